//! Steps 6 to 8: composes the prompt, lets models write, and takes what can be used; asks once more for the rest.

use super::answer::Answer;
use super::prompt::{self, Passage};
use super::record::Record;
use crate::llm::failure::Failure;
use crate::llm::protocol::Ending;
use crate::llm::{self, Order, Said};
use futures::{Stream, StreamExt};
use wire::assist::Event;
use wire::notice::Notice;
use wire::problem::{Code, Problem};

/// An unusable answer is asked for once more.
const ASKS: usize = 2;

/// How the models' part of an answer ended.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// No model was asked.
    Nobody,
    Complete,
    /// Paragraphs are still unfinished after the last ask.
    Unusable,
    /// The output limit cut the answer.
    CutShort,
    Refused,
    /// Nobody answered, or the one who began broke off.
    Failed(Failure),
}

impl Outcome {
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Complete => "complete",
            Self::Unusable => "unusable",
            Self::CutShort => "cut short",
            Self::Refused => "refused",
            Self::Failed(_) => "failed",
        }
    }

    pub fn problem(&self) -> Option<Problem> {
        match self {
            Self::Complete => None,
            Self::Nobody => Some(Problem::new(Code::TaskUnavailable)),
            Self::Unusable => Some(Problem::new(Code::ModelConfused)),
            Self::CutShort => Some(Problem::new(Code::TooLongForModel)),
            Self::Refused => Some(Problem::new(Code::ModelRefused)),
            Self::Failed(failure) => Some(failure.problem()),
        }
    }
}

pub fn models<'a>(
    order: &'a Order,
    passage: &'a Passage,
    answer: &'a mut Answer<'_>,
    record: &'a mut Record,
    outcome: &'a mut Outcome,
) -> impl Stream<Item = Event> + Send + 'a {
    async_stream::stream! {
        let mut events = Vec::new();
        for ask in 0..ASKS {
            let request = answer.request();
            let prompt = prompt::compose(&request.task, passage, &answer.unfinished(), request.variant, ask > 0);
            let mut said = std::pin::pin!(llm::write(order, &prompt));
            let mut ended = None;
            let mut spoiled = None;
            while let (None, Some(said)) = (spoiled, said.next().await) {
                match said {
                    Said::Asking(model) => {
                        answer.begin();
                        record.asking(&model);
                        yield Event::Started { answerer: model.answerer() };
                    }
                    Said::Notice(notice) => yield Event::Notice { notice },
                    Said::Text(text) => {
                        record.written += text.chars().count();
                        spoiled = answer.push(&text, &mut events).err();
                    }
                    Said::Usage { input, output } => record.usage(input, output),
                    Said::End(Ending::Complete) => {}
                    Said::End(Ending::Length) => ended = Some(Outcome::CutShort),
                    Said::End(Ending::Refused) => ended = Some(Outcome::Refused),
                    Said::Failed(failure) => ended = Some(Outcome::Failed(failure)),
                }
                for event in events.drain(..) {
                    yield event;
                }
            }
            if let Some(ended) = ended {
                return *outcome = if answer.unfinished().is_empty() { Outcome::Complete } else { ended };
            }
            if spoiled.is_none() {
                spoiled = answer.end(&mut events).err();
            }
            for event in events.drain(..) {
                yield event;
            }
            let Some(reason) = spoiled else { return *outcome = Outcome::Complete };
            *outcome = Outcome::Unusable;
            if ask + 1 == ASKS {
                return;
            }
            yield Event::Notice { notice: Notice::AskedAgain { model: record.answerer.clone(), reason } };
        }
    }
}
