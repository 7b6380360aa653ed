//! What holds for every rule of the shelf.

use super::{Mode, all, check, index, rewrite, said};
use crate::finding::{Finding, Level};
use crate::rule::{Example, Rule};
use std::collections::HashSet;

/// What one rule says about a text.
fn said_by(rule: &Rule, text: &str) -> Vec<Finding> {
    said(text, &|_, one| one.id == rule.id)
}

/// The text with the first fix of each of the rule's findings.
fn fixed_by(rule: &Rule, text: &str) -> String {
    let mut findings = said_by(rule, text);
    findings.sort_by_key(|f| f.span);
    let mut out = text.to_owned();
    for finding in findings.iter().rev() {
        if let Some(with) = finding.fixes.first() {
            out.replace_range(finding.span.start..finding.span.end, with);
        }
    }
    out
}

#[test]
fn examples_hold_and_a_fix_silences_its_rule() {
    let mut broken = Vec::new();
    for (_, rule) in all() {
        for example in rule.examples {
            match example {
                Example::Fix { before, after } => {
                    let got = fixed_by(rule, before);
                    if said_by(rule, before).is_empty() || got != *after {
                        broken.push(format!("{}: {before} → {got}, not {after}", rule.id));
                    } else if before != after && !said_by(rule, after).is_empty() {
                        broken.push(format!("{}: speaks again on {after}", rule.id));
                    }
                }
                Example::Keep(text) => {
                    broken.extend(said_by(rule, text).iter().map(|f| format!("{}: speaks on {text}: {f:?}", rule.id)));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_rule_has_a_fix_and_a_keep() {
    for (_, rule) in all() {
        assert!(rule.examples.iter().any(|e| matches!(e, Example::Fix { .. })), "{}: no fix", rule.id);
        assert!(rule.examples.iter().any(|e| matches!(e, Example::Keep(_))), "{}: no keep", rule.id);
    }
}

#[test]
fn ids_are_unique_kebab_case() {
    let mut seen = HashSet::new();
    for (_, rule) in all() {
        assert!(seen.insert(rule.id), "{} twice", rule.id);
        assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.id);
    }
}

#[test]
fn titles_and_reasons_pass_every_other_rule() {
    let mut broken = Vec::new();
    for (_, rule) in all() {
        assert!(rule.why.ends_with("니다."), "{}: {}", rule.id, rule.why);
        for text in [rule.title, rule.why] {
            let sure = check(text).into_iter().filter(|f| f.level == Level::Auto && f.rule != rule.id);
            broken.extend(sure.map(|f| format!("{}: {text}: {} says {:?}", rule.id, f.rule, f.fixes)));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn rewriting_twice_is_rewriting_once() {
    for (_, rule) in all() {
        for example in rule.examples {
            let (Example::Fix { before: text, .. } | Example::Keep(text)) = example;
            for mode in [Mode::Correct, Mode::Plain, Mode::Official] {
                let once = rewrite(text, mode);
                assert_eq!(crate::finding::apply(text, &once.edits), once.text, "{}", rule.id);
                assert_eq!(rewrite(&once.text, mode).text, once.text, "{}: {text}", rule.id);
            }
        }
    }
}

#[test]
fn every_row_can_be_found() {
    assert!(index().is_sound());
}
