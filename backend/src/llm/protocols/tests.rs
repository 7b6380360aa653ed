//! Every protocol reads the same story from its own recorded stream, however the bytes are cut.

use super::*;
use crate::llm::failure::Kind;
use crate::llm::protocol::{Ending, Step};
use wire::sse::{Decoder, Frame};

/// Text, the first ending or failure, and the last usage.
#[derive(Debug, Default, PartialEq, Eq)]
struct Story {
    text: String,
    end: Option<Result<Ending, Kind>>,
    usage: (Option<u64>, Option<u64>),
}

fn read(protocol: &Protocol, stream: &[u8], cut: usize) -> Story {
    let (mut decoder, mut frames, mut steps) = (Decoder::default(), Vec::new(), Vec::new());
    for chunk in stream.chunks(cut) {
        decoder.push(chunk, &mut frames).unwrap();
    }
    frames.iter().for_each(|frame| (protocol.read)(frame, &mut steps));
    let mut story = Story::default();
    for step in steps {
        match step {
            Step::Text(text) => story.text.push_str(&text),
            Step::Usage { input, output } => {
                story.usage = (input.or(story.usage.0), output.or(story.usage.1));
            }
            Step::End(ending) => story.end = story.end.or(Some(Ok(ending))),
            Step::Failed(failure) => story.end = story.end.or(Some(Err(failure.kind))),
        }
    }
    story
}

fn recorded(protocol: &Protocol, story: &str) -> Vec<u8> {
    let name = match protocol.name {
        ProtocolName::OpenaiChat => "openai_chat",
        ProtocolName::OpenaiResponses => "openai_responses",
        ProtocolName::Anthropic => "anthropic",
        ProtocolName::Gemini => "gemini",
    };
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/llm/protocols/fixtures");
    std::fs::read(format!("{folder}/{name}_{story}.sse")).unwrap()
}

#[track_caller]
fn check(story: &str, text: &str, end: Option<Result<Ending, Kind>>) {
    for protocol in PROTOCOLS {
        let stream = recorded(protocol, story);
        for cut in [1, 2, 3, 7, 64, 1 << 20] {
            let story = read(protocol, &stream, cut);
            assert_eq!((story.text.as_str(), story.end), (text, end), "{:?} in pieces of {cut}", protocol.name);
        }
    }
}

#[test]
fn every_protocol_tells_the_same_story() {
    check("plain", "회의를 엽니다. 😀", Some(Ok(Ending::Complete)));
    check("length", "회의를", Some(Ok(Ending::Length)));
    check("filtered", "회의를", Some(Ok(Ending::Refused)));
    check("refused", "", Some(Ok(Ending::Refused)));
    check("error", "회의를", Some(Err(Kind::Overloaded)));
    check("empty", "", Some(Ok(Ending::Complete)));
    check("cut", "회의를", None);
}

#[test]
fn usage_is_what_was_said_last() {
    for protocol in PROTOCOLS {
        assert_eq!(read(protocol, &recorded(protocol, "plain"), 99).usage, (Some(11), Some(7)), "{:?}", protocol.name);
    }
    let local = recorded(&openai_chat::PROTOCOL, "local");
    let story = read(&openai_chat::PROTOCOL, &local, 5);
    assert_eq!((story.text.as_str(), story.usage), ("회의를 엽니다.", (Some(11), Some(7))));
}

#[test]
fn failures_before_the_stream_are_told_apart() {
    let chat = openai_chat::PROTOCOL.refusal;
    let claude = anthropic::PROTOCOL.refusal;
    let gemini = gemini::PROTOCOL.refusal;
    type Refusal = fn(u16, &[u8]) -> crate::llm::failure::Failure;
    let cases: &[(Refusal, u16, &str, Kind)] = &[
        (chat, 429, r#"{"error":{"code":"credit_balance_exhausted","message":"x"}}"#, Kind::OutOfMoney),
        (chat, 503, r#"{"error":{"type":"service_unavailable_error","code":null}}"#, Kind::Overloaded),
        (claude, 529, r#"{"type":"error","error":{"type":"overloaded_error","message":"x"}}"#, Kind::Overloaded),
        (
            claude,
            400,
            r#"{"error":{"type":"invalid_request_error","message":"prompt is too long: 9 > 8"}}"#,
            Kind::TooLong,
        ),
        (claude, 402, r#"{"error":{"type":"billing_error","message":"x"}}"#, Kind::OutOfMoney),
        (
            claude,
            429,
            r#"{"error":{"type":"rate_limit_error","message":"x","details":{"error_code":"enforced_spend_limit_reached"}}}"#,
            Kind::OutOfMoney,
        ),
        (claude, 401, r#"{"error":{"type":"authentication_error","message":"x"}}"#, Kind::Unauthorised),
        (
            gemini,
            400,
            r#"{"error":{"code":400,"status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"#,
            Kind::Unauthorised,
        ),
        (
            gemini,
            400,
            r#"[{"error":{"code":400,"status":"INVALID_ARGUMENT","message":"The input token count (9) exceeds the maximum"}}]"#,
            Kind::TooLong,
        ),
        (
            gemini,
            429,
            r#"{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"GenerateRequestsPerDay"}]}]}}"#,
            Kind::OutOfMoney,
        ),
        (gemini, 503, r#"{"error":{"code":503,"status":"UNAVAILABLE"}}"#, Kind::Overloaded),
        (gemini, 502, "<html>", Kind::Server),
    ];
    for (refusal, status, body, kind) in cases {
        assert_eq!(refusal(*status, body.as_bytes()).kind, *kind, "{body}");
    }
    let told = gemini(429, br#"{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"34s"}]}}"#);
    assert_eq!((told.kind, told.wait.map(|w| w.as_secs())), (Kind::TooFast, Some(34)));
}

#[test]
fn keys_and_data_go_where_each_provider_wants_them() {
    let mut prompt = crate::llm::prompt::Prompt::default();
    prompt.instruct("지시").fixed("자료");
    let target = super::super::protocol::Target { url: "http://h/v1", model: "m", key: Some("k"), max_output: 9 };
    let call = |protocol: &Protocol| (protocol.start)(&target, &prompt);
    let claude = call(&anthropic::PROTOCOL);
    assert_eq!((claude.url.as_str(), &claude.body["system"]), ("http://h/v1/messages", &"지시".into()));
    assert!(claude.headers.contains(&("x-api-key", "k".to_owned())));
    let gemini = call(&gemini::PROTOCOL);
    assert_eq!(gemini.url, "http://h/v1/models/m:streamGenerateContent?alt=sse");
    assert_eq!(gemini.body["contents"][0]["parts"][0]["text"], "자료");
    let responses = call(&openai_responses::PROTOCOL);
    assert_eq!((&responses.body["store"], &responses.body["input"]), (&false.into(), &"자료".into()));
}

/// A recorded event with one place damaged: cut, another type, a letter gone.
fn damaged() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/llm/protocols/fixtures");
    let files = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
    let streams = files.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect::<Vec<_>>();
    let lines = streams.iter().flat_map(|stream| stream.lines());
    let events: Vec<String> = lines.filter_map(|line| line.strip_prefix("data: ")).map(str::to_owned).collect();
    const HURTS: &[&str] = &["null", "1e999", "[]", "{}", r#""\ud800""#, "-1", "", "}", "\u{0}"];
    (0..events.len(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), prop::sample::select(HURTS)).prop_map(
        move |(event, from, to, hurt)| {
            let chars: Vec<char> = events[event].chars().collect();
            let (a, b) = (from.index(chars.len() + 1), to.index(chars.len() + 1));
            let (a, b) = (a.min(b), b.max(a).min(a.min(b) + 9));
            chars[..a].iter().chain(&hurt.chars().collect::<Vec<_>>()).chain(&chars[b..]).collect()
        },
    )
}

proptest::proptest! {
    #[test]
    fn no_event_whatever_stops_a_protocol(data in damaged(), name in "[a-z_.]{0,24}", status in 0u16..1000) {
        for protocol in PROTOCOLS {
            let mut steps = Vec::new();
            (protocol.read)(&Frame { name: name.clone(), data: data.clone() }, &mut steps);
            (protocol.refusal)(status, data.as_bytes());
        }
    }
}
