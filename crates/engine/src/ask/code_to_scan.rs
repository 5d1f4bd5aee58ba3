use crate::Strength;
use crate::signal::{Case, Found, Signal};

/// Sees a QR code, in a picture or a document, whose address leads to a place that is not Amazon's.
///
/// Why it matters: a code takes the reader from the guarded computer to the telephone, past every filter that
/// reads links, and nobody can see where it leads.
///
/// Silent: for codes that lead to Amazon, to places that honest shop mail links to, or hold no address. Silent
/// too where pictures are not read: in a message with enough words of its own that names neither Amazon nor
/// Prime.
#[derive(Debug)]
pub(super) struct CodeToScan;

impl Signal for CodeToScan {
    fn id(&self) -> &'static str {
        "code-to-scan"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for code in case.message.codes.iter().filter(|code| super::leaves(case.message, code)) {
            found.link(Strength::Strong, code);
        }
    }
}
