//! Settings of letters: how files are marked, and days on which the agency is closed besides the public holidays.

use language::text::calendar::{Day, dotted};
use language::text::holidays::Holidays;
use serde::Deserialize;
use wire::export::Mark;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Letters {
    pub mark: Mark,
    /// `2026. 5. 1.`
    pub holidays: Vec<String>,
}

impl Letters {
    /// The table of public holidays with the agency's own.
    ///
    /// # Errors
    /// The first entry that is no day of the calendar.
    pub fn calendar(&self) -> Result<Holidays, String> {
        let day = |text: &String| {
            dotted(text)
                .and_then(|([y, m, d], _)| Day::new(y, m, d))
                .ok_or_else(|| format!("letters.holidays: {text:?} is no day (2026. 5. 1.)"))
        };
        let days = self.holidays.iter().map(day).collect::<Result<Vec<_>, _>>()?;
        Ok(Holidays::default().and(days))
    }
}
