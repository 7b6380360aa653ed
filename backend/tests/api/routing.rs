//! The way to a model: the line before it, its rest after failures, what a client that leaves has cost.

use crate::fake_model::{FakeModel, Fault};
use crate::server::{Reader, Server, model, paragraphs, request};
use backend::config::Model;
use wire::assist::{Answerer, Event, Task};
use wire::notice::Notice;
use wire::problem::Code;

const TEXT: &str = "회의를 개최할 예정입니다.";

async fn fake() -> FakeModel {
    FakeModel::start().await.unwrap()
}

async fn asked(server: &Server) -> Reader {
    Reader::of(server.ask(&request(Task::Shorten, &[TEXT])).await)
}

/// The rest of an answer.
async fn rest(mut reader: Reader) -> Vec<Event> {
    let mut events = Vec::new();
    while let Some(event) = reader.next().await {
        events.push(event);
    }
    events
}

fn queued(ahead: u64) -> Event {
    Event::Notice { notice: Notice::Queued { model: "시험".into(), ahead } }
}

#[tokio::test]
async fn whoever_waits_knows_their_place_and_beyond_the_line_is_told_so() {
    let fake = fake().await;
    fake.hold();
    let server = Server::with(vec![Model { concurrency: 1, queue: 2, ..model("시험", fake.address()) }]).await;
    let mut first = asked(&server).await;
    assert!(matches!(first.next().await, Some(Event::Started { .. })));
    fake.open(1).await;
    let (mut second, mut third) = (asked(&server).await, None);
    assert_eq!(second.next().await, Some(queued(0)));
    let third = third.insert(asked(&server).await);
    assert_eq!(third.next().await, Some(queued(1)));
    let fourth = rest(asked(&server).await).await;
    let Some(Event::Problem { problem }) = fourth.last() else { panic!("{fourth:?}") };
    assert_eq!((problem.code, problem.retry_after), (Code::Busy, Some(10)));
    // One in the line leaves: the next one moves up.
    drop(second);
    assert_eq!(third.next().await, Some(queued(0)));
    fake.release();
    assert_eq!(paragraphs(&rest(first).await), [(0, TEXT)]);
    while let Some(event) = third.next().await {
        assert!(!matches!(event, Event::Problem { .. }), "{event:?}");
    }
    assert_eq!(fake.served(), 2);
}

#[tokio::test]
async fn a_model_that_fails_again_and_again_is_left_alone() {
    let (ill, sound) = (fake().await, fake().await);
    ill.fail(Fault::Garbage);
    let server = Server::with(vec![model("하나", ill.address()), model("둘", sound.address())]).await;
    let fell_back = Event::Notice { notice: Notice::FellBack { from: "하나".into(), to: Some("둘".into()) } };
    for _ in 0..4 {
        let events = rest(asked(&server).await).await;
        assert!(events.contains(&fell_back), "{events:?}");
        assert_eq!(paragraphs(&events), [(0, TEXT)]);
    }
    // Three tries, two more, and from then on none.
    assert_eq!((ill.served(), sound.served()), (5, 4));
}

#[tokio::test]
async fn a_wrong_key_is_not_tried_twice() {
    let fake = fake().await;
    fake.fail(Fault::Status(401, None));
    let server = Server::with(vec![model("시험", fake.address())]).await;
    for code in [Code::Unconfigured, Code::ModelUnreachable] {
        let events = rest(asked(&server).await).await;
        assert!(matches!(events.last(), Some(Event::Problem { problem }) if problem.code == code), "{events:?}");
    }
    assert_eq!(fake.served(), 1);
}

#[tokio::test]
async fn a_client_that_leaves_the_line_is_never_asked_for() {
    let fake = fake().await;
    fake.hold();
    let server = Server::with(vec![Model { concurrency: 1, ..model("시험", fake.address()) }]).await;
    let mut first = asked(&server).await;
    assert!(matches!(first.next().await, Some(Event::Started { .. })));
    let mut second = asked(&server).await;
    assert_eq!(second.next().await, Some(queued(0)));
    drop(second);
    fake.release();
    assert_eq!(paragraphs(&rest(first).await), [(0, TEXT)]);
    assert!(matches!(asked(&server).await.next().await, Some(Event::Started { answerer: Answerer::Model { .. } })));
    fake.open(0).await;
    assert_eq!(fake.served(), 2);
}
