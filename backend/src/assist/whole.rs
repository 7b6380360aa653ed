//! Tasks that write one new text: their source is one text too, the paragraphs and then the form, line by line.

use language::template::{Field, Template, Values};
use language::templates::{self, common};
use wire::assist::{AssistRequest, Task};

/// Stands between the paragraphs and the form.
const FORM: &str = "서식에 적은 내용";

/// The same request with one paragraph; places that the user marked move with their paragraphs.
pub fn joined(request: AssistRequest) -> AssistRequest {
    if !request.task.is_whole() {
        return request;
    }
    let starts: Vec<usize> =
        request.paragraphs.iter().scan(0, |at, text| Some(std::mem::replace(at, *at + text.len() + 1))).collect();
    let place = |paragraph: usize, span: language::finding::Span| {
        let start = starts.get(paragraph).copied().unwrap_or_default();
        (0, language::finding::Span::new(span.start + start, span.end + start))
    };
    let moved = request.released.iter().map(|(paragraph, span)| place(*paragraph, *span)).collect();
    let added = request.added.iter().map(|(paragraph, span, kind)| {
        let (paragraph, span) = place(*paragraph, *span);
        (paragraph, span, *kind)
    });
    let added = added.collect();
    let mut text = request.paragraphs.join("\n");
    let lines = lines(&request.task);
    if !lines.is_empty() {
        text = format!("{text}\n{FORM}\n{}", lines.join("\n"));
    }
    AssistRequest { paragraphs: vec![text], released: moved, added, ..request }
}

/// `라벨: 값`, in the order of the template; what the template does not know keeps its own name.
fn lines(task: &Task) -> Vec<String> {
    let Some(values) = task.fields() else { return Vec::new() };
    let template = template(task);
    let line = |label: &str, given: &[String]| {
        let given: Vec<&str> = given.iter().map(|v| v.trim()).filter(|v| !v.is_empty()).collect();
        (!given.is_empty()).then(|| format!("{label}: {}", given.join(", ")))
    };
    let fields: Vec<&Field> = template.into_iter().flat_map(fields).collect();
    let known = fields.iter().filter_map(|field| line(field.label, values.get(field.key)?));
    let other = values.iter().filter(|(key, _)| !fields.iter().any(|field| field.key == key.as_str()));
    known.chain(other.filter_map(|(key, given)| line(key, given))).collect()
}

fn fields(template: &'static Template) -> impl Iterator<Item = &'static Field> {
    template.fields.iter().chain(common::fields(template.kind))
}

/// The template that a task fills.
pub fn template(task: &Task) -> Option<&'static Template> {
    match task {
        Task::Reply { situation, .. } => templates::find(&format!("reply-{situation}")),
        Task::Draft { template, .. } | Task::Fill { template } => templates::find(template),
        _ => None,
    }
}

/// The values of a task's form.
pub fn values(task: &Task) -> Values {
    task.fields().cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::finding::Span;
    use wire::assist::DocumentClass;

    #[test]
    fn places_move_with_their_paragraphs_and_the_form_comes_last() {
        let fields =
            Values::from([("subject".to_owned(), vec!["도로 점용".to_owned()]), ("x".to_owned(), vec![" ".into()])]);
        let task = Task::Draft { template: "petition-result".into(), fields };
        let request = AssistRequest {
            task,
            paragraphs: vec!["가나".into(), "김하람 씨".into()],
            class: DocumentClass::Sensitive,
            variant: 0,
            model: None,
            released: vec![(1, Span::new(0, 9))],
            added: Vec::new(),
        };
        let joined = joined(request);
        assert_eq!(joined.paragraphs, ["가나\n김하람 씨\n서식에 적은 내용\n민원 제목: 도로 점용"]);
        let (paragraph, span) = joined.released[0];
        assert_eq!((paragraph, span.of(&joined.paragraphs[0])), (0, "김하람"));
    }
}
