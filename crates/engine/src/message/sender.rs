//! Who the message says it is from, with the tricks of the From line kept apart: a name that is
//! an address, an address that is none, two mailboxes out of one comma.

use mail_parser::{Address, Message};

use crate::measure::Phrases;

use super::header::Header;
use super::link::{site, unicode};
use super::text::Text;

/// One address.
#[derive(Debug, Clone, Default)]
pub(crate) struct Mailbox {
    /// As written.
    pub(crate) address: String,
    pub(crate) local: String,
    /// The domain in lower case and Unicode form; empty where there is none.
    pub(crate) domain: String,
    /// The part of the domain that somebody registered.
    pub(crate) site: String,
}

/// The From line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sender {
    /// All display names together, as people see them.
    pub(crate) name: Text,
    pub(crate) mailboxes: Vec<Mailbox>,
    /// Exactly one From header with exactly one mailbox: anything else proves nothing.
    pub(crate) is_single: bool,
    /// A mailing list rewrote the line: "Amazon.co.jp via Some List".
    pub(crate) via_list: bool,
}

impl Sender {
    /// The mailbox that mail programs show: the first.
    pub(crate) fn first(&self) -> Option<&Mailbox> {
        self.mailboxes.first()
    }
}

pub(super) fn read(parsed: &Message<'_>, headers: &[Header], without: &Phrases) -> Sender {
    let lines = headers.iter().filter(|header| header.name.eq_ignore_ascii_case("From")).count();
    let mut names = Vec::new();
    let mut boxes = Vec::new();
    let mut pieces = 0;
    for value in parsed.header_values("From") {
        let Some(from) = value.as_address() else { continue };
        if let Some(groups) = from.as_group() {
            names.extend(groups.iter().filter_map(|group| group.name.as_deref().map(str::to_owned)));
        }
        for address in from.iter().take(20) {
            pieces += 1;
            if let Some(name) = address.name.as_deref() {
                names.push(name.to_owned());
            }
            let Some(written) = address.address.as_deref() else { continue };
            match mailbox(written) {
                Some(mailbox) => boxes.push(mailbox),
                // A word where an address belongs is shown as a name.
                None => names.push(written.to_owned()),
            }
        }
    }
    let name = names.join(" ");
    let folded = super::fold_text(&name);
    Sender {
        is_single: lines == 1 && pieces == 1 && boxes.len() == 1,
        via_list: folded.contains(" via ") || folded.contains("[via "),
        name: Text::new(name, without),
        mailboxes: boxes,
    }
}

/// The mailboxes of an address list.
pub(super) fn mailboxes(list: &Address<'_>) -> Vec<Mailbox> {
    list.iter().take(20).filter_map(|address| address.address.as_deref().and_then(mailbox)).collect()
}

pub(crate) fn mailbox(written: &str) -> Option<Mailbox> {
    let address: String = written.trim().trim_matches(['"', '<', '>', '\'']).chars().take(320).collect();
    let (local, domain) = address.rsplit_once('@')?;
    let domain = unicode(domain.trim().trim_end_matches('.'));
    if domain.is_empty() || domain.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return None;
    }
    Some(Mailbox { local: local.to_owned(), site: site(&domain), domain, address: address.clone() })
}

#[cfg(test)]
mod tests {
    use crate::message;

    fn from(line: &str) -> super::Sender {
        message::read(format!("From: {line}\r\nSubject: x\r\n\r\nx").as_bytes()).from
    }

    #[test]
    fn an_ordinary_line() {
        let sender = from("\"Amazon.com\" <auto-confirm@amazon.com>");
        assert!(sender.is_single);
        assert_eq!(sender.name.shown, "Amazon.com");
        assert_eq!(sender.mailboxes[0].site, "amazon.com");
    }

    #[test]
    fn a_comma_makes_two() {
        let sender = from("Amazon Gutschein, <service@shop.example>");
        assert!(sender.name.shown.contains("Amazon Gutschein"));
        assert!(!sender.is_single);
        assert_eq!(sender.first().unwrap().domain, "shop.example");
    }

    #[test]
    fn an_address_in_quotes_is_no_proof() {
        let sender = from("\"Team\" <\"no-reply@Amazon.de\">");
        // No domain outside the quotes; whatever it is taken for, it is one mailbox at most.
        assert!(sender.mailboxes.len() <= 1);
        let sender = from("\"Offers@amazon.de\" <x@other.example>");
        assert_eq!(sender.first().unwrap().domain, "other.example");
        assert!(sender.name.shown.contains("amazon.de"));
    }

    #[test]
    fn two_lines_are_not_single() {
        let raw = b"From: a@amazon.com\r\nFrom: b@example.com\r\n\r\nx";
        assert!(!message::read(raw).from.is_single);
    }
}
