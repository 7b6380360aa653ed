//! Contracts over all templates × tones × generated fields: the form holds, nothing is invented, no rule complains.

use super::*;
use crate::fidelity;
use crate::letter::parse;
use crate::petition::{self, About, Weight, unsourced};
use crate::rules::{check, check_paragraph};
use crate::template::{Field, Form, Kind, TONES, Template, Values, compose};
use proptest::prelude::*;

/// Nouns that end in every kind of sound, with digits, Latin letters, quotations and brackets at their ends.
const NOUNS: &[&str] = &[
    "점검 계획",
    "자료",
    "시설",
    "제2차 합동 훈련",
    "누리집 개편(안)",
    "「도로법」 제3조",
    "가온시·나래군 경계",
    "안전 교육(1기)",
    "‘쉬운 말’ 점검표",
    "사물 인터넷(IoT) 장비",
    "청사 3층",
    "환경정책과-1201(2026. 11. 12.)호",
    "한빛1동",
    "물품 목록 제7호",
    "사업장 12곳",
    "참여율 35%",
    "면적 84㎡",
    "문의 창구(내선 123)",
    "노인·장애인 복지관",
    "강가 산책로",
];

/// Sentences as officers write them, with the nastiest of what is allowed.
const SENTENCES: &[&str] = &[
    "현장을 11월 23일 확인했습니다.",
    "부품을 바꾸어 2026. 12. 4.(금)까지 고치겠습니다.",
    "‘가온길’ 3번 출구 앞에서 사고가 난 것을 확인했습니다.",
    "수리에는 350,000원이 듭니다.",
    "「도로법」 제61조에 따라 도로를 점용할 수 없기 때문입니다.",
    "결과는 12월 18일까지 문자로 알려 드리겠습니다.",
    "신청서는 방문이나 우편으로 다시 신청하실 수 있습니다.",
    "올해 예산 1,200만 원을 모두 썼기 때문입니다.",
];

const DAYS: &[&str] = &["2026. 12. 3.", "2026-12-24", "2027. 1. 4.(월)", "2026년 12월 31일", "2028. 2. 29."];

/// A legal value for a field, chosen by a number.
fn value(field: &Field, pick: usize) -> String {
    let noun = NOUNS[pick % NOUNS.len()];
    match field.form {
        Form::When | Form::Days => DAYS[pick % DAYS.len()].to_owned(),
        Form::Money => format!("{}", (pick as u64 + 1) * 137_530),
        Form::Attachments => format!("{noun} {}부", pick % 4 + 1),
        Form::Sentence | Form::Sentences => SENTENCES[pick % SENTENCES.len()].to_owned(),
        Form::Contact => "안전총괄과 재난팀 한별 주무관(031-000-9876)".to_owned(),
        Form::Choice(words) => words[pick % words.len()].to_owned(),
        // Fields whose words must make a sentence with the template's keep their own shape.
        Form::Line | Form::Lines if field.example.ends_with(['.', '여', '데', '어']) => field.example.to_owned(),
        Form::Line | Form::Lines => noun.to_owned(),
    }
}

fn form(template: &Template, picks: &[usize], whole: bool) -> Values {
    let fields = template.fields.iter().chain(common::fields(template.kind));
    let mut values = Values::new();
    for (at, field) in fields.enumerate() {
        let pick = picks[at % picks.len()].wrapping_add(at * 7);
        if !field.required && !whole && pick.is_multiple_of(2) {
            continue;
        }
        let count = if field.form.several() { field.least.max(1 + pick % 3) } else { 1 };
        values.insert(field.key.to_owned(), (0..count).map(|n| value(field, pick + n * 3)).collect());
    }
    let official = values.get("style").is_some_and(|v| v[0] == "시행문");
    if official || matches!(template.kind, Kind::Outgoing | Kind::Citizen) {
        values.entry("receiver".to_owned()).or_default();
        values.entry("sender".to_owned()).or_default();
    }
    for (key, value) in shapes(template.kind) {
        if values.contains_key(*key) {
            values.insert((*key).to_owned(), vec![(*value).to_owned()]);
        }
    }
    values
}

/// Names and numbers of head and foot, which have a shape of their own.
fn shapes(kind: Kind) -> &'static [(&'static str, &'static str)] {
    if kind == Kind::Press {
        return &[
            ("unit", "홍보담당관"),
            ("approver", "담당관 최하늘(031-000-7001)"),
            ("drafter", "주무관 정바다(031-000-7002)"),
            ("embargo", "2026. 11. 24.(화) 06:00"),
        ];
    }
    &[
        ("agency", "가온시"),
        ("receiver", "나래군수(환경과장)"),
        ("receivers", "각 부서장"),
        ("via", "다솜도지사"),
        ("sender", "가온시장"),
        ("drafter", "주무관 김가온"),
        ("reviewer", "행정팀장 정바다"),
        ("approver", "총무과장 전결 2026. 11. 23. 박다솜"),
        ("cooperators", "예산팀장 강누리"),
        ("issued", "총무과-4521(2026. 11. 23.)"),
        ("address", "12345 다솜도 가온시 중앙로 1"),
        ("website", "www.gaon.go.kr"),
        ("phone", "031-000-1100"),
        ("fax", "031-000-1101"),
        ("email", "sky@korea.kr"),
        ("disclosure", "부분공개(5)"),
        ("notice", "가온시 공고 제2026-77호"),
        ("to_phone", "031-000-0112"),
        ("number", "1AA-2611-0123456"),
        ("office", "가온시 도로과"),
    ]
}

/// What a rule says of the letter that it does not say of a value alone, nor of its length.
fn complaints(text: &str, values: &Values) -> Vec<String> {
    let said: Vec<_> = values.values().flatten().flat_map(|v| check_paragraph(v, crate::text::Kind::Body)).collect();
    let mentions = values.values().flatten().any(|v| v.contains("붙임"));
    let own = |rule: &str| {
        said.iter().any(|f| f.rule == rule) || rule == "long-sentence" || (rule == "attachment-mention" && mentions)
    };
    let found = check(text).into_iter().filter(|f| !own(&f.rule));
    found.map(|f| format!("{} ‘{}’ {}", f.rule, f.span.of(text), f.message)).collect()
}

fn examples(template: &Template) -> Values {
    let mut values: Values = template.fields.iter().map(|f| (f.key.to_owned(), vec![f.example.to_owned()])).collect();
    if let Some(days) = values.get_mut("earlier") {
        days.push("2026. 10. 12.".to_owned());
    }
    for field in common::fields(template.kind).filter(|f| f.required) {
        values.insert(field.key.to_owned(), vec![field.example.to_owned()]);
    }
    if matches!(template.kind, Kind::Outgoing | Kind::Citizen) {
        values.insert("receiver".to_owned(), vec!["나래군수".to_owned()]);
    }
    values
}

/// With the fields' own examples nothing at all is found, nothing is missing and every duty is met.
#[test]
fn no_rule_says_anything_about_a_letter_of_the_examples() {
    for template in all() {
        for tone in TONES {
            let values = examples(template);
            let draft = compose(template, &values, tone).unwrap();
            let text = draft.letter.text();
            let found = complaints(&text, &values);
            assert_eq!(found, Vec::<String>::new(), "{} {tone:?}\n{text}", template.id);
            assert_eq!(draft.lacks, Vec::<&str>::new(), "{} {tone:?}", template.id);
            if let Some(situation) = template.situation {
                let source = values.values().flatten().cloned().collect::<Vec<_>>().join("\n");
                let sources = [source.as_str()];
                let about = About { situation: Some(situation), sources: &sources, ..About::default() };
                let open = petition::review(&text, &about).into_iter().filter(|c| !c.met);
                // A 시행문 needs no greeting.
                let open: Vec<_> =
                    open.filter(|c| template.kind == Kind::Reply || c.duty.weight == Weight::Must).collect();
                assert!(open.is_empty(), "{} {tone:?}: {open:?}\n{text}", template.id);
            }
        }
    }
}

/// The five tones say the same: no fact is lost, added or changed between them.
#[test]
fn all_tones_of_a_reply_hold_the_same_facts() {
    use fidelity::Kind::{Bound, Date, Document, Email, Money, Number, Percent, Person, Phone, Quantity, Time};
    // A formal letter names the article where a courteous one gives only the reason; words around a fact differ on purpose.
    const VALUES: &[fidelity::Kind] =
        &[Bound, Date, Document, Email, Money, Number, Percent, Person, Phone, Quantity, Time];
    for template in all().filter(|t| t.is_toned()) {
        let mut values = examples(template);
        values.remove("empathy");
        let text = |tone| compose(template, &values, tone).unwrap().letter.text();
        let first = text(TONES[1]);
        for tone in TONES {
            let other = text(tone);
            let lost: Vec<_> = fidelity::compare(&first, &other)
                .into_iter()
                .filter(|c| c.level == fidelity::Severity::Block)
                .filter(|c| VALUES.contains(&c.kind))
                .map(|c| (c.kind, c.before.map(|s| s.of(&first).to_owned()), c.after.map(|s| s.of(&other).to_owned())))
                .collect();
            assert_eq!(lost, Vec::new(), "{} {tone:?}\n{first}\n{other}", template.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_letter_holds_its_form(picks in proptest::collection::vec(0usize..10_000, 1..12), whole: bool, tone in 0usize..5) {
        for template in all() {
            let values = form(template, &picks, whole);
            let draft = compose(template, &values, TONES[tone]).map_err(|e| TestCaseError::fail(format!("{}: {e:?}", template.id)))?;
            let text = draft.letter.text();
            let mut found = complaints(&text, &values);
            // Where the law's contents are missing, the draft says so itself.
            found.retain(|f| draft.lacks.is_empty() || !f.starts_with("refusal-without"));
            prop_assert!(found.is_empty(), "{} {:?}\n{}", template.id, found, text);
            let read = parse(&text);
            prop_assert!(read.unread.is_empty(), "{} {:?}\n{}", template.id, read.unread, text);
            prop_assert_eq!(&read.letter, &draft.letter, "{}", template.id);
            let missing: Vec<_> = draft.lacks.iter().filter(|l| template.fields.iter().any(|f| f.label == **l && !values.contains_key(f.key))).collect();
            prop_assert!(missing.is_empty(), "{} {:?}", template.id, missing);
        }
    }

    /// Nothing stands in a reply that is neither in the form nor the law's own.
    #[test]
    fn a_reply_invents_nothing(picks in proptest::collection::vec(0usize..10_000, 1..12), whole: bool, tone in 0usize..5) {
        for template in all().filter(|t| t.kind == Kind::Reply) {
            let values = form(template, &picks, whole);
            let text = compose(template, &values, TONES[tone]).unwrap().letter.text();
            let source = values.values().flatten().cloned().collect::<Vec<_>>().join("\n");
            let new: Vec<_> = unsourced(&text, &[&source]).into_iter().map(|s| s.of(&text).to_owned()).collect();
            prop_assert!(new.is_empty(), "{} {:?}\n{}", template.id, new, text);
        }
    }

    /// Any text at all in a field gives a letter or a sentence that says what is wrong.
    #[test]
    fn hostile_values_are_refused_or_written(words in "\\PC{0,40}", tone in 0usize..5) {
        for template in all() {
            let values: Values = template.fields.iter().map(|f| (f.key.to_owned(), vec![words.clone()])).collect();
            match compose(template, &values, TONES[tone]) {
                Ok(draft) => prop_assert!(!draft.letter.text().contains(char::from(0))),
                Err(wrong) => prop_assert!(wrong.iter().all(|w| w.message.ends_with('.') && !w.field.is_empty())),
            }
        }
    }
}

/// An empty reply is told what the law asks for.
#[test]
fn an_empty_reply_lacks_its_contact() {
    for template in all().filter(|t| t.kind == Kind::Reply) {
        let draft = compose(template, &Values::new(), TONES[1]).unwrap();
        assert!(draft.lacks.contains(&"담당"), "{}", template.id);
        let about = About { situation: template.situation, ..About::default() };
        let open = petition::review(&draft.letter.text(), &about);
        assert!(open.iter().any(|c| !c.met && c.duty.weight == Weight::Must), "{}", template.id);
    }
}
