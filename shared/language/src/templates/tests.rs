//! Every worked example comes out of its template to the letter; every template holds its contract.

use super::*;
use crate::rules::{Mode, rewrite};
use crate::template::{Template, Values, compose};
use crate::tone::Tone;

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
        id: "notice",
        given: &[
            (
                "content",
                &[
                    "모집 인원: 12명",
                    "활동 기간: 2027. 1. 4.~6. 30.",
                    "활동 내용: 책 읽어 주기, 자료 정리",
                    "신청 기간: 2026. 11. 24.(화) 09:00~12. 11.(금) 18:00",
                    "신청 방법: 가온시 누리집 또는 작은도서관 방문 신청",
                    "선정 결과 알림: 2026. 12. 18.(금), 누리집 공고와 문자 메시지",
                ],
            ),
            ("date", &["2026. 11. 23."]),
        ],
        left_out: &["basis", "opinions"],
        text: include_str!("examples/s18.txt"),
    },
    Example {
        id: "review-report",
        given: &[
            ("date", &["2026. 11. 23.(월)"]),
            ("unit", &["교통행정과"]),
            (
                "reason",
                &["2026년 10월 고장 신고가 지난해 같은 달보다 42% 늘어남", "처리가 늦다는 민원이 10월에만 57건 접수됨"],
            ),
            (
                "status",
                &[
                    "자전거 1,200대, 대여소 96곳, 정비 인력 6명",
                    "고장 신고 1,310건, 평균 처리 시간 31시간(목표 12시간)",
                ],
            ),
            (
                "problems",
                &[
                    "정비 인력이 접수 순서대로 이동하여 이동 시간이 전체의 절반을 차지함",
                    "같은 자전거의 중복 신고(전체의 18%)를 걸러 내지 못함",
                ],
            ),
            (
                "options",
                &[
                    "대여소를 세 구역으로 나누고 구역마다 2명을 배치함(추가 예산 없음)",
                    "자전거 번호로 중복 신고를 자동으로 묶음",
                    "- 시스템 수정 비용 금3,200,000원(금삼백이십만원)",
                ],
            ),
            ("steps", &["시범 운영: 2026. 12. 1.(화)~12. 31.(목)", "결과 분석과 확대 여부 결정: 2027. 1. 15.(금)"]),
        ],
        left_out: &["request"],
        text: include_str!("examples/report.txt"),
    },
    Example {
        id: "project-plan",
        given: &[
            (
                "background",
                &[
                    "한파로 건강을 해칠 우려가 큰 홀로 사는 어르신을 미리 살피고자 함",
                    "- 우리 시에 홀로 사는 65세 이상 어르신은 2,140명임(2026. 10. 31. 기준)",
                ],
            ),
            (
                "details",
                &[
                    "안부 확인",
                    "- 생활 지원사가 한파 특보 때 하루 1회 전화하고, 받지 않으면 방문함",
                    "한파 쉼터 운영",
                    "- 경로당 120곳을 09:00부터 18:00까지 열고, 특보 때는 21:00까지 연장함",
                ],
            ),
            (
                "schedule",
                &[
                    "쉼터 난방 점검: 2026. 11. 24.(화)~11. 27.(금)",
                    "안부 확인 시작: 2026. 12. 1.(화)",
                    "중간 점검: 2027. 1. 15.(금)",
                ],
            ),
        ],
        left_out: &["goal", "place", "costs", "effect", "safety"],
        text: include_str!("examples/plan.txt"),
    },
    Example {
        id: "minutes",
        given: &[(
            "remarks",
            &[
                "(김가온 위원) 민원 답변문부터 쉬운 말로 바꾸어야 한다는 의견을 냄",
                "(이나래 위원) 예산이 부족하므로 직원 교육을 먼저 하자고 제안함",
                "(홍보담당관) 교육과 답변문 점검을 함께 할 수 있다고 답함",
            ],
        )],
        left_out: &[],
        text: include_str!("examples/minutes.txt"),
    },
    Example {
        id: "press-release",
        given: &[
            ("date", &["2026. 11. 23.(월)"]),
            ("embargo", &["2026. 11. 24.(화) 06:00"]),
            ("unit", &["홍보담당관"]),
            ("approver", &["담당관 최하늘(031-000-7001)"]),
            ("drafter", &["주무관 정바다(031-000-7002)"]),
            ("attachments", &["쉬운 말 점검표 1부"]),
        ],
        left_out: &[],
        text: include_str!("examples/press.txt"),
    },
    Example {
        id: "inspection-notice",
        given: &[("basis", &["정보통신과-1402(2026. 11. 10.)호"]), ("attachments", &["점검표 1부"])],
        left_out: &[],
        text: include_str!("examples/s17.txt"),
    },
];

/// The form of a worked example; its head and foot are read from the example itself.
fn values(template: &Template, example: &Example) -> Values {
    let own = template.fields.iter().filter(|f| !example.left_out.contains(&f.key));
    let mut values: Values = own.map(|f| (f.key.to_owned(), vec![f.example.to_owned()])).collect();
    for (key, given) in example.given {
        values.insert((*key).to_owned(), given.iter().map(|v| (*v).to_owned()).collect());
    }
    let read = crate::letter::parse(example.text).letter;
    let (head, foot) = (read.head, read.foot);
    let lists = [("receivers", foot.receivers), ("cooperators", foot.cooperators)];
    values.extend(lists.into_iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| (k.to_owned(), v)));
    let receiver = head.receiver.filter(|r| r != "수신자 참조" && r != "내부결재");
    let single = [
        ("receiver", receiver),
        ("agency", head.agency),
        ("sender", foot.sender),
        ("drafter", foot.drafter),
        ("reviewer", foot.reviewer),
        ("approver", foot.approver),
        ("issued", foot.issued),
        ("address", foot.address),
        ("website", foot.website),
        ("phone", foot.phone),
        ("fax", foot.fax),
        ("email", foot.email),
        ("disclosure", foot.disclosure),
    ];
    values.extend(single.into_iter().filter_map(|(k, v)| Some((k.to_owned(), vec![v?]))));
    values
}

/// From the title to 끝.
fn body(text: &str) -> &str {
    let start = text.find("제목").unwrap_or(0);
    let end = text.rfind("끝.").map_or(text.len(), |at| at + "끝.".len());
    &text[start..end]
}

/// The lines that have a mark, with their indents.
fn marked(text: &str) -> Vec<&str> {
    let item = |l: &&str| crate::rules::official::items::mark(l).is_some();
    let point = |l: &&str| l.trim_start().starts_with(['□', '○', '-', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ']) && !l.ends_with(" -");
    text.lines().filter(|l| item(l) || point(l)).collect()
}

/// Without what only places things on the page: runs of spaces, wide letters of an agency, empty labels.
fn settled(text: &str) -> Vec<String> {
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let wide = |words: &[String]| words.len() > 1 && words.iter().all(|w| w.chars().count() == 1);
    let lines = text.lines().map(words).map(|w| if wide(&w) { w.concat() } else { w.join(" ") });
    lines.map(|l| l.trim_end_matches(" 접수").to_owned()).filter(|l| !l.is_empty() && l != "협조자").collect()
}

#[test]
fn every_worked_example_comes_out_of_its_template() {
    for example in EXAMPLES {
        let template = find(example.id).unwrap();
        let draft = compose(template, &values(template, example), Tone::Formal).unwrap();
        if draft.letter.layout == crate::letter::Layout::Official {
            assert_eq!(body(&draft.letter.text()), body(example.text), "{}", example.id);
        } else {
            assert_eq!(marked(&draft.letter.text()), marked(example.text), "{}", example.id);
        }
        assert_eq!(settled(&draft.letter.text()), settled(example.text), "{}", example.id);
        let read = crate::letter::parse(example.text);
        assert_eq!((read.letter, read.unread), (draft.letter, Vec::new()), "{}", example.id);
        assert_eq!(draft.lacks, Vec::<&str>::new(), "{}", example.id);
    }
}

#[test]
fn the_rules_find_nothing_to_change_in_a_composed_letter() {
    for example in EXAMPLES {
        let template = find(example.id).unwrap();
        let text = compose(template, &values(template, example), Tone::Formal).unwrap().letter.text();
        assert_eq!(rewrite(&text, Mode::Official).text, text, "{}", example.id);
    }
}

#[test]
fn an_empty_form_says_what_it_lacks_and_invents_nothing() {
    for template in all() {
        let draft = compose(template, &Values::new(), Tone::Formal).unwrap();
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
    let fields: Vec<String> =
        compose(template, &values, Tone::Formal).unwrap_err().into_iter().map(|i| i.field).collect();
    assert_eq!(fields, ["nonsense", "when"]);
}

#[test]
fn ids_are_unique_and_fields_speak() {
    let mut ids: Vec<&str> = all().map(|t| t.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all().count());
    for field in all().flat_map(|t| t.fields) {
        assert!(field.help.ends_with("다."), "{}", field.key);
        assert!(crate::template::form::written(field.form, field.example).is_ok(), "{}: {}", field.key, field.example);
    }
}

#[test]
fn rows_copied_from_a_table_stand_below_the_value_before_them() {
    let template = find("meeting-notice").unwrap();
    let agenda = ["겨울철 제설 대책", "구분\t인원", "제설반\t 12명", "한파 대책"].map(str::to_owned).to_vec();
    let values = [("agenda".to_owned(), agenda)].into();
    let letter = crate::template::compose(template, &values, crate::tone::Tone::Formal).unwrap().letter;
    let text = letter.text();
    assert!(text.contains("겨울철 제설 대책\n구분\t인원\n제설반\t12명\n"), "{text}");
    assert_eq!(crate::letter::parse(&text).letter, letter);
}
