//! Putting a letter in at the cursor, from WordApi 1.3 on: one package, its surplus paragraphs cleared away,
//! one mark around it, and everything back by the receipt.

use super::anchor::{Kind, Mark};
use super::batch::{Outcome, sync};
use super::office_js::{Paragraph, Paragraphs, RequestContext};
use super::package::{Face, package};
use super::properties::{self, Kept};
use super::write::Tracking;
use super::{Version, version};
use crate::host::block::Insertion;
use crate::host::{HostError, Place, Receipt, Way};
use language::finding::Span;
use serde::{Deserialize, Serialize};

/// Word leaves at most so many empty paragraphs behind a package.
const MOST_SURPLUS: usize = 3;

/// The inside of the place of an insertion.
#[derive(Serialize, Deserialize)]
struct Inserted {
    name: String,
    kind: Kind,
}

/// Inserts at the cursor.
pub async fn insert(context: RequestContext, version: Version, insertion: Insertion) -> Outcome<Receipt> {
    version::may_write(&context).await?;
    let insertion = insertion.settled();
    let texts = insertion.texts();
    if texts.is_empty() {
        return Err(HostError::Failed.into());
    }
    let cursor = Cursor::read(&context).await?;
    let kept = properties::tell(&context, &insertion).await?;
    let done = put_in(&context, version, &cursor, &insertion, &texts).await;
    let mark = match done {
        Ok(mark) => mark,
        Err(failure) => {
            // What failed is what the user hears of; the properties go back to what they were.
            let _ = properties::put_back(&context, &kept).await;
            return Err(failure);
        }
    };
    let place = Place(serde_json::to_string(&mark).unwrap_or_default());
    let image = serde_json::to_string(&kept).unwrap_or_default();
    Ok(Receipt { place, way: Way::Plain, before: Vec::new(), after: texts, image })
}

/// Takes an insertion out again, when it still reads what it did.
pub async fn take_out(context: RequestContext, version: Version, receipt: Receipt) -> Outcome<()> {
    let inserted: Inserted = serde_json::from_str(&receipt.place.0).map_err(|_| HostError::Moved)?;
    let kept: Kept = serde_json::from_str(&receipt.image).map_err(|_| HostError::Moved)?;
    version::may_write(&context).await?;
    let mark = inserted.mark();
    if !mark.stands(&context).await? {
        return Err(HostError::Moved.into());
    }
    let range = mark.range(&context.document()?)?;
    let (paragraphs, tables) = (range.paragraphs()?, range.tables()?);
    paragraphs.load("items/text,items/tableNestingLevel")?;
    tables.load("items")?;
    sync(&context).await?;
    let items = paragraphs.items()?;
    if texts(&items)? != receipt.after {
        return Err(HostError::Moved.into());
    }
    let tracking = Tracking::off(&context, version).await?;
    mark.remove(&context.document()?)?;
    for table in tables.tables()? {
        table.delete_table()?;
    }
    for paragraph in &items {
        if paragraph.table_nesting_level()? == 0.0 {
            paragraph.delete_paragraph()?;
        }
    }
    let done = sync(&context).await;
    tracking.put_back(&context).await?;
    done?;
    properties::put_back(&context, &kept).await
}

impl Inserted {
    fn mark(&self) -> Mark {
        Mark { name: self.name.clone(), kind: self.kind, text: String::new(), cut: Span::new(0, 0) }
    }
}

/// The paragraph at the cursor and the document around it.
struct Cursor {
    paragraph: Paragraph,
    /// Its place among the paragraphs of the body.
    index: usize,
    empty: bool,
    before: Vec<String>,
    face: Face,
}

impl Cursor {
    async fn read(context: &RequestContext) -> Outcome<Self> {
        let (document, selection) = (context.document()?, context.document()?.selection()?);
        let (body, place, chosen) = (document.body()?, selection.parent_body()?, selection.paragraphs()?);
        place.load("type")?;
        chosen.load("items/text,items/tableNestingLevel")?;
        sync(context).await?;
        let paragraph = chosen.items()?.pop().ok_or(HostError::NothingSelected)?;
        let outside = !matches!(place.kind()?.as_str(), "MainDoc" | "Section" | "Unknown");
        if outside || paragraph.table_nesting_level()? > 0.0 {
            return Err(HostError::UnsupportedPlace.into());
        }
        let (above, all) =
            (body.body_range("Start")?.expand_to(&paragraph.range("Start")?)?.paragraphs()?, body.body_paragraphs()?);
        above.load("items/text")?;
        all.load("items/text")?;
        let empty = paragraph.paragraph_text()?.is_empty();
        // Word refuses to write an empty range as OOXML.
        let around = if empty { None } else { Some(paragraph.range("Content")?.ooxml()?) };
        sync(context).await?;
        let around = around.map(|package| package.value()).transpose()?;
        let (index, before) = (above.items()?.len().saturating_sub(1), texts(&all.items()?)?);
        Ok(Self { paragraph, index, empty, before, face: Face::around(around.as_deref()) })
    }

    /// Which paragraph of the body the first one of the insertion becomes.
    const fn first(&self) -> usize {
        if self.empty { self.index } else { self.index + 1 }
    }
}

async fn put_in(
    context: &RequestContext,
    version: Version,
    cursor: &Cursor,
    insertion: &Insertion,
    texts: &[String],
) -> Outcome<Inserted> {
    let tracking = Tracking::off(context, version).await?;
    let done = write(context, version, cursor, insertion, texts, &tracking).await;
    if done.is_err() {
        // What came in goes out again; the failure that led here is what the user hears of.
        let _ = clear(context, cursor).await;
    }
    tracking.put_back(context).await?;
    done
}

async fn write(
    context: &RequestContext,
    version: Version,
    cursor: &Cursor,
    insertion: &Insertion,
    texts: &[String],
    tracking: &Tracking,
) -> Outcome<Inserted> {
    let hole = cursor.paragraph.insert_paragraph("", if cursor.empty { "Before" } else { "After" })?;
    // The letter itself is tracked when the user tracks; the paragraph that takes it in is not.
    tracking.resume(context)?;
    hole.range("Whole")?.insert_ooxml(&package(&insertion.blocks, &cursor.face), "Replace")?;
    sync(context).await?;
    tracking.pause(context)?;
    let all = body(context)?;
    sync(context).await?;
    let mut items = all.items()?;
    let surplus = surplus(&self::texts(&items)?, cursor, texts).ok_or(HostError::Failed)?;
    let first = cursor.first();
    for extra in items.drain(first + texts.len()..first + texts.len() + surplus) {
        extra.delete_paragraph()?;
    }
    let name = version::mark_names(1).remove(0);
    let inserted = Inserted { name, kind: if version.bookmarks { Kind::Bookmark } else { Kind::Control } };
    let (head, tail) = (items[first].range("Whole")?, items[first + texts.len() - 1].range("Content")?);
    inserted.mark().set(&head.expand_to(&tail)?)?;
    sync(context).await?;
    Ok(inserted)
}

/// How many empty paragraphs Word left behind the insertion; none when the document is not what it should be.
fn surplus(now: &[String], cursor: &Cursor, texts: &[String]) -> Option<usize> {
    let (first, before) = (cursor.first(), &cursor.before);
    let more = now.len().checked_sub(before.len() + texts.len()).filter(|more| *more <= MOST_SURPLUS)?;
    let end = first + texts.len();
    let stands = now[..first] == before[..first] && now[first..end] == *texts && now[end + more..] == before[first..];
    (stands && now[end..end + more].iter().all(String::is_empty)).then_some(more)
}

/// Deletes what stands between the paragraphs that were there before.
async fn clear(context: &RequestContext, cursor: &Cursor) -> Outcome<()> {
    let all = body(context)?;
    sync(context).await?;
    let (items, first) = (all.items()?, cursor.first());
    let more = items.len().saturating_sub(cursor.before.len());
    let now = texts(&items)?;
    if now.get(..first) != cursor.before.get(..first) || now[first + more..] != cursor.before[first..] {
        return Err(HostError::Failed.into());
    }
    items[first..first + more].iter().try_for_each(Paragraph::delete_paragraph)?;
    sync(context).await
}

/// Asked for anew each time: the library keeps the collection of a property as it once was.
fn body(context: &RequestContext) -> Outcome<Paragraphs> {
    let all = context.document()?.body()?.body_range("Whole")?.paragraphs()?;
    all.load("items/text")?;
    Ok(all)
}

fn texts(paragraphs: &[Paragraph]) -> Outcome<Vec<String>> {
    let clean = |text: String| text.trim_end_matches(['\r', '\n', '\u{7}']).to_owned();
    paragraphs.iter().map(|paragraph| Ok(clean(paragraph.paragraph_text()?))).collect()
}
