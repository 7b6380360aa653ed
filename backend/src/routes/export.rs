//! A letter as a file; the letter is forgotten when the answer is sent.

use super::body;
use crate::app::App;
use crate::error::Failure;
use crate::export::Page;
use crate::exports;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use wire::export::ExportRequest;
use wire::problem::Code;

pub async fn export(State(app): State<Arc<App>>, request: Request) -> Result<Response, Failure> {
    let place = app.answers.clone().try_acquire_owned().map_err(|_| Code::Busy)?;
    let request: ExportRequest = body::json(request, &app.config.limits).await?;
    let page = Page::of(&request.letter, app.config.letters.mark, request.assisted).ok_or(Code::TooLarge)?;
    let format = request.format;
    let written = tokio::task::spawn_blocking(move || {
        let bytes = exports::write(format, &page);
        drop(place);
        bytes
    });
    let bytes = match written.await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(failed)) => {
            tracing::error!(reason = failed.0, "a letter could not be written as a file");
            return Err(Code::Internal.into());
        }
        Err(_) => return Err(Code::Internal.into()),
    };
    let name = format!("attachment; filename=\"letter.{}\"", format.extension());
    let headers = [
        (CONTENT_TYPE, format.media().to_owned()),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
