//! Free ports on the loopback interface.

use std::net::TcpListener;

use anyhow::{Result, bail};

/// Below those that systems give to whoever asks for any (from 32768 on Linux, from 49152 elsewhere): a connection of
/// another test would take one of these in the moment between the choice and the start of a server.
const RANGE: std::ops::Range<u16> = 10_240..32_768;
const TRIES: usize = 1000;

/// `N` different ports that were free a moment ago, chosen by lot so that tests that run beside each other choose others.
/// They are held together while they are chosen, so no two are the same; a stranger may still take one before it is
/// used, and the start then fails with the server's own words.
pub fn free<const N: usize>() -> Result<[u16; N]> {
    let mut held = Vec::with_capacity(N);
    let mut ports = [0; N];
    for port in &mut ports {
        let lots = (0..TRIES).map(|_| fastrand::u16(RANGE));
        let Some(listener) = lots.filter_map(|lot| TcpListener::bind(("127.0.0.1", lot)).ok()).next() else {
            bail!("no free port on 127.0.0.1 in {TRIES} tries");
        };
        *port = listener.local_addr()?.port();
        held.push(listener);
    }
    Ok(ports)
}
