//! Public holidays (관공서의 공휴일) as a table by year, which an agency extends with days of its own.
//! Source: 공휴일에 관한 법률, 관공서의 공휴일에 관한 규정 제2조·제3조 (substitute days); 제헌절 since 2026.

use super::calendar::Day;
use std::collections::BTreeSet;

/// Year, then month and day in four digits each; Sundays are left out.
const TABLE: &[(u32, &str)] = &[
    (2025, "0101 0127 0128 0129 0130 0303 0505 0506 0603 0606 0815 1003 1006 1007 1008 1009 1225"),
    (2026, "0101 0216 0217 0218 0302 0505 0525 0603 0717 0817 0924 0925 0926 1003 1005 1009 1225"),
    (2027, "0101 0206 0208 0209 0301 0505 0513 0717 0719 0816 0914 0915 0916 1004 1009 1011 1225 1227"),
    (2028, "0101 0126 0127 0128 0301 0412 0502 0505 0606 0717 0815 1002 1003 1004 1005 1009 1225"),
];

/// The days on which offices are closed besides Saturdays and Sundays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    days: BTreeSet<Day>,
}

impl Default for Holidays {
    fn default() -> Self {
        Self { days: TABLE.iter().flat_map(|(year, days)| of_year(*year, days)).collect() }
    }
}

impl Holidays {
    /// With days that the table does not know: one set at short notice (임시공휴일), a further year, an agency's own.
    pub fn and(mut self, days: impl IntoIterator<Item = Day>) -> Self {
        self.days.extend(days);
        self
    }

    /// Saturday, Sunday or a public holiday.
    pub fn closed(&self, day: Day) -> bool {
        matches!(day.weekday(), '토' | '일') || self.days.contains(&day)
    }

    /// Whether the holidays of this year are known at all.
    pub fn knows(&self, year: u32) -> bool {
        self.days.iter().any(|day| day.year == year)
    }

    /// This day, or the first after it on which offices are open.
    pub fn open(&self, mut day: Day) -> Day {
        while self.closed(day) {
            day = day.next();
        }
        day
    }
}

fn of_year(year: u32, days: &'static str) -> impl Iterator<Item = Day> {
    days.split(' ').filter_map(move |day| Day::new(year, day.get(..2)?.parse().ok()?, day.get(2..)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_a_day_in_order() {
        for (year, row) in TABLE {
            let days: Vec<Day> = of_year(*year, row).collect();
            assert_eq!(days.len(), row.split(' ').count(), "{year}");
            assert!(days.is_sorted(), "{year}");
            assert!(days.iter().all(|day| day.weekday() != '일'), "{year}");
        }
    }

    /// A substitute day follows each feast that fell on a Sunday, and each national day on a Saturday.
    #[test]
    fn knows_substitute_days_and_takes_more() {
        let holidays = Holidays::default();
        let day = |y, m, d| Day::new(y, m, d).unwrap();
        for (y, m, d) in [(2026, 3, 2), (2026, 5, 25), (2026, 8, 17), (2027, 2, 9), (2027, 10, 11), (2028, 10, 5)] {
            assert!(holidays.closed(day(y, m, d)), "{y} {m} {d}");
        }
        assert_eq!(holidays.open(day(2026, 9, 24)), day(2026, 9, 28));
        assert!(!holidays.closed(day(2026, 5, 1)));
        assert!(holidays.clone().and([day(2026, 5, 1)]).closed(day(2026, 5, 1)));
        assert!(holidays.knows(2028) && !holidays.knows(2029));
    }
}
