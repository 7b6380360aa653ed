//! The shape of a detector: one kind of personal data, found in a text.

pub use super::page::{Label, Page, Words, Zone};
use crate::finding::Span;
use serde::{Deserialize, Serialize};

/// Every kind of personal data that is told apart; the names are those of the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Rrn,
    Frn,
    Passport,
    DriverLicense,
    Phone,
    Email,
    Account,
    Card,
    BusinessNumber,
    CorporateNumber,
    HealthInsurance,
    Vehicle,
    Address,
    PostalCode,
    BirthDate,
    Ip,
    PetitionNumber,
    Name,
}

impl Kind {
    /// 고유식별정보 (개인정보 보호법 시행령 제19조): never sent in any form.
    pub const fn stops(self) -> bool {
        matches!(self, Self::Rrn | Self::Frn | Self::Passport | Self::DriverLicense)
    }

    pub const ALL: [Self; 18] = [
        Self::Rrn,
        Self::Frn,
        Self::Passport,
        Self::DriverLicense,
        Self::Phone,
        Self::Email,
        Self::Account,
        Self::Card,
        Self::BusinessNumber,
        Self::CorporateNumber,
        Self::HealthInsurance,
        Self::Vehicle,
        Self::Address,
        Self::PostalCode,
        Self::BirthDate,
        Self::Ip,
        Self::PetitionNumber,
        Self::Name,
    ];

    /// The Korean word in the placeholder and in the pane.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rrn => "주민등록번호",
            Self::Frn => "외국인등록번호",
            Self::Passport => "여권번호",
            Self::DriverLicense => "운전면허번호",
            Self::Phone => "전화",
            Self::Email => "전자우편",
            Self::Account => "계좌",
            Self::Card => "카드",
            Self::BusinessNumber => "사업자등록번호",
            Self::CorporateNumber => "법인등록번호",
            Self::HealthInsurance => "건강보험증번호",
            Self::Vehicle => "차량번호",
            Self::Address => "주소",
            Self::PostalCode => "우편번호",
            Self::BirthDate => "생년월일",
            Self::Ip => "아이피",
            Self::PetitionNumber => "접수번호",
            Self::Name => "성명",
        }
    }
}

/// One piece of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sensitive {
    pub span: Span,
    pub kind: Kind,
    /// A weak one is a suggestion to the user; a strong one is masked.
    pub weak: bool,
}

/// How sure a detector is; where candidates overlap the surer one wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Score {
    /// Only offered to the user.
    Weak,
    /// Masked to be on the safe side.
    Likely,
    /// The form alone says it.
    Formed,
    /// The form and a word beside it say it.
    Cued,
}

/// A place that may hold personal data, in characters of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    pub score: Score,
}

/// One detector of the shelf.
pub struct Detector {
    pub kind: Kind,
    pub find: fn(&Page<'_>, &mut Vec<Candidate>),
}
