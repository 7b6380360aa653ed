//! Personal data of the selection: what will be masked, what the user released or added.

use language::finding::Span;
use language::privacy::{Kind, Sensitive, detectors};
use language::sort;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masking {
    /// Per paragraph, in order.
    pub found: Vec<Vec<Sensitive>>,
    pub released: Vec<(usize, Span)>,
    pub added: Vec<(usize, Span, Kind)>,
}

/// One place as it is shown in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    pub span: Span,
    pub kind: Kind,
    pub covered: bool,
}

impl Masking {
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        Self { found: texts.map(detectors::detect).collect(), ..Self::default() }
    }

    /// Releases a place; on a released or added one, takes that back. A weak one is covered by the first click.
    pub fn release(&mut self, paragraph: usize, span: Span) {
        let place = (paragraph, span);
        if let Some(at) = self.added.iter().position(|(p, s, _)| (*p, *s) == place) {
            self.added.remove(at);
        } else if let Some(at) = self.released.iter().position(|r| *r == place) {
            self.released.remove(at);
        } else if self.is_strong(paragraph, span) {
            self.released.push(place);
        }
    }

    pub fn cover(&mut self, paragraph: usize, span: Span, kind: Kind) {
        let place = (paragraph, span);
        if let Some(at) = self.released.iter().position(|r| *r == place) {
            self.released.remove(at);
        } else if !span.is_empty() && !self.covers(paragraph).iter().any(|c| c.covered && c.span.overlaps(span)) {
            self.added.push((paragraph, span, kind));
        }
    }

    fn is_strong(&self, paragraph: usize, span: Span) -> bool {
        self.found.get(paragraph).is_some_and(|found| found.iter().any(|s| s.span == span && !s.weak))
    }

    /// The places of one paragraph in order, with what happens to each.
    pub fn covers(&self, paragraph: usize) -> Vec<Cover> {
        let added = self.added.iter().filter(|(p, ..)| *p == paragraph);
        let mut all: Vec<Cover> = added.map(|&(_, span, kind)| Cover { span, kind, covered: true }).collect();
        for one in self.found.get(paragraph).into_iter().flatten() {
            let covered = !one.weak && !self.released.contains(&(paragraph, one.span));
            if !all.iter().any(|c| c.span.overlaps(one.span)) {
                all.push(Cover { span: one.span, kind: one.kind, covered });
            }
        }
        sort::by_key(&mut all, |c| c.span);
        all
    }

    /// Kinds that will be masked, with counts, in the order of the table of kinds.
    pub fn counts(&self) -> Vec<(Kind, usize)> {
        let mut counts: Vec<(Kind, usize)> = Vec::new();
        for cover in (0..self.found.len()).flat_map(|p| self.covers(p)).filter(|c| c.covered) {
            match counts.iter_mut().find(|(kind, _)| *kind == cover.kind) {
                Some((_, count)) => *count += 1,
                None => counts.push((cover.kind, 1)),
            }
        }
        sort::by_key(&mut counts, |(kind, _)| *kind);
        counts
    }

    /// 고유식별정보, released or not: such a text is never sent.
    pub fn stops(&self) -> Vec<(usize, Span, Kind)> {
        let places = self.found.iter().enumerate().flat_map(|(p, found)| found.iter().map(move |s| (p, s)));
        places.filter(|(_, s)| s.kind.stops() && !s.weak).map(|(p, s)| (p, s.span, s.kind)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn released_and_added_places_are_taken_back_by_the_same_click() {
        let mut masking = Masking::of(["연락처 010-1234-5678, 담당 홍길동"].into_iter());
        let phone = masking.covers(0)[0].span;
        masking.release(0, phone);
        assert_eq!(masking.counts().iter().filter(|(k, _)| *k == Kind::Phone).count(), 0);
        masking.release(0, phone);
        assert_eq!(masking.counts().iter().filter(|(k, _)| *k == Kind::Phone).count(), 1);
        masking.cover(0, phone, Kind::Name);
        assert_eq!(masking.added, vec![], "a covered place is not covered twice");
    }

    #[test]
    fn an_identifier_stops_even_when_released() {
        let mut masking = Masking::of(["900101-1234567"].into_iter());
        let span = masking.covers(0)[0].span;
        masking.release(0, span);
        assert_eq!(masking.stops().len(), 1);
    }
}
