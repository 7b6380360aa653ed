//! A document in memory: the double for tests, with the rules every host keeps.

use crate::host::block::Insertion;
use crate::host::{
    Abilities, Changed, Host, HostError, Paragraph, ParagraphEdits, Place, Receipt, Reply, Selection, Theme, Way,
};
use language::finding::{Span, apply};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

#[derive(Default)]
pub struct Memory {
    pub texts: RefCell<Vec<String>>,
    /// Indexes of the selected paragraphs.
    pub selected: RefCell<Vec<usize>>,
    /// What every call answers instead, when set.
    pub broken: Cell<Option<HostError>>,
    places: RefCell<Vec<Vec<usize>>>,
    settings: RefCell<HashMap<String, String>>,
}

impl Memory {
    pub fn new(texts: &[&str], selected: &[usize]) -> Self {
        let texts = RefCell::new(texts.iter().map(|t| (*t).to_owned()).collect());
        Self { texts, selected: RefCell::new(selected.to_vec()), ..Self::default() }
    }

    fn works(&self) -> Result<(), HostError> {
        self.broken.get().map_or(Ok(()), Err)
    }

    fn read(&self, indexes: impl Iterator<Item = usize>) -> Vec<Paragraph> {
        let texts = self.texts.borrow();
        indexes.map(|i| Paragraph { text: texts[i].clone(), ..Paragraph::default() }).collect()
    }

    fn keep(&self, indexes: Vec<usize>) -> Place {
        let mut places = self.places.borrow_mut();
        places.push(indexes);
        Place((places.len() - 1).to_string())
    }

    fn indexes(&self, place: &Place) -> Result<Vec<usize>, HostError> {
        let index: usize = place.0.parse().map_err(|_| HostError::Moved)?;
        self.places.borrow().get(index).cloned().ok_or(HostError::Moved)
    }

    /// Keeps the places on their paragraphs when `count` come in at `at`, or go (negative).
    fn shift(&self, at: usize, count: isize) {
        let mut places = self.places.borrow_mut();
        let mut selected = self.selected.borrow_mut();
        let all = places.iter_mut().flatten().chain(selected.iter_mut());
        all.filter(|index| **index >= at).for_each(|index| *index = index.saturating_add_signed(count));
    }

    fn put_in(&self, texts: Vec<String>) -> Receipt {
        let at = self.selected.borrow().last().map_or(self.texts.borrow().len(), |last| last + 1);
        self.shift(at, texts.len() as isize);
        self.texts.borrow_mut().splice(at..at, texts.iter().cloned());
        let place = Place(String::new());
        Receipt { place, way: Way::Plain, before: Vec::new(), after: texts, image: at.to_string() }
    }

    fn take_out(&self, receipt: &Receipt) -> Result<(), HostError> {
        let at: usize = receipt.image.parse().map_err(|_| HostError::Failed)?;
        let end = at + receipt.after.len();
        if self.texts.borrow().get(at..end) != Some(&receipt.after[..]) {
            return Err(HostError::Moved);
        }
        self.texts.borrow_mut().drain(at..end);
        self.shift(end, -(receipt.after.len() as isize));
        Ok(())
    }

    fn swap(&self, indexes: &[usize], old: &[String], new: &[String]) -> Result<(), HostError> {
        let mut texts = self.texts.borrow_mut();
        if indexes.iter().zip(old).any(|(i, old)| texts[*i] != *old) {
            return Err(HostError::Moved);
        }
        indexes.iter().zip(new).for_each(|(i, new)| texts[*i].clone_from(new));
        Ok(())
    }
}

impl Host for Memory {
    fn abilities(&self) -> Abilities {
        Abilities { settings: true, name: "메모리".into(), ..Abilities::default() }
    }

    fn selection(&self) -> Reply<'_, Selection> {
        Box::pin(async {
            self.works()?;
            let paragraphs = self.read(self.selected.borrow().iter().copied());
            if paragraphs.is_empty() {
                Err(HostError::NothingSelected)
            } else {
                Ok(Selection { paragraphs, at_cursor: false })
            }
        })
    }

    fn document(&self) -> Reply<'_, Vec<Paragraph>> {
        Box::pin(async {
            self.works()?;
            let all = self.texts.borrow().len();
            Ok(self.read(0..all))
        })
    }

    fn anchor<'a>(&'a self, selection: &'a Selection) -> Reply<'a, Place> {
        Box::pin(async {
            let now = self.selection().await?;
            if now == *selection { Ok(self.keep(self.selected.borrow().clone())) } else { Err(HostError::Moved) }
        })
    }

    fn anchor_paragraphs<'a>(&'a self, paragraphs: &'a [(usize, String)]) -> Reply<'a, Place> {
        Box::pin(async {
            self.works()?;
            let texts = self.texts.borrow();
            let same = paragraphs.iter().all(|(i, expect)| texts.get(*i) == Some(expect));
            if same { Ok(self.keep(paragraphs.iter().map(|(i, _)| *i).collect())) } else { Err(HostError::Moved) }
        })
    }

    fn replace<'a>(&'a self, place: &'a Place, edits: &'a [ParagraphEdits]) -> Reply<'a, Receipt> {
        Box::pin(async move {
            self.works()?;
            let anchored = self.indexes(place)?;
            let indexes: Vec<usize> = edits.iter().map(|e| anchored[e.paragraph]).collect();
            let before: Vec<String> = edits.iter().map(|e| e.before.clone()).collect();
            let after: Vec<String> = edits.iter().map(|e| apply(&e.before, &e.edits)).collect();
            self.swap(&indexes, &before, &after)?;
            let image = serde_json::to_string(&indexes).map_err(|_| HostError::Failed)?;
            Ok(Receipt { place: place.clone(), way: Way::Plain, before, after, image })
        })
    }

    fn insert<'a>(&'a self, insertion: &'a Insertion) -> Reply<'a, Receipt> {
        Box::pin(async move {
            self.works()?;
            Ok(self.put_in(insertion.settled().texts()))
        })
    }

    fn revert<'a>(&'a self, receipt: &'a Receipt) -> Reply<'a, ()> {
        Box::pin(async move {
            self.works()?;
            if receipt.before.is_empty() {
                return self.take_out(receipt);
            }
            let indexes: Vec<usize> = serde_json::from_str(&receipt.image).map_err(|_| HostError::Failed)?;
            self.swap(&indexes, &receipt.after, &receipt.before)
        })
    }

    fn release<'a>(&'a self, _: &'a Place) -> Reply<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn reveal<'a>(&'a self, paragraph: usize, _: Span, expect: &'a str) -> Reply<'a, ()> {
        Box::pin(async move {
            let stands = self.texts.borrow().get(paragraph).is_some_and(|t| t == expect);
            if stands { Ok(()) } else { Err(HostError::Moved) }
        })
    }

    fn focus(&self) {}

    fn setting(&self, key: &str) -> Option<String> {
        self.settings.borrow().get(key).cloned()
    }

    fn set_setting<'a>(&'a self, key: &'a str, value: &'a str) -> Reply<'a, ()> {
        Box::pin(async move {
            self.works()?;
            self.settings.borrow_mut().insert(key.into(), value.into());
            Ok(())
        })
    }

    fn on_change(&self, _: Rc<dyn Fn(Changed)>) {}

    fn theme(&self) -> Option<Theme> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::block::{Block, Table, Writing};
    use futures::executor::block_on;
    use language::finding::Edit;

    fn insertion() -> Insertion {
        let line = |text: &str| Block::Paragraph(Writing { text: text.into(), ..Writing::default() });
        let table = Table { rows: vec![vec!["구분".into(), "일시".into()]], head: true };
        Insertion { blocks: vec![line("제목"), Block::Table(table), line("끝.")], ..Insertion::default() }
    }

    #[test]
    fn an_insertion_is_one_change_that_can_be_taken_back() {
        let host = Memory::new(&["앞", "뒤"], &[0]);
        let receipt = block_on(host.insert(&insertion())).unwrap();
        assert_eq!(*host.texts.borrow(), ["앞", "제목", "구분", "일시", "끝.", "뒤"]);
        block_on(host.revert(&receipt)).unwrap();
        assert_eq!(*host.texts.borrow(), ["앞", "뒤"]);
    }

    #[test]
    fn places_stay_on_their_paragraphs_when_something_comes_in() {
        let host = Memory::new(&["앞", "금일"], &[0]);
        let place = block_on(host.anchor_paragraphs(&[(1, "금일".into())])).unwrap();
        let receipt = block_on(host.insert(&insertion())).unwrap();
        let edit = Edit { span: Span::new(0, 6), with: "오늘".into(), rule: "".into() };
        let edits = [ParagraphEdits { paragraph: 0, before: "금일".into(), edits: vec![edit] }];
        block_on(host.replace(&place, &edits)).unwrap();
        assert_eq!(host.texts.borrow()[5], "오늘");
        host.texts.borrow_mut()[2] = "고침".into();
        assert_eq!(block_on(host.revert(&receipt)), Err(HostError::Moved));
    }
}
