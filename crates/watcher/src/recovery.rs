//! "I already clicked": what to do, in the right order, by what was given away; and how far the user has come.
//!
//! More than one thing may be true: then what belongs to any of them is one list, in one of two orders. They follow what
//! Amazon, banks and consumer advice services ask for first, 2026-11: who may be using something this minute is locked
//! out before anything is looked at, and a mailbox that somebody is in comes before what it can reset.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::amazon::Page;
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::watch::Watcher;

/// What was given away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Branch {
    /// Clicked or answered, and told nothing.
    Nothing,
    /// The password of the Amazon account, or a code for it.
    Password,
    /// The password of the mailbox, or somebody is in it: mail vanishes, or floods in to hide some.
    Mailbox,
    /// The number of a card or of a bank account.
    Money,
    /// The codes of gift cards.
    GiftCards,
    /// A stranger could work on the computer.
    Remote,
    /// Something else: papers; or nobody knows.
    Other,
}

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    LeaveIt,
    AmazonPassword,
    EmailPassword,
    MailRules,
    TwoStep,
    Orders,
    Addresses,
    Payments,
    GiftCards,
    Devices,
    CallBank,
    Statements,
    Disconnect,
    OtherDevice,
    CleanComputer,
    StopContact,
    GiftCardPaid,
    Papers,
    Report,
    Police,
}

/// Where the user stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Kept")]
pub struct Recovery {
    /// All that is true. Empty: not begun, or put away.
    pub branches: BTreeSet<Branch>,
    pub done: BTreeSet<Task>,
    /// Seconds since 1970 when it was begun.
    pub begun_at: i64,
    /// The message from which it was begun, where there is one.
    pub alert: Option<i64>,
    /// Lists of what happened before, the next one first; none of them has any of its own.
    pub earlier: Vec<Recovery>,
}

/// So many lists of earlier events are kept.
const MOST_EARLIER: usize = 5;

/// As it is kept. Earlier versions kept one branch, under another name.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Kept {
    branch: Option<Branch>,
    branches: BTreeSet<Branch>,
    done: BTreeSet<Task>,
    begun_at: i64,
    alert: Option<i64>,
    earlier: Vec<Recovery>,
}

impl From<Kept> for Recovery {
    fn from(kept: Kept) -> Recovery {
        let branches = kept.branches.into_iter().chain(kept.branch).collect();
        let Kept { done, begun_at, alert, earlier, .. } = kept;
        Recovery { branches, done, begun_at, alert, earlier }
    }
}

impl Recovery {
    /// What to do, in this order.
    pub fn tasks(&self) -> Vec<Task> {
        let order: &[Task] = if self.is_watched() { &WATCHED } else { &ALONE };
        let belongs = |task: &Task| self.branches.iter().any(|branch| branch.tasks().contains(task));
        order.iter().copied().filter(belongs).collect()
    }

    /// Everything on it is done.
    pub fn is_over(&self) -> bool {
        self.tasks().iter().all(|task| self.done.contains(task))
    }

    /// Makes room for another list; the one that is there, if any, stays among the earlier ones.
    fn set_aside(&mut self) {
        let mut earlier = std::mem::take(&mut self.earlier);
        let before = std::mem::take(self);
        if !before.branches.is_empty() {
            earlier.insert(0, before);
            earlier.truncate(MOST_EARLIER);
        }
        self.earlier = earlier;
    }

    /// Takes the next of the earlier lists up again; the one that was there comes last of them.
    fn turn(&mut self) {
        if self.earlier.is_empty() {
            return;
        }
        let next = self.earlier.remove(0);
        let mut earlier = std::mem::take(&mut self.earlier);
        let before = std::mem::replace(self, next);
        if !before.branches.is_empty() {
            earlier.push(before);
        }
        self.earlier = earlier;
    }

    fn begin(&mut self, mut branches: BTreeSet<Branch>, now: i64) {
        // Whoever gave something away did not give away nothing.
        if branches.len() > 1 {
            branches.remove(&Branch::Nothing);
        }
        if self.branches.is_empty() {
            self.begun_at = now;
        }
        self.branches = branches;
    }

    /// Somebody may read the mail, or what is typed: every password has to be another one, the mailbox's first.
    pub fn is_watched(&self) -> bool {
        self.branches.contains(&Branch::Mailbox) || self.branches.contains(&Branch::Remote)
    }

    /// What is typed on this computer may be seen, until somebody has looked at it.
    pub fn elsewhere(&self) -> bool {
        self.branches.contains(&Branch::Remote) && !self.done.contains(&Task::CleanComputer)
    }
}

/// Whoever watches the screen or reads the mail sees every new password, so that comes before all of them. The bank is
/// called on the telephone, which needs no other computer.
const WATCHED: [Task; 19] = [
    Task::Disconnect,
    Task::StopContact,
    Task::CallBank,
    Task::OtherDevice,
    Task::GiftCardPaid,
    Task::EmailPassword,
    Task::MailRules,
    Task::AmazonPassword,
    Task::TwoStep,
    Task::Orders,
    Task::Addresses,
    Task::Payments,
    Task::GiftCards,
    Task::Devices,
    Task::Statements,
    Task::CleanComputer,
    Task::Papers,
    Task::Report,
    Task::Police,
];

/// Nobody is inside. Amazon's page for the password signs other people out.
const ALONE: [Task; 17] = [
    Task::LeaveIt,
    Task::StopContact,
    Task::CallBank,
    Task::GiftCardPaid,
    Task::AmazonPassword,
    Task::EmailPassword,
    Task::TwoStep,
    Task::Orders,
    Task::Addresses,
    Task::Payments,
    Task::GiftCards,
    Task::Devices,
    Task::MailRules,
    Task::Statements,
    Task::Papers,
    Task::Report,
    Task::Police,
];

impl Branch {
    pub const ALL: [Branch; 7] = [
        Branch::Nothing,
        Branch::Password,
        Branch::Mailbox,
        Branch::Money,
        Branch::GiftCards,
        Branch::Remote,
        Branch::Other,
    ];

    /// As its words are named.
    pub fn id(self) -> &'static str {
        match self {
            Branch::Nothing => "nothing",
            Branch::Password => "password",
            Branch::Mailbox => "mailbox",
            Branch::Money => "money",
            Branch::GiftCards => "gift-cards",
            Branch::Remote => "remote",
            Branch::Other => "other",
        }
    }

    /// What belongs to it, in no order: see [`Recovery::tasks`].
    fn tasks(self) -> &'static [Task] {
        use Task::*;
        match self {
            Branch::Nothing => &[LeaveIt, Orders, TwoStep, Report],
            Branch::Password => &[
                AmazonPassword,
                EmailPassword,
                TwoStep,
                Orders,
                Addresses,
                Payments,
                GiftCards,
                Devices,
                MailRules,
                Report,
            ],
            // Whoever reads the mail can have had Amazon's password reset.
            Branch::Mailbox => &[
                EmailPassword,
                MailRules,
                AmazonPassword,
                TwoStep,
                Orders,
                Addresses,
                Payments,
                GiftCards,
                Devices,
                Report,
            ],
            Branch::Money => &[
                CallBank,
                Statements,
                AmazonPassword,
                EmailPassword,
                Payments,
                Orders,
                TwoStep,
                Report,
                Police,
            ],
            Branch::GiftCards => &[StopContact, GiftCardPaid, Report, Police],
            Branch::Remote => &[
                Disconnect,
                CallBank,
                OtherDevice,
                EmailPassword,
                AmazonPassword,
                TwoStep,
                MailRules,
                Orders,
                Addresses,
                Payments,
                GiftCards,
                Devices,
                Statements,
                CleanComputer,
                Report,
                Police,
            ],
            Branch::Other => &[
                StopContact,
                GiftCardPaid,
                AmazonPassword,
                Papers,
                CallBank,
                Orders,
                TwoStep,
                Report,
                Police,
            ],
        }
    }
}

impl Task {
    pub const ALL: [Task; 20] = [
        Task::LeaveIt,
        Task::AmazonPassword,
        Task::EmailPassword,
        Task::MailRules,
        Task::TwoStep,
        Task::Orders,
        Task::Addresses,
        Task::Payments,
        Task::GiftCards,
        Task::Devices,
        Task::CallBank,
        Task::Statements,
        Task::Disconnect,
        Task::OtherDevice,
        Task::CleanComputer,
        Task::StopContact,
        Task::GiftCardPaid,
        Task::Papers,
        Task::Report,
        Task::Police,
    ];

    /// As its words are named.
    pub fn id(self) -> &'static str {
        match self {
            Task::LeaveIt => "leave-it",
            Task::AmazonPassword => "amazon-password",
            Task::EmailPassword => "email-password",
            Task::MailRules => "mail-rules",
            Task::TwoStep => "two-step",
            Task::Orders => "orders",
            Task::Addresses => "addresses",
            Task::Payments => "payments",
            Task::GiftCards => "gift-cards",
            Task::Devices => "devices",
            Task::CallBank => "call-bank",
            Task::Statements => "statements",
            Task::Disconnect => "disconnect",
            Task::OtherDevice => "other-device",
            Task::CleanComputer => "clean-computer",
            Task::StopContact => "stop-contact",
            Task::GiftCardPaid => "gift-card-paid",
            Task::Papers => "papers",
            Task::Report => "report",
            Task::Police => "police",
        }
    }

    /// Where it is done, if that is one of Amazon's pages.
    pub fn page(self) -> Option<Page> {
        match self {
            Task::AmazonPassword => Some(Page::Account),
            Task::TwoStep => Some(Page::TwoStep),
            Task::Orders => Some(Page::Orders),
            Task::Addresses => Some(Page::Addresses),
            Task::Payments => Some(Page::Payments),
            Task::GiftCards => Some(Page::GiftCards),
            Task::Devices => Some(Page::Devices),
            Task::GiftCardPaid => Some(Page::HelpGiftCards),
            Task::Report => Some(Page::Report),
            _ => None,
        }
    }
}

impl Watcher {
    /// Where the user stands.
    pub fn recovery(&self) -> Result<Recovery> {
        self.inner().store.recovery()
    }

    /// Begins a list of what belongs to these. What is done already stays done, also on another list; one that is begun
    /// goes on.
    ///
    /// Errors: [`Code::BadSettings`] where nothing is true, [`Code::StoreFailed`].
    pub fn begin_recovery(&self, branches: BTreeSet<Branch>) -> Result<()> {
        if branches.is_empty() {
            return Err(Error::new(Code::BadSettings, "a list for nothing"));
        }
        self.inner().store.change_recovery(|recovery| {
            recovery.begin(branches, now());
            Ok(())
        })
    }

    /// Begins a list for something that happened anew, with nothing done yet. What was begun before is kept.
    ///
    /// Errors: [`Code::BadSettings`] where nothing is true, [`Code::StoreFailed`].
    pub fn begin_new_recovery(&self, branches: BTreeSet<Branch>, alert: Option<i64>) -> Result<()> {
        if branches.is_empty() {
            return Err(Error::new(Code::BadSettings, "a list for nothing"));
        }
        self.inner().store.change_recovery(|recovery| {
            recovery.set_aside();
            recovery.begin(branches, now());
            recovery.alert = alert;
            Ok(())
        })
    }

    /// Takes up the next of the lists that were begun earlier; nothing where there is none.
    ///
    /// Errors: [`Code::StoreFailed`].
    pub fn turn_recovery(&self) -> Result<()> {
        self.inner().store.change_recovery(|recovery| {
            recovery.turn();
            Ok(())
        })
    }

    /// Something more is true, or the first thing: a list that is begun knows more of what happened than this does. One
    /// on which everything is done was for something else, and would say that nothing is left to do.
    ///
    /// Errors: [`Code::StoreFailed`].
    pub fn add_recovery(&self, branch: Branch) -> Result<()> {
        self.inner().store.change_recovery(|recovery| {
            if recovery.is_over() {
                recovery.set_aside();
            }
            let mut branches = recovery.branches.clone();
            branches.insert(branch);
            recovery.begin(branches, now());
            Ok(())
        })
    }

    /// Notes that something is done, or is not after all.
    ///
    /// Errors: [`Code::BadSettings`] for what does not stand on the list that is begun, [`Code::StoreFailed`].
    pub fn tick_recovery(&self, task: Task, done: bool) -> Result<()> {
        self.inner().store.change_recovery(|recovery| {
            if !recovery.tasks().contains(&task) {
                return Err(Error::new(Code::BadSettings, "not on the list"));
            }
            if done {
                recovery.done.insert(task);
            } else {
                recovery.done.remove(&task);
            }
            Ok(())
        })
    }

    /// Puts the list away, and forgets what was done. An earlier one that is not over is there then.
    pub fn end_recovery(&self) -> Result<()> {
        self.inner().store.change_recovery(|recovery| {
            let earlier = std::mem::take(&mut recovery.earlier).into_iter().filter(|one| !one.is_over());
            *recovery = Recovery { earlier: earlier.collect(), ..Recovery::default() };
            recovery.turn();
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Options, SystemSecrets};

    fn list(branches: &[Branch]) -> Vec<Task> {
        Recovery { branches: branches.iter().copied().collect(), ..Recovery::default() }.tasks()
    }

    /// Each of these stands on the list, one after the other.
    fn in_order(branches: &[Branch], tasks: &[Task]) {
        let list = list(branches);
        let places: Vec<usize> = tasks
            .iter()
            .map(|task| {
                list.iter().position(|one| one == task).unwrap_or_else(|| panic!("{task:?}: {list:?}"))
            })
            .collect();
        assert!(places.is_sorted(), "{branches:?}: {list:?}");
    }

    /// Everything that can be true at once.
    fn mixtures() -> Vec<Vec<Branch>> {
        let chosen = |mixture: u32| {
            let at = move |(place, branch): (usize, Branch)| ((mixture >> place) & 1 == 1).then_some(branch);
            Branch::ALL.into_iter().enumerate().filter_map(at).collect()
        };
        (1..1 << Branch::ALL.len()).map(chosen).collect()
    }

    #[test]
    fn every_list_has_each_thing_once_and_ends_with_telling_others() {
        let mut used = BTreeSet::new();
        for branches in mixtures() {
            let list = list(&branches);
            let once: BTreeSet<Task> = list.iter().copied().collect();
            assert_eq!(once.len(), list.len(), "{branches:?}");
            assert!(matches!(list.last(), Some(Task::Report | Task::Police)), "{branches:?}");
            used.extend(once);
        }
        assert_eq!(used, Task::ALL.into_iter().collect(), "nothing is written for no list");
    }

    /// Whoever ticks more has more to do, and never less.
    #[test]
    fn nothing_is_lost_where_more_than_one_thing_is_true() {
        for branches in mixtures() {
            let list = list(&branches);
            for branch in branches.iter().filter(|branch| **branch != Branch::Nothing || branches.len() == 1)
            {
                for task in branch.tasks() {
                    assert!(list.contains(task), "{branches:?} lacks {task:?}");
                }
            }
        }
    }

    #[test]
    fn who_may_be_at_it_this_minute_is_locked_out_first() {
        use Task::*;
        assert_eq!(list(&[Branch::Password]).first(), Some(&AmazonPassword));
        assert_eq!(list(&[Branch::Money]).first(), Some(&CallBank));
        assert_eq!(list(&[Branch::GiftCards])[..2], [StopContact, GiftCardPaid]);
        for branches in mixtures().iter().filter(|branches| branches.contains(&Branch::Remote)) {
            assert_eq!(list(branches).first(), Some(&Disconnect), "{branches:?}");
            for secret in [EmailPassword, AmazonPassword, TwoStep] {
                in_order(branches, &[Disconnect, CallBank, OtherDevice, secret]);
            }
        }
        for task in [EmailPassword, TwoStep, Addresses, Payments, GiftCards, Devices] {
            assert!(list(&[Branch::Password]).contains(&task), "{task:?}");
        }
    }

    #[test]
    fn somebody_in_the_mailbox_is_thrown_out_of_it_before_what_it_can_reset() {
        use Task::*;
        assert_eq!(list(&[Branch::Mailbox])[..3], [EmailPassword, MailRules, AmazonPassword]);
        for branches in mixtures() {
            let watched = branches.iter().any(|one| matches!(one, Branch::Mailbox | Branch::Remote));
            if watched {
                in_order(&branches, &[EmailPassword, MailRules, AmazonPassword]);
            }
        }
        in_order(&[Branch::Password, Branch::Money], &[CallBank, AmazonPassword, EmailPassword, MailRules]);
    }

    /// Somebody was let in, and gift cards were bought.
    #[test]
    fn a_stranger_inside_and_gift_cards_are_one_list() {
        use Task::*;
        let both = [Branch::Remote, Branch::GiftCards];
        let order = [
            Disconnect,
            StopContact,
            CallBank,
            OtherDevice,
            GiftCardPaid,
            EmailPassword,
            MailRules,
            AmazonPassword,
            CleanComputer,
            Report,
            Police,
        ];
        in_order(&both, &order);
        in_order(&[Branch::Remote, Branch::Other], &order);
    }

    #[test]
    fn what_is_typed_here_may_be_seen_until_somebody_looked_at_the_computer() {
        let mut recovery =
            Recovery { branches: [Branch::Remote, Branch::Money].into(), ..Recovery::default() };
        assert!(recovery.is_watched() && recovery.elsewhere());
        recovery.done.insert(Task::CleanComputer);
        assert!(recovery.is_watched() && !recovery.elsewhere());
        recovery.branches = [Branch::Mailbox].into();
        assert!(recovery.is_watched() && !recovery.elsewhere());
        recovery.branches = [Branch::Money].into();
        assert!(!recovery.is_watched() && !recovery.elsewhere());
    }

    #[test]
    fn what_an_earlier_version_kept_is_read() {
        let old = r#"{"branch":"money","done":["call-bank"],"begun_at":7}"#;
        let read: Recovery = serde_json::from_str(old).unwrap();
        let (branches, done) = ([Branch::Money].into(), [Task::CallBank].into());
        let now = Recovery { branches, done, begun_at: 7, ..Recovery::default() };
        assert_eq!(read, now);
        assert_eq!(serde_json::from_str::<Recovery>(&serde_json::to_string(&now).unwrap()).unwrap(), now);
        let away = r#"{"branch":null,"done":[],"begun_at":0}"#;
        assert_eq!(serde_json::from_str::<Recovery>(away).unwrap(), Recovery::default());
    }

    #[test]
    fn what_happens_anew_has_a_list_of_its_own_and_the_one_before_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(folder.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| {}));
        let watcher = Watcher::open(options).unwrap();
        let now = || watcher.recovery().unwrap();
        watcher.turn_recovery().unwrap();
        assert_eq!(now(), Recovery::default(), "there is no other");
        assert_eq!(watcher.begin_new_recovery(BTreeSet::new(), None).unwrap_err().code, Code::BadSettings);
        watcher.begin_new_recovery([Branch::Password].into(), Some(3)).unwrap();
        assert!(now().earlier.is_empty() && now().alert == Some(3));
        watcher.tick_recovery(Task::AmazonPassword, true).unwrap();
        watcher.begin_new_recovery([Branch::Money].into(), Some(9)).unwrap();
        assert_eq!((now().branches, now().alert), ([Branch::Money].into(), Some(9)));
        assert!(now().done.is_empty(), "the password has to be changed once more");

        watcher.turn_recovery().unwrap();
        assert_eq!((now().branches, now().alert), ([Branch::Password].into(), Some(3)));
        assert!(now().done.contains(&Task::AmazonPassword));
        assert_eq!(now().earlier.len(), 1);
        // What is put away is gone, and the other one is there.
        watcher.end_recovery().unwrap();
        assert_eq!((now().branches, now().earlier), ([Branch::Money].into(), Vec::new()));
        for alert in 0..9 {
            watcher.begin_new_recovery([Branch::Other].into(), Some(alert)).unwrap();
        }
        assert_eq!(now().earlier.len(), MOST_EARLIER);
    }

    #[test]
    fn a_list_that_is_over_takes_nothing_more() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(folder.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| {}));
        let watcher = Watcher::open(options).unwrap();
        watcher.begin_recovery([Branch::Password].into()).unwrap();
        for task in watcher.recovery().unwrap().tasks() {
            watcher.tick_recovery(task, true).unwrap();
        }
        watcher.add_recovery(Branch::Password).unwrap();
        let now = watcher.recovery().unwrap();
        assert!(now.done.is_empty() && !now.tasks().is_empty() && now.earlier.len() == 1);
    }

    #[test]
    fn names_are_the_same_everywhere() {
        for task in Task::ALL {
            assert_eq!(serde_json::to_value(task).unwrap(), task.id());
        }
        for branch in Branch::ALL {
            assert_eq!(serde_json::to_value(branch).unwrap(), branch.id());
        }
    }

    #[test]
    fn progress_outlives_the_program_and_moves_to_another_list() {
        let folder = tempfile::tempdir().unwrap();
        let open = || {
            let options = Options::new(folder.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| {}));
            Watcher::open(options).unwrap()
        };
        let watcher = open();
        assert_eq!(watcher.recovery().unwrap(), Recovery::default());
        assert_eq!(watcher.tick_recovery(Task::Orders, true).unwrap_err().code, Code::BadSettings);
        assert_eq!(watcher.begin_recovery(BTreeSet::new()).unwrap_err().code, Code::BadSettings);
        watcher.begin_recovery([Branch::Nothing, Branch::Password].into()).unwrap();
        watcher.tick_recovery(Task::AmazonPassword, true).unwrap();
        watcher.tick_recovery(Task::Orders, true).unwrap();
        watcher.tick_recovery(Task::Orders, false).unwrap();
        assert_eq!(watcher.tick_recovery(Task::Disconnect, true).unwrap_err().code, Code::BadSettings);
        drop(watcher);
        let watcher = open();
        let begun = watcher.recovery().unwrap();
        assert_eq!(
            (&begun.branches, &begun.done),
            (&[Branch::Password].into(), &[Task::AmazonPassword].into())
        );
        assert!(begun.begun_at > 0);
        watcher.begin_recovery([Branch::Money].into()).unwrap();
        watcher.add_recovery(Branch::Mailbox).unwrap();
        let other = watcher.recovery().unwrap();
        assert_eq!(other.branches, [Branch::Money, Branch::Mailbox].into());
        assert_eq!(other.begun_at, begun.begun_at);
        assert!(other.done.contains(&Task::AmazonPassword));
        watcher.tick_recovery(Task::MailRules, true).unwrap();
        watcher.end_recovery().unwrap();
        assert_eq!(watcher.recovery().unwrap(), Recovery::default());
        watcher.add_recovery(Branch::Password).unwrap();
        assert_eq!(watcher.recovery().unwrap().branches, [Branch::Password].into());
    }
}
