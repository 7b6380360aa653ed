//! Texts over which browser and machine are compared, and which the bench reads: whole letters, single sentences,
//! documents with personal data, and text that is nothing of the kind.

/// Good prose of offices, a document each.
pub const CLEAN: [&str; 7] = [
    include_str!("../shared/language/tests/data/clean/letter.txt"),
    include_str!("../shared/language/tests/data/clean/civil_reply.txt"),
    include_str!("../shared/language/tests/data/clean/press.txt"),
    include_str!("../shared/language/tests/data/clean/statute.txt"),
    include_str!("../shared/language/tests/data/clean/notice.txt"),
    include_str!("../shared/language/tests/data/clean/minutes.txt"),
    include_str!("../shared/language/tests/data/clean/report.txt"),
];
/// Tables of sentences, several in a row.
const TABLES: [&str; 8] = [
    include_str!("../shared/language/tests/data/replacement.tsv"),
    include_str!("../shared/language/tests/data/rewritten.tsv"),
    include_str!("../shared/language/tests/data/keep.txt"),
    include_str!("../shared/language/tests/data/faithful.tsv"),
    include_str!("../shared/language/tests/data/harmful.tsv"),
    include_str!("../shared/language/tests/tones/endings.tsv"),
    include_str!("../shared/language/tests/tones/paradigm.tsv"),
    include_str!("../shared/language/tests/tones/fragments.txt"),
];
/// Documents with made personal data, divided by `===`.
const PERSONAL: &str = include_str!("corpus/personal.txt");
/// What nobody writes, one a line; `\u{…}` stands for a character.
const ODD: &str = include_str!("corpus/odd.txt");

/// Every text.
pub fn all() -> Vec<String> {
    let sentences = TABLES.iter().flat_map(|table| table.lines()).flat_map(|row| row.split('\t'));
    let mut all: Vec<String> = sentences.filter(|cell| !cell.is_empty()).map(str::to_owned).collect();
    all.extend(CLEAN.map(str::to_owned));
    all.extend(personal());
    all.extend(ODD.lines().map(spelled_out));
    all.extend([String::new(), CLEAN.concat()]);
    all
}

/// The documents with personal data.
pub fn personal() -> impl Iterator<Item = String> {
    PERSONAL.split("===\n").map(str::to_owned)
}

/// A line with its named characters put in.
fn spelled_out(line: &str) -> String {
    let mut parts = line.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap_or((part, ""));
        out.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corpus_is_of_some_size_and_variety() {
        let all = all();
        assert!(all.len() > 1000 && all.iter().map(String::len).sum::<usize>() > 100_000);
        assert!(all.iter().any(|text| text.contains('\u{200b}')));
        assert_eq!(personal().count(), 10);
    }
}
