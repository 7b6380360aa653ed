//! A new text from a form: a reply to a petition, or a letter. What the selection says fills the form, what the user
//! types goes before it, and what the user always writes (the agency's and the officer's own lines) goes behind both.

use language::petition::{self, Complaint, Situation, situations};
use language::template::{self, Draft, Field, Invalid, Kind, Template, Values};
use language::templates::{self, common};
use language::tone::Tone;

/// Fields that stay the same from letter to letter.
const OWN: &[&str] = &[
    "agency",
    "office",
    "sender",
    "drafter",
    "reviewer",
    "approver",
    "cooperators",
    "address",
    "website",
    "phone",
    "fax",
    "email",
    "contact",
];

#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    pub template: &'static str,
    pub tone: Tone,
    /// The selected text that was read last.
    pub source: String,
    pub complaint: Complaint,
    /// Whether the user chose the template; otherwise the text may.
    chosen: bool,
    read: Values,
    /// What a model found in the same text.
    told: Values,
    typed: Values,
    own: Values,
}

#[derive(Clone, Debug)]
pub enum Action {
    Choose(&'static str),
    Tone(Tone),
    Type(&'static str, Vec<String>),
    /// What a model found for the fields of this template.
    Told(&'static str, Values),
    /// Drops what was typed.
    Clear,
    Own(Values),
}

impl Writing {
    /// A reply to a petition.
    pub fn reply() -> Self {
        Self::of("reply-guide", Tone::Courteous)
    }

    /// An official letter.
    pub fn letter() -> Self {
        Self::of(templates::all().find(|t| t.kind != Kind::Reply).map_or("", |t| t.id), Tone::Formal)
    }

    fn of(template: &'static str, tone: Tone) -> Self {
        let (source, complaint) = (String::new(), Complaint::default());
        let (read, told, typed, own) = Default::default();
        Self { template, tone, source, complaint, chosen: false, read, told, typed, own }
    }

    pub fn reduce(&mut self, action: Action) {
        match action {
            Action::Choose(template) => {
                (self.template, self.chosen) = (template, true);
                self.fill();
            }
            Action::Tone(tone) => self.tone = tone,
            Action::Type(key, values) => drop(self.typed.insert(key.to_owned(), values)),
            Action::Told(template, told) if template == self.template => self.told = told,
            Action::Told(..) => {}
            Action::Clear => self.typed.clear(),
            Action::Own(own) => self.own = own,
        }
    }

    /// Reads the selection: a complaint, a rough reply, notes.
    pub fn take_up(&mut self, source: &str) {
        if self.source == source {
            return;
        }
        source.clone_into(&mut self.source);
        if self.is_reply() {
            self.complaint = petition::read(source);
            let seen = situations::guess(source).filter(|_| !self.chosen);
            self.template = seen.and_then(of_situation).unwrap_or(self.template);
        }
        self.fill();
    }

    fn fill(&mut self) {
        self.told.clear();
        self.read = self.form().map(|form| template::fill(form, &self.source)).unwrap_or_default();
    }

    fn is_reply(&self) -> bool {
        self.form().is_some_and(|form| form.kind == Kind::Reply)
    }

    pub fn form(&self) -> Option<&'static Template> {
        templates::find(self.template)
    }

    /// Every field of the form: the template's own, then those that all of its kind have.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.form().into_iter().flat_map(|form| form.fields.iter().chain(common::fields(form.kind)))
    }

    pub fn situation(&self) -> Option<&'static Situation> {
        self.form().and_then(|form| form.situation)
    }

    /// The form's values as they stand; what was typed empty is empty.
    pub fn values(&self) -> Values {
        let keys: Vec<&str> = self.fields().map(|field| field.key).collect();
        let mut all: Values = self.own.clone();
        // What stands there by its form is surer than what a model found.
        all.extend(self.told.clone());
        all.extend(self.read.clone());
        all.extend(self.typed.clone());
        all.retain(|key, values| keys.contains(&key.as_str()) && values.iter().any(|v| !v.trim().is_empty()));
        all
    }

    /// The letter of the form as it stands.
    ///
    /// # Errors
    /// The values that can't be used.
    pub fn draft(&self) -> Option<Result<Draft, Vec<Invalid>>> {
        self.form().map(|form| template::compose(form, &self.values(), self.tone))
    }

    /// What is kept for the next letter.
    pub fn own(&self) -> Values {
        let mut own = self.own.clone();
        own.extend(self.values());
        own.retain(|key, _| OWN.contains(&key.as_str()));
        own
    }
}

/// The template that writes a reply in this situation.
fn of_situation(situation: &Situation) -> Option<&'static str> {
    templates::all().find(|t| t.situation == Some(situation)).map(|t| t.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_goes_before_what_was_read_and_what_is_kept() {
        let mut letter = Writing::letter();
        letter.reduce(Action::Choose("meeting-notice"));
        letter.reduce(Action::Own([("sender".to_owned(), vec!["가온시장".to_owned()])].into()));
        letter.take_up("일시: 2026. 12. 3.(목) 14:00\n장소: 가온시청 3층 회의실");
        assert_eq!(letter.values()["place"], ["가온시청 3층 회의실"]);
        letter.reduce(Action::Type("place", vec!["별관 2층".into()]));
        assert_eq!(letter.values()["place"], ["별관 2층"]);
        letter.reduce(Action::Type("place", vec![String::new()]));
        assert!(!letter.values().contains_key("place"), "what was typed empty is empty");
        assert_eq!(letter.own()["sender"], ["가온시장"]);
    }

    #[test]
    fn a_rough_reply_shows_its_situation_until_the_user_chooses() {
        let mut reply = Writing::reply();
        reply.take_up("요청하신 대로 가로등을 고치겠습니다.");
        assert_eq!(reply.template, "reply-accept");
        reply.reduce(Action::Choose("reply-decline"));
        reply.take_up("말씀하신 대로 조치하겠습니다.");
        assert_eq!(reply.template, "reply-decline");
    }
}
