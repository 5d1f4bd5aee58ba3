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
    "メッセージを転送",
    // Chinese, Japanese, Arabic, Hindi.
    "原始邮件",
    "邮件原件",
    "原始消息",
    "转发的邮件",
    "转发邮件",
    "转发的消息",
    "已转发邮件",
    "转发的原邮件",
    "回复的原邮件",
    "原始郵件",
    "原始訊息",
    "轉寄郵件",
    "轉寄的郵件",
    "轉寄訊息",
    "已轉寄郵件",
    "已轉寄的郵件",
    "轉寄的訊息",
    "元のメッセージ",
    "元のメール",
    "転送メッセージ",
    "転送されたメッセージ",
    "転送メール",
    "الرسالة الأصلية",
    "رسالة أصلية",
    "رسالة معاد توجيهها",
    "رسالة مُعاد توجيهها",
    "الرسالة المعاد توجيهها",
    "الرسالة المُعاد توجيهها",
    "رسالة محولة",
    "मूल संदेश",
    "अग्रेषित संदेश",
    "अग्रेषित किया गया संदेश",
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
    // Chinese, Japanese, Arabic, Hindi.
    "开始转发的邮件",
    "開始轉寄郵件",
    "開始轉寄的郵件",
    "転送されたメッセージ",
    "بداية الرسالة المعاد توجيهها",
    "بداية الرسالة المُعاد توجيهها",
    "بدء الرسالة المعاد توجيهها",
    "بدء الرسالة المُعاد توجيهها",
    "अग्रेषित संदेश की शुरुआत",
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

/// Outlook writes the fields of the message it passes on, without a title: who wrote it, …
const FROM: &[&str] = &[
    "from",
    "von",
    "absender",
    "de",
    "da",
    "van",
    "od",
    "från",
    "fra",
    "kimden",
    "gönderen",
    "差出人",
    "发件人",
    "寄件者",
    "من",
    "प्रेषक",
];

/// … and a few lines below, its subject.
const SUBJECT: &[&str] = &[
    "subject",
    "betreff",
    "objet",
    "asunto",
    "oggetto",
    "assunto",
    "onderwerp",
    "temat",
    "ämne",
    "emne",
    "konu",
    "件名",
    "主题",
    "主旨",
    "الموضوع",
    "विषय",
];

/// The longest name of a field, in bytes, and how many lines there are from the one to the other.
const FIELD: usize = 40;
const FIELDS: usize = 8;

/// Longer lines are no title and no attribution.
const LONG: usize = 300;

struct Openings {
    titles: Vec<String>,
    beginnings: Vec<String>,
    wrote: Vec<String>,
    from: Vec<String>,
    subject: Vec<String>,
}

/// As the message is folded, so are the tables.
static OPENINGS: LazyLock<Openings> = LazyLock::new(|| {
    let all = |table: &[&str]| table.iter().map(|written| fold_text(written)).collect();
    Openings {
        titles: all(TITLES),
        beginnings: all(BEGINNINGS),
        wrote: all(WROTE),
        from: all(FROM),
        subject: all(SUBJECT),
    }
});

/// A line that says: what follows is somebody else's.
fn opens(line: &str) -> bool {
    let dashed = line.starts_with("---");
    if line.len() > LONG || !(dashed || line.ends_with([':', '：']) || !line.is_ascii()) {
        return false;
    }
    let folded = fold_text(line);
    if dashed {
        return OPENINGS.titles.iter().any(|title| {
            folded.strip_prefix(title.as_str()).is_some_and(|rest| !rest.contains(char::is_alphanumeric))
        });
    }
    let words = folded.trim_end_matches(':').trim_end();
    OPENINGS.beginnings.iter().any(|beginning| words == beginning)
        || (folded.ends_with(':')
            && words.contains('@')
            && words.contains(|c: char| c.is_ascii_digit())
            && OPENINGS.wrote.iter().any(|verb| holds_word(words, verb)))
}

/// The first fields of a message that is passed on: who wrote it, with an address, and soon its subject.
fn begins_fields(line: &str, behind: &str) -> bool {
    let is_field = |line: &str, names: &[String]| {
        line.split_once([':', '：']).is_some_and(|(name, value)| {
            name.len() <= FIELD
                && !value.trim().is_empty()
                && names.contains(&fold_text(name.trim()).trim().to_owned())
        })
    };
    line.contains('@')
        && is_field(line, &OPENINGS.from)
        && behind.lines().take(FIELDS).any(|line| is_field(line.trim(), &OPENINGS.subject))
}

/// True where these words stand in the line by themselves.
fn holds_word(line: &str, wanted: &str) -> bool {
    line.match_indices(wanted).any(|(start, found)| {
        let before = line.get(..start).and_then(|text| text.chars().next_back());
        let after = line.get(start + found.len()..).and_then(|text| text.chars().next());
        before.is_none_or(|c| c == ' ') && after.is_none_or(|c| c == ' ')
    })
}

/// A text that is a whole raw message, header fields first: some programs forward like that. Nobody is
/// addressed by it.
fn is_raw_message(text: &str) -> bool {
    /// Real ones have dozens; a letter does not begin with five.
    const FIELDS: usize = 5;
    let mut fields = 0;
    let (mut trace, mut from) = (false, false);
    for line in text.lines().skip_while(|line| line.trim().is_empty()).take(500) {
        if line.starts_with([' ', '\t']) && fields > 0 {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { break };
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            break;
        }
        fields += 1;
        trace |= name.eq_ignore_ascii_case("Received") || name.eq_ignore_ascii_case("Message-ID");
        from |= name.eq_ignore_ascii_case("From");
    }
    fields >= FIELDS && trace && from
}

/// The sender's own words, and those quoted, answered or forwarded.
pub(super) fn split(text: &str) -> (String, String) {
    if is_raw_message(text) {
        return (String::new(), text.to_owned());
    }
    let mut own = String::with_capacity(text.len() + 1);
    let mut quoted = String::new();
    let (mut passed_on, mut is_theirs) = (false, false);
    // Lines of one kind that stand together are taken over together.
    let (mut taken, mut start) = (0, 0);
    let last = (!text.is_empty() && !text.ends_with('\n')).then_some(text.len());
    for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain(last) {
        let line = text.get(start..end).unwrap_or_default();
        let bare = if end < text.len() { line.strip_suffix('\r').unwrap_or(line) } else { line };
        let words = bare.trim();
        passed_on = passed_on || opens(words) || begins_fields(words, text.get(end..).unwrap_or_default());
        let was_theirs = std::mem::replace(&mut is_theirs, passed_on || words.starts_with('>'));
        if was_theirs != is_theirs {
            let into = if was_theirs { &mut quoted } else { &mut own };
            into.push_str(text.get(taken..start).unwrap_or_default());
            taken = start;
        }
        if bare.len() < line.len() {
            let into = if is_theirs { &mut quoted } else { &mut own };
            into.push_str(text.get(taken..start + bare.len()).unwrap_or_default());
            taken = end;
        }
        start = end + 1;
    }
    let into = if is_theirs { &mut quoted } else { &mut own };
    into.push_str(text.get(taken..).unwrap_or_default());
    if last.is_some() {
        into.push('\n');
    }
    // Nothing of one's own above it: then these are the sender's words, whatever stands before them.
    if passed_on && own.trim().is_empty() {
        return (quoted, String::new());
    }
    (own, quoted)
}

/// The words behind the signs of quotation, where every line has one; none where a line has none.
///
/// Who answers nobody and says nothing himself quotes nobody: some write a whole letter like that, since quoted words
/// count less.
pub(super) fn without_signs(quoted: &str) -> Option<String> {
    let mut words = String::with_capacity(quoted.len());
    for line in quoted.lines() {
        let line = line.trim_start();
        let said = line.trim_start_matches(['>', ' ', '\t']);
        if said.len() == line.len() && !line.is_empty() {
            return None;
        }
        words.push_str(said);
        words.push('\n');
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::{split, without_signs};

    #[test]
    fn signs_are_taken_off_where_all_is_quoted() {
        assert_eq!(
            without_signs("> Your order\n>> is late\n>\n").as_deref(),
            Some("Your order\nis late\n\n")
        );
        assert_eq!(without_signs("> Your order\nis late\n"), None);
    }

    #[test]
    fn quoted_lines_are_apart() {
        let (own, quoted) = split("Look at this\n> Your order\nFunny");
        assert_eq!(own, "Look at this\nFunny\n");
        assert_eq!(quoted, "> Your order\n");
    }

    #[test]
    fn line_ends_are_one_sign_wherever_lines_go() {
        assert_eq!(split("a\r\n> b\r\n\nc\n> d\r"), ("a\n\nc\n".to_owned(), "> b\n> d\r\n".to_owned()));
        assert_eq!(split("a\n\n"), ("a\n\n".to_owned(), String::new()));
    }

    #[test]
    fn forwarded_words_are_apart() {
        let (own, quoted) = split("FYI\n---------- Forwarded message ---------\nFrom: Amazon");
        assert_eq!(own, "FYI\n");
        assert!(quoted.contains("Amazon"));
    }

    #[test]
    fn fields_begin_what_outlook_passes_on() {
        for fields in [
            "From: Shop <orders@shop.example>\r\nSent: Friday\r\nTo: Ada\r\nSubject: Your order",
            "Von: Laden <bestellung@laden.example>\nGesendet: Freitag\nAn: Ada\nBetreff: Ihre Bestellung",
            "De : Magasin <commande@magasin.example>\nObjet : Votre commande",
            "差出人: 店 <order@shop.example>\n件名: ご注文",
        ] {
            let (own, quoted) = split(&format!("Is this yours?\n\n{fields}\n\nThank you."));
            assert_eq!(own.trim(), "Is this yours?", "{fields}");
            assert!(quoted.contains("Thank you."), "{fields}");
        }
        for words in
            ["From: 9 to 5\nSubject: to change", "From: a@b.example\nAnd so on", "Contact: a@b.example"]
        {
            assert!(split(&format!("Hello.\n{words}\nBye.")).1.is_empty(), "{words}");
        }
    }

    #[test]
    fn a_raw_message_is_somebody_elses() {
        let raw = "Received: from a\n\tby b\nMessage-ID: <x>\nFrom: Amazon\nTo: b\nSubject: c\n\nHello";
        assert_eq!(split(raw).0, "");
        assert_eq!(split("From: me\nTo: you\n\nHello").1, "");
    }

    #[test]
    fn forwarded_words_are_apart_in_other_scripts() {
        for opening in [
            "------------------ 原始邮件 ------------------",
            "------------------\u{a0}原始邮件\u{a0}------------------",
            "-----邮件原件-----",
            "---------- 轉寄郵件 ----------",
            "开始转发的邮件：",
            "-----元のメッセージ-----",
            "転送されたメッセージ：",
            "---------- رسالة معاد توجيهها ----------",
            "-----الرسالة الأصلية-----",
            "---------- अग्रेषित संदेश ----------",
        ] {
            let (own, quoted) = split(&format!("FYI\n{opening}\nAmazon"));
            assert_eq!(own, "FYI\n", "{opening}");
            assert!(quoted.contains("Amazon"), "{opening}");
        }
        for line in
            ["--- 原始邮件在附件里，请查看 ---", "原始邮件已经删除，请重新发送", "अग्रेषित संदेश भेजें और बताएं"]
        {
            let (own, _) = split(&format!("FYI\n{line}\nAmazon"));
            assert!(own.contains("Amazon"), "{line}");
        }
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
