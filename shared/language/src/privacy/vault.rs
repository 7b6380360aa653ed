//! What stands behind the placeholders of one conversation.

use super::detector::{Kind, Sensitive};
use super::entry::Entry;
use super::find::{Choices, add, find};
use super::label;
use super::page::Page;
use super::restore::{Context, Restorer};
use super::settings::Settings;
use super::{Cause, Stop};
use crate::finding::Span;
use crate::sort;
use crate::text::hangul::is_written;
use crate::text::particle;

/// A text in which every piece of personal data is a placeholder such as 【전화1】.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked(String);

impl Masked {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The values behind the placeholders. Never serialised, never logged, so without `Debug`.
#[derive(Clone, Default)]
pub struct Vault {
    entries: Vec<Entry>,
    /// Per kind, the highest number that stood in a text before masking.
    literal: Vec<(Kind, u32)>,
}

/// What replaces a placeholder when the masked text is looked through again.
const OPAQUE: &str = "\u{fffc}";
/// How often what is found in the masked text is masked, too, before it stops the request.
const ROUNDS: usize = 4;

impl Vault {
    /// A restorer for one answer.
    pub fn restorer(&self) -> Restorer<'_> {
        Restorer::new(&self.entries)
    }

    /// How many values it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Starts the count of what was sent anew: what is missing in an answer is then counted from here.
    pub fn next_turn(&mut self) {
        self.entries.iter_mut().for_each(|e| e.sent = 0);
    }

    /// Masks further texts of the conversation; a value keeps its placeholder.
    ///
    /// # Errors
    /// As `privacy::mask`.
    pub fn mask(&mut self, texts: &[&str]) -> Result<Vec<Masked>, Stop> {
        self.mask_with(texts, &Choices::default())
    }

    /// Masks further texts with what the user and the agency decided.
    ///
    /// # Errors
    /// As `privacy::mask`.
    pub fn mask_with(&mut self, texts: &[&str], choices: &Choices) -> Result<Vec<Masked>, Stop> {
        let mut found = find(texts, choices);
        let stops = places(&found, |s| s.kind.stops());
        if !stops.is_empty() {
            return Err(Stop { cause: Cause::Identifier, places: stops });
        }
        let before = self.clone();
        let masked = self.cover(texts, &mut found, choices);
        if masked.is_err() {
            *self = before;
        }
        masked
    }

    /// Masks what was found and looks again, until nothing is found.
    pub(super) fn cover(
        &mut self,
        texts: &[&str],
        found: &mut [Vec<Sensitive>],
        choices: &Choices,
    ) -> Result<Vec<Masked>, Stop> {
        self.heed(texts, found);
        for _ in 0..ROUNDS {
            self.sweep(texts, found, choices);
            let opaque: Vec<String> = texts.iter().zip(found.iter()).map(|(text, list)| blank(text, list)).collect();
            if !again(texts, &opaque, found, choices) {
                return Ok(texts
                    .iter()
                    .zip(found.iter())
                    .map(|(text, list)| Masked(self.replace(text, list)))
                    .collect());
            }
        }
        let uncertain = found.iter().map(|l| l.last().copied().into_iter().collect()).collect::<Vec<Vec<Sensitive>>>();
        Err(Stop { cause: Cause::Uncertain, places: places(&uncertain, |_| true) })
    }

    /// Takes note of labels that stand in the texts: new ones are numbered above them, and one that would be read as a
    /// value of this vault becomes a value itself.
    fn heed(&mut self, texts: &[&str], found: &mut [Vec<Sensitive>]) {
        for (text, list) in texts.iter().zip(found.iter_mut()) {
            for (at, read) in label::literals(text) {
                let taken = self.entries.iter().any(|e| e.kind == read.kind && e.number == read.number);
                if taken {
                    add(text, Span::new(at, at + read.len), read.kind, list);
                }
                match self.literal.iter_mut().find(|l| l.0 == read.kind) {
                    Some(highest) => highest.1 = highest.1.max(read.number),
                    None => self.literal.push((read.kind, read.number)),
                }
            }
        }
    }

    /// Masks every other mention of a value that is masked somewhere.
    fn sweep(&self, texts: &[&str], found: &mut [Vec<Sensitive>], choices: &Choices) {
        let mut values: Vec<(String, Kind)> = self.entries.iter().map(|e| (e.value.clone(), e.kind)).collect();
        for (text, list) in texts.iter().zip(found.iter()) {
            values.extend(list.iter().map(|s| (s.span.of(text).to_owned(), s.kind)));
        }
        sort::by(&mut values, |a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        values.dedup_by(|a, b| a.0 == b.0);
        let released: Vec<&str> =
            choices.released.iter().filter_map(|(i, span)| texts.get(*i)?.get(span.start..span.end)).collect();
        for (value, kind) in &values {
            if value.chars().count() < 2 || released.contains(&value.as_str()) {
                continue;
            }
            for (text, list) in texts.iter().zip(found.iter_mut()) {
                for (at, _) in text.match_indices(value.as_str()) {
                    let span = Span::new(at, at + value.len());
                    let next = list.partition_point(|s| s.span.end <= at);
                    let free = list.get(next).is_none_or(|s| s.span.start >= span.end);
                    if free && whole(text, span) {
                        list.insert(next, Sensitive { span, kind: *kind, weak: false });
                    }
                }
            }
        }
    }

    /// The text with placeholders, for `redact`, whose result is never sent.
    pub(super) fn replaced(&mut self, text: &str, found: &[Sensitive]) -> String {
        self.replace(text, found)
    }

    #[cfg(test)]
    pub(super) fn values(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|e| e.value.as_str())
    }

    fn replace(&mut self, text: &str, found: &[Sensitive]) -> String {
        let mut out = String::with_capacity(text.len());
        let mut context = Context::default();
        let mut at = 0;
        let mut person: Option<u32> = None;
        let mut ends: Vec<(usize, usize)> = Vec::with_capacity(found.len());
        for one in found {
            let between = &text[at..one.span.start];
            context.read(between);
            out.push_str(between);
            let beside = person.filter(|_| one.kind == Kind::Name && between.trim() == "(");
            let index = self.entry(one.kind, one.span.of(text), beside);
            let entry = &mut self.entries[index];
            entry.sent += 1;
            entry.linked |= context.closed();
            out.push_str(&entry.label);
            context.read(&entry.label);
            ends.push((index, out.len()));
            at = one.span.end;
            person = (one.kind == Kind::Name).then_some(entry.number);
        }
        out.push_str(&text[at..]);
        ends.into_iter().for_each(|(index, end)| note_particle(&mut self.entries[index], &out[end..]));
        out
    }

    /// The entry for a value: the same spelling, another spelling of the same value, or a new one.
    fn entry(&mut self, kind: Kind, value: &str, beside: Option<u32>) -> usize {
        if let Some(known) = self.entries.iter().position(|e| e.kind == kind && e.value == value) {
            return known;
        }
        let key = key(kind, value);
        let same = self.entries.iter().find(|e| e.kind == kind && e.key == key).map(|e| e.number);
        let number = same.or(beside).or_else(|| self.called(kind, &key));
        let (number, variant) = match number {
            Some(number) => {
                (number, self.entries.iter().filter(|e| e.kind == kind && e.number == number).count() as u32 + 1)
            }
            None => (self.next(kind), 1),
        };
        let label = label::write(kind, number, variant);
        let value = value.to_owned();
        self.entries.push(Entry { label, kind, number, variant, key, value, odd: Vec::new(), linked: false, sent: 0 });
        self.entries.len() - 1
    }

    /// The one person whose given name `key` is.
    fn called(&self, kind: Kind, key: &str) -> Option<u32> {
        if kind != Kind::Name || key.chars().count() != 2 {
            return None;
        }
        let mut people =
            self.entries.iter().filter(|e| e.kind == kind && e.key.chars().count() >= 3 && e.key.ends_with(key));
        let first = people.next()?.number;
        people.all(|e| e.number == first).then_some(first)
    }

    fn next(&self, kind: Kind) -> u32 {
        let used = self.entries.iter().filter(|e| e.kind == kind).map(|e| e.number).max();
        let literal = self.literal.iter().find(|l| l.0 == kind).map(|l| l.1);
        used.max(literal).unwrap_or(0) + 1
    }
}

/// The form in which spellings of a value are compared: digits of numbers, letters of the rest.
fn key(kind: Kind, value: &str) -> String {
    let settings = Settings::default();
    let page = Page::read(value, &settings);
    let number = !matches!(
        kind,
        Kind::Name
            | Kind::Address
            | Kind::Email
            | Kind::Vehicle
            | Kind::Passport
            | Kind::PetitionNumber
            | Kind::Ip
            | Kind::BirthDate
    );
    if number && !page.groups.is_empty() {
        return page.digits.iter().filter(|d| **d < 10).map(|d| char::from(b'0' + d)).collect();
    }
    page.chars.iter().filter(|c| is_written(**c)).map(|c| c.to_ascii_lowercase()).collect()
}

fn places(found: &[Vec<Sensitive>], wanted: impl Fn(&Sensitive) -> bool) -> Vec<(usize, Span, Kind)> {
    let each = found.iter().enumerate().flat_map(|(i, list)| list.iter().map(move |s| (i, s)));
    each.filter(|(_, s)| wanted(s)).map(|(i, s)| (i, s.span, s.kind)).collect()
}

/// Whether a mention of a value stands for itself: digits by themselves, short names at the start of a word.
fn whole(text: &str, span: Span) -> bool {
    let value = span.of(text);
    let (before, after) = (text[..span.start].chars().next_back(), text[span.end..].chars().next());
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let short = value.chars().count() < 6;
    if value.starts_with(|c: char| c.is_ascii_digit()) && short {
        return !digit(before) && !digit(after);
    }
    if value.chars().all(|c| c.is_ascii_alphabetic()) && short {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        return !letter(before) && !letter(after);
    }
    value.chars().count() > 2
        || !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(crate::text::hangul::is_syllable)
}

/// The text with an opaque character for every piece of personal data.
fn blank(text: &str, found: &[Sensitive]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for one in found {
        out.push_str(&text[at..one.span.start]);
        out.push_str(OPAQUE);
        at = one.span.end;
    }
    out.push_str(&text[at..]);
    out
}

/// Looks through the masked texts; what is found there is added. Returns whether anything was.
fn again(texts: &[&str], opaque: &[String], found: &mut [Vec<Sensitive>], choices: &Choices) -> bool {
    let views: Vec<&str> = opaque.iter().map(String::as_str).collect();
    let settings = Choices { settings: choices.settings.clone(), ..Choices::default() };
    let released: Vec<&str> =
        choices.released.iter().filter_map(|(i, span)| texts.get(*i)?.get(span.start..span.end)).collect();
    let mut any = false;
    for (index, list) in find(&views, &settings).into_iter().enumerate() {
        let known = found[index].clone();
        for one in list {
            let (start, end) = (source(&known, one.span.start), source(&known, one.span.end));
            let span = Span::new(start, end.max(start));
            if !released.contains(&span.of(texts[index]))
                && !opaque[index][one.span.start..one.span.end].trim().is_empty()
            {
                add(texts[index], span, one.kind, &mut found[index]);
                any = true;
            }
        }
    }
    any
}

/// The place in the source of a place in the blanked text.
fn source(found: &[Sensitive], at: usize) -> usize {
    let mut blanked = 0;
    let mut end = 0;
    for one in found {
        let start = blanked + one.span.start - end;
        if at <= start {
            break;
        }
        if at < start + OPAQUE.len() {
            return one.span.end;
        }
        blanked = start + OPAQUE.len();
        end = one.span.end;
    }
    end + at - blanked
}

/// Remembers a particle that the source had although another form agrees.
fn note_particle(entry: &mut Entry, rest: &str) {
    let rest = &rest[super::restore::marks(rest)..];
    if let Some((form, len)) = particle::agree(&entry.value, rest)
        && rest[..len] != *form
        && !entry.odd.iter().any(|o| o == &rest[..len])
    {
        entry.odd.push(rest[..len].to_owned());
    }
}
