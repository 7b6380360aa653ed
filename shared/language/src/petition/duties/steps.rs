//! What replies on the way must hold: transfer, supplement, extension, closing, apology and the rest.

use super::every::{dated, days};
use crate::petition::duty::{Duty, Found, Weight, is_done};

const fn must(
    id: &'static str,
    title: &'static str,
    clause: &'static str,
    hint: &'static str,
    find: super::super::duty::Finder,
) -> Duty {
    Duty { id, title, clause, weight: Weight::Must, hint, find }
}

const fn should(id: &'static str, title: &'static str, hint: &'static str, find: super::super::duty::Finder) -> Duty {
    Duty { id, title, clause: "", weight: Weight::Should, hint, find }
}

const TRANSFER: &str = "「민원 처리에 관한 법률」 제16조, 같은 법 시행령 제13조";
const SUPPLEMENT: &str = "「민원 처리에 관한 법률」 제22조, 같은 법 시행령 제24조";
const EXTENSION: &str = "「민원 처리에 관한 법률 시행령」 제21조제2항";
const CLOSING: &str = "「민원 처리에 관한 법률」 제23조제1항";

pub const MEASURE: Duty =
    should("measure", "할 일과 날짜", "무엇을 언제까지 하는지 적습니다.", |reply| {
        let done = reply.saying(&["겠습니다", "했습니다", "습니다"]).find(|(_, s)| dated(s) && s.contains("습니다"));
        done.map_or(Found::Missing, |(span, _)| Found::At(span))
    });

pub const GRANTED: Duty = should("granted-part", "받아들이는 것", "되는 것을 먼저 적습니다.", |reply| {
    reply.any(&["겠습니다", "신청했", "했고", "합니다."])
});

pub const REFUSED: Duty =
    should("refused-part", "받아들이지 못하는 것", "안 되는 것을 따로 적습니다.", |reply| {
        reply.any(&["어렵", "수 없", "하지 못"])
    });

pub const OFFICE: Duty = must(
    "receiving-office",
    "받는 기관과 부서",
    TRANSFER,
    "어느 기관의 어느 부서가 맡는지 적습니다.",
    |reply| {
        reply.together(&[
            &["맡고 있", "맡은 ", "담당하는", "담당하고", "소관"],
            &["청", "서 ", "서로", "서에", "과", "부", "공사", "공단", "시", "군", "구", "도", "원", "처", "센터"],
        ])
    },
);

pub const PASSED: Duty = must("passed-on", "보낸 날", TRANSFER, "민원을 보낸 날을 적습니다.", |reply| {
    let sent = reply
        .saying(&["보냈습니다", "보내 드렸습니다", "이송했습니다", "넘겼습니다", "전달했습니다"])
        .find(|(_, s)| dated(s));
    sent.map_or(Found::Missing, |(span, _)| Found::At(span))
});

pub const OFFICE_PHONE: Duty = must(
    "receiving-contact",
    "받는 곳의 연락처",
    TRANSFER,
    "결과를 알려 줄 부서와 전화번호를 적습니다.",
    |reply| {
        let phone = |s: &str| crate::fidelity::facts(s).iter().any(|f| f.kind == crate::fidelity::Kind::Phone);
        let at = reply.saying(&["결과", "처리", "답변", "알려 드립니다"]).find(|(_, s)| phone(s));
        at.map_or(Found::Missing, |(span, _)| Found::At(span))
    },
);

pub const MISSING: Duty = must(
    "what-is-missing",
    "보완할 사항",
    SUPPLEMENT,
    "더 필요한 서류나 내용을 적습니다.",
    |reply| reply.any(&["더 필요합니다", "보완할 사항", "보완이 필요", "더 있으면", "보내 주셔야", "빠져 있습니다"]),
);

pub const WHY: Duty = must(
    "why-needed",
    "보완이 필요한 이유",
    SUPPLEMENT,
    "무엇을 확인하려고 필요한지 적습니다.",
    |reply| {
        reply.any(&["위해서", "위하여", "때문", "확인하는 데", "확인하기", "심사하려면", "판단하려면", "까닭", "이유"])
    },
);

pub const UNTIL: Duty =
    must("until", "보완 기한", SUPPLEMENT, "언제까지 보내야 하는지 날짜를 적습니다.", |reply| {
        let at = reply.saying(&["까지", "기한"]).find(|(_, s)| dated(s));
        at.map_or(Found::Missing, |(span, _)| Found::At(span))
    });

pub const HOW: Duty = must(
    "how-to-send",
    "제출 방법",
    SUPPLEMENT,
    "방문, 우편, 전자우편 가운데 어떻게 보내는지 적습니다.",
    |reply| reply.any(&["방문", "우편", "전자우편", "팩스", "누리집", "온라인", "국민신문고"]),
);

pub const LONGER: Duty = must(
    "longer",
    "기한 연장 요청(두 번까지)",
    SUPPLEMENT,
    "두 번까지 연장을 요청할 수 있음을 적습니다.",
    |reply| reply.together(&[&["연장", "늘려"], &["두 번", "2회", "두 차례"]]),
);

pub const OTHERWISE: Duty = must(
    "otherwise",
    "보완하지 않을 때의 처리",
    "「민원 처리에 관한 법률 시행령」 제24조제3항, 제25조제1항",
    "10일 이내로 다시 요청하고, 그래도 없으면 돌려 드릴 수 있음을 적습니다.",
    |reply| reply.together(&[&["10일"], &["돌려 드릴 수", "돌려드릴 수", "반려할 수"]]),
);

pub const WHY_LATE: Duty = must(
    "why-late",
    "늦어지는 이유",
    EXTENSION,
    "무엇이 더 필요하여 늦어지는지 적습니다.",
    |reply| {
        // The reason stands in the sentence of the extension or beside it.
        let late = |s: &str| ["늘리", "늘립", "늘렸", "연장", "늦어", "지연", "예정일"].iter().any(|w| s.contains(w));
        let cause = |s: &str| ["하여 ", "어서", "아서", "때문", "필요", "까닭", "이유"].iter().any(|w| s.contains(w));
        let at = reply.sentences.iter().position(|s| late(s.of(reply.text)));
        let near = at.map(|at| at.saturating_sub(1)..(at + 2).min(reply.sentences.len()));
        let found = near.into_iter().flatten().find(|i| cause(reply.sentences[*i].of(reply.text)));
        found.map_or(Found::Missing, |i| Found::At(reply.sentences[i]))
    },
);

pub const EXPECTED: Duty = must(
    "expected-date",
    "처리가 끝날 날",
    EXTENSION,
    "처리 완료 예정일을 날짜로 적습니다.",
    |reply| {
        let at = reply.saying(&["까지", "예정"]).find(|(_, s)| dated(s));
        at.map_or(Found::Missing, |(span, _)| Found::At(span))
    },
);

pub const ARTICLE: Duty = must(
    "closing-article",
    "종결의 근거(법 제23조)",
    CLOSING,
    "「민원 처리에 관한 법률」 제23조제1항을 적습니다.",
    |reply| reply.together(&[&["민원 처리에 관한 법률"], &["제23조"]]),
);

pub const EARLIER: Duty = must(
    "earlier-answers",
    "앞선 답변 두 번의 날짜",
    CLOSING,
    "두 번 이상 답변한 날을 모두 적습니다.",
    |reply| {
        let told = reply.saying(&["답변", "회신", "알려 드", "통지"]).find(|(_, s)| days(s).len() >= 2);
        told.map_or(Found::Missing, |(span, _)| Found::At(span))
    },
);

pub const REOPEN: Duty = should(
    "reopen",
    "다시 신청할 길",
    "새로운 사실이 있으면 다시 신청할 수 있음을 적습니다.",
    |reply| reply.together(&[&["새로운", "달라지", "새 자료"], &["다시 신청", "다시 알려", "다시 말씀"]]),
);

pub const WHAT_WENT_WRONG: Duty = must(
    "what-went-wrong",
    "무엇이 잘못되었는지",
    "",
    "확인된 잘못을 그대로 적습니다.",
    |reply| {
        reply.any(&["잘못 ", "잘못된", "정확하지", "틀리", "빠뜨", "늦게", "늦어", "어긋", "못한 점", "못해", "다르게"])
    },
);

pub const SORRY: Duty = should(
    "sorry",
    "조건 없는 사과",
    "‘불편을 드렸다면’ 같은 조건을 붙이지 않고 사과합니다.",
    |reply| match reply.quiet(&["conditional-apology"]) {
        Found::Clean => reply.any(&["사과드립니다", "사과드리", "죄송합니다", "송구합니다"]),
        found => found,
    },
);

pub const MENDED: Duty = must(
    "mended",
    "바로잡은 일",
    "",
    "바로잡은 일과 되풀이하지 않을 방법을 적습니다.",
    |reply| {
        reply.any(&[
            "바로잡",
            "고쳤습니다",
            "다시 보냈",
            "다시 안내",
            "교육했",
            "다시 교육",
            "보내겠습니다",
            "확인한 뒤",
            "점검",
            "바꾸었습니다",
        ])
    },
);

pub const NEXT_STEP: Duty = must(
    "next-step",
    "신청하신 분이 할 수 있는 일",
    "",
    "어디에서 어떻게 하는지 차례로 적습니다.",
    |reply| {
        reply.any(&[
            "하실 수 있습니다",
            "받으실 수 있습니다",
            "하시면 됩니다",
            "가져오시면",
            "신청해 주",
            "신고해 주",
            "보내 주시",
            "오시면 됩니다",
            "됩니다.",
        ])
    },
);

pub const FOUND_OUT: Duty =
    must("found-out", "확인한 사실", "", "언제 무엇을 확인했는지 적습니다.", |reply| {
        reply.any(&[
            "확인했",
            "확인한 결과",
            "살펴본 결과",
            "조사한 결과",
            "확인하고 있습니다",
            "점검했",
            "조사하고 있습니다",
        ])
    });

pub const FOUND_OUT_OR_DONE: Duty =
    must("found-out", "확인하거나 한 일", "", "현장에서 확인하거나 한 일을 적습니다.", |reply| {
        let done = reply.sentences.iter().find(|s| is_done(s.of(reply.text)));
        done.map_or_else(|| (FOUND_OUT.find)(reply), |s| Found::At(*s))
    });

pub const NO_PERSONNEL: Duty = must(
    "no-personnel",
    "인사 정보를 밝히지 않음",
    "「민원 처리에 관한 법률」 제7조",
    "징계나 주의 같은 인사 내용을 지웁니다.",
    |reply| reply.none(&["징계", "엄중히", "주의를 주었", "주의 조치", "문책", "경고 처분", "인사 조치"]),
);

pub const NEEDED: Duty = must(
    "what-to-send",
    "알려 주실 내용",
    "",
    "주소, 사진, 날짜처럼 더 필요한 것을 적습니다.",
    |reply| {
        reply.together(&[
            &["주소", "사진", "위치", "장소", "날짜", "시각", "시간", "번호", "자료", "내용", "이름"],
            &["보내 주", "알려 주", "적어 주"],
        ])
    },
);

pub const WARNING: Duty = must(
    "warning-first",
    "끝내기 전의 알림",
    "「민원 처리에 관한 법률 시행령」 제4조제1항제8호",
    "왜 그치는지 먼저 알리고, 계속되면 마친다고 적습니다.",
    |reply| {
        reply.together(&[
            &["욕설", "폭언", "고성", "모욕", "협박", "거친 말", "성희롱"],
            &["마치겠", "끝내겠", "종료하겠", "답하지 않", "마칩니다"],
        ])
    },
);

pub const SYMPATHY: Duty =
    should("sympathy", "위로", "겪으신 일에 한두 문장으로 마음을 전합니다.", |reply| {
        reply.any(&[
            "마음이 무겁",
            "안타깝",
            "놀라",
            "걱정",
            "나으시기",
            "힘드셨",
            "불안하셨",
            "상심",
            "위로",
            "불편하셨",
        ])
    });

pub const PROCEDURE: Duty = must(
    "claims-procedure",
    "배상을 신청하는 절차",
    "「국가배상법」",
    "배상은 정해진 절차에 따라 판단함을 알리고 신청 방법을 안내합니다.",
    |reply| reply.together(&[&["국가배상", "배상", "보상"], &["절차", "신청"]]),
);

pub const PROTECTED: Duty = must(
    "protected-person",
    "신원을 알릴 수 없는 이유",
    "「민원 처리에 관한 법률」 제7조",
    "민원인의 정보를 보호해야 하는 까닭과 조문을 적습니다.",
    |reply| reply.any(&["제7조", "보호해야", "보호하여야", "보호하기"]),
);

pub const ELSEWHERE: Duty = must(
    "help-elsewhere",
    "도움을 받을 수 있는 곳",
    "",
    "상담이나 조정을 받을 수 있는 곳을 적습니다.",
    |reply| reply.any(&["상담", "조정", "법률구조", "법원", "위원회", "변호사회"]),
);

pub const PROGRESS: Duty = must(
    "progress",
    "지금까지 한 일",
    "「민원 처리에 관한 법률 시행령」 제23조",
    "지금까지 무엇을 했는지 적습니다.",
    |reply| reply.any(&["했습니다", "하고 있습니다", "받았습니다", "마쳤습니다", "보냈습니다", "검토 중"]),
);

pub const AGAIN: Duty = must(
    "apply-again",
    "다시 신청하는 방법",
    "「민원 처리에 관한 법률 시행령」 제25조",
    "서류를 갖추어 다시 신청할 수 있음을 적습니다.",
    |reply| reply.any(&["다시 신청", "다시 접수", "다시 내"]),
);
