//! 성명: by label, column, title, signature or number beside it; then every other mention; the rest only suggested.

mod abroad;
mod cue;
mod latin;
mod repeat;
mod shape;
mod tail;
mod value;

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words, Zone};
use crate::privacy::page::OFFICIAL;
use crate::text::hangul::is_syllable;
use shape::Likeness;
use std::cell::OnceCell;
use tail::Tail;

pub const DETECTOR: Detector = Detector { kind: Kind::Name, find };

/// People of history stay.
static HISTORIC: Words = Words::new(
    "이순신 안중근 유관순 윤봉길 김유신 강감찬 장영실 정약용 신사임당 김정호 이성계 전봉준 김좌진 안창호 방정환 한용운 윤동주 이육사 김소월 정지용 \
    이봉창 신채호 주시경 최영 황희 정몽주 이퇴계 허난설헌 김만덕 논개 장보고 김홍도 신윤복 박지원 최치원 김구 홍범도 서재필 지석영 최무선 손기정 전태일 남자현 김원봉 박은식 이중섭 박수근",
);

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut names: Vec<Candidate> = Vec::new();
    value::find(page, &mut names);
    latin::find(page, &mut names);
    abroad::find(page, &mut names);
    let mut at = 0;
    while at < page.chars.len() {
        let start =
            shape::surname(page, at) > 0 && page.prev(at).is_none_or(|c| !is_syllable(c) && !c.is_ascii_digit());
        match if start { word(page, at) } else { None } {
            Some(one) => {
                names.push(one);
                at = one.end;
            }
            None => at += 1,
        }
    }
    names.retain(|c| !kept(page, c));
    repeat::find(page, &mut names);
    names.retain(|c| !kept(page, c));
    found.append(&mut names);
}

/// Officials in a contact, the agency's own names, names of laws.
fn kept(page: &Page<'_>, one: &Candidate) -> bool {
    let name: String = page.chars[one.start..one.end].iter().collect();
    let historic = HISTORIC.has(&name);
    let quoted = historic || page.prev(one.start) == Some('「') || page.prev(one.start) == Some('『');
    let official = || {
        let (before, after) = (page.before(one.start, 10), page.after(one.end, 8));
        OFFICIAL.ends(&before)
            || OFFICIAL.starts(after.strip_prefix('(').unwrap_or(&after))
            || ["담당자", "담당", "책임자", "문의", "담당자:", "담당:", "문의:", "책임자:"]
                .iter()
                .any(|w| before.ends_with(w))
            || before.ends_with(['과', '팀', '국', '실'])
    };
    let record = || {
        static ROLES: Words =
            Words::new("상담자 보고자 처리자 접수자 담당 담당자 작성자 확인자 조사자 점검자 기안자 검토자 안내자");
        let (before, after) = (page.before(one.start, 16), page.after(one.end, 4));
        let office = before.ends_with(['과', '팀', '국', '실']) || before.ends_with("센터");
        ROLES.within(&before) && (office || OFFICIAL.starts(&after))
    };
    match page.zone(one.start) {
        Some(Zone::Sender) => true,
        Some(Zone::Contact) => official(),
        None => {
            quoted
                || record()
                || page.settings.owns_name(&name)
                || official() && contact(page, one)
                || of_office(page, one)
        }
    }
}

/// 도로과 김하늘 주무관: an office before the name and its title behind.
fn of_office(page: &Page<'_>, one: &Candidate) -> bool {
    let (before, after) = (page.before(one.start, 8), page.after(one.end, 8));
    let office =
        ["과", "팀", "담당관실", "주민센터", "복지센터", "보건소", "사업소"].iter().any(|w| before.ends_with(w));
    let head =
        before.strip_suffix("과장").or_else(|| before.strip_suffix("팀장")).or_else(|| before.strip_suffix("담당관"));
    if head.is_some_and(|rest| rest.ends_with("과(") || rest.ends_with("팀(") || rest.ends_with("실(")) {
        return true;
    }
    office
        && ["주무관", "사무관", "서기관", "팀장", "과장", "계장", "소장", "입니다"].iter().any(|w| after.starts_with(w))
}

/// Whether an official's name stands in a contact in running text: 담당 … 주무관(☎ 031-…).
fn contact(page: &Page<'_>, one: &Candidate) -> bool {
    let (before, after) = (page.before(one.start, 30), page.after(one.end, 26));
    let guide = ["담당", "문의", "연락", "안내"].iter().any(|w| before.contains(w) || after.contains(w));
    let fixed = after.contains("(0") || after.contains("☎") || after.contains("전화0") || after.contains(",0");
    guide && fixed && !after.contains("010") && !["신청인", "민원인", "성명", "저는"].iter().any(|w| before.contains(w))
}

/// A name of two, three or four syllables that starts at `at`.
fn word(page: &Page<'_>, at: usize) -> Option<Candidate> {
    let surname = shape::surname(page, at);
    // What stands before the name is the same for every length.
    let before = OnceCell::new();
    let sizes = [2, 1, 3].into_iter();
    spaced(page, at, surname)
        .or_else(|| sizes.filter_map(|given| sized(page, at, surname, given, &before)).max_by_key(|c| c.score))
}

fn sized(page: &Page<'_>, at: usize, surname: usize, given: usize, before: &OnceCell<bool>) -> Option<Candidate> {
    let end = at + surname + given;
    let chars = page.chars.get(at..end)?;
    if !chars.iter().all(|c| is_syllable(*c)) {
        return None;
    }
    if shape::ordinary(chars) {
        return None;
    }
    let behind = tail::tail(page, end)?;
    let score = judge(page, at, end, surname, behind, before)?;
    Some(Candidate { start: at, end, kind: Kind::Name, score })
}

fn judge(
    page: &Page<'_>,
    at: usize,
    end: usize,
    surname: usize,
    behind: Tail,
    before: &OnceCell<bool>,
) -> Option<Score> {
    let chars = &page.chars[at..end];
    let likeness = shape::likeness(chars, surname);
    let length = page.chars[at..].iter().take(6).take_while(|c| is_syllable(**c)).count();
    let whole = &page.chars[at..at + length];
    if shape::ordinary(chars)
        || behind != Tail::Bare && shape::ordinary(whole)
        || page.label(at) == Some(Label::Keep) && !cue::signed(page, end)
    {
        return None;
    }
    let next = tail::next(page, end);
    let person = behind == Tail::Person || next == Some(Tail::Person);
    let titled = behind == Tail::Title || next == Some(Tail::Title);
    let before = *before.get_or_init(|| cue::before(page, at));
    let sure = cue::signed(page, end) || cue::numbered(page, end) && behind == Tail::Bare;
    // 변경 전 곽두식 → 변경 후 심여울
    let arrow = page.get(page.skip(end)) == Some('→') || page.prev(page.skip_back(at)) == Some('→');
    let told = before || sure || person || arrow || cue::speaks(page, at, end);
    let sealed = before && behind == Tail::Bare && cue::sealed(page, end);
    let sound =
        !stem(chars) || (sure || person || sealed || behind == Tail::Called) && shape::syllables(&chars[surname..]);
    match chars.len() - surname {
        1 | 2 if surname == 2 || chars.len() == 3 => match likeness {
            Likeness::None => (told && behind != Tail::Particle && sound).then_some(Score::Likely),
            _ if told || titled => Some(Score::Cued),
            Likeness::High => Some(Score::Formed),
            Likeness::Possible if behind == Tail::Called || copula(page, at, end) => Some(Score::Formed),
            Likeness::Possible if cue::alone(page, at, end) && shape::suggested(page, at, end) => Some(Score::Formed),
            Likeness::Possible => shape::suggested(page, at, end).then_some(Score::Weak),
        },
        1 if surname == 1 => {
            let free = !stem(chars) && behind != Tail::Title && shape::single(chars[surname]);
            let strong = before && (sure || person || behind == Tail::Called || cue::introduced(page, at))
                || cue::signed(page, end)
                || before && (behind == Tail::Bare || copula(page, at, end));
            let common = shape::frequent(page, at) && (next == Some(Tail::Person) || behind == Tail::Called && before);
            (free && (strong || common)).then_some(Score::Likely)
        }
        _ => (surname == 1 && behind == Tail::Bare && !shape::ordinary(&chars[surname..]) && !stem(chars) && sure)
            .then_some(Score::Likely),
    }
}

/// 입니다 behind a name with a frequent surname.
fn copula(page: &Page<'_>, at: usize, end: usize) -> bool {
    shape::frequent(page, at) && page.any(end, &["입니다", "이었습니다", "였습니다", "이십니다"]).is_some()
}

/// Whether the first two syllables are an ordinary word.
fn stem(chars: &[char]) -> bool {
    shape::ordinary(&chars[..2.min(chars.len())])
}

/// 김 철 수: surname and syllables one or more spaces apart.
fn spaced(page: &Page<'_>, at: usize, surname: usize) -> Option<Candidate> {
    let one = page.skip(at + surname);
    let gap = one - at - surname;
    if !(1..=4).contains(&gap) || !page.syllable(one) {
        return None;
    }
    let two = page.skip(one + 1);
    let wide = (1..=4).contains(&(two - one - 1)) && page.syllable(two);
    let joined = !wide && page.syllable(one + 1);
    let end = if wide {
        two + 1
    } else if joined {
        one + 2
    } else {
        return None;
    };
    let chars: Vec<char> = page.chars[at..end].iter().copied().filter(|c| *c != ' ').collect();
    let likeness = shape::likeness(&chars, surname);
    let behind = tail::tail(page, end)?;
    let told = cue::before(page, at)
        || cue::signed(page, end)
        || behind == Tail::Person
        || tail::next(page, end) == Some(Tail::Person)
        || cue::numbered(page, end) && behind == Tail::Bare;
    let fits = wide && likeness >= Likeness::Possible && (told || likeness == Likeness::High && behind == Tail::Bare)
        || joined && likeness == Likeness::High && told && shape::frequent(page, at);
    fits.then_some(Candidate {
        start: at,
        end,
        kind: Kind::Name,
        score: if told { Score::Cued } else { Score::Formed },
    })
}

/// Whether something like a name ends at `end`: for what stands in a bracket behind it.
pub(super) fn ends_name(page: &Page<'_>, end: usize) -> bool {
    let end = page.skip_back(end);
    let len = page.chars[..end].iter().rev().take(6).take_while(|c| is_syllable(**c)).count();
    let latin = page.prev(end).is_some_and(|c| c.is_ascii_alphabetic());
    if latin {
        let words = page.chars[..end]
            .iter()
            .rev()
            .take(24)
            .take_while(|c| c.is_ascii_alphabetic() || matches!(c, ' ' | '-'))
            .count();
        return words >= 5;
    }
    [3, 4, 2].into_iter().filter(|n| *n <= len).any(|n| {
        let at = end - n;
        let chars = &page.chars[at..end];
        let surname = shape::surname(page, at).min(n - 1);
        let edge = page.prev(at).is_none_or(|c| !is_syllable(c));
        edge && surname > 0
            && (shape::likeness(chars, surname) >= Likeness::Possible
                || n == 2 && !shape::ordinary(chars) && cue::before(page, at))
            || edge && page.label(at).is_some_and(Label::names)
    })
}

/// Whether two to four syllables that may be a rare name end at `end`.
pub(super) fn may_end(page: &Page<'_>, end: usize) -> bool {
    let len = page.chars[..end].iter().rev().take(6).take_while(|c| is_syllable(**c)).count();
    let at = end - len;
    (2..=4).contains(&len)
        && shape::surname(page, at) > 0
        && !shape::ordinary(&page.chars[at..end])
        && (len == 2 || !stem(&page.chars[at..end]))
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps, suggests};

    #[test]
    fn by_labels_and_columns() {
        finds(Kind::Name, "성명: 김철수", &["김철수"]);
        finds(Kind::Name, "성 명 : 김 철 수", &["김 철 수"]);
        finds(Kind::Name, "신청인 박영희는 이의를", &["박영희"]);
        finds(Kind::Name, "성명 | 연락처\n이선 | 010-1234-5678\n응우옌티란 | 010-2345-6789", &["이선", "응우옌티란"]);
        finds(Kind::Name, "참석자: 김민수, 이지은, 박서준", &["김민수", "이지은", "박서준"]);
        finds(Kind::Name, "예금주: 남궁민수(인)", &["남궁민수"]);
        finds(Kind::Name, "성명: Nguyen Van Anh", &["Nguyen Van Anh"]);
        finds(Kind::Name, "성명(한자): 신율(申律)", &["신율", "申律"]);
    }

    #[test]
    fn by_titles_and_marks() {
        finds(Kind::Name, "최은정 씨와 정하늘님께", &["최은정", "정하늘"]);
        finds(Kind::Name, "2025. 3. 12. 강동원 (인)", &["강동원"]);
        finds(Kind::Name, "김영수(010-1234-5678)", &["김영수"]);
        finds(Kind::Name, "남편 조용필이 운전", &["조용필"]);
        finds(Kind::Name, "저는 윤도현입니다", &["윤도현"]);
        finds(Kind::Name, "보조금은 황보린 앞으로 지급해 주십시오.", &["황보린"]);
        finds(Kind::Name, "외부위원 유가람, 수급자 표가온의 통장", &["유가람", "표가온"]);
        finds(Kind::Name, "입금자명은 오세훈이고 국민은행입니다", &["오세훈"]);
    }

    #[test]
    fn in_every_spelling() {
        finds(Kind::Name, "성명: 홍길동(洪吉童), 영문 Hong Gil-dong", &["홍길동", "洪吉童", "Hong Gil-dong"]);
        finds(Kind::Name, "신청인 김민서는 … 민서 엄마가, 김민서가", &["김민서", "민서", "김민서"]);
        finds(Kind::Name, "리춘화 씨", &["리춘화"]);
        finds(Kind::Name, "응우옌 반 타인 씨의 체류 기간", &["응우옌 반 타인"]);
        finds(Kind::Name, "쩐 티 란은 가온동에 삽니다.", &["쩐 티 란"]);
        finds(Kind::Name, "여기 살고 있는 소이현입니다.", &["소이현"]);
        finds(Kind::Name, "근로자 응우옌반남의 여권", &["응우옌반남"]);
        finds(Kind::Name, "제 아이 유다온이 고객: 주하랑 / 회선", &["유다온", "주하랑"]);
        finds(Kind::Name, "어제 마리아 산토스(필리핀)가 다녀갔습니다.", &["마리아 산토스"]);
        finds(Kind::Name, "진술인 : 추영광 (秋榮光), 요청인: 금사랑", &["추영광", "秋榮光", "금사랑"]);
        finds(Kind::Name, "○ 주민 옥정란: 물이 안 나옵니다.", &["옥정란"]);
        finds(Kind::Name, "마포구에 사는 한도율이라고 합니다.", &["한도율"]);
        finds(Kind::Name, "이름은 마리아 크리스티나 산토스, 필리핀 사람", &["마리아 크리스티나 산토스"]);
        finds(
            Kind::Name,
            "신청인 Rahman Md. Shafiqul, my name is Ola Adeyemi.",
            &["Rahman Md. Shafiqul", "Ola Adeyemi"],
        );
        finds(Kind::Name, "대표자 선우혁, 주민대표 남궁철이 피의자 구본승을 압니다.", &["선우혁", "남궁철", "구본승"]);
    }

    #[test]
    fn ordinary_words_stay() {
        keeps(Kind::Name, "이용자 정보 고지 주민 전화 조사 공정 신청인 주소 민원인 귀하 고객님 선생님");
        keeps(Kind::Name, "이번 조사에서 전문가 회의를 열어 안정화 방안을 마련하였다.");
        keeps(Kind::Name, "저는 앞으로 이용 방법을 지키겠습니다. 팜 오일과 다오 차를 삽니다.");
        keeps(Kind::Name, "가온시 도시재생과(과장 한아름)는 설명회를 엽니다.");
        keeps(Kind::Name, "우리 시 도로과 김하늘 주무관이 확인했습니다.");
        keeps(Kind::Name, "김구 선생 어록을 인용합니다. 한국 지사(베트남)와 협력 사업(필리핀)");
        keeps(Kind::Name, "이름은 밝히고 싶지 않습니다. 이름은 나중에 정하고,");
        keeps(Kind::Name, "김가네와 신한은행, 퇴계로, 「고용보험법」");
        keeps(Kind::Name, "담당: 도로과 김철수 주무관(☎ 031-228-1234)");
        suggests(Kind::Name, "어제 이상민이 왔다", &["이상민"]);
    }
}
