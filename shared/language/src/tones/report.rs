//! 개조식: 함, 있음, 대상임, 제출할 것.

use crate::ending::{Class, Kind, Link};
use crate::tone::{Mood, Register, Said, Style, Tone};

pub const STYLE: Style = Style {
    tone: Tone::Report,
    title: "개조식",
    why: "보고서와 계획서의 항목은 명사형으로 끝냅니다.",
    examples: &[
        ("현장을 점검합니다.", "현장을 점검함"),
        ("기준을 만들어요.", "기준을 만듦"),
        ("제출하십시오.", "제출할 것"),
    ],
    register: Register::Report,
    say,
    wording: None,
};

fn say(said: Said<'_>) -> Option<String> {
    let stem = said.stem;
    match said.mood {
        Mood::Statement if stem.class == Class::H => Some(stem.with(Link::Eu("")) + "함"),
        Mood::Statement if stem.kind == Kind::Copula && stem.text == "이" => Some("임".to_owned()),
        Mood::Statement => Some(stem.with(Link::Eu("ㅁ"))),
        Mood::Command if stem.text.ends_with('주') && stem.class == Class::Regular => {
            Some(format!("{}시기 바람", stem.text))
        }
        Mood::Command => Some(super::formal::respected(stem).with(Link::Eu("ㄹ 것"))),
        Mood::Promise => Some(said.will().with(Link::Eu("ㅁ"))),
        Mood::Question | Mood::Proposal | Mood::Musing | Mood::Aside => None,
    }
}
