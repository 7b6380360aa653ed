//! HWPX (KS X 6101) by `hwpforge`: the same paragraphs, numbering as text, properties of the document.

use crate::export::{Align, Block, Export, Failed, Page, Piece, Rule, plain};
use hwpforge_core::document::Document;
use hwpforge_core::image::ImageStore;
use hwpforge_core::metadata::Metadata;
use hwpforge_core::numbering::NumberingDef;
use hwpforge_core::paragraph::Paragraph;
use hwpforge_core::run::Run;
use hwpforge_core::section::{HeaderFooter, PageNumber, Section};
use hwpforge_core::tab::TabDef;
use hwpforge_core::table::{Table, TableCell, TableRow};
use hwpforge_core::{PageSettings, ParagraphMeasure};
use hwpforge_foundation::{
    Alignment, BorderFillIndex, CharShapeIndex, HwpUnit, NumberFormatType, PageNumberPosition, ParaShapeIndex,
};
use hwpforge_smithy_hwpx::HwpxEncoder;
use hwpforge_smithy_hwpx::style_store::{
    HwpxBorderFill, HwpxBorderLine, HwpxCharShape, HwpxFont, HwpxParaShape, HwpxStyleStore,
};
use wire::export::Format;
use wire::export::{NOTICE, SOURCE_TYPE};

pub const EXPORT: Export = Export { format: Format::Hwpx, write };

/// Millimetres between the margins of the page.
const TEXT_WIDTH: f64 = 170.0;
const FONT: &str = "함초롬바탕";
const LANGUAGES: [&str; 7] = ["HANGUL", "LATIN", "HANJA", "JAPANESE", "OTHER", "SYMBOL", "USER"];

fn write(page: &Page) -> Result<Vec<u8>, Failed> {
    let mut sheet = Sheet::new()?;
    let mut paragraphs = Vec::with_capacity(page.lines.len());
    for piece in page.pieces() {
        paragraphs.push(match piece {
            Piece::Paragraph(block) => sheet.paragraph(&block)?,
            Piece::Table(rows) => sheet.table(&rows)?,
        });
    }
    let mut section = Section::with_paragraphs(paragraphs, paper()?);
    section.page_number = Some(PageNumber::new(PageNumberPosition::BottomCenter, NumberFormatType::Digit));
    if page.footer {
        let notice = sheet.paragraph(&notice())?;
        section.footers = vec![HeaderFooter::all_pages(vec![notice])];
    }
    let mut document = Document::with_metadata(metadata(page));
    document.add_section(section);
    let document = document.validate().map_err(failed)?;
    HwpxEncoder::encode(&document, &sheet.store, &ImageStore::new()).map_err(failed)
}

/// A4 with the margins of an official letter.
fn paper() -> Result<PageSettings, Failed> {
    let mut paper = PageSettings::a4();
    let mm = |length| HwpUnit::from_mm(length).map_err(failed);
    (paper.margin_left, paper.margin_right) = (mm(20.0)?, mm(20.0)?);
    (paper.margin_top, paper.margin_bottom) = (mm(15.0)?, mm(15.0)?);
    (paper.header_margin, paper.footer_margin) = (mm(5.0)?, mm(10.0)?);
    Ok(paper)
}

fn failed(error: impl std::fmt::Debug) -> Failed {
    // The libraries' messages name places, never words.
    Failed(format!("{error:?}").chars().take(200).collect())
}

fn notice() -> Block {
    Block {
        text: NOTICE.to_owned(),
        cells: Vec::new(),
        size: 8,
        bold: false,
        is_title: false,
        align: Align::Center,
        rule: Rule::None,
        left: 0.0,
        hanging: 0.0,
        before: 0,
        after: 0,
    }
}

fn metadata(page: &Page) -> Metadata {
    let metadata = Metadata::new()
        .with_title(plain(&page.title))
        .with_description(plain(&page.summary.gist))
        .with_subject(plain(&page.summary.gist))
        .with_keywords(page.summary.keywords.iter().map(|k| plain(k)));
    if page.property {
        metadata.with_extra("DigitalSourceType", SOURCE_TYPE).with_extra("AIAssisted", "true")
    } else {
        metadata
    }
}

/// The shapes of characters and paragraphs that a document uses; equal ones are made once.
struct Sheet {
    store: HwpxStyleStore,
    chars: Vec<((u32, bool), CharShapeIndex)>,
    shapes: Vec<(String, ParaShapeIndex)>,
    /// Below, above, box.
    borders: [u32; 3],
}

impl Sheet {
    fn new() -> Result<Self, Failed> {
        let mut store = HwpxStyleStore::new();
        for language in LANGUAGES {
            store.push_font(HwpxFont::new(0, FONT, language));
        }
        store.push_numbering(NumberingDef::default_outline());
        for tab in TabDef::defaults() {
            store.push_tab(tab);
        }
        store.push_border_fill(HwpxBorderFill::default_page_border());
        store.push_border_fill(HwpxBorderFill::default_char_background());
        let mut border = |left, right, top, bottom| {
            let line = |on| if on { solid() } else { HwpxBorderLine::default() };
            let mut fill = HwpxBorderFill::default_page_border();
            (fill.left, fill.right, fill.top, fill.bottom) = (line(left), line(right), line(top), line(bottom));
            store.push_border_fill(fill)
        };
        let borders =
            [border(false, false, false, true), border(false, false, true, false), border(true, true, true, true)];
        let mut sheet = Self { store, chars: Vec::new(), shapes: Vec::new(), borders };
        sheet.chars(12, false)?;
        Ok(sheet)
    }

    fn paragraph(&mut self, block: &Block) -> Result<Paragraph, Failed> {
        let chars = self.chars(block.size, block.bold)?;
        let shape = self.shape(block)?;
        let runs = if block.text.is_empty() { Vec::new() } else { vec![Run::text(&block.text, chars)] };
        let mut paragraph = Paragraph::with_runs(runs, shape);
        if block.text.is_empty() {
            paragraph.add_run(Run::text("", chars));
        }
        Ok(paragraph)
    }

    /// Columns of one width, as wide as the text; the first row is repeated on every page.
    fn table(&mut self, rows: &[Block]) -> Result<Paragraph, Failed> {
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(1);
        let width = HwpUnit::from_mm(TEXT_WIDTH / columns as f64).map_err(failed)?;
        let mut made = Vec::with_capacity(rows.len());
        for (at, row) in rows.iter().enumerate() {
            let mut cells = Vec::with_capacity(columns);
            for column in 0..columns {
                let text = row.cells.get(column).cloned().unwrap_or_default();
                let words = Block {
                    text,
                    cells: Vec::new(),
                    bold: at == 0,
                    align: Align::Center,
                    left: 0.0,
                    hanging: 0.0,
                    ..row.clone()
                };
                let mut cell = TableCell::new(vec![self.paragraph(&words)?], width);
                cell.border_fill_id = Some(self.borders[2]);
                cells.push(cell);
            }
            made.push(TableRow::new(cells).with_header(at == 0));
        }
        let chars = self.chars(12, false)?;
        let shape = self.shape(&Block { text: String::new(), ..notice() })?;
        let table = Table::new(made).with_width(HwpUnit::from_mm(TEXT_WIDTH).map_err(failed)?).with_repeat_header(true);
        Ok(Paragraph::with_runs(vec![Run::table(table, chars)], shape))
    }

    fn chars(&mut self, size: u32, bold: bool) -> Result<CharShapeIndex, Failed> {
        if let Some((_, index)) = self.chars.iter().find(|(key, _)| *key == (size, bold)) {
            return Ok(*index);
        }
        let mut shape = HwpxCharShape::default();
        shape.height = HwpUnit::from_pt(f64::from(size)).map_err(failed)?;
        shape.bold = bold;
        let index = self.store.push_char_shape(shape);
        self.chars.push(((size, bold), index));
        Ok(index)
    }

    fn shape(&mut self, block: &Block) -> Result<ParaShapeIndex, Failed> {
        let look = Block { text: String::new(), ..block.clone() };
        let key = format!("{look:?}");
        if let Some((_, index)) = self.shapes.iter().find(|(known, _)| *known == key) {
            return Ok(*index);
        }
        let measure = |points: f64| HwpUnit::from_pt(points).map(ParagraphMeasure::from_hwp_unit).map_err(failed);
        let mut shape = HwpxParaShape::default();
        shape.alignment = match block.align {
            Align::Left => Alignment::Left,
            Align::Center => Alignment::Center,
            Align::Right => Alignment::Right,
            Align::Justify => Alignment::Justify,
        };
        // 내어쓰기: the first line begins at the margin, further lines that much to its right.
        shape.margin_left = measure(block.left - block.hanging)?;
        shape.indent = measure(-block.hanging)?;
        shape.spacing_before = measure(f64::from(block.before))?;
        shape.spacing_after = measure(f64::from(block.after))?;
        shape.line_spacing = 160;
        shape.border_fill_id = match block.rule {
            Rule::None => None,
            Rule::Below => Some(BorderFillIndex::new(self.borders[0] as usize)),
            Rule::Above => Some(BorderFillIndex::new(self.borders[1] as usize)),
            Rule::Box => Some(BorderFillIndex::new(self.borders[2] as usize)),
        };
        if block.rule == Rule::Box {
            shape.border_offset = [HwpUnit::from_mm(2.0).map_err(failed)?; 4];
        }
        let index = self.store.push_para_shape(shape);
        self.shapes.push((key, index));
        Ok(index)
    }
}

fn solid() -> HwpxBorderLine {
    let mut line = HwpxBorderLine::default();
    (line.line_type, line.width) = ("SOLID".to_owned(), "0.3 mm".to_owned());
    line
}
