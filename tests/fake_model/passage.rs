//! The data part of a prompt, read and answered as an obedient model would.

/// Answers every marked paragraph of the data part with what `each` makes of it, and nothing else.
pub fn rewritten(prompt: &str, each: impl Fn(&str) -> String) -> String {
    let data = prompt.split_once("<자료>\n").map_or(prompt, |(_, data)| data);
    let mut out = String::new();
    let mut rest = data;
    while let Some((mark, text, behind)) = next(rest) {
        out.push_str(&format!("<{mark}>{}</{mark}>\n", each(text)));
        rest = behind;
    }
    out
}

/// The next paragraph: its mark, its text, and what stands behind it.
fn next(data: &str) -> Option<(&str, &str, &str)> {
    let (mark, rest) = data.split_once('<')?.1.split_once('>')?;
    let (text, behind) = rest.split_once(&format!("</{mark}>"))?;
    Some((mark, text, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_keep_the_marks_of_their_paragraphs() {
        let prompt = "<요청>\n짧게\n</요청>\n\n<자료>\n<p1>첫째</p1>\n<p3>셋 <째</p3>\n</자료>";
        assert_eq!(rewritten(prompt, |text| format!("{text}!")), "<p1>첫째!</p1>\n<p3>셋 <째!</p3>\n");
    }
}
