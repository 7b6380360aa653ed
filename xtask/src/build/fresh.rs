//! Knows whether what was built was made of the very files that stand here now.

use anyhow::Result;
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use crate::project;

/// Everything that can change a byte of the pane.
const INPUTS: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    "frontend",
    "shared",
    "manifest/icons",
    "xtask/src/build",
    "xtask/src/build.rs",
    "xtask/package-lock.json",
];

/// One number for all inputs and the compiler.
pub fn inputs(compiler: &str) -> Result<u64> {
    let mut files = vec![];
    for input in INPUTS {
        walk(&project::root().join(input), &mut files)?;
    }
    let mut hasher = DefaultHasher::new();
    compiler.hash(&mut hasher);
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file)?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

/// Was what the stamp stands for made of these inputs?
pub fn is_noted(stamp: &Path, inputs: u64) -> bool {
    fs::read_to_string(stamp).is_ok_and(|noted| noted == format!("{inputs:016x}"))
}

/// Notes the inputs of what was just built.
pub fn note(stamp: &Path, inputs: u64) -> Result<()> {
    Ok(fs::write(stamp, format!("{inputs:016x}"))?)
}

/// Files in a stable order; hidden ones and installed packages aside.
fn walk(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.to_path_buf());
    } else if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
        entries.sort();
        for entry in entries {
            walk(&entry, files)?;
        }
    }
    Ok(())
}
