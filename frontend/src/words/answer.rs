//! The sentences about an answer: which facts changed, what was sent, who answered, what it took.

use super::Words;
use language::fidelity::Kind;
use language::privacy::Report;
use wire::assist::{Answerer, Tokens};

impl Words {
    /// What kind of fact it is, or what became of it.
    pub const fn fact(&self, kind: Kind) -> &'static str {
        let (korean, english) = match kind {
            Kind::Url => ("웹 주소", "Address"),
            Kind::Email => ("전자우편", "E-mail"),
            Kind::Phone => ("전화번호", "Phone"),
            Kind::Document => ("번호", "Number"),
            Kind::Law => ("법령", "Law"),
            Kind::Article => ("조문", "Article"),
            Kind::Date => ("날짜", "Date"),
            Kind::Weekday => ("요일", "Weekday"),
            Kind::Time => ("시각", "Time"),
            Kind::Money => ("금액", "Amount"),
            Kind::Percent => ("비율", "Percentage"),
            Kind::Quantity | Kind::Number => ("수", "Quantity"),
            Kind::Person => ("사람", "Person"),
            Kind::Organisation => ("기관", "Organisation"),
            Kind::Title => ("직위", "Rank"),
            Kind::Means => ("방법", "Means"),
            Kind::Placeholder => ("가린 정보", "Masked"),
            Kind::Bound => ("범위", "Bound"),
            Kind::Role => ("누가 무엇을", "Who does what"),
            Kind::Polarity => ("되고 안 됨", "Yes or no"),
            Kind::Obligation => ("의무", "Must or may"),
            Kind::Completion => ("한 일과 할 일", "Done or planned"),
            Kind::Content => ("내용", "Content"),
            Kind::Condition => ("조건", "Condition"),
            Kind::Commitment => ("약속", "Promise"),
        };
        if self.korean() { korean } else { english }
    }

    /// What the labels of an answer did, line by line: nothing where all came back as they were sent.
    pub fn labels(&self, report: &Report) -> Vec<String> {
        let lines = [
            (&report.missing, "답변에서 빠진 개인정보", "Personal data missing from the answer"),
            (&report.unknown, "알 수 없는 표시", "Unknown labels"),
            (&report.overused, "원문보다 여러 번 쓰인 개인정보", "Personal data used more often than before"),
            (&report.changed, "표시가 달라졌으나 되돌린 개인정보", "Restored although the label was changed"),
            (&report.withheld, "링크나 코드 안이어서 되돌리지 않은 표시", "Not restored inside links or code"),
        ];
        let told = lines.into_iter().filter(|(labels, ..)| !labels.is_empty());
        told.map(|(labels, korean, english)| {
            format!("{}: {}", if self.korean() { korean } else { english }, labels.join(", "))
        })
        .collect()
    }

    /// Who answered, how much, how long.
    pub fn answered(&self, answerer: &Answerer, changes: Option<usize>, millis: u64) -> String {
        let (who, seconds) = (self.answerer(answerer), self.seconds(millis));
        match (self.korean(), changes) {
            (true, Some(changes)) => format!("{who} · 고침 {changes} · {seconds}"),
            (false, Some(changes)) => format!("{who} · {changes} changes · {seconds}"),
            (_, None) => format!("{who} · {seconds}"),
        }
    }

    pub fn seconds(&self, millis: u64) -> String {
        format!("{}.{:02}{}", millis / 1000, millis % 1000 / 10, if self.korean() { "초" } else { " s" })
    }

    pub fn tokens(&self, tokens: Tokens) -> String {
        let [input, output] = [tokens.input, tokens.output].map(super::thousands);
        let about = match (tokens.estimated, self.korean()) {
            (false, _) => "",
            (true, true) => " (어림)",
            (true, false) => " (estimated)",
        };
        if self.korean() {
            format!("보냄 {input} · 받음 {output}{about}")
        } else {
            format!("{input} in · {output} out{about}")
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::state::Tongue;
    use crate::words::of;
    use language::privacy::Report;
    use wire::assist::{Answerer, Location, Tokens};

    #[test]
    fn each_language_says_who_answered() {
        assert_eq!(of(Tongue::Korean).answered(&Answerer::Engine, Some(7), 20), "내장 엔진 · 고침 7 · 0.02초");
        let model = Answerer::Model { name: "가온".into(), location: Location::OnPremise };
        assert_eq!(of(Tongue::English).answerer(&model), "가온 (on premises)");
        let tokens = Tokens { input: 1_234, output: 56, estimated: true };
        assert_eq!(of(Tongue::Korean).tokens(tokens), "보냄 1,234 · 받음 56 (어림)");
    }

    #[test]
    fn labels_that_came_back_as_sent_are_not_told() {
        let words = of(Tongue::Korean);
        assert!(words.labels(&Report::default()).is_empty());
        let report = Report { overused: vec!["【성명1】".into()], ..Report::default() };
        assert_eq!(words.labels(&report), ["원문보다 여러 번 쓰인 개인정보: 【성명1】"]);
    }
}
