//! A request's JSON body, bounded in size and time.

use crate::config::Limits;
use crate::error::Failure;
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use wire::problem::Code;

pub async fn json<T: DeserializeOwned>(request: Request, limits: &Limits) -> Result<T, Failure> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind.is_none_or(|kind| kind.split(';').next() != Some("application/json")) {
        return Err(Code::BadRequest.into());
    }
    let length = request.headers().get("content-length").and_then(|n| n.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limits.body) {
        return Err(Code::TooLarge.into());
    }
    let bytes = axum::body::to_bytes(request.into_body(), limits.body);
    match tokio::time::timeout(limits.read, bytes).await {
        Ok(Ok(bytes)) => serde_json::from_slice(&bytes).map_err(|_| Code::BadRequest.into()),
        Ok(Err(_)) => Err(Code::TooLarge.into()),
        Err(_) => Err(Code::BadRequest.into()),
    }
}
