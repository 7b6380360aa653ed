//! Files of every letter, opened by other people's programs: LibreOffice and @rhwp/core read the same text and numbers.

use backend::export::Page;
use backend::exports::write;
use language::letter::{Head, Item, Letter};
use language::template::{TONES, Template, Values, compose};
use language::templates::{self, common};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;
use wire::export::{Format, Mark};

/// Every letter of the shelf, with the examples of its fields.
fn letters() -> Vec<(&'static str, Letter)> {
    let values = |form: &'static Template| -> Values {
        let fields = form.fields.iter().chain(common::fields(form.kind)).filter(|field| field.key != "receivers");
        fields.map(|field| (field.key.to_owned(), vec![field.example.to_owned()])).collect()
    };
    let all = templates::all().map(|form| (form.id, compose(form, &values(form), TONES[1]).expect(form.id).letter));
    all.chain([("table", with_a_table())]).collect()
}

fn with_a_table() -> Letter {
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    let rows = vec![row(["구분", "인원"]), row(["점검반", "3명"]), row(["지원반", "2명"])];
    let items = vec![Item::new("관련: 가온시 환경정책과-1201호"), Item { rows, ..Item::new("점검 인력") }];
    let head = Head { title: "점검 인력 알림".to_owned(), ..Head::default() };
    Letter { head, items, ..Letter::default() }
}

/// What must be read in a file.
struct Wanted {
    paragraphs: Vec<String>,
    cells: Vec<String>,
}

/// The letters as files of a folder, each with what must be read in it.
fn files(folder: &Path, format: Format) -> Vec<(PathBuf, Wanted)> {
    let file = |(name, letter): (&str, Letter)| {
        let page = Page::of(&letter, Mark::Property, true).expect(name);
        let file = folder.join(format!("{name}.{}", format.extension()));
        std::fs::write(&file, write(format, &page).expect(name)).expect(name);
        let texts: Vec<String> = page.blocks().map(|block| block.text).collect();
        let cells = page.blocks().flat_map(|block| block.cells).collect();
        (file, Wanted { paragraphs: lines(&texts.join("\n")), cells })
    };
    letters().into_iter().map(file).collect()
}

/// What stands in a letter, line by line, without the spaces that indent it.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

#[test]
fn libreoffice_reads_every_docx() {
    let folder = TempDir::with_prefix("geulbeot-docx-").expect("a folder");
    let files = files(folder.path(), Format::Docx);
    let mut office = Command::new("soffice");
    // A profile of its own: another LibreOffice of this user may be running.
    office.arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()));
    office
        .args(["--headless", "--norestore", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
        .arg(folder.path());
    let status = office.args(files.iter().map(|(file, _)| file)).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.expect("soffice is missing: `cargo xtask test` installs it").success());
    for (file, wanted) in files {
        let read = std::fs::read_to_string(file.with_extension("txt")).expect("LibreOffice wrote no text");
        let (cells, paragraphs): (Vec<String>, Vec<String>) =
            lines(read.trim_start_matches('\u{feff}')).into_iter().partition(|line| wanted.cells.contains(line));
        assert_eq!((paragraphs, cells), (wanted.paragraphs, wanted.cells), "{}", file.display());
    }
}

#[derive(Deserialize)]
struct Read {
    paragraphs: Vec<String>,
    whole: String,
    pages: usize,
    /// Pages with text on them.
    drawn: usize,
}

#[test]
fn rhwp_reads_every_hwpx_and_draws_its_pages() {
    let folder = TempDir::with_prefix("geulbeot-hwpx-").expect("a folder");
    let files = files(folder.path(), Format::Hwpx);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("hwpx.mjs");
    let output =
        Command::new("node").arg(script).args(files.iter().map(|(file, _)| file)).output().expect("node is missing");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read: Vec<Read> = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(read.len(), files.len());
    for ((file, wanted), read) in files.iter().zip(read) {
        assert_eq!(lines(&read.paragraphs.join("\n")), wanted.paragraphs, "{}", file.display());
        assert!(
            wanted.cells.iter().all(|cell| read.whole.contains(cell.as_str())),
            "{}: {}",
            file.display(),
            read.whole
        );
        assert!(read.pages > 0 && read.drawn == read.pages, "{}: {} of {}", file.display(), read.drawn, read.pages);
    }
}
