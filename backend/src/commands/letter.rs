//! `geulbeot letter`: a letter composed from a template and its fields.

use language::template::{Invalid, Template, Values, compose};
use language::templates;
use language::tone::Tone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::process::ExitCode;

/// The longest request in bytes.
const LONGEST: u64 = 1024 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    template: String,
    #[serde(default)]
    fields: BTreeMap<String, Given>,
    #[serde(default = "courteous")]
    tone: Tone,
}

const fn courteous() -> Tone {
    Tone::Courteous
}

/// One value or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    One(String),
    Several(Vec<String>),
}

#[derive(Serialize)]
struct Refused {
    errors: Vec<Invalid>,
}

#[derive(Serialize)]
struct Listed {
    id: &'static str,
    title: &'static str,
    about: &'static str,
    kind: language::template::Kind,
    fields: Vec<&'static language::template::Field>,
}

pub fn run(mut arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    use lexopt::Arg;
    match arguments.next()? {
        Some(Arg::Long("list")) => {
            super::nothing_more(arguments)?;
            list()
        }
        Some(Arg::Long("to")) => {
            let format = arguments.value()?;
            super::nothing_more(arguments)?;
            anyhow::ensure!(format == "text", "--to knows: text");
            write()
        }
        Some(other) => Err(other.unexpected().into()),
        None => anyhow::bail!("--list or --to text is missing"),
    }
}

fn list() -> anyhow::Result<ExitCode> {
    let all: Vec<Listed> = templates::all().map(listed).collect();
    serde_json::to_writer_pretty(io::stdout().lock(), &all)?;
    println!();
    Ok(ExitCode::SUCCESS)
}

fn listed(template: &'static Template) -> Listed {
    let fields = template.fields.iter().chain(templates::common::fields(template.kind)).collect();
    Listed { id: template.id, title: template.title, about: template.about, kind: template.kind, fields }
}

/// The letter on standard output; what it lacks, or what is wrong, on standard error.
fn write() -> anyhow::Result<ExitCode> {
    let mut input = Vec::new();
    io::stdin().lock().take(LONGEST).read_to_end(&mut input)?;
    let request: Request = serde_json::from_slice(&input)?;
    let composed = templates::find(&request.template)
        .ok_or_else(|| {
            vec![Invalid { field: "template".to_owned(), message: "그런 서식이 없습니다.".to_owned() }]
        })
        .and_then(|template| compose(template, &values(request.fields), request.tone));
    match composed {
        Ok(draft) => {
            io::stdout().lock().write_all(draft.letter.text().as_bytes())?;
            for label in draft.lacks {
                eprintln!("빠진 항목: {label}");
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(errors) => {
            println!("{}", serde_json::to_string(&Refused { errors })?);
            Ok(ExitCode::FAILURE)
        }
    }
}

fn values(fields: BTreeMap<String, Given>) -> Values {
    let several = |given| match given {
        Given::One(value) => vec![value],
        Given::Several(values) => values,
    };
    fields.into_iter().map(|(key, given)| (key, several(given))).collect()
}
