//! What Word would refuse without saying why: order, lengths, ids, icons, addresses.

use super::order::ORDERS;
use roxmltree::{Document, Node};
use std::collections::HashSet;
use std::path::Path;

/// The longest strings and ids that Office takes, in characters.
const SHORT: usize = 125;
const LONG: usize = 250;
const RESID: usize = 32;

/// Every fault, one sentence each; empty when Word can take the manifest.
pub fn faults(text: &str, origin: &str, icons: &Path) -> Vec<String> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => return vec![format!("not well-formed: {error}")],
    };
    let mut faults = Vec::new();
    let root = document.root_element();
    if root.tag_name().name() != "OfficeApp" {
        faults.push("the root is not OfficeApp".to_owned());
    }
    order(root, &mut faults);
    identity(root, &mut faults);
    resources(root, &mut faults);
    addresses(root, origin, &mut faults);
    images(root, origin, icons, &mut faults);
    locales(root, &mut faults);
    faults
}

fn name<'a>(node: Node<'a, '_>) -> &'a str {
    node.tag_name().name()
}

fn all<'a, 'i>(root: Node<'a, 'i>, tag: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    root.descendants().filter(move |n| n.is_element() && n.tag_name().name() == tag)
}

fn value<'a>(root: Node<'a, '_>, tag: &'static str) -> &'a str {
    root.children().find(|n| name(*n) == tag).and_then(|n| n.text()).unwrap_or("").trim()
}

fn order(root: Node<'_, '_>, faults: &mut Vec<String>) {
    for parent in root.descendants().filter(Node::is_element) {
        let Some(order) = ORDERS.iter().find(|o| o.parent == name(parent)) else { continue };
        let mut last = 0;
        for child in parent.children().filter(Node::is_element) {
            match order.children.iter().position(|c| *c == name(child)) {
                None => faults.push(format!("{} does not belong into {}", name(child), order.parent)),
                Some(place) if place < last => {
                    faults.push(format!("{} stands too late in {}", name(child), order.parent))
                }
                Some(place) => last = place,
            }
        }
        let has = |needed: &&&str| parent.children().any(|c| name(c) == **needed);
        faults.extend(order.needed.iter().filter(|n| !has(n)).map(|n| format!("{n} is missing in {}", order.parent)));
    }
}

fn identity(root: Node<'_, '_>, faults: &mut Vec<String>) {
    let id = value(root, "Id");
    let groups: Vec<usize> = id.split('-').map(str::len).collect();
    if groups != [8, 4, 4, 4, 12] || !id.chars().all(|c| c == '-' || c.is_ascii_hexdigit()) {
        faults.push(format!("Id is no GUID: {id}"));
    }
    let version = value(root, "Version");
    if version.split('.').count() != 4 || !version.split('.').all(|part| part.parse::<u16>().is_ok()) {
        faults.push(format!("Version is not n.n.n.n: {version}"));
    }
    if value(root, "Permissions") != "ReadWriteDocument" {
        faults.push("Permissions must be ReadWriteDocument".to_owned());
    }
    let set = all(root, "Set").find(|n| n.attribute("Name") == Some("WordApi"));
    if set.and_then(|n| n.attribute("MinVersion")) != Some("1.3") {
        faults.push("Requirements must ask for WordApi 1.3".to_owned());
    }
    for menu in all(root, "OfficeMenu") {
        if menu.attribute("id") != Some("ContextMenuText") || menu.children().filter(Node::is_element).count() != 1 {
            faults.push("OfficeMenu takes the id ContextMenuText and exactly one control".to_owned());
        }
    }
}

/// Every resid names a resource, every resource's id is short, and its string is not too long.
fn resources(root: Node<'_, '_>, faults: &mut Vec<String>) {
    let parents = ["Images", "Urls", "ShortStrings", "LongStrings"];
    let defined: Vec<Node<'_, '_>> = root
        .descendants()
        .filter(|n| n.parent().is_some_and(|p| parents.contains(&name(p))) && n.is_element())
        .collect();
    let mut ids = HashSet::new();
    for resource in &defined {
        let id = resource.attribute("id").unwrap_or("");
        if id.is_empty() || id.chars().count() > RESID {
            faults.push(format!("a resource's id must have 1 to {RESID} characters: {id}"));
        }
        if !ids.insert(id) {
            faults.push(format!("two resources are called {id}"));
        }
        let longest = match resource.parent().map(name) {
            Some("ShortStrings") => SHORT,
            Some("LongStrings") => LONG,
            _ => usize::MAX,
        };
        let texts = std::iter::once(*resource).chain(resource.children().filter(Node::is_element));
        let values = texts.filter_map(|n| n.attribute("DefaultValue").or(n.attribute("Value")));
        faults.extend(
            values.filter(|v| v.chars().count() > longest).map(|_| format!("{id} is longer than {longest} characters")),
        );
    }
    for user in root.descendants() {
        if let Some(resid) = user.attribute("resid").filter(|resid| !ids.contains(resid)) {
            faults.push(format!("{} asks for {resid}, which is not in Resources", name(user)));
        }
    }
}

/// Every address is https and on the one origin.
fn addresses(root: Node<'_, '_>, origin: &str, faults: &mut Vec<String>) {
    let values = root.descendants().filter_map(|n| n.attribute("DefaultValue")).filter(|v| v.contains("://"));
    let domains = all(root, "AppDomain").filter_map(|n| n.text());
    for address in values.chain(domains) {
        let rest = address.strip_prefix(origin);
        if !address.starts_with("https://") {
            faults.push(format!("not https: {address}"));
        } else if !rest.is_some_and(|r| r.is_empty() || r.starts_with('/')) {
            faults.push(format!("not on {origin}: {address}"));
        }
    }
}

/// Every icon exists and is really of the size that it is used for.
fn images(root: Node<'_, '_>, origin: &str, icons: &Path, faults: &mut Vec<String>) {
    let address = |resid: &str| {
        all(root, "Image").find(|n| n.attribute("id") == Some(resid)).and_then(|n| n.attribute("DefaultValue"))
    };
    let mut wanted: Vec<(u32, &str)> = Vec::new();
    for (tag, size) in [("IconUrl", 32), ("HighResolutionIconUrl", 64)] {
        wanted.extend(all(root, tag).filter_map(|n| n.attribute("DefaultValue")).map(|a| (size, a)));
    }
    for icon in all(root, "Icon") {
        let sizes: Vec<u32> = all(icon, "Image").filter_map(|n| n.attribute("size")?.parse().ok()).collect();
        faults.extend(
            [16, 32, 80].iter().filter(|s| !sizes.contains(s)).map(|s| format!("an icon of {s} px is missing")),
        );
        wanted.extend(
            all(icon, "Image")
                .filter_map(|n| Some((n.attribute("size")?.parse().ok()?, address(n.attribute("resid")?)?))),
        );
    }
    for (size, address) in wanted {
        let file = address.strip_prefix(origin).and_then(|path| path.strip_prefix("/icons/"));
        match file.and_then(|file| dimensions(&icons.join(file))) {
            None => faults.push(format!("no PNG file for {address}")),
            Some((w, h)) if (w, h) != (size, size) => {
                faults.push(format!("{address} is {w}×{h} px, not {size}×{size}"))
            }
            Some(_) => {}
        }
    }
}

/// Width and height from the header of a PNG file (PNG specification, section 11.2.1).
fn dimensions(file: &Path) -> Option<(u32, u32)> {
    let bytes = std::fs::read(file).ok()?;
    let header = bytes.get(..24).filter(|h| h.starts_with(b"\x89PNG\r\n\x1a\n") && &h[12..16] == b"IHDR")?;
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    Some((number(16), number(20)))
}

/// Korean first; every string has its English.
fn locales(root: Node<'_, '_>, faults: &mut Vec<String>) {
    if value(root, "DefaultLocale") != "ko-KR" {
        faults.push("DefaultLocale must be ko-KR".to_owned());
    }
    let named = root.children().filter(|n| matches!(name(*n), "DisplayName" | "Description"));
    for string in named.chain(all(root, "String")) {
        if !string.children().any(|c| c.attribute("Locale") == Some("en-US")) {
            let which = string.attribute("id").unwrap_or(name(string));
            faults.push(format!("{which} has no override for en-US"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    const ORIGIN: &str = "https://localhost:8443";

    fn sound() -> String {
        std::fs::read_to_string(project::root().join("manifest/manifest.xml")).unwrap()
    }

    #[test]
    fn the_manifest_in_the_tree_is_sound() {
        assert_eq!(faults(&sound(), ORIGIN, &project::icons()), Vec::<String>::new());
    }

    #[test]
    fn every_fault_is_named() {
        let long = "가".repeat(SHORT + 1);
        let cases: &[(&str, &str, &str)] = &[
            ("</OfficeApp>", "", "not well-formed"),
            ("  <Version>0.1.0.0</Version>\n", "", "Version is missing"),
            ("<Version>0.1.0.0</Version>", "<Version>0.1</Version>", "Version is not n.n.n.n"),
            ("6f1a2c1e-", "xyz-", "Id is no GUID"),
            (
                "<Permissions>ReadWriteDocument</Permissions>",
                "<Permissions>ReadDocument</Permissions>",
                "Permissions must be",
            ),
            ("MinVersion=\"1.3\"/>", "MinVersion=\"1.4\"/>", "WordApi 1.3"),
            ("ContextMenuText", "ContextMenuCell", "OfficeMenu takes"),
            ("resid=\"Open.Tip\"", "resid=\"Nowhere\"", "which is not in Resources"),
            (
                "id=\"Group.Label\" DefaultValue=\"글벗\"",
                &format!("id=\"Group.Label\" DefaultValue=\"{long}\""),
                "longer than 125",
            ),
            ("id=\"Icon.32\"", "id=\"Icon.16\"", "two resources are called"),
            ("id=\"Pane.Url\"", "id=\"Pane.Url.That.Is.Far.Too.Long.To.Be.One\"", "1 to 32 characters"),
            ("https://localhost:8443/icons/icon-80.png", "http://localhost:8443/icons/icon-80.png", "not https"),
            (
                "https://localhost:8443/pane/pane.html",
                "https://elsewhere.example/pane.html",
                "not on https://localhost:8443",
            ),
            ("icons/icon-32.png", "icons/icon-16.png", "is 16×16 px, not 32×32"),
            ("icons/icon-64.png", "icons/none.png", "no PNG file"),
            ("<bt:Image size=\"80\" resid=\"Icon.80\"/>", "", "an icon of 80 px is missing"),
            ("<DefaultLocale>ko-KR</DefaultLocale>", "<DefaultLocale>en-US</DefaultLocale>", "DefaultLocale must be"),
            ("<bt:Override Locale=\"en-US\" Value=\"Open Geulbeot\"/>", "", "no override for en-US"),
            ("<Id>", "<Foreign/><Id>", "Foreign does not belong"),
            (
                "<ProviderName>글벗</ProviderName>\n  <DefaultLocale>ko-KR</DefaultLocale>",
                "<DefaultLocale>ko-KR</DefaultLocale>\n  <ProviderName>글벗</ProviderName>",
                "stands too late",
            ),
        ];
        for (from, to, want) in cases {
            let text = sound();
            assert!(text.contains(from), "{from}");
            let found = faults(&text.replace(from, to), ORIGIN, &project::icons());
            assert!(found.iter().any(|f| f.contains(want)), "{want}: {found:?}");
        }
    }

    #[test]
    fn another_origin_is_sound_too() {
        let origin = "https://geulbeot.example.go.kr";
        assert_eq!(faults(&sound().replace(ORIGIN, origin), origin, &project::icons()), Vec::<String>::new());
    }
}
