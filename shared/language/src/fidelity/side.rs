//! One text as the words of another one are looked for in it.

use super::align::sentences;
use super::alike::{Kin, kin};
use super::fact::{Fact, Kind};
use super::words::{Native, Word, read};
use crate::finding::Span;
use crate::sort;
use crate::text::hangul::{final_of, last, with_final};
use std::sync::LazyLock;

/// Words that may come and go: they point, frame or greet and name nothing.
const LIGHT: &str = "내용 사항 결과 경우 관련 관한 대한 대하여 대해 따라 따른 의하여 의한 위하여 위한 통하여 통한 이번 금번 해당 상기 어느 \
    아래 다음 위와 우리 저희 귀하 귀댁 귀하께 말씀 안내 알림 통보 통지 부탁 바람 양지 이해 양해 협조 감사 고맙 죄송 송구 안녕 안녕하십니까 안녕하세요 인사 자세 궁금 \
    문의 담당 담당자 기타 또는 그리고 그러나 다만 또한 다시 직접 각각 모두 현재 지금 추후 향후 앞으로 먼저 우선 특히 함께 계속 매우 더욱 보다 위해 인해 통해 의해 관해 기할 속한 속하는 실정 취지 행위 \
    가장 실시 진행 예정 계획 가능 필요 동안 기간 이상 이하 방법 사람 시간 절차 있음 있습니다 없습니다 합니다 됩니다 바랍니다 주시기 \
    드립니다 드리겠습니다 경우에 사유 이유 까닭 때문 이후 이전 이내 미만 초과 부분 정도 이런 그런 어떤 이와 같은 같이 관하여 기준 참고 \
    부득이 만약 혹시 여러분 여러 가지 조금 바로 즉시 지체 차질 아울러 한편 아직 이미 혹은 만일 하지만 그러므로 따라서 관계 대상 \
    답변 회신 신청 요청 접수 제출 시행 확인 조치 처리 작업 업무 방식 방안 상황 상태 모습 정상 해서 하여 하시 하신 그동안 이상이 문제 \
    가운데 주변 인한 인하여 한하여 언제든 되풀이 차례 제외 대신 민원 전체 스스 최선 방지 노력 곧바 곧바로 반해 속해 정해 향해 전해 더불어 비롯 나아가 결코 매번 항상 늘상 시작 종료 마감 \
    개월 퍼센트 다음날 사이 정해진 지정 소재 위치 새로 그곳 이곳 저곳 여기 거기 오늘 내일 어제 올해 내년 작년 \
    많이 많은 미리 나중 나중에 한꺼번에 한꺼번 일찍 조기 당초 처음 애초 제때 적극 적극적 철저히 철저 조속히 조속 신속히 신속 널리 자주 종종 \
    간혹 대체로 이제 지난 집집 댁내 가정 집집마다 언제나 충분히 꼼꼼히 성실히 원활히 원활 무엇보다 최우선 성심껏 하루빨리 서둘러 \
    나머지 일체 일절 한번 사실 살짝 잠깐 잠시 차례차례 조용히 천천히 모든 온갖 각종 언제 누가 어디 얼마 얼마나 어떻게 무엇 최대 최소 일주일 한달 하루 이내인 이상인 미만인 이하인 기한 제출기한 신청기한 접수기한 납부기한 회신기한 접수기간 신청기간 제출기간 \
    관심 성원 격려 덕분 배려 불편 건강 행복 기원 소식 동참 도움 여부 일환 측면 차원 바탕 토대 중심 위주 등등 외의 외에 밖의 밖에 다른 건수 발생 추세 따로";

/// Outcomes that are promises: a rewrite may not bring them in, however light they sound.
const PROMISES: &[&str] =
    &["보상", "배상", "지원", "지급", "환불", "환급", "면제", "감면", "해결", "무료", "징계", "처벌", "고발", "사과"];

pub struct Side<'t> {
    pub text: &'t str,
    pub all: Vec<Word>,
    /// Those outside of facts that are compared by their value.
    pub words: Vec<Word>,
    pub natives: Vec<Native<'t>>,
    /// Letters and digits alone.
    pub bare: String,
    tokens: Vec<&'t str>,
}

impl<'t> Side<'t> {
    pub fn of(text: &'t str, facts: &[Fact]) -> Self {
        let named = |f: &&Fact| !matches!(f.kind, Kind::Person | Kind::Organisation | Kind::Title | Kind::Means);
        let taken: Vec<Span> = facts.iter().filter(named).map(|f| f.span).collect();
        let tokens = text.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
        let (all, natives) = read(text);
        // What hangs on a fact is its particle.
        let greetings: Vec<Span> = sentences(text).into_iter().filter(|s| greets(s.of(text))).collect();
        let taken: Vec<Span> = taken.into_iter().chain(greetings).collect();
        let free = |w: &&Word| !taken.iter().any(|t| t.start < w.span.end && w.span.start <= t.end);
        let words = all.iter().filter(free).cloned().collect();
        Self { text, all, words, natives, bare: bare(text), tokens }
    }

    /// Words of the text inside these spans.
    pub fn within(&self, spans: &[Span]) -> Vec<&Word> {
        let inside = |w: &&Word| spans.iter().any(|s| s.start <= w.span.start && w.span.end <= s.end);
        self.words.iter().filter(inside).collect()
    }

    /// Whether a word, a part of it or another word for it stands here; a light one is never missed.
    pub fn keeps(&self, word: &Word) -> bool {
        is_light(&word.head) || self.tells(word)
    }

    /// As `keeps`, of light words too.
    pub fn tells(&self, word: &Word) -> bool {
        let head = word.head.as_str();
        self.holds(head) || self.says_alike(head) || self.does(head) || self.says_parts(head)
    }

    fn holds(&self, head: &str) -> bool {
        let chars: Vec<char> = head.chars().collect();
        let part = |from: usize, to: usize| self.bare.contains(&chars[from..to].iter().collect::<String>());
        let count = chars.len();
        part(0, count)
            // 미착용, 불참가: whether it was denied is looked at elsewhere.
            || (count >= 3 && "미불부비무재".contains(chars[0]) && part(1, count))
            || (count >= 3 && "일들분비료별용상중시내외간적권장럽히".contains(chars[count - 1]) && part(0, count - 1))
            || (count >= 4 && (2..=count - 2).any(|at| part(0, at) && part(at, count)))
    }

    /// Another word for the same, or a longer or shorter form of it. 체결일로부터: the day of an act.
    fn says_alike(&self, head: &str) -> bool {
        let act = head.strip_suffix('일').filter(|act| act.chars().count() > 1);
        [Some(head), act].into_iter().flatten().any(|head| kin(head).any(|kin| self.says(kin)))
            || head.chars().count() >= 3
                && self.words.iter().any(|w| w.head.starts_with(head) || head.starts_with(w.head.as_str()))
    }

    /// A syllable alone is the stem of a verb, a short word with its particle (밤, 밤에는) or the end of a noun (봉투값).
    fn says(&self, kin: &Kin) -> bool {
        match kin {
            Kin::Verb(forms) => forms.iter().any(|form| self.does_as(form)),
            Kin::Row(word) => self.bare.contains(word),
            Kin::Group(word) if word.chars().nth(1).is_some() => self.bare.contains(word) || self.conjugates(word),
            Kin::Group(word) => {
                let short = |token: &&str| token.starts_with(word) && token.chars().nth(3).is_none();
                self.natives.iter().any(|native| native.word.starts_with(word))
                    || self.tokens.iter().any(short)
                    || self.words.iter().any(|w| w.head.ends_with(word))
            }
        }
    }

    /// 교대근무 → 교대로 일하다: both halves of a compound, in whatever words.
    fn says_parts(&self, head: &str) -> bool {
        if head.chars().count() < 4 {
            return false;
        }
        let said = |part: &str| self.bare.contains(part) || kin(part).any(|kin| self.says(kin));
        let cuts = head.char_indices().skip(2).map(|(at, _)| head.split_at(at));
        cuts.filter(|(_, rest)| rest.chars().count() >= 2).any(|(first, rest)| said(first) && said(rest))
    }

    /// Whether a native verb whose forms begin so stands here: 내, 낸, 냈; 골라, 골랐.
    fn does_as(&self, form: &str) -> bool {
        if form.chars().nth(1).is_some() {
            return self.bare.contains(form) || self.conjugates(form);
        }
        let first = form.chars().next();
        let begins = |word: &str| {
            let c = word.chars().next();
            c == first || c.and_then(|c| with_final(c, last::NONE)) == first
        };
        self.natives.iter().any(|native| begins(native.word))
    }

    /// Whether a stem stands here with an ending that closes its last syllable: 늘리 → 늘린, 늘릴, 늘립니다.
    fn conjugates(&self, stem: &str) -> bool {
        let Some(end) = stem.chars().next_back().filter(|c| final_of(*c) == Some(last::NONE)) else { return false };
        let head = &stem[..stem.len() - end.len_utf8()];
        self.bare.match_indices(head).any(|(at, _)| {
            let next = self.bare[at + head.len()..].chars().next();
            next.is_some_and(|c| c != end && with_final(c, last::NONE) == Some(end))
        })
    }

    /// Who does what a noun says: 신청자 → 신청하신 분, 신청인; 사용자 → 쓰는 사람.
    fn does(&self, head: &str) -> bool {
        let Some(act) = head.strip_suffix(['자', '인']).filter(|act| act.chars().count() > 1) else { return false };
        let acts = self.bare.match_indices(act).any(|(at, _)| {
            let next = self.bare[at + act.len()..].chars().next();
            next.is_none_or(|c| "하한할합했해함되된될됨자인받을를이가은는의시".contains(c))
        });
        let person = ["사람", "분"].iter().any(|who| self.bare.contains(who));
        acts || person && kin(act).any(|kin| self.says(kin))
    }
}

/// 댁내에 건강과 행복이 가득하시기를 기원합니다: a sentence that wishes well and says nothing.
fn greets(sentence: &str) -> bool {
    const WISHES: &[&str] = &["안녕하", "건강", "행복", "평안", "발전을 기원", "번영", "행운"];
    const THANKS: &[&str] = &["의견", "관심", "말씀", "협조", "성원", "이용", "참여", "제안", "시간"];
    let thanks = ["감사드립니다", "감사합니다", "고맙습니다"].iter().any(|end| sentence.contains(end))
        && THANKS.iter().any(|of| sentence.contains(of))
        && sentence.split_whitespace().count() < 6;
    thanks
        || (sentence.contains("기원") || sentence.contains("안녕하"))
            && WISHES.iter().any(|wish| sentence.contains(wish))
}

pub fn is_light(head: &str) -> bool {
    static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let mut words: Vec<&str> = LIGHT.split_ascii_whitespace().filter(|word| !PROMISES.contains(word)).collect();
        sort::by(&mut words, Ord::cmp);
        words
    });
    WORDS.binary_search(&head).is_ok()
}

pub fn is_promise(head: &str) -> bool {
    PROMISES.iter().any(|p| head.contains(p))
}

/// A text without spaces and marks.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
