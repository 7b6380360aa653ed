//! The shape of Korean names: surnames, syllables of given names, ordinary words that look like names.

use crate::privacy::detector::Page;
use crate::sort;
use crate::text::hangul::is_syllable;
use std::sync::OnceLock;

/// Surnames by how common they are.
const COMMON: &str =
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현";
const RARE: &str = "함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부복태목형두감음빈동온호범팽승간갈리림량로렴룡";
/// Surnames that hardly anybody has; believed only with a word beside them.
const ODD: &str = "시상뇌단당묵비순아옹창춘평포필화해피가임섭견궁";
const DOUBLE: &[&str] =
    &["남궁", "황보", "제갈", "선우", "사공", "독고", "서문", "동방", "어금", "망절", "소봉", "장곡"];

/// First and second syllables of given names: frequent ones, then possible ones.
const FIRST: &str = "민지서현영정성재수미진경상승준동선혜유태윤종기병희하예도용인주연우명은광세창건소원순옥춘덕봉복철한규보채아찬형홍화효근범슬완충향혁훈흥호해";
const FIRST_MORE: &str = "고막끝쌍칠을다나금길남시가강대문말만안양월의이일장점중갑국귀균래련례록률린맹무방배백분석섭숙신애언여열오욱운웅위율음익임자전제조차청초탁택판평표필학행환회후휘라려로루리모바벼별빛새샘솔아진초하늘구권두란람산삼송심결교관단담득매본온총치노";
const SECOND: &str = "준민우현진호훈수영희정숙자순미경연은지아원윤빈서철식석규용환혁기태선혜주인성재옥란섭열욱웅일종찬창택표필학한헌형화후휘림린람솔슬율분례애춘덕구국권균근길동래련록룡만명모배범복봉상승신업엽오완운익중직천출평해향흠흥하남령언";
const SECOND_MORE: &str = "경대롱검막가강건결겸곤교나녀눔늘다단달담대도라랑려로루르름리마맘문별비빛산샘새설세솜시심실안양온월유음의이임장제조초탄터평표혼효희휴금봄관득두보본온든";
/// Last syllables that make ordinary words of ordinary words (안정화), or are particles.
const SUFFIX: &str = "은이도가나인로라의과와을를는에만화성자기용원사서지소수주선재정장실부시형식물금비료률율권급난단대량력론류문법별상생세신안액업일전제증차처체측층품하한함할해행회구국군관계경중적님들된될했하여였음임됨요고며면여";

/// A line for each first syllable: `가 격계 로등` is 가격, 가계 and 가로등.
const ORDINARY: &str = include_str!("ordinary.txt");

/// What a syllable may be in a name: one bit each.
#[derive(Clone, Copy)]
enum Part {
    Common,
    Rare,
    Odd,
    First,
    FirstMore,
    Second,
    SecondMore,
    Suffix,
    /// The first of a surname of two syllables.
    Double,
}

impl Part {
    const ALL: [(Self, &'static str); 8] = [
        (Self::Common, COMMON),
        (Self::Rare, RARE),
        (Self::Odd, ODD),
        (Self::First, FIRST),
        (Self::FirstMore, FIRST_MORE),
        (Self::Second, SECOND),
        (Self::SecondMore, SECOND_MORE),
        (Self::Suffix, SUFFIX),
    ];

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Whether a syllable may be one of these parts.
fn may_be(c: char, parts: &[Part]) -> bool {
    const FIRST_SYLLABLE: usize = '가' as usize;
    const SYLLABLES: usize = '힣' as usize - FIRST_SYLLABLE + 1;
    static TABLE: OnceLock<Box<[u16]>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = vec![0; SYLLABLES].into_boxed_slice();
        let doubles = DOUBLE.iter().filter_map(|name| name.chars().next());
        let of_lists = Part::ALL.iter().flat_map(|(part, list)| list.chars().map(|c| (*part, c)));
        for (part, c) in of_lists.chain(doubles.map(|c| (Part::Double, c))) {
            table[c as usize - FIRST_SYLLABLE] |= part.bit();
        }
        table
    });
    let Some(bits) = (c as usize).checked_sub(FIRST_SYLLABLE).and_then(|at| table.get(at)) else { return false };
    parts.iter().any(|part| bits & part.bit() != 0)
}

/// Whether these syllables are an ordinary word; a word has at most four.
pub fn ordinary(word: &[char]) -> bool {
    static WORDS: OnceLock<Vec<u64>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let mut words: Vec<u64> = ORDINARY.lines().flat_map(beginning_alike).collect();
        sort::by(&mut words, Ord::cmp);
        words
    });
    (1..=4).contains(&word.len()) && words.binary_search(&key(word.iter().copied())).is_ok()
}

/// The words of one line of the list: the first syllable with each of the letters after it, then with each of the rests.
fn beginning_alike(line: &str) -> impl Iterator<Item = u64> {
    let mut parts = line.split(' ');
    let (first, seconds) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let pairs = seconds.chars().map(move |second| key(first.chars().chain([second])));
    pairs.chain(parts.map(move |rest| key(first.chars().chain(rest.chars()))))
}

/// Up to four syllables in one number.
fn key(word: impl Iterator<Item = char>) -> u64 {
    word.fold(0, |key, c| key << 16 | u64::from(u16::try_from(c as u32).unwrap_or(u16::MAX)))
}

/// How much three or four syllables look like a name, without any context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// An ordinary word, or no syllables of names.
    None,
    /// May be one.
    Possible,
    /// Surname and both syllables are frequent.
    High,
}

/// The length of the surname at `at`: 1, 2 or 0.
pub fn surname(page: &Page<'_>, at: usize) -> usize {
    let Some(c) = page.get(at).filter(|c| is_syllable(*c)) else { return 0 };
    if may_be(c, &[Part::Double]) && page.any(at, DOUBLE).is_some() {
        2
    } else {
        usize::from(may_be(c, &[Part::Common, Part::Rare, Part::Odd]))
    }
}

/// Whether the surname is among the frequent ones.
pub fn frequent(page: &Page<'_>, at: usize) -> bool {
    page.get(at).is_some_and(|c| may_be(c, &[Part::Common])) || page.any(at, DOUBLE).is_some()
}

/// How much `chars` (surname of `surname` syllables and the rest) look like a name.
pub fn likeness(chars: &[char], surname: usize) -> Likeness {
    if ordinary(chars) {
        return Likeness::None;
    }
    let given = &chars[surname.min(chars.len())..];
    let [one, two] = given else {
        return if surname == 2 && given.len() == 1 { Likeness::Possible } else { Likeness::None };
    };
    let high = may_be(*one, &[Part::First]) && may_be(*two, &[Part::Second]);
    let possible = syllables(given);
    let worded = surname == 1 && ordinary(&chars[..2]);
    let suffix = may_be(*two, &[Part::Suffix]);
    if worded && suffix {
        return Likeness::None;
    }
    let odd = surname == 1 && (may_be(chars[0], &[Part::Odd]) || may_be(chars[0], &[Part::Rare]) && suffix);
    let village = *two == '동' && *one != '길';
    if odd || village || ordinary(given) && !high {
        return if possible { Likeness::Possible } else { Likeness::None };
    }
    match (high, possible) {
        (true, _) if !worded => Likeness::High,
        (true, _) | (_, true) => Likeness::Possible,
        _ => Likeness::None,
    }
}

/// Whether a two-syllable word may be a given name.
pub fn given(chars: &[char]) -> bool {
    !ordinary(chars) && syllables(chars)
}

/// Whether a name of three syllables is worth suggesting: a frequent surname, no particle or ending at its end.
pub fn suggested(page: &Page<'_>, at: usize, end: usize) -> bool {
    let last = page.chars[end - 1];
    frequent(page, at)
        && (!may_be(last, &[Part::Suffix]) && !"다시자르동".contains(last)
            || may_be(last, &[Part::Second]) && may_be(page.chars[end - 2], &[Part::First]))
}

/// Whether two syllables occur in given names, each in its place.
pub fn syllables(chars: &[char]) -> bool {
    let [one, two] = chars else { return false };
    may_be(*one, &[Part::First, Part::FirstMore]) && may_be(*two, &[Part::Second, Part::SecondMore])
}

/// Whether a syllable may be a given name by itself rather than a particle or a dependent noun.
pub fn single(c: char) -> bool {
    !"에은는이가을를의도만로과와나서고며면시자들때기지한할된될씩쯤측등외후전중내간및즉게께요님".contains(c)
        && may_be(c, &[Part::First, Part::FirstMore, Part::Second, Part::SecondMore])
}
