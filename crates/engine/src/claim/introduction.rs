//! A letter whose writer introduces himself as one of Amazon's.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::borrows_the_name::plain;
use super::signs_as_amazon::is_mark;
use super::speaks_of_your_account::is_the_writers_own;
use crate::amazon::senses::Sense;
use crate::amazon::{brand, domains, roles, senses};
use crate::message::{Message, Text, fold_all, fold_text, length};

/// "I am Tessa Ruhl from Amazon": the name in From and Amazon's, a few words apart in one sentence. Addresses that
/// anybody can have are those of people, who say "Tessa here, my Amazon parcel" too.
pub(super) fn introduction<'a>(message: &Message, text: &'a Text) -> Option<&'a str> {
    let from = message.from.first()?;
    if text.amazon().is_none() || domains::is_known(&from.domain) || domains::is_free_mail(&from.site) {
        return None;
    }
    // As written: folded, the names of Japanese people are one word, and letters are signed with the first of them.
    let words: Vec<String> =
        message.from.name.shown.split_whitespace().take(MAX_NAMES).map(fold_text).collect();
    let own = words.iter().flat_map(|word| roles::own_words(word));
    let own: Vec<&str> = own.filter(|word| !TITLES.contains(word)).collect();
    // Whose name is in the domain is at home there.
    let label = plain(&fold_text(from.site.split('.').next().unwrap_or_default()));
    if own.is_empty() || own.iter().any(|word| label.contains(&plain(word))) {
        return None;
    }
    text.shown
        .lines()
        .map(str::trim)
        .filter(|line| line.len() <= MAX_PARAGRAPH && brand::may_stand_in(line))
        .take(MAX_PARAGRAPHS)
        .find(|line| {
            let folded = fold_text(line);
            brand::all(&folded).take(MAX_NAMES).any(|(start, end)| {
                own.iter().filter(|word| is_a_name(text, word)).any(|word| {
                    folded.match_indices(word).take(MAX_NAMES).any(|(at, found)| {
                        let behind = at + found.len();
                        let comes_first = behind <= start;
                        let (from, to) = if comes_first { (behind, start) } else { (end, at) };
                        is_whole(&folded, at, behind)
                            && folded.get(from..to).is_some_and(|between| is_bridge(between, comes_first))
                    })
                })
            })
        })
}

/// A word by itself, without what Arabic writes before it as one ("the school" is not called "school"); part of a text
/// in scripts without spaces.
fn is_whole(folded: &str, start: usize, end: usize) -> bool {
    let word = folded.get(start..end).unwrap_or_default();
    let is_wide = length(word) == word.chars().count() * length("々");
    let touches = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || is_mark(c));
    is_wide
        || !(touches(folded.get(..start).and_then(|before| before.chars().next_back()))
            || touches(folded.get(end..).and_then(|behind| behind.chars().next())))
}

/// Written as names are; scripts without capitals write all words alike, and some without spaces between them.
fn is_a_name(text: &Text, word: &str) -> bool {
    !word.contains(char::is_lowercase) || text.is_written_as_name(word)
}

/// What stands between a name and that of his house: "from", "works at", "of the personnel department of"; nothing that
/// is the writer's or the reader's ("Ines invites you to"), nothing that somebody does there, and no end of a sentence.
fn is_bridge(between: &str, name_comes_first: bool) -> bool {
    const MAX_BETWEEN: usize = 40;
    // "Amazon.co.jp" ends behind the name.
    let bare = between.trim_start_matches(|c: char| c.is_ascii());
    let is_wide = !bare.is_empty() && length(bare) > bare.chars().count();
    let mut behind = roles::words_of(between).filter(|word| !word.is_empty());
    let leads_there = match behind.next() {
        _ if is_wide => !DOES.iter().any(|particle| bare.starts_with(*particle)),
        // "Ines, an agent of": what somebody is stands behind a comma.
        Some(word) if name_comes_first => {
            between.trim_start().starts_with([',', '(', '-', '–', '—', '|', '、'])
                || LEADS.contains(word)
                || roles::is_anybody(word)
        }
        _ => true,
    };
    let is_to_the_reader = |word: &str| {
        !is_wide
            && !roles::is_anybody(word)
            && senses::find(word).iter().any(|meant| meant.sense == Sense::Yours && meant.end == word.len())
    };
    let words = || roles::words_of(between).filter(|word| !word.is_empty());
    between.chars().count() <= MAX_BETWEEN
        && words().count() <= MAX_WORDS
        && !senses::is_parted(between, 0, between.len())
        && !between.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | ';' | '"' | '/' | ':' | '<'))
        && !words().any(is_the_writers_own)
        && leads_there
        && (name_comes_first || !words().any(is_to_the_reader))
}

/// What follows a name where its house is to be named: "from", "here at", "works for", "and I call".
static LEADS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fold_all(&[
        "from",
        "at",
        "of",
        "with",
        "for",
        "in",
        "here",
        "and",
        "i",
        "i'm",
        "am",
        "is",
        "work",
        "works",
        "working",
        "speaking",
        "calling",
        "writing",
        "the",
        "your",
        "representing",
        "an",
        "a",
        "von",
        "vom",
        "bei",
        "beim",
        "aus",
        "der",
        "die",
        "des",
        "dem",
        "für",
        "im",
        "und",
        "ich",
        "bin",
        "ist",
        "arbeite",
        "arbeitet",
        "hier",
        "de",
        "du",
        "d",
        "des",
        "chez",
        "pour",
        "au",
        "et",
        "je",
        "suis",
        "travaille",
        "ici",
        "del",
        "desde",
        "en",
        "y",
        "soy",
        "es",
        "trabajo",
        "trabaja",
        "por",
        "para",
        "aquí",
        "di",
        "da",
        "dal",
        "dalla",
        "dall",
        "della",
        "dell",
        "presso",
        "e",
        "sono",
        "lavoro",
        "lavora",
        "per",
        "do",
        "das",
        "dos",
        "na",
        "no",
        "em",
        "pela",
        "sou",
        "trabalho",
        "trabalha",
        "van",
        "bij",
        "uit",
        "namens",
        "het",
        "ik",
        "ben",
        "werk",
        "werkt",
        "z",
        "ze",
        "od",
        "w",
        "i",
        "jestem",
        "pracuję",
        "från",
        "på",
        "hos",
        "av",
        "och",
        "jag",
        "är",
        "jobbar",
        "arbetar",
        "här",
        "adına",
        "ve",
        "من",
        "في",
        "لدى",
        "و",
        "أنا",
        "से",
        "का",
        "की",
        "के",
        "में",
        "हूँ",
        "और",
    ])
});

/// Behind a name in Japanese: with what or where something is done, not whose somebody is.
const DOES: &[&str] = &["で", "を", "に", "へ", "と", "も", "や", "または", "から買", "および"];

/// What many people are called.
const TITLES: &[&str] = &["coach", "pastor", "doctor", "professor", "captain", "reverend", "trainer"];
/// Names and places of Amazon's that are looked at in one line.
const MAX_NAMES: usize = 5;
/// Words of such a bridge.
const MAX_WORDS: usize = 6;
/// Longer paragraphs and later ones introduce nobody.
const MAX_PARAGRAPH: usize = 800;
const MAX_PARAGRAPHS: usize = 20;

#[cfg(test)]
mod tests {
    use super::introduction;
    use crate::message;

    #[test]
    fn who_introduces_himself_as_amazons() {
        let introduces = |from: &str, text: &str| {
            let message = message::read(format!("From: {from}\r\n\r\nHello.\n\n{text}").as_bytes());
            introduction(&message, &message.text).is_some()
        };
        for (from, text) in [
            ("Ines Calder <ines@fern.example>", "This is Ines from Amazon."),
            ("Ines Calder <ines@fern.example>", "Mein Name ist Ines Calder vom Amazon Kundendienst."),
            ("Ines Calder <ines@fern.example>", "Soy Ines, del departamento de seguridad de Amazon."),
            ("佐藤 <sato@fern.example>", "Amazonカスタマーサービスの佐藤と申します。"),
            ("佐々木 健 <sasaki@fern.example>", "Amazonカスタマーサービスの佐々木と申します。"),
            ("王婷 <wt@fern.example>", "您好，我是亚马逊客服王婷。"),
            ("ليلى منصور <layla@fern.example>", "أنا ليلى من أمازون."),
            ("राहुल <rahul@fern.example>", "मैं अमेज़न से राहुल बोल रहा हूँ।"),
        ] {
            assert!(introduces(from, text), "{text}");
        }
        for (from, text) in [
            ("Ines Calder <ines@calder.example>", "This is Ines from Amazon."),
            ("Ines Calder <i@gmail.com>", "This is Ines from Amazon."),
            ("Ines Calder <ines@fern.example>", "Look at Amazon. Ines"),
            ("Ines Calder <ines@fern.example>", "Ines here, my Amazon parcel is late."),
            ("Ines Calder <ines@fern.example>", "Ines invites you to Amazon Ads: the third quarter."),
            ("Ines Calder <ines@fern.example>", "Ines lädt dich zu Amazon Ads ein."),
            ("Ines Calder <ines@fern.example>", "Ines moved the Amazon review to Friday."),
            ("ふじカード <info@fern.example>", "登録のうえ、Amazon.co.jpでふじカードをお使いください。"),
            ("ふじカード <info@fern.example>", "ふじカードをAmazonでお使いください。"),
            ("Fern Books <ines@shop.example>", "All books, ours too: https://amazon.com/fern"),
            ("مدرسة النخيل <idara@fern.example>", "في مكتبة المدرسة وعلى أمازون"),
        ] {
            assert!(!introduces(from, text), "{text}");
        }
    }
}
