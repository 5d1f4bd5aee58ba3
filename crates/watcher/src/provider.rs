//! What is known about the big mail providers: servers, and whose verdict may be believed there.

use crate::account::{Security, Server};

/// One provider. Source: each provider's own help pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Short id, for example `gmail`.
    pub id: &'static str,
    /// The name people know, for example `Gmail`.
    pub name: &'static str,
    /// Domains whose mail lives there, lower case.
    pub domains: &'static [&'static str],
    pub imap: ServerEntry,
    pub smtp: ServerEntry,
    /// As in [`crate::Account::authserv_ids`].
    pub authserv_ids: &'static [&'static str],
    /// True where an ordinary password is refused and an app password must be made.
    pub app_password: bool,
    /// True where only OAuth is taken (not offered yet).
    pub oauth_only: bool,
    /// The page where an app password is made or IMAP is switched on; empty where there is none.
    pub help: &'static str,
}

/// A [`Server`] in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerEntry {
    pub host: &'static str,
    pub port: u16,
    pub security: Security,
}

impl From<ServerEntry> for Server {
    fn from(entry: ServerEntry) -> Self {
        Server { host: entry.host.to_owned(), port: entry.port, security: entry.security }
    }
}

/// The table.
pub fn providers() -> &'static [Provider] {
    PROVIDERS
}

/// The provider of an address, by its domain.
pub fn for_address(address: &str) -> Option<&'static Provider> {
    let domain = address.rsplit_once('@')?.1.trim().to_lowercase();
    providers().iter().find(|provider| provider.domains.contains(&domain.as_str()))
}

/// Whose word on a message is believed: that of the provider whose IMAP server it is, whatever domain the
/// address has. A server on this computer (a bridge) says nothing by its name, so there the address tells.
pub fn authserv_ids(address: &str, imap_host: &str) -> Vec<String> {
    let local = imap_host == "localhost" || imap_host.parse::<std::net::IpAddr>().is_ok();
    let same_host = |provider: &&Provider| provider.imap.host.eq_ignore_ascii_case(imap_host);
    let provider = match local {
        true => for_address(address).filter(same_host),
        false => providers().iter().find(same_host),
    };
    let ids = provider.map(|provider| provider.authserv_ids).unwrap_or_default();
    ids.iter().map(|id| (*id).to_owned()).collect()
}

const fn tls(host: &'static str, port: u16) -> ServerEntry {
    ServerEntry { host, port, security: Security::Tls }
}

const fn starttls(host: &'static str, port: u16) -> ServerEntry {
    ServerEntry { host, port, security: Security::StartTls }
}

/// Servers and ports: the entry of each provider in Mozilla's ISPDB (github.com/thunderbird/autoconfig,
/// read 2026-11) unless a line says otherwise, implicit TLS where both are offered (RFC 8314 §3).
/// `authserv_ids`: only where the shape of the provider's own `Authentication-Results` is known from
/// delivered mail; empty means that nobody's word is taken, never that a message is guilty.
static PROVIDERS: &[Provider] = &[
    Provider {
        id: "gmail",
        name: "Gmail",
        domains: &["gmail.com", "googlemail.com"],
        imap: tls("imap.gmail.com", 993),
        smtp: tls("smtp.gmail.com", 465),
        // One header with every method, below Gmail's own Received line.
        authserv_ids: &["mx.google.com"],
        // Needs two-step verification; Google's page "Sign in with app passwords" (answer 185833).
        app_password: true,
        oauth_only: false,
        help: "https://myaccount.google.com/apppasswords",
    },
    Provider {
        id: "outlook",
        name: "Outlook.com, Hotmail, Live",
        domains: &[
            "outlook.com",
            "outlook.de",
            "outlook.fr",
            "outlook.it",
            "outlook.es",
            "hotmail.com",
            "hotmail.co.uk",
            "hotmail.de",
            "hotmail.fr",
            "hotmail.it",
            "hotmail.es",
            "live.com",
            "live.co.uk",
            "live.de",
            "live.fr",
            "live.nl",
            "msn.com",
        ],
        imap: tls("outlook.office365.com", 993),
        smtp: starttls("smtp-mail.outlook.com", 587),
        // Outlook.com writes its results without an authserv-id. The engine knows its shape by this name, which
        // is never believed as an authserv-id.
        authserv_ids: &["outlook.com"],
        app_password: false,
        // Passwords are refused since 2024-09-16.
        oauth_only: true,
        help: "https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040",
    },
    Provider {
        id: "yahoo",
        name: "Yahoo Mail",
        domains: &[
            "yahoo.com",
            "yahoo.co.uk",
            "yahoo.de",
            "yahoo.fr",
            "yahoo.it",
            "yahoo.es",
            "yahoo.se",
            "yahoo.co.in",
            "yahoo.co.nz",
            "yahoo.com.au",
            "yahoo.com.ar",
            "yahoo.com.br",
            "yahoo.com.mx",
            "ymail.com",
            "myyahoo.com",
            "rocketmail.com",
        ],
        imap: tls("imap.mail.yahoo.com", 993),
        smtp: tls("smtp.mail.yahoo.com", 465),
        // atlas206.free.mail.bf1.yahoo.com, atlas-production.v2-mail-prod1-gq1.omega.yahoo.com …
        authserv_ids: &["*.yahoo.com"],
        app_password: true,
        oauth_only: false,
        help: "https://help.yahoo.com/kb/SLN15241.html",
    },
    Provider {
        id: "aol",
        name: "AOL Mail",
        domains: &["aol.com", "aim.com", "aol.co.uk", "aol.de", "aol.fr", "netscape.net", "compuserve.com"],
        imap: tls("imap.aol.com", 993),
        smtp: tls("smtp.aol.com", 465),
        // Delivered by Yahoo's servers.
        authserv_ids: &["*.yahoo.com"],
        app_password: true,
        oauth_only: false,
        help: "https://help.aol.com/articles/Create-and-manage-app-password",
    },
    Provider {
        id: "icloud",
        name: "iCloud Mail",
        domains: &["icloud.com", "me.com", "mac.com"],
        // The user name is the whole address (Apple's page 102525: the part before the @ works for
        // IMAP too, not for SMTP).
        imap: tls("imap.mail.me.com", 993),
        // Apple offers STARTTLS alone.
        smtp: starttls("smtp.mail.me.com", 587),
        // One header for each method.
        authserv_ids: &["bimi.icloud.com", "dmarc.icloud.com", "dkim-verifier.icloud.com", "spf.icloud.com"],
        app_password: true,
        oauth_only: false,
        help: "https://support.apple.com/102654",
    },
    Provider {
        id: "fastmail",
        name: "Fastmail",
        domains: &["fastmail.com", "fastmail.fm", "messagingengine.com"],
        imap: tls("imap.fastmail.com", 993),
        smtp: tls("smtp.fastmail.com", 465),
        // mx1.messagingengine.com and its neighbours.
        authserv_ids: &["*.messagingengine.com"],
        app_password: true,
        oauth_only: false,
        help: "https://www.fastmail.help/hc/en-us/articles/360058752854-App-passwords",
    },
    Provider {
        id: "gmx",
        name: "GMX",
        domains: &["gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.biz", "gmx.org", "gmx.info"],
        imap: tls("imap.gmx.net", 993),
        smtp: tls("mail.gmx.net", 465),
        // DKIM alone.
        authserv_ids: &["gmx.net"],
        app_password: true,
        oauth_only: false,
        // IMAP must be switched on first.
        help: "https://hilfe.gmx.net/pop-imap/einschalten.html",
    },
    Provider {
        id: "gmx-com",
        name: "GMX (international)",
        domains: &["gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es", "gmx.it", "gmx.ca", "gmx.ie"],
        imap: tls("imap.gmx.com", 993),
        smtp: tls("mail.gmx.com", 465),
        // Not established for these servers.
        authserv_ids: &[],
        app_password: true,
        oauth_only: false,
        help: "https://support.gmx.com/pop-imap/imap/imap.html",
    },
    Provider {
        id: "webde",
        name: "WEB.DE",
        domains: &["web.de"],
        imap: tls("imap.web.de", 993),
        smtp: tls("smtp.web.de", 465),
        // DKIM alone.
        authserv_ids: &["web.de"],
        app_password: true,
        oauth_only: false,
        // IMAP must be switched on first.
        help: "https://hilfe.web.de/pop-imap/einschalten.html",
    },
    Provider {
        id: "proton",
        name: "Proton Mail (with Bridge)",
        domains: &["proton.me", "protonmail.com", "protonmail.ch", "pm.me"],
        // Proton Mail Bridge listens on this computer; its defaults, from Proton's Bridge pages. Its
        // certificate is its own: export it from Bridge and name it as `ca_file`.
        imap: starttls("127.0.0.1", 1143),
        smtp: starttls("127.0.0.1", 1025),
        authserv_ids: &["mail.protonmail.ch"],
        // The password Bridge shows, not the account's.
        app_password: true,
        oauth_only: false,
        help: "https://proton.me/support/protonmail-bridge-faq",
    },
    Provider {
        id: "mailcom",
        name: "mail.com",
        domains: &[
            "mail.com",
            "email.com",
            "usa.com",
            "post.com",
            "myself.com",
            "consultant.com",
            "engineer.com",
        ],
        imap: tls("imap.mail.com", 993),
        smtp: tls("smtp.mail.com", 465),
        authserv_ids: &[],
        app_password: false,
        oauth_only: false,
        help: "https://support.mail.com/",
    },
    Provider {
        id: "zoho",
        name: "Zoho Mail",
        domains: &["zoho.com", "zohomail.com"],
        imap: tls("imap.zoho.com", 993),
        smtp: tls("smtp.zoho.com", 465),
        authserv_ids: &[],
        // Only where two-step verification is on.
        app_password: false,
        oauth_only: false,
        help: "https://www.zoho.com/mail/help/imap-access.html",
    },
    Provider {
        id: "tonline",
        name: "T-Online",
        domains: &["t-online.de", "magenta.de"],
        imap: tls("secureimap.t-online.de", 993),
        smtp: tls("securesmtp.t-online.de", 465),
        authserv_ids: &[],
        // A separate "E-Mail-Passwort"; the website's is refused.
        app_password: true,
        oauth_only: false,
        help: "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn an_address_finds_its_provider() {
        for (address, id) in [
            ("grace@gmail.com", "gmail"),
            ("Grace@GoogleMail.com", "gmail"),
            ("grace@hotmail.co.uk", "outlook"),
            ("grace@me.com", "icloud"),
            ("\"grace@home\"@gmx.de", "gmx"),
            ("grace@gmx.com", "gmx-com"),
            ("grace@pm.me", "proton"),
        ] {
            assert_eq!(for_address(address).map(|provider| provider.id), Some(id), "{address}");
        }
        for address in ["grace@mail.example", "grace@notgmail.com", "gmail.com", "grace@", ""] {
            assert_eq!(for_address(address), None, "{address}");
        }
    }

    #[test]
    fn the_ten_big_ones_are_there() {
        for id in
            ["gmail", "outlook", "yahoo", "aol", "icloud", "fastmail", "gmx", "webde", "proton", "mailcom"]
        {
            assert!(providers().iter().any(|provider| provider.id == id), "{id}");
        }
    }

    #[test]
    fn ids_and_domains_stand_once() {
        let mut seen = BTreeSet::new();
        for provider in providers() {
            assert!(seen.insert(provider.id), "{} twice", provider.id);
            assert!(!provider.name.is_empty());
            assert!(!provider.domains.is_empty(), "{}", provider.id);
            for domain in provider.domains {
                assert_eq!(*domain, domain.to_lowercase());
                assert!(seen.insert(domain), "{domain} twice");
            }
        }
    }

    #[test]
    fn every_entry_can_be_used() {
        for provider in providers() {
            for server in [provider.imap, provider.smtp] {
                assert!(
                    !server.host.is_empty() && !server.host.contains(char::is_whitespace),
                    "{}",
                    provider.id
                );
                assert_ne!(server.port, 0, "{}", provider.id);
                // The ports where TLS starts at once (RFC 8314 §7).
                if matches!(server.port, 993 | 465) {
                    assert_eq!(server.security, Security::Tls, "{}", provider.id);
                }
            }
            assert!(provider.help.is_empty() || provider.help.starts_with("https://"), "{}", provider.id);
            assert!(!(provider.oauth_only && provider.app_password), "{}", provider.id);
        }
    }

    #[test]
    fn the_server_tells_whose_word_counts() {
        assert_eq!(authserv_ids("grace@family.example", "IMAP.gmail.com"), ["mx.google.com"]);
        assert_eq!(authserv_ids("grace@gmail.com", "imap.example.com"), [""; 0]);
        assert_eq!(authserv_ids("grace@pm.me", "127.0.0.1"), ["mail.protonmail.ch"]);
        assert_eq!(authserv_ids("grace@demo.example", "127.0.0.1"), [""; 0]);
    }

    /// A wildcard must not reach past the provider's own domain.
    #[test]
    fn nobody_elses_verdict_is_trusted() {
        for provider in providers() {
            for id in provider.authserv_ids {
                let name = id.strip_prefix("*.").unwrap_or(id);
                assert!(!name.contains('*') && name.contains('.'), "{id}");
                assert_eq!(name, name.to_lowercase());
            }
        }
        let outlook = for_address("grace@outlook.com").unwrap();
        assert!(outlook.authserv_ids == ["outlook.com"] && outlook.oauth_only);
    }
}
