//! The name of a statute stands in 낫표 before its article: 지방자치법 제28조 → 「지방자치법」 제28조.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "unquoted-law",
    title: "법령 이름의 낫표",
    why: "법령의 이름은 ‘「 」’로 묶고, 이름은 공포된 대로 띄어 씁니다.",
    examples: &[
        fix("지방자치법 제28조에 따라", "「지방자치법」 제28조에 따라"),
        fix("관련: 도로법 시행령 제15조", "관련: 「도로법 시행령」 제15조"),
        fix("민원 처리에 관한 법률 제35조에 따라", "민원 처리에 관한 법률 제35조에 따라"),
        keep("「도로법」 제61조와 같은 법 제62조에 따라"),
        keep("이 법 제3조와 같은 법 시행령 제5조에 따라"),
        keep("특별법 제정을 요청합니다."),
        keep("동법 제3조, 그 법 제2조"),
        keep("“도로법 제61조”를 읽습니다."),
    ],
    find: Find::Cue(&["법 제", "법률 제", "법 시행령 제", "법 시행규칙 제", "조례 제"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let article = place.after().trim_start_matches(|c: char| c.is_ascii_digit());
    if article.len() == place.after().len() || !article.starts_with('조') {
        return None;
    }
    let word = action::word(place.before());
    let start = place.span.start - word.len();
    let kind = &place.cue()[..place.cue().len() - " 제".len()];
    let end = place.span.start + kind.len();
    let own = matches!(word, "" | "동" | "이" | "그" | "위" | "구" | "같은" | "해당" | "관계" | "특별" | "일반");
    if kind.starts_with('법') && kind != "법률" {
        let glued = !word.is_empty() && !own && word.chars().count() >= 2;
        let name = &place.paragraph.text[start..end];
        return glued.then(|| Hit::suggest(Span::new(start, end), format!("「{name}」")));
    }
    // A name of several words: where it begins can't be told, so it is only pointed out.
    let said = place.before().trim_end();
    let long = said.ends_with("관한") || said.ends_with("위한") || word.ends_with('시') || word.ends_with('군');
    (long && !place.behind(60).contains('「')).then(|| Hit::note(Span::new(place.span.start, end)))
}
