//! What Amazon really is: one table each, with its source beside it.

pub(crate) mod brand;
pub(crate) mod changes;
pub(crate) mod domains;
pub(crate) mod kana;
mod lexicon;
pub(crate) mod numbers;
pub(crate) mod phrases;
pub(crate) mod pipes;
pub(crate) mod roles;
pub(crate) mod senses;
pub(crate) mod spelling;
mod words;

/// True where what stands between two positions of a folded text is a word, or a part of a text without words.
pub(crate) fn stands_alone(folded: &str, start: usize, end: usize) -> bool {
    words::begins(folded, start) && words::ends(folded, end)
}
