//! Makes what an attacker wrote safe to show outside of the window, in menus and notifications.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// One line of at most `longest` characters: no control characters, nothing invisible, nothing that
/// turns the direction of writing around, and nothing that a notification service would make a link of.
pub fn plain(text: &str, longest: usize) -> String {
    let visible: String = text.chars().filter_map(shown).collect();
    let words = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let unlinked = words.replace("://", "[:]//").replace("www.", "www[.]");
    if unlinked.chars().count() <= longest {
        return unlinked;
    }
    let mut short: String = unlinked.chars().take(longest.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

fn shown(character: char) -> Option<char> {
    use GeneralCategory::*;
    match character.general_category() {
        _ if character.is_whitespace() => Some(' '),
        // Cc, Cf (bidi, zero-width, soft hyphen, tags), and what no system agrees on.
        Control | Format | PrivateUse | Surrogate | Unassigned => None,
        // Combining grapheme joiner, Hangul fillers, variation selectors: drawn as nothing.
        _ if matches!(
            character,
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}'
        ) =>
        {
            None
        }
        _ if matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}') => None,
        _ => Some(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_invisible_is_left() {
        assert_eq!(plain("Ama\u{200b}zon\u{202e} tro\u{ad}ppus\u{feff}\u{e0041}", 80), "Amazon troppus");
        assert_eq!(plain("a\r\nb\t\u{0}c\u{85}d\u{2028}e", 80), "a b c d e");
    }

    #[test]
    fn long_text_is_cut_where_characters_end() {
        assert_eq!(plain("Ünverzüglich handeln", 13), "Ünverzüglich…");
        assert_eq!(plain("short", 5), "short");
        assert_eq!(plain("", 5), "");
    }

    #[test]
    fn nothing_can_be_clicked_by_accident() {
        assert_eq!(plain("pay at https://amazon.example/x", 80), "pay at https[:]//amazon.example/x");
        assert_eq!(plain("see www.amazon.example", 80), "see www[.]amazon.example");
    }
}
