//! 주소: road and lot addresses, apartments, with everything behind them (상세주소, brackets). A number anchors an
//! address; from there it grows back over regions and forward over details. Offices' own addresses stay.

mod anchor;
mod detail;
mod latin;
mod region;

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Address, find };

/// Words near a home.
static CUES: Words = Words::new(
    "주소 거주 사는 자택 소재 살고 이사 전입 주민등록지 본적 등록기준지 송달 집은 집이 우리집 저희집 배송 살며 살던 삽니다 주거 세대주 입주 임차 우편 댁 본가",
);
static LIVES: Words = Words::new(
    "거주 사는 살고 살며 삽니다 살았 살던 주민입 에사시는 에사셨 에서살 로이사 으로이사 에살 입니다 이고 이며 인데",
);

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    let mut done = 0;
    while at < page.groups.len() {
        let group = page.groups[at];
        if group.start >= done
            && let Some(place) = anchor::anchor(page, at)
        {
            let start = region::back(page, place.word).max(done);
            let end = detail::forward(page, place.end, place.inside);
            let evidence = place.sure || start < place.word || end > place.end;
            if evidence || near_home(page, start, end) {
                let score = if place.sure || start < place.word { Score::Cued } else { Score::Formed };
                push(page, start, end, score, found);
                done = end;
            }
        }
        at += 1;
    }
    fields(page, found);
    homes(page, found);
    latin::find(page, found);
}

/// A word of home before the address or one of living behind it, or a line or cell of its own.
fn near_home(page: &Page<'_>, start: usize, end: usize) -> bool {
    if page.label(start) == Some(Label::Of(Kind::Address)) {
        return true;
    }
    let before = page.before(start, 24);
    let after = page.after(end, 12);
    let own_line = page.line_start(start) == page.skip_back(start) && page.line_end(end) == page.skip(end);
    static BESIDE: Words = Words::new("앞 옆 뒤 인근 근처 맞은편 건너편 부근 골목 에있는 에위치 에서발생");
    let beside = BESIDE.starts(&after);
    let cell = matches!(page.prev(page.skip_back(start)), None | Some('\n' | '\t' | '|' | '(' | ':' | '/'))
        && matches!(page.get(page.skip(end)), None | Some('\n' | '\t' | '|' | ')' | '/'));
    own_line || beside || cell || CUES.within(&before) || LIVES.iter().take(11).any(|w| after.contains(w))
}

fn push(page: &Page<'_>, start: usize, end: usize, score: Score, found: &mut Vec<Candidate>) {
    let text: String = page.chars[start..end].iter().collect();
    let kept =
        page.zone(start).is_some() || page.label(start) == Some(Label::Keep) || page.settings.owns_address(&text);
    if !kept && !public(page, start, end) {
        found.push(Candidate { start, end, kind: Kind::Address, score });
    }
}

/// A place for everybody: named as an office or hall, and told as where to go.
fn public(page: &Page<'_>, start: usize, end: usize) -> bool {
    static PLACES: Words = Words::new(
        "시청 구청 군청 도청 센터 사무소 보건소 도서관 회관 공원 체육관 강당 박물관 미술관 청사 경찰서 세무서 우체국 법원 주차장 문화원 복지관 대회의실 컨벤션 운동장 시장 \
        소방서 교육청 광장",
    );
    static GUIDES: Words = Words::new(
        "장소 위치 오시는 방문 개최 교부 접수처 제출처 제출 청사 문의 집결 열립니다 공사 구간 담당 찾아오 주최 주관",
    );
    static SEATS: Words =
        Words::new("시청 구청 군청 도청 주민센터 복지센터 보건소 경찰서 소방서 세무서 우체국 법원 교육청");
    let own: String = page.chars[start..end].iter().collect();
    // 시청 3층, not 시청로 3.
    if own.split(' ').any(|word| SEATS.ends(word)) {
        return true;
    }
    let before = page.before(start, 44);
    let after = page.after(end, 16);
    let near = page.before(start, 16);
    let home = ["집", "사는", "거주", "자택", "주소"].iter().any(|w| before.contains(w));
    let place = PLACES.within(&near) || PLACES.within(&after);
    if !home && place && (after.starts_with("에있는") || after.starts_with("에위치한")) {
        return true;
    }
    let guided = GUIDES.within(&before) || GUIDES.within(&after);
    place && guided && !CUES.iter().any(|w| before.contains(w) && !matches!(w, "소재" | "우편" | "주소" | "송달"))
}

/// The whole value of a field of addresses.
fn fields(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for (start, end, label) in page.fields() {
        if label != Label::Of(Kind::Address) {
            continue;
        }
        let start = region::home(page, start, end);
        let end = value_end(page, start, end);
        let known = found
            .iter()
            .rev()
            .find(|c| c.kind == Kind::Address && c.start <= start + 1 && start < c.end)
            .map(|c| c.end);
        let end = match known {
            Some(parsed) if parsed >= end || prose(page, parsed, end) => parsed,
            Some(_) => end,
            None if region::starts(page, start) && !prose(page, start, end) => end,
            None => continue,
        };
        push(page, start, end, Score::Cued, found);
    }
}

/// Where the address in a field ends: before a telephone, a wide gap or another label.
fn value_end(page: &Page<'_>, start: usize, end: usize) -> usize {
    const STOPS: &[&str] = &[
        "☎",
        "☏",
        "전화",
        "연락처",
        "Tel",
        "TEL",
        "tel",
        "휴대",
        "핸드폰",
        "H.P",
        " / ",
        "생년",
        "성명",
        "010-",
        "  ",
        ";",
        "우편번호",
        "이메일",
        "(우)",
        "(우 ",
    ];
    let stop = (start..end).find(|&i| page.any(i, STOPS).is_some()).unwrap_or(end);
    let mut stop = stop;
    while stop > start && matches!(page.prev(stop), Some(' ' | ',' | '(' | '/' | '.' | ':')) {
        stop -= 1;
    }
    stop
}

/// Whether a stretch reads as a sentence rather than as the rest of an address.
fn prose(page: &Page<'_>, from: usize, to: usize) -> bool {
    let rest: String = page.chars[from..to].iter().collect();
    let long = to - from > 40;
    let joined = page.prev(from).is_some_and(|c| c != ' ')
        && rest.starts_with(['에', '으', '로', '이', '인', '입', '과', '와', '의', '을', '를', '은', '는']);
    long || joined
        || rest.contains("니다")
        || rest.contains("하여")
        || rest.contains("거주")
        || rest.contains("있는")
        || rest.trim_start().starts_with('(') && rest.contains("이하")
}

/// 서울시 은평구 갈현동에 사는: regions without a number, where somebody lives.
fn homes(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 1..page.chars.len() {
        let here = match page.chars[at] {
            '동' | '읍' | '면' | '리' | '가' => at + 1,
            _ => continue,
        };
        if !page.syllable(at - 1)
            || page.syllable(here) && !matches!(page.chars[here], '에' | '입' | '으' | '로' | '이' | '인' | '주')
        {
            continue;
        }
        let after = page.after(here, 8);
        if !LIVES.within(&after) {
            continue;
        }
        let word = region::word_start(page, here);
        let start = region::back(page, word);
        let text = page.before(start, 12);
        let told = LIVES.iter().take(12).any(|w| after.contains(w)) || CUES.iter().take(7).any(|w| text.contains(w));
        if start < word && region::village(page, word, here) && told {
            push(page, start, here, Score::Formed, found);
        }
    }
}

/// Whether an address may start at `at`: a region's name stands there.
pub(super) fn starts(page: &Page<'_>, at: usize) -> bool {
    region::starts(page, at)
}

/// Whether an address ends shortly before `at`: a number with 호, 층, 동 or a bracket, behind a region.
pub(super) fn ends_before(page: &Page<'_>, at: usize) -> bool {
    let mut end = page.skip_back(at);
    while matches!(page.prev(end), Some('(' | ' ' | ',' | '우' | '[' | ')')) {
        end -= 1;
    }
    let line = page.before(end, 40);
    let tail = line.chars().next_back().is_some_and(|c| c.is_ascii_digit() || matches!(c, '호' | '층' | '동' | '지'));
    tail && (region::mentions(&line))
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn road_addresses_with_details() {
        finds(
            Kind::Address,
            "저는 다솜도 한빛군 솔내면 물방앗간길 27-3에 삽니다.",
            &["다솜도 한빛군 솔내면 물방앗간길 27-3"],
        );
        finds(Kind::Address, "다시 새봄로 12번길 5로 보내 주십시오.", &["새봄로 12번길 5"]);
        for address in [
            "경기도 수원시 팔달구 효원로 12",
            "서울특별시 강남구 테헤란로 123, 4층 (역삼동)",
            "서울 강남구 테헤란로12길 34-5, 101동 1203호(역삼동, 한빛아파트)",
            "마장로7번길 305",
            "전북특별자치도 전주시 완산구 백제대로 12, 지하 1층",
            "부산광역시 해운대구 해운대로 1234번길 12, 래미안 해운대 102동 801호",
            "경기 성남시 분당구 판교역로 166 카카오아파트 3단지 302동 1501호",
            "세종특별자치시 한누리대로 2130",
        ] {
            finds(Kind::Address, &format!("저는 {address}에 거주하는"), &[address]);
            finds(Kind::Address, &format!("주소: {address}"), &[address]);
        }
    }

    #[test]
    fn lots_and_apartments() {
        for address in [
            "경기도 안산시 단원구 원곡동 123-4번지",
            "전남 순천시 조례동 주공아파트 305동 1201호",
            "강원 평창군 봉평면 창동리 산 12-3",
            "래미안아파트 103동 1502호",
            "그린빌라 302호",
            "종로구 종로3가 12-1",
        ] {
            finds(Kind::Address, &format!("저는 {address}에 삽니다"), &[address]);
        }
        finds(Kind::Address, "제 차가 한빛빌라 나동 302호 앞에 있습니다.", &["한빛빌라 나동 302호"]);
        finds(Kind::Address, "다솜도 솔내면 고갯마을 3길 14에 삽니다.", &["다솜도 솔내면 고갯마을 3길 14"]);
        finds(Kind::Address, "가온시 물빛로 29-1 지층에 거주한다.", &["가온시 물빛로 29-1 지층"]);
        finds(Kind::Address, "서울시 은평구 갈현동에 사는 사람", &["서울시 은평구 갈현동"]);
    }

    #[test]
    fn places_of_everybody_stay() {
        keeps(Kind::Address, "퇴계로와 충무로, 세종대로 3차로 구간");
        keeps(Kind::Address, "이순신대로 1.2km 구간, 제2025-33-147호");
        keeps(Kind::Address, "장소: 시청 대강당(경기도 수원시 팔달구 효원로 241)");
        keeps(Kind::Address, "가온시 세종대왕로 100에 있는 시청 본관에서 받습니다.");
        finds(Kind::Address, "주소: 경북 경주시 시청로 163, 402호", &["경북 경주시 시청로 163, 402호"]);
        keeps(Kind::Address, "가온시 중앙로 1 시청 3층 복지정책과로 오십시오.");
        keeps(Kind::Address, "추가로 3건, 별도로 12명, 방법으로 2회, 활동 12-3, 회의실 302호");
        keeps(Kind::Address, "「도로법」 제12조에 따라 경기도 수원시 팔달구 일대");
    }
}
