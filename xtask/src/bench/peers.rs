//! Other programs that check Korean, from PyPI, each in a process of its own, on the text that our own engine reads.

use anyhow::{Context, Result};
use std::{
    fs::{self, File},
    path::PathBuf,
    process::Command,
};

use super::figure::Figure;
use crate::{
    env, project,
    shell::{command, output, say, succeeds},
};

/// Name and version, and the words that ask it about the variable `text`.
const PEERS: [(&str, &str, &str); 2] = [
    ("hanlint", "0.0.17", "from hanlint import lintText as ask"),
    ("matchum", "0.1.3", "from matchum import check as ask"),
];

/// Megabytes per second of each peer that can be had here; the others say a sentence.
pub fn figures() -> Result<Vec<Figure>> {
    let text = project::root().join("target/bench/texts.txt");
    fs::create_dir_all(text.parent().context("a folder")?)?;
    let program = project::root().join("target/release/engine_bench");
    let written = command(program).arg("texts").stdout(File::create(&text)?).status()?;
    anyhow::ensure!(written.success(), "the texts could not be written");
    let mut figures = vec![];
    for (name, version, import) in PEERS {
        match python(name, version).map(|mut python| output(python.args(["-c", ASK, import]).arg(&text))) {
            Some(Ok(speed)) => {
                figures.push(Figure::new(&format!("peer: {name} {version}"), speed.parse()?, "MB/s", "Python, check"));
            }
            Some(Err(error)) => say(format!("{name} is left out, it fails here: {error:#}")),
            None => say(format!("{name} is left out: python3 with venv and pip can't have it here")),
        }
    }
    Ok(figures)
}

/// A Python that has this version of the package: in a folder of its own, made once.
fn python(name: &str, version: &str) -> Option<Command> {
    env::on_path("python3")?;
    let folder: PathBuf = project::root().join("target/bench").join(format!("{name}-{version}"));
    let python = folder.join("bin/python");
    if !python.exists() {
        say(format!("Installing {name} {version} from PyPI, to measure beside it"));
        succeeds(command("python3").args(["-m", "venv"]).arg(&folder)).then_some(())?;
        let package = format!("{name}=={version}");
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        if !succeeds(command(&python).args(pip).arg(package)) {
            let _ = fs::remove_dir_all(&folder);
            return None;
        }
    }
    Some(command(python))
}

/// Reads the text document by document, the best of three runs; megabytes (10⁶ bytes) per second.
const ASK: &str = "\
import sys, time
exec(sys.argv[1])
text = open(sys.argv[2], encoding='utf-8').read()
ask('문제가 해결되어졌습니다.')
best = float('inf')
for _ in range(3):
    start = time.perf_counter()
    ask(text)
    best = min(best, time.perf_counter() - start)
print(len(text.encode()) / best / 1e6)
";
