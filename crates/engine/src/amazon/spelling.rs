//! The name where it is not spelt as it is meant: signs for letters, pieces, slips of the finger.
//!
//! People read over all of them. What is found here is put right in the folded text, so that names and phrases are
//! found in it; only what is made to be misread counts as a disguise. Host names and addresses are looked at as they
//! stand, by `brand`.

use super::roles;
use crate::message::Edit;

const NAME: &str = "amazon";

/// Every place where the name is meant and something else stands, in folded text.
pub(crate) fn slips(folded: &str) -> Vec<Edit> {
    let bytes = folded.as_bytes();
    let mut edits: Vec<Edit> = Vec::new();
    // One letter of the name stands in few other words.
    for at in memchr::memchr2_iter(b'z', b'2', bytes) {
        let sign = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
        let (before, behind) = (sign(at.checked_sub(1)), sign(at.checked_add(1)));
        // Numbers hold the digit, and some languages the letter, in every line.
        let may_follow = matches!(before, b'a' | b'm' | b'o' | b'z' | b'4' | b'@' | b' ' | 0x80..);
        let may_lead = matches!(behind, b'o' | b'0' | b'a' | b'n' | b'l' | b'z' | b'm' | b' ' | 0x80..);
        if !(may_follow && may_lead) || edits.last().is_some_and(|edit| edit.end > at) {
            continue;
        }
        let found = pieces(folded, at).or_else(|| slip(folded, at)).or_else(|| short(folded, at));
        edits.extend(found.filter(|edit| edits.last().is_none_or(|last| last.end <= edit.start)));
    }
    edits
}

/// What is drawn for each letter: digits, signs, Thai and Lao letters.
const A: &[&str] = &["a", "4", "@", "ค"];
const M: &[&str] = &["m", "rn", "nn", "๓"];
const O: &[&str] = &["o", "0", "๐", "๏", "໐"];
const N: &[&str] = &["n", "ภ", "ท", "ຖ"];

/// The letters in their order, each as it is or drawn otherwise, in one piece or several.
fn pieces(folded: &str, z: usize) -> Option<Edit> {
    let (before, behind) = folded.split_at_checked(z)?;
    let (mut before, mut behind) = (before, behind.get(1..)?);
    // A bit for each letter with a space before it.
    let (mut parts, mut drawn) = (0_u8, usize::from(!folded.get(z..)?.starts_with('z')));
    let mut seen_at = 0;
    for (number, letters) in [A, M, A].into_iter().enumerate() {
        if let Some(rest) = before.strip_suffix(' ') {
            parts |= 1 << (3 - number);
            before = rest;
        }
        let (which, letter) = letters.iter().enumerate().find(|(_, letter)| before.ends_with(**letter))?;
        drawn += usize::from(which > 0);
        seen_at += usize::from(*letter == "@");
        before = before.get(..before.len() - letter.len())?;
    }
    for (number, letters) in [O, N].into_iter().enumerate() {
        if let Some(rest) = behind.strip_prefix(' ') {
            parts |= 1 << (4 + number);
            behind = rest;
        }
        let (which, letter) = letters.iter().enumerate().find(|(_, letter)| behind.starts_with(**letter))?;
        drawn += usize::from(which > 0);
        behind = behind.get(letter.len()..)?;
    }
    let is_letter = |c: char| c.is_alphanumeric();
    let is_whole = !before.ends_with(is_letter) && !behind.starts_with(is_letter);
    let in_address = behind.strip_prefix(['.', '@']).is_some_and(|rest| rest.starts_with(is_letter))
        || before.ends_with(['/', '@', '.']);
    // `@mazon` is somebody's name, `am@zon.example` somebody's address.
    let is_handle =
        seen_at > 0 && (in_address || (drawn == 1 && folded.get(before.len()..)?.starts_with('@')));
    // "I am a Zon customer", "a Mazon supporter".
    let is_sentence = drawn == 0 && matches!(parts, 0b1100 | 0b10);
    if !is_whole || is_handle || is_sentence || (drawn == 0 && parts == 0) {
        return None;
    }
    Some(Edit {
        start: before.len(),
        end: folded.len() - behind.len(),
        with: NAME,
        // One break may be the end of a line.
        disguised: (!in_address && (drawn > 0 || parts.count_ones() > 1)).then_some(true),
    })
}

/// What fingers make of it when they swap, double or leave out letters, and no word in any language of the shops.
const SLIPS: &[&str] = &[
    "amaozn", "amzaon", "aamzon", "maazon", "amazno", "amzon", "amazn", "amazzon", "ammazon", "amaazon",
    "amazoon", "amazonn",
];

/// The Greek name: folding reads some of its letters for the Latin ones they look like.
const GREEK: &str = "auazov";

fn slip(folded: &str, z: usize) -> Option<Edit> {
    /// The longest of them.
    const LONG: usize = 7;
    let bytes = folded.as_bytes();
    let run = |letters: &mut dyn Iterator<Item = &u8>| {
        letters.take(LONG).take_while(|byte| byte.is_ascii_alphanumeric()).count()
    };
    let start = z - run(&mut bytes.get(..z)?.iter().rev());
    let end = z + run(&mut bytes.get(z..)?.iter());
    let word = folded.get(start..end)?;
    let disguised = (word == GREEK).then_some(false);
    (disguised.is_some() || SLIPS.contains(&word)).then_some(Edit { start, end, with: NAME, disguised })
}

/// What Amazon is called for short: the share, and the carrier as its parcels name it (Amazon Logistics).
const SHORT: &[&str] = &["amzn", "amzl"];

/// A short name where it is no share: with an office of it behind, or as the sender of a text message.
fn short(folded: &str, z: usize) -> Option<Edit> {
    let start = z.checked_sub(2)?;
    let (name, behind) =
        SHORT.iter().find_map(|name| folded.get(start..)?.strip_prefix(name).map(|behind| (name, behind)))?;
    let is_sender = start == 0 && (behind.starts_with(':') || behind.is_empty());
    let office = behind.strip_prefix(' ').and_then(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
    let is_part = folded.get(..start)?.ends_with(|c: char| c.is_alphanumeric() || "$.:/(@".contains(c));
    (!is_part && (is_sender || office.is_some_and(roles::is_office))).then_some(Edit {
        start,
        end: start + name.len(),
        with: NAME,
        disguised: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, bool)> {
        slips(text).iter().map(|edit| (&text[edit.start..edit.end], edit.disguised == Some(true))).collect()
    }

    #[test]
    fn disguises() {
        for written in [
            "@m@z0n",
            "am4z0n",
            "amaz0n",
            "4ma2on",
            "a m a z o n",
            "am azo n",
            "arnazon",
            "annaz0n",
            "ค๓คz๏ภ",
        ] {
            assert_eq!(read(&format!("your {written} order")), [(written, true)], "{written}");
            assert_eq!(read(written), [(written, true)], "{written}");
        }
    }

    #[test]
    fn slips_and_broken_lines() {
        for written in
            ["amaozn", "amzaon", "amzon", "amazonn", "ama zon", "amaz on", "amzn", "amaz0n.example"]
        {
            let written = written.trim_end_matches(".example");
            assert_eq!(read(&format!("your {written} account")).len(), 1, "{written}");
        }
        assert_eq!(
            read("see www.amaz0n.example and amaz0n.example/a"),
            [("amaz0n", false), ("amaz0n", false)]
        );
    }

    #[test]
    fn short_names() {
        for written in ["amzn: your parcel waits", "amzl: your parcel waits", "amzl", "the amzn support"] {
            assert_eq!(read(written).len(), 1, "{written}");
        }
    }

    #[test]
    fn other_words() {
        for written in [
            "shipped with amzl",
            "amazon",
            "amazons",
            "amazonas",
            "amazone",
            "amazing",
            "mazon",
            "i am a zon customer",
            "a mazon supporter",
            "follow @mazon",
            "write to am@zon.example",
            "nasdaq: amzn fell",
            "amzn stock",
            "zu zahlen",
            "2026 2 on",
            "amalgam zone",
            "drama zone",
            "lamazon",
            "ama zone",
            "panorama zon",
            "mama zon",
            "see amzn.to/a",
            "",
        ] {
            assert_eq!(read(written), [], "{written}");
        }
    }
}
