use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::message::AttachmentKind;
use crate::signal::{Case, Found, Signal};

/// Sees a document or an archive, and often words that ask to open it.
///
/// Why it matters: what filters cannot read is put into a file.
///
/// Silent: without such a file. Weak where nothing in the words asks to open it, unless a sender that is not
/// Amazon's shows Amazon's name: whatever such a stranger attaches is there to be opened.
#[derive(Debug)]
pub(super) struct AttachmentToOpen;

impl Signal for AttachmentToOpen {
    fn id(&self) -> &'static str {
        "attachment-to-open"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let asked = super::is_stranger_in_the_name(case.message)
            || case.message.own_words().iter().any(|(_, text)| text.has(Phrase::Attached));
        for attachment in &case.message.attachments {
            if matches!(attachment.kind, AttachmentKind::Document | AttachmentKind::Archive)
                && !attachment.inline
            {
                if asked {
                    found.strong(Place::Attachment, &attachment.name);
                } else {
                    found.weak(Place::Attachment, &attachment.name);
                }
            }
        }
    }
}
