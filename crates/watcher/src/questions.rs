//! "Was that you?": what the ledger of arrivals saw ([`crate::store`]) and only the user can judge. Each happening is
//! asked about once, and stays to be seen until the user has answered.

use porchlight_engine::{Verdict, shop_of};
use serde::Serialize;

use crate::account::AccountId;
use crate::amazon::{Page, address};
use crate::clock::now;
use crate::error::Result;
use crate::event::Event;
use crate::inner::Inner;
use crate::pipeline::Line;
use crate::times::Times;
use crate::watch::Watcher;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Concern {
    /// A proven security mail of Amazon's disappeared from the inbox minutes after it came; its copy is kept under
    /// this alert. Whoever has got into a mailbox does that; so does a user who tidies up.
    Vanished { alert: i64 },
    /// Far more mail than usual came within minutes, as when one message is to be hidden in a flood.
    Flood,
}

/// One that waits for the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    pub id: i64,
    pub account: AccountId,
    pub concern: Concern,
    /// Seconds since 1970 when it was noticed.
    pub at: i64,
}

/// Pages of Amazon's on which the user looks for himself. Their addresses are built here; of a mail nothing stands in
/// them but which shop it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmazonPages {
    /// "Your Orders".
    pub orders: String,
    /// "Message Center": what Amazon wrote, as Amazon keeps it.
    pub messages: String,
}

impl AmazonPages {
    fn of(shop: &'static str) -> AmazonPages {
        AmazonPages { orders: address(shop, Page::Orders), messages: address(shop, Page::Messages) }
    }
}

/// Writes down what there is to ask, and tells of what was not told yet.
///
/// A mail that is gone is asked about only after the other folders were looked at once more: it may have been sorted
/// into one of them, which is no reason to ask.
///
/// Errors: those of the store.
pub(crate) fn ask(line: &Line<'_>, account: &AccountId, times: &Times) -> Result<()> {
    let now = now();
    let patience = i64::try_from(times.poll.as_secs()).unwrap_or(i64::MAX).saturating_mul(2);
    let mut new = Vec::new();
    for vanished in line.store.vanished(account, now)? {
        if now.saturating_sub(vanished.gone_at) >= patience {
            new.extend(line.store.ask_about_vanished(account, vanished.alert, now)?);
        }
    }
    if line.store.is_mail_bomb(account, now)? {
        new.extend(line.store.ask_about_flood(account, now)?);
    }
    // A line in a terminal does not use up the desktop's notification; and what a death prevented is told now.
    let told = if line.takes_knocks { line.store.questions_due(account)? } else { new };
    for question in told {
        if !line.takes_knocks || line.store.take_question(question.id)? {
            let Question { id, account, concern, .. } = question;
            (line.on_event)(Event::Question { account, question: id, concern });
        }
    }
    Ok(())
}

impl Watcher {
    /// What waits for the user's answer, newest first.
    ///
    /// Errors: [`crate::Code::StoreFailed`].
    pub fn questions(&self) -> Result<Vec<Question>> {
        let inner: &Inner = self.inner();
        inner.store.open_questions(&inner.account_ids())
    }

    /// Where to look on Amazon itself: in the shop that the vanished mail was from, or that wrote last; else in the user's
    /// own ([`Watcher::shop`]).
    ///
    /// Errors: [`crate::Code::StoreFailed`].
    pub fn amazon_pages(&self, concern: Concern) -> Result<AmazonPages> {
        let found = match concern {
            Concern::Vanished { alert } => self.alert(alert).ok().map(|alert| alert.summary),
            Concern::Flood => self.genuine(1)?.pop(),
        };
        let proven = found.filter(|alert| alert.verdict == Verdict::Genuine);
        match proven.and_then(|alert| shop_of(&alert.from_address)) {
            Some(shop) => Ok(AmazonPages::of(shop)),
            None => Ok(AmazonPages::of(self.shop()?.domain)),
        }
    }

    /// The user has seen to it: it is not shown any more. One that is not there is answered already.
    ///
    /// Errors: [`crate::Code::StoreFailed`].
    pub fn answer_question(&self, id: i64) -> Result<()> {
        self.inner().store.answer_question(id, now())
    }

    /// It was answered by mistake: it is shown again, and nobody is knocked up for it.
    ///
    /// Errors: [`crate::Code::StoreFailed`].
    pub fn reopen_question(&self, id: i64) -> Result<()> {
        self.inner().store.reopen_question(id)
    }
}
