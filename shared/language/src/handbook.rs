//! The handbook of the rules, written from the rules themselves: RULES.md.

use crate::finding::Group;
use crate::rule::{Example, Find, Rule};
use crate::rules;
use std::fmt::Write;

/// The whole handbook as Markdown.
pub fn text() -> String {
    let mut out = String::from(
        "# 규칙\n\n글벗이 살피는 것과 그 까닭입니다. 이 글은 규칙에서 저절로 만들어집니다: 고치려면 `shared/language/src/rules`의 규칙을 고치십시오.\n",
    );
    let mut group = None;
    for (of, rule) in rules::all() {
        if group != Some(of) {
            let _ = write!(out, "\n## {}\n", title(of));
            group = Some(of);
        }
        page(&mut out, rule);
    }
    out
}

/// The Korean name of a group.
pub const fn title(group: Group) -> &'static str {
    match group {
        Group::Spelling => "맞춤법과 표기",
        Group::Spacing => "띄어쓰기",
        Group::Plain => "쉬운 말",
        Group::Clarity => "명료성",
        Group::Official => "공문 서식",
        Group::Respect => "존중",
        Group::Privacy => "개인정보",
    }
}

fn page(out: &mut String, rule: &Rule) {
    let _ = write!(out, "\n### {} `{}`\n\n{}{}\n\n", rule.title, rule.id, rule.why, size(rule));
    for example in rule.examples {
        let _ = match example {
            Example::Fix { before, after } if before == after => writeln!(out, "- 짚음: {}", line(before)),
            Example::Fix { before, after } => writeln!(out, "- {} → {}", line(before), line(after)),
            Example::Keep(text) => writeln!(out, "- 그대로: {}", line(text)),
        };
    }
}

/// How many wordings a table holds.
fn size(rule: &Rule) -> String {
    match rule.find {
        Find::Table(table) => {
            format!(" (낱말 {}개)", table.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).count())
        }
        _ => String::new(),
    }
}

/// An example on one line, its breaks and spaces kept visible.
fn line(text: &str) -> String {
    format!("`{}`", text.replace('\n', "⏎").replace('`', "'"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_file_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/RULES.md");
        let fresh = super::text();
        if std::fs::read_to_string(path).unwrap_or_default() != fresh {
            std::fs::write(path, fresh).unwrap();
            panic!("RULES.md was stale and has been written anew: commit it");
        }
    }
}
