//! Folding: NFC for Hangul, half width, one hyphen, one space, nothing invisible; with an offset map back.

use crate::text::hangul::Syllable;

const INITIAL: std::ops::RangeInclusive<u32> = 0x1100..=0x1112;
const VOWEL: std::ops::RangeInclusive<u32> = 0x1161..=0x1175;
const FINAL: std::ops::RangeInclusive<u32> = 0x11A8..=0x11C2;

/// The folded characters and, for each, the bytes of the source that it stands for.
pub fn fold(text: &str) -> (Vec<char>, Vec<(u32, u32)>) {
    let mut chars: Vec<char> = Vec::with_capacity(text.len() / 2);
    let mut places: Vec<(u32, u32)> = Vec::with_capacity(text.len() / 2);
    for (at, c) in text.char_indices() {
        if c == '\r' && text[at + 1..].starts_with('\n') {
            continue;
        }
        let end = (at + c.len_utf8()) as u32;
        if let Some(joined) = join(chars.last().copied(), c) {
            if let (Some(last), Some(place)) = (chars.last_mut(), places.last_mut()) {
                *last = joined;
                place.1 = end;
            }
        } else if let Some(folded) = one(c, chars.last().copied()) {
            chars.push(folded);
            places.push((at as u32, end));
        }
    }
    (chars, places)
}

/// The syllable that a conjoining vowel or final makes with what stands before it.
fn join(before: Option<char>, c: char) -> Option<char> {
    let code = c as u32;
    if code < 0x1161 || code > *FINAL.end() {
        return None;
    }
    let before = before?;
    if VOWEL.contains(&code) && INITIAL.contains(&(before as u32)) {
        return Some(Syllable { initial: before as u32 - 0x1100, vowel: code - 0x1161, last: 0 }.join());
    }
    if FINAL.contains(&code) {
        let open = crate::text::hangul::split(before).filter(|s| s.last == 0)?;
        return Some(Syllable { last: code - 0x11A7, ..open }.join());
    }
    None
}

/// One character folded, `None` for one that is not seen.
fn one(c: char, before: Option<char>) -> Option<char> {
    if c.is_ascii() || ('가'..='힣').contains(&c) {
        return Some(if c == '\r' || c == '\u{0b}' || c == '\u{0c}' { '\n' } else { c });
    }
    Some(match c {
        '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}' => {
            return None;
        }
        '\u{fe00}'..='\u{fe0f}' | '\u{2066}'..='\u{2069}' | '\u{34f}' | '\u{115f}' | '\u{1160}' => return None,
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{3164}' => ' ',
        '\u{2028}' | '\u{2029}' | '\u{85}' => '\n',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{2500}' | '\u{2043}' | '\u{2796}' => '-',
        'ㅡ' | 'ー' if before.is_some_and(|b| b.is_ascii_digit() || b == '-' || b == ' ') => '-',
        '一' if before.is_some_and(|b| b.is_ascii_digit()) => '-',
        '～' | '〜' | '∼' | '˜' => '~',
        '․' | '。' | '．' | '‧' => '.',
        'ㆍ' | '∙' | '•' | '・' | '･' | '⋅' => '·',
        '│' | '┃' | '¦' | '║' | '┆' | '┊' => '|',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0)?,
        '\u{1d7ce}'..='\u{1d7ff}' => char::from(b'0' + ((c as u32 - 0x1d7ce) % 10) as u8),
        '∶' | '︰' | 'ː' => ':',
        '’' | '‘' | '`' | '´' => '\'',
        _ => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn folds(text: &str, want: &str) {
        let (chars, places) = fold(text);
        assert_eq!(chars.iter().collect::<String>(), want);
        assert!(places.iter().all(|(a, b)| text.get(*a as usize..*b as usize).is_some()));
    }

    #[test]
    fn one_form_for_every_way_of_writing() {
        folds("\u{1112}\u{1169}\u{11bc}\u{1100}\u{1175}\u{11af}\u{1103}\u{1169}\u{11bc}", "홍길동");
        folds("０１０－１２３４", "010-1234");
        folds("010\u{2013}12\u{200b}34", "010-1234");
        folds("010ㅡ1234", "010-1234");
        folds("으ㅡ악", "으ㅡ악");
    }
}
