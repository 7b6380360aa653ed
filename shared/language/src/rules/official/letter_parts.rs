//! What a letter must have: 수신, one 끝, 발신 명의, a title that its text fulfils, place and time of a meeting
//! (OD-01, OD-03, OD-04, OD-06, OD-20, OD-50, OD-51; 시행규칙 제4조).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::{Document, foot};

pub const RULE: Rule = Rule {
    id: "letter-part",
    title: "공문의 구성",
    why: "공문에는 수신과 제목, 본문, ‘끝’ 표시가 있고, 제목과 본문이 맞아야 합니다.",
    examples: &[
        fix(
            "수신  총무과장\n제목  자료 제출 요청\n자료를 제출하여 주시기 바랍니다.  끝.",
            "수신  총무과장\n제목  자료 제출 요청\n자료를 제출하여 주시기 바랍니다.  끝.",
        ),
        fix(
            "수신  내부결재\n제목  행사 추진 계획\n행사를 추진하고자 합니다.  끝.\n가온시장",
            "수신  내부결재\n제목  행사 추진 계획\n행사를 추진하고자 합니다.  끝.\n가온시장",
        ),
        fix("제목  점검 결과 회신\n점검 결과를 회신합니다.  끝.", "제목  점검 결과 회신\n점검 결과를 회신합니다.  끝."),
        keep("수신  총무과장\n제목  자료 제출 요청\n자료를 2026. 12. 4.까지 제출하여 주시기 바랍니다.  끝."),
        keep(
            "수신  총무과장\n제목  실무 회의 개최 알림\n가. 일시: 2026. 12. 3.(목) 14:00\n나. 장소: 대회의실\n참석하여 주시기 바랍니다.  끝.",
        ),
        keep("제목을 정하였습니다."),
        keep("수신  내부결재\n제목  행사 추진 계획\n행사를 추진하고자 합니다.  끝."),
        fix(
            "수신  총무과장\n제목  교육 안내\n교육을 안내합니다.  끝.\n\n기안자 주무관 김가온",
            "수신  총무과장\n제목  교육 안내\n교육을 안내합니다.  끝.\n\n기안자 주무관 김가온",
        ),
        keep("수신  총무과장\n제목  교육 안내\n교육을 안내합니다.  끝.\n\n가온시장\n기안자 주무관 김가온"),
        keep("수신  내부결재\n제목  행사 추진 계획\n행사를 추진하고자 합니다.  끝.\n\n기안자 주무관 김가온"),
    ],
    find: Find::Document(find),
};

/// The lines of a letter that its parts are found in.
struct Letter<'a> {
    document: &'a Document<'a>,
    title: usize,
    end: usize,
}

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let line = |label: &str| document.paragraphs.iter().position(|p| value(p.text, label).is_some());
    let ends: Vec<usize> = (0..document.paragraphs.len())
        .filter(|i| [" 끝.", " 끝"].iter().any(|end| document.paragraphs[*i].text.trim_end().ends_with(end)))
        .collect();
    // Without a title and an end it is no letter, or only a part of one.
    let (Some(title), Some(&end)) = (line("제목"), ends.last()) else { return Vec::new() };
    let letter = Letter { document, title, end };
    let mut hits = Vec::new();
    hits.extend(
        ends.len()
            .checked_sub(1)
            .filter(|n| *n > 0)
            .map(|_| letter.note(ends[0], "끝", "‘끝.’은 본문이나 붙임의 마지막에 한 번만 적습니다.")),
    );
    match line("수신") {
        None => hits.push(letter.note(title, "제목", "수신이 없습니다. 받는 기관이나 ‘내부결재’를 적습니다.")),
        Some(at) if document.paragraphs[at].text.contains("내부결재") => hits.extend(letter.sender()),
        Some(_) => hits.extend(letter.unsigned()),
    }
    hits.extend(letter.promised());
    hits
}

/// What stands after a label at the head of a line.
fn value<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let rest = text.trim_start().strip_prefix(label)?;
    rest.starts_with("  ").then_some(rest).or_else(|| rest.strip_prefix(['\t', ':', '　'])).map(str::trim)
}

impl Letter<'_> {
    fn note(&self, index: usize, words: &str, message: &'static str) -> (usize, Hit) {
        let text = self.document.paragraphs[index].text;
        let at = text.rfind(words).unwrap_or(0);
        (index, Hit::note(Span::new(at, (at + words.len()).min(text.len()))).saying(message))
    }

    /// A sender below a paper for decision inside the house.
    fn sender(&self) -> Option<(usize, Hit)> {
        let (index, line) = self.below()?;
        foot::is_sender(line).then(|| self.note(index, line, "내부결재 문서에는 발신 명의를 적지 않습니다."))
    }

    /// A foot that begins with its other lines, though the paper leaves the house: the sender stands above them all.
    fn unsigned(&self) -> Option<(usize, Hit)> {
        const OTHERS: &[&str] = &["수신자 ", "기안자", "시행 "];
        let (index, line) = self.below()?;
        OTHERS
            .iter()
            .any(|other| line.starts_with(other))
            .then(|| self.note(index, line, "발신 명의가 없습니다. ‘끝’ 아래에 보내는 기관의 장을 적습니다."))
    }

    /// The first line below the text.
    fn below(&self) -> Option<(usize, &str)> {
        let below = self.document.paragraphs.iter().enumerate().skip(self.end + 1);
        below.map(|(index, paragraph)| (index, paragraph.text.trim())).find(|(_, text)| !text.is_empty())
    }

    /// What the last word of the title promises.
    fn promised(&self) -> Vec<(usize, Hit)> {
        let title = self.document.paragraphs[self.title].text.trim_end().trim_end_matches('.');
        let has = |words: &[&str]| {
            self.document.paragraphs[self.title + 1..].iter().any(|p| words.iter().any(|w| p.text.contains(w)))
        };
        let meeting = title.ends_with("개최 알림") || title.ends_with("초청") || title.ends_with("개최");
        let asked = title.ends_with("요청");
        let checks = [
            (meeting && !has(&["일시", "일정", ":00", "부터"]), "회의나 행사의 일시를 적습니다."),
            (meeting && !has(&["장소", "회의실", "강당", "영상"]), "회의나 행사의 장소를 적습니다."),
            (asked && !has(&["까지", "기한", "기간", "일시"]), "언제까지 하여야 하는지 기한을 적습니다."),
            (asked && !has(&["바랍니다", "주십시오", "요청"]), "제목은 요청인데 본문에 요청하는 말이 없습니다."),
            (
                title.ends_with("회신") && !has(&["회신", "제출", "보내"]),
                "제목은 회신인데 본문에 회신하는 말이 없습니다.",
            ),
        ];
        checks
            .into_iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, message)| self.note(self.title, "제목", message))
            .collect()
    }
}
