//! Services that write to people from an address of their own, with words that somebody else put in. That such a
//! sender is proven says nothing of who speaks.
//!
//! Each sends invoices, documents to sign, files, invitations, forms, answers or newsletters on behalf of its customers;
//! what is sent through many of them is described in the reports of those who filter mail ("living off trusted sites",
//! lots-project.com). One that is missing is a sender that its reader may call fine.

/// By the first label of that part, in whatever country.
const EVERYWHERE: &[&str] = &["paypal", "ebay", "etsy", "airbnb", "booking", "vinted"];

/// By the part of the name that somebody registered.
#[rustfmt::skip]
const PIPES: &[&str] = &[
    // Money and invoices.
    "intuit.com", "quickbooks.com", "squareup.com", "square.com", "stripe.com",
    "xero.com", "freshbooks.com", "wise.com", "venmo.com", "bill.com", "zohoinvoice.com",
    // Documents and files.
    "docusign.com", "docusign.net", "adobe.com", "adobesign.com", "hellosign.com", "dropbox.com", "dropboxsign.com",
    "wetransfer.com", "box.com", "google.com", "googlemail.com", "microsoft.com", "microsoftonline.com", "sharepointonline.com",
    "office.com", "onmicrosoft.com", "canva.com", "evernote.com", "notion.so", "pandadoc.com",
    // Forms, invitations, meetings.
    "jotform.com", "typeform.com", "surveymonkey.com", "zoom.us", "calendly.com", "eventbrite.com", "meetup.com", "evite.com",
    // Work together and answer customers.
    "zendesk.com", "freshdesk.com", "salesforce.com", "hubspot.com", "intercom.io", "atlassian.net", "trello.com", "asana.com",
    "slack.com", "github.com", "gitlab.com", "monday.com", "teamwork.com",
    // Newsletters and mail for others.
    "mailchimpapp.net", "mcsv.net", "mcdlv.net", "rsgsv.net", "sendgrid.net", "mailgun.org", "mailgun.net", "sparkpostmail.com",
    "mandrillapp.com", "ccsend.com", "constantcontact.com", "klaviyomail.com", "sendinblue.com", "brevosend.com", "mailjet.com",
    "substack.com", "shopify.com", "shopifyemail.com", "squarespace.com", "wix.com", "wordpress.com",
    // People who write to people.
    "facebookmail.com", "linkedin.com", "googlegroups.com", "groups.io", "craigslist.org", "kleinanzeigen.de",
    // Addresses that pass on whatever reaches them, in their own name.
    "mozmail.com", "firefox.com", "duck.com", "simplelogin.com", "simplelogin.co", "simplelogin.io", "aleeas.com",
    "slmails.com", "anonaddy.com", "anonaddy.me", "addy.io", "appleid.com",
];

/// True where the words of mail from this site may be anybody's.
pub(crate) fn is_one(site: &str) -> bool {
    let label = site.split('.').next().unwrap_or_default();
    PIPES.contains(&site) || EVERYWHERE.contains(&label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::site;

    #[test]
    fn every_entry_is_the_registered_part_of_a_name_and_stands_once() {
        let mut seen = std::collections::BTreeSet::new();
        for pipe in PIPES {
            assert_eq!(site(&format!("a.{pipe}")), *pipe, "{pipe}");
            assert!(seen.insert(pipe), "{pipe}");
        }
        assert!(is_one("paypal.com") && is_one("paypal.fr") && is_one("ebay.com.au"));
        assert!(!is_one("paypal-garden.example") && !is_one("garden.example"));
    }
}
