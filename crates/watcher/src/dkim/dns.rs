//! Asks the system's name server for keys: limited in time, answers kept as long as they say.

use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use mail_auth::hickory_resolver::TokioResolver;
use mail_auth::hickory_resolver::config::{ResolveHosts, ResolverConfig, ResolverOpts};
use mail_auth::hickory_resolver::net::runtime::TokioRuntimeProvider;
use mail_auth::hickory_resolver::net::{DnsError, NetError};
use mail_auth::hickory_resolver::proto::op::ResponseCode;
use mail_auth::hickory_resolver::proto::rr::{Name, RData};
use mail_auth::hickory_resolver::system_conf::read_system_conf;

use crate::dns::{run, server};

/// Who is asked for the keys of signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dns {
    /// The name servers that the system names.
    System,
    /// This one. For tests.
    Server(SocketAddr),
    /// Nobody.
    Off,
}

/// One try of one server.
const TRY: Duration = Duration::from_millis(1500);
/// Tries after the first.
const ATTEMPTS: usize = 1;
/// All tries of all servers together.
const PATIENCE: Duration = Duration::from_secs(4);
/// After silence nobody is asked for so long: a first look at hundreds of messages must not wait for each.
const REST: Duration = Duration::from_secs(30);
/// Answers that are kept. Amazon's shops have about thirty names with a few keys each.
const KEPT: u64 = 256;
/// A key may be revoked, and whoever answers in a café may lie: nobody is believed for longer without asking again.
const BELIEVED: Duration = Duration::from_secs(60 * 60);
/// "There is none" may have been a server in a hurry.
const DENIED: Duration = Duration::from_secs(15 * 60);
/// Records under one name, and octets of them, that are read.
const MAX_RECORDS: usize = 8;
const MAX_RECORD: usize = 4096;

/// The answer to a question for a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Records(Vec<Vec<u8>>),
    /// The domain says that there is none.
    Missing,
    /// Nobody said anything, or an error of theirs.
    NoAnswer,
}

/// Asks, and remembers.
pub(super) struct Resolver {
    dns: Dns,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    client: Option<TokioResolver>,
    rests_until: Option<Instant>,
}

impl std::fmt::Debug for Resolver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Resolver").field("dns", &self.dns).finish_non_exhaustive()
    }
}

impl Resolver {
    pub(super) fn new(dns: Dns) -> Resolver {
        Resolver { dns, state: Mutex::default() }
    }

    pub(super) fn is_on(&self) -> bool {
        self.dns != Dns::Off
    }

    /// Asks for the text records of a full name.
    pub(super) fn key(&self, name: &str) -> Key {
        let Some(client) = self.client() else { return Key::NoAnswer };
        let Ok(mut name) = Name::from_ascii(name) else { return Key::Missing };
        // No domain of the user's network is ever put behind it.
        name.set_fqdn(true);
        let asked = run(async {
            tokio::time::timeout(PATIENCE, client.txt_lookup(name)).await.unwrap_or(Err(NetError::Timeout))
        });
        match asked {
            Some(Ok(lookup)) => Key::Records(
                lookup
                    .answers()
                    .iter()
                    .filter_map(|record| match &record.data {
                        RData::TXT(txt) => Some(txt.txt_data.concat()),
                        _ => None,
                    })
                    .filter(|record| record.len() <= MAX_RECORD)
                    .take(MAX_RECORDS)
                    .collect(),
            ),
            Some(Err(NetError::Dns(DnsError::NoRecordsFound(none))))
                if matches!(none.response_code, ResponseCode::NXDomain | ResponseCode::NoError) =>
            {
                Key::Missing
            }
            _ => {
                self.rest();
                Key::NoAnswer
            }
        }
    }

    /// None while it rests, or where the system names nobody.
    fn client(&self) -> Option<TokioResolver> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.rests_until.is_some_and(|until| Instant::now() < until) {
            return None;
        }
        if state.client.is_none() {
            state.client = build(self.dns);
        }
        state.client.clone()
    }

    /// The next question goes to whomever the system names then: the computer may have moved.
    fn rest(&self) {
        log::info!("the name server does not answer");
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = State { client: None, rests_until: Some(Instant::now() + REST) };
    }

    /// The next question goes to whomever the system names then, and nothing is known any more.
    pub(super) fn forget(&self) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = State::default();
    }

    #[cfg(test)]
    pub(super) fn wake(&self) {
        self.state.lock().unwrap().rests_until = None;
    }
}

fn build(dns: Dns) -> Option<TokioResolver> {
    let servers = match dns {
        Dns::Off => return None,
        Dns::System => read_system_conf().ok()?.0.name_servers().to_vec(),
        Dns::Server(address) => vec![server(address)],
    };
    let mut options = ResolverOpts::default();
    options.timeout = TRY;
    options.attempts = ATTEMPTS;
    options.cache_size = KEPT;
    options.positive_max_ttl = Some(BELIEVED);
    options.negative_max_ttl = Some(DENIED);
    // A list of names on this computer is no word of Amazon's.
    options.use_hosts_file = ResolveHosts::Never;
    // The system chooses ports as well at random; a port of ours makes firewalls ask the user.
    options.os_port_selection = true;
    TokioResolver::builder_with_config(
        ResolverConfig::from_name_servers(servers),
        TokioRuntimeProvider::default(),
    )
    .with_options(options)
    .build()
    .ok()
}
