//! The addresses that Amazon's machines write from, apart from the people who work there.

/// Beginnings of the local parts of the usual senders (orders, deliveries, returns, sign-ins, offers,
/// sellers), and of the offices that are forged in their place.
const ROLES: &[&str] = &[
    "account",
    "auto confirm",
    "autoconfirm",
    "order",
    "ship",
    "no reply",
    "noreply",
    "donotreply",
    "do not reply",
    "store",
    "cs reply",
    "return",
    "payment",
    "gc orders",
    "gift",
    "promotion",
    "vfe",
    "marketplace",
    "digital",
    "prime",
    "customer",
    "service",
    "support",
    "security",
    "info",
    "admin",
    "billing",
    "conferma",
    "confirm",
    "delivery",
    "versand",
    "bestell",
    "update",
    "alert",
    "notification",
    "qla",
    "rma",
    "fba",
    "seller",
    "help",
    "offers",
    "deals",
    "amazon",
    "affiliate",
    "associates",
    "music",
    "video",
    "kindle",
    "alexa",
    "pharmacy",
    "fresh",
];

/// True where the local part of an address is an office, not a person. People at Amazon write
/// from `@amazon.com` too, and claim nothing by it.
pub(crate) fn is_role(local: &str) -> bool {
    let folded = crate::message::fold_text(local);
    // `123456789+abc` and the like are machines as well.
    let digits = folded.chars().filter(char::is_ascii_digit).count();
    ROLES.iter().any(|role| folded.starts_with(role)) || (digits > 5 && digits * 2 > folded.len())
}
