use crate::Strength;
use crate::amazon::domains;
use crate::signal::{Case, Found, Signal};

/// Sees a form to fill in inside the message itself, which sends its answers somewhere else than to
/// Amazon.
///
/// Why it matters: what is typed goes to whoever wrote the form.
///
/// Silent: for forms without a field to type in, and those that send to Amazon.
#[derive(Debug)]
pub(super) struct FormInside;

impl Signal for FormInside {
    fn id(&self) -> &'static str {
        "form-inside"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if !case.message.has_input {
            return;
        }
        for form in &case.message.forms {
            if !domains::is_amazon_host(&form.host) {
                found.link(Strength::Strong, form);
            }
        }
    }
}
