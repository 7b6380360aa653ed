//! Pairs that must be reported and pairs that must pass.

use super::*;

#[track_caller]
fn reports(before: &str, after: &str, kind: Kind) {
    let changes = compare(before, after);
    assert!(changes.iter().any(|c| c.kind == kind && c.level == Severity::Block), "{before}\n→ {after}\n{changes:?}");
}

#[track_caller]
fn passes(before: &str, after: &str) {
    let changes = compare(before, after);
    assert!(changes.is_empty(), "{before}\n→ {after}\n{changes:?}\n{:?}\n{:?}", facts(before), facts(after));
}

#[test]
fn finds_changed_values() {
    reports("2026. 12. 3.까지 제출하여 주시기 바랍니다.", "2026년 12월 4일까지 제출해 주시기 바랍니다.", Kind::Date);
    reports("예산은 300만 원입니다.", "예산은 3,000만 원입니다.", Kind::Money);
    reports("정원은 50명입니다.", "정원은 40명입니다.", Kind::Quantity);
    reports("14:00에 시작합니다.", "오후 3시에 시작합니다.", Kind::Time);
    reports("「도로법」 제61조에 따릅니다.", "「도로법」 제62조에 따릅니다.", Kind::Article);
    reports("「도로법」에 따릅니다.", "「건축법」에 따릅니다.", Kind::Law);
    reports("문의: 031-000-1234", "문의: 031-000-1235", Kind::Phone);
    reports("12.5% 늘었습니다.", "15.2% 늘었습니다.", Kind::Percent);
    reports("이하람 주무관에게 문의하시기 바랍니다.", "이하늘 주무관에게 문의하시기 바랍니다.", Kind::Person);
    reports("붙임의 서식 두 부를 보내 주십시오.", "붙임의 서식 세 부를 보내 주십시오.", Kind::Quantity);
    reports("이번 주에 점검합니다.", "다음 주에 점검합니다.", Kind::Date);
    reports("환경정책과-1234호와 관련됩니다.", "환경정책과-1243호와 관련됩니다.", Kind::Document);
}

#[test]
fn finds_changed_limits() {
    reports(
        "신청인이 10명 이상이면 개설합니다.",
        "신청인이 10명을 초과하면 개설합니다.".replace("을 초과", " 초과").as_str(),
        Kind::Bound,
    );
    reports("7일 이내에 제출해야 합니다.", "7일 이후에 제출해야 합니다.", Kind::Bound);
    reports("12월 4일까지 접수합니다.", "12월 4일부터 접수합니다.", Kind::Bound);
    reports("65세 이상은 무료입니다.", "65세 미만은 무료입니다.", Kind::Bound);
}

#[test]
fn finds_turned_meaning() {
    reports("신청을 승인합니다.", "신청을 반려합니다.", Kind::Polarity);
    reports("개별 방문이 가능합니다.", "개별 방문은 불가합니다.", Kind::Polarity);
    reports("주차장을 이용할 수 있습니다.", "주차장을 이용할 수 없습니다.", Kind::Polarity);
    reports("부가세를 포함한 금액입니다.", "부가세를 제외한 금액입니다.", Kind::Polarity);
    reports("서류를 제출하여야 합니다.", "서류를 제출할 수 있습니다.", Kind::Obligation);
    reports("현장을 점검했습니다.", "현장을 점검할 예정입니다.", Kind::Completion);
    reports("신청자 50명 중 30명을 선정했습니다.", "신청자 30명 중 50명을 선정했습니다.", Kind::Role);
    reports("임대인이 수리비를 부담합니다.", "임차인이 수리비를 부담합니다.", Kind::Polarity);
}

#[test]
fn passes_the_same_said_otherwise() {
    passes("2026. 12. 3.(목) 14:00까지 제출하여 주시기 바람", "2026년 12월 3일(목) 14:00까지 제출해 주시기 바랍니다.");
    passes("금113,560원(금일십일만삼천오백육십원)을 지급합니다.", "113,560원을 드립니다.");
    passes("예산 3,000,000원을 쓴다.", "예산 300만 원을 씁니다.");
    passes("붙임 서식 두 부", "붙임 서식 2부");
    passes("오후 2시에 개최함.", "14:00에 엽니다.");
    passes("금일 중 처리 예정임.", "오늘 안으로 처리할 예정입니다.");
    passes("수용이 불가함을 알려드립니다.", "받아들이기 어렵습니다.");
    passes("지체 없이 통지하여야 한다.", "바로 알려야 합니다.");
    passes("미제출 시 반려함.", "제출하지 않으시면 반려합니다.");
    passes("제출하지 않으면 안 된다.", "제출해야 합니다.");
    passes("2026. 12. 1.~12. 4. 접수", "2026. 12. 1.부터 12. 4.까지 접수합니다.");
    passes("7일 이내에 회신 바람.", "7일 안에 회신해 주시기 바랍니다.");
    passes("도로과 이하람 주무관에게 문의 바람.", "자세한 내용은 도로과 이하람 주무관에게 문의하시기 바랍니다.");
    passes("제27조 제3항에 따름.", "제27조제3항에 따릅니다.");
    passes("아직 확인되지 않았습니다.", "아직 확인하지 못했습니다.");
}

#[test]
fn facts_lie_on_characters() {
    let text = "가😀 2026. 11. 22.(일) 14:00~16:00, 금5,000,000원(금오백만원) 「도로법」 제7조의2 50여 명 a@b.kr https://x.kr/가 【성명1】";
    for fact in facts(text) {
        assert!(text.is_char_boundary(fact.span.start) && text.is_char_boundary(fact.span.end), "{fact:?}");
    }
}

proptest::proptest! {
    #[test]
    fn nothing_is_lost_against_itself(text in "([가-힣]{0,3}|[0-9]{1,4}|[.,:~()%·\\-] ?|원|명|일|월|년|이상|까지|「도로법」|제|조|오후| |\n|😀){0,30}") {
        proptest::prop_assert_eq!(compare(&text, &text), Vec::new());
    }
}

/// A list number before a month in words: 3 and 11 are no day, and no character is cut.
#[test]
fn a_list_number_before_a_month_is_read() {
    let read = facts("3. 11월 18일 보냈습니다.");
    assert!(
        read.iter().any(|f| f.kind == Kind::Date && f.span.of("3. 11월 18일 보냈습니다.") == "11월 18일"),
        "{read:?}"
    );
}
