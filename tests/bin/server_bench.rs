//! How fast the server starts and what it takes while nothing happens: the program itself, as it is shipped.

use std::process::Command;
use std::time::{Duration, Instant};
use tests::figure;
use tests::process::Process;
use tests::root;

/// Starts of which the median counts.
const RUNS: usize = 9;
/// How long the server is left alone before its memory is read.
const REST: Duration = Duration::from_secs(1);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let (mut starts, mut resident) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let data = tempfile::tempdir()?;
        let start = Instant::now();
        let (server, port) = Process::start(&mut command(data.path()), port).await?;
        tokio::net::TcpStream::connect(("127.0.0.1", port)).await?;
        starts.push(start.elapsed().as_secs_f64() * 1000.0);
        tokio::time::sleep(REST).await;
        resident.push(server.megabytes()?);
    }
    figure::print_runs("server: start → accepts a connection", starts, "ms");
    figure::print_runs("server: resident memory, idle", resident, "MB");
    Ok(())
}

fn command(data: &std::path::Path) -> Command {
    let mut command = Command::new(root().join("target/release/geulbeot"));
    command.arg("serve").current_dir(root());
    command.env("GEULBEOT__SERVER__HTTP", "127.0.0.1:0").env("GEULBEOT__SERVER__HTTPS", "");
    command.env("GEULBEOT__SERVER__DATA", data);
    command
}

fn port(line: &str) -> Option<u16> {
    line.strip_prefix("http://localhost:")?.split_whitespace().next()?.parse().ok()
}
