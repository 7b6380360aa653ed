//! 단호하되 정중: a layer of wording on 하십시오체.

use super::formal;
use crate::ending::{Link, Stem};
use crate::tone::{Register, Style, Tone, Wording};

pub const STYLE: Style = Style {
    tone: Tone::Firm,
    title: "단호하되 정중",
    why: "지켜야 할 것을 분명하게, 예의를 갖추어 씁니다.",
    examples: &[
        ("욕설을 하지 마십시오.", "욕설을 하지 말아 주십시오."),
        ("기한까지 제출하시기 바랍니다.", "기한까지 제출해 주십시오."),
    ],
    register: Register::Formal,
    say: formal::say,
    wording: Some(Wording { ask, serves: false, brief: true }),
};

fn ask(stem: &Stem, not: bool) -> String {
    if not {
        return "말아 주십시오".to_owned();
    }
    stem.with(Link::A(" 주십시오"))
}
