use super::borrows_the_name::is_nobody;
use crate::Place;
use crate::amazon::{brand, roles};
use crate::message::fold_text;
use crate::signal::{Case, Found, Signal};

/// Sees a line that is nothing but Amazon's name and an office of it: "Amazon Billing", "Amazon order confirmation".
///
/// Why it matters: it is the head or the foot of a letter of Amazon's, in any language.
///
/// Silent: for the name alone, which stands in lists of shops, unless it heads a letter that an office writes and nobody
/// stands for; and in quoted words. Weak, and no more than a mention: newsletters have headings too.
#[derive(Debug)]
pub(super) struct HeadsWithTheName;

/// A longer line is a sentence.
const MAX_LINE: usize = 60;
const MAX_WORDS: usize = 5;

impl Signal for HeadsWithTheName {
    fn id(&self) -> &'static str {
        "heads-with-the-name"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let text = &case.message.text;
        if text.amazon().is_none() {
            return;
        }
        let lines = || text.shown.lines().map(str::trim).filter(|line| !line.is_empty());
        let short = |line: &&str| line.len() <= MAX_LINE;
        if let Some(line) = lines().filter(short).find(|line| is_head(line)) {
            found.weak(Place::Text, line);
            return;
        }
        // An office whose letter has Amazon's name and nothing else for a head.
        if is_nobody(case.message)
            && let Some(line) = lines().take(FIRST_LINES).filter(short).find(|line| is_name_alone(line))
        {
            found.weak(Place::Text, line);
        }
    }
}

/// Where a letter's head stands: newsletters put a line for previews before it.
const FIRST_LINES: usize = 2;

/// "Amazon", "amazon.co.jp"
pub(super) fn is_name_alone(line: &str) -> bool {
    if !brand::may_stand_in(line) {
        return false;
    }
    let folded = fold_text(line);
    brand::find(&folded).is_some_and(|(start, end)| {
        let rest = [folded.get(..start), folded.get(end..)].map(Option::unwrap_or_default);
        let mut words = rest.iter().flat_map(|rest| rest.split(|c: char| !c.is_alphanumeric()));
        words.all(|word| word.len() <= 3 && !word.starts_with(|c: char| c.is_ascii_digit()))
    })
}

fn is_head(line: &str) -> bool {
    others(line).is_some_and(|others| others == 0)
}

/// In a short line with Amazon's name and an office of it: how many other words stand there.
pub(super) fn others(line: &str) -> Option<usize> {
    if !brand::may_stand_in(line) {
        return None;
    }
    let folded = fold_text(line);
    let (start, end) = brand::find(&folded)?;
    let (before, behind) = (folded.get(..start).unwrap_or_default(), folded.get(end..).unwrap_or_default());
    let words: Vec<&str> = before
        .split(|c: char| !c.is_alphanumeric())
        .chain(behind.split(|c: char| !c.is_alphanumeric()))
        .collect();
    let (mut offices, mut others) = (0, 0);
    for word in words.into_iter().filter(|word| !word.is_empty()) {
        // `Amazon.co.uk`
        if matches!(
            word,
            "com" | "co" | "uk" | "de" | "fr" | "it" | "es" | "jp" | "in" | "nl" | "pl" | "se" | "tr"
        ) {
            continue;
        }
        if roles::is_anybody(word) {
            offices += 1;
        } else {
            others += 1;
        }
    }
    (1..=MAX_WORDS).contains(&offices).then_some(others)
}

#[cfg(test)]
mod tests {
    use super::is_head;

    #[test]
    fn heads_and_others() {
        for line in [
            "Amazon Billing",
            "Amazon order confirmation",
            "Your Amazon.de account",
            "The Amazon support team",
        ] {
            assert!(is_head(line), "{line}");
        }
        for line in ["Amazon", "Amazon.com", "Amazon rainforest team", "Tom works at Amazon", "Apple support"]
        {
            assert!(!is_head(line), "{line}");
        }
    }
}
