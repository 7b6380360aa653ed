//! The before/after pairs of replies (a rough draft and what it should have been), and complaints read.

use super::*;

/// Situation, kind, the rough draft, the good reply.
const PAIRS: &[(&str, Kind, &str, &str)] = &[
    (
        "accept",
        Kind::Everyday,
        "귀하께서 제기하신 가로등 미점등 민원 건에 대하여 회신드립니다. 해당 건은 현장 확인 후 조속한 시일 내에 조치토록 하겠으니 양지하여 주시기 바랍니다.",
        "안녕하십니까? 가온시 도로과입니다. 밤길이 어두워 걱정하셨을 텐데 알려 주셔서 고맙습니다. 산들길 12 앞 가로등 두 개가 꺼진 것을 11월 23일 확인했습니다. 부품을 바꾸어 11월 27일까지 고치겠습니다. 고친 뒤에 문자로 알려 드리겠습니다. 궁금하신 점은 도로과 조명팀 이하람 주무관(031-000-2345)에게 문의하시기 바랍니다. 감사합니다.",
    ),
    (
        "partly",
        Kind::Suggestion,
        "놀이터 시설물 교체 및 CCTV 설치 요청과 관련하여 예산 사정상 전부 반영은 곤란하나 일부는 검토 가능할 것으로 사료됩니다.",
        "요청하신 두 가지의 검토 결과를 말씀드립니다. 첫째, 낡은 그네는 12월 11일까지 새것으로 바꾸겠습니다. 둘째, 방범 카메라는 올해 예산이 모두 쓰여 바로 달기 어렵습니다. 내년도 예산에 반영하도록 신청했고, 결과를 2027년 1월 29일까지 알려 드리겠습니다.",
    ),
    (
        "decline",
        Kind::Suggestion,
        "본 건은 검토 결과 불가함을 알려드립니다.",
        "요청하신 자리에 정류장을 새로 만들기는 어렵습니다. 가장 가까운 정류장과의 거리가 120m로 우리 시의 설치 기준({기준 이름})보다 가깝고, 보도 폭이 좁아 기다리는 공간을 만들 수 없기 때문입니다. 대신 가까운 정류장에 긴 의자와 바람막이를 12월 18일까지 설치하겠습니다.",
    ),
    (
        "refuse",
        Kind::Statutory,
        "귀하의 신청은 관련 규정에 저촉되므로 반려합니다. 이의 있을 시 법적 절차를 밟으시기 바랍니다.",
        "신청하신 옥외광고물 표시는 허가할 수 없습니다. 표시하려는 벽면의 크기가 허가 기준({근거 법령·조문})을 4㎡ 넘기 때문입니다. 크기를 줄여 다시 신청하시면 바로 심사하겠습니다. 이 처분에 이의가 있으시면 처분을 받은 날부터 60일 이내에 우리 시에 문서로 이의신청을 하실 수 있고(「민원 처리에 관한 법률」 제35조), 이의신청과 관계없이 처분이 있음을 알게 된 날부터 90일 이내에 행정심판이나 행정소송을 제기하실 수 있습니다(「행정심판법」 제27조, 「행정소송법」 제20조).",
    ),
    (
        "transfer",
        Kind::Suggestion,
        "신호등 관련 사항은 경찰서 소관이므로 경찰서로 문의하시기 바랍니다.",
        "신호등의 시간을 바꾸는 일은 가온경찰서 교통과가 맡고 있습니다. 귀하께서 다시 신청하지 않으셔도 되도록 11월 24일 가온경찰서로 민원을 보냈습니다. 처리결과는 가온경찰서 교통과(031-000-0112)에서 알려 드립니다. 우리 시가 맡은 횡단보도 조명은 12월 2일까지 점검하겠습니다.",
    ),
    (
        "supplement",
        Kind::Statutory,
        "구비서류 미비로 접수 처리가 불가하니 기한 내 보완 제출할 것. 미제출 시 반려 처리됨.",
        "신청하신 영업 신고를 심사하려면 건물 임대차 계약서 사본이 더 필요합니다. 신청서에 적으신 면적을 확인하기 위해서입니다. 12월 3일까지 방문, 우편 또는 전자우편(food@korea.kr)으로 보내 주시기 바랍니다. 준비할 시간이 더 필요하시면 기간을 적어 두 번까지 연장을 요청하실 수 있습니다. 기한까지 보완하지 않으시면 10일 이내로 다시 요청드리며, 그래도 보완되지 않으면 서류를 돌려 드릴 수 있습니다.",
    ),
    (
        "extend",
        Kind::Grievance,
        "귀 민원은 관계부서 협의 지연으로 처리가 다소 지연되고 있으니 양해 바랍니다.",
        "귀하께서 11월 13일 신청하신 민원은 11월 23일까지 답변드릴 예정이었으나, 현장 소음을 밤에 다시 재야 하여 처리 기한을 12월 2일까지 늘리게 되었습니다. 기다리시게 해 죄송합니다. 측정은 11월 26일에 하고 결과를 12월 2일까지 알려 드리겠습니다. 담당은 환경정책과 김가온 주무관(031-000-1234)입니다.",
    ),
    (
        "close",
        Kind::Suggestion,
        "동일 민원을 계속 제출하시는바 더 이상 답변하지 않고 종결 처리함을 통보합니다.",
        "귀하께서 신청하신 ‘○○아파트 앞 나무 제거’ 민원은 2026년 9월 7일과 10월 12일에 답변드린 내용과 같습니다. 그 뒤 사정이 달라진 것이 있는지 11월 19일 현장을 다시 확인했으나 나무의 상태에 이상이 없었습니다. 이에 「민원 처리에 관한 법률」 제23조제1항에 따라 이번 민원은 마치게 되었습니다. 나무가 기울거나 가지가 부러지는 등 새로운 사정이 생기면 언제든 다시 알려 주시기 바랍니다.",
    ),
    (
        "apologise",
        Kind::Inquiry,
        "불편을 드렸다면 죄송합니다. 앞으로 주의하겠습니다.",
        "11월 18일 보내 드린 안내 문자에 신청 마감일이 11월 30일로 잘못 적혀 있었습니다. 올바른 마감일은 12월 4일입니다. 혼란을 드려 사과드립니다. 같은 문자를 받으신 모든 분께 11월 23일 바로잡은 안내를 보냈고, 앞으로는 두 사람이 함께 확인한 뒤 보내겠습니다.",
    ),
    (
        "accident",
        Kind::Everyday,
        "보도블록 관리가 미흡하여 부상을 입으신 점 사과드리며 치료비는 보상해 드리겠습니다.",
        "길에서 넘어져 다치셨다니 마음이 무겁습니다. 빨리 나으시기를 바랍니다. 알려 주신 곳은 11월 23일 바로 안전띠를 두르고 임시로 고쳤으며, 12월 4일까지 보도를 다시 깔겠습니다. 다치신 데 관한 배상은 국가배상 신청 등 정해진 절차에 따라 판단합니다. 신청 방법과 필요한 서류는 법무담당관(031-000-5678)이 자세히 안내해 드리겠습니다.",
    ),
    (
        "guide",
        Kind::Inquiry,
        "전입신고 관련 사항은 주민등록법령 및 관련 지침을 참고하시기 바랍니다.",
        "전입신고는 새로 이사한 곳의 행정복지센터를 방문하거나 정부24(누리집)에서 하실 수 있습니다. 방문하실 때는 신분증을 가져오시면 됩니다. 이사한 날부터 14일 이내에 신고해 주시기 바랍니다.",
    ),
    (
        "disclose",
        Kind::Grievance,
        "신고자 정보는 절대 알려드릴 수 없으니 그리 아시기 바랍니다.",
        "답답하신 마음은 이해합니다. 다만 누가 신고했는지는 알려 드릴 수 없습니다. 민원인의 정보가 새어 나가지 않도록 보호해야 하기 때문입니다(「민원 처리에 관한 법률」 제7조). 현장 점검의 결과와 기준은 자세히 설명해 드릴 수 있으니 필요하시면 말씀해 주시기 바랍니다.",
    ),
];

fn missing(reply: &str, id: &str, kind: Kind) -> Vec<&'static str> {
    let about = About { situation: situations::find(id), kind: Some(kind), ..About::default() };
    review(reply, &about).into_iter().filter(|c| !c.met).map(|c| c.duty.id).collect()
}

/// What the excerpts of good replies leave out because they are excerpts.
const FRAME: &[&str] = &["greeting", "gist", "contact"];

#[test]
fn a_good_reply_passes_what_its_situation_asks_for() {
    for (id, kind, _, after) in PAIRS {
        let missing: Vec<_> = missing(after, id, *kind).into_iter().filter(|m| !FRAME.contains(m)).collect();
        assert_eq!(missing, Vec::<&str>::new(), "{id}");
        assert_eq!(situations::guess(after).map(|s| s.id), Some(*id));
    }
}

#[test]
fn a_rough_draft_fails_what_it_lacks() {
    let lacks: &[(&str, &[&str])] = &[
        ("accept", &["contact", "clear-deadline", "measure"]),
        ("partly", &["refused-part", "reason"]),
        ("decline", &["reason", "other-way"]),
        ("refuse", &["reason", "other-way", "objection", "appeal", "suit"]),
        ("transfer", &["passed-on", "receiving-contact"]),
        ("supplement", &["until", "how-to-send", "longer", "otherwise"]),
        ("extend", &["why-late", "expected-date", "clear-deadline"]),
        ("close", &["closing-article", "earlier-answers", "reopen"]),
        ("apologise", &["what-went-wrong", "sorry", "mended"]),
        ("accident", &["no-liability", "claims-procedure"]),
        ("guide", &["next-step"]),
        ("disclose", &["manners", "protected-person", "other-way"]),
    ];
    for ((id, kind, before, _), (same, lacks)) in PAIRS.iter().zip(lacks) {
        assert_eq!(id, same);
        let missing = missing(before, id, *kind);
        assert!(lacks.iter().all(|l| missing.contains(l)), "{id}: {missing:?}");
        assert_eq!(situations::guess(before).map(|s| s.id), Some(*id));
    }
}

#[test]
fn facts_that_no_source_has_are_named() {
    let source = "산들길 12 앞 가로등을 2026. 11. 27.까지 고친다. 담당: 이하람 주무관(031-000-2345)";
    let reply =
        "11월 27일까지 고치겠습니다. 비용은 35,000원입니다. 이하람 주무관(031-000-2345)에게 문의하시기 바랍니다.";
    let named: Vec<&str> = unsourced(reply, &[source]).into_iter().map(|s| s.of(reply)).collect();
    assert_eq!(named, ["35,000원"]);
    let about = About { sources: &[source], ..About::default() };
    let checked = review(reply, &about);
    assert!(checked.iter().any(|c| c.duty.id == "sourced-facts" && !c.met && c.at.is_some()));
}

#[test]
fn thirty_days_are_wrong_only_where_no_other_act_gives_them() {
    let mixed = |reply: &str| missing(reply, "refuse", Kind::Statutory).contains(&"remedy-periods");
    let own = "처분을 받은 날부터 30일 이내에 이의신청을 하실 수 있습니다.";
    let other = "「행정기본법」 제36조에 따라 처분을 받은 날부터 30일 이내에 이의신청을 하실 수 있습니다.";
    let answer = "이의신청을 받은 날부터 10일 이내에 이의신청 결과를 알려 드립니다.";
    assert!(mixed(own));
    assert!(!mixed(other));
    assert!(!mixed(answer));
    assert!(mixed(&format!("{other} {own}")));
}

#[test]
fn an_objection_of_another_act_is_an_objection() {
    let lacks = |reply: &str| missing(reply, "refuse", Kind::Statutory).contains(&"objection");
    assert!(lacks("이 결정에 이의가 있으시면 이의신청을 하실 수 있습니다."));
    assert!(!lacks(
        "「공공기관의 정보공개에 관한 법률」 제18조에 따라 결정을 통지받은 날부터 30일 이내에 이의신청을 하실 수 있습니다."
    ));
    assert!(!lacks(
        "과태료를 통지받은 날부터 60일 이내에 우리 시에 서면으로 이의를 제기하실 수 있습니다(「질서위반행위규제법」 제20조)."
    ));
    assert!(lacks("처분을 받은 날부터 30일 이내에 이의신청을 하실 수 있습니다."));
}
