//! How much is promised: what is looked at, tried or handed on is not done, and what is settled is not only looked at.

use super::Change;
use super::align::Group;
use super::fact::Kind;
use super::terms::any;

const REVIEW: &[&str] = &[
    "검토",
    "살펴",
    "살피",
    "논의",
    "협의",
    "고려",
    "따져",
    "알아보",
    "판단",
    "중재",
    "건의할",
    "건의하겠",
    "방안을",
    "방법을",
    "대책을",
    "강구",
    "참고",
];
const HANDED_ON: &[&str] = &["이송", "이관", "넘겼", "넘기", "보냈", "보내", "전달"];
/// Who acts for the office, as a word of its own with the particle of one who acts.
const OFFICES: &[&str] = &[
    " 시가 ",
    " 시는 ",
    " 시에서 ",
    " 구가 ",
    " 구는 ",
    " 구에서 ",
    " 군이 ",
    " 군은 ",
    " 군에서 ",
    " 도가 ",
    " 도에서 ",
];
const EFFORT: &[&str] = &["노력", "최선", "힘쓰", "애쓰", "힘을 다"];
const PROMISE: &[&str] = &[
    "기로 했",
    "기로 하였",
    "기로 함",
    "겠습니다",
    "겠음",
    "예정",
    "계획",
    "할 것",
    "합니다",
    "드립니다",
    "됩니다",
    "함",
];

/// `after` is the whole second text: what is looked at there in another sentence still is.
pub fn compare(after: &str, groups: &[Group]) -> Vec<Change> {
    let differs = |group: &&Group| promised(&group.old, &group.new, after) || withheld(&group.old, &group.new);
    groups.iter().filter(differs).map(|group| group.change(Kind::Commitment)).collect()
}

/// Whether 우리 or 저희, alone or with the noun behind it, is who acts: 저희가, 우리 시에서.
fn acts(text: &str, we: &str) -> bool {
    let agent = |word: &str| word.ends_with(['가', '는', '이', '은']) || word.ends_with("에서");
    text.match_indices(we).any(|(at, _)| {
        let mut words = text[at..].split(' ');
        let own = words.next().unwrap_or_default();
        agent(own) || own.len() == we.len() && words.next().is_some_and(agent)
    })
}

/// 인상됩니다 → 인상을 검토합니다: what was settled is only looked at.
fn withheld(old: &str, new: &str) -> bool {
    const LOOKS: &[&str] = &["검토합니다", "검토하겠", "검토할 ", "검토 중", "검토하고 있", "검토한다"];
    let open = ["살펴", "살피", "논의", "협의", "고려", "계획", "예정", "방안", "따져", "여부", "알아보"];
    any(new, LOOKS) && !any(old, REVIEW) && !any(old, &open)
}

/// 검토하겠습니다 → 하겠습니다: more is promised than was said.
fn promised(old: &str, new: &str, whole: &str) -> bool {
    let only = |text: &str, words: &[&str]| {
        any(text, words) && any(text, &["겠습니다", "겠음", "예정", "계획", "중입니다", "중임", "고 있", "중에 있"])
    };
    let more = |words: &[&str], also: &[&str]| {
        only(old, words) && !any(whole, words) && !any(whole, also) && any(new, PROMISE)
    };
    let kept =
        any(old, HANDED_ON) && !any(whole, HANDED_ON) && any(new, &["처리하", "해결", "처리했", "조치하", "조치했"]);
    let office =
        |text: &str| OFFICES.iter().any(|o| text.contains(o)) || ["저희", "우리"].iter().any(|we| acts(text, we));
    let takes_over = office(new)
        && !office(old)
        && !old.contains(" 도는 ")
        && !any(
            old,
            &[
                "저희",
                "우리",
                "당 기관",
                "본 기관",
                "당 청",
                "당사",
                "본원",
                "당 센터",
                "본 센터",
                "시립",
                "구립",
                "군립",
                "도립",
                "공영",
            ],
        )
        && !any(
            &old.replace("부탁드리", "").replace("부탁드립", ""),
            &["시에서", "귀하", "안내", "드리", "드립", "겠"],
        );
    // 배상을 신청하실 수 있습니다 → 배상을 받으실 수 있습니다
    let asks = ["신청할 수", "신청하실 수", "청구할 수", "청구하실 수", "요구할 수", "요청할 수", "신청 가능"];
    let entitled = any(old, &asks)
        && !any(whole, &["신청", "청구", "요구", "요청", "접수", "내실", "낼 수", "제기", "심사", "심의를"])
        && any(new, &["받을 수", "받으실 수"]);
    // 다른 기관으로 이송하였습니다 → 그 기관에 직접 내시기 바랍니다
    let left = any(old, &["이송하", "이관하", "이첩하", "이송했", "이관했", "이첩했"])
        && !any(whole, HANDED_ON)
        && !any(whole, &["이첩", "옮"]);
    // 노력하겠습니다 → 반드시 해결해 드리겠습니다
    let sworn = any(old, EFFORT)
        && !any(whole, EFFORT)
        && any(new, &["반드시", "꼭 ", "틀림없이", "확실히"])
        && any(new, PROMISE);
    entitled
        || sworn
        || left
        || more(REVIEW, &["결정", "심사", "확인", "조사"])
        || more(EFFORT, &["도록 하겠", "검토", "협의"])
        || kept
        || takes_over
}
