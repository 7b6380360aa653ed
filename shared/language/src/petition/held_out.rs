//! Complaints as citizens write them, read by code; written before the code was looked at.

use super::{About, Kind, read, review, situations};

/// Text, kind, how many things it asks for, words that its gist must hold.
const COMPLAINTS: &[(&str, Kind, usize, &[&str])] = &[
    (
        "안녕하세요. 한빛동 주민입니다. 지난주부터 느티나무길 21 앞 맨홀 뚜껑이 들려 있어서 차가 지나갈 때마다 쿵쿵 소리가 납니다. 밤에는 사람이 걸려 넘어질 뻔했어요. 빨리 고쳐 주세요.",
        Kind::Everyday,
        1,
        &["맨홀", "고쳐"],
    ),
    (
        "2026. 10. 2. 신청한 일반음식점 영업신고가 면적이 다르다는 이유로 거부당했습니다. 같은 건물 2층 가게는 받아 주고 저만 안 된다는 건 부당합니다. 처분을 다시 검토해 주시기 바랍니다.",
        Kind::Grievance,
        1,
        &["부당", "검토"],
    ),
    (
        "주택임대사업자 등록을 하려고 합니다. 필요한 서류가 무엇인지, 온라인으로도 할 수 있는지 궁금합니다.",
        Kind::Inquiry,
        1,
        &["서류", "온라인"],
    ),
    (
        "「건축법」 제14조의 건축신고 대상에 농막이 포함되는지 법령 해석을 요청드립니다. 담당자마다 답이 달라 문서로 답변을 받고 싶습니다.",
        Kind::LawInquiry,
        1,
        &["농막"],
    ),
    (
        "어린이 도서관 운영 시간을 평일에도 저녁 8시까지 늘려 주셨으면 합니다. 맞벌이 부부는 주말밖에 이용할 수가 없습니다.",
        Kind::Suggestion,
        1,
        &["저녁 8시", "맞벌이"],
    ),
    (
        "옥외광고물 표시 허가를 신청합니다. 위치는 가온시 중앙로 88 1층이며 크기는 3m×1m입니다. 신청서와 도면을 붙입니다.",
        Kind::Statutory,
        1,
        &["허가를 신청"],
    ),
    (
        "매일 새벽 2시까지 옆 공사장에서 소음이 나서 잠을 못 자요ㅠㅠ 아이가 8개월인데 계속 깹니다. 공사 시간을 지키도록 단속해 주세요. 그리고 먼지도 심하니 물을 뿌리게 해 주세요.",
        Kind::Everyday,
        2,
        &["소음", "단속"],
    ),
    (
        "세금 도둑놈들아 도대체 일을 하는 거냐? 민원 넣은 지 한 달이 넘었는데 연락도 없다. 강변 산책로 가로등 10개가 다 꺼져 있다. 당장 고쳐라.",
        Kind::Everyday,
        1,
        &["가로등"],
    ),
    (
        "지난 11월 5일 주민센터에 방문했는데 담당 직원이 반말을 하고 서류를 던졌습니다. 너무 불친절하고 모욕감을 느꼈습니다. 사과와 재발 방지를 요구합니다.",
        Kind::Grievance,
        1,
        &["반말", "요구"],
    ),
    (
        "버스 73번 배차 간격이 40분이라 출근길이 너무 힘듭니다. 출근 시간만이라도 15분으로 줄여 주시고, 정류장에 의자도 설치해 주세요.",
        Kind::Suggestion,
        1,
        &["배차", "15분"],
    ),
    (
        "주정차 위반 과태료 고지서를 받았는데 그 시간에 저는 병원 응급실에 있었습니다. 응급 상황이었으니 과태료를 취소해 주십시오. 진단서를 첨부합니다.",
        Kind::Grievance,
        1,
        &["과태료", "취소"],
    ),
    ("전입신고를 인터넷으로 했는데 처리가 됐는지 어디에서 확인하나요?", Kind::Inquiry, 1, &["전입신고", "확인"]),
    (
        "우리 아파트 앞 사거리에 좌회전 신호가 없어 사고가 잦습니다. 올해만 세 번 봤습니다. 좌회전 신호를 신설해 주실 것을 건의합니다.",
        Kind::Suggestion,
        1,
        &["좌회전", "건의"],
    ),
    (
        "길고양이 급식소 때문에 악취가 심하고 벌레가 들끓습니다. 치워 주시기 바랍니다. 접수번호 1AA-2610-0456789로 지난번에도 신청했습니다.",
        Kind::Everyday,
        1,
        &["악취", "치워"],
    ),
    (
        "공장 설립 승인을 신청하오니 처리하여 주시기 바랍니다. 부지는 나래군 산단로 12이고 면적은 2,400㎡입니다.",
        Kind::Statutory,
        1,
        &["승인"],
    ),
    (
        "수도 요금이 평소의 세 배가 나왔습니다. 누수도 없다는데 왜 이런지 확인 부탁드립니다. 잘못 나온 것이면 환급도 부탁드려요.",
        Kind::Everyday,
        2,
        &["수도 요금", "확인"],
    ),
    (
        "「도로교통법」상 전동 킥보드의 보도 통행이 위반인지, 자전거도로로 다녀도 되는지 질의합니다.",
        Kind::LawInquiry,
        1,
        &["킥보드"],
    ),
    (
        "하수구에서 물이 역류해 반지하 방이 다 젖었습니다. 가구와 옷을 버려야 합니다. 피해를 봤으니 보상 절차를 알려 주시기 바랍니다.",
        Kind::Grievance,
        1,
        &["역류", "보상"],
    ),
    (
        "우리 아파트 앞 도로에 싱크홀이 생겼어요. 어제 비가 온 뒤로 점점 커지고 있는데 차가 빠질까 봐 무섭습니다. 빨리 메워 주세요.",
        Kind::Everyday,
        1,
        &["싱크홀", "메워"],
    ),
    (
        "음식점에서 상한 음식을 먹고 배탈이 났습니다. 해당 업소를 점검하고 결과를 알려 주시기 바랍니다.",
        Kind::Everyday,
        1,
        &["상한 음식", "점검"],
    ),
    (
        "가로수 뿌리가 보도블록을 들어 올려 할머니가 넘어져 다치셨습니다. 병원비는 누가 책임집니까? 보도를 고치고 치료비를 배상하시오.",
        Kind::Everyday,
        2,
        &["다치셨습니다", "배상"],
    ),
    ("이 도로에 구멍 난 거 한 달 전에 신고했는데 아직도 그대로잖아. 당장 고쳐!", Kind::Everyday, 1, &["구멍", "고쳐"]),
];

#[test]
fn complaints_are_read_for_what_they_say() {
    for (text, kind, demands, words) in COMPLAINTS {
        let read = read(text);
        assert_eq!(read.kind, Some(*kind), "{text}");
        assert_eq!(read.demands.len(), *demands, "{text}");
        let gist = read.gist_text(text);
        assert!(words.iter().all(|w| gist.contains(w)), "{words:?}: {gist}");
        assert!(read.gist.len() <= 2 && read.gist.iter().all(|g| !read.harsh.iter().any(|h| h.overlaps(*g))));
    }
}

/// Situation, kind, a reply as officers write it, what it fails.
const REPLIES: &[(&str, Kind, &str, &[&str])] = &[
    (
        "accept",
        Kind::Everyday,
        "안녕하십니까? 나래군 건설과입니다. 귀하께서 신청하신 느티나무길 21 앞 맨홀 뚜껑은 11월 24일 현장을 확인했고, 11월 26일까지 새 뚜껑으로 바꾸겠습니다. 궁금하신 점은 건설과 하수팀 오지훈 주무관(031-000-4411)에게 문의해 주십시오.",
        &[],
    ),
    (
        "accept",
        Kind::Everyday,
        "안녕하십니까? 신청하신 맨홀 뚜껑 건은 추후 조치하겠습니다.",
        &["contact", "dated-promise", "clear-deadline", "measure"],
    ),
    (
        "decline",
        Kind::Suggestion,
        "안녕하십니까? 가온시 교통행정과입니다. 제안하신 73번 버스 배차 간격 단축은 올해 운전기사가 부족하여 받아들이기 어렵습니다. 대신 출근 시간에는 마을버스를 12월 7일부터 두 대 더 운행하겠습니다. 문의는 교통행정과 버스팀 박서연 팀장(031-000-7788)에게 해 주시기 바랍니다.",
        &[],
    ),
    (
        "decline",
        Kind::Suggestion,
        "요청하신 내용은 수용하기 어렵습니다. 이에 불복하시면 90일 이내에 행정심판을 청구하실 수 있습니다. 교통행정과 박서연 팀장(031-000-7788)",
        &["reason", "no-suit"],
    ),
    (
        "refuse",
        Kind::Statutory,
        "안녕하십니까? 가온시 건축과입니다. 귀하께서 신청하신 건축허가는 대지가 도로에 2미터 이상 접하지 않아 「건축법」 제44조에 따라 허가할 수 없습니다. 도로에 접하는 땅을 확보하시면 다시 신청하실 수 있습니다. 처분을 받은 날부터 60일 이내에 우리 시에 서면으로 이의신청을 하실 수 있고, 처분이 있음을 알게 된 날부터 90일 이내에 행정심판을 청구하시거나 90일 이내에 행정소송을 제기하실 수 있습니다. 담당은 건축과 허가팀 정하늘 주무관(031-000-5522)입니다.",
        &[],
    ),
    (
        "refuse",
        Kind::Statutory,
        "신청하신 건축허가는 허가할 수 없습니다. 처분을 받은 날부터 30일 이내에 이의신청을 하시기 바랍니다.",
        &["contact", "reason", "objection", "appeal", "suit", "remedy-periods"],
    ),
    (
        "transfer",
        Kind::Suggestion,
        "안녕하십니까? 가온시청 교통과입니다. 말씀하신 좌회전 신호의 설치는 가온경찰서 교통안전계에서 담당하고 있어 2026. 11. 25. 그곳으로 민원을 이송했습니다. 처리 결과는 가온경찰서 교통안전계(031-000-0118)에서 안내해 드립니다. 우리 과 담당자는 교통과 시설팀 문가영 주무관(031-000-2299)입니다.",
        &[],
    ),
    (
        "transfer",
        Kind::Suggestion,
        "신호등은 우리 시 소관이 아니므로 경찰서에 문의하시기 바랍니다.",
        &["contact", "passed-on", "receiving-contact", "manners"],
    ),
    (
        "extend",
        Kind::Grievance,
        "안녕하십니까? 가온시 세정과입니다. 귀하께서 신청하신 과태료 이의는 병원의 회신을 기다려야 하기 때문에 처리 기한을 12월 10일까지 연장합니다. 담당자는 세정과 체납팀 윤도현 주무관(031-000-6611)입니다.",
        &[],
    ),
    (
        "extend",
        Kind::Grievance,
        "귀하의 민원은 처리가 지연되고 있습니다. 세정과 윤도현 주무관(031-000-6611)에게 문의하시기 바랍니다.",
        &["expected-date"],
    ),
    (
        "apologise",
        Kind::Inquiry,
        "안녕하십니까? 가온시 민원여권과입니다. 문의하신 여권 발급일을 11월 20일로 잘못 안내해 드린 점 사과드립니다. 여권은 11월 27일에 나옵니다. 안내문을 11월 24일 고쳐 게시했고 담당자들을 다시 교육했습니다. 궁금하신 점은 민원여권과 여권팀 서다은 주무관(031-000-3311)에게 문의해 주시기 바랍니다.",
        &[],
    ),
    (
        "apologise",
        Kind::Inquiry,
        "불편을 느끼셨다면 유감입니다. 앞으로 주의하겠습니다.",
        &["contact", "what-went-wrong", "sorry"],
    ),
    (
        "accident",
        Kind::Grievance,
        "안녕하십니까? 가온시 도로과입니다. 말씀하신 사고로 다치셨다니 걱정이 큽니다. 파인 곳은 11월 24일 메웠습니다. 손해배상은 국가배상 신청 절차에 따라 판단하며, 자세한 방법은 법무담당관실(031-000-5678)에서 안내해 드립니다. 담당은 도로과 보수팀 강민재 주무관(031-000-2350)입니다.",
        &[],
    ),
    (
        "accident",
        Kind::Grievance,
        "도로 관리 소홀로 다치게 해 드려 죄송하며 치료비를 배상해 드리겠습니다. 도로과 강민재 주무관(031-000-2350)",
        &["no-liability"],
    ),
    (
        "close",
        Kind::Suggestion,
        "안녕하십니까? 가온시 공원과입니다. 신청하신 내용은 2026. 8. 3.과 2026. 9. 14. 두 차례 답변드린 내용과 같습니다. 「민원 처리에 관한 법률」 제23조제1항에 따라 이번 민원을 마칩니다. 새로운 사실이 있으면 다시 신청해 주시기 바랍니다. 담당은 공원과 조경팀 임소라 주무관(031-000-8899)입니다.",
        &[],
    ),
    (
        "close",
        Kind::Suggestion,
        "같은 민원을 계속 제기하시므로 종결합니다. 공원과 임소라 주무관(031-000-8899)",
        &["closing-article", "earlier-answers", "reopen"],
    ),
];

#[test]
fn replies_are_judged_for_what_they_hold() {
    for (id, kind, text, fails) in REPLIES {
        let about = About { situation: situations::find(id), kind: Some(*kind), ..About::default() };
        let open: Vec<_> = review(text, &about).into_iter().filter(|c| !c.met).map(|c| c.duty.id).collect();
        let right = if fails.is_empty() { open.is_empty() } else { fails.iter().all(|f| open.contains(f)) };
        assert!(right, "{id} want {fails:?}, open {open:?}: {text}");
        assert_eq!(situations::guess(text).map(|s| s.id), Some(*id), "{text}");
    }
}
