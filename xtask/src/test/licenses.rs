//! Dependencies stay free to use and come from the registry: cargo-deny where it is installed, else the two checks that matter.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;

use crate::{
    env, project,
    shell::{command, output, run, say},
};

const CONFIG: &str = ".cargo/deny.toml";

/// Checks the dependency tree against `.cargo/deny.toml`.
pub fn check() -> Result<()> {
    if env::on_path("cargo-deny").is_some() {
        say("Dependencies: cargo deny");
        return run(
            command("cargo").args(["deny", "--locked", "check", "--config", CONFIG, "bans", "licenses", "sources"])
        );
    }
    say("Dependencies: licences and sources (cargo-deny is not installed, so duplicates are not listed)");
    let allowed = allowed(&fs::read_to_string(project::root().join(CONFIG))?)?;
    let metadata = output(command("cargo").args(["metadata", "--locked", "--format-version", "1"]))?;
    let wrong = refused(&serde_json::from_str(&metadata)?, &allowed);
    if !wrong.is_empty() {
        bail!("{CONFIG} does not allow:\n{}", wrong.join("\n"));
    }
    Ok(())
}

fn allowed(config: &str) -> Result<Vec<String>> {
    let config: toml::Table = config.parse()?;
    let list = config.get("licenses").and_then(|l| l.get("allow")).and_then(|l| l.as_array());
    let list = list.with_context(|| format!("{CONFIG} names no [licenses] allow"))?;
    Ok(list.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

/// One line for each package of a foreign source or a licence that is not on the list.
fn refused(metadata: &Value, allowed: &[String]) -> Vec<String> {
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    packages.iter().filter_map(|package| refusal(package, allowed)).collect()
}

fn refusal(package: &Value, allowed: &[String]) -> Option<String> {
    let name = package["name"].as_str().unwrap_or("?");
    let license = package["license"].as_str().unwrap_or("none named");
    match package["source"].as_str() {
        Some(source) if !source.starts_with("registry+") && !source.starts_with("sparse+") => {
            Some(format!("{name}: comes from {source}"))
        }
        _ if !permits(license, allowed) => Some(format!("{name}: {license}")),
        _ => None,
    }
}

/// An SPDX expression is permitted when all parts of AND are, or one part of OR.
fn permits(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.replace('/', " OR ").replace(['(', ')'], " ");
    expression.split(" AND ").all(|part| {
        part.split(" OR ").any(|name| {
            let name = name.trim();
            allowed.iter().any(|a| a == name || name.split_once(" WITH ").is_some_and(|(base, _)| a == base.trim()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn list() -> Vec<String> {
        allowed("[licenses]\nallow = [\"MIT\", \"Apache-2.0\", \"Unicode-3.0\"]").unwrap()
    }

    #[test]
    fn expressions_are_read_as_spdx_means_them() {
        for (expression, permitted) in [
            ("MIT", true),
            ("GPL-3.0-only OR MIT", true),
            ("MIT/Apache-2.0", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("MIT AND GPL-2.0-only", false),
            ("AGPL-3.0", false),
        ] {
            assert_eq!(permits(expression, &list()), permitted, "{expression}");
        }
    }

    #[test]
    fn a_foreign_source_is_refused_by_name() {
        let metadata = json!({"packages": [
            {"name": "good", "license": "MIT", "source": "registry+index"},
            {"name": "forked", "license": "MIT", "source": "git+elsewhere"},
            {"name": "unknown", "license": null, "source": "registry+index"},
        ]});
        assert_eq!(refused(&metadata, &list()), ["forked: comes from git+elsewhere", "unknown: none named"]);
    }
}
