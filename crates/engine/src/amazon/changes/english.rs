//! English.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["password{|s}"]),
    (Thing(Email), &["{email|e-mail}{| address| addresses}"]),
    (Thing(Phone), &["{phone|mobile|telephone|mobile phone|cell phone|cellphone} number{|s}"]),
    (
        Thing(Address),
        &["address{|es}", "address book", "{delivery|shipping|billing|default|payment|home} address{|es}"],
    ),
    (
        Thing(TwoStep),
        &[
            "{two-step|2-step|two-factor|2-factor|multi-factor} {verification|authentication}",
            "2sv",
            "passkey{|s}",
            "authenticator{| app}",
            "security key{|s}",
        ],
    ),
    (Thing(SignIn), &["sign-in{|s}", "signed in", "signing in", "log in", "login{|s}", "logged in"]),
    (Thing(Device), &["device{|s}", "tablet{|s}", "e-reader{|s}"]),
    (Thing(GiftCard), &["gift {card|cards|certificate|voucher|balance}", "gift card balance", "egift card"]),
    (
        Done(Changed),
        &[
            "changed",
            "updated",
            "modified",
            "edited",
            "replaced",
            "{change|changes|update} {to|of|in}",
            "{was|been|have|has|just|successfully} reset",
            "reset {successfully|for your}",
            "{has been|was} set",
        ],
    ),
    (Done(Added), &["added", "saved", "created", "set up", "stored", "entered", "set as"]),
    (Done(Removed), &["removed", "deleted", "erased"]),
    (
        Done(Linked),
        &[
            "{|de}registered",
            "{|un}linked",
            "{|dis}connected",
            "paired",
            "authorized",
            "authorised",
            "associated",
            "verified",
            "{now belongs|is now part|no longer part}",
            "registration",
        ],
    ),
    (
        Done(Switched),
        &[
            "{turned|switched} {on|off}",
            "{enabled|disabled|activated|deactivated}",
            "is {|now }{on|off|active}",
            "set up",
        ],
    ),
    (
        Done(Noticed),
        &[
            "attempt{|s|ed|ing}",
            "tried",
            "detected",
            "noticed",
            "someone",
            "somebody",
            "{unusual|unrecognized|unrecognised|unfamiliar|suspicious|unknown}",
            "{from|on|using|with} a new {device|browser|location|place|phone|computer}",
            "{approved|denied|recorded|blocked}",
            "{took place|was made|happened|occurred}",
        ],
    ),
    (
        Done(Spent),
        &[
            "{redeemed|credited|claimed|applied|bought|purchased|used|spent}",
            "{loaded|reloaded|topped up}",
            "{was|has been} sent",
        ],
    ),
    (Done(New), &["new"]),
    (News(Password), &["password {change|reset|update}"]),
    (News(Email), &["{email|e-mail}{| address} {change|update}"]),
    (News(Phone), &["{phone|mobile} number {change|update}"]),
    (News(Address), &["address {change|update}"]),
    (
        News(SignIn),
        &[
            "{new|recent|unusual|unrecognized|unrecognised|suspicious|successful} {sign-in|login}",
            "{sign-in|login} {attempt|attempts|alert|notification|activity|request}",
            "{signed|logged} {in to|into} your",
            "{a|the} {sign-in|login} {to|from|on}",
        ],
    ),
    (News(GiftCard), &["gift card {order|purchase|redemption}"]),
    (Account, &["account{|s}", "balance", "profile"]),
    (
        Business,
        &[
            "order{|s|ed}",
            "{shipped|shipment|dispatched}",
            "{deliver|delivery|delivered|delivering|arriving|arrives}",
            "{package|parcel}{|s}",
            "{refund|refunds|refunded|return|returned}",
            "{payment|payments|paid|invoice|receipt}",
            "{deal|deals|offer|offers|sale|save}",
            "{renewal|renews|subscription|membership}",
            "{cart|basket|wish list|library}",
        ],
    ),
    (
        Unsure,
        &[
            "{if|when|once|unless|until|after}",
            "{can|could|may|might|must|should|cannot}",
            "{need|needs} to",
            "{to|will} be",
            "{not|never}",
            "how to",
        ],
    ),
    (
        Aside,
        &[
            "{ip|web|mac} address",
            "{one-time|temporary} password",
            "this {email|e-mail}",
            "{email|e-mail} {preferences|notifications|newsletter|message}",
            "{login|sign-in} {and|&} security",
            "can confirm",
        ],
    ),
];
