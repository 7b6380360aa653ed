//! Item marks as they stand at the head of a paragraph: 1. 가. 1) 가) (1) (가) ① ㉮ (시행규칙 제2조제1항).

use crate::finding::Span;

/// A mark at the head of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// 1 to 8.
    pub level: u8,
    /// Place among its siblings, from 1.
    pub number: u32,
    /// The mark itself, without the space after it.
    pub span: Span,
    /// Spaces before it.
    pub indent: usize,
}

const INITIALS: [u32; 14] = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18];
const VOWELS: [u32; 6] = [0, 4, 8, 13, 18, 20];

/// 가 나 … 하 거 너 … for the place from 1.
pub fn syllable(number: u32) -> Option<char> {
    use crate::text::hangul::Syllable;
    let index = number.checked_sub(1)?;
    let vowel = *VOWELS.get((index / 14) as usize)?;
    Some(Syllable { initial: INITIALS[(index % 14) as usize], vowel, last: 0 }.join())
}

fn number_of(c: char) -> Option<u32> {
    let parts = crate::text::hangul::split(c).filter(|s| s.last == 0)?;
    let initial = INITIALS.iter().position(|i| *i == parts.initial)?;
    let vowel = VOWELS.iter().position(|v| *v == parts.vowel)?;
    u32::try_from(vowel * 14 + initial + 1).ok()
}

/// The mark for a level and a place, as it is written.
pub fn written(level: u8, number: u32) -> Option<String> {
    Some(match level {
        1 => format!("{number}."),
        2 => format!("{}.", syllable(number)?),
        3 => format!("{number})"),
        4 => format!("{})", syllable(number)?),
        5 => format!("({number})"),
        6 => format!("({})", syllable(number)?),
        7 => char::from_u32(match number {
            1..=20 => 0x2460 + number - 1,
            21..=35 => 0x3251 + number - 21,
            36..=50 => 0x32B1 + number - 36,
            _ => return None,
        })?
        .to_string(),
        8 => char::from_u32(0x326E + number.checked_sub(1).filter(|n| *n < 14)?)?.to_string(),
        _ => return None,
    })
}

/// Reads the mark at the head of a paragraph; dates, articles and decimals are none.
pub fn mark(text: &str) -> Option<Mark> {
    let body = text.trim_start_matches([' ', '　']);
    let indent = text.len() - body.len();
    let open = body.starts_with('(');
    let inner = body.strip_prefix('(').unwrap_or(body);
    let first = inner.chars().next()?;
    let (number, length, hangul) = match first {
        '0'..='9' => {
            let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
            (inner[..digits].parse().ok().filter(|n| digits <= 2 && *n > 0)?, digits, false)
        }
        '①'..='⑳' if !open => return Some(single(7, u32::from(first) - 0x2460 + 1, indent, first)),
        '㉮'..='㉻' if !open => return Some(single(8, u32::from(first) - 0x326E + 1, indent, first)),
        _ => (number_of(first)?, first.len_utf8(), true),
    };
    let tail = &inner[length..];
    let level = match (open, tail.chars().next()?) {
        (false, '.') => 1,
        (false, ')') => 3,
        (true, ')') => 5,
        _ => return None,
    } + u8::from(hangul);
    let end = indent + usize::from(open) + length + 1;
    let after = &text[end..];
    // (주)가온, (사)한국협회: the kind of a body, not an item.
    let body = level == 6 && "주사재유".contains(first) && !text[end..].starts_with(' ');
    if body {
        return None;
    }
    let date = level == 1 && (after.starts_with(|c: char| c.is_ascii_digit()) || follows_date(after));
    (!date).then_some(Mark { level, number, span: Span::new(indent, end), indent })
}

/// `12. 3.` at the head of a line is a date, not an item.
fn follows_date(after: &str) -> bool {
    let rest = after.trim_start_matches(' ');
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && rest[digits..].starts_with('.')
}

fn single(level: u8, number: u32, indent: usize, mark: char) -> Mark {
    Mark { level, number, span: Span::new(indent, indent + mark.len_utf8()), indent }
}

impl Mark {
    /// Without a space after it, a mark is certain only before a word and when it can't be part of one.
    pub fn certain(&self, content: &str) -> bool {
        let syllables = content.chars().take_while(|c| crate::text::hangul::is_syllable(*c)).count();
        match self.level {
            1 | 3 | 5 => syllables >= 2,
            2 => {
                syllables >= 2
                    && content.contains([':', ' '])
                    && self.number <= 14
                    && content.chars().nth(1).is_some_and(|c| c != ' ')
            }
            4 | 6 => syllables >= 2,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_marks_from_dates() {
        let levels: Vec<_> = ["1. 관련", "  가. 일시", "1) 대상", "가) 내용", "(1) 하나", "(가) 둘", "① 셋", "㉮ 넷"]
            .map(|t| mark(t).map(|m| m.level))
            .into();
        assert_eq!(levels, (1..=8).map(Some).collect::<Vec<_>>());
        for text in ["2026. 11. 22.", "12. 3. 개최", "3.5%", "제1조", "(주)가온", "그. 냥이다"] {
            assert!(mark(text).is_none_or(|m| text.starts_with('그') && m.number > 14), "{text}");
        }
        assert_eq!((14..=16).map(syllable).collect::<Vec<_>>(), [Some('하'), Some('거'), Some('너')]);
    }
}
