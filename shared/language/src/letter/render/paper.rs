//! Notices, reports, plans and press releases (reports.md): their marks are □ ○ - ·, or none at all.

use super::{Line, Part, attachments, blank, items, push, rows};
use crate::letter::{Item, Layout, Letter};

/// 공고: number, title, body, day, sender; no 끝.
pub fn notice(letter: &Letter, out: &mut Vec<Line>) {
    if let Some(number) = &letter.head.number {
        push(out, Part::Note, number.clone());
        blank(out);
    }
    push(out, Part::Heading, letter.head.title.clone());
    blank(out);
    for text in &letter.opening {
        push(out, Part::Body, text.clone());
    }
    items(&letter.items, 1, out);
    if !letter.attachments.is_empty() {
        blank(out);
        attachments(&letter.attachments, false, out);
    }
    for (part, text) in [(Part::Note, &letter.head.date), (Part::Sender, &letter.foot.sender)] {
        if let Some(text) = text {
            blank(out);
            push(out, part, text.clone());
        }
    }
}

/// 보고서, 계획서, 회의록.
pub fn report(letter: &Letter, out: &mut Vec<Line>) {
    push(out, Part::Heading, letter.head.title.clone());
    if let Some(date) = &letter.head.date {
        push(out, Part::Note, date.clone());
    }
    if let Some(summary) = &letter.head.summary {
        blank(out);
        push(out, Part::Summary, format!("┌ {summary} ┐"));
    }
    for (index, item) in letter.items.iter().enumerate() {
        blank(out);
        match letter.layout {
            Layout::Plan => {
                push(out, Part::Item(1), format!("{}. {}", roman(index + 1), item.text));
                rows(item, out);
                points(&item.items, 0, out);
            }
            _ => points(std::slice::from_ref(item), 0, out),
        }
    }
}

/// The marks of a report and the spaces before them (1타 each).
pub const POINTS: [(&str, usize); 4] = [("□", 0), ("○", 1), ("-", 3), ("·", 5)];

fn points(list: &[Item], depth: usize, out: &mut Vec<Line>) {
    let (mark, indent) = POINTS[depth.min(POINTS.len() - 1)];
    for item in list {
        let spaces = " ".repeat(indent);
        let own = item.text.starts_with(['※', '*']);
        let text = if own { format!("{spaces}{}", item.text) } else { format!("{spaces}{mark} {}", item.text) };
        push(out, Part::Item(depth as u8 + 1), text);
        rows(item, out);
        points(&item.items, depth + 1, out);
    }
}

/// Ⅰ to Ⅻ (U+2160–U+216B), then in Arabic digits.
fn roman(number: usize) -> String {
    let sign = u32::try_from(number).ok().filter(|n| (1..=12).contains(n)).and_then(|n| char::from_u32(0x215F + n));
    sign.map_or_else(|| number.to_string(), String::from)
}

/// 보도자료.
pub fn press(letter: &Letter, out: &mut Vec<Line>) {
    let head = &letter.head;
    let embargo = head.embargo.as_ref().map(|e| format!(" 보도시점 {e}")).unwrap_or_default();
    push(out, Part::Note, format!("보도자료{embargo}"));
    if let Some(date) = &head.date {
        push(out, Part::Note, format!("배포 {date}"));
    }
    blank(out);
    push(out, Part::Heading, head.title.clone());
    for subtitle in &head.subtitles {
        push(out, Part::Subtitle, format!("- {subtitle} -"));
    }
    for text in &letter.opening {
        blank(out);
        push(out, Part::Body, text.clone());
    }
    let foot = &letter.foot;
    let named = [("담당 부서", &foot.unit), ("책임자", &foot.approver), ("담당자", &foot.drafter)];
    let mut named =
        named.into_iter().filter_map(|(name, who)| who.as_ref().map(|who| format!("{name} {who}"))).peekable();
    if named.peek().is_some() {
        blank(out);
        named.for_each(|text| push(out, Part::Foot, text));
    }
    if !letter.attachments.is_empty() {
        blank(out);
        attachments(&letter.attachments, false, out);
    }
}
