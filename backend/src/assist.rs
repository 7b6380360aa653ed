//! The line, steps 5 to 9 of a request: mask, prompt, model, restore, review. Nothing of it outlives the answer.

mod answer;
mod ask;
mod offline;
mod paragraphs;
mod prompt;
mod prompts;
mod record;
mod review;
mod tidy;
mod usable;
mod whole;

use crate::app::App;
use answer::Answer;
use ask::Outcome;
use futures::{Stream, StreamExt};
use language::privacy::{self, Cause, Choices, Settings, Vault};
use prompt::Passage;
use record::Record;
use std::sync::Arc;
use wire::assist::{Answerer, AssistRequest, ENGINE, Event, Task, TaskKind};
use wire::notice::Notice;
use wire::problem::{Code, Problem};

/// Whether the embedded engine can do tasks of this kind.
pub const fn engine_can(task: TaskKind) -> bool {
    offline::can(task)
}

/// Whether a task names a situation and a template that exist.
pub fn is_known(task: &Task) -> bool {
    match task {
        Task::Tone { situation: Some(id), .. } | Task::Reply { situation: id, .. } => prompts::situation(id).is_some(),
        Task::Draft { .. } | Task::Fill { .. } => whole::template(task).is_some(),
        _ => true,
    }
}

/// # Errors
/// A `Problem` before anything was sent: nobody may answer, or the text may not be sent.
pub fn assist(app: &Arc<App>, request: AssistRequest) -> Result<impl Stream<Item = Event> + Send + use<>, Problem> {
    let request = whole::joined(request);
    let engine = offline::answers(&request);
    let order = app.models.order(&request, engine).map_err(Problem::new)?;
    let (passage, vault) = match mask(&request, &app.own) {
        // The engine sends nothing anywhere: only what stops everything stops it.
        Err(problem) if problem.code == Code::PrivacyUncertain && order.models.is_empty() => Default::default(),
        masked => masked?,
    };
    Ok(async_stream::stream! {
        let mut record = Record::start(&request);
        let mut answer = Answer::new(&request, passage.mark(), &vault);
        let mut outcome = Outcome::Nobody;
        if !order.models.is_empty() {
            let mut asked = std::pin::pin!(ask::models(&order, &passage, &mut answer, &mut record, &mut outcome));
            while let Some(event) = asked.next().await {
                yield event;
            }
        }
        if !answer.has_any() && engine && matches!(outcome, Outcome::Nobody | Outcome::Failed(_)) {
            if let Some(model) = order.models.last() {
                yield Event::Notice { notice: Notice::FellBack { from: model.name().to_owned(), to: None } };
            }
            ENGINE.clone_into(&mut record.answerer);
            yield Event::Started { answerer: Answerer::Engine };
            for index in answer.unfinished() {
                yield answer.own(index);
            }
            outcome = Outcome::Complete;
        }
        if matches!(outcome, Outcome::Unusable) && answer.has_any() {
            let paragraphs = answer.unfinished();
            for &index in &paragraphs {
                yield answer.kept(index);
            }
            yield Event::Notice { notice: Notice::Kept { paragraphs } };
            outcome = Outcome::Complete;
        }
        let tokens = Some(record.tokens()).filter(|_| record.answerer != ENGINE);
        if answer.has_any() {
            yield answer.review(record.answerer == ENGINE);
        }
        record.outcome = outcome.name();
        yield match outcome.problem() {
            None => Event::Done { millis: record.millis(), tokens },
            Some(problem) => Event::Problem { problem },
        };
    })
}

/// Step 5: every text that a model could see, with one vault.
fn mask(request: &AssistRequest, own: &Settings) -> Result<(Passage, Vault), Problem> {
    let instruction = match &request.task {
        Task::Instruct { instruction } => Some(instruction.as_str()),
        _ => None,
    };
    let texts: Vec<&str> = request.paragraphs.iter().map(String::as_str).chain(instruction).collect();
    let (released, added) = (request.released.clone(), request.added.clone());
    let choices = Choices { released, added, settings: own.clone() };
    let (mut masked, vault) = privacy::mask_with(&texts, &choices).map_err(|stop| {
        let code = match stop.cause {
            Cause::Identifier => Code::Identifier,
            Cause::Uncertain => Code::PrivacyUncertain,
        };
        Problem { places: stop.places, ..Problem::new(code) }
    })?;
    let instruction = instruction.and_then(|_| masked.pop());
    Ok((Passage { paragraphs: masked, instruction }, vault))
}
