//! JSON Lines: one answer per line in the same order; a bad line answers with its error and the exit status is 1.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

/// The longest line in bytes.
const LONGEST: u64 = 64 * 1024 * 1024;

/// U+FEFF in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

#[derive(serde::Deserialize)]
pub struct Text {
    pub text: String,
}

#[derive(Serialize)]
struct Answer<'a, T> {
    id: &'a Value,
    #[serde(flatten)]
    body: T,
}

#[derive(Serialize)]
struct Fault {
    error: String,
}

/// Answers standard input on standard output.
pub fn run<I: DeserializeOwned, O: Serialize>(answer: impl Fn(I) -> O) -> anyhow::Result<ExitCode> {
    let sound = serve(BufReader::new(io::stdin().lock()), BufWriter::new(io::stdout().lock()), answer)?;
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether every line was sound.
fn serve<I: DeserializeOwned, O: Serialize>(
    mut from: BufReader<impl Read>,
    mut to: BufWriter<impl Write>,
    answer: impl Fn(I) -> O,
) -> io::Result<bool> {
    let (mut line, mut sound) = (Vec::new(), true);
    // Some editors begin a file with a byte order mark.
    if from.fill_buf()?.starts_with(BYTE_ORDER_MARK) {
        from.consume(BYTE_ORDER_MARK.len());
    }
    while from.by_ref().take(LONGEST).read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            sound &= one(&line, &mut to, &answer)?;
        }
        if line.len() as u64 == LONGEST && !line.ends_with(b"\n") {
            from.skip_until(b'\n')?;
        }
        line.clear();
        // Whoever waits for an answer before the next line gets it.
        if from.buffer().is_empty() {
            to.flush()?;
        }
    }
    to.flush()?;
    Ok(sound)
}

fn one<I: DeserializeOwned, O: Serialize>(
    line: &[u8],
    to: &mut impl Write,
    answer: impl Fn(I) -> O,
) -> io::Result<bool> {
    let value: Value = serde_json::from_slice(line).unwrap_or_default();
    let id = value.get("id").cloned();
    let sound = match (&id, serde_json::from_slice::<I>(line)) {
        (Some(id), Ok(input)) => {
            serde_json::to_writer(&mut *to, &Answer { id, body: answer(input) })?;
            true
        }
        (_, parsed) => {
            let error = parsed.err().map_or_else(|| "missing field `id`".to_owned(), |error| error.to_string());
            serde_json::to_writer(&mut *to, &Answer { id: &id.unwrap_or_default(), body: Fault { error } })?;
            false
        }
    };
    to.write_all(b"\n")?;
    Ok(sound)
}

/// Byte offsets of a text as offsets in Unicode scalar values.
pub struct Offsets(Vec<u32>);

impl Offsets {
    pub fn of(text: &str) -> Self {
        let mut map = vec![0; text.len() + 1];
        let mut count = 0;
        for (at, c) in text.char_indices() {
            map[at..at + c.len_utf8()].fill(count);
            count += 1;
        }
        map[text.len()] = count;
        Self(map)
    }

    pub fn at(&self, byte: usize) -> u32 {
        self.0[byte]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_answered_in_order() {
        let input = "\u{feff}{\"id\":1,\"text\":\"가\"}\r\nkaputt\n{\"id\":[2]}\n\n{\"text\":\"x\"}\n{\"id\":\"d\",\"text\":\"나\"}";
        let mut out = Vec::new();
        let sound = serve(BufReader::new(input.as_bytes()), BufWriter::new(&mut out), |i: Text| {
            std::collections::BTreeMap::from([("text", i.text)])
        });
        let out = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!((sound.unwrap(), lines.len()), (false, 5));
        assert_eq!(lines[0], "{\"id\":1,\"text\":\"가\"}");
        assert!(lines[1].starts_with("{\"id\":null,\"error\":"));
        assert!(lines[2].starts_with("{\"id\":[2],\"error\":\"missing field `text`"));
        assert!(lines[3].contains("missing field `id`"));
        assert_eq!(lines[4], "{\"id\":\"d\",\"text\":\"나\"}");
    }

    #[test]
    fn offsets_count_scalar_values() {
        let offsets = Offsets::of("a가😀");
        assert_eq!([0, 1, 4, 8].map(|byte| offsets.at(byte)), [0, 1, 2, 3]);
    }
}
