//! Whose words are these? A friend who forwards an order speaks above it, not in it.

use std::sync::LazyLock;

use super::fold::fold_text;

/// What stands between dashes above somebody else's message, in the programs and languages people use:
/// Gmail, Outlook, Thunderbird, Yahoo and the telephones' own.
const TITLES: &[&str] = &[
    "forwarded message",
    "original message",
    "weitergeleitete nachricht",
    "ursprüngliche nachricht",
    "originalnachricht",
    "message transféré",
    "message transmis",
    "message d'origine",
    "message original",
    "mensaje reenviado",
    "mensaje original",
    "messaggio inoltrato",
    "messaggio originale",
    "mensagem encaminhada",
    "mensagem reencaminhada",
    "mensagem original",
    "doorgestuurd bericht",
    "oorspronkelijk bericht",
    "origineel bericht",
    "przekazana wiadomość",
    "treść przekazanej wiadomości",
    "wiadomość przekazana",
    "wiadomość przesłana dalej",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "vidarebefordrat meddelande",
    "ursprungligt meddelande",
    "originalmeddelande",
    "iletilen ileti",
    "iletilmiş mesaj",
    "yönlendirilen ileti",
    "yönlendirilen mesaj",
    "orijinal ileti",
    "orijinal mesaj",
    "özgün ileti",
    "転送メッセージ",
    "メッセージを転送",
];

/// What Apple Mail writes above it: without dashes, a colon behind.
const BEGINNINGS: &[&str] = &[
    "begin forwarded message",
    "anfang der weitergeleiteten nachricht",
    "début du message réexpédié",
    "début du message transféré",
    "inicio del mensaje reenviado",
    "inizio messaggio inoltrato",
    "início da mensagem encaminhada",
    "início da mensagem reencaminhada",
    "begin doorgestuurd bericht",
    "początek przekazywanej wiadomości",
    "vidarebefordrat mejl",
    "vidarebefordrat brev",
    "ileti başlangıcı",
];

/// The verb in the line above an answer: "On 3 May 2026 at 10:00, Ada <ada@example.com> wrote:".
const WROTE: &[&str] = &[
    "wrote",
    "schrieb",
    "a écrit",
    "escribió",
    "ha scritto",
    "escreveu",
    "schreef",
    "heeft geschreven",
    "napisał",
    "napisała",
    "napisał(a)",
    "pisze",
    "skrev",
    "şunu yazdı",
    "yazdı",
];

/// Longer lines are no title and no attribution.
const LONG: usize = 300;

struct Openings {
    titles: Vec<String>,
    beginnings: Vec<String>,
    wrote: Vec<String>,
}

/// As the message is folded, so are the tables.
static OPENINGS: LazyLock<Openings> = LazyLock::new(|| {
    let all = |table: &[&str]| table.iter().map(|written| fold_text(written)).collect();
    Openings { titles: all(TITLES), beginnings: all(BEGINNINGS), wrote: all(WROTE) }
});

/// A line that says: what follows is somebody else's.
fn opens(line: &str) -> bool {
    let dashed = line.starts_with("---");
    if line.len() > LONG || !(dashed || line.ends_with(':')) {
        return false;
    }
    let folded = fold_text(line);
    if dashed {
        return OPENINGS.titles.iter().any(|title| folded.starts_with(title.as_str()));
    }
    let words = folded.trim_end_matches(':').trim_end();
    OPENINGS.beginnings.iter().any(|beginning| words == beginning)
        || (words.contains('@')
            && words.contains(|c: char| c.is_ascii_digit())
            && OPENINGS.wrote.iter().any(|verb| holds_word(words, verb)))
}

/// True where these words stand in the line by themselves.
fn holds_word(line: &str, wanted: &str) -> bool {
    line.match_indices(wanted).any(|(start, found)| {
        let before = line.get(..start).and_then(|text| text.chars().next_back());
        let after = line.get(start + found.len()..).and_then(|text| text.chars().next());
        before.is_none_or(|c| c == ' ') && after.is_none_or(|c| c == ' ')
    })
}

/// The sender's own words, and those quoted, answered or forwarded.
pub(super) fn split(text: &str) -> (String, String) {
    let mut own = String::with_capacity(text.len());
    let mut quoted = String::new();
    let mut passed_on = false;
    for line in text.lines() {
        let start = line.trim();
        passed_on = passed_on || opens(start);
        let into = if passed_on || start.starts_with('>') { &mut quoted } else { &mut own };
        into.push_str(line);
        into.push('\n');
    }
    // Nothing of one's own above it: then these are the sender's words, whatever stands before them.
    if passed_on && own.trim().is_empty() {
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

    #[test]
    fn every_program_has_its_own_way_to_say_so() {
        for opening in [
            "-----Oorspronkelijk bericht-----",
            "---------- Doorgestuurd bericht ---------",
            "Begin doorgestuurd bericht:",
            "Op di 10 nov 2026 om 09:12 schreef Amazon <x@shop.example>:",
            "--- Treść przekazanej wiadomości ---",
            "----- Przekazana wiadomość -----",
            "Początek przekazywanej wiadomości:",
            "wt., 10 lis 2026 o 09:12 Amazon <x@shop.example> napisał(a):",
            "-------- Vidarebefordrat meddelande --------",
            "-----Ursprungligt meddelande-----",
            "Den tis 10 nov. 2026 kl 09:12 skrev Amazon <x@shop.example>:",
            "-------- İletilen İleti --------",
            "ILETI BAŞLANGICI:",
            "Amazon <x@shop.example>, 10 Kas 2026 Sal, 09:12 tarihinde şunu yazdı:",
            "Début du message réexpédié :",
            "Le mar. 10 nov. 2026 à 09:12, Amazon <x@shop.example> a écrit :",
            "-------- Messaggio Inoltrato --------",
            "Il giorno mar 10 nov 2026 alle ore 09:12 Amazon <x@shop.example> ha scritto:",
            "Inicio del mensaje reenviado:",
            "El mar, 10 nov 2026 a las 9:12, Amazon (<x@shop.example>) escribió:",
            "Início da mensagem reencaminhada:",
            "-------- Mensagem original --------",
        ] {
            let (own, quoted) = split(&format!("FYI\n{opening}\nYour order"));
            assert_eq!(own, "FYI\n", "{opening}");
            assert!(quoted.ends_with("Your order\n"), "{opening}");
        }
    }

    #[test]
    fn ordinary_lines_open_nothing() {
        for line in [
            "Forwarded message",
            "--",
            "---------- Your order ----------",
            "Call us at 10:00 or write to help@shop.example:",
            "As Ada wrote on 3 May:",
            "Your original message:",
        ] {
            assert_eq!(split(&format!("FYI\n{line}\nYour order")).1, "", "{line}");
        }
    }
}
