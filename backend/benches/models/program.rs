//! The server as its own process, measured from outside; gone on drop.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Ticks of processor time in a second, as Linux counts them in /proc.
const TICKS: u64 = 100;

pub struct Program {
    child: Child,
    address: String,
    dir: PathBuf,
}

impl Program {
    pub async fn start(provider: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("geulbeot-bench-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("settings.toml"), settings(provider)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_geulbeot"));
        command.args(["serve", "--config", "settings.toml"]).current_dir(&dir);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let address = first.split_whitespace().next().unwrap().to_owned();
        Self { child, address, dir }
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    /// Resident memory in KB.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(self.proc("status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.split_whitespace().next().unwrap().parse().unwrap()
    }

    /// Processor time used so far, of all threads.
    pub fn processor(&self) -> Duration {
        let stat = fs::read_to_string(self.proc("stat")).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
        Duration::from_millis(ticks * 1000 / TICKS)
    }

    /// Keeps it on the first core; whether that worked.
    pub fn pin(&self) -> bool {
        let id = self.child.id().to_string();
        let pinned = Command::new("taskset").args(["-a", "-c", "-p", "0", &id]).stdout(Stdio::null()).status();
        pinned.is_ok_and(|status| status.success())
    }

    fn proc(&self, file: &str) -> String {
        format!("/proc/{}/{file}", self.child.id())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

fn settings(provider: &str) -> String {
    let mut text = "[server]\nhttp = \"127.0.0.1:0\"\nhttps = \"\"\n".to_owned();
    for model in ["fast", "quick", "slow"] {
        text.push_str(&format!(
            "[[models]]\nname = \"{model}\"\nprotocol = \"openai-chat\"\nurl = \"{provider}\"\nmodel = \"{model}\"\n\
             location = \"on-premise\"\nclasses = [\"S\", \"O\"]\nconcurrency = 2000\n"
        ));
    }
    text
}
