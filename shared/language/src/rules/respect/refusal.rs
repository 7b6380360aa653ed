//! What a refusal must hold: its reason and what can be done about it (CC-10, CC-11; 민원 처리에 관한 법률 제27조제3항).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Document;

pub const REASON: Rule = Rule {
    id: "refusal-without-reason",
    title: "이유 없는 거절",
    why: "거절할 때에는 까닭과 근거를 함께 알려 드립니다.",
    examples: &[
        fix(
            "귀하의 민원을 검토했습니다.\n요청하신 내용은 받아들이기 어렵습니다.",
            "귀하의 민원을 검토했습니다.\n요청하신 내용은 받아들이기 어렵습니다.",
        ),
        keep(
            "귀하의 민원을 검토했습니다.\n보도 폭이 좁기 때문에 요청하신 내용은 받아들이기 어렵습니다. 대신 옆길을 쓰실 수 있습니다.",
        ),
        keep("이 사업은 신청할 수 없습니다."),
    ],
    find: Find::Document(|document| {
        missing(
            document,
            &[
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
                "기준보다",
                "위하여",
                "않아 ",
            ],
        )
    }),
};

pub const REMEDY: Rule = Rule {
    id: "refusal-without-remedy",
    title: "구제절차 없는 거절",
    why: "거절할 때에는 이의신청 같은 구제절차나 다른 방법을 함께 알려 드립니다.",
    examples: &[
        fix(
            "귀하의 민원을 검토했습니다.\n기준에 맞지 않아 허가할 수 없습니다.",
            "귀하의 민원을 검토했습니다.\n기준에 맞지 않아 허가할 수 없습니다.",
        ),
        keep(
            "귀하의 민원을 검토했습니다.\n기준에 맞지 않아 허가할 수 없습니다. 이의가 있으시면 60일 이내에 이의신청을 하실 수 있습니다.",
        ),
    ],
    find: Find::Document(|document| {
        missing(
            document,
            &[
                "이의신청",
                "이의가 있",
                "행정심판",
                "행정소송",
                "대신",
                "하실 수 있",
                "다시 신청",
                "국민권익위원회",
                "고충민원",
                "상담을 받",
            ],
        )
    }),
};

const REFUSALS: &[&str] = &[
    "받아들이기 어렵",
    "수용하기 어렵",
    "수용이 어렵",
    "수용이 불가",
    "수용할 수 없",
    "허가할 수 없",
    "승인할 수 없",
    "불가함을",
    "불가합니다",
    "반려합니다",
    "거부합니다",
    "불허합니다",
    "기각합니다",
    "받아들일 수 없",
    "반영하기 어렵",
    "반영할 수 없",
    "해 드리기 어렵",
    "불가하오니",
    "곤란합니다",
    "곤란하오니",
    "해 드릴 수 없",
    "들어드릴 수 없",
    "들어 드릴 수 없",
];

/// The first refusal of a reply to a citizen in which none of the words stands.
fn missing(document: &Document<'_>, words: &[&str]) -> Vec<(usize, Hit)> {
    let any = |words: &[&str]| document.paragraphs.iter().any(|p| words.iter().any(|w| p.text.contains(w)));
    if !any(&["민원", "귀하"]) || !any(&["귀하", "안녕하십니까", "신청하신", "요청하신", "문의하신"]) || any(words)
    {
        return Vec::new();
    }
    let refusal = |text: &str| REFUSALS.iter().filter_map(|r| text.find(r).map(|at| Span::new(at, at + r.len()))).min();
    let first = document.paragraphs.iter().enumerate().find_map(|(index, p)| Some((index, refusal(p.text)?)));
    first.map(|(index, span)| (index, Hit::note(span))).into_iter().collect()
}
