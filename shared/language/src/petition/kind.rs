//! The kinds of petition and how long each may take (법 제2조제1호, 영 제14조–제17조).

use super::deadline::Term;
use crate::finding::Span;
use serde::{Deserialize, Serialize};

/// What a petition asks for; a reply's remedies and the time for it depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 법정민원: a licence, registration or certificate; refusing it is a 처분.
    Statutory,
    /// 질의민원 on what a law means.
    LawInquiry,
    /// 질의민원 on a procedure or a service.
    Inquiry,
    /// 건의민원
    Suggestion,
    /// 기타민원: everyday nuisances and simple questions.
    Everyday,
    /// 고충민원
    Grievance,
}

impl Kind {
    pub const ALL: [Self; 6] =
        [Self::Statutory, Self::LawInquiry, Self::Inquiry, Self::Suggestion, Self::Everyday, Self::Grievance];

    pub const fn title(self) -> &'static str {
        match self {
            Self::Statutory => "법정민원",
            Self::LawInquiry => "질의민원(법령 해석)",
            Self::Inquiry => "질의민원(제도·절차)",
            Self::Suggestion => "건의민원",
            Self::Everyday => "기타민원",
            Self::Grievance => "고충민원",
        }
    }

    /// The time that the decree gives; a 법정민원 has its own, published for each.
    pub const fn term(self) -> Option<Term> {
        match self {
            Self::Statutory => None,
            Self::LawInquiry | Self::Suggestion => Some(Term::Days(14)),
            Self::Inquiry | Self::Grievance => Some(Term::Days(7)),
            Self::Everyday => Some(Term::Hours(3)),
        }
    }

    /// The clause that gives it.
    pub const fn clause(self) -> &'static str {
        match self {
            Self::Statutory => "「민원 처리에 관한 법률」 제17조",
            Self::LawInquiry | Self::Inquiry => "「민원 처리에 관한 법률 시행령」 제14조",
            Self::Suggestion => "「민원 처리에 관한 법률 시행령」 제15조",
            Self::Everyday => "「민원 처리에 관한 법률 시행령」 제16조, 제19조",
            Self::Grievance => "「민원 처리에 관한 법률 시행령」 제17조",
        }
    }
}

/// Words that show a kind, each with its weight.
const CUES: &[(Kind, u32, &[&str])] = &[
    (
        Kind::Statutory,
        3,
        &[
            "허가를 신청",
            "허가 신청",
            "인가를 신청",
            "인가 신청",
            "승인을 신청",
            "승인 신청",
            "면허를 신청",
            "면허 신청",
            "등록을 신청",
            "등록 신청",
            "지정을 신청",
            "지정 신청",
            "영업 신고",
            "영업신고",
            "착공신고",
            "착공 신고",
            "전입신고를",
            "개설 신고",
            "변경 신고",
            "설립 신고",
            "폐업 신고",
            "신고를 접수",
            "신고서를 제출",
            "신청서를 제출",
            "증명서 발급을",
            "증명서를 발급",
            "확인서 발급을",
            "확인서를 발급",
            "사본 발급을",
        ],
    ),
    (
        Kind::LawInquiry,
        4,
        &[
            "법령 해석",
            "법 해석",
            "유권해석",
            "유권 해석",
            "법령 질의",
            "조항의 의미",
            "조문의 의미",
            "조항이 적용",
            "조례가 적용",
            "법이 적용",
            "규정이 적용",
            "조항에 해당",
            "법에 해당",
            "법령에 해당",
            "규정에 해당",
            "위반인지",
            "위반이 되는지",
            "법적으로 가능",
            "법에 저촉",
            "법령에 저촉",
        ],
    ),
    (
        Kind::Inquiry,
        2,
        &[
            "문의드",
            "문의합",
            "문의 드",
            "여쭙",
            "여쭤",
            "궁금",
            "알고 싶",
            "알려 주",
            "알려주",
            "질문",
            "인가요",
            "나요?",
            "나요.",
            "까요?",
            "을까요",
            "습니까?",
            "무엇인지",
            "어떻게 해야",
            "어떻게 하",
            "어디에서",
            "가능한지",
            "되는지",
            "해야 하는지",
            "안내 부탁",
            "안내해 주",
        ],
    ),
    (
        Kind::Suggestion,
        3,
        &[
            "건의",
            "제안",
            "개선해",
            "개선을",
            "개선하",
            "했으면 좋겠",
            "하면 좋겠",
            "있으면 좋겠",
            "되었으면",
            "되면 좋겠",
            "신설해",
            "신설을",
            "늘려 주",
            "늘려주",
            "확대해",
            "확대하",
            "도입해",
            "도입하",
            "만들어 주",
            "만들어주",
            "설치해 주",
            "설치해주",
            "바꾸면",
            "바꿔 주",
            "바꿔주",
            "바꾸어 주",
            "검토해 주",
            "반영해",
        ],
    ),
    (
        Kind::Everyday,
        3,
        &[
            "고장",
            "꺼져",
            "꺼진",
            "깨져",
            "깨진",
            "부서",
            "파손",
            "불법 주차",
            "불법주차",
            "불법 주정차",
            "불법주정차",
            "쓰레기",
            "악취",
            "냄새",
            "소음",
            "시끄러",
            "누수",
            "물이 새",
            "막혀",
            "막힌",
            "파여",
            "파인",
            "패여",
            "패인",
            "포트홀",
            "구멍",
            "쓰러",
            "벌레",
            "가로등",
            "신호등",
            "단속해",
            "치워",
            "수거해",
            "고쳐 주",
            "고쳐주",
            "보수해",
            "수리해",
            "적치물",
            "들개",
            "방치",
        ],
    ),
    (
        Kind::Grievance,
        4,
        &[
            "부당",
            "억울",
            "위법",
            "권리를 침해",
            "불이익",
            "불친절",
            "처분을 취소",
            "처분이",
            "과태료",
            "부과받",
            "부과 받",
            "행정처분",
            "거부당",
            "거절당",
            "피해를 입",
            "피해를 봤",
            "손해를",
            "차별",
            "직무유기",
            "직권남용",
            "늑장",
            "방치하고만",
            "시정해",
            "감사를 요청",
            "감사 요청",
            "이의를",
        ],
    ),
];

/// 점검하고 결과를 알려 주세요 asks for the act, not for an explanation.
fn is_report(text: &str, cue: Span) -> bool {
    let lead = text[..cue.start].trim_end();
    cue.of(text).starts_with("알려") && ["결과를", "결과도", "처리 여부를"].iter().any(|w| lead.ends_with(w))
}

/// The kind a text speaks for, with the word that shows it; `None` when nothing does.
pub fn classify(text: &str) -> Option<(Kind, Span)> {
    let mut best: Option<(u32, Kind, Span)> = None;
    for (kind, weight, cues) in CUES {
        let shows = |cue: &&str| {
            let mut places = text.match_indices(*cue).map(|(at, _)| Span::new(at, at + cue.len()));
            places.find(|place| !is_report(text, *place))
        };
        let places: Vec<Span> = cues.iter().filter_map(shows).collect();
        let score = weight * places.len() as u32;
        if let Some(first) = places.into_iter().min()
            && best.is_none_or(|(most, ..)| score > most)
        {
            best = Some((score, *kind, first));
        }
    }
    best.map(|(_, kind, span)| (kind, span))
}
