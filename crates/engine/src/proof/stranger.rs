//! A sender that is nobody of Amazon's and has proven itself all the same: its reader may call it fine, and what comes
//! from it later is known to come from the same one.

use super::provider;
use crate::amazon::domains::{self, Owner};
use crate::amazon::pipes;
use crate::message::{Message, Text, mailbox, site};
use crate::{Context, ask};

/// The address in From, in lower case, where the user's own provider says that it is its sender's.
///
/// None for Amazon and its partners, whose mail is judged by what it says; for the relay and what anybody can rent; for
/// services that carry strangers' words ([`pipes`]); and for what a list or somebody else passed on.
pub(crate) fn proven(message: &Message, context: &Context) -> Option<String> {
    let from = message.from.first().filter(|_| message.from.is_single && !message.from.via_list)?;
    let is_nobodys = domains::owner(&from.domain) == Owner::Other && !domains::is_relay(&from.domain);
    if !is_nobodys || pipes::is_one(&from.site) || message.was_passed_on() || from.site.is_empty() {
        return None;
    }
    let headers = provider::believable(message, context);
    let results = || headers.iter().flat_map(|(_, read)| &read.results);
    let is_of = |domain: Option<&str>| domain.is_some_and(|domain| site(&domain.to_lowercase()) == from.site);
    // There is one DMARC result for a message (RFC 7489 §11.1): a second is not the provider's.
    let mut dmarc = results().filter(|result| result.method == "dmarc");
    let only = dmarc.next().filter(|_| dmarc.next().is_none());
    let denied = results().any(|result| result.method == "dmarc" && result.result == "fail");
    let by_dmarc = only.is_some_and(|one| one.result == "pass" && is_of(one.property("header.from")));
    let by_seal = results().any(|result| {
        let signer = result.property("header.d");
        let signer = signer.or_else(|| result.property("header.i").and_then(|id| id.rsplit('@').next()));
        result.method == "dkim" && result.result == "pass" && is_of(signer)
    });
    (!denied && (by_dmarc || by_seal)).then(|| from.address.to_lowercase())
}

/// From the reader's own house, and the sender has proven it; or whoever wrote it can gain nothing by it.
pub(crate) fn is_in_house(message: &Message, context: &Context) -> bool {
    is_of_the_house(message) && (proven(message, context).is_some() || is_kept_in(message, context))
}

/// It says that it is from the reader's own house, and nothing in it leads out: no page, no answer, no file, no number.
pub(crate) fn stays_in_house(message: &Message, context: &Context) -> bool {
    is_of_the_house(message) && is_kept_in(message, context)
}

/// The sender is of the domain that To names, where not everybody has an address.
fn is_of_the_house(message: &Message) -> bool {
    let Some(from) = message.from.first().filter(|from| !from.site.is_empty()) else { return false };
    let is_here = |written: &str| {
        let address = written.rsplit_once('<').map_or(written, |(_, behind)| behind);
        mailbox(address.trim_end_matches(['>', ' '])).is_some_and(|to| to.site == from.site)
    };
    !domains::is_free_mail(&from.site)
        && message.headers("To").flat_map(|to| to.value.split(',')).take(MAX_READERS).any(is_here)
}

fn is_kept_in(message: &Message, context: &Context) -> bool {
    let Some(from) = message.from.first() else { return false };
    let is_denied = || {
        let headers = provider::believable(message, context);
        let mut results = headers.iter().flat_map(|(_, read)| &read.results);
        results.any(|result| result.method == "dmarc" && result.result == "fail")
    };
    message.from.is_single
        && message.reply_to.iter().all(|to| to.site == from.site)
        && message.links.iter().all(|link| link.is_web() && link.site == from.site)
        && message.attachments.is_empty()
        && message.forms.is_empty()
        && !message
            .own_words()
            .iter()
            .any(|(_, text)| ask::gives_number(text) || names_an_address(text, &from.site))
        && !is_denied()
}

/// An address of another house stands in it.
fn names_an_address(text: &Text, site: &str) -> bool {
    let parts = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"');
    text.shown
        .split(parts)
        .filter(|word| word.contains('@'))
        .any(|word| mailbox(word).is_none_or(|address| address.site != site))
}

/// Addresses in To that are looked at.
const MAX_READERS: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

    fn of(from: &str, results: &str, more: &str) -> Option<String> {
        let raw = format!(
            "Received: from a.example by mx.example.net; Tue, 10 Nov 2026 01:12:02 +0000\r\n\
             Authentication-Results: mx.example.net; {results}\r\n{more}From: {from}\r\nSubject: x\r\n\r\ny\r\n"
        );
        let context =
            Context { trusted_authserv_ids: vec!["mx.example.net".to_owned()], ..Context::default() };
        proven(&crate::message::read(raw.as_bytes()), &context)
    }

    const PASS: &str = "dmarc=pass header.from=garden.example";

    #[test]
    fn a_sender_is_proven_by_its_own_domain() {
        let letter = Some("letter@garden.example".to_owned());
        assert_eq!(of("Garden <Letter@Garden.example>", PASS, ""), letter);
        assert_eq!(of("letter@garden.example", "dkim=pass header.d=mail.garden.example", ""), letter);
        assert_eq!(of("letter@garden.example", "dkim=pass header.i=@garden.example", ""), letter);
    }

    #[test]
    fn mail_of_the_readers_own_house() {
        let says = |words: &str, from: &str, to: &str, results: &str| {
            let raw = format!(
                "Received: from a.example by mx.example.net; Tue, 10 Nov 2026 01:12:02 +0000\r\n\
                 Authentication-Results: mx.example.net; {results}\r\nTo: {to}\r\nFrom: {from}\r\n\r\n{words}\r\n"
            );
            let context =
                Context { trusted_authserv_ids: vec!["mx.example.net".to_owned()], ..Context::default() };
            is_in_house(&crate::message::read(raw.as_bytes()), &context)
        };
        let is_ours =
            |from: &str, to: &str, results: &str| says("See https://elsewhere.example/", from, to, results);
        let office = "Payroll <payroll@garden.example>";
        assert!(is_ours(office, "x@y.example, Ada <ada@mail.garden.example>", PASS));
        assert!(!is_ours(office, "ada@other.example", PASS));
        assert!(!is_ours(office, "ada@garden.example", "spf=pass smtp.mailfrom=garden.example"));
        // Whoever wrote it: all of it stays there.
        let stays = |words: &str, results: &str| says(words, office, "ada@garden.example", results);
        assert!(stays("See https://wiki.garden.example/", "none"));
        assert!(!stays("See https://wiki.garden.example/", "dmarc=fail header.from=garden.example"));
        assert!(!stays("Call +1 888 555 0123", "none"));
        assert!(!stays("Write to ada@elsewhere.example, please", "none"));
        let free = "dmarc=pass header.from=gmail.com";
        assert!(!is_ours("Payroll <payroll@gmail.com>", "ada@gmail.com", free));
    }

    #[test]
    fn whoever_is_not_proven_or_speaks_for_others_is_not_called_fine() {
        let from = "letter@garden.example";
        assert_eq!(of(from, "dkim=pass header.d=other.example", ""), None);
        assert_eq!(of(from, "spf=pass smtp.mailfrom=garden.example", ""), None);
        assert_eq!(
            of(from, "dmarc=fail header.from=garden.example; dkim=pass header.d=garden.example", ""),
            None
        );
        assert_eq!(of(from, PASS, "List-Id: <tulips.garden.example>\r\n"), None);
        assert_eq!(of("a@garden.example, b@garden.example", PASS, ""), None);
        assert_eq!(of("Letter via Tulips <letter@garden.example>", PASS, ""), None);
        for (address, domain) in [
            ("no-reply@amazon.de", "amazon.de"),
            ("x@marketplace.amazon.de", "marketplace.amazon.de"),
            ("x@mail.amazonses.com", "amazonses.com"),
            ("x@affirm.com", "affirm.com"),
            ("service@paypal.com", "paypal.com"),
        ] {
            assert_eq!(of(address, &format!("dmarc=pass header.from={domain}"), ""), None, "{address}");
        }
    }
}
