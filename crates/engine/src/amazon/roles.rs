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
    let answers_nobody = ["noreply", "no reply"].iter().any(|role| folded.ends_with(role));
    answers_nobody
        || ROLES.iter().any(|role| folded.starts_with(role))
        || (digits > 5 && digits * 2 > folded.len())
}

/// Words in senders' names that name nobody: offices, services, occasions, in the languages of the shops.
/// Sorted.
#[rustfmt::skip]
const ANYBODY: &[&str] = &[
    "abbonamenti", "abbonamento", "abfertigung", "abo", "abone", "abonelik", "abonnement",
    "abonnements", "abrechnung", "abteilung", "abteilungen", "acces", "acceso", "access", "accesso",
    "account", "accounting", "accounts", "accueil", "acheteur", "acheteurs", "achtung", "acquirente",
    "acquirenti", "acquisti", "acquisto", "activity", "adhesion", "admin", "administracao",
    "administracion", "administracja", "administratie", "administration", "administrator", "aduana",
    "aduanas", "afdeling", "affiliate", "affiliates", "agent", "al", "alert", "alertas", "alerte",
    "alertes", "alerting", "alerts", "alfandega", "alisveris", "almacen", "amazon", "amministrazione",
    "amministrazioni", "amz", "amzn", "and", "angebote", "anket", "anketi", "ankieta", "anniversary",
    "apkalposana", "apoio", "app", "appeal", "appeals", "appreciate", "appreciation", "aptarnavimas",
    "asiakas", "asiakaspalvelu", "assinatura", "assinaturas", "assistance", "assistant", "assistenza",
    "atencao", "atencion", "atendimento", "aterbetalning", "aterbetalningar", "attention",
    "authentication", "author", "authorization", "authors", "auto", "autoconfirm", "automated",
    "automatic", "avantage", "avantages", "avantaj", "avdelning", "avis", "aviso", "avisos", "avvisi",
    "avviso", "award", "awards", "azienda", "aziende", "balance", "balances", "bantuan", "bedrijf",
    "bedrijven", "bekraftelse", "belge", "belgeler", "belohnung", "belohnungen", "beloning",
    "benachrichtigung", "benefit", "benefits", "beschaffung", "beschwerde", "beschwerden", "besked",
    "beskrivning", "bestallning", "bestallningar", "bestatigung", "bestatigungen", "bestelafdeling",
    "bestellabteilung", "bestelling", "bestellingen", "bestellung", "bestellungen", "betaling",
    "betalingen", "betalning", "betalningar", "betreuung", "betrugspravention", "beveiliging",
    "bevestiging", "bevestigingen", "bewerbung", "bewerbungen", "bezorgdienst", "bezorging",
    "bezpieczenstwo", "bildirim", "bildirimi", "bildirimler", "billing", "billings", "biuro",
    "boekhouding", "bokforing", "bolumu", "bonus", "bonuses", "bot", "boutique", "box", "brasil",
    "buchhaltung", "buoni", "buono", "business", "butik", "buyer", "buyers", "cadeau", "cadeaubon",
    "cadeaux", "cancellation", "cancellations", "card", "cards", "care", "career", "careers", "case",
    "cashback", "cashdesk", "cekilis", "celna", "celnego", "celny", "center", "central", "centre",
    "centro", "centrum", "cham", "chat", "check", "checkout", "checks", "claim", "claims", "client",
    "cliente", "clientele", "clientes", "clienti", "clients", "clo", "club", "clube", "cobranca",
    "cobros", "coins", "colis", "collections", "commande", "commandes", "communication",
    "communications", "complaint", "complaints", "compliance", "compra", "comprador", "compradores",
    "compras", "compta", "comptabilite", "compte", "comptes", "comunicacao", "comunicacion",
    "comunicaciones", "comunicazione", "comunicazioni", "concierge", "concorso", "concours", "conferma",
    "conferme", "confirmacao", "confirmacion", "confirmaciones", "confirmados", "confirmation",
    "confirmations", "confirmed", "congratulations", "consegna", "consegne", "consumer", "consumers",
    "conta", "contabilidad", "contabilidade", "contabilita", "contact", "contest", "control",
    "controle", "corporate", "correos", "correspondence", "coupon", "coupons", "courier", "cuenta",
    "cuentas", "cupom", "cupon", "cupones", "customer", "customs", "czlonek", "czlonkostwo", "daemon",
    "danisma", "data", "de", "deal", "deals", "dear", "debt", "delivery", "departamento", "departement",
    "departmani", "department", "deposito", "depot", "dept", "des", "desk", "destegi", "destek",
    "deutschland", "device", "devices", "devoluciones", "dienst", "dienste", "dienstverlening", "digital",
    "dipartimento", "direct", "dispatch", "dispatcher", "dispute", "disputes", "document", "documenten",
    "documenti", "documento", "documentos", "documents", "dogana", "dogrulama", "dokument", "dokumente",
    "dokumenty", "doruceni", "dorucovaci", "dostava", "dostawa", "dostawy", "dostep", "douane", "draw",
    "dringend", "du", "duty", "dzial", "echo", "einkauf", "ekibi", "ekip", "empfang", "empleo",
    "employment", "empresa", "empresas", "encomendas", "encuesta", "encuestas", "enquete", "entrega",
    "entregas", "entrepot", "entreprise", "entreprises", "envio", "envios", "equipe", "equipo",
    "erstattung", "erstattungen", "escalation", "escalations", "esign", "espace", "espana", "europa",
    "europe", "evaluation", "exclusive", "executive", "exklusiv", "exklusives", "expedition",
    "expeditions", "express", "factura", "facturacion", "facturas", "facturatie", "facturation",
    "faktura", "fakturering", "fakturor", "faktury", "fattura", "fatturazione", "fatture", "fatura",
    "faturalama", "faturamento", "fax", "fedelta", "feedback", "felicitaciones", "felicitations",
    "fidelidad", "fidelidade", "fidelite", "fidelity", "fidelizacion", "fidelizzazione", "file",
    "files", "finance", "financial", "firmy", "fizetes", "flex", "for", "foretag", "formaner",
    "forsaljning", "forsandelse", "forvaltning", "france", "fraud", "free", "from", "fulfillment",
    "fulfilment", "gagnant", "gagnants", "gerat", "gerate", "geschaftskunden", "geschenk", "geschenke",
    "gewinne", "gewinner", "gewinnspiel", "giacenza", "gift", "gifts", "giveaway", "global",
    "glueckwunsch", "gonderi", "gonderiler", "gratitude", "guest", "gumruk", "gutschein", "gutscheine",
    "gutschrift", "gutschriften", "guvenlik", "haendler", "handler", "hang", "health", "hediye",
    "hediyeler", "hello", "help", "helpdesk", "hesabi", "hesap", "hey", "hi", "hinweis", "hinweise",
    "hiring", "hizmet", "hizmeti", "hizmetleri", "hotline", "hr", "hub", "human", "iade", "iadeler",
    "iadesi", "identity", "iletisim", "important", "importante", "inbox", "incident", "india", "info",
    "informacion", "informacja", "informacje", "information", "informations", "informazioni", "inkasso",
    "inkassodienst", "inkop", "inquerito", "inquiry", "insights", "international", "invitation",
    "invitations", "invoice", "italia", "items", "japan", "jobs", "jubilaum", "kampanya", "kargo",
    "kassa", "kasse", "kaufer", "khach", "kindle", "klacht", "klachten", "klagomal", "klant",
    "klantcontact", "klanten", "klantenservice", "klantzorg", "klienditeenindus", "klient", "klienta",
    "klientow", "klientu", "klub", "klubb", "komunikat", "konkurs", "konta", "kontakt", "konto",
    "kontosakerhet", "kontoschutz", "kontosicherheit", "kontrol", "kontrola", "kopare", "korisnicka",
    "korzysci", "ksiegowosc", "kulubu", "kund", "kundbetreuung", "kundekonto", "kunden",
    "kundenabteilung", "kundenbetreuung", "kundencenter", "kundendienst", "kundenkonto", "kundenpflege",
    "kundenservice", "kunder", "kundesenter", "kundeservice", "kundesupport", "kundpanel",
    "kundservice", "kundtjanst", "kundtjansten", "kupon", "kupony", "kupujacy", "kurier", "kuriera",
    "kurye", "la", "label", "labels", "lager", "lagret", "layanan", "le", "leak", "leaks", "leden",
    "legal", "lending", "les", "leverans", "leveransbesked", "leveranser", "leveransinfo", "levering",
    "lidmaatschap", "lieferanten", "lieferdienst", "lieferung", "lieferungen", "line", "link", "links",
    "litige", "litiges", "livraison", "livraisons", "livrare", "loans", "login", "logistica",
    "logistics", "logistiek", "logistik", "logistique", "loja", "lojalitet", "lojalnosc",
    "lojalnosciowy", "lottery", "loyaliteit", "loyalty", "lucky", "magaza", "magazasi", "magazyn",
    "magazzino", "mahnung", "mahnwesen", "mail", "mailbox", "mailer", "mailing", "maksu", "management",
    "manager", "marketplace", "meddelande", "meddelanden", "medlem", "medlemmar", "medlemskap",
    "melding", "meldingen", "meldung", "member", "members", "membership", "memberships", "membre",
    "membres", "membro", "membros", "merchandise", "merchant", "merchants", "merkez", "merkezi",
    "message", "messages", "miembro", "miembros", "mitglied", "mitglieder", "mitgliederservice",
    "mitgliedschaft", "mitteilung", "mobile", "monitor", "monitoring", "mr", "mrs", "muhasebe",
    "musikdienst", "musteri", "musterihizmetleri", "musteriler", "my", "nagrod", "nagroda", "nagrody",
    "nederland", "negozio", "network", "new", "news", "newsletter", "noreply", "notice", "notices",
    "notificacao", "notificacion", "notificaciones", "notificacoes", "notification", "notifications",
    "notifiche", "notifier", "notify", "now", "number", "nutzer", "obsluga", "obslugi", "odeme",
    "odemeler", "odul", "odulleri", "offer", "offers", "office", "official", "offre", "offres", "onay",
    "onayi", "onboarding", "online", "operation", "operations", "operator", "ops", "order",
    "orderafdeling", "orders", "ordine", "ordini", "osterreich", "our", "pacchi", "pacco", "package",
    "packages", "packstation", "pacote", "pacotes", "paczka", "paczki", "pagamenti", "pagamento",
    "page", "pages", "pago", "pagos", "paiement", "paiements", "paket", "paketdienst", "pakete",
    "paketet", "paketi", "paketshop", "pakket", "pakketdienst", "pakketpunt", "pakketshop", "pakketten",
    "paminnelse", "panel", "panelen", "paquete", "paqueteria", "paquetes", "parabens", "parcel",
    "parcels", "partner", "partners", "partnership", "payable", "payee", "payment", "payments",
    "payroll", "pedido", "pedidos", "pelanggan", "pembayaran", "pengiriman", "performance", "perks",
    "personal", "pesquisa", "photo", "photos", "picture", "pictures", "placanje", "plan", "plans",
    "platby", "platnosc", "platnosci", "poang", "podpora", "podrska", "point", "points", "policy",
    "polska", "pontos", "portail", "portal", "post", "postal", "postfach", "postmaster",
    "potwierdzenie", "powiadomienia", "powiadomienie", "pramie", "pramien", "premi", "premiacao",
    "premio", "premios", "prenumeration", "presale", "presente", "presentes", "presentkort",
    "prevention", "prezent", "prezenty", "prijs", "prijzen", "prime", "privacy", "private", "prize",
    "prizes", "process", "processing", "procurement", "product", "products", "profile", "program",
    "programa", "programm", "programma", "programme", "programs", "promo", "promotion", "promotions",
    "protection", "pruefung", "prufung", "przesylka", "przesylki", "puan", "pulse", "punkte", "punkty",
    "punten", "punti", "punto", "puntos", "purchase", "purchases", "purchasing", "quality", "quiz",
    "quotation", "quote", "reader", "readers", "rebate", "rebates", "recall", "recalls", "receipt",
    "receipts", "receivable", "receivables", "received", "recepcao", "recepcion", "recepcja",
    "receptie", "reception", "rechazado", "rechnung", "rechnungen", "rechtsabteilung", "recipient",
    "reclamacion", "reclamaciones", "reclamacoes", "reclamation", "reclamations", "reclami", "reclamo",
    "reclamos", "reclutamiento", "recompensa", "recompensas", "recompense", "recompenses", "recovery",
    "recruiter", "recruiting", "recruitment", "recrutement", "redelivery", "redemption", "reembolso",
    "reembolsos", "refund", "refunds", "regali", "regalo", "regalos", "registration", "registry",
    "reklamacja", "reklamacje", "reklamation", "reklamationen", "relais", "relation", "relations",
    "remboursement", "remboursements", "rembourser", "reminder", "reminders", "remittance", "renewal",
    "renewals", "renovacion", "reparto", "reply", "representative", "representatives", "request",
    "requests", "resi", "resoluciones", "resolution", "resolutions", "resources", "response", "result",
    "results", "retail", "retention", "retour", "retouren", "retours", "retur", "returer", "return",
    "returns", "review", "reviews", "reward", "rewards", "rezeption", "rimborsi", "rimborso", "rinnovo",
    "risk", "ritiro", "robot", "royalties", "royalty", "rozliczenia", "ruckerstattung", "sadakat",
    "safe", "safety", "sakerhet", "sales", "satis", "scan", "scheduler", "scheduling", "secure",
    "secured", "securite", "security", "segreteria", "seguranca", "seguridad", "seller", "sellers",
    "sending", "sendung", "sendungen", "service", "services", "servicio", "serviciu", "servis",
    "servizi", "servizio", "share", "shared", "sharing", "shipment", "shipping", "shop", "shopper",
    "shoppers", "sicherheit", "sicherheitsabteilung", "sicherheitsteam", "sicurezza", "sign",
    "signature", "signin", "sikayet", "sikayetler", "sikkerhed", "sikkerhet", "siparis", "siparisler",
    "sirket", "site", "skargi", "sklep", "smart", "soc", "soci", "socio", "sondage", "sondaggi",
    "sondaggio", "soporte", "sorteo", "sorteos", "sourcing", "speaker", "specialist", "spedizione",
    "spedizioni", "sprachbox", "sprzedaz", "squadra", "staff", "staffing", "statement", "status",
    "stellenangebote", "stelnicy", "storage", "store", "strankam", "streaming", "subscriber",
    "subscribers", "subscription", "subscriptions", "subskrypcja", "suivi", "suport", "supplier",
    "suppliers", "support", "survey", "surveyor", "surveys", "suscripcion", "suscripciones", "sverige",
    "sweepstakes", "system", "szallitas", "takim", "talent", "tasks", "tavling", "tax", "taxes", "team",
    "tech", "technical", "technician", "technische", "technischer", "tender", "tenders",
    "terugbetaling", "terugbetalingen", "teslimat", "test", "tester", "testers", "testing", "thank",
    "thanks", "the", "ticket", "tickets", "tienda", "toegang", "toimitus", "token", "toutes", "track",
    "tracking", "transaction", "transactions", "transfer", "treue", "trust", "tuki", "tullen",
    "tullverket", "turkiye", "uberprufung", "ufficio", "ugyfel", "ugyfelszolgalat", "umfrage",
    "umfragen", "undersokning", "unit", "unternehmen", "update", "upgrade", "urgent", "urgente", "user",
    "users", "uyari", "uye", "uyeler", "uyelik", "vagas", "validation", "vantagens", "vantaggi",
    "veiligheid", "vendas", "vendedores", "vendeur", "vendeurs", "vendite", "vendor", "vendors",
    "ventaja", "ventajas", "ventas", "verifica", "verificacao", "verificacion", "verificatie",
    "verification", "verifiering", "verifizierung", "verify", "verkauf", "verkaufer", "verkopers",
    "verlangerung", "versand", "versandabteilung", "vertrieb", "verwaltung", "via", "video", "view",
    "vinnare", "vinst", "vinster", "vip", "voice", "voicemail", "voordeel", "vorteil", "vorteile",
    "voucher", "wallet", "warehouse", "web", "webmaster", "welcome", "weryfikacja", "wholesale",
    "wiadomosc", "wichtig", "wichtige", "win", "winkel", "winnaar", "winnaars", "winner", "winners",
    "work", "worker", "workers", "worldwide", "wsparcie", "yardim", "yonetim", "you", "your",
    "zahlstelle", "zahlung", "zahlungen", "zahlungsabteilung", "zakaznicka", "zakaznicky", "zakaznik",
    "zakupy", "zamowienia", "zamowienie", "zending", "zendingen", "zentrale", "zespol", "zoll",
    "zollabfertigung", "zone", "zugang", "zustelldienst", "zustellung", "zustellungen", "zwrot",
    "zwroty", "ασφαλεια", "εξυπηρετηση", "παραδοση", "πελατων", "υποστηριξη", "безопасности",
    "безопасность", "безпеки", "доставка", "доставки", "заказ", "заказов", "клиентам", "клиенти",
    "клиентов", "клиентский", "обслужване", "отдел", "поддержка", "поддержки", "поддръжка", "почта",
    "підтримка", "підтримки", "сервис", "служба", "центр", "אבטחה", "לקוחות", "משלוחים", "שירות",
    "תמיכה", "إدارة", "إشعار", "إشعارات", "استبيان", "استطلاع", "الأمان", "البائعين", "التحقق",
    "التوصيل", "الجمارك", "الجوائز", "الحساب", "الحسابات", "الدعم", "الدفع", "الشحن", "الشكاوى",
    "الضرائب", "الطلب", "الطلبات", "العروض", "العضوية", "العملاء", "الفواتير", "المبيعات", "المتسوقين",
    "المحاسبة", "المدفوعات", "المشترين", "المكافآت", "الهدايا", "الولاء", "برنامج", "تأكيد", "تنبيه",
    "توصيل", "جمارك", "جوائز", "حساب", "خدمات", "خدمة", "دعم", "دفع", "رعاية", "شحن", "شحنة", "شكاوى",
    "طلب", "عضوية", "عملاء", "فريق", "قسم", "مركز", "مكافأة", "مكتب", "نادي", "هدايا", "هدية", "इनाम",
    "उपहार", "ऑफर", "ऑर्डर", "कर", "कस्टमर", "कार्यालय", "कूरियर", "केंद्र", "केयर", "कैशबैक", "खाता",
    "ग्राहक", "ग्राहकों", "टीम", "डिलीवरी", "निवारण", "पार्सल", "पुरस्कार", "पुष्टि", "पुष्टिकरण",
    "प्रबंधक", "बिलिंग", "भुगतान", "मदद", "रिफंड", "लेखा", "विक्रेता", "विभाग", "शिकायत", "शिपिंग",
    "शुल्क", "सदस्यता", "सपोर्ट", "सर्वे", "सर्वेक्षण", "सहायता", "सीमा", "सुरक्षा", "सूचना", "सेवा",
    "हेल्प", "บริการลูกค้า", "ฝ่ายบริการลูกค้า", "ลูกค้า", "お客様", "お客様サポート", "お客様センター", "お届け", "お支払い",
    "お知らせ", "アカウント", "アンケート", "カスタマーサポート", "カスタマーサービス", "カスタマーセンター", "キャンペーン", "ギフト", "サポート",
    "サポートセンター", "ショップ", "ストア", "セキュリティ", "センター", "チーム", "デスク", "ポイント", "メンバー", "专员", "中心", "买家", "事務局",
    "人事", "会员", "会员中心", "会員", "会員サービス", "会計", "会计", "会費", "係", "公式", "出品者", "利用", "前台", "包裹", "卖家",
    "发货", "受付", "售后", "售后服务", "商务", "商城", "团队", "奖励", "奖品", "安全", "安全中心", "官方", "客户", "客户服务", "客服",
    "客服中心", "平台", "当選", "快递", "感謝祭", "懸賞", "手続", "手続き", "投诉", "抽奖", "担当", "招聘", "支付", "支付中心", "支払",
    "支払い", "收货", "更新", "服务", "案内", "決済", "注文", "活动", "海关", "清关", "物流", "用户", "相談室", "确认", "確認", "礼品",
    "礼品卡", "福利", "积分", "积分中心", "税务", "税務", "税関", "窓口", "管理", "系统", "系统通知", "納税", "経理", "自動", "苦情", "荷物",
    "課", "請求", "订单", "订单部", "调查", "財務", "财务", "账单", "账户", "账户安全", "返金", "退款", "退款专员", "退款中心", "送信専用",
    "通知", "通関", "運営", "部", "部门", "配送", "配送センター", "配達", "采购", "顧客", "验证", "결제", "고객", "고객센터", "고객지원",
    "배송", "보안", "센터", "알림", "지원",
];

static FOLDED: LazyLock<BTreeSet<String>> = LazyLock::new(|| fold_all(ANYBODY));

/// Words that stand beside a name where an office of it writes, not a person, a place or a thing.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "video", "membership", "member", "members", "support", "activation", "billing", "account", "customer",
    "customers", "team", "service", "services", "subscription", "renewal", "help", "mitgliedschaft",
    "konto", "abo", "abonnement", "suscripcion", "abbonamento", "assinatura", "lidmaatschap",
    "klantenservice", "czlonkostwo", "subskrypcja", "medlemskap", "prenumeration", "kundtjanst", "uyelik",
    "uyeligi", "uyeliginiz", "abonelik", "aboneligi", "royalty", "royalties", "payments", "payment", "author",
    "authors", "onboarding", "devices", "device",
];

/// True for a folded word behind a name that makes it an office.
pub(crate) fn is_office(word: &str) -> bool {
    OFFICES.contains(&word)
}

/// True for a folded word that names nobody.
pub(crate) fn is_anybody(word: &str) -> bool {
    FOLDED.contains(word)
        || is_with_article(word)
        || OFFICE_ENDS.iter().any(|end| word.len() > end.len() && word.ends_with(end))
        || is_compound(word)
}

/// Arabic writes its article before the word, as one: "الحساب" is "حساب".
fn is_with_article(word: &str) -> bool {
    const ARTICLE: &str = "ال";
    !word.is_ascii()
        && word.strip_prefix(ARTICLE).map_or_else(
            || FOLDED.contains(format!("{ARTICLE}{word}").as_str()),
            |bare| FOLDED.contains(bare),
        )
}

/// Pieces of one word.
const MAX_PIECES: usize = 4;
/// A longer word is none.
const MAX_COMPOUND: usize = 60;
/// Stands between the pieces of a German, Dutch or Swedish word, before a Japanese one, or makes one of two ("of", in
/// Japanese and Chinese), and means nothing.
const JOINTS: &[&str] = &[
    "",
    "s",
    "n",
    "en",
    "e",
    "\u{304a}",
    "\u{3054}",
    "\u{306e}",
    "\u{306e}\u{304a}",
    "\u{306e}\u{3054}",
    "\u{7684}",
];

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

/// No name has more words.
const MAX_WORDS: usize = 40;

/// The words of a folded name that are somebody's: neither an office nor Amazon.
pub(crate) fn own_words(folded: &str) -> impl Iterator<Item = &str> {
    // An address for a name: who it names stands before the sign.
    let folded = folded.split_once('@').map_or(folded, |(local, _)| local);
    words_of(folded).take(MAX_WORDS).map(without_company).filter(|word| {
        length(word) >= SHORTEST
            && word.contains(char::is_alphabetic)
            && !is_anybody(word)
            && brand::find(word).is_none()
    })
}

/// Scripts without spaces write "Ltd" and the name as one word.
fn without_company(word: &str) -> &str {
    if word.is_ascii() {
        return word;
    }
    // The longest of those that end alike.
    let bare = COMPANIES.iter().filter_map(|company| {
        word.strip_prefix(company.as_str()).or_else(|| word.strip_suffix(company.as_str()))
    });
    bare.min_by_key(|bare| bare.len()).filter(|bare| !bare.is_empty()).unwrap_or(word)
}

/// What scripts without spaces call a company, before its name or behind it. Folded.
pub(crate) static COMPANIES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fold_all(&[
        "株式会社",
        "有限会社",
        "合同会社",
        "股份有限公司",
        "有限公司",
        "有限责任公司",
        "有限責任公司",
    ])
});

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
        for name in [
            "Delivery Photo",
            "Vendor Documents",
            "Point Relais",
            "ご注文確認",
            "أمان الحساب",
            "billing.desk.88@mail.example",
        ] {
            assert_eq!(own(name), 0, "{name}");
        }
        for name in ["Nordlake Support", "Tessa Ruhl", "消费者周报", "بنك الواحة", "tessa.ruhl@mail.example"]
        {
            assert!(own(name) > 0, "{name}");
        }
    }
}
