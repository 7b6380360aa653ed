//! 공감: a layer of wording on 하십시오체.

use super::formal;
use crate::ending::{Link, Stem};
use crate::tone::{Register, Style, Tone, Wording};

pub const STYLE: Style = Style {
    tone: Tone::Empathic,
    title: "공감",
    why: "불편을 겪은 사람에게는 부탁을 고마움과 함께 전합니다.",
    examples: &[
        ("다시 신청하십시오.", "다시 신청해 주시면 고맙겠습니다."),
        ("결과를 안내하겠습니다.", "결과를 안내해 드리겠습니다."),
    ],
    register: Register::Formal,
    say: formal::say,
    wording: Some(Wording { ask, serves: true, brief: false }),
};

fn ask(stem: &Stem, not: bool) -> String {
    if not {
        return "말아 주시면 고맙겠습니다".to_owned();
    }
    stem.with(Link::A(" 주시면 고맙겠습니다"))
}
