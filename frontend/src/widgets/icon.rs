//! Small line drawings, 16 × 16, in the colour of the text.

use yew::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    Check,
    Cross,
    Down,
    Left,
    Right,
    Shield,
    Warning,
    Wheel,
}

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub drawing: Drawing,
}

#[component]
pub fn Icon(props: &Props) -> Html {
    let path = match props.drawing {
        Drawing::Check => "M3 8.5l3.2 3.2L13 4.8",
        Drawing::Cross => "M4 4l8 8M12 4l-8 8",
        Drawing::Down => "M4 6l4 4 4-4",
        Drawing::Left => "M10 4L6 8l4 4",
        Drawing::Right => "M6 4l4 4-4 4",
        Drawing::Shield => "M8 1.8l5 1.9v4c0 3.2-2.1 5.4-5 6.5-2.9-1.1-5-3.3-5-6.5v-4z",
        Drawing::Warning => "M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.4v.3",
        Drawing::Wheel => concat!(
            "M8 5.8a2.2 2.2 0 100 4.4 2.2 2.2 0 000-4.4z",
            "M12.8 6.7L14.5 6.9L14.5 9.1L12.8 9.3L12.4 10.5L13.4 11.8L11.8 13.4L10.5 12.4L9.3 12.8L9.1 14.5L6.9 14.5L6.7 12.8L5.5 12.4L4.2 13.4L2.6 11.8L3.6 10.5L3.2 9.3L1.5 9.1L1.5 6.9L3.2 6.7L3.6 5.5L2.6 4.2L4.2 2.6L5.5 3.6L6.7 3.2L6.9 1.5L9.1 1.5L9.3 3.2L10.5 3.6L11.8 2.6L13.4 4.2L12.4 5.5z"
        ),
    };
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}
