//! Words of which only one holds at a time: every month or every quarter, weekdays or weekends, city or state money.

use super::align::Group;
use super::{Change, Kind};

/// Rows of rivals; a rival is a list of words for the same. Where one word holds another, the longer stands first.
const ROWS: &[&[&[&str]]] = &[
    &[
        &["격주", "2주마다", "2주에 한 번"],
        &["매일", "날마다"],
        &["매주", "주마다", "주 1회", "주 1회", "일주일에 한 번"],
        &["매월", "매달", "달마다", "월별", "다달이", "월 1회", "한 달에 한 번"],
        &["분기별", "분기마다", "매 분기", "매분기", "분기 1회"],
        &["반기별", "반기마다", "매 반기", "매반기"],
        &["매년", "해마다", "연간", "연 1회", "한 해에 한 번"],
    ],
    &[&["평일"], &["주말"], &["공휴일"]],
    &[&["국비"], &["도비"], &["시비"], &["군비"], &["자부담"]],
    &[&["초순"], &["중순"], &["하순"]],
    &[
        &[
            "비공개",
            "공개하지 않",
            "공개하지 아니",
            "공개할 수 없",
            "공개하지 못",
            "공개되지 않",
            "공개하기 어렵",
            "공개가 어렵",
        ],
        &["부분공개", "부분 공개", "일부 공개"],
        &["공개"],
    ],
    &[&["상위"], &["하위"]],
    &[&["경미", "가벼", "가볍"], &["중대", "무거", "무겁", "심각"]],
    &[&["강화"], &["완화"]],
    &[&["유상"], &["무상"]],
    &[&["공동"], &["단독"]],
    &[&["기명"], &["무기명", "익명"]],
    &[&["가입"], &["탈퇴"]],
    &[&["등록"], &["말소"]],
    &[&["출발"], &["도착"]],
    &[&["수입"], &["지출"]],
    &[&["원고"], &["피고"]],
    &[&["개방"], &["폐쇄"]],
    &[&["상행"], &["하행"]],
    &[&["성공"], &["실패"]],
    &[&["추첨"], &["선착순"]],
    &[&["야간", "밤에", "밤 "], &["주간에", "낮에", "대낮", "낮 "]],
    &[&["지연", "늦어", "늦게", "늦춰"], &["앞당", "당겨"]],
    &[&["원안"], &["수정하여", "수정해", "수정 의결", "수정 가결"]],
    &[&["국세"], &["지방세"]],
    &[&["어린이집"], &["유치원"], &["초등학교"], &["중학교"], &["고등학교"]],
    &[&["원본"], &["사본"]],
    &[&["등본"], &["초본"]],
    &[&["이의신청", "이의를 신청", "이의를 제기", "이의 제기", "이의제기"], &["행정심판"], &["행정소송", "소송"]],
    &[&["신축"], &["증축"], &["개축"], &["재축"]],
    &[&["소유자", "소유주"], &["관리자", "관리인"], &["점유자"]],
    &[&["권고"], &["명령"]],
    &[&["연기", "미루", "미룹", "미뤄"], &["취소"]],
    &[&["정규직"], &["계약직", "기간제"]],
    &[&["국내"], &["국외", "해외"]],
    &[&["남성", "남자"], &["여성", "여자"]],
    &[&["신규"], &["기존", "종전"]],
    &[&["왼쪽", "좌측"], &["오른쪽", "우측"]],
    &[&["동쪽"], &["서쪽"], &["남쪽"], &["북쪽"]],
    &[&["각 ", "각각", "씩 "], &["모두 ", "합하여"]],
    &[&["연 "], &["월 "]],
    &[&["일부", "부분적"], &["전체", "전부", "전면"]],
    &[&["쌍방", "양쪽", "양측", "서로", "합의"], &["한쪽", "일방"]],
    &[&["착공", "착수", "개시", "시작"], &["준공", "완공", "완료", "종료", "마치기", "마친", "끝나기", "끝난", "마감"]],
    &[&["기간 중", "중에", "동안"], &["끝난 뒤", "끝난 후", "종료 후", "마친 뒤", "마친 후"]],
];

pub fn compare(groups: &[Group]) -> Vec<Change> {
    let differ = |group: &&Group| ROWS.iter().any(|row| exchanged(&said(&group.old, row), &said(&group.new, row)));
    groups.iter().filter(differ).map(|group| group.change(Kind::Content)).collect()
}

/// Which rivals of a row a text names; a word inside a longer rival does not count.
fn said(text: &str, row: &[&[&str]]) -> Vec<bool> {
    let words = |at: usize| row[at].iter();
    let inside = |at: usize, word: &str| {
        row.iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .flat_map(|(_, words)| words.iter())
            .any(|longer| longer.len() > word.len() && longer.contains(word) && text.contains(longer))
    };
    (0..row.len()).map(|at| words(at).any(|w| stands(text, w) && !inside(at, w))).collect()
}

/// A word of one syllable and a space stands alone: 연 3%, not 작년 3%.
fn stands(text: &str, word: &str) -> bool {
    let alone = word.trim_end().chars().count() == 1;
    text.match_indices(word).any(|(at, _)| !alone || text[..at].ends_with([' ', '(']))
}

/// One rival gave way to another: each side names what the other does not.
fn exchanged(old: &[bool], new: &[bool]) -> bool {
    let gone = old.iter().zip(new).any(|(a, b)| *a && !b);
    let come = old.iter().zip(new).any(|(a, b)| !a && *b);
    gone && come
}
