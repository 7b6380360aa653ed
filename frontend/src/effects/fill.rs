//! A model reads the selected notes for the fields of a form.

use super::Effects;
use super::rewrite::admit;
use crate::api;
use crate::state::masking::Masking;
use crate::state::writing::Action as Write;
use crate::state::{Action, Failure, Filling, State};
use language::template::told;
use wire::assist::{AssistRequest, Event, Task, TaskKind};

impl Effects {
    /// Fills what neither the user nor the pattern has filled; a failure is told, the form stays as it was.
    pub async fn fill(self, state: State) {
        let Some((form, notes)) = state.writing().and_then(|w| Some((w.form()?, w.source.clone()))) else { return };
        let (paragraphs, masking) = taken(&state, &notes);
        if let Err(failure) = admit(&paragraphs, &masking, false, true) {
            return self.tell(Action::Refused(failure));
        }
        let Ok(stop) = web_sys::AbortController::new() else { return };
        self.stop();
        *self.running.borrow_mut() = Some(stop.clone());
        self.tell(Action::Filling(Filling::Running));
        let request = AssistRequest {
            task: Task::Fill { template: form.id.to_owned() },
            paragraphs,
            class: state.class,
            variant: 0,
            model: state.chosen(TaskKind::Fill).map(str::to_owned),
            released: masking.released,
            added: masking.added,
        };
        let (mut answer, mut problem, signal) = (String::new(), None, stop.signal());
        let ended = api::assist(&request, &signal, |event| match event {
            Event::Paragraph { text, .. } => answer = text,
            Event::Problem { problem: why } => problem = Some(why),
            _ => {}
        });
        let ended = ended.await.and_then(|()| problem.map_or(Ok(()), |why| Err(Failure::Server(why))));
        if !signal.aborted() {
            self.running.borrow_mut().take();
        }
        match ended {
            _ if signal.aborted() => self.tell(Action::Filling(Filling::Idle)),
            Ok(()) => {
                self.tell(Action::Write(Write::Told(form.id, told(form, &answer, &notes))));
                self.tell(Action::Filling(Filling::Idle));
            }
            Err(failure) => self.tell(Action::Filling(Filling::Failed(failure))),
        }
    }
}

/// The notes that the form has read, never a paragraph that the cursor merely passes; what the user masked by hand
/// holds as long as they are still selected.
fn taken(state: &State, notes: &str) -> (Vec<String>, Masking) {
    let selected = state.selection.iter().flatten().flat_map(|s| &s.paragraphs).map(|p| p.text.clone());
    let selected: Vec<String> = selected.collect();
    if selected.join("\n") == notes {
        return (selected, state.masking.clone());
    }
    let paragraphs: Vec<String> = notes.lines().map(str::to_owned).collect();
    let masking = Masking::of(paragraphs.iter().map(String::as_str));
    (paragraphs, masking)
}
