//! Word as a host: Office.js behind the `Host` trait, from WordApi 1.3 on, one operation at a time.

mod anchor;
mod batch;
mod insert;
mod locate;
mod office_js;
mod ooxml;
mod package;
mod plan;
mod properties;
mod read;
mod version;
mod watch;
mod write;

use crate::host::block::Insertion;
use crate::host::*;
use anchor::{Anchor, Kind, Mark};
use batch::{Outcome, Queue, sync};
use language::finding::{Edit, Span};
use office_js::{self as js, RequestContext};
use std::rc::Rc;
use version::Version;
use wasm_bindgen_futures::spawn_local;

pub struct Word {
    version: Version,
    abilities: Abilities,
    queue: Queue,
}

impl Word {
    /// Waits until Office.js is ready; None when the page is not open in Word.
    pub async fn open() -> Option<Self> {
        if !version::in_word().await {
            return None;
        }
        let queue = Queue::new();
        let version = Version::probe(&queue).await;
        Some(Self { version, abilities: version.abilities(), queue })
    }

    async fn mark(&self, paragraphs: Vec<Wanted>) -> Result<Place, HostError> {
        let version = self.version;
        let names = version::mark_names(paragraphs.len());
        self.queue.run(move |context| async move { mark(context, version, names, paragraphs).await }).await
    }
}

/// Which paragraphs an anchor is asked for.
enum Wanted {
    /// The n-th of the selection, reading this.
    Selected(String),
    /// The n-th of the body, reading this.
    Body(usize, String),
}

async fn mark(context: RequestContext, version: Version, names: Vec<String>, wanted: Vec<Wanted>) -> Outcome<Place> {
    version::may_write(&context).await?;
    let body = matches!(wanted.first(), Some(Wanted::Body(..)));
    let found =
        if body { read::document(&context, version).await? } else { read::selection(&context, version).await?.1 };
    if !body && found.len() != wanted.len() {
        return Err(HostError::Moved.into());
    }
    let kind = if version.bookmarks { Kind::Bookmark } else { Kind::Control };
    let mut marks = Vec::new();
    let mut contents = Vec::new();
    for (at, (wanted, name)) in wanted.iter().zip(names).enumerate() {
        let (at, expect) = match wanted {
            Wanted::Selected(text) => (at, text),
            Wanted::Body(at, text) => (*at, text),
        };
        let part = found.get(at).filter(|part| part.paragraph().text == *expect).ok_or(HostError::Moved)?;
        contents.push(part.proxy.range("Content")?);
        marks.push(Mark { name, kind, text: part.whole.clone(), cut: part.cut });
    }
    refuse_revisions(&context, version, &contents).await?;
    for (mark, content) in marks.iter().zip(&contents) {
        mark.set(content)?;
    }
    sync(&context).await?;
    Ok(Anchor { marks }.place())
}

/// Where the current text can't be told from deleted text, paragraphs with revisions are left alone.
async fn refuse_revisions(context: &RequestContext, version: Version, contents: &[js::Range]) -> Outcome<()> {
    if version.reviewed {
        return Ok(());
    }
    let packages: Vec<_> = contents.iter().map(js::Range::ooxml).collect::<Result<_, _>>()?;
    sync(context).await?;
    for package in packages {
        if ooxml::has_revisions(&package.value()?) {
            return Err(HostError::Revisions.into());
        }
    }
    Ok(())
}

impl Host for Word {
    fn abilities(&self) -> Abilities {
        self.abilities.clone()
    }

    fn selection(&self) -> Reply<'_, Selection> {
        let version = self.version;
        Box::pin(self.queue.run(move |context| async move { Ok(read::selection(&context, version).await?.0) }))
    }

    fn document(&self) -> Reply<'_, Vec<Paragraph>> {
        let version = self.version;
        Box::pin(self.queue.run(move |context| async move {
            Ok(read::document(&context, version).await?.iter().map(read::Selected::paragraph).collect())
        }))
    }

    fn anchor<'a>(&'a self, selection: &'a Selection) -> Reply<'a, Place> {
        let wanted = selection.paragraphs.iter().map(|p| Wanted::Selected(p.text.clone())).collect();
        Box::pin(self.mark(wanted))
    }

    fn anchor_paragraphs<'a>(&'a self, paragraphs: &'a [(usize, String)]) -> Reply<'a, Place> {
        let wanted = paragraphs.iter().map(|(at, text)| Wanted::Body(*at, text.clone())).collect();
        Box::pin(self.mark(wanted))
    }

    fn replace<'a>(&'a self, place: &'a Place, edits: &'a [ParagraphEdits]) -> Reply<'a, Receipt> {
        let (version, place, edits) = (self.version, place.clone(), edits.to_vec());
        Box::pin(self.queue.run(move |context| write::replace(context, version, place, edits)))
    }

    fn insert<'a>(&'a self, insertion: &'a Insertion) -> Reply<'a, Receipt> {
        let (version, insertion) = (self.version, insertion.clone());
        Box::pin(self.queue.run(move |context| insert::insert(context, version, insertion)))
    }

    fn revert<'a>(&'a self, receipt: &'a Receipt) -> Reply<'a, ()> {
        let (version, receipt) = (self.version, receipt.clone());
        Box::pin(self.queue.run(move |context| async move {
            if receipt.before.is_empty() {
                return insert::take_out(context, version, receipt).await;
            }
            write::revert(context, version, receipt).await
        }))
    }

    fn release<'a>(&'a self, place: &'a Place) -> Reply<'a, ()> {
        let place = place.clone();
        Box::pin(self.queue.run(move |context| async move {
            let anchor = Anchor::of(&place)?;
            anchor::release(&context, &anchor.marks).await
        }))
    }

    fn reveal<'a>(&'a self, paragraph: usize, span: Span, expect: &'a str) -> Reply<'a, ()> {
        let (version, expect) = (self.version, expect.to_owned());
        Box::pin(self.queue.run(move |context| async move { reveal(context, version, paragraph, span, expect).await }))
    }

    fn focus(&self) {
        let queue = self.queue.clone();
        spawn_local(async move {
            let shown = queue.run(|context| async move {
                context.document()?.selection()?.select()?;
                sync(&context).await
            });
            // Losing the focus is no failure the user has to hear of.
            let _ = shown.await;
        });
    }

    fn setting(&self, key: &str) -> Option<String> {
        watch::setting(key)
    }

    fn set_setting<'a>(&'a self, key: &'a str, value: &'a str) -> Reply<'a, ()> {
        Box::pin(watch::set_setting(key, value))
    }

    fn on_change(&self, callback: Rc<dyn Fn(Changed)>) {
        watch::on_selection(callback, self.version);
    }

    fn theme(&self) -> Option<Theme> {
        watch::theme()
    }
}

async fn reveal(context: RequestContext, version: Version, at: usize, span: Span, expect: String) -> Outcome<()> {
    let found = read::document(&context, version).await?;
    let part = found.get(at).filter(|part| part.whole == expect).ok_or(HostError::Moved)?;
    let content = part.proxy.range("Content")?;
    let steps = plan::steps(&expect, &[Edit { span, with: String::new(), rule: "".into() }]);
    let range = match locate::locate(&context, &content, &steps).await {
        Ok(ranges) => ranges.into_iter().next().unwrap_or(content),
        Err(_) => content,
    };
    range.select()?;
    sync(&context).await
}
