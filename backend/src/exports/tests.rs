//! Files read back by their libraries: the same text, the same numbering, indents, properties; nothing hostile gets in.

use super::*;
use crate::export::Page;
use docx_rs::{DocumentChild, read_docx};
use hwpforge_smithy_hwpx::HwpxDecoder;
use language::letter::{Attachment, Head, Item, Letter};
use language::template::{TONES, Values, compose};
use language::templates;
use wire::export::{Mark, NOTICE};

/// Every letter of the shelf with the examples of its fields.
fn letters() -> Vec<Letter> {
    let form = |t: &'static language::template::Template| -> Values {
        let fields = t.fields.iter().chain(templates::common::fields(t.kind));
        let fields = fields.filter(|f| f.key != "receivers");
        fields.map(|f| (f.key.to_owned(), vec![f.example.to_owned()])).collect()
    };
    templates::all().map(|t| compose(t, &form(t), TONES[1]).unwrap().letter).collect()
}

fn docx(bytes: &[u8]) -> Vec<docx_rs::Paragraph> {
    let read = read_docx(bytes).unwrap();
    let paragraphs = read.document.children.into_iter().filter_map(|child| match child {
        DocumentChild::Paragraph(p) => Some(*p),
        _ => None,
    });
    paragraphs.collect()
}

/// Paragraphs of an HWPX with their left margins and first-line indents in points.
fn hwpx(bytes: &[u8]) -> Vec<(String, f64, f64)> {
    let read = HwpxDecoder::decode(bytes).unwrap();
    let points = |m: hwpforge_core::ParagraphMeasure| m.as_hwp_unit().unwrap().to_pt();
    let section = &read.document.sections()[0];
    let shaped = section.paragraphs.iter().map(|p| {
        let shape = read.style_store.para_shape(p.para_shape_id).unwrap();
        (p.text_content(), points(shape.margin_left), points(shape.indent))
    });
    shaped.collect()
}

#[test]
fn every_letter_reads_back_the_same_from_both_files() {
    for letter in letters() {
        let page = Page::of(&letter, Mark::None, false).unwrap();
        let want: Vec<_> = page.blocks().collect();
        let words = docx(&write(Format::Docx, &page).unwrap());
        assert_eq!(
            words.iter().map(|p| p.raw_text()).collect::<Vec<_>>(),
            want.iter().map(|b| b.text.clone()).collect::<Vec<_>>()
        );
        let hangul = hwpx(&write(Format::Hwpx, &page).unwrap());
        assert_eq!(hangul.len(), want.len());
        for ((text, left, indent), block) in hangul.iter().zip(&want) {
            assert_eq!(text, &block.text);
            // 한글 counts the margin to the first line, Word to the others.
            assert!(
                (left - (block.left - block.hanging)).abs() < 0.1 && (indent + block.hanging).abs() < 0.1,
                "{text}"
            );
        }
        let text = String::from_utf8(write(Format::Text, &page).unwrap()).unwrap();
        assert_eq!(text, letter.text());
    }
}

#[test]
fn items_hang_from_their_first_word() {
    let items = vec![Item::with("나", vec![Item::new("다"), Item::new("라")]), Item::new("마")];
    let attachments = vec![Attachment::one("계획"), Attachment::one("명단")];
    let letter =
        Letter { head: Head { title: "가".to_owned(), ..Head::default() }, items, attachments, ..Letter::default() };
    let page = Page::of(&letter, Mark::None, false).unwrap();
    let hung: Vec<_> = page.blocks().map(|b| (b.text, b.left, b.hanging)).collect();
    let row = |text: &str, left, hanging| (text.to_owned(), left, hanging);
    assert_eq!(
        hung,
        [
            row("제목  가", 36.0, 36.0),
            row("", 0.0, 0.0),
            row("1. 나", 18.0, 18.0),
            row("가. 다", 36.0, 24.0),
            row("나. 라", 36.0, 24.0),
            row("2. 마", 18.0, 18.0),
            row("", 0.0, 0.0),
            row("붙임  1. 계획 1부.", 54.0, 54.0),
            row("2. 명단 1부.  끝.", 54.0, 18.0),
        ]
    );
}

#[test]
fn a_file_says_what_it_is_about_and_who_helped() {
    let letter = &letters()[0];
    let page = Page::of(letter, Mark::Both, true).unwrap();
    let read = HwpxDecoder::decode(&write(Format::Hwpx, &page).unwrap()).unwrap();
    let metadata = read.document.metadata();
    assert_eq!(metadata.title.as_deref(), Some(letter.head.title.as_str()));
    assert_eq!(metadata.keywords, page.summary.keywords);
    assert_eq!(metadata.extras.get("AIAssisted").map(String::as_str), Some("true"));
    let bytes = write(Format::Docx, &page).unwrap();
    let whole = String::from_utf8_lossy(&bytes);
    for word in [&page.summary.gist, &page.summary.keywords.join(", "), NOTICE, "AIAssisted"] {
        assert!(whole.contains(word), "{word}");
    }
    let plain = Page::of(letter, Mark::Both, false).unwrap();
    let bytes = write(Format::Docx, &plain).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("AIAssisted"), "without a model there is no mark");
}

#[test]
fn markup_stays_text_and_too_much_is_refused() {
    let nasty = "<w:p>&amp;]]> \u{1}\u{8}\u{fffe}‘’\"";
    let letter = Letter {
        head: Head { title: nasty.to_owned(), ..Head::default() },
        items: vec![Item::new(nasty), Item::new("둘")],
        ..Letter::default()
    };
    let page = Page::of(&letter, Mark::Both, true).unwrap();
    let bytes = write(Format::Docx, &page).unwrap();
    // The reader of docx-rs undoes entities twice, so the bytes themselves are asked.
    let whole = String::from_utf8_lossy(&bytes);
    assert!(whole.contains("1. &lt;w:p&gt;&amp;amp;]]&gt; ‘’&quot;</w:t>"));
    assert_eq!(docx(&bytes).len(), page.lines.len());
    let said = hwpx(&write(Format::Hwpx, &page).unwrap());
    assert!(said.iter().any(|(t, ..)| t == "1. <w:p>&amp;]]> ‘’\""));
    let long = Letter { opening: vec!["가".repeat(300_000)], ..Letter::default() };
    assert!(Page::of(&long, Mark::None, false).is_none());
}
