//! What a host inserts: paragraphs with their form, tables, and what the document is told about itself.

use language::letter::{Line, Part};

/// A piece of a document, put in at the cursor as one change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Insertion {
    pub blocks: Vec<Block>,
    /// 문서요지 for the document's properties (행정업무의 운영 및 혁신에 관한 규정 제5조②); none leaves them alone.
    pub summary: Option<String>,
    /// 키워드 for the document's properties (the same article); none leaves them alone.
    pub keywords: Vec<String>,
    /// A line for the foot of the pages that says how AI helped, when the agency's policy asks for it.
    pub footer: Option<String>,
    /// The same for machines, kept as a property of the document.
    pub provenance: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Writing),
    Table(Table),
}

/// A paragraph to be written; marks of items stand in its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    pub role: Role,
    pub text: String,
    pub align: Align,
    pub indent: Indent,
}

/// What a paragraph is in the document; decides its style and weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    #[default]
    Body,
    /// The agency's name, or the title of a report: large.
    Title,
    /// 제목: the line that says what the letter is about.
    Subject,
    /// 발신명의: large.
    Sender,
    /// A heading of a level from 1 to 3, with the word processor's own style.
    Heading(u8),
    /// 결문: smaller.
    Foot,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Justified,
    Left,
    Center,
    Right,
}

/// Indents in 타, the width of a space: a Hangul syllable is two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Indent {
    /// Where lines begin.
    pub left: u16,
    /// How far the first line stands out to the left of it.
    pub hanging: u16,
}

/// Rows of cells; the first row may be a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub rows: Vec<Vec<String>>,
    pub head: bool,
}

impl Insertion {
    /// The lines of a letter as paragraphs.
    pub fn letter(lines: &[Line]) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        for line in lines {
            let row = (line.part == Part::Row).then(|| line.text.split('\t').map(str::to_owned).collect());
            match (row, blocks.last_mut()) {
                (Some(row), Some(Block::Table(table))) => table.rows.push(row),
                (Some(row), _) => blocks.push(Block::Table(Table { rows: vec![row], head: true })),
                (None, _) => blocks.push(Block::Paragraph(line.into())),
            }
        }
        Self { blocks, ..Self::default() }
    }

    /// The same as a document takes it: one line a paragraph, no control characters, no empty end, square tables
    /// with a paragraph between them.
    pub fn settled(&self) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        for block in self.blocks.iter().flat_map(Block::settled) {
            if matches!((blocks.last(), &block), (Some(Block::Table(_)), Block::Table(_))) {
                blocks.push(Block::Paragraph(Writing::default()));
            }
            blocks.push(block);
        }
        while matches!(blocks.last(), Some(Block::Paragraph(last)) if last.text.is_empty()) {
            blocks.pop();
        }
        Self { blocks, ..self.clone() }
    }

    /// The texts of the paragraphs in the order of the document, cells row by row.
    pub fn texts(&self) -> Vec<String> {
        let texts = |block: &Block| match block {
            Block::Paragraph(writing) => vec![writing.text.clone()],
            Block::Table(table) => table.rows.concat(),
        };
        self.blocks.iter().flat_map(texts).collect()
    }
}

impl Block {
    fn settled(&self) -> Vec<Self> {
        match self {
            Self::Paragraph(writing) => {
                let lines = writing.text.split('\n');
                lines.map(|line| Self::Paragraph(Writing { text: plain(line), ..writing.clone() })).collect()
            }
            Self::Table(table) => {
                let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default();
                let cell = |row: &Vec<String>, at: usize| row.get(at).map_or_else(String::new, |text| plain(text));
                let rows = table.rows.iter().map(|row| (0..columns).map(|at| cell(row, at)).collect()).collect();
                if columns == 0 { Vec::new() } else { vec![Self::Table(Table { rows, ..table.clone() })] }
            }
        }
    }
}

/// Without what can't stand in a paragraph's text.
fn plain(text: &str) -> String {
    let space = |c: char| if matches!(c, '\n' | '\t') { ' ' } else { c };
    text.chars().map(space).filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}

impl From<&Line> for Writing {
    fn from(line: &Line) -> Self {
        let text = line.text.trim_start_matches(' ');
        let spaces = line.text.len() - text.len();
        // Further rows of 붙임 begin under the first number.
        let left = if line.part == Part::Attachment && spaces > 0 { width("붙임  ") } else { spaces };
        let hanging = hanging(line.part, text);
        let indent = Indent { left: (left + hanging) as u16, hanging: hanging as u16 };
        let (role, align) = match line.part {
            Part::Agency => (Role::Title, Align::Center),
            Part::Title => (Role::Subject, Align::Left),
            Part::Sender => (Role::Sender, Align::Center),
            Part::Foot => (Role::Foot, Align::Left),
            Part::Address => (Role::Body, Align::Left),
            _ => (Role::Body, Align::Justified),
        };
        Self { role, text: text.to_owned(), align, indent }
    }
}

/// The width of what stands before the words of an item: further lines begin under its first word.
fn hanging(part: Part, text: &str) -> usize {
    let head = match part {
        Part::Item(_) => mark(text),
        Part::Attachment => {
            let name = text.strip_prefix("붙임").map_or(text, |rest| rest.trim_start_matches(' '));
            text.len() - name.len() + mark(name)
        }
        Part::Title | Part::Address => text.find("  ").map_or(0, |at| at + 2),
        _ => 0,
    };
    width(&text[..head])
}

/// Bytes of an item's mark with the space behind it: `1. `, `가. `, `1) `, `(1) `, `① `.
fn mark(text: &str) -> usize {
    let Some((mark, _)) = text.split_once(' ') else { return 0 };
    let bare = mark.trim_matches(|c| matches!(c, '(' | ')' | '.'));
    let number = bare.len() <= 2 && bare.chars().all(|c| c.is_ascii_digit());
    let syllable = bare.chars().count() == 1 && bare.chars().all(|c| ('가'..='힣').contains(&c));
    let numbered = bare.len() < mark.len() && !bare.is_empty() && (number || syllable);
    let ringed =
        mark.chars().count() == 1 && mark.chars().all(|c| ('①'..='⓿').contains(&c) || ('㉠'..='㉻').contains(&c));
    let sign = matches!(mark, "□" | "○" | "ㅇ" | "-" | "※" | "·" | "*" | "▪" | "◦");
    if numbered || ringed || sign { mark.len() + 1 } else { 0 }
}

/// 타 of a mark, rounded: in the proportional faces of word processors a point or a space is not half a syllable.
fn width(text: &str) -> usize {
    let tenths = |c: char| match c {
        '0'..='9' => 11,
        ' ' | '.' | '(' | ')' | '-' => 6,
        c if c.is_ascii() => 10,
        _ => 20,
    };
    (text.chars().map(tenths).sum::<usize>() + 5) / 10
}

#[cfg(test)]
mod tests {
    use super::*;

    fn writing(part: Part, text: &str) -> (String, u16, u16) {
        let written = Writing::from(&Line { part, text: text.to_owned() });
        (written.text, written.indent.left, written.indent.hanging)
    }

    #[test]
    fn further_lines_begin_under_the_first_word_of_an_item() {
        assert_eq!(writing(Part::Item(1), "1. 관련"), ("1. 관련".into(), 2, 2));
        assert_eq!(writing(Part::Item(2), "  가. 일시"), ("가. 일시".into(), 5, 3));
        assert_eq!(writing(Part::Item(5), "        (1) 장소"), ("(1) 장소".into(), 11, 3));
        assert_eq!(writing(Part::Item(7), "① 대상"), ("① 대상".into(), 3, 3));
        assert_eq!(writing(Part::Attachment, "붙임  1. 계획 1부."), ("붙임  1. 계획 1부.".into(), 8, 8));
        assert_eq!(writing(Part::Attachment, "      2. 명단 1부.  끝."), ("2. 명단 1부.  끝.".into(), 7, 2));
        assert_eq!(writing(Part::Attachment, "붙임  계획 1부.  끝."), ("붙임  계획 1부.  끝.".into(), 5, 5));
    }

    #[test]
    fn words_that_only_look_like_a_mark_are_words() {
        assert_eq!(
            writing(Part::Item(1), "귀 기관의 발전을 기원합니다."),
            ("귀 기관의 발전을 기원합니다.".into(), 0, 0)
        );
        assert_eq!(writing(Part::Body, "1. 아님").2, 0);
        assert_eq!(writing(Part::Item(1), "").2, 0);
    }

    #[test]
    fn rows_of_a_letter_are_a_table() {
        let line = |part, text: &str| Line { part, text: text.to_owned() };
        let lines = [
            line(Part::Item(1), "점검 인력"),
            line(Part::Row, "구분\t인원"),
            line(Part::Row, "점검반\t3명"),
            line(Part::Body, "  끝."),
        ];
        let blocks = Insertion::letter(&lines).blocks;
        assert_eq!(blocks.len(), 3);
        let Block::Table(table) = &blocks[1] else { panic!("{blocks:?}") };
        assert_eq!(
            (table.rows.concat(), table.head),
            (["구분", "인원", "점검반", "3명"].map(str::to_owned).to_vec(), true)
        );
    }

    #[test]
    fn a_document_gets_lines_without_controls_and_square_tables() {
        let line = |text: &str| Block::Paragraph(Writing { text: text.into(), ..Writing::default() });
        let table = Table { rows: vec![vec!["가".into(), "나".into()], vec!["다\u{1}\n라".into()]], head: true };
        let given = Insertion {
            blocks: vec![line("첫\u{0}째\n둘째"), Block::Table(table), line("")],
            ..Insertion::default()
        };
        let settled = given.settled();
        assert_eq!(settled.texts(), ["첫째", "둘째", "가", "나", "다 라", ""]);
        assert_eq!(settled.settled(), settled);
    }
}
