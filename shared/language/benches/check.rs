//! How fast the rules read good prose, faulty prose, and one paragraph.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use language::rules::{Mode, check, rewrite};
use std::hint::black_box;

const CLEAN: &str = concat!(
    include_str!("../tests/data/clean/letter.txt"),
    include_str!("../tests/data/clean/civil_reply.txt"),
    include_str!("../tests/data/clean/press.txt"),
    include_str!("../tests/data/clean/statute.txt"),
    include_str!("../tests/data/clean/notice.txt"),
);
const FAULTY: &str = include_str!("../tests/data/replacement.tsv");

/// A paragraph of about 300 characters with the usual faults.
const PARAGRAPH: &str = "금일 회의에서 논의한 바와같이 우리시는 지역경제 활성화를 위하여 다음과 같이 협조를 요청드리오니, 관련 부서에서는 \
제출시 신분증을 지참하여 주시기바랍니다. 신청기간은 2026.01.07.부터 2026.1.9까지이며, 50여명이 참석할것 같습니다. 익일 10:00 ~ 12:00에 \
고수부지에서 현장을 확인하고, 문제가 있을경우 조속히 조치해야합니다. 담당자의 역활을 감안하여 업무양을 나누고, 차질없이 추진하여 \
주시기 바랍니다. 예산은 10만원이며 참석율은 낮습니다. 문의사항은 031 - 000 - 1234로 연락하여 주십시요.";

fn measure(c: &mut Criterion) {
    check("가");
    let mut group = c.benchmark_group("check");
    for (name, text) in [("clean", CLEAN), ("faulty", FAULTY)] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| check(black_box(text))));
    }
    group.finish();
    c.bench_function("rewrite/paragraph", |b| b.iter(|| rewrite(black_box(PARAGRAPH), Mode::Official)));
}

criterion_group!(benches, measure);
criterion_main!(benches);
