//! Labels of form fields and table columns, and what kind of value stands under them.

use crate::privacy::detector::Kind;
use crate::sort;
use crate::text::hangul::is_written;
use crate::text::word_list::Letters;
use std::sync::OnceLock;

/// What a label promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    Of(Kind),
    /// A person by role (신청인, 대상): the value is a name only if it looks like one.
    Role,
    /// A number of an office or of a thing: document, case, lot.
    Keep,
    /// Something else that heads a column (연번, 비고).
    Other,
}

impl Label {
    /// Whether it promises a person's name.
    pub fn names(self) -> bool {
        matches!(self, Self::Role | Self::Of(Kind::Name))
    }
}

/// A value with its label.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub start: usize,
    pub end: usize,
    pub label: Label,
}

const LABELS: &[(Label, &str)] = &[
    (
        Label::Of(Kind::Name),
        "성명 이름 성함 성명(한글) 성명(한자) 성명(영문) 한글성명 한자성명 영문성명 영문이름 영문명 신청인성명 신청자명 신청인명 민원인명 민원인성명 청구인명 대표자명 \
         대표자성명 예금주 예금주명 계좌주 보호자명 학생명 학생성명 아동명 자녀명 수급자명 대상자명 환자명 참가자명 직원명 사원명 회원명 고객명 가입자명 계약자명 입금자명 \
         운전자명 이용자명 어르신명 신고자명 조합원명 성명및서명 성명/서명 신청인(성명) 성명(대표자) 대표자(성명) 상호(성명) name fullname 작성자명 사용자명 \
         주문자 원아명 입주자명 강사명 당첨자명 실명 본명 한글이름 한글명 petitioner applicant complainant username",
    ),
    (
        Label::Role,
        "고객 회원 문의자 방문자 예약자 사용자 판매자 구매자 수신인 탄원인 담임 담임교사 주치의 원아 남편 아내 명의자 내담자명 채용자 수상자 표창자 입주자 동승자 부상자 습득자 분실자 신고대상 실종자 \
         구직자 강사 발표자 신청인 신청자 민원인 제출인 청구인 대표자 대표 대표이사 대리인 위임인 수임인 위임자 수임자 피위임자 세대주 세대원 보호자 학부모 학생 아동 \
         자녀 배우자 고인 사망자 상속인 피상속인 원고 피고 피고인 피해자 가해자 피의자 고소인 피고소인 고발인 피고발인 진정인 피진정인 신고인 신고자 피신고인 이의신청인 \
         심판청구인 항고인 소유자 소유주 차주 점유자 임차인 임대인 세입자 매도인 매수인 양도인 양수인 체납자 납세자 납세의무자 수급자 대상자 환자 수신 수신자 받는사람 \
         받는분 보내는사람 보낸사람 보내는분 발신인 발신자 수취인 수령인 수령자 참석자 참가자 당첨자 합격자 응시자 지원자 접수자명 근로자 근로자명 사업주 고용주 직원 \
         가입자 계약자 피보험자 수익자 채권자 채무자 보증인 연대보증인 증인 참고인 목격자 작성자 서명 서명자 입금자 송금인 법정대리인 후견인 피후견인 운전자 동거인 위반자 \
         이용자 이용인 입소자 어르신 추천인 피추천인 상담자 내담자 제보자 면담자 의뢰인 동의자 확인자 인수자 인계자 수강생 수강자 신랑 신부 부친 모친 통보인 통보자 \
         진술인 요청인 요청자 처분대상자 처분대상 참가인 보조참가인 승계참가인 제기자 민원제기자 발언자 답변자 질의자 문의주신분 심사대상자 공동명의자 \
         관계인 당사자 조합원 조합장 확인인 입회인 대리신청인 위임받은자 위임하는자 통장 회장 총무 반장 이장 마을이장 부녀회장 주민대표",
    ),
    (
        Label::Of(Kind::Rrn),
        "주민등록번호 주민번호 주민등록 주민등록번호(외국인등록번호) 주민(외국인)등록번호 주민등록번호/외국인등록번호 주민(법인)등록번호 rrn",
    ),
    (Label::Of(Kind::Frn), "외국인등록번호 외국인번호 거소신고번호 국내거소신고번호 외국인등록증번호 arc"),
    (Label::Of(Kind::Passport), "여권번호 여권 여권no passport passportno passportno. passportnumber"),
    (Label::Of(Kind::DriverLicense), "운전면허번호 면허번호 운전면허증번호 운전면허 자동차운전면허번호 면허증번호"),
    (
        Label::Of(Kind::Phone),
        "전화 전화번호 연락처 휴대전화 휴대폰 핸드폰 휴대전화번호 휴대폰번호 핸드폰번호 자택전화 자택 집전화 비상연락처 긴급연락처 연락처(휴대전화) 연락처(휴대폰) 전화(휴대폰) 전화번호(휴대전화) 연락전화 모바일 h.p hp h.p. tel tel. 직장전화 팩스 팩스번호 fax phone mobile 전화연락처 본인연락처 보호자연락처 신청인연락처 연락번호 ☎ ☏",
    ),
    (Label::Of(Kind::Email), "이메일 전자우편 e-mail email e메일 이메일주소 전자우편주소 메일 메일주소 mail"),
    (
        Label::Of(Kind::Account),
        "계좌 계좌번호 입금계좌 환급계좌 환급계좌번호 지급계좌 통장번호 은행계좌 계좌번호(은행명) 은행(계좌번호) 은행/계좌번호 은행명/계좌번호 은행및계좌번호 급여계좌 수령계좌 수급계좌 송금계좌 본인계좌 환불계좌 계좌정보 자동이체계좌",
    ),
    (Label::Of(Kind::Card), "카드번호 신용카드번호 체크카드번호 결제카드 카드 신용카드"),
    (Label::Of(Kind::BusinessNumber), "사업자등록번호 사업자번호 사업자등록no 등록번호(사업자) 사업자"),
    (Label::Of(Kind::CorporateNumber), "법인등록번호 법인번호 법인(주민)등록번호"),
    (Label::Of(Kind::HealthInsurance), "건강보험증번호 보험증번호 증번호 건강보험번호 의료보험증번호 건강보험증"),
    (
        Label::Of(Kind::Vehicle),
        "차량번호 차번호 자동차번호 자동차등록번호 차량등록번호 등록차량 차량 위반차량 번호판 차량번호판 이륜차번호",
    ),
    (
        Label::Of(Kind::Address),
        "주소 주소지 거주지 거주지주소 현주소 자택주소 집주소 주거지 실거주지 등록기준지 본적 주민등록지 주민등록상주소 주소(거소) 주소또는거소 도로명주소 지번주소 송달장소 송달주소 우편물수령지 배송지 배송주소 수령지 거소 전입지 전출지 이전주소 사업장주소 사업장소재지 영업소소재지 소재지 물건소재지 물건지 신청인주소 address 사는곳",
    ),
    (Label::Of(Kind::PostalCode), "우편번호 zip zipcode"),
    (
        Label::Of(Kind::BirthDate),
        "생년월일 생일 출생일 출생연월일 출생년월일 생년월일(성별) 생년 출생일자 birth dateofbirth birthdate 생년월일(6자리)",
    ),
    (Label::Of(Kind::Ip), "ip ip주소 아이피 접속ip 아이피주소 접속아이피 작성ip"),
    (Label::Of(Kind::PetitionNumber), "민원번호 민원접수번호 민원신청번호 국민신문고번호 국민신문고신청번호"),
    (
        Label::Keep,
        "문서번호 관리번호 사건번호 사건 등기번호 가상계좌 가상계좌번호 납부번호 전자납부번호 고지번호 고유번호 일련번호 물품번호 공고번호 고시번호 계약번호 과제번호 증명서번호 발급번호 모델명 품번 품명 규격 예산과목 세목 금액 납부금액 단가 수량 면적 지번수 대표전화 대표번호 담당부서 담당전화 문의 문의처 담당 담당자 부서 소관부서 시행일 시행 접수일 접수일자 신청일 신청일자 작성일 작성일자 발급일 발급일자 등록일 처리일 처리기한 납부기한 기한 기간 일시 일자 날짜 회의일시 버전 version 상품번호 송장번호 운송장번호 주문번호 승인번호 거래번호 지로번호 isbn",
    ),
    (
        Label::Other,
        "연번 번호 순번 no no. 구분 비고 내용 제목 성별 나이 연령 관계 직위 직급 소속 직업 학년 반 학교 은행 은행명 금융기관 상호 상호명 업체명 법인명 회사명 기관명 단체명 항목 합계 계 국적 사유 결과 종류 유형 점수 순위 국가 세대 동호 평형 학과 전공 사이즈",
    ),
];

/// The label that a cell or the words before a colon are; notes in brackets, marks and numbering do not count.
pub fn label(chars: &[char]) -> Option<Label> {
    let mut text = super::compact(chars);
    if text.is_empty() || text.len() > 60 {
        return None;
    }
    let marks = |c: char| !(is_written(c) || matches!(c, '(' | ')' | '☎' | '☏'));
    if text.starts_with(marks) || text.ends_with(marks) {
        text = text.trim_matches(marks).to_owned();
    }
    let numbered = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | '('));
    // 성명(한자): 신율(申律) is a label with its value.
    let open = numbered.find('(').filter(|_| numbered.ends_with(')') && !numbered.contains(':'));
    lookup(&text)
        .or_else(|| if numbered == text { None } else { lookup(numbered) })
        .or_else(|| open.and_then(|i| lookup(&numbered[..i])))
        .or_else(|| part(numbered))
}

/// The first label of several: 성명/연락처, 성명 및 주소 has no single one.
fn part(text: &str) -> Option<Label> {
    let first = text.split(['/', '·', ',']).next().filter(|p| p.len() < text.len())?;
    lookup(first)
}

/// The label that a whole word is.
pub fn label_of(word: &str) -> Option<Label> {
    lookup(&word.to_ascii_lowercase())
}

fn lookup(text: &str) -> Option<Label> {
    static WORDS: OnceLock<(Letters, Vec<(&str, Label)>)> = OnceLock::new();
    let (first, words) = WORDS.get_or_init(|| {
        let each = LABELS.iter().flat_map(|(label, words)| words.split(' ').map(|w| (w, *label)));
        let mut words: Vec<(&str, Label)> = each.collect();
        sort::by_key(&mut words, |(word, _)| *word);
        (Letters::of(words.iter().filter_map(|(word, _)| word.chars().next())), words)
    });
    if !text.chars().next().is_some_and(|c| first.may_hold(c)) {
        return None;
    }
    words.binary_search_by_key(&text, |(word, _)| word).ok().map(|i| words[i].1)
}
