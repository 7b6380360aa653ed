//! The sentences of 검토.

use crate::state::Tongue;

/// The wordings of 검토 in one language.
pub struct Words {
    tongue: Tongue,
    pub none: &'static str,
    pub none_hint: &'static str,
    pub empty: &'static str,
    pub failed: &'static str,
    pub reading: &'static str,
    pub again: &'static str,
    pub filter: &'static str,
    pub all: &'static str,
    pub places: &'static str,
    pub fix: &'static str,
    pub fix_all: &'static str,
    pub take_back: &'static str,
    pub ignore: &'static str,
    pub here: &'static str,
    pub in_document: &'static str,
    pub always: &'static str,
    pub heed: &'static str,
    personal: [&'static str; 2],
}

impl Words {
    const fn korean(&self) -> bool {
        matches!(self.tongue, Tongue::Korean)
    }

    pub fn running(&self, done: usize, all: usize) -> String {
        if self.korean() {
            format!("검토하는 중: {all}문단 중 {done}문단")
        } else {
            format!("Checking {done} of {all}")
        }
    }

    pub fn found(&self, count: usize) -> String {
        if self.korean() { format!("살펴볼 곳 {count}곳") } else { format!("{count} places to look at") }
    }

    pub fn more(&self, count: usize) -> String {
        if self.korean() { format!("{count}곳 더 보기") } else { format!("{count} more") }
    }

    /// The name of the button that puts a proposal in.
    pub fn fix_to(&self, with: &str) -> String {
        match (self.korean(), with.trim().is_empty()) {
            (true, true) => "지우기".into(),
            (true, false) => format!("‘{with}’ 쓰기"),
            (false, true) => "Delete".into(),
            (false, false) => format!("Use “{with}”"),
        }
    }

    pub fn ignored(&self, count: usize) -> String {
        if self.korean() { format!("넘어간 곳 {count}곳") } else { format!("{count} ignored") }
    }

    /// Why personal data is pointed out; `stops` for 고유식별정보 (개인정보 보호법 제24조).
    pub const fn personal(&self, stops: bool) -> &'static str {
        self.personal[stops as usize]
    }
}

pub const KOREAN: Words = Words {
    tongue: Tongue::Korean,
    none: "고칠 것 없음",
    none_hint: "문서 전체를 살펴보았습니다.",
    empty: "문서에 글이 없습니다. 글을 쓰면 바로 살펴봅니다.",
    failed: "문서를 읽지 못했습니다. 문서는 그대로입니다. ‘다시 검토’를 눌러 주십시오.",
    reading: "문서를 읽는 중",
    again: "다시 검토",
    filter: "갈래",
    all: "전체",
    places: "살펴볼 곳",
    fix: "고치기",
    fix_all: "모두 고치기",
    take_back: "되돌리기",
    ignore: "넘어가기",
    here: "여기만",
    in_document: "이 문서",
    always: "항상",
    heed: "다시 살펴보기",
    personal: [
        "개인정보입니다. 꼭 필요한 것만 남겨 주십시오.",
        "고유식별정보는 법령에 근거가 있을 때만 적습니다. 근거가 없으면 가려 주십시오.",
    ],
};

pub const ENGLISH: Words = Words {
    tongue: Tongue::English,
    none: "Nothing to fix",
    none_hint: "The whole document was checked.",
    empty: "The document is empty. It is checked as soon as you write.",
    failed: "The document could not be read. It is unchanged. Press “Check again”.",
    reading: "Reading the document",
    again: "Check again",
    filter: "Kind",
    all: "All",
    places: "Places to look at",
    fix: "Fix",
    fix_all: "Fix all",
    take_back: "Undo",
    ignore: "Ignore",
    here: "Here",
    in_document: "In this document",
    always: "Always",
    heed: "Look again",
    personal: [
        "Personal data. Keep only what is needed.",
        "Unique identifiers may be written only on a statutory basis. Mask them otherwise.",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use language::rules::{Mode, rewrite};

    #[test]
    fn our_own_sentences_pass_our_own_rules() {
        for text in [KOREAN.none_hint, KOREAN.empty, KOREAN.failed, KOREAN.personal[0], KOREAN.personal[1]] {
            assert_eq!(rewrite(text, Mode::Official).text, text);
        }
    }
}
