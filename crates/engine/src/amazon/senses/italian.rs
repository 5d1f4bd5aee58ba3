use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "tuo", "tua", "tuoi", "tue", "suo", "sua", "suoi", "vostro", "vostra", "gentile cliente",
            "caro cliente", "la informiamo", "ti informiamo",
        ],
    ),
    (
        Account,
        &[
            "account", "conto", "profilo", "abbonamento…", "iscrizione", "ordine", "ordini", "acquist…",
            "pagament…", "carta", "pacco", "spedizion…", "consegn…", "saldo", "rimbors…", "fattur…",
            "accesso", "metodo di pagamento", "utenza",
        ],
    ),
    (
        Trouble,
        &[
            "sospes…", "sospension…", "bloccat…", "blocco", "limitat…", "limitazion…", "trattenut…",
            "rifiutat…", "respint…", "fallit…", "non riuscit…", "insolit…", "sconosciut…", "sospett…",
            "non autorizzat…", "scadut…", "in scadenza", "impossibile", "non è stato possibile",
            "non siamo riusciti", "problem…", "disattivat…", "chius…", "disabilitat…", "frod…",
            "anomal…", "irregolar…", "addebit…", "non consegnat…", "incomplet…", "in sospeso",
            "interrott…", "congelat…", "a rischio", "precauzion…",
        ],
    ),
    (
        Act,
        &[
            "conferm…", "verific…", "aggiorn…", "controll…", "ripristin…", "riattiv…", "sblocc…",
            "convalid…", "acced…", "clicc…", "fai clic", "segu…", "visit…", "chiam…", "telefon…",
            "contatt…", "rispond…", "annull…", "contest…", "richied…", "complet…", "regolarizz…",
            "pagare", "saldare", "inser…", "fornisc…", "fornire", "scansion…", "apri", "apra", "parl…",
            "scriv…",
        ],
    ),
    (
        Secret,
        &[
            "codice fiscale", "carta d'identità",
            "password", "codice di sicurezza", "codice ricevuto", "numero della carta",
            "numero di carta", "la carta", "dati bancari", "numero di conto", "data di nascita",
            "documento d'identità", "passaporto", "codice fiscale", "credenziali",
        ],
    ),
    (
        Give,
        &[
            "invii", "inviare", "inviarci", "invia", "inviaci", "inviami", "mandi", "mandare",
            "manda", "mandami", "comunichi", "comunicare", "comunicaci", "fornisca", "fornire",
            "rispondi", "risponda", "alleghi",
        ],
    ),
    (
        Offer,
        &[
            "lavoro", "assum…", "assunzion…", "selezion…", "al giorno", "stipendio",
            "guadagn…", "collaborator…", "candidat…", "recension…",
            "reddito passivo", "rendimento garantito", "capitale {è |}garantito",
        ],
    ),
];
