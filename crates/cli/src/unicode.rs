//! From bytes to words: Unicode with or without a byte order mark, or nothing.

use encoding_rs::{Encoding, UTF_8};

/// The most bytes of one character of UTF-16 that may be there of one that was cut off.
const LONGEST_REST: usize = 3;

/// The words in a file: UTF-8, or what its byte order mark says (UTF-16 is what Notepad on Windows calls
/// "Unicode"). Nothing where it is another encoding, or no text: guessed words could be judged harmless, and
/// nobody would know why. The last character may be cut off.
pub fn words(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let body = bytes.get(mark..)?;
    let text = if encoding == UTF_8 {
        match std::str::from_utf8(body) {
            Ok(text) => text.to_owned(),
            Err(error) if error.error_len().is_none() => {
                String::from_utf8(body.get(..error.valid_up_to())?.to_vec()).ok()?
            }
            Err(_) => return None,
        }
    } else {
        (0..=LONGEST_REST)
            .find_map(|rest| {
                let whole = body.get(..body.len().checked_sub(rest)?)?;
                encoding.decode_without_bom_handling_and_without_replacement(whole)
            })?
            .into_owned()
    };
    // No text has a NUL in it; UTF-16 and UTF-32 without their mark, read as UTF-8, have.
    (!text.contains('\0')).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn unicode_is_read_in_all_its_forms() {
        let said = "Amazon: 注文を確認 🎁\r\n";
        assert_eq!(words(said.as_bytes()).as_deref(), Some(said));
        for marked in [
            format!("\u{feff}{said}").into_bytes(),
            utf16(&format!("\u{feff}{said}"), u16::to_le_bytes),
            utf16(&format!("\u{feff}{said}"), u16::to_be_bytes),
        ] {
            assert_eq!(words(&marked).as_deref(), Some(said));
        }
        assert_eq!(words(b"").as_deref(), Some(""));
    }

    #[test]
    fn a_text_may_be_cut_off_in_its_last_character() {
        assert_eq!(words(&"Hello 🎁".as_bytes()[..9]).as_deref(), Some("Hello "));
        for cut in 1..=3 {
            let mut bytes = utf16("\u{feff}Hello 🎁", u16::to_le_bytes);
            bytes.truncate(bytes.len() - cut);
            assert_eq!(words(&bytes).as_deref(), Some("Hello "), "{cut}");
        }
    }

    #[test]
    fn what_is_no_unicode_text_is_no_text() {
        let unmarked = utf16("Amazon", u16::to_le_bytes);
        let utf_32: Vec<u8> = "\u{feff}Amazon".chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
        for bytes in [&b"\x89PNG\r\n\x1a\n\0\0"[..], b"Gr\xfc\xdfe von Amazon", b"a\0b", &unmarked, &utf_32] {
            assert_eq!(words(bytes), None, "{bytes:?}");
        }
    }
}
