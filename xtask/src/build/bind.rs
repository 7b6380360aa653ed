//! The glue between module and browser, by wasm-bindgen as a crate: its version is the lock file's.

use anyhow::{Context, Result};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;

use crate::project;

/// The bound pane: file names without hash, with their bytes.
pub type Files = Vec<(String, Vec<u8>)>;

/// Binds the compiled module; gives `pane.js`, `pane.wasm` and what the script imports.
pub fn bind(wasm: &Path) -> Result<Files> {
    let out = project::pane_target().join("bound");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("pane")
        .generate(&out)
        .context("wasm-bindgen could not bind the pane")?;
    let module = super::optimize::smaller(&out.join("pane_bg.wasm"))?;
    let mut files = vec![("pane.js".into(), fs::read(out.join("pane.js"))?), ("pane.wasm".into(), module)];
    collect(&out.join("snippets"), "snippets", &mut files)?;
    Ok(files)
}

/// Scripts that libraries bring along; `pane.js` imports them by this path.
fn collect(folder: &Path, name: &str, files: &mut Files) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let inner = format!("{name}/{}", entry.file_name().to_string_lossy());
        match entry.file_type()?.is_dir() {
            true => collect(&entry.path(), &inner, files)?,
            false => files.push((inner, fs::read(entry.path())?)),
        }
    }
    Ok(())
}
