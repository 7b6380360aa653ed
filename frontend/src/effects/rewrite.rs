//! From the press of the button to the last event of the answer.

use super::{Effects, engine};
use crate::host::{HostError, Selection};
use crate::state::job::{Job, Phase, Sent};
use crate::state::masking::Masking;
use crate::state::writing::Writing;
use crate::state::{self, Action, Failure, State};
use crate::{api, clock, memory};
use wire::assist::{AssistRequest, DocumentClass, ENGINE, MAX_CHARS, MAX_PARAGRAPHS, Task};
use wire::problem::{Code, Problem};

impl Effects {
    /// Reads the selection, binds the job to its place and asks for an answer.
    pub async fn rewrite(self, state: State, here: bool) {
        let Some(task) = state.task() else { return };
        match self.begin(&state, task, here).await {
            Ok((job, request)) => self.answer(job.id, job.shown, request).await,
            Err(failure) => self.tell(Action::Refused(failure)),
        }
    }

    /// Another wording of the same job, by the server's model.
    pub async fn variant(self, job: Job, model: Option<String>) {
        let request =
            AssistRequest { variant: u8::try_from(job.answers.len()).unwrap_or(u8::MAX), model, ..request(&job) };
        self.tell(Action::BeginVariant);
        self.answer(job.id, job.answers.len(), request).await;
    }

    async fn begin(&self, state: &State, task: Task, here: bool) -> Result<(Job, AssistRequest), Failure> {
        let selection = self.taken(&task).await.map_err(Failure::Host)?;
        let texts: Vec<String> = selection.paragraphs.iter().map(|p| p.text.clone()).collect();
        let embedded = here && state::embedded(&task) || state.stays_here(&task);
        let masking = if unchanged(state, &selection) {
            state.masking.clone()
        } else {
            Masking::of(texts.iter().map(String::as_str))
        };
        admit(&texts, &masking, embedded, task.is_whole())?;
        let model = if embedded { Some(ENGINE) } else { state.chosen(task.kind()) }.map(str::to_owned);
        let mut job = if task.is_whole() {
            memory::keep_own(&state.writing().map(Writing::own).unwrap_or_default());
            Job::new(clock::fresh(), task, state.class, vec![texts.join("\n")])
        } else {
            let place = self.host.anchor(&selection).await.map_err(Failure::Host)?;
            Job { place: Some(place), ..Job::new(clock::fresh(), task, state.class, texts.clone()) }
        };
        let masked = if embedded { Vec::new() } else { masking.counts() };
        let Masking { released, added, .. } = masking;
        job.sent = Sent { paragraphs: job.task.is_whole().then_some(texts), released, added, masked };
        if !embedded && state.asks_model(&job.task) {
            job.beside(engine::whole(&job.task, &job.before).await);
        }
        self.stop();
        self.tell(Action::Begin(job.clone()));
        let class = if embedded { DocumentClass::Confidential } else { job.class };
        let request = AssistRequest { model, class, ..request(&job) };
        Ok((job, request))
    }

    /// What is selected now; a new text can also come from its form alone.
    async fn taken(&self, task: &Task) -> Result<Selection, HostError> {
        let taken = self.host.selection().await;
        self.tell(Action::Selected(taken.clone()));
        match taken {
            Err(HostError::NothingSelected) if task.is_whole() => Ok(Selection::default()),
            // The paragraph that the cursor stands in is no note for a letter.
            Ok(selection) if selection.at_cursor && matches!(task, Task::Draft { .. }) => Ok(Selection::default()),
            taken => taken,
        }
    }

    /// Runs the engine here for what must not leave the pane, the server for the rest.
    async fn answer(&self, id: u64, answer: usize, request: AssistRequest) {
        let tell = |event| self.tell(Action::Event(id, answer, event));
        if request.class == DocumentClass::Confidential && state::embedded(&request.task) {
            return engine::answer(&request.task, &request.paragraphs, tell).await;
        }
        let Ok(stop) = web_sys::AbortController::new() else { return };
        *self.running.borrow_mut() = Some(stop.clone());
        let signal = stop.signal();
        let ended = api::assist(&request, &signal, tell).await;
        let phase = match ended {
            _ if signal.aborted() => Phase::Stopped,
            Ok(()) => Phase::Done,
            Err(failure) => Phase::Failed(failure),
        };
        if !signal.aborted() {
            self.running.borrow_mut().take();
        }
        self.tell(Action::Ended(id, answer, phase));
    }
}

fn unchanged(state: &State, selection: &Selection) -> bool {
    state.selection.as_ref().and_then(|s| s.as_ref().ok()) == Some(selection)
}

/// Refuses what the server would refuse, before anything leaves the pane.
pub(super) fn admit(texts: &[String], masking: &Masking, embedded: bool, whole: bool) -> Result<(), Failure> {
    let chars: usize = texts.iter().map(|t| t.chars().count()).sum();
    let problem = |code| Err(Failure::Server(Problem::new(code)));
    if !whole && texts.iter().all(|t| t.trim().is_empty()) {
        Err(Failure::Host(HostError::NothingSelected))
    } else if texts.len() > MAX_PARAGRAPHS || chars > MAX_CHARS {
        problem(Code::TooLarge)
    } else if !embedded && !masking.stops().is_empty() {
        Err(Failure::Server(Problem { places: masking.stops(), ..Problem::new(Code::Identifier) }))
    } else {
        Ok(())
    }
}

fn request(job: &Job) -> AssistRequest {
    let Sent { paragraphs, released, added, .. } = job.sent.clone();
    AssistRequest {
        task: job.task.clone(),
        paragraphs: paragraphs.unwrap_or_else(|| job.before.clone()),
        class: job.class,
        variant: 0,
        model: None,
        released,
        added,
    }
}
