//! Swedish. Words grow together: `…ändring` is also the end of `lösenordsändring`.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["lösenord…"]),
    (Thing(Email), &["e-post{|en}", "{e-post|epost|mejl|mail}{-|}adress…"]),
    (Thing(Phone), &["{telefon|mobil|mobiltelefon}num{mer|ret}…"]),
    (Thing(Address), &["…adress", "…adressen", "…adresser", "…adresserna", "adress…"]),
    (
        Thing(TwoStep),
        &[
            "{tvåstegs|två-stegs|tvåfaktors|tvåfaktor|2-stegs}{-|}{verifiering|autentisering|inloggning}…",
            "verifiering i {två|2} steg",
            "{inloggningsnyckel|lösennyckel|passnyckel|åtkomstnyckel|säkerhetsnyckel}…",
            "passkey…",
            "autentiserings{-|}app…",
            "autentiserare",
        ],
    ),
    (Thing(SignIn), &["inloggning{|en|ar}", "{loggat|loggade|logga} in", "inloggad"]),
    (Thing(Device), &["{enhet|enheten|enheter|enheterna}", "{surfplatta|läsplatta}{|n}"]),
    (Thing(GiftCard), &["presentkort…", "gåvokort…"]),
    (
        Done(Changed),
        &[
            "{ändra|uppdatera}{t|ts|d|de|des}",
            "{byt|byte|återställ}{t|ts|d|des|s}",
            "{bytte|byttes|återställde}",
            "…ändring",
            "…ändringen",
            "…ändringar",
            "…återställning",
            "…byte",
            "…uppdatering",
        ],
    ),
    (
        Done(Added),
        &[
            "{lagt|lagts|lade|lades} till",
            "{tillagd|tillagt|tillagda}",
            "{spara|skapa}{t|ts|d|de|des}",
            "{lagrats|angetts|ställts in}",
        ],
    ),
    (
        Done(Removed),
        &["{tagit|tagits|tog|togs} bort", "borttag{en|et|na|ning}", "radera{t|ts|d|de|des}", "…borttagning"],
    ),
    (
        Done(Linked),
        &[
            "{registrera|avregistrera|koppla|parkoppla|länka|auktorisera|verifiera}{t|ts|d|de|des}",
            "{kopplat|kopplats|kopplades|anslutit|anslutits|anslöts|ansluten}",
            "…registrering",
            "hör nu",
        ],
    ),
    (
        Done(Switched),
        &[
            "{aktivera|inaktivera|avaktivera|konfigurera}{t|ts|d|de|des}",
            "{slagit|slagits|slog|slogs} {på|av}",
            "{stängt|stängts|stängde|stängdes} av",
            "…aktivering",
            "är nu {på|av|aktiv}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "försök {att|till}",
            "{försökt|försökte}",
            "{upptäckt|upptäckts|upptäcktes|noterat|noterats|registrerats|registrerades|märkt}",
            "någon",
            "{ovanlig|okänd|misstänkt}{|a}",
            "{från|på|med} en ny {enhet|plats|webbläsare}",
            "{skett|skedde|ägt rum|godkänts|blockerats|blockerades}",
        ],
    ),
    (
        Done(Spent),
        &[
            "{löst|lösts|löste|löstes} in",
            "{inlöst|inlösen|inlösning}",
            "{använt|använts|användes|utnyttjats}",
            "{köpt|köpts|köpte|köptes}",
            "{krediterats|krediterades|tillgodoförts|tillförts|bokförts|skickats}",
            "{laddat|laddats|fyllts} på",
            "{satts|satt} in",
            "…köp",
        ],
    ),
    (Done(New), &["{ny|nytt|nya}"]),
    (
        News(SignIn),
        &[
            "ny{|a} inloggning{|ar}",
            "inloggningsförsök…",
            "inloggningsavisering",
            "{loggat in|loggade in|inloggning} på ditt",
        ],
    ),
    (News(GiftCard), &["presentkortsbeställning", "{beställning|köp} av presentkort"]),
    (Account, &["…konto", "…kontot", "…saldo", "…saldot", "profil{|en}"]),
    (
        Business,
        &[
            "{beställning|beställningen|beställningar|beställt|order|ordern}",
            "{skickat|skickats|skickad|leverans|leveransen|levererat|levererats|levererad|paket|paketet|på väg}",
            "{återbetalning|återbetalningen|återbetalats|retur|returen}",
            "{betalning|betalningen|faktura|fakturan}",
            "{erbjudande|erbjudanden|rabatt|rea}",
            "{medlemskap|medlemskapet|förnyelse|prenumeration}",
            "{kundvagn|varukorg|bibliotek}{|en|et}",
        ],
    ),
    (
        Unsure,
        &[
            "om {du|ni|det|inte|någon}",
            "{när|ifall}",
            "{kan|kunde|måste|ska|bör}",
            "{inte|aldrig}",
            "{efter|kommer} att",
        ],
    ),
    (
        Aside,
        &[
            "{ip|webb|mac}{-|}adress…",
            "{e-post|mejl}meddelande…",
            "inloggning {och|&} säkerhet",
            "kan bekräfta",
        ],
    ),
];
