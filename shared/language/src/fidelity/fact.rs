//! A typed fact: kind, canonical value, bound and place.

use crate::finding::Span;
use serde::{Deserialize, Serialize};

/// What kind of fact it is, and what kind of change a comparison reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Url,
    Email,
    Phone,
    /// A document, petition, account or other number with hyphens.
    Document,
    Law,
    Article,
    Date,
    Weekday,
    Time,
    Money,
    Percent,
    Quantity,
    Number,
    Person,
    Organisation,
    /// A rank without a name: 과장 전결.
    Title,
    /// How something is told or handed in: 서면, 전화, 방문 …
    Means,
    /// A masked value such as 【성명1】.
    Placeholder,
    /// Only reported: the same value with another bound.
    Bound,
    /// Only reported: two values or names changed places.
    Role,
    /// Only reported: yes became no.
    Polarity,
    /// Only reported: must became may, or the other way.
    Obligation,
    /// Only reported: done became planned, or the other way.
    Completion,
    /// Only reported: a noun that was lost, added or exchanged.
    Content,
    /// Only reported: a condition, a narrowing or an exception that was lost or added.
    Condition,
    /// Only reported: more is promised than was said.
    Commitment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    /// Thousandths of the unit.
    Number {
        thousandths: i128,
        unit: &'static str,
    },
    Date {
        year: Option<u32>,
        month: Option<u32>,
        day: Option<u32>,
    },
    /// Minutes after midnight; `vague` when 오전 or 오후 was not said.
    Time {
        minutes: u32,
        vague: bool,
    },
}

/// How a value limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Within,
    Until,
    From,
    Before,
    After,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub kind: Kind,
    pub value: Value,
    pub bound: Option<Bound>,
    /// 약, 여, 가량, 정도, 내외 …
    pub approximate: bool,
    pub span: Span,
}

impl Fact {
    pub fn new(kind: Kind, value: Value, start: usize, end: usize) -> Self {
        Self { kind, value, bound: None, approximate: false, span: Span::new(start, end) }
    }

    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    pub const fn unit(&self) -> &'static str {
        if let Value::Number { unit, .. } = self.value { unit } else { "" }
    }

    /// Facts that may come or go alone and count only when another took their place.
    pub fn may_go(&self) -> bool {
        let single = matches!(
            self.value,
            Value::Number {
                thousandths: 1000,
                unit: "명" | "개" | "회" | "가지" | "곳" | "장" | "년" | "일" | "조" | "t" | "박"
            }
        );
        // A rate says 건당 without a number.
        let rate = self.bound.is_none() && matches!(self.value, Value::Number { thousandths: 1000, unit: "건" });
        let limited = matches!(self.unit(), "일" | "년" | "명") && self.bound.is_some();
        single && !limited || rate || matches!(self.kind, Kind::Title | Kind::Means)
    }

    /// Whether both say the same thing, however it is written.
    pub fn like(&self, other: &Self) -> bool {
        self.kind == other.kind && self.value.like(&other.value)
    }
}

impl Value {
    fn like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Date { year: y, month: m, day: d }, Self::Date { year: oy, month: om, day: od }) => {
                (y == oy || (m.is_some() && (y.is_none() || oy.is_none())))
                    && (m == om || (d.is_some() && (m.is_none() || om.is_none())))
                    && d == od
            }
            (Self::Time { minutes: a, vague: va }, Self::Time { minutes: b, vague: vb }) => {
                a % 1440 == b % 1440 || ((*va || *vb) && a % 720 == b % 720)
            }
            // 14일 is 2주, 1.5km is 1,500m.
            (Self::Number { thousandths: a, unit: x }, Self::Number { thousandths: b, unit: y })
                if x != y && scaled(*a, x, *b, y) =>
            {
                true
            }
            // 1,204분 counts people, too.
            (
                Self::Number { thousandths: a, unit: "명" | "분" },
                Self::Number { thousandths: b, unit: "명" | "분" },
            ) => a == b,
            // 3개 부서 is 부서 3곳.
            (
                Self::Number { thousandths: a, unit: "개" | "곳" | "가지" },
                Self::Number { thousandths: b, unit: "개" | "곳" | "가지" },
            ) => a == b,
            _ => self == other,
        }
    }
}

/// Whether two values of one measure are the same in its smaller unit.
fn scaled(a: i128, x: &str, b: i128, y: &str) -> bool {
    const FACTORS: &[(&str, &str, i128)] = &[
        ("주", "일", 7),
        ("년", "개월", 12),
        ("시간", "분", 60),
        ("km", "m", 1000),
        ("m", "cm", 100),
        ("kg", "g", 1000),
        ("t", "kg", 1000),
        ("L", "mL", 1000),
        ("ha", "㎡", 10_000),
    ];
    FACTORS.iter().any(|(large, small, factor)| {
        (x, y) == (*large, *small) && a.checked_mul(*factor) == Some(b)
            || (y, x) == (*large, *small) && b.checked_mul(*factor) == Some(a)
    })
}

impl Bound {
    /// Whether two facts of the same value limit alike.
    pub fn agree(a: &Fact, b: &Fact) -> bool {
        if a.approximate != b.approximate {
            return false;
        }
        let when = matches!(a.kind, Kind::Date | Kind::Time);
        match (a.bound, b.bound) {
            (None, None) => true,
            (Some(x), Some(y)) if x == y => true,
            (Some(Self::Until | Self::Within), Some(Self::Until | Self::Within)) => true,
            (Some(Self::Until | Self::Within | Self::AtMost), Some(Self::Until | Self::Within | Self::AtMost)) => !when,
            (Some(Self::From | Self::AtLeast), Some(Self::From | Self::AtLeast)) => !when,
            (Some(Self::From | Self::After), Some(Self::From | Self::After)) => when,
            (Some(Self::MoreThan | Self::After), Some(Self::MoreThan | Self::After)) => !when,
            _ => false,
        }
    }

    /// A limit that turned into another one or vanished; a lost 약 or 부터 only warns.
    pub fn is_grave(a: &Fact, b: &Fact) -> bool {
        match (a.bound, b.bound) {
            (Some(x), Some(y)) => x != y,
            (Some(Self::From), None) | (None, Some(Self::From)) | (None, None) => false,
            _ => true,
        }
    }
}
