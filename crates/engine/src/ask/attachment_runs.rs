use crate::Place;
use crate::message::AttachmentKind;
use crate::signal::{Case, Found, Signal};

/// Sees an attachment that runs as a program, opens as a page of its own, or is a document that starts a
/// program when it is opened.
///
/// Why it matters: Amazon sends neither; such a page shows a false sign-in, such a program takes the
/// computer.
///
/// Silent: for pictures, documents and calendars.
#[derive(Debug)]
pub(super) struct AttachmentRuns;

impl Signal for AttachmentRuns {
    fn id(&self) -> &'static str {
        "attachment-runs"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for attachment in &case.message.attachments {
            if matches!(attachment.kind, AttachmentKind::Runs | AttachmentKind::Page) && !attachment.inline {
                found.strong(Place::Attachment, &attachment.name);
            }
        }
    }
}
