//! 공손: a layer of wording on 하십시오체.

use super::formal;
use crate::ending::{Link, Stem};
use crate::tone::{Register, Style, Tone, Wording};

pub const STYLE: Style = Style {
    tone: Tone::Courteous,
    title: "공손",
    why: "맡은 일을 묻고 청하는 사람에게 부탁하는 말로 씁니다.",
    examples: &[
        ("12월 4일까지 제출하십시오.", "12월 4일까지 제출해 주시기 바랍니다."),
        ("결과를 알립니다.", "결과를 알려 드립니다."),
    ],
    register: Register::Formal,
    say: formal::say,
    wording: Some(Wording { ask, serves: true, brief: false }),
};

fn ask(stem: &Stem, not: bool) -> String {
    if not {
        return "말아 주시기 바랍니다".to_owned();
    }
    stem.with(Link::A(" 주시기 바랍니다"))
}
