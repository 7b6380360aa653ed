//! The stem before an ending in the last word: a verb or an adjective, 이다 behind a noun, a word that carries its tense.

use super::formal::{honored, tensed};
use super::{Place, Reading, is_known, is_whole};
use crate::ending::lexicon::Match;
use crate::ending::stems::{self, Found};
use crate::ending::{Kind, Stem, close};
use crate::text::hangul::{final_of, is_syllable, last};
use crate::tone::{Mood, Register};

/// How the ending joins its stem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// -지, -고, -거든: the stem as it is written.
    Written,
    /// -네, -나, -는: a ㄹ has dropped.
    Nasal,
    /// -(으)ㄴ, -(으)ㄹ, -(으)려고: behind a vowel.
    Linked,
}

/// Reads `rest`, what stands before the ending in the last word of `place`; `None` when it may be no predicate.
pub fn before(place: &Place<'_>, rest: &str, joint: Joint, mood: Mood, register: Register) -> Option<Reading> {
    if rest.is_empty() {
        return None;
    }
    let jamo = rest.chars().next_back().and_then(final_of);
    if jamo == Some(last::SS) {
        return Some(place.one(tensed(rest), mood, register));
    }
    if rest == "아니" {
        return Some(place.one(Stem::of("아니"), mood, register));
    }
    let found = match joint {
        Joint::Written => stems::as_written(rest),
        Joint::Nasal => stems::before_n(rest),
        Joint::Linked => stems::of_linking(rest),
    };
    let ending = place.word().len() - rest.len();
    if rest.ends_with('이') && !is_whole(&found) {
        return Some(place.copula(ending + '이'.len_utf8(), mood, register));
    }
    if rest.ends_with('시')
        && let Some(stem) = honored(place, rest)
    {
        return Some(place.one(stem, mood, register));
    }
    if is_surely(&found, rest, place.has_argument()) {
        return Some(place.is(&found, mood, register));
    }
    // 친구지, 회사네: 이다 without its 이.
    let bare = rest.chars().next_back().is_some_and(|c| is_syllable(c) || c.is_ascii_alphanumeric() || c == '%');
    let told = place.has_argument() || matches!(place.mark, Some('!' | '?')) || place.before().contains("진짜");
    if place.mark.is_some()
        && told
        && bare
        && crate::text::particle::ending(rest) == Some(crate::text::particle::Ending::Vowel)
    {
        return Some(place.copula(ending, mood, register));
    }
    (is_known(&found) && place.has_argument()).then(|| place.is(&found, mood, register))
}

/// Known by more than a last syllable that nouns have too.
fn is_surely(found: &[Found], rest: &str, argued: bool) -> bool {
    let Some(best) = found.first() else { return false };
    match best.found {
        Match::Whole | Match::Ha => true,
        Match::Suffix(n) => {
            let closed = rest.chars().next_back().and_then(final_of) != Some(last::NONE);
            n >= 2 && argued || rest.ends_with('되') || closed && argued || found[0].stem.kind == Kind::Exist
        }
        Match::None => false,
    }
}

/// The word without a tail whose first jamo, ㄴ or ㄹ, closes the syllable before it (which then stands open).
pub fn strip(word: &str, tail: &str) -> Option<String> {
    let mut chars = tail.chars();
    let jamo = match chars.next()? {
        'ㄴ' => last::N,
        'ㄹ' => last::L,
        _ => return word.strip_suffix(tail).filter(|rest| !rest.is_empty()).map(str::to_owned),
    };
    let rest = word.strip_suffix(chars.as_str())?;
    (final_of(rest.chars().next_back()?)? == jamo).then(|| close(rest, last::NONE))
}
