//! Fields and sentences that every reply to a citizen has, in the five tones T1–T5.

use crate::template::{Field, Form, Node, toned};

/// The section that answers.
pub const OFFICE: Field = Field::new("office", "답변 부서", Form::Line, "가온시 도로과", "답변하는 기관과 부서입니다.");

pub const RECEIVED: Field = Field::new("received", "신청일", Form::When, "2026. 11. 20.", "민원을 신청한 날입니다.");

pub const NUMBER: Field =
    Field::new("number", "신청번호", Form::Line, "1AA-2611-0123456", "국민신문고 신청번호나 접수번호입니다.")
        .optional();

pub const GIST_FIELD: Field = Field::new(
    "gist",
    "민원 요지",
    Form::Line,
    "산들길 12 앞 가로등 수리",
    "‘가로등 수리’나 ‘가로등을 고쳐 달라’처럼 짧게 적습니다.",
);

/// Only what the citizen told may be sympathised with.
pub const EMPATHY: Field = Field::new(
    "empathy",
    "공감 문장",
    Form::Sentence,
    "밤길이 어두워 걱정하셨을 텐데 알려 주셔서 고맙습니다.",
    "신청하신 분이 말한 일에만 공감합니다. 책임을 단정하지 않습니다.",
)
.optional();

pub const CONTACT_FIELD: Field = Field::new(
    "contact",
    "담당",
    Form::Contact,
    "도로과 조명팀 이하람 주무관(031-000-2345)",
    "소속, 성명, 전화번호를 적습니다.",
)
.on("「민원 처리에 관한 법률 시행령」 제31조");

pub const GREETING: Node = toned([
    "안녕하십니까? {office}입니다.",
    "안녕하십니까? {office}입니다. {empathy|글을 보내 주셔서 고맙습니다.}",
    "안녕하십니까? {office}입니다. {empathy|보내 주신 글을 주의 깊게 읽었습니다.}",
    "{office}입니다.",
    "안녕하십니까? {office}입니다.",
]);

/// What was asked for, where it was examined.
pub const GIST: Node = toned([
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 것으로, 검토한 결과를 알려 드립니다.",
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 내용으로 이해하고 검토했습니다.",
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 말씀으로 이해하고 꼼꼼히 살펴보았습니다.",
    "{received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 내용입니다.",
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 내용으로 이해하고 검토했습니다.",
]);

/// What was asked for, where nothing is decided yet.
pub const GIST_READ: Node = toned([
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 것입니다.",
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 내용으로 이해했습니다.",
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 말씀으로 이해했습니다.",
    "{received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 내용입니다.",
    "귀하께서 {received} 신청하신 민원[(신청번호 {number})]은 “{gist}”에 관한(는) 내용으로 이해했습니다.",
]);

pub const CONTACT: Node = toned([
    "이 답변에 관한 문의처는 {contact}입니다.",
    "궁금하신 점은 {contact}에게 문의하시면 자세히 안내해 드리겠습니다. 감사합니다.",
    "더 궁금하신 점이 있으면 {contact}에게 편하게 말씀해 주시기 바랍니다. 자세히 안내해 드리겠습니다.",
    "문의하실 곳은 {contact}입니다.",
    "궁금하신 점은 {contact}에게 문의해 주시기 바랍니다.",
]);

/// Without thanks, where something grave has happened.
pub const HELLO: Node = toned([
    "안녕하십니까? {office}입니다.",
    "안녕하십니까? {office}입니다.",
    "안녕하십니까? {office}입니다.",
    "{office}입니다.",
    "안녕하십니까? {office}입니다.",
]);
