//! Takes off what models add round a text: fences, preambles, explanations, Markdown, quotation marks.

/// A finished paragraph, in the form of its source: one paragraph stays one; a `whole` text keeps its lines.
pub fn paragraph(source: &str, answer: &str, whole: bool) -> String {
    let mut text: String = lines_without_fences(answer).join("\n");
    if !source.contains("**") {
        text = text.replace("**", "");
    }
    if !whole && !source.contains('\n') {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        text = lines.join(" ");
    }
    unquote(source, text.trim()).to_owned()
}

/// The one paragraph in an answer without marks; `None` when it can't be told from what is round it.
/// A `whole` text may have several.
pub fn stray(answer: &str, whole: bool) -> Option<String> {
    let lines = lines_without_fences(answer);
    let text = lines.join("\n");
    let mut blocks: Vec<&str> = text.split("\n\n").map(str::trim).filter(|b| !b.is_empty()).collect();
    if blocks.len() > 1 && is_preamble(blocks[0]) {
        blocks.remove(0);
    }
    if blocks.len() > 1 && blocks[1..].iter().all(|b| is_explanation(b)) {
        blocks.truncate(1);
    }
    if whole && !blocks.is_empty() {
        return Some(blocks.join("\n"));
    }
    let [block] = blocks[..] else { return None };
    let (first, rest) = block.split_once('\n').unwrap_or((block, ""));
    let body = if is_preamble(first) && !rest.trim().is_empty() { rest } else { block };
    Some(body.trim().to_owned())
}

fn lines_without_fences(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.trim_start().starts_with("```")).collect()
}

/// “다음은 다듬은 글입니다:” and the like.
fn is_preamble(block: &str) -> bool {
    let words =
        ["다음은", "다음과 같", "아래", "다듬은", "수정한", "수정된", "교정한", "고친", "요청하신", "네,", "물론"];
    let short = block.chars().count() <= 60 && !block.contains('\n');
    short && words.iter().any(|w| block.contains(w)) && (block.ends_with([':', '：']) || block.starts_with("네,"))
}

fn is_explanation(block: &str) -> bool {
    let heads = [
        "수정 사항",
        "수정사항",
        "변경 사항",
        "변경사항",
        "고친 점",
        "고친 까닭",
        "설명",
        "참고",
        "※",
        "이유",
        "주요 변경",
    ];
    let block = block.trim_start_matches(['*', '#', '-', '[', '(', ' ']);
    heads.iter().any(|head| block.starts_with(head))
}

/// Quotation marks round the whole that the source does not have.
fn unquote<'a>(source: &str, text: &'a str) -> &'a str {
    for (open, close) in [('"', '"'), ('“', '”'), ('「', '」')] {
        let inner = text.strip_prefix(open).and_then(|t| t.strip_suffix(close));
        if let Some(inner) = inner.filter(|i| !i.contains([open, close]) && !source.trim().starts_with(open)) {
            return inner;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_off_what_models_add() {
        assert_eq!(paragraph("원문", "```\n**중요한** 글\n```", false), "중요한 글");
        assert_eq!(paragraph("원문", "“고친 글입니다.”", false), "고친 글입니다.");
        assert_eq!(paragraph("“원문”이다", "“원문”이다", false), "“원문”이다");
        assert_eq!(paragraph("원문", "첫 줄\n\n둘째 줄", false), "첫 줄 둘째 줄");
    }

    #[test]
    fn finds_the_one_paragraph() {
        let stray = |text| stray(text, false).unwrap_or_default();
        assert_eq!(stray("다음은 다듬은 글입니다:\n\n회의를 엽니다."), "회의를 엽니다.");
        assert_eq!(stray("회의를 엽니다.\n\n수정 사항:\n- 띄어쓰기"), "회의를 엽니다.");
        assert_eq!(stray("네, 고쳤습니다.\n\n회의를 엽니다."), "회의를 엽니다.");
        assert_eq!(stray("아래와 같이 알려 드립니다."), "아래와 같이 알려 드립니다.");
        assert_eq!(stray("하나.\n\n둘."), "");
        assert_eq!(super::stray("네, 썼습니다.\n\n하나.\n\n둘.", true).as_deref(), Some("하나.\n둘."));
    }
}
