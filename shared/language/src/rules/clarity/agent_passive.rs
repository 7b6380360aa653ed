//! Someone by whom a thing is done, before the thing: 담당자에 의해 작성된 보고서 → 담당자가 작성한 보고서.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::{action, particle};

pub const RULE: Rule = Rule {
    id: "agent-passive",
    title: "‘~에 의해’ 피동",
    why: "하는 이를 주어로 세워 능동으로 적습니다.",
    examples: &[
        fix("담당자에 의해 작성된 보고서", "담당자가 작성한 보고서"),
        fix("위원회에 의하여 선정되는 사업", "위원회가 선정하는 사업"),
        keep("법률에 의해 규정된 사항"),
        keep("담당자에 의해 보고서가 작성되었습니다."),
    ],
    find: Find::Cue(&["에 의해 ", "에 의하여 "], find),
};

/// How the name of one who acts ends.
const AGENTS: &[&str] = &[
    "담당자",
    "책임자",
    "전문가",
    "시민",
    "주민",
    "위원회",
    "위원",
    "직원",
    "공무원",
    "의사",
    "교사",
    "기관장",
    "시장",
    "군수",
    "구청장",
    "장관",
    "팀장",
    "과장",
    "업체",
    "회사",
    "기관",
    "단체",
    "부서",
    "관계자",
    "이용자",
    "관리자",
    "작성자",
    "신청자",
    "제3자",
    "타인",
    "본인",
    "정부",
    "경찰",
    "의회",
    "사업자",
    "보호자",
    "심사위원",
    "자원봉사자",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let agent = AGENTS.iter().find(|a| before.ends_with(**a))?;
    let (noun, rest) = place.after().split_at(place.after().find(['된', '되', '될'])?);
    let (old, new) =
        [("된 ", "한 "), ("되는 ", "하는 "), ("될 ", "할 ")].into_iter().find(|(old, _)| rest.starts_with(old))?;
    let end = place.span.end + noun.len() + old.len();
    let subject = particle::after(agent, "이", "가");
    action::is(noun).then(|| Hit::auto(Span::new(place.span.start, end), format!("{subject} {noun}{new}")))
}
