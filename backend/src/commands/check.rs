//! `geulbeot check`: findings as JSON Lines, or of files as a person reads them.

use super::jsonl::{self, Offsets, Text};
use super::lint;
use language::finding::{Group, Level};
use language::rules;
use serde::Serialize;
use std::borrow::Cow;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Serialize)]
struct Answer {
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Finding {
    rule: Cow<'static, str>,
    group: Group,
    start: u32,
    end: u32,
    message: Cow<'static, str>,
    fixes: Vec<String>,
    level: Level,
}

pub fn run(mut arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(file) => files.push(PathBuf::from(file)),
            other => return Err(other.unexpected().into()),
        }
    }
    if files.is_empty() { jsonl::run(answer) } else { lint::run(&files) }
}

fn answer(input: Text) -> Answer {
    let offsets = Offsets::of(&input.text);
    let findings = rules::check(&input.text).into_iter().map(|f| Finding {
        rule: f.rule,
        group: f.group,
        start: offsets.at(f.span.start),
        end: offsets.at(f.span.end),
        message: f.message,
        fixes: f.fixes,
        level: f.level,
    });
    Answer { findings: findings.collect() }
}
