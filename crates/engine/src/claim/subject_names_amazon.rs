use crate::Place;
use crate::signal::{Case, Found, Signal};

/// Sees the name Amazon in the subject.
///
/// Why it matters: it is the second thing people read.
///
/// Silent: where the message passes on or answers another one, whose subject it only repeats. Weak in
/// any case: shops, newspapers and friends write about Amazon too.
#[derive(Debug)]
pub(super) struct SubjectNamesAmazon;

impl Signal for SubjectNamesAmazon {
    fn id(&self) -> &'static str {
        "subject-names-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        let subject = &message.subject;
        if message.subject_is_anothers() {
            return;
        }
        if let Some((start, end)) = subject.amazon() {
            found.weak(Place::Subject, subject.around(start, end));
        }
    }
}
