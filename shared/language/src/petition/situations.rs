//! The shelf of situations, in the order in which the pane offers them.

use super::Situation;
use super::duties::refusal::{APPEAL, NO_SUIT, OBJECTION, OTHER_WAY, PERIODS, REASON, SUIT};
use super::duties::steps::*;

pub const ALL: &[&Situation] = &[
    &ACCEPT,
    &PARTLY,
    &DECLINE,
    &REFUSE,
    &TRANSFER,
    &PRIVATE,
    &SUPPLEMENT,
    &EXTEND,
    &CLOSE,
    &APOLOGISE,
    &GUIDE,
    &CONDUCT,
    &UNCLEAR,
    &ABUSE,
    &ACCIDENT,
    &DISCLOSE,
    &PROGRESSING,
    &RETURN,
];

/// The situation of this id.
pub fn find(id: &str) -> Option<&'static Situation> {
    ALL.iter().copied().find(|s| s.id == id)
}

/// The situation that a written reply speaks of; `None` when nothing shows it.
pub fn guess(reply: &str) -> Option<&'static Situation> {
    let score = |s: &Situation| s.signs.iter().filter(|sign| reply.contains(**sign)).count();
    let best = ALL.iter().copied().max_by_key(|s| (score(s), std::cmp::Reverse(position(s))))?;
    // A dated promise and nothing else: the request is granted.
    let granted = || reply.contains("겠습니다").then_some(&ACCEPT);
    if score(best) > 0 { Some(best) } else { granted() }
}

fn position(situation: &Situation) -> usize {
    ALL.iter().position(|s| **s == *situation).unwrap_or(ALL.len())
}

pub const ACCEPT: Situation = Situation {
    id: "accept",
    title: "수용",
    about: "요청을 받아들일 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제27조제1항",
    duties: &[&MEASURE],
    signs: &[
        "요청하신 대로",
        "말씀하신 대로",
        "받아들여",
        "받아들입니다",
        "고치겠습니다",
        "조치하겠습니다",
        "조치토록 하겠",
    ],
};

pub const PARTLY: Situation = Situation {
    id: "partly",
    title: "일부 수용",
    about: "일부만 받아들일 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제27조제3항",
    duties: &[&GRANTED, &REFUSED, &REASON, &NO_SUIT],
    signs: &["두 가지", "첫째", "둘째", "일부 반영", "일부는", "가운데 "],
};

pub const DECLINE: Situation = Situation {
    id: "decline",
    title: "불수용",
    about: "건의나 요청을 받아들이기 어려울 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제27조제3항",
    duties: &[&REASON, &OTHER_WAY, &NO_SUIT],
    signs: &["받아들이기 어렵", "만들기는 어렵", "하기 어렵", "불가함", "수용하기 어렵", "수용 불가"],
};

pub const REFUSE: Situation = Situation {
    id: "refuse",
    title: "거부처분",
    about: "허가나 신고 같은 법정민원을 거부할 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제27조제3항, 제35조, 「행정절차법」 제23조, 제26조",
    duties: &[&REASON, &OTHER_WAY, &OBJECTION, &APPEAL, &SUIT, &PERIODS, &NO_SUIT],
    signs: &[
        "허가할 수 없",
        "승인할 수 없",
        "등록할 수 없",
        "수리할 수 없",
        "이 처분에",
        "저촉되므로",
        "법적 절차",
        "행정심판",
    ],
};

pub const TRANSFER: Situation = Situation {
    id: "transfer",
    title: "이송",
    about: "다른 기관이 맡은 일이어서 보낼 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제16조, 같은 법 시행령 제13조",
    duties: &[&OFFICE, &PASSED, &OFFICE_PHONE],
    signs: &["맡고 있어", "맡고 있습니다", "이송", "소관이므로", "소관이 아", "로 보냈습니다", "문의하시기 바랍니다만"],
};

pub const PRIVATE: Situation = Situation {
    id: "private",
    title: "사인 간 분쟁",
    about: "개인 사이의 다툼이어서 판단할 수 없을 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제21조제8호",
    duties: &[&REASON, &ELSEWHERE, &NO_SUIT],
    signs: &["두 분 사이", "사인 간", "개인 사이", "당사자 사이", "사적인 문제"],
};

pub const SUPPLEMENT: Situation = Situation {
    id: "supplement",
    title: "보완 요청",
    about: "서류나 내용을 더 받아야 할 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제22조, 같은 법 시행령 제24조, 제25조",
    duties: &[&MISSING, &WHY, &UNTIL, &HOW, &LONGER, &OTHERWISE],
    signs: &["더 필요합니다", "보완", "서류 미비", "구비서류"],
};

pub const EXTEND: Situation = Situation {
    id: "extend",
    title: "기간 연장",
    about: "처리 기한을 늘릴 때 씁니다.",
    clause: "「민원 처리에 관한 법률 시행령」 제21조",
    duties: &[&WHY_LATE, &EXPECTED],
    signs: &[
        "늘리게 되었",
        "기한을 늘",
        "연장합니다",
        "기한을 연장",
        "연장하게",
        "연장되었",
        "처리가 지연",
        "다소 지연",
        "늦어지",
    ],
};

pub const CLOSE: Situation = Situation {
    id: "close",
    title: "반복 민원 종결",
    about: "같은 내용을 세 번 넘게 신청하여 마칠 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제23조제1항, 같은 법 시행령 제26조",
    duties: &[&ARTICLE, &EARLIER, &REOPEN],
    signs: &["제23조", "마치게 되었", "동일 민원", "같은 내용", "종결"],
};

pub const APOLOGISE: Situation = Situation {
    id: "apologise",
    title: "사과",
    about: "확인된 안내나 절차의 잘못을 사과할 때 씁니다.",
    clause: "",
    duties: &[&WHAT_WENT_WRONG, &SORRY, &MENDED],
    signs: &["사과드립니다", "사과드리며", "혼란을 드려", "유감", "불편을 드렸다면", "걸음하시게"],
};

pub const GUIDE: Situation = Situation {
    id: "guide",
    title: "단순 안내",
    about: "방법이나 절차를 알려 드릴 때 씁니다.",
    clause: "「민원 처리에 관한 법률 시행령」 제14조",
    duties: &[&NEXT_STEP, &NO_SUIT],
    signs: &[
        "준비물",
        "하시면 됩니다",
        "가져오시면",
        "참고하시기 바랍니다",
        "신청하실 수 있습니다",
        "에서 하실 수 있습니다",
    ],
};

pub const CONDUCT: Situation = Situation {
    id: "conduct",
    title: "직원 응대 불만",
    about: "직원의 응대에 대한 불만에 답할 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제7조",
    duties: &[&FOUND_OUT, &SORRY, &NO_PERSONNEL],
    signs: &["불친절", "불쾌한 일", "해당 직원", "응대", "직원의 태도"],
};

pub const UNCLEAR: Situation = Situation {
    id: "unclear",
    title: "내용 확인 요청",
    about: "무엇을 어디에서 원하는지 더 알아야 할 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제22조",
    duties: &[&NEEDED],
    signs: &["주소나 사진", "불분명", "알 수 있는 주소", "내용을 더", "어느 곳인지"],
};

pub const ABUSE: Situation = Situation {
    id: "abuse",
    title: "폭언에 대한 알림",
    about: "욕설이나 폭언이 이어질 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제4조제2항, 같은 법 시행령 제4조제1항제8호",
    duties: &[&WARNING],
    signs: &["욕설", "폭언", "듣기 어렵", "그런 식으로"],
};

pub const ACCIDENT: Situation = Situation {
    id: "accident",
    title: "사고·피해 공감",
    about: "다치거나 피해를 입은 분께 답할 때 씁니다.",
    clause: "「국가배상법」",
    duties: &[&SYMPATHY, &FOUND_OUT_OR_DONE, &PROCEDURE],
    signs: &["다치셨다니", "다치신", "부상을", "치료비", "국가배상", "마음이 무겁"],
};

pub const DISCLOSE: Situation = Situation {
    id: "disclose",
    title: "신원 요구",
    about: "신고한 사람이 누구인지 알려 달라고 할 때 씁니다.",
    clause: "「민원 처리에 관한 법률」 제7조",
    duties: &[&PROTECTED, &OTHER_WAY, &NO_SUIT],
    signs: &["누가 신고", "신고자 정보", "인적 사항", "신고자"],
};

pub const PROGRESSING: Situation = Situation {
    id: "progress",
    title: "진행 상황 알림",
    about: "접수하고 30일이 지나도록 끝나지 않았을 때 씁니다.",
    clause: "「민원 처리에 관한 법률 시행령」 제23조",
    duties: &[&PROGRESS, &EXPECTED],
    signs: &["진행 상황", "진행상황", "지금까지"],
};

pub const RETURN: Situation = Situation {
    id: "return",
    title: "반려",
    about: "보완하지 않은 서류를 돌려 드릴 때 씁니다.",
    clause: "「민원 처리에 관한 법률 시행령」 제25조",
    duties: &[&REASON, &AGAIN],
    signs: &["돌려 드립니다", "돌려드립니다", "반려합니다", "반려 처리"],
};
