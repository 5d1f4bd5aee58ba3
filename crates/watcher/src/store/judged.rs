//! Judged messages, kept together: the ledger, the alerts, the end of their judging and the checkpoint.

use porchlight_engine::Verdict;

use super::{Found, NewAlert, Seen, Store, alerts, arrivals, checkpoints, judging, questions};
use crate::error::Result;

/// A message that was judged.
#[derive(Debug)]
pub(crate) struct Judged<'a> {
    pub seen: &'a Seen,
    /// Seconds since 1970 when it came into the mailbox.
    pub arrived: i64,
    /// SHA-256 of the judged octets.
    pub digest: [u8; 32],
    pub verdict: Verdict,
    /// Where the user should know of it.
    pub alert: Option<NewAlert<'a>>,
}

impl Store {
    /// Keeps all of it, of one account, or nothing. `in_order`: everything before these was judged too, so that the
    /// checkpoint may go on to them. Returns for each what became of its alert.
    pub(crate) fn put_judged(
        &self,
        judged: &[Judged<'_>],
        in_order: bool,
        now: i64,
    ) -> Result<Vec<Option<Found>>> {
        let Some(first) = judged.first() else { return Ok(Vec::new()) };
        let mut connection = self.lock_for(&first.seen.account)?;
        let transaction = connection.transaction()?;
        let mut found = Vec::with_capacity(judged.len());
        for one in judged {
            found.push(one.alert.as_ref().map(|new| alerts::put(&transaction, new, now)).transpose()?);
            let seen = one.seen;
            arrivals::put(&transaction, &seen.account, &one.digest, one.verdict, one.arrived, now)?;
            // Nobody asks what became of a message that nobody was told of.
            if one.alert.is_some() {
                questions::settle(&transaction, &seen.account, &one.digest)?;
            }
            judging::end(&transaction, seen)?;
            if in_order {
                checkpoints::advance(&transaction, &seen.account, &seen.folder, seen.uid_validity, seen.uid)?;
            }
        }
        arrivals::prune(&transaction, now)?;
        transaction.commit()?;
        Ok(found)
    }
}
