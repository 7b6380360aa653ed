//! The door of the line: is the request sound, is there room; then the answer as Server-Sent Events.

use super::{body, sse};
use crate::app::App;
use crate::error::Failure;
use axum::extract::{Request, State};
use axum::response::Response;
use std::sync::Arc;
use wire::assist::{AssistRequest, MAX_CHARS, MAX_INSTRUCTION_CHARS, MAX_PARAGRAPHS, MAX_VALUES, MAX_VARIANTS, Task};
use wire::problem::{Code, Problem};

/// Seconds after which a refused client may come again.
const COME_AGAIN: u64 = 5;

pub async fn assist(State(app): State<Arc<App>>, request: Request) -> Result<Response, Failure> {
    if !app.lifecycle.is_ready() {
        return Err(Code::Stopping.into());
    }
    let busy = || Problem { retry_after: Some(COME_AGAIN), ..Problem::new(Code::Busy) };
    let request: AssistRequest = body::json(request, &app.config.limits).await?;
    check(&request)?;
    let place = app.answers.clone().try_acquire_owned().map_err(|_| busy())?;
    let answer = crate::assist::assist(&app, request)?;
    Ok(sse::response(answer, app.lifecycle.ending(), place))
}

fn check(request: &AssistRequest) -> Result<(), Code> {
    let values = || request.task.fields().into_iter().flatten().flat_map(|(key, given)| given.iter().chain([key]));
    let text: usize = request.paragraphs.iter().map(|p| p.chars().count()).sum();
    let chars = text + values().map(|value| value.chars().count()).sum::<usize>();
    let instruction = match &request.task {
        Task::Instruct { instruction } => instruction.chars().count(),
        _ => 0,
    };
    if chars > MAX_CHARS
        || request.paragraphs.len() > MAX_PARAGRAPHS
        || instruction > MAX_INSTRUCTION_CHARS
        || values().count() > MAX_VALUES
    {
        return Err(Code::TooLarge);
    }
    let spans = request.released.iter().map(|(p, span)| (p, span));
    let mut spans = spans.chain(request.added.iter().map(|(p, span, _)| (p, span)));
    let sound = spans.all(|(paragraph, span)| {
        let text = request.paragraphs.get(*paragraph);
        span.start < span.end && text.is_some_and(|text| text.get(span.start..span.end).is_some())
    });
    let known = request.variant < MAX_VARIANTS && crate::assist::is_known(&request.task);
    if chars == 0 || !sound || !known { Err(Code::BadRequest) } else { Ok(()) }
}
