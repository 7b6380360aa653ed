//! What can be asked for, and what each request brings with it.

use language::rules::Mode;
use language::template::Values;
use language::tone::Tone;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Task {
    /// 다듬기 by the rules or by a model.
    Rewrite { mode: Mode },
    /// 짧게: models only.
    Shorten,
    /// 자세히: models only.
    Expand,
    /// 직접 요청: models only.
    Instruct { instruction: String },
    /// 어조, paragraph by paragraph; `situation` is the id of a 민원 situation (`accept`, `decline` …).
    Tone {
        style: Tone,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        situation: Option<String>,
    },
    /// 요약: one new text; 회의록 by models only.
    Summary { of: Summary },
    /// 민원 답변 from a complaint or a rough reply and the facts of the template `reply-<situation>`: one new text.
    Reply {
        situation: String,
        tone: Tone,
        #[serde(default)]
        fields: Values,
    },
    /// 기안 본문 of a template from its fields and from notes: one new text.
    Draft {
        template: String,
        #[serde(default)]
        fields: Values,
    },
    /// The fields of a template as notes give them, line by line (`라벨: 값`): one new text, by models only.
    Fill { template: String },
}

/// What is summed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Summary {
    /// 회의록: decisions, who does what until when.
    Meeting,
    /// 민원 요지: what happened and what is asked for, in two sentences.
    Petition,
}

/// A task without what it brings: the names of routes, records and the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    Correct,
    Plain,
    Official,
    Shorten,
    Expand,
    Instruct,
    Tone,
    /// 회의록 요약
    Minutes,
    /// 민원 요지
    Gist,
    Reply,
    Draft,
    /// 서식 채우기
    Fill,
}

impl Task {
    pub const fn kind(&self) -> TaskKind {
        match self {
            Self::Rewrite { mode: Mode::Correct } => TaskKind::Correct,
            Self::Rewrite { mode: Mode::Plain } => TaskKind::Plain,
            Self::Rewrite { mode: Mode::Official } => TaskKind::Official,
            Self::Shorten => TaskKind::Shorten,
            Self::Expand => TaskKind::Expand,
            Self::Instruct { .. } => TaskKind::Instruct,
            Self::Tone { .. } => TaskKind::Tone,
            Self::Summary { of: Summary::Meeting } => TaskKind::Minutes,
            Self::Summary { of: Summary::Petition } => TaskKind::Gist,
            Self::Reply { .. } => TaskKind::Reply,
            Self::Draft { .. } => TaskKind::Draft,
            Self::Fill { .. } => TaskKind::Fill,
        }
    }

    /// Whether it writes one new text instead of answering every paragraph.
    pub const fn is_whole(&self) -> bool {
        matches!(self, Self::Summary { .. } | Self::Reply { .. } | Self::Draft { .. } | Self::Fill { .. })
    }

    /// The values of its form.
    pub const fn fields(&self) -> Option<&Values> {
        match self {
            Self::Reply { fields, .. } | Self::Draft { fields, .. } => Some(fields),
            _ => None,
        }
    }
}

impl TaskKind {
    pub const ALL: [Self; 12] = [
        Self::Correct,
        Self::Plain,
        Self::Official,
        Self::Shorten,
        Self::Expand,
        Self::Instruct,
        Self::Tone,
        Self::Minutes,
        Self::Gist,
        Self::Reply,
        Self::Draft,
        Self::Fill,
    ];

    /// The same word as on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::Plain => "plain",
            Self::Official => "official",
            Self::Shorten => "shorten",
            Self::Expand => "expand",
            Self::Instruct => "instruct",
            Self::Tone => "tone",
            Self::Minutes => "minutes",
            Self::Gist => "gist",
            Self::Reply => "reply",
            Self::Draft => "draft",
            Self::Fill => "fill",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_called_the_same_everywhere() {
        for kind in TaskKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
    }

    #[test]
    fn a_task_says_what_it_brings() {
        let task = Task::Tone { style: Tone::Empathic, situation: Some("accept".into()) };
        let json = serde_json::json!({ "kind": "tone", "style": "empathic", "situation": "accept" });
        assert_eq!(serde_json::to_value(&task).unwrap(), json);
        let reply = r#"{"kind":"reply","situation":"decline","tone":"courteous","fields":{"reason":["보도가 좁음"]}}"#;
        let reply: Task = serde_json::from_str(reply).unwrap();
        assert_eq!((reply.kind(), reply.is_whole(), reply.fields().map(|f| f.len())), (TaskKind::Reply, true, Some(1)));
    }
}
