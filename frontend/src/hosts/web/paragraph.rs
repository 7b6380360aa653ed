//! One paragraph of the page: an element whose text nodes are its runs.

use super::runs::splices;
use crate::host::{HostError, Paragraph, ParagraphKind};
use crate::hosts::utf16;
use language::finding::Edit;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, Range, Text};

/// Elements that are paragraphs; in the page none of them holds another.
pub const SELECTOR: &str = "h1, h2, h3, p, li, td, th";

/// A paragraph, or the part of it that a job is bound to: from `start` (UTF-16) as long as `text`.
#[derive(Clone)]
pub struct Anchored {
    pub element: Element,
    pub start: u32,
    pub text: String,
}

pub fn describe(element: &Element, text: String) -> Paragraph {
    let kind = match element.tag_name().as_str() {
        "H1" | "H2" | "H3" => ParagraphKind::Heading,
        "TD" | "TH" => ParagraphKind::Cell,
        _ => ParagraphKind::Body,
    };
    Paragraph { text, style: element.tag_name().to_ascii_lowercase(), list: element.get_attribute("data-mark"), kind }
}

pub fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// The text nodes in order.
pub fn runs(node: &Node) -> Vec<Text> {
    let children = node.child_nodes();
    let each = (0..children.length()).filter_map(|i| children.item(i));
    each.flat_map(|child| match child.dyn_into::<Text>() {
        Ok(text) => vec![text],
        Err(other) => runs(&other),
    })
    .collect()
}

/// The selected part of an element in UTF-16 offsets; `None` when the range misses it.
pub fn part(element: &Element, range: &Range) -> Option<(u32, u32)> {
    if !range.intersects_node(element).ok()? {
        return None;
    }
    let whole = utf16::len(&text(element));
    let offset = |container: Node, offset: u32, outside: u32| {
        if element.contains(Some(&container)) { before(element, &container, offset) } else { Some(outside) }
    };
    let start = offset(range.start_container().ok()?, range.start_offset().ok()?, 0)?;
    let end = offset(range.end_container().ok()?, range.end_offset().ok()?, whole)?;
    Some((start, end))
}

fn before(element: &Element, container: &Node, offset: u32) -> Option<u32> {
    let range = Range::new().ok()?;
    range.set_start(element, 0).ok()?;
    range.set_end(container, offset).ok()?;
    range.to_string().as_string().map(|text| utf16::len(&text))
}

/// A DOM range over UTF-16 offsets of an element's text.
pub fn range(element: &Element, start: u32, end: u32) -> Option<Range> {
    let runs = runs(element);
    let lengths: Vec<u32> = runs.iter().map(|r| r.length()).collect();
    let places = splices(&lengths, start, end);
    let (last, first) = (places.first()?, places.last()?);
    let range = Range::new().ok()?;
    range.set_start(&runs[first.run], first.offset).ok()?;
    range.set_end(&runs[last.run], last.offset + last.count).ok()?;
    Some(range)
}

impl Anchored {
    pub fn whole(element: Element) -> Self {
        Self { start: 0, text: text(&element), element }
    }

    /// Whether the words still stand where they stood.
    pub fn stands(&self) -> bool {
        let end = self.start + utf16::len(&self.text);
        self.element.is_connected() && utf16::slice(&text(&self.element), self.start, end) == Some(&self.text)
    }

    /// Applies edits from the end backwards, each inside the runs it falls on.
    pub fn apply(&mut self, edits: &[Edit]) -> Result<(), HostError> {
        for edit in edits.iter().rev() {
            let (from, to) = utf16::range(&self.text, edit.span).ok_or(HostError::Failed)?;
            self.splice(self.start + from, self.start + to, &edit.with)?;
        }
        self.text = language::finding::apply(&self.text, edits);
        Ok(())
    }

    fn splice(&self, start: u32, end: u32, with: &str) -> Result<(), HostError> {
        let runs = runs(&self.element);
        let lengths: Vec<u32> = runs.iter().map(|r| r.length()).collect();
        for place in splices(&lengths, start, end) {
            let words = if place.takes_text { with } else { "" };
            let done = runs[place.run].replace_data(place.offset, place.count, words);
            done.map_err(|_| HostError::Failed)?;
        }
        Ok(())
    }
}
