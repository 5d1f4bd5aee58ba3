//! How one says that something is not wanted: "your password we will never need", "Zugangsdaten benötigen wir nicht".
//! A word for needing or asking and a "not" beside it deny what stands before them, in languages that put the verb last
//! and where politeness does, and what follows them. Where the end of the verb denies, the whole of it is in the table.

use super::Sense::{Act, Denied, Give, If, Not, Wanting};
use super::{Meant, Sense, Table, is_parted};

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Not,
        &[
            "not", "don't", "doesn't", "won't", "wouldn't", "isn't", "aren't", "needn't", "never", "neither", "nor",
            "nicht", "nie", "niemals", "keinesfalls", "keineswegs", "pas", "jamais", "aucunement", "nullement", "plus", "non", "mai", "nunca", "não", "jamás",
            "niet", "nooit", "nie", "nigdy", "inte", "aldrig", "नहीं", "कभी नहीं", "nahi", "nahin",
        ],
    ),
    (
        Wanting,
        &[
            "need", "needed", "require", "required", "requires", "necessary", "want", "ask for", "ask you", "asked for", "request", "have to", "call for",
            "benötig…", "brauch…", "verlang…", "erforderlich…", "nötig", "notwendig…", "müssen", "musst", "erfragen", "gefragt", "fragen", "wissen",
            "besoin", "nécessaire…", "requis…", "demand…", "exig…", "devez", "faut", "obligatoire…",
            "necesit…", "necesari…", "requer…", "pedi{mos|remos|rá|rán}", "solicit…", "hace falta", "hacen falta", "servono", "serve", "occorr…", "richied…", "richiest…", "chied…", "necessari…",
            "precis…", "necessári…", "exigid…", "nodig", "vereist", "vragen", "hoeft", "hoeven", "verlangen",
            "potrzeb…", "wymaga…", "prosimy", "trzeba", "musi…", "krävs", "kräver", "behöv…", "frågar", "ber om",
            "ज़रूरत", "आवश्यक…", "चाहिए", "मांग…", "zaroorat", "chahiye",
        ],
    ),
    (
        Denied,
        &[
            "no need {for|of|to}", "{keine|keinerlei} {notwendigkeit|veranlassung}", "inutile de", "no {necesitamos|necesitaremos|necesita|se necesita|se necesitan|pedimos|pediremos|solicitamos|es necesario|es necesaria|son necesarios|hace falta|hacen falta|requerimos|se requiere|tiene que|tienes que}",
            "bez potrzeby", "{gerek|lazım|gerekli|şart|zorunlu} değil…", "{gerek|ihtiyacımız|ihtiyaç|gereği} yok…", "gerekm{ez|iyor|eyecek}…", "{istem|sorm}{eyiz|ayız|eyeceğiz|ayacağız|iyoruz|uyoruz|ez|az}…",
            "必要{は|も|が|}{あり|ござい}ません", "必要{は|が|}ない", "必要とし{ません|ておりません|ない}", "不要{です|と|で}", "{求め|尋ね|伺い|聞き|頂き|いただき|要求し|お願いし|お尋ねし|お伺いし|お聞きし}{ません|ておりません|ることはありません|ることはございません}",
            "要りません", "いりません", "求めることは{ござい|一切あり}ません",
            "不需要", "无需", "無需", "毋须", "毋需", "不必", "不用", "无须", "不会{问|要|索取|需要}", "不會{問|要|索取|需要}",
            "{لا|لن} {نحتاج|نطلب|نريد|يلزم|تحتاج|يتطلب|نسأل}…", "{لسنا|ليس} بحاجة", "غير {مطلوب|ضروري|لازم}…", "ليس{ت|} {مطلوب|ضروري}…", "ज़रूरत न…", "न मांग…",
        ],
    ),
];

/// How far a "not" stands from what it turns around, in bytes.
const BESIDE: usize = 24;
/// How far a denial reaches back to what is not wanted, and on to it.
const REACH_BACK: usize = 80;
const REACH_ON: usize = 48;
/// Of things that are listed, "your password, code or card number", what is said of the last is said of all.
const LISTED: usize = 16;

/// How far behind a card its last digits stand, in bytes.
const ENDING: usize = 36;

/// What parts one half of a sentence from the other.
const CLAUSES: [char; 9] = [',', ';', ':', '、', '，', '；', '：', '،', '؛'];

/// Where something is said to be not wanted.
fn denials(folded: &str, all: &[Meant]) -> Vec<(usize, usize)> {
    let of = |sense: Sense| all.iter().filter(move |meant| meant.sense == sense);
    let beside = |not: &Meant| {
        of(Wanting).find_map(|wants| {
            let (start, end) =
                if wants.start < not.start { (wants.end, not.start) } else { (not.end, wants.start) };
            let is_near = start <= end && end - start <= BESIDE && !is_another_clause(folded, start, end);
            is_near.then_some((wants.start.min(not.start), wants.end.max(not.end)))
        })
    };
    of(Denied).map(|meant| (meant.start, meant.end)).chain(of(Not).filter_map(beside)).collect()
}

/// Which of these words name what is not wanted, or only say which card it is.
pub(super) fn denied(folded: &str, all: &[Meant], senses: &[Sense]) -> Vec<bool> {
    let denials = denials(folded, all);
    let mut is_denied: Vec<bool> = all
        .iter()
        .map(|meant| senses.contains(&meant.sense) && is_one(folded, all, &denials, meant))
        .collect();
    let listed: Vec<usize> = all
        .iter()
        .enumerate()
        .filter(|(_, meant)| senses.contains(&meant.sense) || matches!(meant.sense, Act | Give))
        .map(|(at, _)| at)
        .collect();
    let mut spread = |from: usize, to: usize| {
        let (Some(one), Some(other)) = (all.get(from), all.get(to)) else { return };
        let (start, end) = (one.end.min(other.end), one.start.max(other.start));
        let is_listed = end.saturating_sub(start) <= LISTED
            && !is_parted(folded, start, end)
            && senses.contains(&other.sense);
        if is_listed && is_denied.get(from) == Some(&true) {
            is_denied.get_mut(to).into_iter().for_each(|denied| *denied = true);
        }
    };
    // To the end of a list, and to its beginning.
    listed.windows(2).for_each(|pair| pair.iter().zip(pair.iter().skip(1)).for_each(|(a, b)| spread(*a, *b)));
    listed
        .windows(2)
        .rev()
        .for_each(|pair| pair.iter().zip(pair.iter().skip(1)).for_each(|(a, b)| spread(*b, *a)));
    for (meant, is_denied) in all.iter().zip(&mut is_denied) {
        *is_denied |= senses.contains(&meant.sense) && is_told_by_its_end(folded, all, meant);
    }
    is_denied
}

/// "Refunded to your card ending in 4417": the last digits tell which card it was, and nobody asks for it; unless a word
/// that asks for something stands beside.
fn is_told_by_its_end(folded: &str, all: &[Meant], card: &Meant) -> bool {
    let behind = folded.get(card.end..folded.floor_char_boundary(card.end + ENDING)).unwrap_or_default();
    let Some(at) = behind.find(|c: char| c.is_ascii_digit()) else { return false };
    let start = card.end + at;
    let digits = folded.get(start..).unwrap_or_default().bytes().take_while(u8::is_ascii_digit).count();
    let end = start + digits;
    let asks = |meant: &Meant| {
        matches!(meant.sense, Act | Give)
            && if meant.end <= card.start {
                card.start - meant.end <= BESIDE && !is_another_clause(folded, meant.end, card.start)
            } else {
                meant.start >= end
                    && meant.start - end <= BESIDE
                    && !is_another_clause(folded, end, meant.start)
            }
    };
    (3..=4).contains(&digits) && !is_another_clause(folded, card.end, start) && !all.iter().any(asks)
}

fn is_one(folded: &str, all: &[Meant], denials: &[(usize, usize)], wanted: &Meant) -> bool {
    // Something is to be done with it all the same: "by entering it you save a call, which is not needed". What stands
    // right before the denial is what need not be done.
    let acts_between = |start: usize, end: usize| {
        all.iter().any(|meant| {
            matches!(meant.sense, Act | Give) && meant.start >= start && meant.end + LISTED < end
        })
    };
    denials.iter().any(|(start, end)| {
        if wanted.end <= *start {
            start - wanted.end <= REACH_BACK
                && !is_another_clause(folded, wanted.end, *start)
                && !acts_between(wanted.end, *start)
        } else {
            // "If you do not need this, …" says nothing of what follows.
            wanted.start.saturating_sub(*end) <= REACH_ON
                && !is_another_clause(folded, *end, wanted.start)
                && !super::beside(folded, all, *start, *end, &[If])
        }
    })
}

fn is_another_clause(folded: &str, start: usize, end: usize) -> bool {
    is_parted(folded, start, end) || folded.get(start..end).is_some_and(|between| between.contains(CLAUSES))
}

#[cfg(test)]
mod tests {
    use super::super::{Sense, find, meet, meet_openly};
    use crate::message::fold_text;

    /// Whether it speaks of handing something over, and whether that is wanted.
    fn is_wanted(written: &str) -> (bool, bool) {
        let folded = fold_text(written);
        let all = find(&folded);
        let senses = [Sense::Act, Sense::Give, Sense::Need].map(|sense| [Sense::Secret, sense]);
        (
            senses.iter().any(|senses| meet(&folded, &all, senses).is_some()),
            senses.iter().any(|senses| meet_openly(&folded, &all, senses).is_some()),
        )
    }

    #[test]
    fn what_is_not_wanted() {
        for written in [
            "Please send us the signed form; your password is not needed.",
            "Contact us by telephone: your card number we do not need.",
            "Reply by Friday, we don't need your password, code or card number.",
            "Schicken Sie uns die Vollmacht zurück, Ihr Passwort benötigen wir nicht.",
            "Zugangsdaten zum Händlerbereich brauchen wir dafür nicht.",
            "Envoyez le formulaire ; nous n'avons pas besoin de votre mot de passe.",
            "Envíe el formulario, no necesitamos su contraseña.",
            "Invii il modulo; la password non è necessaria.",
            "Envie o formulário; não precisamos da sua senha.",
            "Stuur het formulier terug; uw wachtwoord hebben we niet nodig.",
            "Proszę odesłać formularz; hasło nie jest potrzebne.",
            "Skicka blanketten, ditt lösenord behövs inte.",
            "Formu gönderin; şifreniz gerekli değildir.",
            "書類をお送りください。パスワードは必要ありません。",
            "请把表格发给我们，我们不需要您的密码。",
            "أرسل النموذج، لا نحتاج إلى كلمة المرور.",
            "फ़ॉर्म भेजें, पासवर्ड की ज़रूरत नहीं है।",
        ] {
            assert_eq!(is_wanted(written), (true, false), "{written}");
        }
    }

    #[test]
    fn which_card_it_was() {
        for written in [
            "The amount went back to your card ending in 4417 on Monday, contact us with any question.",
            "If it is not on your card (**** 4417) by Friday, please call.",
            "Der Betrag ging auf Ihre Karte mit den Endziffern 4417, bei Fragen antworten Sie auf diese Mail.",
            "Le montant est sur votre carte terminant par 4417, contactez le magasin.",
        ] {
            assert_eq!(is_wanted(written), (true, false), "{written}");
        }
        for written in [
            "Please confirm your card ending in 4417.",
            "Enter your card number to go on, it ends in 4417.",
            "Bitte die Karte wechseln und Ihre Karte mit den Endziffern 4417 bestätigen.",
            "Verify your card number 4417 1234 5678.",
        ] {
            assert_eq!(is_wanted(written), (true, true), "{written}");
        }
    }

    #[test]
    fn what_is_wanted_all_the_same() {
        for written in [
            "Confirm your password, a signature is not needed.",
            "If you do not need this order, enter your card number.",
            "You do not have to call: send us your password.",
            "We don't need your password, send your card number.",
            "Bitte bestätigen Sie Ihr Passwort, ein Anruf ist nicht nötig.",
            "Ihr Passwort wurde noch nicht bestätigt.",
            "Votre mot de passe est nécessaire.",
            "パスワードの確認が必要です。",
            "パスワードを入力すればお電話は不要です。",
            "请确认您的密码。",
        ] {
            assert_eq!(is_wanted(written), (true, true), "{written}");
        }
    }
}
