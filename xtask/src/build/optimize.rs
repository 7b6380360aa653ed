//! wasm-opt from the npm package `binaryen`, when node is there: smaller, never needed.

use anyhow::Result;
use std::{fs, path::Path};

use crate::{
    env, npm, project,
    shell::{command, say, succeeds},
};

/// What the compiler for wasm32 emits today and every supported browser knows.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-multivalue",
];

/// The module's bytes, made smaller where that is possible.
pub fn smaller(module: &Path) -> Result<Vec<u8>> {
    let small = module.with_extension("small.wasm");
    let done = wasm_opt().is_some_and(|mut tool| {
        succeeds(tool.args(FEATURES).args(["-Oz", "--converge", "-o"]).arg(&small).arg(module))
    });
    if !done {
        say("The pane is not shrunk further: wasm-opt (npm binaryen) can't be had here");
    }
    Ok(fs::read(if done { &small } else { module })?)
}

fn wasm_opt() -> Option<std::process::Command> {
    if let Some(tool) = env::on_path("wasm-opt") {
        return Some(command(tool));
    }
    let folder = project::root().join("xtask");
    npm::install(&folder, "wasm-opt, which makes the pane smaller").ok()?;
    Some(command(folder.join("node_modules/.bin/wasm-opt")))
}
