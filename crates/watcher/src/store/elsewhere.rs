//! A mailbox that lives on other servers now: what was found in it stays, and what the old server numbered is forgotten.

use rusqlite::params;

use super::Store;
use super::settings::move_fine_senders;
use crate::account::{Account, AccountId};
use crate::error::{Code, Error, Result};

impl Store {
    /// What is kept of `old` is kept of `account` from now on. Its folders are met again as renumbered ones are: numbers of
    /// another server say nothing, however alike they are (many have the UIDVALIDITY 1), and a message that is there
    /// still is known by its digest.
    pub(crate) fn change_servers(&self, old: &AccountId, account: &Account) -> Result<()> {
        let settings = serde_json::to_string(account).map_err(|e| Error::new(Code::BadSettings, e))?;
        let new = account.id();
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        transaction.execute(
            "UPDATE accounts SET id = ?2, settings = ?3 WHERE id = ?1",
            params![old.0, new.0, settings],
        )?;
        for table in ["checkpoints", "judging", "outgoing"] {
            transaction.execute(&format!("DELETE FROM {table} WHERE account = ?1"), [&old.0])?;
        }
        // No server has the UIDVALIDITY 0 (RFC 3501 §9). What the command line noted of the new one gives way.
        for (table, unnumbered) in [
            ("alerts", ", uid_validity = 0"),
            ("set_aside", ", uid_validity = 0"),
            ("scans", ", uid_validity = 0, state = 'done'"),
            ("arrivals", ""),
            ("questions", ""),
        ] {
            transaction.execute(
                &format!("UPDATE OR REPLACE {table} SET account = ?2{unnumbered} WHERE account = ?1"),
                [&old.0, &new.0],
            )?;
        }
        move_fine_senders(&transaction, old, &new)?;
        Ok(transaction.commit()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fine::FineSender;
    use crate::folders::Folder;
    use crate::store::Seen;
    use crate::store::tests::store;

    #[test]
    fn what_was_found_goes_along_and_no_number_does() {
        let (_folder, store) = store();
        let before = crate::account::tests::settings();
        let mut after = before.clone();
        after.imap.host = "imap.elsewhere.example".into();
        let (old, new) = (before.id(), after.id());
        store.put_account(&before).unwrap();
        let inbox = Folder::inbox();
        store.meet_folder(&old, &inbox, 1, 40, 1_000).unwrap();
        let seen = |account: &AccountId, uid| Seen {
            account: account.clone(),
            folder: "INBOX".into(),
            uid_validity: 1,
            uid,
        };
        store.set_aside_now(&seen(&old, 7), 1_000).unwrap();
        store.begin_judging(&seen(&old, 8), 1_000).unwrap();
        let sender =
            |account: &AccountId| FineSender { account: account.clone(), address: "a@b.example".into() };
        store
            .change_fine_senders(|known| {
                known.insert(sender(&old));
                Ok(())
            })
            .unwrap();
        let assessment = porchlight_engine::assess(b"", &porchlight_engine::Context::default());
        let assessment = serde_json::to_string(&assessment).unwrap();
        {
            let connection = store.lock();
            for account in [&old, &new] {
                // The command line has found the same in the new one.
                connection
                    .execute(
                        "INSERT INTO alerts (account, digest, judged, size, raw, verdict, assessment, found_at,
                             state, knock, folder, uid_validity, uid)
                         VALUES (?1, x'01', 1, 1, x'00', 'Scam', ?2, 1, 'dismissed', 'done', 'INBOX', 1, 42)",
                        [&account.0, &assessment],
                    )
                    .unwrap();
                connection
                    .execute(
                        "INSERT INTO arrivals (account, digest, verdict, at) VALUES (?1, x'01', 'Scam', 1)",
                        [&account.0],
                    )
                    .unwrap();
                connection
                    .execute(
                        "INSERT INTO questions (account, at, last_at, state, knock)
                         VALUES (?1, 1, 1, 'open', 'done')",
                        [&account.0],
                    )
                    .unwrap();
            }
            connection.execute("INSERT INTO outgoing VALUES (?1, 1, NULL)", [&old.0]).unwrap();
        }

        store.change_servers(&old, &after).unwrap();
        assert_eq!(store.accounts().unwrap(), [after]);
        assert_eq!(store.alerts(std::slice::from_ref(&new), 9).unwrap().len(), 1, "the same is there once");
        assert_eq!(store.set_aside_unread().unwrap()[0].account, new);
        assert_eq!(store.fine_senders().unwrap(), [sender(&new)].into());
        // Nothing of the new server is passed over because of a number of the old one.
        assert_eq!(store.checkpoint(&new, "INBOX", 1).unwrap(), None);
        assert!(!store.is_set_aside(&seen(&new, 7)).unwrap());
        assert!(store.begin_judging_all(&[&seen(&new, 8)]).unwrap());
        assert_eq!(store.scans_running(&new).unwrap(), []);
        // It is met as a renumbered folder is: what came since it was met first is news.
        store.meet_folder(&new, &inbox, 1, 5, 2_000).unwrap();
        let place = store.scans_running(&new).unwrap().remove(0);
        assert_eq!((place.below, place.news_since), (6, Some(1_000)));

        let connection = store.lock();
        let mut tables = connection
            .prepare(
                "SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c ON c.name = 'account'
                 WHERE t.type = 'table'",
            )
            .unwrap();
        let tables: Vec<String> =
            tables.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
        assert!(tables.len() >= 8, "{tables:?}");
        for table in tables {
            let left: u32 = connection
                .query_row(&format!("SELECT count(*) FROM {table} WHERE account = ?1"), [&old.0], |row| {
                    row.get(0)
                })
                .unwrap();
            assert_eq!(left, 0, "{table}");
        }
    }

    #[test]
    fn where_something_cannot_go_along_nothing_does() {
        let (_folder, store) = store();
        let before = crate::account::tests::settings();
        let mut after = before.clone();
        after.imap.host = "imap.elsewhere.example".into();
        store.put_account(&before).unwrap();
        store.meet_folder(&before.id(), &Folder::inbox(), 1, 40, 1_000).unwrap();
        store
            .lock()
            .execute_batch(
                "CREATE TRIGGER full BEFORE INSERT ON settings BEGIN SELECT raise(ABORT, 'full'); END;",
            )
            .unwrap();
        store.change_servers(&before.id(), &after).unwrap_err();
        assert_eq!(store.accounts().unwrap(), std::slice::from_ref(&before));
        assert!(store.checkpoint(&before.id(), "INBOX", 1).unwrap().is_some());
    }
}
