use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees money back that waits to be claimed.
///
/// Why it matters: real refunds come by themselves.
///
/// Silent: where nothing is refunded.
#[derive(Debug)]
pub(super) struct RefundToClaim;

impl Signal for RefundToClaim {
    fn id(&self) -> &'static str {
        "refund-to-claim"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Refund).find(|hit| !text.is_cited(hit.start, hit.end)) {
                found.weak(place, text.at(hit));
            }
        }
    }
}
