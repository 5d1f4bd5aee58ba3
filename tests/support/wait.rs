//! Waiting for something to become true, with an end.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Ends every wait with an error from now on, so that whoever waits tidies up and goes.
pub fn interrupt() {
    INTERRUPTED.store(true, Ordering::SeqCst);
}

/// True once [`interrupt`] was called.
pub fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Asks `ready` again and again until it gives a value; after `limit` an error naming `what`.
pub fn until<T>(limit: Duration, what: &str, mut ready: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let end = Instant::now() + limit;
    loop {
        if let Some(value) = ready()? {
            return Ok(value);
        }
        if interrupted() {
            bail!("interrupted");
        }
        if Instant::now() >= end {
            bail!("waited {} s in vain: {what}", limit.as_secs());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// [`until`] for something that is only true or not.
pub fn within(limit: Duration, what: &str, mut ready: impl FnMut() -> Result<bool>) -> Result<()> {
    until(limit, what, || Ok(ready()?.then_some(())))
}
