//! What does the message want the reader to do? One signal a file, in the order they are shown.

mod asks_for_secrets;
mod asks_to_confirm;
mod attachment_runs;
mod attachment_to_open;
mod call_number;
mod code_to_scan;
mod form_inside;
mod hurries;
mod link_disguised;
mod link_leaves_amazon;
mod link_shortened;
mod link_text_lies;
mod link_to_number;
mod number;
mod order_not_yours;
mod pay_by_gift_card;
mod pay_elsewhere;
mod prize;
mod refund_to_claim;
mod remote_access;
mod reply_elsewhere;
mod threatens;

use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense;
use crate::amazon::{brand, domains, senses};
use crate::claim::{is_named_prime, is_nobody, shows_sum};
use crate::message::{Link, Message, Text};
use crate::signal::Signal;
pub(crate) use pay_by_gift_card::{
    asks_whether_at_amazon, begs_for_cards, is_an_anybodys_address, settles_through_amazon, tells_of_a_trick,
};

/// Every signal of this question.
pub(crate) const SIGNALS: &[&dyn Signal] = &[
    &asks_for_secrets::AsksForSecrets,
    &call_number::CallNumber,
    &remote_access::RemoteAccess,
    &pay_by_gift_card::PayByGiftCard,
    &attachment_runs::AttachmentRuns,
    &form_inside::FormInside,
    &link_text_lies::LinkTextLies,
    &link_to_number::LinkToNumber,
    &code_to_scan::CodeToScan,
    &link_disguised::LinkDisguised,
    &link_shortened::LinkShortened,
    &link_leaves_amazon::LinkLeavesAmazon,
    &attachment_to_open::AttachmentToOpen,
    &pay_elsewhere::PayElsewhere,
    &refund_to_claim::RefundToClaim,
    &prize::Prize,
    &asks_to_confirm::AsksToConfirm,
    &order_not_yours::OrderNotYours,
    &threatens::Threatens,
    &hurries::Hurries,
    &reply_elsewhere::ReplyElsewhere,
];

/// True where a text gives a telephone number: written as people write numbers to call, or beside words that ask for it.
pub(crate) fn gives_number(text: &Text) -> bool {
    let folded = &text.folded.text;
    let asks = |kind| text.phrases(kind).take(number::MAX_LOOKUPS);
    number::first_shown(folded).is_some()
        || asks(Phrase::Call)
            .chain(asks(Phrase::CallThen))
            .any(|hit| number::near(folded, hit.start, hit.end).is_some())
}

/// True where it is Amazon that is to be called, and the number stands beside.
pub(crate) fn calls_amazon(message: &Message) -> bool {
    message.all_words().iter().any(|(_, text)| {
        let folded = &text.folded.text;
        [Phrase::Call, Phrase::CallThen, Phrase::NotYou]
            .iter()
            .flat_map(|kind| text.phrases(*kind).take(number::MAX_LOOKUPS))
            .filter_map(|hit| number::near(folded, hit.start, hit.end))
            .any(|(start, end)| text.sentence_says(start, end, &[Sense::Amazon]))
    })
}

/// True where a number to call stands in one sentence with a sum of money and with how to undo it: "your order of $699 is
/// approved, to cancel call …". Who sells at Amazon gives a number, too, but not so.
pub(crate) fn undoes_a_sum(message: &Message) -> bool {
    message.own_words().iter().any(|(_, text)| {
        let folded = &text.folded.text;
        number::first_shown(folded).is_some_and(|(start, end)| {
            let sentence = senses::sentence(folded, start, end);
            shows_sum(sentence) && text.sentence_says(start, end, &[Sense::Undo])
        })
    })
}

/// True where the first number to call in a text stands in quotation marks.
pub(crate) fn quotes_a_number(text: &Text) -> bool {
    number::first_of(&text.folded.text).is_some_and(|(start, end)| text.is_cited(start, end))
}

/// True for a web link that leads away from Amazon to where a trap could be.
pub(crate) fn leaves(message: &Message, link: &Link) -> bool {
    if !link.is_web() || domains::is_amazon_host(&link.host) || domains::is_harmless(&link.host, &link.site) {
        return false;
    }
    // The list that passed the message on puts its own pages below it, and so does who sends newsletters; not an
    // office that nobody stands for and that only writes the same lines into its headers (RFC 2369 §3.4).
    !(message.is_list(&link.site) && (message.is_written_to() || !is_nobody(message)))
}

/// True where a sender that is not Amazon's shows the name in From: as its name, or in its address.
pub(crate) fn is_stranger_in_the_name(message: &Message) -> bool {
    let sender = &message.from;
    if message.was_passed_on() || sender.first().is_some_and(|from| domains::is_known(&from.domain)) {
        return false;
    }
    brand::find(&sender.name.folded.text).is_some()
        || is_named_prime(&sender.name)
        || sender.first().is_some_and(|from| brand::in_labels(&from.address) != brand::Labels::None)
}
