//! 계좌번호: a shape of the banks, or any run of digits beside a bank or 계좌. An office's 가상계좌 stays.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Account, find };

static CUES: Words = Words::new(
    "계좌 통장 예금주 환급 입금 송금 이체 환불 은행 농협 수협 신협 새마을금고 우체국 카카오뱅크 토스뱅크 케이뱅크 신한 뱅크 sc제일 저축은행 산림조합 축협",
);
/// Short names of banks that are ordinary words too: only right before the number.
static SHORT: Words = Words::new("국민 우리 하나 기업 카카오 토스 nh kb ibk 씨티 산업 제일 케이");
/// Numbers of an office or of a thing.
static OTHER: Words = Words::new(
    "가상계좌 관리번호 문서번호 등기번호 사건번호 납부번호 고지번호 일련번호 공고 고시 계약번호 과제번호 증명서 발급번호 모델 품번 예산 송장 주문번호 승인번호 거래번호 지로 \
    isbn 고유번호 인증번호 허가번호 확인번호 물품 규격 버전 세목 코드 수납계좌 세외수입 제 과- 호기 시리얼 s/n",
);
const SHAPES: &[&[usize]] = &[
    &[6, 2, 6],
    &[3, 3, 6],
    &[4, 3, 6],
    &[3, 6, 5],
    &[3, 4, 4, 2],
    &[3, 2, 6],
    &[3, 6, 2, 3],
    &[4, 2, 7],
    &[4, 4, 4, 1],
    &[3, 6, 3],
    &[3, 8, 3],
    &[3, 9, 2],
    &[3, 4, 6],
    &[3, 4, 7],
    &[4, 6, 2],
    &[6, 2, 7],
    &[3, 2, 7],
    &[3, 7, 3],
    &[3, 6, 6],
    &[3, 2, 6, 1],
    &[4, 3, 7],
    &[3, 6, 2, 2],
    &[3, 3, 7],
    &[3, 2, 6, 3],
];
const PARTS: &[char] = &['-', '.', '~', '·'];

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.groups.len() {
        let last = longest(page, at);
        let Some(score) = judge(page, at, last) else {
            at += 1;
            continue;
        };
        found.push(Candidate { start: page.groups[at].start, end: page.groups[last].end, kind: Kind::Account, score });
        at = last + 1;
    }
}

/// The last group that hangs together with `at` by hyphens or single spaces.
fn longest(page: &Page<'_>, at: usize) -> usize {
    let hyphens = page.gap(at).is_some_and(|g| g.iter().any(|c| PARTS.contains(c)));
    let mut last = at;
    while last < at + 4
        && page.gap(last).is_some_and(|g| {
            g.iter().all(|c| *c == ' ' || PARTS.contains(c))
                && g.contains(&' ') <= !g.contains(&'\n')
                && (hyphens == g.iter().any(|c| PARTS.contains(c)))
        })
    {
        last += 1;
    }
    last
}

fn judge(page: &Page<'_>, at: usize, last: usize) -> Option<Score> {
    let (start, end) = (page.groups[at].start, page.groups[last].end);
    let lens: Vec<usize> = page.groups[at..=last].iter().map(|g| g.len).collect();
    let digits: usize = lens.iter().sum();
    if !(10..=16).contains(&digits) || !page.alone(at, last) || counted(page, end) || dated(page, at, &lens) {
        return None;
    }
    let label = page.label(start);
    let before = page.before(start, 30);
    let after = page.after(end, 12);
    let near = |words: &Words| words.last_in(&before);
    let (cue, other) = (near(&CUES), near(&OTHER));
    let bank = SHORT.ends(before.trim_end_matches([':', '(', '[', ',', '/', '|', ')']));
    let virtual_one = before.contains("가상") || after.contains("가상계좌");
    let noted = after.starts_with(['(', '[', ',', '/']) && CUES.within(&after);
    let labelled = label == Some(Label::Of(Kind::Account));
    if virtual_one || label == Some(Label::Keep) {
        return None;
    }
    if labelled || noted || bank || cue.is_some() && cue >= other {
        return Some(Score::Cued);
    }
    let hyphens = last > at && page.chars[page.groups[at].end..page.groups[last].start].contains(&'-');
    let shape = hyphens && SHAPES.contains(&lens.as_slice());
    (shape && other.is_none() && matches!(label, None | Some(Label::Other))).then_some(Score::Likely)
}

/// Whether a unit follows: amounts and counts are no accounts.
fn counted(page: &Page<'_>, end: usize) -> bool {
    page.get(page.skip(end)).is_some_and(|c| "원명건개호㎡%톤".contains(c) && !page.reads(page.skip(end), "개인"))
}

/// Dates and times in a row: 2025-03-12 10.
fn dated(page: &Page<'_>, at: usize, lens: &[usize]) -> bool {
    lens.len() >= 3
        && lens[0] == 4
        && lens[1] <= 2
        && lens[2] <= 2
        && matches!(page.number(at, at)[..2], [1, 9] | [2, 0])
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn beside_a_bank_or_in_shape() {
        finds(Kind::Account, "국민은행 123456-01-123456 (예금주 홍길동)", &["123456-01-123456"]);
        finds(Kind::Account, "계좌번호: 110 123 456789", &["110 123 456789"]);
        finds(Kind::Account, "농협 30212345678911로 환급", &["30212345678911"]);
        finds(Kind::Account, "3333-01-1234567(카카오뱅크)", &["3333-01-1234567"]);
        finds(Kind::Account, "1002-345-678901", &["1002-345-678901"]);
    }

    #[test]
    fn numbers_of_the_office_stay() {
        finds(Kind::Account, "우리 1002-345-678901, 하나(391-910212-34507)", &["1002-345-678901", "391-910212-34507"]);
        keeps(Kind::Account, "우리 시 도로과 김하늘 주무관(031-000-2345)이 하나하나 확인했습니다.");
        finds(Kind::Account, "기업은행 010-123456-01-011", &["010-123456-01-011"]);
        keeps(Kind::Account, "가상계좌 농협 790123-45-678901");
        keeps(Kind::Account, "환급금 1234567890원, 관리번호 123-456-789012");
        keeps(Kind::Account, "입금일 2025-03-12 10:30:12");
    }
}
