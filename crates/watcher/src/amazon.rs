//! Amazon's own pages, as far as people are sent to them. The addresses are built here, of a shop from the table and
//! of these paths; nothing of a mail goes into one.

use serde::{Deserialize, Serialize};

use crate::shops::Shop;

/// A page of Amazon's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// "Your Orders".
    Orders,
    /// "Message Center": what Amazon wrote, as Amazon keeps it.
    Messages,
    /// "Your Account", from which "Login & security" is one step.
    Account,
    TwoStep,
    Addresses,
    Payments,
    GiftCards,
    Devices,
    /// The form for what looks like a scam.
    Report,
    /// Help: is this really from Amazon?
    HelpReal,
    /// Help: gift cards and scams.
    HelpGiftCards,
}

impl Page {
    pub const ALL: [Page; 11] = [
        Page::Orders,
        Page::Messages,
        Page::Account,
        Page::TwoStep,
        Page::Addresses,
        Page::Payments,
        Page::GiftCards,
        Page::Devices,
        Page::Report,
        Page::HelpReal,
        Page::HelpGiftCards,
    ];

    /// Below a shop. Sources, 2026-11: Amazon's help pages (nodes G4YFYCCNUSENA23B, GRGRY7AQ3LMPXVCV) for orders,
    /// messages, the account, two-step verification and reporting; for addresses, payments, gift cards and devices
    /// where "Your Account" leads on amazon.com, and alike in other shops' public links. Read for amazon.com; of other
    /// shops it is known for some.
    fn path(self) -> &'static str {
        match self {
            Page::Orders => "gp/css/order-history",
            Page::Messages => "gp/message",
            Page::Account => "gp/css/homepage.html",
            Page::TwoStep => "a/settings/approval",
            Page::Addresses => "a/addresses",
            Page::Payments => "cpe/yourpayments/wallet",
            Page::GiftCards => "gc/balance",
            Page::Devices => "hz/mycd/digital-console/alldevices",
            Page::Report => "reportascam",
            Page::HelpReal => "gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
            Page::HelpGiftCards => "gp/help/customer/display.html?nodeId=GGKDN3QZSKBFGNBF",
        }
    }

    /// Its address in a shop.
    pub fn address(self, shop: Shop) -> String {
        address(shop.domain, self)
    }
}

/// The address of a page in the shop of a domain that the engine's table gave.
pub(crate) fn address(domain: &'static str, page: Page) -> String {
    format!("https://www.{domain}/{}", page.path())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shops::shops;

    #[test]
    fn every_page_of_every_shop_stays_in_that_shop() {
        for &shop in shops() {
            for page in Page::ALL {
                let address = url::Url::parse(&page.address(shop)).unwrap();
                assert_eq!(address.scheme(), "https");
                assert_eq!(address.host_str(), Some(format!("www.{}", shop.domain).as_str()));
                assert!(
                    address.path().len() > 1 && address.username().is_empty() && address.port().is_none()
                );
            }
        }
    }
}
