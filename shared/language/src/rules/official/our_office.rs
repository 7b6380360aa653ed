//! ‘저희 시’: an agency speaks of itself as 우리 (official-document 2).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "our-office",
    title: "우리 기관",
    why: "공문서에서 자기 기관은 ‘우리 시’, ‘우리 과’처럼 적습니다.",
    examples: &[
        fix("저희 시에서는 점검을 마쳤습니다.", "우리 시에서는 점검을 마쳤습니다."),
        fix("저희 구청은 점검을 마쳤습니다.", "우리 구청은 점검을 마쳤습니다."),
        keep("우리 시에서는 점검을 마쳤습니다."),
        fix("저희 기관은 점검을 마쳤습니다.", "우리 기관은 점검을 마쳤습니다."),
        keep("저희가 확인하겠습니다."),
        keep("저희 시스템에 접속하십시오."),
    ],
    find: Find::Cue(
        &[
            "저희 시",
            "저희 군",
            "저희 구",
            "저희 도",
            "저희 과",
            "저희 부",
            "저희 청",
            "저희 처",
            "저희 기관",
            "저희 부서",
            "저희 팀",
            "저희 센터",
            "저희 보건소",
        ],
        look,
    ),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    const TAILS: &[&str] = &["에서", "에는", "에", "은", "는", "이", "가", "의", "도", "와", "과", "로", "청"];
    let next = place.after();
    let ends = !next.starts_with(crate::text::hangul::is_syllable) || TAILS.iter().any(|t| next.starts_with(t));
    let alone = !place.before().ends_with(crate::text::hangul::is_syllable);
    let span = crate::finding::Span::new(place.span.start, place.span.start + "저희".len());
    (ends && alone).then(|| Hit::auto(span, "우리"))
}
