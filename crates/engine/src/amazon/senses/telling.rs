//! How people tell of a call: what the caller wanted, and what of theirs it was. Asked only of what was said on the
//! telephone; in a letter these words say nothing.

use super::Sense::{Asked, Private};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Asked,
        &[
            "wanted", "wants", "asked", "asks", "asking", "demanded", "needed", "requested", "told me to", "had me", "insisted",
            "wollte…", "möchte", "verlang…", "gefragt", "fragte…", "forderte…", "ich sollte", "ich soll", "brauchte…",
            "voulai{t|ent}", "veut", "veulent", "demand{é|ée|ait|aient|ent|e}", "exig…", "quería{n|}", "quiere{n|}", "pidió", "pidieron", "pide{n|}", "pedía{n|}",
            "voleva{no|}", "vuole", "vogliono", "chies{to|e|ero}", "chiedeva{no|}", "queria{m|}", "pediu", "pediram", "pedia{m|}",
            "wilde{n|}", "vroeg{en|}", "gevraagd", "eiste{n|}", "chciał…", "chce", "prosił…", "poprosił…", "żądał…", "zażądał…", "pytał…",
            "ville ha", "vill ha", "bad om", "frågade…", "begärde…", "istedi…", "istiyor…", "sordu…",
            "聞かれ", "求められ", "要求され", "教えるよう", "教えてと", "伝えるよう", "言うように", "要我", "让我", "讓我", "叫我", "问我", "問我", "索要", "索取",
            "طلب…", "أراد…", "سأل…", "يريد…", "मांग…", "मांगा", "पूछ…", "चाहता", "चाहते",
        ],
    ),
    (
        Private,
        &[
            "card number{s|}", "card details", "{my|the} {credit card|debit card|bank card|card}", "bank details", "{my|the} bank account", "{my|the} account number", "{my|the} sort code",
            "{my|the} {password|passcode|pin|date of birth|passport}", "{my|the|a} {code|one time code|verification code|security code}", "digit code", "social security…",
            "kreditkarte…", "kartennummer…", "kartendaten", "kontonummer", "bankdaten", "bankverbindung", "{mein|das} passwort", "{meine|die|eine} {pin|tan}", "{den|einen|meinen} code", "geburtsdatum", "{meinen|den} ausweis…",
            "numéro de {ma |la |}carte", "{ma|la} carte {bancaire|bleue|de crédit}", "mot de passe", "{le|un|mon} code", "coordonnées bancaires", "date de naissance",
            "número de {mi |la |}tarjeta", "{mi|la} tarjeta", "contraseña", "{el|un|mi} código", "cuenta bancaria", "fecha de nacimiento",
            "numero {di|della} {mia |}carta", "carta di credito", "{la mia|la} password", "{il|un} codice", "coordinate bancarie", "data di nascita", "codice fiscale",
            "número do {meu |}cartão", "{meu|o} cartão", "{minha|a} senha", "{o|um|meu} código", "conta bancária", "data de nascimento", "cpf",
            "creditcard…", "kaartnummer", "{mijn|het} wachtwoord", "{de|een|mijn} code", "rekeningnummer", "pincode", "geboortedatum",
            "numer{u|} {mojej |}karty", "hasł{o|a}", "kod{u|}", "numer{u|} konta", "pesel", "kortnummer…", "lösenord…", "koden", "kontonummer…", "personnummer…",
            "kart {numara|bilgi}…", "şifre…", "kod{u|umu}", "kimlik numara…", "カード番号", "クレジットカード", "暗証番号", "パスワード", "認証コード", "確認コード", "口座番号", "生年月日",
            "卡号", "卡號", "银行卡", "銀行卡", "信用卡", "密码", "密碼", "验证码", "驗證碼", "身份证", "身分證",
            "رقم البطاقة", "رقم بطاقتي", "كلمة المرور", "الرمز", "رمز التحقق", "رقم الحساب", "رقم حسابي", "رقم الهوية", "कार्ड नंबर", "पासवर्ड", "ओटीपी", "पिन", "खाता नंबर", "आधार",
        ],
    ),
];
