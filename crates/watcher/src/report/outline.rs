//! What a report consists of, read back from the very octets that leave, for whoever wants to look before.

use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};

use crate::states::{Outline, Piece, Preview};

impl Preview {
    /// Its subject, its cover text and what is attached. Empty where the octets are no message; ours always are.
    pub fn outline(&self) -> Outline {
        let Some(message) = MessageParser::default().parse(&self.octets) else { return Outline::default() };
        let mut outline =
            Outline { subject: message.subject().unwrap_or_default().to_owned(), ..Outline::default() };
        let leaves = message.parts.iter().filter(|part| !matches!(part.body, PartType::Multipart(_)));
        for (place, part) in leaves.enumerate() {
            match &part.body {
                PartType::Text(text) if place == 0 => text.as_ref().clone_into(&mut outline.cover),
                _ => outline.pieces.push(piece(part)),
            }
        }
        outline
    }
}

fn piece(part: &MessagePart<'_>) -> Piece {
    let kind = part.content_type().map(|kind| match kind.subtype() {
        Some(subtype) => format!("{}/{subtype}", kind.ctype()),
        None => kind.ctype().to_owned(),
    });
    let octets = match &part.body {
        PartType::Message(inner) => inner.raw_message().len(),
        _ => part.contents().len(),
    };
    Piece {
        name: part.attachment_name().unwrap_or_default().to_owned(),
        kind: kind.unwrap_or_default(),
        octets,
    }
}

#[cfg(test)]
mod tests {
    use super::super::prepare::Abilities;
    use super::super::prepare::tests::in_form;
    use super::*;
    use crate::states::Form;

    fn outline(original: &[u8], form: Form) -> Outline {
        in_form(original, form, Abilities::default()).unwrap().outline()
    }

    #[test]
    fn each_form_names_what_is_attached() {
        let original = b"From: Amazon <a@parcel.example>\r\nSubject: x\r\n\r\nhello\r\n";
        let kinds =
            |form| outline(original, form).pieces.into_iter().map(|piece| piece.kind).collect::<Vec<_>>();
        assert_eq!(kinds(Form::Attached), ["message/rfc822"]);
        assert_eq!(kinds(Form::Arf), ["message/feedback-report", "message/rfc822"]);
        assert_eq!(kinds(Form::Zipped), ["application/zip"]);
        assert_eq!(kinds(Form::Headers), ["text/rfc822-headers", "text/plain"]);
    }

    #[test]
    fn sizes_are_those_of_the_original_and_the_cover_is_the_first_text() {
        let original = b"From: Amazon <a@parcel.example>\r\nSubject: x\n\nbare\0";
        let shown = outline(original, Form::Attached);
        assert_eq!(shown.subject, "Report of a message pretending to be Amazon");
        assert!(shown.cover.starts_with("This message pretends to be from Amazon.\r\n"), "{}", shown.cover);
        assert!(shown.cover.contains("From: Amazon <a@parcel.example>"), "{}", shown.cover);
        let untouched = Piece {
            name: "original.eml".to_owned(),
            kind: "application/octet-stream".to_owned(),
            octets: original.len(),
        };
        assert_eq!(shown.pieces, [untouched]);
    }
}
