//! Made-up messages to practise with, in the language of the reader: whole letters, which the same engine judges as it
//! does those of a mailbox. Senders and people are made up, under names that nobody can own (RFC 2606); the real ones
//! are written as Amazon's are, with the verdict of a made-up provider on top.

use porchlight_watcher::Shop;
use porchlight_words::Words;

use crate::clock;

/// Whose the practice mailbox is.
pub const ADDRESS: &str = "grace@practice.example";
/// How its provider signs its verdicts.
pub const PROVIDER: &str = "mx.practice.example";

/// Who a sample says he is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sender {
    /// Amazon, from this mailbox of the reader's shop, and proven.
    Amazon(&'static str),
    /// Somebody else who calls himself so, from this address.
    Stranger(&'static str, &'static str),
}

/// Where the link at the end leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    None,
    /// Below the reader's shop.
    Shop(&'static str),
    Elsewhere(&'static str),
}

#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// As its words are named: `sample-<id>-subject`, `sample-<id>-text`.
    pub id: &'static str,
    sender: Sender,
    link: Link,
}

impl Sample {
    /// Whether it is Amazon's.
    pub fn is_real(&self) -> bool {
        matches!(self.sender, Sender::Amazon(_))
    }

    pub fn from(&self, shop: Shop) -> (String, String) {
        match self.sender {
            Sender::Amazon(mailbox) => (capital(shop.domain), format!("{mailbox}@{}", shop.domain)),
            Sender::Stranger(name, address) => (name.to_owned(), address.to_owned()),
        }
    }

    pub fn subject(&self, words: &Words) -> String {
        words.text(&format!("sample-{}-subject", self.id))
    }

    pub fn text(&self, words: &Words, shop: Shop) -> String {
        let text = words.text(&format!("sample-{}-text", self.id));
        match self.link {
            Link::None => text,
            Link::Shop(path) => format!("{text}\nhttps://www.{}/{path}", shop.domain),
            Link::Elsewhere(address) => format!("{text}\n{address}"),
        }
    }

    /// The letter as it would lie in a mailbox. Its words are UTF-8, also in the header (RFC 6532).
    pub fn letter(&self, words: &Words, shop: Shop) -> Vec<u8> {
        let (name, address) = self.from(shop);
        let domain = address.rsplit('@').next().unwrap_or_default();
        let verdict = if self.is_real() {
            format!(
                "dkim=pass header.d={domain}; spf=pass smtp.mailfrom={domain}; dmarc=pass header.from={domain}"
            )
        } else {
            format!("dkim=none; spf=none smtp.mailfrom={domain}; dmarc=none header.from={domain}")
        };
        let date = clock::mail_date(clock::now());
        let (subject, text) = (self.subject(words), self.text(words, shop).replace('\n', "\r\n"));
        let letter = format!(
            "Authentication-Results: {PROVIDER}; {verdict}\r\n\
             Received: from mail.{domain} by {PROVIDER}; {date}\r\n\
             From: \"{name}\" <{address}>\r\n\
             To: {ADDRESS}\r\n\
             Subject: {subject}\r\n\
             Date: {date}\r\n\
             Message-ID: <{id}@{domain}>\r\n\
             MIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\
             Content-Transfer-Encoding: 8bit\r\n\
             \r\n\
             {text}\r\n",
            id = self.id
        );
        letter.into_bytes()
    }
}

/// Everything in the practice mailbox, the oldest first.
pub const MAILBOX: [Sample; 7] = [
    Sample { id: "family", sender: Sender::Stranger("Tom", "tom@family.example"), link: Link::None },
    Sample {
        id: "sent",
        sender: Sender::Amazon("shipment-tracking"),
        link: Link::Shop("gp/css/order-history"),
    },
    Sample { id: "thanks", sender: Sender::Stranger("Amazon", "news@club.example"), link: Link::None },
    Sample {
        id: "refund",
        sender: Sender::Stranger("Amazon Prime", "refunds@member-club.example"),
        link: Link::None,
    },
    Sample { id: "change", sender: Sender::Amazon("account-update"), link: Link::None },
    Sample {
        id: "locked",
        sender: Sender::Stranger("Amazon", "account@amazon-secure.example"),
        link: Link::Elsewhere("https://amazon-secure.example/signin"),
    },
    Sample {
        id: "order",
        sender: Sender::Stranger("Amazon", "orders@parcel-desk.example"),
        link: Link::None,
    },
];

/// "Real or fake?": these, in this order.
pub const QUESTIONS: [&str; 5] = ["order", "sent", "locked", "change", "refund"];

/// Those of [`QUESTIONS`].
pub fn questions() -> impl Iterator<Item = &'static Sample> {
    QUESTIONS.iter().filter_map(|id| MAILBOX.iter().find(|sample| sample.id == *id))
}

/// `Amazon.de`, as Amazon calls itself.
fn capital(domain: &str) -> String {
    let mut letters = domain.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_engine::Verdict;
    use porchlight_watcher::{practise, shops};
    use porchlight_words::languages;

    /// What each sample must be found to be, in every language: else practising teaches the wrong thing.
    #[test]
    fn every_sample_is_judged_as_it_is_told_in_every_language() {
        let shop = shops()[0];
        let mut wrong = Vec::new();
        for language in languages() {
            let words = Words::new(language);
            for sample in &MAILBOX {
                let letter = sample.letter(&words, shop);
                let found = practise(vec![letter], ADDRESS, PROVIDER).unwrap();
                let got = found.alerts.first().map(|alert| &alert.assessment);
                let verdict = got.map(|assessment| assessment.verdict);
                let told = match sample.id {
                    "family" | "sent" => None,
                    "change" => Some(Verdict::Genuine),
                    "thanks" => Some(Verdict::Doubtful),
                    _ => Some(Verdict::Scam),
                };
                if verdict != told {
                    wrong.push(format!("{language} {}: {verdict:?}", sample.id));
                }
                if sample.id == "change" {
                    let change = got.and_then(|assessment| assessment.account_change);
                    assert_eq!(change, Some(porchlight_engine::AccountChange::Password), "{language}");
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn all_of_it_together_is_one_mailbox() {
        let words = Words::new("en");
        let letters: Vec<_> = MAILBOX.iter().map(|sample| sample.letter(&words, shops()[0])).collect();
        let found = practise(letters, ADDRESS, PROVIDER).unwrap();
        assert_eq!((found.looked, found.alerts.len()), (7, 5));
        assert_eq!(found.alerts[0].assessment.subject, words.text("sample-order-subject"));
    }

    #[test]
    fn real_ones_are_real_in_every_shop() {
        let words = Words::new("en");
        for &shop in shops() {
            for sample in MAILBOX.iter().filter(|sample| sample.is_real()) {
                let letter = sample.letter(&words, shop);
                let found = porchlight_engine::assess(
                    &letter,
                    &porchlight_engine::Context {
                        trusted_authserv_ids: vec![PROVIDER.to_owned()],
                        ..Default::default()
                    },
                );
                assert_eq!(found.verdict, Verdict::Genuine, "{}: {}", shop.domain, sample.id);
            }
        }
    }

    #[test]
    fn five_questions_are_asked_real_and_fake() {
        let questions: Vec<_> = questions().collect();
        assert_eq!(questions.len(), QUESTIONS.len());
        assert_eq!(questions.iter().filter(|sample| sample.is_real()).count(), 2);
        assert_eq!(questions[1].from(shops()[0]).0, "Amazon.com");
    }

    #[test]
    fn strangers_are_nobody() {
        for sample in MAILBOX {
            if let Sender::Stranger(_, address) = sample.sender {
                assert!(address.ends_with(".example"), "{address}");
            }
        }
    }
}
