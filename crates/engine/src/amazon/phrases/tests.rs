//! What the tables must find, and what they must let pass.

use super::*;
use crate::amazon::lexicon::{OPEN, written_out};
use crate::message::Text;

/// What hostile wording says, and what it is.
const HOSTILE: &[(Phrase, &str)] = &[
    // Dutch
    (Phrase::Speaks, "We hebben een probleem ontdekt met uw Amazon-account."),
    (Phrase::Speaks, "Geachte Amazon-klant,"),
    (Phrase::SignsOff, "Met vriendelijke groet,\nHet Amazon-team"),
    (Phrase::Threat, "Uw account is tijdelijk geblokkeerd omdat wij verdachte activiteiten zagen."),
    (Phrase::Threat, "De laatste betaling kon niet worden verwerkt."),
    (Phrase::Confirm, "Werk uw betaalgegevens bij via onderstaande link."),
    (Phrase::Hurry, "Doe dit binnen 24 uur, anders wordt uw account gesloten."),
    (Phrase::Secret, "Beantwoord deze e-mail met de code die u per sms ontving."),
    (Phrase::Secret, "Stuur ons een kopie van uw paspoort en uw bankpas."),
    (Phrase::Call, "Heeft u dit niet besteld? Bel direct 020-5550199."),
    (Phrase::NotYou, "Heeft u deze bestelling niet geplaatst?"),
    (Phrase::PayByGiftCard, "Koop drie cadeaukaarten en stuur mij de codes."),
    (Phrase::Prize, "Gefeliciteerd! U bent geselecteerd voor een gratis cadeau."),
    (Phrase::Remote, "Onze medewerker zal de computer op afstand overnemen."),
    (Phrase::Refund, "Uw terugbetaling van 89 euro staat klaar."),
    (Phrase::Attached, "Open de bijlage om uw factuur te bekijken."),
    (Phrase::Membership, "Uw Prime-lidmaatschap wordt automatisch verlengd."),
    (Phrase::Speaks, "Je account bij Amazon is vergrendeld."),
    (Phrase::Speaks, "Hallo, met de klantenservice van Amazon."),
    (Phrase::Speaks, "Inloggen bij Amazon"),
    (Phrase::Speaks, "Je hebt een openstaand bedrag op je Amazon Prime."),
    (Phrase::SignsOff, "Groeten,\nAmazon"),
    (Phrase::SignsOff, "Met vriendelijke groet,\nAmazon.nl"),
    (Phrase::SignsOff, "Amazon Klantenservice Nederland - het Amazon.nl-team"),
    (Phrase::Threat, "Wij konden uw betaling niet verwerken"),
    (Phrase::Threat, "Uw pakket ligt vast bij de douane"),
    (Phrase::Threat, "Er zijn invoerkosten verschuldigd voor uw zending"),
    (Phrase::Threat, "Uw verkopersaccount wordt gedeactiveerd wegens ontbrekende btw-gegevens"),
    (Phrase::Threat, "Er is ingelogd vanaf een onbekend apparaat"),
    (Phrase::Confirm, "Klik hier om uw identiteit te bevestigen"),
    (Phrase::Confirm, "Actualiseer uw betaalmethode"),
    (Phrase::Confirm, "U dient uw gegevens te verifiëren"),
    (Phrase::Secret, "Geef de sms-code door aan onze medewerker"),
    (Phrase::Secret, "Reageer op deze e-mail met uw kaartnummer"),
    (Phrase::Secret, "Mail ons uw wachtwoord"),
    (Phrase::Secret, "Vermeld uw rekeningnummer en pincode in uw antwoord"),
    (Phrase::Call, "Neem onmiddellijk contact op met ons op 085 555 01 99"),
    (Phrase::Call, "Onze fraudeafdeling is bereikbaar op 085 555 01 99"),
    (Phrase::Call, "U kunt ons bellen: 085 555 01 99"),
    (Phrase::NotYou, "Niet u? Annuleer de bestelling"),
    (Phrase::NotYou, "Als u deze aankoop niet heeft gedaan"),
    (Phrase::NotYou, "Heb je dit niet zelf gedaan?"),
    (Phrase::PayByGiftCard, "Ik heb dringend vijf cadeaukaarten van 100 euro nodig"),
    (Phrase::PayByGiftCard, "Kras de achterkant open en maak er een foto van"),
    (Phrase::Prize, "Vul onze korte enquête in en ontvang een iPhone"),
    (Phrase::Prize, "U bent de gelukkige winnaar"),
    (Phrase::Remote, "Download AnyDesk zodat wij kunnen meekijken"),
    (Phrase::Remote, "Geef ons toegang tot uw computer"),
    (Phrase::Refund, "U hebt recht op een terugbetaling"),
    (Phrase::Refund, "We hebben te veel in rekening gebracht"),
    (Phrase::Attached, "De factuur vindt u in de bijlage"),
    (Phrase::Attached, "Bijgevoegd vindt u de factuur"),
    // Polish
    (Phrase::Speaks, "Na Twoim koncie Amazon zauważyliśmy próbę zakupu."),
    (Phrase::Speaks, "Szanowny kliencie Amazon,"),
    (Phrase::SignsOff, "Z poważaniem,\nZespół Amazon"),
    (Phrase::Threat, "Twoje konto zostało tymczasowo zawieszone."),
    (Phrase::Threat, "Płatność za zamówienie została odrzucona."),
    (Phrase::Confirm, "Prosimy zaktualizować dane karty."),
    (Phrase::Hurry, "Masz na to 24 godziny. W przeciwnym razie konto zostanie usunięte."),
    (Phrase::Secret, "Odpowiedz na tę wiadomość, podając kod z SMS."),
    (Phrase::Secret, "Prześlij zdjęcie dowodu osobistego."),
    (Phrase::Secret, "Podaj numer karty, datę ważności oraz kod CVV."),
    (Phrase::Call, "Jeśli to nie Ty, zadzwoń: 22 555 01 99."),
    (Phrase::NotYou, "Jeżeli nie składałaś tego zamówienia, anuluj je tutaj."),
    (Phrase::PayByGiftCard, "Kup dla mnie karty podarunkowe, zdrap kody i prześlij zdjęcia."),
    (Phrase::Prize, "Gratulacje! Zostałeś wybrany do odebrania nagrody."),
    (Phrase::Remote, "Nasz konsultant uzyska zdalny dostęp do komputera."),
    (Phrase::Refund, "Przysługuje Ci zwrot nadpłaty."),
    (Phrase::Attached, "Faktura znajduje się w załączniku."),
    (Phrase::Membership, "Twoja subskrypcja Prime wygasa jutro."),
    (Phrase::Speaks, "Dziękujemy za zakup w Amazon. Zespół"),
    (Phrase::Speaks, "Twoje konto Amazon.pl wymaga weryfikacji"),
    (Phrase::Speaks, "Państwa zamówienie z Amazon zostało wysłane"),
    (Phrase::Speaks, "Biuro obsługi klienta Amazon"),
    (Phrase::SignsOff, "Pozdrawiamy,\nAmazon.pl"),
    (Phrase::Threat, "Nie mogliśmy zrealizować płatności"),
    (Phrase::Threat, "Zauważyliśmy podejrzane logowanie"),
    (Phrase::Threat, "Paczka czeka na opłacenie cła"),
    (Phrase::Threat, "Pobierzemy z karty 499 zł"),
    (Phrase::Threat, "Z Twojej karty zostanie pobrane 499 zł"),
    (Phrase::Threat, "Konto sprzedawcy zostanie dezaktywowane"),
    (Phrase::Confirm, "Kliknij poniżej, aby potwierdzić tożsamość"),
    (Phrase::Confirm, "Konieczna jest weryfikacja danych płatniczych"),
    (Phrase::Confirm, "Zaloguj się i zaktualizuj metodę płatności"),
    (Phrase::Secret, "Proszę przesłać kod weryfikacyjny"),
    (Phrase::Secret, "Wpisz numer karty płatniczej i kod CVC"),
    (Phrase::Secret, "Wyślij nam skan dowodu osobistego"),
    (Phrase::Secret, "Potrzebujemy Twojego hasła, odpisz podając hasło"),
    (Phrase::Call, "Skontaktuj się z nami pod numerem 22 555 01 99"),
    (Phrase::Call, "Prosimy o pilny kontakt telefoniczny: 22 555 01 99"),
    (Phrase::Call, "Aby anulować, zadzwoń 22 555 01 99"),
    (Phrase::NotYou, "Jeśli to nie Ty złożyłeś zamówienie"),
    (Phrase::NotYou, "Nie zamawiałeś tego?"),
    (Phrase::NotYou, "Jeśli nie rozpoznaje Pan tej transakcji"),
    (Phrase::PayByGiftCard, "Możesz kupić kilka kart podarunkowych Amazon? Oddam wieczorem"),
    (Phrase::PayByGiftCard, "Wyślij mi zdjęcia kodów"),
    (Phrase::Prize, "Wypełnij krótką ankietę i odbierz nagrodę"),
    (Phrase::Remote, "Zainstaluj aplikację do zdalnej pomocy"),
    (Phrase::Refund, "Aby otrzymać zwrot pieniędzy, kliknij"),
    (Phrase::Attached, "W załączeniu przesyłamy fakturę"),
    // Swedish
    (Phrase::Speaks, "Vi kunde inte dra pengar för ditt Amazon-medlemskap."),
    (Phrase::Speaks, "Kära Amazon-kund,"),
    (Phrase::SignsOff, "Med vänliga hälsningar\nAmazon-teamet"),
    (Phrase::Threat, "Ditt konto har tillfälligt spärrats på grund av ovanlig aktivitet."),
    (Phrase::Threat, "Din betalning nekades av banken."),
    (Phrase::Confirm, "Uppdatera dina betalningsuppgifter nu."),
    (Phrase::Hurry, "Detta måste göras inom 24 timmar."),
    (Phrase::Secret, "Svara på detta mejl med koden du fick i ett sms."),
    (Phrase::Secret, "Skicka en bild på ditt körkort och ditt bankkort."),
    (Phrase::Secret, "Fyll i kortnummer, utgångsdatum och CVC."),
    (Phrase::Call, "Ring oss på 08-555 01 99."),
    (Phrase::NotYou, "Om du inte har gjort det här köpet, avbryt det."),
    (Phrase::PayByGiftCard, "Kan du köpa några presentkort och skicka koderna?"),
    (Phrase::Prize, "Grattis, du har blivit utvald!"),
    (Phrase::Remote, "Vår tekniker ansluter till din dator."),
    (Phrase::Refund, "Din återbetalning på 899 kr väntar."),
    (Phrase::Attached, "Se bifogad faktura."),
    (Phrase::Membership, "Ditt Prime-medlemskap förnyas automatiskt."),
    (Phrase::Speaks, "Tack för din beställning från Amazon"),
    (Phrase::Speaks, "Ditt konto på Amazon har begränsats"),
    (Phrase::Speaks, "Amazons kundtjänst"),
    (Phrase::SignsOff, "Vänliga hälsningar,\nAmazon.se"),
    (Phrase::SignsOff, "Hälsningar från Amazon"),
    (Phrase::Threat, "Vi kunde inte behandla betalningen"),
    (Phrase::Threat, "Ditt kort har gått ut"),
    (Phrase::Threat, "Ditt paket hålls kvar i tullen"),
    (Phrase::Threat, "Beloppet 4 999 kr kommer att dras från ditt konto"),
    (Phrase::Threat, "Ditt säljarkonto riskerar att stängas av"),
    (Phrase::Confirm, "Klicka här för att bekräfta din identitet"),
    (Phrase::Confirm, "Du måste uppdatera din betalningsmetod"),
    (Phrase::Secret, "Skicka koden till oss"),
    (Phrase::Secret, "Svara med ditt kortnummer"),
    (Phrase::Secret, "Uppge din pinkod"),
    (Phrase::Secret, "Vi behöver en kopia på din legitimation"),
    (Phrase::Call, "Kontakta vår bedrägeriavdelning på 08-555 01 99"),
    (Phrase::Call, "Ring genast 08-555 01 99"),
    (Phrase::Call, "Du når vår support på 08-555 01 99"),
    (Phrase::NotYou, "Var det inte du? Avbryt köpet"),
    (Phrase::NotYou, "Har du inte beställt detta?"),
    (Phrase::NotYou, "Om du inte känner igen köpet"),
    (Phrase::PayByGiftCard, "Jag behöver fem presentkort på 1000 kr"),
    (Phrase::PayByGiftCard, "Skicka en bild på koderna"),
    (Phrase::Prize, "Delta i vår undersökning och få en gratis gåva"),
    (Phrase::Prize, "Du är vår vinnare"),
    (Phrase::Remote, "Ladda ner AnyDesk så hjälper vi dig"),
    (Phrase::Remote, "Vi kopplar upp oss mot din dator"),
    (Phrase::Refund, "Du har rätt till en återbetalning"),
    (Phrase::Attached, "Fakturan bifogas"),
    // Turkish
    (Phrase::Speaks, "Amazon hesabınızda şüpheli bir işlem görüldü."),
    (Phrase::Speaks, "Değerli Amazon müşterimiz,"),
    (Phrase::SignsOff, "Saygılarımızla,\nAmazon Ekibi"),
    (Phrase::Threat, "Hesabınız geçici olarak askıya alınmıştır."),
    (Phrase::Threat, "Son ödemeniz alınamadı."),
    (Phrase::Confirm, "Lütfen ödeme bilgilerinizi güncelleyiniz."),
    (Phrase::Hurry, "24 saat içinde işlem yapmazsanız hesabınız kapatılacaktır."),
    (Phrase::Secret, "Telefonunuza gelen doğrulama kodunu bize iletin."),
    (Phrase::Secret, "Kart numaranızı ve CVV kodunuzu yazınız."),
    (Phrase::Secret, "Kimliğinizin fotoğrafını gönderiniz."),
    (Phrase::Call, "Bu siparişi siz vermediyseniz hemen 0850 555 01 99 numarasını arayın."),
    (Phrase::NotYou, "Bu siparişi siz vermediyseniz iptal edin."),
    (Phrase::PayByGiftCard, "Benim için birkaç hediye kartı alıp kodlarını gönderir misin?"),
    (Phrase::Prize, "Tebrikler! Çekilişimizi kazandınız."),
    (Phrase::Remote, "Uzmanımız bilgisayarınıza uzaktan bağlanacak."),
    (Phrase::Refund, "Para iadeniz onaylandı."),
    (Phrase::Attached, "Faturanız ekte yer almaktadır."),
    (Phrase::Membership, "Prime üyeliğiniz yarın yenilenecek."),
    (Phrase::Speaks, "Amazon'daki siparişiniz hazırlanıyor"),
    (Phrase::Speaks, "Amazon Prime üyeliğinizi yenilemeniz gerekiyor"),
    (Phrase::Speaks, "Amazon müşteri hizmetlerinden arıyoruz"),
    (Phrase::Speaks, "Sayın Amazon kullanıcısı"),
    (Phrase::SignsOff, "Teşekkürler,\nAmazon.com.tr"),
    (Phrase::Threat, "Üyeliğiniz iptal edilecektir"),
    (Phrase::Threat, "Kartınızdan 4.999 TL çekilmiştir"),
    (Phrase::Threat, "Gönderiniz gümrükte bekletilmektedir"),
    (Phrase::Threat, "Hesabınıza şüpheli giriş yapıldı"),
    (Phrase::Threat, "Satıcı hesabınız kapatılacaktır"),
    (Phrase::Confirm, "Kimliğinizi doğrulamak için tıklayın"),
    (Phrase::Confirm, "Hesap bilgilerinizi güncellemeniz gerekmektedir"),
    (Phrase::Secret, "SMS ile gelen şifreyi bize söyleyin"),
    (Phrase::Secret, "Kredi kartı numaranızı ve son kullanma tarihini yazın"),
    (Phrase::Secret, "Bu e-postayı şifrenizle yanıtlayın"),
    (Phrase::Secret, "Nüfus cüzdanınızın fotoğrafını iletiniz"),
    (Phrase::Call, "Müşteri hizmetlerini arayınız: 0850 555 01 99"),
    (Phrase::Call, "0850 555 01 99 numaralı telefondan bize ulaşın"),
    (Phrase::NotYou, "Bu işlem size ait değilse"),
    (Phrase::NotYou, "Bu alışverişi siz yapmadıysanız"),
    (Phrase::PayByGiftCard, "Acil beş adet Amazon hediye kartı lazım"),
    (Phrase::PayByGiftCard, "Kartların arkasını kazıyıp kodları bana gönder"),
    (Phrase::Prize, "Anketimize katılın, hediye çeki kazanın"),
    (Phrase::Remote, "AnyDesk programını indirin"),
    (Phrase::Remote, "Ekranınızı bizimle paylaşın"),
    (Phrase::Refund, "Fazla ödeme yaptınız, iadenizi alın"),
    (Phrase::Attached, "Ekteki faturayı inceleyin"),
    (Phrase::Attached, "Fatura ektedir"),
    // German
    (Phrase::Secret, "Antworten Sie auf diese E-Mail mit dem Code."),
    (Phrase::Secret, "Bitte schicken Sie uns Ihre Kartendaten."),
    (Phrase::Secret, "Wir benötigen ein Foto Ihres Personalausweises."),
    (Phrase::Call, "Melden Sie sich umgehend telefonisch unter 030 5550199."),
    (Phrase::NotYou, "Falls Sie diese Bestellung nicht getätigt haben, rufen Sie uns an."),
    // French
    (Phrase::Secret, "Répondez à ce message en indiquant le code reçu par SMS."),
    (Phrase::Secret, "Merci de nous communiquer vos coordonnées bancaires."),
    (Phrase::Secret, "Envoyez-nous une copie de votre passeport."),
    (Phrase::Call, "Appelez immédiatement le 01 99 00 55 01."),
    (Phrase::NotYou, "Si vous n'avez pas effectué cet achat, annulez-le."),
];

/// What banks, schools, shops, carriers and Amazon itself write in all honesty: no hard ask, no claim.
const HONEST: &[&str] = &[
    // Dutch
    "Wij vragen u nooit om uw pincode of wachtwoord. Deel deze code met niemand.",
    "Uw zescijferige code is 123456. Deze code is 10 minuten geldig.",
    "Neem voor de afspraak uw identiteitsbewijs en verzekeringspas mee.",
    "Vul je postcode en huisnummer in en kies een bezorgmoment.",
    "Je kunt betalen met iDEAL, creditcard of een cadeaubon.",
    "Cadeaukaart kopen? Bestel hem voor 17.00 uur, dan heb je hem morgen in huis.",
    "De contributie wordt eind van de maand van uw rekening afgeschreven.",
    "Log in en vul je wachtwoord in om je rooster te bekijken.",
    "Via de VPN werk je op afstand, ook thuis.",
    // Polish
    "Nigdy nie prosimy o podanie hasła ani kodu SMS. Nie podawaj nikomu numeru karty.",
    "Twój kod odbioru to 123456. Podaj kod przy odbiorze paczki.",
    "Prosimy o podanie kodu pocztowego i numeru PESEL pacjenta przy rejestracji.",
    "Zapłać kartą, przelewem lub BLIKIEM. Karta podarunkowa to świetny prezent.",
    "Podaj numer karty czytelnika przy wypożyczeniu.",
    "Kup kartę podarunkową w naszym sklepie stacjonarnym.",
    "Zdrap i wygraj w naszej loterii!",
    "Aby się zalogować, wpisz hasło jednorazowe w aplikacji banku.",
    // Swedish
    "Vi ber aldrig om dina kortuppgifter eller din pinkod. Lämna aldrig ut dina koder.",
    "Din engångskod är 123456. Ange koden i appen.",
    "Ta med giltig legitimation och ditt körkort när du hämtar paketet.",
    "Logga in med BankID för att se ditt besked.",
    "Du kan betala med kort, Swish eller presentkort i kassan.",
    "Köp presentkort som julklapp till någon du tycker om.",
    "Vår tekniker kommer på tisdag mellan 9 och 12 för att byta routern.",
    "Föräldramöte på torsdag. Ring expeditionen vid frånvaro.",
    // Turkish
    "Bankamız sizden asla şifrenizi veya kart bilgilerinizi istemez. Kodu kimseyle paylaşmayın.",
    "Doğrulama kodunuz 123456. Kodu 3 dakika içinde uygulamaya girin.",
    "Randevunuza gelirken kimlik kartınızı yanınızda getiriniz.",
    "Kredi kartı, havale veya hediye kartı ile ödeme seçenekleri mevcuttur.",
    "Hediye kartı satın almak için mağazalarımıza bekleriz.",
    "Üyelerimiz kütüphane kaynaklarına uzaktan erişim ile ulaşabilir.",
    "Siparişinizi teslim alırken kuryeye teslimat kodunu söyleyin.",
    "Şifrenizi girerek öğrenci sistemine giriş yapabilirsiniz.",
    // A code for the person at the door is Amazon's own custom.
    "Geef de code door aan de bezorger.",
    "Podaj kierowcy jednorazowe hasło. Podaj hasło jednorazowe przy odbiorze.",
    "Uppge engångskoden för budet när du tar emot paketet.",
    "Teslimat sırasında kuryeye bu kodu söyleyin. Tek kullanımlık şifreyi kuryeyle paylaşın.",
    "Nennen Sie dem Zusteller den Code. Zeigen Sie dem Mitarbeiter den Code.",
    "Communiquez le code à usage unique à votre livreur.",
    "Share the code with the driver. We will send the code to your phone.",
    // German
    "Teilen Sie uns Ihre Meinung mit und senden Sie uns Ihre Fragen.",
    "Geben Sie den sechsstelligen Code in der App ein und geben Sie ihn nicht weiter.",
    "Der Beitrag wird von Ihrer Bankverbindung eingezogen.",
    "Ihre TAN-Nummer lautet 123456.",
    // French
    "Votre numéro de carte de fidélité figure au dos.",
    "Votre code à six chiffres est 123456.",
    "Merci de joindre votre RIB au dossier d'inscription de l'école.",
    "Ne communiquez jamais votre mot de passe ni votre cryptogramme.",
    // English
    "Your six digit code is 123456. Do not share it with anyone.",
    "Update your bank account details in Seller Central at any time.",
];

#[test]
fn hostile_wording_is_heard() {
    for (kind, words) in HOSTILE {
        assert!(Text::new((*words).to_owned(), &Default::default()).has(*kind), "{kind:?}: {words}");
    }
}

#[test]
fn honest_wording_asks_for_nothing_hard() {
    use Phrase::{PayByGiftCard, Remote, Secret, SignsOff, Speaks};
    for words in HONEST {
        let text = Text::new((*words).to_owned(), &Default::default());
        for kind in [Secret, PayByGiftCard, Remote, Speaks, SignsOff] {
            let found: Vec<&str> = text.phrases(kind).map(|hit| text.at(hit)).collect();
            assert!(found.is_empty(), "{kind:?} in {words}: {found:?}");
        }
    }
}

#[test]
fn every_phrase_finds_itself() {
    for (phrase, wordings) in LANGUAGES.iter().copied().flatten() {
        for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
            let folded = crate::message::fold_text(&wording);
            assert!(find(&folded).iter().any(|hit| hit.phrase == *phrase), "{wording}");
        }
    }
}

#[test]
fn alternatives_are_written_out() {
    assert_eq!(written_out("{je|uw} {code |}a"), ["je code a", "je a", "uw code a", "uw a"]);
    assert_eq!(written_out("a{b"), ["a{b"]);
}

#[test]
fn only_an_end_is_open() {
    for (_, wordings) in LANGUAGES.iter().copied().flatten() {
        for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
            let (inside, signs) = (wording.trim_end_matches(OPEN), [OPEN, '{', '}', '|']);
            assert!(!inside.is_empty() && !inside.contains(signs), "{wording}");
        }
    }
}

#[test]
fn words_are_not_split() {
    assert!(find("recall us today").is_empty());
}

fn says(written: &str, phrase: Phrase) -> bool {
    find(&crate::message::fold_text(written)).iter().any(|hit| hit.phrase == phrase)
}

#[test]
fn endings_and_capitals_change_nothing() {
    for written in [
        "Amazon hesabınız askıya alındı",
        "AMAZON HESABINIZ ASKIYA ALINDI",
        "Amazon hesabınızdan çıkış yapıldı",
        "Amazon’daki siparişiniz yolda",
        "na Twoim koncie Amazon",
        "NA TWOIM KONCIE AMAZON",
        "ditt Amazon-konto",
        "je Amazon.nl-account",
    ] {
        assert!(says(written, Phrase::Speaks), "{written}");
    }
    assert!(!says("Bay Amazonhesabiniz", Phrase::Speaks));
}

/// Every language has words for all that the verdict asks for.
#[test]
fn no_kind_is_forgotten() {
    let kinds = [
        Phrase::Speaks,
        Phrase::SignsOff,
        Phrase::Membership,
        Phrase::AboutAmazon,
        Phrase::Threat,
        Phrase::Hurry,
        Phrase::Confirm,
        Phrase::Secret,
        Phrase::Call,
        Phrase::CallThen,
        Phrase::PayByGiftCard,
        Phrase::Prize,
        Phrase::Remote,
        Phrase::Refund,
        Phrase::NotYou,
        Phrase::PayElsewhere,
        Phrase::Attached,
        Phrase::Never,
    ];
    for (number, table) in LANGUAGES.iter().enumerate() {
        for kind in kinds {
            let wordings = table.iter().filter(|(phrase, _)| *phrase == kind).map(|(_, all)| all.len());
            assert!(wordings.sum::<usize>() > 0, "language {number}: {kind:?}");
        }
    }
}

/// A claim to be Amazon names it.
#[test]
fn who_speaks_as_amazon_says_so() {
    for (phrase, wordings) in LANGUAGES.iter().copied().flatten() {
        if matches!(phrase, Phrase::Speaks | Phrase::SignsOff) {
            for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
                let folded = crate::message::fold_text(&wording);
                let names = ["amazon", "prime", "プライム", "प्राइम", "برايم", "410 terry"];
                assert!(
                    brand::find(&folded).is_some()
                        || names.iter().any(|name| folded.contains(&crate::message::fold_text(name))),
                    "{wording}"
                );
            }
        }
    }
}

#[test]
fn the_cheap_look_misses_no_claim() {
    for (phrase, wordings) in LANGUAGES.iter().copied().flatten() {
        for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
            if phrase.is_claim() {
                assert!(holds_a_name(&crate::message::fold_text(&wording)), "{phrase:?}: {wording}");
            }
        }
    }
}
