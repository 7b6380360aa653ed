//! Numbers as they are written in Korean documents: 1,234 · 3억 5,000만 · 5천억 · 삼백만 · 두 (부).

/// A number read at the start of a text: thousandths and length in bytes.
pub type Numeral = (i128, usize);

const SMALL: &[(char, i128)] = &[('십', 10), ('백', 100), ('천', 1000)];
const BIG: &[(char, i128)] = &[('만', 10_000), ('억', 100_000_000), ('조', 1_000_000_000_000)];
const DIGITS: &[char] = &['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/// Digits with a comma between every three from the right: 1234567 as 1,234,567.
pub fn grouped(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Native numerals before a counter.
const NATIVE: &[(&str, i128)] = &[
    ("열두", 12),
    ("열한", 11),
    ("스무", 20),
    ("스물", 20),
    ("서른", 30),
    ("마흔", 40),
    ("쉰", 50),
    ("다섯", 5),
    ("여섯", 6),
    ("일곱", 7),
    ("여덟", 8),
    ("아홉", 9),
    ("열", 10),
    ("한", 1),
    ("두", 2),
    ("세", 3),
    ("네", 4),
    ("석", 3),
    ("넉", 4),
];

/// Arabic digits with commas, decimals and 만/억/천 between them.
pub fn arabic(text: &str) -> Option<Numeral> {
    let (mut total, mut at) = (0i128, 0);
    loop {
        let (digits, len) = plain(&text[at..])?;
        let mut group = digits;
        let mut end = at + len;
        while let Some((factor, len)) = factor(&text[end..], SMALL) {
            group = group.checked_mul(factor)?;
            end += len;
        }
        let Some((big, len)) = factor(&text[end..], BIG).filter(|(_, len)| !is_article(&text[end..], *len)) else {
            return Some((total.checked_add(group)?, end));
        };
        total = total.checked_add(group.checked_mul(big)?)?;
        end += len;
        let rest = &text[end..];
        let next = end + (rest.len() - rest.trim_start_matches(' ').len()).min(1);
        match plain(&text[next..]) {
            Some((lower, _)) if lower < big.saturating_mul(1000) && goes_on(&text[next..]) => at = next,
            _ => return Some((total, end)),
        }
    }
}

/// After 만 a further group belongs to the number when it has a comma, or a multiplier or what is counted behind it.
fn goes_on(text: &str) -> bool {
    plain(text).is_some_and(|(_, len)| {
        let rest = text[len..].trim_start_matches(' ');
        text[..len].contains(',') || rest.starts_with(['만', '억', '천', '백', '원', '명', '㎡', '건', '톤'])
    })
}

/// 제61조, 3개 조: 조 is a multiplier only before 원, 억 or another number.
fn is_article(text: &str, len: usize) -> bool {
    text.starts_with('조')
        && !text[len..].trim_start_matches(' ').starts_with(|c: char| c.is_ascii_digit() || matches!(c, '원' | '억'))
}

fn plain(text: &str) -> Option<Numeral> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut whole = 0i128;
    let mut digits = 0;
    while at < bytes.len() && digits < 25 {
        match bytes[at] {
            b @ b'0'..=b'9' => {
                whole = whole * 10 + i128::from(b - b'0');
                digits += 1;
            }
            b',' if digits > 0 && bytes.len() > at + 3 && bytes[at + 1..at + 4].iter().all(u8::is_ascii_digit) => {}
            _ => break,
        }
        at += 1;
    }
    if digits == 0 {
        return None;
    }
    let mut value = whole.checked_mul(1000)?;
    if at + 1 < bytes.len() && bytes[at] == b'.' && bytes[at + 1].is_ascii_digit() {
        let fraction = bytes[at + 1..].iter().take_while(|b| b.is_ascii_digit()).count();
        let mut scale = 100;
        for b in &bytes[at + 1..at + 1 + fraction.min(3)] {
            value += i128::from(b - b'0') * scale;
            scale /= 10;
        }
        at += 1 + fraction;
    }
    Some((value, at))
}

fn factor(text: &str, table: &[(char, i128)]) -> Option<Numeral> {
    let c = text.chars().next()?;
    table.iter().find(|(name, _)| *name == c).map(|(_, factor)| (*factor, c.len_utf8()))
}

/// Sino-Korean numerals in Hangul, two syllables or more: 일십일만삼천오백육십, 삼백만.
pub fn hangul(text: &str) -> Option<Numeral> {
    let (mut total, mut group, mut digit, mut len, mut count) = (0i128, 0i128, 0i128, 0, 0);
    for c in text.chars() {
        if let Some(value) = DIGITS.iter().position(|d| *d == c) {
            digit = value as i128;
        } else if let Some((_, factor)) = SMALL.iter().find(|(name, _)| *name == c) {
            group += digit.max(1) * factor;
            digit = 0;
        } else if let Some((_, factor)) = BIG.iter().find(|(name, _)| *name == c) {
            total += (group + digit).max(1) * factor;
            (group, digit) = (0, 0);
        } else {
            break;
        }
        len += c.len_utf8();
        count += 1;
        if count > 40 {
            return None;
        }
    }
    (count >= 2).then_some(((total + group + digit) * 1000, len))
}

/// An amount as it is read in documents, 1 always said: 113560 → 일십일만삼천오백육십.
/// Source: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제2항.
pub fn reading(amount: u64) -> String {
    const GROUPS: &[&str] = &["", "만", "억", "조", "경"];
    let mut out = String::new();
    for (power, name) in GROUPS.iter().enumerate().rev() {
        let group = amount / 10_000u64.pow(power as u32) % 10_000;
        for (place, unit) in [(1000, "천"), (100, "백"), (10, "십"), (1, "")] {
            let digit = (group / place % 10) as usize;
            if digit > 0 {
                out.push(DIGITS[digit]);
                out.push_str(unit);
            }
        }
        if group > 0 {
            out.push_str(name);
        }
    }
    out
}

/// A native numeral: 두, 세, 열두 …
pub fn native(text: &str) -> Option<Numeral> {
    NATIVE.iter().find(|(word, _)| text.starts_with(word)).map(|(word, value)| (value * 1000, word.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_officials_write() {
        let check = |text: &str, want: i128| assert_eq!(arabic(text).unwrap().0, want * 1000, "{text}");
        check("1,234명", 1234);
        check("3억 5,000만 원", 350_000_000);
        check("5천억 원", 500_000_000_000);
        check("9,355천 원", 9_355_000);
        check("300만 원", 3_000_000);
        check("50만 2026년", 500_000);
        assert_eq!(arabic("12.5%").unwrap().0, 12_500);
        assert_eq!(hangul("일십일만삼천오백육십원").unwrap().0, 113_560_000);
        assert_eq!(hangul("일천오백만원").unwrap().0, 15_000_000_000);
        let said = [
            (1_000, "일천"),
            (11_000, "일만일천"),
            (1_010_101, "일백일만일백일"),
            (3_008_000_000, "삼십억팔백만"),
            (100_000_000, "일억"),
        ];
        for (amount, words) in said {
            assert_eq!(reading(amount), words);
            assert_eq!(hangul(words).map(|(n, _)| n), Some(i128::from(amount) * 1000), "{words}");
        }
        assert_eq!(native("두 부").unwrap(), (2000, 3));
    }
}
