//! Reads notices, reports, plans and press releases back.

use super::{Parsed, attachment_of};
use crate::letter::render::paper::POINTS;
use crate::letter::{Item, Layout, Letter};
use crate::rules::official::items::mark;

/// The layout that a text shows by its first lines and marks; `None` for letters and replies.
pub fn layout(text: &str) -> Option<Layout> {
    let first = text.lines().map(str::trim).find(|l| !l.is_empty())?;
    if first == "보도자료" || first.starts_with("보도자료 ") {
        return Some(Layout::Press);
    }
    let numbered = [" 공고 제", " 고시 제"].iter().any(|w| first.contains(w)) && first.ends_with('호');
    if numbered && !first.contains(['.', ':']) {
        return Some(Layout::Notice);
    }
    let plan = text.lines().any(|l| l.starts_with("Ⅰ. "));
    let points = text.lines().filter(|l| l.starts_with("□ ")).count() > 0;
    let letter = text.lines().any(|l| l.starts_with("수신 ") || l.starts_with("제목 "));
    match (letter, plan, points) {
        (false, true, _) => Some(Layout::Plan),
        (false, false, true) => Some(Layout::Report),
        _ => None,
    }
}

pub fn read(layout: Layout, text: &str) -> Parsed {
    let mut letter = Letter { layout, ..Letter::default() };
    let mut unread = Vec::new();
    let mut reader = Reader { letter: &mut letter, titled: false, attaching: false };
    for (index, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let line = line.trim_end_matches([' ', '\r']);
        let taken = match layout {
            Layout::Notice => reader.notice(line),
            Layout::Press => reader.press(line),
            _ => reader.report(line),
        };
        if !taken {
            unread.push(index);
        }
    }
    Parsed { letter, unread }
}

struct Reader<'a> {
    letter: &'a mut Letter,
    titled: bool,
    attaching: bool,
}

impl Reader<'_> {
    fn title(&mut self, line: &str) -> bool {
        self.letter.head.title = line.trim().to_owned();
        self.titled = true;
        true
    }

    fn attachment(&mut self, line: &str) -> bool {
        let Some(one) = attachment_of(line, self.attaching) else { return false };
        self.attaching = true;
        self.letter.attachments.push(one);
        true
    }

    fn notice(&mut self, line: &str) -> bool {
        let head = &mut self.letter.head;
        if head.number.is_none() {
            head.number = Some(line.trim().to_owned());
            return true;
        }
        if !self.titled {
            return self.title(line);
        }
        if line.contains('\t') {
            return super::row(&mut self.letter.items, line);
        }
        if self.attachment(line) {
            return true;
        }
        let body = line.trim();
        let dated = crate::text::calendar::dotted(body).is_some_and(|(_, length)| {
            let rest = &body[length..];
            rest.is_empty() || (rest.starts_with('(') && rest.ends_with(')'))
        });
        if dated && self.letter.head.date.is_none() {
            self.letter.head.date = Some(body.to_owned());
        } else if self.letter.head.date.is_some() {
            self.letter.foot.sender = Some(body.to_owned());
        } else if let Some(mark) = mark(line) {
            let text = line[mark.span.end..].trim().to_owned();
            return push(&mut self.letter.items, usize::from(mark.level) - 1, text);
        } else if self.letter.items.is_empty() {
            self.letter.opening.push(body.to_owned());
        } else {
            // The only item of its level has no mark.
            let indent = line.len() - line.trim_start_matches(' ').len();
            return indent >= 2 && push(&mut self.letter.items, indent / 2, body.to_owned());
        }
        true
    }

    fn report(&mut self, line: &str) -> bool {
        if !self.titled {
            return self.title(line);
        }
        if line.contains('\t') {
            return super::row(&mut self.letter.items, line);
        }
        let body = line.trim();
        let plan = self.letter.layout == Layout::Plan;
        if let Some(summary) = body.strip_prefix('┌') {
            self.letter.head.summary = Some(summary.trim_end_matches('┐').trim().to_owned());
            return true;
        }
        if let Some(rest) = chapter(body).filter(|_| plan) {
            self.letter.items.push(Item::new(rest));
            return true;
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        let depth = POINTS.iter().position(|(mark, _)| body.strip_prefix(mark).is_some_and(|r| r.starts_with(' ')));
        let own = body.starts_with(['※', '*']);
        let place = if own { POINTS.iter().position(|(_, spaces)| *spaces == indent) } else { depth };
        match place {
            Some(place) => {
                let text = if own { body } else { body.split_once(' ').map_or("", |(_, text)| text) };
                push(&mut self.letter.items, place + usize::from(plan), text.to_owned())
            }
            None if self.letter.items.is_empty() && self.letter.head.date.is_none() => {
                self.letter.head.date = Some(body.to_owned());
                true
            }
            None => false,
        }
    }

    fn press(&mut self, whole: &str) -> bool {
        let line = whole.trim();
        let (head, foot) = (&mut self.letter.head, &mut self.letter.foot);
        if let Some(rest) = line.strip_prefix("보도자료").filter(|_| !self.titled) {
            head.embargo = rest.trim().strip_prefix("보도시점").map(|e| e.trim().to_owned());
        } else if let Some(rest) = line.strip_prefix("배포 ").filter(|_| !self.titled) {
            head.date = Some(rest.trim().to_owned());
        } else if !self.titled {
            return self.title(line);
        } else if let Some(rest) = line.strip_prefix("- ").and_then(|l| l.strip_suffix(" -"))
            && self.letter.opening.is_empty()
        {
            head.subtitles.push(rest.to_owned());
        } else if let Some(rest) = line.strip_prefix("담당 부서 ") {
            foot.unit = Some(rest.trim().to_owned());
        } else if let Some(rest) = line.strip_prefix("책임자 ") {
            foot.approver = Some(rest.trim().to_owned());
        } else if let Some(rest) = line.strip_prefix("담당자 ") {
            foot.drafter = Some(rest.trim().to_owned());
        } else if !self.attachment(whole) {
            self.letter.opening.push(line.to_owned());
        }
        true
    }
}

/// `Ⅰ. 추진 배경` → `추진 배경`
fn chapter(line: &str) -> Option<&str> {
    let (number, rest) = line.split_once(". ")?;
    let one = number.chars().count() == 1 && number.starts_with(|c| ('Ⅰ'..='Ⅻ').contains(&c));
    (one || number.parse::<u32>().is_ok_and(|n| (13..100).contains(&n))).then_some(rest)
}

/// Puts an item at a depth from 0 under the last ones above it.
fn push(list: &mut Vec<Item>, depth: usize, text: String) -> bool {
    match depth {
        0 => list.push(Item::new(text)),
        _ => match list.last_mut() {
            Some(last) => return push(&mut last.items, depth - 1, text),
            None => return false,
        },
    }
    true
}
