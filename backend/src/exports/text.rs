//! Plain text: the lines as they are.

use crate::export::Export;
use wire::export::Format;
use wire::export::NOTICE;

pub const EXPORT: Export = Export {
    format: Format::Text,
    write: |page| {
        let mut out: String = page.lines.iter().flat_map(|l| [l.text.as_str(), "\n"]).collect();
        if page.footer {
            out.push_str(&format!("\n{NOTICE}\n"));
        }
        Ok(out.into_bytes())
    },
};
