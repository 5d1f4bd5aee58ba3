//! MX and SRV records. Set-up asks a handful of questions in all.

use std::time::{Duration, Instant};

use hickory_resolver::TokioResolver;
use hickory_resolver::config::ResolverConfig;
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{RData, RecordType};

use super::Outcome;
use super::places::{Means, host_name};
use crate::dns::{run, server};

/// Nobody has more mail servers that matter.
const MOST: usize = 16;

/// The servers that take in a domain's mail, the preferred ones first.
///
/// Errors: why there are none.
pub(super) fn mx(domain: &str, means: &Means, until: Instant) -> Result<Vec<String>, Outcome> {
    let mut found: Vec<(u16, String)> = lookup(domain, RecordType::MX, means, until)?
        .into_iter()
        .filter_map(|data| match data {
            RData::MX(mx) => Some((mx.preference, host_name(&mx.exchange.to_ascii())?)),
            _ => None,
        })
        .collect();
    found.sort();
    if found.is_empty() {
        Err(Outcome::Nothing)
    } else {
        Ok(found.into_iter().map(|(_, host)| host).collect())
    }
}

/// The host and port of a service (RFC 2782): the lowest priority, then the greatest weight.
///
/// Errors: why there is none; a lone dot says that the service is not offered.
pub(super) fn srv(name: &str, means: &Means, until: Instant) -> Result<(String, u16), Outcome> {
    let found = lookup(name, RecordType::SRV, means, until)?.into_iter().filter_map(|data| match data {
        RData::SRV(srv) => {
            let host = host_name(&srv.target.to_ascii())?;
            (srv.port != 0).then_some((srv.priority, u16::MAX - srv.weight, host, srv.port))
        }
        _ => None,
    });
    found.min().map(|(_, _, host, port)| (host, port)).ok_or(Outcome::Nothing)
}

fn lookup(name: &str, kind: RecordType, means: &Means, until: Instant) -> Result<Vec<RData>, Outcome> {
    let left = until.saturating_duration_since(Instant::now());
    let answered = run(async {
        let resolver = resolver(means, left).map_err(|_| Outcome::Unreachable)?;
        // A final dot: nobody's search list is tried.
        let asked = tokio::time::timeout(left, resolver.lookup(format!("{name}."), kind)).await;
        match asked {
            Err(_) => Err(Outcome::TimedOut),
            Ok(Ok(answer)) => {
                Ok(answer.answers().iter().take(MOST).map(|record| record.data.clone()).collect())
            }
            Ok(Err(error)) if error.is_no_records_found() => Err(Outcome::Nothing),
            Ok(Err(NetError::Timeout)) => Err(Outcome::TimedOut),
            Ok(Err(_)) => Err(Outcome::Unreachable),
        }
    });
    answered.unwrap_or(Err(Outcome::Unreachable))
}

fn resolver(means: &Means, left: Duration) -> Result<TokioResolver, NetError> {
    let mut builder = match means.dns_at {
        None => TokioResolver::builder_tokio()?,
        Some(at) => {
            let config = ResolverConfig::from_name_servers(vec![server(at)]);
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        }
    };
    let options = builder.options_mut();
    options.timeout = (left / 2).max(Duration::from_millis(100));
    options.attempts = 2;
    builder.build()
}
