//! Links that only lead on: where the other address stands inside them, and which.
//!
//! Mailbox providers wrap every link of a message to look at it when it is clicked, and mailing services and
//! search engines to count. What matters is where such a link ends. Only services whose form is known are
//! unwrapped: for any other host, an address inside a link is only data, and the host itself is what is visited.

use url::Url;
use url::form_urlencoded;

use crate::amazon::domains;

/// Where the next address stands.
#[derive(Debug, Clone, Copy)]
enum Inside {
    /// In the first of these parameters that is there.
    Parameter(&'static [&'static str]),
    /// In a parameter, with `-` for `%` and `_` for `/` (Proofpoint's second form).
    Dashed(&'static str),
    /// In a parameter, as base64 behind two letters (Bing).
    Coded(&'static str),
    /// The whole query.
    Query,
    /// In the path, behind this piece, percent-encoded or as it is.
    Path(&'static str),
    /// In the path, behind this piece, without its `https://`.
    HostInPath(&'static str),
}

/// Host (itself or any below it), beginning of the path, and where the address stands. From the services'
/// documentation and the links they make.
const FORMS: &[(&str, &str, Inside)] = &[
    // Mailbox providers and filters that look at links before their users do.
    ("safelinks.protection.outlook.com", "/", Inside::Parameter(&["url"])),
    ("urldefense.proofpoint.com", "/v2/", Inside::Dashed("u")),
    ("urldefense.proofpoint.com", "/v1/", Inside::Parameter(&["u"])),
    ("urldefense.com", "/v3/", Inside::Path("/v3/__")),
    ("urldefense.us", "/v3/", Inside::Path("/v3/__")),
    ("linkprotect.cudasvc.com", "/url", Inside::Parameter(&["a"])),
    ("secure-web.cisco.com", "/", Inside::Path("/http")),
    ("deref-gmx.net", "/", Inside::Parameter(&["redirectUrl"])),
    ("deref-gmx.com", "/", Inside::Parameter(&["redirectUrl"])),
    ("deref-web.de", "/", Inside::Parameter(&["redirectUrl"])),
    ("deref-mail.com", "/", Inside::Parameter(&["redirectUrl"])),
    ("ecp.yusercontent.com", "/mail", Inside::Parameter(&["url"])),
    // Amazon's own (the mail of its shops counts clicks with it).
    ("awstrack.me", "/L0/", Inside::Path("/L0/")),
    // Search engines and social pages.
    ("l.facebook.com", "/l.php", Inside::Parameter(&["u"])),
    ("lm.facebook.com", "/l.php", Inside::Parameter(&["u"])),
    ("l.instagram.com", "/", Inside::Parameter(&["u"])),
    ("bing.com", "/ck/a", Inside::Coded("u")),
    ("duckduckgo.com", "/l/", Inside::Parameter(&["uddg"])),
    ("youtube.com", "/redirect", Inside::Parameter(&["q"])),
    ("t.umblr.com", "/redirect", Inside::Parameter(&["z"])),
    ("vk.com", "/away.php", Inside::Parameter(&["to"])),
    ("slack-redir.net", "/link", Inside::Parameter(&["url"])),
    ("steamcommunity.com", "/linkfilter", Inside::Parameter(&["url", "u"])),
    ("linkedin.com", "/redir", Inside::Parameter(&["url"])),
    ("href.li", "/", Inside::Query),
    ("anonym.to", "/", Inside::Query),
    ("cdn.ampproject.org", "/c/s/", Inside::HostInPath("/c/s/")),
    ("cdn.ampproject.org", "/v/s/", Inside::HostInPath("/v/s/")),
    ("web.archive.org", "/web/", Inside::Path("/http")),
    // Advertising.
    ("doubleclick.net", "/", Inside::Parameter(&["adurl", "ds_dest_url"])),
    ("googleadservices.com", "/", Inside::Parameter(&["adurl"])),
    ("linksynergy.com", "/", Inside::Parameter(&["murl"])),
    ("awin1.com", "/", Inside::Parameter(&["ued", "p"])),
    ("redirectingat.com", "/", Inside::Parameter(&["url"])),
    ("skimresources.com", "/", Inside::Parameter(&["url"])),
];

/// The address that a link leads on to; none where it is visited itself.
pub(super) fn next(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    if domains::owner(host) == domains::Owner::Shop {
        return match url.path() {
            "/gp/r.html" => parameter(url, &["U", "u"]),
            "/gp/redirect.html" => parameter(url, &["location"]),
            _ => None,
        };
    }
    if is_google(host) {
        let path = url.path();
        return match path.strip_prefix("/amp/s/") {
            Some(rest) => Url::parse(&format!("https://{rest}")).ok(),
            None if path == "/url" => parameter(url, &["q", "url"]),
            None => None,
        };
    }
    // The last letters tell nearly all names apart.
    let last = host.as_bytes().last_chunk::<6>()?;
    let (_, _, inside) = FORMS.iter().find(|(name, path, _)| {
        name.as_bytes().last_chunk::<6>() == Some(last)
            && url.path().starts_with(path)
            && host.strip_suffix(name).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })?;
    match inside {
        Inside::Parameter(names) => parameter(url, names),
        Inside::Dashed(name) => {
            let value = value(url, name)?;
            absolute(&decoded(&value.replace('-', "%").replace('_', "/")))
        }
        Inside::Coded(name) => {
            let value = value(url, name)?;
            let bytes = mail_parser::decoders::base64::base64_decode(
                value.get(2..)?.replace('-', "+").replace('_', "/").as_bytes(),
            )?;
            absolute(std::str::from_utf8(&bytes).ok()?)
        }
        Inside::Query => absolute(&decoded(url.query()?)),
        Inside::Path(piece) => {
            let whole = match url.query() {
                Some(query) => format!("{}?{query}", url.path()),
                None => url.path().to_owned(),
            };
            let rest = whole.get(whole.find(piece)?..)?;
            // The piece may be the beginning of the address itself.
            let rest = if *piece == "/http" { rest.get(1..)? } else { rest.get(piece.len()..)? };
            let rest = rest.split("__;").next().unwrap_or(rest);
            absolute(&decoded(&repaired(rest)))
        }
        Inside::HostInPath(piece) => Url::parse(&format!("https://{}", url.path().strip_prefix(piece)?)).ok(),
    }
}

/// `google.com`, `google.co.uk`, … but not pages of strangers below them.
fn is_google(host: &str) -> bool {
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.strip_prefix("google.").is_some_and(|ending| {
        ending.len() <= 6
            && psl::suffix_str(host).is_some_and(|suffix| suffix == ending)
            && ending.chars().all(|c| c.is_ascii_lowercase() || c == '.')
    })
}

fn parameter(url: &Url, names: &[&str]) -> Option<Url> {
    names.iter().find_map(|name| value(url, name)).and_then(|value| absolute(&value))
}

fn value(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Percent-decoded.
fn decoded(value: &str) -> String {
    // A plus is a plus here, not a space as in forms.
    let form = value.replace('&', "%26").replace('+', "%2B").replace('=', "%3D");
    form_urlencoded::parse(form.as_bytes()).next().map(|(key, _)| key.into_owned()).unwrap_or_default()
}

/// A path never holds `//` in the eyes of some programs: `https:/host` is meant as `https://host`.
fn repaired(rest: &str) -> String {
    for scheme in ["https:/", "http:/"] {
        if let Some(after) = rest.strip_prefix(scheme) {
            return format!("{scheme}/{}", after.trim_start_matches('/'));
        }
    }
    rest.to_owned()
}

fn absolute(value: &str) -> Option<Url> {
    Url::parse(value.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(link: &str) -> Option<String> {
        next(&Url::parse(link).unwrap()).map(|url| url.to_string())
    }

    #[test]
    fn known_services_are_unwrapped() {
        for link in [
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdesk.example%2Fa%3Fb%3Dc&data=05",
            "https://urldefense.com/v3/__https://desk.example/a?b=c__;!!x!y$",
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__desk.example_a-3Fb-3Dc&d=x",
            "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fdesk.example%2fa%3fb%3dc&c=E",
            "https://www.google.com/url?q=https://desk.example/a?b%3Dc&sa=D",
            "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fdesk.example%2Fa%3Fb%3Dc",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fdesk.example%2Fa%3Fb%3Dc&h=x",
            "https://www.bing.com/ck/a?!&&p=x&u=a1aHR0cHM6Ly9kZXNrLmV4YW1wbGUvYT9iPWM&ntb=1",
            "https://href.li/?https://desk.example/a?b=c",
            "https://x1.r.us-east-1.awstrack.me/L0/https:%2F%2Fdesk.example%2Fa%3Fb=c/1/01/x",
            "https://www.amazon.co.uk/gp/r.html?C=1&T=C&U=https%3A%2F%2Fdesk.example%2Fa%3Fb%3Dc&H=x",
            "https://www.amazon.com/gp/redirect.html?location=https://desk.example/a?b%3Dc",
        ] {
            let end = end(link).unwrap_or_default();
            assert!(end.starts_with("https://desk.example/a?b=c"), "{link}: {end}");
        }
        assert_eq!(end("https://www.google.com/amp/s/desk.example/a").unwrap(), "https://desk.example/a");
        assert_eq!(end("https://x.cdn.ampproject.org/c/s/desk.example/a").unwrap(), "https://desk.example/a");
        assert_eq!(
            end("https://web.archive.org/web/2026/https://desk.example/a").unwrap(),
            "https://desk.example/a"
        );
    }

    #[test]
    fn an_address_inside_any_other_link_is_only_data() {
        for link in [
            "https://desk.example/?url=https://www.amazon.com/",
            "https://www.amazon.com/ap/signin?openid.return_to=https://www.amazon.com/x",
            "https://google.desk.example/url?q=https://www.amazon.com/",
            "https://sites.google.com/url?q=https://www.amazon.com/",
            "https://www.google.com/url?q=javascript:alert(1)",
            "https://safelinks.protection.outlook.com.desk.example/?url=https://www.amazon.com/",
        ] {
            assert_eq!(end(link), None, "{link}");
        }
    }
}
