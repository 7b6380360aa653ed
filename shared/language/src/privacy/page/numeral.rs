//! What stands for a digit: digits, O and l inside runs of digits, 공일공 inside telephone numbers.

use super::NONE;
use crate::text::hangul::is_syllable;

/// The digit of every character, `NONE` for any other.
pub fn digits(chars: &[char]) -> Vec<u8> {
    let mut digits: Vec<u8> = chars.iter().map(|c| if c.is_ascii_digit() { *c as u8 - b'0' } else { NONE }).collect();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if letter(c).is_some() {
            at = confused(chars, &mut digits, at);
        } else if matches!(c, '공' | '영') || c == '0' && starts(chars, at) {
            at = spoken(chars, &mut digits, at);
        } else {
            at += 1;
        }
    }
    digits
}

fn starts(chars: &[char], at: usize) -> bool {
    at == 0 || !chars[at - 1].is_ascii_alphanumeric() && !is_syllable(chars[at - 1])
}

/// The digit that a letter is mistaken for.
fn letter(c: char) -> Option<u8> {
    match c {
        'O' | 'o' | 'Q' | 'ㅇ' | '〇' => Some(0),
        'l' | 'I' | 'ㅣ' => Some(1),
        _ => None,
    }
}

/// Reads letters as digits if the run around `at` is digits for the rest; returns where to go on.
fn confused(chars: &[char], digits: &mut [u8], at: usize) -> usize {
    let part = |c: char| c.is_ascii_digit() || letter(c).is_some();
    let start = at - chars[..at].iter().rev().take_while(|c| part(**c)).count();
    let end = at + chars[at..].iter().take_while(|c| part(**c)).count();
    let letters = |c: Option<&char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    if letters(start.checked_sub(1).and_then(|i| chars.get(i))) || letters(chars.get(end)) {
        return end;
    }
    let real = chars[start..end].iter().filter(|c| c.is_ascii_digit()).count();
    let joined = |i: usize| {
        chars.get(i) == Some(&'-')
            && chars.get(i + 1..i + 4).is_some_and(|w| w.iter().all(|c| part(*c)) && w.iter().any(char::is_ascii_digit))
    };
    let behind = start >= 4
        && chars[start - 1] == '-'
        && chars[start - 4..start - 1].iter().all(|c| part(*c) || *c == '-')
        && chars[start - 4..start - 1].iter().any(char::is_ascii_digit);
    let inside = real * 2 >= end - start && end - start >= 3;
    if inside || end - start >= 2 && (joined(end) || behind) {
        for i in start..end {
            if let Some(digit) = letter(chars[i]) {
                digits[i] = digit;
            }
        }
    }
    end
}

/// The digit that a syllable is read as.
fn syllable(c: char) -> Option<u8> {
    Some(match c {
        '공' | '영' => 0,
        '일' => 1,
        '이' => 2,
        '삼' => 3,
        '사' => 4,
        '오' => 5,
        '육' | '륙' => 6,
        '칠' => 7,
        '팔' => 8,
        '구' => 9,
        _ => return None,
    })
}

/// Reads a telephone number in words (공일공 일이삼사 오육칠팔), wholly or in part.
fn spoken(chars: &[char], digits: &mut [u8], at: usize) -> usize {
    if at > 0 && is_syllable(chars[at - 1]) {
        return at + 1;
    }
    let mut found: Vec<(usize, u8)> = Vec::new();
    let mut gap = 0;
    let mut i = at;
    while let Some(&c) = chars.get(i) {
        let digit = c.to_digit(10).map(|d| d as u8).or_else(|| syllable(c));
        if let Some(digit) = digit {
            found.push((i, digit));
            gap = 0;
            if found.len() == 11 {
                break;
            }
        } else if matches!(c, ' ' | '-' | '.' | ',' | '다' | '에') && gap < 2 && !found.is_empty() {
            gap += 1;
        } else {
            break;
        }
        i += 1;
    }
    let words = found.iter().filter(|(i, _)| !chars[*i].is_ascii_digit()).count();
    let mobile = found.len() >= 10 && found[1].1 == 1;
    // 010-77삼1-2045: a figure or two written as words inside a whole number.
    let inside = words > 0 && mobile && found.len() == 11 && found[..3].iter().all(|(i, _)| chars[*i].is_ascii_digit());
    if inside || words >= 3 && (mobile || found.len() >= 9 && found[1].1 != 0) {
        for (i, digit) in &found {
            digits[*i] = *digit;
        }
        return i;
    }
    at + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &str) {
        let chars: Vec<char> = text.chars().collect();
        let got: String = digits(&chars).iter().filter(|d| **d != NONE).map(|d| char::from(b'0' + d)).collect();
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn letters_and_words_for_digits() {
        reads("O1O-1234-5678", "01012345678");
        reads("0l0-l234-56OO", "01012345600");
        reads("공일공 일이삼사 오육칠팔", "01012345678");
        reads("공일공-1234-오육칠팔로", "01012345678");
        reads("010-77삼1-2045", "01077312045");
        reads("공일이 서로 영이가", "");
        reads("LOL Ooops Il", "");
        reads("hello10", "10");
    }
}
