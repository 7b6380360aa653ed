//! The only door to the server.

use crate::state::Failure;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, ReadableStreamDefaultReader, ReadableStreamReadResult, RequestInit, Response};
use wire::assist::{AssistRequest, Event};
use wire::problem::{Code, Problem};
use wire::session::Session;
use wire::{paths, sse};

pub async fn session() -> Result<Session, Failure> {
    let response = fetch(paths::SESSION, &RequestInit::new()).await?;
    body(&response).await.ok_or(Failure::Unreachable)
}

/// Sends a request and gives every event of its stream; `Ok` only when the stream came to its end.
pub async fn assist(request: &AssistRequest, stop: &AbortSignal, mut on: impl FnMut(Event)) -> Result<(), Failure> {
    let response = fetch(paths::ASSIST, &post(request, stop)).await?;
    let reader: ReadableStreamDefaultReader =
        response.body().ok_or(Failure::Cut)?.get_reader().dyn_into().map_err(|_| Failure::Cut)?;
    let (mut decoder, mut frames) = (sse::Decoder::default(), Vec::new());
    loop {
        let read = JsFuture::from(reader.read()).await.map_err(|_| Failure::Cut)?;
        let read: ReadableStreamReadResult = read.unchecked_into();
        if read.get_done().unwrap_or(true) {
            return Err(Failure::Cut);
        }
        let bytes = js_sys::Uint8Array::new(&read.get_value()).to_vec();
        decoder.push(&bytes, &mut frames).map_err(|_| Failure::Cut)?;
        for frame in frames.drain(..) {
            let event: Event = serde_json::from_str(&frame.data).map_err(|_| Failure::Cut)?;
            let last = matches!(event, Event::Done { .. } | Event::Problem { .. });
            on(event);
            if last {
                return Ok(());
            }
        }
    }
}

fn post(request: &AssistRequest, stop: &AbortSignal) -> RequestInit {
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_signal(Some(stop));
    if let Ok(headers) = Headers::new() {
        let set = headers.set("content-type", "application/json");
        if set.is_ok() {
            init.set_headers(&headers);
        }
    }
    init.set_body(&JsValue::from_str(&serde_json::to_string(request).unwrap_or_default()));
    init
}

async fn fetch(path: &str, init: &RequestInit) -> Result<Response, Failure> {
    let window = web_sys::window().ok_or(Failure::Unreachable)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(path, init)).await.map_err(|_| Failure::Unreachable)?;
    let response: Response = answer.unchecked_into();
    if response.ok() {
        return Ok(response);
    }
    let status = response.status();
    Err(Failure::Server(body(&response).await.unwrap_or_else(|| Problem::new(unexplained(status)))))
}

async fn body<T: DeserializeOwned>(response: &Response) -> Option<T> {
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    serde_json::from_str(&text.as_string()?).ok()
}

/// A failure that came without our own table, from something between pane and server.
const fn unexplained(status: u16) -> Code {
    match status {
        413 => Code::TooLarge,
        429 | 503 => Code::Busy,
        404 => Code::NotFound,
        400..=499 => Code::BadRequest,
        _ => Code::Internal,
    }
}
