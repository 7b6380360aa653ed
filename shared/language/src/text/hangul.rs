//! Arithmetic on Hangul syllables (음절): initial, vowel, final (받침). Source: Unicode 16.0, section 3.12.

const BASE: u32 = 0xAC00;
const LAST: u32 = 0xD7A3;

/// The three parts of a precomposed syllable, as indices (initial 0–18, vowel 0–20, final 0–27; final 0 = none).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Syllable {
    pub initial: u32,
    pub vowel: u32,
    pub last: u32,
}

/// Indices of finals that rules ask for by name.
pub mod last {
    pub const NONE: u32 = 0;
    pub const N: u32 = 4;
    pub const D: u32 = 7;
    pub const L: u32 = 8;
    pub const LM: u32 = 10;
    pub const M: u32 = 16;
    pub const B: u32 = 17;
    pub const S: u32 = 19;
    pub const SS: u32 = 20;
    pub const H: u32 = 27;
}

pub const fn is_syllable(c: char) -> bool {
    let code = c as u32;
    BASE <= code && code <= LAST
}

/// A letter or digit of any script; most are syllables, which the tables of Unicode answer slowly.
pub fn is_written(c: char) -> bool {
    is_syllable(c) || c.is_alphanumeric()
}

pub const fn split(c: char) -> Option<Syllable> {
    if !is_syllable(c) {
        return None;
    }
    let code = c as u32 - BASE;
    Some(Syllable { initial: code / 588, vowel: code % 588 / 28, last: code % 28 })
}

impl Syllable {
    pub fn join(self) -> char {
        char::from_u32(BASE + self.initial * 588 + self.vowel * 28 + self.last).unwrap_or(char::REPLACEMENT_CHARACTER)
    }
}

/// The final (받침) of a syllable, 0 when it has none; `None` for anything that is not a syllable.
pub fn final_of(c: char) -> Option<u32> {
    split(c).map(|s| s.last)
}

/// The same syllable with another final.
pub fn with_final(c: char, last: u32) -> Option<char> {
    split(c).map(|s| Syllable { last, ..s }.join())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_and_joins_every_syllable() {
        for code in BASE..=LAST {
            let c = char::from_u32(code).unwrap();
            assert_eq!(split(c).unwrap().join(), c);
        }
        assert_eq!(split('a'), None);
        assert_eq!(with_final('하', last::B), Some('합'));
    }
}
