//! What a server means by saying no: by its response code (RFC 5530, RFC 3501 §7.1), and where it has none, by
//! the few phrases that servers are known to use for "later".

use imap_proto::ResponseCode;

use crate::error::Code;

/// What to do about a NO or a BYE.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It may do it later, by itself.
    Busy,
    /// The user has to do something first.
    Alert,
    /// It will not.
    No,
}

/// Codes that name a state of the server and not of the account. `OVERQUOTA` is what Gmail says of too much
/// traffic; `THROTTLED` is Exchange's.
const BUSY: [&str; 6] = ["UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG", "THROTTLED", "OVERQUOTA"];
/// What is said of the same states without a code, or with no more than ALERT (Gmail, Courier, Exchange).
const PHRASES: [&str; 6] =
    ["too many", "try again later", "try later", "temporar", "rate limit", "maximum number of connections"];

/// Reads a refusal. `code` is what the parser made of it, which knows few codes; the others stand at the
/// beginning of `text`.
pub(super) fn read(code: Option<&ResponseCode<'_>>, text: &str) -> Refusal {
    let lower = text.to_lowercase();
    let says_later = || PHRASES.iter().any(|phrase| lower.contains(phrase));
    if matches!(code, Some(ResponseCode::Alert)) {
        return if says_later() { Refusal::Busy } else { Refusal::Alert };
    }
    match written_code(text) {
        Some(code) if code.eq_ignore_ascii_case("ALERT") => {
            if says_later() {
                Refusal::Busy
            } else {
                Refusal::Alert
            }
        }
        Some(code) if BUSY.iter().any(|busy| busy.eq_ignore_ascii_case(code)) => Refusal::Busy,
        // A code that is known, such as AUTHENTICATIONFAILED, counts for more than what is said beside it.
        Some(_) => Refusal::No,
        None if says_later() => Refusal::Busy,
        None => Refusal::No,
    }
}

/// What is meant where something in the mailbox was to be changed, or a folder opened: there is no room (RFC 5530 §3
/// `OVERQUOTA`; of too much traffic Gmail says the same word, with "limits"), or no right (`NOPERM`, and what servers
/// say in its place). None for everything else.
pub(super) fn change(text: &str) -> Option<Code> {
    let lower = text.to_lowercase();
    match written_code(text) {
        Some(code) if code.eq_ignore_ascii_case("OVERQUOTA") && !lower.contains("limits") => {
            Some(Code::MailboxFull)
        }
        Some(code) if ["NOPERM", "READ-ONLY"].iter().any(|no| no.eq_ignore_ascii_case(code)) => {
            Some(Code::NotAllowed)
        }
        Some(_) => None,
        None if lower.contains("read-only") || lower.contains("permission denied") => Some(Code::NotAllowed),
        None if lower.contains("quota exceeded") || lower.contains("over quota") => Some(Code::MailboxFull),
        None => None,
    }
}

/// The first word in brackets at the beginning.
fn written_code(text: &str) -> Option<&str> {
    let inside = text.trim_start().strip_prefix('[')?.split_once(']')?.0;
    inside.split_ascii_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_decide() {
        for (text, means) in [
            ("[UNAVAILABLE] Temporary authentication failure.", Refusal::Busy),
            ("[limit] Rate limit hit", Refusal::Busy),
            ("[INUSE] mailbox locked", Refusal::Busy),
            ("[SERVERBUG] ouch", Refusal::Busy),
            ("[THROTTLED]", Refusal::Busy),
            ("[OVERQUOTA] Account exceeded command or bandwidth limits", Refusal::Busy),
            ("[AUTHENTICATIONFAILED] Invalid credentials (Failure)", Refusal::No),
            ("[AUTHENTICATIONFAILED] too many wrong passwords, try again later", Refusal::No),
            ("[AUTHORIZATIONFAILED] no", Refusal::No),
            ("[EXPIRED] password too old", Refusal::No),
            ("[CONTACTADMIN] ask", Refusal::No),
            ("[ALERT] Application-specific password required", Refusal::Alert),
            ("[ALERT] Too many simultaneous connections. (Failure)", Refusal::Busy),
        ] {
            assert_eq!(read(None, text), means, "{text}");
        }
        assert_eq!(read(Some(&ResponseCode::Alert), "Please log in via your web browser"), Refusal::Alert);
        assert_eq!(read(Some(&ResponseCode::Alert), "Too many simultaneous connections"), Refusal::Busy);
    }

    #[test]
    fn no_room_and_no_right_are_told_apart_from_the_rest() {
        for (text, means) in [
            ("[OVERQUOTA] Quota exceeded (mailbox for user is full)", Some(Code::MailboxFull)),
            ("[OVERQUOTA] Account exceeded command or bandwidth limits", None),
            ("Quota exceeded", Some(Code::MailboxFull)),
            ("[NOPERM] Permission denied", Some(Code::NotAllowed)),
            ("[READ-ONLY] no", Some(Code::NotAllowed)),
            ("Mailbox is read-only", Some(Code::NotAllowed)),
            ("[UNAVAILABLE] the disk is read-only for now", None),
            ("[TRYCREATE] Mailbox doesn't exist: Junk", None),
            ("", None),
        ] {
            assert_eq!(change(text), means, "{text}");
        }
    }

    #[test]
    fn without_a_code_only_known_phrases_mean_later() {
        assert_eq!(read(None, "Too many connections from your address"), Refusal::Busy);
        assert_eq!(read(None, "LOGIN failed."), Refusal::No);
        assert_eq!(read(None, "the time limit of your subscription is reached"), Refusal::No);
        assert_eq!(read(None, ""), Refusal::No);
        assert_eq!(read(None, "[ unclosed"), Refusal::No);
        assert_eq!(read(None, "[]"), Refusal::No);
    }
}
