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

/// Words in senders' names that name nobody: offices, services, occasions, in the languages of the shops.
/// Sorted.
#[rustfmt::skip]
const ANYBODY: &[&str] = &[
    "abo", "abonnement", "account", "admin", "administrator", "alert", "alerts", "amazon", "and",
    "angebote", "atendimento", "autoconfirm", "automated", "automatic", "aviso", "beloning",
    "bestallning", "bestelling", "bestellung", "betaling", "betalning", "beveiliging", "bezorging",
    "bezpieczenstwo", "billing", "bonus", "card", "cards", "center", "centre", "client", "cliente",
    "clientes", "clienti", "colis", "commande", "compte", "confirmation", "confirmed",
    "congratulations", "consegna", "conta", "courier", "cuenta", "customer", "deal", "deals", "dear",
    "delivery", "department", "dept", "desk", "destek", "digital", "dostawa", "entrega", "entregas",
    "envio", "exklusiv", "exklusives", "felicitaciones", "felicitations", "for", "free", "from",
    "gewinner", "gewinnspiel", "gift", "glueckwunsch", "gutschein", "guvenlik", "help", "helpdesk",
    "hesabi", "hesap", "hizmetleri", "important", "info", "information", "invoice", "kargo", "klant",
    "klantenservice", "klienta", "konto", "kundendienst", "kundenkonto", "kundenservice", "kundservice",
    "kundtjanst", "leverans", "levering", "lieferung", "livraison", "mail", "member", "membership",
    "message", "mitteilung", "mr", "mrs", "musteri", "nagroda", "new", "news", "newsletter", "noreply",
    "notice", "notification", "notifications", "now", "obsluga", "odeme", "odul", "offer", "offers",
    "office", "official", "online", "order", "orders", "ordine", "ordini", "pacco", "package",
    "pagamento", "pago", "pagos", "paiement", "paket", "pakket", "paquete", "parabens", "parcel",
    "payment", "payments", "pedido", "pedidos", "platnosc", "postmaster", "premio", "prime", "promo",
    "promotion", "przesylka", "purchase", "receipt", "received", "rechazado", "rechnung", "rechnungen",
    "refund", "refunds", "reply", "rewards", "sakerhet", "security", "seguranca", "seguridad",
    "service", "services", "servicio", "servizio", "shipment", "shipping", "shop", "sicurezza",
    "siparis", "soporte", "statement", "store", "streaming", "subscription", "suport", "support",
    "survey", "system", "team", "technische", "technischer", "teslimat", "the", "toutes", "tracking",
    "update", "urgent", "user", "users", "veiligheid", "verification", "verify", "via", "video",
    "voucher", "webmaster", "winnaar", "winner", "winners", "you", "your", "zahlung", "zamowienia",
    "zamowienie",
];

/// Words that stand beside a name where an office of it writes, not a person, a place or a thing.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "video", "membership", "member", "members", "support", "activation", "billing", "account", "customer",
    "customers", "team", "service", "services", "subscription", "renewal", "help", "mitgliedschaft",
    "konto", "abo", "abonnement", "suscripcion", "abbonamento", "assinatura", "lidmaatschap",
    "klantenservice", "czlonkostwo", "subskrypcja", "medlemskap", "prenumeration", "kundtjanst", "uyelik",
    "uyeligi", "uyeliginiz", "abonelik", "aboneligi",
];

/// True for a folded word behind a name that makes it an office.
pub(crate) fn is_office(word: &str) -> bool {
    OFFICES.contains(&word)
}

/// True for a folded word that names nobody.
pub(crate) fn is_anybody(word: &str) -> bool {
    ANYBODY.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_name_nobody_are_sorted_and_folded() {
        assert!(ANYBODY.is_sorted());
        for word in ANYBODY {
            assert_eq!(crate::message::fold_text(word), *word);
        }
    }
}
