//! The shelf of tones, and what runs over a text: sentence by sentence, only the final predicate changes.

mod concise;
mod courteous;
mod empathic;
mod firm;
mod formal;
mod plain;
mod polite;
mod report;
mod wording;

use crate::ending::Kind;
use crate::finding::{Edit, Span, apply};
use crate::text::sentence::sentences;
use crate::tone::reading::{Reading, nominal, read};
use crate::tone::{Converted, Left, Mood, Predicate, Register, Said, Style, Tone, chat, exempt, person};
use std::borrow::Cow;

/// All styles, in the order in which the pane offers them.
pub const STYLES: &[&Style] = &[
    &formal::STYLE,
    &courteous::STYLE,
    &empathic::STYLE,
    &concise::STYLE,
    &firm::STYLE,
    &polite::STYLE,
    &plain::STYLE,
    &report::STYLE,
];

/// The style of a tone.
pub fn style(tone: Tone) -> &'static Style {
    STYLES.iter().find(|style| style.tone == tone).unwrap_or(&STYLES[0])
}

/// Turns every sentence of a text to a tone; what can't be decided stays and is named in `left`.
pub fn convert(text: &str, tone: Tone) -> Converted {
    let mut run = Run { text, style: style(tone), alone: true, edits: Vec::new(), left: Vec::new() };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !exempt::line(line) {
            run.line(line, at);
        }
        at += line.len();
    }
    Converted { text: apply(text, &run.edits), edits: run.edits, left: run.left }
}

struct Run<'a> {
    text: &'a str,
    style: &'static Style,
    /// Whether the sentence is the only one in its line.
    alone: bool,
    edits: Vec<Edit>,
    left: Vec<Left>,
}

impl Run<'_> {
    fn line(&mut self, line: &str, at: usize) {
        let spans: Vec<Span> = sentences(line).into_iter().flat_map(|span| chat::cut(line, span)).collect();
        self.alone = spans.len() == 1;
        for span in spans {
            let inner =
                bracketed(span.of(line)).map_or(span, |(from, to)| Span::new(span.start + from, span.start + to));
            self.sentence(Span::new(at + inner.start, at + inner.end));
        }
    }

    fn sentence(&mut self, span: Span) {
        let sentence = span.of(self.text);
        let end = chat::words_end(sentence);
        let mark = chat::mark(&sentence[end..]);
        let (core, note) = without_note(&sentence[..end]);
        if core.is_empty()
            || exempt::labelled(core, mark)
            || core.ends_with(['”', '’', '」', '』', '"', '>', '》', '〉'])
        {
            return;
        }
        let document_date = note.and_then(|note| note.of(sentence).strip_prefix("문서일"));
        let reading = read(core, mark);
        let plain = matches!(&reading, Reading::Is(predicate) if predicate.register == Register::Plain);
        match reading {
            Reading::None => {}
            Reading::Left(why) => self.leave(span.start, core, why),
            Reading::Is(predicate) if self.speaks(&predicate) => {}
            Reading::Is(mut predicate) => {
                if predicate.register == Register::Report && self.style.register != Register::Report {
                    past(&mut predicate, core, document_date);
                }
                self.say(span, sentence, core, mark, &predicate, document_date.is_some());
            }
        }
        if let Some(note) = note.filter(|_| document_date.is_none()) {
            self.note(Span::new(span.start + note.start, span.start + note.end), plain);
        }
    }

    /// The sentences in the bracket at the end of one, 해라체 only after 해라체: (방문 접수만 가능해요). A note of
    /// nouns stays as it is: (토요일 제외).
    fn note(&mut self, span: Span, plain: bool) {
        let inner = span.of(self.text);
        for part in sentences(inner) {
            let said = part.of(inner);
            let end = chat::words_end(said);
            let speaks = match read(&said[..end], chat::mark(&said[end..])) {
                Reading::Is(predicate) => match predicate.register {
                    Register::Formal | Register::Polite => true,
                    Register::Plain => plain,
                    Register::Intimate | Register::Report => false,
                },
                Reading::None | Reading::Left(_) => false,
            };
            if speaks {
                self.sentence(Span::new(span.start + part.start, span.start + part.end));
            }
        }
    }

    /// Whether the sentence already speaks so.
    fn speaks(&self, predicate: &Predicate) -> bool {
        predicate.register == self.style.register && self.style.wording.is_none()
    }

    fn say(&mut self, span: Span, sentence: &str, core: &str, mark: Option<char>, predicate: &Predicate, noted: bool) {
        let Some((start, mut with)) = self.words(core, predicate) else {
            let proposal = self.proposed(core, predicate);
            return self.leave_for(span.start, core, why(predicate, self.style.register), proposal);
        };
        // Only these end a sentence that the next follows without a space: 봄.그리고 would be one word.
        let glued = self.text[span.end..].starts_with(char::is_alphanumeric);
        if glued && !with.ends_with(['다', '요', '까', '오']) {
            return self.leave(span.start, core, "다음 문장이 붙어 있어서 그대로 두었습니다.");
        }
        if !self.stands(core, start, &with, predicate, mark) {
            return self.leave(span.start, core, "바꾼 말이 다른 뜻으로도 읽혀서 그대로 두었습니다.");
        }
        self.swap_persons(span.start, &core[..start], predicate);
        let mut end = if noted { sentence.trim_end().len() } else { predicate.end };
        let rest = &sentence[predicate.end..];
        if self.style.register == Register::Report && predicate.register != Register::Report {
            if self.alone && rest.starts_with('.') && rest.trim_end() == "." {
                end = predicate.end + 1;
            }
        } else if predicate.asks && self.style.register != Register::Polite && rest.starts_with(['.', '!']) {
            end = predicate.end + 1;
            with.push('?');
        } else if predicate.register == Register::Report && mark.is_none() && (noted || rest.is_empty()) {
            with.push('.');
        }
        let old = &sentence[start..end];
        let same: usize = old.chars().zip(with.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        if old != with {
            let place = Span::new(span.start + start + same, span.start + end);
            self.push(place, with[same..].to_owned());
        }
    }

    /// Whether the new words, read again, are what the style says: converting twice then changes nothing more.
    fn stands(&self, core: &str, start: usize, with: &str, predicate: &Predicate, mark: Option<char>) -> bool {
        let new = format!("{}{with}{}", &core[..start], &core[predicate.end..]);
        let mark = if predicate.asks && self.style.register != Register::Polite { Some('?') } else { mark };
        let mark = if predicate.register == Register::Report { mark.or(Some('.')) } else { mark };
        let mark =
            if self.style.register == Register::Report && self.alone { mark.filter(|&c| c != '.') } else { mark };
        match read(&new, mark) {
            Reading::Is(again) if !self.speaks(&again) => {
                self.words(&new, &again).is_none_or(|(at, words)| new[at..again.end] == words)
            }
            _ => true,
        }
    }

    /// The new words and where they begin; `None` when the style has no form or the stem is undecided.
    fn words(&self, core: &str, predicate: &Predicate) -> Option<(usize, String)> {
        if let Some(wording) = &self.style.wording
            && let Some(reworded) = wording::reword(core, predicate, wording)
        {
            return Some((reworded.start, reworded.with));
        }
        let mut said = predicate.stems.iter().filter_map(|stem| {
            (self.style.say)(Said {
                stem,
                mood: predicate.mood,
                register: predicate.register,
                before: &core[..predicate.start],
                polite: predicate.polite.as_deref(),
                formal: predicate.formal.as_deref(),
            })
        });
        let first = said.next()?;
        if !predicate.sure && said.any(|other| other != first) {
            return None;
        }
        Some((predicate.start, format!("{}{first}", predicate.lead)))
    }

    /// 나 → 저 where the endings of 해체 go.
    fn swap_persons(&mut self, offset: usize, before: &str, predicate: &Predicate) {
        let respectful = matches!(self.style.register, Register::Formal | Register::Polite);
        let familiar = matches!(predicate.register, Register::Intimate | Register::Plain);
        if !familiar || !respectful {
            return;
        }
        let formal = self.style.register == Register::Formal;
        for (span, with) in person::swaps(before, formal, predicate.register == Register::Intimate) {
            self.push(Span::new(offset + span.start, offset + span.end), with.to_owned());
        }
    }

    fn push(&mut self, span: Span, with: String) {
        self.edits.push(Edit { span, with, rule: Cow::Borrowed("tone") });
    }

    fn leave(&mut self, offset: usize, core: &str, why: &'static str) {
        self.leave_for(offset, core, why, None);
    }

    fn leave_for(&mut self, offset: usize, core: &str, why: &'static str, proposal: Option<String>) {
        let start = last_word(core);
        self.left.push(Left { span: Span::new(offset + start, offset + core.len()), why: why.to_owned(), proposal });
    }

    /// The last word of an aside as a plain statement of the style: what it says without its feeling.
    fn proposed(&self, core: &str, predicate: &Predicate) -> Option<String> {
        let statement = Predicate { mood: Mood::Statement, ..predicate.clone() };
        let aside = predicate.mood == Mood::Aside && self.style.wording.is_none();
        let (start, with) = aside.then(|| self.words(core, &statement)).flatten()?;
        let word = last_word(core);
        (word <= start).then(|| format!("{}{with}", &core[word..start]))
    }
}

/// Where the last word of a sentence begins.
fn last_word(core: &str) -> usize {
    core.rfind(char::is_whitespace).map_or(0, |at| at + core[at..].chars().next().map_or(1, char::len_utf8))
}

fn why(predicate: &Predicate, to: Register) -> &'static str {
    match predicate.mood {
        Mood::Aside => "느낌이나 까닭을 담은 말끝이어서 그대로 두었습니다.",
        _ if to != Register::Report || !predicate.sure => "뜻이 둘인 서술어여서 그대로 두었습니다.",
        Mood::Question | Mood::Musing => "묻는 문장이어서 개조식으로 바꾸지 않았습니다.",
        Mood::Proposal => "권하는 문장이어서 개조식으로 바꾸지 않았습니다.",
        Mood::Statement | Mood::Command | Mood::Promise => "뜻이 둘인 서술어여서 그대로 두었습니다.",
    }
}

/// The inside of a sentence that stands as a whole in brackets: (자세한 내용은 붙임을 참고한다.)
fn bracketed(sentence: &str) -> Option<(usize, usize)> {
    let inner = sentence.strip_prefix('(')?.strip_suffix(')')?;
    (!inner.contains(['(', ')'])).then_some((1, sentence.len() - 1))
}

/// The sentence without the bracket at its end, and the place of what stands in the bracket.
fn without_note(core: &str) -> (&str, Option<Span>) {
    let Some(inner) = core.strip_suffix(')') else { return (core, None) };
    let Some(open) = inner.rfind('(') else { return (core, None) };
    let before = core[..open].trim_end();
    let note = &inner[open + 1..];
    let start = inner.len() - note.trim_start().len();
    let place = Span::new(start, start + note.trim().len());
    if before.is_empty() { (core, None) } else { (before, Some(place)) }
}

/// 개조식 has no tense of its own: words for the past, or a date before that of the document, give it one.
fn past(predicate: &mut Predicate, core: &str, document_date: Option<&str>) {
    const CUES: &[&str] =
        &["지난주", "지난달", "지난해", "지난번", "지난밤", "이미", "어제", "그제", "엊그제", "그저께", "작년", "전년"];
    let earlier = || {
        let there = month_and_day(core)?;
        Some(there < month_and_day(document_date?)?)
    };
    let told = core.rfind(['”', '’', '」', '"']).map_or(core, |at| &core[at..]);
    // 전년도 is the year of something.
    let cue = |word: &str| CUES.iter().filter_map(|cue| word.strip_prefix(cue)).any(|rest| !rest.starts_with('도'));
    let cued = told.split_whitespace().any(|w| w == "지난" || w == "기" || cue(w));
    // What has to be done is not over.
    let due = core.trim_end_matches('.').ends_with("야 함");
    if predicate.mood == Mood::Statement && !due && (cued || earlier().unwrap_or(false)) {
        for stem in &mut predicate.stems {
            if stem.kind == Kind::Verb {
                *stem = nominal::past(stem);
            }
        }
    }
}

/// The first “11. 3.” of a text.
fn month_and_day(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split(|c: char| c == '.' || c.is_whitespace()).filter(|w| !w.is_empty());
    let month = numbers.find_map(|w| w.parse().ok()).filter(|m| (1..=12).contains(m))?;
    let day = numbers.next()?.parse().ok().filter(|d| (1..=31).contains(d))?;
    Some((month, day))
}
