//! One request to a token server: on the system's TLS, no redirects, little time, little memory.

use std::time::Duration;

use oauth2::url::{Host, Url};
use oauth2::{HttpRequest, HttpResponse};
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::{Agent, Timeout};

use crate::error::{Code, Error, Result};

/// From the look-up of the name to the last octet.
const TIME: Duration = Duration::from_secs(20);
/// An answer is a few tokens.
const ANSWER_MAX: u64 = 64 * 1024;
const HEADER_MAX: usize = 32 * 1024;

/// Sends one request.
///
/// Errors: the transient codes, [`Code::TlsFailed`]. What the server says in words of OAuth (200 and 4xx) is
/// returned, whatever it is.
pub(super) fn send(request: HttpRequest) -> Result<HttpResponse> {
    let url = request.uri().to_string();
    let agent = agent(is_loopback(&check_url(&url)?));
    let mut response = agent.run(request).map_err(error)?;
    let status = response.status();
    if status.is_server_error() || matches!(status.as_u16(), 408 | 429) {
        return Err(Error::new(Code::ServerBusy, format!("the token server says {}", status.as_u16())));
    }
    if !(status.is_success() || status.is_client_error()) {
        return Err(Error::new(Code::ServerMisbehaved, format!("the token server says {}", status.as_u16())));
    }
    let body = response.body_mut().with_config().limit(ANSWER_MAX).read_to_vec().map_err(error)?;
    let (parts, _) = response.into_parts();
    Ok(HttpResponse::from_parts(parts, body))
}

fn agent(loopback: bool) -> Agent {
    let tls =
        TlsConfig::builder().provider(TlsProvider::NativeTls).root_certs(RootCerts::PlatformVerifier).build();
    let mut config = Agent::config_builder()
        .tls_config(tls)
        .https_only(!loopback)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_idle_connections(0)
        .max_response_header_size(HEADER_MAX)
        .timeout_global(Some(TIME))
        .user_agent("Porchlight");
    if loopback {
        config = config.proxy(None);
    }
    config.build().into()
}

/// `https`, or `http` on loopback; nothing that a URL of a server has no use for.
pub(super) fn check_url(url: &str) -> Result<Url> {
    let bad = || Error::new(Code::BadSettings, "the address of a sign-in server is not private");
    let url = Url::parse(url).map_err(|_| bad())?;
    let private = url.scheme() == "https" || url.scheme() == "http" && is_loopback(&url);
    if private && url.username().is_empty() && url.password().is_none() && url.fragment().is_none() {
        Ok(url)
    } else {
        Err(bad())
    }
}

/// By number: a name could be looked up elsewhere.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(_)) | None => false,
    }
}

fn error(error: ureq::Error) -> Error {
    use std::io::ErrorKind;
    use ureq::Error as E;
    let code = match &error {
        E::HostNotFound | E::ConnectionFailed | E::Timeout(Timeout::Resolve | Timeout::Connect) => {
            Code::Offline
        }
        E::Timeout(_) => Code::TimedOut,
        E::NativeTls(_) | E::Tls(_) | E::TlsRequired => Code::TlsFailed,
        E::Io(e) => match e.kind() {
            ErrorKind::ConnectionRefused
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::AddrNotAvailable => Code::Offline,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Code::TimedOut,
            _ => Code::ConnectionLost,
        },
        E::BodyExceedsLimit(_) | E::LargeResponseHeader(..) | E::Protocol(_) | E::Http(_) => {
            Code::ServerMisbehaved
        }
        _ => Code::ConnectionLost,
    };
    Error::new(code, error)
}
