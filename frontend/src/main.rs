//! Starts the pane in the page.

fn main() {
    frontend::start();
}
