//! Text that is told to run backwards (UAX 9, right-to-left override) brought into the order in which it is read.

pub(super) const OVERRIDE: char = '\u{202e}';
const POP: char = '\u{202c}';

/// The text as it is seen. Each word that was turned keeps an unseen sign, so that folding knows it for a disguise.
/// Overrides inside an override, which no honest and hardly another text has, are taken for one.
///
/// No other override matters: the rest of the algorithm orders scripts that are stored in the order of reading.
pub(super) fn as_seen(text: &str) -> String {
    let mut seen = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive(['\n', '\u{2029}']) {
        let mut rest = line;
        while let Some((before, turned)) = rest.split_once(OVERRIDE) {
            seen.push_str(before);
            let (turned, after) = turned.split_once(POP).unwrap_or_else(|| {
                let words = turned.trim_end_matches(['\r', '\n', '\u{2029}']);
                (words, turned.get(words.len()..).unwrap_or_default())
            });
            let mut is_inside = false;
            for letter in turned.chars().rev().filter(|letter| *letter != OVERRIDE) {
                seen.push(letter);
                if letter.is_alphanumeric() && !is_inside {
                    seen.push(OVERRIDE);
                }
                is_inside = letter.is_alphanumeric();
            }
            rest = after;
        }
        seen.push_str(rest);
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    fn read(text: &str) -> String {
        as_seen(text).replace(OVERRIDE, "")
    }

    #[test]
    fn words_that_run_backwards_are_turned() {
        assert_eq!(read("Your \u{202e}nozamA\u{202c} order"), "Your Amazon order");
        assert_eq!(read("\u{202e}redro nozamA ruoY"), "Your Amazon order");
        assert_eq!(read("\u{202e}nozamA\r\nnext line"), "Amazon\r\nnext line");
        assert_eq!(read("plain"), "plain");
        let folded = fold(&as_seen("Your \u{202e}nozamA\u{202c} order"));
        assert_eq!(folded.text, "your amazon order");
        assert!(folded.was_disguised(5, 11) && !folded.was_disguised(12, folded.text.len()));
    }
}
