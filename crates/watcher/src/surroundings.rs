//! What a watch depends on besides servers: the network this computer is in, and its clock. Tests put their own in
//! place of the system's.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use crate::clock;

/// Which addresses this computer would speak from. Nobody is asked, and nothing is sent: a UDP socket is pointed at
/// an address of the ranges for documentation (RFC 5737, RFC 3849), which belong to no one, and the system says which
/// address of its own it would use, or that there is no way out.
///
/// Another network means other addresses; a virtual network on this computer alone does not count. What it cannot see
/// is a network that is there and leads nowhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Network {
    pub v4: Option<IpAddr>,
    pub v6: Option<IpAddr>,
}

impl Network {
    /// The network at this moment.
    pub fn now() -> Network {
        Network {
            v4: source(Ipv4Addr::UNSPECIFIED.into(), Ipv4Addr::new(192, 0, 2, 1).into()),
            v6: source(Ipv6Addr::UNSPECIFIED.into(), Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into()),
        }
    }

    /// True where there is a way out.
    pub fn is_up(self) -> bool {
        self.v4.is_some() || self.v6.is_some()
    }
}

fn source(from: IpAddr, to: IpAddr) -> Option<IpAddr> {
    let socket = UdpSocket::bind(SocketAddr::new(from, 0)).ok()?;
    socket.connect(SocketAddr::new(to, 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

/// What a watch looks at from time to time.
pub trait Surroundings: Send + Sync {
    /// Seconds since 1970, by the clock that goes on while the computer sleeps.
    fn now(&self) -> i64;
    fn network(&self) -> Network;
    /// False for a server on this computer, such as a bridge.
    fn needs_network(&self, host: &str) -> bool;
}

/// The system's.
#[derive(Debug, Clone, Copy, Default)]
pub struct System;

impl Surroundings for System {
    fn now(&self) -> i64 {
        clock::now()
    }

    fn network(&self) -> Network {
        Network::now()
    }

    fn needs_network(&self, host: &str) -> bool {
        let is_here =
            host.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback());
        !is_here && !host.eq_ignore_ascii_case("localhost")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_this_computer_needs_no_network() {
        for here in ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "[::1]"] {
            assert!(!System.needs_network(here), "{here}");
        }
        for elsewhere in ["imap.example.com", "192.168.1.2", "localhost.example.com", "::2"] {
            assert!(System.needs_network(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn asking_for_the_network_is_quick_and_names_no_address_of_this_computer_alone() {
        let begun = std::time::Instant::now();
        let network = Network::now();
        assert!(begun.elapsed() < std::time::Duration::from_secs(1));
        for address in [network.v4, network.v6].into_iter().flatten() {
            assert!(!address.is_loopback(), "{address}");
        }
        assert!(!Network::default().is_up());
    }
}
