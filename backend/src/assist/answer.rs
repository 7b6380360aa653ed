//! A model's answer as it grows: told apart, restored, tidied, checked and corrected, paragraph by paragraph.

use super::paragraphs::{Paragraphs, Part};
use super::{offline, review, tidy, usable};
use language::privacy::{Restorer, Vault};
use std::mem;
use wire::assist::{AssistRequest, Event};
use wire::notice::Unusable;

/// Bytes after which the language of a running paragraph is looked at.
const EARLY: usize = 240;

pub struct Answer<'a> {
    request: &'a AssistRequest,
    mark: &'static str,
    restorer: Restorer<'a>,
    paragraphs: Paragraphs,
    /// The paragraph that is being written, restored.
    open: String,
    /// Finished paragraphs as they were sent.
    done: Vec<Option<String>>,
    spoiled: Option<Unusable>,
}

impl<'a> Answer<'a> {
    pub fn new(request: &'a AssistRequest, mark: &'static str, vault: &'a Vault) -> Self {
        // White space alone needs no answer, but a new text can be written from nothing.
        let blank = |text: &String| (!request.task.is_whole() && text.trim().is_empty()).then(|| text.clone());
        let done: Vec<Option<String>> = request.paragraphs.iter().map(blank).collect();
        let paragraphs = Paragraphs::new(mark, &[]);
        let restorer = vault.restorer();
        Self { request, mark, restorer, paragraphs, open: String::new(), done, spoiled: None }
    }

    pub fn request(&self) -> &'a AssistRequest {
        self.request
    }

    /// The engine's answer to a paragraph.
    pub fn own(&mut self, index: usize) -> Event {
        let event = offline::paragraph(index, &self.request.paragraphs[index], &self.request.task);
        self.keep(&event);
        event
    }

    /// A paragraph's own text in place of an answer.
    pub fn kept(&mut self, index: usize) -> Event {
        let event = offline::kept(index, &self.request.paragraphs[index]);
        self.keep(&event);
        event
    }

    /// Paragraphs that still have no answer.
    pub fn unfinished(&self) -> Vec<usize> {
        (0..self.done.len()).filter(|index| self.done[*index].is_none()).collect()
    }

    /// Whether a model finished any paragraph.
    pub fn has_any(&self) -> bool {
        let whole = self.request.task.is_whole();
        let mut sent = self.request.paragraphs.iter().zip(&self.done);
        sent.any(|(text, done)| done.is_some() && (whole || !text.trim().is_empty()))
    }

    /// Before every ask: what was not finished is void.
    pub fn begin(&mut self) {
        self.paragraphs = Paragraphs::new(self.mark, &self.unfinished());
        let _ = self.restorer.flush();
        self.open.clear();
        self.spoiled = None;
    }

    /// # Errors
    /// The rest of this answer is not worth reading.
    pub fn push(&mut self, piece: &str, out: &mut Vec<Event>) -> Result<(), Unusable> {
        let mut parts = Vec::new();
        self.paragraphs.push(piece, &mut parts);
        for part in parts {
            match part {
                Part::Text(index, text) => self.write(index, &text, out)?,
                Part::End(index) => self.close(index, out),
            }
        }
        Ok(())
    }

    /// The end of one ask.
    ///
    /// # Errors
    /// Why paragraphs are still unfinished.
    pub fn end(&mut self, out: &mut Vec<Event>) -> Result<(), Unusable> {
        let wanted = self.unfinished();
        let stray = mem::replace(&mut self.paragraphs, Paragraphs::new(self.mark, &[])).finish();
        if let (Some(stray), &[only]) = (stray, wanted.as_slice())
            && let Some(text) = tidy::stray(&stray, self.request.task.is_whole())
        {
            self.write(only, &text, out)?;
            self.close(only, out);
        }
        match (self.unfinished().is_empty(), self.spoiled) {
            (true, _) => Ok(()),
            (false, why) => Err(why.unwrap_or(Unusable::Shapeless)),
        }
    }

    /// What stays to be said when nothing more comes. The engine's `own` text is made of the facts themselves.
    pub fn review(self, own: bool) -> Event {
        let (_, placeholders) = self.restorer.finish();
        let (task, sources, answers) = (&self.request.task, &self.request.paragraphs, &self.done);
        let facts = if own { Vec::new() } else { review::facts(task, sources, answers) };
        Event::Review { findings: review::findings(task, answers), facts, placeholders }
    }

    fn write(&mut self, index: usize, masked: &str, out: &mut Vec<Event>) -> Result<(), Unusable> {
        let text = self.restorer.push(masked);
        let before = &self.request.paragraphs[index];
        let early = self.open.len() < EARLY && self.open.len() + text.len() >= EARLY;
        self.open.push_str(&text);
        if self.open.chars().count() > usable::longest(&self.request.task, before) {
            return Err(Unusable::TooLong);
        }
        if early {
            usable::check(&self.request.task, before, &self.open)?;
        }
        if !text.is_empty() {
            out.push(Event::Piece { paragraph: index, text });
        }
        Ok(())
    }

    /// A spoiled paragraph stays unfinished; the others go on.
    fn close(&mut self, index: usize, out: &mut Vec<Event>) {
        let rest = self.restorer.flush();
        let text = mem::take(&mut self.open) + &rest;
        let (task, before) = (&self.request.task, &self.request.paragraphs[index]);
        let text = tidy::paragraph(before, &text, task.is_whole());
        if let Err(why) = usable::check(task, before, &text) {
            self.spoiled = Some(why);
            return;
        }
        let event = review::paragraph(task, index, &text);
        self.keep(&event);
        out.push(event);
    }

    fn keep(&mut self, event: &Event) {
        if let Event::Paragraph { paragraph, text, .. } = event {
            self.done[*paragraph] = Some(text.clone());
        }
    }
}
