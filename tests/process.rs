//! A child process that is gone, and waited for, when its owner is dropped.

use anyhow::{Context, bail};
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::sync::oneshot;

/// How long a child may take to say that it is ready.
const READY: Duration = Duration::from_secs(30);

/// Ended on drop.
pub struct Process(Child);

impl Process {
    /// Starts a command and waits for the line (of either output) in which `ready` finds what it looks for.
    ///
    /// # Errors
    /// When the program is missing, ends, or says nothing in time.
    pub async fn start<T: Send + 'static>(
        command: &mut Command,
        ready: fn(&str) -> Option<T>,
    ) -> anyhow::Result<(Self, T)> {
        let name = command.get_program().to_string_lossy().into_owned();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .with_context(|| format!("`{name}` can't be started: `cargo xtask test` installs what the stories need"))?;
        let (out, err) = (child.stdout.take(), child.stderr.take());
        let process = Self(child);
        let (first, found) = (watch(out, ready), watch(err, ready));
        let either = async {
            tokio::select! {
                Ok(value) = first => Ok(value),
                Ok(value) = found => Ok(value),
                else => bail!("`{name}` ended before it was ready"),
            }
        };
        let value =
            tokio::time::timeout(READY, either).await.with_context(|| format!("`{name}` was not ready in time"))??;
        Ok((process, value))
    }
}

impl Process {
    /// Resident memory in 10⁶ bytes (VmRSS of proc(5), which is in KiB).
    ///
    /// # Errors
    /// When the process is gone.
    pub fn megabytes(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("the process has ended")?;
        let kib: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kib * 1024.0 / 1e6)
    }

    /// Open files and connections.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn descriptors(&self) -> anyhow::Result<usize> {
        Ok(std::fs::read_dir(format!("/proc/{}/fd", self.0.id()))?.count())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Reads an output to its end, so that the child never blocks, and hands over the first line that is looked for.
fn watch<T: Send + 'static>(
    output: Option<impl Read + Send + 'static>,
    ready: fn(&str) -> Option<T>,
) -> oneshot::Receiver<T> {
    let (sender, receiver) = oneshot::channel();
    std::thread::spawn(move || {
        let mut sender = Some(sender);
        for line in BufReader::new(output?).lines().map_while(Result::ok) {
            if let Some(value) = ready(&line)
                && let Some(sender) = sender.take()
            {
                let _ = sender.send(value);
            }
        }
        Some(())
    });
    receiver
}
