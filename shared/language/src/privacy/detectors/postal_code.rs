//! 우편번호: five digits (01–63), or the old six, beside 우편번호, 우, 〒 or an address.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score};

pub const DETECTOR: Detector = Detector { kind: Kind::PostalCode, find };

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        let last = if page.groups[at].len == 5 {
            at
        } else if page.shaped(at, &[3, 3], &['-']) {
            at + 1
        } else {
            continue;
        };
        let (start, end) = (page.groups[at].start, page.groups[last].end);
        let region = page.number(at, at)[0] * 10 + page.number(at, at)[1];
        if !page.alone(at, last) || page.zone(start).is_some() || at == last && !(1..=63).contains(&region) {
            continue;
        }
        let label = page.label(start);
        let marked = label == Some(Label::Of(Kind::PostalCode)) || sign(page, start);
        let beside = at == last
            && (super::address::starts(page, page.skip(after_bracket(page, end)))
                || super::address::ends_before(page, start));
        let counted =
            page.get(end).is_some_and(|c| "원명건개호번㎡,".contains(c) && (c != ',' || page.is_digit(end + 1)));
        if (marked || beside) && !counted && label != Some(Label::Keep) {
            found.push(Candidate { start, end, kind: Kind::PostalCode, score: Score::Formed });
        }
    }
}

fn after_bracket(page: &Page<'_>, end: usize) -> usize {
    if matches!(page.get(end), Some(')' | ']' | ',')) { end + 1 } else { end }
}

/// 우, (우), 우), 〒 or 우편번호 right before.
fn sign(page: &Page<'_>, start: usize) -> bool {
    let before = page.before(start, 10);
    let bare = before.trim_end_matches([':', ')', '(', '.', '-', '[', ']']);
    let end = page.skip_back(start);
    let mark = matches!(page.prev(end), Some(')')) && before.ends_with("우)")
        || before.ends_with('〒')
        || before.ends_with("우:");
    // (우12347 …) and 수신: …(우 12347 …)
    let alone = bare.strip_suffix('우').is_some_and(|rest| !rest.ends_with(crate::text::hangul::is_syllable));
    mark || bare.trim_end_matches(['는', '은']).ends_with("우편번호") || alone
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn beside_a_sign_or_an_address() {
        finds(
            Kind::PostalCode,
            "우편번호 16490, (우)04524, 우) 06236, 〒03187, 귀하(우12347 다솜도, 우편번호는 16489입니다",
            &["16490", "04524", "06236", "03187", "12347", "16489"],
        );
        finds(Kind::PostalCode, "(16490) 경기도 수원시 팔달구 효원로 12", &["16490"]);
        finds(Kind::PostalCode, "우편번호: 442-835", &["442-835"]);
        keeps(Kind::PostalCode, "총 16490명, 예산 12345원, 우수 12345");
    }
}
