//! The flat OPC of what is inserted: paragraphs and tables in their form, with a face for Hangul (`w:eastAsia`),
//! which no property of WordApi can set. Indents in twips (1/20 point); sizes in half-points.

use super::ooxml::escape;
use crate::host::block::{Align, Block, Role, Table, Writing};
use std::fmt::Write;

/// The text area of an A4 page with Word's usual margins.
const PAGE: usize = 9026;
const USUAL: &str = "맑은 고딕";
/// Half-points of Korean Word's own body text.
const BODY: u32 = 20;

/// Face and size of the text around the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    name: String,
    /// None leaves it to the document's style.
    size: Option<u32>,
}

impl Face {
    /// As the paragraph at the cursor names them in its own runs.
    pub fn around(package: Option<&str>) -> Self {
        let attribute = |element: &str, name: &str| {
            let (_, body) = package?.split_once("<w:body")?;
            let (_, rest) = body.split_once(&format!("<{element} "))?;
            let (_, value) = rest.split_once('>')?.0.split_once(&format!("{name}=\""))?;
            Some(value.split('"').next()?.to_owned())
        };
        let name = attribute("w:rFonts", "w:eastAsia").filter(|name| !name.is_empty());
        let size =
            attribute("w:sz", "w:val").and_then(|size| size.parse().ok()).filter(|size| (8..=144).contains(size));
        Self { name: name.unwrap_or_else(|| USUAL.to_owned()), size }
    }

    fn base(&self) -> u32 {
        self.size.unwrap_or(BODY)
    }
}

/// The package; its last paragraph is empty and meant to be lost, since Word takes the form of the last one away.
pub fn package(blocks: &[Block], face: &Face) -> String {
    let body: String = blocks.iter().map(|block| written(block, face)).collect();
    let used = |level| {
        blocks.iter().any(|b| matches!(b, Block::Paragraph(Writing { role: Role::Heading(l), .. }) if *l == level))
    };
    let styles: String = (1..=3).filter(|level| used(*level)).map(style).collect();
    let part = |name: &str, kind: &str, inner: &str| {
        format!(
            "<pkg:part pkg:name=\"{name}\" pkg:contentType=\"application/vnd.openxmlformats-{kind}+xml\"><pkg:xmlData>{inner}</pkg:xmlData></pkg:part>"
        )
    };
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        part("/_rels/.rels", "package.relationships", &relation("officeDocument", "word/document.xml")),
        part(
            "/word/document.xml",
            "officedocument.wordprocessingml.document.main",
            &format!("<w:document xmlns:w=\"{W}\"><w:body>{body}<w:p/></w:body></w:document>"),
        ),
        part("/word/_rels/document.xml.rels", "package.relationships", &relation("styles", "styles.xml")),
        part(
            "/word/styles.xml",
            "officedocument.wordprocessingml.styles",
            &format!("<w:styles xmlns:w=\"{W}\">{styles}</w:styles>"),
        ),
    ];
    format!("<pkg:package xmlns:pkg=\"{PACKAGE}\">{}</pkg:package>", parts.concat())
}

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE: &str = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Word's own heading: a style of the same name in the document wins over this one.
fn style(level: u8) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:qFormat/>\
         <w:pPr><w:keepNext/><w:outlineLvl w:val=\"{}\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>",
        level - 1
    )
}

fn written(block: &Block, face: &Face) -> String {
    match block {
        Block::Paragraph(writing) => paragraph(writing, face),
        Block::Table(table) => tabled(table, face),
    }
}

fn paragraph(writing: &Writing, face: &Face) -> String {
    let mut form = String::new();
    if let Role::Heading(level) = writing.role {
        let _ = write!(form, "<w:pStyle w:val=\"Heading{}\"/>", level.clamp(1, 3));
    }
    if writing.indent.left > 0 {
        let twips = |half: u16| u32::from(half) * face.base() * 5;
        let (left, hanging) = (twips(writing.indent.left), twips(writing.indent.hanging));
        let _ = write!(form, "<w:ind w:left=\"{left}\" w:hanging=\"{hanging}\"/>");
    }
    let align = match writing.align {
        Align::Justified => "both",
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    };
    let _ = write!(form, "<w:jc w:val=\"{align}\"/>");
    let run = if writing.text.is_empty() { String::new() } else { run(&writing.text, writing.role, face) };
    format!("<w:p><w:pPr>{form}</w:pPr>{run}</w:p>")
}

fn run(text: &str, role: Role, face: &Face) -> String {
    let name = escape(&face.name);
    let mut form = format!("<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\" w:eastAsia=\"{name}\"/>");
    if matches!(role, Role::Title | Role::Subject | Role::Sender | Role::Heading(_)) {
        form.push_str("<w:b/>");
    }
    let size = match role {
        Role::Title => Some(face.base() + 16),
        Role::Sender => Some(face.base() + 10),
        Role::Foot => Some(face.base().saturating_sub(4).max(16)),
        Role::Body | Role::Subject | Role::Heading(_) => face.size,
    };
    if let Some(size) = size {
        let _ = write!(form, "<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
    }
    format!("<w:r><w:rPr>{form}</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(text))
}

fn tabled(table: &Table, face: &Face) -> String {
    let columns = table.rows.first().map_or(1, Vec::len).max(1);
    let wide = PAGE / columns;
    let grid = format!("<w:gridCol w:w=\"{wide}\"/>").repeat(columns);
    let edge = |name: &str| format!("<w:{name} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    let edges: String =
        ["top", "left", "bottom", "right", "insideH", "insideV"].iter().map(|name| edge(name)).collect();
    let rows: String =
        table.rows.iter().enumerate().map(|(at, row)| self::row(row, table.head && at == 0, wide, face)).collect();
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr>\
         <w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )
}

fn row(cells: &[String], head: bool, wide: usize, face: &Face) -> String {
    let (repeated, shade) = if head {
        ("<w:trPr><w:tblHeader/></w:trPr>", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>")
    } else {
        ("", "")
    };
    let align = if head { Align::Center } else { Align::Left };
    let cell = |text: &String| {
        let writing = Writing { text: text.clone(), align, ..Writing::default() };
        format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{wide}\" w:type=\"dxa\"/>{shade}</w:tcPr>{}</w:tc>",
            paragraph(&writing, face)
        )
    };
    format!("<w:tr>{repeated}{}</w:tr>", cells.iter().map(cell).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::block::Indent;

    #[test]
    fn the_face_around_is_taken_over_and_hangul_has_one() {
        let around = "<w:styles><w:rFonts w:eastAsia=\"굴림\"/></w:styles><w:body><w:p><w:r><w:rPr><w:rFonts w:ascii=\"바탕\" w:eastAsia=\"바탕\"/><w:sz w:val=\"24\"/></w:rPr></w:r></w:p></w:body>";
        let face = Face::around(Some(around));
        assert_eq!(face, Face { name: "바탕".into(), size: Some(24) });
        assert_eq!(Face::around(None), Face { name: USUAL.into(), size: None });
        let writing = Writing { text: "가 <나>".into(), ..Writing::default() };
        let out = paragraph(&writing, &face);
        assert!(out.contains("w:eastAsia=\"바탕\"/><w:sz w:val=\"24\"/>"), "{out}");
        assert!(out.contains("<w:t xml:space=\"preserve\">가 &lt;나&gt;</w:t>"), "{out}");
    }

    #[test]
    fn items_hang_and_tables_are_tables() {
        let indent = Indent { left: 6, hanging: 4 };
        let item = Writing { text: "가. 일시".into(), indent, ..Writing::default() };
        let table = Table {
            rows: vec![vec!["구분".into(), "일시".into()], vec!["1차".into(), String::new()]],
            head: true,
        };
        let out = package(&[Block::Paragraph(item), Block::Table(table)], &Face::around(None));
        assert!(out.contains("<w:ind w:left=\"600\" w:hanging=\"400\"/><w:jc w:val=\"both\"/>"), "{out}");
        assert_eq!(
            (out.matches("<w:tr>").count(), out.matches("<w:tc>").count(), out.matches("<w:tblHeader/>").count()),
            (2, 4, 1)
        );
        assert!(out.contains("</w:tbl><w:p/></w:body>"), "a table needs a paragraph behind it");
    }
}
