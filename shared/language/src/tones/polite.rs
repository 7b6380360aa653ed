//! 해요체: 해요, 하나요, 하세요.

use super::formal::respected;
use crate::ending::{Kind, Link, Stem};
use crate::text::particle::{Ending, ending};
use crate::tone::{Mood, Register, Said, Style, Tone};

pub const STYLE: Style = Style {
    tone: Tone::Polite,
    title: "해요체",
    why: "쉬운 안내문과 문자 메시지는 해요체로 쓸 수 있습니다.",
    examples: &[
        ("이웃을 돕습니다.", "이웃을 도와요."),
        ("방문이 필요합니까?", "방문이 필요한가요?"),
        ("보내 줘.", "보내 주세요."),
    ],
    register: Register::Polite,
    say,
    wording: None,
};

fn say(said: Said<'_>) -> Option<String> {
    let stem = said.stem;
    Some(match said.mood {
        Mood::Statement => statement(&said),
        Mood::Question if said.polite.is_some() => said.polite.map(str::to_owned)?,
        Mood::Question if said.register == Register::Intimate => statement(&said),
        Mood::Question => question(&said),
        Mood::Command => respected(stem).with(Link::Eu("세요")),
        Mood::Proposal if stem.text == "말" => "마요".to_owned(),
        Mood::Proposal => statement(&said),
        Mood::Promise => stem.with(Link::Eu("ㄹ게요")),
        Mood::Musing => stem.with(Link::Eu("ㄹ까요")),
        Mood::Aside => return said.polite.map(str::to_owned),
    })
}

fn statement(said: &Said<'_>) -> String {
    let stem = said.stem;
    match stem.kind {
        _ if said.polite.is_some() => said.polite.unwrap_or_default().to_owned(),
        Kind::Copula if stem.text != "이" => behind(stem),
        Kind::Copula if ending(said.before) == Some(Ending::Vowel) => "예요".to_owned(),
        Kind::Copula => "이에요".to_owned(),
        Kind::Negative => format!("{}에요", stem.text),
        Kind::Tensed => format!("{}어요", stem.text),
        _ => match stem.text.strip_suffix('시') {
            Some(head) if stem.is_honorific() => format!("{head}세요"),
            _ => stem.with(Link::A("요")),
        },
    }
}

/// 어디이다 → 어디예요, 학생이다 → 학생이에요
fn behind(stem: &Stem) -> String {
    match stem.text.strip_suffix('이') {
        Some(noun) if ending(noun) == Some(Ending::Vowel) => format!("{noun}예요"),
        _ => stem.with(Link::Plain("에요")),
    }
}

fn question(said: &Said<'_>) -> String {
    let stem = said.stem;
    match stem.kind {
        Kind::Copula | Kind::Adjective | Kind::Negative => stem.with(Link::Eu("ㄴ가요")),
        Kind::Tensed if stem.text.ends_with('겠') => format!("{}어요", stem.text),
        Kind::Verb | Kind::Exist | Kind::Tensed => stem.with(Link::Plain("나요")),
    }
}
