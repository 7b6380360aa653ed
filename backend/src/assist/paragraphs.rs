//! Tells a model's running text apart into paragraphs by their marks, however the pieces are cut.

use std::mem;

/// The most text outside of paragraphs that is kept, for a model that forgets the marks.
const STRAY: usize = 64 * 1024;
const THINK: &str = "<think>";
const THOUGHT: &str = "</think>";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(usize, String),
    End(usize),
}

/// Reads `<p1>…</p1>`; what stands outside is no answer, what comes twice or was not asked for is dropped.
pub struct Paragraphs {
    mark: &'static str,
    wanted: Vec<usize>,
    held: String,
    state: State,
    stray: String,
    /// White space that is written only when text follows it.
    space: String,
    fresh: bool,
    seen_mark: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Outside,
    /// Inside a paragraph, from 0; `None`: one that nobody asked for.
    Inside(Option<usize>),
    Thinking,
}

/// What stands at a `<`.
enum Tag {
    Open(usize),
    Close,
    Think,
    Text,
    /// More must come before it can be told.
    Unclear,
}

impl Paragraphs {
    pub fn new(mark: &'static str, wanted: &[usize]) -> Self {
        Self {
            mark,
            wanted: wanted.to_vec(),
            held: String::new(),
            state: State::Outside,
            stray: String::new(),
            space: String::new(),
            fresh: true,
            seen_mark: false,
        }
    }

    pub fn push(&mut self, piece: &str, out: &mut Vec<Part>) {
        self.held.push_str(piece);
        loop {
            if self.state == State::Thinking {
                let Some(at) = self.held.find(THOUGHT) else {
                    let keep = self.held.len().saturating_sub(THOUGHT.len());
                    let keep = self.held.floor_char_boundary(keep);
                    self.held.drain(..keep);
                    return;
                };
                self.held.drain(..at + THOUGHT.len());
                self.state = State::Outside;
            }
            let at = self.held.find('<').unwrap_or(self.held.len());
            let text: String = self.held.drain(..at).collect();
            self.take(&text, out);
            if self.held.is_empty() {
                return;
            }
            let len = self.held.find('>').map_or(self.held.len(), |at| at + 1);
            match self.tag(&self.held[..len]) {
                Tag::Unclear => return,
                Tag::Text => {
                    self.held.remove(0);
                    self.take("<", out);
                    continue;
                }
                Tag::Think => self.state = State::Thinking,
                Tag::Open(number) => self.open(number, out),
                Tag::Close => self.close(out),
            }
            self.held.drain(..len);
        }
    }

    /// The end of the answer: an unclosed paragraph is not finished. Gives what stood outside if no mark ever came.
    pub fn finish(mut self) -> Option<String> {
        self.stray.push_str(&self.held);
        (!self.seen_mark).then_some(self.stray)
    }

    fn tag(&self, text: &str) -> Tag {
        let whole = text.ends_with('>');
        if self.state == State::Outside && THINK.starts_with(text) {
            return if whole { Tag::Think } else { Tag::Unclear };
        }
        let inner = &text[1..text.len() - usize::from(whole)];
        let (closing, inner) = inner.strip_prefix('/').map_or((false, inner), |rest| (true, rest));
        let digits = match inner.strip_prefix(self.mark) {
            Some(digits) => digits,
            None if !whole && self.mark.starts_with(inner) => return Tag::Unclear,
            None => return Tag::Text,
        };
        if digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Tag::Text;
        }
        match (whole, digits.parse::<usize>()) {
            (false, _) => Tag::Unclear,
            (true, Err(_)) => Tag::Text,
            (true, Ok(_)) if closing => Tag::Close,
            (true, Ok(number)) => Tag::Open(number),
        }
    }

    fn open(&mut self, number: usize, out: &mut Vec<Part>) {
        self.close(out);
        self.seen_mark = true;
        let index = number.checked_sub(1).filter(|index| self.wanted.contains(index));
        self.state = State::Inside(index);
        self.fresh = true;
    }

    fn close(&mut self, out: &mut Vec<Part>) {
        if let State::Inside(Some(index)) = mem::replace(&mut self.state, State::Outside) {
            self.wanted.retain(|w| *w != index);
            self.space.clear();
            out.push(Part::End(index));
        }
    }

    fn take(&mut self, text: &str, out: &mut Vec<Part>) {
        match self.state {
            State::Inside(Some(index)) => {
                let body = text.trim_end();
                if body.is_empty() {
                    self.space.push_str(text);
                    return;
                }
                let space = mem::replace(&mut self.space, text[body.len()..].to_owned());
                let body = if self.fresh { body.trim_start().to_owned() } else { space + body };
                self.fresh = false;
                out.push(Part::Text(index, body));
            }
            State::Outside if !self.seen_mark && self.stray.len() < STRAY => self.stray.push_str(text),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(answer: &str, wanted: &[usize], cut: usize) -> (Vec<(usize, String)>, Vec<usize>, Option<String>) {
        let mut paragraphs = Paragraphs::new("p", wanted);
        let mut parts = Vec::new();
        let chars: Vec<char> = answer.chars().collect();
        for piece in chars.chunks(cut.max(1)) {
            paragraphs.push(&piece.iter().collect::<String>(), &mut parts);
        }
        let mut texts: Vec<(usize, String)> = Vec::new();
        for part in parts {
            match part {
                Part::Text(index, text) => match texts.last_mut() {
                    Some((last, so_far)) if *last == index => so_far.push_str(&text),
                    _ => texts.push((index, text)),
                },
                Part::End(index) => assert!(!paragraphs.wanted.contains(&index)),
            }
        }
        let unfinished = paragraphs.wanted.clone();
        (texts, unfinished, paragraphs.finish())
    }

    #[track_caller]
    fn check(answer: &str, want: &[(usize, &str)], unfinished: &[usize]) {
        for cut in [1, 2, 3, 100] {
            let (texts, left, stray) = read(answer, &[0, 1], cut);
            let texts: Vec<(usize, &str)> = texts.iter().map(|(i, t)| (*i, t.as_str())).collect();
            assert_eq!((texts.as_slice(), left.as_slice(), stray), (want, unfinished, None), "cut {cut}");
        }
    }

    #[test]
    fn takes_what_was_asked_for_and_nothing_else() {
        check("<p1>가 나</p1>\n<p2>다</p2>", &[(0, "가 나"), (1, "다")], &[]);
        check("네, 다듬었습니다:\n<p1>\n가\n</p1> 설명 <p2>나</p2> 끝", &[(0, "가"), (1, "나")], &[]);
        check("<p1>가<p2>나</p2>", &[(0, "가"), (1, "나")], &[]);
        check("<p1>가</p1><p1>또</p1><p7>없음</p7>", &[(0, "가")], &[1]);
        check("<p1>3 < 5, a<b>c</p></p1><p2>끊긴", &[(0, "3 < 5, a<b>c</p>"), (1, "끊긴")], &[1]);
        check("<think><p1>생각</p1></think><p2>나</p2>", &[(1, "나")], &[0]);
    }

    #[test]
    fn an_answer_without_marks_is_handed_over_whole() {
        assert_eq!(read("고친 글", &[0], 1).2.as_deref(), Some("고친 글"));
    }

    proptest! {
        #[test]
        fn cuts_do_not_matter(answer in "(<p1>|</p1>|<p2>|</p2>|<|>|p|1| |\n|가|나다){0,24}", cut in 1usize..6) {
            prop_assert_eq!(read(&answer, &[0, 1], cut), read(&answer, &[0, 1], 1000));
        }
    }
}
