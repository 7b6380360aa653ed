//! 간결: a layer of wording on 하십시오체.

use super::formal;
use crate::ending::{Link, Stem};
use crate::tone::{Register, Style, Tone, Wording};

pub const STYLE: Style = Style {
    tone: Tone::Concise,
    title: "간결",
    why: "단순한 안내와 문자는 짧게 씁니다.",
    examples: &[
        ("신분증을 가지고 오시기 바랍니다.", "신분증을 가지고 오시면 됩니다."),
        ("12월 4일까지 정비하도록 하겠습니다.", "12월 4일까지 정비하겠습니다."),
    ],
    register: Register::Formal,
    say: formal::say,
    wording: Some(Wording { ask, serves: false, brief: true }),
};

fn ask(stem: &Stem, not: bool) -> String {
    const FAVOURS: &[&str] =
        &["양해하", "이해하", "협조하", "유의하", "주의하", "자제하", "삼가", "양지하", "조심하", "기다리", "참여하"];
    if not {
        return "마십시오".to_owned();
    }
    if FAVOURS.contains(&stem.text.as_str()) {
        return stem.with(Link::A(" 주십시오"));
    }
    stem.with(Link::Eu("시면 됩니다"))
}
