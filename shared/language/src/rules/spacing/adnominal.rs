//! Dependent nouns after a predicate that modifies them: 신청할수 있다, 필요한것, 제출할때, 있는곳, 정한바.

use crate::ending::lexicon;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, is_syllable, last, with_final};
use crate::text::{action, number, particle};

pub const RULE: Rule = Rule {
    id: "fused-dependent-noun",
    title: "꾸미는 말 뒤의 의존 명사",
    why: "‘수, 것, 때, 곳, 점, 만큼, 대로, 경우’는 꾸미는 말과 띄어 씁니다.",
    examples: &[
        fix("이용하실수 있습니다.", "이용하실 수 있습니다."),
        fix("비용을 줄일수있습니다.", "비용을 줄일 수 있습니다."),
        fix("길을 나눌수 없다.", "길을 나눌 수 없다."),
        fix("코로나때문에 미룹니다.", "코로나 때문에 미룹니다."),
        fix("방문하실때 가져오는것이 좋습니다.", "방문하실 때 가져오는 것이 좋습니다."),
        fix("붐빌것으로 보입니다.", "붐빌 것으로 보입니다."),
        fix("신청하는경우에는", "신청하는 경우에는"),
        fix("노력한만큼 얻습니다.", "노력한 만큼 얻습니다."),
        fix("위험이 있는곳은 계획한대로 고칩니다.", "위험이 있는 곳은 계획한 대로 고칩니다."),
        fix("편한곳과 안전한곳을 찾습니다.", "편한 곳과 안전한 곳을 찾습니다."),
        keep("자료를 한곳에 모읍니다."),
        fix("일이 끝나는데로 알려 드립니다.", "일이 끝나는 대로 알려 드립니다."),
        fix("1년동안 공사기간동안 막습니다.", "1년 동안 공사기간 동안 막습니다."),
        fix(
            "불편을 끼쳐 드린점 사과드리며 궁금한점은 문의하십시오.",
            "불편을 끼쳐 드린 점 사과드리며 궁금한 점은 문의하십시오.",
        ),
        fix(
            "빠진게 있고, 오기 어려우신분은 전화하는게 좋습니다.",
            "빠진 게 있고, 오기 어려우신 분은 전화하는 게 좋습니다.",
        ),
        keep("쉽게 말해 공무원 신분을 밝히고 학생신분증을 내며 편하게 대게 요리를 봅니다."),
        keep("연구의 제한점을 적고, 유한점포와 관점을 봅니다."),
        fix("말했던 데로 처리합니다.", "말했던 대로 처리합니다."),
        keep("있던 데로 갔습니다."),
        fix(
            "열릴예정이고 늘릴계획입니다. 쉬는날에 버릴땐 확인할필요가 있습니다.",
            "열릴 예정이고 늘릴 계획입니다. 쉬는 날에 버릴 땐 확인할 필요가 있습니다.",
        ),
        fix("불이 번질수도 있고 빠진것이 있습니다.", "불이 번질 수도 있고 빠진 것이 있습니다."),
        fix("이의가 있을시에는 문의할시 적습니다.", "이의가 있을 시에는 문의할 시 적습니다."),
        keep("관할시 공무원이 서울시에서 마을시 축제를 봅니다."),
        fix("도로를 점용한자는 신고합니다.", "도로를 점용한 자는 신고합니다."),
        keep("한자는 괄호에 적고, 상용한자를 씁니다."),
        keep("부실우려 채권과 시설예정지"),
        keep("실수 없이 처리하고 이것과 날것을 가립니다."),
        keep("역할만큼 중요하며 제한경우의 수를 셉니다."),
        fix("옷을 입은채 신청하신대로 왔습니다.", "옷을 입은 채 신청하신 대로 왔습니다."),
        keep("박은채 주무관이 야채로 음식을 만듭니다."),
        keep("가을때마다"),
        keep("필수 있음, 휴가일수 없음, 홀수 있음"),
        keep("들것에 실어 별것 없이 옮깁니다."),
        keep("북한대로 가지 않고 무한대로 뻗습니다."),
        keep("도시계획대로 추진하고 그대로 둡니다."),
    ],
    find: Find::Cue(
        &[
            "수",
            "것",
            "시 ",
            "시에",
            "시,",
            "때",
            "땐",
            "만큼",
            "경우",
            "뿐",
            "곳",
            "점",
            "게 ",
            "신분",
            "대로",
            "데로",
            " 데로",
            "동안",
            "채",
            "듯한",
            "예정",
            "계획",
            "필요",
            "가능성",
            "우려",
            "전망",
            "방침",
            "한자는",
            "한자에",
            "한자의",
            "한자가",
            "한자를",
            "는날",
            "는사람",
            "는시간",
            "는방법",
            "는이유",
            "는내용",
            "는장소",
            "는모습",
            "는과정",
            "는사이",
            "는도중",
            "는일이",
            "는일을",
            "는분이",
            "는분은",
            "는분들",
            "는업체",
            "는기관",
            "는시설",
            "는지역",
        ],
        find,
    ),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    if let Some(noun) = place.cue().strip_prefix('는') {
        return before.ends_with(is_syllable).then(|| Hit::auto(place.span, format!("는 {noun}")));
    }
    if let Some(particle) = place.cue().strip_prefix("한자") {
        // 한자는 is about Chinese characters unless a deed stands before it.
        return action::ending(before).map(|_| Hit::auto(place.span, format!("한 자{particle}")));
    }
    let end = before.chars().next_back().filter(|c| is_syllable(*c))?;
    let after = place.after();
    if place.cue() == "때" && after.starts_with('문') {
        return Some(apart(place));
    }
    let (past, future, present) = (modifies_past(before), modifies_future(before), end == '는');
    let any = present || past || future;
    match place.cue() {
        "수" if future => able(place),
        "수" if melted(before) || verbal(before) => able(place),
        "것" if any
            || super::after_deed::done(before)
            || (melted(before) && action::word(before).chars().count() > 1 && thing(after)) =>
        {
            Some(apart(place))
        }
        "시 " | "시," if future => Some(apart(place)),
        "시에" if future && !after.starts_with('서') => Some(apart(place)),
        "때" if future && !after.starts_with(['까', '리', '우', '려', '마']) => Some(apart(place)),
        "만큼" | "경우" if any => Some(apart(place)),
        "곳" if (present || done(before) || describing(before)) && particle::follows(after) => Some(apart(place)),
        "점" if (present || done(before) || felt(before)) && particle::follows(after) => Some(apart(place)),
        "게 " if present || done(before) || past_of_verb(action::word(before)) => Some(apart(place)),
        "신분" if honoured(before) && particle::follows(after) => Some(Hit::auto(place.span, "신 분")),
        "대로" if (present || done(before)) && !after.starts_with(is_syllable) => Some(apart(place)),
        "데로" if present && !after.starts_with(is_syllable) => Some(Hit::auto(place.span, " 대로")),
        " 데로" if present || before.ends_with('던') || done(before) => reported(place),
        "땐" if future || melted(before) => Some(apart(place)),
        "예정" | "계획" | "필요" | "가능성" | "우려" | "전망" | "방침" if future || melted(before) => {
            Some(apart(place))
        }
        "동안" if present || lasting(before) => Some(apart(place)),
        "채" if stays(before, after) => Some(apart(place)),
        "듯한" if present => Some(apart(place)),
        "뿐" if future && after.starts_with(['만', '이', ' ', '더']) && !after.starts_with("더러") => {
            Some(apart(place))
        }
        _ => None,
    }
}

/// 데로 where 대로 is meant: before what is done as it was said.
fn reported(place: &Place<'_>) -> Option<Hit> {
    const DEEDS: &[&str] = &[
        " 하", " 해", " 처리", " 진행", " 추진", " 이행", " 시행", " 알려", " 준비", " 작성", " 바로", " 즉시", " 곧",
        " 신속", " 회신", " 연락",
    ];
    DEEDS.iter().any(|d| place.after().starts_with(d)).then(|| Hit::auto(place.span, " 대로"))
}

/// A span of time that goes on: 3년동안, 방학동안.
fn lasting(before: &str) -> bool {
    const SPANS: &[&str] = &[
        "기간",
        "방학",
        "휴가",
        "연휴",
        "주말",
        "달",
        "며칠",
        "오전",
        "오후",
        "임기",
        "학기",
        "명절",
        "축제",
        "행사",
        "공사",
        "일주일",
    ];
    number::ends_counted(before, &["개월", "시간", "년", "일", "주", "분", "달", "주일"])
        || SPANS.iter().any(|s| before.ends_with(s))
        || action::ending(before).is_some()
}

fn apart(place: &Place<'_>) -> Hit {
    Hit::auto(place.span, format!(" {}", place.cue()))
}

/// A word of two syllables and more in -ㄹ that is no noun with 수: not 휴가일수, 홀수.
fn verbal(before: &str) -> bool {
    let word = action::word(before);
    let Some(end) = word.chars().next_back() else { return false };
    final_of(end) == Some(last::L) && word.chars().count() > 1 && !"일실필철술별홀월결열을물골출".contains(end)
}

/// 것 with a particle or the copula, and not a part of 것같이.
fn thing(after: &str) -> bool {
    ["이", "을", "은", "으로", "도", "만", "임", "입니다", "처럼", "과 "].iter().any(|form| after.starts_with(form))
}

/// -ㄹ수 있다/없다, with or without the space before 있다.
fn able(place: &Place<'_>) -> Option<Hit> {
    let after = place.after();
    let tail = after.trim_start_matches(' ');
    let glued = tail.len() == after.len();
    if tail.starts_with(['있', '없']) {
        let space = after.len() - tail.len();
        return Some(Hit::auto(place.reach(0, space), " 수 "));
    }
    (glued && ["밖에", "도 있", "도 없", "가 없", "가 있", "는 없", "는 있"].iter().any(|form| after.starts_with(form)))
        .then(|| apart(place))
}

/// Syllables in -ㄹ that end a predicate: those that may stand alone, and those that need a stem before them.
const ALONE: &str = "할될볼갈올줄쓸";
const AFTER_STEM: &str = "을릴킬힐질낼뀔울칠뀔둘떨될할볼갈올줄쓸";

fn modifies_future(before: &str) -> bool {
    let mut back = before.chars().rev();
    let (Some(last), stem) = (back.next(), back.next().filter(|c| is_syllable(*c))) else { return false };
    match stem {
        None => ALONE.contains(last),
        Some(stem) => match last {
            '할' => !"역관분".contains(stem),
            '을' => !"가마노".contains(stem),
            '실' => "하으주오가보계되".contains(stem),
            '일' => "높줄보모쓰붙먹".contains(stem),
            '질' => "어여아워해려가".contains(stem),
            '울' => !"서겨거저방".contains(stem),
            _ => AFTER_STEM.contains(last),
        },
    }
}

/// Another predicate in -ㄹ that the list of stems knows: 붐빌, 나눌, 느낄, 살필, 만들.
fn melted(before: &str) -> bool {
    let word = action::word(before);
    let Some(end) = word.chars().next_back().filter(|c| final_of(*c) == Some(last::L)) else { return false };
    let head = &word[..word.len() - end.len_utf8()];
    if head.is_empty() {
        return "알살팔놀풀늘낼뺄뛸쉴".contains(end);
    }
    let open = with_final(end, last::NONE).map(|c| format!("{head}{c}")).unwrap_or_default();
    // 부실 and 시설 are nouns, though 부시다 is a verb.
    let noun = lexicon::describes(word) || action::is(word);
    !noun && (lexicon::exact(&open).is_some() || lexicon::exact(word).is_some())
}

/// A state that goes on: 입은채, 문을 연채로.
fn stays(before: &str, after: &str) -> bool {
    (after.starts_with(' ') || after.starts_with("로 ")) && past_of_verb(action::word(before)) && !named(before)
}

/// 박은채, 김은채: a surname and 은 are no verb here.
fn named(before: &str) -> bool {
    let word = action::word(before);
    word.chars().count() == 2 && word.ends_with('은') && "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염석선설마길연위표명기반라왕금옥육인맹제모탁국여어은편용".contains(word.chars().next().unwrap_or_default()) && !matches!(word, "남은" | "연은" | "안은")
}

/// A stem before -(으)시-: 어려우신분, 찾아오신분.
fn honoured(before: &str) -> bool {
    ["하", "으", "려우", "오", "계", "되"].iter().any(|stem| before.ends_with(stem))
}

/// What a point is said to be: 궁금한점, 좋은점.
fn felt(before: &str) -> bool {
    const FELT: &[&str] = &[
        "궁금한",
        "불편한",
        "부족한",
        "미흡한",
        "곤란한",
        "특이한",
        "중요한",
        "유의한",
        "필요한",
        "부당한",
        "억울한",
        "다른",
        "좋은",
        "나쁜",
        "많은",
        "어려운",
        "아쉬운",
        "새로운",
        "모르는",
    ];
    FELT.contains(&action::word(before))
}

/// Whether a word is a verb of the list in -(으)ㄴ: 입은, 비운, 연.
pub(super) fn past_of_verb(word: &str) -> bool {
    let Some(end) = word.chars().next_back().filter(|c| final_of(*c) == Some(last::N)) else { return false };
    let head = &word[..word.len() - end.len_utf8()];
    let made = |sound| with_final(end, sound).is_some_and(|c| lexicon::exact(&format!("{head}{c}")).is_some());
    (end == '은' && lexicon::exact(head).is_some()) || (!head.is_empty() && made(last::NONE)) || word == "연"
}

fn modifies_past(before: &str) -> bool {
    let mut back = before.chars().rev();
    let (Some(last), Some(stem)) = (back.next(), back.next().filter(|c| is_syllable(*c))) else {
        return before.ends_with('한') || before.ends_with('된');
    };
    match last {
        '한' => !"제권기무시상하유극북남국".contains(stem),
        '은' | '된' | '던' => true,
        _ => false,
    }
}

/// An adjective in 하다: 편한, 안전한.
fn describing(before: &str) -> bool {
    action::word(before).strip_suffix('한').is_some_and(|root| !root.is_empty() && lexicon::describes(root))
}

/// -한 or -된 of the noun of an action, or -ㄴ of another sure predicate: 계획한, 정한, 결정된, 약속드린.
fn done(before: &str) -> bool {
    let Some(end) = before.chars().next_back() else { return false };
    let stem = &before[..before.len() - end.len_utf8()];
    match end {
        '한' | '된' => action::ending(stem).is_some() || matches!(action::word(stem), "정" | "뜻" | "원" | "말"),
        '신' => stem.ends_with(['하', '되', '으', '주', '리']),
        '린' => stem.ends_with('드') || stem.ends_with("알"),
        _ => final_of(end) == Some(last::N) && ["약속하신", "말씀하신", "요청하신"].iter().any(|w| before.ends_with(w)),
    }
}
