//! Names in Latin letters and in 한자.

use crate::privacy::detector::{Candidate, Kind, Label, Page, Score, Words};

static ROMAN: Words = Words::new(
    "kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song \
    jeon hong yoo ryu moon yang son bae baek heo nam shim noh kwak sung seong cha joo woo koo min \
    jin chae bang hyun ko ha im an jo yu hur suh rhee chung yi namgung pak ri choe gim gang gwon",
);
static ABROAD: Words = Words::new(
    "nguyen tran pham le hoang vu vo dang bui do wang li zhang liu chen yang zhao huang singh khan \
    ali santos reyes cruz dela john maria smith michael james david mohammad muhammad ahmed rahman \
    islam sharma gurung tamang",
);
const HANJA: &str = "金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋全洪柳高文梁孫裵裴白許南沈盧河郭成車朱禹具閔羅陳池嚴蔡元千方孔玄咸卞廉呂秋都蘇石宣薛馬吉延魏表明奇潘王琴玉陸孟諸牟卓鞠魚殷片龍芮奉慶史夫曺任丁兪劉辛田";

pub fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.chars.len() {
        let c = page.chars[at];
        let edge =
            page.prev(at).is_none_or(|p| !p.is_ascii_alphanumeric() && !matches!(p, '@' | '.' | '_' | '/' | '-'));
        if c.is_ascii_uppercase() && edge {
            at = latin(page, at, found);
        } else if ('\u{4e00}'..='\u{9fff}').contains(&c) || ('\u{f900}'..='\u{faff}').contains(&c) {
            at = hanja(page, at, found);
        } else {
            at += 1;
        }
    }
}

/// Words of a Latin name from `at` on: capitalised, parted by single spaces, commas or hyphens.
fn latin(page: &Page<'_>, at: usize, found: &mut Vec<Candidate>) -> usize {
    let mut words: Vec<(usize, usize)> = Vec::new();
    let mut from = at;
    while words.len() < 5 && page.get(from).is_some_and(|c| c.is_ascii_uppercase()) {
        let part = |c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '\'');
        let mut end = from + page.chars[from..].iter().take(20).take_while(|c| part(**c)).count();
        while !page.chars[end - 1].is_ascii_alphabetic() {
            end -= 1;
        }
        words.push((from, end));
        // Md. Shafiqul
        if end - from <= 3 && page.get(end) == Some('.') && page.get(end + 1) == Some(' ') {
            end += 1;
        }
        let comma = page.get(end) == Some(',') && words.len() == 1;
        let next = page.skip(if comma { end + 1 } else { end });
        from = if next > end && next - end <= 2 { next } else { break };
    }
    let end = words.last().map_or(at + 1, |w| w.1);
    let glued = page.get(end).is_some_and(|c| {
        c.is_ascii_alphanumeric()
            || matches!(c, '@' | '_' | '.') && page.get(end + 1).is_some_and(|c| c.is_ascii_alphanumeric())
    });
    let introduced = page.before(at, 12).to_ascii_lowercase().ends_with("mynameis");
    let labelled = page.label(at).is_some_and(Label::names) || super::cue::before(page, at) || introduced;
    let bracketed = page.prev(at) == Some('(')
        && page.get(end) == Some(')')
        && page.syllable(at.saturating_sub(2))
        && super::ends_name(page, at - 1);
    let text: Vec<String> =
        words.iter().map(|w| page.chars[w.0..w.1].iter().collect::<String>().to_ascii_lowercase()).collect();
    let known = korean(&text) || text.iter().take(2).any(|w| ABROAD.has(w.as_str())) && bracketed;
    let cued =
        (labelled || bracketed) && (words.len() >= 2 || text.iter().any(|w| ROMAN.has(w.as_str()))) && !plain(&text);
    if !glued && (cued || known) {
        found.push(Candidate {
            start: at,
            end,
            kind: Kind::Name,
            score: if cued { Score::Cued } else { Score::Formed },
        });
        return end;
    }
    words.first().map_or(at + 1, |w| w.1)
}

/// Words that show that it is no person.
fn plain(text: &[String]) -> bool {
    text.iter().any(|w| {
        matches!(
            w.as_str(),
            "co" | "ltd"
                | "inc"
                | "corp"
                | "no"
                | "tel"
                | "email"
                | "the"
                | "of"
                | "center"
                | "office"
                | "korea"
                | "seoul"
                | "city"
                | "apt"
                | "company"
                | "bank"
                | "ro"
                | "gil"
        )
    })
}

/// Hong Gil-dong, HONG GILDONG, Gildong Hong, Hong Gil Dong.
fn korean(words: &[String]) -> bool {
    let surname = |w: &String| ROMAN.has(w.as_str());
    match words {
        [a, b] => surname(a) && two(b) || surname(b) && two(a) && (a.contains('-') || b != "min" && b != "han"),
        [a, b, c] => surname(a) && b.len() <= 6 && c.len() <= 6 && syllable(b) && syllable(c),
        _ => false,
    }
}

/// Whether a word is two Korean syllables in Latin letters.
fn two(word: &str) -> bool {
    if let Some((a, b)) = word.split_once('-') {
        return syllable(a) && syllable(b);
    }
    word.len() >= 5
        && (2..word.len() - 1).any(|i| word.is_char_boundary(i) && syllable(&word[..i]) && syllable(&word[i..]))
}

/// One Korean syllable: initial, vowel, final.
fn syllable(word: &str) -> bool {
    const INITIALS: &[&str] = &[
        "kk", "tt", "pp", "ss", "jj", "ch", "sh", "g", "k", "n", "d", "t", "r", "l", "m", "b", "p", "s", "j", "h", "y",
        "w", "",
    ];
    static VOWELS: Words =
        Words::new("yeo you yae eo eu ae oo ee ou ui ya ye yo yu wa wo we wi oe ei u a o i e woo ie oh uh ah");
    const FINALS: &[&str] = &["ng", "n", "m", "l", "k", "g", "p", "b", "t", "k", "r", "h", ""];
    INITIALS
        .iter()
        .filter_map(|i| word.strip_prefix(i))
        .any(|rest| VOWELS.iter().filter_map(|v| rest.strip_prefix(v)).any(|last| FINALS.contains(&last)))
}

/// Two to four 한자 with a surname: beside a label, or in a bracket after the same name in Hangul.
fn hanja(page: &Page<'_>, at: usize, found: &mut Vec<Candidate>) -> usize {
    let part = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c) || ('\u{f900}'..='\u{faff}').contains(&c);
    let len = page.chars[at..].iter().take_while(|c| part(**c)).count();
    let end = at + len;
    let surname = HANJA.contains(page.chars[at]);
    let open = page.prev(at) == Some('(') || page.prev(at) == Some(' ') && page.prev(at - 1) == Some('(');
    let after_name = open && super::ends_name(page, page.skip_back(at) - 1);
    let labelled = page.label(at).is_some_and(Label::names) || super::cue::before(page, at);
    let honoured = page.any(page.skip(end), &["氏", "씨", "님", "귀하", "선생"]).is_some();
    let alone = page.prev(at).is_none_or(|c| !part(c));
    if (2..=4).contains(&len) && alone && (after_name || surname && (labelled || honoured || len == 3)) {
        let score = if after_name || labelled { Score::Cued } else { Score::Formed };
        found.push(Candidate { start: at, end, kind: Kind::Name, score });
    }
    end
}
