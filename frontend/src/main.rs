//! Starts the pane in the page.

fn main() {}
