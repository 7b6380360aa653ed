//! What every reply to a citizen must hold (CC-01 to CC-06, CC-21, CC-30 to CC-32).

use crate::fidelity::{self, Kind};
use crate::finding::Span;
use crate::petition::complaint::harsh;
use crate::petition::duty::{Duty, Found, Reply, Weight, is_done};
use crate::petition::unsourced;

pub const GREETING: Duty = Duty {
    id: "greeting",
    title: "인사와 기관 소개",
    clause: "",
    weight: Weight::Should,
    hint: "첫머리에 인사하고 어느 부서인지 밝힙니다.",
    find: |reply| {
        let first = reply.sentences.iter().take(2).find(|s| {
            let words = s.of(reply.text);
            words.contains("안녕하") || OFFICES.iter().any(|o| words.contains(&format!("{o}입니다")))
        });
        first.map_or(Found::Missing, |s| Found::At(*s))
    },
};

const OFFICES: &[&str] = &[
    "과",
    "팀",
    "담당관",
    "센터",
    "사업소",
    "관",
    "실",
    "국",
    "시",
    "군",
    "구",
    "청",
    "보건소",
    "면",
    "읍",
    "동",
    "원",
    "처",
    "부",
];

pub const GIST: Duty = Duty {
    id: "gist",
    title: "민원의 요지",
    clause: "",
    weight: Weight::Should,
    hint: "무엇을 신청하셨는지 한 문장으로 확인합니다.",
    find: |reply| {
        reply.any(&[
            "신청하신",
            "말씀하신",
            "문의하신",
            "요청하신",
            "제안하신",
            "건의하신",
            "알려 주신",
            "알려주신",
            "질의하신",
            "보내 주신",
            "신고하신",
            "귀하께서",
        ])
    },
};

/// Words of a conclusion.
const CONCLUSIONS: &[&str] = &[
    "하겠습니다",
    "드리겠습니다",
    "치겠습니다",
    "바꾸겠습니다",
    "어렵습니다",
    "수 없습니다",
    "보냈습니다",
    "필요합니다",
    "늘리게",
    "늘립니다",
    "마치게",
    "마칩니다",
    "사과드립니다",
    "사과드리",
    "송구합니다",
    "무겁습니다",
    "수 있습니다",
    "하시면 됩니다",
    "받아들",
    "했습니다",
    "았습니다",
    "었습니다",
    "렸습니다",
    "겠습니다",
    "합니다",
    "바랍니다",
    "됩니다",
];

pub const CONCLUSION: Duty = Duty {
    id: "conclusion-first",
    title: "앞에 적은 결론",
    clause: "",
    weight: Weight::Should,
    hint: "인사와 요지 다음 세 문장 안에 결론을 적습니다.",
    find: |reply| {
        let opening = |s: &str| {
            s.contains("안녕하")
                || s.contains("고맙습니다")
                || s.contains("감사")
                || s.contains("이해하고")
                || s.contains("이해했습니다")
                || s.contains("말씀드립니다")
                || OFFICES.iter().any(|o| s.ends_with(&format!("{o}입니다.")))
        };
        let body = reply.sentences.iter().filter(|s| !opening(s.of(reply.text)));
        let concludes = |s: &str| is_done(s) || CONCLUSIONS.iter().any(|c| s.contains(c));
        let first = body.take(3).find(|s| concludes(s.of(reply.text)));
        first.map_or(Found::Missing, |s| Found::At(*s))
    },
};

pub const ANSWERS: Duty = Duty {
    id: "answers-each",
    title: "요구마다 답",
    clause: "",
    weight: Weight::Should,
    hint: "요구가 여럿이면 번호를 붙여 하나씩 답합니다.",
    find: |reply| {
        if reply.demands < 2 {
            return Found::Idle;
        }
        let counted = reply.text.lines().filter(|l| {
            crate::rules::official::items::mark(l).is_some_and(|m| m.level > 1)
                || ["첫째", "둘째", "셋째", "넷째", "다섯째"].iter().any(|n| l.contains(n))
        });
        let named = ["첫째", "둘째", "셋째", "넷째"].iter().filter(|n| reply.text.contains(**n)).count();
        if counted.count().max(named) >= reply.demands { Found::Clean } else { Found::Missing }
    },
};

pub const CONTACT: Duty = Duty {
    id: "contact",
    title: "담당자의 소속·성명·연락처",
    clause: "「민원 처리에 관한 법률 시행령」 제31조",
    weight: Weight::Must,
    hint: "담당자의 소속, 성명, 전화번호를 적습니다.",
    find: contact,
};

/// A sentence with a telephone number and a person, or a person's title after a section.
fn contact(reply: &Reply<'_>) -> Found {
    let person = |s: &str| {
        fidelity::facts(s).iter().any(|f| f.kind == Kind::Person)
            || s.split_whitespace().zip(s.split_whitespace().skip(1)).any(|(section, name)| {
                ["과", "팀", "관", "실", "소", "센터", "담당"].iter().any(|o| section.ends_with(o))
                    && name.chars().take_while(|c| crate::text::hangul::is_syllable(*c)).count() >= 2
            })
    };
    let at = reply.sentences.iter().find(|span| {
        let s = span.of(reply.text);
        fidelity::facts(s).iter().any(|f| f.kind == Kind::Phone) && person(s)
    });
    at.map_or(Found::Missing, |s| Found::At(*s))
}

/// Promises of work, not of courtesy.
const COURTESIES: &[&str] =
    &["안내해 드리겠", "설명해 드리겠", "말씀드리겠", "답변드리겠", "도와드리겠", "도와 드리겠"];

pub const PROMISE: Duty = Duty {
    id: "dated-promise",
    title: "약속의 날짜",
    clause: "",
    weight: Weight::Should,
    hint: "무엇을 언제까지 하는지 날짜로 적습니다.",
    find: |reply| {
        let mut seen = None;
        for (at, span) in reply.sentences.iter().enumerate() {
            let s = span.of(reply.text);
            let promise = ["겠습니다", "할 예정입니다", "할 계획입니다"].iter().any(|w| s.contains(w));
            let bound =
                ["시면", "으면", "뒤에", " 뒤 ", "앞으로는", "않도록", "마치겠습니다"].iter().any(|w| s.contains(w));
            if !promise || bound || COURTESIES.iter().any(|c| s.contains(c)) {
                continue;
            }
            seen = seen.or(Some(*span));
            let near = [at.checked_sub(1), Some(at), Some(at + 1)]
                .into_iter()
                .flatten()
                .filter_map(|i| reply.sentences.get(i));
            if !near.into_iter().any(|n| dated(n.of(reply.text))) {
                return Found::Wrong(*span);
            }
        }
        seen.map_or(Found::Idle, Found::At)
    },
};

/// Whether a day or a time stands in a sentence.
pub fn dated(sentence: &str) -> bool {
    fidelity::facts(sentence).iter().any(|f| f.kind == Kind::Date)
}

/// Every day named in a sentence, with its place.
pub fn days(sentence: &str) -> Vec<Span> {
    fidelity::facts(sentence).iter().filter(|f| f.kind == Kind::Date).map(|f| f.span).collect()
}

pub const DEADLINE: Duty = Duty {
    id: "clear-deadline",
    title: "분명한 기한",
    clause: "",
    weight: Weight::Should,
    hint: "‘조속히’, ‘추후’ 대신 날짜를 적습니다.",
    find: |reply| {
        reply.none(&[
            "조속",
            "추후",
            "빠른 시일",
            "빠른 시간 안",
            "이른 시일",
            "조만간",
            "가급적 빨리",
            "다소 지연",
            "적극 검토하",
            "최대한 빨리",
            "가능한 한 빨리",
        ])
    },
};

pub const MANNERS: Duty = Duty {
    id: "manners",
    title: "명령·비난·협박·책임 전가 없음",
    clause: "",
    weight: Weight::Should,
    hint: "할 수 없는 것, 이유, 할 수 있는 것을 차례로 부드럽게 적습니다.",
    find: |reply| {
        reply.quiet(&[
            "command-ending",
            "blame",
            "brusque-notice",
            "mockery",
            "threat",
            "shifted-responsibility",
            "conditional-apology",
        ])
    },
};

pub const INSULTS: Duty = Duty {
    id: "no-insults",
    title: "거친 말을 되풀이하지 않음",
    clause: "",
    weight: Weight::Must,
    hint: "신청하신 분의 거친 말은 옮기지 않고 요구만 적습니다.",
    find: |reply| harsh(reply.text).first().map_or(Found::Clean, |s| Found::Wrong(*s)),
};

pub const LIABILITY: Duty = Duty {
    id: "no-liability",
    title: "법적 책임을 단정하지 않음",
    clause: "",
    weight: Weight::Must,
    hint: "과실과 배상은 정해진 절차에서 판단한다고 적습니다.",
    find: |reply| match reply.quiet(&["admitted-liability"]) {
        Found::Clean => reply.none(&[
            "과실이 있",
            "귀책",
            "책임지겠",
            "저희 책임",
            "우리 시 책임",
            "손해를 배상하",
            "관리를 잘못",
            "관리가 미흡하여",
            "징계하겠",
        ]),
        found => found,
    },
};

pub const IDENTITY: Duty = Duty {
    id: "no-identity",
    title: "다른 사람의 신원을 밝히지 않음",
    clause: "「민원 처리에 관한 법률」 제7조",
    weight: Weight::Must,
    hint: "신고한 사람이나 이웃을 알 수 있는 말을 지웁니다.",
    find: |reply| reply.quiet(&["exposed-reporter"]),
};

pub const SOURCES: Duty = Duty {
    id: "sourced-facts",
    title: "원문과 입력에 있는 사실만",
    clause: "",
    weight: Weight::Must,
    hint: "민원이나 초안, 입력한 값에 없던 날짜·금액·조문·사람입니다. 확인하고 고칩니다.",
    find: |reply| {
        if reply.sources.is_empty() {
            return Found::Idle;
        }
        unsourced(reply.text, reply.sources).first().map_or(Found::Clean, |s| Found::Wrong(*s))
    },
};
