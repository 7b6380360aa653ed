//! The way out of the machine, as a proxy that lets nothing through and remembers who asked.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What some versions of Chromium ask for by themselves, whatever they are told; no page of ours knows these hosts.
const BROWSER: [&str; 4] = [".google.com:443", ".googleapis.com:443", ".gstatic.com:443", ".gvt1.com:443"];

/// Chromium sends everything that is not for loopback to its proxy: this one.
pub struct Outside {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Outside {
    /// # Errors
    /// When no port can be had.
    pub async fn watch() -> anyhow::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = asked.clone();
        let task = tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(refuse(socket, seen.clone()));
            }
        });
        Ok(Self { port, asked, task })
    }

    /// The proxy's address, as Chromium wants it.
    pub fn proxy(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// First lines of every request that wanted to leave the machine.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic while locked").clone()
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn refuse(socket: TcpStream, asked: Arc<Mutex<Vec<String>>>) {
    let mut socket = BufReader::new(socket);
    let mut line = String::new();
    if socket.read_line(&mut line).await.is_ok_and(|read| read > 0) {
        let line = line.trim_end();
        let target = line.split(' ').nth(1).unwrap_or_default();
        if !BROWSER.iter().any(|host| target.ends_with(host)) {
            asked.lock().expect("no panic while locked").push(line.to_owned());
        }
        let _ = socket.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").await;
    }
}
