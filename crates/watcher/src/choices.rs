//! What the user chose about Porchlight itself, beside his mailboxes and his reports.

use serde::{Deserialize, Serialize};

use crate::error::{Code, Error, Result};
use crate::shops::{self, Shop};
use crate::watch::Watcher;

/// Sizes of the window's text, in per cent: up to what WCAG 2.2 asks for (success criterion 1.4.4).
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];
const MINUTES_OF_A_DAY: u16 = 24 * 60;

/// What raises a notification, and when none does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Notices {
    /// A scam arrived.
    pub scams: bool,
    /// A message arrived of which nobody can tell.
    pub doubtful: bool,
    /// "Was that you?"
    pub questions: bool,
    /// A mailbox needs the user.
    pub trouble: bool,
    /// What came of a report.
    pub reports: bool,
    pub quiet: Option<Quiet>,
}

impl Default for Notices {
    /// Doubt alone disturbs nobody.
    fn default() -> Notices {
        Notices { scams: true, doubtful: false, questions: true, trouble: true, reports: true, quiet: None }
    }
}

/// Hours in which nothing knocks, in minutes since midnight where the user is: 1320 to 420 is ten at night to seven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    pub from: u16,
    pub until: u16,
}

impl Quiet {
    /// Whether it is quiet at this minute of the day. From a time until the same time is never.
    pub fn holds(self, minute: u16) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&minute)
        } else {
            minute >= self.from || minute < self.until
        }
    }
}

/// Looking for newer versions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Updates {
    /// Once a day by itself. Off until the user wants it: nothing goes out that was not asked for.
    pub daily: bool,
    /// Seconds since 1970 when it was last looked with an answer.
    pub looked_at: i64,
}

impl Watcher {
    /// The size of the window's text in per cent, one of [`TEXT_SIZES`].
    pub fn text_size(&self) -> Result<u16> {
        let size = self.inner().store.text_size()?;
        Ok(size.filter(|size| TEXT_SIZES.contains(size)).unwrap_or(100))
    }

    /// Errors: [`Code::BadSettings`], [`Code::StoreFailed`].
    pub fn set_text_size(&self, size: u16) -> Result<()> {
        if !TEXT_SIZES.contains(&size) {
            return Err(Error::new(Code::BadSettings, "no such size of text"));
        }
        self.inner().store.set_text_size(size)
    }

    /// The shop that was chosen; none: the one of the system's country.
    pub fn chosen_shop(&self) -> Result<Option<Shop>> {
        Ok(self.inner().store.shop()?.and_then(|domain| shops::shop(&domain)))
    }

    /// Where links lead that are not about one message: the shop that was chosen, else the one of the system's country
    /// ([`crate::Options::shop`]).
    pub fn shop(&self) -> Result<Shop> {
        Ok(self.chosen_shop()?.unwrap_or(self.inner().shop))
    }

    /// Chooses a shop of [`crate::shops`] by its domain; none: the one of the system's country.
    ///
    /// Errors: [`Code::BadSettings`], [`Code::StoreFailed`].
    pub fn set_shop(&self, domain: Option<&str>) -> Result<()> {
        if domain.is_some_and(|domain| shops::shop(domain).is_none()) {
            return Err(Error::new(Code::BadSettings, "no such shop"));
        }
        self.inner().store.set_shop(domain)
    }

    pub fn updates(&self) -> Result<Updates> {
        self.inner().store.updates()
    }

    pub fn set_daily_updates(&self, daily: bool) -> Result<()> {
        self.inner().store.change_updates(|updates| updates.daily = daily)
    }

    /// It was looked for newer versions, and there was an answer.
    pub fn looked_for_updates(&self, at: i64) -> Result<()> {
        self.inner().store.change_updates(|updates| updates.looked_at = at)
    }

    /// Whether the system has agreed that the program starts with the computer; for systems that cannot be asked.
    pub fn starts_fenced(&self) -> Result<bool> {
        self.inner().store.starts_fenced()
    }

    /// The system has agreed, or not.
    ///
    /// Errors: [`Code::StoreFailed`].
    pub fn set_starts_fenced(&self, starts: bool) -> Result<()> {
        self.inner().store.set_starts_fenced(starts)
    }

    pub fn notices(&self) -> Result<Notices> {
        self.inner().store.notices()
    }

    /// Errors: [`Code::BadSettings`] for hours that no day has, [`Code::StoreFailed`].
    pub fn set_notices(&self, notices: Notices) -> Result<()> {
        if notices.quiet.is_some_and(|Quiet { from, until }| from.max(until) >= MINUTES_OF_A_DAY) {
            return Err(Error::new(Code::BadSettings, "no such time of day"));
        }
        self.inner().store.set_notices(&notices)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Options, SystemSecrets};

    fn watcher() -> (tempfile::TempDir, Watcher) {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(folder.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| {}));
        let watcher = Watcher::open(options).unwrap();
        (folder, watcher)
    }

    #[test]
    fn nights_are_quiet_past_midnight() {
        let night = Quiet { from: 22 * 60, until: 7 * 60 };
        let at = |hour: u16, minute: u16| night.holds(hour * 60 + minute);
        assert_eq!([at(21, 59), at(22, 0), at(0, 0), at(6, 59), at(7, 0)], [false, true, true, true, false]);
        let noon = Quiet { from: 12 * 60, until: 13 * 60 };
        assert!(noon.holds(12 * 60) && !noon.holds(13 * 60) && !noon.holds(0));
        assert!((0..MINUTES_OF_A_DAY).all(|minute| !Quiet { from: 60, until: 60 }.holds(minute)));
    }

    #[test]
    fn what_is_not_there_cannot_be_chosen() {
        let (_folder, watcher) = watcher();
        let code = |done: Result<()>| done.unwrap_err().code;
        assert_eq!(code(watcher.set_text_size(110)), Code::BadSettings);
        assert_eq!(code(watcher.set_text_size(0)), Code::BadSettings);
        assert_eq!(code(watcher.set_shop(Some("amazon.example"))), Code::BadSettings);
        let quiet = Some(Quiet { from: 0, until: MINUTES_OF_A_DAY });
        assert_eq!(code(watcher.set_notices(Notices { quiet, ..Notices::default() })), Code::BadSettings);
    }

    #[test]
    fn what_was_chosen_is_kept_and_given_back() {
        let (_folder, watcher) = watcher();
        assert_eq!(watcher.text_size().unwrap(), 100);
        watcher.set_text_size(175).unwrap();
        assert_eq!(watcher.text_size().unwrap(), 175);
        assert_eq!((watcher.chosen_shop().unwrap(), watcher.shop().unwrap().domain), (None, "amazon.com"));
        watcher.set_shop(Some("amazon.it")).unwrap();
        assert_eq!(watcher.shop().unwrap().domain, "amazon.it");
        watcher.set_shop(None).unwrap();
        assert_eq!(watcher.shop().unwrap().domain, "amazon.com");
        assert_eq!(watcher.notices().unwrap(), Notices::default());
        let quiet = Some(Quiet { from: 1320, until: 420 });
        let chosen = Notices { doubtful: true, reports: false, quiet, ..Notices::default() };
        watcher.set_notices(chosen).unwrap();
        assert_eq!(watcher.notices().unwrap(), chosen);
        assert_eq!(watcher.updates().unwrap(), Updates { daily: false, looked_at: 0 });
        watcher.looked_for_updates(7).unwrap();
        watcher.set_daily_updates(true).unwrap();
        assert_eq!(watcher.updates().unwrap(), Updates { daily: true, looked_at: 7 });
    }
}
