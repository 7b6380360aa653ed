//! 부치다, to put a matter to a vote or into hands, written like 붙이다, to stick: 표결에 붙인, 회의에 붙여.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "put-to",
    title: "‘부치다’와 ‘붙이다’",
    why: "안건을 회의나 표결에 넘기는 것은 ‘부치다’입니다. ‘붙이다’는 맞닿아 떨어지지 않게 하는 것입니다.",
    examples: &[
        fix("안건을 표결에 붙인 결과", "안건을 표결에 부친 결과"),
        fix("회의에 붙여 정합니다.", "회의에 부쳐 정합니다."),
        fix("비밀에 붙이고 경매에 붙일 물건", "비밀에 부치고 경매에 부칠 물건"),
        keep("위원회에 붙인 현판을 바꿉니다."),
        keep("벽에 붙인 안내문과 서류에 붙여 낸 사진"),
        keep("표결에 부친 안건"),
    ],
    find: Find::Cue(&["에 붙이", "에 붙인", "에 붙여", "에 붙일", "에 붙입", "에 붙였"], find),
};

/// What matters are put to, or kept in.
const BODIES: &[&str] =
    &["표결", "투표", "회의", "토의", "심의", "재판", "공판", "입찰", "경매", "공매", "비밀", "불문", "공론"];

fn find(place: &Place<'_>) -> Option<Hit> {
    let put = BODIES.iter().any(|body| place.before().ends_with(body));
    let form = place.cue().chars().next_back()?;
    let right = match form {
        '이' => "부치",
        '인' => "부친",
        '여' => "부쳐",
        '일' => "부칠",
        '입' => "부칩",
        _ => "부쳤",
    };
    let span = Span::new(place.span.start + "에 ".len(), place.span.end);
    put.then(|| Hit::auto(span, right))
}
