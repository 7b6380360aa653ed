//! What stands in the document: the selection cut into paragraphs, and the whole body. Changes nothing.

use super::batch::{Outcome, sync};
use super::office_js::{ClientResult, Paragraph as WordParagraph, Range, RequestContext};
use super::{Version, ooxml};
use crate::clock::Slice;
use crate::host::{HostError, Paragraph, ParagraphKind, Selection};
use language::finding::Span;

/// Word's outline level of body text; headings have 1 to 9.
const BODY_LEVEL: f64 = 10.0;
/// More would freeze the pane; Office restarts add-ins that do not answer for five seconds.
const MOST_PARAGRAPHS: usize = 400;
const PROPERTIES: &str = "items/text,items/style,items/outlineLevel,items/isListItem,items/tableNestingLevel";

/// A selected paragraph with its proxy, its whole text, and the part of it that is selected.
pub struct Selected {
    pub proxy: WordParagraph,
    pub whole: String,
    pub cut: Span,
    shown: Paragraph,
}

/// The selection, or the paragraph at the cursor when nothing is selected.
pub async fn selection(context: &RequestContext, version: Version) -> Outcome<(Selection, Vec<Selected>)> {
    let range = context.document()?.selection()?;
    let (paragraphs, body) = (range.paragraphs()?, range.parent_body()?);
    range.load("isEmpty,text")?;
    body.load("type")?;
    paragraphs.load(PROPERTIES)?;
    sync(context).await?;
    if !matches!(body.kind()?.as_str(), "MainDoc" | "Section" | "TableCell" | "Unknown") {
        return Err(HostError::UnsupportedPlace.into());
    }
    let proxies = paragraphs.items()?;
    if proxies.len() > MOST_PARAGRAPHS {
        return Err(HostError::UnsupportedPlace.into());
    }
    one_cell(context, &proxies).await?;
    let at_cursor = range.is_empty()?;
    let mut selected = whole(context, &proxies, version).await?;
    if at_cursor {
        selected.truncate(1);
    } else {
        cut(context, &range, &mut selected, version).await?;
    }
    if selected.iter().all(|part| part.cut.is_empty()) {
        return Err(HostError::NothingSelected.into());
    }
    let paragraphs = selected.iter().map(Selected::paragraph).collect();
    Ok((Selection { paragraphs, at_cursor }, selected))
}

/// Every paragraph of the body.
pub async fn document(context: &RequestContext, version: Version) -> Outcome<Vec<Selected>> {
    let body = context.document()?.body()?;
    let paragraphs = body.body_paragraphs()?;
    paragraphs.load(PROPERTIES)?;
    let current = if version.reviewed { Some(body.reviewed_body("Current")?) } else { None };
    sync(context).await?;
    let proxies = paragraphs.items()?;
    // One question for all, since most documents have no tracked deletions.
    let deletions = current.map(|current| deletions(&current, &proxies)).transpose()?.unwrap_or(false);
    whole(context, &proxies, Version { reviewed: deletions, ..version }).await
}

impl Selected {
    pub fn paragraph(&self) -> Paragraph {
        Paragraph { text: self.cut.of(&self.whole).to_owned(), ..self.shown.clone() }
    }
}

/// The current text of ranges: without tracked deletions where this Word can say so.
pub async fn texts(context: &RequestContext, ranges: &[Range], version: Version) -> Outcome<Vec<String>> {
    if !version.reviewed {
        for range in ranges {
            range.load("text")?;
        }
        sync(context).await?;
        return ranges.iter().map(|range| Ok(clean(&range.text()?))).collect();
    }
    let current: Vec<ClientResult> = ranges.iter().map(|r| r.reviewed("Current")).collect::<Result<_, _>>()?;
    sync(context).await?;
    current.iter().map(|result| Ok(clean(&result.value()?))).collect()
}

/// The current text of ranges for certain, at the price of their OOXML where this Word has nothing better.
pub async fn exact(context: &RequestContext, ranges: &[Range], version: Version) -> Outcome<Vec<String>> {
    let mut plain = texts(context, ranges, version).await?;
    if version.reviewed {
        return Ok(plain);
    }
    // Word refuses to write an empty range as OOXML.
    let filled: Vec<usize> = (0..ranges.len()).filter(|at| !plain[*at].is_empty()).collect();
    let packages: Vec<ClientResult> = filled.iter().map(|at| ranges[*at].ooxml()).collect::<Result<_, _>>()?;
    sync(context).await?;
    for (at, package) in filled.into_iter().zip(packages) {
        if let Some(current) = ooxml::current(&package.value()?) {
            plain[at] = current;
        }
    }
    Ok(plain)
}

/// Word ends a paragraph with a mark and a cell with another; neither is text.
fn clean(text: &str) -> String {
    text.trim_end_matches(['\r', '\n', '\u{7}']).to_owned()
}

async fn whole(context: &RequestContext, proxies: &[WordParagraph], version: Version) -> Outcome<Vec<Selected>> {
    let lists = list_strings(context, proxies).await?;
    let current: Vec<Option<String>> = if version.reviewed {
        let ranges: Vec<Range> = proxies.iter().map(|p| p.range("Content")).collect::<Result<_, _>>()?;
        texts(context, &ranges, version).await?.into_iter().map(Some).collect()
    } else {
        vec![None; proxies.len()]
    };
    let (mut read, mut slice) = (Vec::with_capacity(proxies.len()), Slice::begin());
    for ((proxy, list), current) in proxies.iter().zip(lists).zip(current) {
        let text = current.map_or_else(|| Ok(clean(&proxy.paragraph_text()?)), Outcome::Ok)?;
        read.push(described(proxy, list, text)?);
        slice.breathe().await;
    }
    Ok(read)
}

fn described(proxy: &WordParagraph, list: Option<String>, whole: String) -> Outcome<Selected> {
    let kind = match (proxy.table_nesting_level()? > 0.0, proxy.outline_level()? < BODY_LEVEL) {
        (true, _) => ParagraphKind::Cell,
        (_, true) => ParagraphKind::Heading,
        _ => ParagraphKind::Body,
    };
    let shown = Paragraph { style: proxy.style()?, list, kind, ..Paragraph::default() };
    Ok(Selected { proxy: proxy.clone(), cut: Span::new(0, whole.len()), whole, shown })
}

/// Whether `.text` shows more than the current text.
fn deletions(current: &ClientResult, proxies: &[WordParagraph]) -> Outcome<bool> {
    let bare = |text: &str| text.chars().filter(|c| !c.is_control()).collect::<String>();
    let texts: Vec<String> = proxies.iter().map(WordParagraph::paragraph_text).collect::<Result<_, _>>()?;
    Ok(bare(&current.value()?) != bare(&texts.concat()))
}

async fn list_strings(context: &RequestContext, proxies: &[WordParagraph]) -> Outcome<Vec<Option<String>>> {
    let (mut items, mut slice) = (Vec::with_capacity(proxies.len()), Slice::begin());
    for proxy in proxies {
        let item = if proxy.is_list_item()? { Some(proxy.list_item()?) } else { None };
        if let Some(item) = &item {
            item.load("listString")?;
        }
        items.push(item);
        slice.breathe().await;
    }
    if items.iter().any(Option::is_some) {
        sync(context).await?;
    }
    items.into_iter().map(|item| item.map(|i| Ok(i.list_string()?)).transpose()).collect()
}

/// Cuts the first and the last paragraph where the selection cuts them, and leaves out empty ends.
async fn cut(context: &RequestContext, range: &Range, parts: &mut Vec<Selected>, version: Version) -> Outcome<()> {
    let mut inside = Vec::new();
    for part in parts.iter() {
        let shared = part.proxy.range("Content")?.intersect(range)?;
        shared.load("text")?;
        inside.push(shared);
    }
    sync(context).await?;
    let mut present = Vec::new();
    for (at, shared) in inside.iter().enumerate() {
        if !shared.is_null_object()? {
            present.push((at, shared.clone()));
        }
    }
    let ranges: Vec<Range> = present.iter().map(|(_, shared)| shared.clone()).collect();
    let read = texts(context, &ranges, version).await?;
    let last = parts.len() - 1;
    parts.iter_mut().for_each(|part| part.cut = Span::new(0, 0));
    for ((at, _), text) in present.into_iter().zip(read) {
        let start = start(context, range, &parts[at], &text, (at == 0, at == last)).await?;
        parts[at].cut = Span::new(start, start + text.len());
    }
    while parts.len() > 1 && parts.last().is_some_and(|part| part.cut.is_empty()) {
        parts.pop();
    }
    while parts.len() > 1 && parts[0].cut.is_empty() {
        parts.remove(0);
    }
    Ok(())
}

/// Where the selected text begins in its paragraph. Only a text that stands there twice has to be asked for.
async fn start(
    context: &RequestContext,
    range: &Range,
    part: &Selected,
    text: &str,
    (first, last): (bool, bool),
) -> Outcome<usize> {
    let whole = &part.whole;
    let found = match (first, last) {
        (false, _) => whole.starts_with(text).then_some(0),
        (true, false) => whole.ends_with(text).then(|| whole.len() - text.len()),
        _ if whole.matches(text).count() == 1 => whole.find(text),
        _ => {
            let head = part.proxy.range("Start")?.expand_to(&range.part("Start")?)?;
            head.load("text")?;
            sync(context).await?;
            Some(head.text()?.len()).filter(|at| whole.get(*at..).is_some_and(|rest| rest.starts_with(text)))
        }
    };
    found.ok_or_else(|| HostError::UnsupportedPlace.into())
}

/// Refuses several cells, and text together with cells: Word gives only the last of them reliably.
async fn one_cell(context: &RequestContext, proxies: &[WordParagraph]) -> Outcome<()> {
    let mut levels = Vec::new();
    for proxy in proxies {
        levels.push(proxy.table_nesting_level()?);
    }
    if levels.iter().all(|level| *level == 0.0) {
        return Ok(());
    }
    if levels.contains(&0.0) {
        return Err(HostError::SeveralCells.into());
    }
    let cells: Vec<_> = proxies.iter().map(WordParagraph::cell).collect::<Result<_, _>>()?;
    for cell in &cells {
        cell.load("rowIndex,cellIndex")?;
    }
    sync(context).await?;
    let mut places = Vec::new();
    for cell in &cells {
        places.push((cell.row()?, cell.column()?));
    }
    places.dedup();
    if places.len() > 1 { Err(HostError::SeveralCells.into()) } else { Ok(()) }
}
