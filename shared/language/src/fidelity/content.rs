//! What a rewrite may not lose or bring in besides facts: nouns, and who stands in which place.

use super::align::{Group, sentences};
use super::alike::{Kin, kin};
use super::fact::{Fact, Kind};
use super::words::{Word, natives, read};
use super::{Change, Severity};
use crate::finding::Span;

/// Words that may come and go: they point, frame or greet and name nothing.
const LIGHT: &str = "내용 사항 결과 경우 관련 관한 대한 대하여 대해 따라 따른 의하여 의한 위하여 위한 통하여 통한 이번 금번 해당 상기 \
    아래 다음 위와 우리 저희 귀하 귀댁 귀하께 말씀 안내 알림 통보 통지 부탁 바람 양지 이해 양해 협조 감사 고맙 죄송 송구 안녕 안녕하십니까 안녕하세요 인사 자세 궁금 \
    문의 담당 담당자 기타 또는 그리고 그러나 다만 또한 다시 직접 각각 모두 현재 지금 추후 향후 앞으로 먼저 우선 특히 함께 계속 매우 더욱 보다 \
    가장 실시 진행 예정 계획 가능 필요 동안 기간 이상 이하 방법 사람 시간 절차 있음 있습니다 없습니다 합니다 됩니다 바랍니다 주시기 \
    드립니다 드리겠습니다 경우에 사유 이유 까닭 때문 이후 이전 이내 미만 초과 부분 정도 이런 그런 어떤 이와 같은 같이 관하여 기준 참고 \
    부득이 만약 혹시 여러분 여러 가지 조금 바로 즉시 지체 차질 아울러 한편 아직 이미 혹은 만일 하지만 그러므로 따라서 관계 대상 \
    답변 회신 신청 요청 접수 제출 시행 확인 조치 처리 작업 업무 방식 방안 상황 상태 모습 정상 해서 하여 하시 하신 그동안 이상이 문제 \
    가운데 주변 인한 인하여 한하여 언제든 되풀이 차례 제외 대신 민원 전체 스스 최선 방지 노력 곧바 곧바로 반해 속해 정해 향해 전해 더불어 비롯 나아가 결코 매번 항상 늘상 시작 종료 마감 \
    개월 퍼센트 다음날 사이 정해진 지정 소재 위치 새로 그곳 이곳 저곳 여기 거기 오늘 내일 어제 올해 내년 작년 \
    많이 많은 미리 나중 나중에 한꺼번에 한꺼번 일찍 조기 당초 처음 애초 제때 적극 적극적 철저히 철저 조속히 조속 신속히 신속 널리 자주 종종 \
    간혹 대체로 이제 지난 집집 댁내 가정 집집마다 언제나 충분히 꼼꼼히 성실히 원활히 원활 무엇보다 최우선 성심껏 하루빨리 서둘러 \
    관심 성원 격려 덕분 배려 불편 건강 행복 기원 소식 동참 도움 여부 일환 측면 차원 바탕 토대 중심 위주 등등 외의 외에 밖의 밖에 다른 건수 발생 추세";

/// Outcomes that are promises: a rewrite may not bring them in, however light they sound.
const PROMISES: &[&str] =
    &["보상", "배상", "지원", "지급", "환불", "환급", "면제", "감면", "해결", "무료", "징계", "처벌", "고발", "사과"];

pub fn compare(before: &str, after: &str, [left, right]: [&[Fact]; 2], groups: &[Group]) -> Vec<Change> {
    let (old, new) = (words(before, left), words(after, right));
    let (old_text, new_text) = (Other::of(before), Other::of(after));
    let lost: Vec<&Word> = old.iter().filter(|w| !w.acts && !stays(w, &new, &new_text)).collect();
    let added: Vec<&Word> = new.iter().filter(|w| !stays(w, &old, &old_text)).collect();
    let gone: Vec<&Word> = old.iter().filter(|w| w.acts && !stays(w, &new, &new_text)).collect();
    let count = |words: &[Word], text: &Other<'_>| words.iter().filter(|w| w.acts).count() + text.natives.len();
    let dropped = !gone.is_empty() && count(&new, &new_text) < count(&old, &old_text);
    let added: Vec<&Word> = added
        .into_iter()
        .filter(|w| !w.acts || listed(after, w) || is_promise(&w.head) || gone.iter().any(|g| same_form(g, w)))
        .collect();
    let narrowed = super::terms::is_conditional(before) && !super::terms::is_conditional(after);
    let lost: Vec<&Word> = lost
        .iter()
        .copied()
        .filter(|w| {
            let replaced = added.iter().any(|new| !new.acts && role(w) == role(new));
            lost.len() > 1 || listed(before, w) || replaced || dropped || narrowed
        })
        .collect();
    let known = Known::of(groups);
    // Whether a sentence is told at all is asked only where a word of it is missing.
    let untold = |text: &str, span: Span, words: &[Word], others: &[Word], other_text: &Other<'_>| {
        let sentence = sentences(text).into_iter().find(|s| s.start <= span.start && span.end <= s.end);
        sentence.is_some_and(|sentence| is_untold(sentence, words, others, other_text))
    };
    let goes = |w: &&Word| known.is_close(w.span, |g| &g.before) || untold(before, w.span, &old, &new, &new_text);
    let comes = |w: &&Word| {
        is_promise(&w.head) || known.is_close(w.span, |g| &g.after) || untold(after, w.span, &new, &old, &old_text)
    };
    let lost: Vec<&Word> = lost.into_iter().filter(goes).collect();
    let added: Vec<&Word> = added.into_iter().filter(comes).collect();
    let mut changes = Vec::new();
    for word in &lost {
        let level = if listed(before, word) || added.iter().any(|new| same_place(word, new)) {
            Severity::Block
        } else {
            Severity::Warn
        };
        changes.push(Change { kind: Kind::Content, before: Some(word.span), after: None, level });
    }
    for word in &added {
        let level = if is_promise(&word.head) || listed(after, word) { Severity::Block } else { Severity::Warn };
        changes.push(Change { kind: Kind::Content, before: None, after: Some(word.span), level });
    }
    let close = |c: &Change| c.before.is_some_and(|span| known.is_close(span, |g| &g.before));
    let exchanged = swapped(&old, &new).into_iter().find(close).or_else(|| given(&old, &new));
    changes.extend(exchanged);
    changes
}

/// Who gives became who gets: 임대인은 임차인에게 → 임차인은 임대인에게.
fn given(old: &[Word], new: &[Word]) -> Option<Change> {
    let body = |word: &Word| word.head.ends_with(['시', '도', '군', '구', '부', '청', '과', '원', '회', '관', '소']);
    let gets = |word: &Word| matches!(word.tail.as_str(), "에게" | "께") || word.tail == "에" && body(word);
    let gives = |word: &Word| matches!(role(word).as_str(), "는" | "가");
    let pairs = |words: &[Word]| -> Vec<(Word, Word)> {
        let after = |at: usize| words[at + 1..].iter().find(|w| gets(w)).cloned();
        (0..words.len())
            .filter(|at| gives(&words[*at]))
            .filter_map(|at| Some((words[at].clone(), after(at)?)))
            .collect()
    };
    let (left, right) = (pairs(old), pairs(new));
    let crossed = |a: &(Word, Word), b: &(Word, Word)| a.0.head == b.1.head && a.1.head == b.0.head;
    let (was, now) = left.iter().find_map(|a| right.iter().find(|b| crossed(a, b)).map(|b| (a, b)))?;
    Some(Change { kind: Kind::Role, before: Some(was.0.span), after: Some(now.0.span), level: Severity::Block })
}

/// Which sentences belong together, and whether they still share most of their words. Only there is a noun that is
/// missing or new a change of its own: a sentence that was put into other words has other nouns throughout.
struct Known<'g>(Vec<(&'g Group, bool)>);

impl<'g> Known<'g> {
    /// Of the shorter side, so many words of ten must stand on the other side as they are.
    const CLOSE: usize = 6;

    fn of(groups: &'g [Group]) -> Self {
        let close = |group: &Group| {
            let left: Vec<String> = wordings(&group.old).collect();
            let mut right: Vec<String> = wordings(&group.new).collect();
            let least = left.len().min(right.len());
            let shared = left.iter().filter(|word| {
                let at = right.iter().position(|other| other == *word);
                at.map(|at| right.swap_remove(at)).is_some()
            });
            shared.count() * 10 >= least * Self::CLOSE
        };
        Self(groups.iter().map(|group| (group, close(group))).collect())
    }

    /// Whether the place lies in sentences that are alike.
    fn is_close(&self, span: Span, side: fn(&Group) -> &[Span]) -> bool {
        let holds = |group: &Group| side(group).iter().any(|s| s.start <= span.start && span.end <= s.end);
        self.0.iter().find(|(group, _)| holds(group)).is_some_and(|(_, close)| *close)
    }
}

/// A side as the words of the other one are looked for in it.
struct Other<'t> {
    bare: String,
    natives: Vec<&'t str>,
}

impl<'t> Other<'t> {
    fn of(text: &'t str) -> Self {
        Self { bare: bare(text), natives: natives(text).collect() }
    }

    /// A syllable alone is the stem of a verb.
    fn says(&self, word: &str) -> bool {
        let stem = word.chars().nth(1).is_none();
        if stem { self.natives.iter().any(|n| n.starts_with(word)) } else { self.bare.contains(word) }
    }
}

/// The words as they are written, without marks.
fn wordings(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(bare).filter(|word| !word.is_empty())
}

/// A statement of which the other side says nothing: of at least two nouns hardly one stands there.
fn is_untold(sentence: Span, words: &[Word], others: &[Word], other_text: &Other<'_>) -> bool {
    let own = words.iter().filter(|w| sentence.start <= w.span.start && w.span.end <= sentence.end);
    let own: Vec<&Word> = own.filter(|w| !is_light(&w.head)).collect();
    let told = own.iter().filter(|w| stays(w, others, other_text)).count();
    own.len() >= 2 && told * 5 <= own.len()
}

fn is_promise(head: &str) -> bool {
    PROMISES.iter().any(|p| head.contains(p))
}

/// Two acts in the same form: one took the other's place.
fn same_form(old: &Word, new: &Word) -> bool {
    let end = |w: &Word| w.tail.chars().rev().take(3).collect::<Vec<_>>();
    end(old) == end(new)
}

/// Content outside of facts that are compared by their value.
fn words(text: &str, facts: &[Fact]) -> Vec<Word> {
    let named = |f: &&Fact| !matches!(f.kind, Kind::Person | Kind::Organisation | Kind::Title | Kind::Means);
    let taken: Vec<Span> = facts.iter().filter(named).map(|f| f.span).collect();
    read(text, &taken)
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a word, a part of it or another word for it stands on the other side.
fn stays(word: &Word, others: &[Word], other_text: &Other<'_>) -> bool {
    let head = word.head.as_str();
    // 체결일로부터: the day of an act.
    let act = head.strip_suffix(['일', '자']).filter(|act| act.chars().count() > 1);
    is_light(head)
        || stands(head, &other_text.bare)
        || [Some(head), act].into_iter().flatten().any(|head| alike(head, others, other_text))
}

fn is_light(head: &str) -> bool {
    LIGHT.split_ascii_whitespace().any(|l| l == head) && !PROMISES.contains(&head)
}

fn stands(head: &str, other: &str) -> bool {
    let chars: Vec<char> = head.chars().collect();
    let part = |from: usize, to: usize| other.contains(&chars[from..to].iter().collect::<String>());
    let count = chars.len();
    part(0, count)
        // 미착용, 불참가: whether it was denied is looked at elsewhere.
        || (count >= 3 && "미불부비무재".contains(chars[0]) && part(1, count))
        || (count >= 3 && "자인일들분비료별용상중시내외간적권장".contains(chars[count - 1]) && part(0, count - 1))
        || (count >= 4 && (2..=count - 2).any(|at| part(0, at) && part(at, count)))
}

/// Another word for the same, or a longer or shorter form of it.
fn alike(head: &str, others: &[Word], other: &Other<'_>) -> bool {
    kin(head).any(|kin| match kin {
        Kin::Group(word) => other.says(word),
        Kin::Row(word) => other.bare.contains(word),
        Kin::Any => true,
    }) || others.iter().any(|o| o.head.starts_with(head) || head.starts_with(o.head.as_str()))
        && head.chars().count() >= 3
}

/// One of several in a row: A, B와 C.
fn listed(text: &str, word: &Word) -> bool {
    let (lead, tail) = (text[..word.span.start].trim_end(), text[word.span.end..].trim_start());
    let joins = |t: &str| t.ends_with(['와', '과']) || t.ends_with("및");
    let row = |lead: &str| {
        lead.strip_suffix([',', '·', 'ㆍ'])
            .is_some_and(|l| !l.ends_with(['고', '며', '나', '만', '니', '서', '면', '데', '되']))
    };
    tail.starts_with([',', '·', 'ㆍ']) && !word.acts
        || row(lead)
        || joins(&word.tail)
        || lead.ends_with("및")
        || lead.rsplit(' ').take(2).any(|last| joins(last) && last.chars().count() > 2)
}

fn same_place(old: &Word, new: &Word) -> bool {
    !old.tail.is_empty() && old.tail == new.tail
}

/// A noun of the first text took the place of another: the same particle before the same next word.
fn swapped(old: &[Word], new: &[Word]) -> Vec<Change> {
    let places = |words: &[Word]| -> Vec<(String, String, String, Span)> {
        let pairs = words.windows(2).filter(|w| !w[0].acts && !is_light(&w[0].head));
        pairs.map(|w| (w[0].head.clone(), role(&w[0]), w[1].head.clone(), w[0].span)).collect()
    };
    let (left, right) = (places(old), places(new));
    let gone = |own: &(String, String, String, Span), others: &[(String, String, String, Span)]| {
        !own.1.is_empty() && !others.iter().any(|o| (&o.0, &o.1, &o.2) == (&own.0, &own.1, &own.2))
    };
    let mut changes = Vec::new();
    for was in left.iter().filter(|l| gone(l, &right)) {
        let now = right.iter().find(|r| {
            (&r.1, &r.2) == (&was.1, &was.2)
                && gone(r, &left)
                && r.0 != was.2
                && !r.0.contains(was.0.as_str())
                && !was.0.contains(r.0.as_str())
                && old.iter().any(|w| w.head == r.0)
        });
        let other = |head: &String| new.iter().any(|w| w.head == *head);
        if let Some(now) = now.filter(|_| other(&was.0)) {
            let (before, after) = (Some(was.3), Some(now.3));
            changes.push(Change { kind: Kind::Role, before, after, level: Severity::Block });
        }
    }
    changes
}

/// The particle without its sound: 은 and 는 are one, so are 이 and 가, 을 and 를.
fn role(word: &Word) -> String {
    let tail = word.tail.as_str();
    let case = ["에", "으", "로", "까", "부"].iter().all(|c| !tail.starts_with(c));
    let ends = |particles: [char; 2]| case && tail.ends_with(particles);
    if ends(['은', '는']) {
        "는".to_owned()
    } else if ends(['이', '가']) {
        "가".to_owned()
    } else if ends(['을', '를']) {
        "를".to_owned()
    } else if ends(['와', '과']) {
        "와".to_owned()
    } else if matches!(tail, "으로" | "로") {
        "로".to_owned()
    } else {
        tail.to_owned()
    }
}
