//! Where an edit falls in the text nodes of a paragraph, so that each run keeps its formatting.

/// One change of one text node, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Splice {
    pub run: usize,
    pub offset: u32,
    pub count: u32,
    /// The new words go into this node; the others only lose theirs.
    pub takes_text: bool,
}

/// Splices for the range `start..end`, last node first. The new text goes to the run where the range begins;
/// an insertion between two runs goes to the left one.
pub fn splices(lengths: &[u32], start: u32, end: u32) -> Vec<Splice> {
    let mut found = Vec::new();
    let mut at = 0;
    for (run, &length) in lengths.iter().enumerate() {
        let (from, to) = (start.max(at), end.min(at + length));
        let inside =
            from < to || start == end && from == to && found.is_empty() && (from > at || run == 0 || length > 0);
        if inside && from <= to {
            found.push(Splice { run, offset: from - at, count: to - from, takes_text: found.is_empty() });
        }
        at += length;
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lengths: &[u32], start: u32, end: u32, want: &[(usize, u32, u32, bool)]) {
        let got: Vec<_> =
            splices(lengths, start, end).iter().map(|s| (s.run, s.offset, s.count, s.takes_text)).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn words_go_where_the_range_begins() {
        check(&[4, 4], 1, 3, &[(0, 1, 2, true)]);
        check(&[4, 4], 4, 6, &[(1, 0, 2, true)]);
        check(&[4, 4, 2], 2, 9, &[(2, 0, 1, false), (1, 0, 4, false), (0, 2, 2, true)]);
    }

    #[test]
    fn insertions_stay_with_the_run_on_the_left() {
        check(&[4, 4], 4, 4, &[(0, 4, 0, true)]);
        check(&[4, 4], 0, 0, &[(0, 0, 0, true)]);
        check(&[4, 4], 8, 8, &[(1, 4, 0, true)]);
        check(&[0], 0, 0, &[(0, 0, 0, true)]);
    }
}
