//! Fields: values in table columns, beside labels, after a colon, on the line below a label.

use super::Page;
use super::field::{Field, Label, label};
use crate::sort;
use crate::text::hangul::is_written;

type Range = (usize, usize);

/// All values that a label speaks for, in order, without overlaps.
pub fn fields(page: &Page<'_>, lines: &[Range]) -> Vec<Field> {
    let mut table = Table::default();
    let rows: Vec<Vec<Range>> = lines.iter().map(|l| cells(page, l.0, l.1)).collect();
    for (i, row) in rows.iter().enumerate() {
        if !row.is_empty() {
            let next = rows[i + 1..].iter().find(|r| !r.is_empty());
            table.read(page, row, next.map_or(0, Vec::len));
        }
    }
    sort::by_key(&mut table.fields, |f| f.start);
    table.fields
}

/// What is known of the table that the lines are in.
#[derive(Default)]
struct Table {
    fields: Vec<Field>,
    header: Vec<Option<Label>>,
    /// The header's labels stood one space apart, so its rows are read word by word.
    words: bool,
    /// The label of the line before, if that was all it held.
    below: Option<Label>,
}

impl Table {
    fn read(&mut self, page: &Page<'_>, row: &[Range], next: usize) {
        let labels: Vec<Option<Label>> = row.iter().map(|c| label(&page.chars[c.0..c.1])).collect();
        let known = labels.iter().flatten().count();
        let digits = row.iter().any(|c| (c.0..c.1).any(|i| page.is_digit(i)));
        let split = words(page, row);
        let spelled: Option<Vec<Label>> = split.iter().map(|c| label(&page.chars[c.0..c.1])).collect();
        if let Some(spelled) = spelled.filter(|_| split.len() > row.len().max(2)) {
            (self.header, self.words) = (spelled.into_iter().map(Some).collect(), true);
        } else if self.words && split.len() >= 2 && known == 0 {
            columns(&split, &self.header, &mut self.fields);
        } else if row.len() == 1 {
            self.header.clear();
            self.words = false;
            self.line(page, row[0], labels[0]);
        } else if known >= 2 && known * 3 >= row.len() * 2
            || known > 0 && !digits && row.len() >= 3 && next == row.len()
        {
            (self.header, self.words) = (labels, false);
        } else if (2..=self.header.len()).contains(&row.len()) && known == 0 {
            columns(row, &self.header, &mut self.fields);
        } else if known == 0 || !paired(row, &labels, &mut self.fields) {
            row.iter().for_each(|cell| colons(page, *cell, &mut self.fields));
        }
    }

    /// A line of prose or of "label: value"; a label alone speaks for the next line.
    fn line(&mut self, page: &Page<'_>, cell: Range, own: Option<Label>) {
        let below = self.below.take();
        if own.is_some() {
            self.below = own;
        } else if let Some(label) = below.filter(|_| cell.1 - cell.0 <= 60) {
            self.fields.push(Field { start: cell.0, end: cell.1, label });
        } else {
            colons(page, cell, &mut self.fields);
        }
    }
}

/// The words of a row.
fn words(page: &Page<'_>, row: &[Range]) -> Vec<Range> {
    let mut words: Vec<Range> = Vec::new();
    for cell in row {
        let mut at = cell.0;
        while at < cell.1 && words.len() < 16 {
            let len = page.chars[at..cell.1].iter().take_while(|c| **c != ' ').count();
            if len > 0 {
                words.push((at, at + len));
            }
            at += len.max(1);
        }
    }
    words
}

/// The cells of a line: parted by tabs, bars or wide gaps, or by commas in a line of values.
fn cells(page: &Page<'_>, start: usize, end: usize) -> Vec<Range> {
    let line = &page.chars[start..end];
    let bars = line.iter().any(|c| matches!(c, '\t' | '|'));
    let commas = !bars && line.iter().filter(|c| **c == ',').count() >= 2 && !line.contains(&'.') || csv(line);
    let slashes = !bars && line.windows(3).filter(|w| *w == [' ', '/', ' ']).count() >= 2;
    let mut cells = Vec::new();
    let mut from = start;
    let mut at = start;
    while at <= end {
        let c = page.get(at);
        let wide = !bars && !commas && !slashes && c == Some(' ') && page.get(at + 1) == Some(' ') && at > from;
        let cut = at == end
            || bars && matches!(c, Some('\t' | '|'))
            || commas && c == Some(',')
            || wide
            || slashes && c == Some('/') && page.prev(at) == Some(' ');
        if cut {
            let cell = trim(page, from, at);
            if cell.0 < cell.1 {
                cells.push(cell);
            } else if bars && from > start && at < end {
                cells.push((at, at));
            }
            from = at + 1;
        }
        at += 1;
    }
    cells
}

/// Whether a line is comma-separated values: no spaces after its commas.
fn csv(line: &[char]) -> bool {
    let commas = line.iter().filter(|c| **c == ',').count();
    let tight = line.windows(2).filter(|w| w[0] == ',' && w[1] != ' ' && !w[1].is_ascii_digit()).count();
    commas >= 2 && tight * 2 > commas
}

fn trim(page: &Page<'_>, mut start: usize, mut end: usize) -> Range {
    let idle = |c: Option<char>| matches!(c, Some(' ' | '"'));
    while start < end && idle(page.get(start)) {
        start += 1;
    }
    while end > start && idle(page.get(end - 1)) {
        end -= 1;
    }
    (start, end)
}

fn columns(cells: &[Range], header: &[Option<Label>], fields: &mut Vec<Field>) {
    for (cell, label) in cells.iter().zip(header) {
        if let Some(label) = label
            && cell.0 < cell.1
        {
            fields.push(Field { start: cell.0, end: cell.1, label: *label });
        }
    }
}

/// Label beside value, all along the line; `false` if no label has a value on its right.
fn paired(cells: &[Range], labels: &[Option<Label>], fields: &mut Vec<Field>) -> bool {
    let mut any = false;
    for i in 0..cells.len() {
        let value = cells.get(i + 1).zip(labels.get(i + 1));
        if let (Some(label), Some((cell, None))) = (labels[i], value)
            && cell.0 < cell.1
        {
            fields.push(Field { start: cell.0, end: cell.1, label });
            any = true;
        }
    }
    any
}

/// "label: value" once or several times in a cell.
fn colons(page: &Page<'_>, cell: Range, fields: &mut Vec<Field>) {
    let mut open: Option<(usize, Label)> = None;
    for at in cell.0..cell.1 {
        if !matches!(page.get(at), Some(':' | '=')) || page.is_digit(at.wrapping_sub(1)) && page.is_digit(at + 1) {
            continue;
        }
        let Some((from, label)) = ending_label(page, cell.0, at) else { continue };
        if let Some((start, label)) = open.take() {
            push(page, start, from, label, fields);
        }
        open = Some((at + 1, label));
    }
    if let Some((start, label)) = open {
        push(page, start, cell.1, label, fields);
    }
}

fn push(page: &Page<'_>, start: usize, end: usize, label: Label, fields: &mut Vec<Field>) {
    let (start, end) = trim(page, start, end);
    if start < end {
        fields.push(Field { start, end, label });
    }
}

/// The label that ends at `at`: the longest of the words before it.
fn ending_label(page: &Page<'_>, from: usize, at: usize) -> Option<(usize, Label)> {
    let at = page.skip_back(at);
    let floor = from.max(at.saturating_sub(16));
    (floor..at)
        .filter(|&i| i == from || page.prev(i).is_none_or(|c| !is_written(c)))
        .find_map(|i| label(&page.chars[i..at]).map(|l| (i, l)))
}
