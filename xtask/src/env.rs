//! The only reader of the environment in xtask.
#![allow(clippy::disallowed_methods)]

use std::{env, path::PathBuf};

/// The program's file, when a folder of PATH holds it.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
