//! S06 행사 초청.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "invitation",
    title: "행사 초청",
    about: "행사에 와 달라고 할 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "행사명", Form::Line, "가온시 작은도서관 개관식", "행사 이름입니다."),
        Field::new("purpose", "취지", Form::Line, "가온시 작은도서관의 문을 여는 자리", "어떤 자리인지 적습니다."),
        Field::new("when", "일시", Form::When, "2026. 12. 10.(목) 14:00~15:30", "날짜, 요일, 시각을 적습니다."),
        Field::new("place", "장소", Form::Line, "가온시 작은도서관 1층 강당(가온시 책길 7)", "건물과 주소를 적습니다."),
        Field::new("guests", "참석 대상", Form::Line, "기관별 2명", "직위와 인원을 적습니다."),
        Field::new("program", "주요 내용", Form::Lines, "경과보고, 축하 말씀, 시설 관람", "식순을 적습니다."),
        Field::new("deadline", "회신기한", Form::When, "2026. 12. 4.(금)", "참석 여부를 알려 줄 날입니다."),
        Field::new("method", "회신 방법", Form::Line, "공문이나 전자우편(library@korea.kr)", "알려 줄 방법입니다."),
        Field::new(
            "notes",
            "안내",
            Form::Lines,
            "주차장이 좁으니 대중교통을 이용하여 주시기 바랍니다.",
            "주차와 교통을 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 초청",
    opening: None,
    situation: None,
    outline: &[
        with(
            "{purpose}을(를) 다음과 같이 마련하니 참석하여 주시기 바랍니다.",
            &[node("일시: {when}"), node("장소: {place}"), node("참석 대상: {guests}"), node("주요 내용: {program}")],
        ),
        node("참석자의 직위와 성명을 {deadline}까지 {method}(으)로 알려 주시기 바랍니다."),
        node("{notes}"),
    ],
};
