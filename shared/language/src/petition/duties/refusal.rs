//! What a refusal must hold: reason, remedy with the right period and place, or another way (법 제27조제3항, 행정절차법 제23조·제26조).

use crate::petition::Kind;
use crate::petition::duty::{Duty, Found, Reply, Weight};

const REASONS: &[&str] = &[
    "때문",
    "까닭",
    "이유",
    "따라",
    "따르면",
    "이므로",
    "하므로",
    "으므로",
    "어서 ",
    "아서 ",
    "여서 ",
    "위해서",
    "기준보다",
    "않아 ",
    "기준에 ",
    "쓰여 ",
    "없어 ",
    "있어 ",
    "가립니다",
    "벗어나",
    "넘기",
    "못하여",
];

pub const REASON: Duty = Duty {
    id: "reason",
    title: "받아들이지 못하는 이유",
    clause: "「민원 처리에 관한 법률」 제27조제3항, 「행정절차법」 제23조",
    weight: Weight::Must,
    hint: "확인한 사실과 기준을 들어 까닭을 적습니다.",
    find: |reply| match reply.any(REASONS) {
        Found::Missing => reply.saying(REFUSALS).find(|(_, s)| caused(s)).map_or(Found::Missing, |(s, _)| Found::At(s)),
        found => found,
    },
};

const REFUSALS: &[&str] = &["어렵습니다", "수 없습니다", "못합니다", "못했습니다", "않습니다"];

/// Whether a clause of cause stands in a sentence: 부족하여, 좁아서, 넘으므로.
fn caused(sentence: &str) -> bool {
    const CAUSES: &[&str] = &[
        "하여",
        "되어",
        "해서",
        "되어서",
        "어서",
        "아서",
        "여서",
        "라서",
        "므로",
        "없어",
        "있어",
        "않아",
        "좁아",
        "높아",
        "낮아",
        "많아",
        "적어",
        "커",
        "달라",
        "넘어",
        "모자라",
        "부족해",
        "못해",
        "어긋나",
        "벗어나",
    ];
    const NONE: &[&str] = &["대하여", "관하여", "위하여", "통하여", "의하여", "대해서", "관해서", "위해서", "통해서"];
    sentence
        .split(' ')
        .map(|word| word.trim_end_matches(','))
        .any(|word| CAUSES.iter().any(|cause| word.ends_with(cause)) && !NONE.iter().any(|none| word.ends_with(none)))
}

pub const OTHER_WAY: Duty = Duty {
    id: "other-way",
    title: "다른 방법이나 구제절차",
    clause: "「민원 처리에 관한 법률」 제27조제3항",
    weight: Weight::Must,
    hint: "대신 할 수 있는 일이나 구제절차를 적습니다.",
    find: |reply| {
        reply.any(&[
            "대신 ",
            "하실 수 있",
            "받으실 수 있",
            "다시 신청",
            "이의신청",
            "국민권익위원회",
            "고충처리위원회",
            "상담",
            "국민제안",
            "해 드릴 수 있",
            "드릴 수 있으니",
            "다른 방법",
        ])
    },
};

/// 이의신청, 행정심판 and 행정소송 belong to a 처분 alone; an unknown kind is taken for one.
fn disposition(reply: &Reply<'_>) -> bool {
    reply.kind.is_none_or(|kind| kind == Kind::Statutory)
}

pub const OBJECTION: Duty = Duty {
    id: "objection",
    title: "이의신청의 기간(60일)과 제출할 곳",
    clause: "「민원 처리에 관한 법률」 제35조제1항",
    weight: Weight::Must,
    hint: "처분을 받은 날부터 60일 이내에 어디에 문서로 이의신청할 수 있는지 적습니다.",
    find: |reply| {
        if !disposition(reply) {
            return Found::Idle;
        }
        // Another act's objection has its own days: 정보공개 30일, 행정기본법 30일, 과태료 60일(질서위반행위규제법 제20조).
        let own = |s: &str| {
            s.contains("30일") && OTHER_ACTS.iter().any(|act| s.contains(act))
                || s.contains("60일") && (s.contains("질서위반행위규제법") || s.contains("과태료"))
        };
        if let Some((span, _)) = reply.saying(&["이의신청", "이의제기", "이의를 제기"]).find(|(_, s)| own(s))
        {
            return Found::At(span);
        }
        reply.together(&[
            &["이의신청"],
            &["60일"],
            &["문서", "서면"],
            &["우리 ", "에 문서", "에 서면", "에게 문서", "기관"],
        ])
    },
};

pub const APPEAL: Duty = Duty {
    id: "appeal",
    title: "행정심판의 기간(90일)",
    clause: "「행정심판법」 제27조",
    weight: Weight::Must,
    hint: "처분이 있음을 알게 된 날부터 90일, 처분이 있었던 날부터 180일 이내에 청구할 수 있음을 적습니다.",
    find: |reply| if disposition(reply) { reply.together(&[&["행정심판"], &["90일"]]) } else { Found::Idle },
};

pub const SUIT: Duty = Duty {
    id: "suit",
    title: "행정소송의 기간(90일)",
    clause: "「행정소송법」 제20조",
    weight: Weight::Must,
    hint: "처분등이 있음을 안 날부터 90일, 처분등이 있은 날부터 1년 이내에 제기할 수 있음을 적습니다.",
    find: |reply| if disposition(reply) { reply.together(&[&["행정소송"], &["90일"]]) } else { Found::Idle },
};

/// Acts whose own 이의신청 has 30 days: a sentence that names one of them is right.
const OTHER_ACTS: &[&str] = &["행정기본법", "정보공개"];

pub const PERIODS: Duty = Duty {
    id: "remedy-periods",
    title: "구제절차의 기간이 섞이지 않음",
    clause: "「민원 처리에 관한 법률」 제35조, 「행정심판법」 제27조, 「행정소송법」 제20조",
    weight: Weight::Must,
    hint: "이의신청은 60일, 행정심판은 90일과 180일, 행정소송은 90일과 1년입니다.",
    find: |reply| {
        let mixed = |s: &str| s.contains("30일") && !OTHER_ACTS.iter().any(|act| s.contains(act));
        let mut objections = reply.saying(&["이의신청"]);
        if reply.kind == Some(Kind::Statutory)
            && let Some((span, _)) = objections.find(|(_, s)| mixed(s))
        {
            return Found::Wrong(span);
        }
        reply.quiet(&["wrong-remedy-period"])
    },
};

pub const NO_SUIT: Duty = Duty {
    id: "no-suit",
    title: "처분이 아닌 답에 행정심판·행정소송을 안내하지 않음",
    clause: "「행정심판법」 제2조, 제3조",
    weight: Weight::Should,
    hint: "질의·건의·기타민원의 답은 처분이 아니므로 행정심판과 행정소송 안내를 지웁니다.",
    find: |reply| match reply.kind {
        Some(Kind::Statutory) | None => Found::Idle,
        Some(_) => reply.none(&["행정심판", "행정소송"]),
    },
};
