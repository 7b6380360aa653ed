//! What a reply says that neither complaint, draft nor form said (CC-21): days, times, amounts, articles, numbers, persons.

use crate::fidelity::{self, Fact, Kind};
use crate::finding::Span;
use crate::text::number::leading;

/// Facts that a reply's fixed sentences bring with them, by law the same in every reply.
const FIXED: &[&str] = &["2회", "두 번", "두 차례", "10일", "60일", "90일", "180일", "1년", "30일"];

/// Places of the reply with a fact of which no source has the like.
pub fn unsourced(reply: &str, sources: &[&str]) -> Vec<Span> {
    let known: Vec<Fact> = sources.iter().flat_map(|source| fidelity::facts(source)).collect();
    let missing = fidelity::facts(reply).into_iter().filter(|fact| {
        counts(fact)
            && !known.iter().any(|k| k.like(fact))
            && !stands(fact.span.of(reply), sources)
            && !fixed(reply, fact)
    });
    missing.map(|fact| fact.span).collect()
}

/// Weekdays follow from days; titles, means and organisations are judged elsewhere.
fn counts(fact: &Fact) -> bool {
    !matches!(
        fact.kind,
        Kind::Weekday | Kind::Title | Kind::Means | Kind::Organisation | Kind::Law | Kind::Bound | Kind::Placeholder
    ) && !fact.may_go()
}

/// Labels of the foot read like names: 기안자 주무관.
const LABELS: &[&str] = &["기안자", "검토자", "결재권자", "협조자"];

fn stands(words: &str, sources: &[&str]) -> bool {
    LABELS.contains(&words) || sources.iter().any(|source| source.contains(words))
}

/// Periods and articles of remedies and of petitions are the law's own.
fn fixed(reply: &str, fact: &Fact) -> bool {
    let words = fact.span.of(reply);
    match fact.kind {
        Kind::Quantity | Kind::Date => FIXED.iter().any(|f| words.starts_with(f)),
        Kind::Article => {
            let before = &reply[..fact.span.start];
            let laws = ["민원 처리에 관한 법률", "행정심판법", "행정소송법", "행정기본법", "행정절차법"];
            laws.iter().any(|law| {
                before.trim_end().trim_end_matches('」').trim_end_matches("시행령").trim_end().ends_with(law)
            })
        }
        // 국번 없이 132, 110: numbers of public help.
        // The number of an item at the head of a line.
        Kind::Number if reply[..fact.span.start].rsplit('\n').next().is_some_and(|lead| lead.trim().is_empty()) => true,
        Kind::Number => matches!(leading(words), "110" | "132" | "120"),
        _ => false,
    }
}
