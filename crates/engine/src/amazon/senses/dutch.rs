use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "jouw",
            "uw {account|amazon|bestelling…|betaling…|pakket|kaart|gegevens|abonnement|lidmaatschap|profiel|aankoop|zending|klantaccount|toegang|prime|tegoed}",
            "je {account|amazon|bestelling…|betaling…|pakket|kaart|gegevens|abonnement|lidmaatschap|profiel|aankoop|zending|toegang|prime|tegoed}",
            "geachte klant", "beste klant",
        ],
    ),
    (
        Account,
        &[
            "account", "accounts", "klantaccount", "profiel", "lidmaatschap…", "abonnement…",
            "bestelling…", "aankoop", "betaling…", "betaalmethode…", "kaart", "creditcard…", "pakket",
            "pakje", "zending…", "levering…", "bezorging…", "saldo", "tegoed", "terugbetaling…",
            "factuur", "facturen", "toegang", "inloggegevens", "betaalgegevens",
        ],
    ),
    (
        Trouble,
        &[
            "geblokkeerd…", "geschorst", "opgeschort…", "vergrendeld", "beperkt…", "gepauzeerd",
            "in de wacht", "geweigerd…", "afgewezen", "mislukt…", "ongebruikelijk…", "ongewone",
            "onbekend…", "verdacht…", "onbevoegd…", "ongeautoriseerd…", "verlopen", "verloopt",
            "niet mogelijk", "kon niet", "konden niet", "niet gelukt", "niet verwerkt", "probleem…",
            "problemen", "gedeactiveerd", "gesloten", "afgesloten", "beëindigd", "fraude…",
            "onregelmatig…", "afgeschreven", "in rekening gebracht", "niet bezorgd", "onvolledig…",
            "openstaand…", "achterstallig…", "onderbroken", "bevroren", "uit voorzorg", "stopgezet",
        ],
    ),
    (
        Act,
        &[
            "bevestig…", "verifi…", "bijwerken", "werk bij", "update", "controleer…", "herstel…",
            "heractiv…", "deblokkeer…", "ontgrendel…", "valideer…", "log in", "inloggen", "meld u aan",
            "klik…", "volg", "bezoek", "bel", "bellen", "neem contact", "contact", "reageer",
            "antwoord…", "annuleer…", "betwist…", "claim…", "voltooi…", "vul", "invullen", "betaal",
            "voldoe", "geef", "scan…", "open", "spreek", "schrijf",
        ],
    ),
    (
        Secret,
        &[
            "bsn",
            "wachtwoord", "beveiligingscode", "sms code", "kaartnummer", "kaartgegevens",
            "{uw|je|een andere|een nieuwe} kaart", "bankgegevens", "rekeningnummer", "geboortedatum",
            "identiteitsbewijs", "paspoort", "inloggegevens", "pincode",
        ],
    ),
    (
        Give,
        &[
            "stuur", "sturen", "stuurt", "mail", "mailen", "deel", "delen", "doorgeven",
            "geef", "beantwoord", "vermeld",
        ],
    ),
    (
        Offer,
        &[
            "baan", "vacature…", "werk", "thuiswerk…", "per dag", "salaris",
            "verdien…", "medewerker…", "producttester…", "werven", "kandida{at|ten}",
            "passief inkomen", "gegarandeerd rendement",
        ],
    ),
];
