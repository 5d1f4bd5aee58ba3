use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "din", "ditt", "dina", "dig", "er {beställning|order}", "ert {konto|paket}", "bästa kund",
            "kära kund",
        ],
    ),
    (
        Account,
        &[
            "konto", "kontot", "kundkonto…", "profil…", "medlemskap…", "prenumeration…", "beställning…",
            "order", "köp", "köpet", "betalning…", "kort", "kortet", "betalkort…", "paket", "paketet",
            "försändelse…", "leverans…", "saldo", "återbetalning…", "faktura…", "åtkomst…",
            "inloggning…",
        ],
    ),
    (
        Trouble,
        &[
            "spärra…", "låst…", "låsts", "blockera…", "begränsa…", "pausa…", "stoppa…", "avvisa…",
            "nekad…", "nekats", "misslycka…", "ovanlig…", "okänd…", "misstänkt…", "obehörig…", "utgått",
            "går ut", "upphör…", "kunde inte", "kan inte", "gick inte", "problem…", "inaktivera…",
            "avaktivera…", "stängts", "stängas", "avsluta…", "bedräger…", "avvikel…", "debitera…",
            "dragits", "ej levererad", "ofullständig…", "obetald…", "avbruten", "fryst…",
            "säkerhetsskäl",
        ],
    ),
    (
        Act,
        &[
            "bekräfta", "verifiera", "uppdatera", "kontrollera", "granska", "återställ…",
            "återaktivera", "lås upp", "validera", "logga in", "klicka", "följ", "besök", "ring",
            "ringa", "kontakta", "svara", "avbryt", "avboka", "bestrid", "begär", "fyll i",
            "komplettera", "betala", "ange", "uppge", "lämna", "skanna", "öppna", "prata", "tala",
            "skriv",
        ],
    ),
    (
        Secret,
        &[
            "lösenord…", "säkerhetskod…", "engångskod…", "kortnummer…", "kortuppgifter…",
            "{ditt|ett annat|ett nytt} kort", "bankuppgifter", "kontonummer…", "personnummer…",
            "födelsedatum", "legitimation", "pass", "bankid", "inloggningsuppgifter",
        ],
    ),
    (
        Give,
        &[
            "skicka", "skickar", "skickas", "mejla", "maila", "dela", "svara", "bifoga",
            "meddela",
        ],
    ),
    (
        Offer,
        &[
            "jobb", "jobba", "anställ…", "rekryter…", "per dag", "om dagen",
            "lön", "tjäna", "hemifrån", "produkttestare", "medarbetare",
            "passiv inkomst", "garanterad {avkastning|inkomst}",
        ],
    ),
];
