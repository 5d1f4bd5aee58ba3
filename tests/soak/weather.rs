//! What goes wrong: one thing after the other, every few seconds, the same for the same seed.

use std::collections::BTreeMap;
use std::time::Duration;

use acceptance::Servers;
use acceptance::proxy::{Flow, Proxy};
use anyhow::Result;

use crate::child::Child;

/// SplitMix64: good enough for weather, and the same on every machine.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0xd134_2543_de82_ef95))
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end.max(1)
    }
}

pub struct Weather<'a> {
    random: Random,
    proxies: &'a [Proxy],
    seen: BTreeMap<&'static str, usize>,
}

impl<'a> Weather<'a> {
    pub fn new(seed: u64, proxies: &'a [Proxy]) -> Weather<'a> {
        Weather { random: Random::new(seed), proxies, seen: BTreeMap::new() }
    }

    /// One fault, and the quiet after it.
    pub fn next(&mut self, servers: &mut Servers, child: &mut Child) -> Result<()> {
        let kind = self.random.below(40);
        let place = usize::try_from(self.random.below(self.proxies.len() as u64))?;
        let octets = self.random.below(30_000);
        let proxy = self.proxies.get(place);
        let flow = |flow, seconds| {
            if let Some(proxy) = proxy {
                proxy.set(flow);
                std::thread::sleep(Duration::from_millis(seconds));
                proxy.set(Flow::Free);
            }
        };
        let name = match kind {
            0..8 => {
                proxy.iter().for_each(|proxy| proxy.cut());
                "connections cut"
            }
            8..14 => {
                flow(Flow::CutAfter(usize::try_from(octets)?), 2_000);
                "connections cut after some octets"
            }
            14..20 => {
                proxy.iter().for_each(|proxy| proxy.cut());
                flow(Flow::Refusing, 2_000);
                "connections refused"
            }
            20..25 => {
                flow(Flow::Frozen, 4_000);
                "lines frozen"
            }
            25..29 => {
                flow(Flow::Drip(Duration::from_millis(1)), 3_000);
                "lines dripping"
            }
            29..34 => {
                flow(Flow::Flip { seed: octets, one_in: 2_000 }, 2_000);
                "lines with bits turned round"
            }
            34..36 => {
                servers.dovecot.pause();
                std::thread::sleep(Duration::from_secs(1));
                servers.dovecot.resume()?;
                "restarts of the server"
            }
            36 => {
                for proxy in self.proxies {
                    proxy.cut();
                }
                "cuts of every connection"
            }
            37 => {
                child.say("sleep 28800")?;
                "nights of sleep"
            }
            38 => {
                child.say("clock -7200")?;
                "clocks set back"
            }
            _ => {
                child.say("network off")?;
                std::thread::sleep(Duration::from_secs(1));
                child.say("network elsewhere")?;
                std::thread::sleep(Duration::from_secs(1));
                child.say("network home")?;
                "changes of the network"
            }
        };
        *self.seen.entry(name).or_default() += 1;
        std::thread::sleep(Duration::from_millis(500 + self.random.below(2_000)));
        Ok(())
    }

    /// The end of all that.
    pub fn clear(&self, child: &mut Child) -> Result<()> {
        for proxy in self.proxies {
            proxy.set(Flow::Free);
        }
        child.say("network home")
    }

    pub fn tell(&self) {
        println!("{} faults: {:?}", self.seen.values().sum::<usize>(), self.seen);
    }
}
