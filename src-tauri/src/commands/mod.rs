//! What the page may ask. One file for each subject; the page's permissions name each command.

pub mod view;
