use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "sie", "ihnen", "dein", "deine…", "dir",
            "dich", "kunde", "kundin",
        ],
    ),
    (
        Account,
        &[
            "konto", "kontos", "kundenkonto…", "nutzerkonto…", "benutzerkonto…", "profil…", "account…",
            "zugang", "zugangs", "mitgliedschaft…", "abo", "abonnement…", "bestellung…", "kauf",
            "einkauf", "zahlung…", "karte", "kreditkarte…", "bankkarte…", "zahlungsmittel…",
            "zahlungsart…", "zahlungsdaten", "paket", "paketes", "sendung…", "lieferung…", "guthaben",
            "erstattung…", "rückerstattung…", "rechnung…", "anmeldung…", "prime",
        ],
    ),
    (
        Trouble,
        &[
            "gesperrt…", "sperrung", "sperren", "blockiert…", "eingeschränkt…", "einschränkung…",
            "ausgesetzt", "pausiert…", "angehalten", "zurückgehalten", "abgelehnt…", "fehlgeschlagen…",
            "gescheitert", "ungewöhnlich…", "unbekannt…", "verdächtig…", "unbefugt…",
            "nicht autorisiert…", "abgelaufen…", "läuft ab", "nicht möglich", "konnte nicht",
            "konnten nicht", "konnten wir nicht", "konnten sie nicht", "nicht eingezogen",
            "nicht abgebucht", "nicht belastet", "problem…", "deaktivier…", "geschlossen", "schließung",
            "gekündigt", "stillgelegt", "betrug…", "auffällig…", "unregelmäßig…", "abweichung…",
            "abgebucht", "belastet", "nicht zugestellt", "unzustellbar", "zurückgesendet",
            "unvollständig", "offen", "überfällig…", "gefährdet", "fremd…", "eingefroren",
            "unterbrochen", "vorsorglich",
        ],
    ),
    (
        Act,
        &[
            "abgleich…", "abzugleichen",
            "bestätig…", "aktualisier…", "überprüf…", "prüfen", "wiederherstell…", "reaktivier…",
            "entsperr…", "freischalt…", "freigeb…", "verifizier…", "anmelden", "melden sie sich",
            "einloggen", "klick…", "folgen sie", "besuchen", "rufen", "anrufen", "ruf", "kontaktier…",
            "antworten", "stornier…", "widersprechen", "anfordern", "einlösen", "vervollständig…",
            "bezahlen", "zahlen sie", "begleichen", "hinterlegen", "eingeben", "geben sie",
            "teilen sie uns", "scannen", "öffnen", "wenden sie sich", "sprechen", "schreiben sie",
            "schreib uns",
        ],
    ),
    (
        Secret,
        &[
            "passwort", "kennwort", "sicherheitscode", "bestätigungscode", "kartennummer",
            "kartendaten", "{ihre|deine|eine andere|eine neue} karte", "bankdaten", "kontonummer",
            "bankverbindung", "geburtsdatum", "ausweis…", "reisepass", "zugangsdaten", "tan",
            "vollständigen namen",
        ],
    ),
    (
        Give,
        &[
            "senden", "sende", "schicken", "schicke", "schick", "mailen", "nennen", "nenne",
            "mitteilen", "übermitteln", "hochladen", "einreichen", "antworten", "beifügen", "durchgeben", "schreib", "reinschreib…",
            "abfotografier…", "zuschicken", "zusenden",
        ],
    ),
    (
        Offer,
        &[
            "job", "jobs", "nebenjob…", "stelle…", "arbeit von zu hause", "homeoffice",
            "verdien…", "gehalt", "pro tag", "am tag", "täglich", "mitarbeiter…",
            "produkttester…", "bewerb…", "einstellen",
            "passives einkommen", "garantierte rendite", "monatliche rendite", "kapital ist garantiert",
        ],
    ),
];
