//! Where in a text no value may be put: links, link targets, tags and code.

/// Reads a text from its start and says whether its end stands in a link or in code.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The last characters, enough to know "http://", "](" and "```".
    recent: Vec<char>,
    link: bool,
    target: bool,
    tag: bool,
    fence: bool,
    code: usize,
    ticks: usize,
    line: bool,
}

impl Context {
    pub fn read(&mut self, text: &str) {
        text.chars().for_each(|c| self.take(c));
    }

    /// Whether nothing may be put here.
    pub fn closed(&self) -> bool {
        self.link || self.target || self.tag || self.fence || self.code > 0 || self.ticks > 0
    }

    fn take(&mut self, c: char) {
        if c == '`' {
            self.ticks += 1;
        } else if self.ticks > 0 {
            self.tick();
        }
        if c == '\n' {
            (self.link, self.target, self.tag, self.code, self.line) = (false, false, false, 0, false);
            self.recent.clear();
            return;
        }
        self.line |= !c.is_whitespace() && c != '`';
        self.link &= !(c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>'));
        self.target &= c != ')';
        self.tag &= c != '>';
        self.recent.push(c);
        if self.recent.len() > 7 {
            self.recent.remove(0);
        }
        let ends = |w: &str| {
            w.chars().rev().zip(self.recent.iter().rev()).filter(|(a, b)| a.eq_ignore_ascii_case(b)).count() == w.len()
        };
        self.link |= ends("://") || ends("www.") || ends("mailto:") || ends("tel:");
        self.target |= ends("](");
        let tag = self.recent.len() >= 2 && self.recent[self.recent.len() - 2] == '<';
        self.tag |= tag && (c.is_ascii_alphabetic() || c == '/');
    }

    /// A run of backticks ended: three at the start of a line are a fence, others open or close code.
    fn tick(&mut self) {
        if self.ticks >= 3 && !self.line {
            self.fence = !self.fence;
        } else if self.code == 0 {
            self.code = self.ticks;
        } else if self.code == self.ticks {
            self.code = 0;
        }
        self.ticks = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn ends(text: &str, closed: bool) {
        let mut context = Context::default();
        context.read(text);
        assert_eq!(context.closed(), closed, "{text}");
    }

    #[test]
    fn links_and_code_are_closed() {
        for text in ["보기 https://a.kr/?q=", "[보기](", "`code ", "```\nlet ", "<img src=\"x?", "www.a.kr/"] {
            ends(text, true);
        }
        for text in ["https://a.kr/ 에서 ", "[보기](x) ", "`code` ", "```\nlet\n```\n", "`열림\n", "3 < 5 이고 ", "<b>"]
        {
            ends(text, false);
        }
    }
}
