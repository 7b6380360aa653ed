//! The nominal ending -음 after ㅆ and the stems in -없, -않 written as it sounds: 올랐슴, 처리했슴.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, last};
use crate::text::particle;

pub const RULE: Rule = Rule {
    id: "nominal-sound",
    title: "‘-음’의 표기",
    why: "소리가 [슴]으로 나도 명사형 어미는 ‘-음’으로 적습니다.",
    examples: &[
        fix("요금이 올랐슴.", "요금이 올랐음."),
        fix("통보받았슴을 확인", "통보받았음을 확인"),
        keep("고맙습니다."),
        keep("사슴과 가슴"),
    ],
    find: Find::Cue(&["슴"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let past = place.before().chars().next_back().and_then(final_of) == Some(last::SS);
    (past && particle::follows(place.after())).then(|| Hit::auto(place.span, "음"))
}
