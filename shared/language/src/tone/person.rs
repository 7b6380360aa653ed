//! Words of 해체 that go with its endings: 나 → 저, 내 → 제, 그건 → 그것은, 응 → 네.

use crate::finding::Span;
use crate::text::words;

/// Words for oneself; only as whole words.
const SELF: &[(&str, &str)] = &[
    ("내가", "제가"),
    ("나는", "저는"),
    ("나도", "저도"),
    ("나를", "저를"),
    ("나의", "저의"),
    ("나에게", "저에게"),
    ("나한테", "저한테"),
    ("나만", "저만"),
    ("나랑", "저랑"),
    ("나보다", "저보다"),
    ("나한테는", "저한테는"),
    ("나한테도", "저한테도"),
    ("나까지", "저까지"),
    ("나부터", "저부터"),
    ("나처럼", "저처럼"),
    ("나로서는", "저로서는"),
    ("내게", "제게"),
    ("나에게는", "저에게는"),
    ("나에게도", "저에게도"),
    ("나야말로", "저야말로"),
];

/// Said shorter in speech than in 하십시오체.
const SHORT: &[(&str, &str)] = &[("그건", "그것은"), ("이건", "이것은"), ("저건", "저것은")];

/// Words for oneself that stand in no name of a service or a programme: 나는, 내가.
const SURELY: &[&str] = &["내가", "나는", "나도", "난", "나"];

/// Places of such words before the predicate and what to put there; 해라체, the style of print, is not `intimate`.
pub fn swaps(before: &str, formal: bool, intimate: bool) -> Vec<(Span, &'static str)> {
    let mut swaps = Vec::new();
    let mut previous = "";
    for span in words(before) {
        let word = span.of(before);
        let bare = word.trim_end_matches([',', '.', '!', '?']);
        let start = previous.is_empty()
            || previous.ends_with(['는', '은', '가', '도', '면', '서', '데', '고', '로', '건', '게', '걸', ','])
                && previous.chars().count() > 1;
        let with = match bare {
            _ if !intimate && !SURELY.contains(&bare) => None,
            "나" if previous.is_empty() => Some("저"),
            "난" if previous.is_empty() => Some("전"),
            "내" if start => Some("제"),
            "응" if previous.is_empty() => Some("네"),
            _ => pick(SELF, bare).or_else(|| pick(SHORT, bare).filter(|_| formal)),
        };
        if let Some(with) = with {
            swaps.push((Span::new(span.start, span.start + bare.len()), with));
        }
        previous = word;
    }
    swaps
}

fn pick(list: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    list.iter().find(|(from, _)| *from == word).map(|&(_, to)| to)
}
