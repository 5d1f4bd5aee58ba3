//! A header line as it stands, unfolded (RFC 5322 §2.2.3).

use mail_parser::Message;

#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) name: &'static str,
    pub(crate) value: String,
    /// True where there was more of it than is read.
    pub(crate) is_cut: bool,
}

/// A header is never read beyond this: the longest real one, a seal, has about 4 KiB.
const MAX_VALUE: usize = 16 * 1024;

/// The headers that the engine ever asks for: half of a message's lines are seals and notes of servers that it does not.
const READ: &[&str] = &[
    "From",
    "To",
    "Received",
    "Authentication-Results",
    "Resent-From",
    "X-Forwarded-To",
    "X-Forwarded-For",
    "X-BeenThere",
    "Mailing-List",
    "List-Id",
    "List-Post",
    "List-Archive",
    "List-Unsubscribe",
    "List-Subscribe",
    "List-Help",
    "In-Reply-To",
    "References",
];

/// True where [`all`] keeps headers of this name.
pub(super) fn is_read(name: &str) -> bool {
    READ.iter().any(|read| read.eq_ignore_ascii_case(name))
}

/// The headers of the message itself that the engine asks for, in order.
pub(super) fn all(parsed: &Message<'_>) -> Vec<Header> {
    parsed
        .headers()
        .iter()
        .filter_map(|header| {
            let written = header.name();
            let name = *READ.iter().find(|read| read.eq_ignore_ascii_case(written))?;
            let start = usize::try_from(header.offset_start).ok()?;
            let whole = usize::try_from(header.offset_end).ok()?;
            let end = whole.min(start.saturating_add(MAX_VALUE));
            let value = String::from_utf8_lossy(parsed.raw_message.get(start..end)?);
            Some(Header { name, value: unfold(value.trim()), is_cut: end < whole })
        })
        .collect()
}

/// Line ends become spaces: one by one, so that nothing else moves.
fn unfold(value: &str) -> String {
    let blank = |byte: u8| if matches!(byte, b'\r' | b'\n' | b'\t') { b' ' } else { byte };
    String::from_utf8(value.bytes().map(blank).collect()).unwrap_or_default()
}
