//! Fills a template's outline with the values of a form.

use super::form::{invalid, written};
use super::slots::{Source, bare_keys, filled, keys};
use super::{Draft, Field, Form, Invalid, Kind, Node, Say, TONES, Template, Values};
use crate::letter::{Attachment, Foot, Head, Item, Layout, Letter};
use crate::petition::{self, About, Weight, situations};
use crate::templates::common;
use crate::text::calendar;
use crate::tone::Tone;
use std::collections::BTreeMap;

/// The most values of one field, and the most characters of all values together.
const MOST: usize = 60;
const WHOLE: usize = 60_000;

/// The letter that a template makes of these values; a tone without sentences of its own speaks as `Courteous`.
///
/// # Errors
/// Every value that can't be used and every field that the template does not know.
pub fn compose(template: &Template, values: &Values, tone: Tone) -> Result<Draft, Vec<Invalid>> {
    let filled = Sheet::read(template, values, tone)?;
    let mut letter = Letter {
        layout: filled.layout(template.kind),
        head: filled.head(template),
        opening: template.opening.iter().filter_map(|text| filled.sentence(text)).collect(),
        items: filled.items(template.outline, 0),
        attachments: filled.attachments(),
        foot: filled.foot(template.kind),
    };
    // The contact closes a reply.
    let at = letter.items.len() - usize::from(filled.reply && !letter.items.is_empty());
    letter.items.splice(at..at, filled.values("more").iter().map(Item::new));
    if letter.layout == Layout::Press {
        letter.opening.extend(std::mem::take(&mut letter.items).into_iter().map(|i| i.text));
    }
    let lacks = filled.lacks(template, &letter);
    Ok(Draft { letter, lacks })
}

/// A form that was read: every value checked and written.
struct Sheet<'v> {
    fields: Vec<&'static Field>,
    values: BTreeMap<&'v str, Vec<String>>,
    /// Place in `TONES`.
    tone: usize,
    /// Days in sentences stand as 2026년 11월 20일.
    prose: bool,
    reply: bool,
    /// Items have numbers, and a lonely one has none.
    numbered: bool,
}

impl<'v> Sheet<'v> {
    fn read(template: &Template, values: &'v Values, tone: Tone) -> Result<Self, Vec<Invalid>> {
        let fields: Vec<&'static Field> = template.fields.iter().chain(common::fields(template.kind)).collect();
        let place = TONES.iter().position(|t| *t == tone).unwrap_or(1);
        let reply = template.kind == Kind::Reply;
        let numbered = !matches!(template.kind, Kind::Report | Kind::Plan | Kind::Press);
        let mut form = Self { fields, values: BTreeMap::new(), tone: place, prose: false, reply, numbered };
        let mut wrong = Vec::new();
        let length: usize = values.values().flatten().map(|v| v.chars().count()).sum();
        if length > WHOLE {
            return Err(vec![invalid("fields", "서식", "적은 내용이 모두 60,000자를 넘습니다. 줄여 주십시오.")]);
        }
        for (key, given) in values {
            match form.fields.iter().find(|f| f.key == key) {
                Some(field) => form.take(field, key, given, &mut wrong),
                None => wrong.push(invalid(key, key, "이 서식에 없는 항목입니다.")),
            }
        }
        form.prose = reply && place > 0 && !form.is_dotted();
        if wrong.is_empty() { Ok(form) } else { Err(wrong) }
    }

    fn take(&mut self, field: &'static Field, key: &'v str, given: &[String], wrong: &mut Vec<Invalid>) {
        let given: Vec<&String> = given.iter().filter(|v| !v.trim().is_empty()).collect();
        if given.len() > 1 && !field.form.several() {
            wrong.push(invalid(key, field.label, "한 가지만 적어 주십시오."));
        }
        if given.len() > MOST {
            wrong.push(invalid(key, field.label, "60가지가 넘습니다. 붙임으로 나누어 주십시오."));
        }
        let mut texts = Vec::new();
        for value in given.into_iter().take(MOST) {
            match written(field.form, value) {
                Ok(text) => texts.push(text),
                Err(message) => wrong.push(invalid(key, field.label, message)),
            }
        }
        self.values.insert(key, texts);
    }

    /// Whether the user wrote a full dotted day in a sentence: then all days stand so.
    fn is_dotted(&self) -> bool {
        let own = self.fields.iter().filter(|f| !matches!(f.form, Form::When | Form::Days));
        own.flat_map(|f| self.values(f.key))
            .any(|v| v.char_indices().any(|(at, c)| c.is_ascii_digit() && calendar::dotted(&v[at..]).is_some()))
    }

    fn values(&self, key: &str) -> &[String] {
        self.values.get(key).map_or(&[], Vec::as_slice)
    }

    fn one(&self, key: &str) -> Option<String> {
        self.values(key).first().cloned()
    }

    fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.key == key).copied()
    }

    /// Labels of required fields without enough values, then what the reply's duties miss.
    fn lacks(&self, template: &Template, letter: &Letter) -> Vec<&'static str> {
        let short = |f: &&&'static Field| f.required && self.values(f.key).len() < f.least;
        let mut lacking: Vec<&'static str> = self.fields.iter().filter(short).map(|f| f.label).collect();
        let addressed = ["receiver", "receivers"].iter().any(|key| !self.values(key).is_empty());
        let outgoing = matches!(template.kind, Kind::Outgoing | Kind::Citizen);
        if (outgoing || (self.reply && letter.layout == Layout::Official)) && !addressed {
            lacking.push("수신");
        }
        if matches!(template.kind, Kind::Reply | Kind::Citizen) && lacking.is_empty() {
            let text = letter.text();
            // A result that refuses must hold what a refusal must.
            let refused =
                || situations::guess(&text).filter(|s| **s == situations::REFUSE || **s == situations::DECLINE);
            let about = About { situation: template.situation.or_else(refused), ..About::default() };
            let missed = petition::review(&text, &about).into_iter();
            lacking.extend(missed.filter(|c| !c.met && c.duty.weight == Weight::Must).map(|c| c.duty.title));
        }
        lacking
    }

    fn layout(&self, kind: Kind) -> Layout {
        if self.reply && self.one("style").as_deref() == Some("시행문") { Layout::Official } else { kind.layout() }
    }

    fn head(&self, template: &Template) -> Head {
        let addressed = matches!(template.kind, Kind::Outgoing | Kind::Citizen)
            || (self.reply && self.layout(template.kind) == Layout::Official);
        let receiver = match template.kind {
            Kind::Internal => Some("내부결재".to_owned()),
            _ if !addressed => None,
            _ if self.values("receivers").is_empty() => {
                Some(self.one("receiver").unwrap_or_else(|| "{수신}".to_owned()))
            }
            _ => Some("수신자 참조".to_owned()),
        };
        let official = self.layout(template.kind) == Layout::Official;
        Head {
            agency: self.one("agency").filter(|_| official),
            receiver,
            via: self.one("via"),
            number: self.one("notice"),
            title: if self.reply && !official {
                String::new()
            } else {
                self.sentence(template.subject).unwrap_or_default()
            },
            subtitles: self.values("subtitles").to_vec(),
            embargo: self.one("embargo"),
            date: self.dated(template.kind),
            summary: self.one("summary").filter(|_| template.kind == Kind::Report),
        }
    }

    /// The day of a paper, with the section that wrote it.
    fn dated(&self, kind: Kind) -> Option<String> {
        let day = self.one("date")?;
        let unit = self.one("unit").filter(|_| matches!(kind, Kind::Report | Kind::Plan));
        Some(unit.map_or(day.clone(), |unit| format!("{day} {unit}")))
    }

    fn foot(&self, kind: Kind) -> Foot {
        if self.layout(kind) == Layout::Reply {
            return Foot::default();
        }
        let silent = kind == Kind::Internal;
        Foot {
            sender: self.one("sender").filter(|_| !silent),
            unit: self.one("unit").filter(|_| kind == Kind::Press),
            receivers: self.values("receivers").to_vec(),
            drafter: self.one("drafter"),
            reviewer: self.one("reviewer"),
            approver: self.one("approver"),
            cooperators: self.values("cooperators").to_vec(),
            issued: self.one("issued"),
            received: None,
            address: self.one("address").map(|address| spaced(&address)),
            website: self.one("website"),
            phone: self.one("phone"),
            fax: self.one("fax"),
            email: self.one("email"),
            disclosure: self.one("disclosure"),
        }
    }

    fn attachments(&self) -> Vec<Attachment> {
        self.values("attachments").iter().map(|text| attachment(text)).collect()
    }

    fn items(&self, outline: &'static [Node], depth: usize) -> Vec<Item> {
        outline.iter().flat_map(|node| self.expand(node, depth)).collect()
    }

    fn words(&self, node: &'static Node) -> &'static str {
        match node.text {
            Say::Same(text) => text,
            Say::Toned(texts) => texts[self.tone],
        }
    }

    /// A node that is nothing but a slot stands once for each of its values.
    fn expand(&self, node: &'static Node, depth: usize) -> Vec<Item> {
        let text = self.words(node);
        let bare = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).filter(|key| !key.contains(['{', '|']));
        match bare.map(|key| (key, self.values(key))) {
            Some((_, [])) if self.reply && depth == 0 => self.item(node, depth).into_iter().collect(),
            // In a letter to a citizen the sentences of one field are one paragraph.
            Some((_, values)) if self.reply && depth == 0 => vec![Item::new(values.join(" "))],
            Some((_, values)) => nested(values),
            None if text.is_empty() => Vec::new(),
            None => self.item(node, depth).into_iter().collect(),
        }
    }

    fn item(&self, node: &'static Node, depth: usize) -> Option<Item> {
        let words = self.words(node);
        let mut items = self.items(node.under, depth + 1);
        // A heading of optional things goes with them.
        if items.is_empty() && !node.under.is_empty() && bare_keys(words).next().is_none() && !self.reply {
            return None;
        }
        let last = keys(words).last().filter(|key| words.ends_with(&format!("{{{key}}}")) && !self.reply);
        let several =
            last.filter(|key| self.values(key).len() > 1 || self.values(key).iter().any(|v| v.contains('\t')));
        let mut text = match several {
            Some(key) => {
                items.extend(nested(self.values(key)));
                let lead = &words[..words.len() - key.len() - 2];
                self.sentence(lead.trim_end().trim_end_matches(':'))?
            }
            None => self.sentence(words)?,
        };
        if self.numbered && items.len() == 1 {
            folded(&mut items[0]);
        }
        // 항목이 하나뿐이면 기호 없이 이어 쓴다.
        if self.reply
            && items.len() == 1
            && items[0].items.is_empty()
            && items[0].rows.is_empty()
            && text.ends_with('.')
        {
            text = format!("{text} {}", items.remove(0).text);
        }
        Some(Item { text, items, ..Item::default() })
    }

    fn sentence(&self, text: &str) -> Option<String> {
        filled(text, self)
    }
}

impl Source for Sheet<'_> {
    fn value(&self, key: &str) -> Option<String> {
        let field = self.field(key)?;
        let values = self.values(key);
        if values.is_empty() {
            return None;
        }
        let between = if matches!(field.form, Form::Sentences) { " " } else { ", " };
        let said = values.join(between).replace('\t', " ");
        let day = matches!(field.form, Form::When | Form::Days);
        Some(if day && self.prose { values.iter().map(|v| prose(v)).collect::<Vec<_>>().join("과 ") } else { said })
    }

    fn blank(&self, key: &str) -> Option<String> {
        let field = self.field(key);
        match field {
            Some(field) if !field.required => None,
            _ => Some(format!("{{{}}}", field.map_or(key, |f| f.label))),
        }
    }
}

/// `2026. 11. 20.(금) 14:00` → `2026년 11월 20일(금) 14:00`, for sentences to citizens (규정 제7조제5항 단서).
fn prose(value: &str) -> String {
    match calendar::dotted(value) {
        Some(([year, month, day], length)) => format!("{year}년 {month}월 {day}일{}", prose_tail(&value[length..])),
        None => value.to_owned(),
    }
}

/// The rest after a day; the end of a period is written out too.
fn prose_tail(rest: &str) -> String {
    match rest.split_once('~') {
        Some((before, end)) if calendar::dotted(end).is_some() => format!("{before}~{}", prose(end)),
        _ => rest.to_owned(),
    }
}

/// Values that begin with `- ` stand under the one before.
fn nested(values: &[String]) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    for value in values {
        // A row of a table stands under the value before it.
        if value.contains('\t') {
            if out.is_empty() {
                out.push(Item::new("내역"));
            }
            let last = out.len() - 1;
            out[last].rows.push(value.split('\t').map(str::to_owned).collect());
            continue;
        }
        let level = ["- ", "-- ", "--- "].iter().position(|mark| value.starts_with(mark));
        let text = value.trim_start_matches('-').trim_start();
        let mut list = &mut out;
        for _ in 0..level.map_or(0, |l| l + 1) {
            if list.is_empty() {
                break;
            }
            let last = list.len() - 1;
            list = &mut list[last].items;
        }
        list.push(Item::new(if level.is_some() { text } else { value }));
    }
    out
}

/// A lonely item has no mark, so its own items would skip a level: they are written behind it.
fn folded(item: &mut Item) {
    if !item.items.is_empty() && item.items.iter().all(|own| own.rows.is_empty()) {
        let own = std::mem::take(&mut item.items).into_iter().map(|i| i.text).collect::<Vec<_>>();
        let between = if own.iter().all(|t| t.ends_with('.')) { " " } else { ", " };
        item.text = format!("{}: {}", item.text, own.join(between));
    }
}

/// Two spaces behind the postal code.
fn spaced(address: &str) -> String {
    match address.split_once(' ') {
        Some((code, rest)) if code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{code}  {}", rest.trim_start())
        }
        _ => address.to_owned(),
    }
}

/// `견적서 2부` keeps its copies; a name alone counts one.
fn attachment(text: &str) -> Attachment {
    let text = text.trim_end_matches('.');
    let counted = text.rsplit_once(' ').filter(|(_, copies)| copies.starts_with(|c: char| c.is_ascii_digit()));
    match counted {
        Some((name, copies)) if name.ends_with(" 각") => {
            Attachment { name: name.trim_end_matches(" 각").to_owned(), copies: format!("각 {copies}") }
        }
        Some((name, copies)) => Attachment { name: name.to_owned(), copies: copies.to_owned() },
        None => Attachment::one(text),
    }
}
