//! One measured figure on standard output, as `cargo xtask bench` reads it: `figure ⇥ name ⇥ value ⇥ unit ⇥ remark`.

/// Prints a figure; the remark says what else a reader should know.
pub fn print(name: &str, value: f64, unit: &str, remark: &str) {
    println!("figure\t{name}\t{value}\t{unit}\t{remark}");
}

/// The median of some runs, with the slowest as a remark.
pub fn print_runs(name: &str, mut runs: Vec<f64>, unit: &str) {
    runs.sort_by(f64::total_cmp);
    let (Some(median), Some(slowest)) = (runs.get(runs.len() / 2), runs.last()) else { return };
    print(name, *median, unit, &format!("median of {}, slowest {slowest:.1}", runs.len()));
}
