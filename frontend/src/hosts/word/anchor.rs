//! What binds a job to its paragraphs: a hidden bookmark (WordApi 1.4) or a tagged content control (1.3)
//! around each, and the text that must still stand there.

use super::batch::{Outcome, sync};
use super::office_js::{Document, Object, Paragraph, Range, RequestContext};
use crate::host::{HostError, Place};
use language::finding::Span;
use serde::{Deserialize, Serialize};

/// The inside of a `Place`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    pub marks: Vec<Mark>,
}

/// One anchored paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub name: String,
    pub kind: Kind,
    /// The whole paragraph as it was read.
    pub text: String,
    /// The selected part of it.
    pub cut: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Bookmark,
    Control,
}

impl Anchor {
    pub fn place(&self) -> Place {
        Place(serde_json::to_string(self).unwrap_or_default())
    }

    pub fn of(place: &Place) -> Result<Self, HostError> {
        serde_json::from_str(&place.0).map_err(|_| HostError::Moved)
    }
}

impl Mark {
    pub fn cut(&self) -> &str {
        self.text.get(self.cut.start..self.cut.end).unwrap_or_default()
    }

    /// The same mark after its selected part became `cut`.
    pub fn with_cut(&self, cut: &str) -> Self {
        let (head, tail) = (&self.text[..self.cut.start], &self.text[self.cut.end..]);
        let text = format!("{head}{cut}{tail}");
        Self { text, cut: Span::new(head.len(), head.len() + cut.len()), ..self.clone() }
    }

    /// Puts the mark around a paragraph's content; a bookmark of the same name moves there.
    pub fn set(&self, content: &Range) -> Outcome<()> {
        match self.kind {
            Kind::Bookmark => content.insert_bookmark(&self.name)?,
            Kind::Control => {
                let control = content.insert_content_control()?;
                control.set_tag(&self.name)?;
                control.set_title("글벗")?;
                control.set_appearance("Hidden")?;
            }
        }
        Ok(())
    }

    /// The range of the mark; null when it is gone.
    pub fn range(&self, document: &Document) -> Outcome<Range> {
        Ok(match self.kind {
            Kind::Bookmark => document.bookmark_range(&self.name)?,
            Kind::Control => {
                document.content_controls()?.by_tag(&self.name)?.first_or_null()?.control_range("Content")?
            }
        })
    }

    fn object(&self, document: &Document) -> Outcome<Object> {
        let (object, property): (Object, &str) = match self.kind {
            Kind::Bookmark => (document.bookmark_range(&self.name)?.into(), "text"),
            Kind::Control => (document.content_controls()?.by_tag(&self.name)?.first_or_null()?.into(), "tag"),
        };
        object.load(property)?;
        Ok(object)
    }

    /// Whether the mark is still in the document.
    pub async fn stands(&self, context: &RequestContext) -> Outcome<bool> {
        let document = context.document()?;
        Ok(!standing(context, &document, std::slice::from_ref(self)).await?.contains(&false))
    }

    pub fn remove(&self, document: &Document) -> Outcome<()> {
        match self.kind {
            Kind::Bookmark => document.delete_bookmark(&self.name)?,
            Kind::Control => document.content_controls()?.by_tag(&self.name)?.first_or_null()?.remove(true)?,
        }
        Ok(())
    }
}

/// The marked paragraphs; what they read is checked by the caller. Refused when one mark is gone.
pub async fn resolve(context: &RequestContext, marks: &[Mark]) -> Outcome<Vec<Paragraph>> {
    let document = context.document()?;
    if standing(context, &document, marks).await?.contains(&false) {
        return Err(HostError::Moved.into());
    }
    marks.iter().map(|mark| Ok(mark.range(&document)?.paragraphs()?.first()?)).collect()
}

/// Takes marks out of the document; one that is gone already is no failure.
pub async fn release(context: &RequestContext, marks: &[Mark]) -> Outcome<()> {
    let document = context.document()?;
    let standing = standing(context, &document, marks).await?;
    for (mark, _) in marks.iter().zip(standing).filter(|(_, stands)| *stands) {
        mark.remove(&document)?;
    }
    sync(context).await
}

/// Which marks are still in the document.
async fn standing(context: &RequestContext, document: &Document, marks: &[Mark]) -> Outcome<Vec<bool>> {
    let objects: Vec<Object> = marks.iter().map(|mark| mark.object(document)).collect::<Outcome<_>>()?;
    sync(context).await?;
    objects.iter().map(|object| Ok(!object.is_null_object()?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_survives_the_document_file_and_a_changed_cut() {
        let cut = Span::new(7, 13);
        let mark = Mark { name: "_gb1".into(), kind: Kind::Bookmark, text: "앞 😀금일 뒤".into(), cut };
        let anchor = Anchor { marks: vec![Mark { cut: Span::new(8, 14), ..mark }] };
        assert_eq!(Anchor::of(&anchor.place()), Ok(anchor.clone()));
        assert_eq!(anchor.marks[0].cut(), "금일");
        let changed = anchor.marks[0].with_cut("오늘은");
        assert_eq!((changed.text.as_str(), changed.cut()), ("앞 😀오늘은 뒤", "오늘은"));
        assert_eq!(Anchor::of(&Place("아닌 것".into())), Err(HostError::Moved));
    }
}
