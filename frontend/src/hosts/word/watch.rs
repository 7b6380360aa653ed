//! The Common API of Office: selection events, settings inside the document file, and the theme.

use super::Version;
use super::office_js::{self as js, Context};
use crate::host::{Changed, HostError, Theme};
use js_sys::{Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

const SELECTION_CHANGED: &str = "documentSelectionChanged";

/// Word tells of a moved cursor, and typing moves it: there is no event for the text that all versions have.
pub fn on_selection(callback: Rc<dyn Fn(Changed)>, _: Version) {
    let handler = Closure::<dyn FnMut(JsValue)>::new(move |_| {
        callback(Changed::Selection);
        callback(Changed::Text);
    });
    let added = js::CONTEXT
        .with(|context| context.common_document()?.add_handler(SELECTION_CHANGED, handler.as_ref().unchecked_ref()));
    if added.is_ok() {
        // Lives as long as the pane.
        handler.forget();
    }
}

pub fn setting(key: &str) -> Option<String> {
    js::CONTEXT.with(|context| context.common_document()?.settings()?.get(key)).ok()?.as_string()
}

pub async fn set_setting(key: &str, value: &str) -> Result<(), HostError> {
    let settings = js::CONTEXT.with(|context| context.common_document()?.settings()).map_err(|_| HostError::Failed)?;
    settings.set(key, value).map_err(|_| HostError::Failed)?;
    let saved = Promise::new(&mut |resolve, reject| {
        if let Err(error) = settings.save(&resolve) {
            // A rejecter does not throw.
            let _ = reject.call1(&JsValue::UNDEFINED, &error);
        }
    });
    let result = JsFuture::from(saved).await.map_err(|_| HostError::Failed)?;
    let status = Reflect::get(&result, &"status".into()).ok().and_then(|status| status.as_string());
    if status.as_deref() == Some("succeeded") { Ok(()) } else { Err(HostError::Failed) }
}

pub fn theme() -> Option<Theme> {
    let theme = js::CONTEXT.with(Context::office_theme).ok()?;
    let colour = |name: &str| Reflect::get(&theme, &name.into()).ok()?.as_string().filter(|c| c.starts_with('#'));
    let (background, foreground) = (colour("bodyBackgroundColor")?, colour("bodyForegroundColor")?);
    let told = Reflect::get(&theme, &"isDarkTheme".into()).ok().and_then(|dark| dark.as_bool());
    Some(Theme { dark: told.unwrap_or_else(|| is_dark(&background)), background, foreground })
}

/// Older Words give colours only.
fn is_dark(colour: &str) -> bool {
    let part = |at: usize| colour.get(at..at + 2).and_then(|hex| u32::from_str_radix(hex, 16).ok()).unwrap_or(255);
    part(1) * 299 + part(3) * 587 + part(5) * 114 < 128_000
}

#[cfg(test)]
mod tests {
    #[test]
    fn dark_is_told_from_the_background() {
        assert!(super::is_dark("#262626"));
        assert!(!super::is_dark("#E6E6E6"));
    }
}
