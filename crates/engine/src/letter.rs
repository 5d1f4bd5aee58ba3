//! A judged message for its reader: its words with the places where evidence was found, who stands behind each
//! address, and its technical part. All of it is made safe to show as plain text.

use std::cmp::Reverse;
use std::ops::Range;

use crate::amazon::domains;
use crate::message::{self, safe, site};
use crate::{Assessment, Place, Strength};

mod quotes;

pub use quotes::Quotes;
use quotes::Squeezed;

/// A piece of the words of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Plain text: links are defanged, what is hidden is shown as `·`.
    pub text: String,
    /// The signals that were found here, in the order of the assessment; mostly none.
    pub signals: Vec<String>,
}

/// What a reader who looks closer is shown of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its words, taken apart where evidence was found.
    pub words: Vec<Piece>,
    /// There are more words than are shown.
    pub is_cut: bool,
    /// Where answers go, as the sender wrote it (RFC 5322 §3.6.2).
    pub reply_to: Vec<String>,
    /// Message-ID without its brackets; empty where there is none that is plainly written.
    pub message_id: String,
    /// What mail servers wrote about its sender (RFC 8601), each on one line. Not all of it may be believed.
    pub authentication: Vec<String>,
    /// The whole header block.
    pub headers: String,
}

/// An address or a link, as an [`Assessment`] shows it, in three: what somebody registered stands in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owned<'a> {
    /// What anybody may put in front of a name of his own.
    pub before: &'a str,
    /// The registered name; empty where none can be seen.
    pub owner: &'a str,
    /// What follows it.
    pub after: &'a str,
    /// The name is in the Amazon table.
    pub is_amazons: bool,
}

/// Octets of the header block that are shown.
const MAX_HEADERS: usize = 32 * 1024;
/// Shorter pieces would be found everywhere.
const MIN_PIECE: usize = 3;
/// What is left of a piece beside another mark is marked only if it is so long, in octets.
const MIN_LEFT: usize = 24;
/// A message-id is seldom longer than a line.
const MAX_ID: usize = 250;
const MAX_SHOWN: usize = 10;

/// Reads a message for its reader; of its words at most `limit` octets.
pub fn letter(raw: &[u8], assessment: &Assessment, limit: usize) -> Letter {
    let whole = crate::visible_text(raw, limit.saturating_add(1));
    let text = whole.get(..whole.floor_char_boundary(limit)).unwrap_or_default();
    let block = header_block(raw);
    let fields = unfolded(&block);
    let values = |name: &str| -> Vec<&str> {
        fields
            .iter()
            .filter(|(field, _)| field.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect()
    };
    Letter {
        words: marked(&safe::lines(text), assessment),
        is_cut: text.len() < whole.len(),
        reply_to: message::answers_to(raw)
            .iter()
            .take(MAX_SHOWN)
            .map(|address| safe::text(address))
            .collect(),
        message_id: values("Message-ID").first().and_then(|id| plain_id(id)).unwrap_or_default().to_owned(),
        authentication: ["Authentication-Results", "Received-SPF", "ARC-Authentication-Results"]
            .iter()
            .flat_map(|name| {
                values(name).into_iter().map(move |value| safe::lines(&format!("{name}: {value}")))
            })
            .take(MAX_SHOWN)
            .collect(),
        headers: safe::lines(&block),
    }
}

/// Takes apart a link or an address that an assessment shows.
pub fn owned(shown: &str) -> Owned<'_> {
    let nobody = Owned { before: shown, owner: "", after: "", is_amazons: false };
    let Some((start, end)) = host_of(shown) else { return nobody };
    let host = shown.get(start..end).unwrap_or_default().replace("[.]", ".").to_lowercase();
    if host.is_empty() {
        return nobody;
    }
    let is_number = host.split('.').all(|part| part.parse::<u8>().is_ok());
    let registered = if is_number { host.clone() } else { site(&host) };
    if !registered.chars().all(is_of_name) {
        return nobody;
    }
    // As many points, each written as `[.]` or as it is.
    let points = registered.matches('.').count();
    let broken = shown.get(start..end).unwrap_or_default().contains("[.]");
    let length = registered.len() + if broken { 2 * points } else { 0 };
    let at = end.saturating_sub(length).max(start);
    let (Some(before), Some(owner), Some(after)) = (shown.get(..at), shown.get(at..end), shown.get(end..))
    else {
        return nobody;
    };
    let is_amazons = domains::is_amazon_host(&host) || domains::is_sender(&host);
    Owned { before, owner, after, is_amazons }
}

/// A letter of a name that somebody can register, or of the brackets around its points.
fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | '[' | ']')
}

/// Where the host of a web link, or the domain of an address, begins and ends. None for all that only looks like one of
/// them: nobody must be told that Amazon stands behind what a browser reads otherwise, or behind what is not whole.
fn host_of(shown: &str) -> Option<(usize, usize)> {
    let Some(start) = ["hxxp://", "hxxps://"].iter().find_map(|scheme| shown.strip_prefix(scheme)) else {
        // RFC 5322 §3.4.1; only the last sign counts.
        let at = shown.rfind('@')? + 1;
        let is_address = at < shown.len()
            && !shown.contains(['/', ':', '\\', '…', '"', ' '])
            && shown.get(at..)?.chars().all(is_of_name);
        return is_address.then_some((at, shown.len()));
    };
    let authority = start.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|octet| octet.is_ascii_digit()) => host,
        _ => authority,
    };
    let at = shown.len() - start.len();
    // In front of the name that somebody registered he may put what a browser lets through (WHATWG URL, forbidden
    // domain code points).
    let is_let_through = |letter: char| is_of_name(letter) || "!$&()*+,;=`{}~".contains(letter);
    host.chars().all(is_let_through).then_some((at, at + host.len()))
}

/// By question, weight and length.
type Rank = (usize, Reverse<Strength>, usize);

/// The words, taken apart where evidence was found. One place has one explanation, or nobody would read any: what is
/// wanted goes before what is claimed, what weighs more before what weighs less, and the shorter piece before the longer.
fn marked(shown: &str, assessment: &Assessment) -> Vec<Piece> {
    let squeezed = Squeezed::new(shown);
    let evidence = [&assessment.ask.evidence, &assessment.claim.evidence, &assessment.proof.evidence];
    let mut spans: Vec<(Rank, Range<usize>, &str)> = Vec::new();
    for (question, piece) in
        evidence.into_iter().enumerate().flat_map(|(at, all)| all.iter().map(move |one| (at, one)))
    {
        if !matches!(piece.place, Place::Text | Place::Link | Place::LinkText) {
            continue;
        }
        let wanted = piece.excerpt.trim_end_matches('…');
        if wanted.chars().filter(|letter| !letter.is_whitespace()).take(MIN_PIECE).count() < MIN_PIECE {
            continue;
        }
        if let Some((start, end)) = squeezed.find(wanted) {
            spans.push(((question, Reverse(piece.strength), end - start), start..end, &piece.signal));
        }
    }
    spans.sort_by_key(|(rank, ..)| *rank);
    let mut marks: Vec<(Range<usize>, Vec<String>)> = Vec::new();
    for (_, span, signal) in spans {
        if let Some((_, signals)) = marks.iter_mut().find(|(mark, _)| *mark == span) {
            if !signals.iter().any(|known| known == signal) {
                signals.push(signal.to_owned());
            }
        } else if let Some(free) = longest_free(&span, &marks) {
            marks.push((free, vec![signal.to_owned()]));
        }
    }
    marks.sort_by_key(|(mark, _)| mark.start);
    let mut pieces = Vec::new();
    let mut told = 0;
    let mut tell = |from: usize, to: usize, signals| {
        if let Some(text) = shown.get(from..to).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text: text.to_owned(), signals });
        }
    };
    for (mark, signals) in marks {
        tell(told, mark.start, Vec::new());
        tell(mark.start, mark.end, signals);
        told = mark.end;
    }
    tell(told, shown.len(), Vec::new());
    pieces
}

/// What of a span no mark covers: the longest piece, where enough is left to be read.
fn longest_free(span: &Range<usize>, marks: &[(Range<usize>, Vec<String>)]) -> Option<Range<usize>> {
    let mut taken: Vec<&Range<usize>> = marks.iter().map(|(mark, _)| mark).collect();
    taken.sort_by_key(|mark| mark.start);
    let mut from = span.start;
    let mut free = Vec::new();
    for mark in taken.into_iter().filter(|mark| mark.end > span.start && mark.start < span.end) {
        free.push(from..mark.start.max(from));
        from = from.max(mark.end);
    }
    free.push(from..span.end.max(from));
    let whole = span.end - span.start;
    free.into_iter().max_by_key(|piece| piece.len()).filter(|piece| piece.len() >= MIN_LEFT.min(whole))
}

/// Everything above the first empty line.
fn header_block(raw: &[u8]) -> String {
    let start = raw.get(..MAX_HEADERS).unwrap_or(raw);
    let ends = [memchr::memmem::find(start, b"\n\r\n"), memchr::memmem::find(start, b"\n\n")];
    let end = ends.into_iter().flatten().min().unwrap_or(start.len());
    String::from_utf8_lossy(start.get(..end).unwrap_or_default()).replace('\r', "")
}

/// Each field with its value on one line (RFC 5322 §2.2.3).
fn unfolded(block: &str) -> Vec<(&str, String)> {
    let mut fields: Vec<(&str, String)> = Vec::new();
    for line in block.lines() {
        match (line.starts_with([' ', '\t']), fields.last_mut()) {
            (true, Some((_, value))) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            _ => {
                if let Some((name, value)) = line.split_once(':') {
                    fields.push((name.trim(), value.trim().to_owned()));
                }
            }
        }
    }
    fields
}

/// What stands between the brackets (RFC 5322 §3.6.4), where it is of the letters that need no quoting. Whoever is
/// handed it need not guard against anything else.
fn plain_id(value: &str) -> Option<&str> {
    let id = value.trim().strip_prefix('<')?.strip_suffix('>')?;
    let is_plain = |letter: u8| letter.is_ascii_alphanumeric() || b".!$+-=^_~@".contains(&letter);
    let is_whole = !id.starts_with('-') && id.bytes().all(is_plain) && id.matches('@').count() == 1;
    (is_whole && id.len() <= MAX_ID).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, assess};

    fn parts(shown: &str) -> (&str, &str, &str, bool) {
        let Owned { before, owner, after, is_amazons } = owned(shown);
        (before, owner, after, is_amazons)
    }

    #[test]
    fn what_only_looks_like_amazons_is_nobodys() {
        for shown in [
            "hxxps://www[.]amazon[.]com:pw@x&y[.]evil[.]example/",
            "hxxps://www.amazon.com&x.evil.example/",
            "hxxps://secure[.]amazon[.]com…",
            "intent://www.amazon.com/x",
            "data:text/html,//x://www.amazon.com/",
            "javascript:go()//@amazon.com",
            "x://amazon.com/@evil.example",
            "\"x://amazon.com/\"@evil.example",
            "help@amazon.com…",
            "https:\\\\www.amazon.com\\@evil.example",
        ] {
            assert!(!owned(shown).is_amazons, "{shown}");
        }
        assert!(owned("hxxps://www[.]amazon[.]com:443/gp").is_amazons);
        assert!(owned("account-update@amazon.com").is_amazons);
    }

    #[test]
    fn what_somebody_registered_stands_in_the_middle() {
        assert_eq!(
            parts("hxxps://www[.]amazon[.]com[.]evil[.]example/amazon.com"),
            ("hxxps://www[.]amazon[.]com[.]", "evil[.]example", "/amazon.com", false)
        );
        assert_eq!(
            parts("hxxps://www[.]amazon[.]co[.]uk:443/x"),
            ("hxxps://www[.]", "amazon[.]co[.]uk", ":443/x", true)
        );
        assert_eq!(parts("hxxp://192[.]0[.]2[.]7/x"), ("hxxp://", "192[.]0[.]2[.]7", "/x", false));
        assert_eq!(parts("order@mail.parcel.example"), ("order@mail.", "parcel.example", "", false));
        assert_eq!(parts("no-reply@amazon.de"), ("no-reply@", "amazon.de", "", true));
        assert_eq!(
            parts("hxxps://www[.]amazon[.]com&login[.]evil[.]example/x"),
            ("hxxps://www[.]amazon[.]com&login[.]", "evil[.]example", "/x", false)
        );
        for odd in ["", "nobody", "a@", "hxxp:///x", "@", "hxxps://…", "hxxps://amazon[.]com&/x"] {
            let Owned { before, owner, after, .. } = owned(odd);
            assert_eq!(format!("{before}{owner}{after}"), odd);
        }
    }

    const MAIL: &str = "Received: from a.example by mx.example\r\nAuthentication-Results: mx.example;\r\n\tspf=fail\r\n\
                        From: Amazon <help@parcel.example>\r\nReply-To: Box <box@other.example>\r\n\
                        Message-ID: <a.1@parcel.example>\r\nSubject: Your Amazon account is locked\r\n\r\n\
                        Dear Amazon customer,\r\n\r\nconfirm your\r\npassword and your card number within 24 hours \
                        at http://parcel.example/x today.\u{202e}\r\n";

    #[test]
    fn words_are_marked_where_evidence_was_found_and_nothing_is_lost() {
        let assessment = assess(MAIL.as_bytes(), &Context::default());
        let letter = letter(MAIL.as_bytes(), &assessment, 10_000);
        let whole: String = letter.words.iter().map(|piece| piece.text.as_str()).collect();
        assert!(
            whole.contains("Dear Amazon customer,") && whole.contains("hxxp://parcel[.]example/x"),
            "{whole}"
        );
        assert!(!whole.contains("http://") && !whole.contains('\u{202e}'), "{whole}");
        let marks: Vec<_> = letter.words.iter().filter(|piece| !piece.signals.is_empty()).collect();
        assert!(
            marks.iter().any(|piece| piece.signals.iter().any(|id| id == "asks-for-secrets")),
            "{marks:?}"
        );
        assert!(marks.iter().any(|piece| piece.text.contains("parcel[.]example")), "{marks:?}");
        // One place has one explanation.
        assert!(marks.iter().all(|piece| !piece.signals.is_empty() && piece.signals.len() <= 2), "{marks:?}");
        assert!(!letter.is_cut);
        let cut = super::letter(MAIL.as_bytes(), &assessment, 10);
        assert!(cut.is_cut && cut.words.iter().map(|piece| piece.text.len()).sum::<usize>() <= 10);
    }

    #[test]
    fn the_technical_part_is_shown_as_it_stands() {
        let assessment = assess(MAIL.as_bytes(), &Context::default());
        let letter = letter(MAIL.as_bytes(), &assessment, 100);
        assert_eq!(letter.reply_to, ["box@other.example"]);
        assert_eq!(letter.message_id, "a.1@parcel.example");
        assert_eq!(letter.authentication, ["Authentication-Results: mx.example; spf=fail"]);
        assert!(letter.headers.starts_with("Received: from a.example") && !letter.headers.contains("Dear"));
    }

    #[test]
    fn only_a_plain_message_id_is_handed_on() {
        assert_eq!(plain_id("<a.b+c@d.example>"), Some("a.b+c@d.example"));
        for odd in [
            "a@b",
            "<-compose@x>",
            "<a b@c>",
            "<a\"@c>",
            "<a%20@c>",
            "<a/b@c>",
            "<a?@c>",
            "<a#@c>",
            "<a@b@c>",
            "<>",
            "<'@c>",
        ] {
            assert_eq!(plain_id(odd), None, "{odd}");
        }
    }

    #[test]
    fn no_bytes_are_too_odd() {
        let nothing = assess(b"", &Context::default());
        for odd in [&b""[..], b"\n", b"\r\n\r\n", b"a", b":\n", b" \n x", b"\xff\xfe\n\n\xff"] {
            let letter = letter(odd, &nothing, 3);
            assert!(letter.headers.len() <= odd.len() * 3);
        }
    }
}
