//! From a form to the preview (aim: under 50 ms), from a letter to a file, from a complaint to what it says.

use backend::export::Page;
use backend::exports;
use criterion::{Criterion, criterion_group, criterion_main};
use language::letter::{Item, Letter, parse};
use language::petition::{self, About, situations};
use language::template::{Values, compose, fill};
use language::templates;
use language::tone::Tone;
use std::hint::black_box;
use wire::export::Format;
use wire::export::Mark;

const COMPLAINT: &str = "안녕하세요. 한빛동 주민입니다. 지난주부터 느티나무길 21 앞 맨홀 뚜껑이 들려 있어서 차가 지나갈 때마다 \
    쿵쿵 소리가 납니다. 밤에는 사람이 걸려 넘어질 뻔했어요. 빨리 고쳐 주세요.";

fn form(id: &str) -> (&'static language::template::Template, Values) {
    let template = templates::find(id).expect("a template of the shelf");
    let values = template.fields.iter().map(|f| (f.key.to_owned(), vec![f.example.to_owned()]));
    (template, values.collect())
}

/// About two pages.
fn long() -> Letter {
    let (template, values) = form("cooperation-request");
    let mut letter = compose(template, &values, Tone::Courteous).expect("sound values").letter;
    for number in 0..40 {
        letter.items.push(Item::new(format!(
            "{number}번째 사업장의 점검 결과를 2026. 12. 11.까지 공문으로 제출하여 주시기 바랍니다."
        )));
    }
    letter
}

fn preview(c: &mut Criterion) {
    for id in ["cooperation-request", "reply-refuse", "review-report"] {
        let (template, values) = form(id);
        c.bench_function(&format!("preview/{id}"), |b| {
            b.iter(|| compose(template, black_box(&values), Tone::Courteous).expect("sound values").letter.text());
        });
    }
    let text = long().text();
    c.bench_function("parse/two pages", |b| b.iter(|| parse(black_box(&text))));
}

fn reading(c: &mut Criterion) {
    let (template, values) = form("reply-refuse");
    let reply = compose(template, &values, Tone::Courteous).expect("sound values").letter.text();
    let about = About { situation: situations::find("refuse"), ..About::default() };
    c.bench_function("petition/read a complaint", |b| b.iter(|| petition::read(black_box(COMPLAINT))));
    c.bench_function("petition/fill a form", |b| b.iter(|| fill(template, black_box(COMPLAINT))));
    c.bench_function("petition/review a reply", |b| b.iter(|| petition::review(black_box(&reply), &about)));
}

fn files(c: &mut Criterion) {
    let letter = long();
    for format in [Format::Docx, Format::Hwpx] {
        let page = Page::of(&letter, Mark::Property, true).expect("a letter of two pages");
        let size = exports::write(format, &page).expect("a file").len();
        c.bench_function(&format!("{}/two pages ({size} bytes)", format.extension()), |b| {
            b.iter(|| exports::write(format, black_box(&page)).expect("a file"));
        });
    }
}

criterion_group!(benches, preview, reading, files);
criterion_main!(benches);
