//! What will be masked: one line with counts, and on demand the text with every place to press.

use super::icon::{Drawing, Icon};
use super::roving::{is_press, step, tab_stop};
use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::masking::Cover;
use language::finding::Span;
use language::privacy::Kind;
use yew::prelude::*;

#[component]
pub fn Masking() -> Html {
    let pane = use_pane();
    let open = use_state(|| false);
    let words = pane.words();
    let counts = pane.state.masking.counts();
    let stops = !pane.state.masking.stops().is_empty();
    let line = match counts.is_empty() {
        true => words.nothing_to_mask.to_owned(),
        false => format!("{}: {}", words.will_mask, words.kinds(&counts)),
    };
    let toggle = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    html! {
        <div class={classes!("masking", stops.then_some("stops"))}>
            <div class="line">
                <Icon drawing={Drawing::Shield} />
                <span class="what">{ line }</span>
                <button type="button" class="link" aria-expanded={open.to_string()} aria-controls="masking-text" onclick={toggle}>
                    { if *open { words.hide } else { words.show } }
                </button>
            </div>
            if stops { <p class="hint strong">{ words.stops_here }</p> }
            if *open { { text(&pane) } }
        </div>
    }
}

fn text(pane: &Pane) -> Html {
    let Some(Ok(selection)) = &pane.state.selection else { return html! {} };
    let on_keydown = |event: KeyboardEvent| {
        step(&event, ".maskable", "[role=button]");
    };
    let paragraph = |(index, p): (usize, &crate::host::Paragraph)| {
        let pieces = pieces(&p.text, &pane.state.masking.covers(index));
        let pieces = pieces.into_iter().enumerate().map(|(at, one)| piece(pane, index, &p.text, one, at == 0));
        html! { <p class="maskable" onkeydown={on_keydown}>{ for pieces }</p> }
    };
    html! {
        <div id="masking-text" class="masking-text">
            <p class="hint">{ pane.words().mask_help }</p>
            { for selection.paragraphs.iter().enumerate().map(paragraph) }
        </div>
    }
}

fn piece(pane: &Pane, paragraph: usize, text: &str, piece: Piece, first: bool) -> Html {
    let (span, action, class, label) = match piece {
        Piece::Between(span) => return html! { span.of(text) },
        Piece::Word(span) => (span, Action::Cover(paragraph, span, Kind::Name), "word", None),
        Piece::Cover(cover) => {
            let weak = !cover.covered && !pane.state.masking.released.contains(&(paragraph, cover.span));
            let action = match weak {
                true => Action::Cover(paragraph, cover.span, cover.kind),
                false => Action::Release(paragraph, cover.span),
            };
            let class = if cover.covered { "cover" } else { "cover released" };
            (cover.span, action, class, Some(pane.words().covered(cover.kind, cover.covered)))
        }
    };
    let pressed = matches!(piece, Piece::Cover(c) if c.covered);
    let press = {
        let (pane, action) = (pane.clone(), action.clone());
        move |event: KeyboardEvent| {
            if is_press(&event) {
                event.prevent_default();
                pane.tell(action.clone());
            }
        }
    };
    html! {
        <span role="button" class={class} tabindex={tab_stop(first)} aria-pressed={pressed.to_string()}
            title={label.clone()} onclick={pane.act::<MouseEvent>(action)} onkeydown={press}>
            { span.of(text) }
            if let Some(label) = label { <span class="unseen">{ format!(" ({label})") }</span> }
        </span>
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece {
    Cover(Cover),
    Word(Span),
    Between(Span),
}

/// A paragraph cut into places, words that could be masked, and what lies between them.
fn pieces(text: &str, covers: &[Cover]) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut at = 0;
    for cover in covers.iter().filter(|c| text.get(c.span.start..c.span.end).is_some()) {
        if cover.span.start >= at {
            words(text, Span::new(at, cover.span.start), &mut out);
            out.push(Piece::Cover(*cover));
            at = cover.span.end;
        }
    }
    words(text, Span::new(at, text.len()), &mut out);
    out
}

fn words(text: &str, span: Span, out: &mut Vec<Piece>) {
    let mut at = span.start;
    for word in span.of(text).split_whitespace() {
        let found = text[at..span.end].find(word).map_or(at, |offset| at + offset);
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let start = found + word.find(core).unwrap_or(0);
        if core.is_empty() {
            continue;
        }
        out.extend((at < start).then(|| Piece::Between(Span::new(at, start))));
        out.push(Piece::Word(Span::new(start, start + core.len())));
        at = start + core.len();
    }
    out.extend((at < span.end).then(|| Piece::Between(Span::new(at, span.end))));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_put_together_are_the_text() {
        let text = " (담당) 홍길동, 02-123-4567 … 문의 ";
        let start = text.find("02").unwrap();
        let cover = Cover { span: Span::new(start, start + 11), kind: Kind::Phone, covered: true };
        let pieces = pieces(text, &[cover]);
        let joined: String = pieces
            .iter()
            .map(|p| match p {
                Piece::Cover(c) => c.span.of(text),
                Piece::Word(s) | Piece::Between(s) => s.of(text),
            })
            .collect();
        assert_eq!(joined, text);
        assert!(pieces.iter().any(|p| matches!(p, Piece::Word(s) if s.of(text) == "홍길동")));
    }
}
