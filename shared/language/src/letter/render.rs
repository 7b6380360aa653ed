//! Writes a letter: marks, indents, 붙임 and 끝 from the places of things alone.

pub mod paper;

use super::{Attachment, Foot, Head, Item, Layout, Letter};
use crate::rules::official::items::written;

/// What a line is, so that a document can give it a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Agency,
    /// 수신, 경유.
    Address,
    Title,
    /// A title without its label, in the middle.
    Heading,
    /// Number of a notice, day and section of a report, embargo.
    Note,
    Subtitle,
    /// The box above a report.
    Summary,
    /// A sentence of the body without a mark.
    Body,
    /// An item of a level from 1.
    Item(u8),
    /// A row of a table, its cells between tabs.
    Row,
    Attachment,
    Sender,
    /// Any other line of the 결문.
    Foot,
    Blank,
}

/// One line of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub part: Part,
    /// With its mark and its indent in spaces (1타 each).
    pub text: String,
}

const END: &str = "  끝.";

pub fn lines(letter: &Letter) -> Vec<Line> {
    let mut out = Vec::new();
    match letter.layout {
        Layout::Official | Layout::Reply => official(letter, &mut out),
        Layout::Notice => paper::notice(letter, &mut out),
        Layout::Report | Layout::Plan => paper::report(letter, &mut out),
        Layout::Press => paper::press(letter, &mut out),
    }
    out
}

fn official(letter: &Letter, out: &mut Vec<Line>) {
    let closed = letter.layout == Layout::Official;
    head(&letter.head, out);
    for text in &letter.opening {
        push(out, Part::Body, text.clone());
    }
    items(&letter.items, 1, out);
    if !letter.attachments.is_empty() {
        blank(out);
        attachments(&letter.attachments, closed, out);
    } else if closed {
        close(out);
    }
    foot(&letter.foot, out);
}

fn blank(out: &mut Vec<Line>) {
    push(out, Part::Blank, String::new());
}

fn push(out: &mut Vec<Line>, part: Part, text: String) {
    out.push(Line { part, text });
}

fn head(head: &Head, out: &mut Vec<Line>) {
    if let Some(agency) = &head.agency {
        push(out, Part::Agency, agency.clone());
    }
    if let Some(receiver) = &head.receiver {
        push(out, Part::Address, format!("수신  {receiver}"));
    }
    // The full form has the line even when nothing stands in it.
    match &head.via {
        Some(via) => push(out, Part::Address, format!("(경유)  {via}")),
        None if head.agency.is_some() && head.receiver.is_some() => push(out, Part::Address, "(경유)".to_owned()),
        None => {}
    }
    if !head.title.is_empty() {
        push(out, Part::Title, format!("제목  {}", head.title));
        push(out, Part::Blank, String::new());
    }
}

/// A lonely item stands without a mark; each level is two spaces further right than the mark above.
fn items(list: &[Item], level: u8, out: &mut Vec<Line>) {
    let indent = "  ".repeat(usize::from(level - 1));
    for (index, item) in list.iter().enumerate() {
        let mark = if list.len() > 1 { written(level, index as u32 + 1) } else { None };
        let text = match mark {
            Some(mark) => format!("{indent}{mark} {}", item.text),
            None => format!("{indent}{}", item.text),
        };
        push(out, Part::Item(level), text);
        rows(item, out);
        items(&item.items, (level + 1).min(8), out);
    }
}

fn rows(item: &Item, out: &mut Vec<Line>) {
    item.rows.iter().for_each(|cells| push(out, Part::Row, cells.join("\t")));
}

/// 끝 stands two spaces behind the last word of the body; below a table, two spaces from the left
/// (행정업무의 운영 및 혁신에 관한 규정 시행규칙 제4조제5항).
fn close(out: &mut Vec<Line>) {
    match out.iter_mut().rev().find(|l| matches!(l.part, Part::Body | Part::Item(_) | Part::Row)) {
        Some(Line { part: Part::Row, .. }) => push(out, Part::Body, END.to_owned()),
        Some(last) => last.text.push_str(END),
        None => {}
    }
}

fn attachments(list: &[Attachment], closed: bool, out: &mut Vec<Line>) {
    let last = list.len() - 1;
    for (index, one) in list.iter().enumerate() {
        let lead = match (index, list.len()) {
            (0, 1) => "붙임  ".to_owned(),
            (0, _) => "붙임  1. ".to_owned(),
            _ => format!("      {}. ", index + 1),
        };
        let end = if index == last && closed { END } else { "" };
        push(out, Part::Attachment, format!("{lead}{} {}.{end}", one.name, one.copies));
    }
}

fn foot(foot: &Foot, out: &mut Vec<Line>) {
    let start = out.len();
    if let Some(sender) = &foot.sender {
        push(out, Part::Sender, sender.clone());
    }
    if !foot.receivers.is_empty() {
        push(out, Part::Foot, format!("수신자  {}", foot.receivers.join(", ")));
    }
    let signed = [("기안자", &foot.drafter), ("검토자", &foot.reviewer), ("결재권자", &foot.approver)];
    row(out, "   ", signed.into_iter().filter_map(|(name, who)| who.as_ref().map(|who| format!("{name} {who}"))));
    if !foot.cooperators.is_empty() {
        push(out, Part::Foot, format!("협조자 {}", foot.cooperators.join(", ")));
    }
    let numbers = [("시행", &foot.issued), ("접수", &foot.received)];
    row(out, "   ", numbers.into_iter().filter_map(|(name, n)| n.as_ref().map(|n| format!("{name} {n}"))));
    row(out, "  / ", [foot.address.as_ref().map(|a| format!("우 {a}")), foot.website.clone()].into_iter().flatten());
    let phones: Vec<String> = [("전화번호", &foot.phone), ("팩스번호", &foot.fax)]
        .into_iter()
        .filter_map(|(name, n)| n.as_ref().map(|n| format!("{name} {n}")))
        .collect();
    let phones = (!phones.is_empty()).then(|| phones.join("  "));
    row(out, "  / ", [phones, foot.email.clone(), foot.disclosure.clone()].into_iter().flatten());
    if out.len() > start {
        out.insert(start, Line { part: Part::Blank, text: String::new() });
    }
}

/// One line of what is there, or none.
fn row(out: &mut Vec<Line>, between: &str, parts: impl Iterator<Item = String>) {
    let text = parts.collect::<Vec<_>>().join(between);
    if !text.is_empty() {
        push(out, Part::Foot, text);
    }
}
