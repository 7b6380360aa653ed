//! Yes and no, must and may, done and planned: compared sentence by sentence.

use super::align::{Group, groups};
use super::fact::Kind;
use super::{Change, Severity};
use crate::finding::Span;

/// Words whose exchange turns the meaning round: (one side, other side).
const OPPOSITES: &[(&[&str], &[&str])] = &[
    (
        &["승인", "허가", "인가", "수용", "인용", "채택", "받아들이", "받아들였"],
        &["반려", "거부", "기각", "각하", "불허", "불승인", "미승인", "불수용", "미수용", "부결", "불채택"],
    ),
    (&["포함"], &["제외", "배제", "미포함", "빼고"]),
    (&["선정", "합격"], &["미선정", "탈락", "불합격"]),
    (
        &["증가", "증액", "증원", "늘어", "늘었", "늘리", "늘린", "늘려"],
        &["감소", "감액", "감원", "삭감", "줄어", "줄었", "줄이", "줄인", "줄여"],
    ),
    (&["많은 ", "많다", "많습", "많았", "많아"], &["적은 ", "적다", "적습", "적었", "적어졌"]),
    (&["높은 ", "높다", "높습", "높았", "높아"], &["낮은 ", "낮다", "낮습", "낮았", "낮아"]),
    (&["인상", "올리", "올렸"], &["인하", "내리", "내렸"]),
    (&["확대"], &["축소"]),
    (&["상향"], &["하향"]),
    (&["찬성"], &["반대"]),
    (&["유료"], &["무료"]),
    (&["허용"], &["금지", "불허"]),
    (&["연장"], &["단축"]),
    (&["신설", "설치"], &["폐지", "철거"]),
    (&["유효"], &["무효"]),
    (&["적합", "적정"], &["부적합", "부적정"]),
    (&["적법"], &["위법", "불법"]),
    (&["면제"], &["부과", "징수"]),
    (&["환급", "환불"], &["징수"]),
    (&["추가"], &["삭제"]),
    (&["가결"], &["부결"]),
    (&["흑자"], &["적자"]),
    (&["최대", "최고"], &["최소", "최저"]),
    (&["상반기"], &["하반기"]),
    (&["임대인"], &["임차인"]),
    (&["매도"], &["매수"]),
    (&["개시", "시작"], &["종료", "마감", "끝"]),
    (&["출석", "참석"], &["불참", "불출석"]),
    (&["동의"], &["부동의", "미동의"]),
    (&["해당"], &["비해당", "미해당"]),
    (&["있음", "있습니다"], &["없음", "없습니다"]),
    (&["사전"], &["사후"]),
    (&["내부"], &["외부"]),
    (&["개인"], &["법인"]),
    (&["필수", "반드시", "의무"], &["선택", "임의"]),
    (&["전부", "전액", "모두", "전면"], &["일부"]),
    (&["즉시", "바로", "지체 없이"], &["추후", "나중에"]),
    (&["합의", "협의 완료"], &["결렬", "무산"]),
    (&["정상"], &["비정상"]),
    (&["중지", "중단", "멈추", "멈춰"], &["계속", "지속", "재개"]),
    (&["이상이 없", "문제가 없", "하자가 없"], &["이상이 있", "문제가 있", "하자가 있"]),
    (
        &["완료", "마쳤", "마치", "끝났", "끝냈", "끝나", "끝내"],
        &["진행 중", "추진 중", "하는 중", "하고 있", "중에 있"],
    ),
];

/// Set phrases that hold a negation without denying anything.
const IDIOMS: &[&str] = &[
    "불가피",
    "밖에 없",
    "지체 없이",
    "지체없이",
    "빠짐없이",
    "빠짐 없이",
    "차질 없이",
    "차질없이",
    "차질이 없",
    "관계없이",
    "관계 없이",
    "상관없이",
    "상관 없이",
    "끊임없이",
    "틀림없이",
    "예외 없이",
    "변함없",
    "아낌없",
    "뿐만 아니라",
    "뿐 아니라",
    "다름없",
    "못지않",
    "더없이",
    "수없이",
    "없애",
    "국번 없이",
    "국번없이",
    "착오 없",
    "착오없",
    "불편 없",
    "불편이 없",
    "문제 없",
    "문제가 없",
    "문제없",
    "부담 없이",
    "부담없이",
    "하자 없이",
    "이상 없이",
    "아님을 알려",
    "말씀",
    "지 않을 수 없",
    "적지 않",
    "없지 않",
    "안전",
    "안내",
    "안건",
    "방안",
    "보안",
    "제안",
    "현안",
    "초안",
    "사안",
    "대안",
    "예산안",
    "개정안",
];

/// A negation that counts.
const NEGATIONS: &[&str] = &[
    "지 않",
    "지 아니",
    "지않",
    "아니한",
    "아니하",
    "못하",
    "못한",
    "못했",
    "못합",
    "못함",
    "못해",
    "아닌",
    "부재",
    "금연",
    "수 없",
    "수없",
    "이 아니",
    "가 아니",
    "은 아니",
    "는 아니",
    "아닙니다",
    "아니다",
    "아님",
    "없습니다",
    "없음",
    "없다",
    "없는",
    "없으",
    "없어",
    "없이",
    "없고",
    "불가",
    "금지",
    "안 되",
    "안 된",
    "안 됩",
    "안 됨",
    "안 돼",
    "안되",
    "안된",
    "안됩",
    "안 하",
    "안 합",
    "안 했",
    "마십시오",
    "지 마",
    "지 말",
    "지 안",
    "없었",
    "없겠",
    "없습",
    "마시기",
    "말아",
    "마세요",
    "미제출",
    "미납",
    "미이행",
    "미준수",
    "미참석",
    "불참",
    "미승인",
    "불승인",
    "불허",
    "불응",
    "부적합",
    "부동의",
    "비공개",
    "무효",
    "불이행",
    "불수용",
    "미수용",
    "미선정",
    "미해당",
    "미보완",
    "미신청",
    "미등록",
    "무허가",
    "부적정",
    "불합격",
    "미실시",
    "미설치",
    "미지급",
    "미반영",
    "미동의",
];

/// Words that say no more softly: they excuse a lost negation but are none.
const SOFT: &[&str] = &[
    "어렵",
    "어려",
    "곤란",
    "제외",
    "거부",
    "반려",
    "기각",
    "각하",
    "취소",
    "중단",
    "삼가",
    "빠진",
    "빠지",
    "빠뜨",
    "꺼진",
    "꺼져",
    "외에",
    "만 ",
    "만이",
    "전에",
    "전까지",
    "뿐",
    "미비",
    "부족",
    "미흡",
    "누락",
    "모자라",
    "불편",
    "힘들",
    "힘듭",
    "막",
    "끊",
    "줄이",
    "멈추",
    "그만",
    "대신",
    "무단",
    "위반",
    "어긋",
    "해지",
    "탈락",
    "면제",
    "미만",
    "이내",
    "이하",
    "미달",
    "덜",
    "무상",
    "무료",
    "지연",
    "연기",
    "제한",
    "초과",
    "생략",
    "불복",
    "연체",
    "체납",
    "배제",
    "박탈",
    "결석",
    "고장",
];

const MUST: &[&str] =
    &["어야 ", "아야 ", "해야 ", "하여야", "여야 ", "되어야", "돼야 ", "의무", "반드시", "필수", "않으면 안", "꼭 "];
const MAY: &[&str] = &["수 있", "수있", "도 됩니다", "도 된다", "면 됩니다", "면 된다", "도 되며", "도 돼요", "가능"];
const PLANNED: &[&str] =
    &["겠습니다", "겠음", "예정", "계획", "것입니다", "것이다", "고자 합니다", "고자 함", "려고", "할 것임"];

pub fn compare(before: &str, after: &str) -> Vec<Change> {
    groups(before, after).iter().flat_map(|group| one(before, after, group)).collect()
}

fn one(before: &str, after: &str, group: &Group) -> Vec<Change> {
    let join = |text: &str, spans: &[Span]| clean(&spans.iter().map(|s| s.of(text)).collect::<Vec<_>>().join(" "));
    let (old, new) = (join(before, &group.before), join(after, &group.after));
    let change = |kind| Change {
        kind,
        before: group.before.first().copied(),
        after: group.after.first().copied(),
        level: Severity::Block,
    };
    let mut changes = Vec::new();
    // A set phrase on one side alone may stand for a real negation on the other.
    let (raw_old, raw_new) = (raw(before, &group.before), raw(after, &group.after));
    if turned(&old, &new) || (denied(&old, &new) && denied(&raw_old, &raw_new)) {
        changes.push(change(Kind::Polarity));
    }
    if denied_noun(&raw_old, &raw_new) || refused(&old, &new) || refused(&new, &old) {
        changes.push(change(Kind::Polarity));
    }
    if obliged(&old, &new) || sanctioned(&old, &new) || sanctioned(&new, &old) {
        changes.push(change(Kind::Obligation));
    }
    if completed(&old, &new) {
        changes.push(change(Kind::Completion));
    }
    changes
}

/// Whether what stands here is denied by the predicate of its own clause.
pub fn is_denied(text: &str, span: Span) -> bool {
    let rest = &text[span.end..];
    let sentence = &rest[..rest.find(['.', ',', '\n']).unwrap_or(rest.len())];
    let joint = |word: &str| word.ends_with(['고', '며']) || word.ends_with("지만") || word.ends_with("으나");
    let words: Vec<&str> = sentence.split(' ').collect();
    let end = words.iter().position(|word| joint(word)).map_or(words.len(), |at| at + 1);
    any(&clean(&words[..end].join(" ")), NEGATIONS)
}

fn raw(text: &str, spans: &[Span]) -> String {
    format!(" {} ", spans.iter().map(|s| s.of(text)).collect::<Vec<_>>().join(" "))
}

fn clean(text: &str) -> String {
    IDIOMS
        .iter()
        .fold(format!(" {text} "), |text, idiom| if text.contains(idiom) { text.replace(idiom, " ") } else { text })
}

fn any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|w| text.contains(w))
}

/// One side of a pair of opposites gave way to the other.
fn turned(old: &str, new: &str) -> bool {
    // Where both deny, a denial far from its word is no turn: only the words themselves count.
    let both = [old, new].iter().all(|text| any(text, NEGATIONS) || any(text, &["어렵", "어려", "곤란"]));
    OPPOSITES.iter().any(|(yes, no)| {
        if both && !(any(old, yes) && any(new, no) || any(old, no) && any(new, yes)) {
            return false;
        }
        let (a, b) = (sides(old, yes, no), sides(new, yes, no));
        let gone = |had: bool, has: bool, other_had: bool, other_has: bool| had && !has && !other_had && other_has;
        gone(a.0, b.0, a.1, b.1) || gone(a.1, b.1, a.0, b.0)
    })
}

/// Whether each side is said; a denied word counts for the other side.
fn sides(text: &str, yes: &[&str], no: &[&str]) -> (bool, bool) {
    let (mut said_yes, mut said_no) = (false, false);
    let mut rest = text.to_owned();
    for word in no {
        for (at, _) in text.match_indices(word) {
            if denied_after(&text[at + word.len()..]) { said_yes = true } else { said_no = true }
        }
        rest = rest.replace(word, " ");
    }
    for word in yes {
        for (at, _) in rest.match_indices(word) {
            if denied_after(&rest[at + word.len()..]) { said_no = true } else { said_yes = true }
        }
    }
    (said_yes, said_no)
}

/// 하지 않, 할 수 없, 불가, 이 어렵 … right behind a word.
fn denied_after(tail: &str) -> bool {
    let tail = tail
        .trim_start_matches(['하', '할', '실', '시', '되', '될', '이', '가', '은', '는', '을', '를', '도', '기', ' ']);
    let near: String = tail.chars().take(4).collect();
    ["없이", "지 않", "지 아니", "지 못", "수 없", "불가", "어렵", "어려", "곤란", "못하", "안 됩", "안 된"]
        .iter()
        .any(|w| near.starts_with(w))
}

/// A sentence that denied something says so no longer, or the other way.
fn denied(old: &str, new: &str) -> bool {
    let (a, b) = (any(old, NEGATIONS), any(new, NEGATIONS));
    // A softer no counts only when it is new: 미비 → 빠진, 않으면 안 → 해야.
    let excused = |text: &str, other: &str| {
        SOFT.iter().any(|w| text.contains(w) && !other.contains(w)) || (any(text, MUST) && !any(other, MUST))
    };
    (a && !b && !excused(new, old)) || (b && !a && !excused(old, new)) || granted(old, new) || granted(new, old)
}

/// A refusal that became a promise, or a word that ends a matter and is gone.
fn granted(no: &str, yes: &str) -> bool {
    let refuses = any(no, &["기 어렵", " 어렵", "어려움을", "기 힘들", "곤란", "수 없", "불가"])
        && !any(no, &["겠습니다", "예정", "계획", "수 있", "가능"]);
    let promises = any(yes, &["겠습니다", "겠음", "예정", "계획"]) && !any(yes, NEGATIONS) && !any(yes, SOFT);
    let ended = ["취소", "철회", "보류"].iter().any(|w| no.contains(w))
        && !any(yes, &["취소", "철회", "보류", "미루", "미룬", "미뤘", "그만", "없던", "않", "못", "없"]);
    let freed = ["지 않아도", "지 않더라도", "없이도", "없어도", "없더라도", "못해도", "아니어도", "아니더라도"]
        .iter()
        .any(|w| yes.contains(w))
        && !any(no, &["않아도", "없", "아니", "필요"]);
    (refuses && promises) || ended || freed
}

fn obliged(old: &str, new: &str) -> bool {
    let may = |text: &str| any(text, MAY) && !text.contains("수 있도록");
    let (must_a, must_b) = (any(old, MUST), any(new, MUST));
    (must_a && !must_b && may(new) && !may(old)) || (!must_a && must_b && may(old) && !may(new))
}

/// A refusal that is said no longer: 반려되었음 → 접수되었음.
fn refused(old: &str, new: &str) -> bool {
    const REFUSALS: &[&str] = &[" 반려", " 기각", " 각하", " 거부", " 거절", " 불허", " 불승인"];
    any(old, REFUSALS) && !any(new, REFUSALS) && !any(new, NEGATIONS) && !any(new, SOFT) && !any(new, &["돌려", "물리"])
}

/// A penalty that follows became one that may follow: 부과됩니다 → 부과될 수 있습니다.
fn sanctioned(sure: &str, open: &str) -> bool {
    const PENALTIES: &[&str] =
        &["과태료", "벌금", "처벌", "고발", "취소", "제외", "징수", "가산", "정지", "탈락", "무효"];
    let named = any(sure, PENALTIES) && any(open, PENALTIES);
    named
        && !any(sure, MAY)
        && !any(sure, MUST)
        && !any(sure, NEGATIONS)
        && any(open, &["수 있습니다", "수 있음", "수 있다"])
}

/// A가 아니라 B became B가 아니라 A.
fn denied_noun(old: &str, new: &str) -> bool {
    match (not_but(old), not_but(new)) {
        (Some(a), Some(b)) => a != b && new.contains(a) && old.contains(b),
        _ => false,
    }
}

/// The noun before 아니라 or 아닌.
fn not_but(text: &str) -> Option<&str> {
    let at = text.find(" 아니라").or_else(|| text.find(" 아닌 "))?;
    let noun = text[..at].rsplit(' ').next()?.strip_suffix(['이', '가'])?;
    (noun.chars().count() > 1).then_some(noun)
}

fn completed(old: &str, new: &str) -> bool {
    let state = |text: &str| (past(text), any(text, PLANNED));
    let ((past_a, plan_a), (past_b, plan_b)) = (state(old), state(new));
    (past_a && !plan_a && plan_b && !past_b) || (plan_a && !past_a && past_b && !plan_b)
}

/// A final predicate in the past: a syllable with ㅆ, not 있 or 겠, before 습니다 · 다 · 음 · 어요.
fn past(text: &str) -> bool {
    use crate::text::hangul::{final_of, last};
    let chars: Vec<char> = text.chars().collect();
    chars.windows(3).any(|w| {
        final_of(w[0]) == Some(last::SS)
            && !matches!(w[0], '있' | '겠')
            && (matches!((w[1], w[2]), ('습', '니'))
                || matches!(w[1], '으' | '고' | '지' | '는')
                || (matches!(w[1], '다' | '음') && !w[2].is_alphabetic()))
    })
}
