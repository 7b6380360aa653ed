//! A noun that took another's place, left a row, or changed places with another.

use super::align::Group;
use super::fact::Kind;
use super::modality::twice;
use super::side::{Side, bare, is_light};
use super::words::{Word, is_verbal};
use super::{Change, Severity, terms};
use crate::finding::Span;
use crate::text::action;

/// One noun took the place of another, or left a row, where the rest of the statement stands:
/// 공청회를 열다 → 설명회를 열다, 어르신과 장애인 → 어르신.
pub fn compare(old: &Side<'_>, new: &Side<'_>, groups: &[Group]) -> Vec<Change> {
    groups.iter().flat_map(|group| in_group(old, new, group)).collect()
}

/// Below so many words of ten that stand as they were, a sentence was put into other words.
const OTHER_WORDS: usize = 5;

fn in_group(old: &Side<'_>, new: &Side<'_>, group: &Group) -> Vec<Change> {
    let (here, there) = (old.within(&group.before), new.within(&group.after));
    let (kept, lost): (Vec<&Word>, Vec<&Word>) = here.iter().partition(|w| new.keeps(w));
    let (also, mut comes): (Vec<&Word>, Vec<&Word>) = there.iter().partition(|w| old.keeps(w));
    // Of one word alone nothing is kept where it gave way.
    let alone = matches!((&here[..], &there[..]), ([was], [now]) if was.acts && now.acts);
    if !alone && (kept.len() + also.len()) * 5 < (here.len() + there.len()) * 2 {
        return Vec::new();
    }
    // 점검 결과 … 교체하여 → 점검에서 … 점검해: a word that is said once more, and acts.
    let more = |w: &&&Word| {
        let count = |side: &Side<'_>| side.bare.matches(w.head.as_str()).count();
        w.acts && !w.tail.is_empty() && !is_light(&w.head) && count(new) > count(old)
    };
    comes.extend(also.iter().filter(more));
    // An act however light that is gone: 확인할 예정 → 철거할 예정.
    let light = here.iter().copied().filter(|w| w.acts && w.head != "관련" && is_light(&w.head) && !new.tells(w));
    let lost: Vec<&Word> = lost.into_iter().chain(light).collect();
    let single = |words: &[&Word]| words.iter().filter(|w| !w.acts).count() == 1;
    let most = (kept.len() + also.len()) * 2 >= here.len() + there.len();
    let pair = most && single(&lost) && single(&comes);
    let place = |w: &Word| place(w, old.text);
    let outright = !terms::is_conditional(&group.new);
    let mut changes: Vec<Change> = lost.iter().filter_map(|was| owner(was, &here, &there)).collect();
    changes.extend(
        lost.iter()
            .filter(|was| in_case(was, old.text) || outright && when(was, old.text) || among(was, old.text))
            .map(|was| Change { kind: Kind::Condition, before: Some(was.span), after: None, level: Severity::Block }),
    );
    changes.extend(lost.iter().filter_map(|was| qualifier(was, &here, &there, new)));
    changes.extend(owned(&here, &there, new));
    changes.extend(lost.iter().filter_map(|was| narrower(was, old, new, &comes)));
    if !twice(&group.old, &group.new) && !twice(&group.new, &group.old) {
        changes.extend(here.iter().filter_map(|was| alone_no_more(was, &there, new.text)));
        changes.extend(there.iter().filter_map(|now| alone_no_more(now, &here, old.text)).map(Change::turned));
    }
    // 폐업 시 → 이전 시
    let untold = |words: &[&Word], text: &str, other: &Side<'_>| -> Vec<Span> {
        words.iter().filter(|w| when(w, text) && !other.tells(w)).map(|w| w.span).collect()
    };
    let whens = (untold(&here, old.text, new), untold(&there, new.text, old));
    if let ([was], [now]) = (&whens.0[..], &whens.1[..]) {
        let (before, after) = (Some(*was), Some(*now));
        changes.push(Change { kind: Kind::Condition, before, after, level: Severity::Block });
    }
    // 경상북도 → 경상남도, 가온역 → 나래역
    let places = |words: &[&Word]| -> Vec<Word> {
        let named = |w: &&&Word| {
            !w.acts
                && w.head.chars().count() > 2
                && !w.tail.is_empty()
                && PLACES.iter().any(|place| w.head.ends_with(place))
        };
        words.iter().filter(named).map(|w| (**w).clone()).collect()
    };
    if let ([was], [now]) = (&places(&lost)[..], &places(&comes)[..])
        && PLACES.iter().any(|place| was.head.ends_with(place) && now.head.ends_with(place))
    {
        let (before, after) = (Some(was.span), Some(now.span));
        changes.push(Change { kind: Kind::Content, before, after, level: Severity::Block });
    }
    for was in &lost {
        let takes = |now: &&&Word| match (was.acts, now.acts) {
            (true, true) => same_form(was, now),
            (false, false) => pair || same_place(was, old.text, now, new.text),
            _ => false,
        };
        // Between the same words: 확보했다고 밝혔다 → 요청했다고 밝혔다.
        let beside = there.iter().find(|now| {
            is_verbal(&was.tail) == is_verbal(&now.tail)
                && !is_light(&was.head)
                && was.head.chars().next() != now.head.chars().next()
                && !old.tells(now)
                && between_alike(was, old.text, now, new.text)
        });
        let alone = lost.iter().filter(|w| w.acts == was.acts && place(w) == place(was)).count() == 1;
        let mut found = comes.iter().filter(takes);
        let after = match (beside, found.next(), found.next()) {
            (Some(now), ..) => Some(*now),
            // In other words throughout, other nouns stand in its places.
            (None, Some(now), None) if alone && group.kept >= OTHER_WORDS => Some(*now),
            (None, None, _) if listed(old.text, was) && comes.iter().all(|now| now.acts) => None,
            _ => continue,
        };
        // In another place of the clause it may be another way to say the same.
        let sure = after.is_none_or(|now| was.acts || same_place(was, old.text, now, new.text));
        let level = if sure { Severity::Block } else { Severity::Warn };
        let after = after.map(|now| now.span);
        changes.push(Change { kind: Kind::Content, before: Some(was.span), after, level });
    }
    changes
}

/// 유공자의 유족은 → 유공자는: what belonged to somebody gave way to its owner.
fn owner(was: &Word, here: &[&Word], there: &[&Word]) -> Option<Change> {
    let at = here.iter().position(|w| w.span == was.span)?;
    let owner = here.get(at.checked_sub(1)?).filter(|w| w.tail == "의" && w.span.end + 1 == was.span.start)?;
    let person = was.head.ends_with(['족', '자', '인', '녀', '원']);
    let acts = person && matches!(role(was).as_str(), "는" | "가");
    let now = there.iter().find(|w| w.head == owner.head && role(w) == role(was)).filter(|_| acts)?;
    let (before, after) = (Some(was.span), Some(now.span));
    Some(Change { kind: Kind::Content, before, after, level: Severity::Block })
}

/// How names of places end.
const PLACES: &[&str] = &["도", "시", "읍", "면", "동", "리", "역", "로", "길", "군", "구", "천"];

/// Nouns that say before an act how it is done.
const MANNERS: &[&str] = &[
    "무단", "일괄", "개별", "전면", "임시", "자진", "강제", "상시", "수시", "정기", "사전", "사후", "조기", "신규",
    "자동", "공개", "직접", "우선", "추가", "별도", "전원", "무상", "유상", "합동", "공동", "특별", "집중", "일제",
    "긴급", "최종", "단독", "정상", "허위", "부정",
];

/// 대리인의 경우, 대리인인 경우: who or what a condition is about.
fn in_case(word: &Word, text: &str) -> bool {
    let rest = &text[word.span.end - word.tail.len()..];
    ["의 경우", "인 경우", "일 경우"].iter().any(|case| rest.starts_with(case))
}

/// 무인 민원발급기만 → 무인 민원발급기를: what was left to one alone no longer is.
fn alone_no_more(was: &Word, there: &[&Word], text: &str) -> Option<Change> {
    const ONLY: &[&str] = &[
        "만 ",
        "만을",
        "만이",
        "뿐",
        "오직",
        "한하",
        "한해",
        "한함",
        "한합",
        "한정",
        "제한",
        "외에",
        "외의",
        "제외",
        "아니면",
        "않으면",
        "야 ",
    ];
    let now = there
        .iter()
        .find(|w| w.head == was.head)
        .filter(|w| (!w.tail.contains('만') || w.tail == "뿐만") && !w.acts)?;
    let text = text.replace("뿐만 아니라", "").replace("뿐 아니라", "");
    let narrowed = was.tail == "만" && !ONLY.iter().any(|only| text.contains(only));
    let (before, after) = (Some(was.span), Some(now.span));
    narrowed.then_some(Change { kind: Kind::Condition, before, after, level: Severity::Block })
}

/// 수급자 중 65세 이상: of whom it holds.
fn among(word: &Word, text: &str) -> bool {
    let rest = &text[word.span.end..];
    !word.acts && word.tail.is_empty() && [" 중 ", " 중에서", " 가운데 "].iter().any(|of| rest.starts_with(of))
}

/// 우천 시, 우천 시에는: when it holds.
fn when(word: &Word, text: &str) -> bool {
    let rest = &text[word.span.end..];
    let of_city = matches!(word.head.as_str(), "현재" | "우리" | "해당" | "관내");
    !of_city && word.tail.is_empty() && [" 시 ", " 시,", " 시에는", " 시에 "].iter().any(|case| rest.starts_with(case))
}

/// 무주택 청년 → 청년: what narrows a group of people is gone.
fn qualifier(was: &Word, here: &[&Word], there: &[&Word], new: &Side<'_>) -> Option<Change> {
    const GROUPS: &[&str] = &[
        "청년",
        "가구",
        "가정",
        "세대",
        "주민",
        "시민",
        "노인",
        "어르신",
        "아동",
        "학생",
        "근로자",
        "여성",
        "부부",
        "농가",
        "농업인",
        "기업",
        "소상공인",
        "자영업자",
    ];
    let denies = was.head.chars().count() >= 3 && was.head.starts_with(['무', '미', '저', '다', '비']);
    let narrows = was.tail.is_empty()
        && (denies || ["맞벌이", "한부모", "신혼", "조손", "차상위", "영세"].iter().any(|q| was.head.starts_with(q)));
    let at = here.iter().position(|w| w.span == was.span)?;
    let group =
        here.get(at + 1).filter(|w| GROUPS.iter().any(|g| w.head.ends_with(g)) && w.span.start <= was.span.end + 1)?;
    // 무주택: 집이 없는.
    let noun = Word { head: was.head.chars().skip(1).collect(), ..(*was).clone() };
    let now = there.iter().find(|w| w.head == group.head).filter(|_| narrows && !new.tells(&noun))?;
    let (before, after) = (Some(was.span), Some(now.span));
    Some(Change { kind: Kind::Condition, before, after, level: Severity::Block })
}

/// 자기의 비용으로 → 갑의 비용으로: another one owns the same thing.
fn owned(here: &[&Word], there: &[&Word], new: &Side<'_>) -> Option<Change> {
    let own = |w: &Word| matches!(w.head.as_str(), "자기" | "자신" | "본인");
    let pairs = |words: &[&Word]| -> Vec<(Word, String)> {
        let owners = words.windows(2).filter(|pair| pair[0].tail == "의" && !pair[0].acts);
        owners.map(|pair| (pair[0].clone(), pair[1].head.clone())).collect()
    };
    let others = pairs(there);
    let (was, now) =
        pairs(here).into_iter().filter(|(owner, _)| own(owner) && !new.tells(owner)).find_map(|(owner, thing)| {
            let (now, _) = others.iter().find(|(now, of)| *of == thing && !own(now))?;
            Some((owner, now))
        })?;
    let (before, after) = (Some(was.span), Some(now.span));
    Some(Change { kind: Kind::Role, before, after, level: Severity::Block })
}

/// 전국 읍·면·동 → 주소지 읍·면·동: another noun right before the same word.
fn narrower(was: &Word, old: &Side<'_>, new: &Side<'_>, comes: &[&Word]) -> Option<Change> {
    let next = |text: &str, word: &Word| {
        let rest = text[word.span.end..].strip_prefix(' ').unwrap_or_default();
        rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
    };
    let stands = |word: &Word| word.tail.is_empty() && !word.acts && !is_light(&word.head);
    let noun = next(old.text, was);
    let alike = |now: &&&Word| stands(now) && noun.starts_with(char::is_alphabetic) && next(new.text, now) == noun;
    let now = comes.iter().filter(|_| stands(was)).find(alike)?;
    let (before, after) = (Some(was.span), Some(now.span));
    Some(Change { kind: Kind::Content, before, after, level: Severity::Warn })
}

/// Whether the same words stand on both sides of two nouns: 진행 중인 재판에 관련된, 진행 중인 수사와 관련된.
fn between_alike(was: &Word, old: &str, now: &Word, new: &str) -> bool {
    let beside = |text: &str, word: &Word| {
        let (before, after) =
            (text[..word.span.start].split_whitespace().next_back(), text[word.span.end..].split_whitespace().next());
        before.zip(after).map(|(before, after)| (bare(before), bare(after)))
    };
    let (here, there) = (beside(old, was), beside(new, now));
    here.is_some_and(|(before, after)| !before.is_empty() && !after.is_empty() && there == Some((before, after)))
}

/// The place of a noun in its clause: its particle, or the word behind it. Who or what receives is one place.
fn place(word: &Word, text: &str) -> String {
    match word.tail.as_str() {
        "에게" | "께" | "한테" | "에" => "에".to_owned(),
        "" => {
            let next: String =
                text[word.span.end..].split_whitespace().next().unwrap_or_default().chars().take(3).collect();
            let act = next.strip_prefix(['미', '불', '재']).unwrap_or(&next);
            let act: String = act.chars().take(2).collect();
            // 신분증 지참, 신분증 미지참: an object without its particle; 무단 투기: how it is done.
            if action::is(&act) && !MANNERS.contains(&word.head.as_str()) {
                "를".to_owned()
            } else {
                next.chars().take(2).collect()
            }
        }
        _ => role(word),
    }
}

/// The same particle or the same word behind; before a number everything stands alone.
fn same_place(was: &Word, old: &str, now: &Word, new: &str) -> bool {
    let here = place(was, old);
    !here.is_empty() && here == place(now, new) && !here.starts_with(|c: char| c.is_ascii_digit())
}

/// Two acts in the same form: one took the other's place.
pub fn same_form(old: &Word, new: &Word) -> bool {
    let end = |w: &Word| {
        let tail = w.tail.replace("하여", "해").replace("되어", "돼").replace("하였", "했").replace("되었", "됐");
        tail.chars().rev().take(3).collect::<Vec<_>>()
    };
    end(old) == end(new)
}

/// One of several in a row: A, B와 C.
pub fn listed(text: &str, word: &Word) -> bool {
    if word.acts && is_verbal(&word.tail) {
        return false;
    }
    let (lead, tail) = (text[..word.span.start].trim_end(), text[word.span.end..].trim_start());
    let joins = |t: &str| t.ends_with(['와', '과']) || t.ends_with("및");
    let or = |t: &str| {
        t.ends_with('나')
            && ![
                "거나",
                "으나",
                "하나",
                "누구나",
                "언제나",
                "계획이나",
                "예정이나",
                "방침이나",
                "실정이나",
                "중이나",
                "것이나",
            ]
            .iter()
            .any(|e| t.ends_with(e))
    };
    let row = |lead: &str| {
        lead.strip_suffix([',', '·', 'ㆍ'])
            .is_some_and(|l| !l.ends_with(['고', '며', '나', '만', '니', '서', '면', '데', '되']))
    };
    tail.starts_with([',', '·', 'ㆍ']) && !word.acts
        || row(lead)
        || joins(&word.tail)
        || ["및", "또는", "혹은"].iter().any(|and| lead.ends_with(and))
        || lead.rsplit(' ').take(2).any(|last| joins(last) && last.chars().count() > 2)
        || lead.rsplit(' ').next().is_some_and(|last| or(last) && last.chars().count() > 2)
}

/// The particle without its sound: 은 and 는 are one, so are 이 and 가, 을 and 를.
pub fn role(word: &Word) -> String {
    let tail = word.tail.as_str();
    let case = ["에", "으", "로", "까", "부"].iter().all(|c| !tail.starts_with(c));
    let ends = |particles: [char; 2]| case && tail.ends_with(particles);
    if ends(['은', '는']) {
        "는".to_owned()
    } else if ends(['이', '가']) {
        "가".to_owned()
    } else if ends(['을', '를']) {
        "를".to_owned()
    } else if ends(['와', '과']) {
        "와".to_owned()
    } else if matches!(tail, "으로" | "로") {
        "로".to_owned()
    } else {
        tail.to_owned()
    }
}
