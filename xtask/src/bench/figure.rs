//! A measured figure, the aim it is held against, and the table of both.

/// One figure; `name` says what was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub name: String,
    pub value: f64,
    pub unit: String,
    pub remark: String,
    pub aim: Option<Aim>,
}

/// What a figure should come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    AtMost(f64),
    AtLeast(f64),
}

impl Figure {
    pub fn new(name: &str, value: f64, unit: &str, remark: &str) -> Self {
        Self { name: name.into(), value, unit: unit.into(), remark: remark.into(), aim: None }
    }

    /// A line `figure ⇥ name ⇥ value ⇥ unit ⇥ remark`; other lines are none.
    pub fn read(line: &str) -> Option<Self> {
        let mut cells = line.split('\t');
        let mut cell = || cells.next();
        (cell()? == "figure").then_some(())?;
        let (name, value, unit) = (cell()?, cell()?.parse().ok()?, cell()?);
        Some(Self::new(name, value, unit, cell().unwrap_or_default()))
    }

    pub fn with(self, aim: Aim) -> Self {
        Self { aim: Some(aim), ..self }
    }

    /// Every figure gets the aim that stands under the beginning of its name.
    pub fn held_against(figures: Vec<Self>, aims: &[(&str, Aim)]) -> Vec<Self> {
        let aim = |figure: &Self| aims.iter().find(|(name, _)| figure.name.starts_with(name)).map(|(_, aim)| *aim);
        figures.into_iter().map(|figure| Self { aim: figure.aim.or(aim(&figure)), ..figure }).collect()
    }

    fn row(&self) -> [String; 5] {
        let (aim, met) = match self.aim {
            None => (String::new(), ""),
            Some(Aim::AtMost(most)) => (format!("≤ {most}"), if self.value <= most { "met" } else { "missed" }),
            Some(Aim::AtLeast(least)) => (format!("≥ {least}"), if self.value >= least { "met" } else { "missed" }),
        };
        let value = format!("{} {}", rounded(self.value), self.unit);
        [self.name.clone(), value, aim, met.to_owned(), self.remark.clone()]
    }
}

/// Three digits that say something.
fn rounded(value: f64) -> String {
    match value.abs() {
        big if big >= 100.0 => format!("{value:.0}"),
        middle if middle >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// Prints figures in columns.
pub fn table(figures: &[Figure]) {
    let mut rows = vec![["measured", "value", "aim", "", ""].map(str::to_owned)];
    rows.extend(figures.iter().map(Figure::row));
    let wide = |column: usize| rows.iter().map(|row| width(&row[column])).max().unwrap_or(0);
    let widths = [wide(0), wide(1), wide(2), wide(3)];
    for [name, value, aim, met, remark] in &rows {
        let line = format!(
            "{name}{}  {}{value}  {aim}{}  {met}{}  {remark}",
            " ".repeat(widths[0] - width(name)),
            " ".repeat(widths[1] - width(value)),
            " ".repeat(widths[2] - width(aim)),
            " ".repeat(widths[3] - width(met)),
        );
        println!("{}", line.trim_end());
    }
}

/// Columns of a terminal: Hangul takes two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if ('가'..='힣').contains(&c) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_and_held_against_its_aim() {
        let figure = Figure::read("figure\tcheck, good prose\t21.5\tMB/s\tbest of 7").unwrap();
        assert_eq!(figure, Figure::new("check, good prose", 21.5, "MB/s", "best of 7"));
        let held = Figure::held_against(vec![figure], &[("check", Aim::AtLeast(20.0))]);
        assert_eq!(held[0].row(), ["check, good prose", "21.5 MB/s", "≥ 20", "met", "best of 7"]);
        assert_eq!(Figure::read("Finished in 3 s"), None);
    }

    #[test]
    fn an_aim_is_missed_on_its_own_side() {
        let figure = Figure::new("pane", 300.0, "KB", "");
        assert_eq!(figure.clone().with(Aim::AtMost(250.0)).row()[3], "missed");
        assert_eq!(figure.with(Aim::AtLeast(250.0)).row()[3], "met");
    }

    #[test]
    fn hangul_takes_two_columns() {
        assert_eq!(width("→ 하십시오체"), 12);
    }
}
