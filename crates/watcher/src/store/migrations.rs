//! The steps from an empty database to today's, numbered by their place. A step that was released is
//! never changed.

use rusqlite::Connection;
use rusqlite_migration::{M, MigrationDefinitionError, Migrations};

use crate::error::{Code, Error, Result};

const STEPS: &[M<'static>] = &[
    M::up(
        "
    CREATE TABLE accounts (
        id       TEXT NOT NULL PRIMARY KEY,
        settings TEXT NOT NULL,             -- the Account as JSON; never a password
        place    INTEGER NOT NULL           -- order of adding
    ) STRICT;

    -- How far each folder was looked through.
    CREATE TABLE checkpoints (
        account      TEXT NOT NULL,
        folder       TEXT NOT NULL,
        uid_validity INTEGER NOT NULL,
        last_uid     INTEGER NOT NULL,
        PRIMARY KEY (account, folder)
    ) STRICT;

    -- Written before a message is parsed, removed after it was judged. What is left here
    -- ended the program.
    CREATE TABLE judging (
        account      TEXT NOT NULL,
        folder       TEXT NOT NULL,
        uid_validity INTEGER NOT NULL,
        uid          INTEGER NOT NULL,
        attempts     INTEGER NOT NULL,
        PRIMARY KEY (account, folder, uid_validity, uid)
    ) STRICT;

    -- Messages that ended the program twice, or that the server cannot hand out.
    CREATE TABLE set_aside (
        account      TEXT NOT NULL,
        folder       TEXT NOT NULL,
        uid_validity INTEGER NOT NULL,
        uid          INTEGER NOT NULL,
        at           INTEGER NOT NULL,      -- seconds since 1970
        PRIMARY KEY (account, folder, uid_validity, uid)
    ) STRICT;

    -- The ledger of arrivals: kept for 48 hours.
    CREATE TABLE arrivals (
        account TEXT NOT NULL,
        digest  BLOB NOT NULL,              -- SHA-256
        verdict TEXT NOT NULL,
        at      INTEGER NOT NULL,           -- seconds since 1970
        PRIMARY KEY (account, digest)
    ) STRICT;
    CREATE INDEX arrivals_at ON arrivals (at);

    CREATE TABLE alerts (
        id           INTEGER PRIMARY KEY AUTOINCREMENT,
        account      TEXT NOT NULL,
        digest       BLOB NOT NULL,         -- SHA-256 of the judged octets
        judged       INTEGER NOT NULL,      -- octets judged
        size         INTEGER NOT NULL,      -- octets of the whole message
        raw          BLOB NOT NULL,         -- the judged octets
        verdict      TEXT NOT NULL,
        assessment   TEXT NOT NULL,         -- the Assessment as JSON
        found_at     INTEGER NOT NULL,      -- seconds since 1970
        state        TEXT NOT NULL,         -- open, dismissed
        knock        TEXT NOT NULL,         -- due, done, none
        folder       TEXT NOT NULL,         -- where it was last seen
        uid_validity INTEGER NOT NULL,
        uid          INTEGER NOT NULL,
        UNIQUE (account, digest, size)
    ) STRICT;

    -- A report is a row before it is a message.
    CREATE TABLE reports (
        alert      INTEGER NOT NULL PRIMARY KEY REFERENCES alerts (id) ON DELETE CASCADE,
        message_id TEXT NOT NULL,           -- the same for every attempt
        state      TEXT NOT NULL,           -- waiting, sending, sent, uncertain, refused
        code       TEXT,                    -- of the last error
        claim      TEXT,                    -- the process that works on it
        attempts   INTEGER NOT NULL,
        next_at    INTEGER NOT NULL,        -- not before; seconds since 1970
        changed_at INTEGER NOT NULL,        -- of the state; seconds since 1970
        moving     TEXT NOT NULL            -- none, due, done, gone: the original's way to Junk
    ) STRICT;
    ",
    ),
    M::up(
        "
    -- Alerts whose signature could not be checked, because no name server answered.
    CREATE TABLE unproven (
        alert     INTEGER NOT NULL PRIMARY KEY REFERENCES alerts (id) ON DELETE CASCADE,
        may_knock INTEGER NOT NULL,         -- 1 where the user may be told if it gets worse
        attempts  INTEGER NOT NULL,
        next_at   INTEGER NOT NULL          -- not before; seconds since 1970
    ) STRICT;
    ",
    ),
    M::up(
        "
    ALTER TABLE alerts ADD COLUMN arrived_at INTEGER NOT NULL DEFAULT 0; -- in the mailbox; seconds since 1970
    UPDATE alerts SET arrived_at = found_at;
    -- 1 where it was found among the junk only.
    ALTER TABLE alerts ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0;

    -- The look back through a folder, newest first.
    CREATE TABLE scans (
        account      TEXT NOT NULL,
        folder       TEXT NOT NULL,
        junk         INTEGER NOT NULL,      -- 1 where nothing in it needs anybody
        uid_validity INTEGER NOT NULL,
        since        INTEGER NOT NULL,      -- seconds since 1970; 0 for everything
        below        INTEGER NOT NULL,      -- this UID and all above it were looked at, or came later
        total        INTEGER NOT NULL,      -- messages to look at; 0 until known
        looked       INTEGER NOT NULL,
        scams        INTEGER NOT NULL,
        state        TEXT NOT NULL,         -- running, paused, done
        PRIMARY KEY (account, folder)
    ) STRICT;
    ",
    ),
    M::up(
        "
    -- When it was first missed in the inbox; seconds since 1970.
    ALTER TABLE arrivals ADD COLUMN gone_at INTEGER;
    ",
    ),
    M::up(
        "
    -- Was that you? What the ledger saw and only the user can judge; each happening once.
    CREATE TABLE questions (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        account TEXT NOT NULL,
        -- The security mail that vanished; none where mail flooded in.
        alert   INTEGER UNIQUE REFERENCES alerts (id) ON DELETE CASCADE,
        at      INTEGER NOT NULL,           -- when it was noticed; seconds since 1970
        last_at INTEGER NOT NULL,           -- when it was noticed last; seconds since 1970
        state   TEXT NOT NULL,              -- open, answered
        knock   TEXT NOT NULL               -- due, done
    ) STRICT;
    ",
    ),
    M::up(
        "
    -- A report is a row before it is a message; one for each desk.
    CREATE TABLE outbox (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        alert      INTEGER NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
        desk       TEXT NOT NULL,
        form       TEXT NOT NULL,           -- attached, arf, zipped, headers
        message_id TEXT NOT NULL,           -- the same for every attempt
        dated      INTEGER NOT NULL,        -- the Date of the message; seconds since 1970
        state      TEXT NOT NULL,           -- drafted, waiting, sending, sent, acknowledged, bounced, uncertain, refused
        code       TEXT,                    -- of the last error
        said       TEXT NOT NULL,           -- the last words of the other side
        asked_at   INTEGER,                 -- by the user; seconds since 1970
        claim      TEXT,                    -- the process that works on it
        attempts   INTEGER NOT NULL,
        next_at    INTEGER NOT NULL,        -- not before; seconds since 1970
        changed_at INTEGER NOT NULL,        -- of the state; seconds since 1970
        copy       TEXT NOT NULL,           -- none, due, done: in a folder of its own
        UNIQUE (alert, desk)
    ) STRICT;
    INSERT INTO outbox (alert, desk, form, message_id, dated, state, code, said, asked_at, claim, attempts, next_at,
                        changed_at, copy)
        SELECT alert, 'amazon', 'attached', message_id, changed_at, state, code, '', changed_at, claim, attempts,
               next_at, changed_at, 'none' FROM reports;

    -- The way of each original to Junk, and back.
    CREATE TABLE moves (
        alert    INTEGER NOT NULL PRIMARY KEY REFERENCES alerts (id) ON DELETE CASCADE,
        state    TEXT NOT NULL,             -- due, done, gone, no-junk, left, back-due, back
        claim    TEXT,
        attempts INTEGER NOT NULL,
        next_at  INTEGER NOT NULL           -- not before; seconds since 1970
    ) STRICT;
    INSERT INTO moves SELECT alert, moving, claim, attempts, next_at FROM reports WHERE moving != 'none';
    DROP TABLE reports;

    -- What became of each report, in order.
    CREATE TABLE steps (
        report INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
        at     INTEGER NOT NULL,            -- seconds since 1970
        state  TEXT NOT NULL,
        code   TEXT,
        said   TEXT NOT NULL
    ) STRICT;
    CREATE INDEX steps_report ON steps (report);

    -- What a desk wrote back, proven.
    CREATE TABLE answers (
        report  INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
        digest  BLOB NOT NULL,              -- SHA-256 of the message
        at      INTEGER NOT NULL,           -- seconds since 1970
        sender  TEXT NOT NULL,
        subject TEXT NOT NULL,
        text    TEXT NOT NULL,
        UNIQUE (report, digest)
    ) STRICT;

    CREATE TABLE settings (
        name  TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL                 -- JSON
    ) STRICT;

    -- What each account's outgoing server could carry when it was last met.
    CREATE TABLE outgoing (
        account   TEXT NOT NULL PRIMARY KEY,
        eight_bit INTEGER NOT NULL,         -- 1 with 8BITMIME (RFC 6152)
        size_max  INTEGER                   -- octets (RFC 1870); none where it names no bound
    ) STRICT;
    ",
    ),
    M::up(
        "
    -- What a report was before it was wanted once more, as JSON: taken back, it is that again.
    ALTER TABLE outbox ADD COLUMN before TEXT;
    ",
    ),
    M::up(
        "
    -- When the user decided about it; seconds since 1970. Its state may be by-hand, too: he has reported it himself.
    ALTER TABLE alerts ADD COLUMN decided_at INTEGER;
    ",
    ),
    M::up(
        "
    -- When the folder was met for the first time; and where it was renumbered, since when what is found in it by looking
    -- back is news. Seconds since 1970; 0 where nobody knows, and for never.
    ALTER TABLE scans ADD COLUMN met_at INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE scans ADD COLUMN news_since INTEGER NOT NULL DEFAULT 0;
    ",
    ),
    M::up(
        "
    -- 1 once the user has read of it. Before, all until a time counted as read; clocks are set back.
    ALTER TABLE set_aside ADD COLUMN read INTEGER NOT NULL DEFAULT 0;
    UPDATE set_aside SET read = 1
        WHERE at <= (SELECT CAST(value AS INTEGER) FROM settings WHERE name = 'set-aside-read');
    DELETE FROM settings WHERE name = 'set-aside-read';
    ",
    ),
];

/// Errors: [`Code::StoreTooNew`] for a database from a later version of the program, [`Code::StoreDamaged`] for what is
/// none.
pub(super) fn run(connection: &mut Connection) -> Result<()> {
    let steps = Migrations::from_slice(STEPS);
    // Another process may have been quicker: the number of steps was read before its turn was over.
    use rusqlite_migration::Error as Refused;
    steps.to_latest(connection).or_else(|_| steps.to_latest(connection)).map_err(|error| match error {
        Refused::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => {
            Error::new(Code::StoreTooNew, error)
        }
        Refused::RusqliteError { err, .. } => err.into(),
        _ => Error::new(Code::StoreFailed, error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_are_valid() {
        Migrations::from_slice(STEPS).validate().unwrap();
    }

    #[test]
    fn each_older_database_is_brought_up_to_date_and_keeps_what_is_in_it() {
        use crate::account::AccountId;
        use crate::store::Store;

        let account = crate::account::tests::settings();
        for steps in 1..STEPS.len() {
            let folder = tempfile::tempdir().unwrap();
            let mut old = Connection::open(folder.path().join("porchlight.db")).unwrap();
            Migrations::from_slice(&STEPS[..steps]).to_latest(&mut old).unwrap();
            let settings = serde_json::to_string(&account).unwrap();
            old.execute("INSERT INTO accounts VALUES (?1, ?2, 1)", [&account.id().0, &settings]).unwrap();
            old.execute("INSERT INTO checkpoints VALUES (?1, 'INBOX', 7, 42)", [&account.id().0]).unwrap();
            let assessment = porchlight_engine::assess(b"", &porchlight_engine::Context::default());
            old.execute(
                "INSERT INTO alerts (account, digest, judged, size, raw, verdict, assessment, found_at, state, knock,
                                     folder, uid_validity, uid)
                 VALUES ('a', x'01', 1, 1, x'00', 'Scam', ?1, 1, 'open', 'done', 'INBOX', 7, 42)",
                [serde_json::to_string(&assessment).unwrap()],
            )
            .unwrap();
            drop(old);
            let store = Store::open(folder.path()).unwrap();
            assert_eq!(store.accounts().unwrap(), std::slice::from_ref(&account), "{steps}");
            assert_eq!(store.checkpoint(&account.id(), "INBOX", 7).unwrap(), Some(42), "{steps}");
            assert_eq!(store.alerts(&[AccountId("a".into())], 9).unwrap().len(), 1, "{steps}");
            assert_eq!(store.rescued().unwrap(), None, "{steps}");
        }
    }

    /// Before it was noted of each whether it was read of.
    const READ_UNTIL: usize = 9;

    #[test]
    fn what_was_read_of_stays_read() {
        use crate::store::Store;

        let folder = tempfile::tempdir().unwrap();
        let mut old = Connection::open(folder.path().join("porchlight.db")).unwrap();
        Migrations::from_slice(&STEPS[..READ_UNTIL]).to_latest(&mut old).unwrap();
        for (uid, at) in [(7, 10), (8, 20), (9, 21)] {
            old.execute("INSERT INTO set_aside VALUES ('a', 'INBOX', 1, ?1, ?2)", [uid, at]).unwrap();
        }
        old.execute("INSERT INTO settings VALUES ('set-aside-read', '20')", []).unwrap();
        drop(old);
        let store = Store::open(folder.path()).unwrap();
        let unread: Vec<u32> = store.set_aside_unread().unwrap().iter().map(|aside| aside.uid).collect();
        assert_eq!(unread, [9]);
        assert_eq!(store.set_aside().unwrap().len(), 3);
    }

    /// Before reports had a row for each desk.
    const ONE_DESK: usize = 5;

    #[test]
    fn reports_in_each_state_are_taken_over() {
        use crate::account::AccountId;
        use crate::report::Desk;
        use crate::states::{ReportState, Whereabouts};
        use crate::store::{Due, Store};

        const SENT: i64 = 1_800_000_000;
        let folder = tempfile::tempdir().unwrap();
        let mut old = Connection::open(folder.path().join("porchlight.db")).unwrap();
        old.pragma_update(None, "foreign_keys", true).unwrap();
        Migrations::from_slice(&STEPS[..ONE_DESK]).to_latest(&mut old).unwrap();
        let assessment = porchlight_engine::assess(b"", &porchlight_engine::Context::default());
        // Message, state, last error, claim, move.
        let rows = [
            (1, "waiting", None, None, "none"),
            (2, "waiting", Some("offline"), Some("dead"), "none"),
            (3, "sending", None, Some("dead"), "none"),
            (4, "sent", None, None, "done"),
            (5, "sent", None, Some("dead"), "due"),
            (6, "sent", None, None, "gone"),
            (7, "uncertain", None, None, "none"),
            (8, "refused", Some("report-refused"), None, "none"),
        ];
        for (id, state, code, claim, moving) in rows {
            old.execute(
                "INSERT INTO alerts VALUES (?1, 'a', ?2, 1, 1, x'00', 'Scam', ?3, 1, 'open', 'none', 'INBOX', 1, ?1, 1, 0)",
                rusqlite::params![id, [u8::try_from(id).unwrap(); 32], serde_json::to_string(&assessment).unwrap()],
            )
            .unwrap();
            old.execute(
                "INSERT INTO reports VALUES (?1, '<' || ?1 || '@example.com>', ?2, ?3, ?4, 1, ?5, ?5, ?6)",
                rusqlite::params![id, state, code, claim, SENT, moving],
            )
            .unwrap();
        }
        drop(old);

        let store = Store::open(folder.path()).unwrap();
        let accounts = [AccountId("a".into())];
        let state = |id| store.report_state(id, Desk::Amazon).unwrap().unwrap();
        let (waiting, uncertain) = (ReportState::Waiting { last: None }, ReportState::Uncertain);
        assert_eq!(store.claims().unwrap(), ["dead"]);
        assert_eq!(store.recover_claim("dead", &Default::default(), SENT).unwrap(), [(3, Desk::Amazon)]);
        assert_eq!(state(1), waiting);
        assert_eq!(state(2), ReportState::Waiting { last: Some(Code::Offline) });
        assert_eq!([state(3), state(7)], [uncertain, uncertain]);
        assert_eq!([state(4), state(5), state(6)], [ReportState::Sent { at: SENT }; 3]);
        assert_eq!(state(8), ReportState::Refused { code: Code::ReportRefused });
        let claimed = |due| {
            let next = || store.claim_report(due, "me", &accounts, SENT).unwrap();
            std::iter::from_fn(next).map(|slip| (slip.alert, slip.message_id)).collect::<Vec<_>>()
        };
        let named = |ids: [i64; 2]| ids.map(|id| (id, format!("<{id}@example.com>")));
        assert_eq!(claimed(Due::Sending), named([1, 2]), "under the name that it had");
        assert_eq!(claimed(Due::Looking), named([3, 7]));
        assert_eq!(store.claim_move("me", &accounts, SENT).unwrap().unwrap().alert, 5);
        assert_eq!(store.claim_move("me", &accounts, SENT).unwrap(), None);
        let stands = |id| store.alert(id).unwrap().summary.whereabouts;
        assert_eq!([stands(4), stands(6)], [Whereabouts::Moved, Whereabouts::NotMoved]);
        assert_eq!(store.expecting(&accounts[0], SENT - 60).unwrap().len(), 5);
    }
}
