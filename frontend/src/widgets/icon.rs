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
        Drawing::Wheel => {
            "M8 5.6a2.4 2.4 0 100 4.8 2.4 2.4 0 000-4.8zM8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M3.5 12.5l1.4-1.4M11.1 4.9l1.4-1.4"
        }
    };
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}
