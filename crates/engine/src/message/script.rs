//! What scripts other than Latin need to be folded right: their own digits, their vowel signs,
//! and letters that are written in two ways.

use unicode_normalization::char::compose;

/// The ASCII digit that an Arabic or Indic digit stands for, so that a number to call is one in
/// any script.
pub(super) fn digit(character: char) -> Option<char> {
    let zero = match character {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        // Each Indic script has a block of 128, with the digits at the same place in it.
        '\u{900}'..='\u{dff}' if (0x66..=0x6f).contains(&(u32::from(character) % 0x80)) => {
            u32::from(character) - u32::from(character) % 0x80 + 0x66
        }
        _ => return None,
    };
    char::from_digit(u32::from(character) - zero, 10)
}

/// One letter for those that Arabic keyboards and habits mix up. The forms of alef with a hamza come
/// apart by themselves (NFKD) and lose it as a mark.
pub(super) fn one_letter(character: char) -> char {
    match character {
        '\u{671}' => '\u{627}',             // alef wasla
        '\u{649}' | '\u{6cc}' => '\u{64a}', // alef maksura, Farsi yeh: yeh
        '\u{6a9}' => '\u{643}',             // keheh: kaf
        '\u{6c1}' => '\u{647}',             // heh goal: heh
        other => other,
    }
}

/// A line that only makes a word longer (tatweel).
pub(super) fn is_filler(character: char) -> bool {
    character == '\u{640}'
}

/// What a mark makes of the letter before it.
pub(super) enum Spelling {
    /// It is spelling and stays.
    Keep(char),
    /// It becomes one with the letter, as a Japanese voicing mark does.
    Become(char),
    /// It says nothing.
    Drop,
}

/// How a mark behind a letter is spelt. The vowel signs of Indic scripts are half of the word ("की",
/// "का", "कि"), but only behind a letter of their own script: behind any other they are a disguise.
pub(super) fn spelling(letter: char, mark: char) -> Spelling {
    match mark {
        '\u{3099}' | '\u{309a}' => compose(letter, mark).map_or(Spelling::Drop, Spelling::Become),
        // Words borrowed with a dot below (nukta) are as often written without.
        '\u{93c}' => Spelling::Drop,
        // Candrabindu and anusvara: "यहाँ", "यहां".
        '\u{901}' if same_indic_script(letter, mark) => Spelling::Keep('\u{902}'),
        _ if same_indic_script(letter, mark) => Spelling::Keep(mark),
        _ => Spelling::Drop,
    }
}

fn same_indic_script(letter: char, mark: char) -> bool {
    let block = |character: char| u32::from(character) / 0x80;
    ('\u{900}'..='\u{dff}').contains(&mark)
        && block(letter) == block(mark)
        && !matches!(letter, '\u{964}' | '\u{965}')
}
