//! 하십시오체: 합니다, 합니까, 하십시오, 합시다.

use crate::ending::{Kind, Link, Stem};
use crate::tone::{Mood, Register, Said, Style, Tone};

pub const STYLE: Style = Style {
    tone: Tone::Formal,
    title: "하십시오체",
    why: "공문과 민원 답변은 하십시오체로 씁니다.",
    examples: &[("신청을 받는다.", "신청을 받습니다."), ("언제 되나요?", "언제 됩니까?"), ("읽어라.", "읽으십시오.")],
    register: Register::Formal,
    say,
    wording: None,
};

pub fn say(said: Said<'_>) -> Option<String> {
    let stem = said.stem;
    Some(match said.mood {
        Mood::Statement => statement(stem),
        Mood::Question => stem.with(Link::Formal("니까")),
        Mood::Command if said.register == Register::Report => respected(stem).with(Link::Eu("시기 바랍니다")),
        Mood::Command => respected(stem).with(Link::Eu("십시오")),
        Mood::Proposal => stem.with(Link::Eu("ㅂ시다")),
        Mood::Promise => said.will().with(Link::Formal("니다")),
        Mood::Musing => stem.with(Link::Eu("ㄹ까요")),
        Mood::Aside => said.formal?.to_owned(),
    })
}

fn statement(stem: &Stem) -> String {
    match stem.text.strip_suffix('뵈') {
        Some(head) => format!("{head}뵙습니다"),
        None => stem.with(Link::Formal("니다")),
    }
}

/// 드시다, 주무시다, 계시다 where a request would be rude with the plain verb.
pub fn respected(stem: &Stem) -> Stem {
    let text = match stem.text.as_str() {
        "먹" => "드",
        "자" => "주무",
        "있" if stem.kind == Kind::Exist => "계",
        _ => stem.text.strip_suffix('시').filter(|_| stem.is_honorific()).unwrap_or(&stem.text),
    };
    if text == stem.text { stem.clone() } else { Stem::new(text, crate::ending::lexicon::VERB) }
}
