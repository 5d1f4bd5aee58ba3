//! Where words begin and end, in folded text of scripts that part them.

/// The alphabet that a letter belongs to; none for scripts without spaces between words, and for signs.
fn alphabet(character: char) -> Option<u32> {
    match character {
        // Greek, Cyrillic and Armenian letters are folded into Latin ones where they look like them.
        _ if character.is_ascii_alphanumeric() => Some(0),
        '\u{370}'..='\u{556}' | '\u{560}'..='\u{588}' => Some(0),
        '\u{5d0}'..='\u{5ea}' => Some(2),
        '\u{10a0}'..='\u{10ff}' => Some(3),
        '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' => Some(1),
        '\u{964}' | '\u{965}' | '\u{970}' => None,
        '\u{900}'..='\u{dff}' => Some(u32::from(character) / 0x80),
        _ => None,
    }
}

fn is_inside(before: Option<char>, after: Option<char>) -> bool {
    before.and_then(alphabet).is_some_and(|one| after.and_then(alphabet) == Some(one))
}

/// True where a word, or a part of a text without words, begins. In Arabic and Hebrew "and", "in", "for", "as" and
/// "the" are written as one with the word behind them.
pub(super) fn begins(folded: &str, position: usize) -> bool {
    let before = folded.get(..position).unwrap_or_default();
    let first = folded.get(position..).and_then(|text| text.chars().next());
    !is_inside(before.chars().next_back(), first)
        || match first.and_then(alphabet) {
            Some(1) => ends_with_prefix(before),
            Some(2) => ends_with_hebrew_prefix(before),
            _ => false,
        }
}

/// True where a word, or a part of a text without words, ends.
pub(super) fn ends(folded: &str, position: usize) -> bool {
    let last = folded.get(..position).and_then(|text| text.chars().next_back());
    let after = folded.get(position..).and_then(|text| text.chars().next());
    !is_inside(last, after)
}

/// The last word of this text is nothing but Arabic prefixes: `و`, `ف`, then `ب`, `ل`, `ك`, then `ال`.
fn ends_with_prefix(before: &str) -> bool {
    /// `وبال`
    const LONGEST: usize = 4;
    let letters = before.chars().rev().take(LONGEST + 1).take_while(|c| alphabet(*c) == Some(1));
    let length: usize = letters.map(char::len_utf8).sum();
    let prefix = before.get(before.len().saturating_sub(length)..).unwrap_or_default();
    let rest = prefix.strip_prefix(['و', 'ف']).unwrap_or(prefix);
    let rest = rest.strip_prefix(['ب', 'ل', 'ك']).unwrap_or(rest);
    matches!(rest, "" | "ال" | "ل")
}

/// The last word of this text is nothing but Hebrew prefixes: `ו`, `ש`, `כש`, then `ב`, `ל`, `מ`, `כ`, then `ה`.
fn ends_with_hebrew_prefix(before: &str) -> bool {
    /// `ושמה`
    const LONGEST: usize = 4;
    let mut letters = before.chars().rev().take(LONGEST + 1).take_while(|c| alphabet(*c) == Some(2));
    letters.by_ref().take(LONGEST).all(|letter| "ושהכלבמ".contains(letter)) && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(text: &str, word: &str) -> bool {
        text.match_indices(word).any(|(start, _)| begins(text, start) && ends(text, start + word.len()))
    }

    #[test]
    fn words_are_not_split() {
        assert!(stands("please call us", "call us"));
        assert!(!stands("recall us", "call us"));
        assert!(!stands("call usually", "call us"));
        assert!(stands("रिफंड पाने", "रिफंड"));
        assert!(!stands("बदलाव", "बदला"));
        assert!(!stands("निकाल", "काल"));
        assert!(stands("ओटीपी।", "ओटीपी"));
        assert!(stands("amazonの注文", "注文"));
    }

    #[test]
    fn arabic_prefixes_are_words() {
        for text in ["حساب", "الحساب", "والحساب", "بالحساب", "وبالحساب", "لحساب", "للحساب", "وحساب", "فحساب"]
        {
            assert!(stands(text, "حساب"), "{text}");
        }
        for text in ["حسابك", "محساب", "مالحساب", "تحساب", "كثيروالحساب"] {
            assert!(!stands(text, "حساب"), "{text}");
        }
    }
}
