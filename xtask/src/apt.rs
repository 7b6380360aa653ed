//! Debian packages: installed when missing, with the reason said first.

use anyhow::{Result, bail};

use crate::{
    env,
    shell::{command, output, run, say, succeeds},
};

/// Installs the packages that are missing; says what for.
pub fn install(packages: &[&str], why: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let Some(apt) = env::on_path("apt-get") else {
        bail!("{why} needs {list}, and this machine has no apt-get: install them by its own means");
    };
    let Some(root) = as_root() else {
        bail!("{why} needs {list}; installing needs root. Run: sudo apt-get install -y --no-install-recommends {list}");
    };
    say(format!("Installing {list} (apt): {why}"));
    let get = |words: &[&str]| {
        let mut words = root.iter().copied().chain([apt.to_str().unwrap_or("apt-get")]).chain(words.iter().copied());
        let mut command = command(words.next().unwrap_or("apt-get"));
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    let wanted = [&["install", "-y", "-qq", "--no-install-recommends"], missing.as_slice()].concat();
    if succeeds(&mut get(&wanted)) {
        return Ok(());
    }
    say("The package lists are old or missing: fetching them");
    run(&mut get(&["update", "-qq"]))?;
    run(&mut get(&wanted))
}

fn is_installed(package: &str) -> bool {
    let query = output(command("dpkg-query").args(["-W", "-f=${Status}", package]));
    query.is_ok_and(|status| status.ends_with("ok installed"))
}

/// The words before a command that needs root; none when this is root already.
fn as_root() -> Option<Vec<&'static str>> {
    if output(command("id").arg("-u")).is_ok_and(|id| id == "0") {
        return Some(vec![]);
    }
    succeeds(command("sudo").args(["-n", "true"])).then(|| vec!["sudo", "-n"])
}
