//! Putting paragraphs and tables into the sheet, and taking them out again.

use super::paragraph::{self, Anchored};
use super::{page, place};
use crate::host::block::{Align, Block, Insertion, Role, Table, Writing};
use crate::host::{HostError, Receipt, Way};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

/// What a sheet knows of itself, as attributes: 문서요지, 키워드, how AI helped (for machines, for the page's foot).
pub const ABOUT: [&str; 4] = ["data-summary", "data-keywords", "data-provenance", "data-footer"];

/// Inserts behind a paragraph (before it when it is empty), or at the end of the sheet.
pub fn put_in(sheet: &Element, cursor: Option<&Element>, insertion: &Insertion) -> Result<Receipt, HostError> {
    let insertion = insertion.settled();
    let made: Vec<Element> = insertion.blocks.iter().map(element).collect::<Option<_>>().ok_or(HostError::Failed)?;
    if made.is_empty() {
        return Err(HostError::Failed);
    }
    let before = next(sheet, cursor);
    for one in &made {
        sheet.insert_before(one, before.as_ref().map(AsRef::as_ref)).map_err(|_| HostError::Failed)?;
    }
    let marks = place::mark(&made.into_iter().map(Anchored::whole).collect::<Vec<_>>());
    let image = serde_json::to_string(&ABOUT.map(|name| sheet.get_attribute(name))).unwrap_or_default();
    tell(sheet, &insertion);
    let place = place::place(&marks);
    Ok(Receipt { place, way: Way::Plain, before: Vec::new(), after: insertion.texts(), image })
}

/// Takes out what a receipt put in, when it still reads what it did.
pub fn take_out(receipt: &Receipt) -> Result<(), HostError> {
    let marks = place::marks(&receipt.place)?;
    let found: Vec<Anchored> = marks.iter().map(place::find).collect::<Option<_>>().ok_or(HostError::Moved)?;
    let sheet = found.first().and_then(|one| one.element.closest("article").ok().flatten()).ok_or(HostError::Moved)?;
    found.iter().for_each(|one| one.element.remove());
    let about: [Option<String>; 4] = serde_json::from_str(&receipt.image).unwrap_or_default();
    ABOUT.iter().zip(about).for_each(|(name, old)| set(&sheet, name, old.as_deref()));
    show_footer(&sheet);
    Ok(())
}

/// The child of the sheet before which the insertion goes: the cursor's own paragraph when it is empty.
fn next(sheet: &Element, cursor: Option<&Element>) -> Option<Element> {
    let mut top = cursor.cloned();
    while let Some(parent) = top.as_deref().and_then(Node::parent_element).filter(|p| !p.is_same_node(Some(sheet))) {
        top = Some(parent);
    }
    let foot = sheet.query_selector(":scope > footer").ok().flatten();
    match top {
        Some(top) if cursor.is_some_and(|c| c.is_same_node(Some(&top)) && paragraph::text(c).is_empty()) => Some(top),
        Some(top) => top.next_element_sibling(),
        None => foot,
    }
}

fn element(block: &Block) -> Option<Element> {
    match block {
        Block::Paragraph(writing) => written(writing),
        Block::Table(table) => tabled(table),
    }
}

fn written(writing: &Writing) -> Option<Element> {
    let (tag, class) = match writing.role {
        Role::Body => ("p", ""),
        Role::Title => ("p", "agency"),
        Role::Subject => ("h1", ""),
        Role::Sender => ("p", "sender"),
        Role::Foot => ("p", "foot"),
        Role::Heading(1) => ("h1", ""),
        Role::Heading(2) => ("h2", ""),
        Role::Heading(_) => ("h3", ""),
    };
    let align = match writing.align {
        Align::Justified => "justified",
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    };
    let element = page()?.create_element(tag).ok()?;
    element.set_class_name(format!("{class} {align}").trim_start());
    element.set_text_content(Some(&writing.text));
    if let Some(style) = element.dyn_ref::<HtmlElement>().map(HtmlElement::style).filter(|_| writing.indent.left > 0) {
        // Half an em is the width of a 타.
        let em = |half: u16| f32::from(half) / 2.0;
        let _ = style.set_property("padding-inline-start", &format!("{}em", em(writing.indent.left)));
        let _ = style.set_property("text-indent", &format!("-{}em", em(writing.indent.hanging)));
    }
    Some(element)
}

fn tabled(table: &Table) -> Option<Element> {
    let page = page()?;
    let (element, body) = (page.create_element("table").ok()?, page.create_element("tbody").ok()?);
    for (at, row) in table.rows.iter().enumerate() {
        let line = page.create_element("tr").ok()?;
        for text in row {
            let cell = page.create_element(if table.head && at == 0 { "th" } else { "td" }).ok()?;
            cell.set_text_content(Some(text));
            line.append_child(&cell).ok()?;
        }
        body.append_child(&line).ok()?;
    }
    element.append_child(&body).ok()?;
    Some(element)
}

/// Keeps what the document is told about itself; an answer without it leaves what stands there.
fn tell(sheet: &Element, insertion: &Insertion) {
    let keywords = (!insertion.keywords.is_empty()).then(|| insertion.keywords.join(", "));
    let told = [&insertion.summary, &keywords, &insertion.provenance, &insertion.footer];
    ABOUT
        .iter()
        .zip(told)
        .filter(|(_, value)| value.is_some())
        .for_each(|(name, value)| set(sheet, name, value.as_deref()));
    show_footer(sheet);
}

fn set(sheet: &Element, name: &str, value: Option<&str>) {
    // Setting a plain attribute does not fail.
    let _ = match value {
        Some(value) => sheet.set_attribute(name, value),
        None => sheet.remove_attribute(name),
    };
}

/// The sheet has one foot: its line stands there while the document has one.
fn show_footer(sheet: &Element) {
    let foot = sheet.query_selector(":scope > footer").ok().flatten();
    match (sheet.get_attribute("data-footer"), foot) {
        (Some(line), Some(foot)) => foot.set_text_content(Some(&line)),
        (Some(line), None) => {
            if let Some(foot) = page().and_then(|p| p.create_element("footer").ok()) {
                foot.set_text_content(Some(&line));
                let _ = sheet.append_child(&foot);
            }
        }
        (None, Some(foot)) => foot.remove(),
        (None, None) => {}
    }
}
