//! How each place is asked, and what comes of an answer.

use std::net::SocketAddr;
use std::time::Instant;

use porchlight_engine::registrable;

use super::{Found, Outcome, Place, autoconfig, dns, http};
use crate::account::{Security, Server};
use crate::provider::{self, Provider, SignIn};

/// Mozilla's list of providers.
const ISPDB: &str = "autoconfig.thunderbird.net";

/// What a search reaches the world with. Tests have their own.
#[derive(Debug, Clone)]
pub(super) struct Means {
    /// Certificates (DER) to trust instead of the system's.
    pub roots: Option<Vec<Vec<u8>>>,
    /// Where every HTTPS server is, instead of where its name says.
    pub https_at: Option<SocketAddr>,
    /// The name server, instead of the system's.
    pub dns_at: Option<SocketAddr>,
}

impl Means {
    pub fn of_the_system() -> Means {
        Means { roots: None, https_at: None, dns_at: None }
    }
}

/// Servers as a place names them, before they are one person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settings {
    pub imap: Server,
    pub smtp: Option<Server>,
    /// The user's name with Thunderbird's placeholders.
    pub user: String,
    /// The same for the server for sending, where it is another.
    pub smtp_user: Option<String>,
    pub sign_in: SignIn,
    pub provider: Option<&'static Provider>,
    /// Whose word it is, where that is not the host that was asked.
    pub source: Option<String>,
}

impl Settings {
    pub fn of(known: &'static Provider) -> Settings {
        let user = match known.user {
            provider::UserName::Address => autoconfig::ADDRESS,
            provider::UserName::LocalPart => autoconfig::LOCAL_PART,
        };
        Settings {
            imap: known.imap.into(),
            smtp: Some(known.smtp.into()),
            user: user.to_owned(),
            smtp_user: None,
            sign_in: known.sign_in,
            provider: Some(known),
            source: None,
        }
    }

    /// Fills in the address, here and nowhere else.
    pub fn found(self, place: Place, host: String, address: &str, domain: &str) -> Found {
        let provider = self.provider.or_else(|| provider::for_imap_host(&self.imap.host));
        let belongs = |server: &Server| {
            let known = provider
                .is_some_and(|known| known.imap.host == server.host || known.smtp.host == server.host);
            let own = registrable(domain);
            known || own.is_some() && registrable(&server.host) == own
        };
        let elsewhere = !std::iter::once(&self.imap).chain(&self.smtp).all(belongs);
        Found {
            place,
            host: self.source.unwrap_or(host),
            user: autoconfig::fill(&self.user, address, domain),
            smtp_user: self.smtp_user.map(|user| autoconfig::fill(&user, address, domain)),
            sign_in: provider.map_or(self.sign_in, |known| known.sign_in),
            provider,
            elsewhere,
            imap: self.imap,
            smtp: self.smtp,
        }
    }
}

impl Place {
    /// Whom it asks about a domain.
    pub(super) fn host(self, domain: &str) -> String {
        match self {
            Place::Autoconfig => format!("autoconfig.{domain}"),
            Place::Ispdb => ISPDB.to_owned(),
            Place::Table | Place::WellKnown | Place::Mx | Place::Srv => domain.to_owned(),
        }
    }

    /// Asks, until `until` at the latest. Errors: why there are no settings.
    pub(super) fn ask(self, domain: &str, means: &Means, until: Instant) -> Result<Settings, Outcome> {
        let host = self.host(domain);
        match self {
            Place::Table => Err(Outcome::Nothing),
            Place::Autoconfig => file(&format!("https://{host}/mail/config-v1.1.xml"), domain, means, until),
            Place::WellKnown => {
                let url = format!("https://{host}/.well-known/autoconfig/mail/config-v1.1.xml");
                file(&url, domain, means, until)
            }
            Place::Ispdb => ispdb(domain, domain, means, until),
            Place::Mx => mx(domain, means, until),
            Place::Srv => srv(domain, means, until),
        }
    }
}

fn file(url: &str, domain: &str, means: &Means, until: Instant) -> Result<Settings, Outcome> {
    autoconfig::read(&http::get(url, means, until)?, domain).ok_or(Outcome::Unusable)
}

fn ispdb(about: &str, domain: &str, means: &Means, until: Instant) -> Result<Settings, Outcome> {
    file(&format!("https://{ISPDB}/v1.1/{about}"), domain, means, until)
}

/// The provider that takes in the domain's mail, and most likely keeps it.
fn mx(domain: &str, means: &Means, until: Instant) -> Result<Settings, Outcome> {
    let hosts = dns::mx(domain, means, until)?;
    let known = hosts.iter().find_map(|host| Some((provider::for_mx(host)?, host.clone())));
    if let Some((known, host)) = known {
        return Ok(Settings { source: Some(host), ..Settings::of(known) });
    }
    let host = hosts.first().ok_or(Outcome::Nothing)?;
    let owner = registrable(host).filter(|owner| *owner != domain).ok_or(Outcome::Nothing)?;
    let settings = ispdb(owner, domain, means, until)?;
    Ok(Settings { source: Some(host.clone()), ..settings })
}

/// RFC 6186 §3.1, §3.2 and RFC 8314 §5.1: TLS from the first byte before STARTTLS. The name to sign in
/// with is the address (RFC 6186 §4).
fn srv(domain: &str, means: &Means, until: Instant) -> Result<Settings, Outcome> {
    let first = |tls: &str, start_tls: &str| {
        let mut reason = Outcome::Nothing;
        for (service, security) in [(tls, Security::Tls), (start_tls, Security::StartTls)] {
            match dns::srv(&format!("{service}._tcp.{domain}"), means, until) {
                Ok((host, port)) => return Ok(Server { host, port, security, fingerprint: None }),
                Err(outcome) => reason = reason.max(outcome),
            }
        }
        Err(reason)
    };
    let imap = first("_imaps", "_imap")?;
    let smtp = first("_submissions", "_submission").ok();
    Ok(Settings {
        imap,
        smtp,
        user: autoconfig::ADDRESS.to_owned(),
        smtp_user: None,
        sign_in: SignIn::Password,
        provider: None,
        source: None,
    })
}

/// A name that can be a mail server's or a mail domain's: with a dot, not an IP address, as the network knows
/// it (IDNA), in lower case.
pub(super) fn host_name(name: &str) -> Option<String> {
    // The longest name there can be (RFC 1035 §2.3.4); IDNA only makes longer ones.
    if name.len() > 253 {
        return None;
    }
    let url::Host::Domain(host) = url::Host::parse(name.trim_end_matches('.')).ok()? else { return None };
    // Letters, digits and hyphens (RFC 952, RFC 1123): a URL may hold more, a server's name may not.
    let plain = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    (host.len() <= 253 && host.contains('.') && host.split('.').all(plain)).then_some(host)
}
