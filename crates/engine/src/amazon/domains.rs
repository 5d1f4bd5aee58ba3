//! Domains, in one place: everything that asks "is this Amazon's?" asks here.
//!
//! Gathered 2026-11 from Amazon's help pages ("Identifying whether an email, phone call, text message or
//! webpage is from Amazon", help node G4YFYCCNUSENA23B) and from the senders and links of its mail.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Names that only lead on to another shop, and one that is closed.
const NO_SHOPS: &[&str] = &["amazon.cn", "amazon.jp", "amazon.lu"];

/// The shop whose mail comes from this address, by its domain: `amazon.de` of `konto-aktualisierung@amazon.de`.
pub(crate) fn shop_of(address: &str) -> Option<&'static str> {
    let domain = address.rsplit_once('@')?.1.to_ascii_lowercase();
    let shops = SHOPS.iter().copied().filter(|shop| !NO_SHOPS.contains(shop));
    shops.into_iter().find(|shop| {
        domain.strip_suffix(shop).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

/// What a registrable domain is to Amazon; where two names of the tables fit, the first of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    /// Amazon's property that anybody can rent: never proof of anything.
    Rented,
    /// A shop: mail of account and orders comes from here, links of such mail lead here.
    Shop,
    /// Amazon's own, though not a shop.
    Company,
    /// A short address of Amazon's that anybody's content may stand behind.
    Short,
    /// Writes with Amazon's name by contract.
    Partner,
    /// Somebody else's.
    Other,
}

/// Every shop, with Luxembourg and the old Chinese one. Below `com.be`, itself a public suffix,
/// the registered name is `amazon.com.be`, which is compared whole like the others.
const SHOPS: &[&str] = &[
    "amazon.com",
    "amazon.ca",
    "amazon.com.mx",
    "amazon.com.br",
    "amazon.co.uk",
    "amazon.de",
    "amazon.fr",
    "amazon.it",
    "amazon.es",
    "amazon.nl",
    "amazon.se",
    "amazon.pl",
    "amazon.com.be",
    "amazon.ie",
    "amazon.com.tr",
    "amazon.ae",
    "amazon.sa",
    "amazon.eg",
    "amazon.in",
    "amazon.co.jp",
    "amazon.jp",
    "amazon.sg",
    "amazon.com.sg",
    "amazon.com.au",
    "amazon.co.za",
    "amazon.cn",
    "amazon.lu",
];

const COMPANY: &[&str] = &[
    "a2z.com",
    "aboutamazon.com",
    "amazonsellerservices.com",
    "amazonpay.com",
    "amazonpay.in",
    "amazonmusic.com",
    "amazon.jobs",
    "amazon.work",
    "amazon.science",
    "aws.com",
    "aws-experience.com",
    "awsevents.com",
    "amazonworkspaces.com",
    "marketplace.aws",
    "signin.aws",
    "registrar.amazon",
    "amzn.com",
    "amzn.eu",
    "amzn.asia",
    "amazonalexa.com",
    "blink.com",
    "audible.com",
    "audible.de",
    "audible.co.uk",
    "audible.fr",
    "audible.it",
    "audible.es",
    "audible.co.jp",
    "audible.in",
    "audible.ca",
    "audible.com.au",
    "primevideo.com",
    "ring.com",
    "twitch.tv",
    "imdb.com",
    // Pictures of the shops.
    "media-amazon.com",
    "ssl-images-amazon.com",
    "images-amazon.com",
];

const SHORT: &[&str] = &["a.co", "amzn.to"];

/// Synchrony and Affirm (credit in the US), Zinia (credit in Germany). Never proof of Amazon; they prove
/// themselves.
const PARTNERS: &[&str] = &["synchronybank.com", "syf.com", "affirm.com", "zinia.com"];

/// Customers choose the name and send or host from it (AWS documentation of SES, S3, CloudFront,
/// WorkMail, Connect). `amazon.co` belongs to a registry that Amazon does not write from.
const RENTED: &[&str] = &[
    "amazonses.com",
    "amazonaws.com",
    "amazonaws.com.cn",
    "cloudfront.net",
    "awstrack.me",
    "awsapps.com",
    "amazonconnect.com",
    "amplifyapp.com",
    "elasticbeanstalk.com",
    "amazon.co",
];

/// The buyer–seller relay: Amazon's pipe, a stranger's words.
const RELAY: &str = "marketplace.";

/// What the owner of a host or of a mail domain is to Amazon.
pub(crate) fn owner(host: &str) -> Owner {
    let host = host.trim_end_matches('.');
    // Rented first: nothing below these is Amazon's, whatever the name before it.
    at_or_above(host)
        .filter(|domain| may_be_owned(domain))
        .filter_map(|domain| OWNERS.get(&(domain.len(), domain)).copied())
        .min()
        .unwrap_or(Owner::Other)
}

/// The owner of each name in the tables. By length first, which tells most names apart.
static OWNERS: LazyLock<BTreeMap<(usize, &str), Owner>> = LazyLock::new(|| {
    [
        (RENTED, Owner::Rented),
        (SHOPS, Owner::Shop),
        (COMPANY, Owner::Company),
        (SHORT, Owner::Short),
        (PARTNERS, Owner::Partner),
    ]
    .into_iter()
    .flat_map(|(table, owner)| table.iter().map(move |domain| ((domain.len(), *domain), owner)))
    .collect()
});

/// Which lengths the names in the tables have, a bit for each, by their first letter.
static LENGTHS: LazyLock<[u64; 32]> = LazyLock::new(|| {
    let mut lengths = [0; 32];
    for (length, domain) in OWNERS.keys() {
        if let Some(bits) = lengths.get_mut(first_letter(domain)) {
            *bits |= 1 << (length % 64);
        }
    }
    lengths
});

fn first_letter(domain: &str) -> usize {
    usize::from(domain.bytes().next().unwrap_or_default() % 32)
}

/// A cheap look, which hardly any other name passes.
fn may_be_owned(domain: &str) -> bool {
    LENGTHS.get(first_letter(domain)).is_some_and(|bits| bits & 1 << (domain.len() % 64) != 0)
}

/// A host name and the names above it: `a.b.c`, `b.c`, `c`.
fn at_or_above(host: &str) -> impl Iterator<Item = &str> {
    let parts = host.match_indices('.').filter_map(|(point, _)| host.get(point + 1..));
    std::iter::once(host).chain(parts)
}

/// True where mail from this domain, proven, is mail from Amazon.
pub(crate) fn is_sender(domain: &str) -> bool {
    matches!(owner(domain), Owner::Shop | Owner::Company)
}

/// True for Amazon's own domains and those of its partners: no strangers.
pub(crate) fn is_known(domain: &str) -> bool {
    matches!(owner(domain), Owner::Shop | Owner::Company | Owner::Partner)
}

/// True for somebody who writes with Amazon's name by contract.
pub(crate) fn is_partner(domain: &str) -> bool {
    owner(domain) == Owner::Partner
}

/// True where a link to this host stays with Amazon.
pub(crate) fn is_amazon_host(host: &str) -> bool {
    matches!(owner(host), Owner::Shop | Owner::Company | Owner::Short)
}

/// True for the relay between buyers and sellers.
pub(crate) fn is_relay(domain: &str) -> bool {
    domain.strip_prefix(RELAY).is_some_and(|shop| SHOPS.contains(&shop))
}

/// Well-known services that hide where a link goes. One that is missing is still a link that leaves.
const SHORTENERS: &[&str] = &[
    "bit.ly",
    "bitly.com",
    "tinyurl.com",
    "t.co",
    "goo.gl",
    "ow.ly",
    "is.gd",
    "v.gd",
    "buff.ly",
    "rebrand.ly",
    "cutt.ly",
    "shorturl.at",
    "rb.gy",
    "t.ly",
    "tiny.cc",
    "s.id",
    "qrco.de",
    "me-qr.com",
    "lnkd.in",
    "urlz.fr",
    "shrtco.de",
    "bl.ink",
    "short.gy",
    "shorte.st",
    "adf.ly",
    "x.co",
    "snip.ly",
    "did.li",
    "u.to",
    "clck.ru",
    "soo.gd",
    "2no.co",
    "hyperurl.co",
    "l.ead.me",
    "linktr.ee",
    "tny.im",
    "trib.al",
    "dlvr.it",
    "j.mp",
    "surl.li",
    "ux.nu",
    "qr.ae",
    "gg.gg",
    "l1nq.com",
    "n9.cl",
    "acortar.link",
    "kurzelinks.de",
    "bit.do",
    "x.gd",
    "00m.in",
];

/// True for a service that hides where a link goes.
pub(crate) fn is_shortener(site: &str) -> bool {
    SHORTENERS.contains(&site) || matches!(owner(site), Owner::Short)
}

/// Places that honest mail of a shop links to besides itself: programs for telephones, social pages,
/// carriers, mail lists' own footers. A trap needs a page of its own and cannot be put there
/// in Amazon's name.
const HARMLESS: &[&str] = &[
    "apple.com",
    "google.com",
    "facebook.com",
    "instagram.com",
    "twitter.com",
    "x.com",
    "youtube.com",
    "pinterest.com",
    "linkedin.com",
    "tiktok.com",
    "ups.com",
    "usps.com",
    "fedex.com",
    "dhl.com",
    "dhl.de",
    "royalmail.com",
    "w3.org",
    "microsoft.com",
    "outlook.com",
    "mozilla.org",
    "wikipedia.org",
];

/// True for a place that says nothing about whose mail this is. Pages of strangers on those
/// (`sites.google.com`, `docs.google.com`, `forms.…`) are not among them.
pub(crate) fn is_harmless(host: &str, site: &str) -> bool {
    HARMLESS.contains(&site)
        && !["sites.", "docs.", "forms.", "drive.", "script.", "storage.", "translate.", "l.", "lm."]
            .iter()
            .any(|strangers| host.starts_with(strangers))
}

/// Below these only schools, offices of the state and armies are given names, by the rules of those who run them
/// (EDUCAUSE `.edu`, CISA `.gov`, Jisc `.ac.uk`, JPRS `.ac.jp`, auDA `.edu.au`). One that is missing costs nothing.
const VOUCHED_FOR: &[&str] = &[
    "edu", "gov", "mil", "ac.uk", "gov.uk", "nhs.uk", "ac.jp", "go.jp", "edu.au", "gov.au", "gouv.fr",
    "gov.in",
];

/// True for a site whose name not everybody can register.
pub(crate) fn is_vouched_for(site: &str) -> bool {
    VOUCHED_FOR.iter().any(|end| site.strip_suffix(end).is_some_and(|before| before.ends_with('.')))
}

/// Where anybody has an address for the asking: those of the table of providers (`crates/watcher/src/provider`), and
/// others known as such. One that is missing is taken for a firm's.
#[rustfmt::skip]
const FREE: &[&str] = &[
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com",
    "aol.com", "icloud.com", "me.com", "mac.com", "gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de",
    "t-online.de", "freenet.de", "mail.de", "posteo.de", "proton.me", "protonmail.com", "pm.me", "zoho.com",
    "zohomail.com", "mail.com", "fastmail.com", "tuta.com", "tutanota.com", "yandex.com", "yandex.ru", "mail.ru",
    "orange.fr", "free.fr", "laposte.net", "sfr.fr", "wanadoo.fr", "libero.it", "virgilio.it", "alice.it", "tiscali.it",
    "wp.pl", "o2.pl", "onet.pl", "interia.pl", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "telia.com", "comcast.net",
    "verizon.net", "att.net", "sbcglobal.net", "cox.net", "btinternet.com", "sky.com", "virginmedia.com", "talktalk.net",
    "uol.com.br", "bol.com.br", "terra.com.br", "rediffmail.com", "qq.com", "163.com", "126.com", "sina.com", "foxmail.com",
    "planet.nl", "hetnet.nl", "home.nl", "telenet.be", "skynet.be", "bluewin.ch", "aon.at", "sapo.pt", "comhem.se", "mynet.com",
    "yeah.net", "139.com", "sina.cn", "hanmail.net", "bigpond.com", "rogers.com", "shaw.ca", "ig.com.br", "gmx.fr", "gmx.es",
    "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "nifty.com", "naver.com",
];

/// True for a site where anybody has an address for the asking; providers have one in many countries.
pub(crate) fn is_free_mail(site: &str) -> bool {
    const EVERYWHERE: [&str; 4] = ["yahoo.", "hotmail.", "live.", "outlook."];
    FREE.contains(&site) || EVERYWHERE.iter().any(|name| site.starts_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_comes_from_a_shop() {
        for (address, shop) in [
            ("auto-confirm@amazon.de", Some("amazon.de")),
            ("x@marketplace.Amazon.co.uk", Some("amazon.co.uk")),
            ("x@amazon.com.be", Some("amazon.com.be")),
            ("x@amazon.com", Some("amazon.com")),
            ("x@notamazon.com", None),
            ("x@amazon.com.example", None),
            ("x@amazon.cn", None),
            ("amazon.de", None),
        ] {
            assert_eq!(shop_of(address), shop, "{address}");
        }
    }

    #[test]
    fn names_are_compared_from_the_right() {
        for (host, expected) in [
            ("amazon.com", Owner::Shop),
            ("www.amazon.co.uk", Owner::Shop),
            ("gc.email.amazon.com", Owner::Shop),
            ("amazon.com.be", Owner::Shop),
            ("be", Owner::Other),
            ("com.be", Owner::Other),
            ("notamazon.com", Owner::Other),
            ("amazon.com.evil.example", Owner::Other),
            ("email.amazonses.com", Owner::Rented),
            ("s3.eu-west-1.amazonaws.com", Owner::Rented),
            ("amazon.co", Owner::Rented),
            ("a.co", Owner::Short),
            ("synchronybank.com", Owner::Partner),
            ("m.media-amazon.com", Owner::Company),
        ] {
            assert_eq!(owner(host), expected, "{host}");
        }
        assert!(is_relay("marketplace.amazon.de"));
        assert!(!is_relay("marketplace.amazon.example"));
    }

    #[test]
    fn every_entry_is_a_name_somebody_can_register() {
        // `amplifyapp.com`, `cloudfront.net` and the like are themselves public suffixes: anybody rents there.
        for domain in SHOPS.iter().chain(COMPANY).chain(SHORT).chain(PARTNERS) {
            // Some versions of the list know `com.be` as a suffix, some do not.
            if *domain != "amazon.com.be" {
                assert_eq!(psl::domain_str(domain), Some(*domain), "{domain}");
            }
        }
    }

    #[test]
    fn addresses_for_the_asking_and_names_that_are_answered_for() {
        for site in ["gmail.com", "hotmail.fr", "yahoo.co.jp", "web.de"] {
            assert!(is_free_mail(site), "{site}");
        }
        for site in ["gmail.example", "liverpool.example", "yahoo-mail.example"] {
            assert!(!is_free_mail(site), "{site}");
        }
        assert!(is_vouched_for("fernfield.edu") && is_vouched_for("fernfield.ac.uk"));
        assert!(!is_vouched_for("edu.example") && !is_vouched_for("fernfield-edu.example"));
    }
}
