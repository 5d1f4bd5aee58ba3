//! Italian. `modifica` is also a command, so the noun counts only with what it is about.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["password"]),
    (
        Thing(Email),
        &[
            "{indirizzo|indirizzi} {e-mail|email|mail|di posta|di posta elettronica}",
            "{e-mail|email|posta elettronica}",
        ],
    ),
    (
        Thing(Phone),
        &[
            "{numero|numeri} di {telefono|cellulare|telefono cellulare}",
            "numero {mobile|cellulare|telefonico}",
            "cellulare",
        ],
    ),
    (
        Thing(Address),
        &[
            "{indirizzo|indirizzi}",
            "{indirizzo|indirizzi} di {consegna|spedizione|fatturazione}",
            "rubrica{| degli indirizzi| indirizzi}",
        ],
    ),
    (
        Thing(TwoStep),
        &[
            "{verifica|autenticazione} {in|a} {due|2} {passaggi|fasi|fattori|passi}",
            "doppia autenticazione",
            "passkey",
            "{chiave|chiavi} {d'accesso|di accesso}",
            "app di autenticazione",
            "autenticatore",
        ],
    ),
    (Thing(SignIn), &["{accesso|accessi|login|accedere}"]),
    (Thing(Device), &["{dispositivo|dispositivi|tablet|apparecchio}"]),
    (
        Thing(GiftCard),
        &["{buono|buoni|carta|carte} regalo", "{buono|buoni} acquisto", "gift card", "saldo regalo"],
    ),
    (
        Done(Changed),
        &[
            "{modificat|cambiat|aggiornat|reimpostat|sostituit|ripristinat}{o|a|i|e}",
            "{modifica|modifiche|cambio|variazione|aggiornamento} {di|del|della|dell'|dei|al|alla|all'}",
            "cambio password",
            "{reimpostazione|cambiamento}",
        ],
    ),
    (Done(Added), &["{aggiunt|inserit|salvat|creat|impostat|memorizzat|configurat}{o|a|i|e}"]),
    (Done(Removed), &["{rimoss|eliminat|cancellat}{o|a|i|e}", "{rimozione|eliminazione|cancellazione}"]),
    (
        Done(Linked),
        &[
            "{registrat|deregistrat|collegat|scollegat|associat|abbinat|conness|autorizzat|verificat}{o|a|i|e}",
            "{registrazione|collegamento|abbinamento}",
            "{ora|adesso} fa parte",
        ],
    ),
    (
        Done(Switched),
        &[
            "{attivat|disattivat|abilitat|disabilitat|configurat}{o|a|i|e}",
            "{attivazione|disattivazione}",
            "è {ora|adesso} {attiva|inattiva}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "{tentativo|tentativi|tentato}",
            "{rilevat|registrat|notat|effettuat|eseguit|bloccat|approvat}{o|a|i|e}",
            "qualcuno",
            "{insolito|insolita|sconosciuto|sconosciuta|sospetto|sospetta}",
            "{da|su|con} un nuovo {dispositivo|browser|luogo}",
            "nuova {posizione|località}",
            "avvenuto",
        ],
    ),
    (
        Done(Spent),
        &[
            "{riscattat|accreditat|acquistat|comprat|utilizzat|usat|applicat|ricaricat|caricat|inviat}{o|a|i|e}",
            "{riscatto|accredito|ricarica}",
            "acquisto di",
        ],
    ),
    (Done(New), &["{nuovo|nuova}"]),
    (
        News(SignIn),
        &[
            "{nuovo|nuovi} {accesso|accessi|login}",
            "{tentativo|tentativi|avviso|notifica} di accesso",
            "accesso al tuo account",
        ],
    ),
    (News(GiftCard), &["ordine di {buono|buoni|carta|carte} regalo"]),
    (Account, &["{account|conto|saldo|profilo}"]),
    (
        Business,
        &[
            "{ordine|ordini|ordinato}",
            "{spedito|spedita|spedizione|consegna|consegnato|consegnata|pacco|in arrivo}",
            "{rimborso|rimborsi|rimborsato|reso}",
            "{pagamento|fattura|addebito}",
            "{offerta|offerte|sconto|sconti|promozione}",
            "{abbonamento|rinnovo|iscrizione}",
            "{carrello|libreria}",
        ],
    ),
    (
        Unsure,
        &[
            "{se|qualora|quando|una volta|dopo}",
            "{può|puoi|possono|potrai|potrebbe|deve|devi|sarà|saranno}",
            "{non|mai}",
        ],
    ),
    (
        Aside,
        &[
            "indirizzo {ip|web|url}",
            "questa {e-mail|email|mail}",
            "{accesso|login} {e|&} {sicurezza|impostazioni}",
            "possiamo confermare",
        ],
    ),
];
