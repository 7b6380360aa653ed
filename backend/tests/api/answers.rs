//! The line from request to events: the engine, a model, and everything that goes wrong with one.

use crate::fake_model::{FakeModel, Fault, Reason};
use crate::server::{Reader, Server, model, paragraphs, problem, request, settings};
use language::rules::{self, Mode};
use wire::assist::{Answerer, Event, Task};
use wire::notice::{Notice, Unusable};
use wire::problem::Code;

const OFFICIAL: Task = Task::Rewrite { mode: Mode::Official };

/// What the rules make of a text: how well is their own affair.
fn ruled(text: &str) -> String {
    let ruled = rules::rewrite(text, Mode::Official).text;
    assert_ne!(ruled, text);
    ruled
}

async fn fake() -> FakeModel {
    FakeModel::start().await.unwrap()
}

#[tokio::test]
async fn without_a_model_the_engine_answers() {
    let server = Server::start(settings()).await;
    let events = server.events(&request(OFFICIAL, &["문제가 해결되어졌다.", "", "담장이 무너졌다."])).await;
    assert_eq!(events[0], Event::Started { answerer: Answerer::Engine });
    assert_eq!(paragraphs(&events), [(0, &*ruled("문제가 해결되어졌다.")), (2, "담장이 무너졌다.")]);
    assert!(matches!(&events[1], Event::Paragraph { edits, .. } if edits.len() == 1));
    assert!(matches!(events.last(), Some(Event::Done { tokens: None, .. })));
}

#[tokio::test]
async fn a_model_answers_masked_and_is_restored_and_corrected() {
    let fake = fake().await;
    fake.answer(|_| "네, 고쳤습니다.\n<p1>【전화1】로 문의하시기 바랍니다.</p1>\n<p2>문제가 해결되어졌다.</p2>".into());
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let events = server.events(&request(OFFICIAL, &["010-1234-5676 전화 문의 바람.", "문제 해결됨."])).await;
    let texts = paragraphs(&events);
    assert_eq!(texts, [(0, "010-1234-5676으로 문의하시기 바랍니다."), (1, &*ruled("문제가 해결되어졌다."))]);
    assert!(matches!(&events[0], Event::Started { answerer: Answerer::Model { name, .. } } if name == "시험"));
    let corrected = events.iter().any(|e| matches!(e, Event::Paragraph { corrected, .. } if corrected.len() == 1));
    assert!(corrected);
    assert!(matches!(events.last(), Some(Event::Done { tokens: Some(_), .. })));
    let sent = fake.seen()[0].to_string();
    assert!(sent.contains("【전화1】") && !sent.contains("1234-5676"), "{sent}");
}

#[tokio::test]
async fn pieces_of_one_paragraph_are_its_text() {
    let fake = fake().await;
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let events = server.events(&request(OFFICIAL, &["첫 문단입니다.", "둘째 문단입니다."])).await;
    let mut texts = [String::new(), String::new()];
    for event in &events {
        if let Event::Piece { paragraph, text } = event {
            texts[*paragraph].push_str(text);
        }
    }
    assert_eq!(texts, ["첫 문단입니다.", "둘째 문단입니다."]);
    assert_eq!(paragraphs(&events), [(0, "첫 문단입니다."), (1, "둘째 문단입니다.")]);
}

#[tokio::test]
async fn what_a_model_leaves_out_is_asked_for_again_and_then_kept() {
    let fake = fake().await;
    fake.answer(|_| "<p1>첫 문단을 고쳤습니다.</p1><p9>없는 문단</p9>".into());
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let events = server.events(&request(OFFICIAL, &["첫 문단입니다.", "둘째 문단입니다."])).await;
    assert_eq!(paragraphs(&events), [(0, "첫 문단을 고쳤습니다."), (1, "둘째 문단입니다.")]);
    let asked = Notice::AskedAgain { model: "시험".into(), reason: Unusable::Shapeless };
    assert!(events.contains(&Event::Notice { notice: asked }));
    assert!(events.contains(&Event::Notice { notice: Notice::Kept { paragraphs: vec![1] } }));
    let second = fake.seen()[1].to_string();
    assert!(second.contains("<p2>둘째") && !second.contains("<p1>첫"));
}

#[tokio::test]
async fn another_language_is_never_taken() {
    let fake = fake().await;
    fake.answer(|_| "<p1>The meeting takes place today at two o'clock.</p1>".into());
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let events = server.events(&request(Task::Shorten, &["회의는 오늘 열릴 예정임을 알려 드립니다."])).await;
    assert!(paragraphs(&events).is_empty());
    assert!(matches!(events.last(), Some(Event::Problem { problem }) if problem.code == Code::ModelConfused));
    assert_eq!(fake.served(), 2);
}

#[tokio::test]
async fn a_failing_model_is_asked_again_and_then_the_engine_takes_over() {
    let fake = fake().await;
    fake.fail(Fault::Status(500, None));
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let events = server.events(&request(OFFICIAL, &["문제가 해결되어졌다."])).await;
    assert_eq!(fake.served(), 3);
    assert!(events.contains(&Event::Notice { notice: Notice::Retrying { model: "시험".into() } }));
    assert!(events.contains(&Event::Notice { notice: Notice::FellBack { from: "시험".into(), to: None } }));
    assert_eq!(paragraphs(&events), [(0, &*ruled("문제가 해결되어졌다."))]);
}

#[tokio::test]
async fn the_next_model_answers_when_one_cannot() {
    let (broken, sound) = (fake().await, fake().await);
    broken.fail(Fault::Status(401, None));
    let server = Server::with(vec![model("하나", broken.address()), model("둘", sound.address())]).await;
    let events = server.events(&request(Task::Shorten, &["문단입니다."])).await;
    assert_eq!(paragraphs(&events), [(0, "문단입니다.")]);
    let fell_back = Notice::FellBack { from: "하나".into(), to: Some("둘".into()) };
    assert!(events.contains(&Event::Notice { notice: fell_back }));
    assert_eq!((broken.served(), sound.served()), (1, 1));
}

#[tokio::test]
async fn what_came_before_a_break_is_kept() {
    let fake = fake().await;
    fake.answer(|_| "<p1>끝난 문단입니다.</p1>\n<p2>끊긴 문단입니다.</p2>".into());
    fake.fail(Fault::Cut(8));
    fake.hold();
    fake.let_through(8);
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let mut reader = Reader::of(server.ask(&request(OFFICIAL, &["하나입니다.", "둘입니다."])).await);
    let mut events = Vec::new();
    while let Some(event) = reader.next().await {
        if matches!(event, Event::Paragraph { .. }) {
            fake.release();
        }
        events.push(event);
    }
    assert_eq!(paragraphs(&events), [(0, "끝난 문단입니다.")]);
    assert!(matches!(events.last(), Some(Event::Problem { problem }) if problem.code == Code::ModelBroken));
    assert_eq!(fake.served(), 1);
}

#[tokio::test]
async fn refusals_and_cuts_have_their_own_problem() {
    for (reason, code) in [(Reason::Filtered, Code::ModelRefused), (Reason::Length, Code::TooLongForModel)] {
        let fake = fake().await;
        fake.fail(Fault::Finish(1, reason));
        let server = Server::with(vec![model("시험", fake.address())]).await;
        let events = server.events(&request(OFFICIAL, &["문단입니다."])).await;
        assert!(matches!(events.last(), Some(Event::Problem { problem }) if problem.code == code), "{reason:?}");
    }
}

#[tokio::test]
async fn a_client_that_leaves_ends_the_models_work() {
    let fake = fake().await;
    fake.hold();
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let mut reader = Reader::of(server.ask(&request(OFFICIAL, &["긴 문단입니다."])).await);
    assert!(matches!(reader.next().await, Some(Event::Started { .. })));
    fake.open(1).await;
    drop(reader);
    fake.open(0).await;
}

#[tokio::test]
async fn draining_lets_answers_finish_and_then_stops_them() {
    let fake = fake().await;
    fake.hold();
    let mut config = settings();
    config.models = vec![model("시험", fake.address())];
    config.server.drain = std::time::Duration::from_millis(50);
    let mut server = Server::start(config).await;
    let mut reader = Reader::of(server.ask(&request(OFFICIAL, &["문단입니다."])).await);
    assert!(matches!(reader.next().await, Some(Event::Started { .. })));
    let running = std::mem::replace(&mut server.running, backend::serve(settings()).await.unwrap());
    running.shutdown().await;
    let mut last = None;
    while let Some(event) = reader.next().await {
        last = Some(event);
    }
    assert!(matches!(last, Some(Event::Problem { problem }) if problem.code == Code::Stopping));
    fake.open(0).await;
}

#[tokio::test]
async fn a_model_sees_only_its_classes() {
    let fake = fake().await;
    let mut open_only = model("시험", fake.address());
    open_only.classes = vec![wire::assist::DocumentClass::Open];
    let server = Server::with(vec![open_only]).await;
    assert_eq!(problem(server.ask(&request(Task::Shorten, &["글입니다."])).await).await.code, Code::ClassForbidden);
    let events = server.events(&request(OFFICIAL, &["글입니다."])).await;
    assert_eq!(events[0], Event::Started { answerer: Answerer::Engine });
    assert_eq!(fake.served(), 0);
}
