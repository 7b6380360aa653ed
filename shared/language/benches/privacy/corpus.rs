//! Documents from templates: `{name}` is personal data of that kind, `{name/1}` the same person again,
//! `{name/1.given}` in another spelling, `{!office_phone}` and `{=text}` what must stay.

use crate::gold::Gold;
use crate::values::{Rng, Values};

pub struct Document {
    pub title: String,
    pub text: String,
    pub gold: Vec<Gold>,
}

const GENRES: &[(&str, &str)] = &[
    ("forms", include_str!("documents/forms.txt")),
    ("letters", include_str!("documents/letters.txt")),
    ("petitions", include_str!("documents/petitions.txt")),
    ("records", include_str!("documents/records.txt")),
    ("tables", include_str!("documents/tables.txt")),
    ("chats", include_str!("documents/chats.txt")),
    ("public", include_str!("documents/public.txt")),
];
/// Documents made of each template.
const ROUNDS: u64 = 6;

pub fn documents() -> Vec<Document> {
    let mut out = Vec::new();
    for (genre, source) in GENRES {
        for (number, template) in source.split("\n===").enumerate() {
            let (title, body) = template.trim_start_matches('=').split_once('\n').unwrap_or(("", template));
            for round in 0..ROUNDS {
                let seed =
                    round * 7919 + number as u64 * 104_729 + genre.len() as u64 * 31 + genre.as_bytes()[0] as u64;
                out.push(document(&format!("{genre}:{}", title.trim()), body.trim(), seed));
            }
        }
    }
    out
}

fn document(title: &str, body: &str, seed: u64) -> Document {
    let mut values = Values::new(Rng::new(seed));
    let mut text = String::new();
    let mut gold = Vec::new();
    let mut rest = body;
    while let Some(open) = rest.find('{') {
        text.push_str(&rest[..open]);
        let close = rest[open..].find('}').map_or(rest.len(), |i| open + i);
        let slot = &rest[open + 1..close];
        let start = text.len();
        let kind = match slot.strip_prefix(['!', '=']) {
            Some(literal) if slot.starts_with('=') => {
                text.push_str(literal);
                None
            }
            Some(name) => {
                text.push_str(&values.office(name));
                None
            }
            None => {
                let (kind, value) = values.personal(slot);
                text.push_str(&value);
                Some(kind)
            }
        };
        gold.push(Gold { start, end: text.len(), kind });
        rest = &rest[(close + 1).min(rest.len())..];
    }
    text.push_str(rest);
    values.noise(&mut text, &mut gold);
    Document { title: format!("{title}#{seed}"), text, gold }
}
