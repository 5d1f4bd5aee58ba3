//! Which limits were hit while reading: told to the user, and evidence in itself. And what one message may cost.
//!
//! Every bound of bytes, parts, links and depth keeps one trick in its place. So that many tricks in one message do
//! not add up, all that costs much is paid for from one [`Limits::left`], in units of about two nanoseconds. It is
//! spent as the bytes are, never by the clock, so the same message always gets equally far.
//!
//! | what | units | who has to leave something |
//! |---|---|---|
//! | a page: a question of its tree, a reference, a byte | [`html`](super::html) says | leaves [`FOR_WORDS`] |
//! | a file: a byte unpacked or read, a point decoded or searched | [`inside`](super::inside) says | leaves [`FOR_WORDS`] and [`FOR_PAGES`] |
//! | a text: a byte, a letter beyond ASCII | [`body`](super::body) says | nobody: words come first |
//!
//! What can no longer be paid for is not lost: a page is read on without a tree, of a text beginning and end are
//! looked at, and only files are left unread. The limit that is told is that of the page, the file or the message.

use std::collections::BTreeSet;

/// One limit. Each has its words in `locales/*/signals.ftl` as `limit-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Limit {
    /// The message is too large to read in full: of more than 1 MiB the first 768 and the last 256 KiB were read, and of
    /// words that would cost too much their beginning and their end. Of a text message its beginning.
    TooLarge,
    /// More than 200 kinds of delimiters, 20,000 delimiters or 200 attached files: what is beyond was read as words of the
    /// part before it, or left out.
    TooManyParts,
    /// More than 60 messages inside the message, or more than four inside one another.
    TooDeep,
    /// More than 1,000 header lines, or 256 KiB of them. Those without which a message is not what its reader sees were
    /// kept.
    TooManyHeaders,
    /// A page built to be unreadable: so deep, so twisted or with tags so long that no honest one costs as much. The rest
    /// of it was read as plain words and links.
    TangledPage,
    /// More than 500 links.
    TooManyLinks,
    /// An attached file would cost more work than any honest one: 8 MiB unpacked, 100 pages, a picture of 4.2 million
    /// points. A part of it was read.
    FileTooLarge,
    /// An attached document is locked with a password or a cipher.
    FileLocked,
    /// A file without words that could be read, such as a picture.
    NoWords,
    /// Not a message at all.
    NotAMessage,
}

impl Limit {
    pub(crate) const ALL: [Limit; 10] = [
        Limit::TooLarge,
        Limit::TooManyParts,
        Limit::TooDeep,
        Limit::TooManyHeaders,
        Limit::TangledPage,
        Limit::TooManyLinks,
        Limit::FileTooLarge,
        Limit::FileLocked,
        Limit::NoWords,
        Limit::NotAMessage,
    ];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Limit::TooLarge => "too-large",
            Limit::TooManyParts => "too-many-parts",
            Limit::TooDeep => "too-deep",
            Limit::TooManyHeaders => "too-many-headers",
            Limit::TangledPage => "tangled-page",
            Limit::TooManyLinks => "too-many-links",
            Limit::FileTooLarge => "file-too-large",
            Limit::FileLocked => "file-locked",
            Limit::NoWords => "no-words",
            Limit::NotAMessage => "not-a-message",
        }
    }
}

/// What one message may cost.
const MOST_WORK: usize = 45_000_000;
/// What is kept for words whatever pages and files cost, and for pages whatever files cost.
pub(crate) const FOR_WORDS: usize = 15_000_000;
pub(crate) const FOR_PAGES: usize = 15_000_000;

/// The limits of one message, and the work that is left to it.
#[derive(Debug)]
pub(crate) struct Limits {
    hit: BTreeSet<Limit>,
    left: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { hit: BTreeSet::new(), left: MOST_WORK }
    }
}

impl Limits {
    pub(crate) fn hit(&mut self, limit: Limit) {
        self.hit.insert(limit);
    }

    pub(crate) fn has(&self, limit: Limit) -> bool {
        self.hit.contains(&limit)
    }

    pub(crate) fn is_untouched(&self) -> bool {
        self.hit.is_empty()
    }

    pub(crate) fn ids(&self) -> Vec<&'static str> {
        self.hit.iter().map(|limit| limit.id()).collect()
    }

    /// How much may be spent by who has to leave so much.
    pub(crate) fn left(&self, leave: usize) -> usize {
        self.left.saturating_sub(leave)
    }

    pub(crate) fn spent(&self) -> usize {
        MOST_WORK - self.left
    }

    pub(crate) fn pay(&mut self, cost: usize) {
        self.left = self.left.saturating_sub(cost);
    }
}
