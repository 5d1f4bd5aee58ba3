//! Whose words are these? A friend who forwards an order speaks above it, not in it.

/// Lines that open somebody else's message in the programs and languages people use.
const OPENINGS: &[&str] = &[
    "---------- forwarded message",
    "-----original message-----",
    "begin forwarded message:",
    "-------- forwarded message --------",
    "-------- original message --------",
    "-----ursprüngliche nachricht-----",
    "-------- weitergeleitete nachricht --------",
    "anfang der weitergeleiteten nachricht:",
    "-------- message transféré --------",
    "---------- message transféré",
    "-----message d'origine-----",
    "---------- mensaje reenviado",
    "-------- mensaje reenviado --------",
    "-----mensaje original-----",
    "---------- messaggio inoltrato",
    "-----messaggio originale-----",
    "---------- mensagem encaminhada",
    "-----mensagem original-----",
    "---------- 転送メッセージ",
    "-------- 転送メッセージ --------",
];

/// The sender's own words, and those quoted or forwarded.
pub(super) fn split(text: &str) -> (String, String) {
    let mut own = String::with_capacity(text.len());
    let mut quoted = String::new();
    let mut forwarded = false;
    for line in text.lines() {
        let start = line.trim_start();
        if !forwarded && start.len() > 15 {
            let lower: String = start.chars().take(50).flat_map(char::to_lowercase).collect();
            forwarded = OPENINGS.iter().any(|opening| lower.starts_with(opening));
        }
        let into = if forwarded || start.starts_with('>') { &mut quoted } else { &mut own };
        into.push_str(line);
        into.push('\n');
    }
    // Nothing of one's own above it: then these are the sender's words, whatever stands before them.
    if forwarded && own.trim().is_empty() {
        return (quoted, String::new());
    }
    (own, quoted)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn quoted_lines_are_apart() {
        let (own, quoted) = split("Look at this\n> Your order\nFunny");
        assert_eq!(own, "Look at this\nFunny\n");
        assert_eq!(quoted, "> Your order\n");
    }

    #[test]
    fn forwarded_words_are_apart() {
        let (own, quoted) = split("FYI\n---------- Forwarded message ---------\nFrom: Amazon");
        assert_eq!(own, "FYI\n");
        assert!(quoted.contains("Amazon"));
    }
}
