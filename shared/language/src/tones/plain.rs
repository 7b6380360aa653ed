//! 해라체: 한다, 하는가, 하라, 하자.

use crate::ending::{Class, Kind, Link, Stem};
use crate::text::particle::{Ending, ending};
use crate::tone::{Mood, Register, Said, Style, Tone};

pub const STYLE: Style = Style {
    tone: Tone::Plain,
    title: "해라체",
    why: "보도자료와 보고서의 서술은 해라체로 씁니다.",
    examples: &[
        ("신청을 받습니다.", "신청을 받는다."),
        ("효과가 큽니다.", "효과가 크다."),
        ("제출하십시오.", "제출하라."),
    ],
    register: Register::Plain,
    say,
    wording: None,
};

fn say(said: Said<'_>) -> Option<String> {
    let stem = said.stem;
    Some(match said.mood {
        Mood::Statement => statement(&said),
        Mood::Question => match stem.kind {
            Kind::Copula | Kind::Adjective | Kind::Negative => stem.with(Link::Eu("ㄴ가")),
            _ => stem.with(Link::Plain("는가")),
        },
        Mood::Command => command(stem),
        Mood::Proposal => stem.with(Link::Plain("자")),
        Mood::Promise => said.will().with(Link::Plain("다")),
        Mood::Musing => stem.with(Link::Eu("ㄹ까")),
        Mood::Aside => return None,
    })
}

fn statement(said: &Said<'_>) -> String {
    let stem = said.stem;
    match stem.kind {
        Kind::Verb => stem.with(Link::Now("다")),
        Kind::Copula if stem.text == "이" && drops_i(said.before) => "다".to_owned(),
        _ => stem.with(Link::Plain("다")),
    }
}

/// After a vowel 이다 is 다 in print: 필수다, 과제다.
fn drops_i(noun: &str) -> bool {
    ending(noun) == Some(Ending::Vowel)
}

fn command(stem: &Stem) -> String {
    if stem.text.ends_with('말') {
        return crate::ending::swap_last(&stem.text, '마') + "라";
    }
    match stem.class {
        Class::Ha => format!("{}라", stem.text),
        _ if stem.text == "주" || stem.text == "주시" => format!("{}기 바란다", stem.text),
        _ if stem.is_honorific() => format!("{}라", stem.text),
        _ => stem.with(Link::A("라")),
    }
}
