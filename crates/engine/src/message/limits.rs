//! Which limits were hit while reading: told to the user, and evidence in itself.

use std::collections::BTreeSet;

/// One limit. Each has its words in `locales/*/signals.ftl` as `limit-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Limit {
    /// Only the beginning was read.
    TooLarge,
    TooManyParts,
    TooDeep,
    TooManyHeaders,
    /// The page is built to be unreadable; the rest of it was read as plain words.
    TangledPage,
    TooManyLinks,
    /// An attached file would cost more work than any honest one; only a part of it was read.
    FileTooLarge,
    /// An attached document is locked with a password or a cipher.
    FileLocked,
    /// Not a message at all.
    NotAMessage,
}

impl Limit {
    pub(crate) const ALL: [Limit; 9] = [
        Limit::TooLarge,
        Limit::TooManyParts,
        Limit::TooDeep,
        Limit::TooManyHeaders,
        Limit::TangledPage,
        Limit::TooManyLinks,
        Limit::FileTooLarge,
        Limit::FileLocked,
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
            Limit::NotAMessage => "not-a-message",
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Limits(BTreeSet<Limit>);

impl Limits {
    pub(crate) fn hit(&mut self, limit: Limit) {
        self.0.insert(limit);
    }

    pub(crate) fn ids(&self) -> Vec<&'static str> {
        self.0.iter().map(|limit| limit.id()).collect()
    }
}
