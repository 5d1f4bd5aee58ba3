//! A link, read as a browser reads it.

use std::borrow::Cow;

use url::{Host, Url};

use super::fold::is_wide;
use super::{first_letters, redirect};
use crate::amazon::brand::{Labels, in_labels};

/// More links than any honest newsletter has.
pub(crate) const MAX_LINKS: usize = 500;

#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// As written.
    pub(crate) href: String,
    /// Where it ends, after the services that only lead on (see [`super::redirect`]).
    pub(crate) url: Option<Url>,
    /// The host in lower case, in its Unicode form; empty where there is none.
    pub(crate) host: String,
    /// The part of the host that somebody registered; the host itself where it has none.
    pub(crate) site: String,
    pub(crate) is_ip: bool,
    /// A name or password stands before the host, here or on the way.
    pub(crate) has_credentials: bool,
    /// The words that are clicked; empty for an address in plain text.
    pub(crate) words: String,
}

/// Beyond so many letters nothing is a name any more.
pub(super) const LONGEST: usize = 2000;

/// A link inside a link inside a link: nobody honest goes further.
const MAX_HOPS: usize = 5;

impl Link {
    pub(crate) fn new(href: &str, words: String) -> Link {
        Link::beside(None, href, words)
    }

    /// The links of one message mostly lead to the same host: what is known of that one is known of the other.
    pub(super) fn beside(other: Option<&Link>, href: &str, words: String) -> Link {
        let trimmed = href.trim();
        let mut url = Url::parse(trimmed).ok().or_else(|| {
            // `//www.example.com/…` has the scheme of its page, which a mail has not: programs take this one.
            if trimmed.starts_with("//") {
                return Url::parse(&format!("https:{trimmed}")).ok();
            }
            // `www.example.com/…` without a scheme: mail programs and people add it.
            let looks_like_host = trimmed.split(['/', '?', '#']).next().is_some_and(|start| {
                start.contains('.') && !start.contains([':', ' ', '@']) && registrable(start).is_some()
            });
            looks_like_host.then(|| Url::parse(&format!("https://{trimmed}")).ok()).flatten()
        });
        let mut has_credentials = has_credentials(url.as_ref());
        for _ in 0..MAX_HOPS {
            let Some(next) = url.as_ref().and_then(redirect::next) else { break };
            has_credentials |= self::has_credentials(Some(&next));
            url = Some(next);
        }
        let is_same = |other: &&Link| {
            other.url.as_ref().and_then(Url::host).is_some()
                && other.url.as_ref().and_then(Url::host) == url.as_ref().and_then(Url::host)
        };
        let (host, site, is_ip) = match other.filter(is_same) {
            Some(other) => (other.host.clone(), other.site.clone(), other.is_ip),
            None => {
                let (host, is_ip) = match url.as_ref().and_then(Url::host) {
                    Some(Host::Domain(name)) => (unicode(name), false),
                    Some(ip @ (Host::Ipv4(_) | Host::Ipv6(_))) => (ip.to_string(), true),
                    None => (String::new(), false),
                };
                let site = if is_ip { host.clone() } else { site(&host) };
                (host, site, is_ip)
            }
        };
        Link { href: trimmed.to_owned(), url, host, site, is_ip, has_credentials, words }
    }

    /// It dials a number (RFC 3966).
    pub(crate) fn is_to_call(&self) -> bool {
        self.href.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:"))
    }

    pub(crate) fn is_web(&self) -> bool {
        self.url.as_ref().is_some_and(|url| matches!(url.scheme(), "http" | "https"))
            && is_host(&self.host, &self.site)
    }
}

/// What the links of a page begin with that are no whole address, by its own word (HTML, the `base` element).
pub(super) fn base(href: &str) -> Option<Url> {
    Url::parse(first_letters(href, LONGEST).trim())
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// The whole address of a link.
pub(super) fn on_page<'x>(base: Option<&Url>, href: &'x str) -> Cow<'x, str> {
    let whole = base.filter(|_| !href.trim_start().starts_with('#') && Url::parse(href.trim()).is_err());
    match whole.and_then(|base| base.join(first_letters(href, LONGEST)).ok()) {
        Some(url) => Cow::Owned(url.into()),
        None => Cow::Borrowed(href),
    }
}

/// What a link costs to take apart, in the units of `limits`, where that is worth counting: each label of a name in
/// other letters is written in two ways and back.
pub(super) fn price(href: &str) -> usize {
    /// Longer than most names and what stands behind them.
    const LONG: usize = 300;
    const BYTE: usize = 100;
    let is_dear = href.len() > LONG && (!href.is_ascii() || href.contains("xn--"));
    if is_dear { href.len() * BYTE } else { 0 }
}

fn has_credentials(url: Option<&Url>) -> bool {
    url.is_some_and(|url| matches!(url.scheme(), "http" | "https") && !url.username().is_empty())
}

/// A name or number that can be connected to. Torn encodings leave pieces like `www.exam=`, and a browser takes
/// `https://./` for a link, to nowhere: nobody can register such a name. In front of a registered one its owner may put
/// what a browser lets through (WHATWG URL, forbidden domain code points), such as `amazon.com&login.example.com`.
fn is_host(host: &str, site: &str) -> bool {
    host.contains(['.', ':'])
        && !site.is_empty()
        && site.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']'))
}

/// The registrable part of a host name (Public Suffix List); the name itself where it is none.
pub(crate) fn site(host: &str) -> String {
    let host = host.trim_end_matches('.');
    // The list is kept in its Unicode form too, so either form is found.
    registrable(host).unwrap_or(host).to_owned()
}

/// The part of a host name that somebody can own (Public Suffix List): `example.co.uk` of `mail.example.co.uk`. None
/// where it is a suffix itself, below which others register.
// The list is code, and each crate that it is inlined into would have one of its own.
#[inline(never)]
pub fn registrable(host: &str) -> Option<&str> {
    psl::domain_str(host)
}

/// A host name as people see it.
pub(crate) fn unicode(host: &str) -> String {
    let host = host.to_ascii_lowercase();
    // Most names are plain already.
    let is_plain = host.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'));
    if is_plain && !host.contains("xn--") { host } else { idna::domain_to_unicode(&host).0 }
}

/// Finds addresses in plain text. Nothing cleverer than `http(s)://` and `www.`: what a mail
/// program makes clickable.
pub(crate) fn in_text(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = next_start(rest) {
        let from = rest.get(start..).unwrap_or_default();
        let end = from
            .find(|c: char| {
                c.is_whitespace()
                    || matches!(
                        c,
                        '<' | '>'
                            | '"'
                            | '\''
                            | '('
                            | ')'
                            | '['
                            | ']'
                            | '{'
                            | '}'
                            | '「'
                            | '」'
                            | '【'
                            | '】'
                            | '（'
                            | '）'
                            | '。'
                            | '、'
                            | '　'
                    )
            })
            .unwrap_or(from.len());
        let (link, after) = from.split_at(end);
        let link = link.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        if link.len() > 8 && link.contains('.') {
            found.push(link);
        }
        rest = if end == 0 { after.get(1..).unwrap_or_default() } else { after };
        if found.len() > MAX_LINKS {
            break;
        }
    }
    found
}

/// Finds addresses without `https://` in words that are no mail: a telephone makes `bit.ly/x` and `amaz0n-desk.com`
/// clickable. With a page behind the name, or a name like Amazon's: "on Tuesday.In the evening" is none.
pub(crate) fn bare_in_text(text: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    /// So many words with a point are looked at: more is no text message.
    const MOST: usize = 5_000;
    let mut found = Vec::new();
    // Scripts without spaces stand around an address as signs do.
    let parts =
        |c: char| c.is_whitespace() || is_wide(c) || "<>\"'()[]{}「」【】（）。、，：；！？".contains(c);
    let words = text.split(parts).map(|word| word.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']));
    for word in words.filter(|word| word.contains('.')).take(MOST) {
        if found.len() >= MAX_LINKS {
            break;
        }
        if word.contains("://") || word.contains('@') || word.len() > LONGEST {
            continue;
        }
        let host = word.get(..word.find(|c| !is_part(c)).unwrap_or(word.len())).unwrap_or_default();
        let behind = word.get(host.len()..).unwrap_or_default();
        let has_page = behind.strip_prefix('/').is_some_and(|page| !page.is_empty());
        let is_whole = behind.is_empty() || behind.starts_with(['/', '?', ':']);
        // "I like Amazon.So cheap": a space was forgotten.
        let is_sentence = || {
            let end = host.rsplit('.').next().unwrap_or_default();
            end.starts_with(char::is_uppercase) && host.contains(char::is_lowercase)
        };
        if is_whole
            && next_start(word) != Some(0)
            && is_registered(host)
            && (has_page || (!is_sentence() && in_labels(&unicode(host)) != Labels::None))
        {
            found.push(word);
        }
    }
    found
}

/// Below an ending that is on the Public Suffix List.
fn is_registered(host: &str) -> bool {
    host.starts_with(|c: char| c.is_alphanumeric())
        && psl::domain(host.to_lowercase().as_bytes()).is_some_and(|domain| domain.suffix().is_known())
}

/// Looked for by the rarer of their signs.
fn next_start(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b':', b'.', bytes).find_map(|at| {
        let before = bytes.get(..at)?;
        let ends = |word: &str| {
            let start = at.checked_sub(word.len())?;
            before.get(start..)?.eq_ignore_ascii_case(word.as_bytes()).then_some(start)
        };
        if bytes.get(at) == Some(&b'.') {
            ends("www")
        } else if bytes.get(at..)?.starts_with(b"://") {
            ends("https").or_else(|| ends("http"))
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_read_as_a_browser_reads_them() {
        for (href, host, site) in [
            ("https://www.amazon.co.uk/gp/help", "www.amazon.co.uk", "amazon.co.uk"),
            ("https://www.amazon.com@evil.example/", "evil.example", "evil.example"),
            ("HTTPS://AMAZON.COM.Evil.Example", "amazon.com.evil.example", "evil.example"),
            ("https://xn--mazon-3ve.example/", "аmazon.example", "аmazon.example"),
            ("http://3232235777/", "192.168.1.1", "192.168.1.1"),
            ("www.example.com/a", "www.example.com", "example.com"),
            ("//www.example.com/a", "www.example.com", "example.com"),
            ("javascript:alert(1)", "", ""),
            ("mailto:a@example.com", "", ""),
            ("https:\\\\evil.example\\x", "evil.example", "evil.example"),
            (
                "https://a.safelinks.protection.outlook.com/?url=https://www.google.com/url?q=https%3A%2F%2Fa.evil.example",
                "a.evil.example",
                "evil.example",
            ),
        ] {
            let link = Link::new(href, String::new());
            assert_eq!((link.host.as_str(), link.site.as_str()), (host, site), "{href}");
        }
    }

    #[test]
    fn what_a_page_says_that_links_begin_with() {
        let base = base("https://evil.example/a/");
        for (href, whole) in [
            ("sign-in", "https://evil.example/a/sign-in"),
            ("/x", "https://evil.example/x"),
            ("//b.example/x", "https://b.example/x"),
            ("https://c.example/x", "https://c.example/x"),
            ("mailto:a@example.com", "mailto:a@example.com"),
            ("#top", "#top"),
        ] {
            assert_eq!(on_page(base.as_ref(), href), whole);
        }
        assert_eq!(on_page(None, "sign-in"), "sign-in");
        assert!(super::base("javascript:alert(1)").is_none());
    }

    #[test]
    fn a_name_of_points_leads_nowhere() {
        for href in ["https:./a.example/x", "http://../", "https://./"] {
            assert!(!Link::new(href, String::new()).is_web(), "{href}");
        }
        for href in ["https://a.example./", "http://[2001:db8::1]/", "http://192.0.2.7/"] {
            assert!(Link::new(href, String::new()).is_web(), "{href}");
        }
    }

    #[test]
    fn odd_letters_in_front_of_a_registered_name_are_its_owners() {
        for (href, site) in [
            ("https://www.amazon.com&login.evil.example/x", "evil.example"),
            ("https://amazon.com=signin,.evil.example/", "evil.example"),
            ("https://a!b$c.evil.example/", "evil.example"),
        ] {
            let link = Link::new(href, String::new());
            assert!(link.is_web(), "{href}");
            assert_eq!(link.site, site, "{href}");
        }
        for torn in ["https://www.exam=", "https://www.amazon.com&", "https://www.amazon.com=20/"] {
            assert!(!Link::new(torn, String::new()).is_web(), "{torn}");
        }
    }

    #[test]
    fn addresses_without_a_scheme_are_found_where_telephones_find_them() {
        assert_eq!(
            bare_in_text(
                "See bit.ly/3xYz, (pay.example.com/a?b=c) or amaz0n-desk.com. 详见amazon-desk.com.cn/x。Amazon.co.uk!"
            ),
            [
                "bit.ly/3xYz",
                "pay.example.com/a?b=c",
                "amaz0n-desk.com",
                "amazon-desk.com.cn/x",
                "Amazon.co.uk"
            ]
        );
        for words in [
            "on Tuesday.In the evening I like Amazon.So do you",
            "and/or 1.5/2 a.m./p.m. etc./usw.",
            "ada@example.com/x",
            "https://www.example.com/x www.example.com/x",
            "notes.txt/x v1.2/x",
            "example.com",
        ] {
            assert!(bare_in_text(words).is_empty(), "{words}: {:?}", bare_in_text(words));
        }
    }

    #[test]
    fn addresses_are_found_in_text() {
        assert_eq!(
            in_text(
                "Go to https://a.example/x, or <http://b.example>. こちらhttps://c.example/y」www.d.example"
            ),
            ["https://a.example/x", "http://b.example", "https://c.example/y", "www.d.example"]
        );
    }
}
