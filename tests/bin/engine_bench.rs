//! How fast the engine reads, on the machine and in the browser: the same texts in the same run.
//! `engine_bench language|privacy`; `engine_bench texts` writes the texts for other programs to read.

use std::hint::black_box;
use std::time::Instant;
use tests::corpus;
use tests::engine::Engine;
use tests::figure;

/// Bytes of the text that is read at a time, about.
const BYTES: usize = 300_000;
/// Runs of which the best counts, so that the machine's other work counts little.
const RUNS: usize = 7;
/// A paragraph of 300 characters with the usual faults.
const PARAGRAPH: &str = "금일 회의에서 논의한 바와같이 우리시는 지역경제 활성화를 위하여 다음과 같이 협조를 요청드리오니, 관련 부서에서는 \
제출시 신분증을 지참하여 주시기바랍니다. 신청기간은 2026.01.07.부터 2026.1.9까지이며, 50여명이 참석할것 같습니다. 익일 10:00 ~ 12:00에 \
고수부지에서 현장을 확인하고, 문제가 있을경우 조속히 조치해야합니다. 담당자의 역활을 감안하여 업무양을 나누고, 차질없이 추진하여 \
주시기 바랍니다. 예산은 10만원이며 참석율은 낮습니다. 문의사항은 031 - 000 - 1234로 연락하여 주십시요.";

/// What is asked, of which text, and how often at a time.
struct Question {
    what: &'static str,
    name: &'static str,
    text: String,
    times: u32,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("texts") => print!("{}", clean()),
        Some("privacy") => measure("engine_privacy", frontend::engine::privacy, privacy()).await?,
        _ => measure("engine_language", frontend::engine::language, language()).await?,
    }
    Ok(())
}

fn language() -> Vec<Question> {
    let ask = |what, name, text| Question { what, name, text, times: 1 };
    vec![
        ask("check", "check, good prose", clean()),
        ask("check", "check, faulty prose", repeated(PARAGRAPH, BYTES)),
        ask(
            "formal",
            "tone → 하십시오체",
            repeated("검토 결과를 알려 드린다. 내일까지 제출해라. 문제가 없다.\n", BYTES),
        ),
        Question {
            what: "official",
            name: "rewrite, 300 characters",
            text: PARAGRAPH.chars().take(300).collect(),
            times: 200,
        },
    ]
}

fn privacy() -> Vec<Question> {
    let personal: String = corpus::personal().collect();
    let ask = |name, text| Question { what: "detect", name, text, times: 1 };
    vec![ask("detect, full of personal data", repeated(&personal, BYTES)), ask("detect, prose without any", clean())]
}

fn clean() -> String {
    repeated(&corpus::CLEAN.concat(), BYTES)
}

fn repeated(text: &str, bytes: usize) -> String {
    text.repeat(bytes.div_ceil(text.len()))
}

async fn measure(module: &str, here: fn(&str, &str) -> String, questions: Vec<Question>) -> anyhow::Result<()> {
    let engine = Engine::load(module).await?;
    for question in questions {
        let Question { what, name, text, times } = &question;
        print("native", name, text, *times, native(here, what, text, *times));
        print("WASM", name, text, *times, engine.millis(what, text, *times).await?);
    }
    Ok(())
}

/// Milliseconds of one answer: the best run.
fn native(here: fn(&str, &str) -> String, what: &str, text: &str, times: u32) -> f64 {
    let run = || {
        let start = Instant::now();
        (0..times).for_each(|_| drop(black_box(here(what, black_box(text)))));
        start.elapsed().as_secs_f64() * 1000.0 / f64::from(times)
    };
    run();
    (0..RUNS).map(|_| run()).fold(f64::INFINITY, f64::min)
}

/// Long texts in megabytes (10⁶ bytes) per second, short ones in microseconds.
fn print(place: &str, name: &str, text: &str, times: u32, millis: f64) {
    let name = format!("{place}: {name}");
    let characters = text.chars().count() as f64;
    match times {
        1 => {
            let remark = format!("{:.1} M characters/s", characters / millis / 1000.0);
            figure::print(&name, text.len() as f64 / millis / 1000.0, "MB/s", &remark);
        }
        _ => figure::print(&name, millis * 1000.0, "µs", &format!("{characters} characters")),
    }
}
