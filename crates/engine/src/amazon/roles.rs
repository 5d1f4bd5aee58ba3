//! The addresses that Amazon's machines write from, apart from the people who work there.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use super::brand;
use crate::message::{fold_all, length};

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
    "abbonamenti", "abbonamento", "abo", "abonelik", "abonnement", "abonnements", "abrechnung",
    "abteilung", "abteilungen", "access", "account", "accounting", "accounts", "achtung", "acquisti",
    "acquisto", "activity", "admin", "administrator", "afdeling", "affiliate", "affiliates", "agent",
    "al", "alert", "alertas", "alerte", "alertes", "alerting", "alerts", "alisveris", "almacen",
    "amazon", "amz", "amzn", "and", "angebote", "anket", "anketi", "ankieta", "anniversary", "apoio",
    "app", "assinatura", "assinaturas", "assistance", "assistant", "assistenza", "atencao", "atencion",
    "atendimento", "aterbetalning", "aterbetalningar", "attention", "auto", "autoconfirm", "automated",
    "automatic", "avdelning", "avis", "aviso", "avisos", "avvisi", "avviso", "bekraftelse", "beloning",
    "benachrichtigung", "beskrivning", "bestallning", "bestatigung", "bestatigungen", "bestelafdeling",
    "bestellabteilung", "bestelling", "bestellung", "betaling", "betalingen", "betalning", "betalningar",
    "betreuung", "betrugspravention", "beveiliging", "bevestiging", "bevestigingen", "bezorgdienst",
    "bezorging", "bezpieczenstwo", "bildirim", "bildirimler", "billing", "billings", "biuro", "bolumu",
    "bonus", "bot", "boutique", "buchhaltung", "butik", "buyer", "buyers", "cadeau", "cadeaux",
    "cancellation", "cancellations", "card", "cards", "care", "career", "careers", "cekilis", "center",
    "centre", "centrum", "checkout", "claim", "claims", "client", "cliente", "clientele", "clientes",
    "clienti", "clients", "cobranca", "cobros", "colis", "collections", "commande", "compliance",
    "compra", "compras", "comptabilite", "compte", "concorso", "concours", "conferma", "conferme",
    "confirmacao", "confirmacion", "confirmaciones", "confirmation", "confirmations", "confirmed",
    "congratulations", "consegna", "consumer", "consumers", "conta", "contact", "contest", "control",
    "controle", "courier", "cuenta", "customer", "daemon", "data", "de", "deal", "deals", "dear",
    "delivery", "departamento", "departement", "departmani", "department", "dept", "des", "desk",
    "destek", "devoluciones", "dienst", "dienstverlening", "digital", "dipartimento", "dispatch",
    "dispatcher", "disputes", "dogrulama", "dostawa", "dostawy", "draw", "dringend", "du", "dzial",
    "ekibi", "ekip", "encomendas", "encuesta", "encuestas", "enquete", "entrega", "entregas", "entrepot",
    "envio", "envios", "equipe", "equipo", "erstattung", "erstattungen", "exklusiv", "exklusives",
    "expedition", "expeditions", "express", "facturacion", "facturatie", "facturation", "fakturering",
    "fatturazione", "fatura", "faturalama", "faturamento", "feedback", "felicitaciones", "felicitations",
    "fidelite", "finance", "financial", "for", "forsaljning", "fraud", "free", "from", "fulfillment",
    "fulfilment", "gagnant", "gagnants", "gewinne", "gewinner", "gewinnspiel", "gift", "giveaway",
    "glueckwunsch", "gutschein", "guvenlik", "haendler", "handler", "hediye", "hello", "help",
    "helpdesk", "hesabi", "hesap", "hey", "hi", "hinweis", "hinweise", "hiring", "hizmetleri", "hotline",
    "hr", "iade", "iadeler", "identity", "important", "importante", "inbox", "info", "informacion",
    "informacja", "informacje", "information", "informations", "informazioni", "inkop", "inquerito",
    "insights", "invoice", "jobs", "jubilaum", "kampanya", "kargo", "kassa", "kasse", "klant",
    "klantcontact", "klantenservice", "klantzorg", "klienta", "konkurs", "konto", "kontoschutz",
    "kontosicherheit", "kontrol", "kontrola", "kund", "kundbetreuung", "kunden", "kundenabteilung",
    "kundenbetreuung", "kundendienst", "kundenkonto", "kundenpflege", "kundenservice", "kundeservice",
    "kundservice", "kundtjanst", "kupujacy", "la", "lager", "lagret", "le", "legal", "les", "leverans",
    "levering", "lidmaatschap", "lieferanten", "lieferdienst", "lieferung", "line", "livraison", "login",
    "logistica", "logistics", "logistiek", "logistik", "logistique", "loja", "lottery", "loyalty",
    "magaza", "magazyn", "magazzino", "mail", "mailer", "mailing", "manager", "marketplace",
    "meddelande", "meddelanden", "melding", "meldingen", "meldung", "member", "membership",
    "merchandise", "merkez", "merkezi", "message", "messages", "mitglieder", "mitgliederservice",
    "mitteilung", "mobile", "monitor", "monitoring", "mr", "mrs", "musteri", "musterihizmetleri",
    "nagroda", "nagrody", "negozio", "network", "new", "news", "newsletter", "noreply", "notice",
    "notices", "notificacao", "notificacion", "notificaciones", "notificacoes", "notification",
    "notifications", "notifiche", "notifier", "notify", "now", "nutzer", "obsluga", "odeme", "odul",
    "offer", "offers", "office", "official", "onay", "onboarding", "online", "operation", "operations",
    "operator", "ops", "order", "orderafdeling", "orders", "ordine", "ordini", "pacco", "package",
    "pagamenti", "pagamento", "page", "pages", "pago", "pagos", "paiement", "paiements", "paket",
    "paketdienst", "pakket", "paminnelse", "panel", "paquete", "paqueteria", "parabens", "parcel",
    "payable", "payment", "payments", "payroll", "pedido", "pedidos", "performance", "pesquisa",
    "platnosc", "platnosci", "portal", "post", "postal", "postmaster", "potwierdzenie", "powiadomienia",
    "powiadomienie", "premi", "premiacao", "premio", "premios", "prenumeration", "prevention", "prijs",
    "prime", "prize", "prizes", "process", "processing", "procurement", "profile", "promo", "promotion",
    "promotions", "protection", "pruefung", "prufung", "przesylka", "purchase", "purchases",
    "purchasing", "quiz", "receipt", "receipts", "receivable", "receivables", "received", "reception",
    "rechazado", "rechnung", "rechnungen", "recruiter", "recruiting", "recruitment", "reembolso",
    "reembolsos", "refund", "refunds", "regalo", "regalos", "relation", "relations", "remboursement",
    "remboursements", "reminder", "reminders", "renewal", "renewals", "renovacion", "reparto", "reply",
    "resi", "resolution", "resolutions", "retail", "retour", "retouren", "retours", "retur", "returer",
    "return", "returns", "review", "reviews", "reward", "rewards", "rimborsi", "rimborso", "rinnovo",
    "risk", "robot", "rozliczenia", "safety", "sakerhet", "sales", "satis", "securite", "security",
    "seguranca", "seguridad", "seller", "sellers", "service", "services", "servicio", "servizi",
    "servizio", "shipment", "shipping", "shop", "shopper", "shoppers", "sicherheit",
    "sicherheitsabteilung", "sicherheitsteam", "sicurezza", "sign", "signin", "siparis", "siparisler",
    "site", "sklep", "sondage", "sondaggio", "soporte", "sorteo", "sorteos", "specialist", "spedizioni",
    "sprzedaz", "statement", "status", "storage", "store", "streaming", "subscriber", "subscribers",
    "subscription", "subscriptions", "subskrypcja", "suivi", "suport", "supplier", "suppliers",
    "support", "survey", "suscripcion", "suscripciones", "sweepstakes", "system", "tasks", "tavling",
    "team", "technische", "technischer", "tender", "tenders", "terugbetaling", "terugbetalingen",
    "teslimat", "the", "tienda", "toutes", "track", "tracking", "trust", "uberprufung", "ufficio",
    "umfrage", "umfragen", "undersokning", "update", "urgent", "urgente", "user", "users", "uyari",
    "uyelik", "validation", "veiligheid", "vendas", "vendedores", "vendeur", "vendeurs", "vendite",
    "vendor", "vendors", "ventas", "verifica", "verificacao", "verificacion", "verificatie",
    "verification", "verifiering", "verifizierung", "verify", "verkauf", "verkaufer", "verkopers",
    "verlangerung", "versand", "versandabteilung", "vertrieb", "via", "video", "view", "vinnare",
    "vinst", "voice", "voicemail", "voucher", "warehouse", "web", "webmaster", "welcome", "weryfikacja",
    "wiadomosc", "wichtig", "wichtige", "win", "winkel", "winnaar", "winnaars", "winner", "winners",
    "wsparcie", "yardim", "you", "your", "zahlung", "zahlungsabteilung", "zakupy", "zamowienia",
    "zamowienie", "zentrale", "zustelldienst", "zustellung", "zwrot", "zwroty", "إدارة", "إشعار",
    "استبيان", "الأمان", "التوصيل", "الجوائز", "الحسابات", "الدعم", "الشحن", "الطلبات", "العملاء",
    "الفواتير", "المبيعات", "المدفوعات", "تنبيه", "جوائز", "حساب", "خدمات", "خدمة", "دعم", "فريق", "قسم",
    "مركز", "مكتب", "ऑर्डर", "कार्यालय", "केंद्र", "ग्राहक", "टीम", "डिलीवरी", "पुरस्कार", "प्रबंधक",
    "बिलिंग", "भुगतान", "रिफंड", "विभाग", "सर्वे", "सहायता", "सुरक्षा", "सूचना", "सेवा", "お客様サポート",
    "お客様センター", "お支払い", "お知らせ", "アンケート", "カスタマーサポート", "カスタマーサービス", "カスタマーセンター", "キャンペーン", "サポート",
    "サポートセンター", "セキュリティ", "专员", "中心", "事務局", "会员", "会员中心", "会員サービス", "係", "受付", "售后", "售后服务", "奖品",
    "安全中心", "客户服务", "客服", "客服中心", "快递", "抽奖", "担当", "支付中心", "注文", "物流", "窓口", "系统通知", "課", "請求", "订单",
    "订单部", "调查", "账单", "账户", "账户安全", "返金", "退款专员", "退款中心", "通知", "運営", "部", "部门", "配送", "配送センター",
];

static FOLDED: LazyLock<BTreeSet<String>> = LazyLock::new(|| fold_all(ANYBODY));

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
    FOLDED.contains(word)
        || OFFICE_ENDS.iter().any(|end| word.len() > end.len() && word.ends_with(end))
        || is_compound(word)
}

/// Pieces of one word.
const MAX_PIECES: usize = 4;
/// A longer word is none.
const MAX_COMPOUND: usize = 60;
/// Stands between the pieces of a German, Dutch or Swedish word, or before a Japanese one, and means nothing.
const JOINTS: &[&str] = &["", "s", "n", "en", "e", "\u{304a}", "\u{3054}"];

static FOLDED_JOINTS: LazyLock<BTreeSet<String>> = LazyLock::new(|| fold_all(JOINTS));

/// Written as one, but of pieces that name nobody: "Paketzustellung", "ご注文窓口".
fn is_compound(word: &str) -> bool {
    word.len() <= MAX_COMPOUND && is_joined(word, MAX_PIECES)
}

fn is_joined(word: &str, pieces: usize) -> bool {
    FOLDED_JOINTS.iter().filter_map(|joint| word.strip_prefix(joint.as_str())).any(|word| {
        // "ParcelNow" is a firm's name: short words are put together in English, long ones are not.
        (FOLDED.contains(word) && (!word.is_ascii() || word.len() >= LONG_END))
            || (pieces > 1
                && word.char_indices().any(|(end, _)| {
                    let (piece, rest) = word.split_at_checked(end).unwrap_or_default();
                    length(piece) >= SHORTEST_PIECE && FOLDED.contains(piece) && is_joined(rest, pieces - 1)
                }))
    })
}

/// The shortest end of such a word in Latin letters.
const LONG_END: usize = 7;
/// Shorter pieces stand in any word by chance: four letters, or two characters that are words.
const SHORTEST_PIECE: usize = 4;

/// How German, Dutch and Swedish end the one word that they write for an office: "Rechnungsstelle".
const OFFICE_ENDS: &[&str] = &[
    "stelle",
    "abteilung",
    "service",
    "dienst",
    "zentrale",
    "zentrum",
    "support",
    "abrechnung",
    "verwaltung",
    "afdeling",
    "avdelning",
    "avdelningen",
    "tjanst",
    "centrum",
    "hotline",
    "team",
];

/// Words with the vowels and marks that belong to them: Hindi writes these behind its letters.
pub(crate) fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
}

/// The words of a folded name that are somebody's: neither an office nor Amazon.
pub(crate) fn own_words(folded: &str) -> impl Iterator<Item = &str> {
    words_of(folded)
        .filter(|word| length(word) >= SHORTEST && !is_anybody(word) && brand::find(word).is_none())
}

/// Shorter words are particles and initials.
const SHORTEST: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_name_nobody_are_sorted_and_known() {
        assert!(ANYBODY.is_sorted());
        for word in ANYBODY {
            assert!(is_anybody(&crate::message::fold_text(word)), "{word}");
        }
    }

    #[test]
    fn offices_are_nobody() {
        let own = |name: &str| own_words(&crate::message::fold_text(name)).count();
        for name in [
            "Customer Care",
            "Kundtjänst",
            "Ufficio Rimborsi",
            "Müşteri Hizmetleri",
            "客服中心",
            "Amazon Billing",
        ] {
            assert_eq!(own(name), 0, "{name}");
        }
        for name in ["Nordlake Support", "Tessa Ruhl", "消费者周报", "بنك الواحة"] {
            assert!(own(name) > 0, "{name}");
        }
    }
}
