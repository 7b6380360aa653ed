//! The add-in's manifest for an agency's own address, checked without the internet.

mod check;
mod order;

use anyhow::{Context, Result, bail, ensure};
use std::fs;

use crate::{project, shell::say};

/// The address in the manifest that stands in the tree.
const OWN: &str = "https://localhost:8443";

/// Writes `dist/manifest.xml` for an origin and checks it; `None` checks the one in the tree.
pub fn write(origin: Option<&str>) -> Result<()> {
    let source = project::root().join("manifest/manifest.xml");
    let text = fs::read_to_string(&source).with_context(|| format!("{} can't be read", source.display()))?;
    let origin = origin.unwrap_or(OWN).trim_end_matches('/');
    ensure!(origin.starts_with("https://"), "the origin must begin with https://");
    ensure!(
        !origin["https://".len()..].contains('/'),
        "the origin is a scheme, a host and perhaps a port, without a path"
    );
    let text = text.replace(OWN, origin);
    let faults = check::faults(&text, origin, &project::icons());
    if !faults.is_empty() {
        bail!("the manifest has faults:\n  {}", faults.join("\n  "));
    }
    let target = project::root().join("dist/manifest.xml");
    fs::create_dir_all(project::root().join("dist"))?;
    fs::write(&target, text)?;
    say(format!("{} is sound, for {origin}", target.display()));
    Ok(())
}
