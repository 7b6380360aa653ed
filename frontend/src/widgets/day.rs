//! A date by calendar beside the field in which it can be typed: what is picked takes the place of the first date there.

use language::text::calendar::{self, Day};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub label: String,
    /// What stands in the field; of several lines the last one.
    pub value: String,
    pub tell: Callback<Day>,
}

#[component]
pub fn Calendar(props: &Props) -> Html {
    let pick = {
        let tell = props.tell.clone();
        move |event: Event| {
            let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
            if let Some(day) = input.and_then(|input| read(&input.value())) {
                tell.emit(day);
            }
        }
    };
    let now = calendar::dotted(props.value.trim()).and_then(|([y, m, d], _)| Day::new(y, m, d));
    let now = now.map_or_else(String::new, |day| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day));
    html! { <input type="date" class="calendar" aria-label={props.label.clone()} title={props.label.clone()} value={now} onchange={pick} /> }
}

/// `2026-12-03`, as a date field gives it.
fn read(value: &str) -> Option<Day> {
    let mut parts = value.split('-').map(|part| part.parse().ok());
    Day::new(parts.next()??, parts.next()??, parts.next()??)
}

/// The value with this day: the hours that stood behind another day stay.
pub fn with_day(value: &str, day: Day) -> String {
    let value = value.trim();
    let Some((_, length)) = calendar::dotted(value) else {
        return format!("{} {value}", day.dotted()).trim_end().to_owned();
    };
    let rest = value[length..].trim_start();
    let weekday =
        rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).filter(|(day, _)| day.chars().count() == 1);
    let rest = weekday.map_or(rest, |(_, rest)| rest).trim_start();
    let joint = if rest.is_empty() || rest.starts_with('~') { "" } else { " " };
    format!("{}{joint}{rest}", day.dotted())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picked_day_takes_the_place_of_another_and_leaves_the_hours() {
        let day = read("2026-12-03").unwrap();
        assert_eq!(with_day("", day), "2026. 12. 3.");
        assert_eq!(with_day("14:00", day), "2026. 12. 3. 14:00");
        assert_eq!(with_day("2026. 11. 5.(목) 14:00~16:00", day), "2026. 12. 3. 14:00~16:00");
        assert_eq!(with_day("2026. 11. 5.~2026. 12. 24.", day), "2026. 12. 3.~2026. 12. 24.");
        assert_eq!(read("2026-02-30"), None);
    }
}
