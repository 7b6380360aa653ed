//! The worked example of the regulation's form, and reading back what was written.

use super::*;
use proptest::prelude::*;

fn sample() -> Letter {
    Letter {
        layout: Layout::Official,
        head: Head {
            agency: Some("가온시".to_owned()),
            receiver: Some("나래군수(환경과장)".to_owned()),
            via: None,
            title: "2026년 겨울철 미세먼지 합동점검 인력 협조 요청".to_owned(),
            ..Head::default()
        },
        opening: Vec::new(),
        items: vec![
            Item::new("관련: 가온시 환경정책과-1201(2026. 11. 12.)호"),
            Item::with(
                "점검 인력을 다음과 같이 요청하니 2026. 11. 27.(금) 18:00까지 회신하여 주시기 바랍니다.",
                vec![Item::new("협조사항: 점검 인력 2명"), Item::new("점검 기간: 2026. 12. 1.(화)~12. 4.(금)")],
            ),
        ],
        attachments: vec![Attachment::one("합동점검 계획"), Attachment::one("점검 인력 명단 서식")],
        foot: Foot {
            sender: Some("가온시장".to_owned()),
            drafter: Some("주무관 김가온".to_owned()),
            approver: Some("환경정책과장 전결 2026. 11. 23. 박다솜".to_owned()),
            issued: Some("환경정책과-1234(2026. 11. 23.)".to_owned()),
            address: Some("12345  다솜도 가온시 중앙로 1".to_owned()),
            website: Some("www.gaon.go.kr".to_owned()),
            phone: Some("031-000-1234".to_owned()),
            email: Some("kgaon@korea.kr".to_owned()),
            disclosure: Some("공개".to_owned()),
            ..Foot::default()
        },
    }
}

#[test]
fn writes_the_form_of_the_regulation() {
    let want = "가온시\n수신  나래군수(환경과장)\n(경유)\n제목  2026년 겨울철 미세먼지 합동점검 인력 협조 요청\n\n\
        1. 관련: 가온시 환경정책과-1201(2026. 11. 12.)호\n\
        2. 점검 인력을 다음과 같이 요청하니 2026. 11. 27.(금) 18:00까지 회신하여 주시기 바랍니다.\n  \
        가. 협조사항: 점검 인력 2명\n  나. 점검 기간: 2026. 12. 1.(화)~12. 4.(금)\n\n\
        붙임  1. 합동점검 계획 1부.\n      2. 점검 인력 명단 서식 1부.  끝.\n\n가온시장\n\
        기안자 주무관 김가온   결재권자 환경정책과장 전결 2026. 11. 23. 박다솜\n시행 환경정책과-1234(2026. 11. 23.)\n\
        우 12345  다솜도 가온시 중앙로 1  / www.gaon.go.kr\n전화번호 031-000-1234  / kgaon@korea.kr  / 공개\n";
    assert_eq!(sample().text(), want);
    assert_eq!(crate::rules::rewrite(want, crate::rules::Mode::Official).text, want);
}

#[test]
fn reads_back_what_it_wrote() {
    let letter = sample();
    assert_eq!(parse(&letter.text()), Parsed { letter, unread: Vec::new() });
}

#[test]
fn a_table_stands_below_its_item_and_the_end_below_the_table() {
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    let rows = vec![row(["구분", "인원"]), row(["점검반", "3명"])];
    let items = vec![Item::new("관련: 가"), Item { text: "점검 인력".to_owned(), rows, items: Vec::new() }];
    let letter = Letter { head: Head { title: "알림".to_owned(), ..Head::default() }, items, ..Letter::default() };
    let text = letter.text();
    assert!(text.ends_with("2. 점검 인력\n구분\t인원\n점검반\t3명\n  끝.\n"), "{text}");
    assert_eq!(parse(&text), Parsed { letter, unread: Vec::new() });
}

#[test]
fn reads_a_letter_set_wide() {
    let parsed = parse(
        "        가 온 시\n수신  내부결재\n(경유)\n제목  추진 계획(안)\n\n추진하고자 합니다.\n\n붙임  교육 추진 계획서 1부.  끝.\n",
    );
    assert_eq!(parsed.unread, Vec::<usize>::new());
    assert_eq!(parsed.letter.head.agency.as_deref(), Some("가온시"));
    assert_eq!(parsed.letter.opening, ["추진하고자 합니다."]);
    assert_eq!(parsed.letter.attachments, [Attachment::one("교육 추진 계획서")]);
}

fn words() -> impl Strategy<Value = String> {
    "(안내|점검|계획|협조|요청)( (사항|결과|기간))?: [가-힣]{2,6}( [가-힣]{2,5}){0,3}"
}

/// A table of two or three columns, or none.
fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    let table = (2usize..4).prop_flat_map(|columns| {
        let rest = proptest::collection::vec("[가-힣]{1,4}|[0-9]{1,3}명|", columns - 1);
        let row = ("[가-힣]{1,4}", rest).prop_map(|(first, rest)| [vec![first], rest].concat());
        proptest::collection::vec(row, 2..4)
    });
    proptest::option::weighted(0.2, table).prop_map(Option::unwrap_or_default)
}

fn item() -> impl Strategy<Value = Item> {
    let leaf = (words(), rows()).prop_map(|(text, rows)| Item { text, rows, items: Vec::new() });
    leaf.prop_recursive(3, 24, 4, |inner| {
        (words(), rows(), proptest::collection::vec(inner, 0..4)).prop_map(|(text, rows, items)| Item {
            text,
            rows,
            items,
        })
    })
}

fn attachments(copies: usize) -> Vec<Attachment> {
    (0..copies).map(|n| Attachment::one(format!("서식 제{n}호"))).collect()
}

/// A chain of items, each the only one below the one above, keeps its shape by its indents alone.
#[test]
fn lonely_items_are_read_back_by_their_indents() {
    let deep = Item::with("안내: 가", vec![Item::with("점검: 나", vec![Item::new("계획: 다"), Item::new("협조: 라")])]);
    let letter = Letter {
        head: Head { title: "점검 알림".to_owned(), ..Head::default() },
        items: vec![deep, Item::new("요청: 마")],
        ..Letter::default()
    };
    assert_eq!(parse(&letter.text()), Parsed { letter, unread: Vec::new() });
}

proptest! {
    #[test]
    fn parse_undoes_render(items in proptest::collection::vec(item(), 2..5), copies in 0usize..4) {
        let head = Head { title: "점검 계획 알림".to_owned(), ..Head::default() };
        let letter = Letter { head, items, attachments: attachments(copies), ..Letter::default() };
        prop_assert_eq!(parse(&letter.text()), Parsed { letter, unread: Vec::new() });
    }

    #[test]
    fn parse_undoes_render_of_a_reply(items in proptest::collection::vec(item(), 2..5)) {
        let opening = vec!["안녕하십니까? 가온시 도로과입니다.".to_owned()];
        let letter = Letter { layout: Layout::Reply, opening, items, ..Letter::default() };
        prop_assert_eq!(parse(&letter.text()), Parsed { letter, unread: Vec::new() });
    }

    #[test]
    fn parse_undoes_render_of_a_notice(items in proptest::collection::vec(item(), 2..5), copies in 0usize..3) {
        let head = Head {
            number: Some("가온시 공고 제2026-512호".to_owned()),
            title: "자원봉사자 모집 공고".to_owned(),
            date: Some("2026. 11. 23.".to_owned()),
            ..Head::default()
        };
        let foot = Foot { sender: Some("가온시장".to_owned()), ..Foot::default() };
        let opening = vec!["자원봉사자를 다음과 같이 모집합니다.".to_owned()];
        let letter = Letter { layout: Layout::Notice, head, opening, items, attachments: attachments(copies), foot };
        prop_assert_eq!(parse(&letter.text()), Parsed { letter, unread: Vec::new() });
    }

    #[test]
    fn parse_undoes_render_of_papers(items in proptest::collection::vec(item(), 1..6), plan: bool, dated: bool) {
        let head = Head {
            title: "처리 개선 검토".to_owned(),
            date: dated.then(|| "2026. 11. 23.(월) 교통행정과".to_owned()),
            summary: (dated && !plan).then(|| "시범 운영하고자 함".to_owned()),
            ..Head::default()
        };
        let layout = if plan { Layout::Plan } else { Layout::Report };
        let letter = Letter { layout, head, items, ..Letter::default() };
        prop_assume!(letter.items.iter().all(|i| depth(i) < 5) && (!plan || letter.text().contains("□")));
        prop_assert_eq!(parse(&letter.text()), Parsed { letter, unread: Vec::new() });
    }

    #[test]
    fn parse_undoes_render_of_a_press_release(body in proptest::collection::vec(words(), 1..5), copies in 0usize..3) {
        let head = Head {
            title: "가온시, 답변문 쉬운 우리말로 바꾼다".to_owned(),
            subtitles: vec!["직원 80명 교육".to_owned()],
            embargo: Some("2026. 11. 24.(화) 06:00".to_owned()),
            date: Some("2026. 11. 23.(월)".to_owned()),
            ..Head::default()
        };
        let foot = Foot { unit: Some("홍보담당관".to_owned()), drafter: Some("주무관 정바다".to_owned()), ..Foot::default() };
        let letter = Letter { layout: Layout::Press, head, opening: body, attachments: attachments(copies), foot, ..Letter::default() };
        prop_assert_eq!(parse(&letter.text()), Parsed { letter, unread: Vec::new() });
    }

    /// Whatever stands in a text, reading it neither fails nor loses a line without saying so.
    #[test]
    fn any_text_is_read(text in "(?s)[ \n가-힣0-9.:()□○\\-붙임수신제목끝]{0,200}") {
        let parsed = parse(&text);
        prop_assert!(parsed.unread.iter().all(|at| *at < text.lines().count()));
    }
}

fn depth(item: &Item) -> usize {
    1 + item.items.iter().map(depth).max().unwrap_or(0)
}
