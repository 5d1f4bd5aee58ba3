//! Table `questions`: what the user is asked about, each happening once.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Store;
use crate::account::AccountId;
use crate::error::Result;
use crate::questions::{Concern, Question};

/// A flood that was over for so long was another one. Seconds.
const OVER: i64 = 6 * 60 * 60;

const QUESTION: &str = "SELECT id, account, alert, at FROM questions";

impl Store {
    /// Notes that a security mail has vanished; None where that is known.
    pub(crate) fn ask_about_vanished(
        &self,
        account: &AccountId,
        alert: i64,
        now: i64,
    ) -> Result<Option<Question>> {
        let id = self
            .lock()
            .query_row(
                "INSERT INTO questions (account, alert, at, last_at, state, knock)
                 VALUES (?1, ?2, ?3, ?3, 'open', 'due') ON CONFLICT DO NOTHING RETURNING id",
                params![account.0, alert, now],
                |row| row.get(0),
            )
            .optional()?;
        let concern = Concern::Vanished { alert };
        Ok(id.map(|id| Question { id, account: account.clone(), concern, at: now }))
    }

    /// Notes that mail is flooding in; None while it is the flood that is known.
    pub(crate) fn ask_about_flood(&self, account: &AccountId, now: i64) -> Result<Option<Question>> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let goes_on = transaction.execute(
            "UPDATE questions SET last_at = ?2 WHERE account = ?1 AND alert IS NULL AND last_at > ?3",
            params![account.0, now, now - OVER],
        )?;
        if goes_on > 0 {
            transaction.commit()?;
            return Ok(None);
        }
        transaction.execute(
            "INSERT INTO questions (account, alert, at, last_at, state, knock)
             VALUES (?1, NULL, ?2, ?2, 'open', 'due')",
            params![account.0, now],
        )?;
        let id = transaction.last_insert_rowid();
        transaction.commit()?;
        Ok(Some(Question { id, account: account.clone(), concern: Concern::Flood, at: now }))
    }

    /// Open ones of which nobody was told.
    pub(crate) fn questions_due(&self, account: &AccountId) -> Result<Vec<Question>> {
        let connection = self.lock();
        let mut statement = connection.prepare_cached(&format!(
            "{QUESTION} WHERE account = ?1 AND state = 'open' AND knock = 'due' ORDER BY id"
        ))?;
        let rows = statement.query_map([&account.0], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes the right to tell of one: true once, for one caller.
    pub(crate) fn take_question(&self, id: i64) -> Result<bool> {
        let taken = self
            .lock()
            .execute("UPDATE questions SET knock = 'done' WHERE id = ?1 AND knock = 'due'", [id])?;
        Ok(taken == 1)
    }

    /// One that was taken is to be told after the next start, unless [`Store::told_question`] comes first.
    pub(crate) fn put_off_question(&self, id: i64) -> Result<()> {
        self.lock().execute("UPDATE questions SET knock = 'held' WHERE id = ?1 AND knock = 'done'", [id])?;
        Ok(())
    }

    pub(crate) fn told_question(&self, id: i64) -> Result<()> {
        self.lock().execute("UPDATE questions SET knock = 'done' WHERE id = ?1 AND knock = 'held'", [id])?;
        Ok(())
    }

    /// At the start: nobody waits with them any more.
    pub(crate) fn take_up_questions(&self) -> Result<()> {
        self.lock().execute("UPDATE questions SET knock = 'due' WHERE knock = 'held'", [])?;
        Ok(())
    }

    /// Newest first, of these accounts.
    pub(crate) fn open_questions(&self, accounts: &[AccountId]) -> Result<Vec<Question>> {
        let connection = self.lock();
        let mut statement =
            connection.prepare(&format!("{QUESTION} WHERE state = 'open' ORDER BY at DESC, id DESC"))?;
        let rows = statement.query_map([], read)?;
        let all = rows.collect::<rusqlite::Result<Vec<Question>>>()?;
        Ok(all.into_iter().filter(|question| accounts.contains(&question.account)).collect())
    }

    /// The message that it is about was answered with it: nobody is asked twice whether that was him.
    pub(crate) fn answer_question(&self, id: i64, now: i64) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        transaction.execute("UPDATE questions SET state = 'answered' WHERE id = ?1", [id])?;
        transaction.execute(
            "UPDATE alerts SET state = 'dismissed', decided_at = ?2
             WHERE state = 'open' AND id = (SELECT alert FROM questions WHERE id = ?1)",
            params![id, now],
        )?;
        Ok(transaction.commit()?)
    }

    /// It was answered by mistake: it is open again, and so is the message that was answered with it.
    pub(crate) fn reopen_question(&self, id: i64) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let opened = transaction
            .execute("UPDATE questions SET state = 'open' WHERE id = ?1 AND state = 'answered'", [id])?;
        if opened == 1 {
            transaction.execute(
                "UPDATE alerts SET state = 'open', decided_at = NULL
                 WHERE state = 'dismissed' AND id = (SELECT alert FROM questions WHERE id = ?1)",
                [id],
            )?;
        }
        Ok(transaction.commit()?)
    }
}

/// A mail that was missed has come back: nobody is to worry over it any more.
pub(super) fn settle(connection: &Connection, account: &AccountId, digest: &[u8; 32]) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE questions SET state = 'answered' WHERE state = 'open' AND account = ?1 AND alert IN (
                 SELECT id FROM alerts WHERE account = ?1 AND digest = ?2)",
        )?
        .execute(params![account.0, digest])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Question> {
    let concern = row.get::<_, Option<i64>>(2)?.map_or(Concern::Flood, |alert| Concern::Vanished { alert });
    Ok(Question { id: row.get(0)?, account: AccountId(row.get(1)?), concern, at: row.get(3)? })
}

#[cfg(test)]
mod tests {
    use porchlight_engine::{AccountChange, Context, Verdict, assess};

    use super::*;
    use crate::states::AlertState;
    use crate::store::tests::store;
    use crate::store::{Judged, NewAlert, Seen};

    const NOW: i64 = 1_800_000_000;

    fn account() -> AccountId {
        AccountId("a".into())
    }

    /// A security mail comes to this folder.
    fn come(store: &Store, folder: &str) -> i64 {
        let seen = Seen { account: account(), folder: folder.into(), uid_validity: 1, uid: 1 };
        let mut assessment = assess(b"", &Context::default());
        assessment.verdict = Verdict::Genuine;
        assessment.account_change = Some(AccountChange::Password);
        let alert = NewAlert {
            seen: &seen,
            digest: [1; 32],
            size: 1,
            raw: b"x",
            assessment: &assessment,
            arrived: NOW,
            knock: false,
            quiet: false,
            fine: false,
            unproven: None,
        };
        let judged = Judged {
            seen: &seen,
            arrived: NOW,
            digest: [1; 32],
            verdict: assessment.verdict,
            alert: Some(alert),
        };
        store.put_judged(&[judged], true, NOW).unwrap();
        store.alerts(&[account()], 1).unwrap().remove(0).id
    }

    #[test]
    fn a_mail_is_asked_about_once_and_answered_once() {
        let (_folder, store) = store();
        let alert = come(&store, "INBOX");
        let question = store.ask_about_vanished(&account(), alert, NOW + 60).unwrap().unwrap();
        assert_eq!(question.concern, Concern::Vanished { alert });
        assert_eq!(store.ask_about_vanished(&account(), alert, NOW + 61).unwrap(), None);
        assert_eq!(store.questions_due(&account()).unwrap(), std::slice::from_ref(&question));
        assert!(store.take_question(question.id).unwrap());
        assert!(!store.take_question(question.id).unwrap(), "told at most once");
        assert_eq!(store.questions_due(&account()).unwrap(), []);
        assert_eq!(store.open_questions(&[AccountId("b".into())]).unwrap(), []);
        assert_eq!(store.open_questions(&[account()]).unwrap(), std::slice::from_ref(&question));
        assert_eq!(store.alert(alert).unwrap().summary.state, AlertState::Open);
        store.answer_question(question.id, NOW + 62).unwrap();
        let told = store.alert(alert).unwrap().summary;
        assert_eq!((told.state, told.decided_at), (AlertState::Dismissed, Some(NOW + 62)), "both at once");
        assert_eq!(store.open_questions(&[account()]).unwrap(), []);
        assert_eq!(store.ask_about_vanished(&account(), alert, NOW + 62).unwrap(), None);
        // It was answered by mistake.
        store.reopen_question(question.id).unwrap();
        assert_eq!(store.open_questions(&[account()]).unwrap(), std::slice::from_ref(&question));
        let told = store.alert(alert).unwrap().summary;
        assert_eq!((told.state, told.decided_at), (AlertState::Open, None));
        assert_eq!(store.questions_due(&account()).unwrap(), [], "who has just answered is not knocked up");
        // What was decided about the message itself while the question was open stays decided.
        store.set_alert_state(alert, AlertState::Dismissed, NOW + 63).unwrap();
        store.reopen_question(question.id).unwrap();
        assert_eq!(store.alert(alert).unwrap().summary.state, AlertState::Dismissed);
    }

    #[test]
    fn a_question_that_is_put_off_is_due_after_the_next_start() {
        let (_folder, store) = store();
        let Question { id, .. } = store.ask_about_flood(&account(), NOW).unwrap().unwrap();
        assert!(store.take_question(id).unwrap());
        store.put_off_question(id).unwrap();
        assert_eq!(store.questions_due(&account()).unwrap(), [], "whoever waits with it has it");
        store.take_up_questions().unwrap();
        assert_eq!(store.questions_due(&account()).unwrap().len(), 1);
        assert!(store.take_question(id).unwrap());
        store.put_off_question(id).unwrap();
        store.told_question(id).unwrap();
        store.take_up_questions().unwrap();
        assert_eq!(store.questions_due(&account()).unwrap(), [], "it was told");
    }

    #[test]
    fn a_mail_that_comes_back_is_not_asked_about_any_more() {
        let (_folder, store) = store();
        let alert = come(&store, "INBOX");
        store.ask_about_vanished(&account(), alert, NOW).unwrap().unwrap();
        come(&store, "Amazon");
        assert_eq!(store.open_questions(&[account()]).unwrap(), []);
        assert_eq!(store.questions_due(&account()).unwrap(), []);
    }

    #[test]
    fn a_flood_is_one_until_it_is_long_over() {
        let (_folder, store) = store();
        let first = store.ask_about_flood(&account(), NOW).unwrap().unwrap();
        // Five hours and five more: it never stopped for six.
        for hours in [1, 5, 10] {
            assert_eq!(store.ask_about_flood(&account(), NOW + hours * 3600).unwrap(), None);
        }
        assert!(store.ask_about_flood(&AccountId("b".into()), NOW).unwrap().is_some());
        let second = store.ask_about_flood(&account(), NOW + 16 * 3600).unwrap().unwrap();
        assert_ne!(first.id, second.id);
        assert_eq!(store.open_questions(&[account()]).unwrap(), [second, first]);
    }

    #[test]
    fn a_forgotten_account_is_not_asked_about() {
        let (_folder, store) = store();
        let settings = crate::account::tests::settings();
        let id = settings.id();
        store.put_account(&settings).unwrap();
        store.ask_about_flood(&id, NOW).unwrap().unwrap();
        store.remove_account(&id).unwrap();
        assert_eq!(store.open_questions(&[id]).unwrap(), []);
    }
}
