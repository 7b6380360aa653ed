//! The Gregorian calendar as documents need it: valid days, weekdays, dotted dates.

/// A day of the calendar; made only by `Day::new`, so that it exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    pub year: u32,
    pub month: u32,
    pub day: u32,
}

const WEEKDAYS: [char; 7] = ['일', '월', '화', '수', '목', '금', '토'];

impl Day {
    /// `None` for a day that the calendar does not have; years 1600–2999.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let valid =
            (1600..3000).contains(&year) && (1..=12).contains(&month) && (1..=length(year, month)).contains(&day);
        valid.then_some(Self { year, month, day })
    }

    /// 월, 화 … by Sakamoto's rule.
    pub fn weekday(self) -> char {
        const SHIFT: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let year = if self.month < 3 { self.year - 1 } else { self.year };
        let index = year + year / 4 - year / 100 + year / 400 + SHIFT[self.month as usize - 1] + self.day;
        WEEKDAYS[(index % 7) as usize]
    }

    /// The day after.
    pub fn next(self) -> Self {
        if self.day < length(self.year, self.month) {
            Self { day: self.day + 1, ..self }
        } else if self.month < 12 {
            Self { month: self.month + 1, day: 1, ..self }
        } else {
            Self { year: self.year + 1, month: 1, day: 1 }
        }
    }

    /// As documents write it: `2026. 11. 22.`
    pub fn dotted(self) -> String {
        format!("{}. {}. {}.", self.year, self.month, self.day)
    }
}

const fn length(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A dotted date at the start of a text (`2026. 11. 22.`), with its length in bytes; the day need not exist.
pub fn dotted(text: &str) -> Option<([u32; 3], usize)> {
    let mut parts = [0; 3];
    let mut at = 0;
    for (slot, most) in parts.iter_mut().zip([4, 2, 2]) {
        let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > most || (most == 4 && digits != 4) {
            return None;
        }
        *slot = text[at..at + digits].parse().ok()?;
        at += digits;
        let rest = text[at..].strip_prefix('.')?;
        at += 1 + usize::from(rest.starts_with(' ') && most != 2 || rest.starts_with(' ') && parts_open(rest));
    }
    let end = text[..at].trim_end().len();
    Some((parts, end))
}

/// After a dot and a space another number of the date follows.
fn parts_open(rest: &str) -> bool {
    rest[1..].starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_days() {
        let day = |y, m, d| Day::new(y, m, d).map(Day::weekday);
        assert_eq!(day(2026, 11, 22), Some('일'));
        assert_eq!(day(2026, 12, 3), Some('목'));
        assert_eq!(day(2024, 2, 29), Some('목'));
        assert_eq!(day(2026, 2, 29), None);
        assert_eq!(Day::new(2026, 12, 31).map(Day::next), Day::new(2027, 1, 1));
        assert_eq!(dotted("2026. 11. 22.(일)"), Some(([2026, 11, 22], 13)));
        assert_eq!(dotted("2026. 1. 7. 개최"), Some(([2026, 1, 7], 11)));
        assert_eq!(dotted("2026. 11."), None);
    }
}
