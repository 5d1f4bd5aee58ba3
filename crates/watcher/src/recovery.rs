//! "I already clicked": what to do, in the right order, by what was given away; and how far the user has come.
//!
//! The orders follow what Amazon, banks and consumer advice services ask for first, 2026-11: who may be using
//! something this minute is locked out before anything is looked at, and the mailbox comes before what it can reset.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::amazon::Page;
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::watch::Watcher;

/// What was given away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Branch {
    /// Clicked or answered, and told nothing.
    Nothing,
    /// The password of the Amazon account, or a code for it.
    Password,
    /// The number of a card or of a bank account.
    Money,
    /// A stranger could work on the computer.
    Remote,
    /// Something else: gift cards, papers, codes.
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
#[serde(default)]
pub struct Recovery {
    /// None: not begun, or put away.
    pub branch: Option<Branch>,
    pub done: BTreeSet<Task>,
    /// Seconds since 1970 when it was begun.
    pub begun_at: i64,
}

impl Branch {
    pub const ALL: [Branch; 5] =
        [Branch::Nothing, Branch::Password, Branch::Money, Branch::Remote, Branch::Other];

    /// As its words are named.
    pub fn id(self) -> &'static str {
        match self {
            Branch::Nothing => "nothing",
            Branch::Password => "password",
            Branch::Money => "money",
            Branch::Remote => "remote",
            Branch::Other => "other",
        }
    }

    /// What to do, in this order.
    pub fn tasks(self) -> &'static [Task] {
        use Task::*;
        match self {
            Branch::Nothing => &[LeaveIt, Orders, TwoStep, Report],
            // The page for the password signs other people out.
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
            // Whoever watches the screen reads every new password, so that comes before all of them.
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

    /// Begins a list. What is done already stays done, also on another list; one that is begun goes on.
    pub fn begin_recovery(&self, branch: Branch) -> Result<()> {
        self.inner().store.change_recovery(|recovery| {
            if recovery.branch.is_none() {
                recovery.begun_at = now();
            }
            recovery.branch = Some(branch);
            Ok(())
        })
    }

    /// Notes that something is done, or is not after all.
    ///
    /// Errors: [`Code::BadSettings`] for what does not stand on the list that is begun, [`Code::StoreFailed`].
    pub fn tick_recovery(&self, task: Task, done: bool) -> Result<()> {
        self.inner().store.change_recovery(|recovery| {
            if !recovery.branch.is_some_and(|branch| branch.tasks().contains(&task)) {
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

    /// Puts the list away, and forgets what was done.
    pub fn end_recovery(&self) -> Result<()> {
        self.inner().store.change_recovery(|recovery| {
            *recovery = Recovery::default();
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Options, SystemSecrets};

    fn place(branch: Branch, task: Task) -> usize {
        branch.tasks().iter().position(|one| *one == task).unwrap()
    }

    #[test]
    fn every_list_has_each_thing_once_and_ends_with_telling_others() {
        let mut used = BTreeSet::new();
        for branch in Branch::ALL {
            let once: BTreeSet<Task> = branch.tasks().iter().copied().collect();
            assert_eq!(once.len(), branch.tasks().len(), "{branch:?}");
            assert!(matches!(branch.tasks().last(), Some(Task::Report | Task::Police)), "{branch:?}");
            used.extend(once);
        }
        assert_eq!(used, Task::ALL.into_iter().collect(), "nothing is written for no list");
    }

    #[test]
    fn who_may_be_at_it_this_minute_is_locked_out_first() {
        assert_eq!(place(Branch::Password, Task::AmazonPassword), 0);
        assert_eq!(place(Branch::Money, Task::CallBank), 0);
        assert_eq!(place(Branch::Remote, Task::Disconnect), 0);
        let away = place(Branch::Remote, Task::OtherDevice);
        for secret in [Task::EmailPassword, Task::AmazonPassword, Task::TwoStep] {
            assert!(away < place(Branch::Remote, secret), "{secret:?}");
        }
        // What a mailbox can reset is safe only after the mailbox.
        assert!(place(Branch::Remote, Task::EmailPassword) < place(Branch::Remote, Task::AmazonPassword));
        for task in [
            Task::EmailPassword,
            Task::TwoStep,
            Task::Addresses,
            Task::Payments,
            Task::GiftCards,
            Task::Devices,
        ] {
            assert!(Branch::Password.tasks().contains(&task), "{task:?}");
        }
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
        watcher.begin_recovery(Branch::Password).unwrap();
        watcher.tick_recovery(Task::AmazonPassword, true).unwrap();
        watcher.tick_recovery(Task::Orders, true).unwrap();
        watcher.tick_recovery(Task::Orders, false).unwrap();
        assert_eq!(watcher.tick_recovery(Task::Disconnect, true).unwrap_err().code, Code::BadSettings);
        drop(watcher);
        let watcher = open();
        let begun = watcher.recovery().unwrap();
        assert_eq!((begun.branch, &begun.done), (Some(Branch::Password), &[Task::AmazonPassword].into()));
        assert!(begun.begun_at > 0);
        watcher.begin_recovery(Branch::Money).unwrap();
        let other = watcher.recovery().unwrap();
        assert_eq!((other.branch, other.begun_at), (Some(Branch::Money), begun.begun_at));
        assert!(other.done.contains(&Task::AmazonPassword));
        watcher.end_recovery().unwrap();
        assert_eq!(watcher.recovery().unwrap(), Recovery::default());
    }
}
