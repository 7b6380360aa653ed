//! Rows of predicates: a stem found in any of its endings, and another stem put into the same ending.

use crate::ending::{self, Kind, Link, Stem, contracted};
use crate::text::hangul::{final_of, is_syllable, last, with_final};
use crate::text::particle;

/// An ending by how it joins a stem; the text is what follows the joint and stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// -는 and all that begin like it: 고, 지, 기, 게 …
    Plain,
    /// -(으)며, -(으)면, -(으)시- …
    Linked,
    /// -ㄴ다/-는다.
    Present,
    /// -(으)ㄴ, -(으)ㄹ, -(으)ㅁ, -ㅂ/습-: the final that melts into an open stem.
    Final(u32),
    /// -아/어, and whether it stands uncontracted (하여).
    Infinitive(bool),
    /// -았/었-, and whether it stands uncontracted (하였).
    Past(bool),
}

/// The part of a dictionary form that stays the same in every ending.
pub(crate) fn root(lemma: &'static str) -> &'static str {
    let (head, last) = stem(lemma);
    if final_of(last) == Some(last::NONE) && !head.is_empty() {
        head
    } else {
        lemma.strip_suffix('다').unwrap_or(lemma)
    }
}

/// The predicate at the start of `text` with `to` in the place of `from`: how many bytes it takes, and what each
/// replacement is (`None` for one that can't take the ending). `None` when another word stands there.
pub(crate) fn replace(text: &str, from: &str, to: &[&str]) -> Option<(usize, Vec<Option<String>>)> {
    let (joint, length) = read(text, from)?;
    let rest = &text[length..];
    if joint == Joint::Plain && to.first().is_some_and(|lemma| is_adjective(lemma)) && describing(rest) {
        let forms = to.iter().map(|lemma| modifying(lemma)).collect();
        return Some((length + "는".len(), forms));
    }
    Some((length, to.iter().map(|lemma| join(lemma, joint, rest)).collect()))
}

/// Whether -는 modifies what follows, rather than being a part of -는지 or -는데.
fn describing(rest: &str) -> bool {
    rest.strip_prefix('는').is_some_and(|after| !after.starts_with(is_syllable))
}

/// The lemma before a noun: 필요한, 쉬운, 고려하는.
fn modifying(lemma: &str) -> Option<String> {
    let joint = if is_adjective(lemma) { Joint::Final(last::N) } else { Joint::Plain };
    let form = join(lemma, joint, "는")?;
    Some(if is_adjective(lemma) { form } else { format!("{form}는") })
}

/// What stands before the last syllable of a stem, and that syllable.
fn stem(lemma: &str) -> (&str, char) {
    let stem = lemma.strip_suffix('다').unwrap_or(lemma);
    let last = stem.chars().next_back().unwrap_or('\0');
    (&stem[..stem.len().saturating_sub(last.len_utf8())], last)
}

/// How the stem of `lemma` at the start of `text` goes on, and the bytes up to there.
fn read(text: &str, lemma: &str) -> Option<(Joint, usize)> {
    let (head, last) = stem(lemma);
    let rest = text.strip_prefix(head)?;
    let first = rest.chars().next()?;
    let after = &rest[first.len_utf8()..];
    let length = head.len() + first.len_utf8();
    let open = final_of(last)? == last::NONE;
    if first == last {
        let (joint, more) = if open { open_stem(after, last)? } else { closed_stem(after)? };
        return Some((joint, length + more));
    }
    if !open {
        return None;
    }
    let melted = final_of(first)?;
    let joint = match melted {
        _ if with_final(first, last::NONE) == Some(last) => Joint::Final(melted),
        last::NONE if contracted(last) == Some(first) => Joint::Infinitive(false),
        last::SS if contracted(last).and_then(|c| with_final(c, last::SS)) == Some(first) => Joint::Past(false),
        _ => return None,
    };
    match joint {
        Joint::Final(last::N) if after.starts_with('다') => Some((Joint::Present, length)),
        _ => goes_on(joint, after).then_some((joint, length)),
    }
}

/// An ending after an open stem that it does not melt into.
fn open_stem(after: &str, last: char) -> Option<(Joint, usize)> {
    let full = if last == '하' { ('여', '였') } else { ('어', '었') };
    for (syllable, joint) in [(full.0, Joint::Infinitive(true)), (full.1, Joint::Past(true))] {
        if let Some(rest) = after.strip_prefix(syllable) {
            return goes_on(joint, rest).then_some((joint, syllable.len_utf8()));
        }
    }
    const LINKED: &[&str] = &[
        "며", "면", "므로", "려", "니", "시", "십", "셔", "셨", "신", "실", "심", "세", "나 ", "나,", "러", "오니",
        "라고", "라는", "라.", "라며",
    ];
    if LINKED.iter().any(|form| after.starts_with(form)) {
        return Some((Joint::Linked, 0));
    }
    plain(after).then_some((Joint::Plain, 0)).or_else(|| {
        // 끝나 + 아, 보내 + 어: the vowel is swallowed.
        (contracted(last) == Some(last) && goes_on(Joint::Infinitive(false), after))
            .then_some((Joint::Infinitive(false), 0))
    })
}

/// An ending after a closed stem.
fn closed_stem(after: &str) -> Option<(Joint, usize)> {
    if after.starts_with("는다") {
        return Some((Joint::Present, "는".len()));
    }
    const LINKED: &[&str] = &[
        "으며",
        "으면",
        "으므로",
        "으려",
        "으니",
        "으시",
        "으십",
        "으셔",
        "으셨",
        "으신",
        "으실",
        "으심",
        "으세",
        "으나",
        "으러",
        "으오니",
        "으라",
    ];
    if LINKED.iter().any(|form| after.starts_with(form)) {
        return Some((Joint::Linked, "으".len()));
    }
    let joints = [
        ('은', Joint::Final(last::N)),
        ('을', Joint::Final(last::L)),
        ('음', Joint::Final(last::M)),
        ('습', Joint::Final(last::B)),
        ('아', Joint::Infinitive(false)),
        ('어', Joint::Infinitive(false)),
        ('았', Joint::Past(false)),
        ('었', Joint::Past(false)),
    ];
    for (syllable, joint) in joints {
        if let Some(rest) = after.strip_prefix(syllable) {
            return goes_on(joint, rest).then_some((joint, syllable.len_utf8()));
        }
    }
    plain(after).then_some((Joint::Plain, 0))
}

fn plain(after: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "고", "는", "지", "기", "게", "도록", "거나", "거든", "자", "던", "든", "네", "느", "다 ", "다.", "다,",
        "다는", "다고", "다가", "다면", "듯", "더", "겠", "되 ", "되,",
    ];
    ENDINGS.iter().any(|form| after.starts_with(form)) || after == "다"
}

/// Whether what follows an ending lets it be one, so that 합의 or 칭하이 is not taken for a verb.
fn goes_on(joint: Joint, after: &str) -> bool {
    let Some(next) = after.chars().next().filter(|c| is_syllable(*c)) else {
        return !matches!(joint, Joint::Past(_) | Joint::Final(last::B));
    };
    match joint {
        Joint::Final(last::N) => "지데바것후뒤만채".contains(next),
        Joint::Final(last::L) => "수것때지뿐만게걸까".contains(next),
        Joint::Final(last::M) => particle::follows(after),
        Joint::Final(last::B) => "니시".contains(next),
        Joint::Infinitive(_) => "서야도요주드놓두본보왔오온온지졌진져줄준줘줍".contains(next),
        Joint::Past(_) => "다습으고지는던을음기더겠네".contains(next),
        _ => false,
    }
}

/// The lemma in an ending; `rest` is the text after the joint. `None` when the form would have to change the rest.
fn join(lemma: &str, joint: Joint, rest: &str) -> Option<String> {
    let (head, stem) = last_word(lemma)?;
    let being = stem.kind == Kind::Exist;
    // 상존하고 있다: 늘 있고 있다 is no Korean.
    if being && rest.starts_with("고 있") {
        return None;
    }
    // The first syllable of the rest decides how the stem looks before it, and stays where it is.
    let next = rest.chars().next().map(String::from).unwrap_or_default();
    let before = |link| stem.with(link).strip_suffix(next.as_str()).map(ToOwned::to_owned);
    let form = match joint {
        // 필요로 하는 → 필요한: the whole ending would change; only its first syllable stands at the joint.
        Joint::Plain if stem.kind == Kind::Adjective && rest.starts_with(['는', '네', '느']) => return None,
        Joint::Plain => before(Link::Plain(&next))?,
        Joint::Present if stem.kind != Kind::Verb => stem.text.clone(),
        Joint::Present => stem.with(Link::Now("")),
        Joint::Linked => before(Link::Eu(&next))?,
        Joint::Final(last::N) if being => stem.with(Link::Plain("는")),
        Joint::Final(last::N) => stem.with(Link::Eu("ㄴ")),
        Joint::Final(last::L) => stem.with(Link::Eu("ㄹ")),
        Joint::Final(last::M) => stem.with(Link::Eu("ㅁ")),
        Joint::Final(last::B) if rest.starts_with('시') => stem.with(Link::Eu("ㅂ")),
        Joint::Final(last::B) => stem.with(Link::Formal("")),
        Joint::Final(_) => return None,
        // 나누어 주어 주시기, 나누어 줘 드립니다: who gives once has given.
        Joint::Infinitive(_) if lemma.ends_with(" 주다") && rest.trim_start().starts_with(['주', '드']) => {
            let gap = if rest.starts_with(' ') { "" } else { " " };
            return Some(format!("{}{gap}", head.trim_end()));
        }
        // 지급해 드립니다 is no 줘 드립니다.
        Joint::Infinitive(_) if stem.text.ends_with('주') && rest.trim_start().starts_with(['주', '드']) => {
            return None;
        }
        Joint::Infinitive(full) => stem.joined(full),
        Joint::Past(full) => ending::close(&stem.joined(full), last::SS),
    };
    Some(format!("{head}{form}"))
}

/// What stands before the last word of a dictionary form, and the stem of that word.
fn last_word(lemma: &str) -> Option<(&str, Stem)> {
    let stem = lemma.strip_suffix('다')?;
    let at = stem.rfind(' ').map_or(0, |at| at + 1);
    Some((&stem[..at], Stem::of(&stem[at..])))
}

fn is_adjective(lemma: &str) -> bool {
    last_word(lemma).is_some_and(|(_, stem)| stem.kind == Kind::Adjective)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(text: &str, from: &str, to: &str, want: &str) {
        let (length, forms) = replace(text, from, &[to]).unwrap_or_else(|| panic!("{text}: no {from}"));
        let form = forms[0].as_deref().unwrap_or("없음");
        assert_eq!(format!("{form}{}", &text[length..]), want, "{text}");
    }

    #[test]
    fn carries_every_ending_over() {
        becomes("감안하여 정함", "감안하다", "고려하다", "고려하여 정함");
        becomes("경감하였습니다", "경감하다", "줄이다", "줄였습니다");
        becomes("송부하여 주시기", "송부하다", "보내다", "보내 주시기");
        becomes("송부합니다", "송부하다", "보내다", "보냅니다");
        becomes("수령한다", "수령하다", "받다", "받는다");
        becomes("수령하시기", "수령하다", "받다", "받으시기");
        becomes("수령함", "수령하다", "받다", "받음");
        becomes("의거하여", "의거하다", "따르다", "따라");
        becomes("칭한다", "칭하다", "부르다", "부른다");
        becomes("칭하여", "칭하다", "부르다", "불러");
        becomes("용이한", "용이하다", "쉽다", "쉬운");
        becomes("용이하여", "용이하다", "쉽다", "쉬워");
        becomes("용이합니다", "용이하다", "쉽다", "쉽습니다");
        becomes("위치한", "위치하다", "있다", "있는");
        becomes("소요되는", "소요되다", "들다", "드는");
        becomes("소요됨", "소요되다", "들다", "듦");
        becomes("소요되었다", "소요되다", "들다", "들었다");
        becomes("지참하여 방문", "지참하다", "가지고 오다", "가지고 와 방문");
        becomes("배부하여 주시기", "배부하다", "나누어 주다", "나누어 주시기");
        becomes("배부해드립니다", "배부하다", "나누어 주다", "나누어 드립니다");
        becomes("송부하신 자료", "송부하다", "보내다", "보내신 자료");
        becomes("수령하실 분", "수령하다", "받다", "받으실 분");
        becomes("제작하실 분", "제작하다", "만들다", "만드실 분");
        becomes("송부하라고", "송부하다", "보내다", "보내라고");
        becomes("거치하다가", "거치하다", "놓아두다", "놓아두다가");
        becomes("취합하였고", "취합하다", "모으다", "모았고");
        becomes("접수받은", "접수받다", "접수하다", "접수한");
        becomes("잊혀진", "잊혀지다", "잊히다", "잊힌");
        becomes("상이하다.", "상이하다", "다르다", "다르다.");
        becomes("상이하여", "상이하다", "다르다", "달라");
        becomes("배부하여", "배부하다", "나누어 주다", "나누어 주어");
        becomes("만료되면", "만료되다", "끝나다", "끝나면");
        becomes("축조할", "축조하다", "쌓다", "쌓을");
        becomes("요하는 일", "요하다", "필요하다", "필요한 일");
        becomes("상이하는 것", "상이하다", "다르다", "다른 것");
    }

    #[test]
    fn other_words_are_not_predicates() {
        for (text, lemma) in
            [("칭하이 고원", "칭하다"), ("감합의", "감하다"), ("접수받침", "접수받다"), ("요한복음", "요하다")]
        {
            assert_eq!(replace(text, lemma, &["가다"]), None, "{text}");
        }
    }
}
