//! -하다, -되다, -시키다 and -받다 torn from their noun, and 바라다 glued to its own: 체결 하였다, 제출바랍니다.

use crate::ending::lexicon;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "split-verb",
    title: "‘-하다’와 ‘바라다’의 띄어쓰기",
    why: "‘-하다’와 ‘-되다’는 앞말에 붙이고, ‘바라다’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("협약을 체결 하였다.", "협약을 체결하였다."),
        fix("오늘 처리 하겠습니다.", "오늘 처리하겠습니다."),
        fix("예산을 확보 하지 못했다.", "예산을 확보하지 못했다."),
        fix("완료 된 사업과 시행 할 사업", "완료된 사업과 시행할 사업"),
        fix("지정 받은 업체만 참여합니다.", "지정받은 업체만 참여합니다."),
        fix("필요 한 경우에 신청합니다.", "필요한 경우에 신청합니다."),
        fix("아래에 기재바랍니다.", "아래에 기재 바랍니다."),
        fix("변경이 불가피 하다고 보아 방문 하셔야 합니다.", "변경이 불가피하다고 보아 방문하셔야 합니다."),
        keep("정전이 되었습니다."),
        keep("책임 있는 관리 하에 둡니다."),
        keep("계획 한 부를 보내고, 봄바람이 붑니다."),
        keep("제출 한 건당 1점, 관리 하나만 맡고 교육 하반기에 시작합니다."),
        keep("신청을 하였다."),
        keep("사육 돼지와 시공 하자"),
    ],
    find: Find::Cue(
        &[
            " 하",
            " 한",
            " 할",
            " 함",
            " 합",
            " 해",
            " 했",
            " 되",
            " 된",
            " 될",
            " 됨",
            " 됩",
            " 됐",
            " 돼",
            " 시키",
            " 시켜",
            " 시킨",
            " 시킬",
            " 시킴",
            " 시킵",
            " 시켰",
            " 받",
            "바랍니다",
            "바라며",
            "바람",
        ],
        find,
    ),
};

/// Nouns that are more than actions but make verbs as well.
const OTHERS: &[&str] = &[
    "예정", "소요", "관련", "해당", "유의", "주의", "위치", "기대", "생각", "부담", "책임", "공감", "만족", "의심",
    "죄송", "미안", "송구", "고려", "염려",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    match place.cue() {
        "바랍니다" | "바라며" => {
            let glued = before.ends_with(is_syllable) && !before.ends_with('기');
            return glued.then(|| Hit::auto(place.span, format!(" {}", place.cue())));
        }
        "바람" => {
            let wish = action::ending(before).is_some() && !place.after().starts_with(is_syllable);
            return wish.then(|| Hit::auto(place.span, " 바람"));
        }
        _ => {}
    }
    if !before.ends_with(is_syllable) || !goes_on(place.cue(), place.after()) {
        return None;
    }
    let noun = noun(before, place.cue())?;
    let lead = before[..before.len() - noun.len()].trim_end();
    let hit = Hit::auto(place.span, &place.cue()[1..]);
    // With a word that describes the noun, the two may have to stay apart.
    let person = place.cue() == " 한" && place.after().starts_with(" 사람");
    Some(if person || described(lead, before.len() - noun.len()) {
        Hit { level: crate::finding::Level::Suggest, ..hit }
    } else {
        hit
    })
}

/// The noun before the place that makes a verb in this way.
fn noun<'a>(before: &'a str, cue: &str) -> Option<&'a str> {
    let passive = cue.starts_with(" 되") || cue.starts_with(" 된") || cue.starts_with(" 될");
    let other = |list: &[&str]| list.iter().find(|n| before.ends_with(**n)).map(|n| &before[before.len() - n.len()..]);
    // In 정전이 되다 the noun is 정전, not 전이.
    let particle = |noun: &&str| noun.ends_with('이') && action::word(before).len() > noun.len();
    action::ending(before)
        .filter(|noun| !particle(noun))
        .or_else(|| other(OTHERS).filter(|n| *n != "예정" || passive))
        .or_else(|| state(before).filter(|_| !passive && !cue.starts_with(" 시") && !cue.starts_with(" 받")))
}

/// A noun of a state, which takes -하다 only: 필요, 정확, 죄송.
fn state(before: &str) -> Option<&str> {
    let word = action::word(before);
    ((2..=3).contains(&word.chars().count()) && lexicon::describes(word)).then_some(word)
}

fn described(lead: &str, noun: usize) -> bool {
    const MODIFIERS: &[&str] = &[
        "있는", "없는", "하는", "되는", "않는", "맞는", "받는", "같은", "많은", "적은", "높은", "낮은", "좋은", "넓은",
        "깊은", "짧은", "밝은", "운", "른", "큰", "작은", "한", "된", "적", "의", "인", "던", "할",
    ];
    lead.len() < noun && MODIFIERS.iter().any(|m| lead.ends_with(m))
}

/// Whether what follows lets the cue be the beginning of the verb's ending.
fn goes_on(cue: &str, after: &str) -> bool {
    let begins = |forms: &[&str]| forms.iter().any(|form| after.starts_with(form));
    let ends = !after.starts_with(is_syllable);
    match &cue[1..] {
        "하" => begins(HA) || after.strip_prefix('기').is_some_and(purpose),
        "한" => begins(&["다", " 사람"]) || after.strip_prefix(' ').is_some_and(modified),
        "할" => begins(&[" ", "지", "수록", "때"]) && !begins(&[" 푼", " 이상"]),
        "함" => ends || begins(&["을 ", "에 ", "에도", "으로", "이 ", "과 "]),
        "합" => begins(&["니다", "니까", "시다"]),
        "해" => begins(HAE),
        "했" => !ends,
        "되" => begins(DOE),
        "된" => begins(&[" ", "다"]),
        "될" => begins(&[" ", "지", "수", "까", "때"]),
        "됨" => ends || begins(&["을 ", "에 ", "으로", "이 "]),
        "됩" => begins(&["니다", "니까"]),
        "됐" => !ends,
        "돼" => begins(&["야", "서", " "]),
        "받" => begins(&["은", "아", "고 ", "을 ", "지", "는", "았", "으", "기", "도록", "습", "게", "거나", "던"]),
        _ => true,
    }
}

const HA: &[&str] = &[
    "여", "였", "고 ", "고자", "고,", "고는", "는 ", "는지", "는데", "며", "면 ", "면,", "면서", "지 ", "지만", "게 ",
    "도록", "겠", "시", "십", "려", "므로", "되 ", "되,", "던 ", "거나", "다가", "다고", "다는", "다면", "셨", "셔",
    "실 ", "신 ", "오니", "자는", "느라",
];
const HAE: &[&str] = &[
    "야", "서 ", "서는", "도 ", " 주", "주", " 드", "드리", "드립", "드려", " 보", "보", " 나가", " 나갈", " 왔", "왔",
    " 오", " 두", "두", " 놓", " 줄", " 줘",
];
const DOE: &[&str] = &[
    "었", "어", "는 ", "는지", "는데", "며", "면 ", "면,", "면서", "고 ", "고,", "지 ", "지만", "기 ", "기도", "기에",
    "기까", "도록", "겠", "므로", "거나", "던 ", "오니", "나 ", "게 ",
];

/// What follows 하기.
fn purpose(rest: &str) -> bool {
    [
        " 위", "위", " 때", " 바", "바", "로 ", "로는", " 전", "에 ", "에는", "는 ", "도 ", "가 ", "를 ", "까",
        " 시작", " 어렵",
    ]
    .iter()
    .any(|form| rest.starts_with(form))
}

/// Whether the word after 한 is what a verb modifies, and not a thing that is counted: 신고 한 내용, 계획 한 부.
fn modified(rest: &str) -> bool {
    const WORDS: &[&str] = &[
        "것", "경우", "후", "뒤", "다음", "바 ", "자 ", "자는", "적이", "결과", "내용", "사항", "업체", "기관", "서류",
        "자료", "금액", "이유", "사유", "문서", "날", "때", "채", "상태", "시설", "사업", "지 ",
    ];
    WORDS.iter().any(|word| rest.starts_with(word))
}
