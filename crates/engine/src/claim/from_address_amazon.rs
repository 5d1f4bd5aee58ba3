use crate::amazon::domains::{self, Owner, owner};
use crate::amazon::roles;
use crate::message::fold_text;
use crate::signal::{Case, Found, Signal};
use crate::{Outcome, Place};

/// Sees an address of one of Amazon's own domains in From, of the kind that Amazon's machines write
/// from.
///
/// Why it matters: an address says who wrote more plainly than anything else, and anybody can write it.
///
/// Silent: for addresses of people at Amazon, who write to friends and mailing lists too, and of Amazon
/// Web Services, which has other customers than the shops; unless the user's provider found the address forged.
#[derive(Debug)]
pub(super) struct FromAddressAmazon;

impl Signal for FromAddressAmazon {
    fn id(&self) -> &'static str {
        "from-address-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for from in &case.message.from.mailboxes {
            let owner = owner(&from.domain);
            let below = from.domain != from.site;
            let is_cloud = fold_text(&from.local).split(' ').any(|word| word == "aws");
            let is_office = owner == Owner::Shop && !is_cloud && (below || roles::is_role(&from.local));
            let is_forged = case.provider.outcome == Outcome::Fail
                && !case.message.was_passed_on()
                && (domains::is_sender(&from.domain)
                    || (domains::is_partner(&from.domain) && case.message.names_amazon()));
            if is_office || is_forged {
                found.strong(Place::From, &from.address);
            }
        }
    }
}
