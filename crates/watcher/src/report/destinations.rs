//! To whom reports go. Compiled in: neither settings nor a mail can change it.

/// Amazon's desk for suspicious messages; attached messages are "the best way" for it to track them.
/// Source: Amazon help node GRGRY7AQ3LMPXVCV, the same on the US, UK, Japanese and Indian pages.
pub(crate) const AMAZON: &str = "reportascam@amazon.com";
