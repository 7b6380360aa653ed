//! The words of a text that carry its content: the noun of each, whether it acts, and how it stands in its clause.

use crate::ending::{lexicon, stems};
use crate::finding::Span;
use crate::text::action;
use crate::text::hangul::{final_of, is_syllable, last, with_final};

/// One word that carries content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The noun without particles and without 하다: 신청인, 검토, 행정복지센터.
    pub head: String,
    /// A noun with -하다 or -되다.
    pub acts: bool,
    /// What stands behind the head in the same word: particles or a conjugated 하다.
    pub tail: String,
    pub span: Span,
}

/// A conjugated native verb or adjective.
pub struct Native<'t> {
    pub word: &'t str,
    pub stem: String,
    pub span: Span,
}

/// Particles and forms of 이다 as they end a word; the longest first.
const PARTICLES: &[&str] = &[
    "이었습니다",
    "였습니다",
    "입니다만",
    "으로부터",
    "이므로",
    "으로써",
    "으로서",
    "에게서",
    "입니다",
    "이지만",
    "이라는",
    "이라고",
    "이라면",
    "이어서",
    "이면서",
    "로부터",
    "이거나",
    "이므",
    "이며",
    "이고",
    "이나",
    "이다",
    "이란",
    "이라",
    "이니",
    "에서",
    "에게",
    "께서",
    "부터",
    "까지",
    "마다",
    "조차",
    "밖에",
    "보다",
    "처럼",
    "만큼",
    "대로",
    "으로",
    "로서",
    "로써",
    "하고",
    "한테",
    "라는",
    "라고",
    "임을",
    "이면",
    "임",
    "뿐",
    "께",
    "들",
    "님",
    "씩",
    "쯤",
    "당",
    "경",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "에",
    "의",
    "도",
    "만",
    "로",
    "와",
    "과",
    "나",
    "며",
];

/// Syllables with which 하다, 되다, 받다, 시키다 begin behind a noun.
const VERBAL: &[char] = &['하', '한', '할', '함', '합', '했', '해', '되', '된', '될', '됨', '됩', '됐', '돼'];
const SERVED: &[&str] =
    &["받", "시키", "시켜", "시킨", "시킬", "시켰", "드리", "드린", "드립", "드릴", "드려", "드렸", "드림", "당하"];

/// Beginnings of words that carry no content of their own.
const FUNCTION: &[&str] = &[
    "않",
    "못",
    "없",
    "있",
    "것",
    "중에",
    "중이",
    "중인",
    "중임",
    "중입",
    "때에",
    "때는",
    "밖에",
    "아니",
    "아닌",
    "그러",
    "이때",
    "라면서",
    "그때",
    "이러",
    "어떠",
    "정해지",
    "정해진",
    "정해질",
    "정해졌",
    "든다",
    "듭니",
];

/// Nouns of one syllable: with a particle they are no noun of two.
const SHORT: &str = "답분점곳날안해뜻앞책비일시군구도호수데바땅길집문밖뒤위밑옆속중간말글값물불산강돈몸손발눈귀입목차표칸줄쪽편층동방번때밤낮법두세네한열톤";

/// What can follow a native stem.
const ENDINGS: &[char] = &[
    '고', '며', '면', '는', '은', '을', '지', '게', '기', '던', '습', '셨', '니', '네', '다', '자', '거', '시', '세',
    '십', '어', '아', '여', '었', '았', '려', '러', '셔', '실', '신', '음', '데', '듯', '겠', '오',
];

/// -(으)- with an ending behind it, so that 모집으로 is no verb.
fn is_linked(rest: &str) -> bool {
    rest.starts_with("도록")
        || rest.strip_prefix('으').is_some_and(|r| {
            r.starts_with(['면', '며', '나', '니', '시', '신', '실', '셔', '셨', '십', '세', '려', '러', '므'])
        })
}

/// -시- with an ending behind it, so that 일시에 is no verb.
fn is_honorific(rest: &str) -> bool {
    matches!(rest, "신" | "실" | "셔" | "셔서")
        || rest.strip_prefix('시').is_some_and(|r| {
            r.starts_with(['면', '고', '며', '는', '니', '기', '지', '었', '어', '길', '려', '던', '도'])
        })
}

/// Every word of at least two syllables that is no native verb, and the native verbs.
pub fn read(text: &str) -> (Vec<Word>, Vec<Native<'_>>) {
    let (mut words, mut natives) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c: char| is_syllable(c) || c.is_ascii_alphabetic()) {
        let start = at + offset;
        let end = text[start..]
            .find(|c: char| !is_syllable(c) && !c.is_ascii_alphanumeric())
            .map_or(text.len(), |i| start + i);
        at = end;
        let whole = &text[start..end];
        let stem = native_stem(whole).filter(|_| !is_named(whole));
        let native = stem.is_some();
        let word = word(whole, native, Span::new(start, end));
        // 양해해 is a noun with 하다.
        if let Some(stem) = stem.filter(|_| !word.as_ref().is_some_and(|word| word.acts)) {
            natives.push(Native { word: whole, stem, span: Span::new(start, end) });
        }
        words.extend(word);
    }
    (words, natives)
}

fn word(whole: &str, native: bool, span: Span) -> Option<Word> {
    // 갑은, 을에게: the parties of a contract.
    const OF_PARTY: &[&str] = &["은", "이", "에게", "의", "과", "에", "로부터"];
    if let Some(tail) = whole.strip_prefix(['갑', '을']).filter(|tail| OF_PARTY.contains(tail)) {
        let head = whole[..whole.len() - tail.len()].to_owned();
        return Some(Word { head, acts: false, tail: tail.to_owned(), span });
    }
    if PARTICLES.contains(&whole)
        || PARTICLES.iter().any(|p| whole.strip_suffix(p).is_some_and(|w| PARTICLES.contains(&w)))
    {
        return None;
    }
    // 속하는, 정하여: a verb of one syllable and 하다.
    let short =
        whole.char_indices().nth(1).is_some_and(|(at, _)| whole[at..].chars().count() > 1 && conjugated(&whole[at..]));
    // 칠할, 정한, 취함: a noun of one syllable and 하다.
    let tiny = whole.chars().count() == 2
        && whole.starts_with(|c| "칠정취행구향원전피가속응통망발택".contains(c))
        && whole.ends_with(['할', '한', '함', '해']);
    if tiny || FUNCTION.iter().any(|f| whole.starts_with(f)) || conjugated(whole) || short {
        return None;
    }
    let (head, acts) = noun(whole);
    if head.chars().count() < 2 || (!acts && native) {
        return None;
    }
    let tail = whole[head.len()..].to_owned();
    // 시청에 is a place, 시청하다 an act.
    let acts = acts || (action::is(head) && !tail.starts_with("에"));
    Some(Word { head: head.to_owned(), acts, tail, span })
}

/// The noun of a word and whether a form of 하다 stands behind it.
fn noun(word: &str) -> (&str, bool) {
    // 만족스럽지: the noun of an adjective.
    if let Some(at) = word.find("스럽").or_else(|| word.find("스러")).filter(|at| word[..*at].chars().count() > 1) {
        return (&word[..at], true);
    }
    for (at, c) in word.char_indices().skip(2) {
        let rest = &word[at..];
        if VERBAL.contains(&c) && conjugated(rest) || SERVED.iter().any(|s| rest.starts_with(s)) {
            return (&word[..at], true);
        }
    }
    // 반대로, 확대로: no 대로.
    if let Some(noun) = word.strip_suffix('로').filter(|noun| noun.ends_with('대') && action::is(noun)) {
        return (noun, false);
    }
    let (mut head, mut case) = (word, true);
    while let Some(shorter) = PARTICLES.iter().find_map(|p| head.strip_suffix(p)) {
        if shorter.chars().count() < 2 {
            let particle = &head[shorter.len()..];
            let sure =
                particle.chars().count() > 1 || matches!(particle, "은" | "는" | "을" | "를" | "에" | "께" | "씩");
            let likely =
                case && matches!(particle, "이" | "가" | "의" | "과" | "도" | "로" | "와" | "나" | "만" | "당");
            if (sure && case) || (likely && shorter.chars().all(|c| SHORT.contains(c))) {
                head = shorter;
            }
            break;
        }
        // 경상북도에
        if head.ends_with("북도") || head.ends_with("남도") {
            break;
        }
        // Behind 는, 도, 만 a case may still come off: 시에는.
        case = matches!(&head[shorter.len()..], "은" | "는" | "도" | "만");
        head = shorter;
    }
    (head, false)
}

/// Whether a form of 하다, 되다, 받다 stands here.
pub fn is_verbal(tail: &str) -> bool {
    tail.starts_with(VERBAL) || SERVED.iter().any(|s| tail.starts_with(s))
}

/// Whether this is more of 하다 than a syllable that a noun may hold.
fn conjugated(rest: &str) -> bool {
    let mut chars = rest.chars();
    let (first, next) = (chars.next(), chars.next());
    match (first, next) {
        (Some('한' | '할' | '함' | '해' | '된' | '될' | '됨' | '돼'), None) => true,
        (Some('하' | '되'), Some('나')) => chars.next().is_none(),
        (Some('하'), Some(c)) => "고는며면여기지시도겠거니던세였려더셔신실오되므느".contains(c),
        (Some('한' | '된'), Some('다')) => true,
        (Some('함'), Some(c)) => "을은이에과으".contains(c),
        (Some('해'), Some(c)) => "서야도주드요보".contains(c),
        (Some('할'), Some(c)) => "지수".contains(c),
        (Some('합'), Some(c)) => "니시".contains(c),
        (Some('했' | '됩' | '됐'), Some(_)) => true,
        (Some('되'), Some(c)) => "고는며면어었지기도겠거니던므더려".contains(c),
        (Some('됨'), Some(c)) => "을은에과".contains(c),
        _ => false,
    }
}

/// An act as a noun with its case: 신고로 is no form of 신다.
fn is_named(word: &str) -> bool {
    word.starts_with("자기의")
        || word.starts_with("자기가")
        || ["로", "으로", "를", "을", "의", "에"].iter().any(|case| word.strip_suffix(case).is_some_and(action::is))
}

/// The stem of a conjugated native verb or adjective: 가지고, 옮긴, 걸려, 나누어, 어려운, 엽니다.
pub fn native_stem(word: &str) -> Option<String> {
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    (1..=chars.len()).find_map(|count| {
        let end = chars.get(count).map_or(word.len(), |c| c.0);
        let (part, rest) = word.split_at(end);
        let next = rest.chars().next();
        if count == 1 && next.is_none() {
            return None;
        }
        let (at, c) = chars[count - 1];
        let knows = |found: Vec<stems::Found>| {
            found.into_iter().find(|f| f.found == lexicon::Match::Whole).map(|found| found.stem.text)
        };
        let follows = (next.is_some_and(|c| ENDINGS.contains(&c)) || is_linked(rest))
            && (count > 1
                || next.is_some_and(|c| "고며면는어아여었았야지게기던습겠셔셨십세려러".contains(c))
                || is_honorific(rest)
                || rest.starts_with("거나")
                || matches!(rest, "니" | "다")
                || rest.starts_with("니다"));
        if follows && lexicon::exact(part).is_some() {
            return Some(part.to_owned());
        }
        let linked = (count > 1 || rest == "니" || is_honorific(rest))
            && next.is_some_and(|c| "시신실니는면며므려십세나".contains(c));
        if let Some(stem) = linked.then(|| knows(stems::of_linking(part))).flatten() {
            return Some(stem);
        }
        let closed = final_of(c).filter(|f| [last::N, last::L, last::M, last::B].contains(f));
        // 옮긴, 옮김을, 옮긴다, 옮길지, 옮깁니다; 전기 and 어린이집 hold no verb.
        let ends = match closed {
            Some(last::B) => rest.starts_with(['니', '시']),
            Some(last::M) => rest.is_empty() || next.is_some_and(|c| "을이에과은".contains(c)),
            _ => rest.is_empty() || rest == "까요" || rest.starts_with(['다', '지', '데', '게', '수', '니']),
        };
        if let Some(open) = closed.and(with_final(c, last::NONE)).map(|c| format!("{}{c}", &word[..at]))
            && (count > 1 || rest.chars().count() > 1 || rest == "다" && closed == Some(last::N))
            && ends
            && let Some(stem) = lexicon::exact(&open).map(|_| open.clone()).or_else(|| knows(stems::of_linking(&open)))
        {
            return Some(stem);
        }
        let past = (final_of(c) == Some(last::SS)).then(|| with_final(c, last::NONE)).flatten();
        let form = past.map_or_else(|| part.to_owned(), |c| format!("{}{c}", &word[..at]));
        let joins = past.is_some() || next.is_none_or(|c| "서야도주드요보가오놓두버졌진지집".contains(c));
        let whole = form.chars().count() > 1
            || (matches!(part, "가" | "와" | "써" | "봐") && next == Some('서'))
            || past.is_some()
            || next == Some('야');
        (whole && joins).then(|| knows(stems::of_infinitive(&form))).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(text: &str) -> Vec<String> {
        read(text).0.into_iter().map(|w| w.head).collect()
    }

    #[test]
    fn nouns_stand_without_particles_and_verbs_without_endings() {
        assert_eq!(heads("신청인에게는 서류를 제출하여야 합니다."), ["신청인", "서류", "제출"]);
        assert_eq!(heads("담당자가 방문하여 상담한 뒤"), ["담당자", "방문", "상담"]);
        assert_eq!(heads("자료를 가지고 와서 나누어 줍니다. 옮긴 물건"), ["자료", "물건"]);
        assert_eq!(heads("동의와 허가가 필요합니다"), ["동의", "허가", "필요"]);
    }
}
