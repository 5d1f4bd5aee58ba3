//! What stands inside attached files: the words and links of documents and invitations, and the codes
//! in pictures. Nothing is drawn, run or fetched.
//!
//! Files are where filters do not look, and a small file can ask for endless work. So the files of one
//! message share one [`Budget`], and each kind has bounds of its own. All are counts; what goes beyond is
//! left out, what came before is kept, and `file-too-large` says so.
//!
//! | bound | how much | why |
//! |---|---|---|
//! | unpacked bytes of documents | 8 MiB | a message is at most 1 MiB; honest streams grow to four times that |
//! | bytes of documents' language read | 3 MiB | forty pages of words; twice read is twice paid |
//! | pages | 100 | an invoice has three, terms of business thirty |
//! | words out of documents | 100 kB | a mail has two; phrases and numbers are searched in all of it |
//! | objects of a document | 20,000 | a book of a thousand pages has ten thousand |
//! | values in one object, levels | 50,000, 24 | a font's widths; honest documents have five levels |
//! | filters on a stream | 4 | two is usual, more are bombs in bombs |
//! | tables (versions), pictures of a document | 32, 40 | saved again thirty times; a page of products |
//! | a picture's pixels, its side | 4.2 million (12.5 of a file that its reader asks about), 20,000 | a screen or a page; decoding needs up to 6 bytes each |
//! | pixels of all pictures | 6 million | six screens |
//! | pixels searched, after shrinking | 1 million a picture | what is read by a telephone is not finer |
//! | work to find codes | 20 million units a picture, 40 in all | a unit is a pixel looked at once; a large picture is looked at eight times |
//! | frames, scans of a picture | 4, 20 | a code that moves cannot be scanned; cameras write ten scans |
//! | eyes, codes in a picture | 300, 8 | one code has three eyes; a page of letters has a dozen likenesses |
//! | entries, pages of an invitation | 2,000, 4 | more is an export |
//!
//! Not read: pictures in a page's own `data:` addresses; codes drawn as lines, or out of letters and table
//! cells; archives and office files.

mod calendar;
mod code;
mod gray;
pub(super) mod pdf;
mod picture;
#[cfg(test)]
mod tests;

pub(crate) use calendar::read as calendar;

use super::limits::{FOR_PAGES, FOR_WORDS, Limits};

/// A document's words and links, and its pictures for later.
pub(crate) fn pdf<'a>(
    bytes: &'a [u8],
    budget: &mut Budget,
    limits: &mut Limits,
) -> (Inside, Option<pdf::Pictures<'a>>) {
    // The words and pages of the letter may come after it.
    budget.paid(FOR_WORDS + FOR_PAGES, limits, |budget, limits| pdf::read(bytes, budget, limits))
}

/// The codes in a document's pictures.
pub(crate) fn codes(document: &pdf::Pictures<'_>, budget: &mut Budget, limits: &mut Limits) -> Inside {
    budget.paid(0, limits, |budget, limits| document.codes(budget, limits))
}

/// The codes in a picture.
pub(crate) fn picture(bytes: &[u8], budget: &mut Budget, limits: &mut Limits) -> Inside {
    budget.paid(0, limits, |budget, limits| picture::read(bytes, budget, limits))
}

/// What was found in one file.
#[derive(Debug, Default)]
pub(crate) struct Inside {
    pub(crate) text: String,
    pub(crate) links: Vec<String>,
    /// What the QR codes say.
    pub(crate) codes: Vec<String>,
    /// Opening the file can start a program.
    pub(crate) runs: bool,
}

/// What a byte unpacked, a point decoded, a byte of a document's language costs, in the units of `limits`; a point
/// searched costs one.
const INFLATED: usize = 1;
const PIXEL: usize = 3;
const STEP: usize = 3;

/// The work that the files of one message may cost, all together. Counts, never seconds.
#[derive(Debug, Clone)]
pub(crate) struct Budget {
    /// Bytes that compressed streams may grow to.
    inflate: usize,
    /// Pixels that may be decoded, and those of the largest picture.
    pixels: usize,
    largest: usize,
    /// Pixels that may be looked at for codes, again and again included, once they are made small.
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
            largest: 4_200_000,
            searched: 40_000_000,
            pages: 100,
            steps: 3 << 20,
            letters: 100_000,
        }
    }
}

impl Budget {
    /// For the one file that its reader asks about: a camera's picture, and nothing beside it.
    pub(crate) fn of_one() -> Budget {
        Budget { pixels: 12_500_000, largest: 12_500_000, ..Budget::default() }
    }

    /// Lets a file be read from what this and the message's own work (see `limits`) allow, and has both paid.
    fn paid<R>(
        &mut self,
        leave: usize,
        limits: &mut Limits,
        read: impl FnOnce(&mut Budget, &mut Limits) -> R,
    ) -> R {
        let left = limits.left(leave);
        let lent = Budget {
            inflate: self.inflate.min(left / INFLATED),
            pixels: self.pixels.min(left / PIXEL),
            largest: self.largest,
            searched: self.searched.min(left),
            steps: self.steps.min(left / STEP),
            pages: self.pages,
            letters: self.letters,
        };
        let mut rest = lent.clone();
        let result = read(&mut rest, limits);
        let spend = |all: &mut usize, lent: usize, rest: usize| {
            let spent = lent.saturating_sub(rest);
            *all = all.saturating_sub(spent);
            spent
        };
        limits.pay(
            INFLATED * spend(&mut self.inflate, lent.inflate, rest.inflate)
                + PIXEL * spend(&mut self.pixels, lent.pixels, rest.pixels)
                + spend(&mut self.searched, lent.searched, rest.searched)
                + STEP * spend(&mut self.steps, lent.steps, rest.steps),
        );
        (self.pages, self.letters) = (rest.pages, rest.letters);
        result
    }
}

/// What an attached file is for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    Pdf,
    Picture,
    Calendar,
    /// A page that does not say it is one.
    Page,
    Other,
}

impl File {
    /// By its own first bytes, else by name, else by what the message declares: programs open what they recognise.
    pub(crate) fn of(name: &str, content_type: &str, bytes: &[u8]) -> File {
        let start = bytes.get(..1024).unwrap_or(bytes);
        let name = name.trim_end_matches(['.', ' ', '"']).to_ascii_lowercase();
        if memchr::memmem::find(start, b"%PDF-").is_some() {
            File::Pdf
        } else if picture::is_picture(bytes) {
            File::Picture
        } else if is_calendar(start) {
            File::Calendar
        } else if name.ends_with(".pdf") || content_type == "application/pdf" {
            File::Pdf
        } else if is_page(&name, content_type, start) {
            File::Page
        } else {
            File::Other
        }
    }
}

/// Looked for by the rarest of its signs.
fn is_calendar(start: &[u8]) -> bool {
    let (before, behind) = (b"BEGIN", b":VCALENDAR");
    memchr::memchr_iter(b':', start).any(|at| {
        let begins = at.checked_sub(before.len()).and_then(|begins| start.get(begins..at));
        let ends = start.get(at..at + behind.len());
        begins.is_some_and(|here| here.eq_ignore_ascii_case(before))
            && ends.is_some_and(|here| here.eq_ignore_ascii_case(behind))
    })
}

fn is_page(name: &str, content_type: &str, start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let begins = |tag: &[u8]| start.get(..tag.len()).is_some_and(|here| here.eq_ignore_ascii_case(tag));
    // A drawing opens in a browser, and can hold words, links and scripts as a page can.
    matches!(content_type, "application/xhtml+xml" | "image/svg+xml")
        || [".html", ".htm", ".xhtml", ".shtml", ".svg"].iter().any(|ending| name.ends_with(ending))
        || begins(b"<!doctype html")
        || begins(b"<html")
}
