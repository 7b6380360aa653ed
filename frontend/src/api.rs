//! The only door to the server.

use crate::state::Failure;
use gloo_net::http::{Request, Response};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReadableStreamDefaultReader, ReadableStreamReadResult};
use wire::assist::{AssistRequest, Event};
use wire::export::ExportRequest;
use wire::problem::{Code, Problem};
use wire::session::Session;
use wire::{paths, sse};

pub async fn session() -> Result<Session, Failure> {
    let response = sent(Request::get(paths::SESSION).build()).await?;
    body(&response).await.ok_or(Failure::Unreachable)
}

/// Sends a request and gives every event of its stream; `Ok` only when the stream came to its end.
pub async fn assist(request: &AssistRequest, stop: &AbortSignal, mut on: impl FnMut(Event)) -> Result<(), Failure> {
    let text = serde_json::to_string(request).unwrap_or_default();
    let post = Request::post(paths::ASSIST).header("content-type", "application/json").abort_signal(Some(stop));
    let response = sent(post.body(text)).await?;
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

/// A letter as the bytes of a file.
pub async fn export(request: &ExportRequest) -> Result<Vec<u8>, Failure> {
    let text = serde_json::to_string(request).unwrap_or_default();
    let post = Request::post(paths::EXPORT).header("content-type", "application/json");
    sent(post.body(text)).await?.binary().await.map_err(|_| Failure::Cut)
}

/// The server's answer; what is no success carries a problem of its own, or is one of the server.
async fn sent(request: Result<Request, gloo_net::Error>) -> Result<Response, Failure> {
    let request = request.map_err(|_| Failure::Unreachable)?;
    let response = request.send().await.map_err(|_| Failure::Unreachable)?;
    if response.ok() {
        return Ok(response);
    }
    let status = response.status();
    Err(Failure::Server(body(&response).await.unwrap_or_else(|| Problem::new(unexplained(status)))))
}

async fn body<T: DeserializeOwned>(response: &Response) -> Option<T> {
    serde_json::from_str(&response.text().await.ok()?).ok()
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
