//! A citizen's request as reported speech.

/// A request or a question as reported speech: `고쳐 주세요.` → `고쳐 달라`, `설치를 요청합니다` → `설치 요청`.
pub fn reported(sentence: &str) -> Option<String> {
    const ASKED: &[&str] = &[
        "주시기 바랍니다",
        "주시길 바랍니다",
        "주시면 감사하겠습니다",
        "주시면 고맙겠습니다",
        "주셨으면 좋겠습니다",
        "주셨으면 합니다",
        "주시길 부탁드립니다",
        "주시기를 부탁드립니다",
        "주실 것을 요청합니다",
        "주세요",
        "주십시오",
        "주셨으면 좋겠어요",
        "주시면 좋겠습니다",
    ];
    const NAMED: &[(&str, &str)] = &[
        ("요청합니다", "요청"),
        ("요청드립니다", "요청"),
        ("건의합니다", "건의"),
        ("건의드립니다", "건의"),
        ("제안합니다", "제안"),
        ("제안드립니다", "제안"),
        ("신청합니다", "신청"),
        ("신청드립니다", "신청"),
        ("부탁드립니다", "요청"),
        ("부탁드려요", "요청"),
        ("부탁합니다", "요청"),
        ("문의드립니다", "문의"),
        ("문의합니다", "문의"),
        ("질의합니다", "질의"),
    ];
    const QUESTIONS: &[(&str, &str)] = &[
        ("한가요", "한지"),
        ("인가요", "인지"),
        ("은가요", "은지"),
        ("되나요", "되는지"),
        ("하나요", "하는지"),
        ("있나요", "있는지"),
        ("없나요", "없는지"),
        ("있습니까", "있는지"),
        ("없습니까", "없는지"),
        ("입니까", "인지"),
        ("합니까", "하는지"),
        ("됩니까", "되는지"),
        ("지 궁금합니다", "지"),
        ("지 궁금해요", "지"),
        ("지 알고 싶습니다", "지"),
        ("지 문의드립니다", "지"),
        ("지 알려 주세요", "지"),
    ];
    let words = sentence.trim().trim_end_matches(['.', '!', '?', '~', '^', ' ']);
    for (end, instead) in QUESTIONS {
        if let Some(head) = words.strip_suffix(end) {
            return Some(format!("{head}{instead}"));
        }
    }
    for end in ASKED {
        if let Some(head) = words.strip_suffix(end) {
            return Some(format!("{} 달라", head.trim_end()));
        }
    }
    for (end, noun) in NAMED {
        if let Some(head) = words.strip_suffix(end) {
            let head = head.trim_end().trim_end_matches(" 좀");
            let head = head.strip_suffix(['을', '를']).unwrap_or(head);
            return Some(format!("{head} {noun}"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_what_a_citizen_asks_for() {
        let check = |said, want: Option<&str>| assert_eq!(reported(said).as_deref(), want, "{said}");
        check("산들길 가로등을 고쳐 주세요.", Some("산들길 가로등을 고쳐 달라"));
        check("횡단보도 설치를 요청합니다.", Some("횡단보도 설치 요청"));
        check("전입신고는 어디에서 하나요?", Some("전입신고는 어디에서 하는지"));
        check("비용이 얼마인지 궁금합니다.", Some("비용이 얼마인지"));
        check("가로등이 꺼졌습니다.", None);
    }
}
