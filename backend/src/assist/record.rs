//! What is known of an answer when it ends or breaks: one line of the log, never its text.

use std::time::Instant;
use wire::assist::{AssistRequest, Task, Tokens};

/// Written when it is dropped, so a client that left is recorded too.
pub struct Record {
    start: Instant,
    task: &'static str,
    chars: usize,
    /// Characters that models wrote.
    pub written: usize,
    pub answerer: String,
    /// `left`: the client went away before the end.
    pub outcome: &'static str,
    input: Option<u64>,
    output: Option<u64>,
}

impl Record {
    pub fn start(request: &AssistRequest) -> Self {
        Self {
            start: Instant::now(),
            task: name(&request.task),
            chars: request.paragraphs.iter().map(|p| p.chars().count()).sum(),
            written: 0,
            answerer: wire::assist::ENGINE.to_owned(),
            outcome: "left",
            input: None,
            output: None,
        }
    }

    pub fn usage(&mut self, input: Option<u64>, output: Option<u64>) {
        self.input = input.or(self.input);
        self.output = output.or(self.output);
    }

    pub fn millis(&self) -> u64 {
        self.start.elapsed().as_millis().try_into().unwrap_or(u64::MAX)
    }

    /// Counted roughly where the model did not say: a Korean character is about one token.
    pub fn tokens(&self) -> Tokens {
        let estimated = self.input.is_none() || self.output.is_none();
        let [chars, written] = [self.chars, self.written].map(|n| n as u64);
        Tokens { input: self.input.unwrap_or(chars), output: self.output.unwrap_or(written), estimated }
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        let Tokens { input, output, estimated } = self.tokens();
        let (task, answerer, outcome) = (self.task, &self.answerer, self.outcome);
        let (chars, millis, prompt) = (self.chars, self.millis(), super::prompt::VERSION);
        tracing::info!(task, answerer, outcome, chars, millis, input, output, estimated, prompt, "assisted");
    }
}

const fn name(task: &Task) -> &'static str {
    match task {
        Task::Rewrite { .. } => "rewrite",
        Task::Shorten => "shorten",
        Task::Expand => "expand",
        Task::Instruct { .. } => "instruct",
    }
}
