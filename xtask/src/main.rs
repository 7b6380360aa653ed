//! `cargo xtask`: run, test, build, bench.

fn main() {}
