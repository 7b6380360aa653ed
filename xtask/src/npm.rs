//! npm packages, beside the package.json that pins them.

use anyhow::{Result, bail};
use std::{fs, path::Path};

use crate::{
    env,
    shell::{command, run, say},
};

/// `npm ci` in the folder, once per lock file.
pub fn install(folder: &Path, why: &str) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if env::on_path("npm").is_none() {
        bail!("npm is missing: {why} needs it (apt-get install -y npm)");
    }
    say(format!("Installing npm packages in {}: {why}", folder.file_name().unwrap_or_default().to_string_lossy()));
    let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run(command("npm").args(words).current_dir(folder))?;
    Ok(fs::write(stamp, lock)?)
}
