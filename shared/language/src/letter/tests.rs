//! The worked example of the regulation's form, and reading back what was written.

use super::*;
use proptest::prelude::*;

fn sample() -> Letter {
    Letter {
        head: Head {
            agency: Some("가온시".to_owned()),
            receiver: Some("나래군수(환경과장)".to_owned()),
            via: None,
            title: "2026년 겨울철 미세먼지 합동점검 인력 협조 요청".to_owned(),
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
    let want = "가온시\n수신  나래군수(환경과장)\n제목  2026년 겨울철 미세먼지 합동점검 인력 협조 요청\n\n\
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

fn item() -> impl Strategy<Value = Item> {
    let leaf = words().prop_map(Item::new);
    leaf.prop_recursive(3, 24, 4, |inner| {
        (words(), proptest::collection::vec(inner, 0..4)).prop_map(|(text, items)| Item { text, items })
    })
}

/// A list of items whose lonely children have no children of their own can be read back from text alone.
fn readable(items: &[Item]) -> bool {
    items.iter().all(|i| (i.items.len() != 1 || i.items[0].items.is_empty()) && readable(&i.items))
}

proptest! {
    #[test]
    fn parse_undoes_render(items in proptest::collection::vec(item(), 2..5), copies in 0usize..4) {
        prop_assume!(readable(&items));
        let attachments = (0..copies).map(|n| Attachment::one(format!("서식 제{n}호"))).collect();
        let letter = Letter { head: Head { title: "점검 계획 알림".to_owned(), ..Head::default() }, items, attachments, ..Letter::default() };
        let parsed = parse(&letter.text());
        prop_assert_eq!(parsed.unread, Vec::<usize>::new());
        prop_assert_eq!(parsed.letter, letter);
    }
}
