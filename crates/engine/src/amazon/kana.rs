//! How Japanese names stand in addresses: ほたる電器 is at home at `hotaru-denki.example`.

use wana_kana::{ConvertJapanese, IsJapaneseChar};

use super::roles;

/// Syllables of a name that are looked for, one after the other.
const MAX_RUNS: usize = 8;
/// A longer run of syllables is a sentence.
const MAX_RUN: usize = 20;
/// The shortest name, in Latin letters: two syllables.
const SHORTEST: usize = 4;

/// True where syllables of a folded word are the beginning of a part of a domain's label, as they sound. Words that name
/// nobody do not count.
pub(crate) fn sounds_like(word: &str, label: &str) -> bool {
    // The cheap look first: hardly any sender's name has such letters.
    if word.is_ascii() {
        return false;
    }
    let parts: Vec<String> = label.split(['-', ' ', '.']).map(short).collect();
    runs(word).take(MAX_RUNS).filter(|run| !roles::is_anybody(run)).any(|run| {
        let sound = short(&run.to_romaji());
        sound.len() >= SHORTEST && sound.is_ascii() && parts.iter().any(|part| part.starts_with(&sound))
    })
}

/// The runs of hiragana, and those of katakana.
fn runs(word: &str) -> impl Iterator<Item = &str> {
    let kind = |c: char| (c.is_kana(), c.is_katakana());
    let mut rest = word;
    std::iter::from_fn(move || {
        let first = kind(rest.chars().next()?);
        let end = rest.find(|c| kind(c) != first).unwrap_or(rest.len());
        let (run, behind) = rest.split_at_checked(end)?;
        rest = behind;
        Some((first, run))
    })
    .filter(|((is_kana, _), run)| *is_kana && run.chars().count() <= MAX_RUN)
    .map(|(_, run)| run)
}

/// Long vowels are written in many ways: "toukyou", "tookyoo", "tokyo".
fn short(written: &str) -> String {
    let mut short = String::with_capacity(written.len());
    for letter in written.chars().map(|letter| letter.to_ascii_lowercase()) {
        let is_longer = short.ends_with('o') && letter == 'u'
            || (short.ends_with(letter) && matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u'));
        if !is_longer {
            short.push(letter);
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::fold_text;

    #[test]
    fn names_sound_like_their_domains() {
        for (name, label) in [
            ("ほたる電器", "hotaru-denki"),
            ("そらモバイル", "sora-mobile"),
            ("そらモバイル", "soramobile"),
            ("ヤマビコ運輸", "yamabiko"),
            ("ひばり読書会", "dokusho-hibari"),
            ("とうきょう堂", "tokyodo"),
        ] {
            assert!(sounds_like(&fold_text(name), label), "{name}");
        }
    }

    #[test]
    fn offices_and_other_names_do_not() {
        for (name, label) in [
            ("サポート", "sapoto"),
            ("ほたる電器", "denki-shop"),
            ("も電器", "mobile"),
            ("クウネルコーポ", "kuneru"),
            ("電器", "hotaru"),
            ("hotaru", "hotaru"),
            ("ー", "a"),
        ] {
            assert!(!sounds_like(&fold_text(name), label), "{name}");
        }
    }
}
