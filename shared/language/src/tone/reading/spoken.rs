//! 해요체 and 해체 read back: 해요, 하세요, 했어, 할게, 거야. Without 요 a word must be surely a predicate.

use super::formal::{self, honored, tensed};
use super::{Place, Reading, honorific, is_known, is_whole, nouns};
use crate::ending::lexicon::Match;
use crate::ending::stems::{self, Found};
use crate::ending::{Kind, Stem, close};
use crate::text::hangul::{final_of, is_syllable, last};
use crate::tone::{Mood, Register};

pub fn read_polite(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    let song = word == "가요"
        && place.mark.is_none()
        && !place.previous().ends_with(['에', '로', '가', '이', '서', '안', '못']);
    if nouns::ends(word, nouns::YO) || song {
        return None;
    }
    let core = match word {
        _ if word.ends_with('죠') => return Some(suggestion(place, word, "죠")),
        _ => place.core.strip_suffix('요')?,
    };
    let inner = Place { core, ..*place };
    if inner.word().is_empty() || !inner.word().chars().next_back().is_some_and(is_syllable) {
        return None;
    }
    let reading = body(&inner, Register::Polite);
    Some(stretch(reading, place.core.len()))
}

pub fn read_intimate(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    if !word.chars().next_back().is_some_and(is_syllable) || nouns::ends(word, nouns::INFINITIVE) {
        return None;
    }
    let reading = body(place, Register::Intimate)?;
    Some(reading)
}

/// Moves the end of a predicate over the 요 that was taken off.
fn stretch(reading: Option<Reading>, end: usize) -> Reading {
    match reading {
        Some(Reading::Is(mut predicate)) => {
            predicate.end = end;
            Reading::Is(predicate)
        }
        Some(reading) => reading,
        None => Reading::Left("서술어의 기본형을 알 수 없습니다."),
    }
}

/// What stands before 요, or a sentence in 해체.
fn body(place: &Place<'_>, register: Register) -> Option<Reading> {
    greeting(place, register)
        .or_else(|| copula(place, register))
        .or_else(|| request(place, register))
        .or_else(|| tail(place, register))
        .or_else(|| aside(place, register))
        .or_else(|| infinitive(place, register))
}

fn greeting(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    match word {
        "안녕하세" | "안녕하셔" => {
            Some(place.one(honorific("안녕하시", Kind::Adjective), Mood::Question, register))
        }
        "안녕" if place.before().trim().is_empty() => {
            let mut reading = place.one(honorific("안녕하시", Kind::Adjective), Mood::Question, register);
            if let Reading::Is(predicate) = &mut reading {
                predicate.polite = Some("안녕하세요".to_owned());
            }
            Some(reading)
        }
        "봬" => Some(place.one(Stem::of("뵙"), Mood::Promise, register)),
        _ => None,
    }
}

fn copula(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let polite = register == Register::Polite;
    if matches!(word, "아니에" | "아니예" | "아녜") && polite || matches!(word, "아니야" | "아냐") && !polite
    {
        return Some(place.one(Stem::of("아니"), place.mood(), register));
    }
    let tails: &[&str] = if polite { &["이에", "이예", "예", "에"] } else { &["이야", "야"] };
    let tail = tails.iter().find(|tail| word.ends_with(**tail) && word.len() > tail.len())?;
    let noun = &word[..word.len() - tail.len()];
    let open = noun.chars().next_back().and_then(final_of) == Some(last::NONE);
    let allowed = match *tail {
        "예" => true,
        "에" => matches!(noun, "거" | "뭐" | "저" | "누구" | "이거" | "그거" | "저거"),
        "야" => {
            open && !is_obligation(noun)
                && !matches!(word, "시야" | "평야" | "광야" | "제야" | "심야" | "전야" | "재야")
                && !word.ends_with("분야")
        }
        "이야" => !open && word != "이야",
        _ => true,
    };
    if !allowed || (!polite && place.mark.is_none() && place.before().is_empty() && !matches!(noun, "뭐" | "누구")) {
        return None;
    }
    Some(place.copula(tail.len(), question(place), register))
}

/// 해야, 가야: an obligation left unsaid, not 이다.
fn is_obligation(noun: &str) -> bool {
    noun.ends_with(['해', '돼', '봐', '와', '아', '어', '여', '려', '져', '써', '켜', '춰', '둬', '줘', '워'])
        && stems::of_infinitive(noun).first().is_some_and(|f| f.found >= Match::Suffix(1))
        && noun.chars().count() > 1
        && !nouns::ends(noun, nouns::INFINITIVE)
}

/// -(으)세요, -(으)셔요.
fn request(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    if register != Register::Polite || word == "세" && place.previous().ends_with(['이', '가']) {
        return None;
    }
    let base = word.strip_suffix('세').or_else(|| word.strip_suffix('셔'))?;
    if base.is_empty() {
        return None;
    }
    let found = stems::of_linking(base);
    if word.ends_with('셔') && stems::is_infinitive(word) && matches!(word, "마셔" | "모셔" | "적셔" | "들이마셔")
    {
        return None;
    }
    let text = format!("{base}시");
    let stem = honored(place, &text).unwrap_or_else(|| honorific(&text, Kind::Verb));
    let lexical = matches!(base, "계" | "드" | "주무" | "잡수");
    let acts = lexical || (is_known(&found) && stem.kind == Kind::Verb) || base == "마";
    let possesses = base.ends_with("있으") || base.ends_with("없으");
    if place.asks() {
        return Some(place.one(stem, Mood::Question, register));
    }
    let wishes = matches!(base, "건강하" | "행복하" | "안녕히계");
    if (acts || wishes) && !possesses && !respects(place.before()) {
        let stem = if base == "마" {
            vec![Found { stem: Stem::of("말"), found: Match::Whole }]
        } else {
            plain_stems(base, &found)
        };
        return Some(place.is(&stem, Mood::Command, register));
    }
    Some(place.one(stem, Mood::Statement, register))
}

fn plain_stems(base: &str, found: &[Found]) -> Vec<Found> {
    if matches!(base, "계" | "드" | "주무" | "잡수") {
        return vec![Found { stem: honorific(&format!("{base}시"), Kind::Verb), found: Match::Whole }];
    }
    found.to_vec()
}

/// Whether someone who is honoured is the subject.
fn respects(before: &str) -> bool {
    before.split_whitespace().any(|w| {
        w.ends_with("께서")
            || w.ends_with("께서는")
            || w.ends_with("님이")
            || w.ends_with("님은")
            || w.ends_with("님도")
    })
}

/// A question when marked so, or when an unmarked sentence asks by its words.
fn question(place: &Place<'_>) -> Mood {
    const ASKING: &[&str] =
        &["뭐", "뭘", "무엇", "어디", "누구", "누가", "언제", "왜", "어떻게", "몇", "무슨", "얼마", "어느", "어떤"];
    if place.asks() {
        return Mood::Question;
    }
    let mut words = place.before().split_whitespace();
    let asks = place.mark.is_none()
        && words
            .any(|w| ASKING.iter().any(|a| w.starts_with(a)) && !w.ends_with(['지', '도', '든']) && !w.ends_with("나"))
        && !place.before().split_whitespace().any(|w| w.ends_with('지') || w.ends_with("지는") || w.ends_with('고'));
    let bare = place.mark.is_none() && ASKING.iter().any(|a| place.word().starts_with(a));
    if asks || bare { Mood::Question } else { Mood::Statement }
}

/// Endings other than 아/어: -ㄹ게, -ㄹ래, -ㄹ까, -ㄴ가, -나, -니, -지, -자.
fn tail(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let c = word.chars().next_back()?;
    let rest = &word[..word.len() - c.len_utf8()];
    let jamo = rest.chars().next_back().and_then(final_of);
    let intimate = register == Register::Intimate;
    match c {
        '게' | '께' | '래' | '까' if jamo == Some(last::L) => future(place, rest, c, register),
        '가' if jamo == Some(last::N) && (!intimate || place.asks()) => Some(ask_n(place, rest, register)),
        '나' if !intimate || place.asks() || jamo == Some(last::SS) => ask(place, rest, register),
        '니' | '냐' if intimate && (place.asks() || jamo == Some(last::SS)) => ask_ni(place, rest, c, register),
        '지' => {
            let known = jamo == Some(last::SS)
                || is_whole(&stems::as_written(rest))
                || rest.ends_with(['하', '되'])
                || rest == "이";
            if intimate && (!known || place.mark.is_none() || nouns::ends(word, nouns::JI)) {
                return None;
            }
            Some(suggestion(place, word, "지"))
        }
        '자' if intimate && place.mark.is_some() => propose(place, rest, register),
        _ => None,
    }
}

fn future(place: &Place<'_>, rest: &str, c: char, register: Register) -> Option<Reading> {
    let found = stems::of_linking(&close(rest, last::NONE));
    if register == Register::Intimate && found.first().is_none_or(|f| f.found <= Match::Suffix(1)) {
        return None;
    }
    let mood = match (c, place.asks()) {
        ('까', _) => Mood::Musing,
        ('래', true) => {
            let will: Vec<Found> = found.iter().map(|f| Found { stem: will(&f.stem), found: f.found }).collect();
            let mut reading = place.is(&will, Mood::Question, register);
            if let Reading::Is(predicate) = &mut reading {
                predicate.polite = Some(format!("{}요", place.word()));
            }
            return Some(reading);
        }
        _ => Mood::Promise,
    };
    Some(place.is(&found, mood, register))
}

fn will(stem: &Stem) -> Stem {
    Stem::tensed(stem.with(crate::ending::Link::Plain("겠")))
}

/// -ㄴ가, -은가, -는가, -던가.
pub fn ask_n(place: &Place<'_>, rest: &str, register: Register) -> Reading {
    if let Some(stem) = rest.strip_suffix('는').filter(|s| !s.is_empty()) {
        return match stem.chars().next_back().and_then(final_of) {
            Some(last::SS) => place.one(tensed(stem), Mood::Question, register),
            _ => place.is(&stems::before_n(stem), Mood::Question, register),
        };
    }
    let base = close(rest, last::NONE);
    let tail = place.core.len() - place.word_start - rest.len() + '인'.len_utf8();
    if base == "아니" {
        return place.one(Stem::of("아니"), Mood::Question, register);
    }
    if base.ends_with('이') && !is_whole(&stems::as_written(&base)) {
        return place.copula(tail, Mood::Question, register);
    }
    if base.ends_with('시')
        && let Some(stem) = honored(place, &base)
    {
        return place.one(stem, Mood::Question, register);
    }
    let found = stems::of_linking(&base);
    if matches!(base.as_str(), "거" | "뭐" | "누구" | "어디") && !is_whole(&found) || base == "거" {
        return place.one(
            Stem { text: if base == "거" { "것이".into() } else { format!("{base}이") }, ..Stem::copula() },
            Mood::Question,
            register,
        );
    }
    place.is(&found, Mood::Question, register)
}

/// -나: a question unless the word is itself an 아/어 form (끝나요).
fn ask(place: &Place<'_>, rest: &str, register: Register) -> Option<Reading> {
    let word = place.word();
    if rest.is_empty()
        || (is_whole(&stems::of_infinitive(word)) && !place.asks())
        || nouns::ends(word, &["하나"]) && !place.asks()
    {
        return None;
    }
    if rest.chars().next_back().and_then(final_of) == Some(last::SS) {
        return Some(place.one(tensed(rest), Mood::Question, register));
    }
    let found = stems::before_n(rest);
    if register == Register::Intimate && !is_known(&found) || is_whole(&stems::of_infinitive(word)) && !is_known(&found)
    {
        return None;
    }
    if rest == "이" || rest.ends_with('이') && !is_whole(&found) {
        return Some(place.copula("이나".len(), Mood::Question, register));
    }
    if rest.ends_with('시')
        && let Some(stem) = honored(place, rest)
    {
        return Some(place.one(stem, Mood::Question, register));
    }
    Some(place.is(&found, Mood::Question, register))
}

pub fn ask_ni(place: &Place<'_>, rest: &str, c: char, register: Register) -> Option<Reading> {
    let rest = if c == '냐' { rest.strip_suffix('느').unwrap_or(rest) } else { rest };
    match rest.chars().next_back().and_then(final_of) {
        Some(last::SS) => return Some(place.one(tensed(rest), Mood::Question, register)),
        Some(_) => {}
        None => return None,
    }
    if rest == "아" {
        return Some(place.one(Stem::of("아니"), Mood::Question, register));
    }
    let found = stems::before_n(rest);
    if rest.ends_with('이') && !is_whole(&found) {
        return Some(place.copula("이니".len(), Mood::Question, register));
    }
    if let Some(noun) = ["거", "뭐", "누구", "어디"].iter().find(|n| **n == rest) {
        let text = match *noun {
            "거" => "것이".to_owned(),
            "뭐" => "무엇이".to_owned(),
            noun => format!("{noun}이"),
        };
        return Some(place.one(Stem { text, ..Stem::copula() }, Mood::Question, register));
    }
    let found = if is_known(&found) { found } else { stems::of_linking(rest) };
    is_known(&found).then(|| place.is(&found, Mood::Question, register))
}

/// -지(요), -죠: said as a plain statement or question.
fn suggestion(place: &Place<'_>, word: &str, tail: &str) -> Reading {
    let rest = &word[..word.len() - tail.len()];
    let register = if place.core.ends_with('지') && tail == "지" { Register::Intimate } else { Register::Polite };
    let mood = place.mood();
    if rest.chars().next_back().and_then(final_of) == Some(last::SS) {
        return place.one(tensed(rest), mood, register);
    }
    if rest == "아니" {
        return place.one(Stem::of("아니"), mood, register);
    }
    if rest == "거" && formal::adnominal(place.previous()) {
        return place.one(Stem { text: "것이".to_owned(), ..Stem::copula() }, mood, register);
    }
    let found = stems::as_written(rest);
    if rest.ends_with('이') && !is_whole(&found) {
        return place.copula(place.word().len() - rest.len() + '이'.len_utf8(), mood, register);
    }
    if rest.ends_with('시')
        && let Some(stem) = honored(place, rest)
    {
        return place.one(stem, mood, register);
    }
    if !is_known(&found) {
        return Reading::Left("서술어의 기본형을 알 수 없습니다.");
    }
    place.is(&found, mood, register)
}

pub fn propose(place: &Place<'_>, rest: &str, register: Register) -> Option<Reading> {
    let found = stems::as_written(rest);
    let known =
        is_whole(&found) && !matches!(rest, "하" | "주" | "글" | "숫" | "타") || found.first()?.found == Match::Ha;
    let object = place.previous().ends_with(['을', '를']);
    let compound = rest
        .char_indices()
        .skip(1)
        .any(|(at, _)| stems::is_infinitive(&rest[..at]) && is_whole(&stems::as_written(&rest[at..])));
    (known || compound || object && is_known(&found)).then(|| place.is(&found, Mood::Proposal, register))
}

/// Endings that only take politeness.
fn aside(place: &Place<'_>, register: Register) -> Option<Reading> {
    const TAILS: &[&str] = &[
        "더라고",
        "는구나",
        "거든",
        "는데",
        "은데",
        "던데",
        "잖아",
        "는걸",
        "라고",
        "다고",
        "냐고",
        "자고",
        "려고",
        "니까",
        "는군",
        "더군",
        "구나",
        "다니까",
        "다며",
        "라며",
        "길래",
        "더라",
        "지만",
        "네",
        "군",
        "ㄴ데",
        "ㄴ걸",
        "ㄹ걸",
        "ㄹ텐데",
        "대",
        "래",
        "고",
        "서",
        "면",
        "도록",
        "도",
    ];
    let word = place.word();
    let tail = TAILS.iter().find(|tail| ends(word, tail))?;
    let polite = register == Register::Polite;
    if matches!(*tail, "고" | "서" | "면" | "도" | "도록" | "대" | "래" | "라고") && !polite {
        return None;
    }
    if matches!(*tail, "네" | "군" | "대" | "래" | "서" | "도" | "고" | "면") && is_whole(&stems::of_infinitive(word))
    {
        return None;
    }
    let rest = &word[..word.len() - bytes(tail)];
    let jamo = rest.chars().next_back().and_then(final_of);
    let known = matches!(jamo, Some(last::SS))
        || rest.ends_with('이')
        || is_known(&stems::before_n(rest))
        || is_known(&stems::of_linking(&close(rest, last::NONE)));
    if !polite && (!known || place.mark.is_none() && jamo != Some(last::SS)) {
        return None;
    }
    let mut reading = place.one(Stem::of("하"), Mood::Aside, register);
    if let Reading::Is(predicate) = &mut reading {
        predicate.polite = Some(match *tail {
            "더라" => format!("{word}고요"),
            "구나" | "는구나" => format!("{}군요", &word[..word.len() - "구나".len()]),
            _ => format!("{word}요"),
        });
    }
    Some(reading)
}

/// Whether a word ends so; ㄴ and ㄹ close the syllable before.
fn ends(word: &str, tail: &str) -> bool {
    let (jamo, rest) = match tail.chars().next() {
        Some('ㄴ') => (last::N, &tail['ㄴ'.len_utf8()..]),
        Some('ㄹ') => (last::L, &tail['ㄹ'.len_utf8()..]),
        _ => return word.len() > tail.len() && word.ends_with(tail),
    };
    word.strip_suffix(rest).and_then(|w| w.chars().next_back()).and_then(final_of) == Some(jamo)
}

fn bytes(tail: &str) -> usize {
    tail.chars().filter(|&c| is_syllable(c)).map(char::len_utf8).sum()
}

fn infinitive(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let intimate = register == Register::Intimate;
    if let Some(stem) = word.strip_suffix('어').filter(|s| s.chars().next_back().and_then(final_of) == Some(last::SS))
    {
        return Some(place.one(tensed(stem), question(place), register));
    }
    if let Some(stem) = word.strip_suffix("하여").filter(|s| !s.is_empty() && intimate) {
        let _ = stem;
        return None;
    }
    if matches!(word, "마" | "말아" | "마라" | "말") && place.previous().ends_with('지') && word != "말" {
        return Some(place.one(Stem::of("말"), Mood::Command, register));
    }
    if word == "바래" || word.ends_with("기바래") {
        return Some(place.one(Stem::of(&word.replace("바래", "바라")), Mood::Statement, register));
    }
    let found = stems::of_infinitive(word);
    let best = found.first()?.found;
    if intimate && !is_sure(place, word, &found) || best == Match::None {
        return if intimate { None } else { Some(Reading::Left("서술어의 기본형을 알 수 없습니다.")) };
    }
    if !intimate && place.mark.is_none() && place.before().is_empty() && best < Match::Ha && word.chars().count() == 1 {
        return None;
    }
    Some(place.is(&found, command_or(place, word, register), register))
}

/// In 해체 a word must be known, and with no mark it must also look like nothing else.
fn is_sure(place: &Place<'_>, word: &str, found: &[Found]) -> bool {
    let Some(best) = found.first() else { return false };
    let chars = word.chars().count();
    let compound = word.char_indices().skip(1).any(|(at, _)| {
        stems::is_infinitive(&word[..at])
            && stems::of_infinitive(&word[at..]).first().is_some_and(|f| f.found == Match::Whole)
    });
    let known = match best.found {
        Match::Whole => true,
        Match::Ha => chars >= 3 || chars == 2 && best.stem.kind == Kind::Adjective,
        Match::Suffix(n) => {
            n >= 2 || compound || best.stem.text.ends_with('되') && word.ends_with('돼') || word.ends_with("시켜")
        }
        Match::None => false,
    };
    if place.mark.is_some() {
        return known;
    }
    let closed = best.stem.text.chars().next_back().and_then(final_of).is_some_and(|f| f != last::NONE);
    let argued =
        place.previous().ends_with(['을', '를', '이', '가', '에', '게', '안', '못', '서', '지', '고', '어', '아'])
            || question(place) == Mood::Question;
    known
        && (closed && word.ends_with(['아', '어', '워', '와'])
            || best.found == Match::Ha && chars >= 3
            || argued && best.found >= Match::Ha)
}

/// 빨리 와, 보내 줘: requests in the form of statements.
fn command_or(place: &Place<'_>, word: &str, register: Register) -> Mood {
    const URGING: &[&str] = &["빨리", "얼른", "어서", "제발", "당장"];
    if place.asks() {
        return Mood::Question;
    }
    let subject = place
        .before()
        .split_whitespace()
        .any(|w| w.ends_with(['이', '가']) && w.chars().count() > 1 && !URGING.contains(&w));
    let giving = (word == "줘" && stems::is_infinitive(place.previous()))
        || word.strip_suffix('줘').is_some_and(|w| !w.is_empty() && stems::is_infinitive(w));
    let urged = place.before().split_whitespace().any(|w| URGING.contains(&w));
    let wish = matches!(word, "조심해" | "힘내")
        || matches!(word, "가" | "자" | "있어") && matches!(place.previous(), "잘" | "안녕히" | "조심해서" | "조심히");
    if register == Register::Intimate && !subject && (giving || urged || wish) {
        Mood::Command
    } else {
        question(place)
    }
}
