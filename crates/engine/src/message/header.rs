//! A header line as it stands, unfolded (RFC 5322 §2.2.3).

use mail_parser::Message;

#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) value: String,
    /// True where there was more of it than is read.
    pub(crate) is_cut: bool,
}

/// A header is never read beyond this: the longest real one, a seal, has about 4 KiB.
const MAX_VALUE: usize = 16 * 1024;

/// The headers of the message itself that the engine ever asks for, in order.
pub(super) fn all(parsed: &Message<'_>) -> Vec<Header> {
    parsed
        .headers()
        .iter()
        .filter_map(|header| {
            let start = usize::try_from(header.offset_start).ok()?;
            let whole = usize::try_from(header.offset_end).ok()?;
            let end = whole.min(start.saturating_add(MAX_VALUE));
            let value = String::from_utf8_lossy(parsed.raw_message.get(start..end)?);
            Some(Header {
                name: header.name().to_owned(),
                value: value.replace(['\r', '\n', '\t'], " ").trim().to_owned(),
                is_cut: end < whole,
            })
        })
        .collect()
}
