//! What happened, what was kept, what to do next.

use super::Words;
use crate::host::HostError;
use crate::state::Failure;

impl Words {
    pub const fn failure(&self, failure: &Failure) -> (&'static str, &'static str) {
        match failure {
            Failure::Server(problem) if self.korean() => problem.code.korean(),
            Failure::Server(problem) => problem.code.english(),
            Failure::Unreachable if self.korean() => (
                "서버에 연결하지 못했습니다. 문서는 그대로입니다.",
                "다시 시도하거나 이 창의 내장 엔진으로 다듬어 주십시오.",
            ),
            Failure::Unreachable => {
                ("The server could not be reached. Your document is unchanged.", "Try again or polish in this pane.")
            }
            Failure::Cut if self.korean() => {
                ("답변이 도중에 끊겼습니다. 받은 내용은 남아 있습니다.", "끝난 문단을 적용하거나 다시 시도해 주십시오.")
            }
            Failure::Cut => {
                ("The answer broke off. What came so far is kept.", "Apply the finished paragraphs or try again.")
            }
            Failure::Host(error) => self.trouble(*error),
        }
    }

    pub const fn trouble(&self, error: HostError) -> (&'static str, &'static str) {
        if self.korean() { korean(error) } else { english(error) }
    }
}

const fn korean(error: HostError) -> (&'static str, &'static str) {
    match error {
        HostError::NothingSelected => ("선택한 글이 없습니다.", "문서에서 다듬을 문단을 선택해 주십시오."),
        HostError::Moved => (
            "그사이 문서의 해당 부분이 바뀌어 적용하지 않았습니다. 결과는 남아 있습니다.",
            "결과를 복사하거나, 다시 선택하여 다듬어 주십시오.",
        ),
        HostError::Protected => ("문서가 보호되어 있어 바꾸지 않았습니다.", "문서 보호를 푼 뒤 다시 시도해 주십시오."),
        HostError::SeveralCells => ("여러 칸을 한꺼번에 다듬을 수는 없습니다.", "표에서 한 칸만 선택해 주십시오."),
        HostError::UnsupportedPlace => {
            ("이 자리의 글은 다루지 않습니다. 문서는 그대로입니다.", "본문에서 선택해 주십시오.")
        }
        HostError::Revisions => (
            "변경 내용이 추적된 부분이라 다루지 않았습니다. 문서는 그대로입니다.",
            "변경 내용을 승인하거나 취소한 뒤 다시 시도해 주십시오.",
        ),
        HostError::Failed => {
            ("문서를 다루는 중에 문제가 생겼습니다. 결과는 남아 있습니다.", "다시 시도하거나 결과를 복사해 주십시오.")
        }
    }
}

const fn english(error: HostError) -> (&'static str, &'static str) {
    match error {
        HostError::NothingSelected => ("Nothing is selected.", "Select the paragraphs to polish."),
        HostError::Moved => (
            "That part of the document has changed meanwhile; nothing was applied. The result is kept.",
            "Copy the result, or select and polish again.",
        ),
        HostError::Protected => {
            ("The document is protected; nothing was changed.", "Remove the protection and try again.")
        }
        HostError::SeveralCells => ("Several cells can't be polished at once.", "Select a single cell."),
        HostError::UnsupportedPlace => {
            ("This part of the document is not handled; nothing was changed.", "Select text in the body.")
        }
        HostError::Revisions => {
            ("The place holds tracked changes; nothing was changed.", "Accept or reject them and try again.")
        }
        HostError::Failed => {
            ("The document could not be changed. The result is kept.", "Try again or copy the result.")
        }
    }
}
