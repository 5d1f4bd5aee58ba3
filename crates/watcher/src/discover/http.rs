//! One small file over HTTPS.

use std::time::Instant;

use ureq::config::Config;
use ureq::http::Uri;
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error};

use super::Outcome;
use super::places::Means;

/// The largest file of Mozilla's list is 12 KiB.
const LARGEST: u64 = 128 * 1024;
const MOST_REDIRECTS: u32 = 3;

/// Fetches a text. Everything is done by `until`, however slowly the server drips. It may lead elsewhere, but
/// only over HTTPS.
///
/// Errors: why there is none.
pub(super) fn get(url: &str, means: &Means, until: Instant) -> Result<String, Outcome> {
    let roots = match &means.roots {
        None => RootCerts::PlatformVerifier,
        Some(roots) => {
            let certificate = |der: &Vec<u8>| Certificate::from_der(der).to_owned();
            RootCerts::new_with_certs(&roots.iter().map(certificate).collect::<Vec<_>>())
        }
    };
    let left = until.saturating_duration_since(Instant::now());
    let mut config = Agent::config_builder()
        .https_only(true)
        .max_redirects(MOST_REDIRECTS)
        .http_status_as_error(false)
        .timeout_global(Some(left))
        .user_agent("Porchlight")
        .tls_config(TlsConfig::builder().provider(TlsProvider::NativeTls).root_certs(roots).build());
    if means.https_at.is_some() {
        config = config.proxy(None);
    }
    let agent = Agent::with_parts(config.build(), DefaultConnector::default(), At(means.https_at));
    let mut response = agent.get(url).call().map_err(|error| outcome(&error))?;
    match response.status().as_u16() {
        200 => {}
        // Some servers show their front page, or want a password, where there is nothing.
        _ => return Err(Outcome::Nothing),
    }
    response.body_mut().with_config().limit(LARGEST).read_to_string().map_err(|error| outcome(&error))
}

fn outcome(error: &Error) -> Outcome {
    match error {
        Error::Timeout(_) => Outcome::TimedOut,
        Error::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => Outcome::TimedOut,
        // Too large, not text, no HTTP, or it leads to where nothing is private.
        Error::BodyExceedsLimit(_)
        | Error::BadUri(_)
        | Error::Protocol(_)
        | Error::RedirectFailed
        | Error::TooManyRedirects
        | Error::RequireHttpsOnly(_) => Outcome::Unusable,
        Error::Io(error) if error.kind() == std::io::ErrorKind::InvalidData => Outcome::Unusable,
        _ => Outcome::Unreachable,
    }
}

/// Asks the system where a host is; or, in tests, says it.
#[derive(Debug)]
struct At(Option<std::net::SocketAddr>);

impl Resolver for At {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let Some(at) = self.0 else { return DefaultResolver::default().resolve(uri, config, timeout) };
        let mut addresses = self.empty();
        addresses.push(at);
        Ok(addresses)
    }
}
