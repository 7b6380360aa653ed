//! The flat OPC that Word gives and takes for a range: reading its revisions, writing `w:del` and `w:ins`,
//! and keeping a paragraph's runs as a before-image. Only what Word itself writes is understood; else None.

/// How the names of our marks in a document begin; the underscore hides a bookmark.
pub const MARK: &str = "_gb";

/// Who signs a revision mark, and when (ISO 8601).
pub struct Signature<'a> {
    pub author: &'a str,
    pub date: &'a str,
}

/// Whether a range carries revision marks: an insertion, a deletion or a move that nobody has decided.
pub fn has_revisions(package: &str) -> bool {
    let body = body(package).map_or(package, |(from, to)| &package[from..to]);
    ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].iter().any(|name| find_open(body, name, 0).is_some())
}

/// Everything in the only paragraph of a package but its properties: the before-image of its runs.
pub fn content(package: &str) -> Option<String> {
    let out: String = own(only_paragraph(package)?)?.into_iter().filter(|c| name(c) != "w:pPr").collect();
    let linked = ["r:id=", "r:embed=", "r:link="].iter().any(|reference| out.contains(reference));
    (!linked).then_some(out)
}

/// The package with the runs of its only paragraph replaced by an image taken before.
pub fn restore(package: &str, image: &str) -> Option<String> {
    let inner = only_paragraph(package)?;
    let properties: String = children(inner)?.into_iter().filter(|c| name(c) == "w:pPr").collect();
    with_body(package, &format!("<w:p>{properties}{image}</w:p>"))
}

/// What the only paragraph reads when its deletions count as gone and its insertions as there.
pub fn current(package: &str) -> Option<String> {
    let mut text = String::new();
    for child in own(only_paragraph(package)?)? {
        match name(child) {
            "w:r" => text.push_str(&run_text(child)?),
            "w:ins" => {
                for run in children(inner(child)?)? {
                    text.push_str(&run_text(run)?);
                }
            }
            "w:del" | "w:pPr" | "w:proofErr" | "w:bookmarkStart" | "w:bookmarkEnd" => {}
            _ => return None,
        }
    }
    Some(text)
}

/// The package with its runs marked as deleted and `with` marked as inserted in the format of the first of them.
/// None when the runs do not read `before` or hold more than plain text.
pub fn replaced(package: &str, before: &str, with: &str, by: &Signature<'_>) -> Option<String> {
    let (runs, text) = plain_runs(package)?;
    if text != before {
        return None;
    }
    let deleted: String = runs.iter().map(|run| run.replace("<w:t>", "<w:t xml:space=\"preserve\">")).collect();
    let deleted = deleted.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>");
    let out = mark("w:del", &deleted, by) + &insertion(runs.first()?, with, by);
    with_body(package, &format!("<w:p>{out}</w:p>"))
}

/// A package that holds nothing but `with`, marked as inserted in the format of the run it stands beside.
pub fn inserted(neighbour: &str, with: &str, by: &Signature<'_>) -> Option<String> {
    let (runs, _) = plain_runs(neighbour)?;
    with_body(neighbour, &format!("<w:p>{}</w:p>", insertion(runs.last()?, with, by)))
}

fn insertion(run: &str, with: &str, by: &Signature<'_>) -> String {
    if with.is_empty() {
        return String::new();
    }
    let inner = children(inner(run).unwrap_or_default()).unwrap_or_default();
    let format = inner.into_iter().find(|c| name(c) == "w:rPr").unwrap_or_default();
    mark("w:ins", &format!("<w:r>{format}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(with)), by)
}

fn mark(element: &str, inner: &str, by: &Signature<'_>) -> String {
    let (author, date) = (escape(by.author), escape(by.date));
    format!("<{element} w:id=\"0\" w:author=\"{author}\" w:date=\"{date}\">{inner}</{element}>")
}

/// The runs of the only paragraph and their text, when there is nothing else that would be lost.
fn plain_runs(package: &str) -> Option<(Vec<&str>, String)> {
    let mut runs = Vec::new();
    let mut text = String::new();
    for child in own(only_paragraph(package)?)? {
        match name(child) {
            "w:r" => {
                text.push_str(&run_text(child)?);
                runs.push(child);
            }
            "w:pPr" | "w:proofErr" | "w:bookmarkStart" | "w:bookmarkEnd" => {}
            _ => return None,
        }
    }
    (!runs.is_empty()).then_some((runs, text))
}

fn run_text(run: &str) -> Option<String> {
    let mut text = String::new();
    for child in children(inner(run)?)? {
        match name(child) {
            "w:t" => text.push_str(&unescape(inner(child)?)),
            "w:rPr" | "w:lastRenderedPageBreak" => {}
            _ => return None,
        }
    }
    Some(text)
}

/// The inside of the one paragraph that holds the range; Word adds an empty one behind it, and a section.
fn only_paragraph(package: &str) -> Option<&str> {
    let (from, to) = body(package)?;
    let mut paragraphs = children(&package[from..to])?.into_iter().filter(|c| name(c) == "w:p");
    let first = inner(paragraphs.next()?)?;
    paragraphs.all(|p| !p.contains("<w:r>") && !p.contains("<w:r ")).then_some(first)
}

/// The children of a paragraph without the content control that only marks it for us.
fn own(paragraph: &str) -> Option<Vec<&str>> {
    let mut out = Vec::new();
    for child in children(paragraph)? {
        let ours = name(child) == "w:sdt" && child.contains(&format!("w:val=\"{MARK}"));
        let held = if ours { children(inner(child)?)?.into_iter().find(|c| name(c) == "w:sdtContent") } else { None };
        match held {
            Some(held) => out.extend(children(inner(held)?)?),
            None => out.push(child),
        }
    }
    Some(out)
}

fn with_body(package: &str, paragraph: &str) -> Option<String> {
    let (from, to) = body(package)?;
    Some(format!("{}{paragraph}{}", &package[..from], &package[to..]))
}

fn body(package: &str) -> Option<(usize, usize)> {
    let open = find_open(package, "w:body", 0)?;
    let from = open + package[open..].find('>')? + 1;
    Some((from, from + package[from..].find("</w:body>")?))
}

/// The elements at the top level of a piece of XML, each with its tags.
fn children(xml: &str) -> Option<Vec<&str>> {
    let mut out = Vec::new();
    let (mut at, mut depth, mut start) = (0, 0usize, 0);
    while let Some(open) = xml[at..].find('<') {
        let open = at + open;
        let end = open + xml[open..].find('>')? + 1;
        let closing = xml[open..].starts_with("</");
        if depth == 0 && !closing {
            start = open;
        }
        match (closing, xml[..end].ends_with("/>")) {
            (true, _) => depth = depth.checked_sub(1)?,
            (false, false) => depth += 1,
            (false, true) => {}
        }
        if depth == 0 {
            out.push(&xml[start..end]);
        }
        at = end;
    }
    (depth == 0).then_some(out)
}

fn name(element: &str) -> &str {
    let rest = element.strip_prefix('<').unwrap_or(element);
    &rest[..rest.find([' ', '>', '/']).unwrap_or(rest.len())]
}

fn inner(element: &str) -> Option<&str> {
    let open = element.find('>')?;
    if element[..open].ends_with('/') {
        return Some("");
    }
    element.get(open + 1..element.rfind("</")?)
}

fn find_open(xml: &str, name: &str, from: usize) -> Option<usize> {
    xml[from..]
        .match_indices(&format!("<{name}"))
        .map(|(at, _)| from + at)
        .find(|at| xml[at + 1 + name.len()..].starts_with([' ', '>', '/']))
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn unescape(text: &str) -> String {
    let out = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    out.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BY: Signature<'_> = Signature { author: "글벗", date: "2026-11-24T00:00:00Z" };

    fn package(inner: &str) -> String {
        format!(
            "<pkg:package><w:document><w:body><w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>{inner}</w:p><w:p/><w:sectPr/></w:body></w:document></pkg:package>"
        )
    }

    #[test]
    fn a_replacement_is_a_deletion_and_an_insertion_in_the_same_format() {
        let out =
            replaced(&package("<w:r><w:rPr><w:b/></w:rPr><w:t>금일</w:t></w:r>"), "금일", "오늘 <A&B>", &BY).unwrap();
        assert!(out.contains("<w:del w:id=\"0\" w:author=\"글벗\" w:date=\"2026-11-24T00:00:00Z\"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">금일</w:delText></w:r></w:del>"));
        assert!(out.contains(
            "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">오늘 &lt;A&amp;B&gt;</w:t></w:r></w:ins>"
        ));
        assert!(has_revisions(&out) && !out.contains("sectPr"));
    }

    #[test]
    fn what_is_not_plain_text_or_reads_otherwise_is_left_alone() {
        let run = "<w:r><w:t>금일</w:t></w:r>";
        assert!(replaced(&package(run), "어제", "오늘", &BY).is_none());
        assert!(
            replaced(&package(&format!("<w:hyperlink r:id=\"a\">{run}</w:hyperlink>")), "금일", "오늘", &BY).is_none()
        );
        assert!(replaced(&package("<w:r><w:drawing/></w:r>"), "", "오늘", &BY).is_none());
        assert!(content(&package(&format!("<w:hyperlink r:id=\"a\">{run}</w:hyperlink>"))).is_none());
    }

    #[test]
    fn the_current_text_leaves_deletions_out_and_looks_into_our_own_control() {
        let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        let marks = format!(
            "{}<w:del w:id=\"1\"><w:r><w:delText>옛</w:delText></w:r></w:del><w:ins w:id=\"2\">{}</w:ins>",
            run("가 "),
            run("새")
        );
        assert_eq!(current(&package(&marks)).as_deref(), Some("가 새"));
        let tag = |name: &str| {
            format!("<w:sdt><w:sdtPr><w:tag w:val=\"{name}\"/></w:sdtPr><w:sdtContent>{marks}</w:sdtContent></w:sdt>")
        };
        assert_eq!(current(&package(&tag("_gb1n0"))).as_deref(), Some("가 새"));
        assert_eq!(content(&package(&tag("_gb1n0"))), Some(marks.clone()));
        assert_eq!(current(&package(&tag("수신자"))), None, "another's control is not ours to look through");
    }

    #[test]
    fn an_image_comes_back_byte_for_byte() {
        let runs =
            "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">가 </w:t></w:r><w:r><w:t>&lt;나&gt;</w:t></w:r>";
        let image = content(&package(runs)).unwrap();
        assert_eq!(image, runs);
        let out = restore(&package("<w:r><w:t>다른 글</w:t></w:r>"), &image).unwrap();
        assert_eq!(content(&out).unwrap(), runs);
    }

    #[test]
    fn an_insertion_takes_the_format_of_its_neighbour() {
        let out = inserted(&package("<w:r><w:rPr><w:u/></w:rPr><w:t>가</w:t></w:r>"), "나", &BY).unwrap();
        assert!(
            out.contains("<w:r><w:rPr><w:u/></w:rPr><w:t xml:space=\"preserve\">나</w:t></w:r></w:ins></w:p></w:body>")
        );
        assert!(!out.contains("가"));
    }
}
