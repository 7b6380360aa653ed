//! The tables of sentence endings, of conjugation, and of what must stay silent.

use language::ending::lexicon::look_up;
use language::ending::{Class, Kind, Link, Stem};
use language::tone::Tone;
use language::tones::convert;

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).filter(|line| !line.is_empty()).map(|line| line.split('\t').collect())
}

#[test]
fn converts_every_pair_of_the_tables() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("tones/endings.tsv")) {
        let (direction, before, after) = (row[0], row[1], row[2]);
        let tone = match direction.split('→').nth(1).map(|to| to.split('(').next().unwrap()) {
            Some("해요") => Tone::Polite,
            Some("해라") => Tone::Plain,
            Some("개조식") => Tone::Report,
            _ => Tone::Formal,
        };
        // Columns of a table are written with bars; the row of columns has one more bar than cells.
        let got = convert(before, tone).text;
        if got != after {
            wrong.push(format!("{direction}: {before} → {got} (want {after})"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn conjugates_the_paradigm() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("tones/paradigm.tsv")) {
        let senses = look_up(row[0]).1;
        let kind = if row[1] == "V" { Kind::Verb } else { Kind::Adjective };
        let to = row[2].starts_with('러');
        let sense = senses.iter().copied().find(|s| to && s.class == Class::Reo);
        let sense = sense
            .or(senses.iter().copied().find(|s| s.kind == kind || s.kind == Kind::Exist && kind == Kind::Adjective));
        let stem = Stem::new(row[0], sense.unwrap_or(senses[0]));
        let past = Stem::tensed(stem.with(Link::A("ㅆ")));
        let now = if stem.kind == Kind::Verb { stem.with(Link::Now("다")) } else { stem.with(Link::Plain("다")) };
        let forms = [
            now,
            stem.with(Link::Formal("니다")),
            stem.with(Link::A("요")),
            past.with(Link::Formal("니다")),
            stem.with(Link::Eu("ㅁ")),
            past.with(Link::Eu("ㅁ")),
            stem.with(Link::Eu("십시오")),
        ];
        for (form, want) in forms.iter().zip(&row[3..]) {
            if form != want && !want.is_empty() {
                wrong.push(format!("{}: {form} (want {want})", row[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// Headings, list items, names and cells of every kind of document.
#[test]
fn leaves_fragments_alone() {
    let mut wrong = Vec::new();
    for line in include_str!("tones/fragments.txt").lines() {
        for tone in [Tone::Formal, Tone::Polite, Tone::Plain, Tone::Report, Tone::Courteous, Tone::Concise] {
            for text in [line.to_owned(), format!("1. {line}"), format!("□ {line}"), format!("가. {line}")] {
                let got = convert(&text, tone);
                if got.text != text || !got.left.is_empty() {
                    wrong.push(format!("{tone:?}: {text} → {} {:?}", got.text, got.left));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
