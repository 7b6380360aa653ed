//! What happens on the way to an answer, told to the user in one line; nothing is lost by any of it.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// Waiting for a free place at this model; so many requests are ahead.
    Queued { model: String, ahead: u64 },
    /// The model did not answer and is asked once more.
    Retrying { model: String },
    /// The model can't answer now; `to` answers instead (`None`: the embedded engine).
    FellBack { from: String, to: Option<String> },
    /// The answer was unusable and is asked for once more.
    AskedAgain { model: String, reason: Unusable },
    /// Paragraphs (from 0) that the model left out or spoiled: their own text stays, corrected by the rules.
    Kept { paragraphs: Vec<usize> },
}

/// Why an answer was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unusable {
    OtherLanguage,
    TooLong,
    /// The paragraphs could not be told apart.
    Shapeless,
    Empty,
}

impl Notice {
    pub fn korean(&self) -> String {
        match self {
            Self::Queued { model, ahead } => format!("‘{model}’ 모델의 순서를 기다립니다. 앞에 {ahead}건이 있습니다."),
            Self::Retrying { model } => format!("‘{model}’ 모델에 다시 연결합니다."),
            Self::FellBack { from, to: Some(to) } => {
                format!("‘{from}’ 모델이 답하지 않아 ‘{to}’ 모델이 대신 답합니다.")
            }
            Self::FellBack { from, to: None } => format!("‘{from}’ 모델이 답하지 않아 내장 엔진이 대신 다듬습니다."),
            Self::AskedAgain { model, reason } => {
                format!("‘{model}’ 모델의 답변이 {} 다시 요청합니다.", reason.korean())
            }
            Self::Kept { paragraphs } => {
                format!(
                    "모델이 제대로 답하지 않은 {}문단은 원문을 바탕으로 내장 엔진이 다듬었습니다.",
                    paragraphs.len()
                )
            }
        }
    }

    pub fn english(&self) -> String {
        match self {
            Self::Queued { model, ahead } => format!("Waiting for the model “{model}”: {ahead} ahead."),
            Self::Retrying { model } => format!("Connecting to the model “{model}” again."),
            Self::FellBack { from, to: Some(to) } => format!("“{from}” does not answer; “{to}” answers instead."),
            Self::FellBack { from, to: None } => {
                format!("“{from}” does not answer; the embedded engine answers instead.")
            }
            Self::AskedAgain { model, reason } => {
                format!("The answer of “{model}” {}; it is asked again.", reason.english())
            }
            Self::Kept { paragraphs } => {
                format!("{} paragraph(s) the model did not answer keep their own text, corrected.", paragraphs.len())
            }
        }
    }
}

impl Unusable {
    const fn korean(self) -> &'static str {
        match self {
            Self::OtherLanguage => "한국어가 아니어서",
            Self::TooLong => "지나치게 길어서",
            Self::Shapeless => "형식에 맞지 않아서",
            Self::Empty => "비어 있어서",
        }
    }

    const fn english(self) -> &'static str {
        match self {
            Self::OtherLanguage => "was not in Korean",
            Self::TooLong => "was far too long",
            Self::Shapeless => "had the wrong form",
            Self::Empty => "was empty",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_the_model_and_what_happens() {
        let notice = Notice::FellBack { from: "가".into(), to: None };
        assert_eq!(notice.korean(), "‘가’ 모델이 답하지 않아 내장 엔진이 대신 다듬습니다.");
        let asked = Notice::AskedAgain { model: "나".into(), reason: Unusable::TooLong };
        assert_eq!(asked.korean(), "‘나’ 모델의 답변이 지나치게 길어서 다시 요청합니다.");
    }
}
