//! The shelf of rules, in groups, and what runs over it: `check` and `rewrite`.

mod clarity;

use crate::finding::{Edit, Finding, Group, Level, apply};
use crate::rule::Rule;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// How far a rewrite goes; each contains the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// 교정: spelling and spacing only.
    Correct,
    /// 쉬운 말: plain words as well.
    Plain,
    /// 공문체: everything an official document asks for.
    Official,
}

/// A rewritten text and the edits that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    pub text: String,
    pub edits: Vec<Edit>,
}

const GROUPS: &[(Group, &[&Rule])] = &[(Group::Clarity, clarity::RULES)];

/// All rules with their group.
pub fn all() -> impl Iterator<Item = (Group, &'static Rule)> {
    GROUPS.iter().flat_map(|&(group, rules)| rules.iter().map(move |&rule| (group, rule)))
}

/// Everything the rules have to say, in order of place; overlapping findings of one level: the longest wins.
pub fn check(text: &str) -> Vec<Finding> {
    let mut findings: Vec<Finding> = all()
        .flat_map(|(group, rule)| {
            (rule.find)(text).into_iter().map(move |hit| Finding {
                rule: Cow::Borrowed(rule.id),
                group,
                level: hit.level,
                span: hit.span,
                message: hit.message.unwrap_or(Cow::Borrowed(rule.why)),
                fixes: hit.fixes,
            })
        })
        .collect();
    findings.sort_by_key(|f| (f.span.start, std::cmp::Reverse(f.span.end)));
    findings
}

/// Applies every `Auto` finding that belongs to the mode.
pub fn rewrite(text: &str, mode: Mode) -> Rewritten {
    let mut edits: Vec<Edit> = Vec::new();
    for finding in check(text) {
        let wanted = finding.level == Level::Auto && mode.includes(finding.group);
        let free = edits.last().is_none_or(|e| e.span.end <= finding.span.start);
        if let (true, true, Some(with)) = (wanted, free, finding.fixes.into_iter().next()) {
            edits.push(Edit { span: finding.span, with, rule: finding.rule });
        }
    }
    Rewritten { text: apply(text, &edits), edits }
}

impl Mode {
    pub const fn includes(self, group: Group) -> bool {
        match group {
            Group::Spelling | Group::Spacing => true,
            Group::Plain => matches!(self, Self::Plain | Self::Official),
            Group::Clarity | Group::Official | Group::Respect => matches!(self, Self::Official),
        }
    }
}
