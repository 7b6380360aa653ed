//! Builds the pane into `dist/pane`: compile, bind, name by content, compress. Nothing runs when nothing changed.

mod assets;
mod bind;
mod compress;
pub mod engines;
mod fresh;
mod optimize;

use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{
    project,
    shell::{run, say},
    toolchain::{TARGET, Wasm},
};

/// Leaves an up-to-date pane in `dist/pane`.
pub fn pane() -> Result<()> {
    let compiler = Wasm::find()?;
    let inputs = fresh::inputs(&compiler.version()?)?;
    if fresh::is_noted(&stamp(), inputs) && project::pane_dist().join("pane.html").exists() {
        say("The pane is up to date");
        return Ok(());
    }
    let start = Instant::now();
    say("Building the pane for the browser (the first time takes minutes, later ones seconds)");
    run(compiler
        .cargo_build()
        .args(["--package", "frontend", "--bin", "frontend", "--profile", "pane", "--target-dir"])
        .arg(project::pane_target()))?;
    assemble(&project::pane_target().join(TARGET).join("pane/frontend.wasm"))?;
    fresh::note(&stamp(), inputs)?;
    say(format!("The pane stands in dist/pane after {:.0} s: {}", start.elapsed().as_secs_f32(), size()?));
    Ok(())
}

fn stamp() -> PathBuf {
    project::pane_dist().with_extension("stamp")
}

/// Puts all files together beside the old ones, then swaps: a running server never sees half a pane.
fn assemble(wasm: &Path) -> Result<()> {
    let (new, old) = (project::pane_dist().with_extension("new"), project::pane_dist());
    if new.exists() {
        fs::remove_dir_all(&new)?;
    }
    fs::create_dir_all(&new)?;
    let bound = bind::bind(wasm)?;
    assets::place(bound, &new)?;
    compress::beside(&new)?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    fs::rename(&new, &old).context("dist/pane could not be replaced")
}

/// What one visit transfers, in words.
fn size() -> Result<String> {
    let bytes = transferred()?.iter().map(|(_, bytes)| bytes).sum::<u64>();
    Ok(format!("{} KB travel to the browser (brotli)", bytes.div_ceil(1024)))
}

/// Name and brotli bytes of each script, style sheet and module of the pane.
pub fn transferred() -> Result<Vec<(String, u64)>> {
    let mut files = vec![];
    for entry in fs::read_dir(project::pane_dist()).context("dist/pane is missing: cargo xtask build")? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let plain = name.trim_end_matches(".br");
        if plain != name && [".wasm", ".js", ".css"].iter().any(|end| plain.ends_with(end)) {
            files.push((plain.to_owned(), entry.metadata()?.len()));
        }
    }
    files.sort();
    Ok(files)
}
