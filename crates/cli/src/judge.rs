//! One message before the engine, for every command that has messages in hand.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use porchlight_engine::{Assessment, Context};
use porchlight_watcher::provider::providers;

use crate::arguments::Belief;
use crate::trouble::Trouble;

/// More stack than the engine needs (1 MiB is enough for any message): a second lock on the door.
pub const STACK: usize = 8 * 1024 * 1024;

/// Whose verdict on the sender may be believed: only what was asked for on the command line.
pub fn context(belief: &Belief) -> Context {
    let provider = providers().iter().find(|provider| Some(provider.id) == belief.provider.as_deref());
    let of_provider = provider.into_iter().flat_map(|provider| provider.authserv_ids);
    Context {
        trusted_authserv_ids: of_provider
            .map(|id| (*id).to_owned())
            .chain(belief.authserv_id.iter().cloned())
            .collect(),
        ..Context::default()
    }
}

/// Lets the engine look, in a thread with a large stack.
pub fn look(ask: impl FnOnce() -> Assessment + Send) -> Result<Assessment, Trouble> {
    thread::scope(|threads| {
        thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(threads, || guarded(ask))
            .map_err(|error| failed(&error.to_string()))?
            .join()
            .map_err(|_| stopped())
    })?
    .ok_or_else(stopped)
}

/// Lets the engine look, in a thread that has the stack already. Nothing where it stopped: one such
/// message must not end the work on all others.
pub fn guarded<T>(ask: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(ask)).ok()
}

pub fn stopped() -> Trouble {
    failed("the engine stopped")
}

pub fn failed(detail: &str) -> Trouble {
    Trouble::Input { id: "not-judged", name: String::new(), detail: Some(detail.to_owned()) }
}
