//! One suite over all protocols: whatever a provider does, what the user gets does not depend on its protocol.

use crate::fake_model::{FakeModel, Fault, Reason, USAGE};
use crate::server::{Server, model, paragraphs, request};
use backend::config::{Deadlines, Model, ProtocolName};
use futures::future::join_all;
use language::rules::{self, Mode};
use std::time::Duration;
use wire::assist::{Answerer, Event, Task};
use wire::notice::Notice;
use wire::problem::Code;

const PROTOCOLS: [ProtocolName; 4] =
    [ProtocolName::OpenaiChat, ProtocolName::OpenaiResponses, ProtocolName::Anthropic, ProtocolName::Gemini];
const OFFICIAL: Task = Task::Rewrite { mode: Mode::Official };
/// What is sent, and what the fake model gives back: the rules run over it as over every answer.
const BEFORE: &str = "문제가 해결되어졌다. 😀 담당자에게 알림.";

fn ruled() -> String {
    let ruled = rules::rewrite(BEFORE, Mode::Official).text;
    assert_ne!(ruled, BEFORE);
    ruled
}

/// What a provider does, and what comes of it for a task that only models can do.
struct Scenario {
    fault: Fault,
    /// The problem at the end; none: the answer is there, whole.
    problem: Option<Code>,
    /// How often the provider was asked.
    asked: usize,
    /// Whether the embedded engine answers instead where it can.
    engine: bool,
}

const fn scenario(fault: Fault, problem: Option<Code>, asked: usize, engine: bool) -> Scenario {
    Scenario { fault, problem, asked, engine }
}

fn scenarios() -> Vec<Scenario> {
    use Code::{
        Busy, ModelBroken, ModelConfused, ModelRefused, ModelSlow, ModelUnreachable, TooLongForModel, Unconfigured,
    };
    vec![
        scenario(Fault::None, None, 1, false),
        scenario(Fault::Shredded, None, 1, false),
        scenario(Fault::Status(401, None), Some(Unconfigured), 1, true),
        scenario(Fault::Status(402, None), Some(Unconfigured), 1, true),
        scenario(Fault::Status(404, None), Some(Unconfigured), 1, true),
        scenario(Fault::Status(429, None), Some(Busy), 3, true),
        scenario(Fault::Status(429, Some(60)), Some(Busy), 1, true),
        scenario(Fault::Status(500, None), Some(ModelUnreachable), 3, true),
        scenario(Fault::Status(529, None), Some(Busy), 3, true),
        scenario(Fault::ContextTooLong, Some(TooLongForModel), 1, true),
        // Before the first piece it is tried again; behind it, never: the user would see it twice.
        scenario(Fault::Cut(0), Some(ModelBroken), 3, true),
        scenario(Fault::Cut(3), Some(ModelBroken), 1, true),
        scenario(Fault::Unfinished(0), Some(ModelBroken), 3, true),
        scenario(Fault::Unfinished(3), Some(ModelBroken), 1, true),
        scenario(Fault::ErrorInside(0), Some(Busy), 3, true),
        scenario(Fault::ErrorInside(3), Some(Busy), 1, true),
        scenario(Fault::Nonsense(0), Some(ModelConfused), 1, true),
        scenario(Fault::Nonsense(3), Some(ModelConfused), 1, true),
        scenario(Fault::Finish(3, Reason::Length), Some(TooLongForModel), 1, false),
        scenario(Fault::Finish(3, Reason::Filtered), Some(ModelRefused), 1, false),
        scenario(Fault::Finish(0, Reason::Refused), Some(ModelRefused), 1, false),
        // An empty answer is asked for once more.
        scenario(Fault::Finish(0, Reason::Stop), Some(ModelConfused), 2, false),
        scenario(Fault::Silence(3), Some(ModelSlow), 1, true),
        scenario(Fault::Mute, Some(ModelSlow), 1, true),
        scenario(Fault::Garbage, Some(ModelBroken), 3, true),
    ]
}

impl Scenario {
    /// Only who waits in vain needs to lose patience quickly.
    fn deadlines(&self) -> Deadlines {
        let short = Duration::from_secs(2);
        match self.fault {
            Fault::Silence(_) => Deadlines { idle: short, ..Deadlines::default() },
            Fault::Mute => Deadlines { first: short, ..Deadlines::default() },
            _ => Deadlines::default(),
        }
    }

    async fn play(&self, protocol: ProtocolName, task: Task) -> (Vec<Event>, usize) {
        let fake = FakeModel::start().await.unwrap();
        fake.answer(|_| format!("<p1>{BEFORE}</p1>"));
        fake.fail(self.fault.clone());
        let deadlines = Some(self.deadlines());
        let server = Server::with(vec![Model { protocol, deadlines, ..model("시험", fake.address()) }]).await;
        let events = server.events(&request(task, &[BEFORE])).await;
        // Whatever happened, nothing is left running at the provider.
        fake.open(0).await;
        (events, fake.served())
    }

    async fn by_a_model_only(&self, protocol: ProtocolName) {
        let (events, asked) = self.play(protocol, Task::Shorten).await;
        let case = format!("{protocol:?} {:?}\n{events:#?}", self.fault);
        assert_eq!(asked, self.asked, "{case}");
        let Some(code) = self.problem else {
            assert_eq!(paragraphs(&events), [(0, &*ruled())], "{case}");
            let Some(Event::Done { tokens: Some(tokens), .. }) = events.last() else { panic!("{case}") };
            assert_eq!((tokens.input, tokens.output, tokens.estimated), (USAGE.0, USAGE.1, false), "{case}");
            return;
        };
        let Some(Event::Problem { problem }) = events.last() else { panic!("{case}") };
        assert_eq!(problem.code, code, "{case}");
        let told = if let Fault::Status(_, wait) = self.fault { wait } else { None };
        assert_eq!(problem.retry_after, told, "{case}");
        assert!(paragraphs(&events).is_empty(), "{case}");
        let retries = events.iter().filter(|e| matches!(e, Event::Notice { notice: Notice::Retrying { .. } })).count();
        let again = events.iter().filter(|e| matches!(e, Event::Notice { notice: Notice::AskedAgain { .. } })).count();
        assert_eq!(retries + again, asked - 1, "each further try is told: {case}");
    }

    async fn with_the_engine_behind(&self, protocol: ProtocolName) {
        let (events, _) = self.play(protocol, OFFICIAL).await;
        let case = format!("{protocol:?} {:?}\n{events:#?}", self.fault);
        let fell_back =
            events.contains(&Event::Notice { notice: Notice::FellBack { from: "시험".into(), to: None } });
        assert_eq!(fell_back, self.engine, "{case}");
        if self.engine {
            assert!(events.contains(&Event::Started { answerer: Answerer::Engine }), "{case}");
            assert_eq!(paragraphs(&events), [(0, &*ruled())], "{case}");
            assert!(matches!(events.last(), Some(Event::Done { .. })), "{case}");
        }
    }
}

#[tokio::test]
async fn every_fault_ends_the_same_over_every_protocol() {
    let scenarios = scenarios();
    let played = scenarios.iter().flat_map(|one| PROTOCOLS.map(|protocol| one.by_a_model_only(protocol)));
    join_all(played).await;
}

#[tokio::test]
async fn the_engine_answers_where_it_can_and_nothing_was_begun() {
    let scenarios = scenarios();
    let played = scenarios.iter().flat_map(|one| PROTOCOLS.map(|protocol| one.with_the_engine_behind(protocol)));
    join_all(played).await;
}

#[tokio::test]
async fn what_passes_is_tried_again_until_it_has_passed() {
    let faults = [Fault::Status(429, None), Fault::Status(503, None), Fault::Cut(0), Fault::ErrorInside(0)];
    let faults = &faults;
    let played = PROTOCOLS.iter().flat_map(|protocol| {
        faults.iter().map(move |fault| async move {
            let fake = FakeModel::start().await.unwrap();
            fake.answer(|_| format!("<p1>{BEFORE}</p1>"));
            fake.fail_next([fault.clone(), fault.clone()]);
            let server = Server::with(vec![Model { protocol: *protocol, ..model("시험", fake.address()) }]).await;
            let events = server.events(&request(Task::Shorten, &[BEFORE])).await;
            assert_eq!(paragraphs(&events), [(0, &*ruled())], "{protocol:?} {fault:?}");
            assert_eq!(fake.served(), 3, "{protocol:?} {fault:?}");
        })
    });
    join_all(played).await;
}

#[tokio::test]
async fn a_told_wait_is_kept() {
    const TOLD: Duration = Duration::from_secs(1);
    let played = PROTOCOLS.map(|protocol| async move {
        let fake = FakeModel::start().await.unwrap();
        fake.answer(|_| format!("<p1>{BEFORE}</p1>"));
        fake.fail_next([Fault::Status(429, Some(TOLD.as_secs()))]);
        let server = Server::with(vec![Model { protocol, ..model("시험", fake.address()) }]).await;
        let start = std::time::Instant::now();
        let events = server.events(&request(Task::Shorten, &[BEFORE])).await;
        assert_eq!(paragraphs(&events), [(0, &*ruled())], "{protocol:?}");
        assert!(start.elapsed() >= TOLD, "{protocol:?}");
    });
    join_all(played).await;
}
