//! Reads an existing letter back into the value, as far as it can, and says which lines it could not place.

mod paper;

use super::{Attachment, Foot, Item, Layout, Letter};
use crate::rules::official::items::mark;

/// A letter as it was read, and the lines (from 0) that have no place in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub letter: Letter,
    pub unread: Vec<usize>,
}

/// Reads a text as the document that it looks like.
pub fn parse(text: &str) -> Parsed {
    if let Some(layout) = paper::layout(text) {
        return paper::read(layout, text);
    }
    let mut reader = Reader::default();
    if is_reply(text) {
        reader.letter.layout = Layout::Reply;
    }
    for (index, line) in text.lines().enumerate() {
        if !reader.take(line) {
            reader.unread.push(index);
        }
    }
    Parsed { letter: reader.letter, unread: reader.unread }
}

/// An answer to a citizen that is no 시행문: it greets or speaks to 귀하, and has neither 수신, 제목 nor 끝.
fn is_reply(text: &str) -> bool {
    let formal = text.lines().any(|l| {
        let l = l.trim();
        l.starts_with("수신 ") || l.starts_with("제목 ") || l.ends_with("  끝.")
    });
    !formal && ["안녕하십니까", "귀하께서", "신청하신 민원"].iter().any(|w| text.contains(w))
}

#[derive(Default)]
struct Reader {
    letter: Letter,
    unread: Vec<usize>,
    /// 끝 was read: what follows is 결문.
    ended: bool,
    attaching: bool,
}

impl Reader {
    fn take(&mut self, line: &str) -> bool {
        // A tab at the end stands before an empty cell.
        let line = line.trim_end_matches([' ', '\r']);
        if line.trim().is_empty() {
            return true;
        }
        if self.ended || (self.letter.layout == Layout::Reply && self.attaching && !line.starts_with("      ")) {
            return self.foot(line.trim());
        }
        let (body, last) = match line.strip_suffix("끝.") {
            Some(body) if body.ends_with("  ") => (body.trim_end(), true),
            _ => (line, false),
        };
        self.ended = last;
        // 끝 below a table.
        if body.trim().is_empty() {
            return true;
        }
        if body.contains('\t') {
            return row(&mut self.letter.items, body);
        }
        self.head(body) || self.attachment(body) || self.body(body)
    }

    fn head(&mut self, line: &str) -> bool {
        let head = &mut self.letter.head;
        let started = !self.letter.items.is_empty() || !self.letter.opening.is_empty() || self.attaching;
        if started || self.letter.layout == Layout::Reply {
            return false;
        }
        let field = |name: &str| {
            line.strip_prefix(name).filter(|rest| rest.starts_with(' ')).map(|rest| rest.trim().to_owned())
        };
        if let Some(value) = field("수신") {
            head.receiver = Some(value);
        } else if let Some(via) = line.strip_prefix("(경유)") {
            head.via = Some(via.trim().to_owned()).filter(|v| !v.is_empty());
        } else if let Some(value) = field("제목") {
            head.title = value;
        } else if head.title.is_empty()
            && head.receiver.is_none()
            && head.agency.is_none()
            && mark(line).is_none()
            && !line.ends_with('.')
        {
            // The agency's name may be set wide: 가 온 시.
            let spread = line.trim().split(' ').filter(|w| !w.is_empty()).all(|w| w.chars().count() == 1);
            head.agency = Some(if spread { line.split_whitespace().collect() } else { line.trim().to_owned() });
        } else {
            return false;
        }
        true
    }

    fn attachment(&mut self, line: &str) -> bool {
        let begins = line.strip_prefix("붙임").is_some_and(|rest| rest.starts_with("  "));
        self.attaching |= begins;
        let Some(one) = attachment_of(line, self.attaching) else { return false };
        self.letter.attachments.push(one);
        true
    }

    fn body(&mut self, line: &str) -> bool {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let Some(mark) = mark(line) else {
            let text = line.trim().to_owned();
            if indent < 2 && self.letter.items.is_empty() {
                self.letter.opening.push(text);
                return true;
            }
            let Some(parent) = self.parent(indent / 2).filter(|_| indent >= 2) else { return false };
            parent.push(Item::new(text));
            return true;
        };
        let text = line[mark.span.end..].trim().to_owned();
        let Some(list) = self.parent(usize::from(mark.level) - 1) else { return false };
        let fits = list.len() as u32 + 1 == mark.number;
        list.push(Item::new(text));
        fits
    }

    /// The list into which an item of a depth from 0 belongs.
    fn parent(&mut self, depth: usize) -> Option<&mut Vec<Item>> {
        let mut list = &mut self.letter.items;
        for _ in 0..depth {
            list = &mut list.last_mut()?.items;
        }
        Some(list)
    }

    fn foot(&mut self, line: &str) -> bool {
        let foot = &mut self.letter.foot;
        if let Some(rest) = line.strip_prefix("수신자 ") {
            foot.receivers = rest.split(',').map(|r| r.trim().to_owned()).collect();
        } else if line.starts_with("기안자") || line.starts_with("검토자") || line.starts_with("결재권자") {
            signatures(foot, line);
        } else if let Some(rest) = line.strip_prefix("협조자") {
            foot.cooperators = rest.split(',').map(|c| c.trim().to_owned()).filter(|c| !c.is_empty()).collect();
        } else if line.starts_with("시행 ") || line.starts_with("접수 ") {
            numbers(foot, line);
        } else if let Some(rest) = line.strip_prefix("우 ") {
            let (address, site) = rest.split_once("  / ").map_or((rest, None), |(a, s)| (a, Some(s)));
            foot.address = Some(address.trim().to_owned());
            foot.website = site.map(|s| s.trim().to_owned());
        } else if line.starts_with("전화번호")
            || line.starts_with("팩스번호")
            || line.contains("  / ")
            || is_contact(line)
        {
            contacts(foot, line);
        } else if foot.sender.is_none() {
            let spread = line.split(' ').filter(|w| !w.is_empty()).all(|w| w.chars().count() == 1);
            foot.sender = Some(if spread { line.split_whitespace().collect() } else { line.to_owned() });
        } else {
            return false;
        }
        true
    }
}

/// A row of a table belongs to the item that was read last.
fn row(items: &mut [Item], line: &str) -> bool {
    let Some(mut item) = items.last_mut() else { return false };
    while !item.items.is_empty() {
        let last = item.items.len() - 1;
        item = &mut item.items[last];
    }
    item.rows.push(line.split('\t').map(|cell| cell.trim().to_owned()).collect());
    true
}

/// `붙임  1. 계획서 1부.` or, after the first, `      2. 명단 1부.`
fn attachment_of(line: &str, attaching: bool) -> Option<Attachment> {
    let rest = match line.strip_prefix("붙임") {
        Some(rest) if rest.starts_with("  ") => rest.trim_start(),
        _ if attaching && line.starts_with("      ") => line.trim_start(),
        _ => return None,
    };
    let rest = mark(rest).map_or(rest, |m| rest[m.span.end..].trim_start());
    let (name, copies) = split_copies(rest.strip_suffix('.')?)?;
    Some(Attachment { name: name.to_owned(), copies: copies.to_owned() })
}

/// `계획서 1부` → name and copies; `각 1부` counts as one.
fn split_copies(text: &str) -> Option<(&str, &str)> {
    let at = text.rfind(' ')?;
    let (name, copies) = (&text[..at], &text[at + 1..]);
    copies.starts_with(|c: char| c.is_ascii_digit()).then_some(())?;
    Some(match name.strip_suffix(" 각") {
        Some(name) => (name, &text[name.len() + 1..]),
        None => (name, copies),
    })
}

fn signatures(foot: &mut Foot, line: &str) {
    let names = ["기안자", "검토자", "결재권자"];
    for part in line.split("   ") {
        let part = part.trim();
        for (index, name) in names.iter().enumerate() {
            let who = part.strip_prefix(name).map(|w| w.trim().to_owned()).filter(|w| !w.is_empty());
            let slot = [&mut foot.drafter, &mut foot.reviewer, &mut foot.approver].into_iter().nth(index);
            if let (Some(slot), Some(_)) = (slot, &who) {
                *slot = who;
            }
        }
    }
}

fn numbers(foot: &mut Foot, line: &str) {
    for part in line.split("   ").map(str::trim) {
        if let Some(number) = part.strip_prefix("시행 ") {
            foot.issued = Some(number.trim().to_owned());
        } else if let Some(number) = part.strip_prefix("접수 ") {
            foot.received = Some(number.trim().to_owned());
        }
    }
}

/// A website, an address of mail or a 공개 구분 that stands alone.
fn is_contact(line: &str) -> bool {
    let disclosure = line.split('(').next().is_some_and(|word| matches!(word, "공개" | "부분공개" | "비공개"));
    disclosure || (line.is_ascii() && line.contains('.') && !line.contains(' '))
}

fn contacts(foot: &mut Foot, line: &str) {
    for part in line.split("  / ").flat_map(|p| p.split("  ")).map(str::trim) {
        if let Some(phone) = part.strip_prefix("전화번호 ") {
            foot.phone = Some(phone.trim().to_owned());
        } else if let Some(fax) = part.strip_prefix("팩스번호 ") {
            foot.fax = Some(fax.trim().to_owned());
        } else if part.contains('@') {
            foot.email = Some(part.trim_start_matches("/ ").to_owned());
        } else if part.contains("공개") {
            foot.disclosure = Some(part.trim_start_matches("/ ").to_owned());
        } else if is_contact(part) {
            foot.website = Some(part.to_owned());
        }
    }
}
