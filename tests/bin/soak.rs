//! Hundreds of streams at a time for minutes: clients leave when they like, models fail when they like, and every stream
//! has a mark of its own. `soak [MINUTES] [STREAMS]`; it fails when something leaks, is lost, or reaches someone else.

#[path = "soak/chance.rs"]
mod chance;
#[path = "soak/client.rs"]
mod client;

use anyhow::{Context, ensure};
use chance::Chance;
use client::{Client, End};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tests::fake_model::{FakeModel, Fault, Reason, passage};
use tests::process::Process;
use tests::{figure, root};
use tokio::task::JoinSet;

/// The load comes in so many waves; after each the server rests and is looked at. The first one only warms up.
const WAVES: u32 = 5;
/// How long a model keeps one way to fail, or to work.
const MOOD: Duration = Duration::from_millis(40);
/// Between two pieces of an answer.
const PACE: Duration = Duration::from_millis(15);
/// What memory at rest may grow between the second and the last wave: pools and the allocator are not exact.
const MEMORY: f64 = 1.15;
/// Connections to models that are kept for later differ from wave to wave by no more than this.
const DESCRIPTORS: usize = 64;

/// What the server holds while nothing happens.
struct Rest {
    megabytes: f64,
    descriptors: usize,
}

#[derive(Default)]
struct Count {
    done: AtomicU64,
    told: AtomicU64,
    left: AtomicU64,
    refused: AtomicU64,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let number = |at: usize, otherwise: u64| std::env::args().nth(at).map_or(Ok(otherwise), |word| word.parse());
    let (minutes, streams) = (number(1, 10)?, number(2, 300)?);
    let models = Arc::new([FakeModel::start().await?, FakeModel::start().await?]);
    models.iter().for_each(prepare);
    let folder = tempfile::tempdir()?;
    let (server, address) = Process::start(&mut server(folder.path(), &models)?, address).await?;
    let moods = tokio::spawn(moods(models.clone()));
    let (count, mut rests, mut busiest) = (Arc::new(Count::default()), Vec::new(), 0.0f64);
    for wave in 0..WAVES {
        let end = Instant::now() + Duration::from_secs(minutes * 60) / WAVES;
        busiest = busiest.max(load(&address, streams, end, wave, &count, &server).await?);
        for model in models.iter() {
            model.open(0).await;
            model.forget();
        }
        rests.push(rest(&server).await?);
        let Rest { megabytes, descriptors } = rests.last().context("a rest")?;
        eprintln!("wave {}: {megabytes:.1} MB and {descriptors} descriptors at rest", wave + 1);
    }
    moods.abort();
    report(&rests, busiest, streams, &count)
}

/// One wave: so many clients, one request after the other until the end; gives the most memory that was seen.
async fn load(
    address: &str,
    streams: u64,
    end: Instant,
    wave: u32,
    count: &Arc<Count>,
    server: &Process,
) -> anyhow::Result<f64> {
    let client = Client::new(address);
    let mut clients = JoinSet::new();
    for number in 0..streams {
        let (client, count) = (client.clone(), count.clone());
        let mut chance = Chance::new(u64::from(wave) << 32 | number);
        clients.spawn(async move {
            while Instant::now() < end {
                let counter = match client.ask(&mut chance).await? {
                    End::Done => &count.done,
                    End::Told => &count.told,
                    End::Left => &count.left,
                    End::Refused => &count.refused,
                };
                counter.fetch_add(1, Ordering::Relaxed);
            }
            anyhow::Ok(())
        });
    }
    let (mut most, mut look) = (0.0f64, tokio::time::interval(Duration::from_millis(500)));
    loop {
        tokio::select! {
            ended = clients.join_next() => match ended {
                None => return Ok(most),
                Some(ended) => ended??,
            },
            _ = look.tick() => most = most.max(server.megabytes()?),
        }
    }
}

/// The models change their minds all the time: mostly they work, else they fail in every way they know.
async fn moods(models: Arc<[FakeModel; 2]>) {
    let mut chance = Chance::new(7);
    loop {
        for model in models.iter() {
            let after = chance.below(12);
            model.fail(match chance.below(16) {
                0 => Fault::Status(503, None),
                1 => Fault::Status(429, Some(1)),
                2 => Fault::Status(400, None),
                3 => Fault::Cut(after),
                4 => Fault::ErrorInside(after),
                5 => Fault::Finish(after, Reason::Length),
                6 => Fault::Finish(after, Reason::Filtered),
                7 => Fault::Garbage,
                _ => Fault::None,
            });
        }
        tokio::time::sleep(MOOD).await;
    }
}

fn prepare(model: &FakeModel) {
    model.answer(|prompt| passage::rewritten(prompt, str::to_owned));
    model.pace(PACE);
}

/// Waits until the connections of the clients are closed, which takes the server a moment.
async fn rest(server: &Process) -> anyhow::Result<Rest> {
    let mut rest = Rest { megabytes: server.megabytes()?, descriptors: server.descriptors()? };
    for _ in 0..20 {
        tokio::time::sleep(Duration::from_millis(250)).await;
        let now = Rest { megabytes: server.megabytes()?, descriptors: server.descriptors()? };
        if now.descriptors == rest.descriptors {
            return Ok(now);
        }
        rest = now;
    }
    Ok(rest)
}

fn report(rests: &[Rest], busiest: f64, streams: u64, count: &Count) -> anyhow::Result<()> {
    let [_, warm, .., last] = rests else { anyhow::bail!("too few waves") };
    let of = |counter: &AtomicU64| counter.load(Ordering::Relaxed) as f64;
    figure::print("soak: answers to the end", of(&count.done), "", &format!("{streams} streams at a time"));
    figure::print("soak: ended with a problem that was told", of(&count.told), "", "");
    figure::print("soak: refused with a problem that was told", of(&count.refused), "", "");
    figure::print("soak: left by the client", of(&count.left), "", "");
    figure::print("soak: memory at the busiest", busiest, "MB", "resident");
    figure::print(
        "soak: memory at rest",
        last.megabytes,
        "MB",
        &format!("after the second wave {:.1}", warm.megabytes),
    );
    let descriptors = format!("after the second wave {}", warm.descriptors);
    figure::print("soak: descriptors at rest", last.descriptors as f64, "", &descriptors);
    ensure!(of(&count.done) > 0.0 && of(&count.left) > 0.0, "nobody was served");
    ensure!(last.megabytes <= warm.megabytes * MEMORY, "memory grows: {:.1} → {:.1}", warm.megabytes, last.megabytes);
    ensure!(last.descriptors <= warm.descriptors + DESCRIPTORS, "connections stay open: {}", last.descriptors);
    Ok(())
}

/// The shipped program with both models and nothing else.
fn server(folder: &Path, models: &[FakeModel; 2]) -> anyhow::Result<Command> {
    let mut settings = "[server]\nhttp = \"127.0.0.1:0\"\nhttps = \"\"\n[log]\nlevel = \"error\"\n".to_owned();
    for (number, model) in models.iter().enumerate() {
        settings.push_str(&format!(
            "[[models]]\nname = \"모델 {number}\"\nprotocol = \"openai-chat\"\nurl = \"{}\"\nmodel = \"fake\"\n\
             location = \"on-premise\"\nclasses = [\"S\", \"O\"]\nconcurrency = 512\nqueue = 512\n",
            model.address()
        ));
    }
    let file = folder.join("config.toml");
    std::fs::write(&file, settings)?;
    let mut command = Command::new(root().join("target/release/geulbeot"));
    command.args(["serve", "--config"]).arg(file).current_dir(root());
    Ok(command)
}

fn address(line: &str) -> Option<String> {
    let port = line.strip_prefix("http://localhost:")?.split_whitespace().next()?;
    Some(format!("http://127.0.0.1:{port}"))
}
