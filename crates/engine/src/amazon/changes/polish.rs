//! Polish.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["hasł…", "haseł"]),
    (
        Thing(Email),
        &[
            "{e-mail|email}",
            "adres{|u|em|y} {e-mail|email|mailow|poczty elektroniczn}…",
            "poczty elektronicznej",
        ],
    ),
    (Thing(Phone), &["numer{|u|em|y|ów} {telefon|komór|telefonu komór}…", "telefon{|u|em} komórkow…"]),
    (
        Thing(Address),
        &[
            "adres{|u|em|y|ów|ie}",
            "adres{|u|em|y} {dostawy|wysyłki|rozliczeniow}…",
            "książ{ka|ki|ce|kę} adresow…",
        ],
    ),
    (
        Thing(TwoStep),
        &[
            "{dwuetapow|dwustopniow|dwuskładnikow}…",
            "{weryfikacj|uwierzytelniani}{a|e|i|ę|ą} {dwuetapow|dwustopniow|dwuskładnikow}…",
            "{dwuetapow|dwustopniow|dwuskładnikow}{a|e|ej|ą|ego} {weryfikacj|uwierzytelniani}…",
            "klucz{|a|e|y|em} {dostępu|logowania|zabezpieczeń}",
            "passkey…",
            "aplikacj{a|i|ę} uwierzytelniając…",
            "authenticator…",
        ],
    ),
    (Thing(SignIn), &["logowani{e|a|u}", "{zalogowano|zalogować|zalogowanie|zalogowania}", "zalogował{|a}"]),
    (Thing(Device), &["urządzeni{e|a|u|em|ach}", "urządzeń", "tablet{|u|em}", "czytnik{|a|u|i}"]),
    (
        Thing(GiftCard),
        &[
            "{karta|karty|kartę|kartą|karcie|kart} {podarunkow|upominkow}…",
            "{bon|bonu|bony|kod|kodu} podarunkow…",
        ],
    ),
    (
        Done(Changed),
        &[
            "zmienion{o|y|a|e|ego|ej|ym}",
            "{zmieniliśmy|zmieniłeś|zmieniłaś|zmienił|zmieniła}",
            "zmian{a|y|ę|ie|ach}",
            "{zaktualizowan|zresetowan|zmodyfikowan|edytowan|zaktualizowal}…",
            "aktualizacj{a|i|ę}",
            "zresetowani{e|u|a}",
            "ustawion{o|y|a|e}",
            "uległ{|o|a} zmianie",
        ],
    ),
    (
        Done(Added),
        &[
            "dodan{o|y|a|e|ego|ej|ym}",
            "{dodaliśmy|dodałeś|dodałaś|dodał|dodała}",
            "dodani{e|a|u}",
            "{zapisan|utworzon|ustawion}{o|y|a|e}",
            "utworzeni{e|u}",
            "skonfigurowan…",
        ],
    ),
    (
        Done(Removed),
        &["{usunięt|skasowan}{o|y|a|e}", "usunięci{e|a|u}", "{usunęliśmy|usunąłeś|usunęłaś|usunął}"],
    ),
    (
        Done(Linked),
        &[
            "{zarejestrowan|wyrejestrowan|powiązan|przypisan|sparowan|autoryzowan|połączon|odłączon|zweryfikowan}{o|y|a|e}",
            "{zarejestrował|zarejestrowali}…",
            "rejestracj{a|i|ę}",
            "należy teraz",
        ],
    ),
    (
        Done(Switched),
        &[
            "{włączon|wyłączon|aktywowan|dezaktywowan|skonfigurowan}{o|y|a|e}",
            "{włączył|wyłączył}…",
            "{włączeni|wyłączeni}{e|a|u}",
            "{aktywacj|dezaktywacj}{a|i|ę}",
            "jest {teraz |}{aktywna|aktywne|nieaktywna}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "prób{a|ę|y|ie}",
            "próbował{|a|o}",
            "{wykryto|wykryliśmy|zauważono|zauważyliśmy|odnotowano|odnotowaliśmy}",
            "{zarejestrowano|zarejestrowaliśmy|zablokowano|zatwierdzono}",
            "ktoś",
            "{nietypow|nieznan|podejrzan|nierozpoznan}…",
            "z nowego {urządzenia|miejsca}",
            "na nowym urządzeniu",
            "z nowej {lokalizacji|przeglądarki}",
            "{nastąpiło|miało miejsce}",
        ],
    ),
    (
        Done(Spent),
        &[
            "{zrealizowan|wykorzystan|dopisan|zaksięgowan|zasilon|doładowan|kupion|zakupion|użyt|wysłan}{o|y|a|e}",
            "{kupił|zrealizował|zasilił|wykorzystał}…",
            "zakup{|u}",
        ],
    ),
    (Done(New), &["now{y|a|e|ego|ej|ą}"]),
    (
        News(SignIn),
        &[
            "now{e|ego|ym} logowani{e|a|u}",
            "{zalogowano się|logowanie} {na|do}",
            "prób{a|ę|y|ie} {logowania|zalogowania}",
            "powiadomienie o logowaniu",
        ],
    ),
    (News(GiftCard), &["{zamówienie|zamówieniu|zakup} kart{y|} podarunkow…"]),
    (Account, &["kont{o|a|u|em}", "koncie", "sald{o|a|u|em}", "saldzie", "profil{|u}"]),
    (
        Business,
        &[
            "zamówieni{e|a|u|em}",
            "zamówień",
            "{wysłan|dostarczon}{o|y|a|e}",
            "{wysyłk|dostaw|paczk|przesyłk}{a|i|y|ę|ą|ce|ie}",
            "w drodze",
            "zwrot{|u|y|ów}",
            "{płatność|płatności|faktura|faktury}",
            "{ofert|promocj|okazj}{a|y|e|i|ę}",
            "{odnowieni|subskrypcj}{e|a|i|u}",
            "{koszyk|koszyka|koszyku|bibliotece|biblioteki}",
        ],
    ),
    (
        Unsure,
        &[
            "{jeśli|jeżeli|gdy|gdyby|kiedy}",
            "{może|możesz|można|mogą|musisz|należy}",
            "{nie|nigdy|zostanie|zostaną}",
            "po zalogowaniu",
        ],
    ),
    (
        Aside,
        &[
            "logowanie {i|&} {bezpieczeństwo|zabezpieczenia}",
            "adres{|u} {ip|url|www}",
            "{ta|tę|tej} wiadomoś{ć|ci} {e-mail|email}",
            "wiadomoś{ć|ci} {e-mail|email}",
        ],
    ),
];
