//! Thunderbird's accounts, out of its profiles.
//!
//! Only `profiles.ini` and `prefs.js` are opened. Saved passwords stand elsewhere (`logins.json`, `key4.db`)
//! and are left alone: reading them is what thieves do.

mod prefs;
mod profiles;

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::account::{Security, Server};
use crate::provider::SignIn;
use prefs::Prefs;

/// More accounts than one profile sensibly has.
const MOST_ACCOUNTS: usize = 100;

/// An account as Thunderbird knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offer {
    pub address: String,
    pub user: String,
    pub imap: Server,
    /// None where it sends without TLS, without signing in, or not at all.
    pub smtp: Option<Server>,
    /// The name to send under, where it is not `user`.
    pub smtp_user: Option<String>,
    pub sign_in: SignIn,
}

/// An account that cannot be taken over, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The address; or, where none is known, the server.
    pub name: String,
    pub why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// POP3, or a protocol of one company's own.
    NotImap,
    /// The connection is not encrypted, or only where the server happens to offer it.
    NotPrivate,
    /// Signing in works in a way that Porchlight does not know: Kerberos, NTLM, a client's certificate.
    OtherSignIn,
    /// A server or an address is missing or makes no sense.
    Incomplete,
}

/// What the profiles hold, each account once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Accounts {
    pub offers: Vec<Offer>,
    pub left_out: Vec<LeftOut>,
}

/// The accounts of all profiles of this user, wherever Thunderbird keeps them on this system. Files that
/// cannot be read are passed over: whoever has no Thunderbird has no trouble.
pub fn accounts() -> Accounts {
    accounts_in(&places())
}

/// The folders in which Thunderbird's `profiles.ini` may be, on all systems: they get in nobody's way.
/// Source: support.mozilla.org "Profiles - Where Thunderbird stores your messages"; the snap and the Flathub
/// packages keep the same folder inside their own.
pub fn places() -> Vec<PathBuf> {
    let Some(base) = directories::BaseDirs::new() else { return Vec::new() };
    let home = [
        ".thunderbird",
        "snap/thunderbird/common/.thunderbird",
        ".var/app/org.mozilla.Thunderbird/.thunderbird",
        ".var/app/net.thunderbird.Thunderbird/.thunderbird",
        "Library/Thunderbird",
    ];
    let mut places: Vec<PathBuf> = home.iter().map(|folder| base.home_dir().join(folder)).collect();
    // %APPDATA% on Windows.
    places.push(base.config_dir().join("Thunderbird"));
    places
}

/// The accounts of all profiles below these folders.
pub fn accounts_in(places: &[PathBuf]) -> Accounts {
    let mut all = Accounts::default();
    for profile in places.iter().flat_map(|place| profiles::below(place)) {
        let Some(prefs) = read_prefs(&profile) else { continue };
        for found in accounts_of(&prefs) {
            match found {
                Ok(offer) => {
                    let same = |other: &Offer| {
                        other.address.eq_ignore_ascii_case(&offer.address) && other.imap == offer.imap
                    };
                    if !all.offers.iter().any(same) {
                        all.offers.push(offer);
                    }
                }
                Err(left_out) if !all.left_out.contains(&left_out) => all.left_out.push(left_out),
                Err(_) => {}
            }
        }
    }
    all
}

fn read_prefs(profile: &Path) -> Option<Prefs> {
    profiles::read(&profile.join("prefs.js"), prefs::LARGEST).map(|text| Prefs::read(&text))
}

/// In Thunderbird's order.
fn accounts_of(prefs: &Prefs) -> Vec<Result<Offer, LeftOut>> {
    let list = prefs.text("mail.accountmanager.accounts").unwrap_or_default();
    list.split(',').take(MOST_ACCOUNTS).filter_map(|id| account(prefs, id.trim())).collect()
}

/// None for what is no mailbox: local folders, news, feeds, chats.
fn account(prefs: &Prefs, id: &str) -> Option<Result<Offer, LeftOut>> {
    let server = prefs.text(&format!("mail.account.{id}.server"))?;
    let of_server = |name: &str| format!("mail.server.{server}.{name}");
    let first = |list: &str| list.split(',').next().map(|id| id.trim().to_owned());
    let identity = prefs.text(&format!("mail.account.{id}.identities")).and_then(first);
    let identity_has = |name: &str| {
        identity.as_ref().and_then(|identity| prefs.text(&format!("mail.identity.{identity}.{name}")))
    };
    let address = identity_has("useremail").filter(|address| address.parse::<lettre::Address>().is_ok());
    // Where somebody changed them later, older versions kept the first ones too.
    let newest =
        |real: &str, first: &str| prefs.text(&of_server(real)).or_else(|| prefs.text(&of_server(first)));
    let host = newest("realhostname", "hostname");
    let name = address.or(host).unwrap_or(id).to_owned();
    let left_out = |why| Some(Err(LeftOut { name: name.clone(), why }));
    match prefs.text(&of_server("type"))? {
        "imap" => {}
        "none" | "nntp" | "rss" | "im" => return None,
        _ => return left_out(Why::NotImap),
    }
    let (Some(address), Some(host)) = (address, host.and_then(server_name)) else {
        return left_out(Why::Incomplete);
    };
    // nsMsgSocketType: 0 plain, 1 TLS if the server happens to offer it, 2 always STARTTLS, 3 TLS.
    let (security, usual_port) = match prefs.number(&of_server("socketType")).unwrap_or(0) {
        2 => (Security::StartTls, 143),
        3 => (Security::Tls, 993),
        _ => return left_out(Why::NotPrivate),
    };
    let Some(sign_in) = method(prefs.number(&of_server("authMethod"))) else {
        return left_out(Why::OtherSignIn);
    };
    let (Some(port), Some(user)) =
        (port(prefs, &of_server("port"), usual_port), newest("realuserName", "userName"))
    else {
        return left_out(Why::Incomplete);
    };
    let imap = Server { host, port, security, fingerprint: None };
    let smtp = identity_has("smtpServer").or_else(|| prefs.text("mail.smtp.defaultserver"));
    let smtp = smtp
        .and_then(|id| Some((outgoing(prefs, id)?, prefs.text(&format!("mail.smtpserver.{id}.username")))));
    let (smtp, sends_as) = smtp.unzip();
    let sends_as = sends_as.flatten().filter(|name| !name.is_empty() && *name != user);
    Some(Ok(Offer {
        address: address.to_owned(),
        user: user.to_owned(),
        imap,
        smtp,
        smtp_user: sends_as.map(str::to_owned),
        sign_in,
    }))
}

fn outgoing(prefs: &Prefs, id: &str) -> Option<Server> {
    let of_server = |name: &str| format!("mail.smtpserver.{id}.{name}");
    let host = server_name(prefs.text(&of_server("hostname"))?)?;
    let (security, usual_port) = match prefs.number(&of_server("try_ssl")).unwrap_or(0) {
        2 => (Security::StartTls, 587),
        3 => (Security::Tls, 465),
        _ => return None,
    };
    method(prefs.number(&of_server("authMethod")))?;
    Some(Server { host, port: port(prefs, &of_server("port"), usual_port)?, security, fingerprint: None })
}

/// nsMsgAuthMethod: 3 a password, 4 one that is not sent as it is, 10 OAuth2. Thunderbird writes nothing for
/// its default, a password. Inside TLS a server that likes 4 takes 3, or the test of the connection says so.
fn method(number: Option<i64>) -> Option<SignIn> {
    match number.unwrap_or(3) {
        3 | 4 => Some(SignIn::Password),
        10 => Some(SignIn::OAuth),
        _ => None,
    }
}

fn port(prefs: &Prefs, key: &str, usual: u16) -> Option<u16> {
    match prefs.number(key) {
        // Thunderbird's own word for "the usual one".
        None | Some(-1 | 0) => Some(usual),
        Some(number) => u16::try_from(number).ok(),
    }
}

/// A server's name, or the address of one at home.
fn server_name(name: &str) -> Option<String> {
    Some(url::Host::parse(name.trim()).ok()?.to_string()).filter(|host| !host.starts_with('['))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder as Thunderbird's, with one profile that holds these lines.
    fn profile(lines: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("Profiles/abc.default");
        std::fs::create_dir_all(&inner).unwrap();
        let ini = "[Install1]\nDefault=Profiles/abc.default\n\n[Profile0]\nName=default\nIsRelative=1\n\
                   Path=Profiles/abc.default\n\n[General]\nVersion=2\n";
        std::fs::write(folder.path().join("profiles.ini"), ini).unwrap();
        std::fs::write(inner.join("prefs.js"), lines).unwrap();
        folder
    }

    fn reading(lines: &str) -> Accounts {
        accounts_in(&[profile(lines).path().to_owned()])
    }

    const ONE: &str = r#"// Mozilla User Preferences

// DO NOT EDIT THIS FILE.
user_pref("mail.account.account1.identities", "id1,id2");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account2.server", "server2");
user_pref("mail.accountmanager.accounts", "account1,account2");
user_pref("mail.identity.id1.fullName", "Grace");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.useremail", "grace@family.example");
user_pref("mail.server.server1.authMethod", 3);
user_pref("mail.server.server1.hostname", "imap.family.example");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.userName", "grace");
user_pref("mail.server.server2.hostname", "Local Folders");
user_pref("mail.server.server2.type", "none");
user_pref("mail.smtpserver.smtp1.authMethod", 3);
user_pref("mail.smtpserver.smtp1.hostname", "smtp.family.example");
user_pref("mail.smtpserver.smtp1.try_ssl", 2);
user_pref("mail.smtpserver.smtp1.username", "grace");
"#;

    fn server(host: &str, port: u16, security: Security) -> Server {
        Server { host: host.to_owned(), port, security, fingerprint: None }
    }

    #[test]
    fn an_account_is_offered() {
        let offer = Offer {
            address: "grace@family.example".to_owned(),
            user: "grace".to_owned(),
            imap: server("imap.family.example", 993, Security::Tls),
            smtp: Some(server("smtp.family.example", 587, Security::StartTls)),
            smtp_user: None,
            sign_in: SignIn::Password,
        };
        assert_eq!(reading(ONE), Accounts { offers: vec![offer], left_out: Vec::new() });
    }

    #[test]
    fn the_server_for_sending_may_know_the_user_by_another_name() {
        let named = |name: &str| {
            let line = "smtp1.username\", \"grace\"";
            assert!(ONE.contains(line));
            reading(&ONE.replace(line, &format!("smtp1.username\", \"{name}\""))).offers.remove(0)
        };
        let offer = named("grace@family.example");
        assert_eq!(
            (offer.user.as_str(), offer.smtp_user.as_deref()),
            ("grace", Some("grace@family.example"))
        );
        assert_eq!(named("").smtp_user, None);
        let private = ".try_ssl\", 2";
        let none = reading(
            &ONE.replace(private, ".try_ssl\", 0")
                .replace("smtp1.username\", \"grace\"", "smtp1.username\", \"other\""),
        );
        assert_eq!((none.offers[0].smtp.as_ref(), none.offers[0].smtp_user.as_deref()), (None, None));
    }

    #[test]
    fn what_cannot_be_taken_over_is_named() {
        for (from, to, why) in [
            (".socketType\", 3", ".socketType\", 0", Why::NotPrivate),
            (".socketType\", 3", ".socketType\", 1", Why::NotPrivate),
            ("user_pref(\"mail.server.server1.socketType\", 3);", "", Why::NotPrivate),
            ("server1.type\", \"imap\"", "server1.type\", \"pop3\"", Why::NotImap),
            ("server1.type\", \"imap\"", "server1.type\", \"ews\"", Why::NotImap),
            ("server1.authMethod\", 3", "server1.authMethod\", 5", Why::OtherSignIn),
            ("grace@family.example", "grace", Why::Incomplete),
            ("imap.family.example", "imap family", Why::Incomplete),
            (".port\", 993", ".port\", 99999", Why::Incomplete),
            ("user_pref(\"mail.server.server1.userName\", \"grace\");", "", Why::Incomplete),
        ] {
            assert!(ONE.contains(from), "{from}");
            let accounts = reading(&ONE.replace(from, to));
            assert!(accounts.offers.is_empty(), "{to}");
            assert_eq!(accounts.left_out.iter().map(|left| left.why).collect::<Vec<_>>(), [why], "{to}");
        }
    }

    #[test]
    fn a_server_for_sending_that_is_not_private_is_not_offered() {
        for (from, to) in
            [(".try_ssl\", 2", ".try_ssl\", 0"), ("smtp1.authMethod\", 3", "smtp1.authMethod\", 1")]
        {
            let accounts = reading(&ONE.replace(from, to));
            assert_eq!(accounts.offers[0].smtp, None, "{to}");
        }
    }

    #[test]
    fn the_method_is_told() {
        let oauth = reading(&ONE.replace("server1.authMethod\", 3", "server1.authMethod\", 10"));
        assert_eq!(oauth.offers[0].sign_in, SignIn::OAuth);
        let usual = reading(&ONE.replace("user_pref(\"mail.server.server1.port\", 993);", ""));
        assert_eq!(usual.offers[0].imap.port, 993);
    }

    #[test]
    fn a_server_that_was_changed_later_counts() {
        let later = "user_pref(\"mail.server.server1.realhostname\", \"new.family.example\");\n\
                     user_pref(\"mail.server.server1.realuserName\", \"grace2\");\n";
        let accounts = reading(&format!("{ONE}{later}"));
        assert_eq!(accounts.offers[0].imap.host, "new.family.example");
        assert_eq!(accounts.offers[0].user, "grace2");
    }

    /// One account in two profiles, or in the snap's folder and in the old one, is one account.
    #[test]
    fn an_account_is_offered_once() {
        let (first, second) = (profile(ONE), profile(&ONE.replace("grace@", "Grace@")));
        let accounts = accounts_in(&[first.path().to_owned(), second.path().to_owned()]);
        assert_eq!(accounts.offers.len(), 1);
    }

    /// Whoever opens it hangs: nobody writes into this pipe. Without pipes, it cannot be opened at all.
    fn unopened(path: &Path) {
        let piped = cfg!(unix)
            && std::process::Command::new("mkfifo").arg(path).status().is_ok_and(|made| made.success());
        if !piped {
            std::fs::create_dir(path).unwrap();
        }
    }

    #[test]
    fn nothing_is_written_and_no_password_is_read() {
        let folder = profile(ONE);
        let inner = folder.path().join("Profiles/abc.default");
        for name in ["logins.json", "key4.db", "signons.sqlite"] {
            unopened(&inner.join(name));
        }
        let names = || {
            let mut names: Vec<_> =
                std::fs::read_dir(&inner).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        let before = names();
        assert_eq!(accounts_in(&[folder.path().to_owned()]).offers.len(), 1);
        assert_eq!(names(), before);
        assert_eq!(std::fs::read_to_string(inner.join("prefs.js")).unwrap(), ONE);
    }

    #[test]
    fn a_hostile_profile_ends_soon() {
        let list = "account1,".repeat(100_000);
        let many = ONE.replace("account1,account2\");", &format!("{list}\");"));
        assert!(reading(&many).offers.len() <= 1);
        assert_eq!(
            reading("user_pref(\"mail.accountmanager.accounts\", \"account1\");"),
            Accounts::default()
        );
        assert_eq!(reading(""), Accounts::default());
        assert_eq!(accounts_in(&[PathBuf::from("/nowhere/at/all")]), Accounts::default());
    }
}
