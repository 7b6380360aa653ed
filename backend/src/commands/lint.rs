//! Findings in files, one per line: `file:line:column`, the words, the reason, the fix.

use language::finding::{Finding, Level, Span};
use language::rules;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Exit status 1 when there is anything to say, 2 when a file can't be read.
pub fn run(files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let colours = out.is_terminal();
    let (mut count, mut unread) = (0, false);
    for file in files {
        match read(file) {
            Ok(text) => {
                let findings = found(file, &text);
                count += findings.len();
                out.write_all(report(file, &text, &findings, colours).as_bytes())?;
            }
            Err(reason) => {
                unread = true;
                writeln!(std::io::stderr(), "{}: {reason}", file.display())?;
            }
        }
    }
    Ok(if unread { ExitCode::from(2) } else { ExitCode::from(u8::from(count > 0)) })
}

/// The text of a file without its byte order mark, or what to do about it.
fn read(file: &Path) -> Result<String, String> {
    let bytes =
        std::fs::read(file).map_err(|e| format!("파일을 읽지 못했습니다. 경로와 권한을 확인하십시오. ({e})"))?;
    let text = String::from_utf8(bytes).map_err(|_| "UTF-8 파일이 아닙니다. UTF-8로 다시 저장하십시오.".to_owned())?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// What the rules say; code in a Markdown file is no prose.
fn found(file: &Path, text: &str) -> Vec<Finding> {
    let mut findings = rules::check(text);
    if file.extension().is_some_and(|e| e.eq_ignore_ascii_case("md")) {
        let code = code(text);
        findings.retain(|f| !code.iter().any(|span| span.overlaps(f.span)));
    }
    findings
}

/// Fenced blocks and `spans` of code.
fn code(text: &str) -> Vec<Span> {
    let (mut spans, mut fence, mut at) = (Vec::new(), None, 0);
    for line in text.split_inclusive('\n') {
        let fenced = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        match (fence, fenced) {
            (None, true) => fence = Some(at),
            (Some(start), true) => {
                spans.push(Span::new(start, at + line.len()));
                fence = None;
            }
            (None, false) => {
                let ticks: Vec<usize> = line.match_indices('`').map(|(tick, _)| at + tick).collect();
                spans.extend(ticks.chunks_exact(2).map(|pair| Span::new(pair[0], pair[1] + 1)));
            }
            (Some(_), false) => {}
        }
        at += line.len();
    }
    spans.extend(fence.map(|start| Span::new(start, text.len())));
    spans
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
    use language::finding::Group;

    #[test]
    fn passes_over_code() {
        let text = "금일 회의\n```\n금일 = 1\n```\n`금일` 값은 금일\n";
        let found = found(Path::new("a.md"), text);
        let lines: Vec<_> = found.iter().map(|f| text[..f.span.start].matches('\n').count()).collect();
        assert_eq!(lines, [0, 4]);
        assert!(super::found(Path::new("a.txt"), text).len() > lines.len());
    }

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
