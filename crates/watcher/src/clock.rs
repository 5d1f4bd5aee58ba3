//! The only place of the watcher that asks what time it is.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970, by the computer's clock.
pub(crate) fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
