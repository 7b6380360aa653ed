//! `geulbeot letter`: a letter composed from a template and its fields.

use crate::export::Page;
use crate::exports;
use language::template::{Draft, Invalid, TONES, Template, Values, compose};
use language::templates;
use language::tone::Tone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::process::ExitCode;
use wire::export::Format;
use wire::export::Mark;

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
    /// The tones that it has sentences for; empty: the same in all.
    tones: &'static [Tone],
    /// The clause that the reply rests on.
    basis: &'static str,
    fields: Vec<&'static language::template::Field>,
}

pub fn run(mut arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    use lexopt::Arg;
    let mut to = None;
    let mut mark = Mark::None;
    let mut listed = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("list") => listed = true,
            Arg::Long("to") => to = Some(format(&arguments.value()?)?),
            Arg::Long("mark") => mark = marked(&arguments.value()?)?,
            other => return Err(other.unexpected().into()),
        }
    }
    match (listed, to) {
        (true, None) => list(),
        (false, Some(format)) => write(format, mark),
        _ => anyhow::bail!("one of --list and --to docx|hwpx|text is needed"),
    }
}

fn format(name: &std::ffi::OsStr) -> anyhow::Result<Format> {
    match name.to_str() {
        Some("docx") => Ok(Format::Docx),
        Some("hwpx") => Ok(Format::Hwpx),
        Some("text") => Ok(Format::Text),
        _ => anyhow::bail!("--to knows: docx, hwpx, text"),
    }
}

/// How a document that a model helped to write is marked; nothing unless it is said.
fn marked(name: &std::ffi::OsStr) -> anyhow::Result<Mark> {
    match name.to_str() {
        Some("none") => Ok(Mark::None),
        Some("footer") => Ok(Mark::Footer),
        Some("property") => Ok(Mark::Property),
        Some("both") => Ok(Mark::Both),
        _ => anyhow::bail!("--mark knows: none, footer, property, both"),
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
    Listed {
        id: template.id,
        title: template.title,
        about: template.about,
        kind: template.kind,
        tones: if template.is_toned() { &TONES } else { &[] },
        basis: template.situation.map_or("", |s| s.clause),
        fields,
    }
}

/// The file on standard output; what the letter lacks, or what is wrong, on standard error or as JSON.
fn write(format: Format, mark: Mark) -> anyhow::Result<ExitCode> {
    let mut input = Vec::new();
    io::stdin().lock().take(LONGEST + 1).read_to_end(&mut input)?;
    let composed = match request(&input) {
        Ok(request) => letter(request),
        Err(invalid) => Err(vec![invalid]),
    };
    match composed {
        Ok(draft) => {
            let page = Page::of(&draft.letter, mark, true).ok_or_else(|| anyhow::anyhow!("the letter is too long"))?;
            let bytes = exports::write(format, &page).map_err(|failed| anyhow::anyhow!(failed.0))?;
            io::stdout().lock().write_all(&bytes)?;
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

fn request(input: &[u8]) -> Result<Request, Invalid> {
    let refused = |message: String| Invalid { field: "request".to_owned(), message };
    if input.len() as u64 > LONGEST {
        return Err(refused("요청이 1MB를 넘습니다. 줄여 주십시오.".to_owned()));
    }
    serde_json::from_slice(input).map_err(|error| {
        refused(format!(
            "요청을 읽지 못했습니다({}줄 {}자). {{\"template\",\"fields\",\"tone\"}} 꼴로 적어 주십시오.",
            error.line(),
            error.column()
        ))
    })
}

fn letter(request: Request) -> Result<Draft, Vec<Invalid>> {
    let template = templates::find(&request.template).ok_or_else(|| {
        vec![Invalid {
            field: "template".to_owned(),
            message: "그런 서식이 없습니다. ‘geulbeot letter --list’로 이름을 확인해 주십시오.".to_owned(),
        }]
    })?;
    compose(template, &values(request.fields), request.tone)
}

fn values(fields: BTreeMap<String, Given>) -> Values {
    let several = |given| match given {
        Given::One(value) => vec![value],
        Given::Several(values) => values,
    };
    fields.into_iter().map(|(key, given)| (key, several(given))).collect()
}
