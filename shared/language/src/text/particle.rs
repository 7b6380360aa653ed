//! Particles (조사) that agree with the sound before them: 은/는, 이/가, 을/를, 과/와, 으로/로 …

use super::hangul::{final_of, last};

/// How a word ends for the choice of a particle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Vowel,
    Rieul,
    Consonant,
}

/// Alternating pairs: form after a consonant, form after a vowel.
/// A longer form stands before a shorter one that it starts with.
const PAIRS: &[(&str, &str)] = &[
    ("으로", "로"),
    ("이라", "라"),
    ("이란", "란"),
    ("이나", "나"),
    ("이며", "며"),
    ("이든", "든"),
    ("이었", "였"),
    ("은", "는"),
    ("이", "가"),
    ("을", "를"),
    ("과", "와"),
];

/// How `word` sounds at its end; closing marks are skipped, digits and Latin letters are read aloud.
/// `None` when it can't be known.
pub fn ending(word: &str) -> Option<Ending> {
    let word = without_gloss(word);
    let c = word.chars().rev().find(|c| {
        !matches!(c, ')' | ']' | '」' | '』' | '”' | '’' | '"' | '\'' | '》' | '〉' | '】' | '*' | '_' | '`')
    })?;
    if let Some(f) = final_of(c) {
        return Some(match f {
            last::NONE => Ending::Vowel,
            last::L => Ending::Rieul,
            _ => Ending::Consonant,
        });
    }
    Some(match c {
        '0' | '3' | '6' => Ending::Consonant,
        '1' | '7' | '8' => Ending::Rieul,
        '2' | '4' | '5' | '9' => Ending::Vowel,
        'L' | 'l' | 'R' | 'r' => Ending::Rieul,
        'M' | 'N' | 'm' | 'n' => Ending::Consonant,
        c if c.is_ascii_alphabetic() => Ending::Vowel,
        '%' | '㎡' | '㎞' => Ending::Vowel,
        _ => return None,
    })
}

/// 사물 인터넷(IoT) is read 사물 인터넷, 총무과(02-120) 총무과: an abbreviation or a telephone number in brackets has no
/// sound.
fn without_gloss(word: &str) -> &str {
    let gloss = word.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    match gloss {
        Some((head, inner))
            if !head.is_empty()
                && inner.is_ascii()
                && inner.contains(|c: char| c.is_ascii_alphabetic() || c == '-') =>
        {
            head
        }
        _ => word,
    }
}

/// Chooses between the two forms of a pair for a word that ends so.
pub fn choose(end: Ending, after_consonant: &'static str, after_vowel: &'static str) -> &'static str {
    match end {
        Ending::Consonant => after_consonant,
        Ending::Rieul if after_consonant == "으로" => after_vowel,
        Ending::Rieul => after_consonant,
        Ending::Vowel => after_vowel,
    }
}

/// The form of a pair that follows `word`; the one after a vowel when its sound can't be known.
pub fn after(word: &str, after_consonant: &'static str, after_vowel: &'static str) -> &'static str {
    choose(ending(word).unwrap_or(Ending::Vowel), after_consonant, after_vowel)
}

/// Whether a noun may end where `rest` begins: at no syllable, or at particles (or the copula) up to the word's end.
pub fn follows(rest: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "은",
        "는",
        "이",
        "가",
        "을",
        "를",
        "에",
        "의",
        "도",
        "만",
        "과",
        "와",
        "로",
        "으로",
        "부터",
        "까지",
        "에서",
        "에게",
        "마다",
        "라도",
        "이라도",
        "나",
        "이나",
        "뿐",
        "조차",
        "보다",
        "처럼",
        "대로",
        "한테",
        "라는",
        "이라는",
        "인",
        "임",
        "일",
        "인지",
        "인데",
        "이다",
        "이란",
        "란",
        "께서",
        "께",
        "으로서",
        "로서",
        "으로써",
        "로써",
        "로부터",
        "으로부터",
        "이자",
        "이므로",
        "이지만",
        "입니까",
    ];
    const OPEN: &[&str] = &["이며", "이고", "입니", "이었", "였", "이라", "이어", "이지", "이면", "이십", "이오니"];
    let Some(first) = rest.chars().next() else { return true };
    !super::hangul::is_syllable(first)
        || OPEN.iter().any(|form| rest.starts_with(form))
        || PARTICLES.iter().any(|form| rest.strip_prefix(form).is_some_and(follows))
}

/// If `rest` (the text right after a word) starts with an alternating particle, the form it must have after
/// `word` and the length in bytes of the form that stands there.
pub fn agree(word: &str, rest: &str) -> Option<(&'static str, usize)> {
    let end = ending(word)?;
    for &(closed, open) in PAIRS {
        for form in [closed, open] {
            if let Some(after) = rest.strip_prefix(form)
                && stands_alone(form, after)
            {
                return Some((choose(end, closed, open), form.len()));
            }
        }
    }
    None
}

/// Whether what follows lets `form` be a particle rather than the start of a noun (과장, 이사, 가족 …).
fn stands_alone(form: &str, after: &str) -> bool {
    let Some(next) = after.chars().next() else { return true };
    if !super::hangul::is_syllable(next) {
        return true;
    }
    let tails: &[&str] = match form {
        "으로" | "로" => &["는", "도", "만", "서", "써", "부터", "의", "까지"],
        "이라" | "라" => &["는", "고", "도", "면", "서", "며", "든"],
        "이나" | "나" => &["마"],
        "이며" | "며" | "이든" | "든" => &["지"],
        "이었" | "였" => return true,
        "과" | "와" => &["는", "의", "도", "만", "같"],
        "은" | "는" | "을" | "를" | "이" | "가" => &[],
        _ => &[],
    };
    tails.iter().any(|t| after.starts_with(t))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn agrees(word: &str, rest: &str, want: Option<&str>) {
        assert_eq!(agree(word, rest).map(|(form, _)| form), want, "{word}+{rest}");
    }

    #[test]
    fn follows_the_sound_before() {
        agrees("차이", "이 크다", Some("가"));
        agrees("주제", "을", Some("를"));
        agrees("서울", "으로", Some("로"));
        agrees("3", "를", Some("을"));
        agrees("예산(안)", "를", Some("을"));
        agrees("「도로법」", "를", Some("을"));
        agrees("사물 인터넷(IoT)", "를", Some("을"));
        agrees("총무", "과장", None);
        agrees("대표", "이사", None);
    }
}
