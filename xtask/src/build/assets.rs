//! Names every file by its content, so that browsers may keep it for ever, and fills the names into those that refer to it.
//! A file refers to another as `{{pane.js}}`; pages keep their plain names.

use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

use super::bind::Files;
use crate::project;

/// Where the server shows `dist/pane`.
const BASE: &str = "/pane/";
/// Filled in by the server at run time.
const SERVER_FILLS: [&str; 1] = ["office.js"];

/// Writes pages, styles, scripts, module and icons into the folder.
pub fn place(bound: Files, to: &Path) -> Result<()> {
    let mut files = bound;
    collect(&project::root().join("frontend/assets"), "", &mut files).context("frontend/assets can't be read")?;
    collect(&project::icons(), "icons/", &mut files).context("manifest/icons can't be read")?;
    for (name, bytes) in named(files)? {
        let file = to.join(&name);
        fs::create_dir_all(file.parent().unwrap_or(to))?;
        fs::write(&file, bytes).with_context(|| format!("{name} could not be written"))?;
    }
    Ok(())
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files.push((format!("{prefix}{}", entry.file_name().to_string_lossy()), fs::read(entry.path())?));
    }
    Ok(())
}

/// Gives each file its final name and content; referred files first.
fn named(mut waiting: Files) -> Result<Files> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut done = vec![];
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut blocked = vec![];
        for (name, bytes) in waiting {
            match filled(&name, bytes, &names) {
                Ok(bytes) => {
                    let last = last_name(&name, &bytes);
                    names.insert(name, format!("{BASE}{last}"));
                    done.push((last, bytes));
                }
                Err(rest) => blocked.push((name, rest)),
            }
        }
        if blocked.len() == before {
            bail!("these files refer to a file that is not there, or to each other: {}", list(&blocked));
        }
        waiting = blocked;
    }
    Ok(done)
}

fn list(files: &Files) -> String {
    files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The content with all references filled in, or unchanged when one is not known yet.
fn filled(name: &str, bytes: Vec<u8>, names: &BTreeMap<String, String>) -> Result<Vec<u8>, Vec<u8>> {
    let is_text = [".html", ".css", ".js", ".svg"].iter().any(|end| name.ends_with(end));
    let Some(text) = is_text.then(|| std::str::from_utf8(&bytes).ok()).flatten() else {
        return Ok(bytes);
    };
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((reference, behind)) = after.split_once("}}").filter(|(r, _)| is_reference(r)) else {
            out.push_str(before);
            out.push_str("{{");
            rest = after;
            continue;
        };
        out.push_str(before);
        match names.get(reference) {
            Some(last) => out.push_str(last),
            None if SERVER_FILLS.contains(&reference) => out.push_str(&format!("{{{{{reference}}}}}")),
            None => return Err(bytes),
        }
        rest = behind;
    }
    out.push_str(rest);
    Ok(out.into_bytes())
}

/// A file name, not the braces of a script.
fn is_reference(text: &str) -> bool {
    text.contains('.') && text.chars().all(|c| c.is_ascii_alphanumeric() || "./-_".contains(c))
}

/// `pane.js` → `pane-0123456789abcdef.js`; pages, icons and library scripts keep their names.
fn last_name(name: &str, bytes: &[u8]) -> String {
    match name.rsplit_once('.') {
        Some((stem, end)) if end != "html" && !name.contains('/') => {
            let mut hasher = DefaultHasher::new();
            bytes.hash(&mut hasher);
            format!("{stem}-{:016x}.{end}", hasher.finish())
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs.iter().map(|(name, text)| (name.to_string(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn a_page_refers_to_the_hashed_script_whose_module_is_hashed_first() {
        let out = named(files(&[
            ("pane.html", "<script src=\"{{boot.js}}\"></script>{{office.js}}"),
            ("boot.js", "start(\"{{pane.wasm}}\"); if (a) {{ b }}"),
            ("pane.wasm", "module"),
        ]))
        .unwrap();
        let name = |start: &str| out.iter().map(|(name, _)| name.clone()).find(|n| n.starts_with(start)).unwrap();
        let text =
            |start: &str| String::from_utf8(out.iter().find(|f| f.0.starts_with(start)).unwrap().1.clone()).unwrap();
        assert_eq!(text("boot-"), format!("start(\"/pane/{}\"); if (a) {{{{ b }}}}", name("pane-")));
        assert_eq!(text("pane.html"), format!("<script src=\"/pane/{}\"></script>{{{{office.js}}}}", name("boot-")));
    }

    #[test]
    fn a_changed_module_changes_the_name_of_all_that_refer_to_it() {
        let boot = |module: &str| {
            let out = named(files(&[("boot.js", "{{pane.wasm}}"), ("pane.wasm", module)])).unwrap();
            out.into_iter().find(|f| f.0.starts_with("boot-")).unwrap().0
        };
        assert_eq!(boot("one"), boot("one"));
        assert_ne!(boot("one"), boot("two"));
    }

    #[test]
    fn a_reference_to_nothing_is_refused_by_name() {
        let error = named(files(&[("pane.html", "{{gone.css}}"), ("pane.css", "")])).unwrap_err();
        assert!(error.to_string().contains("pane.html"), "{error}");
    }
}
