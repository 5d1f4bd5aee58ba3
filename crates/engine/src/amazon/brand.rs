//! The name itself, and what is made to look like it. Works on folded text (see `message::fold`).

/// The first place where the name stands as a word, in folded text.
pub(crate) fn find(folded: &str) -> Option<(usize, usize)> {
    all(folded).next()
}

/// Every place where the name stands as a word: `amazon`, `amazon.co.jp`, `amazonプライム`; not inside
/// `amazonas`, `amazonia`, and not as part of another host (`amazonaws.com`).
pub(crate) fn all(folded: &str) -> impl Iterator<Item = (usize, usize)> {
    folded.match_indices("amazon").filter_map(|(start, name)| {
        let end = start + name.len();
        let before = folded.get(..start).and_then(|text| text.chars().next_back());
        let after = folded.get(end..).and_then(|text| text.chars().next());
        let free_before = !before.is_some_and(|c| c.is_ascii_alphanumeric());
        let free_after = !after.is_some_and(|c| c.is_ascii_alphanumeric());
        (free_before && free_after).then_some((start, end))
    })
}

/// The name with one sign or space between all its letters: `a m a z o n`, `p.r.i.m.e`.
pub(crate) fn spaced(folded: &str, name: &str) -> Option<(usize, usize)> {
    let first = name.chars().next()?;
    folded.char_indices().filter(|(_, c)| *c == first).find_map(|(start, _)| {
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
    if word == "amazon" || word.len() < 4 || word.len() > 12 || !word.is_ascii() {
        return false;
    }
    // Words and names of their own, one letter away.
    if matches!(
        word,
        "amazons" | "amazone" | "amazona" | "mazon" | "mazo" | "amazan" | "amaton" | "amason" | "ammon"
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

/// Looks for the name and its imitations among the labels of a host or local part.
pub(crate) fn in_labels(name: &str) -> Labels {
    let mut found = Labels::None;
    let folded = crate::message::fold_text(name);
    for word in folded.split(|c: char| !c.is_alphanumeric()) {
        let letters = word.trim_matches(|c: char| c.is_ascii_digit());
        let added = word.starts_with("amazon") && is_addition(word.get(6..));
        if word == "amazon" || letters == "amazon" || added || ends_with_name(word) {
            found = found.max(Labels::Name);
        } else if is_imitation(word) || is_imitation(letters) {
            found = found.max(Labels::Imitation);
        }
    }
    found
}

/// What a host or local part holds of the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Labels {
    None,
    Name,
    Imitation,
}

/// `amazonsupport`, `amazonprime`: the name and a word that shops use. Not `amazonas`, `amazonia`.
fn is_addition(rest: Option<&str>) -> bool {
    const WORDS: &[&str] = &[
        "account", "support", "prime", "service", "secure", "security", "update", "verify", "login",
        "signin", "help", "pay", "billing", "order", "orders", "customer", "co", "com", "gift", "video",
        "jp", "de", "uk", "s", "in", "es", "alert", "team", "info", "mail", "shop", "reward", "rewards",
        "refund", "delivery", "center", "centre", "web",
    ];
    rest.is_some_and(|rest| {
        let rest = rest.trim_end_matches(|c: char| c.is_ascii_digit());
        rest.is_empty()
            || WORDS.iter().any(|word| rest.starts_with(word) && (word.len() > 2 || rest == *word))
    })
}

/// `myamazon`, `secureamazon`.
fn ends_with_name(word: &str) -> bool {
    word.strip_suffix("amazon").is_some_and(|before| {
        matches!(
            before,
            "my" | "secure"
                | "security"
                | "login"
                | "support"
                | "service"
                | "info"
                | "www"
                | "the"
                | "account"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_a_word() {
        for text in ["your amazon order", "amazon.co.jp", "[amazon]", "amazonプライム", "amazon's"] {
            assert!(find(text).is_some(), "{text}");
        }
        for text in ["amazonas", "amazonia", "amazonaws.com", "nothing"] {
            assert!(find(text).is_none(), "{text}");
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
    fn labels() {
        assert_eq!(in_labels("amazon.secure.example"), Labels::Name);
        assert_eq!(in_labels("amazon-account8"), Labels::Name);
        assert_eq!(in_labels("amazonsupport"), Labels::Name);
        assert_eq!(in_labels("amaz0n.example"), Labels::Imitation);
        assert_eq!(in_labels("amazonas.example"), Labels::None);
        assert_eq!(in_labels("camelcamelcamel.example"), Labels::None);
    }

    #[test]
    fn spaced_letters() {
        assert!(spaced("a m a z o n prime", "amazon").is_some());
        assert!(spaced("a.m.a.z.o.n", "amazon").is_some());
        assert!(spaced("am a zon", "amazon").is_none());
    }
}
