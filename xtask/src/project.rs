//! Where the parts of the project stand on disk.

use std::path::{Path, PathBuf};

/// The top of the working tree.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands inside the project").to_path_buf()
}

/// What the pane is built into; the server sends files from here.
pub fn pane_dist() -> PathBuf {
    root().join("dist/pane")
}

/// Cargo's folder for the pane, apart from the host's: another compiler may build it.
pub fn pane_target() -> PathBuf {
    root().join("target/pane")
}

/// The icons of the add-in.
pub fn icons() -> PathBuf {
    root().join("manifest/icons")
}
