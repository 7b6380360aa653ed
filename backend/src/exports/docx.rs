//! DOCX by `docx-rs`: real paragraphs, hanging indents, numbering as text, fonts for Hangul, properties of the document.

use crate::export::{Align, Block, Export, Failed, Page, Piece, Rule, plain};
use docx_rs::{
    AlignmentType, BorderType, Docx, Footer, LineSpacing, LineSpacingType, PageMargin, PageNum, Paragraph,
    ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Run, RunFonts, SpecialIndentType, Table, TableCell,
    TableRow, WidthType,
};
use language::letter::Layout;
use std::io::Cursor;
use wire::export::Format;
use wire::export::{NOTICE, SOURCE_TYPE};

pub const EXPORT: Export = Export { format: Format::Docx, write };

/// Letters are set in a font of fixed pitch, so that a 타 is a space and marks stand below each other.
const fn font(layout: Layout) -> &'static str {
    match layout {
        Layout::Official | Layout::Reply | Layout::Notice => "굴림체",
        Layout::Report | Layout::Plan | Layout::Press => "맑은 고딕",
    }
}

/// Twentieths of a point in a millimetre.
const MM: f64 = 56.7;

fn write(page: &Page) -> Result<Vec<u8>, Failed> {
    let font = font(page.layout);
    let fonts = RunFonts::new().ascii(font).hi_ansi(font).east_asia(font).cs(font);
    let margin = |mm: f64| (mm * MM) as i32;
    let mut docx = Docx::new()
        .default_fonts(fonts)
        .default_size(24)
        .page_size((210.0 * MM) as u32, (297.0 * MM) as u32)
        .page_margin(
            PageMargin::new()
                .top(margin(20.0))
                .bottom(margin(15.0))
                .left(margin(20.0))
                .right(margin(20.0))
                .footer(margin(10.0)),
        )
        .footer(footer(page));
    if page.property {
        docx = docx.custom_property("DigitalSourceType", SOURCE_TYPE).custom_property("AIAssisted", "true");
    }
    for piece in page.pieces() {
        docx = match piece {
            Piece::Paragraph(block) => docx.add_paragraph(paragraph(&block)),
            Piece::Table(rows) => docx.add_table(table(&rows)),
        };
    }
    let mut built = docx.build();
    built.doc_props.core = properties(page).into_bytes();
    built.styles = unspaced(built.styles);
    let mut out = Cursor::new(Vec::new());
    built.pack(&mut out).map_err(|e| Failed(e.to_string()))?;
    Ok(out.into_inner())
}

fn table(rows: &[Block]) -> Table {
    let cell = |row: &Block, text: &String, head: bool| {
        let words =
            Block { text: text.clone(), bold: head, align: Align::Center, left: 0.0, hanging: 0.0, ..row.clone() };
        TableCell::new().add_paragraph(paragraph(&words))
    };
    let row = |(at, row): (usize, &Block)| {
        let cells = row.cells.iter().map(|text| cell(row, text, at == 0)).collect();
        TableRow::new(cells)
    };
    // As wide as the text, columns by what stands in them.
    Table::new(rows.iter().enumerate().map(row).collect()).width(5000, WidthType::Pct)
}

fn paragraph(block: &Block) -> Paragraph {
    let twips = |points: f64| (points * 20.0).round() as i32;
    let spacing =
        LineSpacing::new().line_rule(LineSpacingType::Auto).line(336).before(block.before * 20).after(block.after * 20);
    let run = Run::new().add_text(&block.text).size(block.size as usize * 2);
    let mut paragraph = Paragraph::new()
        .add_run(if block.bold { run.bold() } else { run })
        .line_spacing(spacing)
        .align(match block.align {
            Align::Left => AlignmentType::Left,
            Align::Center => AlignmentType::Center,
            Align::Right => AlignmentType::Right,
            Align::Justify => AlignmentType::Both,
        });
    if block.left > 0.0 {
        let hanging = SpecialIndentType::Hanging(twips(block.hanging));
        paragraph = paragraph.indent(Some(twips(block.left)), Some(hanging), None, None);
    }
    if block.rule != Rule::None {
        let line = |position| ParagraphBorder::new(position).val(BorderType::Single).size(8).space(4).color("000000");
        let all = borders(block.rule).into_iter().fold(ParagraphBorders::with_empty(), |all, at| all.set(line(at)));
        paragraph.property = paragraph.property.set_borders(all);
    }
    if block.is_title { paragraph.outline_lvl(0) } else { paragraph }
}

fn borders(rule: Rule) -> Vec<ParagraphBorderPosition> {
    use ParagraphBorderPosition::{Bottom, Left, Right, Top};
    match rule {
        Rule::None => vec![],
        Rule::Below => vec![Bottom],
        Rule::Above => vec![Top],
        Rule::Box => vec![Top, Left, Bottom, Right],
    }
}

fn footer(page: &Page) -> Footer {
    let mut footer = Footer::new();
    if page.footer {
        let notice = Run::new().add_text(NOTICE).size(16);
        footer = footer.add_paragraph(Paragraph::new().add_run(notice).align(AlignmentType::Center));
    }
    footer.add_paragraph(Paragraph::new().add_page_num(PageNum::new()).align(AlignmentType::Center))
}

/// No space that the word processor adds between Hangul and digits.
fn unspaced(styles: Vec<u8>) -> Vec<u8> {
    const FROM: &str = "<w:pPrDefault><w:pPr><w:rPr /></w:pPr></w:pPrDefault>";
    const TO: &str =
        "<w:pPrDefault><w:pPr><w:autoSpaceDE w:val=\"0\" /><w:autoSpaceDN w:val=\"0\" /></w:pPr></w:pPrDefault>";
    match String::from_utf8(styles) {
        Ok(text) => text.replacen(FROM, TO, 1).into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

/// Title, 문서요지 and 키워드 as the package's core properties (ECMA-376 part 2); no date, for the clock is not asked.
fn properties(page: &Page) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:description>{}</dc:description>\
         <cp:keywords>{}</cp:keywords><dc:language>ko-KR</dc:language></cp:coreProperties>",
        escaped(&page.title),
        escaped(&page.summary.gist),
        escaped(&page.summary.keywords.join(", ")),
    )
}

fn escaped(text: &str) -> String {
    plain(text).chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            _ => out.push(c),
        }
        out
    })
}
