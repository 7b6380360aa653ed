//! Findings in files, one per line: `file:line:column`, the words, the reason, the fix.

use language::finding::{Finding, Level};
use language::rules;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Exit status 1 when there is anything to say.
pub fn run(files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let colours = out.is_terminal();
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(file).map_err(|e| anyhow::anyhow!("{}: {e}", file.display()))?;
        let findings = rules::check(&text);
        count += findings.len();
        out.write_all(report(file, &text, &findings, colours).as_bytes())?;
    }
    Ok(if count == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Columns count characters from 1.
fn report(file: &Path, text: &str, findings: &[Finding], colours: bool) -> String {
    let paint = |code: &'static str| if colours { code } else { "" };
    let (bold, dim, reset) = (paint("\x1b[1m"), paint("\x1b[2m"), paint("\x1b[0m"));
    let (mut out, mut line, mut start, mut read) = (String::new(), 1, 0, 0);
    for finding in findings {
        for (at, _) in text[read..finding.span.start].match_indices('\n') {
            line += 1;
            start = read + at + 1;
        }
        read = finding.span.start;
        let column = text[start..read].chars().count() + 1;
        let colour = paint(match finding.level {
            Level::Auto => "\x1b[31m",
            Level::Suggest => "\x1b[33m",
            Level::Note => "\x1b[36m",
        });
        let words = finding.span.of(text).replace('\n', " ");
        let fixes = finding.fixes.join(", ");
        let arrow = if fixes.is_empty() { String::new() } else { format!(" → {fixes}") };
        // Writing into a string does not fail.
        let _ = writeln!(
            out,
            "{bold}{}:{line}:{column}{reset} {colour}{words}{reset}{arrow}  {} {dim}[{}]{reset}",
            file.display(),
            finding.message,
            finding.rule,
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::finding::{Group, Span};

    #[test]
    fn names_line_and_column() {
        let text = "첫 줄입니다.\n나는 금일 간다.";
        let start = text.find("금일").unwrap();
        let finding = Finding {
            rule: "hard-word".into(),
            group: Group::Plain,
            level: Level::Auto,
            span: Span::new(start, start + "금일".len()),
            message: "쉬운 말로 씁니다.".into(),
            fixes: vec!["오늘".into()],
        };
        let report = report(Path::new("a.txt"), text, &[finding], false);
        assert_eq!(report, "a.txt:2:4 금일 → 오늘  쉬운 말로 씁니다. [hard-word]\n");
    }
}
