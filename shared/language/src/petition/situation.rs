//! The shape of a situation of a reply: what it is called, when one takes it, and what it must hold.

use super::Duty;

/// One situation in which a citizen is answered.
pub struct Situation {
    /// Kebab case; the template `reply-<id>` writes it.
    pub id: &'static str,
    pub title: &'static str,
    /// When one takes it, in a sentence.
    pub about: &'static str,
    /// The clause it rests on; empty where it is custom.
    pub clause: &'static str,
    /// What its reply must hold besides what every reply must.
    pub duties: &'static [&'static Duty],
    /// Words by which a written reply is known to be one of these.
    pub signs: &'static [&'static str],
}

impl std::fmt::Debug for Situation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Situation {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
