//! One table of failures: code, HTTP status, what happened and what to do next, in Korean and English.

use serde::{Deserialize, Serialize};

/// A failure as it is sent; the sentences are looked up where it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub code: Code,
    /// Seconds to wait before another try is worth it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// Places of 고유식별정보 (paragraph, span in bytes, kind) for `Code::Identifier`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<(usize, language::finding::Span, language::privacy::Kind)>,
}

impl Problem {
    pub const fn new(code: Code) -> Self {
        Self { code, retry_after: None, places: Vec::new() }
    }
}

macro_rules! problems {
    ($($name:ident $status:literal $ko:literal $ko_next:literal $en:literal $en_next:literal;)*) => {
        /// Everything that can fail between pane and model.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Code { $($name),* }

        impl Code {
            pub const ALL: &[Self] = &[$(Self::$name),*];
            pub const fn status(self) -> u16 { match self { $(Self::$name => $status),* } }
            /// What happened and what was kept; what to do next.
            pub const fn korean(self) -> (&'static str, &'static str) { match self { $(Self::$name => ($ko, $ko_next)),* } }
            pub const fn english(self) -> (&'static str, &'static str) { match self { $(Self::$name => ($en, $en_next)),* } }
        }
    };
}

problems! {
    BadRequest 400
        "요청을 읽지 못했습니다. 문서는 그대로입니다." "창을 새로 고친 뒤 다시 시도해 주십시오."
        "The request could not be read. Your document is unchanged." "Reload the pane and try again.";
    TooLarge 413
        "한 번에 다룰 수 있는 분량을 넘었습니다. 문서는 그대로입니다." "선택 범위를 줄여 다시 시도해 주십시오."
        "The selection is too long. Your document is unchanged." "Select less and try again.";
    Identifier 422
        "고유식별정보가 있어 보내지 않았습니다. 문서는 그대로입니다." "표시된 번호를 지우거나 가린 뒤 다시 시도해 주십시오."
        "Nothing was sent: the text holds a unique identification number. Your document is unchanged." "Delete or mask the marked number and try again.";
    PrivacyUncertain 422
        "개인정보를 모두 가리지 못해 보내지 않았습니다. 문서는 그대로입니다." "해당 부분을 지우거나 직접 가린 뒤 다시 시도해 주십시오."
        "Nothing was sent: personal data could not be masked completely. Your document is unchanged." "Delete or mask it by hand and try again.";
    ClassForbidden 403
        "이 등급의 문서를 볼 수 있는 모델이 없어 보내지 않았습니다." "내장 엔진을 쓰거나 문서 등급을 확인해 주십시오."
        "Nothing was sent: no model may see a document of this class." "Use the embedded engine or check the document's class.";
    TaskUnavailable 409
        "이 작업은 연결된 모델이 있어야 할 수 있습니다." "교정, 쉬운 말, 공문체는 바로 쓸 수 있습니다."
        "This task needs a model, and none is connected." "Correct, plain and official work without one.";
    NotFound 404
        "요청한 주소가 없습니다." "주소를 확인해 주십시오."
        "There is nothing at this address." "Check the address.";
    Busy 503
        "지금은 요청이 많아 처리하지 못했습니다. 문서는 그대로입니다." "잠시 뒤 다시 시도해 주십시오."
        "The server is busy. Your document is unchanged." "Try again in a moment.";
    ModelUnreachable 502
        "모델에 연결하지 못했습니다. 문서는 그대로입니다." "다시 시도하거나 내장 엔진을 써 주십시오."
        "The model could not be reached. Your document is unchanged." "Try again or use the embedded engine.";
    ModelRefused 502
        "모델이 답변을 거절했습니다. 문서는 그대로입니다." "표현을 바꾸어 다시 시도하거나 내장 엔진을 써 주십시오."
        "The model refused to answer. Your document is unchanged." "Try other words or use the embedded engine.";
    ModelSlow 504
        "모델의 답변이 늦어져 멈추었습니다. 받은 내용은 남아 있습니다." "다시 시도하거나 내장 엔진을 써 주십시오."
        "The model was too slow and was stopped. What came so far is kept." "Try again or use the embedded engine.";
    ModelBroken 502
        "모델의 답변이 도중에 끊겼습니다. 받은 내용은 남아 있습니다." "다시 시도하거나 끝난 문단만 적용해 주십시오."
        "The model's answer broke off. What came so far is kept." "Try again, or apply the finished paragraphs.";
    ModelConfused 502
        "모델의 답변이 형식에 맞지 않아 쓰지 않았습니다. 문서는 그대로입니다." "다시 시도하거나 내장 엔진을 써 주십시오."
        "The model's answer was unusable and was dropped. Your document is unchanged." "Try again or use the embedded engine.";
    TooLongForModel 413
        "글이 이 모델이 받을 수 있는 길이를 넘었습니다. 문서는 그대로입니다." "선택 범위를 줄여 다시 시도해 주십시오."
        "The text is too long for this model. Your document is unchanged." "Select less and try again.";
    Unconfigured 502
        "모델 설정이 맞지 않아 요청하지 못했습니다. 문서는 그대로입니다." "운영 담당자에게 알리고 그동안 내장 엔진을 써 주십시오."
        "The model is not set up correctly. Your document is unchanged." "Tell your administrator; the embedded engine still works.";
    Stopping 503
        "서버가 곧 다시 시작됩니다. 받은 내용은 남아 있습니다." "잠시 뒤 다시 시도해 주십시오."
        "The server is restarting. What came so far is kept." "Try again in a moment.";
    Internal 500
        "서버에 문제가 생겼습니다. 문서는 그대로입니다." "다시 시도하고, 되풀이되면 운영 담당자에게 알려 주십시오."
        "Something went wrong on the server. Your document is unchanged." "Try again; if it happens again, tell your administrator.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_says_what_happened_and_what_to_do() {
        for code in Code::ALL {
            assert!((400..600).contains(&code.status()), "{code:?}");
            let (what, next) = code.korean();
            assert!(what.ends_with("다.") && (next.ends_with("오.") || next.ends_with("다.")), "{code:?}");
            let (what, next) = code.english();
            assert!(what.ends_with('.') && next.ends_with('.'), "{code:?}");
        }
    }
}
