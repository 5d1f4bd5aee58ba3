use crate::Place;
use crate::amazon::brand;
use crate::message::{AttachmentKind, fold_text};
use crate::signal::{Case, Found, Signal};

/// Sees the name Amazon in the name of an attachment.
///
/// Why it matters: where the message itself is empty, the attachment speaks.
///
/// Silent: where no attachment has the name, and for attached messages, which are named by their subject: who passes
/// one on has not chosen it.
#[derive(Debug)]
pub(super) struct AttachmentNamesAmazon;

impl Signal for AttachmentNamesAmazon {
    fn id(&self) -> &'static str {
        "attachment-names-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for attachment in &case.message.attachments {
            if attachment.kind != AttachmentKind::Message
                && brand::find(&fold_text(&attachment.name)).is_some()
            {
                found.weak(Place::Attachment, &attachment.name);
            }
        }
    }
}
