//! The small language of fixed sentences: `{field}`, `{field|words instead}`, `[a part that goes with its slots]`,
//! `[field? words that stand only when the field has a value]` (`[!field? …]` when it has none), and particles that agree: `을(를)` `이(가)` `은(는)` `과(와)` `(으)로` `에 관한(는)`.

use crate::text::particle;

/// What stands in a slot.
pub trait Source {
    /// The value, ready to be written; `None` when it is empty.
    fn value(&self, key: &str) -> Option<String>;
    /// What stands in the place of an empty required field; `None` for an optional one.
    fn blank(&self, key: &str) -> Option<String>;
}

/// A sentence with its slots filled; `None` when it has slots and all of them are optional and empty.
pub fn filled(text: &str, source: &impl Source) -> Option<String> {
    let mut seen = false;
    let mut held = false;
    let out = parts(text, source, &mut seen, &mut held);
    (held || !seen).then(|| out.trim().to_owned())
}

/// The keys of a text's slots in order.
pub fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(key, _)| key.split('|').next().unwrap_or(key)))
}

/// The same, without those in brackets.
pub fn bare_keys(text: &str) -> impl Iterator<Item = &str> {
    text.split(']').flat_map(|part| keys(part.split('[').next().unwrap_or(part)))
}

fn parts(text: &str, source: &impl Source, seen: &mut bool, held: &mut bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{']) {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        if rest[at..].starts_with('[') {
            let (inner, after) = tail.split_once(']').unwrap_or((tail, ""));
            let (mut saw, mut has) = (false, false);
            let part = match inner
                .split_once("? ")
                .filter(|(key, _)| key.bytes().all(|b| b.is_ascii_lowercase() || b == b'!'))
            {
                Some((key, words)) => {
                    let field = key.trim_start_matches('!');
                    has = source.value(field).is_some() != key.starts_with('!');
                    words.to_owned()
                }
                // What may go with its slots does not decide about the sentence.
                None => parts(inner, source, &mut saw, &mut has),
            };
            *held |= has;
            if has {
                out.push_str(&part);
            } else if out.ends_with(' ') && after.starts_with(' ') {
                out.pop();
            }
            rest = after;
        } else {
            let (slot, after) = tail.split_once('}').unwrap_or((tail, ""));
            rest = slot_of(slot, after, source, &mut out, seen, held);
        }
    }
    out.push_str(rest);
    out
}

fn slot_of<'t>(
    slot: &str,
    after: &'t str,
    source: &impl Source,
    out: &mut String,
    seen: &mut bool,
    held: &mut bool,
) -> &'t str {
    let (key, instead) = slot.split_once('|').map_or((slot, None), |(key, words)| (key, Some(words)));
    *seen = true;
    let value = source.value(key).or_else(|| instead.map(str::to_owned)).or_else(|| source.blank(key));
    *held |= value.is_some();
    let value = value.unwrap_or_default();
    out.push_str(&value);
    let (agreed, after) = agreeing(&value, after);
    out.push_str(agreed);
    after
}

/// Endings of reported speech, after which `는` and not `에 관한` follows.
const REPORTED: &[&str] =
    &["달라", "하라", "한다", "된다", "있다", "없다", "싶다", "않다", "이다", "았다", "었다", "했다", "하자"];

/// `을(를)` and the like after a slot, chosen by its value.
fn agreeing<'t>(value: &str, tail: &'t str) -> (&'static str, &'t str) {
    const PAIRS: &[(&str, &str, &str)] = &[
        ("을(를)", "을", "를"),
        ("이(가)", "이", "가"),
        ("은(는)", "은", "는"),
        ("과(와)", "과", "와"),
        ("(으)로", "으로", "로"),
    ];
    if let Some(rest) = tail.strip_prefix("”에 관한(는)") {
        let reported = REPORTED.iter().any(|end| value.ends_with(end));
        return (if reported { "”는" } else { "”에 관한" }, rest);
    }
    let found =
        PAIRS.iter().find_map(|(mark, closed, open)| tail.strip_prefix(mark).map(|rest| (*closed, *open, rest)));
    match found {
        Some((closed, open, rest)) => {
            // The particle follows the word, not what stands in brackets behind it: 전자우편(…)으로.
            let value = value.strip_suffix(')').and_then(|v| v.rsplit_once('(')).map_or(value, |(word, _)| word);
            (particle::ending(value).map_or(open, |end| particle::choose(end, closed, open)), rest)
        }
        None => ("", tail),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Given(&'static [(&'static str, &'static str)]);

    impl Source for Given {
        fn value(&self, key: &str) -> Option<String> {
            self.0.iter().find(|(k, _)| *k == key).map(|(_, v)| (*v).to_owned())
        }
        fn blank(&self, key: &str) -> Option<String> {
            (key == "must").then(|| "{이름}".to_owned())
        }
    }

    #[test]
    fn fills_slots_and_drops_empty_parts() {
        let given = Given(&[("a", "가로등"), ("b", "고쳐 달라"), ("c", "전자우편(a@b.kr)"), ("d", "[x]{y}")]);
        let check = |text, want: Option<&str>| assert_eq!(filled(text, &given).as_deref(), want, "{text}");
        check("{a}을(를) 고칩니다.", Some("가로등을 고칩니다."));
        check("{none}을(를) 고칩니다.", None);
        check("{a}이(가)[({none})] 꺼졌습니다.", Some("가로등이 꺼졌습니다."));
        check("[{none} ]앞[ {a}] 뒤", Some("앞 가로등 뒤"));
        check("받아들입니다.[ {none}]", Some("받아들입니다."));
        check("{none|다른 말}입니다.", Some("다른 말입니다."));
        check("{must}입니다.", Some("{이름}입니다."));
        check("“{b}”에 관한(는) 내용", Some("“고쳐 달라”는 내용"));
        check("“{a}”에 관한(는) 내용", Some("“가로등”에 관한 내용"));
        check("{c}(으)로", Some("전자우편(a@b.kr)으로"));
        check("{d}", Some("[x]{y}"));
        check("그대로", Some("그대로"));
        check("자료를 [none? 붙임과 같이] 보냅니다.", Some("자료를 보냅니다."));
        check("자료를 [!none? 다음과 같이] 보냅니다.", Some("자료를 다음과 같이 보냅니다."));
        check("자료를 [a? 붙임과 같이] 보냅니다.", Some("자료를 붙임과 같이 보냅니다."));
    }
}
