//! Conjugation (활용): a stem and an ending become one form, by the rules of 한글 맞춤법 제18항·제34–40항.
//! `lexicon` knows the stems, `stems` finds them again in a form.

pub mod lexicon;
pub mod stems;

use crate::text::hangul::{Syllable, final_of, last, split, with_final};

/// What a stem does in a sentence; decides 한다/하다, 하나요/한가요.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Verb,
    Adjective,
    /// 있다, 없다, 계시다: states that ask like verbs.
    Exist,
    /// 이다
    Copula,
    /// 아니다
    Negative,
    /// A stem that already carries -았- or -겠-.
    Tensed,
}

/// How a stem changes before endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    Regular,
    /// 듣다 → 들어
    D,
    /// 어렵다 → 어려워
    B,
    /// 돕다 → 도와
    Bo,
    /// 짓다 → 지어
    S,
    /// 그렇다 → 그래
    H,
    /// 모르다 → 몰라
    Reu,
    /// 이르다 → 이르러
    Reo,
    /// 푸다 → 퍼
    U,
    /// 그러다 → 그래, 어쩌다 → 어째
    Eo,
    /// 하다 → 해
    Ha,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sense {
    pub kind: Kind,
    pub class: Class,
}

/// A stem with the word it stands in: 검토하, 살펴보, 이.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stem {
    pub text: String,
    pub kind: Kind,
    pub class: Class,
}

/// How an ending hangs on its stem. The ending may begin with ㄴ ㄹ ㅁ ㅂ ㅆ, which closes the last syllable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link<'a> {
    /// -고, -지, -는가
    Plain(&'a str),
    /// -(으)면, -(으)ㄴ가, -(으)시-
    Eu(&'a str),
    /// -아/어, -아/어서, -았/었-
    A(&'a str),
    /// -ㅂ니다/습니다
    Formal(&'a str),
    /// -ㄴ다/는다
    Now(&'a str),
}

impl Stem {
    pub fn new(text: impl Into<String>, sense: Sense) -> Self {
        Self { text: text.into(), kind: sense.kind, class: sense.class }
    }

    /// A stem looked up in the lexicon, in its first sense.
    pub fn of(text: &str) -> Self {
        let (_, senses) = lexicon::look_up(text);
        Self::new(text, senses[0])
    }

    /// 이다
    pub fn copula() -> Self {
        Self::new("이", Sense { kind: Kind::Copula, class: Class::Regular })
    }

    /// A stem that carries its tense: 했, 하겠.
    pub fn tensed(text: impl Into<String>) -> Self {
        Self::new(text, Sense { kind: Kind::Tensed, class: Class::Regular })
    }

    /// Whether the stem ends in the -시- of respect (and not, like 마시다, in a 시 of its own).
    pub fn is_honorific(&self) -> bool {
        const OWN: &[&str] = &["마시", "모시", "부시", "적시", "쑤시"];
        self.text.ends_with('시')
            && self.class == Class::Regular
            && self.kind != Kind::Tensed
            && !OWN.iter().any(|own| self.text.ends_with(own))
    }

    /// The form of the stem with an ending.
    pub fn with(&self, link: Link<'_>) -> String {
        match link {
            Link::Plain(tail) => self.plain(tail),
            Link::Eu(tail) => self.eu(tail),
            Link::A(tail) => attach(self.infinitive(), tail),
            Link::Formal(tail) => match self.last() {
                last::NONE | last::L => close(&self.text, last::B) + tail,
                _ => format!("{}습{tail}", self.text),
            },
            Link::Now(tail) => match self.last() {
                last::NONE | last::L => close(&self.text, last::N) + tail,
                _ => format!("{}는{tail}", self.text),
            },
        }
    }

    fn last(&self) -> u32 {
        self.text.chars().next_back().and_then(final_of).unwrap_or(last::NONE)
    }

    fn plain(&self, tail: &str) -> String {
        let drops =
            tail.chars().next().and_then(split).is_some_and(|s| matches!(s.initial, 2 | 9) || tail.starts_with('오'));
        if self.last() == last::L && drops && !tail.starts_with("습") {
            return close(&self.text, last::NONE) + tail;
        }
        format!("{}{tail}", self.text)
    }

    fn eu(&self, tail: &str) -> String {
        let stem = &self.text;
        match self.class {
            Class::B | Class::Bo => attach(close(stem, last::NONE) + "우", tail),
            Class::H => attach(close(stem, last::NONE), tail),
            Class::D => attach(close(stem, last::L) + "으", tail),
            Class::S => attach(close(stem, last::NONE) + "으", tail),
            _ => match self.last() {
                last::NONE => attach(stem.clone(), tail),
                last::L => match tail.chars().next() {
                    Some('ㅁ') => close(stem, last::LM) + &tail['ㅁ'.len_utf8()..],
                    Some(
                        'ㄴ' | 'ㄹ' | 'ㅂ' | '시' | '세' | '셔' | '셨' | '십' | '신' | '실' | '심' | '니' | '나' | '오',
                    ) => attach(close(stem, last::NONE), tail),
                    _ => format!("{stem}{tail}"),
                },
                _ => attach(format!("{stem}으"), tail),
            },
        }
    }

    /// The 아/어 form: 받아, 해, 몰라, 도와.
    pub fn infinitive(&self) -> String {
        let stem = &self.text;
        match self.class {
            Class::Ha => swap_last(stem, '해'),
            Class::D => with_a(&close(stem, last::L)),
            Class::B => close(stem, last::NONE) + "워",
            Class::Bo => close(stem, last::NONE) + "와",
            Class::S => with_a(&close(stem, last::NONE)),
            Class::Reo => format!("{stem}러"),
            Class::U => swap_last(stem, '퍼'),
            Class::Eo => turn_vowel(stem, 1),
            Class::H => open_h(stem),
            Class::Reu => double_l(stem),
            Class::Regular => contract(stem),
        }
    }

    /// The 아/어 form; `full`, the one that is not contracted where both are written: 하여, 주어, 나누어, 되어.
    pub fn joined(&self, full: bool) -> String {
        let stem = &self.text;
        match self.class {
            Class::Ha if full => format!("{stem}여"),
            Class::Regular if full && stem.ends_with(['두', '주', '누', '추', '구', '되']) => format!("{stem}어"),
            _ => self.infinitive(),
        }
    }
}

/// Appends a tail whose first jamo, if it is one, closes the last syllable of `stem`.
fn attach(stem: String, tail: &str) -> String {
    let mut chars = tail.chars();
    let jamo = match chars.next() {
        Some('ㄴ') => last::N,
        Some('ㄹ') => last::L,
        Some('ㅁ') => last::M,
        Some('ㅂ') => last::B,
        Some('ㅆ') => last::SS,
        _ => return stem + tail,
    };
    close(&stem, jamo) + chars.as_str()
}

/// The same word with another final on its last syllable.
pub fn close(word: &str, jamo: u32) -> String {
    let Some(c) = word.chars().next_back() else { return String::new() };
    match with_final(c, jamo) {
        Some(closed) => swap_last(word, closed),
        None => word.to_owned(),
    }
}

pub(crate) fn swap_last(word: &str, c: char) -> String {
    let mut out = word.to_owned();
    out.pop();
    out.push(c);
    out
}

/// Whether 아 (after ㅏ, ㅑ, ㅗ) rather than 어 follows this syllable.
fn takes_a(c: char) -> bool {
    split(c).is_some_and(|s| matches!(s.vowel, 0 | 2 | 8))
}

fn with_a(stem: &str) -> String {
    let bright = stem.chars().next_back().is_some_and(takes_a);
    format!("{stem}{}", if bright { '아' } else { '어' })
}

/// Regular stems: vowels run together where spoken Korean lets them.
fn contract(stem: &str) -> String {
    const KEEP: &[&str] = &["이", "비", "피", "시", "기", "미", "끼", "띠", "삐"];
    let Some(c) = stem.chars().next_back() else { return String::new() };
    let Some(s) = split(c) else { return format!("{stem}어") };
    match contracted(c) {
        _ if s.last != last::NONE => with_a(stem),
        _ if s.vowel == 18 => drop_eu(stem, s),
        Some(joined) if !KEEP.contains(&stem) => swap_last(stem, joined),
        _ => format!("{stem}어"),
    }
}

/// The last syllable of an open stem run together with -아/어: 가, 와, 줘, 줄여, 돼, 보내, 해. `None` where both stay.
pub(crate) fn contracted(c: char) -> Option<char> {
    if c == '하' {
        return Some('해');
    }
    let s = split(c).filter(|s| s.last == last::NONE)?;
    let vowel = match s.vowel {
        0 | 1 | 4 | 5 | 6 => s.vowel,
        8 => 9,
        11 => 10,
        13 => 14,
        20 => 6,
        _ => return None,
    };
    Some(Syllable { vowel, ..s }.join())
}

/// 쓰다 → 써, 바쁘다 → 바빠.
fn drop_eu(stem: &str, s: Syllable) -> String {
    let bright = stem.chars().rev().nth(1).is_some_and(takes_a);
    swap_last(stem, Syllable { vowel: if bright { 0 } else { 4 }, ..s }.join())
}

/// 모르다 → 몰라, 부르다 → 불러.
fn double_l(stem: &str) -> String {
    let mut word = stem.to_owned();
    word.pop();
    let bright = word.chars().next_back().is_some_and(takes_a);
    close(&word, last::L) + if bright { "라" } else { "러" }
}

/// 그렇다 → 그래, 하얗다 → 하얘, 퍼렇다 → 퍼레.
fn open_h(stem: &str) -> String {
    let Some(s) = stem.chars().next_back().and_then(split) else { return stem.to_owned() };
    let deictic = ["그렇", "이렇", "저렇", "어떻", "요렇", "고렇", "조렇", "아무렇"].iter().any(|d| stem.ends_with(d));
    let vowel = match s.vowel {
        0 => 1,
        2 => 3,
        4 if deictic => 1,
        4 => 5,
        6 => 7,
        v => v,
    };
    swap_last(stem, Syllable { vowel, last: last::NONE, ..s }.join())
}

fn turn_vowel(stem: &str, vowel: u32) -> String {
    match stem.chars().next_back().and_then(split) {
        Some(s) => swap_last(stem, Syllable { vowel, ..s }.join()),
        None => stem.to_owned(),
    }
}
