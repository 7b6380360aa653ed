//! What is known of an answer when it ends or breaks: one line of the log, never its text.

use crate::llm::Model;
use std::sync::Arc;
use std::time::Instant;
use wire::assist::{AssistRequest, Tokens};

/// Written when it is dropped, so a client that left is recorded too.
pub struct Record {
    start: Instant,
    task: &'static str,
    chars: usize,
    /// Characters that the running ask wrote.
    pub written: usize,
    pub answerer: String,
    /// In won, as the settings price it.
    cost: f64,
    model: Option<Arc<Model>>,
    /// `left`: the client went away before the end.
    pub outcome: &'static str,
    /// Of the asks before the last one.
    settled: (u64, u64),
    input: Option<u64>,
    output: Option<u64>,
    unsaid: bool,
}

impl Record {
    pub fn start(request: &AssistRequest) -> Self {
        Self {
            start: Instant::now(),
            task: request.task.kind().name(),
            chars: request.paragraphs.iter().map(|p| p.chars().count()).sum(),
            written: 0,
            answerer: wire::assist::ENGINE.to_owned(),
            cost: 0.0,
            model: None,
            outcome: "left",
            settled: (0, 0),
            input: None,
            output: None,
            unsaid: false,
        }
    }

    /// Another ask begins; what the last one used is settled.
    pub fn asking(&mut self, model: &Arc<Model>) {
        self.settle();
        model.name().clone_into(&mut self.answerer);
        self.model = Some(model.clone());
    }

    /// What the running ask used so far.
    pub fn usage(&mut self, input: Option<u64>, output: Option<u64>) {
        self.input = input.or(self.input);
        self.output = output.or(self.output);
    }

    /// Counted roughly where the model did not say: a Korean character is about one token.
    fn settle(&mut self) {
        let Some(model) = self.model.take() else { return };
        let written = std::mem::take(&mut self.written) as u64;
        let (input, output) = (self.input.take(), self.output.take());
        if input.is_none() && output.is_none() && written == 0 {
            return;
        }
        self.unsaid |= input.is_none() || output.is_none();
        let (input, output) = (input.unwrap_or(self.chars as u64), output.unwrap_or(written));
        self.cost += model.price(input, output);
        self.settled = (self.settled.0 + input, self.settled.1 + output);
    }

    pub fn millis(&self) -> u64 {
        self.start.elapsed().as_millis().try_into().unwrap_or(u64::MAX)
    }

    pub fn tokens(&mut self) -> Tokens {
        self.settle();
        Tokens { input: self.settled.0, output: self.settled.1, estimated: self.unsaid }
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        let Tokens { input, output, estimated } = self.tokens();
        let (task, answerer, outcome) = (self.task, &self.answerer, self.outcome);
        let (chars, millis, cost, prompt) = (self.chars, self.millis(), self.cost, super::prompts::VERSION);
        tracing::info!(task, answerer, outcome, chars, millis, input, output, estimated, cost, prompt, "assisted");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Deadlines};
    use crate::llm::Models;
    use wire::assist::{DocumentClass, Task};

    /// 1,000 won for a million tokens in, 2,000 for a million out.
    fn model() -> Arc<Model> {
        let settings = "name = '시험'\nprotocol = 'openai-chat'\nurl = 'http://127.0.0.1:9/v1'\nmodel = 'm'\n\
            location = 'on-premise'\nclasses = ['S']\nprice_input = 1000.0\nprice_output = 2000.0\n";
        let models = vec![settings.parse::<toml::Table>().unwrap().try_into().unwrap()];
        let models = Models::new(&Config { models, deadlines: Deadlines::default(), ..Config::default() }).unwrap();
        models.order(&request(), false).unwrap().models.remove(0)
    }

    fn request() -> AssistRequest {
        let paragraphs = vec!["가".repeat(500)];
        let (task, class) = (Task::Shorten, DocumentClass::Sensitive);
        AssistRequest { task, paragraphs, class, variant: 0, model: None, released: vec![], added: vec![] }
    }

    #[test]
    fn who_leaves_pays_for_what_was_used() {
        let mut record = Record::start(&request());
        assert_eq!(record.tokens(), Tokens { input: 0, output: 0, estimated: false }, "nothing was asked");
        record.asking(&model());
        assert_eq!(record.tokens(), Tokens { input: 0, output: 0, estimated: false }, "nothing came");
        record.asking(&model());
        record.written = 40;
        assert_eq!(record.tokens(), Tokens { input: 500, output: 40, estimated: true });
        assert!((record.cost - (500.0 * 1000.0 + 40.0 * 2000.0) / 1e6).abs() < 1e-9, "{}", record.cost);
    }

    #[test]
    fn what_the_model_counts_is_taken_and_added_up() {
        let mut record = Record::start(&request());
        for _ in 0..2 {
            record.asking(&model());
            record.usage(Some(100), None);
            record.usage(None, Some(50));
        }
        assert_eq!(record.tokens(), Tokens { input: 200, output: 100, estimated: false });
    }
}
