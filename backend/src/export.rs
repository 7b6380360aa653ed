//! The shape of an export: a letter laid out on a page, and a writer that makes a file of it.

use language::letter::{Abstract, Layout, Letter, Line, Part, abstracted};
use wire::export::{Format, MAX_CHARS, MAX_LINES, Mark};

/// One kind of file.
pub struct Export {
    pub format: Format,
    pub write: fn(&Page) -> Result<Vec<u8>, Failed>,
}

/// The writer's library refused; it says why, without words of the document.
#[derive(Debug)]
pub struct Failed(pub String);

/// A letter ready to be written.
pub struct Page {
    pub layout: Layout,
    pub lines: Vec<Line>,
    pub title: String,
    /// 문서요지 and 키워드 (규정 제5조제2항), put into the file's properties.
    pub summary: Abstract,
    pub footer: bool,
    pub property: bool,
}

impl Page {
    /// `None` when the letter is longer than a document may be.
    pub fn of(letter: &Letter, mark: Mark, assisted: bool) -> Option<Self> {
        let lines = letter.lines();
        let chars: usize = lines.iter().map(|l| l.text.chars().count()).sum();
        if lines.len() > MAX_LINES || chars > MAX_CHARS {
            return None;
        }
        let summary = abstracted(letter);
        let title = if letter.head.title.is_empty() { "민원 답변".to_owned() } else { letter.head.title.clone() };
        Some(Self {
            layout: letter.layout,
            lines,
            title,
            summary,
            footer: assisted && mark.is_seen(),
            property: assisted && mark.is_read(),
        })
    }

    /// The lines as they stand on the page, rows of one table together.
    pub fn pieces(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for block in self.blocks() {
            match (block.cells.is_empty(), pieces.last_mut()) {
                (true, _) => pieces.push(Piece::Paragraph(block)),
                (false, Some(Piece::Table(rows))) => rows.push(block),
                (false, _) => pieces.push(Piece::Table(vec![block])),
            }
        }
        pieces
    }

    /// The lines as they stand on the page.
    pub fn blocks(&self) -> impl Iterator<Item = Block> {
        let first_foot = self.lines.iter().position(|l| l.part == Part::Foot);
        self.lines.iter().enumerate().map(move |(at, line)| block(line, self.layout, first_foot == Some(at)))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Center,
    Right,
    Justify,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    None,
    Below,
    Above,
    Box,
}

/// What stands below each other on a page.
pub enum Piece {
    Paragraph(Block),
    /// The first row is the head.
    Table(Vec<Block>),
}

/// A paragraph: text without the spaces that indent it, and how it looks. Lengths are points.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub text: String,
    /// Of a row of a table, its cells instead of a text.
    pub cells: Vec<String>,
    pub size: u32,
    pub bold: bool,
    /// Programs that read aloud or list headings take it for the title.
    pub is_title: bool,
    pub align: Align,
    pub rule: Rule,
    /// Where further lines begin, and by how much the first line begins before them.
    pub left: f64,
    pub hanging: f64,
    pub before: u32,
    pub after: u32,
}

fn block(line: &Line, layout: Layout, first_foot: bool) -> Block {
    let size = match line.part {
        Part::Agency | Part::Heading | Part::Sender => 16,
        Part::Foot => 10,
        _ => 12,
    };
    let words = line.text.trim_start_matches(' ');
    let hanging = columns(&words[..head(line.part, words)]) as f64;
    let indent = if line.part == Part::Item(1) && layout == Layout::Plan { 0 } else { line.text.len() - words.len() };
    let column = f64::from(size) / 2.0;
    let text = match line.part {
        Part::Summary => words.trim_start_matches('┌').trim_end_matches('┐').trim().to_owned(),
        _ => words.to_owned(),
    };
    let chapter =
        layout == Layout::Plan && line.part == Part::Item(1) && words.starts_with(|c| ('Ⅰ'..='Ⅻ').contains(&c));
    let row = line.part == Part::Row;
    Block {
        text: if row { String::new() } else { plain(&text) },
        cells: if row { line.text.split('\t').map(plain).collect() } else { Vec::new() },
        size,
        bold: chapter || matches!(line.part, Part::Agency | Part::Heading | Part::Sender | Part::Title),
        is_title: matches!(line.part, Part::Heading | Part::Title),
        align: if words.starts_with("보도자료") { Align::Left } else { align(line.part, layout) },
        rule: rule(line.part, first_foot),
        left: (indent as f64 + hanging) * column,
        hanging: hanging * column,
        before: if first_foot || line.part == Part::Sender { 12 } else { 0 },
        after: if matches!(line.part, Part::Agency | Part::Heading | Part::Title) { 6 } else { 0 },
    }
}

/// Without what no XML may hold (XML 1.0, 2.2).
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}

const fn align(part: Part, layout: Layout) -> Align {
    match (part, layout) {
        (Part::Agency | Part::Heading | Part::Sender | Part::Subtitle, _) => Align::Center,
        (Part::Note, Layout::Notice) | (Part::Foot | Part::Address | Part::Title, _) => Align::Left,
        (Part::Note, _) => Align::Right,
        _ => Align::Justify,
    }
}

const fn rule(part: Part, first_foot: bool) -> Rule {
    match part {
        Part::Title => Rule::Below,
        Part::Summary => Rule::Box,
        Part::Foot if first_foot => Rule::Above,
        _ => Rule::None,
    }
}

/// Bytes before the words proper: `1. `, `□ `, `붙임  1. `, `제목  `.
fn head(part: Part, words: &str) -> usize {
    let mark = |text: &str| text.split_once(' ').filter(|(m, _)| is_mark(m)).map_or(0, |(m, _)| m.len() + 1);
    match part {
        Part::Item(_) => mark(words),
        Part::Attachment => {
            let name = words.strip_prefix("붙임").map_or(words, |rest| rest.trim_start_matches(' '));
            words.len() - name.len() + mark(name)
        }
        Part::Title | Part::Address => words.find("  ").map_or(0, |at| at + 2),
        _ => 0,
    }
}

fn is_mark(word: &str) -> bool {
    let body = word.trim_matches(['(', ')', '.']);
    let sign = matches!(word, "□" | "○" | "-" | "·") || word.starts_with(|c| matches!(c, '①'..='㊿' | 'Ⅰ'..='Ⅻ'));
    let counted = body.len() < word.len() && (body.bytes().all(|b| b.is_ascii_digit()) || body.chars().count() == 1);
    sign || counted
}

/// Width in 타: two for a wide character, one for a narrow one.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() || c == '·' { 1 } else { 2 }).sum()
}
