//! A mailbox to practise with. The letters are given; they go the same way as any others ([`crate::pipeline`]) into
//! records in memory. There is no server, no name server, no file and no outbox: nothing can leave.

use porchlight_engine::assess;

use crate::account::{Account, Security, Server};
use crate::clock::now;
use crate::dkim::{Dkim, Dns};
use crate::error::Result;
use crate::mailbox::Entry;
use crate::pipeline::{INBOX, Letter, Line, Way, judge, place};
use crate::secret::SecretSource;
use crate::states::Alert;
use crate::store::Store;

/// More letters than anybody practises with are left out.
const LETTERS_MAX: usize = 100;

/// What was found among the letters.
#[derive(Debug, Clone)]
pub struct Practice {
    /// Letters that were looked at.
    pub looked: usize,
    /// Those that the user should know about, newest first.
    pub alerts: Vec<Alert>,
}

/// Looks through these letters, the oldest first, as if they arrived now for `address` at a provider that signs its
/// verdicts as `authserv_id` ([`Account::authserv_ids`]).
///
/// Errors: [`crate::Code::StoreFailed`].
pub fn practise(letters: Vec<Vec<u8>>, address: &str, authserv_id: &str) -> Result<Practice> {
    let store = Store::in_memory()?;
    let account = account(address, authserv_id);
    let id = account.id();
    let dkim = Dkim::new(Dns::Off);
    let line = Line { store: &store, assess, dkim: &dkim, takes_knocks: false, on_event: &|_| {} };
    let letters: Vec<Letter> = letters
        .into_iter()
        .take(LETTERS_MAX)
        .zip(1..)
        .map(|(raw, uid)| Letter {
            seen: place(&id, INBOX, 1, uid),
            entry: Entry { uid, size: raw.len() as u64 },
            arrived: now(),
            raw,
            is_whole: true,
        })
        .collect();
    judge(&line, &account, &letters, Way::Arriving)?;
    let shown = store.alerts(&[id], LETTERS_MAX as u32)?;
    let alerts = shown.iter().map(|summary| store.alert(summary.id)).collect::<Result<_>>()?;
    Ok(Practice { looked: letters.len(), alerts })
}

/// Nobody connects to it.
fn account(address: &str, authserv_id: &str) -> Account {
    Account {
        address: address.to_owned(),
        user: address.to_owned(),
        imap: Server {
            host: "practice.invalid".to_owned(),
            port: 993,
            security: Security::Tls,
            fingerprint: None,
        },
        smtp: None,
        smtp_user: None,
        secret: SecretSource::Keyring("practice".to_owned()),
        authserv_ids: vec![authserv_id.to_owned()],
        dns_lookups: false,
        ca_file: None,
        folders: Vec::new(),
        oauth: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_engine::Verdict;

    #[test]
    fn letters_are_judged_as_in_any_mailbox() {
        let letter = |verdict: &str, from: &str, words: &str| {
            format!(
                "Authentication-Results: mx.practice.example; {verdict}\r\n\
                 Received: from mail.practice.example by mx.practice.example; Fri, 27 Nov 2026 10:00:07 +0000\r\n\
                 From: \"Amazon\" <{from}>\r\nTo: grace@practice.example\r\nSubject: Your order\r\n\r\n{words}\r\n"
            )
            .into_bytes()
        };
        let scam =
            letter("dmarc=none", "a@parcel.example", "Confirm your password: https://parcel.example/x");
        let pass = "dkim=pass header.d=amazon.com; dmarc=pass header.from=amazon.com";
        let genuine = letter(pass, "order-update@amazon.com", "The blue teapot is on its way.");
        let found = practise(vec![scam, genuine], "grace@practice.example", "mx.practice.example").unwrap();
        assert_eq!(found.looked, 2);
        let verdicts: Vec<Verdict> = found.alerts.iter().map(|alert| alert.assessment.verdict).collect();
        assert_eq!(verdicts, [Verdict::Scam], "what is genuine is not shown");
        assert!(
            practise(Vec::new(), "grace@practice.example", "mx.practice.example").unwrap().alerts.is_empty()
        );
    }
}
