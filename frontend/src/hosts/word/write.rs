//! Changing the anchored paragraphs: only the differing words, from the end backwards, down the ladder of
//! change tracking, written revision marks, plain text; and back again by the before-image.

use super::anchor::{Anchor, Kind, Mark, resolve};
use super::batch::{Outcome, sync};
use super::office_js::{ClientResult, Paragraph, Range, RequestContext};
use super::plan::{self, Step, Target};
use super::{Version, locate::locate, ooxml, read};
use crate::host::{HostError, ParagraphEdits, Place, Receipt, Way};
use language::finding::apply;

const AUTHOR: &str = "글벗";

/// Applies edits to the anchored paragraphs.
pub async fn replace(
    context: RequestContext,
    version: Version,
    place: Place,
    edits: Vec<ParagraphEdits>,
) -> Outcome<Receipt> {
    let marks = wanted(Anchor::of(&place)?.marks, &edits)?;
    let contents = verified(&context, version, &marks).await?;
    let after = marks.iter().zip(&edits).map(|(mark, edit)| mark.with_cut(&apply(&edit.before, &edit.edits)));
    let jobs = jobs(&marks, after, &contents);
    let images = images(&context, &jobs).await?;
    let tracking = Tracking::start(&context, version).await?;
    let done = write_all(&context, version, tracking.way, &jobs, &images).await;
    tracking.put_back(&context).await?;
    let way = done?;
    Ok(receipt(way, &jobs, &images))
}

/// Puts back what a receipt remembers.
pub async fn revert(context: RequestContext, version: Version, receipt: Receipt) -> Outcome<()> {
    let anchor = Anchor::of(&receipt.place)?;
    let contents = verified(&context, version, &anchor.marks).await?;
    let images: Vec<Option<String>> = serde_json::from_str(&receipt.image).unwrap_or_default();
    if receipt.before.len() != anchor.marks.len() {
        return Err(HostError::Moved.into());
    }
    let before = anchor.marks.iter().zip(&receipt.before).map(|(mark, before)| mark.with_cut(before));
    let jobs = jobs(&anchor.marks, before, &contents);
    let tracking = Tracking::off(&context, version).await?;
    let mut done = Ok(());
    for job in &jobs {
        let image = images.get(job.at).cloned().flatten();
        done = back(&context, version, receipt.way, job, image.as_deref()).await;
        if done.is_err() {
            break;
        }
    }
    tracking.put_back(&context).await?;
    done
}

/// One paragraph to change, with what it reads before and after.
struct Job {
    at: usize,
    paragraph: Paragraph,
    content: Range,
    steps: Vec<Step>,
    before: Mark,
    after: Mark,
}

/// The contents of the marked paragraphs, when they all still read what they did.
async fn verified(context: &RequestContext, version: Version, marks: &[Mark]) -> Outcome<Vec<(Paragraph, Range)>> {
    let paragraphs = resolve(context, marks).await?;
    let contents: Vec<Range> = paragraphs.iter().map(|p| p.range("Content")).collect::<Result<_, _>>()?;
    let texts = read::exact(context, &contents, version).await?;
    if marks.iter().map(|mark| &mark.text).ne(&texts) {
        return Err(HostError::Moved.into());
    }
    Ok(paragraphs.into_iter().zip(contents).collect())
}

/// The marks of the paragraphs that are edited, in the order of the edits; the others may read what they like.
fn wanted(marks: Vec<Mark>, edits: &[ParagraphEdits]) -> Outcome<Vec<Mark>> {
    let mark = |edit: &ParagraphEdits| marks.get(edit.paragraph).filter(|mark| mark.cut() == edit.before).cloned();
    edits.iter().map(|edit| mark(edit).ok_or_else(|| HostError::Moved.into())).collect()
}

fn jobs(marks: &[Mark], after: impl Iterator<Item = Mark>, contents: &[(Paragraph, Range)]) -> Vec<Job> {
    let each = marks.iter().zip(after).zip(contents).enumerate();
    each.filter_map(|(at, ((mark, after), content))| job(at, content, mark, after)).collect()
}

fn job(at: usize, (paragraph, content): &(Paragraph, Range), before: &Mark, after: Mark) -> Option<Job> {
    let steps = plan::between(&before.text, &after.text);
    let (paragraph, content) = (paragraph.clone(), content.clone());
    (!steps.is_empty()).then(|| Job { at, paragraph, content, steps, before: before.clone(), after })
}

async fn images(context: &RequestContext, jobs: &[Job]) -> Outcome<Vec<Option<String>>> {
    let mut packages = Vec::new();
    for job in jobs {
        // Word refuses to write an empty range as OOXML.
        packages.push(if job.before.text.is_empty() { None } else { Some(job.content.ooxml()?) });
    }
    sync(context).await?;
    let image =
        |package: Option<ClientResult>| Ok(package.map(|p| p.value()).transpose()?.and_then(|p| ooxml::content(&p)));
    packages.into_iter().map(image).collect()
}

async fn write_all(
    context: &RequestContext,
    version: Version,
    mut way: Way,
    jobs: &[Job],
    images: &[Option<String>],
) -> Outcome<Way> {
    // All places are found before the first word changes.
    let mut places = Vec::new();
    for job in jobs {
        places.push(locate(context, &job.content, &job.steps).await?);
    }
    let mut packages = Vec::new();
    if way == Way::Marked {
        for ranges in &places {
            packages.push(marked(context, ranges, &jobs[packages.len()].steps).await?);
        }
        if packages.iter().any(Option::is_none) {
            way = Way::Plain;
        }
    }
    for (at, (job, ranges)) in jobs.iter().zip(&places).enumerate() {
        let packages = packages.get(at).cloned().flatten().filter(|_| way == Way::Marked);
        let written = write(context, version, job, ranges, packages).await;
        if written.is_err() {
            undo(context, version, way, &jobs[..=at], images).await;
        }
        written?;
    }
    Ok(way)
}

/// Writes one paragraph, in one exchange (several inserts in one batch corrupt undo on Mac), and reads it again.
async fn write(
    context: &RequestContext,
    version: Version,
    job: &Job,
    ranges: &[Range],
    packages: Option<Vec<String>>,
) -> Outcome<()> {
    for (at, (step, range)) in job.steps.iter().zip(ranges).enumerate() {
        match packages.as_ref().map(|packages| &packages[at]) {
            Some(package) => range.insert_ooxml(package, location(&step.at))?,
            None => range.insert_text(&step.with, location(&step.at))?,
        };
        sync(context).await?;
    }
    settle(context, version, job).await
}

fn location(target: &Target) -> &'static str {
    match target {
        Target::Replace(_) | Target::Stretch(..) => "Replace",
        Target::Behind(_) => "End",
        Target::Before(_) | Target::Whole => "Start",
    }
}

/// Sees to it that the paragraph reads what was wanted and that its mark still lies around it.
async fn settle(context: &RequestContext, version: Version, job: &Job) -> Outcome<()> {
    let content = job.paragraph.range("Content")?;
    if read::exact(context, std::slice::from_ref(&content), version).await?[0] != job.after.text {
        return Err(HostError::Failed.into());
    }
    if job.after.kind == Kind::Bookmark {
        job.after.set(&content)?;
        sync(context).await?;
    }
    Ok(())
}

/// The packages that mark a paragraph's steps as revisions; None when one of its places holds more than text.
async fn marked(context: &RequestContext, ranges: &[Range], steps: &[Step]) -> Outcome<Option<Vec<String>>> {
    if steps.iter().any(|step| step.at == Target::Whole) {
        return Ok(None);
    }
    let date = String::from(js_sys::Date::new_0().to_iso_string());
    let by = ooxml::Signature { author: AUTHOR, date: &date };
    let results: Vec<_> = ranges.iter().map(Range::ooxml).collect::<Result<_, _>>()?;
    for range in ranges {
        range.load("text")?;
    }
    sync(context).await?;
    let mut packages = Vec::new();
    for ((step, range), result) in steps.iter().zip(ranges).zip(results) {
        let (package, text) = (result.value()?, range.text()?);
        packages.push(match step.at {
            Target::Replace(_) | Target::Stretch(..) => ooxml::replaced(&package, &text, &step.with, &by),
            _ => ooxml::inserted(&package, &step.with, &by),
        });
    }
    Ok(packages.into_iter().collect())
}

/// A half-written change is taken back; the failure that led here is what the user hears of.
async fn undo(context: &RequestContext, version: Version, way: Way, jobs: &[Job], images: &[Option<String>]) {
    // Taking back must leave no marks of its own; the caller puts the user's mode back.
    if Tracking::off(context, version).await.is_err() {
        return;
    }
    for (job, image) in jobs.iter().zip(images).rev() {
        let (before, after) = (job.after.clone(), job.before.clone());
        let (paragraph, content, steps) = (job.paragraph.clone(), job.content.clone(), Vec::new());
        let inverse = Job { at: job.at, paragraph, content, steps, before, after };
        let _ = back(context, version, way, &inverse, image.as_deref()).await;
    }
}

/// One paragraph back to what it was: its image where marks would stay behind, else the opposite edits.
async fn back(context: &RequestContext, version: Version, way: Way, job: &Job, image: Option<&str>) -> Outcome<()> {
    let image = image.filter(|_| way != Way::Plain || job.steps.is_empty());
    let Some(image) = image else {
        let ranges = locate(context, &job.content, &job.steps).await?;
        return write(context, version, job, &ranges, None).await;
    };
    if way == Way::Tracked && version.changes && !ooxml::has_revisions(image) {
        job.content.tracked_changes()?.reject_all()?;
        sync(context).await?;
        return settle(context, version, job).await;
    }
    let now = job.content.ooxml()?;
    sync(context).await?;
    let package = ooxml::restore(&now.value()?, image).ok_or(HostError::Failed)?;
    job.content.insert_ooxml(&package, "Replace")?;
    sync(context).await?;
    settle(context, version, job).await
}

fn receipt(way: Way, jobs: &[Job], images: &[Option<String>]) -> Receipt {
    let cuts = |mark: fn(&Job) -> &Mark| jobs.iter().map(|job| mark(job).cut().to_owned()).collect();
    let place = Anchor { marks: jobs.iter().map(|job| job.after.clone()).collect() }.place();
    let image = serde_json::to_string(images).unwrap_or_default();
    Receipt { before: cuts(|job| &job.before), after: cuts(|job| &job.after), place, way, image }
}

/// Change tracking for the time of one operation; the mode the user had is put back.
pub struct Tracking {
    way: Way,
    mode: Option<String>,
}

impl Tracking {
    async fn start(context: &RequestContext, version: Version) -> Outcome<Self> {
        let mode = Self::switch(context, version, "TrackAll").await?;
        let way = if mode.is_some() { Way::Tracked } else { Way::Marked };
        Ok(Self { way, mode })
    }

    pub async fn off(context: &RequestContext, version: Version) -> Outcome<Self> {
        Ok(Self { way: Way::Plain, mode: Self::switch(context, version, "Off").await? })
    }

    async fn switch(context: &RequestContext, version: Version, mode: &str) -> Outcome<Option<String>> {
        if !version.tracking {
            return Ok(None);
        }
        let document = context.document()?;
        document.load("changeTrackingMode")?;
        sync(context).await?;
        let old = document.change_tracking_mode()?;
        document.set_change_tracking_mode(mode)?;
        sync(context).await?;
        Ok(Some(old))
    }

    /// The user's own mode again, for the next writes.
    pub fn resume(&self, context: &RequestContext) -> Outcome<()> {
        self.set(context, self.mode.as_deref())
    }

    pub fn pause(&self, context: &RequestContext) -> Outcome<()> {
        self.set(context, self.mode.as_ref().map(|_| "Off"))
    }

    fn set(&self, context: &RequestContext, mode: Option<&str>) -> Outcome<()> {
        if let Some(mode) = mode.filter(|_| self.mode.as_deref() != Some("Off")) {
            context.document()?.set_change_tracking_mode(mode)?;
        }
        Ok(())
    }

    pub async fn put_back(self, context: &RequestContext) -> Outcome<()> {
        if let Some(mode) = self.mode {
            context.document()?.set_change_tracking_mode(&mode)?;
            sync(context).await?;
        }
        Ok(())
    }
}
