//! Nouns that look like predicates: 도움, 보관함, 책임, 필요, 바다, 편지, 피해 …

use crate::text::word_list::Words;

/// Whether the last word ends with one of the nouns, as itself or at the end of a compound.
pub fn ends(word: &str, nouns: &Words) -> bool {
    let long = |noun: &&&str| noun.chars().nth(1).is_some();
    let last = word.chars().next_back();
    nouns.has(word) || last.is_some_and(|c| nouns.ending(c).iter().filter(long).any(|noun| word.ends_with(noun)))
}

/// Nouns in ㅁ that are also forms of verbs; predicates only right after 이/가, 을/를, -기, 에.
pub static VERBAL: Words = Words::new(
    "바람 조림 바꿈 무침 물림 새김 돌림 마름 시침 튀김 끼움 부림 놀림 바름 가림 흘림 다툼 노름 뿌림 절임 올림 \
     비빔 발림 찌름 지짐 불림 벗김 디딤 가짐 부침 굽힘 조름 담금 뒤짐 가늠 트임 매김 여밈 들임 먹임 시림 다님 \
     삭임 기림 감침 몰림 고임 맞섬 꼬임 씻김 벌임 꾸림 꺾임 벌림 달임 비침 겨룸 낮춤 줄임 자람 가뭄 가려움 \
     간지럼 갚음 거둠 걸침 고침 구김 굴림 꾸밈 나감 날림 남음 노림 놀람 느림 닮음 던짐 데움 말림 매듭지음 \
     목마름 미침 밀림 밤샘 번짐 벼름 보탬 부음 비김 빠름 삐침 생김 쏠림 서림 쓰림 시달림 어림 엉김 엮음 열림 \
     오감 오림 외침 익힘 잠김 조짐 주림 지음 짓눌림 추림 처짐 칠함 터짐 퍼짐 풀림 헤엄 호림 홀림 후림 흔들림 \
     거스름 되먹임 되새김 신음 나염 새참 바램 얼버무림 칸막음 가담 가점 배점 채점 감점 쌓임 막음 매매춤 늘림 \
     부추김 비틀림 솎음 안음 앙갚음 애태움 웅크림 으뜸 이바지함 일깨움 입가심 자리매김 잘림 짜임 짜맞춤 쪼갬 \
     차오름 착함 찌푸림 치오름 치우침 캐물음 타오름 태움 틀어짐 판가름 펼침 품음 피움 할큄 해침 헤아림 흘러내림 \
     잡음 도움 어려움 믿음 울음 웃음 싸움 모임 움직임 느낌 아픔 기쁨 슬픔 꿈 잠 춤 짐 힘 걸음 졸음 죽음 젊음 \
     묶음 볶음 물음 이음 차림 알림 돌봄 나눔 배움 만남 드림 받침 그림 삶 앎 즐거움 고마움 두려움 외로움 괴로움 \
     그리움 아쉬움 새로움 아름다움 가까움 뜻밖임 붙임 쓰임 높임 끼임 눌림 떨림 끌림 울림 흐름 부름 다름 가르침 \
     깨달음 미움 쉼 끝맺음 마무름 갈림 엇갈림 뒤틀림 맺음 지킴 살림 굶주림 떨어짐 기다림 보살핌 뉘우침 다짐 주춤 \
     멈춤 맞춤 갖춤 비춤 거침 마침 넘침 되돌림 둘러봄 비움 채움 세움 키움 돋움 띄움 갈아탐 오름 내림 누림 누름 \
     고름 거름 이름 시름 주름 구름 여름 씨름 보름 소름 기름 지름",
);

/// Nouns in ㅁ that are never predicates.
pub static PURE: Words = Words::new(
    "사람 이름 마음 처음 다음 얼음 봄 여름 구름 소름 가름 씨름 보름 지름 보람 사슴 가슴 말씀 거름 주름 시름 \
     아침 점심 열심 관심 중심 책임 담임 선임 위임 취임 부임 신임 해임 전임 후임 중임 연임 역임 퇴임 재임 겸임 \
     주임 소임 일임 사임 방임 유임 운임 노임 임 게임 프레임 타임 포함 결함 명함 직함 함 군함 전함 잠수함 \
     항공모함 구축함 발음 녹음 소음 방음 모음 자음 음 수음 화음 저음 고음 굉음 예금 보조금 지원금 세금 요금 \
     현금 기금 상담 부담 분담 농담 면담 동참 불참 지침 방침 기침 개념 기념 전념 수렴 시점 장점 단점 관점 김 \
     땀 강남 충남 전남 경남 국밥 감 솜 밤 섬 점 금 품 뜸 틈 곰 몸 님 놈 봉 참 험 시험 위험 경험 보험 \
     체험 실험 모험 탐험 흠 담 남 범 침 심 염 겸 셈",
);

/// What stands before 함 in the name of a box.
pub static BOXES: Words = Words::new(
    "보관 사물 투표 우편 수거 건의 모금 의견 소리 문서 서류 회수 기부 배전 단자 소화전 진열 공구 구급 약품 \
     헌옷 의류수거 택배 무인 정리 반납 응모 제안 신고 분리수거 수납 편지 소원 쓰레기 재활용 수거 건전지 폐건전지 \
     폐의약품 기표 개표 투서 접수 안내 관리 보석 사서 금고 민원 전기 통신 계량기 소화기 소화 도서반납 마패 필기 \
     명패",
);

/// What a line in 개조식 may be, said in one word: 대상임.
pub static STATED: Words =
    Words::new("대상 예정 계획 방침 사실 상태 상황 실정 추세 전망 원칙 필수 무료 유료 수준 부분 취지 목적 사항 입장");

/// Nouns that end like a noun with its particle: 시기, 아이, 제도.
pub static PARTICLED: Words = Words::new(
    "시기 경기 분기 연기 전기 공기 용기 기기 절기 장기 단기 초기 후기 아이 나이 차이 사이 높이 길이 깊이 넓이 \
     놀이 종이 어린이 젊은이 먹이 무게 가게 휴게 국가 평가 물가 휴가 허가 추가 참가 증가 작가 인가 대가 전문가 \
     제도 지도 속도 정도 온도 태도 각도 수도 시도 난이도 만족도 궤도 철도 인도 보도 강도 경로 통로 진로 도로 \
     선로 수로 회로 신고 광고 보고 사고 창고 공고 예고 경고 부서 문서 순서 도서 계획서 신청서 보고서 질서 정서 \
     경찰서 증명서 안내서 세무서 소방서 의견서 주의",
);

/// Nouns in 요.
pub static YO: Words = Words::new("필요 수요 개요 주요 중요 소요 강요 동요 민요 긴요 요 불필요 담요");

/// Nouns and particles in 다.
pub static DA: Words =
    Words::new("바다 마다 보다 에다 저마다 에게다 한테다 다 소다 캐나다 우간다 아무다 수다 사이다 베란다 잠바다");

/// Nouns in 지 that are also stems with -지.
pub static JI: Words = Words::new(
    "아버지 소시지 아지 거지 꼬지 초지 고지 가지 주지 지지 오지 내지 사지 바지 여러가지 까지 돼지 메시지 이미지 \
     페이지 쓰레기지",
);

/// Nouns that are also 아/어 forms of known stems, or look like 하다 without its root; they end compounds too.
pub static INFINITIVE: Words = Words::new(
    "노래 파래 고래 보일러 와이어 피해자 식해 병충해 무공해 벽해 대항해 피해 침해 자연재해 산업재해 업무방해 \
     풍수해 빨래 나라 아래 몰래 올해 새해 지난해",
);

/// Words like these that end no compound which could not be a verb (주장해, 예방해, 접수해).
pub static ALONE: Words = Words::new(
    "이해 오해 방해 손해 저해 서해 동해 남해 재해 자해 유해 무해 공해 수해 항해 상해 견해 양해 화해 폐해 한해 \
     당해 그해 다음해 박해 분해 용해 장해 독해 난해 영해 근해 연해 냉해 가해 살해 위해 음해 심해 와해 기대 \
     우려 갈래 보라 기와 대해 관해 의해 인해 통해 비해 향해 더해 겸해 따라 몰라도",
);

/// Words that only look like -네, -군, -고, -거든.
pub static ASIDE: Words = Words::new(
    "동네 그네 네 장군 군 사고 광고 신고 보고 최고 창고 재고 권고 경고 원고 피고 기고 공고 예고 부고 충고 \
     선고 상고 항고 참고 금고 국고 차고 냉장고 그리고 더구나 친구나 로고 타고 학군 시군 육군 해군 공군 그런데 \
     가운데 한데 데",
);

/// Words that only look like -대, -래, -재; they end compounds too.
pub static TOLD: Words = Words::new(
    "그대 절대 시대 세대 상대 군대 무대 부대 침대 연대 일대 기대 확대 초대 반대 우대 임대 학대 증대 최대 공대 \
     의대 법대 소방대 구조대 현대 고대 근대 원래 본래 노래 미래 빨래 아래 거래 유래 장래 고래 모래 도래 종래 \
     왕래 재래 초래 소재 주재 존재 현재 인재 교재 자재 게재 기재 연재 결재 중재 제재 화재 산재 문화재 독재 \
     어때 바래 재래 또래 갈래",
);

/// Words of this kind that end no compound: 운동이래 is 운동이라고 해.
pub static TOLD_ALONE: Words = Words::new("이래 그래 저래 오래 나래 대 재");
