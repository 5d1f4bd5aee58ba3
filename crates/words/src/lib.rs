//! Words for people: the one place where ids become sentences, for the command line, the tray,
//! notifications and the window alike. The sentences are Fluent messages in `locales/`.

#![forbid(unsafe_code)]
