//! Plans played on a string, the way Word plays them on a paragraph.

use super::*;
use proptest::prelude::*;

/// Finds as Word does: matches from left to right that do not overlap.
fn place(text: &str, find: &Find) -> Span {
    let pick = |text: &str, needle: &Needle| {
        let all: Vec<usize> = text.match_indices(&needle.text).map(|(at, _)| at).collect();
        assert_eq!(all.len(), needle.of);
        Span::new(all[needle.nth], all[needle.nth] + needle.text.len())
    };
    let window = pick(text, &find.window);
    find.inner.as_ref().map_or(window, |inner| {
        let inner = pick(window.of(text), inner);
        Span::new(window.start + inner.start, window.start + inner.end)
    })
}

fn play(text: &str, steps: &[Step]) -> String {
    let mut now = text.to_owned();
    for step in steps {
        let span = match &step.at {
            Target::Replace(find) => place(text, find),
            Target::Stretch(head, tail) => Span::new(place(text, head).start, place(text, tail).end),
            Target::Behind(find) => Span::new(place(text, find).end, place(text, find).end),
            Target::Before(find) => Span::new(place(text, find).start, place(text, find).start),
            Target::Whole => Span::new(0, 0),
        };
        now.replace_range(span.start..span.end, &step.with);
    }
    now
}

#[test]
fn changes_only_the_letters_that_differ_and_the_last_first() {
    let before = "금일 회의는 금일 14:00까지 진행하여 주시기 바람";
    let got = between(before, "오늘 회의는 금일 14:00까지 진행해 주시기 바람");
    assert_eq!(got.len(), 2);
    assert_eq!((got[0].with.as_str(), got[1].with.as_str()), ("해", "오늘"));
    let Target::Replace(first) = &got[1].at else { panic!("{got:?}") };
    assert_eq!(first.window.of, 1, "the window stands once");
    assert_eq!(first.inner, Some(Needle { text: "금일".into(), nth: 0, of: 1 }));
}

#[test]
fn a_span_of_more_than_255_units_is_found_by_its_ends() {
    let before = format!("가 {} 나", "다른 말을 이어 씁니다. 😀".repeat(30));
    let steps = steps(&before, &[Edit { span: Span::new(4, before.len() - 4), with: String::new(), rule: "".into() }]);
    assert!(steps.iter().all(|s| s.at.finds().iter().all(|f| units(&pattern(&f.window.text)) <= LONGEST)));
    assert_eq!(play(&before, &steps), "가  나");
}

#[test]
fn special_characters_are_written_as_codes() {
    assert_eq!(pattern("2^3\t가"), "2^^3^t가");
}

proptest! {
    #[test]
    fn a_played_plan_gives_the_text_that_was_wanted(
        before in "[가나다 .😀^]{0,40}", after in "[가나다 .😀^]{0,40}",
    ) {
        prop_assert_eq!(play(&before, &between(&before, &after)), after);
    }

    #[test]
    fn long_texts_too(before in "[가-깋 ]{300,900}", after in "[가-깋 ]{0,600}") {
        prop_assert_eq!(play(&before, &between(&before, &after)), after);
    }
}
