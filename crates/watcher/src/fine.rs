//! "It's fine", remembered for a sender: only one that is proven, and is neither Amazon nor anybody through whom others
//! speak. What comes from it later is kept as said to be fine: it stays in the list, and nobody knocks.

use porchlight_engine::proven_stranger;
use serde::{Deserialize, Serialize};

use crate::account::{Account, AccountId};
use crate::error::{Code, Error, Result};
use crate::prove::context;
use crate::store::Store;
use crate::watch::Watcher;

/// So many senders are remembered; whoever needs more has made a mistake.
const MOST: usize = 1000;

/// A sender of one mailbox: what is proven to one provider is not to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct FineSender {
    pub account: AccountId,
    pub address: String,
}

/// What can be remembered of the sender of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SenderTrust {
    /// Nothing: it is not proven, or it speaks for others.
    NotOffered,
    Offered,
    /// The user said so.
    Remembered,
}

/// True where the user said that what comes from the sender of this message is fine.
pub(crate) fn is_fine(store: &Store, account: &Account, raw: &[u8]) -> Result<bool> {
    let known = store.fine_senders()?;
    if known.is_empty() {
        return Ok(false);
    }
    let sender = proven_stranger(raw, &context(account, None));
    Ok(sender.is_some_and(|address| known.contains(&FineSender { account: account.id(), address })))
}

impl Watcher {
    /// Whether the sender of an alert may be remembered as fine.
    ///
    /// Errors: [`Code::AlertUnknown`], [`Code::AccountUnknown`], [`Code::StoreFailed`].
    pub fn sender_trust(&self, alert: i64) -> Result<SenderTrust> {
        let Some(sender) = self.sender(alert)? else { return Ok(SenderTrust::NotOffered) };
        let known = self.inner().store.fine_senders()?.contains(&sender);
        Ok(if known { SenderTrust::Remembered } else { SenderTrust::Offered })
    }

    /// Remembers that the sender of an alert is fine, or forgets it.
    ///
    /// Errors: those of [`Watcher::sender_trust`]; [`Code::SenderNotProven`].
    pub fn trust_sender(&self, alert: i64, fine: bool) -> Result<()> {
        let sender = self.sender(alert)?.ok_or_else(|| Error::new(Code::SenderNotProven, alert))?;
        self.inner().store.change_fine_senders(|known| {
            if !fine {
                known.remove(&sender);
            } else if known.len() < MOST || known.contains(&sender) {
                known.insert(sender);
            } else {
                return Err(Error::new(Code::BadSettings, format!("{MOST} senders are called fine already")));
            }
            Ok(())
        })
    }

    fn sender(&self, alert: i64) -> Result<Option<FineSender>> {
        let account = self.inner().account_of(alert)?;
        let (_, raw) = self.inner().store.original(alert)?;
        let address = proven_stranger(&raw, &context(&account, None));
        Ok(address.map(|address| FineSender { account: account.id(), address }))
    }
}
