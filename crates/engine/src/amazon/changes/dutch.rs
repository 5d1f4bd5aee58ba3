//! Dutch. Words grow together: `…wijziging` is also the end of `adreswijziging`.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["wachtwoord…"]),
    (Thing(Email), &["{e-mail|email}", "{e-mail|email}{-|}adres…", "mailadres…"]),
    (
        Thing(Phone),
        &["{telefoon|mobiele telefoon|mobiel|gsm|gsm-|06-}nummer…", "mobiel{|e} {nummer|telefoonnummer}…"],
    ),
    (Thing(Address), &["…adres", "…adressen", "adres…"]),
    (
        Thing(TwoStep),
        &[
            "{tweestaps|twee-staps|tweefactor|twee-factor|2-staps|tweetraps}{verificatie|authenticatie}…",
            "{verificatie|authenticatie|aanmelding} in {twee|2} stappen",
            "{2fa|2sv}",
            "toegangssleutel…",
            "passkey…",
            "authenticator…",
            "authenticatie{-|}app",
            "beveiligingssleutel",
        ],
    ),
    (Thing(SignIn), &["aanmelding{|en}", "{login|ingelogd|aangemeld|inloggen|aanmelden}"]),
    (Thing(Device), &["…apparaat", "…apparaten", "apparaat…", "toestel{|len}", "tablet{|s}", "e-reader{|s}"]),
    (
        Thing(GiftCard),
        &["cadeaubon…", "cadeaukaart…", "cadeaucheque…", "cadeausaldo", "cadeautegoed", "tegoedbon…"],
    ),
    (
        Done(Changed),
        &[
            "{gewijzigd|veranderd|bijgewerkt|aangepast|gereset|vervangen|vernieuwd}{|e}",
            "{opnieuw |}ingesteld",
            "…wijziging",
            "…wijzigingen",
            "…verandering",
            "…aanpassing",
        ],
    ),
    (Done(Added), &["{toegevoegd|opgeslagen|aangemaakt|ingesteld|bewaard|vastgelegd}{|e}", "…toevoeging"]),
    (Done(Removed), &["{verwijderd|gewist}{|e}", "…verwijdering"]),
    (
        Done(Linked),
        &[
            "{geregistreerd|gekoppeld|ontkoppeld|verbonden|afgemeld|geautoriseerd|geverifieerd}{|e}",
            "…registratie",
            "hoort {nu|voortaan|niet meer}",
            "…koppeling",
        ],
    ),
    (
        Done(Switched),
        &[
            "{ingeschakeld|uitgeschakeld|geactiveerd|gedeactiveerd|aangezet|uitgezet|ingesteld}{|e}",
            "…activering",
            "is {nu |}{actief|aan|uit}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "poging{|en}",
            "{geprobeerd|probeerde}",
            "{gedetecteerd|opgemerkt|gesignaleerd|vastgesteld|geregistreerd|geblokkeerd|gezien}",
            "iemand",
            "{onbekend|ongebruikelijk|verdacht|ongewoon}{|e}",
            "{vanaf|op|met|via|vanuit} een nieuw{|e} {apparaat|toestel|locatie|plaats|browser}",
            "plaatsgevonden",
        ],
    ),
    (
        Done(Spent),
        &[
            "{ingewisseld|verzilverd|ingeleverd|bijgeschreven|gebruikt|gekocht|toegepast}{|e}",
            "{opgewaardeerd|gestort|besteed|verstuurd}",
            "…inwisseling",
            "…aankoop",
        ],
    ),
    (Done(New), &["{nieuw|nieuwe}"]),
    (
        News(SignIn),
        &[
            "nieuwe {aanmelding|aanmeldingen|login|inlog}",
            "inlogpoging…",
            "aanmeldpoging…",
            "aanmeldingspoging…",
            "inlogmelding",
            "{ingelogd|aangemeld|aanmelding|login} {op|bij|in} {je|uw|jouw}",
        ],
    ),
    (News(GiftCard), &["cadeaubonbestelling", "bestelling van {een cadeaubon|cadeaubonnen|een cadeaukaart}"]),
    (Account, &["{account|accounts|profiel}", "…saldo", "…tegoed"]),
    (
        Business,
        &[
            "{bestelling|bestellingen|besteld}",
            "{verzonden|verzending|bezorging|bezorgd|geleverd|levering|onderweg|pakket|pakketje}",
            "{terugbetaling|terugbetaald|retour|retourzending}",
            "{betaling|factuur|incasso}",
            "{aanbieding|aanbiedingen|korting}",
            "{lidmaatschap|abonnement}",
            "{winkelwagen|winkelmandje|bibliotheek}",
        ],
    ),
    (
        Unsure,
        &[
            "als {je|u|jij|dit|er}",
            "{indien|wanneer|zodra|nadat}",
            "{kan|kun|kunt|kunnen|moet}",
            "{niet|nooit}",
        ],
    ),
    (
        Aside,
        &[
            "{ip|web|mac}{-|}adres…",
            "deze {e-mail|email|mail}",
            "{inloggen|aanmelden|login} {en|&} {beveiliging|veiligheid}",
            "kunnen bevestigen",
        ],
    ),
];
