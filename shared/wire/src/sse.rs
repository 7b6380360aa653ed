//! Server-sent events (WHATWG HTML, section 9.2), read and written; used for our own stream and for models'.

/// The longest event that is accepted, in bytes.
pub const MAX_EVENT: usize = 1024 * 1024;

/// One event as it stands on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The event's name; empty when none was given.
    pub name: String,
    pub data: String,
}

/// An event grew over `MAX_EVENT`, or the bytes are not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformed {
    TooLong,
    NotUtf8,
}

/// Takes bytes cut anywhere and gives whole events.
#[derive(Default)]
pub struct Decoder {
    line: Vec<u8>,
    frame: Frame,
    has_data: bool,
    after_cr: bool,
    started: bool,
}

impl Decoder {
    /// Appends every event that is complete by now.
    ///
    /// # Errors
    /// `Malformed`; the stream can't be read further.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<Frame>) -> Result<(), Malformed> {
        for &byte in bytes {
            let after_cr = std::mem::take(&mut self.after_cr);
            match byte {
                b'\n' if after_cr => {}
                b'\n' | b'\r' => {
                    self.after_cr = byte == b'\r';
                    self.end_line(out)?;
                }
                _ => self.line.push(byte),
            }
            if self.line.len() + self.frame.data.len() > MAX_EVENT {
                return Err(Malformed::TooLong);
            }
        }
        Ok(())
    }

    fn end_line(&mut self, out: &mut Vec<Frame>) -> Result<(), Malformed> {
        let line = std::mem::take(&mut self.line);
        let mut line = std::str::from_utf8(&line).map_err(|_| Malformed::NotUtf8)?;
        if !std::mem::replace(&mut self.started, true) {
            line = line.strip_prefix('\u{FEFF}').unwrap_or(line);
        }
        if line.is_empty() {
            let frame = std::mem::take(&mut self.frame);
            if std::mem::take(&mut self.has_data) {
                out.push(frame);
            }
            return Ok(());
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                if self.has_data {
                    self.frame.data.push('\n');
                }
                self.has_data = true;
                self.frame.data.push_str(value);
            }
            "event" => value.clone_into(&mut self.frame.name),
            _ => {}
        }
        Ok(())
    }
}

/// Writes one event; `data` must be one line, as JSON is.
pub fn encode(data: &str) -> String {
    format!("data: {data}\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn read(text: &str, cut: usize) -> Vec<String> {
        let mut decoder = Decoder::default();
        let mut out = Vec::new();
        for chunk in text.as_bytes().chunks(cut.max(1)) {
            decoder.push(chunk, &mut out).unwrap();
        }
        out.into_iter().map(|f| f.data).collect()
    }

    #[test]
    fn reads_events_comments_and_line_ends() {
        assert_eq!(read(": ping\r\n\r\ndata: 가\r\n\r\ndata:나\ndata: 다\n\n", 1), ["가", "나\n다"]);
        assert_eq!(read("data: 끝나지 않음", 3), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn chunks_do_not_matter(texts in proptest::collection::vec("[^\r\n]{0,20}", 1..5), cut in 1usize..9) {
            let stream: String = texts.iter().map(|t| encode(t)).collect();
            prop_assert_eq!(read(&stream, cut), texts);
        }
    }
}
