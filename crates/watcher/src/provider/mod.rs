//! What is known about the big mail providers: servers, how to sign in, whose verdict may be believed
//! there, and what people must do before a mail program is let in.

mod domains;
mod table;

use crate::account::{Security, Server};

/// One provider. The sources stand in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Short id, for example `gmail`.
    pub id: &'static str,
    /// The name people know, for example `Gmail`.
    pub name: &'static str,
    /// Domains whose mail lives there, lower case.
    pub domains: &'static [&'static str],
    /// The ends of the names of mail servers (MX) by which other domains are known to live there.
    pub mx: &'static [&'static str],
    pub imap: ServerEntry,
    pub smtp: ServerEntry,
    /// What to sign in with as user.
    pub user: UserName,
    pub sign_in: SignIn,
    /// As in [`crate::Account::authserv_ids`].
    pub authserv_ids: &'static [&'static str],
    /// What to do before Porchlight can sign in, in order, to be shown numbered.
    pub steps: &'static [SetupStep],
    /// The one page that helps most: where an app password is made or IMAP is switched on.
    pub help: &'static str,
}

/// How a mail program signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignIn {
    /// With the password that opens the website too.
    Password,
    /// With that password, or with an app password where people sign in to the website in two steps.
    AppPasswordWithTwoStep,
    /// Only with a password that is made for mail programs.
    AppPassword,
    /// With the password that a program on this computer shows.
    Bridge,
    /// Only with OAuth, in the browser.
    #[serde(rename = "oauth")]
    OAuth,
}

/// What a provider takes as the user's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserName {
    Address,
    /// What stands before the `@`.
    LocalPart,
}

impl UserName {
    pub fn of(self, address: &str) -> String {
        let local = address.rsplit_once('@').map(|(local, _)| local);
        match (self, local) {
            (UserName::LocalPart, Some(local)) => local.to_owned(),
            _ => address.to_owned(),
        }
    }
}

/// One thing to do before Porchlight can sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetupStep {
    /// The id of its sentence in `locales/*/setup.ftl`; the sentence may name the `$provider`.
    pub id: &'static str,
    /// The page where it is done; empty where there is none.
    pub page: &'static str,
}

impl Provider {
    /// True where the ordinary password is refused and another one must be made.
    pub fn app_password(&self) -> bool {
        matches!(self.sign_in, SignIn::AppPassword | SignIn::Bridge)
    }

    /// True where no password is taken at all.
    pub fn oauth_only(&self) -> bool {
        self.sign_in == SignIn::OAuth
    }
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
        Server { host: entry.host.to_owned(), port: entry.port, security: entry.security, fingerprint: None }
    }
}

/// The table.
pub fn providers() -> &'static [Provider] {
    table::PROVIDERS
}

/// The provider of an address, by its domain.
pub fn for_address(address: &str) -> Option<&'static Provider> {
    let domain = address.rsplit_once('@')?.1.trim().to_lowercase();
    providers().iter().find(|provider| provider.domains.contains(&domain.as_str()))
}

/// The well-known domain that was probably meant where an address ends almost like it: whoever owns the slip may
/// be waiting for passwords. Only of long names, where one letter more or less is no other name; and only a
/// question, since somebody may really live there.
pub fn meant(address: &str) -> Option<&'static str> {
    let domain = address.rsplit_once('@')?.1.trim().to_lowercase();
    if for_address(address).is_some() || !(SHORTEST_SLIP - 1..=LONGEST_SLIP).contains(&domain.len()) {
        return None;
    }
    // The many fancy names of mail.com and Fastmail are too near to too much.
    let known = providers().iter().filter(|provider| !["mailcom", "fastmail"].contains(&provider.id));
    let mut near = known.flat_map(|provider| provider.domains).filter(|known| known.len() >= SHORTEST_SLIP);
    near.find(|known| strsim::damerau_levenshtein(known, &domain) == 1).copied()
}

/// `gmail.com`; in `live.com` or `web.de` each letter makes a name.
const SHORTEST_SLIP: usize = 9;
/// The longest domain of the table is shorter.
const LONGEST_SLIP: usize = 40;

/// The provider whose mail server (MX) this is.
pub fn for_mx(host: &str) -> Option<&'static Provider> {
    let host = host.trim_end_matches('.').to_lowercase();
    let ends =
        |end: &&str| host.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    providers().iter().find(|provider| provider.mx.iter().any(ends))
}

/// The provider whose IMAP server this is; none for this computer itself, where any bridge may listen.
pub fn for_imap_host(host: &str) -> Option<&'static Provider> {
    if is_local(host) {
        return None;
    }
    providers().iter().find(|provider| provider.imap.host.eq_ignore_ascii_case(host))
}

/// Who hands mailboxes over to another provider, and to whom: the addresses stay, the servers do not.
const HANDED_OVER: &[(&str, &str)] = &[
    // From 2025 on, a group of users at a time (Comcast's announcement).
    ("comcast", "yahoo"),
];

/// Providers where the mailbox of an address may be now, where it is not to be found on this server any more: whoever the
/// address or the server belongs to by the table, and whom they hand mailboxes over to.
pub fn elsewhere(address: &str, imap_host: &str) -> Vec<&'static Provider> {
    let mut known = Vec::new();
    for provider in [for_address(address), for_imap_host(imap_host)].into_iter().flatten() {
        let to = HANDED_OVER.iter().find(|(from, _)| *from == provider.id).map(|(_, to)| *to);
        known.push(provider);
        known.extend(providers().iter().filter(|other| Some(other.id) == to));
    }
    let mut others: Vec<&'static Provider> = Vec::new();
    for provider in known {
        let is_new = others.iter().all(|other| other.imap.host != provider.imap.host);
        if is_new && !provider.imap.host.eq_ignore_ascii_case(imap_host) {
            others.push(provider);
        }
    }
    others
}

/// True for a server of a provider in the table. A bridge on this computer has a certificate of its own.
pub fn is_server(host: &str) -> bool {
    let same = |entry: ServerEntry| entry.host.eq_ignore_ascii_case(host);
    let here = host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    !here && providers().iter().any(|provider| same(provider.imap) || same(provider.smtp))
}

/// Whose word on a message is believed: that of the provider whose IMAP server it is, whatever domain the
/// address has. A server on this computer (a bridge) says nothing by its name, so there the address tells.
pub fn authserv_ids(address: &str, imap_host: &str) -> Vec<String> {
    let same_host = |provider: &&Provider| provider.imap.host.eq_ignore_ascii_case(imap_host);
    let provider = match is_local(imap_host) {
        true => for_address(address).filter(same_host),
        false => for_imap_host(imap_host),
    };
    let ids = provider.map(|provider| provider.authserv_ids).unwrap_or_default();
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// The name to sign in with at an IMAP server: as its provider wants it, else the address.
pub fn user_name(address: &str, imap_host: &str) -> String {
    for_imap_host(imap_host).map_or(UserName::Address, |provider| provider.user).of(address)
}

fn is_local(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok()
}

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

    /// The names of one provider in many countries, and those that came to it with a company it took over.
    #[test]
    fn a_provider_is_known_by_each_of_its_names() {
        for (id, names) in [
            ("gmail", "gmail.com googlemail.com"),
            (
                "outlook",
                "outlook.com outlook.fr outlook.co.nz outlook.com.pe hotmail.com hotmail.co.uk hotmail.ch \
                 hotmail.co.nz live.com live.nl live.com.mx msn.com windowslive.com",
            ),
            (
                "yahoo",
                "yahoo.com yahoo.ie yahoo.co.in yahoo.in yahoo.com.br yahoo.co.id yahoo.com.ph yahoo.com.hk \
                 yahoo.com.sg yahoo.com.tw yahoo.com.vn yahoo.gr yahoo.nl yahoo.pl yahoo.ro yahoo.co.za \
                 ymail.com rocketmail.com myyahoo.com y7mail.com cox.net",
            ),
            (
                "aol",
                "aol.com aol.co.uk aol.de aol.nl aol.in aol.ch aim.com verizon.net netscape.net \
                 compuserve.com",
            ),
            ("icloud", "icloud.com me.com mac.com"),
            ("gmx", "gmx.net gmx.de gmx.at gmx.ch"),
            ("gmx-com", "gmx.com gmx.co.uk gmx.fr gmx.es gmx.us"),
            ("proton", "proton.me protonmail.com protonmail.ch pm.me"),
            ("zoho", "zoho.com zohomail.com"),
            ("zoho-eu", "zoho.eu zohomail.eu"),
            ("zoho-in", "zoho.in zohomail.in"),
            ("yandex", "yandex.ru yandex.com yandex.by yandex.kz ya.ru narod.ru"),
            ("orange", "orange.fr wanadoo.fr"),
            ("free", "free.fr"),
            ("libero", "libero.it iol.it inwind.it blu.it giallo.it"),
            ("bt", "btinternet.com btopenworld.com talk21.com"),
            ("comcast", "comcast.net xfinity.com"),
            ("tonline", "t-online.de magenta.de"),
        ] {
            for name in names.split_whitespace() {
                let found = for_address(&format!("grace@{name}")).map(|provider| provider.id);
                assert_eq!(found, Some(id), "{name}");
            }
        }
        // Another company, and mailboxes that were closed.
        for name in ["yahoo.co.jp", "yahoo.co.kr", "yahoo.com.cn"] {
            assert_eq!(for_address(&format!("grace@{name}")), None, "{name}");
        }
        // Nobody is asked whether he means the neighbour's country.
        for name in ["yahoo.co.id", "yahoo.com.pe", "hotmail.ch", "yahoo.com.ph"] {
            assert_eq!(meant(&format!("grace@{name}")), None, "{name}");
        }
    }

    #[test]
    fn a_slip_is_noticed() {
        for (address, known) in [
            ("grace@gmial.com", Some("gmail.com")),
            ("grace@gmail.co", Some("gmail.com")),
            ("grace@hotmial.com", Some("hotmail.com")),
            ("grace@Outlok.com", Some("outlook.com")),
            ("grace@t-onlin.de", Some("t-online.de")),
            ("grace@gmail.com", None),
            ("grace@ymail.com", None),
            ("grace@family.example", None),
            ("grace@we.de", None),
            ("grace", None),
        ] {
            assert_eq!(meant(address), known, "{address}");
        }
        assert_eq!(meant(&format!("grace@{}", "gmail.com".repeat(10_000))), None);
    }

    #[test]
    fn home_users_find_theirs() {
        for domain in [
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "aol.com",
            "icloud.com",
            "fastmail.com",
            "gmx.net",
            "gmx.com",
            "web.de",
            "mail.com",
            "t-online.de",
            "proton.me",
            "zoho.com",
            "zoho.eu",
            "yandex.com",
            "orange.fr",
            "free.fr",
            "libero.it",
            "btinternet.com",
            "comcast.net",
            "xfinity.com",
            "zoho.com.au",
            "zohomail.jp",
            "zohocloud.ca",
        ] {
            let found = for_address(&format!("grace@{domain}"));
            assert!(found.is_some_and(|provider| !provider.steps.is_empty()), "{domain}");
        }
    }

    #[test]
    fn ids_and_domains_stand_once() {
        let mut seen = BTreeSet::new();
        for provider in providers() {
            assert!(seen.insert(provider.id), "{} twice", provider.id);
            assert!(!provider.name.is_empty());
            assert!(!(provider.domains.is_empty() && provider.mx.is_empty()), "{}", provider.id);
            for domain in provider.domains {
                assert!(seen.insert(domain), "{domain} twice");
            }
        }
        let mut ends = BTreeSet::new();
        for end in providers().iter().flat_map(|provider| provider.mx) {
            assert!(ends.insert(end), "{end} twice");
        }
    }

    /// As the library reads it that reads the names of links: what it would change is a slip of the table.
    #[test]
    fn every_name_is_a_host_name() {
        for provider in providers() {
            for name in provider.domains.iter().chain(provider.mx) {
                let host = url::Host::parse(name).unwrap_or_else(|e| panic!("{name}: {e}"));
                assert_eq!(host, url::Host::Domain((*name).to_owned()));
                assert!(name.contains('.'), "{name}");
            }
            for server in [provider.imap, provider.smtp] {
                let host = url::Host::parse(server.host).unwrap_or_else(|e| panic!("{}: {e}", server.host));
                let loopback = matches!(host, url::Host::Ipv4(address) if address.is_loopback());
                assert_eq!(loopback, provider.sign_in == SignIn::Bridge, "{}", provider.id);
                assert_eq!(host.to_string(), server.host);
            }
            let pages = provider.steps.iter().map(|step| step.page).filter(|page| !page.is_empty());
            for page in pages.chain([provider.help]) {
                let url = url::Url::parse(page).unwrap_or_else(|e| panic!("{page}: {e}"));
                assert!(url.scheme() == "https" && url.host_str().is_some_and(|host| host.contains('.')));
                assert_eq!(url.as_str().trim_end_matches('/'), page.trim_end_matches('/'));
            }
        }
    }

    #[test]
    fn every_entry_can_be_used() {
        for provider in providers() {
            for server in [provider.imap, provider.smtp] {
                assert_ne!(server.port, 0, "{}", provider.id);
                // The ports where TLS starts at once (RFC 8314 §7).
                if matches!(server.port, 993 | 465) {
                    assert_eq!(server.security, Security::Tls, "{}", provider.id);
                }
            }
            assert!(!provider.steps.is_empty(), "{}", provider.id);
            let ids: BTreeSet<&str> = provider.steps.iter().map(|step| step.id).collect();
            assert_eq!(ids.len(), provider.steps.len(), "{}", provider.id);
        }
    }

    /// Whoever must make a password is led to the page where that is done; where that page only says how, the step says
    /// it too.
    #[test]
    fn the_step_that_makes_a_password_has_its_page() {
        for provider in providers() {
            let end = match provider.sign_in {
                SignIn::AppPassword => "-make",
                SignIn::AppPasswordWithTwoStep => "-if-two-step",
                SignIn::Password | SignIn::Bridge | SignIn::OAuth => continue,
            };
            let makes: Vec<_> = provider.steps.iter().filter(|step| step.id.ends_with(end)).collect();
            let [step] = makes.as_slice() else { panic!("{}: {makes:?}", provider.id) };
            let page = url::Url::parse(step.page).unwrap_or_else(|e| panic!("{}: {e}", provider.id));
            let is_help = ["hilfe.", "support."].iter().any(|name| page.as_str().contains(name))
                || page.path().contains("/hilfe/");
            assert_eq!(is_help, NAMES_THE_MENU.contains(&step.id), "{}: {page}", provider.id);
        }
    }

    const NAMES_THE_MENU: [&str; 3] =
        ["setup-gmx-if-two-step", "setup-mailcom-if-two-step", "setup-tonline-make"];

    #[test]
    fn whose_mailbox_was_moved_is_told_where_to() {
        let comcast = for_address("grace@comcast.net").unwrap();
        let first = comcast.steps.first().unwrap();
        let yahoo = for_address("grace@yahoo.com").unwrap();
        assert_eq!((first.id, first.page), ("setup-comcast-yahoo", yahoo.help));
    }

    #[test]
    fn a_mailbox_that_was_moved_is_looked_for_where_it_may_be() {
        let ids = |address: &str, host: &str| -> Vec<&str> {
            elsewhere(address, host).iter().map(|provider| provider.id).collect()
        };
        assert_eq!(ids("grace@comcast.net", "imap.comcast.net"), ["yahoo"]);
        assert_eq!(ids("grace@comcast.net", "IMAP.mail.yahoo.com"), ["comcast"]);
        // Servers that were typed or are no more: those of today.
        assert_eq!(ids("grace@verizon.net", "incoming.verizon.net"), ["aol"]);
        assert_eq!(ids("grace@family.example", "imap.comcast.net"), ["yahoo"]);
        assert_eq!(ids("grace@gmail.com", "imap.gmail.com"), [""; 0]);
        assert_eq!(ids("grace@family.example", "imap.family.example"), [""; 0]);
        for (from, to) in HANDED_OVER {
            for id in [from, to] {
                assert!(providers().iter().any(|provider| provider.id == *id), "{id}");
            }
        }
    }

    /// A server has one owner, whatever the address; else the order of the table would decide whom to believe.
    #[test]
    fn one_server_has_one_voice() {
        for provider in providers() {
            for other in providers().iter().filter(|other| other.imap.host == provider.imap.host) {
                assert_eq!(provider.authserv_ids, other.authserv_ids, "{} {}", provider.id, other.id);
            }
        }
    }

    #[test]
    fn a_mail_server_tells_where_a_domain_lives() {
        for (host, id) in [
            ("aspmx.l.google.com", Some("gmail")),
            ("SMTP.google.com.", Some("gmail")),
            ("family-example.mail.protection.outlook.com", Some("microsoft365")),
            ("in1-smtp.messagingengine.com", Some("fastmail")),
            ("mx.zoho.eu", Some("zoho-eu-own")),
            ("mx01.mail.icloud.com", Some("icloud")),
            ("mail.protonmail.ch", Some("proton")),
            ("notgoogle.com", None),
            ("google.com.example", None),
            ("mx.family.example", None),
            ("", None),
        ] {
            assert_eq!(for_mx(host).map(|provider| provider.id), id, "{host}");
        }
    }

    #[test]
    fn the_user_is_the_address_or_what_stands_before_it() {
        assert_eq!(UserName::Address.of("grace@web.de"), "grace@web.de");
        assert_eq!(UserName::LocalPart.of("\"a@b\"@web.de"), "\"a@b\"");
        assert_eq!(UserName::LocalPart.of("grace"), "grace");
        assert_eq!(user_name("grace@free.fr", "imap.free.fr"), "grace");
        assert_eq!(user_name("grace@free.fr", "imap.example.com"), "grace@free.fr");
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
        assert!(outlook.authserv_ids == ["outlook.com"] && outlook.oauth_only());
    }
}
