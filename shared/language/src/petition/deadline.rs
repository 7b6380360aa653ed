//! When a petition must be answered: working hours, working days, months (법 제19조; 민법 제159조–제161조).

use crate::text::calendar::Day;
use crate::text::holidays::Holidays;
use serde::{Deserialize, Serialize};

/// Office hours in minutes after midnight: 09:00–12:00 and 13:00–18:00, eight hours a day.
const HOURS: [(u16, u16); 2] = [(540, 720), (780, 1080)];

/// A day and, where it is known, minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    pub day: Day,
    pub minute: Option<u16>,
}

/// How long a petition may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// Working hours; `즉시` is three (영 제19조).
    Hours(u32),
    /// Working days; five or less are counted as eight working hours each.
    Days(u32),
    Weeks(u32),
    Months(u32),
}

/// The last moment for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub day: Day,
    /// Minutes after midnight when the term is counted in hours; otherwise the office's closing time.
    pub minute: Option<u16>,
    /// The holidays of every year on the way were known; otherwise only weekends were left out.
    pub certain: bool,
    pub clause: &'static str,
}

impl Due {
    /// `2026. 11. 23.(월)`, with `15:30까지` when the term is counted in hours.
    pub fn written(&self) -> String {
        let day = format!("{}({})", self.day.dotted(), self.day.weekday());
        match self.minute {
            Some(minute) => format!("{day} {:02}:{:02}", minute / 60, minute % 60),
            None => day,
        }
    }
}

/// The deadline of a petition that came in at `received`; without a time of day it counts from the opening.
pub fn due(received: Moment, term: Term, holidays: &Holidays) -> Due {
    let (day, minute, clause) = match term {
        Term::Hours(hours) => by_hours(received, hours, holidays),
        Term::Days(days @ 0..=5) => by_hours(received, days * 8, holidays),
        Term::Days(days) => (by_days(received.day, days, holidays), None, "「민원 처리에 관한 법률」 제19조제2항"),
        Term::Weeks(weeks) => by_calendar(received.day, |day| (0..weeks * 7).fold(day, |d, _| d.next()), holidays),
        Term::Months(months) => by_calendar(received.day, |day| later(day, months), holidays),
    };
    let certain = (received.day.year..=day.year).all(|year| holidays.knows(year));
    Due { day, minute, certain, clause }
}

/// The deadline after an extension by the same term or less, counted from the day after the first (영 제21조).
pub fn extended(first: Due, term: Term, holidays: &Holidays) -> Due {
    let start = match (term, first.minute) {
        (Term::Hours(_) | Term::Days(0..=5), Some(minute)) => Moment { day: first.day, minute: Some(minute) },
        _ => Moment { day: first.day.next(), minute: None },
    };
    let due = due(start, term, holidays);
    Due {
        certain: due.certain && first.certain, clause: "「민원 처리에 관한 법률 시행령」 제21조", ..due
    }
}

/// The first day counts; Saturdays and holidays do not.
fn by_days(start: Day, days: u32, holidays: &Holidays) -> Day {
    let mut day = holidays.open(start);
    for _ in 1..days.max(1) {
        day = holidays.open(day.next());
    }
    day
}

fn by_hours(from: Moment, hours: u32, holidays: &Holidays) -> (Day, Option<u16>, &'static str) {
    let mut day = holidays.open(from.day);
    let mut now = if day == from.day { from.minute.unwrap_or(0) } else { 0 };
    let mut left = hours.saturating_mul(60).min(60 * 8 * 400) as u16 as u32;
    loop {
        for (open, close) in HOURS {
            let start = now.max(open);
            let span = u32::from(close.saturating_sub(start));
            if left <= span {
                return (day, Some(start + left as u16), "「민원 처리에 관한 법률」 제19조제1항");
            }
            left -= span;
        }
        day = holidays.open(day.next());
        now = 0;
    }
}

/// By the calendar with the first day counted: the period ends on the day before; a closed day moves it on.
fn by_calendar(start: Day, end: impl Fn(Day) -> Day, holidays: &Holidays) -> (Day, Option<u16>, &'static str) {
    (holidays.open(before(end(start))), None, "「민원 처리에 관한 법률」 제19조제3항")
}

/// The same day some months later, or the first of the month after when there is none (민법 제160조).
fn later(day: Day, months: u32) -> Day {
    let index = day.year * 12 + day.month - 1 + months.min(1200);
    let (year, month) = (index / 12, index % 12 + 1);
    let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    Day::new(year, month, day.day).or_else(|| Day::new(next.0, next.1, 1)).unwrap_or(day)
}

fn before(day: Day) -> Day {
    let last = |year, month| (28..=31).rev().find_map(|d| Day::new(year, month, d));
    match (day.day, day.month) {
        (1, 1) => last(day.year - 1, 12),
        (1, month) => last(day.year, month - 1),
        (d, month) => Day::new(day.year, month, d - 1),
    }
    .unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(y: u32, m: u32, d: u32, minute: Option<u16>) -> Moment {
        Moment { day: Day::new(y, m, d).unwrap(), minute }
    }

    /// Counted by hand on the calendar.
    #[test]
    fn counts_working_days_hours_and_months() {
        let holidays = Holidays::default();
        let check = |from, term, want: &str| assert_eq!(due(from, term, &holidays).written(), want);
        check(at(2026, 11, 13, None), Term::Days(7), "2026. 11. 23.(월)");
        check(at(2026, 11, 26, None), Term::Days(14), "2026. 12. 15.(화)");
        // Received on a Saturday: Monday is the first day.
        check(at(2026, 11, 21, None), Term::Days(7), "2026. 12. 1.(화)");
        // Across 추석, 개천절 (and its substitute) and 한글날.
        check(at(2026, 9, 22, None), Term::Days(14), "2026. 10. 15.(목)");
        check(at(2026, 11, 26, Some(14 * 60 + 30)), Term::Hours(3), "2026. 11. 26.(목) 17:30");
        check(at(2026, 11, 27, Some(16 * 60)), Term::Hours(3), "2026. 11. 30.(월) 10:00");
        check(at(2026, 11, 26, Some(11 * 60)), Term::Hours(3), "2026. 11. 26.(목) 15:00");
        check(at(2026, 11, 26, Some(10 * 60)), Term::Days(3), "2026. 12. 1.(화) 10:00");
        check(at(2026, 11, 26, None), Term::Days(1), "2026. 11. 26.(목) 18:00");
        // A month from 26 November ends on 25 December, a holiday, then a weekend.
        check(at(2026, 11, 26, None), Term::Months(1), "2026. 12. 28.(월)");
        check(at(2027, 1, 31, None), Term::Months(1), "2027. 3. 2.(화)");
        check(at(2026, 11, 26, None), Term::Weeks(2), "2026. 12. 9.(수)");
    }

    #[test]
    fn extends_by_the_same_term_and_says_what_it_does_not_know() {
        let holidays = Holidays::default();
        let first = due(at(2026, 11, 13, None), Term::Days(7), &holidays);
        let second = extended(first, Term::Days(7), &holidays);
        assert_eq!((second.written().as_str(), second.certain), ("2026. 12. 2.(수)", true));
        assert!(!due(at(2031, 5, 2, None), Term::Days(7), &holidays).certain);
    }
}
