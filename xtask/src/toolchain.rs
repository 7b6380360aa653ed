//! A compiler for wasm32: the installed one, one that rustup fetches, or Debian's with its own standard library.

use anyhow::{Context, Result};
use std::{path::Path, process::Command};

use crate::{
    apt,
    shell::{command, output, say, succeeds},
};

pub const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld"];
const DEBIAN_FILES: [&str; 4] =
    ["/usr/bin/rustc", "/usr/bin/cargo", "/usr/bin/wasm-ld", "/usr/lib/rustlib/src/rust/library/std/Cargo.toml"];

/// Which compiler builds the pane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wasm {
    /// The cargo that runs this; its wasm32 standard library is installed.
    Installed,
    /// Debian's cargo, which builds the standard library along.
    Debian,
}

impl Wasm {
    /// The first of the three ways that works here, fetching what it needs.
    pub fn find() -> Result<Wasm> {
        if is_installed()? {
            return Ok(Wasm::Installed);
        }
        if DEBIAN_FILES.iter().all(|file| Path::new(file).exists()) {
            return Ok(Wasm::Debian);
        }
        say(format!("The pane runs in the browser: asking rustup for the {TARGET} standard library"));
        if succeeds(command("rustup").args(["target", "add", TARGET])) && is_installed()? {
            return Ok(Wasm::Installed);
        }
        say("rustup can't fetch it here; Debian packages a compiler that can build it");
        apt::install(&DEBIAN, "a compiler and standard library for the pane").with_context(|| {
            format!(
                "No wasm32 standard library can be had. Two ways out: run `rustup target add {TARGET}` where \
                 rustup reaches its server, or install {} on Debian 12 or newer",
                DEBIAN.join(", ")
            )
        })?;
        Ok(Wasm::Debian)
    }

    /// A `cargo build` for wasm32, the caller adds package and profile.
    pub fn cargo_build(self) -> Command {
        let mut cargo = match self {
            Wasm::Installed => command("cargo"),
            Wasm::Debian => command("/usr/bin/cargo"),
        };
        cargo.args(["build", "--locked", "--target", TARGET]);
        if self == Wasm::Debian {
            cargo.arg("-Zbuild-std=std,panic_abort");
            cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
            cargo.env("RUSTFLAGS", "-C linker=/usr/bin/wasm-ld");
        }
        cargo
    }

    /// Name and version of the compiler: another compiler is another pane.
    pub fn version(self) -> Result<String> {
        let rustc = if self == Wasm::Debian { "/usr/bin/rustc" } else { "rustc" };
        output(command(rustc).arg("--version"))
    }
}

fn is_installed() -> Result<bool> {
    let sysroot = output(command("rustc").args(["--print", "sysroot"]))?;
    Ok(Path::new(&sysroot).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

/// The machine's own target, as the compiler names it.
pub fn host() -> Result<String> {
    let version = output(command("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    Ok(host.to_owned())
}
