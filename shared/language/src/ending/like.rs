//! Carries the ending of one word over to another: 감안해서 → 고려해서, 쓰면 → 사용하면, 요한다 → 필요하다.

use super::{Class, Kind, Link, Stem};
use crate::text::hangul::{final_of, is_syllable, last, split, with_final};

/// What to put for the first `len` bytes of the text; the rest of the ending stands as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Like {
    pub len: usize,
    pub with: String,
}

/// Where a stem ends in a text and what hangs on it.
struct Joint {
    len: usize,
    link: Link<'static>,
    /// 하여 rather than 해.
    long: bool,
}

/// `text` starts with some form of `from`; both words are dictionary forms and may be several words, of which the
/// last conjugates. `None` when `from` does not stand there or the ending can't be carried over.
pub fn like(text: &str, from: &str, to: &str) -> Option<Like> {
    let (from_head, from) = lemma(from)?;
    let (to_head, to) = lemma(to)?;
    let body = text.strip_prefix(from_head)?;
    let joint = joint(body, &from)?;
    let link = adapt(joint.link, from.kind, to.kind)?;
    let form = if joint.long && to.class == Class::Ha { long(&to, link) } else { to.with(link) };
    Some(Like { len: from_head.len() + joint.len, with: format!("{to_head}{form}") })
}

/// A dictionary form as what stands still before it and its stem.
fn lemma(word: &str) -> Option<(&str, Stem)> {
    let stem = word.strip_suffix('다')?;
    let at = stem.rfind(' ').map_or(0, |at| at + 1);
    (at < stem.len()).then(|| (&stem[..at], Stem::of(&stem[at..])))
}

fn joint(text: &str, stem: &Stem) -> Option<Joint> {
    infinitive(text, stem).or_else(|| linking(text, stem)).or_else(|| as_written(text, stem))
}

/// Matches `form` at the start of `text`, where the last syllable may have another final than `form` (which has none).
fn open_match(text: &str, form: &str) -> Option<(usize, u32)> {
    let c = form.chars().next_back()?;
    let head = &form[..form.len() - c.len_utf8()];
    let there = text.strip_prefix(head)?.chars().next()?;
    (with_final(there, last::NONE)? == c).then(|| (form.len(), final_of(there).unwrap_or(last::NONE)))
}

fn next(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next().filter(|&c| is_syllable(c))
}

fn one_of(c: Option<char>, list: &str) -> bool {
    c.is_none_or(|c| list.contains(c))
}

fn infinitive(text: &str, stem: &Stem) -> Option<Joint> {
    let form = stem.infinitive();
    let long_form = (stem.class == Class::Ha).then(|| format!("{}여", stem.text));
    for (form, long) in [(Some(form), false), (long_form, true)] {
        let Some(form) = form else { continue };
        let Some((len, jamo)) = open_match(text, &form) else { continue };
        let after = next(text, len);
        match jamo {
            last::SS => return Some(Joint { len, link: Link::A("ㅆ"), long }),
            last::NONE if form == stem.text && !(after.is_some() && one_of(after, "서도야요라")) => {}
            last::NONE if one_of(after, "서도야요라주줄준줍보본볼봐드졌진질져버놓두둔가있왔온올달") =>
            {
                return Some(Joint { len, link: Link::A(""), long });
            }
            _ => {}
        }
    }
    None
}

/// Forms with -(으)-, also where ㄴ ㄹ ㅁ ㅂ closes the last syllable.
fn linking(text: &str, stem: &Stem) -> Option<Joint> {
    let base = stem.with(Link::Eu(""));
    if let Some((len, jamo)) = open_match(text, &open(&base)) {
        let after = next(text, len);
        let link = match jamo {
            last::B if after == Some('니') => Link::Formal(""),
            last::B if after == Some('시') => Link::Eu("ㅂ"),
            last::N if after == Some('다') => Link::Now(""),
            last::N if one_of(after, "데지가들바채후뒤") => Link::Eu("ㄴ"),
            last::L if one_of(after, "지까게래걸텐뿐때것만") => Link::Eu("ㄹ"),
            last::M | last::LM if one_of(after, "을은이에과으도의") => Link::Eu("ㅁ"),
            _ => return syllable(text, len, jamo, &base, stem),
        };
        return Some(Joint { len, link, long: false });
    }
    None
}

/// -(으)면, -(으)시- …: the syllable itself is part of the joint, for ㄹ may drop before it.
fn syllable(text: &str, len: usize, jamo: u32, base: &str, stem: &Stem) -> Option<Joint> {
    let drops = base != open(base) && jamo == last::NONE;
    if jamo != base.chars().next_back().and_then(final_of)? && !drops {
        return None;
    }
    const EU: &[&str] =
        &["면", "며", "려", "러", "므", "시", "셔", "셨", "세", "십", "신", "실", "심", "니", "나", "라"];
    let tail = EU.iter().find(|tail| text[len..].starts_with(**tail))?;
    let own = matches!(*tail, "니" | "나" | "라") && stem.with(Link::Eu("")) == stem.text && stem.kind == Kind::Tensed;
    (!own).then(|| Joint { len: len + tail.len(), link: Link::Eu(tail), long: false })
}

/// The stem itself with -고, -지, -는 …
fn as_written(text: &str, stem: &Stem) -> Option<Joint> {
    const PLAIN: &[&str] = &["고", "지", "기", "게", "던", "다", "도록", "거나", "자", "겠", "네", "든", "되"];
    if let Some(rest) = text.strip_prefix(stem.text.as_str()) {
        let len = stem.text.len();
        if rest.starts_with('습') {
            return Some(Joint { len: len + '습'.len_utf8(), link: Link::Formal(""), long: false });
        }
        if rest.starts_with("는다") {
            return Some(Joint { len: len + '는'.len_utf8(), link: Link::Now(""), long: false });
        }
        if let Some(tail) = PLAIN.iter().find(|tail| rest.starts_with(**tail)) {
            return Some(Joint { len: len + tail.len(), link: Link::Plain(tail), long: false });
        }
    }
    let before_n = open(&stem.text);
    let rest = text.strip_prefix(stem.text.as_str()).or_else(|| text.strip_prefix(before_n.as_str()))?;
    let len = text.len() - rest.len() + '는'.len_utf8();
    rest.starts_with('는').then_some(Joint { len, link: Link::Plain("는"), long: false })
}

/// The word without the ㄹ at its end.
fn open(word: &str) -> String {
    match word.chars().next_back().and_then(split) {
        Some(s) if s.last == last::L => super::close(word, last::NONE),
        _ => word.to_owned(),
    }
}

/// Verbs say 하는, 한다 where adjectives say 한, 하다.
fn adapt(link: Link<'static>, from: Kind, to: Kind) -> Option<Link<'static>> {
    let acts = |kind| kind == Kind::Verb;
    let describes = |kind| matches!(kind, Kind::Adjective | Kind::Copula | Kind::Negative);
    Some(match link {
        Link::Now(tail) if !acts(to) => Link::Plain(tail),
        Link::Plain("다") if !acts(from) && acts(to) => Link::Now("다"),
        Link::Plain("는") if !describes(from) && describes(to) => Link::Eu("ㄴ"),
        Link::Eu("ㄴ") if acts(from) && !acts(to) => return None,
        Link::Eu("ㄴ") if describes(from) && !describes(to) => Link::Plain("는"),
        link => link,
    })
}

fn long(stem: &Stem, link: Link<'_>) -> String {
    match link {
        Link::A("ㅆ") => format!("{}였", stem.text),
        _ => format!("{}여", stem.text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn carries(text: &str, from: &str, to: &str, want: Option<&str>) {
        let got = like(text, from, to).map(|l| format!("{}{}", l.with, &text[l.len..]));
        assert_eq!(got.as_deref(), want, "{text}: {from} → {to}");
    }

    #[test]
    fn keeps_the_ending() {
        for (text, want) in [
            ("감안하여", "고려하여"),
            ("감안해서", "고려해서"),
            ("감안했다", "고려했다"),
            ("감안하였고", "고려하였고"),
            ("감안한다", "고려한다"),
            ("감안할 때", "고려할 때"),
            ("감안한 결과", "고려한 결과"),
            ("감안하면", "고려하면"),
            ("감안합니다", "고려합니다"),
            ("감안하십시오", "고려하십시오"),
            ("감안하지 않고", "고려하지 않고"),
            ("감안함", "고려함"),
            ("감안하는 것", "고려하는 것"),
            ("감안하겠습니다", "고려하겠습니다"),
            ("감안해 주십시오", "고려해 주십시오"),
        ] {
            carries(text, "감안하다", "고려하다", Some(want));
        }
    }

    #[test]
    fn changes_the_joint_with_the_stem() {
        carries("기재하면", "기재하다", "적다", Some("적으면"));
        carries("기재합니다", "기재하다", "적다", Some("적습니다"));
        carries("송부할", "송부하다", "보내다", Some("보낼"));
        carries("송부하여", "송부하다", "보내다", Some("보내"));
        carries("송부했습니다", "송부하다", "보내다", Some("보냈습니다"));
        carries("제작하십시오", "제작하다", "만들다", Some("만드십시오"));
        carries("제작하는", "제작하다", "만들다", Some("만드는"));
        carries("만드는", "만들다", "제작하다", Some("제작하는"));
        carries("만든다", "만들다", "제작하다", Some("제작한다"));
        carries("만들어", "만들다", "제작하다", Some("제작해"));
        carries("도우면", "돕다", "지원하다", Some("지원하면"));
        carries("지으신", "짓다", "건축하다", Some("건축하신"));
        carries("원조합니다", "원조하다", "돕다", Some("돕습니다"));
        carries("원조할", "원조하다", "돕다", Some("도울"));
        carries("원조하여", "원조하다", "돕다", Some("도와"));
    }

    #[test]
    fn adapts_verbs_and_adjectives() {
        carries("요한다", "요하다", "필요하다", Some("필요하다"));
        carries("요하는", "요하다", "필요하다", Some("필요한"));
        carries("사용 가능한", "사용 가능하다", "쓸 수 있다", Some("쓸 수 있는"));
        carries("사용 가능합니다", "사용 가능하다", "쓸 수 있다", Some("쓸 수 있습니다"));
        carries("사용 가능하다", "사용 가능하다", "쓸 수 있다", Some("쓸 수 있다"));
    }

    #[test]
    fn leaves_other_words() {
        carries("쓰레기를", "쓰다", "사용하다", None);
        carries("한국", "하다", "수행하다", None);
        carries("감안", "감안하다", "고려하다", None);
    }
}
