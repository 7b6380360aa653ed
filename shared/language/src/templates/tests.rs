//! Every worked example comes out of its template to the letter; every template holds its contract.

use super::*;
use crate::rules::{Mode, rewrite};
use crate::template::{Values, compose};

/// The fields' own examples, with what differs in the worked example.
struct Example {
    id: &'static str,
    given: &'static [(&'static str, &'static [&'static str])],
    left_out: &'static [&'static str],
    text: &'static str,
}

const EXAMPLES: &[Example] = &[
    Example {
        id: "cooperation-request",
        given: &[("attachments", &["합동점검 계획 1부", "점검 인력 명단 서식 1부"])],
        left_out: &[],
        text: include_str!("examples/s01.txt"),
    },
    Example {
        id: "data-request",
        given: &[
            ("notes", &["실적이 없으면 ‘해당 없음’으로 제출", "민원인의 이름과 연락처는 적지 않음"]),
            ("attachments", &["민원 처리 실적 서식 1부"]),
            ("basis", &["「민원 처리에 관한 법률」 제26조"]),
        ],
        left_out: &[],
        text: include_str!("examples/s02.txt"),
    },
    Example {
        id: "reply",
        given: &[("attachments", &["2026년 빈집 실태 조사 결과 1부"])],
        left_out: &[],
        text: include_str!("examples/s03.txt"),
    },
    Example {
        id: "decision-notice",
        given: &[("attachments", &["심의 의견서 1부"])],
        left_out: &["reason", "remedy"],
        text: include_str!("examples/s04.txt"),
    },
    Example {
        id: "change-notice",
        given: &[
            ("basis", &["「행정업무의 운영 및 혁신에 관한 규정」 제5조제2항"]),
            ("notes", &["문서요지는 한두 문장으로 간결하게 작성", "키워드는 문서의 내용을 찾을 수 있는 낱말로 작성"]),
            ("attachments", &["작성 예시 1부"]),
        ],
        left_out: &["start"],
        text: include_str!("examples/s05.txt"),
    },
    Example {
        id: "invitation",
        given: &[("attachments", &["초대장 1부", "오시는 길 안내 1부"])],
        left_out: &[],
        text: include_str!("examples/s06.txt"),
    },
    Example {
        id: "plan-approval",
        given: &[("basis", &["「국어기본법」 제14조"]), ("attachments", &["교육 추진 계획서 1부"])],
        left_out: &[],
        text: include_str!("examples/s07.txt"),
    },
    Example {
        id: "meeting-notice",
        given: &[
            ("basis", &["안전총괄과-2210(2026. 11. 16.)호"]),
            ("agenda", &["한파 쉼터 운영 점검 결과", "제설 장비와 인력 배치 계획"]),
            ("attachments", &["추진 현황 서식 1부"]),
        ],
        left_out: &[],
        text: include_str!("examples/s08.txt"),
    },
    Example {
        id: "budget-allocation",
        given: &[("attachments", &["읍·면·동별 재배정 명세 1부"])],
        left_out: &[],
        text: include_str!("examples/s09.txt"),
    },
    Example {
        id: "opinion-request",
        given: &[
            ("basis", &["홍보담당관-902(2026. 11. 13.)호"]),
            ("attachments", &["전부개정안 1부", "검토 의견서 서식 1부"]),
        ],
        left_out: &[],
        text: include_str!("examples/s10.txt"),
    },
    Example {
        id: "trainee-request",
        given: &[("basis", &["인재개발과-771(2026. 11. 19.)호"]), ("attachments", &["추천서 서식 1부"])],
        left_out: &[],
        text: include_str!("examples/s11.txt"),
    },
    Example {
        id: "result-report",
        given: &[("attachments", &["훈련 결과 보고서 1부"])],
        left_out: &[],
        text: include_str!("examples/s12.txt"),
    },
    Example {
        id: "member-request",
        given: &[("attachments", &["추천서 서식 1부", "개인정보 수집·이용 동의서 서식 1부"])],
        left_out: &[],
        text: include_str!("examples/s13.txt"),
    },
    Example {
        id: "purchase-approval",
        given: &[
            ("goods", &["휠체어 4대: 1,280,000원(1대 320,000원)", "확대 돋보기 10개: 200,000원(1개 20,000원)"]),
            ("attachments", &["견적서 2부"]),
        ],
        left_out: &[],
        text: include_str!("examples/s14.txt"),
    },
    Example {
        id: "petition-result",
        given: &[(
            "reason",
            &["신청 위치가 교차로에서 2m 떨어져 있어 보행자의 시야를 가립니다. 근거는 {근거 법령과 심사 기준}입니다."],
        )],
        left_out: &[],
        text: include_str!("examples/s15.txt"),
    },
    Example { id: "supplement-request", given: &[], left_out: &[], text: include_str!("examples/s16.txt") },
    Example {
        id: "inspection-notice",
        given: &[("basis", &["정보통신과-1402(2026. 11. 10.)호"]), ("attachments", &["점검표 1부"])],
        left_out: &[],
        text: include_str!("examples/s17.txt"),
    },
];

fn values(template: &Template, example: &Example) -> Values {
    let own = template.fields.iter().filter(|f| !example.left_out.contains(&f.key));
    let mut values: Values = own.map(|f| (f.key.to_owned(), vec![f.example.to_owned()])).collect();
    for (key, given) in example.given {
        values.insert((*key).to_owned(), given.iter().map(|v| (*v).to_owned()).collect());
    }
    values.insert("sender".to_owned(), vec!["가온시장".to_owned()]);
    if template.kind == crate::template::Kind::Internal {
        values.remove("sender");
    } else {
        values.insert("receiver".to_owned(), vec!["나래군수".to_owned()]);
    }
    values
}

/// From the title to 끝.
fn body(text: &str) -> &str {
    let start = text.find("제목").unwrap_or(0);
    let end = text.rfind("끝.").map_or(text.len(), |at| at + "끝.".len());
    &text[start..end]
}

#[test]
fn every_worked_example_comes_out_of_its_template() {
    assert_eq!(EXAMPLES.len(), ALL.len());
    for example in EXAMPLES {
        let template = find(example.id).unwrap();
        let draft = compose(template, &values(template, example)).unwrap();
        assert_eq!(body(&draft.letter.text()), body(example.text), "{}", example.id);
        assert_eq!(draft.lacks, Vec::<&str>::new(), "{}", example.id);
    }
}

#[test]
fn the_rules_find_nothing_to_change_in_a_composed_letter() {
    for example in EXAMPLES {
        let template = find(example.id).unwrap();
        let text = compose(template, &values(template, example)).unwrap().letter.text();
        assert_eq!(rewrite(&text, Mode::Official).text, text, "{}", example.id);
    }
}

#[test]
fn an_empty_form_says_what_it_lacks_and_invents_nothing() {
    for template in ALL {
        let draft = compose(template, &Values::new()).unwrap();
        for field in template.fields.iter().filter(|f| f.required) {
            assert!(draft.lacks.contains(&field.label), "{}: {}", template.id, field.label);
        }
    }
}

#[test]
fn a_wrong_value_is_named() {
    let template = find("meeting-notice").unwrap();
    let values: Values =
        [("when", "다음 주 목요일"), ("nonsense", "x")].map(|(k, v)| (k.to_owned(), vec![v.to_owned()])).into();
    let fields: Vec<String> = compose(template, &values).unwrap_err().into_iter().map(|i| i.field).collect();
    assert_eq!(fields, ["nonsense", "when"]);
}

#[test]
fn ids_are_unique_and_fields_speak() {
    let mut ids: Vec<&str> = ALL.iter().map(|t| t.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), ALL.len());
    for field in ALL.iter().flat_map(|t| t.fields) {
        assert!(field.help.ends_with("다."), "{}", field.key);
        assert!(crate::template::form::written(field.form, field.example).is_ok(), "{}: {}", field.key, field.example);
    }
}
