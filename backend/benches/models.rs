//! What the way through the server costs: against an own provider in the same run, direct and through the server.
//! An answer has 64 pieces of Korean; masking, restoring and review are on. Loopback only, about two minutes.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench says what it found, and fails by panicking")]

#[path = "models/client.rs"]
mod client;
#[path = "models/program.rs"]
mod program;
#[path = "models/provider.rs"]
mod provider;

use client::{Client, Way};
use program::Program;
use provider::Provider;
use std::time::{Duration, Instant};

/// Streams held at the same time at 100 ms per piece.
const HELD: usize = 1000;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let provider = Provider::start().await;
    let program = Program::start(provider.address()).await;
    let client = Client::new(provider.address(), program.address());
    tokio::time::sleep(Duration::from_secs(1)).await;
    line("idle memory", format!("{:.1} MB (aim ≤ 30)", program.memory() as f64 / 1024.0));
    warm(&client).await;
    first_pieces(&client).await;
    processor(&client, &program).await;
    held(&client, &program, &provider).await;
    left(&client, &provider).await;
}

async fn warm(client: &Client) {
    for way in [Way::Direct, Way::Server] {
        client.many(way, "fast", 8, 5).await;
    }
}

/// Added time to the first piece; a piece comes every 10 ms, as from a quick model.
async fn first_pieces(client: &Client) {
    for (streams, rounds, aim) in [(1, 30, " (aim p50 ≤ 1)"), (32, 4, " (aim p50 ≤ 5)"), (256, 1, "")] {
        let [direct, through] = [
            client.many(Way::Direct, "quick", streams, rounds).await,
            client.many(Way::Server, "quick", streams, rounds).await,
        ];
        assert!(direct.iter().chain(&through).all(|run| run.complete), "an answer broke off");
        let first = |runs: &[client::Run], share| quantile(runs.iter().map(|run| run.first), share);
        let added = |share| millis(first(&through, share)) - millis(first(&direct, share));
        let name = format!("first piece added, {streams} streams");
        line(&name, format!("p50 {:.2} ms, p99 {:.2} ms{aim}", added(0.5), added(0.99)));
    }
}

/// Processor time of the server for a streamed answer without any delay.
async fn processor(client: &Client, program: &Program) {
    let before = program.processor();
    let runs = client.many(Way::Server, "fast", 4, 100).await;
    assert!(runs.iter().all(|run| run.complete && run.pieces > 0), "an answer broke off");
    let used = (program.processor() - before).as_secs_f64() * 1000.0;
    line("CPU per request", format!("{:.2} ms over {} requests (aim ≤ 2.5)", used / runs.len() as f64, runs.len()));
}

/// A thousand streams at 100 ms per piece, the server on one core.
async fn held(client: &Client, program: &Program, provider: &Provider) {
    let pinned = program.pin();
    let direct = client.many(Way::Direct, "slow", HELD, 1).await;
    let (idle, before) = (program.memory(), program.processor());
    let begin = Instant::now();
    let mut peak = (0, 0);
    let watched = async {
        loop {
            peak = (program.memory().max(peak.0), provider.open().max(peak.1));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    let through = tokio::select! {
        through = client.many(Way::Server, "slow", HELD, 1) => through,
        () = watched => unreachable!("it watches without end"),
    };
    let used = (program.processor() - before).as_secs_f64() / begin.elapsed().as_secs_f64();
    let failed = through.iter().filter(|run| !run.complete).count();
    let whole = |runs: &[client::Run], share| millis(quantile(runs.iter().map(|run| run.whole), share));
    let core = if pinned { "one core" } else { "all cores: it could not be pinned" };
    line(
        "streams held",
        format!("{HELD} at 100 ms per piece on {core}, {failed} failed (aim 0), {:.0} % of a core", used * 100.0),
    );
    line(
        "whole answer added",
        format!(
            "p50 {:.0} ms, p99 {:.0} ms (aim p99 ≤ 100)",
            whole(&through, 0.5) - whole(&direct, 0.5),
            whole(&through, 0.99) - whole(&direct, 0.99)
        ),
    );
    let (memory, open) = peak;
    let each = memory.saturating_sub(idle) as f64 / open.max(1) as f64;
    line("memory per open stream", format!("{each:.1} KB over {open} open streams (aim ≤ 60)"));
}

/// Clients that leave after the first piece end the work at the provider.
async fn left(client: &Client, provider: &Provider) {
    client.leave("slow", 100).await;
    let begin = Instant::now();
    while provider.open() > 0 && begin.elapsed() < Duration::from_secs(5) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let open = provider.open();
    line("left running of 100", format!("{open} (aim 0), {:.0} ms after the clients left", millis(begin.elapsed())));
}

fn line(name: &str, figure: String) {
    println!("{name:<34}{figure}");
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn quantile(times: impl Iterator<Item = Duration>, share: f64) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    times[((times.len() - 1) as f64 * share).round() as usize]
}
