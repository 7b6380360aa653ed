//! What this Word can do: asked once, by trying, since set versions and the members that stand differ.

use super::batch::{Outcome, Queue, sync};
use super::office_js::{self as js, RequestContext};
use super::ooxml::MARK;
use crate::host::{Abilities, HostError};
use js_sys::{Date, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Word's flags of a protected document: enforced read-only, locked for annotations.
const READ_ONLY: u32 = 4 | 8;

#[derive(Clone, Copy, Debug, Default)]
pub struct Version {
    /// Hidden bookmarks can be set and found.
    pub bookmarks: bool,
    /// The current text can be told from tracked deletions.
    pub reviewed: bool,
    /// Change tracking can be switched.
    pub tracking: bool,
    /// Single tracked changes can be rejected.
    pub changes: bool,
    /// The set number, as "1.n".
    pub minor: u32,
}

impl Version {
    pub async fn probe(queue: &Queue) -> Self {
        let minor = (1..=9).rev().find(|n| supported("WordApi", &format!("1.{n}"))).unwrap_or(1);
        let mut version = Self { minor, ..Self::default() };
        if minor >= 4 {
            version.reviewed = queue.run(reviewed).await.is_ok();
            version.tracking = queue.run(tracking).await.is_ok();
            let members = queue.run(members).await.unwrap_or_default();
            version.bookmarks = members.0;
            version.changes = minor >= 6 && members.1;
        }
        version
    }

    pub fn abilities(self) -> Abilities {
        Abilities {
            tracked_changes: true,
            document_events: false,
            settings: true,
            features: vec![
                ("선택한 글 읽기와 바뀐 낱말만 고치기", self.minor >= 3),
                ("Word의 변경 내용 추적으로 고치기", self.tracking),
                ("변경 내용 표시를 문서에 직접 쓰기", true),
                ("삭제로 표시된 글을 빼고 읽기", self.reviewed),
                ("숨은 책갈피로 자리 기억하기", self.bookmarks),
                ("추적된 변경을 하나씩 되돌리기", self.changes),
            ],
            name: name(self.minor),
        }
    }
}

/// Whether the page is open in Word, once Office.js knows.
pub async fn in_word() -> bool {
    let office = Reflect::get(&js_sys::global(), &"Office".into()).unwrap_or_default();
    if office.is_undefined() {
        return false;
    }
    let Ok(ready) = js::on_ready() else { return false };
    let Ok(info) = JsFuture::from(ready).await else { return false };
    Reflect::get(&info, &"host".into()).ok().and_then(|host| host.as_string()).as_deref() == Some("Word")
}

/// Names for new marks.
pub fn mark_names(count: usize) -> Vec<String> {
    let now = Date::now() as u64;
    let salt = (js_sys::Math::random() * 1e6) as u32;
    (0..count).map(|at| format!("{MARK}{now:x}{salt:x}n{at}")).collect()
}

/// Refuses a document that is open for reading only.
pub async fn may_write(context: &RequestContext) -> Outcome<()> {
    let mode = js::CONTEXT.with(|c| c.common_document()?.mode())?;
    let properties = context.document()?.properties()?;
    properties.load("security")?;
    sync(context).await?;
    if mode.as_string().as_deref() == Some("readOnly") || properties.security()? as u32 & READ_ONLY != 0 {
        return Err(HostError::Protected.into());
    }
    Ok(())
}

fn supported(name: &str, version: &str) -> bool {
    js::is_set_supported(name, version).unwrap_or(false)
}

async fn reviewed(context: RequestContext) -> Outcome<()> {
    let text = context.document()?.selection()?.reviewed("Current")?;
    sync(&context).await?;
    text.value()?;
    Ok(())
}

async fn tracking(context: RequestContext) -> Outcome<()> {
    let document = context.document()?;
    document.load("changeTrackingMode")?;
    sync(&context).await?;
    document.change_tracking_mode()?;
    Ok(())
}

/// An agency's own copy of the library may be older than its Word: the members decide.
async fn members(context: RequestContext) -> Outcome<(bool, bool)> {
    let document = context.document()?;
    let range = document.selection()?;
    let has = |object: &JsValue, name: &str| Reflect::has(object, &name.into()).unwrap_or(false);
    let bookmarks =
        has(range.unchecked_ref(), "insertBookmark") && has(document.unchecked_ref(), "getBookmarkRangeOrNullObject");
    Ok((bookmarks, has(range.unchecked_ref(), "getTrackedChanges")))
}

fn name(minor: u32) -> String {
    let version = js::DIAGNOSTICS.with(|d| Reflect::get(d, &"version".into()).ok()?.as_string());
    format!("Word {} (WordApi 1.{minor})", version.unwrap_or_default()).replace("  ", " ")
}
