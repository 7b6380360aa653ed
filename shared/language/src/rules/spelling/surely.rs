//! 반듯이 (straight) where 반드시 (surely) is meant: before what must be done.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "surely-or-straight",
    title: "‘반드시’와 ‘반듯이’",
    why: "‘꼭’의 뜻이면 ‘반드시’, ‘비뚤지 않게’의 뜻이면 ‘반듯이’로 적습니다.",
    examples: &[
        fix("안전모를 반듯이 착용해야 합니다.", "안전모를 반드시 착용해야 합니다."),
        fix("기한을 반듯이 지켜 주시기 바랍니다.", "기한을 반드시 지켜 주시기 바랍니다."),
        keep("의자를 반듯이 놓아야 합니다."),
        keep("선을 반듯이 그으십시오."),
        keep("기한을 반드시 지켜야 합니다."),
    ],
    find: Find::Cue(&["반듯이"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    /// Verbs of straightness.
    const STRAIGHT: &[&str] = &[
        "놓", "앉", "서", "눕", "누", "세우", "세워", "펴", "접", "맞추", "맞춰", "그", "자르", "잘라", "들", "정렬",
        "쌓", "줄",
    ];
    let rest = place.after().strip_prefix(' ')?;
    let clause: String = rest.chars().take(24).take_while(|c| !matches!(c, '.' | ',')).collect();
    let duty = ["야 합", "야 하", "야 한", "야 됩", "주시기", "주십", "하시기", "하십", "할 것", "지켜"]
        .iter()
        .any(|w| clause.contains(w));
    (duty && !STRAIGHT.iter().any(|v| rest.starts_with(v))).then(|| Hit::auto(place.span, "반드시"))
}
