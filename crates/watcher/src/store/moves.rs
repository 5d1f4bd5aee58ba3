//! Table `moves`: the original's way to Junk after its report, and back.

use rusqlite::{OptionalExtension, TransactionBehavior, params};

use super::Store;
use crate::account::AccountId;
use crate::error::{Code, Error, Result};
use crate::states::Whereabouts;

/// When a move is due; as for reports, none waits longer than two hours. `?1` is now.
pub(super) const DUE_AT: &str = "iif(m.next_at > ?1 + 7200, ?1, m.next_at)";

/// A move this process works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClaimedMove {
    pub alert: i64,
    pub account: AccountId,
    /// The engine could not tell; the user could.
    pub is_doubtful: bool,
    /// To the inbox, and not to Junk.
    pub back: bool,
    pub attempts: u32,
}

/// How a move ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moving {
    Done,
    /// It cannot be found, or the server does not let it be moved.
    Gone,
    /// There is no Junk folder, and the user is to say what to do.
    NoJunk,
    /// It stays in the inbox, as the user wants it.
    Left,
    Back,
}

impl Moving {
    fn name(self) -> &'static str {
        match self {
            Moving::Done => "done",
            Moving::Gone => "gone",
            Moving::NoJunk => "no-junk",
            Moving::Left => "left",
            Moving::Back => "back",
        }
    }
}

impl Store {
    /// Takes one original that is to be moved, for this process alone.
    pub(crate) fn claim_move(
        &self,
        claim: &str,
        accounts: &[AccountId],
        now: i64,
    ) -> Result<Option<ClaimedMove>> {
        let mut connection = self.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let candidates: Vec<ClaimedMove> = {
            let mut statement = transaction.prepare(&format!(
                "SELECT m.alert, a.account, a.verdict = 'Doubtful', m.state = 'back-due', m.attempts
                 FROM moves m JOIN alerts a ON a.id = m.alert
                 WHERE m.state IN ('due', 'back-due') AND m.claim IS NULL AND {DUE_AT} <= ?1
                 ORDER BY m.next_at, m.alert"
            ))?;
            let rows = statement.query_map([now], |row| {
                Ok(ClaimedMove {
                    alert: row.get(0)?,
                    account: AccountId(row.get(1)?),
                    is_doubtful: row.get(2)?,
                    back: row.get(3)?,
                    attempts: row.get(4)?,
                })
            })?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let Some(claimed) = candidates.into_iter().find(|c| accounts.contains(&c.account)) else {
            return Ok(None);
        };
        transaction.execute(
            "UPDATE moves SET claim = ?2, attempts = attempts + 1 WHERE alert = ?1",
            params![claimed.alert, claim],
        )?;
        transaction.commit()?;
        Ok(Some(claimed))
    }

    /// The move is over.
    pub(crate) fn moved(&self, alert: i64, claim: &str, moving: Moving) -> Result<()> {
        self.lock().execute(
            "UPDATE moves SET state = ?3, claim = NULL, attempts = 0 WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, moving.name()],
        )?;
        Ok(())
    }

    /// The move did not work; it will be tried again at `next_at`.
    pub(crate) fn move_waits(&self, alert: i64, claim: &str, next_at: i64) -> Result<()> {
        self.lock().execute(
            "UPDATE moves SET next_at = ?3, claim = NULL WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, next_at],
        )?;
        Ok(())
    }

    /// The mailbox lets nobody in: that was no try.
    pub(crate) fn move_rests(&self, alert: i64, claim: &str, next_at: i64) -> Result<()> {
        self.lock().execute(
            "UPDATE moves SET next_at = ?3, claim = NULL, attempts = max(attempts - 1, 0)
             WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, next_at],
        )?;
        Ok(())
    }

    /// Wants the original back in the inbox. One that was not moved yet simply stays.
    ///
    /// Errors: [`Code::TooLate`] where it is on its way now, or never went.
    pub(crate) fn want_back(&self, alert: i64, now: i64) -> Result<Whereabouts> {
        let mut connection = self.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let became: Option<String> = transaction
            .query_row(
                "UPDATE moves SET attempts = 0, next_at = ?2,
                        state = CASE state WHEN 'done' THEN 'back-due' ELSE 'left' END
                 WHERE alert = ?1 AND claim IS NULL AND state IN ('done', 'due', 'no-junk') RETURNING state",
                params![alert, now],
                |row| row.get(0),
            )
            .optional()?;
        transaction.commit()?;
        became.map(|name| whereabouts(Some(&name))).ok_or_else(|| Error::new(Code::TooLate, alert))
    }

    /// The user has said whether a Junk folder is to be made: what waited for that goes on.
    pub(crate) fn junk_decided(&self, make: bool, now: i64) -> Result<()> {
        let state = if make { "due" } else { "left" };
        self.lock().execute(
            "UPDATE moves SET state = ?1, next_at = ?2, attempts = 0 WHERE state = 'no-junk'",
            params![state, now],
        )?;
        Ok(())
    }
}

/// What the name of a state means to people.
pub(super) fn whereabouts(name: Option<&str>) -> Whereabouts {
    match name {
        Some("due") => Whereabouts::ToMove,
        Some("done") => Whereabouts::Moved,
        Some("gone") => Whereabouts::NotMoved,
        Some("no-junk") => Whereabouts::NoJunk,
        Some("back-due") => Whereabouts::ToMoveBack,
        Some("back") => Whereabouts::Back,
        Some(_) | None => Whereabouts::Untouched,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Desk;
    use crate::states::Form;
    use crate::store::Due;
    use crate::store::tests::{alert, store};

    fn reported(store: &Store) -> i64 {
        let id = alert(store, b"x");
        let desks = [(Desk::Amazon, "<1@example.com>".to_owned())];
        store.want_reports(id, &desks, Form::Attached, 1, 1).unwrap();
        let slip = store.claim_report(Due::Sending, "me", &accounts(), 1).unwrap().unwrap();
        store.report_sending(slip.id, "me", 1).unwrap();
        store.report_sent(slip.id, "me", Form::Attached, false, 2).unwrap();
        id
    }

    fn accounts() -> [AccountId; 1] {
        [AccountId("a".into())]
    }

    fn whereabouts(store: &Store, id: i64) -> Whereabouts {
        store.alert(id).unwrap().summary.whereabouts
    }

    #[test]
    fn to_junk_and_back() {
        let (_folder, store) = store();
        let id = reported(&store);
        let to = store.claim_move("me", &accounts(), 3).unwrap().unwrap();
        assert!(!to.back);
        assert_eq!(store.want_back(id, 3).unwrap_err().code, Code::TooLate, "it is being moved");
        store.moved(id, "me", Moving::Done).unwrap();
        assert_eq!(whereabouts(&store, id), Whereabouts::Moved);
        assert_eq!(store.want_back(id, 4).unwrap(), Whereabouts::ToMoveBack);
        let back = store.claim_move("me", &accounts(), 5).unwrap().unwrap();
        assert!(back.back);
        store.moved(id, "me", Moving::Back).unwrap();
        assert_eq!(whereabouts(&store, id), Whereabouts::Back);
        assert_eq!(store.want_back(id, 6).unwrap_err().code, Code::TooLate);
    }

    #[test]
    fn without_junk_the_user_decides_once() {
        let (_folder, store) = store();
        let id = reported(&store);
        store.claim_move("me", &accounts(), 3).unwrap().unwrap();
        store.moved(id, "me", Moving::NoJunk).unwrap();
        assert_eq!(whereabouts(&store, id), Whereabouts::NoJunk);
        assert_eq!(store.claim_move("me", &accounts(), 9).unwrap(), None);
        store.junk_decided(true, 10).unwrap();
        assert!(store.claim_move("me", &accounts(), 10).unwrap().is_some());
        store.moved(id, "me", Moving::NoJunk).unwrap();
        store.junk_decided(false, 11).unwrap();
        assert_eq!(whereabouts(&store, id), Whereabouts::Untouched);
    }

    #[test]
    fn what_was_not_moved_yet_stays() {
        let (_folder, store) = store();
        let id = reported(&store);
        assert_eq!(store.want_back(id, 3).unwrap(), Whereabouts::Untouched);
        assert_eq!(store.claim_move("me", &accounts(), 9).unwrap(), None);
    }
}
