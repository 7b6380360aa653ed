//! The shelf of rules, in groups, and what runs over it: `check` and `rewrite`.

mod clarity;
#[cfg(test)]
mod contracts;
mod notation;
pub mod official;
mod plain;
mod respect;
mod rewriting;
mod spacing;
mod spelling;

pub use rewriting::{Mode, Rewritten, rewrite, rewrite_paragraph};

use crate::finding::{Finding, Group, Level, Span};
use crate::rule::Rule;
use crate::rule::index::{Found, Index};
use crate::sort;
use crate::text::{Document, Kind, Paragraph};
use std::borrow::Cow;
use std::sync::OnceLock;

const GROUPS: &[(Group, &[&Rule])] = &[
    (Group::Spelling, spelling::RULES),
    (Group::Spelling, notation::RULES),
    (Group::Spacing, spacing::RULES),
    (Group::Plain, plain::RULES),
    (Group::Clarity, clarity::RULES),
    (Group::Official, official::RULES),
    (Group::Respect, respect::RULES),
];

/// All rules with their group.
pub fn all() -> impl Iterator<Item = (Group, &'static Rule)> {
    GROUPS.iter().flat_map(|&(group, rules)| rules.iter().map(move |&rule| (group, rule)))
}

/// Which rules are asked.
type Wanted<'a> = &'a dyn Fn(Group, &Rule) -> bool;

/// Everything the rules have to say about a plain text, in order of place.
/// At one level findings with a fix never overlap: the longest wins.
pub fn check(text: &str) -> Vec<Finding> {
    said(text, &|_, _| true)
}

/// What the rules say about one paragraph alone; the spans are in it.
pub fn check_paragraph(text: &str, kind: Kind) -> Vec<Finding> {
    said_of_paragraph(text, kind, &|_, _| true)
}

/// What can only be said of a document as a whole; each finding with the index of its paragraph.
pub fn check_document(paragraphs: &[(&str, Kind)]) -> Vec<(usize, Finding)> {
    let mut survey = Survey::default();
    paragraphs.iter().for_each(|&(text, kind)| survey.read(text, kind));
    let mut found = Vec::new();
    while let Some(more) = survey.step() {
        found.extend(more);
    }
    found
}

/// The same in small steps, for a page that must not stand still: every paragraph is read, then one rule after the
/// other is asked.
#[derive(Default)]
pub struct Survey<'a> {
    document: Document<'a>,
    asked: usize,
}

impl<'a> Survey<'a> {
    pub fn read(&mut self, text: &'a str, kind: Kind) {
        self.document.paragraphs.push(Paragraph::read(text, kind));
        self.document.starts.push(0);
    }

    /// What the next rule has to say, each finding with the index of its paragraph; `None` after the last one.
    pub fn step(&mut self) -> Option<Vec<(usize, Finding)>> {
        if self.asked == index().surveyors.len() {
            return None;
        }
        let found = surveyed(&self.document, self.asked, &|_, _| true).into_iter();
        self.asked += 1;
        Some(found.flat_map(|(index, one)| finished(vec![one], 0).map(move |finding| (index, finding))).collect())
    }
}

fn said(text: &str, wanted: Wanted<'_>) -> Vec<Finding> {
    let document = Document::read(text);
    let mut findings: Vec<Finding> = Vec::new();
    for (paragraph, &start) in document.paragraphs.iter().zip(&document.starts) {
        findings.extend(finished(of_paragraph(paragraph, wanted), start));
    }
    for (index, found) in of_document(&document, wanted) {
        findings.extend(finished(vec![found], document.starts[index]));
    }
    sort::by_key(&mut findings, |f| (f.span.start, std::cmp::Reverse(f.span.end)));
    findings
}

fn said_of_paragraph(text: &str, kind: Kind, wanted: Wanted<'_>) -> Vec<Finding> {
    finished(of_paragraph(&Paragraph::read(text, kind), wanted), 0).collect()
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::of(all()))
}

fn of_paragraph(paragraph: &Paragraph<'_>, wanted: Wanted<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    index().find(paragraph, &mut found);
    for &(group, rule, read) in &index().readers {
        found.extend(read(paragraph).into_iter().map(|hit| Found { group, rule, hit, wording: false }));
    }
    found.retain(|one| wanted(one.group, one.rule) && permitted(paragraph, one));
    lower(paragraph.kind, &mut found);
    longest(found)
}

fn of_document(document: &Document<'_>, wanted: Wanted<'_>) -> Vec<(usize, Found)> {
    (0..index().surveyors.len()).flat_map(|at| surveyed(document, at, wanted)).collect()
}

/// What one rule of whole documents says.
fn surveyed(document: &Document<'_>, at: usize, wanted: Wanted<'_>) -> Vec<(usize, Found)> {
    let (group, rule, survey) = index().surveyors[at];
    let hits = survey(document).into_iter();
    let mut found: Vec<_> = hits.map(|(index, hit)| (index, Found { group, rule, hit, wording: false })).collect();
    found.retain(|(index, one)| wanted(one.group, one.rule) && permitted(&document.paragraphs[*index], one));
    found
}

/// Protected places stay: no fix reaches into one, and wordings inside one are not even mentioned.
fn permitted(paragraph: &Paragraph<'_>, found: &Found) -> bool {
    match found.hit.fixes.first() {
        Some(with) => !paragraph.forbids(found.hit.span, with, found.wording),
        None => !found.wording || !paragraph.forbids(found.hit.span, "", true),
    }
}

/// Titles and tables are changed only when the user asks for it.
fn lower(kind: Kind, found: &mut [Found]) {
    if kind != Kind::Body {
        for one in found.iter_mut().filter(|one| one.hit.level == Level::Auto) {
            one.hit.level = Level::Suggest;
        }
    }
}

/// Drops wordings that stand inside a longer one of their group, then lets the longest of overlapping fixes win.
fn longest(mut found: Vec<Found>) -> Vec<Found> {
    sort::by_key(&mut found, |f| (f.hit.span.start, std::cmp::Reverse(f.hit.span.end)));
    let mut kept: Vec<Found> = Vec::with_capacity(found.len());
    // Bare remarks hide nothing; the rest can only be rivals of what they touch.
    let (rivals, remarks): (Vec<_>, Vec<_>) = found.into_iter().partition(|f| f.wording || !f.hit.fixes.is_empty());
    for cluster in clusters(rivals, |f| f.hit.span) {
        winners(cluster, &mut kept);
    }
    kept.extend(remarks);
    sort::by_key(&mut kept, |f| (f.hit.span.start, std::cmp::Reverse(f.hit.span.end)));
    kept.dedup_by(|a, b| a.hit == b.hit);
    kept
}

/// The longest of one cluster, each before those it hides.
fn winners(mut cluster: Vec<Found>, kept: &mut Vec<Found>) {
    let from = kept.len();
    sort::by_key(&mut cluster, |f| (std::cmp::Reverse(f.hit.span.len()), f.hit.span.start, f.hit.level));
    for one in cluster {
        let (span, level) = (one.hit.span, one.hit.level);
        let loses = kept[from..].iter().any(|other| {
            let hides = one.wording && other.wording && one.group == other.group;
            let inside = other.hit.span.start <= span.start && span.end <= other.hit.span.end;
            let rivals = level == other.hit.level && !one.hit.fixes.is_empty() && !other.hit.fixes.is_empty();
            let twin =
                span == other.hit.span && !one.hit.fixes.is_empty() && one.hit.fixes.first() == other.hit.fixes.first();
            twin || (hides && inside) || (rivals && other.hit.span.overlaps(span)) || (other.hit == one.hit)
        });
        if !loses {
            kept.push(one);
        }
    }
}

/// Items in the order of their places, those that overlap or stand at the same place together.
fn clusters<T>(items: Vec<T>, span: impl Fn(&T) -> Span) -> impl Iterator<Item = Vec<T>> {
    let mut items = items.into_iter().peekable();
    std::iter::from_fn(move || {
        let first = items.next()?;
        let (mut end, mut last) = (span(&first).end, span(&first));
        let mut cluster = vec![first];
        while let Some(next) = items.next_if(|item| span(item).start < end || span(item) == last) {
            last = span(&next);
            end = end.max(last.end);
            cluster.push(next);
        }
        Some(cluster)
    })
}

fn finished(found: Vec<Found>, start: usize) -> impl Iterator<Item = Finding> {
    found.into_iter().map(move |Found { group, rule, hit, .. }| Finding {
        rule: Cow::Borrowed(rule.id),
        group,
        level: hit.level,
        span: Span::new(hit.span.start + start, hit.span.end + start),
        message: hit.message.unwrap_or(Cow::Borrowed(rule.why)),
        fixes: hit.fixes,
    })
}
