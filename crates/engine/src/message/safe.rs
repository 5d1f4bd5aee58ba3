//! Pieces of a hostile message, made safe to show: short, on one line, with hidden characters
//! visible and links that cannot be clicked.

use std::borrow::Cow;

use super::fold::is_hidden;
use super::{Link, first_letters};

/// The most that is ever shown of one piece.
const MAX_SHOWN: usize = 200;

/// A piece of text.
pub(crate) fn text(piece: &str) -> String {
    if is_safe(piece) {
        return piece.to_owned();
    }
    // Ten times what is shown, so that what is left out cannot cost anything.
    let start = defang(first_letters(piece, 10 * MAX_SHOWN));
    if is_plain(&start) {
        return start.into_owned();
    }
    let mut shown = String::new();
    let mut length = 0;
    let mut space = false;
    for character in start.chars() {
        if length >= MAX_SHOWN - 1 {
            shown.push('…');
            break;
        }
        if character.is_whitespace() {
            space = !shown.is_empty();
            continue;
        }
        if space {
            shown.push(' ');
            length += 1;
            space = false;
        }
        if character.is_control() || is_hidden(character) {
            // Marks the place without the effect; the replacement character (U+FFFD) would look like
            // a mistake of ours.
            shown.push('·');
        } else {
            shown.push(character);
        }
        length += 1;
    }
    // The space and the last character may have gone one over.
    shown.truncate(first_letters(&shown, MAX_SHOWN).len());
    shown
}

/// Words of any length, with their line ends: nothing hidden, no link that could be clicked.
pub(crate) fn lines(words: &str) -> String {
    let mut shown = String::with_capacity(words.len());
    // Before links are looked for, or one in two pieces would come together afterwards.
    let words = words.replace('\r', "");
    for line in words.split_inclusive('\n') {
        shown.extend(defang(line).chars().map(|letter| match letter {
            '\n' | '\t' => letter,
            letter if letter.is_control() || is_hidden(letter) => '·',
            letter => letter,
        }));
    }
    shown
}

/// Short, and of signs that are shown as they are: most pieces, and then there is nothing to do.
fn is_plain(piece: &str) -> bool {
    let parts = piece.bytes().zip(piece.bytes().skip(1));
    piece.len() < MAX_SHOWN
        && piece.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
        && !piece.starts_with(' ')
        && !piece.ends_with(' ')
        && !parts.into_iter().any(|pair| pair == (b' ', b' '))
}

/// One short word of plain signs: most links that cannot be clicked any more, and most names.
fn is_safe(piece: &str) -> bool {
    piece.len() < MAX_SHOWN && piece.bytes().all(|byte| byte.is_ascii_graphic()) && !is_link(piece)
}

/// True where a program would make something of it clickable.
fn is_link(piece: &str) -> bool {
    // By the signs behind the words, of which there are few.
    memchr::memchr2_iter(b':', b'.', piece.as_bytes()).any(|at| {
        let (before, behind) = piece.as_bytes().split_at_checked(at).unwrap_or_default();
        let ends = |word: &str| {
            before
                .len()
                .checked_sub(word.len())
                .and_then(|start| before.get(start..))
                .is_some_and(|here| here.eq_ignore_ascii_case(word.as_bytes()))
        };
        if behind.starts_with(b".") {
            ends("www")
        } else {
            // Terminals follow other schemes, too: `ftp://`, `file://`. Ours are broken already.
            behind.starts_with(b"://")
                && before.last().is_some_and(u8::is_ascii_alphanumeric)
                && !(ends("hxxp") || ends("hxxps"))
        }
    })
}

/// Where a link goes: scheme and points broken, so that no program makes it clickable.
pub(crate) fn link(link: &Link) -> String {
    match &link.url {
        Some(url) if link.is_web() => {
            let scheme = if url.scheme() == "http" { "hxxp" } else { "hxxps" };
            let mut shown = String::with_capacity(url.as_str().len() + 16);
            shown.push_str(scheme);
            shown.push_str("://");
            for (number, label) in link.host.split('.').enumerate() {
                shown.push_str(if number == 0 { "" } else { "[.]" });
                shown.push_str(label);
            }
            if let Some(port) = url.port() {
                shown.push_str(&format!(":{port}"));
            }
            shown.push_str(url.path());
            if let Some(query) = url.query() {
                shown.push('?');
                shown.push_str(query);
            }
            if is_safe(&shown) { shown } else { text(&shown) }
        }
        _ => text(&link.href),
    }
}

/// Breaks what a program would make clickable, in whatever case it is written: a program does not mind (RFC 3986
/// §3.1).
fn defang(piece: &str) -> Cow<'_, str> {
    if !is_link(piece) {
        return Cow::Borrowed(piece);
    }
    piece
        .split_inclusive(char::is_whitespace)
        .map(|word| {
            if is_link(word) {
                let broken = without_schemes(word, &word.to_ascii_lowercase()).replace('.', "[.]");
                without_signs(&broken)
            } else {
                word.to_owned()
            }
        })
        .collect::<String>()
        .into()
}

/// What parts a scheme from the rest is broken where the scheme is not.
fn without_signs(word: &str) -> String {
    let mut broken = String::new();
    for (number, piece) in word.split("://").enumerate() {
        if number > 0 {
            let is_broken = broken.ends_with("hxxp") || broken.ends_with("hxxps");
            broken.push_str(if is_broken { "://" } else { "[:]//" });
        }
        broken.push_str(piece);
    }
    broken
}

fn without_schemes(word: &str, lower: &str) -> String {
    let mut broken = String::new();
    let mut copied = 0;
    for (start, scheme) in lower.match_indices("http") {
        broken.push_str(word.get(copied..start).unwrap_or_default());
        broken.push_str("hxxp");
        copied = start + scheme.len();
    }
    broken.push_str(word.get(copied..).unwrap_or_default());
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_in_two_pieces_does_not_come_together() {
        for words in ["http:\r//evil.example/x", "see ww\rw.evil.example\r\n", "ht\rtp://evil.example"] {
            let shown = lines(words);
            assert!(!shown.contains("http:") && !shown.contains("www."), "{shown}");
        }
    }

    #[test]
    fn nothing_can_be_clicked() {
        let shown = link(&Link::new("https://user:pw@amaz0n.example/sign in?x=1", String::new()));
        assert_eq!(shown, "hxxps://amaz0n[.]example/sign%20in?x=1");
        assert_eq!(text("see https://a.example/x now. Yes."), "see hxxps://a[.]example/x now. Yes.");
        for any_case in ["hTTp://a.example", "HTTPS://a.example", "hxxp://a[.]example/?u=htTP://3232235777/"]
        {
            let shown = text(any_case).to_ascii_lowercase();
            assert!(!shown.contains("http") && !shown.contains("a.example"), "{shown}");
        }
        assert_eq!(text("wWw.a.example"), "wWw[.]a[.]example");
        assert_eq!(text("see ftp://a.example/x"), "see ftp[:]//a[.]example/x");
        assert_eq!(text("FILE://a.example/x"), "FILE[:]//a[.]example/x");
        assert_eq!(
            text("hxxps://a[.]example/?u=smb://b.example"),
            "hxxps://a[[.]]example/?u=smb[:]//b[.]example"
        );
    }

    #[test]
    fn nothing_is_hidden_or_long() {
        assert_eq!(text("a\u{202e}b\u{200b}c\u{7}d\r\n e"), "a·b·c·d e");
        assert_eq!(text(&"x".repeat(5000)).chars().count(), 200);
        assert_eq!(text(&"x ".repeat(5000)).chars().count(), 200);
    }
}
