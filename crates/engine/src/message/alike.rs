//! Letters that are drawn like Latin ones, or stand for them in a frame.
//!
//! UTS 39 says so for most. It leaves out small capitals, letters in frames, syllabics and runes, since nobody takes
//! them for the same letter in a name of a program; readers of mail do, and senders know it. Those are taken from
//! `decancer`, for alphabets that no mail is written in: it knows no language, and calls `з` a 3.

/// The Latin letters that this one is drawn like, for the alphabets used for it.
pub(super) fn latin(character: char) -> Option<String> {
    // Between Armenian and the first of them that is asked stand scripts of many letters.
    if ('\u{58a}'..'\u{13a0}').contains(&character) {
        return None;
    }
    standard(character).or_else(|| drawn(character).map(String::from))
}

fn standard(character: char) -> Option<String> {
    let usable = matches!(character,
        '\u{a1}'..='\u{58f}'       // Latin, phonetic, Greek, Cyrillic, Armenian
        | '\u{13a0}'..='\u{13ff}'  // Cherokee
        | '\u{1d00}'..='\u{1fff}'  // phonetic, more Latin and Greek
        | '\u{2100}'..='\u{218f}'  // letter-like
        | '\u{2c00}'..='\u{2dff}'  // more Latin, Coptic
        | '\u{a4d0}'..='\u{a4ff}'  // Lisu
        | '\u{a640}'..='\u{a7ff}'  // more Cyrillic and Latin
        | '\u{ab30}'..='\u{abbf}'); // more Latin, Cherokee
    if !usable {
        return None;
    }
    // Letters whose stroke is ordinary spelling, which many leave out on a foreign keyboard.
    match character {
        // Drawn like a small l and meant as an I.
        'І' | 'Ι' => return Some("i".to_owned()),
        'ł' | 'Ł' => return Some("l".to_owned()),
        'ø' | 'Ø' => return Some("o".to_owned()),
        'đ' | 'Đ' | 'ð' | 'Ð' => return Some("d".to_owned()),
        // An A without its bar. The small letter is another.
        'Λ' | 'Δ' => return Some("a".to_owned()),
        // A 3 to the standard; its small letter is none.
        'З' => return None,
        _ => {}
    }
    let mut buffer = [0; 4];
    // The standard's pictures are of the letter as given; try it as it is, then in lower case.
    let latin = |letter: char, buffer: &mut [u8; 4]| {
        let drawn: String = unicode_security::skeleton(letter.encode_utf8(buffer)).collect();
        let drawn = match drawn.as_str() {
            "rn" => "m".to_owned(),
            _ => drawn.to_ascii_lowercase(),
        };
        (!drawn.is_empty() && drawn.chars().all(|c| c.is_ascii_alphanumeric())).then_some(drawn)
    };
    latin(character, &mut buffer).or_else(|| {
        character.to_lowercase().next().and_then(|lower| match lower {
            // Letters that the standard keeps apart though a hurried eye does not.
            'м' => Some("m".to_owned()),
            'т' | 'τ' => Some("t".to_owned()),
            'к' | 'κ' => Some("k".to_owned()),
            'н' => Some("h".to_owned()),
            'в' | 'β' => Some("b".to_owned()),
            'η' | 'ո' => Some("n".to_owned()),
            'ζ' => Some("z".to_owned()),
            'μ' => Some("u".to_owned()),
            'ß' => Some("ss".to_owned()),
            lower if lower != character => latin(lower, &mut [0; 4]),
            _ => None,
        })
    })
}

/// What the standard lacks, in blocks (Unicode, Blocks.txt) that no mail is written in.
fn drawn(character: char) -> Option<char> {
    let usable = matches!(character,
        '\u{181}'..='\u{24f}'       // Latin of phonetic origin
        | '\u{250}'..='\u{2af}'     // phonetic, small capitals
        | '\u{13a0}'..='\u{13ff}'   // Cherokee
        | '\u{1400}'..='\u{167f}'   // Canadian syllabics
        | '\u{16a0}'..='\u{16ff}'   // runes
        | '\u{1d00}'..='\u{1dbf}'   // phonetic, small capitals
        | '\u{20a0}'..='\u{20c0}'   // currencies
        | '∀' | '∂' | '∆'
        | '\u{2c60}'..='\u{2cff}'   // more Latin, Coptic
        | '\u{a4d0}'..='\u{a4ff}'   // Lisu
        | '\u{a720}'..='\u{a7ff}'   // more Latin, small capitals
        | '\u{ab30}'..='\u{abbf}'   // more Latin, Cherokee
        | '\u{10280}'..='\u{107ff}' // Lycian, Carian, Old Italic, Gothic, Deseret and others of old
        | '\u{118a0}'..='\u{118df}'); // Warang Citi
    if !usable {
        return None;
    }
    match character {
        // Neither of the two says so, or says another.
        'ᔕ' => return Some('s'),
        'Ꮧ' | 'ꮧ' => return Some('a'),
        // Runes by their sound, as they are used for it: they look like no letter of ours.
        'ᚨ' => return Some('a'),
        'ᛉ' => return Some('z'),
        'ᛟ' => return Some('o'),
        'ᚾ' => return Some('n'),
        // Letters of living languages.
        'ɓ' | 'ɔ' | 'ɖ' | 'ɗ' | 'ǝ' | 'Ǝ' | 'ə' | 'Ə' | 'ɛ' | 'ɣ' | 'ɦ' | 'ɩ' | 'ɲ' | 'ʃ' | 'ʊ' | 'ʋ'
        | 'ʒ' => {
            return None;
        }
        _ => {}
    }
    match decancer::cure_char!(character) {
        decancer::Translation::Character(letter) if letter.is_ascii_alphanumeric() => Some(letter),
        _ => None,
    }
}

/// No letter in a frame and no sign of a currency comes before this in the order of Unicode.
pub(super) const FIRST_FRAME: char = '\u{20a0}';

/// True for a sign that is part of an amount, and a letter only behind letters: `₩50`, `AMAZO₦`.
pub(super) fn is_amount(character: char) -> bool {
    // Of the austral and the mill nothing but the sign is left.
    matches!(character, '\u{20a0}'..='\u{20c0}') && !matches!(character, '₳' | '₥')
}

/// The letter in a circle, a square or brackets, where no decomposition says so.
pub(super) fn boxed(character: char) -> Option<char> {
    let first = match character {
        '\u{249c}'..='\u{24b5}' => '\u{249c}',
        '\u{1f110}'..='\u{1f129}' => '\u{1f110}',
        '\u{1f150}'..='\u{1f169}' => '\u{1f150}',
        '\u{1f170}'..='\u{1f189}' => '\u{1f170}',
        _ if is_regional(character) => '\u{1f1e6}',
        _ => return None,
    };
    let number = u32::from(character) - u32::from(first);
    u8::try_from(number).ok().filter(|number| *number < 26).map(|number| char::from(b'a' + number))
}

pub(super) fn is_regional(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

/// What a regional indicator at a place of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Regional {
    /// Part of a flag.
    Flag,
    /// A letter by itself.
    Letter,
    /// One letter of a word, and whether it is the first.
    Word(bool),
}

/// Two are a flag, and some flags stand side by side; one alone is a letter, and so are five and more.
pub(super) fn regional(text: &str, position: usize) -> Regional {
    const WORD: usize = 5;
    let (before, behind) = text.split_at_checked(position).unwrap_or_default();
    let run =
        |letters: &mut dyn Iterator<Item = char>| letters.take(WORD).take_while(|c| is_regional(*c)).count();
    let (before, behind) = (run(&mut before.chars().rev()), run(&mut behind.chars()));
    match before + behind {
        1 => Regional::Letter,
        WORD.. => Regional::Word(before == 0),
        _ => Regional::Flag,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::{fold, fold_text};

    #[test]
    fn every_alphabet_of_disguise_is_read() {
        for written in [
            "ᴀᴍᴀᴢᴏɴ",
            "🅰🅼🅰🆉🅾🅽",
            "🅐🅜🅐🅩🅞🅝",
            "🄰🄼🄰🅉🄾🄽",
            "ⒶⓂⒶⓏⓄⓃ",
            "⒜⒨⒜⒵⒪⒩",
            "🄐🄜🄐🄩🄞🄝",
            "🇦🇲🇦🇿🇴🇳",
            "ᗩᗰᗩᘔOᑎ",
            "ᎪᎷᎪᏃᎾᏁ",
            "ꭺꮇꭺꮓꮎꮑ",
            "ⲀⲘⲀⲌⲞⲚ",
            "ⲁⲙⲁⲍⲟⲛ",
            "₳₥₳ⱫØ₦",
            "₳M₳ZON",
            "𝔸𝕞𝔞𝓏𝗈𝚗",
            "𝛼𝑚𝛼𝑧𝜊𝑛",
            "ᚨᛗᚨᛉᛟᚾ",
            "ꓮꓟꓮꓜꓳꓠ",
            "ΛMΛZON",
            "∆M∆ZON",
            "ɑmɑzon",
            "ᵃᵐᵃᶻᵒⁿ",
            "A\u{fffc}maz\u{fff9}on",
            "Am\u{e000}az\u{f8ff}on",
            "A\u{10fffd}mazon",
        ] {
            let folded = fold(written);
            assert_eq!(folded.text, "amazon", "{written}");
            assert!(folded.was_disguised(0, 6), "{written}");
        }
    }

    #[test]
    fn flags_and_amounts_are_no_letters() {
        assert_eq!(fold_text("🇩🇪Amazon.de"), "🇩🇪amazon.de");
        assert_eq!(fold_text("🇩🇪🇫🇷 Amazon"), "🇩🇪🇫🇷 amazon");
        assert_eq!(fold_text("🇩🇪🇫🇷🇮🇹Amazon"), "defrit amazon");
        for amount in ["₩50,000", "₦500", "50 €", "€50", "₹99"] {
            assert_eq!(fold_text(amount), amount);
        }
    }

    #[test]
    fn words_of_a_script_are_no_disguise() {
        for written in [
            "Уважаемый клиент, о вас и о нас: сор, оса, нет. Ваш заказ уже в пути к вам.",
            "Το Amazon και η παραγγελία σας είναι στο δρόμο, αν ο τόπος",
            "Шановний клієнте, Amazon і ви, а також ми: оце те саме",
            "Ձեր պատվերը ճանապարհին է, օր ու սեր",
        ] {
            assert_eq!(fold(written).disguised, [], "{written}");
        }
        for written in ["Ваш Аmаzоn, заказ", "оса Аmazon 𝐨𝐬𝐚 заказ", "сор А\u{200b}mazon"]
        {
            assert!(!fold(written).disguised.is_empty(), "{written}");
        }
    }

    #[test]
    fn no_character_is_too_much() {
        for character in '\0'..=char::MAX {
            let folded = fold_text(&format!("a{character}b"));
            assert!(folded.starts_with('a'), "{character:?}");
        }
    }
}
