//! Time and chance of the browser: milliseconds, pauses, fresh keys.

use wasm_bindgen_futures::JsFuture;

/// Milliseconds since the page was opened.
pub fn now() -> f64 {
    web_sys::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now())
}

/// Lets the page draw and answer before the work goes on.
pub async fn pause(millis: i32) {
    let promise = js_sys::Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, millis);
        }
    });
    // A timer's promise never fails.
    let _ = JsFuture::from(promise).await;
}

/// The pane never works longer than this at a time, in milliseconds.
const SLICE: f64 = 6.0;

/// The slice of time in which work goes on.
pub struct Slice(f64);

impl Slice {
    pub fn begin() -> Self {
        Self(now())
    }

    /// Lets the page go on when the slice is used up, and begins the next one.
    pub async fn breathe(&mut self) {
        if now() - self.0 > SLICE {
            pause(0).await;
            self.0 = now();
        }
    }
}

/// A number that no other job of this user has: the time with chance behind it, exact in a double.
pub fn fresh() -> u64 {
    (js_sys::Date::now() * 1000.0 + js_sys::Math::random() * 1000.0) as u64
}

/// Year, month and day where the user is.
pub fn today() -> [u32; 3] {
    let now = js_sys::Date::new_0();
    [now.get_full_year(), now.get_month() + 1, now.get_date()]
}
