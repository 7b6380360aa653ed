//! The parts of the engine as modules of their own: the stories compare them with the machine's, the bench measures them.

use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};
use wasm_bindgen_cli_support::Bindgen;

use super::{compress, fresh, optimize};
use crate::{
    project,
    shell::{run, say},
    toolchain::{TARGET, Wasm},
};

/// The modules, each a program of the frontend; the first is what any of them has without an engine.
pub const NAMES: [&str; 3] = ["engine_base", "engine_language", "engine_privacy"];

/// Leaves up-to-date modules in `target/pane/engines`: `NAME.js` for a page without modules, and `NAME.wasm`.
pub fn build() -> Result<()> {
    let compiler = Wasm::find()?;
    let (inputs, stamp) = (fresh::inputs(&compiler.version()?)?, folder().with_extension("stamp"));
    if fresh::is_noted(&stamp, inputs) && folder().is_dir() {
        return Ok(());
    }
    say("Building the engine's parts for the browser (to compare and to measure them)");
    let mut cargo = compiler.cargo_build();
    cargo.args(["--quiet", "--package", "frontend", "--profile", "pane", "--target-dir"]).arg(project::pane_target());
    run(cargo.args(NAMES.iter().flat_map(|name| ["--bin", name])))?;
    for name in NAMES {
        bind(name).with_context(|| format!("{name} could not be bound"))?;
    }
    fresh::note(&stamp, inputs)
}

/// Bytes that a part adds to a module which does something already, as they would travel (brotli).
pub fn added(name: &str) -> Result<u64> {
    Ok(transferred(name)? - transferred(NAMES[0])?)
}

fn transferred(name: &str) -> Result<u64> {
    let module = fs::read(folder().join(format!("{name}.wasm")))?;
    Ok(compress::brotli(&module)?.len() as u64)
}

fn folder() -> PathBuf {
    project::pane_target().join("engines")
}

fn bind(name: &str) -> Result<()> {
    let compiled = project::pane_target().join(TARGET).join(format!("pane/{name}.wasm"));
    Bindgen::new()
        .input_path(compiled)
        .no_modules(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name(name)
        .generate(folder())?;
    let module = folder().join(format!("{name}_bg.wasm"));
    fs::write(folder().join(format!("{name}.wasm")), optimize::smaller(Path::new(&module))?)?;
    Ok(fs::remove_file(module)?)
}
