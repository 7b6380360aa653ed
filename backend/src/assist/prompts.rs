//! The shelf of prompts: versioned Korean texts, one file each.

use language::rules::Mode;
use language::templates;
use language::tone::Tone;
use wire::assist::{Summary, Task};

/// Raised with every change of a prompt, so that records say which one was used.
pub const VERSION: u32 = 3;

/// What is said round the task itself: first, last, after an unusable answer.
pub struct Frame {
    pub ground: &'static str,
    pub form: &'static str,
    pub again: &'static str,
}

/// For answers paragraph by paragraph.
const EDIT: Frame = Frame {
    ground: include_str!("prompts/ground.txt"),
    form: include_str!("prompts/form.txt"),
    again: include_str!("prompts/again.txt"),
};

/// For one new text.
const WRITE: Frame = Frame {
    ground: include_str!("prompts/write_ground.txt"),
    form: include_str!("prompts/write_form.txt"),
    again: include_str!("prompts/write_again.txt"),
};

pub const VARIANT: &str = include_str!("prompts/variant.txt");

const SITUATIONS: &[(&str, &str)] = &[
    ("accept", include_str!("prompts/situations/accept.txt")),
    ("partly", include_str!("prompts/situations/partly.txt")),
    ("decline", include_str!("prompts/situations/decline.txt")),
    ("refuse", include_str!("prompts/situations/refuse.txt")),
    ("transfer", include_str!("prompts/situations/transfer.txt")),
    ("private", include_str!("prompts/situations/private.txt")),
    ("supplement", include_str!("prompts/situations/supplement.txt")),
    ("extend", include_str!("prompts/situations/extend.txt")),
    ("close", include_str!("prompts/situations/close.txt")),
    ("apologise", include_str!("prompts/situations/apologise.txt")),
    ("guide", include_str!("prompts/situations/guide.txt")),
    ("conduct", include_str!("prompts/situations/conduct.txt")),
    ("unclear", include_str!("prompts/situations/unclear.txt")),
    ("abuse", include_str!("prompts/situations/abuse.txt")),
    ("accident", include_str!("prompts/situations/accident.txt")),
    ("disclose", include_str!("prompts/situations/disclose.txt")),
    ("progress", include_str!("prompts/situations/progress.txt")),
    ("return", include_str!("prompts/situations/return.txt")),
];

pub const fn frame(task: &Task) -> &'static Frame {
    if task.is_whole() { &WRITE } else { &EDIT }
}

/// The task's own instructions, in order.
pub fn task(task: &Task) -> Vec<&'static str> {
    match task {
        Task::Rewrite { mode: Mode::Correct } => vec![include_str!("prompts/correct.txt")],
        Task::Rewrite { mode: Mode::Plain } => vec![include_str!("prompts/plain.txt")],
        Task::Rewrite { mode: Mode::Official } => vec![include_str!("prompts/official.txt")],
        Task::Shorten => vec![include_str!("prompts/shorten.txt")],
        Task::Expand => vec![include_str!("prompts/expand.txt")],
        Task::Instruct { .. } => vec![include_str!("prompts/instruct.txt")],
        Task::Tone { style, situation } => {
            let mut texts = vec![include_str!("prompts/tone.txt"), tone(*style)];
            texts.extend(situation.as_deref().and_then(self::situation));
            texts
        }
        Task::Summary { of: Summary::Meeting } => vec![include_str!("prompts/minutes.txt")],
        Task::Summary { of: Summary::Petition } => vec![include_str!("prompts/gist.txt")],
        Task::Reply { situation, tone, .. } => {
            let mut texts = vec![include_str!("prompts/reply.txt")];
            texts.extend(self::situation(situation));
            texts.push(self::tone(*tone));
            texts
        }
        Task::Draft { template, .. } => {
            let mut texts = vec![include_str!("prompts/draft.txt")];
            texts.extend(templates::find(template).into_iter().flat_map(|t| ["문서의 종류", t.title, t.about]));
            texts
        }
        Task::Fill { template } => {
            let mut texts = vec![include_str!("prompts/fill.txt")];
            let fields = templates::find(template).into_iter().flat_map(|t| t.fields);
            texts.extend(fields.flat_map(|field| [field.label, field.help]));
            texts
        }
    }
}

/// What an answer in this 민원 situation says and avoids.
pub fn situation(id: &str) -> Option<&'static str> {
    SITUATIONS.iter().find(|(name, _)| *name == id).map(|(_, text)| *text)
}

const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Formal => include_str!("prompts/tones/formal.txt"),
        Tone::Polite => include_str!("prompts/tones/polite.txt"),
        Tone::Plain => include_str!("prompts/tones/plain.txt"),
        Tone::Report => include_str!("prompts/tones/report.txt"),
        Tone::Courteous => include_str!("prompts/tones/courteous.txt"),
        Tone::Empathic => include_str!("prompts/tones/empathic.txt"),
        Tone::Concise => include_str!("prompts/tones/concise.txt"),
        Tone::Firm => include_str!("prompts/tones/firm.txt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::finding::{Group, Level};

    #[test]
    fn prompts_are_clean_korean() {
        let tones = language::tones::STYLES.iter().map(|style| tone(style.tone));
        let frames = [&EDIT, &WRITE].into_iter().flat_map(|f| [f.ground, f.form, f.again]);
        let fill = Task::Fill { template: "meeting-notice".into() };
        let tasks = [Task::Shorten, Task::Expand, fill, Task::Summary { of: Summary::Meeting }];
        let tasks = tasks.iter().chain(&[Task::Summary { of: Summary::Petition }]).flat_map(task).collect::<Vec<_>>();
        let all = frames.chain(tones).chain(SITUATIONS.iter().map(|(_, text)| *text)).chain(tasks).chain([VARIANT]);
        for text in all {
            let wrong: Vec<_> = language::rules::check(text)
                .into_iter()
                .filter(|f| f.level == Level::Auto && matches!(f.group, Group::Spelling | Group::Spacing))
                .collect();
            assert_eq!(wrong, [], "{text}");
        }
    }

    #[test]
    fn every_situation_of_the_language_has_its_prompt() {
        for known in language::petition::situations::ALL {
            assert!(situation(known.id).is_some(), "{}", known.id);
        }
        assert_eq!(SITUATIONS.len(), language::petition::situations::ALL.len());
    }

    #[test]
    fn a_task_names_its_tone_situation_and_document() {
        let reply = Task::Reply { situation: "decline".into(), tone: Tone::Firm, fields: Default::default() };
        let texts = task(&reply).concat();
        assert!(texts.contains("상황: 불수용") && texts.contains("어조: 단호하되 정중"));
        let draft = Task::Draft { template: "invitation".into(), fields: Default::default() };
        assert!(task(&draft).contains(&templates::find("invitation").unwrap().title));
        let fill = Task::Fill { template: "meeting-notice".into() };
        assert!(task(&fill).contains(&templates::find("meeting-notice").unwrap().fields[0].label));
    }
}
