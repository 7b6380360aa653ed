//! Reads notes, an older letter or a complaint into the fields of a template, by pattern alone.
//! A field is filled only with words of the text; what fits no field stays out.

use super::form::{moment, written};
use super::loose::{only_year, place};
use super::reported::reported;
use super::{Field, Form, Kind, Template, Values};
use crate::fidelity::{self, Kind as Fact};
use crate::letter;
use crate::petition;
use crate::rules::official::items::mark;
use crate::templates::common;

/// Other names under which people write a field's value.
const ALIASES: &[(&str, &[&str])] = &[
    ("when", &["일시", "일자", "날짜", "시간", "개최일시", "행사일시"]),
    ("period", &["기간", "점검기간", "교육기간", "운영기간", "일정"]),
    ("place", &["장소", "위치", "점검장소", "교육장소", "회의장소"]),
    ("deadline", &["기한", "제출기한", "회신기한", "마감", "마감일", "추천기한", "보완기한", "납품기한", "제출일"]),
    ("guests", &["참석대상", "참석자", "대상"]),
    ("members", &["참석대상", "참석자", "대상", "참석"]),
    ("target", &["대상", "점검대상", "교육대상", "참석대상"]),
    ("content", &["내용", "주요내용", "점검내용", "교육내용"]),
    ("program", &["주요내용", "식순", "순서", "내용"]),
    ("agenda", &["안건", "회의안건", "상정안건"]),
    ("method", &["방법", "제출방법", "회신방법", "추천방법", "접수방법"]),
    ("amount", &["금액", "재배정액", "구매금액", "예산액", "소요예산"]),
    ("budget", &["예산", "소요예산", "필요예산", "사업비", "비용"]),
    ("account", &["예산과목", "과목"]),
    ("basis", &["관련", "근거", "관련근거", "관련문서", "관련계획"]),
    ("contact", &["담당", "담당자", "문의", "문의처", "연락처"]),
    ("purpose", &["목적", "취지"]),
    ("papers", &["준비자료", "준비물", "제출서류"]),
    ("quota", &["추천인원", "인원"]),
    ("notes", &["유의사항", "협조사항", "참고사항", "기타"]),
    ("request", &["협조사항", "요청사항", "협조내용"]),
    ("number", &["신청번호", "접수번호", "민원번호"]),
    ("received", &["접수일", "신청일", "접수일자", "신청일자"]),
    ("reason", &["이유", "사유", "불수용사유", "거부사유"]),
    ("measures", &["조치", "조치사항", "조치계획", "할일"]),
    ("checked", &["확인사항", "현장확인", "확인결과", "확인한사실"]),
    ("missing", &["보완사항", "보완할사항", "보완서류"]),
    ("office", &["처리부서", "담당부서", "부서"]),
    ("host", &["개최기관", "주관", "주최"]),
    ("people", &["참석자", "참석", "참석위원", "참여"]),
    ("observers", &["배석자", "배석"]),
    ("order", &["진행순서", "순서"]),
    ("remarks", &["발언요지", "발언", "논의내용", "주요발언"]),
    ("decisions", &["결정사항", "의결사항", "결정", "의결"]),
    ("actions", &["후속조치", "향후조치", "할일", "조치사항"]),
    ("subject", &["제목", "행사명", "사업명", "회의명", "교육명", "점검명", "건명"]),
];

/// What the fields of a template can be read from a text to be.
pub fn fill(template: &Template, text: &str) -> Values {
    let mut reader =
        Reader { fields: template.fields.iter().chain(common::fields(template.kind)).collect(), values: Values::new() };
    reader.labelled(text);
    reader.subject(template, text);
    reader.letter(text);
    if template.kind == Kind::Reply {
        reader.complaint(text);
    } else {
        reader.loose(text);
    }
    reader.values
}

/// What a model found in notes for the fields of a template, one `라벨: 값` a line. A value whose dates, amounts, names
/// or other facts the notes do not have is not taken, nor one that only says that there is none.
pub fn told(template: &Template, answer: &str, notes: &str) -> Values {
    const NONE: &[&str] = &["없음", "미정", "해당 없음", "해당없음", "미기재", "알 수 없음", "-"];
    let known = fidelity::facts(notes);
    let borne_out = |value: &String| {
        let none = NONE.contains(&value.trim().trim_end_matches('.'));
        !none && fidelity::facts(value).iter().all(|fact| known.iter().any(|other| fact.like(other)))
    };
    let mut reader = Reader { fields: template.fields.iter().collect(), values: Values::new() };
    reader.labelled(answer);
    reader.values.retain(|_, given| {
        given.retain(borne_out);
        !given.is_empty()
    });
    reader.values
}

struct Reader {
    fields: Vec<&'static Field>,
    values: Values,
}

impl Reader {
    fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.key == key).copied()
    }

    /// Takes a value if the field exists, is free and accepts it.
    fn put(&mut self, key: &str, value: &str) -> bool {
        let Some(field) = self.field(key) else { return false };
        let value = value.trim().trim_end_matches("  끝.").trim();
        let Ok(written) = written(field.form, value) else { return false };
        let list = self.values.entry(key.to_owned()).or_default();
        if !list.is_empty() && !field.form.several() {
            return false;
        }
        // Amounts and sentences are written when the letter is composed; here the words stay as they were typed.
        list.push(if matches!(field.form, Form::When | Form::Days) { written } else { value.to_owned() });
        true
    }

    fn is_free(&self, key: &str) -> bool {
        self.field(key).is_some() && !self.values.contains_key(key)
    }

    /// `일시: 12월 3일`, with the deeper lines below a label without a value.
    fn labelled(&mut self, text: &str) {
        let mut open: Option<(&'static str, usize)> = None;
        let lines: Vec<&str> = text.lines().flat_map(|line| self.parts(line)).collect();
        for line in lines {
            let indent = line.len() - line.trim_start_matches([' ', '\t', '　']).len();
            let body = bare(line);
            if body.is_empty() {
                open = None;
                continue;
            }
            let found =
                body.split_once([':', '：']).and_then(|(label, value)| Some((self.labels(label)?, value.trim())));
            match (found, open) {
                (Some((key, "")), _) => open = Some((key, indent)),
                (Some((key, value)), _) => {
                    self.put(key, value);
                    open = None;
                }
                (None, Some((key, depth))) if indent > depth || line.trim_start().starts_with(['-', '·', 'ㆍ']) => {
                    self.put(key, body);
                }
                _ => open = self.labels(body).map(|key| (key, indent)),
            }
        }
    }

    /// A line with several labels, cut before each: `일시: 12월 3일, 장소: 회의실`.
    fn parts<'t>(&self, line: &'t str) -> Vec<&'t str> {
        let mut parts = Vec::new();
        let mut start = 0;
        let mut marks: Vec<(usize, &str)> =
            [", ", ". ", "; ", " / "].iter().flat_map(|mark| line.match_indices(mark)).collect();
        marks.sort_unstable();
        for (at, mark) in marks {
            let rest = &line[at + mark.len()..];
            let label = rest.split_once(':').map(|(label, _)| label).filter(|label| label.chars().count() <= 12);
            if at >= start && label.is_some_and(|label| self.labels(label).is_some()) {
                parts.push(&line[start..at + usize::from(mark == ". ")]);
                start = at + mark.len();
            }
        }
        parts.push(&line[start..]);
        parts
    }

    /// The field that a label names.
    fn labels(&self, label: &str) -> Option<&'static str> {
        let name: String = label.chars().filter(|c| !c.is_whitespace()).collect();
        if name.is_empty() || name.chars().count() > 12 {
            return None;
        }
        let own =
            self.fields.iter().find(|f| f.label.replace(' ', "") == name && (self.is_free(f.key) || f.form.several()));
        let other = || {
            let named = ALIASES.iter().filter(|(_, names)| names.contains(&name.as_str()));
            named.filter_map(|(key, _)| self.field(key)).find(|f| self.is_free(f.key) || f.form.several())
        };
        own.copied().or_else(other).map(|f| f.key)
    }

    /// A title gives the subject without the words that the template adds.
    fn subject(&mut self, template: &Template, text: &str) {
        let title =
            text.lines().map(bare).find_map(|l| l.strip_prefix("제목").filter(|t| t.starts_with([' ', ':', '\t'])));
        let Some(title) = title else { return };
        let title = title.trim_start_matches([' ', ':', '\t']).trim();
        let tail = template.subject.rsplit('}').next().unwrap_or("");
        if template.subject.starts_with("{subject}") && template.subject.matches('{').count() == 1 {
            self.values.remove("subject");
            self.put("subject", title.strip_suffix(tail).unwrap_or(title));
        }
    }

    /// Receiver, attachments and foot of a letter that was selected.
    fn letter(&mut self, text: &str) {
        if !text.lines().any(|l| l.starts_with("수신") || l.trim_start().starts_with("붙임")) {
            return;
        }
        let parsed = letter::parse(text).letter;
        for one in &parsed.attachments {
            self.put("attachments", &format!("{} {}", one.name, one.copies));
        }
        let foot = parsed.foot;
        let single = [
            ("receiver", parsed.head.receiver.filter(|r| r != "수신자 참조" && r != "내부결재")),
            ("sender", foot.sender),
            ("phone", foot.phone),
            ("fax", foot.fax),
            ("email", foot.email),
            ("disclosure", foot.disclosure),
        ];
        for (key, value) in single {
            if let Some(value) = value {
                self.put(key, &value);
            }
        }
        for receiver in foot.receivers {
            self.put("receivers", &receiver);
        }
    }

    /// Number, day and gist of a complaint.
    fn complaint(&mut self, text: &str) {
        let read = petition::read(text);
        if let Some(number) = read.number.filter(|_| self.is_free("number")) {
            self.put("number", number.of(text));
        }
        if let Some(day) = read.received.filter(|_| self.is_free("received")) {
            self.put("received", &day.dotted());
        }
        let clean = |s: &&crate::finding::Span| !read.harsh.iter().any(|h| h.overlaps(**s));
        let asked = read.gist.iter().rev().chain(&read.demands).filter(clean).find_map(|s| reported(s.of(text)));
        if let Some(gist) = asked.filter(|_| self.is_free("gist")) {
            self.put("gist", &gist);
        }
    }

    /// Days, amounts, documents and officers that stand without a label.
    fn loose(&mut self, text: &str) {
        let facts = fidelity::facts(text);
        let year = only_year(text);
        // The whole goes before its parts.
        let total =
            |fact: &&fidelity::Fact| fact.kind == Fact::Money && text[..fact.span.start].trim_end().ends_with("총");
        let first = facts.iter().filter(total);
        for fact in first.chain(facts.iter().filter(|fact| !total(fact))) {
            let words = fact.span.of(text);
            let after = text[fact.span.end..].trim_start_matches([')', '.', ' ']);
            let until = ["까지", "한)", "마감"].iter().any(|w| after.starts_with(w)) || words.ends_with("까지");
            let keys: &[&str] = match fact.kind {
                Fact::Date if until => &["deadline", "until"],
                Fact::Date => &["when", "period", "day", "start"],
                Fact::Money => &["amount", "budget"],
                Fact::Document => &["basis"],
                _ => &[],
            };
            let Some(key) = keys.iter().find(|key| self.is_free(key)) else { continue };
            if fact.kind == Fact::Date {
                let rest = &text[fact.span.start..];
                // 12월 3일 in a text that speaks of one year alone is a day of that year.
                let dated = year.map(|year| format!("{year}. {rest}")).filter(|_| !rest.starts_with("20"));
                moment(dated.as_deref().unwrap_or(rest)).map(|whole| self.put(key, whole));
            } else {
                self.put(key, words);
            }
        }
        if let Some(place) = place(text).filter(|_| self.is_free("place")) {
            self.put("place", place);
        }
    }
}

/// A line without its item mark.
fn bare(line: &str) -> &str {
    let line = line.trim();
    let line = line.trim_start_matches(['□', '○', 'ㅇ', '◦', '•', '-', '·', '*']).trim_start();
    match mark(line) {
        Some(mark) => line[mark.span.end..].trim_start(),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates;

    fn one(values: &Values, key: &str) -> String {
        values.get(key).map(|v| v.join(" | ")).unwrap_or_default()
    }

    #[test]
    fn reads_notes_into_a_form() {
        let notes = "제목: 제4차 안전 점검 회의 개최 알림\n일시 : 2026.12.17(목) 14:00 ~ 15:30\n장소: 시청 3층 소회의실\n\
            참석 대상: 부서별 팀장 1명\n안건\n - 겨울철 시설 점검 결과\n - 내년 점검 계획\n관련: 안전총괄과-2301(2026. 12. 1.)호\n\
            붙임  점검 결과 1부.  끝.";
        let template = templates::find("meeting-notice").unwrap();
        let values = fill(template, notes);
        assert_eq!(one(&values, "when"), "2026. 12. 17.(목) 14:00~15:30");
        assert_eq!(one(&values, "place"), "시청 3층 소회의실");
        assert_eq!(one(&values, "agenda"), "겨울철 시설 점검 결과 | 내년 점검 계획");
        assert_eq!(one(&values, "basis"), "안전총괄과-2301(2026. 12. 1.)호");
        assert_eq!(one(&values, "attachments"), "점검 결과 1부");
        assert_eq!(one(&values, "subject"), "제4차 안전 점검 회의");
    }

    /// Notes as officers jot them down: other labels, other marks, no labels at all.
    #[test]
    fn reads_notes_of_other_kinds() {
        let read = |id: &str, notes: &str| fill(templates::find(id).unwrap(), notes);
        let invited = read(
            "invitation",
            "□ 행사명: 한빛 어린이 도서관 개관식\n ○ 일  시: 2026. 12. 18.(금) 10:30\n ○ 장  소: 한빛동 어린이 도서관 앞마당\n ○ 참석대상: 읍·면·동장\n 12월 11일까지 회신",
        );
        assert_eq!(one(&invited, "subject"), "한빛 어린이 도서관 개관식");
        assert_eq!(one(&invited, "when"), "2026. 12. 18.(금) 10:30");
        assert_eq!(one(&invited, "place"), "한빛동 어린이 도서관 앞마당");
        assert_eq!(one(&invited, "guests"), "읍·면·동장");
        let bought = read("purchase-approval", "민원실 프린터 2대 구매. 금액은 1,180,000원이고 2026. 12. 21.까지 납품");
        assert_eq!(
            (one(&bought, "amount").as_str(), one(&bought, "deadline").as_str()),
            ("1,180,000원", "2026. 12. 21.")
        );
        let asked = read(
            "data-request",
            "제목  2026년 빈집 현황 자료 제출 요청\n1. 관련: 다솜도 도시재생과-88(2026. 11. 20.)호\n2. 제출기한: 2026. 12. 7.(월) 18:00\n3. 제출방법: 전자우편\n수신자  나래군수, 가온시장",
        );
        assert_eq!(one(&asked, "subject"), "2026년 빈집 현황 자료");
        assert_eq!(one(&asked, "basis"), "다솜도 도시재생과-88(2026. 11. 20.)호");
        assert_eq!(one(&asked, "deadline"), "2026. 12. 7.(월) 18:00");
        assert_eq!(one(&asked, "method"), "전자우편");
        let met = read(
            "minutes",
            "회의명: 제2차 청사 이전 추진 위원회\n일시: 2026. 11. 24.(화) 15:00~16:30\n장소: 본관 5층\n참석자: 위원 9명\n결정사항\n - 이전 시기를 2028년 3월로 정함(찬성 7명, 반대 2명)\n - 설계 공모는 다음 회의에서 다시 논의하기로 함",
        );
        assert_eq!(one(&met, "subject"), "제2차 청사 이전 추진 위원회");
        assert_eq!(one(&met, "people"), "위원 9명");
        assert!(one(&met, "decisions").starts_with("이전 시기를 2028년 3월로 정함(찬성 7명, 반대 2명) | 설계"));
        let jotted = read(
            "meeting-notice",
            "2026년 제설 대책 회의: 12월 3일 목요일 오후 2시 반에 시청 3층 소회의실에서 모입니다. 대상: 읍면동 팀장, 안건: 장비 점검",
        );
        assert_eq!(one(&jotted, "when"), "2026. 12. 3.(목) 14:30");
        assert_eq!(one(&jotted, "place"), "시청 3층 소회의실");
        assert_eq!((one(&jotted, "members").as_str(), one(&jotted, "agenda").as_str()), ("읍면동 팀장", "장비 점검"));
        let priced =
            read("purchase-approval", "탁자 10개를 개당 12만원씩 총 120만원에 삽니다. 납품기한: 2026. 12. 20.");
        assert_eq!(one(&priced, "amount"), "120만원");
        let said = read(
            "reply-accept",
            "접수번호: 2026-44120\n신청일: 2026-11-24\n안녕하세요. 한빛초등학교 앞 횡단보도 도색이 다 지워졌습니다. 다시 칠해 주세요.",
        );
        assert_eq!(one(&said, "number"), "2026-44120");
        assert_eq!(one(&said, "received"), "2026. 11. 24.(화)");
        assert_eq!(one(&said, "gist"), "다시 칠해 달라");
    }
}
