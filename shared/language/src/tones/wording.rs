//! What the layers on 하십시오체 have in common: a request in any wording is found and asked anew; a service is offered.

use crate::ending::lexicon::VERB;
use crate::ending::{Link, Stem, stems};
use crate::tone::{Mood, Predicate, Wording};

/// A new wording of the end of a sentence: where it begins and what it says.
pub struct Reworded {
    pub start: usize,
    pub with: String,
}

/// `core` is the sentence without its marks, `predicate` its last predicate.
pub fn reword(core: &str, predicate: &Predicate, wording: &Wording) -> Option<Reworded> {
    if predicate.mood == Mood::Command {
        return request(core, predicate, wording);
    }
    if predicate.mood != Mood::Statement && predicate.mood != Mood::Promise {
        return None;
    }
    let stem = predicate.stems.first()?;
    if stem.text == "바라" {
        return wish(core, predicate.start, wording);
    }
    if wording.brief
        && let Some(reworded) = brief(core, predicate.start, stem)
    {
        return Some(reworded);
    }
    if wording.serves { service(core, predicate, stem) } else { None }
}

fn last_word(text: &str) -> (usize, &str) {
    let body = text.trim_end();
    let start =
        body.rfind(char::is_whitespace).map_or(0, |at| at + body[at..].chars().next().map_or(1, char::len_utf8));
    (start, &body[start..])
}

/// 제출하십시오, 제출해 주십시오, 사용하지 마십시오, 제출할 것.
fn request(core: &str, predicate: &Predicate, wording: &Wording) -> Option<Reworded> {
    let stem = predicate.stems.first()?;
    let (previous_start, previous) = last_word(&core[..predicate.start]);
    if stem.text == "말" && previous.ends_with('지') {
        return Some(Reworded { start: predicate.start, with: (wording.ask)(stem, true) });
    }
    if matches!(stem.text.as_str(), "있" | "계시" | "드시" | "주무시") || stem.is_honorific() {
        return None;
    }
    asked(stem, previous_start, previous, predicate.start, wording)
}

/// The main verb of a request, behind 주다 when that stands there.
fn asked(stem: &Stem, previous_start: usize, previous: &str, start: usize, wording: &Wording) -> Option<Reworded> {
    if stem.text == "주" {
        if previous == "말아" {
            return Some(Reworded { start: previous_start, with: (wording.ask)(stem, true) });
        }
        if let Some(found) = stems::of_infinitive(previous).first()
            && found.found > crate::ending::lexicon::Match::None
        {
            return Some(Reworded { start: previous_start, with: (wording.ask)(&found.stem, false) });
        }
    }
    Some(Reworded { start, with: (wording.ask)(stem, false) })
}

/// -(하여 주)시기 바랍니다.
fn wish(core: &str, start: usize, wording: &Wording) -> Option<Reworded> {
    let (asked_start, word) = last_word(&core[..start]);
    let base = word.strip_suffix("시기")?;
    let found = stems::of_linking(base);
    let stem = &found.first().filter(|f| f.found > crate::ending::lexicon::Match::None)?.stem;
    let (previous_start, previous) = last_word(&core[..asked_start]);
    if base == "마" && previous.ends_with('지') {
        return Some(Reworded { start: asked_start, with: (wording.ask)(stem, true) });
    }
    asked(stem, previous_start, previous, asked_start, wording)
}

/// 정비하도록 하겠습니다 → 정비하겠습니다, unless someone else is to do it.
fn brief(core: &str, start: usize, stem: &Stem) -> Option<Reworded> {
    let (word_start, word) = last_word(&core[..start]);
    let inner = word.strip_suffix("도록")?;
    let other = core[..word_start].split_whitespace().rev().take(6).any(|w| {
        w.chars().count() > 1 && w.ends_with(['이', '가', '게']) && !matches!(w, "우리가" | "저희가" | "제가" | "시가")
    });
    (stem.text == "하겠" && !other)
        .then(|| Reworded { start: word_start, with: Stem::tensed(format!("{inner}겠")).with(Link::Formal("니다")) })
}

/// 알립니다 → 알려 드립니다, 답변하겠습니다 → 답변드리겠습니다.
fn service(core: &str, predicate: &Predicate, stem: &Stem) -> Option<Reworded> {
    const SERVICES: &[(&str, &str)] = &[
        ("알리", "알려 드리"),
        ("안내하", "안내해 드리"),
        ("설명하", "설명해 드리"),
        ("보내", "보내 드리"),
        ("답변하", "답변드리"),
        ("회신하", "회신해 드리"),
        ("사과하", "사과드리"),
        ("부탁하", "부탁드리"),
        ("감사하", "감사드리"),
        ("통보하", "통보해 드리"),
    ];
    let (bare, will) = stem.text.strip_suffix('겠').map_or((stem.text.as_str(), false), |bare| (bare, true));
    let will = will || predicate.mood == Mood::Promise;
    let (_, offer) = SERVICES.iter().find(|(verb, _)| *verb == bare)?;
    let other = core[..predicate.start].split_whitespace().any(|w| {
        w.chars().count() > 1
            && w.ends_with(['이', '가'])
            && !w.ends_with("시가")
            && !matches!(w, "우리가" | "제가" | "저희가")
    });
    if other {
        return None;
    }
    let stem = if will { Stem::tensed(format!("{offer}겠")) } else { Stem::new(*offer, VERB) };
    Some(Reworded { start: predicate.start, with: stem.with(Link::Formal("니다")) })
}
