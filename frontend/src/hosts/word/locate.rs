//! From a plan's needles to ranges of Word: searched, and every found text verified before anything changes.

use super::batch::{Outcome, sync};
use super::office_js::{Range, Ranges, RequestContext};
use super::plan::{Find, Needle, Step, Target, pattern};
use crate::host::HostError;
use js_sys::{Object as JsObject, Reflect};
use wasm_bindgen::JsValue;

/// The ranges of all steps of one paragraph, in the order of the steps.
pub async fn locate(context: &RequestContext, content: &Range, steps: &[Step]) -> Outcome<Vec<Range>> {
    let finds: Vec<&Find> = steps.iter().flat_map(|step| step.at.finds()).collect();
    let windows: Vec<Needle> = finds.iter().map(|find| find.window.clone()).collect();
    let windows = search(context, windows.iter().map(|needle| (content, needle)).collect()).await?;
    let inner: Vec<(&Range, &Needle)> =
        finds.iter().zip(&windows).filter_map(|(find, range)| Some((range, find.inner.as_ref()?))).collect();
    let mut inner = search(context, inner).await?.into_iter();
    let mut found = finds.iter().zip(windows).filter_map(|(find, window)| match find.inner {
        Some(_) => inner.next(),
        None => Some(window),
    });
    let mut ranges = Vec::new();
    for step in steps {
        ranges.push(match &step.at {
            Target::Whole => content.clone(),
            Target::Stretch(..) => next(&mut found)?.expand_to(&next(&mut found)?)?,
            _ => next(&mut found)?,
        });
    }
    Ok(ranges)
}

fn next(found: &mut impl Iterator<Item = Range>) -> Outcome<Range> {
    found.next().ok_or_else(|| HostError::Failed.into())
}

/// One search for each needle, in one exchange.
async fn search(context: &RequestContext, needles: Vec<(&Range, &Needle)>) -> Outcome<Vec<Range>> {
    if needles.is_empty() {
        return Ok(Vec::new());
    }
    let options = options()?;
    let mut results: Vec<Ranges> = Vec::new();
    for (range, needle) in &needles {
        let result = range.search(&pattern(&needle.text), &options)?;
        result.load("items/text")?;
        results.push(result);
    }
    sync(context).await?;
    needles.iter().zip(results).map(|((_, needle), result)| pick(needle, &result)).collect()
}

/// Word finds straight and curly quotes as one, and deleted words too: only equal texts count, and all must be there.
fn pick(needle: &Needle, result: &Ranges) -> Outcome<Range> {
    let mut equal = Vec::new();
    for range in result.ranges()? {
        if range.text()? == needle.text {
            equal.push(range);
        }
    }
    let complete = equal.len() == needle.of;
    equal.into_iter().nth(needle.nth).filter(|_| complete).ok_or_else(|| HostError::Failed.into())
}

fn options() -> Outcome<JsValue> {
    let options = JsObject::new();
    Reflect::set(&options, &"matchCase".into(), &true.into())?;
    Ok(options.into())
}
