//! What a mailbox's server did wrong, and what is done otherwise because of it.

use crate::error::Code;
use crate::store::Seen;

/// What went wrong with this server, kept over reconnections.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    /// The message that broke the connection last, and how often in a row.
    message: Option<(Seen, u32)>,
    /// How often in a row the list of messages could not be read.
    listing: u32,
    /// How often in a row an IDLE was answered with nonsense.
    idle: u32,
    /// How often in a row an IDLE said nothing of a message that had come meanwhile.
    silent: u32,
    /// Several messages at once did not come: they are asked for one by one until the end is reached once.
    pub(crate) singly: bool,
}

impl Trouble {
    /// Set aside when this is reached.
    const MAX: u32 = 6;
    /// Done another way when this is reached.
    const OTHERWISE: u32 = 2;

    pub(crate) fn note(&mut self, seen: &Seen, code: Code) {
        let weight = match code {
            // What was said cannot be understood: it will not be better the third time.
            Code::ServerMisbehaved => 3,
            // It may be the message, or the line.
            Code::ServerRefused | Code::ConnectionLost | Code::TimedOut => 1,
            // A busy server says nothing about the message.
            _ => return,
        };
        let before = match &self.message {
            Some((last, sum)) if last == seen => *sum,
            _ => 0,
        };
        self.message = Some((seen.clone(), before + weight));
    }

    pub(crate) fn is_poison(&self, seen: &Seen) -> bool {
        self.message.as_ref().is_some_and(|(last, sum)| last == seen && *sum >= Self::MAX)
    }

    /// How asking for several messages at once ended, where it did not end well.
    pub(crate) fn note_batch(&mut self, code: Code) {
        let by_the_messages = matches!(
            code,
            Code::ServerMisbehaved | Code::ServerRefused | Code::ConnectionLost | Code::TimedOut
        );
        self.singly |= by_the_messages;
    }

    pub(crate) fn note_listing(&mut self, code: Code) {
        if code == Code::ServerMisbehaved {
            self.listing = self.listing.saturating_add(1);
        }
    }

    /// True where messages are better searched than listed.
    pub(crate) fn lists_badly(&self) -> bool {
        self.listing >= Self::OTHERWISE
    }

    /// How an IDLE ended: well, or with this code. `is_owed`: the server never answered it.
    pub(crate) fn note_idle(&mut self, code: Option<Code>, is_owed: bool) {
        match code {
            None => self.idle = 0,
            Some(Code::ServerMisbehaved) => self.idle = self.idle.saturating_add(1),
            Some(Code::TimedOut) if is_owed => self.idle = self.idle.saturating_add(1),
            Some(_) => {}
        }
    }

    /// Something had come when an IDLE ended: whether the IDLE had told of it. One that had not may only have ended in
    /// the moment when it came.
    pub(crate) fn note_arrival(&mut self, told: bool) {
        self.silent = if told { 0 } else { self.silent.saturating_add(1) };
    }

    /// True where an IDLE is not to be relied on (UW imapd says nothing of a mailbox that is opened to be read only): it
    /// is then renewed as often as others are asked.
    pub(crate) fn idles_silently(&self) -> bool {
        self.silent >= Self::OTHERWISE
    }

    /// True where the server is better asked from time to time.
    pub(crate) fn idles_badly(&self) -> bool {
        self.idle >= Self::OTHERWISE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_idle_may_end_in_the_moment_when_something_comes() {
        let mut trouble = Trouble::default();
        trouble.note_arrival(false);
        assert!(!trouble.idles_silently());
        trouble.note_arrival(true);
        trouble.note_arrival(false);
        assert!(!trouble.idles_silently(), "it told of what came in between");
        trouble.note_arrival(false);
        assert!(trouble.idles_silently());
        trouble.note_arrival(true);
        assert!(!trouble.idles_silently(), "it is heard again");
    }
}
