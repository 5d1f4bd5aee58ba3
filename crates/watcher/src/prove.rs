//! Where our own check of Amazon's signature enters the line: when it is made, and when it is made again.

use porchlight_engine::{Answer, Assessment, Context, Outcome};

use crate::account::Account;
use crate::clock::now;
use crate::dkim::Found;
use crate::error::Result;
use crate::pipeline::{Line, notify};

/// An assessment, with our own check where it was worth it.
#[derive(Debug)]
pub(crate) struct Proven {
    pub assessment: Assessment,
    /// Nobody answered; later somebody may.
    pub ask_again: bool,
}

/// Assesses a message. A name server is asked only where three things hold: the account allows it, a signature
/// of Amazon's stands in the whole message, and its being good would change the verdict.
pub(crate) fn prove(line: &Line<'_>, account: &Account, raw: &[u8], is_whole: bool) -> Proven {
    let assessment = (line.assess)(raw, &context(account, None));
    let asked = account.dns_lookups && is_whole && matters(line, account, raw, &assessment);
    if !asked {
        return Proven { assessment, ask_again: false };
    }
    let found = line.dkim.ask(raw, &assessment.from_address, now());
    Proven {
        assessment: match found.outcome() {
            None => assessment,
            outcome => (line.assess)(raw, &context(account, outcome)),
        },
        ask_again: found == Found::NoAnswer,
    }
}

/// Could a good signature change anything? A broken or missing one changes nothing by itself.
fn matters(line: &Line<'_>, account: &Account, raw: &[u8], without: &Assessment) -> bool {
    if without.claim.answer == Answer::None || !line.dkim.could_prove(raw, &without.from_address) {
        return false;
    }
    let with = (line.assess)(raw, &context(account, Some(Outcome::Pass)));
    (with.verdict, with.through_amazon) != (without.verdict, without.through_amazon)
}

/// Asks again for what nobody answered before. A changed verdict changes the alert; a notification follows only
/// where it got worse. `stop` is asked between messages.
///
/// Errors: those of the store.
pub(crate) fn prove_again(line: &Line<'_>, account: &Account, stop: &dyn Fn() -> bool) -> Result<()> {
    if !account.dns_lookups || !line.dkim.is_on() {
        return Ok(());
    }
    let id = account.id();
    for alert in line.store.take_unproven(&id, now())? {
        if stop() {
            return Ok(());
        }
        let (_, raw) = line.store.original(alert)?;
        let from = line.store.alert(alert)?.assessment.from_address;
        let found = line.dkim.ask(&raw, &from, now());
        if found == Found::NoAnswer {
            // Nor will it answer for the next.
            return Ok(());
        }
        let assessment = (line.assess)(&raw, &context(account, found.outcome()));
        let (before, knock) = line.store.put_proven(alert, &assessment)?;
        if before != assessment.verdict {
            notify(line, &id, alert, assessment.verdict, knock)?;
        }
    }
    Ok(())
}

pub(crate) fn context(account: &Account, own_dkim: Option<Outcome>) -> Context {
    Context { trusted_authserv_ids: account.authserv_ids.clone(), own_dkim, is_asked_about: false }
}

#[cfg(test)]
mod tests;
