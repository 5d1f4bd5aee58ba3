//! Finds the servers of a mailbox from its address, in the order Thunderbird has made usual: our own table,
//! the domain's autoconfig, its website, Mozilla's ISPDB, the provider that takes in the domain's mail, and the
//! domain's SRV records (RFC 6186, RFC 8314).
//!
//! What a stranger's server says is a proposal: [`Found`] says where it came from, for the user to agree to
//! before anybody signs in. Promises: HTTPS only; only servers with TLS; ten seconds at most in all, and
//! fewer when cancelled; answers are bounded; only the domain leaves the machine, never what stands
//! before the `@`.

mod autoconfig;
mod dns;
mod http;
mod places;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::account::Server;
use crate::error::{Code, Error, Result};
use crate::provider::{self, Provider, SignIn};
use places::{Means, Settings};

/// All steps together.
const TOTAL: Duration = Duration::from_secs(10);
/// How often it is looked whether somebody cancelled.
const TICK: Duration = Duration::from_millis(50);

/// Where settings are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Our own table of providers; nobody is asked.
    Table,
    /// `https://autoconfig.<domain>/mail/config-v1.1.xml`.
    Autoconfig,
    /// `https://<domain>/.well-known/autoconfig/mail/config-v1.1.xml`.
    WellKnown,
    /// Mozilla's list, `https://autoconfig.thunderbird.net/v1.1/<domain>`.
    Ispdb,
    /// Who takes in the domain's mail: a provider of our table, or of Mozilla's.
    Mx,
    /// The domain's own SRV records.
    Srv,
}

impl Place {
    /// In the order in which they are believed.
    pub const ALL: [Place; 6] =
        [Place::Table, Place::Autoconfig, Place::WellKnown, Place::Ispdb, Place::Mx, Place::Srv];

    /// As in `locales/*/setup.ftl`, after `discover-`.
    pub fn id(self) -> &'static str {
        match self {
            Place::Table => "table",
            Place::Autoconfig => "autoconfig",
            Place::WellKnown => "well-known",
            Place::Ispdb => "ispdb",
            Place::Mx => "mx",
            Place::Srv => "srv",
        }
    }
}

/// How it goes at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Asking,
    Found,
    /// It answered, and knows nothing of this domain.
    Nothing,
    /// It names no IMAP server, or only one without TLS, or cannot be read.
    Unusable,
    Unreachable,
    TimedOut,
}

impl Outcome {
    pub const ALL: [Outcome; 6] = [
        Outcome::Asking,
        Outcome::Found,
        Outcome::Nothing,
        Outcome::Unusable,
        Outcome::Unreachable,
        Outcome::TimedOut,
    ];

    /// As in `locales/*/setup.ftl`, after `discover-`.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Asking => "asking",
            Outcome::Found => "found",
            Outcome::Nothing => "nothing",
            Outcome::Unusable => "unusable",
            Outcome::Unreachable => "unreachable",
            Outcome::TimedOut => "timed-out",
        }
    }
}

/// One step, as it begins and as it ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    pub place: Place,
    /// The host that is asked; of the two places in the name service, the domain.
    pub host: String,
    pub outcome: Outcome,
}

/// What was found. Nobody has signed in yet: show the servers and where they come from, and ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub place: Place,
    /// The host that said so; for [`Place::Mx`] the server that takes in the domain's mail.
    pub host: String,
    pub imap: Server,
    /// None where no server for sending was named that can be used.
    pub smtp: Option<Server>,
    /// The name to sign in with.
    pub user: String,
    /// The one for sending, where it is another.
    pub smtp_user: Option<String>,
    pub sign_in: SignIn,
    /// The provider of our table whose IMAP server this is.
    pub provider: Option<&'static Provider>,
    /// True where a server does not belong to the domain of the address nor to a provider we know: the user
    /// should look twice.
    pub elsewhere: bool,
}

/// How the search ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Discovery {
    Found(Box<Found>),
    /// Nobody knows; the servers must be typed.
    NotFound,
    /// `cancel` became true. What was still on its way ends by itself, unheard.
    Cancelled,
}

/// Looks for the servers of an address. Blocks for ten seconds at most; `on_step` hears of each step as it
/// begins and ends. Setting `cancel` ends the search within a moment.
///
/// Errors: [`Code::BadSettings`] for what is no address.
pub fn discover(address: &str, cancel: &AtomicBool, on_step: &mut dyn FnMut(Progress)) -> Result<Discovery> {
    discover_with(address, &Means::of_the_system(), TOTAL, cancel, on_step)
}

fn discover_with(
    address: &str,
    means: &Means,
    total: Duration,
    cancel: &AtomicBool,
    on_step: &mut dyn FnMut(Progress),
) -> Result<Discovery> {
    let address = address.trim();
    let domain = domain(address)?;
    if let Some(known) = provider::for_address(&format!("x@{domain}")) {
        let host = domain.clone();
        on_step(Progress { place: Place::Table, host: host.clone(), outcome: Outcome::Found });
        let settings = Settings::of(known);
        return Ok(Discovery::Found(Box::new(settings.found(Place::Table, host, address, &domain))));
    }
    let deadline = Instant::now() + total;
    for (index, round) in ROUNDS.iter().enumerate() {
        let rounds_left = u32::try_from(ROUNDS.len() - index).unwrap_or(1);
        let share = deadline.saturating_duration_since(Instant::now()) / rounds_left;
        match ask_all(round, &domain, means, Instant::now() + share, cancel, on_step) {
            Heard::Settings(place, settings) => {
                let host = place.host(&domain);
                return Ok(Discovery::Found(Box::new(settings.found(place, host, address, &domain))));
            }
            Heard::Nothing => {}
            Heard::Cancelled => return Ok(Discovery::Cancelled),
        }
    }
    Ok(Discovery::NotFound)
}

/// Who is asked at the same time. Mozilla learns of a domain only when the domain itself is silent; and a
/// server that never answers costs its own round alone.
const ROUNDS: [&[Place]; 3] =
    [&[Place::Autoconfig, Place::WellKnown], &[Place::Ispdb], &[Place::Mx, Place::Srv]];

enum Heard {
    Settings(Place, Box<Settings>),
    Nothing,
    Cancelled,
}

/// Asks all places of a round at once. The first in order wins, however late it is within the round.
fn ask_all(
    round: &[Place],
    domain: &str,
    means: &Means,
    until: Instant,
    cancel: &AtomicBool,
    on_step: &mut dyn FnMut(Progress),
) -> Heard {
    let (sender, receiver) = mpsc::channel();
    let mut waiting: Vec<(Place, Option<std::result::Result<Settings, Outcome>>)> = Vec::new();
    for &place in round {
        if cancel.load(Ordering::Relaxed) {
            return Heard::Cancelled;
        }
        on_step(Progress { place, host: place.host(domain), outcome: Outcome::Asking });
        let (sender, domain, means) = (sender.clone(), domain.to_owned(), means.clone());
        let asked = std::thread::Builder::new().name("discover".into()).spawn(move || {
            // Nobody listens any more after a cancel.
            let _ = sender.send((place, place.ask(&domain, &means, until)));
        });
        waiting.push((place, asked.is_err().then_some(Err(Outcome::Unreachable))));
    }
    drop(sender);
    loop {
        if let Some(place) = first_found(&mut waiting) {
            return place;
        }
        if waiting.iter().all(|(_, answer)| answer.is_some()) {
            return Heard::Nothing;
        }
        if cancel.load(Ordering::Relaxed) {
            return Heard::Cancelled;
        }
        let left = until.saturating_duration_since(Instant::now());
        let (place, answer) = match receiver.recv_timeout(left.min(TICK)) {
            Ok(answered) => answered,
            Err(RecvTimeoutError::Timeout) if !left.is_zero() => continue,
            // The time is over; or a thread died, which is as good as no answer.
            Err(error) => {
                let outcome = match error {
                    RecvTimeoutError::Timeout => Outcome::TimedOut,
                    RecvTimeoutError::Disconnected => Outcome::Unreachable,
                };
                for (place, answer) in waiting.iter_mut().filter(|(_, answer)| answer.is_none()) {
                    on_step(Progress { place: *place, host: place.host(domain), outcome });
                    *answer = Some(Err(outcome));
                }
                continue;
            }
        };
        let outcome = answer.as_ref().map_or_else(|outcome| *outcome, |_| Outcome::Found);
        on_step(Progress { place, host: place.host(domain), outcome });
        if let Some(slot) = waiting.iter_mut().find(|(waits, _)| *waits == place) {
            slot.1 = Some(answer);
        }
    }
}

/// The settings of the first place, unless a place before it still thinks.
fn first_found(waiting: &mut [(Place, Option<std::result::Result<Settings, Outcome>>)]) -> Option<Heard> {
    for (place, answer) in waiting {
        match answer {
            None => return None,
            Some(Err(_)) => {}
            Some(Ok(settings)) => return Some(Heard::Settings(*place, Box::new(settings.clone()))),
        }
    }
    None
}

/// The domain of an address in the form the network knows (IDNA), in lower case.
fn domain(address: &str) -> Result<String> {
    let bad = || Error::new(Code::BadSettings, "the address is not an e-mail address");
    let (local, domain) = address.rsplit_once('@').ok_or_else(bad)?;
    if local.is_empty() || local.chars().any(char::is_control) {
        return Err(bad());
    }
    places::host_name(domain).ok_or_else(bad)
}
