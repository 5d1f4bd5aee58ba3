//! To whom reports go. Compiled in: neither settings nor a mail nor the page can change it. Settings choose among
//! these desks by name.

use serde::{Deserialize, Serialize};

/// An address that a report may be sent to. Only the table below makes one:
///
/// ```compile_fail
/// let stranger = porchlight_watcher::Recipient { address: "stranger@example.com" };
/// ```
///
/// ```compile_fail
/// let stranger = porchlight_watcher::Recipient("stranger@example.com");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    address: &'static str,
}

impl Recipient {
    /// The address (RFC 5321 Mailbox).
    pub fn address(self) -> &'static str {
        self.address
    }
}

/// Who takes reports. The names are kept in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// Amazon's desk for suspicious messages. An attached message is "the best way" for it to track them.
    /// Source: Amazon help node GRGRY7AQ3LMPXVCV, the same on the US, UK, Japanese and Indian pages.
    Amazon,
    /// Answers whether a message is genuine. Source: Amazon help node G4YFYCCNUSENA23B.
    AmazonVerify,
    /// Anti-Phishing Working Group, everywhere. Source: apwg.org/reportphishing.
    Apwg,
    /// Suspicious Email Reporting Service of the NCSC, United Kingdom. Source:
    /// ncsc.gov.uk/collection/phishing-scams/report-scam-email.
    Uk,
    /// Centre for Cybersecurity, Belgium. Source: safeonweb.be, "suspicious@safeonweb.be".
    Belgium,
    /// National Cyber Security Centre, Switzerland: wants the mail as an attachment. Source: antiphishing.ch.
    Switzerland,
    /// Phishing-Radar of the Verbraucherzentrale NRW, Germany. Source:
    /// verbraucherzentrale.de/wissen/digitale-welt/phishingradar.
    Germany,
    /// Fraudehelpdesk, Netherlands. Source: fraudehelpdesk.nl.
    Netherlands,
    /// Council of Anti-Phishing Japan. Source: antiphishing.jp/contact.html.
    Japan,
    /// Spam Reporting Centre of the CRTC, Canada. Source: fightspam.gc.ca.
    Canada,
}

impl Desk {
    /// Every desk.
    pub const ALL: [Desk; 10] = [
        Desk::Amazon,
        Desk::AmazonVerify,
        Desk::Apwg,
        Desk::Uk,
        Desk::Belgium,
        Desk::Switzerland,
        Desk::Germany,
        Desk::Netherlands,
        Desk::Japan,
        Desk::Canada,
    ];

    /// Where its mail goes.
    pub fn recipient(self) -> Recipient {
        let address = match self {
            Desk::Amazon => "reportascam@amazon.com",
            Desk::AmazonVerify => "verify@amazon.com",
            Desk::Apwg => "reportphishing@apwg.org",
            Desk::Uk => "report@phishing.gov.uk",
            Desk::Belgium => "suspicious@safeonweb.be",
            Desk::Switzerland => "reports@antiphishing.ch",
            Desk::Germany => "phishing@verbraucherzentrale.nrw",
            Desk::Netherlands => "valse-email@fraudehelpdesk.nl",
            Desk::Japan => "info@antiphishing.jp",
            Desk::Canada => "spam@fightspam.gc.ca",
        };
        Recipient { address }
    }

    /// The country it works for (ISO 3166-1); None where that does not matter.
    pub fn country(self) -> Option<&'static str> {
        match self {
            Desk::Amazon | Desk::AmazonVerify | Desk::Apwg => None,
            Desk::Uk => Some("GB"),
            Desk::Belgium => Some("BE"),
            Desk::Switzerland => Some("CH"),
            Desk::Germany => Some("DE"),
            Desk::Netherlands => Some("NL"),
            Desk::Japan => Some("JP"),
            Desk::Canada => Some("CA"),
        }
    }

    /// The id under which its words are kept, and its name in the database.
    pub fn id(self) -> &'static str {
        match self {
            Desk::Amazon => "amazon",
            Desk::AmazonVerify => "amazon-verify",
            Desk::Apwg => "apwg",
            Desk::Uk => "uk",
            Desk::Belgium => "belgium",
            Desk::Switzerland => "switzerland",
            Desk::Germany => "germany",
            Desk::Netherlands => "netherlands",
            Desk::Japan => "japan",
            Desk::Canada => "canada",
        }
    }

    /// The desk of that name.
    pub fn of(id: &str) -> Option<Desk> {
        Desk::ALL.into_iter().find(|desk| desk.id() == id)
    }

    /// True where the user asks, and reports nothing.
    pub fn only_answers(self) -> bool {
        self == Desk::AmazonVerify
    }

    /// True for desks that the user may add to Amazon's.
    pub fn is_optional(self) -> bool {
        !matches!(self, Desk::Amazon | Desk::AmazonVerify)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_are_well_formed_and_each_another() {
        let mut seen = std::collections::BTreeSet::new();
        for desk in Desk::ALL {
            assert_eq!(Desk::of(desk.id()), Some(desk));
            assert_eq!(serde_json::to_value(desk).unwrap(), desk.id());
            let address = desk.recipient().address();
            assert!(address.parse::<lettre::Address>().is_ok(), "{address}");
            assert!(seen.insert(address), "{address}");
        }
        assert_eq!(Desk::of("grandmother"), None);
    }
}
