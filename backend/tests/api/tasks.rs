//! Tasks beyond rewriting: tones, summaries, replies and drafts, by the engine and by a model.

use crate::fake_model::FakeModel;
use crate::server::{Server, model, paragraphs, problem, request, settings};
use language::template::Values;
use language::tone::Tone;
use wire::assist::{Event, Summary, Task, TaskKind};
use wire::problem::Code;
use wire::session::Session;

fn tone(style: Tone) -> Task {
    Task::Tone { style, situation: None }
}

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect()
}

#[tokio::test]
async fn the_engine_turns_tones_paragraph_by_paragraph() {
    let server = Server::start(settings()).await;
    let events = server.events(&request(tone(Tone::Formal), &["회의를 연다.", "추진 계획"])).await;
    assert_eq!(paragraphs(&events), [(0, "회의를 엽니다."), (1, "추진 계획")]);
}

#[tokio::test]
async fn what_a_model_leaves_in_another_tone_is_said() {
    let fake = FakeModel::start().await.unwrap();
    fake.answer(|_| "<p1>회의를 열어요. 자료를 보냅니다.</p1>".into());
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let events = server.events(&request(tone(Tone::Formal), &["회의를 연다. 자료를 보낸다."])).await;
    let Some(Event::Review { findings, .. }) = events.iter().find(|e| matches!(e, Event::Review { .. })) else {
        panic!("{events:?}")
    };
    let told: Vec<_> = findings.iter().filter(|(_, f)| f.rule == "tone").map(|(_, f)| f.fixes.concat()).collect();
    assert_eq!(told.len(), 1, "{findings:?}");
}

#[tokio::test]
async fn a_summary_is_one_text_of_a_model_and_adds_nothing() {
    let fake = FakeModel::start().await.unwrap();
    fake.answer(|_| "<p1>결정한 사항\n- 12월 4일까지 정비함\n- 예산 300만 원을 반영함</p1>".into());
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let texts = ["홍길동 과장: 12월 4일까지 정비하겠습니다.", "다음 회의는 1월에 엽니다."];
    let events = server.events(&request(Task::Summary { of: Summary::Meeting }, &texts)).await;
    assert_eq!(paragraphs(&events), [(0, "결정한 사항\n- 12월 4일까지 정비함\n- 예산 300만 원을 반영함")]);
    let facts = events.iter().find_map(|e| match e {
        Event::Review { facts, .. } => Some(facts),
        _ => None,
    });
    assert!(facts.unwrap().iter().all(|(_, change)| change.after.is_some()) && !facts.unwrap().is_empty());
    let sent = fake.seen()[0].to_string();
    assert!(sent.contains("회의록 요약") && !sent.contains("홍길동"), "{sent}");
}

#[tokio::test]
async fn the_gist_of_a_complaint_is_in_its_own_words() {
    let server = Server::start(settings()).await;
    let texts = [
        "안녕하세요. 수고 많으십니다.",
        "우리 집 앞 가로등이 일주일째 꺼져 있습니다. 빨리 고쳐 주시기 바랍니다. 감사합니다.",
    ];
    let events = server.events(&request(Task::Summary { of: Summary::Petition }, &texts)).await;
    let [(0, gist)] = paragraphs(&events)[..] else { panic!("{events:?}") };
    assert!(gist.contains("가로등이 일주일째 꺼져 있습니다.") && gist.contains("고쳐 주시기 바랍니다."), "{gist}");
    assert!(!gist.contains("안녕하세요") && !gist.contains("감사합니다"), "{gist}");
}

#[tokio::test]
async fn a_draft_is_composed_by_the_engine_and_written_by_a_model_from_masked_values() {
    let fields = values(&[("subject", "도로 점용허가 신청"), ("contact", "도로과 김하람(031-000-2345)")]);
    let task = || Task::Draft { template: "petition-result".into(), fields: fields.clone() };
    let server = Server::start(settings()).await;
    let events = server.events(&request(task(), &[])).await;
    let texts = paragraphs(&events);
    assert!(
        texts.len() == 1 && texts[0].1.contains("도로 점용허가 신청") && texts[0].1.contains("{처리결과}"),
        "{texts:?}"
    );

    let fake = FakeModel::start().await.unwrap();
    fake.answer(|_| "<p1>1. 도로 점용허가 신청의 처리결과를 알려 드립니다.\n2. 문의: {담당}</p1>".into());
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let events = server.events(&request(task(), &["민원인 김하람 씨 010-1234-5676"])).await;
    assert_eq!(paragraphs(&events)[0].1.lines().count(), 2);
    let sent = fake.seen()[0].to_string();
    assert!(sent.contains("민원 제목: 도로 점용허가 신청") && sent.contains("민원 처리결과 알림"), "{sent}");
    assert!(!sent.contains("김하람") && !sent.contains("1234-5676"), "{sent}");
}

#[tokio::test]
async fn a_reply_names_its_situation_and_unknown_ones_are_refused() {
    let fake = FakeModel::start().await.unwrap();
    fake.answer(|_| "<p1>안녕하십니까? 요청하신 내용은 받아들이기 어렵습니다.</p1>".into());
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let reply = |situation: &str| Task::Reply {
        situation: situation.into(),
        tone: Tone::Courteous,
        fields: values(&[("reason", "보도 폭이 좁음")]),
    };
    let events = server.events(&request(reply("decline"), &["정류장을 만들어 주세요."])).await;
    assert_eq!(paragraphs(&events), [(0, "안녕하십니까? 요청하신 내용은 받아들이기 어렵습니다.")]);
    let sent = fake.seen()[0].to_string();
    assert!(sent.contains("상황: 불수용") && sent.contains("보도 폭이 좁음"), "{sent}");
    assert_eq!(problem(server.ask(&request(reply("없음"), &["글"])).await).await.code, Code::BadRequest);
}

#[tokio::test]
async fn the_session_says_what_each_task_can_use() {
    let fake = FakeModel::start().await.unwrap();
    let server = Server::with(vec![model("시험", fake.address())]).await;
    let session = server.get(wire::paths::SESSION).await.bytes().await.unwrap();
    let session: Session = serde_json::from_slice(&session).unwrap();
    let ability = |task| session.ability(task).unwrap();
    assert!(ability(TaskKind::Correct).engine_first && ability(TaskKind::Correct).models.is_empty());
    assert_eq!(ability(TaskKind::Tone).models, ["시험"]);
    assert!(
        ability(TaskKind::Tone).engine
            && !ability(TaskKind::Minutes).engine
            && ability(TaskKind::Gist).engine
            && session.choice
    );
}
