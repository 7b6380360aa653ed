//! The page's own document: formatted paragraphs, lists and tables that keep their runs.

mod desk;
mod highlight;
mod insert;
mod paragraph;
mod place;
mod runs;
mod typing;

use crate::clock::Slice;
use crate::host::block::Insertion;
use crate::host::{
    Abilities, Changed, Host, HostError, Paragraph, ParagraphEdits, Place, Receipt, Reply, Selection, Theme, Way,
};
use crate::hosts::utf16;
use language::finding::Span;
use paragraph::{Anchored, SELECTOR};
use place::Mark;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Element, HtmlElement, Range, ScrollIntoViewOptions, Text};

#[derive(Default)]
pub struct Web {
    /// The last selection inside the sheet: a click into the pane does not lose it.
    last: Rc<RefCell<Option<Range>>>,
}

impl Web {
    pub fn new() -> Self {
        desk::open_sheets();
        Self::default()
    }

    fn sheet(&self) -> Option<Element> {
        page()?.query_selector("article[data-sheet]:not([hidden])").ok().flatten()
    }

    fn elements(&self) -> Vec<Element> {
        let found = self.sheet().and_then(|s| s.query_selector_all(SELECTOR).ok());
        let nodes = found.iter().flat_map(|list| (0..list.length()).filter_map(|i| list.item(i)));
        nodes.filter_map(|node| node.dyn_into().ok()).collect()
    }

    /// The selected paragraphs and whether the cursor only stands there.
    fn selected(&self) -> Result<(Vec<Anchored>, bool), HostError> {
        let range = self.last.borrow().clone().ok_or(HostError::NothingSelected)?;
        let cursor = range.collapsed();
        let parts = self.elements().into_iter().filter_map(|element| {
            let (start, end) = paragraph::part(&element, &range)?;
            if cursor {
                return Some(Anchored::whole(element));
            }
            let text = utf16::slice(&paragraph::text(&element), start, end)?.to_owned();
            (start < end).then_some(Anchored { element, start, text })
        });
        let parts: Vec<Anchored> = parts.collect();
        let nothing = parts.iter().all(|part| part.text.is_empty());
        if nothing { Err(HostError::NothingSelected) } else { Ok((parts, cursor)) }
    }

    /// The last paragraph that the selection touches; none when the cursor never was in the sheet.
    fn cursor(&self) -> Result<Option<Element>, HostError> {
        let Some(range) = self.last.borrow().clone() else { return Ok(None) };
        let touched = |element: &Element| range.intersects_node(element).unwrap_or(false);
        match self.elements().into_iter().rfind(touched) {
            Some(cell) if matches!(cell.tag_name().as_str(), "TD" | "TH") => Err(HostError::UnsupportedPlace),
            found => Ok(found),
        }
    }

    fn change(&self, place: &Place, edits: &[ParagraphEdits]) -> Result<Receipt, HostError> {
        let marks = place::marks(place)?;
        let mut jobs = Vec::new();
        for one in edits {
            let mark = marks.get(one.paragraph).filter(|mark| mark.text == one.before).ok_or(HostError::Moved)?;
            jobs.push((mark.clone(), place::find(mark).ok_or(HostError::Moved)?, &one.edits));
        }
        let (mut image, mut changed) = (Vec::new(), Vec::new());
        for (mark, anchored, edits) in &mut jobs {
            image.push(paragraph::runs(&anchored.element).iter().map(|r| r.data()).collect::<Vec<_>>());
            anchored.apply(edits)?;
            changed.push(Mark { text: anchored.text.clone(), ..mark.clone() });
        }
        let before = edits.iter().map(|one| one.before.clone()).collect();
        let after = changed.iter().map(|mark| mark.text.clone()).collect();
        let image = serde_json::to_string(&image).map_err(|_| HostError::Failed)?;
        Ok(Receipt { place: place::place(&changed), way: Way::Plain, before, after, image })
    }

    fn put_back(&self, receipt: &Receipt) -> Result<(), HostError> {
        if receipt.before.is_empty() {
            return insert::take_out(receipt);
        }
        let marks = place::marks(&receipt.place)?;
        let image: Vec<Vec<String>> = serde_json::from_str(&receipt.image).map_err(|_| HostError::Failed)?;
        let found: Vec<Anchored> = marks.iter().map(place::find).collect::<Option<_>>().ok_or(HostError::Moved)?;
        let runs: Vec<Vec<Text>> = found.iter().map(|one| paragraph::runs(&one.element)).collect();
        if !runs.iter().map(Vec::len).eq(image.iter().map(Vec::len)) {
            return Err(HostError::Moved);
        }
        runs.iter().flatten().zip(image.iter().flatten()).for_each(|(run, text)| run.set_data(text));
        Ok(())
    }

    fn show(&self, index: usize, span: Span, expect: &str) -> Result<(), HostError> {
        let elements = self.elements();
        let element = elements.get(index).filter(|e| paragraph::text(e) == expect).ok_or(HostError::Moved)?;
        let (start, end) = utf16::range(expect, span).ok_or(HostError::Moved)?;
        let range = paragraph::range(element, start, end).ok_or(HostError::Failed)?;
        if let Some(selection) = web_sys::window().and_then(|w| w.get_selection().ok().flatten()) {
            let added = selection.remove_all_ranges().and_then(|()| selection.add_range(&range));
            added.map_err(|_| HostError::Failed)?;
        }
        let options = ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
        Ok(())
    }
}

impl Host for Web {
    fn abilities(&self) -> Abilities {
        Abilities {
            tracked_changes: false,
            document_events: true,
            settings: true,
            features: vec![("선택한 문단 읽기와 바꾸기", true), ("되돌리기", true), ("변경 내용 추적", false)],
            name: "브라우저 문서".into(),
        }
    }

    fn selection(&self) -> Reply<'_, Selection> {
        Box::pin(async {
            let (parts, at_cursor) = self.selected()?;
            let paragraphs = parts.into_iter().map(|a| paragraph::describe(&a.element, a.text)).collect();
            Ok(Selection { paragraphs, at_cursor })
        })
    }

    fn document(&self) -> Reply<'_, Vec<Paragraph>> {
        Box::pin(async {
            let (mut paragraphs, mut slice) = (Vec::new(), Slice::begin());
            for element in self.elements() {
                paragraphs.push(paragraph::describe(&element, paragraph::text(&element)));
                slice.breathe().await;
            }
            Ok(paragraphs)
        })
    }

    fn anchor<'a>(&'a self, selection: &'a Selection) -> Reply<'a, Place> {
        Box::pin(async {
            let (parts, _) = self.selected()?;
            let same = parts.iter().map(|a| &a.text).eq(selection.paragraphs.iter().map(|p| &p.text));
            if same { Ok(place::place(&place::mark(&parts))) } else { Err(HostError::Moved) }
        })
    }

    fn anchor_paragraphs<'a>(&'a self, paragraphs: &'a [(usize, String)]) -> Reply<'a, Place> {
        Box::pin(async {
            let elements = self.elements();
            let wanted = paragraphs.iter().map(|(index, expect)| {
                let element = elements.get(*index).filter(|e| paragraph::text(e) == *expect);
                element.cloned().map(Anchored::whole).ok_or(HostError::Moved)
            });
            Ok(place::place(&place::mark(&wanted.collect::<Result<Vec<_>, _>>()?)))
        })
    }

    fn replace<'a>(&'a self, place: &'a Place, edits: &'a [ParagraphEdits]) -> Reply<'a, Receipt> {
        Box::pin(async { self.change(place, edits) })
    }

    fn insert<'a>(&'a self, insertion: &'a Insertion) -> Reply<'a, Receipt> {
        Box::pin(async move {
            let sheet = self.sheet().ok_or(HostError::Failed)?;
            insert::put_in(&sheet, self.cursor()?.as_ref(), insertion)
        })
    }

    fn revert<'a>(&'a self, receipt: &'a Receipt) -> Reply<'a, ()> {
        Box::pin(async { self.put_back(receipt) })
    }

    fn release<'a>(&'a self, place: &'a Place) -> Reply<'a, ()> {
        Box::pin(async {
            place::marks(place)?.iter().for_each(place::release);
            Ok(())
        })
    }

    fn reveal<'a>(&'a self, paragraph: usize, span: Span, expect: &'a str) -> Reply<'a, ()> {
        Box::pin(async move { self.show(paragraph, span, expect) })
    }

    fn focus(&self) {
        if let Some(sheet) = self.sheet().and_then(|s| s.dyn_into::<HtmlElement>().ok()) {
            // Without a focusable sheet the focus stays where it is.
            let _ = sheet.focus();
        }
    }

    fn setting(&self, key: &str) -> Option<String> {
        storage()?.get_item(&self.key(key)).ok().flatten()
    }

    fn set_setting<'a>(&'a self, key: &'a str, value: &'a str) -> Reply<'a, ()> {
        Box::pin(async move {
            let storage = storage().ok_or(HostError::Failed)?;
            storage.set_item(&self.key(key), value).map_err(|_| HostError::Failed)
        })
    }

    fn on_change(&self, callback: Rc<dyn Fn(Changed)>) {
        self.follow_selection(Rc::clone(&callback));
        typing::follow(Rc::clone(&callback));
        desk::on_switch(Rc::clone(&self.last), callback);
    }

    fn theme(&self) -> Option<Theme> {
        None
    }
}

impl Web {
    fn key(&self, key: &str) -> String {
        let sheet = self.sheet().and_then(|s| s.get_attribute("data-sheet")).unwrap_or_default();
        format!("geulbeot.sheet.{sheet}.{key}")
    }

    fn follow_selection(&self, callback: Rc<dyn Fn(Changed)>) {
        let last = Rc::clone(&self.last);
        let follow = Closure::<dyn Fn()>::new(move || {
            let selection = web_sys::window().and_then(|w| w.get_selection().ok().flatten());
            let range = selection.filter(|s| s.range_count() > 0).and_then(|s| s.get_range_at(0).ok());
            let sheet = page().and_then(|p| p.query_selector("article[data-sheet]:not([hidden])").ok().flatten());
            let inside =
                range.filter(|r| r.start_container().is_ok_and(|n| sheet.is_some_and(|s| s.contains(Some(&n)))));
            if let Some(range) = inside {
                highlight::mark(&range);
                *last.borrow_mut() = Some(range.clone_range());
                callback(Changed::Selection);
            }
        });
        if let Some(page) = page() {
            let _ = page.add_event_listener_with_callback("selectionchange", follow.as_ref().unchecked_ref());
            follow.forget();
        }
    }
}

fn page() -> Option<Document> {
    web_sys::window()?.document()
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
