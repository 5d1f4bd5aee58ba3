//! Free ports on the loopback interface.

use std::net::TcpListener;

use anyhow::{Context, Result};

/// `N` different ports that were free a moment ago. They are held together while they are chosen, so
/// no two are the same; a stranger may still take one before it is used, and the start then fails
/// with the server's own words.
pub fn free<const N: usize>() -> Result<[u16; N]> {
    let mut held = Vec::with_capacity(N);
    let mut ports = [0; N];
    for port in &mut ports {
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port on 127.0.0.1")?;
        *port = listener.local_addr()?.port();
        held.push(listener);
    }
    Ok(ports)
}
