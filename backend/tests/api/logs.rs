//! The program itself: its addresses, its end by SIGTERM, and a log that holds nothing of a document at any level.

use crate::fake_model::FakeModel;
use crate::server::request;
use language::rules::Mode;
use reqwest::Client;
use serde_json::json;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::{Child, Command};
use wire::assist::Task;

const PLANTED: &str = "비밀스러운 심부름꾼";

/// The whole program in a folder of its own, killed on drop.
struct Program {
    child: Child,
    address: String,
    dir: std::path::PathBuf,
}

impl Program {
    async fn start(settings: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("geulbeot-program-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        std::fs::write(dir.join("settings.toml"), settings).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_geulbeot"));
        command.args(["serve", "--config", "settings.toml"]).current_dir(&dir);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next_line().await.unwrap().unwrap();
        let address = first.split_whitespace().next().unwrap().to_owned();
        Self { child, address, dir }
    }

    /// Asks it to end and gives its log.
    async fn end(mut self) -> String {
        let id = self.child.id().unwrap().to_string();
        Command::new("kill").args(["-TERM", &id]).status().await.unwrap();
        assert!(self.child.wait().await.unwrap().success());
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).await.unwrap();
        log
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

#[tokio::test]
async fn nothing_of_a_document_reaches_the_log_at_any_level() {
    let fake = FakeModel::start().await.unwrap();
    let settings = format!(
        "[server]\nhttp = \"127.0.0.1:0\"\nhttps = \"\"\n[log]\nlevel = \"trace\"\nformat = \"json\"\n\
         [[models]]\nname = \"시험\"\nprotocol = \"openai-chat\"\nurl = \"{}\"\nmodel = \"m\"\n\
         location = \"on-premise\"\nclasses = [\"S\", \"O\"]\n",
        fake.address()
    );
    let program = Program::start(&settings).await;
    let client = Client::builder().no_proxy().build().unwrap();
    let text = format!("{PLANTED}이 회의를 개최함.");
    let tasks = [Task::Shorten, Task::Instruct { instruction: text.clone() }, Task::Rewrite { mode: Mode::Official }];
    for task in tasks {
        let body = json!(request(task, &[&text, "주민등록번호 없음"])).to_string();
        let post = client.post(format!("{}/api/assist", program.address)).header("content-type", "application/json");
        let answer = post.body(body).send().await.unwrap().text().await.unwrap();
        assert!(answer.contains(PLANTED), "{answer}");
    }
    let broken = format!("{{\"task\":\"{PLANTED}\"}}");
    let post = client.post(format!("{}/api/assist", program.address)).header("content-type", "application/json");
    assert_eq!(post.body(broken).send().await.unwrap().status(), 400);
    let log = program.end().await;
    assert!(log.contains("\"assisted\"") && log.contains("\"outcome\":\"complete\""), "{log}");
    assert!(!log.contains(PLANTED) && !log.contains("심부름"), "{log}");
}
