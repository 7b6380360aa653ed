//! One row of a table: a wording, what stands instead, and when.

use super::guard::Guard;
use super::{Hit, Place, inflection};
use crate::finding::{Level, Span};
use crate::text::action;
use crate::text::particle::{self, Ending};
use std::borrow::Cow;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub wrong: &'static str,
    right: &'static str,
    pub guard: Guard,
    remark: &'static str,
}

/// A replacement that takes the wording away, with the comma and the space after it.
const DELETE: &str = "(삭제)";

impl Row {
    /// Every row of a table; empty lines and lines that begin with `#` are skipped.
    pub fn all(table: &'static str) -> impl Iterator<Item = Self> {
        table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(Self::parse)
    }

    /// The same row for -되다 when both sides are nouns with -하다: 감안되다 → 고려되다.
    pub fn passive(&self) -> Option<Self> {
        let stem = self.wrong.strip_suffix("하다").filter(|_| self.guard.inflects)?;
        let passive = |option: &str| {
            let noun = option.strip_suffix("하다").filter(|n| n.chars().count() > 1 && !n.contains(' '))?;
            Some(format!("{noun}되다"))
        };
        // The first choice is what the row is about; the others may have no such form.
        passive(self.right.split('|').next()?)?;
        let right = self.right.split('|').filter_map(passive).collect::<Vec<_>>().join("|");
        // The index is built once and lives as long as the program.
        Some(Self {
            wrong: Box::leak(format!("{stem}되다").into_boxed_str()),
            right: Box::leak(right.into_boxed_str()),
            ..*self
        })
    }

    fn parse(line: &'static str) -> Self {
        let mut columns = line.split('\t');
        let mut column = || columns.next().unwrap_or_default();
        let (wrong, right, guard, remark) = (column(), column(), column(), column());
        Self { wrong, right, guard: Guard::parse(guard), remark }
    }

    /// A pair of `Find::Swap`: always, without asking.
    pub fn pair(wrong: &'static str, right: &'static str) -> Self {
        Self { wrong, right, guard: Guard::parse(""), remark: "" }
    }

    /// What is searched for: the wording, or the part of a stem that no ending changes.
    pub fn cue(&self) -> &'static str {
        if self.guard.inflects { inflection::root(self.wrong) } else { self.wrong }
    }

    pub fn find(&self, place: &Place<'_>) -> Option<Hit> {
        if !self.guard.allows(place.paragraph.text, place.span) {
            return None;
        }
        if self.guard.names_words() && mentioned(place.after()) {
            return None;
        }
        if self.guard.inflects { self.inflected(place) } else { self.plain(place) }
    }

    fn plain(&self, place: &Place<'_>) -> Option<Hit> {
        let mut span = place.span;
        if self.right == DELETE {
            span.end += place.after().find(|c: char| c != ',' && c != ' ').unwrap_or(place.after().len());
        } else if self.stands(place) {
            return None;
        }
        if self.options().next().is_none() {
            let message = (!self.remark.is_empty()).then(|| self.message(place));
            return Some(Hit { message, ..Hit::note(span) });
        }
        // A longer span covers the particle that must change; every fix is written for that span.
        let first = self.options().next().map(|o| fill(o, place.before()))?;
        let particle = particle_after(place.cue(), &first, place.after());
        span.end += particle.map_or(0, |(_, length)| length);
        let fixes = self.options().map(|option| self.complete(option, place, particle.map(|(_, length)| length)));
        Some(Hit {
            span,
            level: self.guard.level(place.after()),
            message: Some(self.message(place)),
            fixes: fixes.collect(),
        })
    }

    /// One replacement, with the particle that follows it when the span covers one.
    fn complete(&self, option: &str, place: &Place<'_>, particle: Option<usize>) -> String {
        let mut word = fill(option, place.before()).into_owned();
        if let Some(length) = particle {
            let form = particle::agree(&word, place.after()).map_or(&place.after()[..length], |(form, _)| form);
            word.push_str(form);
        }
        word
    }

    /// A row that changes without asking has a replacement, and it differs from the wording.
    #[cfg(test)]
    pub fn is_sound(&self) -> bool {
        (self.guard.level("") == Level::Note || self.options().next().is_some())
            && self.options().all(|o| o != self.wrong)
    }

    fn options(&self) -> impl Iterator<Item = &'static str> {
        self.right.split('|').filter(|o| *o != "(쓰지 않음)").map(|o| if o == DELETE { "" } else { o })
    }

    /// Whether the replacement stands here already, around the wording it contains.
    fn stands(&self, place: &Place<'_>) -> bool {
        let text = place.paragraph.text;
        self.options().filter(|o| o.len() > self.wrong.len()).any(|option| {
            option.match_indices(self.wrong).any(|(offset, _)| {
                place
                    .span
                    .start
                    .checked_sub(offset)
                    .is_some_and(|s| text.get(s..).is_some_and(|t| t.starts_with(option)))
            })
        })
    }

    fn inflected(&self, place: &Place<'_>) -> Option<Hit> {
        let rest = &place.paragraph.text[place.span.start..];
        let lemmas: Vec<&str> = self.options().collect();
        let (length, forms) = inflection::replace(rest, self.wrong, &lemmas)?;
        let first = forms.first().is_some_and(Option::is_some);
        let (reach, particle) = self.manner(place.before());
        let mut fixes: Vec<String> =
            forms.into_iter().flatten().map(|form| format!("{particle}{}", fill(&form, place.before()))).collect();
        fixes.dedup();
        let span = Span::new(place.span.start - reach, place.span.start + length);
        let level = match self.guard.level("") {
            _ if fixes.is_empty() => Level::Note,
            // The first choice can't take this ending: the user decides.
            Level::Auto if !first => Level::Suggest,
            level => level,
        };
        Some(Hit { span, level, message: Some(self.message(place)), fixes })
    }

    /// 우편 송부하다 is 우편으로 보내다: a noun that says how stands bare before a noun with 하다, but not before a
    /// verb. The bytes of the space that the span takes in, and what stands there.
    fn manner(&self, before: &str) -> (usize, &'static str) {
        const MANNERS: &[&str] = &[
            "개별",
            "별도",
            "추가",
            "우편",
            "등기",
            "등기우편",
            "팩스",
            "이메일",
            "메일",
            "전자우편",
            "문자",
            "공문",
            "온라인",
            "택배",
            "인편",
            "서면",
            "전자문서",
            "무료",
            "무상",
            "유상",
            "현금",
            "현물",
            "자동",
            "수동",
            "임의",
            "강제",
            "무단",
            "공동",
            "단독",
            "직권",
            "방문",
            "전자",
        ];
        let native = self.options().next().is_some_and(|first| !first.ends_with("하다"));
        let word = before.strip_suffix(' ').map(action::word).unwrap_or_default();
        if !native || !MANNERS.contains(&word) {
            return (0, "");
        }
        (1, if particle::after(word, "으로", "로") == "으로" { "으로 " } else { "로 " })
    }

    fn message(&self, place: &Place<'_>) -> Cow<'static, str> {
        let shown = if self.guard.inflects { self.wrong } else { place.cue().trim() };
        let topic = particle::after(shown, "은", "는");
        let instead = self.right.split('|').next().unwrap_or_default().trim();
        let with = particle::after(instead, "으로", "로");
        let said = match self.guard.level(place.after()) {
            _ if self.right == DELETE => format!("‘{shown}’{topic} 빼도 뜻이 통합니다."),
            _ if self.right.starts_with('(') => format!("‘{shown}’{topic} 쓰지 않습니다."),
            Level::Auto => format!("‘{shown}’{topic} ‘{instead}’{with} 씁니다."),
            Level::Suggest => format!("‘{shown}’{topic} ‘{instead}’{with} 쓸 수 있습니다."),
            Level::Note => format!("‘{shown}’의 뜻에 따라 ‘{instead}’{with} 쓸 수 있습니다."),
        };
        Cow::Owned(if self.remark.is_empty() { said } else { format!("{said} ({})", self.remark) })
    }
}

/// Whether the text speaks of the word itself: ‘금일’이라는 말.
fn mentioned(after: &str) -> bool {
    let said = after.strip_prefix('이').unwrap_or(after);
    said.strip_prefix("라는 ").is_some_and(|rest| {
        ["말", "용어", "낱말", "단어", "표현", "이름", "명칭", "뜻"].iter().any(|w| rest.starts_with(w))
    })
}

/// Chooses the particle a replacement names as a pair (을/를, 은/는, 이/가, 과/와, (으)로) by the word before it.
fn fill<'a>(option: &'a str, before: &str) -> Cow<'a, str> {
    const PAIRS: &[(&str, &str, &str)] = &[
        ("을/를", "을", "를"),
        ("은/는", "은", "는"),
        ("이/가", "이", "가"),
        ("과/와", "과", "와"),
        ("(으)로", "으로", "로"),
        ("(이)나", "이나", "나"),
    ];
    for (pair, closed, open) in PAIRS {
        if let Some(rest) = option.strip_prefix(pair) {
            return Cow::Owned(format!("{}{rest}", particle::after(before, closed, open)));
        }
    }
    Cow::Borrowed(option)
}

/// The particle after a wording when it must change because the replacement ends in another sound.
fn particle_after(old: &str, new: &str, rest: &str) -> Option<(&'static str, usize)> {
    let sound = |word: &str| particle::ending(word).unwrap_or(Ending::Vowel);
    if new.is_empty() || sound(old) == sound(new) {
        return None;
    }
    particle::agree(new, rest).filter(|&(form, length)| form != &rest[..length])
}
