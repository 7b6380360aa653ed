//! `geulbeot serve`: the server until SIGTERM or Ctrl+C.

use crate::{Running, config, log, serve};
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};

pub fn run(mut arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let mut file = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("config") => file = Some(PathBuf::from(arguments.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    let config = config::load(file.as_deref())?;
    log::start(&config.log);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let running = serve(config).await?;
        announce(&running);
        tokio::select! {
            _ = terminate.recv() => {}
            interrupted = tokio::signal::ctrl_c() => interrupted?,
        }
        tracing::info!("draining");
        running.shutdown().await;
        anyhow::Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The addresses a person needs; on standard output, apart from the log.
fn announce(running: &Running) {
    if let Some(address) = running.http {
        println!("http://localhost:{}    the browser page", address.port());
    }
    if let Some(address) = running.https {
        println!("https://localhost:{}   the pane, for Word", address.port());
    }
    if let Some(path) = &running.own_certificate {
        println!("Word accepts the pane once this computer trusts the server's own certificate: {}", path.display());
        println!("  Windows: certutil -addstore -user Root {0}", path.display());
        println!("  macOS:   security add-trusted-cert -k ~/Library/Keychains/login.keychain-db {0}", path.display());
    }
}
