//! Thunderbird's settings file (wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat).

use roxmltree::{Document, Node, ParsingOptions};

use super::places::{Settings, host_name};
use crate::account::{Security, Server};
use crate::provider::SignIn;

/// Thunderbird's placeholders.
pub(super) const ADDRESS: &str = "%EMAILADDRESS%";
pub(super) const LOCAL_PART: &str = "%EMAILLOCALPART%";
const DOMAIN: &str = "%EMAILDOMAIN%";

/// More than any real file has: the largest of Mozilla's own has about 600, with all its help texts.
const MOST_NODES: u32 = 8_000;
/// A user's name as a file may give it.
const LONGEST_USER: usize = 300;

/// The first servers of a file that Porchlight can use, those with TLS from the first byte before those with
/// STARTTLS. None where there is no such IMAP server or the file cannot be read.
pub(super) fn read(xml: &str, domain: &str) -> Option<Settings> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(xml, options).ok()?;
    let root = document.root_element();
    if !root.has_tag_name("clientConfig") {
        return None;
    }
    let provider = child(root, "emailProvider")?;
    let servers = |tag, kind| {
        let named = move |node: &Node<'_, '_>| node.has_tag_name(tag) && node.attribute("type") == Some(kind);
        let mut servers: Vec<Entry> =
            provider.children().filter(named).filter_map(|node| entry(node, domain)).collect();
        servers.sort_by_key(|entry| entry.server.security == Security::StartTls);
        servers.into_iter().next()
    };
    let imap = servers("incomingServer", "imap")?;
    let smtp = servers("outgoingServer", "smtp");
    Some(Settings {
        imap: imap.server,
        // Many files give the two servers different names of one user.
        smtp_user: smtp.as_ref().map(|entry| entry.user.clone()).filter(|user| *user != imap.user),
        smtp: smtp.map(|entry| entry.server),
        user: imap.user,
        sign_in: imap.sign_in,
        provider: None,
        source: None,
    })
}

struct Entry {
    server: Server,
    user: String,
    sign_in: SignIn,
}

fn entry(node: Node<'_, '_>, domain: &str) -> Option<Entry> {
    let text = |tag| child(node, tag).and_then(|child| child.text()).map(str::trim);
    let security = match text("socketType")? {
        "SSL" => Security::Tls,
        "STARTTLS" => Security::StartTls,
        _ => return None,
    };
    // What stands before the @ must not travel in a host name, so no other placeholder is filled in.
    let host = host_name(&text("hostname")?.replace(DOMAIN, domain))?;
    let port = text("port")?.parse().ok().filter(|port| *port != 0)?;
    let user = text("username").filter(|user| !user.is_empty()).unwrap_or(ADDRESS);
    if user.len() > LONGEST_USER || user.chars().any(char::is_control) {
        return None;
    }
    let methods = node.children().filter(|child| child.has_tag_name("authentication"));
    let sign_in = sign_in(methods.filter_map(|method| method.text()).map(str::trim))?;
    Some(Entry { server: Server { host, port, security, fingerprint: None }, user: user.to_owned(), sign_in })
}

/// A password where one is taken: inside TLS a server that says `password-encrypted` takes it plain too, or
/// the test of the connection says so. None for Kerberos, client certificates and the like.
fn sign_in<'a>(methods: impl Iterator<Item = &'a str>) -> Option<SignIn> {
    let mut found = None;
    for method in methods {
        match method {
            "password-cleartext" | "plain" | "password-encrypted" | "secure" => {
                return Some(SignIn::Password);
            }
            "OAuth2" => found = Some(SignIn::OAuth),
            _ => {}
        }
    }
    found
}

fn child<'a, 'input>(node: Node<'a, 'input>, tag: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.has_tag_name(tag))
}

/// Puts an address into a user's name.
pub(super) fn fill(user: &str, address: &str, domain: &str) -> String {
    let local = address.rsplit_once('@').map_or(address, |(local, _)| local);
    // One pass over the template: what is filled in is not looked at again.
    let mut filled = String::new();
    let mut rest = user;
    while let Some((before, after)) = rest.split_once('%') {
        filled.push_str(before);
        let placeholders = [(ADDRESS, address), (LOCAL_PART, local), (DOMAIN, domain)];
        let named = placeholders.iter().find_map(|(name, value)| {
            after.strip_prefix(name.trim_start_matches('%')).map(|after| (*value, after))
        });
        let (value, after) = named.unwrap_or(("%", after));
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(tag: &str, kind: &str, host: &str, port: &str, socket: &str, method: &str) -> String {
        format!(
            "<{tag} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port>\
             <socketType>{socket}</socketType><username>%EMAILLOCALPART%</username>\
             <authentication>{method}</authentication></{tag}>"
        )
    }

    fn config(servers: &[String]) -> String {
        format!(
            "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"x\">{}</emailProvider>\
             </clientConfig>",
            servers.concat()
        )
    }

    fn imap(host: &str, port: &str, socket: &str, method: &str) -> String {
        server("incomingServer", "imap", host, port, socket, method)
    }

    fn reading(servers: &[String]) -> Option<Settings> {
        read(&config(servers), "family.example")
    }

    #[test]
    fn the_first_safe_servers_are_taken() {
        let settings = reading(&[
            server("incomingServer", "pop3", "pop.family.example", "995", "SSL", "password-cleartext"),
            imap("plain.family.example", "143", "plain", "password-cleartext"),
            imap("start.family.example", "143", "STARTTLS", "password-cleartext"),
            imap("imap.%EMAILDOMAIN%", "993", "SSL", "password-cleartext"),
            imap("second.family.example", "993", "SSL", "password-cleartext"),
            server("outgoingServer", "smtp", "smtp.family.example", "587", "STARTTLS", "password-cleartext"),
        ])
        .unwrap();
        assert_eq!(settings.imap.host, "imap.family.example");
        assert_eq!((settings.imap.port, settings.imap.security), (993, Security::Tls));
        assert_eq!(settings.smtp.unwrap().security, Security::StartTls);
        assert_eq!(settings.user, "%EMAILLOCALPART%");
        assert_eq!(settings.sign_in, SignIn::Password);
    }

    #[test]
    fn each_server_has_its_own_name_for_the_user() {
        let smtp = || server("outgoingServer", "smtp", "smtp.family.example", "465", "SSL", "plain");
        let imap = || imap("imap.family.example", "993", "SSL", "plain");
        let settings = reading(&[imap(), smtp()]).unwrap();
        assert_eq!((settings.user.as_str(), settings.smtp_user), ("%EMAILLOCALPART%", None));
        let settings = reading(&[imap(), smtp().replace(LOCAL_PART, ADDRESS)]).unwrap();
        assert_eq!((settings.user.as_str(), settings.smtp_user.as_deref()), (LOCAL_PART, Some(ADDRESS)));
        // Without a word it is the address, as in Thunderbird.
        let silent = smtp().replace(&format!("<username>{LOCAL_PART}</username>"), "");
        assert_eq!(reading(&[imap(), silent]).unwrap().smtp_user.as_deref(), Some(ADDRESS));
    }

    #[test]
    fn what_cannot_be_used_safely_is_nothing() {
        for (host, port, socket, method) in [
            ("imap.family.example", "143", "plain", "password-cleartext"),
            ("imap.family.example", "0", "SSL", "password-cleartext"),
            ("imap.family.example", "99999", "SSL", "password-cleartext"),
            ("imap.family.example", "993", "SSL", "GSSAPI"),
            ("imap.family.example", "993", "ssl ", "password-cleartext"),
            ("192.0.2.7", "993", "SSL", "password-cleartext"),
            ("localhost", "993", "SSL", "password-cleartext"),
            ("imap .family.example", "993", "SSL", "password-cleartext"),
            ("%EMAILLOCALPART%.family.example", "993", "SSL", "password-cleartext"),
            ("imap.family.example/x", "993", "SSL", "password-cleartext"),
            ("", "993", "SSL", "password-cleartext"),
        ] {
            assert_eq!(reading(&[imap(host, port, socket, method)]), None, "{host} {port} {socket} {method}");
        }
    }

    #[test]
    fn oauth_is_told_apart() {
        let settings = reading(&[imap("imap.family.example", "993", "SSL", "OAuth2")]).unwrap();
        assert_eq!(settings.sign_in, SignIn::OAuth);
        assert_eq!(settings.smtp, None);
    }

    /// Entities that grow, endless nesting, endless siblings: refused soon, on a small stack.
    #[test]
    fn a_hostile_file_is_refused() {
        let bomb =
            "<!DOCTYPE c [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><clientConfig>&b;</clientConfig>";
        let deep = "<a>".repeat(80_000);
        let wide = format!("<clientConfig>{}</clientConfig>", "<a/>".repeat(60_000));
        let texts = [bomb.to_owned(), deep, wide, String::new(), "<html></html>".to_owned(), "\0".to_owned()];
        let small = std::thread::Builder::new().stack_size(1024 * 1024);
        let all = small.spawn(move || texts.iter().all(|text| read(text, "family.example").is_none()));
        assert!(all.unwrap().join().unwrap());
    }

    #[test]
    fn an_address_is_filled_in_once() {
        let address = "%EMAILDOMAIN%@family.example";
        assert_eq!(fill("%EMAILADDRESS%", address, "family.example"), address);
        assert_eq!(fill("a%EMAILLOCALPART%+%EMAILDOMAIN%b", "g@x.example", "x.example"), "ag+x.exampleb");
        assert_eq!(fill("100%", "g@x.example", "x.example"), "100%");
        assert_eq!(fill("%EMAIL%", "g@x.example", "x.example"), "%EMAIL%");
    }
}
