//! What holds for any text: no panic, edits in order on characters, converting twice changes nothing more.

use language::finding::apply;
use language::tone::Tone;
use language::tones::{STYLES, convert};
use proptest::prelude::*;

const TONES: &[Tone] = &[
    Tone::Formal,
    Tone::Polite,
    Tone::Plain,
    Tone::Report,
    Tone::Courteous,
    Tone::Empathic,
    Tone::Concise,
    Tone::Firm,
];

#[test]
fn examples_of_the_styles_hold() {
    for style in STYLES {
        for (before, after) in style.examples {
            assert_eq!(convert(before, style.tone).text, *after, "{}", style.title);
        }
    }
}

fn check(text: &str) {
    for &tone in TONES {
        let once = convert(text, tone);
        assert!(once.edits.windows(2).all(|w| w[0].span.end <= w[1].span.start), "{tone:?}: {text}");
        assert_eq!(apply(text, &once.edits), once.text);
        for left in &once.left {
            assert!(text.is_char_boundary(left.span.start) && text.is_char_boundary(left.span.end));
        }
        let twice = convert(&once.text, tone);
        assert_eq!(twice.text, once.text, "{tone:?}: {text}");
    }
}

#[test]
fn the_tables_convert_once() {
    for line in include_str!("tones/endings.tsv").lines().skip(1) {
        line.split('\t').skip(1).take(2).for_each(check);
    }
}

const ENDS: &str = "다.|니다.|요.|세요.|습니다.|는다.|한다.|음|함|해.|지.|자.|라.|까?|나요?|죠.|야.|십시오.|\
    시기 바랍니다.|ㄹ 것|네.|잖아.|거든.|대.|래.|구나!|는데.|려고.|고?|어.|게.|냐?|어 ㅋㅋ|해 주십시오.|하도록 하겠습니다.|알려 드립니다.";

fn ends() -> impl Strategy<Value = &'static str> {
    prop::sample::select(ENDS.split('|').collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn any_syllables(text in "[가-힣 .?!()“”0-9]{0,40}") {
        check(&text);
    }

    #[test]
    fn any_characters(text in "\\PC{0,40}") {
        check(&text);
    }

    #[test]
    fn syllables_with_endings(words in "[가-힣]{1,4} [가-힣]{1,3}", end in ends()) {
        check(&format!("{words}{end}"));
    }

    #[test]
    fn sentences_without_a_space_and_in_brackets(words in "[가-힣]{1,4}", end in ends(), more in "[가-힣]{1,4}", last in ends()) {
        check(&format!("{words}{end}{more}{last}"));
        check(&format!("{words}{end}({more}{last})."));
        check(&format!("{words}{}({more}{last})", end.trim_end_matches(['.', '?', '!'])));
    }
}
