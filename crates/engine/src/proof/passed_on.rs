use crate::Place;
use crate::signal::{Case, Found, Signal};

/// Sees that the message came through a mailing list or was forwarded by a program.
///
/// Why it matters: both change a message on the way and so break seals innocently; a failing proof then
/// says less.
///
/// Silent: for mail that came straight.
#[derive(Debug)]
pub(super) struct PassedOn;

impl Signal for PassedOn {
    fn id(&self) -> &'static str {
        "passed-on"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if case.message.was_passed_on() {
            let header = [
                "List-Id",
                "List-Post",
                "Mailing-List",
                "Resent-From",
                "X-Forwarded-To",
                "X-Forwarded-For",
                "X-BeenThere",
            ]
            .iter()
            .find_map(|name| case.message.headers(name).next());
            found.note(Place::Header, header.map(|header| header.value.as_str()).unwrap_or_default());
        }
    }
}
