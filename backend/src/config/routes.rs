//! Who is asked first, per task.

use serde::Deserialize;
use wire::assist::{ENGINE, TaskKind};

/// Who is asked, in this order, per task; `embedded` is the engine. Empty: every model as listed, then the engine.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Routes {
    /// Whether users may choose another model than the first.
    pub choice: bool,
    pub correct: Vec<String>,
    pub plain: Vec<String>,
    pub official: Vec<String>,
    pub shorten: Vec<String>,
    pub expand: Vec<String>,
    pub instruct: Vec<String>,
    pub tone: Vec<String>,
    pub minutes: Vec<String>,
    pub gist: Vec<String>,
    pub reply: Vec<String>,
    pub draft: Vec<String>,
    pub fill: Vec<String>,
}

impl Default for Routes {
    fn default() -> Self {
        let [plain, official, shorten, expand, instruct] = [const { Vec::new() }; 5];
        let [tone, minutes, gist, reply, draft, fill] = [const { Vec::new() }; 6];
        let correct = vec![ENGINE.to_owned()];
        Self {
            choice: true,
            correct,
            plain,
            official,
            shorten,
            expand,
            instruct,
            tone,
            minutes,
            gist,
            reply,
            draft,
            fill,
        }
    }
}

impl Routes {
    pub const fn of(&self, task: TaskKind) -> &Vec<String> {
        match task {
            TaskKind::Correct => &self.correct,
            TaskKind::Plain => &self.plain,
            TaskKind::Official => &self.official,
            TaskKind::Shorten => &self.shorten,
            TaskKind::Expand => &self.expand,
            TaskKind::Instruct => &self.instruct,
            TaskKind::Tone => &self.tone,
            TaskKind::Minutes => &self.minutes,
            TaskKind::Gist => &self.gist,
            TaskKind::Reply => &self.reply,
            TaskKind::Draft => &self.draft,
            TaskKind::Fill => &self.fill,
        }
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        TaskKind::ALL.into_iter().flat_map(|task| self.of(task)).map(String::as_str)
    }
}
