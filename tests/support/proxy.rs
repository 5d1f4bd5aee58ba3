//! A TCP proxy on loopback that can be made to fail: cut, frozen, dripping, deaf, bent. The same
//! fault happens at the same octet each time.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;

/// How bytes pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// As fast as they come.
    Free,
    /// Not at all; connections stay open.
    Frozen,
    /// One byte, then a pause of this length.
    Drip(Duration),
    /// New connections are closed at once.
    Refusing,
    /// Each connection ends after so many octets from the server.
    CutAfter(usize),
    /// About one in so many octets from the server has a bit turned round; which ones, the seed says.
    Flip { seed: u64, one_in: u64 },
}

#[derive(Debug)]
struct State {
    flow: Flow,
    /// Both ends of each connection, by its number.
    open: BTreeMap<usize, [TcpStream; 2]>,
    connections: usize,
    ended: bool,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running proxy.
#[derive(Debug)]
pub struct Proxy {
    pub port: u16,
    shared: Arc<Shared>,
}

impl Proxy {
    /// Listens on a free port and passes everything to `target` on loopback.
    pub fn start(target: u16) -> Result<Proxy> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let state = State { flow: Flow::Free, open: BTreeMap::new(), connections: 0, ended: false };
        let shared = Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new() });
        let accepting = Arc::clone(&shared);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let mut state = accepting.lock();
                if state.ended {
                    return;
                }
                state.connections += 1;
                if state.flow == Flow::Refusing {
                    continue;
                }
                let Ok(server) = TcpStream::connect(("127.0.0.1", target)) else { continue };
                let number = state.connections;
                for (from, to, down) in [(&client, &server, false), (&server, &client, true)] {
                    let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) else { continue };
                    let shared = Arc::clone(&accepting);
                    std::thread::spawn(move || {
                        pump(from, to, down, &shared);
                        if down {
                            shared.lock().open.remove(&number);
                        }
                    });
                }
                state.open.insert(number, [client, server]);
            }
        });
        Ok(Proxy { port, shared })
    }

    /// Changes how bytes pass, from now on.
    pub fn set(&self, flow: Flow) {
        self.shared.lock().flow = flow;
        self.shared.changed.notify_all();
    }

    /// Ends every open connection, in both directions.
    pub fn cut(&self) {
        for stream in std::mem::take(&mut self.shared.lock().open).into_values().flatten() {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// How many connections were tried so far.
    pub fn connections(&self) -> usize {
        self.shared.lock().connections
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.lock().ended = true;
        self.set(Flow::Free);
        self.cut();
        // Wakes the listener, so that it sees the end.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

/// `down` is from the server to the client.
fn pump(mut from: TcpStream, mut to: TcpStream, down: bool, shared: &Shared) {
    let mut buffer = [0; 16 * 1024];
    let mut passed = 0;
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        let mut sent = 0;
        while sent < count {
            let mut state = shared.lock();
            while state.flow == Flow::Frozen {
                state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            let flow = state.flow;
            drop(state);
            let mut end = if let Flow::Drip(_) = flow { sent + 1 } else { count };
            match flow {
                Flow::CutAfter(octets) if down => end = end.min(sent + octets.saturating_sub(passed)),
                Flow::Flip { seed, one_in } if down => {
                    for (place, octet) in buffer[sent..end].iter_mut().enumerate() {
                        *octet ^= flip(seed, (passed + place) as u64, one_in);
                    }
                }
                _ => {}
            }
            if end == sent || to.write_all(&buffer[sent..end]).is_err() {
                let _ = to.shutdown(Shutdown::Both);
                let _ = from.shutdown(Shutdown::Both);
                return;
            }
            passed += end - sent;
            sent = end;
            if let Flow::Drip(pause) = flow {
                std::thread::sleep(pause);
            }
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}

/// The bit to turn round at a place, if any: the mixing of SplitMix64 over seed and place.
fn flip(seed: u64, place: u64, one_in: u64) -> u8 {
    let mut z = (seed << 40).wrapping_add(place).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^= z >> 31;
    if z.is_multiple_of(one_in.max(1)) { 1 << ((z >> 32) % 8) } else { 0 }
}
