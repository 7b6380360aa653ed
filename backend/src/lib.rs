//! The server behind the pane.
