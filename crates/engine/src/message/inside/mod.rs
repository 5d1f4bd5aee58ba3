//! What stands inside attached files: the words and links of documents and invitations, and the codes
//! in pictures. Nothing is drawn, run or fetched.

mod calendar;
mod code;
mod gray;
mod pdf;
mod picture;

pub(super) use calendar::read as calendar;
pub(super) use pdf::read as pdf;
pub(super) use picture::read as picture;

/// What was found in one file.
#[derive(Debug, Default)]
pub(super) struct Inside {
    pub(super) text: String,
    pub(super) links: Vec<String>,
    /// What the QR codes say.
    pub(super) codes: Vec<String>,
}

/// The work that the files of one message may cost, all together. Counts, never seconds.
#[derive(Debug, Clone)]
pub(super) struct Budget {
    /// Bytes that compressed streams may grow to.
    inflate: usize,
    /// Pixels that may be decoded.
    pixels: usize,
    /// Pixels that may be searched for codes, once they are made small.
    searched: usize,
    /// Pages that may be read.
    pages: usize,
    /// Bytes of a document's own language that may be read, again and again included.
    steps: usize,
    /// Bytes of words that may come out of documents.
    letters: usize,
}

impl Default for Budget {
    fn default() -> Budget {
        Budget {
            inflate: 8 << 20,
            pixels: 6_000_000,
            searched: 4_000_000,
            pages: 100,
            steps: 4 << 20,
            letters: 100_000,
        }
    }
}

/// What an attached file is for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum File {
    Pdf,
    Picture,
    Calendar,
    Other,
}

impl File {
    /// By its own first bytes, else by name, else by what the message declares: programs open what they recognise.
    pub(super) fn of(name: &str, content_type: &str, bytes: &[u8]) -> File {
        let start = bytes.get(..1024).unwrap_or(bytes);
        let name = name.trim_end_matches(['.', ' ', '"']).to_ascii_lowercase();
        if start.windows(5).any(|here| here == b"%PDF-") {
            File::Pdf
        } else if picture::is_picture(bytes) {
            File::Picture
        } else if start.windows(15).any(|here| here.eq_ignore_ascii_case(b"BEGIN:VCALENDAR")) {
            File::Calendar
        } else if name.ends_with(".pdf") || content_type == "application/pdf" {
            File::Pdf
        } else {
            File::Other
        }
    }
}
