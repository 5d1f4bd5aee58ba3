use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "twój", "twoje…", "twoja", "twojego", "twojemu", "twoim", "twoją", "swoje…", "pański…",
            "pana", "pani", "państwa", "ciebie", "drogi kliencie", "szanowny kliencie",
        ],
    ),
    (
        Account,
        &[
            "konto", "konta", "koncie", "kontem", "profil…", "członkostw…", "subskrypcj…", "zamówieni…",
            "zakup…", "płatnoś…", "kart…", "paczk…", "przesyłk…", "dostaw…", "saldo", "zwrot…",
            "faktur…", "dostęp…", "logowani…", "rachun…",
        ],
    ),
    (
        Trouble,
        &[
            "zawieszon…", "zawiesi…", "zablokowa…", "blokad…", "ograniczon…", "wstrzyman…", "odrzucon…",
            "nie powiodł…", "nieudan…", "nietypow…", "nieznan…", "podejrzan…", "nieautoryzowan…",
            "wygas…", "niemożliw…", "nie mogliśmy", "nie udało", "problem…", "dezaktywowan…",
            "zamknięt…", "wyłączon…", "oszust…", "nieprawidłow…", "obciążon…", "pobran…",
            "niedostarczon…", "niekompletn…", "zaległ…", "przerwan…", "zamrożon…", "zagrożon…",
        ],
    ),
    (
        Act,
        &[
            "potwierd…", "zweryfik…", "weryfik…", "zaktualiz…", "aktualiz…", "sprawd…", "przywró…",
            "reaktyw…", "odblok…", "zaloguj…", "klikn…", "kliknij", "przejdź", "odwiedź", "zadzwoń",
            "dzwon…", "skontaktuj…", "kontakt…", "odpowied…", "anuluj…", "zakwestion…", "odbierz",
            "uzupełn…", "opłać", "zapłać", "wprowad…", "podaj", "podać", "zeskanuj", "otwórz",
            "rozmaw…", "napisz",
        ],
    ),
    (
        Secret,
        &[
            "pesel",
            "hasło", "hasła", "kod", "kodu", "numer karty", "dane karty", "{swoją|inną|nową} kartę",
            "dane bankowe", "numer konta", "numer rachunku", "data urodzenia", "datę urodzenia",
            "dowód osobisty", "dowodu", "paszport…", "pesel",
        ],
    ),
    (
        Give,
        &[
            "wyślij", "wysłać", "prześlij", "przesłać", "przesyłając", "podaj", "podać",
            "odpisz", "udostępnij", "odpowiedz",
        ],
    ),
    (
        Offer,
        &[
            "praca", "prac{ę|y}", "zatrudni…", "rekrut…", "dziennie", "zarob…",
            "zarabia…", "wynagrodzeni…", "tester…", "pracownik…",
            "dochód pasywny", "gwarantowany {zysk|dochód}",
        ],
    ),
];
