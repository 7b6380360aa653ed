//! Fills a template's outline with the values of a form.

use super::form::{invalid, written};
use super::{Draft, Field, Form, Invalid, Kind, Node, Template, Values};
use crate::letter::{Attachment, Foot, Head, Item, Letter};
use crate::templates::common;
use crate::text::particle;
use std::collections::BTreeMap;

/// The letter that a template makes of these values.
///
/// # Errors
/// Every value that can't be used and every field that the template does not know.
pub fn compose(template: &Template, values: &Values) -> Result<Draft, Vec<Invalid>> {
    let filled = Filled::read(template, values)?;
    let mut letter = Letter {
        head: filled.head(template),
        opening: template.opening.iter().filter_map(|text| filled.sentence(text)).collect(),
        items: filled.items(template.outline),
        attachments: filled.attachments(),
        foot: filled.foot(template.kind),
    };
    letter.items.extend(filled.values("more").iter().map(Item::new));
    Ok(Draft { letter, lacks: filled.lacks(template) })
}

struct Filled<'v> {
    fields: Vec<&'static Field>,
    values: BTreeMap<&'v str, Vec<String>>,
}

impl<'v> Filled<'v> {
    fn read(template: &Template, values: &'v Values) -> Result<Self, Vec<Invalid>> {
        let fields: Vec<&'static Field> = template.fields.iter().chain(common::fields(template.kind)).collect();
        let mut filled = Self { fields, values: BTreeMap::new() };
        let mut wrong = Vec::new();
        for (key, given) in values {
            match filled.fields.iter().find(|f| f.key == key) {
                Some(field) => filled.take(field, key, given, &mut wrong),
                None => wrong.push(invalid(key, key, "이 서식에 없는 항목입니다.")),
            }
        }
        if wrong.is_empty() { Ok(filled) } else { Err(wrong) }
    }

    fn take(&mut self, field: &'static Field, key: &'v str, given: &[String], wrong: &mut Vec<Invalid>) {
        let several = matches!(field.form, Form::Lines | Form::Attachments);
        let given: Vec<&String> = given.iter().filter(|v| !v.trim().is_empty()).collect();
        if given.len() > 1 && !several {
            wrong.push(invalid(key, field.label, "한 가지만 적어 주십시오."));
        }
        let mut texts = Vec::new();
        for value in given {
            match written(field.form, value) {
                Ok(text) => texts.push(text),
                Err(message) => wrong.push(invalid(key, field.label, message)),
            }
        }
        self.values.insert(key, texts);
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

    /// The labels of required fields without a value.
    fn lacks(&self, template: &Template) -> Vec<&'static str> {
        let mut lacking: Vec<&'static str> =
            self.fields.iter().filter(|f| f.required && self.values(f.key).is_empty()).map(|f| f.label).collect();
        let addressed = ["receiver", "receivers"].iter().any(|key| !self.values(key).is_empty());
        if template.kind != Kind::Internal && !addressed {
            lacking.push("수신");
        }
        lacking
    }

    fn head(&self, template: &Template) -> Head {
        let receiver = match template.kind {
            Kind::Internal => Some("내부결재".to_owned()),
            _ if self.values("receivers").is_empty() => {
                Some(self.one("receiver").unwrap_or_else(|| "{수신}".to_owned()))
            }
            _ => Some("수신자 참조".to_owned()),
        };
        Head {
            agency: self.one("agency"),
            receiver,
            via: None,
            title: self.sentence(template.subject).unwrap_or_default(),
        }
    }

    fn foot(&self, kind: Kind) -> Foot {
        let sender = if kind == Kind::Internal { None } else { self.one("sender") };
        Foot {
            sender,
            receivers: self.values("receivers").to_vec(),
            drafter: self.one("drafter"),
            reviewer: self.one("reviewer"),
            approver: self.one("approver"),
            cooperators: self.values("cooperators").to_vec(),
            issued: self.one("issued"),
            address: self.one("address"),
            website: self.one("website"),
            phone: self.one("phone"),
            fax: self.one("fax"),
            email: self.one("email"),
            disclosure: self.one("disclosure"),
            ..Foot::default()
        }
    }

    fn attachments(&self) -> Vec<Attachment> {
        self.values("attachments").iter().map(|text| attachment(text)).collect()
    }

    fn items(&self, outline: &'static [Node]) -> Vec<Item> {
        outline.iter().flat_map(|node| self.expand(node)).collect()
    }

    /// A node that is nothing but a slot stands once for each of its values.
    fn expand(&self, node: &'static Node) -> Vec<Item> {
        let bare = node.text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).filter(|key| !key.contains('{'));
        match bare {
            Some(key) => self.values(key).iter().map(Item::new).collect(),
            None => self.item(node).into_iter().collect(),
        }
    }

    fn item(&self, node: &'static Node) -> Option<Item> {
        let mut items = self.items(node.under);
        // A heading of optional things goes with them.
        if items.is_empty() && !node.under.is_empty() && slots(node.text).next().is_none() {
            return None;
        }
        let last = slots(node.text).last().filter(|key| node.text.ends_with(&format!("{{{key}}}")));
        let several = last.filter(|key| self.values(key).len() > 1);
        let text = match several {
            Some(key) => {
                items.extend(self.values(key).iter().map(Item::new));
                let lead = &node.text[..node.text.len() - key.len() - 2];
                self.sentence(lead.trim_end().trim_end_matches(':'))?
            }
            None => self.sentence(node.text)?,
        };
        Some(Item { text, items })
    }

    /// A sentence with its slots filled; none when all its slots are optional and empty.
    fn sentence(&self, text: &str) -> Option<String> {
        let keys: Vec<&str> = slots(text).collect();
        let empty = |key: &&str| self.values(key).is_empty() && !self.field(key).is_some_and(|f| f.required);
        if !keys.is_empty() && keys.iter().all(empty) {
            return None;
        }
        let mut out = String::new();
        let mut rest = text;
        while let Some((lead, tail)) = rest.split_once('{') {
            out.push_str(lead);
            let (key, tail) = tail.split_once('}')?;
            let value = match self.values(key) {
                [] => format!("{{{}}}", self.field(key).map_or(key, |f| f.label)),
                values => values.join(", "),
            };
            out.push_str(&value);
            let (agreed, tail) = agreeing(&value, tail);
            out.push_str(agreed);
            rest = tail;
        }
        out.push_str(rest);
        Some(out)
    }
}

/// The keys of a text's slots in order.
fn slots(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(key, _)| key))
}

/// `을(를)` and the like after a slot, chosen by its value.
fn agreeing<'t>(value: &str, tail: &'t str) -> (&'static str, &'t str) {
    const PAIRS: &[(&str, &str, &str)] = &[
        ("을(를)", "을", "를"),
        ("이(가)", "이", "가"),
        ("은(는)", "은", "는"),
        ("과(와)", "과", "와"),
        ("(으)로", "으로", "로"),
    ];
    let found =
        PAIRS.iter().find_map(|(mark, closed, open)| tail.strip_prefix(mark).map(|rest| (*closed, *open, rest)));
    match found {
        Some((closed, open, rest)) => {
            // The particle follows the word, not what stands in brackets behind it: 전자우편(…)으로.
            let value = value.strip_suffix(')').and_then(|v| v.rsplit_once('(')).map_or(value, |(word, _)| word);
            (particle::ending(value).map_or(open, |end| particle::choose(end, closed, open)), rest)
        }
        None => ("", tail),
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
