//! What a mail server meant by its no, by the enhanced status code in it (RFC 3463): something that can be said in
//! plain words.

use crate::error::Code;
use crate::states::{Report, ReportState};

/// Why a report was refused or sent back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Nobody has that address (X.1).
    Address,
    /// The mailbox is full or closed (X.2).
    Mailbox,
    /// The report is too large (X.2.3, X.3.4).
    Size,
    /// The way there is broken (X.4).
    Way,
    /// Something in the report is not taken, or may not be sent (X.6, X.7): mostly it was taken for a scam itself.
    Content,
}

impl Reason {
    /// Every reason, so that a test can ask for words for each.
    pub const ALL: [Reason; 5] =
        [Reason::Address, Reason::Mailbox, Reason::Size, Reason::Way, Reason::Content];

    /// The id under which the words are kept.
    pub fn id(self) -> &'static str {
        match self {
            Reason::Address => "address",
            Reason::Mailbox => "mailbox",
            Reason::Size => "size",
            Reason::Way => "way",
            Reason::Content => "content",
        }
    }

    /// By the first enhanced status code of class 5 in what was said; None where there is none, or none that says why.
    pub(crate) fn of(said: &str) -> Option<Reason> {
        let mut codes = said.split(|c: char| !(c.is_ascii_digit() || c == '.')).filter_map(status);
        match codes.next()? {
            (2, 3) | (3, 4) => Some(Reason::Size),
            (1, _) => Some(Reason::Address),
            (2, _) => Some(Reason::Mailbox),
            (4, _) => Some(Reason::Way),
            (6 | 7, _) => Some(Reason::Content),
            _ => None,
        }
    }
}

/// Subject and detail of `5.SUBJECT.DETAIL`.
fn status(word: &str) -> Option<(u16, u16)> {
    let mut parts = word.trim_matches('.').split('.');
    let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
    // With four it would be the address of a computer.
    (class == "5" && parts.next().is_none()).then_some(())?;
    Some((subject.parse().ok().filter(|n| *n < 1000)?, detail.parse().ok().filter(|n| *n < 1000)?))
}

impl Report {
    /// Why it was refused or came back, where the other side said so in a way that is understood.
    pub fn reason(&self) -> Option<Reason> {
        let is_about_it = matches!(
            self.state,
            ReportState::Refused { code: Code::ReportRefused | Code::ReportTooLarge }
                | ReportState::Bounced { .. }
        );
        is_about_it.then(|| Reason::of(&self.said)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_servers_say_is_understood() {
        for (said, reason) in [
            ("5.7.1 smtp; 550 5.7.1 looks like phishing", Some(Reason::Content)),
            ("550 5.1.1 <x@example.com>: no such user", Some(Reason::Address)),
            ("552 5.2.2 mailbox full", Some(Reason::Mailbox)),
            ("552 5.3.4 too large", Some(Reason::Size)),
            ("552-5.2.3 Your message exceeded", Some(Reason::Size)),
            ("5.4.4 no route", Some(Reason::Way)),
            ("5.0.0 smtp; 550 rejected", None),
            ("550 [192.0.2.5.7] 5.7.0 no", Some(Reason::Content)),
            ("550 5.7.1.2 is an address of a computer", None),
            ("451 4.7.1 later", None),
            ("550 no", None),
            ("5.99999.1", None),
            ("", None),
        ] {
            assert_eq!(Reason::of(said), reason, "{said}");
        }
    }
}
