use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "you", "your", "yours", "dear customer", "dear member", "dear user",
        ],
    ),
    (
        Account,
        &[
            "account…", "profile", "membership…", "subscription…", "order", "orders", "purchase…",
            "payment…", "card", "billing", "parcel…", "package…", "shipment…", "delivery", "wallet",
            "balance", "refund…", "invoice", "transaction…", "login", "log in", "sign in", "access",
            "benefits", "details", "storefront", "listings", "seller", "payouts", "payout",
        ],
    ),
    (
        Trouble,
        &[
            "suspen…", "lock", "locked", "locking", "block", "blocked", "restricted", "restricting", "restriction on", "restrictions on", "pause", "paused",
            "on hold", "put on hold", "declin…", "reject…", "fail", "failed", "fails", "failure",
            "unusual", "unfamiliar", "unrecogni…", "not recogni{s|z}e…", "suspicious…", "unauthori…",
            "unknown device", "new device", "expired", "expires", "lapse…", "unable to", "could not",
            "couldn't", "cannot", "can't", "did not go through", "didn't go through", "not go through",
            "problem…", "issue with", "issues with", "trouble", "deactivat…", "disabled", "closure",
            "closed", "be closed", "terminat…", "revoked", "limited", "flagged", "compromis…",
            "breach…", "fraud…", "irregular…", "discrepan…", "mismatch…", "overdue", "outstanding",
            "withheld", "charged", "debited", "will be charged", "bounced", "undeliver…", "held",
            "returned to", "interrupt…", "at risk", "precaution…", "frozen", "freeze", "stopped",
            "unverified", "incomplete",
        ],
    ),
    (
        Act,
        &[
            "verify…", "verif…", "confirm", "confirming", "confirmation of", "update", "updating", "approve", "approving",
            "review", "restore", "reactivat…", "unlock", "secure your", "validat…", "sign in", "log in",
            "click…", "tap", "follow the link", "visit", "call", "dial", "phone", "contact", "reply",
            "respond", "add {a|one|your|another}", "cancel…", "dispute", "claim", "complete", "resolve", "correct", "settle", "pay",
            "re enter", "reenter", "enter your", "provide", "submit", "scan", "open the", "reinstate",
            "reschedul…", "use the button", "use the link", "speak…", "talk…", "ask for", "write to",
            "get in touch", "speak to", "talk to",
        ],
    ),
    (
        Secret,
        &[
            "sort code", "bank login", "tax number",
            "password…", "passcode…", "security code", "one time code", "verification code",
            "the code from", "{next|new} code", "code you {get|got|receive|received}", "card number", "card details", "{your|the|a new|another} card",
            "bank details", "account number", "bank account", "routing number", "date of birth",
            "social security", "driver's licence", "driver's license", "copy of your id", "photo id", "{photo|picture|scan} of {your id|the id|an id|id}…",
            "passport", "seller login", "login details", "full name",
        ],
    ),
    (
        Give,
        &[
            "send", "sending", "reply to this {mail|e mail|email|message} with", "email", "text", "share", "forward", "reply with",
            "let {me|us} have", "tell {me|us}", "give {me|us}", "attach", "upload",
        ],
    ),
    (
        Offer,
        &[
            "job", "jobs", "remote role", "your cv", "an hour", "per hour", "hiring", "recruit…", "vacanc…", "part time",
            "{remote|home based} {work|job|assistant…|position…}", "work from home", "salary", "per day", "a day", "earn",
            "commission", "candidate…", "product {tester…|reviewer…|boosting|optimi{s|z}ation}", "rating products", "package handler…",
            "{five|5} star{s|} {review…|rating…}", "{for|write|leave} {a|an honest|your} review",
            "passive income", "guaranteed {return|returns|profit|profits|income}", "monthly {return|returns|payout|payouts}", "principal is guaranteed",
        ],
    ),
];
