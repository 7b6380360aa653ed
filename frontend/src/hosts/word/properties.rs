//! What the document is told about itself with an insertion, and what stood there before.
//! 문서요지 is Word's comment, 키워드 its keywords; how AI helped is a property of its own and a line in the footer.

use super::batch::{Outcome, sync};
use super::office_js::{Body, Paragraphs, RequestContext};
use crate::host::block::Insertion;
use serde::{Deserialize, Serialize};

/// The name of the property for machines.
const PROVENANCE: &str = "AI-Assistance";

/// The old value of each thing that was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    summary: Option<String>,
    keywords: Option<String>,
    provenance: Option<Provenance>,
    /// The line that was added to the footer.
    footer: Option<String>,
}

/// What the property said before; nothing when it was not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Provenance {
    said: Option<String>,
}

/// Writes what the insertion says; asks nothing of Word when it says nothing.
pub async fn tell(context: &RequestContext, insertion: &Insertion) -> Outcome<Kept> {
    let properties = context.document()?.properties()?;
    let mut kept = Kept::default();
    if insertion.summary.is_some() || !insertion.keywords.is_empty() || insertion.provenance.is_some() {
        let old = properties.custom()?.item(PROVENANCE)?;
        properties.load("comments,keywords")?;
        old.load("value")?;
        sync(context).await?;
        if let Some(summary) = &insertion.summary {
            kept.summary = Some(properties.comments()?);
            properties.set_comments(summary)?;
        }
        if !insertion.keywords.is_empty() {
            kept.keywords = Some(properties.keywords()?);
            properties.set_keywords(&insertion.keywords.join(", "))?;
        }
        if let Some(provenance) = &insertion.provenance {
            let said = if old.is_null_object()? { None } else { old.value()?.as_string() };
            kept.provenance = Some(Provenance { said });
            properties.custom()?.add(PROVENANCE, provenance)?;
        }
    }
    if let Some(line) = &insertion.footer {
        let (foot, lines) = footer(context).await?;
        if lines.items()?.iter().all(|one| one.paragraph_text().is_ok_and(|text| text.trim() != line)) {
            foot.append_paragraph(line, "End")?;
            kept.footer = Some(line.clone());
        }
    }
    sync(context).await?;
    Ok(kept)
}

/// Puts the old values back.
pub async fn put_back(context: &RequestContext, kept: &Kept) -> Outcome<()> {
    if *kept == Kept::default() {
        return Ok(());
    }
    let properties = context.document()?.properties()?;
    if let Some(summary) = &kept.summary {
        properties.set_comments(summary)?;
    }
    if let Some(keywords) = &kept.keywords {
        properties.set_keywords(keywords)?;
    }
    match &kept.provenance {
        Some(Provenance { said: Some(old) }) => drop(properties.custom()?.add(PROVENANCE, old)?),
        Some(Provenance { said: None }) => properties.custom()?.item(PROVENANCE)?.drop_property()?,
        None => {}
    }
    if let Some(line) = &kept.footer {
        let (_, lines) = footer(context).await?;
        for one in lines.items()? {
            if one.paragraph_text()?.trim() == line {
                one.delete_paragraph()?;
            }
        }
    }
    sync(context).await
}

/// The footer of the first section, and its lines.
async fn footer(context: &RequestContext) -> Outcome<(Body, Paragraphs)> {
    let foot = context.document()?.sections()?.first_section()?.footer("Primary")?;
    let lines = foot.body_paragraphs()?;
    lines.load("items/text")?;
    sync(context).await?;
    Ok((foot, lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_property_that_was_not_there_is_remembered_as_such() {
        let kept = Kept { provenance: Some(Provenance::default()), ..Kept::default() };
        let stored = serde_json::to_string(&kept).unwrap();
        assert_eq!(serde_json::from_str::<Kept>(&stored).unwrap(), kept);
    }
}
