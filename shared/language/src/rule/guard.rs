//! The condition of a table row on what stands around it.
//!
//! `[auto|suggest|ctx] token token …`: `ws` no syllable on the left · `we` none on the right · `josa` on the right a
//! particle or no syllable · `noun` only offered when the right goes on with anything but a particle, a suffix or 하다,
//! for then the wording may be part of another word · `wb` no Latin letter or digit on either side · `any` nothing asked · `inf` a predicate in
//! its dictionary form · `L=` `!L=` how the left ends · `R=` `!R=` how the right begins · `W=` how the text from the
//! place on begins. Values are split by `|`; `_` is a space; 숫자, 공백, 한글, 끝 name classes of characters.

use crate::finding::{Level, Span};
use crate::text::hangul::is_syllable;
use crate::text::particle;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Guard {
    level: Level,
    /// Look for the stem and carry its ending over.
    pub inflects: bool,
    word_start: bool,
    word_end: bool,
    particle: bool,
    latin: bool,
    noun: bool,
    left: Option<&'static str>,
    not_left: Option<&'static str>,
    right: Option<&'static str>,
    not_right: Option<&'static str>,
    whole: Option<&'static str>,
}

impl Guard {
    pub fn parse(source: &'static str) -> Self {
        let mut guard = Self {
            level: Level::Auto,
            inflects: false,
            word_start: false,
            word_end: false,
            particle: false,
            latin: false,
            noun: false,
            left: None,
            not_left: None,
            right: None,
            not_right: None,
            whole: None,
        };
        for token in source.split(' ') {
            guard.take(token);
        }
        guard
    }

    fn take(&mut self, token: &'static str) {
        match token {
            "[suggest]" => self.level = Level::Suggest,
            "[ctx]" => self.level = Level::Note,
            "ws" => self.word_start = true,
            "we" => self.word_end = true,
            "josa" => self.particle = true,
            "wb" => self.latin = true,
            "noun" => self.noun = true,
            "inf" => self.inflects = true,
            _ => match token.split_once('=') {
                Some(("L", values)) => self.left = Some(values),
                Some(("!L", values)) => self.not_left = Some(values),
                Some(("R", values)) => self.right = Some(values),
                Some(("!R", values)) => self.not_right = Some(values),
                Some(("W", values)) => self.whole = Some(values),
                _ => {}
            },
        }
    }

    pub fn allows(&self, text: &str, span: Span) -> bool {
        let (before, after) = (&text[..span.start], &text[span.end..]);
        self.boundaries(before.chars().next_back(), after.chars().next())
            && (!self.particle || particle::follows(after))
            && self.neighbours(before, after)
            && self.whole.is_none_or(|values| begins(&text[span.start..], values))
    }

    /// Whether the row replaces a word by another, so that a text may speak of the word itself.
    pub const fn names_words(&self) -> bool {
        self.noun
    }

    /// How sure the row is of a place with this text on its right.
    pub fn level(&self, after: &str) -> Level {
        let whole = !self.noun || particle::follows(after) || continues(after);
        if self.level == Level::Auto && !whole { Level::Suggest } else { self.level }
    }

    fn boundaries(&self, left: Option<char>, right: Option<char>) -> bool {
        let latin = |c: char| c.is_ascii_alphanumeric();
        let broken = (self.word_start && left.is_some_and(is_syllable))
            || (self.word_end && right.is_some_and(is_syllable))
            || (self.latin && (left.is_some_and(latin) || right.is_some_and(latin)));
        !broken
    }

    fn neighbours(&self, before: &str, after: &str) -> bool {
        self.left.is_none_or(|values| ends(before.trim_end(), values))
            && self.not_left.is_none_or(|values| !ends(before.trim_end(), values))
            && self.right.is_none_or(|values| begins(after, values))
            && self.not_right.is_none_or(|values| !begins(after, values))
    }
}

/// Whether a noun goes on with a suffix or a verb made of it, and is still itself.
fn continues(after: &str) -> bool {
    const VERBS: &str = "하한할해했함합되된될돼됐됨됩";
    const SUFFIXES: &str = "들별용경쯤시";
    after.starts_with(|c| VERBS.contains(c))
        || after.strip_prefix(|c| SUFFIXES.contains(c)).is_some_and(particle::follows)
}

fn begins(text: &str, values: &str) -> bool {
    let first = text.chars().next();
    values.split('|').any(|value| match value {
        "숫자" => first.is_some_and(|c| c.is_ascii_digit()),
        "공백" => first.is_some_and(char::is_whitespace),
        "한글" => first.is_some_and(is_syllable),
        "끝" => first.is_none_or(|c| !is_syllable(c) && !c.is_whitespace()),
        _ => agrees(text.chars(), value.chars()),
    })
}

fn ends(text: &str, values: &str) -> bool {
    let last = text.chars().next_back();
    values.split('|').any(|value| match value {
        "숫자" => last.is_some_and(|c| c.is_ascii_digit()),
        "한글" => last.is_some_and(is_syllable),
        "끝" => last.is_none_or(|c| !is_syllable(c)),
        _ => agrees(text.chars().rev(), value.chars().rev()),
    })
}

/// Whether the characters of a text begin with those of a value, in which `_` is a space.
fn agrees(mut text: impl Iterator<Item = char>, mut value: impl Iterator<Item = char>) -> bool {
    value.all(|wanted| text.next() == Some(if wanted == '_' { ' ' } else { wanted }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn allows(guard: &'static str, text: &str, word: &str, want: bool) {
        let start = text.find(word).unwrap();
        assert_eq!(Guard::parse(guard).allows(text, Span::new(start, start + word.len())), want, "{guard}: {text}");
    }

    #[test]
    fn reads_the_grammar() {
        allows("[auto] ws", "공익일", "익일", false);
        allows("[auto] ws !R=봉|십", "금일봉", "금일", false);
        allows("[auto] ws josa", "제출시스템", "제출시", false);
        allows("[auto] ws josa", "제출시에는", "제출시", true);
        allows("[auto] L=숫자", "3 개소", "개소", true);
        allows("[auto] ws R=공백", "잔여분", "잔여", false);
        allows("[auto] W=하기의_", "하기의 내용", "하기", true);
        allows("[auto] wb !L=(", "사물 인터넷(IoT)", "IoT", false);
        allows("[auto] R=끝", "업무양.", "업무양", true);
    }
}
