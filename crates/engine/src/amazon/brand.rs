//! The name itself, and what is made to look like it. Works on folded text (see `message::fold`).

mod names;

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use memchr::memmem;

use super::{roles, words};
use crate::message::fold_text;
pub(crate) use names::NAMES;
use names::{ANOTHER, KOREAN_RIVER, NOT_THE_SHOP_BEFORE, NOT_THE_SHOP_BEHIND};

struct Names {
    finder: Option<AhoCorasick>,
    korean_river: String,
    behind: Vec<String>,
    before: Vec<String>,
}

static FOLDED: LazyLock<Names> = LazyLock::new(|| {
    let fold_all = |written: &[&str]| written.iter().map(|words| fold_text(words)).collect::<Vec<_>>();
    Names {
        finder: AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(fold_all(NAMES)).ok(),
        korean_river: fold_text(KOREAN_RIVER),
        behind: fold_all(NOT_THE_SHOP_BEHIND),
        before: fold_all(NOT_THE_SHOP_BEFORE),
    }
});

/// The first place where the name stands as a word, in folded text.
pub(crate) fn find(folded: &str) -> Option<(usize, usize)> {
    all(folded).next()
}

/// Every place where the name stands as a word, in any script: `amazon`, `amazon.co.jp`, `amazonプライム`,
/// `亚马逊`; not inside `amazonas`, `amazonia`, not as part of another host (`amazonaws.com`), and not
/// where it is the river.
pub(crate) fn all(folded: &str) -> impl Iterator<Item = (usize, usize)> {
    // Most mail is plain Latin text: there one name is looked for instead of all.
    let is_latin = !has_other_letters(folded);
    let latin = is_latin.then(|| memmem::find_iter(folded.as_bytes(), "amazon")).into_iter().flatten();
    let finder = FOLDED.finder.as_ref().filter(|_| !is_latin);
    let any = finder.into_iter().flat_map(move |finder| finder.find_iter(folded));
    latin
        .map(|start| (start, start + "amazon".len()))
        .chain(any.map(|found| (found.start(), found.end())))
        .filter(move |(start, end)| {
            words::begins(folded, *start)
                && (words::ends(folded, *end) || is_genitive(folded, *end))
                && is_the_shop(folded, *start, *end)
        })
}

/// "Amazons kundtjänst": German and Swedish write no sign before the s. An office behind it, not women of a legend.
fn is_genitive(folded: &str, end: usize) -> bool {
    folded.get(end..).and_then(|behind| behind.strip_prefix("s ")).is_some_and(|behind| {
        let word = behind.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        !word.is_empty() && roles::is_anybody(word)
    })
}

/// Letters of the scripts of [`NAMES`], by the first byte of each (UTF-8): not signs, accents and small pictures,
/// which Latin texts hold too.
pub(crate) fn has_other_letters(folded: &str) -> bool {
    /// At a time, which the machine can look at together.
    const BLOCK: usize = 64;
    let is_other = |byte: &u8| (0xd0..=0xe1).contains(byte) | (0xe3..=0xed).contains(byte);
    folded.as_bytes().chunks(BLOCK).any(|block| block.iter().fold(false, |any, byte| any | is_other(byte)))
}

/// Neither river nor forest.
fn is_the_shop(folded: &str, start: usize, end: usize) -> bool {
    let behind = folded.get(end..).unwrap_or_default();
    if folded.get(start..end).is_none_or(|name| name.is_ascii()) {
        return !is_another_amazon(behind);
    }
    let behind = behind.strip_prefix(' ').unwrap_or(behind);
    let before = folded.get(..start).unwrap_or_default();
    // The article belongs to the name: "نهر الامازون", "נהר האמזון".
    let before = before.strip_suffix("ال").or(before.strip_suffix('ה')).unwrap_or(before).trim_end();
    let is_korean_river = behind
        .strip_prefix(FOLDED.korean_river.as_str())
        .is_some_and(|rest| !rest.starts_with(|c| matches!(c, '\u{1100}'..='\u{11ff}')));
    !is_korean_river
        && !FOLDED.behind.iter().any(|words| {
            behind
                .strip_prefix(words.as_str())
                .is_some_and(|rest| words::ends(behind, behind.len() - rest.len()))
        })
        && !FOLDED.before.iter().any(|words| {
            before.strip_suffix(words.as_str()).is_some_and(|rest| words::begins(before, rest.len()))
        })
}

/// Words behind the name that make it another Amazon.
fn is_another_amazon(behind: &str) -> bool {
    let behind = behind.strip_prefix("'s").unwrap_or(behind);
    let Some(behind) = behind.strip_prefix(' ') else { return false };
    ANOTHER.iter().any(|words| {
        behind.strip_prefix(words).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    })
}

/// The membership's name in the scripts of the shops.
const PRIME: &[&str] = &["prime", "プライム", "برايم", "प्राइम"];

static FOLDED_PRIME: LazyLock<Vec<String>> =
    LazyLock::new(|| PRIME.iter().map(|name| fold_text(name)).collect());

/// True for the membership's name, folded.
pub(crate) fn is_prime(word: &str) -> bool {
    FOLDED_PRIME.iter().any(|name| name == word)
}

/// What films are watched on, in the scripts that write it with other letters, without what stands between its words.
const VIDEO: &[&str] = &["プライムビデオ", "برايمفيديو", "प्राइमवीडियो"];

static FOLDED_VIDEO: LazyLock<Vec<String>> =
    LazyLock::new(|| VIDEO.iter().map(|name| fold_text(name)).collect());

/// True where a folded name holds that of Prime Video in another script.
pub(crate) fn names_video(folded: &str) -> bool {
    if !has_other_letters(folded) {
        return false;
    }
    let joined: String = roles::words_of(folded).collect();
    FOLDED_VIDEO.iter().any(|name| joined.contains(name.as_str()))
}

/// Things of Amazon's that are also words and names of others: they count in a letter that names Amazon.
const THINGS: &[&str] = &["alexa", "audible", "echo", "fire tv", "kindle", "vine"];

/// "Alexa Dienste", "Echo Care": one of those things and offices, and nobody else. Folded.
pub(crate) fn is_office_of_a_thing(name: &str) -> bool {
    THINGS.iter().filter_map(|thing| name.strip_prefix(thing)).any(|behind| {
        let mut words = roles::words_of(behind).filter(|word| !word.is_empty()).peekable();
        behind.starts_with(|c: char| !c.is_alphanumeric())
            && words.peek().is_some()
            && words.all(|word| roles::is_anybody(word) || roles::is_office(word))
    })
}

/// True where a folded word of a script without spaces begins with the membership's name.
pub(crate) fn begins_with_prime(word: &str) -> bool {
    FOLDED_PRIME.iter().any(|name| !name.is_ascii() && word.starts_with(name.as_str()))
}

/// True where the membership stands in a text by its name: written with a capital, or in a script that has none, and
/// not before what makes it another word ("Prime Minister"). As written, not folded.
pub(crate) fn names_prime(shown: &str) -> bool {
    /// Folded; the first letters of such words in any language of the shops.
    const OTHERS: &[&str] = &[
        "minist", "numb", "rate", "time", "real", "mover", "suspect", "cut", "rib", "location", "example",
        "factor", "meridian", "anwalt", "zahl", "bank", "broker", "offic", "care", "health", "cost",
    ];
    let may = |name: &str| memmem::find(shown.as_bytes(), name.as_bytes()).is_some();
    if !may("Prime")
        && !may("PRIME")
        && (shown.is_ascii() || !PRIME.iter().any(|name| !name.is_ascii() && may(name)))
    {
        return false;
    }
    let mut words = roles::words_of(shown).filter(|word| !word.is_empty()).take(MAX_WORDS).peekable();
    while let Some(word) = words.next() {
        let behind = words.peek().map(|word| word.to_lowercase()).unwrap_or_default();
        let is_name = if word.is_ascii() {
            word == "Prime" || word == "PRIME"
        } else {
            (PRIME.iter().any(|name| !name.is_ascii() && word.contains(name)) && !word.contains(SUBPRIME))
                || starts_with_prime(word)
        };
        if is_name && !OTHERS.iter().any(|other| behind.starts_with(other)) {
            return true;
        }
    }
    false
}

/// A loan.
const SUBPRIME: &str = "サブプライム";

/// "Prime会員": letters of another script right behind.
fn starts_with_prime(word: &str) -> bool {
    word.match_indices("Prime").any(|(start, name)| {
        let before = word.get(..start).and_then(|before| before.chars().next_back());
        let behind = word.get(start + name.len()..).and_then(|behind| behind.chars().next());
        before.is_none_or(|c| !c.is_ascii()) && behind.is_none_or(|c| !c.is_ascii() && !c.is_lowercase())
    })
}

/// Words of a text in which the membership is looked for.
const MAX_WORDS: usize = 2000;

/// The name with one sign or space between all its letters: `a m a z o n`, `p.r.i.m.e`.
pub(crate) fn spaced(folded: &str, name: &str) -> Option<(usize, usize)> {
    let first = name.chars().next()?;
    let bytes = folded.as_bytes();
    // Most letters stand in words.
    let in_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let alone =
        |start: usize, letter: char| !(in_word(start + letter.len_utf8()) || start > 0 && in_word(start - 1));
    let rarest = if name.contains('z') { 'z' } else { first };
    let mut sign = [0; 4];
    if !memmem::find_iter(bytes, rarest.encode_utf8(&mut sign).as_bytes()).any(|start| alone(start, rarest)) {
        return None;
    }
    folded.match_indices(first).filter(|(start, _)| alone(*start, first)).find_map(|(start, _)| {
        let before = folded.get(..start).and_then(|text| text.chars().next_back());
        if before.is_some_and(|c| c.is_ascii_alphanumeric()) {
            return None;
        }
        let mut here = folded.get(start..)?.chars();
        let mut end = start;
        for (number, letter) in name.chars().enumerate() {
            if number > 0 {
                let between = here.next()?;
                if between.is_alphanumeric() {
                    return None;
                }
                end += between.len_utf8();
            }
            let found = here.next()?;
            if found != letter {
                return None;
            }
            end += found.len_utf8();
        }
        (!here.next().is_some_and(|c| c.is_ascii_alphanumeric())).then_some((start, end))
    })
}

/// True where one word is made to look like the name: one slip of a letter, digits for letters,
/// `rn` for `m`. Real words that are that near are none of them.
pub(crate) fn is_imitation(word: &str) -> bool {
    if word == "amazon" || word.len() < 4 || word.len() > 12 || !word.is_ascii() || !has_z(word) {
        return false;
    }
    // Words and names of their own, one letter away.
    if matches!(
        word,
        "amazons"
            | "amazone"
            | "amazona"
            | "mazon"
            | "mazo"
            | "amazan"
            | "amaton"
            | "amason"
            | "ammon"
            | "amazin"
            | "amazo"
    ) {
        return false;
    }
    let drawn = word
        .replace("rn", "m")
        .replace("nn", "m")
        .replace("vv", "w")
        .replace('0', "o")
        .replace('4', "a")
        .replace('2', "z")
        .replace('1', "l");
    if drawn == "amazon" || drawn == "amazom" {
        return true;
    }
    // Whole words only, so that five right letters of six remain.
    (5..=7).contains(&word.len()) && strsim::osa_distance(&drawn, "amazon") == 1 && word.contains('z')
}

/// Looks for the name and its imitations among the labels of a host or local part. The name out of other letters is one.
pub(crate) fn in_labels(name: &str) -> Labels {
    let mut found = Labels::None;
    if name.is_ascii() && !has_z(name) {
        return found;
    }
    let folded = fold_text(name);
    for word in folded.split(|c: char| !c.is_alphanumeric()) {
        let letters = word.trim_matches(|c: char| c.is_ascii_digit());
        if word == "amazon" || letters == "amazon" || holds_name(word) {
            found = found.max(Labels::Name);
        } else if is_imitation(word) || is_imitation(letters) {
            found = found.max(Labels::Imitation);
        }
    }
    // Nobody has a name by chance that is only drawn like this one.
    let is_drawn = found == Labels::Name && !name.is_ascii() && !name.to_lowercase().contains("amazon");
    if is_drawn { Labels::Imitation } else { found }
}

/// The letter that stands in few other names, or the digit for it: without it there is neither name nor imitation.
fn has_z(name: &str) -> bool {
    name.contains(['z', 'Z', '2'])
}

/// A cheap look at words that are not folded: false where [`find`] would find nothing in them, folded.
pub(crate) fn may_stand_in(words: &str) -> bool {
    memchr::memchr2(b'z', b'Z', words.as_bytes()).is_some() || !words.is_ascii()
}

/// True for a name that an office or service of Amazon's writes under: `AmazonPrimeSupport`, "FBA Team",
/// "Kindle Direct Publishing". Folded.
pub(crate) fn is_service(name: &str) -> bool {
    let words = || name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    // The name alone may be the river's: [`find`] knows.
    let runs_together =
        words().any(|word| word.is_ascii() && word != "amazon" && has_z(word) && holds_name(word));
    let has_office = || words().any(roles::is_office);
    runs_together
        || SERVICES.iter().any(|service| name.starts_with(service))
        || words().next().is_some_and(|first| SERVICES_OF.contains(&first) && has_office())
}

/// Their names say whose they are.
const SERVICES: &[&str] =
    &["kindle direct publishing", "kdp amazon", "fulfillment by amazon", "fulfilment by amazon"];

/// First words of such names where an office stands behind. Alexa is a person too, and Ring a word and a company
/// with an address of its own: the one counts with an office, the other not at all.
const SERVICES_OF: &[&str] = &["kindle", "alexa", "fba", "kdp"];

/// True where Amazon's name or Prime's, which stands between these places of a folded text, is a word or what a word
/// begins with or is made of (`amazonsupport`, `primevideo`), not letters of a longer one ("supprimer", "amazonas").
pub(crate) fn is_whole(folded: &str, start: usize, end: usize) -> bool {
    if words::begins(folded, start) && words::ends(folded, end) {
        return true;
    }
    let is_part = |c: char| c.is_alphanumeric();
    let before = folded.get(..start).unwrap_or_default();
    let behind = folded.get(end..).unwrap_or_default();
    let from = before.trim_end_matches(is_part).len();
    let to = folded.len() - behind.trim_start_matches(is_part).len();
    let word = folded.get(from..to).unwrap_or_default();
    holds_name(word)
        || word.strip_prefix("prime").is_some_and(|rest| rest == "video" || roles::is_office(rest))
}

/// What a host or local part holds of the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Labels {
    None,
    Name,
    Imitation,
}

/// The name with something before or behind it: `amazonsupport`, `secureamazon`, `wwwamazonmytv`. Not real
/// words that hold it (`amazonas`, `amazonia`), and not the river.
fn holds_name(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "a", "as", "aws", "e", "es", "en", "ene", "ens", "ia", "ian", "ians", "ica", "ico", "ie", "ien",
        "ienne", "ite", "ka", "ki", "ya",
    ];
    let Some((before, behind)) = word.split_once("amazon") else { return false };
    let behind = behind.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_word = |rest: &str| WORDS.contains(&rest) || rest.starts_with("ia") || rest.starts_with("as");
    // `lamazone` is French for a rider, `jamazon` nobody's: letters before the name must be a word of their own.
    let joined = before.is_empty() || before.len() >= 2 || before.chars().all(|c| c.is_ascii_digit());
    joined
        && !is_word(behind)
        && !ANOTHER.iter().any(|words| behind.starts_with(words.replace(' ', "").as_str()) && words.len() > 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Phrases;
    use crate::message::Text;

    fn read(text: &str) -> String {
        Text::new(text.to_owned(), &Phrases::Nothing).folded.text
    }

    #[test]
    fn the_name_is_a_word() {
        for text in ["your amazon order", "amazon.co.jp", "[amazon]", "amazonプライム", "amazon's"] {
            assert!(find(text).is_some(), "{text}");
        }
        for text in ["amazons kundtjänst", "amazons kundenservice"] {
            assert!(find(&read(text)).is_some(), "{text}");
        }
        for text in ["amazonas", "amazonia", "amazonaws.com", "nothing", "the amazons of legend"] {
            assert!(find(text).is_none(), "{text}");
        }
    }

    #[test]
    fn the_membership_is_a_name() {
        for text in
            ["Your Prime membership", "PRIME", "Prime会員", "プライム会員", "عضوية برايم", "प्राइम सदस्यता"]
        {
            assert!(names_prime(text), "{text}");
        }
        for text in
            ["a prime number", "The Prime Minister", "Prime time", "Optimus Primed", "サブプライムローン"]
        {
            assert!(!names_prime(text), "{text}");
        }
    }

    #[test]
    fn the_name_in_other_scripts() {
        let mut missed = Vec::new();
        for text in [
            "亚马逊",
            "您的亚马逊账户",
            "亞馬遜購物",
            "【亚马逊】订单",
            "アマゾンからのお知らせ",
            "ｱﾏｿﾞﾝ",
            "アマゾンジャパン",
            "아마존 주문",
            "아마존에서",
            "아마존 강력 추천",
            "أمازون",
            "أمــازون",
            "طلبك من أمازون",
            "لأمازون",
            "حسابك في الأمازون",
            "وأمازون",
            "अमेज़न",
            "अमेजन से ऑर्डर",
            "अमेज़ॅन",
            "ऐमज़ॉन इंडिया",
            "अॅमेझॉन ग्राहक सेवा",
            "Амазон",
            "АМАЗОН",
            "ваш заказ на Амазоне",
            "служба безпеки Амазону",
            "Άμαζον",
            "Αμαζον Υποστήριξη",
            "ΑΜΑΖΟΝ",
            "אמזון",
            "החשבון שלך באמזון",
            "מאמזון",
            "แอมะซอน",
            "บัญชีอเมซอนของคุณ",
            "அமேசான் வாடிக்கையாளர்",
            "అమెజాన్ ఖాతా",
            "ಅಮೆಜಾನ್",
            "ആമസോൺ",
            "এমেজন / অ্যামাজন",
            "એમેઝોન",
            "ایمیزون",
            "آمازون",
            "あまぞん",
            "Ամազոն",
            "ამაზონი",
            "ამაზონის ანგარიში",
        ] {
            if find(&read(text)).is_none() {
                missed.push(text);
            }
        }
        assert!(missed.is_empty(), "{missed:?}");
    }

    #[test]
    fn the_river_in_other_scripts() {
        let mut found = Vec::new();
        for text in [
            "亚马逊河",
            "亞馬遜河流域",
            "亚马逊雨林大火",
            "亚马逊 热带雨林",
            "亞馬遜叢林",
            "アマゾン川",
            "アマゾンの熱帯雨林",
            "アマゾンのジャングル",
            "아마존강",
            "아마존 강",
            "아마존강의 물고기",
            "아마존 열대우림",
            "نهر الأمازون",
            "غابات الأمازون المطيرة",
            "في حوض الأمازون",
            "الأمازونية",
            "अमेज़न नदी",
            "अमेज़न के जंगल",
            "अमेज़न वर्षावन",
            "अमेज़नी",
            "Амазонка",
            "на Амазонке",
            "Амазонас",
            "амазонки",
            "Αμαζόνιος",
            "του Αμαζονίου",
            "האמזונס",
            "נהר האמזון",
            "แม่น้ำแอมะซอน",
            "ป่าฝนแอมะซอน",
            "คาเฟ่ อเมซอน",
            "அமேசான் நதி",
            "అమెజాన్ నది",
            "আমাজন নদী",
            "آمازونی",
            "رودخانه آمازون",
            "دریائے ایمیزون",
            "მდინარე ამაზონი",
            "Ամազոն գետ",
        ] {
            if find(&read(text)).is_some() {
                found.push(text);
            }
        }
        assert!(found.is_empty(), "{found:?}");
        // The shop beside the river is still the shop.
        assert!(find(&fold_text("亚马逊河 与 亚马逊")).is_some());
    }

    #[test]
    fn the_cloud_is_not_the_shop() {
        for text in [
            "亚马逊云科技",
            "亞馬遜網路服務",
            "アマゾン ウェブ サービス",
            "아마존 웹 서비스",
            "अमेज़न वेब सर्विसेज",
        ] {
            assert!(find(&fold_text(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn imitations_and_innocents() {
        for word in [
            "amozon", "amazom", "aamzon", "annazon", "arnazon", "amaz0n", "am4zon", "amazn", "anazon",
            "amzazon",
        ] {
            assert!(is_imitation(word), "{word}");
        }
        for word in ["amazon", "amazing", "amazed", "mason", "amazons", "horizon", "damson", "azon", "moron"]
        {
            assert!(!is_imitation(word), "{word}");
        }
    }

    #[test]
    fn another_amazon_is_not_the_shop() {
        for text in
            ["amazon watch", "the amazon's rainforest", "amazon web services", "amazon s3", "amazon linux 2"]
        {
            assert!(find(text).is_none(), "{text}");
        }
        for text in ["amazon support", "amazon rivers", "amazon", "amazon.com river"] {
            assert!(find(text).is_some(), "{text}");
        }
    }

    #[test]
    fn services() {
        for name in [
            "amazonprimesupport",
            "myamazonorders",
            "kindle direct publishing",
            "fba team",
            "alexa support",
            "kindle customer service",
        ] {
            assert!(is_service(name), "{name}");
        }
        for name in [
            "alexa",
            "alexa smith",
            "ring",
            "ring support",
            "fba",
            "kindle",
            "amazonas reisen",
            "team alexa",
            "kindle books weekly",
            "amazon river trust",
            "friends of the amazon canopy",
        ] {
            assert!(!is_service(name), "{name}");
        }
    }

    #[test]
    fn things_with_an_office() {
        for name in
            ["alexa dienste", "echo support", "vine programm", "kindle kundenservice", "audible billing"]
        {
            assert!(is_office_of_a_thing(&fold_text(name)), "{name}");
        }
        for name in ["alexa", "alexa moreau", "echo park cinema", "vinery team", "vine street dental team"] {
            assert!(!is_office_of_a_thing(&fold_text(name)), "{name}");
        }
        for name in ["プライムビデオ料金センター", "プライム・ビデオ", "برايم فيديو", "प्राइम वीडियो सहायता"]
        {
            assert!(names_video(&fold_text(name)), "{name}");
        }
        for name in ["prime video", "プライム動画広告社", "ビデオ"] {
            assert!(!names_video(&fold_text(name)), "{name}");
        }
    }

    #[test]
    fn labels() {
        for name in
            ["wwwamazonmytv.example", "amazonmytventercode", "myamazon", "amazon2024", "secureamazon-login"]
        {
            assert_eq!(in_labels(name), Labels::Name, "{name}");
        }
        for name in
            ["amazonwatch.example", "amazonrainforest", "amazonian", "lamazone", "amazonite", "amazones"]
        {
            assert_eq!(in_labels(name), Labels::None, "{name}");
        }
        assert_eq!(in_labels("amazon.secure.example"), Labels::Name);
        assert_eq!(in_labels("amazon-account8"), Labels::Name);
        assert_eq!(in_labels("amazonsupport"), Labels::Name);
        assert_eq!(in_labels("amaz0n.example"), Labels::Imitation);
        assert_eq!(in_labels("amazonas.example"), Labels::None);
        assert_eq!(in_labels("camelcamelcamel.example"), Labels::None);
        for drawn in ["аmazon.example", "amаzon-desk.example", "amazοnsupport.example", "amazön.example"]
        {
            assert_eq!(in_labels(drawn), Labels::Imitation, "{drawn}");
        }
        assert_eq!(in_labels("amazon.küche.example"), Labels::Name);
    }

    #[test]
    fn spaced_letters() {
        assert!(spaced("a m a z o n prime", "amazon").is_some());
        assert!(spaced("a.m.a.z.o.n", "amazon").is_some());
        assert!(spaced("am a zon", "amazon").is_none());
    }
}
