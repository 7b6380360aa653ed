//! What 검토 promises: ignoring, filtering, following the cursor.

use super::*;
fn checked(texts: &[&str]) -> Action {
    let checked = texts.iter().map(|t| Checked {
        paragraph: Rc::new(Paragraph { text: (*t).to_owned(), ..Paragraph::default() }),
        findings: Rc::new(language::rules::check(t)),
    });
    Action::Checked(Rc::new(checked.collect()))
}

fn check(texts: &[&str]) -> Check {
    let mut check = Check::default();
    check.reduce(checked(texts));
    check
}

fn first(check: &Check) -> Found<'_> {
    check.overview.rules[0].sites[0].found(&check.paragraphs)
}

fn marks(check: &Check) -> Vec<u64> {
    check.overview.rules.iter().flat_map(|r| &r.sites).map(|s| s.mark).collect()
}

const TWICE: [&str; 2] = ["문제가 해결되어졌다.", "다시 해결되어졌다."];

#[test]
fn ignoring_reaches_a_place_a_wording_of_the_document_or_of_the_user() {
    let all = check(&TWICE).overview.count();
    let mut once = check(&TWICE);
    once.reduce(Action::Ignore(first(&once).mark()));
    assert_eq!((once.overview.count(), once.overview.ignored), (all - 1, 1));
    for step in [
        |f: &Found<'_>| Action::Ignore(f.wording()),
        |f: &Found<'_>| Action::IgnoreAlways(Ignored { rule: f.finding.rule.to_string(), words: f.words().to_owned() }),
    ] {
        let mut check = check(&TWICE);
        let rule = first(&check).finding.rule.to_string();
        let action = step(&first(&check));
        check.reduce(action);
        assert!(check.overview.rules.iter().all(|r| r.id != rule));
    }
    once.reduce(Action::HeedDocument);
    assert_eq!(once.overview.count(), all);
}

#[test]
fn fingerprints_stay_the_same_over_versions() {
    let check = check(&["문제가 해결되어졌다."]);
    assert_eq!(print(&["double-passive", "해결되어졌"]), 0xb764_abb1_a257_1138);
    assert_ne!(first(&check).mark(), first(&check).wording());
}

#[test]
fn a_filter_goes_with_its_last_finding() {
    let mut check = check(&TWICE);
    let groups = check.overview.groups.clone();
    check.reduce(Action::Filter(Some(groups[0].0)));
    check.reduce(checked(&TWICE));
    assert_eq!((check.filter, &check.overview.groups), (Some(groups[0].0), &groups));
    check.reduce(checked(&["담장이 무너졌다."]));
    assert_eq!((check.filter, check.overview.count()), (None, 0));
}

#[test]
fn when_the_open_place_is_fixed_the_next_one_opens() {
    let mut check = check(&TWICE);
    let before = marks(&check);
    check.reduce(Action::Open(before[0]));
    check.reduce(checked(&["문제가 해결되었다.", TWICE[1]]));
    assert_eq!(check.current, Some(before[1]));
    check.reduce(checked(&["문제가 해결되었다.", "다시 해결되었다."]));
    assert_eq!(check.current, None);
}

#[test]
fn the_list_follows_the_cursor() {
    let mut check = check(&TWICE);
    let all = marks(&check);
    let at = |text: &str, at_cursor| Selection {
        paragraphs: vec![Paragraph { text: text.into(), ..Paragraph::default() }],
        at_cursor,
    };
    check.follow(&at(TWICE[1], true));
    assert_eq!(check.current, Some(all[1]));
    let words = first(&check).words().to_owned();
    check.follow(&at(&words, false));
    assert_eq!(check.current, Some(all[1]), "the words that were just shown keep their own place");
    check.follow(&at("다른 문단", true));
    assert_eq!(check.current, Some(all[1]));
}
