//! What a mailbox's server did wrong, and what is done otherwise because of it.

use crate::error::Code;
use crate::mailbox::Fetched;
use crate::store::Seen;

/// What went wrong with this server, kept over reconnections.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    /// The message that broke the connection last, and how often in a row.
    message: Option<(Seen, u32)>,
    /// The line was cut while a message came.
    cut: Option<Cut>,
    /// How often in a row the list of messages could not be read.
    listing: u32,
    /// How often in a row an IDLE was answered with nonsense.
    idle: u32,
    /// How often in a row an IDLE said nothing of a message that had come meanwhile.
    silent: u32,
    /// Several messages at once did not come: they are asked for one by one until the end is reached once.
    pub(crate) singly: bool,
}

/// A message whose line was cut.
#[derive(Debug)]
struct Cut {
    seen: Seen,
    /// What of it is here already.
    begun: Option<Fetched>,
    /// How much of it was here at most.
    furthest: usize,
}

impl Trouble {
    /// So many octets more are a step on a message's way: fewer might be handed out for ever.
    pub(crate) const STEP: usize = 64 * 1024;
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
        if matches!(code, Code::ConnectionLost | Code::TimedOut) && !self.was_cut(seen) {
            self.cut = Some(Cut { seen: seen.clone(), begun: None, furthest: 0 });
        }
        let before = match &self.message {
            Some((last, sum)) if last == seen => *sum,
            _ => 0,
        };
        self.message = Some((seen.clone(), before + weight));
    }

    pub(crate) fn is_poison(&self, seen: &Seen) -> bool {
        self.message.as_ref().is_some_and(|(last, sum)| last == seen && *sum >= Self::MAX)
    }

    /// True where the line was cut before while this message came: it is better asked for piece by piece.
    pub(crate) fn was_cut(&self, seen: &Seen) -> bool {
        self.cut.as_ref().is_some_and(|cut| cut.seen == *seen)
    }

    /// What of a message came before its line was cut.
    pub(crate) fn take_begun(&mut self, seen: &Seen) -> Option<Fetched> {
        self.cut.as_mut().filter(|cut| cut.seen == *seen)?.begun.take()
    }

    /// Keeps what came of a message until its line was cut. A step further than ever before it is on its way, however often
    /// the line is cut; and no message is longer than what is judged.
    pub(crate) fn keep_begun(&mut self, seen: &Seen, begun: Fetched) {
        let before = self.cut.take().filter(|cut| cut.seen == *seen).map_or(0, |cut| cut.furthest);
        let is_further = begun.raw.len() >= before.saturating_add(Self::STEP);
        let furthest = if is_further { begun.raw.len() } else { before };
        self.cut = Some(Cut { seen: seen.clone(), begun: Some(begun), furthest });
        if is_further && self.message.as_ref().is_some_and(|(last, _)| last == seen) {
            self.message = None;
        }
    }

    /// All of a folder was looked through: nothing of it is on its way any more.
    pub(crate) fn looked_through(&mut self, folder: &str) {
        if self.cut.as_ref().is_some_and(|cut| cut.seen.folder == folder) {
            self.cut = None;
        }
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

    fn seen(uid: u32) -> Seen {
        Seen { account: crate::account::AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid }
    }

    fn begun(octets: usize) -> Fetched {
        Fetched { uid: 7, arrived: None, raw: vec![0; octets], is_whole: false }
    }

    #[test]
    fn a_message_that_comes_further_each_time_is_no_poison_and_one_that_does_not_is() {
        let mut trouble = Trouble::default();
        for octets in (1..40).map(|steps| steps * Trouble::STEP) {
            trouble.keep_begun(&seen(7), begun(octets));
            trouble.note(&seen(7), Code::ConnectionLost);
            assert!(!trouble.is_poison(&seen(7)));
            assert_eq!(trouble.take_begun(&seen(8)), None, "another message's");
            assert_eq!(trouble.take_begun(&seen(7)).unwrap().raw.len(), octets);
        }
        // Crumbs are no way, and nor is the same way once more.
        for octets in (1..)
            .map(|more| 39 * Trouble::STEP + more)
            .take(3)
            .chain([10, 20].map(|steps| steps * Trouble::STEP))
        {
            assert!(!trouble.is_poison(&seen(7)));
            trouble.keep_begun(&seen(7), begun(octets));
            trouble.note(&seen(7), Code::TimedOut);
        }
        assert!(trouble.is_poison(&seen(7)));
    }

    #[test]
    fn only_a_line_that_was_cut_makes_pieces_and_only_until_the_folder_was_looked_through() {
        let mut trouble = Trouble::default();
        trouble.note(&seen(7), Code::ServerMisbehaved);
        assert!(!trouble.was_cut(&seen(7)), "what a server misunderstands is not put together");
        trouble.note(&seen(7), Code::TimedOut);
        assert!(trouble.was_cut(&seen(7)) && !trouble.was_cut(&seen(8)));
        trouble.looked_through("Junk");
        assert!(trouble.was_cut(&seen(7)));
        trouble.looked_through("INBOX");
        assert!(!trouble.was_cut(&seen(7)));
    }

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
