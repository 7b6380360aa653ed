//! Stable sorting that takes few bytes: the order is found by one function for all types, then the list is put into it.
//! The standard sorts are compiled anew for every type and key: 90 KB of the pane, where every list is short.

use std::cmp::Ordering;

/// Sorts by a key, from small to large; equals stay in their order.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by a comparison; equals stay in their order.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if items.len() > 1 {
        let order = order(items.len(), &|a, b| compare(&items[a], &items[b]));
        arrange(items, order);
    }
}

/// The indexes of a list in the order in which its items belong.
fn order(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// Moves every item to its place, cycle by cycle; a place that is done points to itself.
fn arrange<T>(items: &mut [T], mut order: Vec<usize>) {
    for start in 0..items.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at);
            if from == start || from == at {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_does(items in prop::collection::vec((0u8..8, 0u16..), 0..60)) {
            let mut wanted = items.clone();
            wanted.sort_by_key(|(key, _)| *key);
            let mut sorted = items;
            by_key(&mut sorted, |(key, _)| *key);
            prop_assert_eq!(sorted, wanted);
        }
    }
}
