//! 후, 뒤, 채 and 적 after a predicate in -ㄴ stand apart: 끝난후, 마친뒤, 쌓인채로 (한글 맞춤법 제42항).

use crate::ending::lexicon;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, is_syllable, last, with_final};

pub const RULE: Rule = Rule {
    id: "fused-after-deed",
    title: "‘-ㄴ’ 뒤의 ‘후·뒤·채·적’",
    why: "꾸미는 말 뒤의 ‘후, 뒤, 채, 적’은 띄어 씁니다.",
    examples: &[
        fix("접수가 끝난후 알려 드립니다.", "접수가 끝난 후 알려 드립니다."),
        fix("서류를 받은뒤 검토한후에 답합니다.", "서류를 받은 뒤 검토한 후에 답합니다."),
        fix("문이 닫힌채로 두었습니다.", "문이 닫힌 채로 두었습니다."),
        fix("들은적이 없고 위반하신적이 있습니다.", "들은 적이 없고 위반하신 적이 있습니다."),
        keep("오전후반과 시간후, 본적이 서울인 사람"),
        fix("빠진부분을 쓰러진나무에 적습니다.", "빠진 부분을 쓰러진 나무에 적습니다."),
        keep("피난시설과 안전사항, 증명사진과 도난차량"),
        keep("끝난 후에 알려 드립니다."),
        keep("임신후기 검사"),
    ],
    find: Find::Cue(
        &[
            "후 ",
            "후에",
            "후,",
            "뒤 ",
            "뒤에",
            "뒤,",
            "채 ",
            "채로",
            "적이 있",
            "적이 없",
            "부분",
            "나무",
            "사람",
            "내용",
            "사항",
            "차량",
            "건물",
            "서류",
            "자료",
            "이유",
            "까닭",
            "결과",
            "상태",
            "물건",
            "주민",
            "학생",
            "업체",
            "농가",
            "그림",
            "사진",
            "금액",
            "날짜",
            "방법",
        ],
        find,
    ),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let rest = place.after();
    if !place.cue().starts_with(['후', '뒤', '채', '적']) {
        return (modifies(place.before())).then(|| Hit::auto(place.span, format!(" {}", place.cue())));
    }
    let ends =
        !place.cue().ends_with(['에', '로']) || !rest.starts_with(is_syllable) || rest.starts_with(['는', '도', '야']);
    (ends && done(place.before())).then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}

/// Whether a predicate ends here that no noun looks like: 빠진, 낡은, 쓰러진; not 피난, 안전.
fn modifies(before: &str) -> bool {
    let word = action::word(before);
    let count = word.chars().count();
    let open = word.ends_with('린') && !matches!(word, "그린" | "어린");
    let sure = count >= 3 || (count == 2 && (open || word.ends_with(['은', '진', '힌'])));
    sure && !action::is(word) && !lexicon::describes(word) && done(before)
}

/// Whether a text ends with a predicate in -ㄴ or -은.
pub fn done(before: &str) -> bool {
    let word = action::word(before);
    let Some(end) = word.chars().next_back().filter(|c| final_of(*c) == Some(last::N)) else { return false };
    let head = &word[..word.len() - end.len_utf8()];
    if matches!(end, '한' | '된') && action::ending(head).is_some() {
        return true;
    }
    if end == '신' {
        // 하신, 받으신, 오신: the stem stands before the honorific.
        let plain = head.strip_suffix('으').unwrap_or(head);
        return head.ends_with('하') || head.ends_with('되') || lexicon::exact(plain).is_some();
    }
    if head.is_empty() {
        return end == '한';
    }
    let open = with_final(end, last::NONE).map(|c| format!("{head}{c}")).unwrap_or_default();
    lexicon::exact(&open).is_some() || (end == '은' && lexicon::exact(head).is_some())
}
