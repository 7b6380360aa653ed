//! What is known about stems: how they conjugate and whether they act or describe.
//! `stems.tsv` and `adjectives.tsv` are selected from KoParadigm (Kyubyong Park, Apache-2.0) and completed here.

use super::{Class, Kind, Sense};

/// Native stems; after a space their codes (kind and class) unless they are plain regular verbs.
const STEMS: &str = include_str!("stems.tsv");
/// Roots that make adjectives with 하다.
const ADJECTIVES: &str = include_str!("adjectives.tsv");

/// Endings of stems that make words without end: 자연스럽다, 새롭다, 학생답다, 반짝거리다, 확정되다.
const SUFFIXES: &[(&str, Sense)] = &[
    ("스럽", Sense { kind: Kind::Adjective, class: Class::B }),
    ("롭", Sense { kind: Kind::Adjective, class: Class::B }),
    ("답", Sense { kind: Kind::Adjective, class: Class::B }),
    ("거리", VERB),
    ("되", VERB),
    ("시키", VERB),
    ("당하", Sense { kind: Kind::Verb, class: Class::Ha }),
    ("드리", VERB),
    ("짓", Sense { kind: Kind::Verb, class: Class::S }),
    ("있", Sense { kind: Kind::Exist, class: Class::Regular }),
    ("없", Sense { kind: Kind::Exist, class: Class::Regular }),
    ("같", Sense { kind: Kind::Adjective, class: Class::Regular }),
];

pub const VERB: Sense = Sense { kind: Kind::Verb, class: Class::Regular };

/// How much of a stem was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    None,
    /// The last `n` syllables are a stem.
    Suffix(usize),
    /// Noun with 하다.
    Ha,
    Whole,
}

/// The senses of a stem, best first, and how much of it was recognised.
pub fn look_up(stem: &str) -> (Match, Vec<Sense>) {
    if let Some(senses) = exact(stem) {
        return (Match::Whole, senses);
    }
    if let Some(root) = stem.strip_suffix('하') {
        return ha(root);
    }
    for (at, _) in stem.char_indices().skip(1) {
        let rest = &stem[at..];
        if let Some(senses) = exact(rest) {
            return (Match::Suffix(rest.chars().count()), senses);
        }
        if let Some((_, sense)) = SUFFIXES.iter().find(|(s, _)| *s == rest) {
            return (Match::Suffix(rest.chars().count()), vec![*sense]);
        }
    }
    (Match::None, vec![guess(stem)])
}

/// The senses of exactly this stem.
pub fn exact(stem: &str) -> Option<Vec<Sense>> {
    let rest = line(STEMS, stem)?;
    if rest.is_empty() {
        return Some(vec![VERB]);
    }
    Some(rest.split(',').map(sense).collect())
}

/// Whether 하다 with this root describes: 필요(하다), 신속(하다).
pub fn describes(root: &str) -> bool {
    if line(ADJECTIVES, root).is_some() {
        return true;
    }
    root.char_indices()
        .skip(1)
        .map(|(at, _)| &root[at..])
        .any(|rest| rest.chars().count() >= 2 && line(ADJECTIVES, rest).is_some())
}

fn ha(root: &str) -> (Match, Vec<Sense>) {
    let kind = if describes(root) { Kind::Adjective } else { Kind::Verb };
    let found = if root.is_empty() { Match::Whole } else { Match::Ha };
    (found, vec![Sense { kind, class: Class::Ha }])
}

fn sense(code: &str) -> Sense {
    let mut chars = code.chars();
    let kind = match chars.next() {
        Some('a') => Kind::Adjective,
        Some('e') => Kind::Exist,
        Some('n') => Kind::Negative,
        _ => Kind::Verb,
    };
    let class = match chars.next() {
        Some('d') => Class::D,
        Some('b') => Class::B,
        Some('o') => Class::Bo,
        Some('s') => Class::S,
        Some('h') => Class::H,
        Some('r') => Class::Reu,
        Some('+') => Class::Reo,
        Some('u') => Class::U,
        Some('~') => Class::Eo,
        _ => Class::Regular,
    };
    Sense { kind, class }
}

/// A stem nobody knows: its last syllable says what is likely.
fn guess(stem: &str) -> Sense {
    if stem.ends_with('르') { Sense { kind: Kind::Verb, class: Class::Reu } } else { VERB }
}

/// Finds `key` among the sorted lines of a table and returns what follows it after a space.
fn line<'a>(table: &'a str, key: &str) -> Option<&'a str> {
    let bytes = table.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = bytes[low..middle].iter().rposition(|&b| b == b'\n').map_or(low, |at| low + at + 1);
        let end = bytes[middle..].iter().position(|&b| b == b'\n').map_or(bytes.len(), |at| middle + at);
        let (name, rest) = table[start..end].split_once(' ').unwrap_or((&table[start..end], ""));
        match name.cmp(key) {
            std::cmp::Ordering::Equal => return Some(rest),
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        for table in [STEMS, ADJECTIVES] {
            let names: Vec<_> = table.lines().map(|l| l.split(' ').next().unwrap()).collect();
            assert!(names.is_sorted());
            assert!(names.iter().all(|name| line(table, name).is_some()));
        }
        assert_eq!(line(STEMS, "돕돕"), None);
    }

    #[test]
    fn knows_how_stems_conjugate() {
        assert_eq!(exact("돕").unwrap()[0].class, Class::Bo);
        assert_eq!(look_up("귀담아듣").1[0].class, Class::D);
        assert_eq!(look_up("자연스럽").1[0].class, Class::B);
        assert_eq!(look_up("필요하").1[0].kind, Kind::Adjective);
        assert_eq!(look_up("검토하").1[0].kind, Kind::Verb);
    }
}
