use super::*;

/// Amazon's own notices, in its own words or near them.
const CHANGES: &[(AccountChange, &[&str])] = &[
    (
        AccountChange::Password,
        &[
            "Your password was changed",
            "Ihr Passwort wurde geändert",
            "Sie haben Ihr Passwort geändert",
            "Votre mot de passe a bien été modifié",
            "Uw wachtwoord is gewijzigd",
            "Je wachtwoord is bijgewerkt",
            "Twoje hasło zostało zmienione",
            "Zmieniono hasło do konta",
            "Ditt lösenord har ändrats",
            "Şifreniz değiştirildi",
            "Parolanız başarıyla güncellendi",
        ],
    ),
    (
        AccountChange::Email,
        &[
            "Your e-mail address has been updated",
            "Ihre E-Mail-Adresse wurde geändert",
            "Votre adresse e-mail a été modifiée",
            "Je e-mailadres is gewijzigd",
            "Twój adres e-mail został zmieniony",
            "Din e-postadress har ändrats",
            "E-posta adresiniz güncellendi",
        ],
    ),
    (
        AccountChange::Phone,
        &[
            "A mobile phone number was added",
            "Eine Mobilnummer wurde hinzugefügt",
            "Un numéro de téléphone mobile a été ajouté",
            "Er is een mobiel nummer toegevoegd",
            "Dodano numer telefonu do konta",
            "Ett mobilnummer har lagts till",
            "Cep telefonu numarası eklendi",
        ],
    ),
    (
        AccountChange::Address,
        &[
            "A new address was added",
            "Eine neue Adresse wurde hinzugefügt",
            "Une nouvelle adresse a été ajoutée",
            "Er is een nieuw adres toegevoegd",
            "Dodano nowy adres",
            "En ny adress har lagts till",
            "Yeni bir adres eklendi",
        ],
    ),
    (
        AccountChange::TwoStep,
        &[
            "Two-Step Verification (2SV) has been disabled",
            "Die Zwei-Schritt-Verifizierung wurde deaktiviert",
            "La vérification en deux étapes a été activée",
            "Tweestapsverificatie is uitgeschakeld",
            "Weryfikacja dwuetapowa została wyłączona",
            "Tvåstegsverifieringen har aktiverats",
            "İki adımlı doğrulama devre dışı bırakıldı",
        ],
    ),
    (
        AccountChange::SignIn,
        &[
            "Sign-in attempt",
            "Anmeldeversuch",
            "Anmeldung von einem neuen Ort",
            "Tentative de connexion",
            "Poging tot inloggen",
            "Próba logowania",
            "Inloggningsförsök",
            "Giriş denemesi",
            "Yeni bir giriş yapıldı",
        ],
    ),
    (
        AccountChange::Device,
        &[
            "A new device was registered",
            "Ein neues Gerät wurde registriert",
            "Un nouvel appareil a été ajouté",
            "Er is een nieuw apparaat geregistreerd",
            "Zarejestrowano nowe urządzenie",
            "En ny enhet har registrerats",
            "Yeni bir cihaz eklendi",
        ],
    ),
    (
        AccountChange::GiftCard,
        &[
            "Your gift card has been redeemed",
            "Ihr Gutschein wurde eingelöst",
            "Votre chèque-cadeau a été utilisé",
            "Je cadeaubon is ingewisseld",
            "Karta podarunkowa została wykorzystana",
            "Ditt presentkort har lösts in",
            "Hediye kartınız kullanıldı",
        ],
    ),
];

/// Ordinary sentences of Amazon's other mail, and hints.
const NO_NEWS: &[&str] = &[
    "Delivery address: 12 Mill Lane. Your order was updated.",
    "Your Kindle Paperwhite has shipped. It comes registered to your account.",
    "We have credited the refund to your gift card balance.",
    "If you have changed your phone number, tell us.",
    "Your gift card can be redeemed at checkout.",
    "Your address has not been changed.",
    "Please update your payment method.",
    "Sign in to see what is new.",
    "An IP address was added to the list.",
    "New titles were added to Prime Video: watch them on Fire TV.",
    "Die Erstattung wurde Ihrem Gutscheinkonto gutgeschrieben.",
    "Falls sich Ihre Adresse geändert hat, sagen Sie es uns.",
    "パスワードを変更してください。",
    "住所を変更した場合はお知らせください。",
    "请更改您的密码。",
    "يمكنك تغيير كلمة المرور.",
    "पासवर्ड बदला जा सकता है।",
    "Modifica la password.",
    "If somebody else did this, go to Login & security; a change was detected.",
    "An item was added to your cart: gift card.",
    "Meet the new device for reading: Kindle.",
];

#[test]
fn each_change_is_named() {
    for (change, notices) in CHANGES {
        for notice in *notices {
            for (subject, text) in [(*notice, ""), ("Amazon", *notice)] {
                assert_eq!(find(subject, text), Some(*change), "{notice}");
            }
        }
    }
}

#[test]
fn other_mail_has_no_news_of_the_account() {
    for words in NO_NEWS {
        for (subject, text) in [(*words, ""), ("Amazon", *words)] {
            assert_eq!(find(subject, text), None, "{words}");
        }
    }
}

#[test]
fn the_subject_says_what_the_letter_is_about() {
    use AccountChange::{Email, Password};
    assert_eq!(find("Password changed", "Your e-mail address was changed."), Some(Password));
    assert_eq!(find("Your account", "Hello. Your e-mail address was changed."), Some(Email));
    assert_eq!(find("Your order", "Your e-mail address was changed."), None);
    assert_eq!(find("New delivery address", ""), Some(AccountChange::Address));
    assert_eq!(find("", "Deliver to a new address."), None);
    assert_eq!(find("", "There is a new address in your account."), Some(AccountChange::Address));
}

#[test]
fn the_deed_stands_near_in_the_same_sentence() {
    use AccountChange::{Email, Phone};
    let far = format!("Your password, {} and it was changed", "as you know and as we know, ".repeat(4));
    assert_eq!(find("", &far), None);
    assert_eq!(find("", "Thank you for your password. The list was changed."), None);
    assert_eq!(find("", "Your password\n \nThe list was changed"), None);
    assert_eq!(find("", "The e-mail address at amazon.com\nwas changed."), Some(Email));
    assert_eq!(find("", "Phone number removed, password as before"), Some(Phone));
}

#[test]
fn the_longer_word_is_meant() {
    use AccountChange::{Address, Email, SignIn, TwoStep};
    for (words, change) in [
        ("E-postadressen till ditt konto är uppdaterad", Email),
        ("Ihre E-Mail-Adressänderung", Email),
        ("Your delivery address was changed", Address),
        ("通行密钥已添加", TwoStep),
        ("A sign-in from a new device was detected in your account", SignIn),
    ] {
        assert_eq!(find(words, ""), Some(change), "{words}");
    }
}

#[test]
fn devices_by_name_are_wares_too() {
    use AccountChange::Device;
    assert_eq!(find("", "Your Echo Dot was registered."), Some(Device));
    assert_eq!(find("", "A Kindle was added to your account."), Some(Device));
    assert_eq!(find("", "New on Fire TV: three films were added."), None);
    assert_eq!(find("", "Your order: a Kindle, registered to you."), None);
}

#[test]
fn capitals_and_accents_change_nothing() {
    for words in ["ŞİFRENİZ DEĞİŞTİRİLDİ", "Twoje HASŁO zostało zmienione", "Twoje haslo zostalo zmienione"]
    {
        assert_eq!(find(words, ""), Some(AccountChange::Password), "{words}");
    }
}

#[test]
fn only_the_beginning_is_read() {
    let long = "kindle login email account if ".repeat(2000);
    assert_eq!(find("", &format!("{long}. Your password was changed.")), None);
    assert!(Found::all(&fold_text(&long)).len() <= MAX_WORDS);
}

#[test]
fn every_language_has_words_for_all() {
    use AccountChange::{Address, Device, Email, GiftCard, Password, Phone, SignIn, TwoStep};
    use Deed::{Added, Changed, Linked, New, Noticed, Removed, Spent, Switched};
    let things = [Password, Email, Phone, Address, TwoStep, SignIn, Device, GiftCard].map(Word::Thing);
    let deeds = [Changed, Added, Removed, Linked, Switched, Noticed, Spent, New].map(Word::Done);
    let others = [Word::News(SignIn), Word::Account, Word::Business, Word::Unsure, Word::Aside];
    for (number, table) in LANGUAGES.iter().enumerate() {
        for word in things.into_iter().chain(deeds).chain(others) {
            assert!(table.iter().any(|(has, _)| *has == word), "language {number}: {word:?}");
        }
    }
}

#[test]
fn every_word_finds_itself() {
    for (language, table) in LANGUAGES.iter().enumerate() {
        for (word, wordings) in table.iter().chain(PRODUCTS) {
            for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
                let inside = wording.trim_matches(OPEN);
                assert!(!inside.is_empty() && !inside.contains([OPEN, '{', '}', '|']), "{wording}");
                let found = Found::all(&fold_text(inside));
                assert!(found.iter().any(|f| f.language == language), "{word:?} {wording}");
            }
        }
    }
}
