//! Words for error codes: what happened, and what to do now.

use crate::Words;

impl Words {
    /// What happened, in a sentence. `code` is an id of `porchlight_watcher::Code`.
    pub fn error_sentence(&self, code: &str) -> String {
        self.text(&format!("error-{code}"))
    }

    /// What to do now, in a sentence.
    pub fn error_next_step(&self, code: &str) -> String {
        self.text(&format!("error-{code}-next"))
    }
}
