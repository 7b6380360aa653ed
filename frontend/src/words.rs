//! Every sentence of the pane: Korean first, English second.

mod answer;
pub mod check;
mod english;
mod failure;
mod korean;

use crate::host::Way;
use crate::state::{Choice, Said, Tongue};
use language::finding::Group;
use language::privacy::Kind;
use language::{templates, tones};
use wire::assist::{Answerer, DocumentClass, Location, Task};
use wire::session::Model;

/// The fixed wordings of one language.
pub struct Words {
    pub tongue: Tongue,
    pub name: &'static str,
    pub rewrite: &'static str,
    pub tone: &'static str,
    pub turn: &'static str,
    pub stayed: &'static str,
    pub petition: &'static str,
    pub draft: &'static str,
    pub write_reply: &'static str,
    pub write_letter: &'static str,
    pub insert: &'static str,
    pub text: &'static str,
    pub more_fields: &'static str,
    pub lacking: &'static str,
    pub fill: &'static str,
    pub fill_by_model: &'static str,
    pub fill_hint: &'static str,
    pub filling: &'static str,
    pub pick_day: &'static str,
    pub add_row: &'static str,
    pub take_out: &'static str,
    pub required: &'static str,
    pub situation: &'static str,
    pub no_situation: &'static str,
    pub template: &'static str,
    pub seek_template: &'static str,
    pub no_template: &'static str,
    pub petition_kind: &'static str,
    pub petition_due: &'static str,
    pub petition_gist: &'static str,
    pub petition_demands: &'static str,
    pub petition_harsh: &'static str,
    pub due_own: &'static str,
    pub met: &'static str,
    pub unmet: &'static str,
    pub of_tone: &'static str,
    pub check: &'static str,
    pub settings: &'static str,
    pub panels: &'static str,
    pub select_first: &'static str,
    pub at_cursor: &'static str,
    pub class: &'static str,
    pub class_hint: [&'static str; 3],
    pub classes: [&'static str; 3],
    pub will_mask: &'static str,
    pub nothing_to_mask: &'static str,
    pub not_sent: &'static str,
    pub show: &'static str,
    pub hide: &'static str,
    pub mask_help: &'static str,
    pub stops_here: &'static str,
    pub mask_in_document: &'static str,
    pub manner: &'static str,
    pub choices: [&'static str; 8],
    pub choice_hints: [&'static str; 8],
    pub more: &'static str,
    pub instruction: &'static str,
    pub instruction_example: &'static str,
    pub keep_instruction: &'static str,
    pub own_instructions: &'static str,
    pub own_hint: &'static str,
    pub export: &'static str,
    pub import: &'static str,
    pub import_failed: &'static str,
    pub model: &'static str,
    pub automatic: &'static str,
    pub press: &'static str,
    pub stop: &'static str,
    pub meanwhile: &'static str,
    pub working: &'static str,
    pub stopped: &'static str,
    pub nothing_to_fix: &'static str,
    pub take: &'static str,
    pub leave: &'static str,
    pub models_own: &'static str,
    pub blocked: &'static str,
    pub apply_all: &'static str,
    pub apply_paragraph: &'static str,
    pub to_original: &'static str,
    pub keep_all: &'static str,
    pub copy: &'static str,
    pub undo: &'static str,
    pub close: &'static str,
    pub applied: &'static str,
    pub another: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub again: &'static str,
    pub with_engine: &'static str,
    pub history: &'static str,
    pub forget: &'static str,
    pub assisted: &'static str,
    pub facts: &'static str,
    pub gone: &'static str,
    pub new: &'static str,
    pub record: &'static str,
    /// Task, class, what was masked, who answered, time, tokens.
    pub record_lines: [&'static str; 6],
    pub none_masked: &'static str,
    pub groups: [&'static str; 7],
    pub language: &'static str,
    pub host: &'static str,
    pub has: &'static str,
    pub has_not: &'static str,
    pub server: &'static str,
    pub server_up: &'static str,
    pub server_down: &'static str,
    pub server_asking: &'static str,
    pub engine: &'static str,
    pub no_models: &'static str,
    pub ignored: &'static str,
    pub heed: &'static str,
    pub kept_here: &'static str,
    pub keys: &'static str,
    pub key_list: [(&'static str, &'static str); 4],
}

pub fn of(tongue: Tongue) -> &'static Words {
    match tongue {
        Tongue::Korean => &korean::WORDS,
        Tongue::English => &english::WORDS,
    }
}

impl Words {
    const fn korean(&self) -> bool {
        matches!(self.tongue, Tongue::Korean)
    }

    pub fn selected(&self, paragraphs: usize, chars: usize) -> String {
        if self.korean() {
            format!("선택 {paragraphs}문단 · {}자", thousands(chars))
        } else {
            format!("Selected: {paragraphs} ¶ · {} characters", thousands(chars))
        }
    }

    pub fn class(&self, class: DocumentClass) -> &'static str {
        self.classes[class as usize]
    }

    pub fn choice(&self, choice: Choice) -> &'static str {
        self.choices[choice as usize]
    }

    pub fn choice_hint(&self, choice: Choice) -> &'static str {
        self.choice_hints[choice as usize]
    }

    /// What was asked for, by the name that the panel gives it.
    pub fn task(&self, task: &Task) -> String {
        match task {
            Task::Tone { style, .. } => format!("{} · {}", self.tone, tones::style(*style).title),
            Task::Reply { .. } => self.petition.to_owned(),
            Task::Draft { template, .. } | Task::Fill { template } => {
                templates::find(template).map_or(self.draft, |form| form.title).to_owned()
            }
            Task::Instruct { instruction } => format!("{}: {instruction}", self.choice(Choice::Instruct)),
            _ => Choice::of(task).map_or(self.rewrite, |choice| self.choice(choice)).to_owned(),
        }
    }

    pub fn check(&self) -> &'static check::Words {
        if self.korean() { &check::KOREAN } else { &check::ENGLISH }
    }

    pub fn group(&self, group: Group) -> &'static str {
        self.groups[group as usize]
    }

    pub fn kinds(&self, counts: &[(Kind, usize)]) -> String {
        counts.iter().map(|(kind, n)| format!("{} {n}", kind.word())).collect::<Vec<_>>().join(" · ")
    }

    pub fn answerer(&self, answerer: &Answerer) -> String {
        match answerer {
            Answerer::Engine => self.engine.to_owned(),
            Answerer::Model { name, location } => format!("{name} ({})", self.location(*location)),
        }
    }

    /// Where a model runs and which documents it may see.
    pub fn reach(&self, model: &Model) -> String {
        let classes = model.classes.iter().map(|class| self.class(*class));
        std::iter::once(self.location(model.location)).chain(classes).collect::<Vec<_>>().join(" · ")
    }

    pub const fn location(&self, location: Location) -> &'static str {
        match (self.korean(), location) {
            (true, Location::OnPremise) => "내부망",
            (true, Location::Domestic) => "국내",
            (true, Location::Overseas) => "국외",
            (false, Location::OnPremise) => "on premises",
            (false, Location::Domestic) => "domestic",
            (false, Location::Overseas) => "overseas",
        }
    }

    pub fn progress(&self, finished: usize, all: usize) -> String {
        if self.korean() {
            format!("{all}문단 중 {finished}문단 완료")
        } else {
            format!("{finished} of {all} paragraphs done")
        }
    }

    pub fn result(&self, changes: usize) -> String {
        match (self.korean(), changes) {
            (true, 0) => "고칠 것이 없습니다.".into(),
            (true, n) => format!("고칠 곳 {n}곳을 찾았습니다."),
            (false, 0) => "Nothing to change.".into(),
            (false, n) => format!("{n} changes found."),
        }
    }

    pub fn checklist(&self, met: usize, all: usize) -> String {
        if self.korean() {
            format!("답변 점검: {all}가지 중 {met}가지 충족")
        } else {
            format!("Checklist: {met} of {all}")
        }
    }

    pub fn demands(&self, count: usize) -> String {
        if self.korean() {
            format!("{count}가지입니다. 하나씩 답합니다.")
        } else {
            format!("{count}; each wants an answer.")
        }
    }

    pub fn harsh(&self, count: usize) -> String {
        if self.korean() {
            format!("{count}곳. 답변에 되풀이하지 않습니다.")
        } else {
            format!("{count}; the reply does not repeat them.")
        }
    }

    pub fn forget_one(&self, one: &str) -> String {
        if self.korean() { format!("‘{one}’ 지우기") } else { format!("Delete “{one}”") }
    }

    pub fn apply_some(&self, count: usize) -> String {
        if self.korean() { format!("고른 {count}곳 적용") } else { format!("Apply {count}") }
    }

    pub fn change(&self, before: &str, with: &str, kept: bool) -> String {
        match (self.korean(), kept) {
            (true, true) => format!("‘{before}’ → ‘{with}’, 바꿈"),
            (true, false) => format!("‘{before}’ → ‘{with}’, 그대로 둠"),
            (false, true) => format!("“{before}” → “{with}”, change"),
            (false, false) => format!("“{before}” → “{with}”, leave"),
        }
    }

    pub fn covered(&self, kind: Kind, covered: bool) -> String {
        match (self.korean(), covered) {
            (true, true) => format!("{}, 가림", kind.word()),
            (true, false) => format!("{}, 가리지 않음", kind.word()),
            (false, true) => format!("{}, masked", kind.word()),
            (false, false) => format!("{}, not masked", kind.word()),
        }
    }

    pub fn said(&self, said: &Said) -> String {
        match (self.korean(), said) {
            (true, Said::Applied { words, way }) => format!("{words}곳을 바꾸었습니다. {}", self.way(*way)),
            (false, Said::Applied { words, way }) => format!("{words} places changed. {}", self.way(*way)),
            (true, Said::Inserted(count)) => format!("{count}문단을 문서에 넣었습니다. ‘되돌리기’로 뺄 수 있습니다."),
            (false, Said::Inserted(count)) => format!("{count} paragraphs inserted. Undo takes them out."),
            (true, Said::Saved) => "파일을 만들었습니다. 내려받은 파일에서 확인해 주십시오.".into(),
            (false, Said::Saved) => "The file is in your downloads.".into(),
            (true, Said::Reverted) => "원래대로 되돌렸습니다.".into(),
            (false, Said::Reverted) => "The original is back.".into(),
            (true, Said::Copied) => "결과를 복사했습니다.".into(),
            (false, Said::Copied) => "Copied.".into(),
            (true, Said::CopyFailed) => "복사하지 못했습니다. 결과를 직접 선택하여 복사해 주십시오.".into(),
            (false, Said::CopyFailed) => "Could not copy. Select the result and copy it yourself.".into(),
            (true, Said::Fixed(count)) => format!("{count}곳을 고쳤습니다."),
            (false, Said::Fixed(count)) => format!("{count} places fixed."),
            (true, Said::Rechecked) => "그사이 문서가 바뀌어 다시 검토했습니다. 목록에서 다시 골라 주십시오.".into(),
            (false, Said::Rechecked) => {
                "The document has changed and was checked again. Choose from the new list.".into()
            }
            (true, Said::Starred(count)) => format!("{count}문단의 번호를 문서에서 가렸습니다."),
            (false, Said::Starred(count)) => format!("Numbers masked in {count} paragraphs of the document."),
            (_, Said::Trouble(error)) => {
                let (what, next) = self.trouble(*error);
                format!("{what} {next}")
            }
        }
    }

    const fn way(&self, way: Way) -> &'static str {
        match (self.korean(), way) {
            (true, Way::Tracked) => "변경 내용이 문서에 표시됩니다.",
            (true, Way::Marked) => "변경 표시를 문서에 넣었습니다.",
            (true, Way::Plain) => "‘되돌리기’로 원래대로 돌릴 수 있습니다.",
            (false, Way::Tracked) => "They are tracked in the document.",
            (false, Way::Marked) => "They are marked in the document.",
            (false, Way::Plain) => "Undo brings the original back.",
        }
    }
}

/// 12345 as 12,345.
fn thousands(number: impl ToString) -> String {
    language::text::numeral::grouped(&number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_easily() {
        assert_eq!(of(Tongue::Korean).selected(2, 12_345), "선택 2문단 · 12,345자");
        assert_eq!(of(Tongue::Korean).selected(1, 318), "선택 1문단 · 318자");
    }

    #[test]
    fn our_own_sentences_pass_our_own_rules() {
        let words = of(Tongue::Korean);
        let sentences = [words.select_first, words.mask_help, words.stops_here, words.assisted, words.kept_here];
        for text in sentences.into_iter().chain(words.choice_hints).chain(words.class_hint) {
            assert_eq!(language::rules::rewrite(text, language::rules::Mode::Official).text, text);
        }
    }
}
