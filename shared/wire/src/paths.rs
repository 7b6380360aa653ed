//! Every address of the server, written once for router and client.

pub const ASSIST: &str = "/api/assist";
/// A letter as DOCX, HWPX or text.
pub const EXPORT: &str = "/api/export";
pub const SESSION: &str = "/api/session";
pub const HEALTH: &str = "/healthz";
/// The task pane (`pane.html`) and its files.
pub const PANE: &str = "/pane";
/// The page with a sample document beside the pane.
pub const DESK: &str = "/";
/// Where office.js stands when the server keeps its own copy.
pub const OFFICE_JS: &str = "/officejs";
