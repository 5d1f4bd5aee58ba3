//! Does the message present itself as Amazon? One signal a file, in the order they are shown.

mod another_firm;
mod asks_for_amazon_cards;
mod attachment_names_amazon;
mod borrows_the_name;
mod by_somebody;
mod from_address_amazon;
mod from_imitates_amazon;
mod from_name_amazon;
mod heads_with_the_name;
mod introduction;
mod link_imitates_amazon;
mod name_in_disguise;
mod offers_work;
mod passes_on_amazon;
mod purchase;
mod shows_amazon_logo;
mod shows_order_number;
mod signs_as_amazon;
mod speaks_as_amazon;
mod speaks_as_another;
mod speaks_of_prime;
mod speaks_of_your_account;
mod stands_for_a_warning;
mod subject_names_amazon;
mod words_name_amazon;

use crate::signal::Signal;
pub(crate) use borrows_the_name::{is_at_home, is_nobody, is_put_on, writes_of_a_case};
pub(crate) use by_somebody::is_by_its_domain;
pub(crate) use from_name_amazon::is_a_firm_called_so;
pub(crate) use offers_work::offers_work;
pub(crate) use purchase::{is_payer, shows_sum};
pub(crate) use signs_as_amazon::is_signed_by_hand;
pub(crate) use speaks_as_another::{
    is_a_person, is_called_as_its_domain, is_named_by_its_domain, names_itself,
};
pub(crate) use speaks_of_prime::is_named_prime;
pub(crate) use stands_for_a_warning::stands_for_a_warning;

/// Every signal of this question.
pub(crate) const SIGNALS: &[&dyn Signal] = &[
    &from_name_amazon::FromNameAmazon,
    &from_address_amazon::FromAddressAmazon,
    &from_imitates_amazon::FromImitatesAmazon,
    &name_in_disguise::NameInDisguise,
    &subject_names_amazon::SubjectNamesAmazon,
    &words_name_amazon::WordsNameAmazon,
    &speaks_as_amazon::SpeaksAsAmazon,
    &speaks_of_your_account::SpeaksOfYourAccount,
    &heads_with_the_name::HeadsWithTheName,
    &signs_as_amazon::SignsAsAmazon,
    &speaks_of_prime::SpeaksOfPrime,
    &link_imitates_amazon::LinkImitatesAmazon,
    &shows_amazon_logo::ShowsAmazonLogo,
    &shows_order_number::ShowsOrderNumber,
    &attachment_names_amazon::AttachmentNamesAmazon,
    &offers_work::OffersWork,
    &asks_for_amazon_cards::AsksForAmazonCards,
    &passes_on_amazon::PassesOnAmazon,
    &speaks_as_another::SpeaksAsAnother,
    &borrows_the_name::BorrowsTheName,
];
