//! Applying what the rules are sure of, until nothing is left to apply.

use super::{clusters, said, said_of_paragraph};
use crate::finding::{Edit, Finding, Group, Level, Span, apply};
use crate::sort;
use crate::text::Kind;
use serde::{Deserialize, Serialize};

/// How far a rewrite goes; each contains the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// 교정: spelling and spacing only.
    Correct,
    /// 쉬운 말: plain words and clear sentences as well.
    Plain,
    /// 공문체: everything an official document asks for.
    Official,
}

impl Mode {
    pub const fn includes(self, group: Group) -> bool {
        match group {
            Group::Spelling | Group::Spacing => true,
            Group::Plain | Group::Clarity => matches!(self, Self::Plain | Self::Official),
            Group::Official | Group::Respect => matches!(self, Self::Official),
            Group::Privacy => false,
        }
    }
}

/// A rewritten text and the edits that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    pub text: String,
    pub edits: Vec<Edit>,
}

/// One round can uncover the next (a spelling, then the plain word for it); more rounds than this are a fault.
const ROUNDS: usize = 4;

/// Applies every `Auto` finding of a plain text that belongs to the mode.
pub fn rewrite(text: &str, mode: Mode) -> Rewritten {
    rounds(text, |text| said(text, &|group, _| mode.includes(group)))
}

/// The same for one paragraph of a word processor's document.
pub fn rewrite_paragraph(text: &str, kind: Kind, mode: Mode) -> Rewritten {
    rounds(text, |text| said_of_paragraph(text, kind, &|group, _| mode.includes(group)))
}

fn rounds(text: &str, check: impl Fn(&str) -> Vec<Finding>) -> Rewritten {
    let mut done = Rewritten { text: text.to_owned(), edits: Vec::new() };
    for _ in 0..ROUNDS {
        let edits = chosen(check(&done.text));
        if edits.is_empty() {
            break;
        }
        let next = apply(&done.text, &edits);
        done = Rewritten { edits: compose(text, done.edits, edits), text: next };
    }
    done
}

/// The sure findings, correctness first, none overlapping another.
fn chosen(findings: Vec<Finding>) -> Vec<Edit> {
    let mut wanted: Vec<Finding> = findings.into_iter().filter(|f| f.level == Level::Auto).collect();
    sort::by_key(&mut wanted, |f| (f.span.start, std::cmp::Reverse(f.span.end)));
    let mut edits: Vec<Edit> = Vec::with_capacity(wanted.len());
    for mut cluster in clusters(wanted, |f| f.span) {
        let from = edits.len();
        sort::by_key(&mut cluster, |f| (f.group > Group::Spacing, std::cmp::Reverse(f.span.len()), f.span.start));
        for Finding { span, fixes, rule, .. } in cluster {
            let free = edits[from..].iter().all(|e| !e.span.overlaps(span) && e.span != span);
            if let (true, Some(with)) = (free, fixes.into_iter().next()) {
                edits.push(Edit { span, with, rule });
            }
        }
    }
    sort::by_key(&mut edits, |e| e.span);
    edits
}

/// Two rounds of edits as one on the first text: `second` is on what `first` made of it.
fn compose(text: &str, first: Vec<Edit>, second: Vec<Edit>) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    let mut first = first.into_iter().peekable();
    // How far the second text lies ahead of the first before the next edit of `first`.
    let mut shift = 0isize;
    for edit in second {
        while let Some(earlier) =
            first.next_if(|e| e.span.start as isize + shift + (e.with.len() as isize) < edit.span.start as isize)
        {
            shift += earlier.with.len() as isize - earlier.span.len() as isize;
            out.push(earlier);
        }
        let touching: Vec<(Edit, isize)> = std::iter::from_fn(|| {
            let earlier = first.next_if(|e| e.span.start as isize + shift <= edit.span.end as isize)?;
            let at = earlier.span.start as isize + shift;
            shift += earlier.with.len() as isize - earlier.span.len() as isize;
            Some((earlier, at))
        })
        .collect();
        out.push(merged(text, edit, &touching, shift));
    }
    out.extend(first);
    out.retain(|e| e.span.of(text) != e.with);
    out
}

/// `edit` with the earlier edits it touches (each with its place in the second text), as one on the first text.
fn merged(text: &str, edit: Edit, touching: &[(Edit, isize)], shift: isize) -> Edit {
    let Some(((head, head_at), (tail, tail_at))) = touching.first().zip(touching.last()) else {
        let back = |at: usize| (at as isize - shift) as usize;
        return Edit { span: Span::new(back(edit.span.start), back(edit.span.end)), ..edit };
    };
    let (from, to) = (edit.span.start as isize, edit.span.end as isize);
    let tail_end = tail_at + tail.with.len() as isize;
    let start = if from < *head_at { (head.span.start as isize - (head_at - from)) as usize } else { head.span.start };
    let end = if to > tail_end { tail.span.end + (to - tail_end) as usize } else { tail.span.end };
    let before = if from > *head_at { &head.with[..(from - head_at) as usize] } else { "" };
    let after = if to < tail_end { &tail.with[tail.with.len() - (tail_end - to) as usize..] } else { "" };
    debug_assert!(text.is_char_boundary(start) && text.is_char_boundary(end));
    Edit { span: Span::new(start, end), with: format!("{before}{}{after}", edit.with), rule: edit.rule }
}
