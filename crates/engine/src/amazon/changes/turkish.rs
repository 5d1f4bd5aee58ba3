//! Turkish. Cases hang on the end of things; deeds are written with the ends that tell of the past.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["şifre…", "parola…"]),
    (Thing(Email), &["{e-posta|eposta}…", "{e-posta|eposta} {adres|hesab}…", "mail adres…"]),
    (
        Thing(Phone),
        &["{telefon|cep telefonu|cep|mobil|gsm|mobil telefon} numara…", "telefonunuz…", "cep telefonu…"],
    ),
    (Thing(Address), &["adres…", "{teslimat|gönderim|fatura|ev} adres…"]),
    (
        Thing(TwoStep),
        &[
            "{iki|2|çift} {adımlı|aşamalı|faktörlü|basamaklı|adımda}…",
            "{iki|2|çift} {adımlı|aşamalı|faktörlü|basamaklı} {doğrulama|kimlik doğrulama|onay}…",
            "{geçiş|parola|güvenlik} anahtar…",
            "passkey…",
            "doğrulama uygulama…",
            "kimlik doğrulayıcı…",
        ],
    ),
    (
        Thing(SignIn),
        &["{giriş|girişi|girişler|girdi}", "oturum {açma|açması|açıldı|açıldığını|açtı|açılmıştır}"],
    ),
    (Thing(Device), &["cihaz…", "tablet…", "e-kitap okuyucu…"]),
    (Thing(GiftCard), &["hediye {kart|çek|kod|bakiye}…"]),
    (
        Done(Changed),
        &[
            "değiştiril{di|miştir|diğini|diği|mesi}",
            "{değişti|değişmiştir|değiştirdiniz|değiştirdin|değiştiğini}",
            "{değişiklik|değişikliği|değişim}",
            "güncellen{di|miştir|diğini|diği|mesi}",
            "{güncellediniz|güncelleme|güncellemesi}",
            "sıfırlan{dı|mıştır|dığını|dığı|ması}",
            "{sıfırladınız|sıfırlama}",
            "{yenilendi|düzenlendi|ayarlandı|belirlendi}",
        ],
    ),
    (
        Done(Added),
        &[
            "{eklen|kaydedil}{di|miştir|diğini|diği|mesi}",
            "oluşturul{du|muştur|duğunu|ması}",
            "tanımlan{dı|mıştır|dığını}",
            "{eklediniz|ekledin|kaydettiniz|oluşturdunuz|ekleme}",
        ],
    ),
    (
        Done(Removed),
        &[
            "kaldırıl{dı|mıştır|dığını|dığı|ması}",
            "{silin|çıkarıl}{di|dı|miştir|mıştır|diğini|dığını|mesi|ması}",
            "{kaldırdınız|sildiniz}",
        ],
    ),
    (
        Done(Linked),
        &[
            "{kaydedil|eşleştiril|ilişkilendiril|yetkilendiril}{di|miştir|diğini|diği|mesi}",
            "bağlan{dı|mıştır|dığını|dığı|ması}",
            "{kaydı|kayıt}",
            "doğrulan{dı|mıştır|dığını}",
            "tanımlan{dı|mıştır|dığını}",
        ],
    ),
    (
        Done(Switched),
        &[
            "etkinleştiril{di|miştir|diğini|diği|mesi}",
            "etkinleştirdiniz",
            "devre dışı {bırakıldı|bırakılmıştır|bırakıldığını|bıraktınız}",
            "{kapatıl|açıl}{dı|mıştır|dığını|dığı|ması}",
            "{kapattınız|açtınız|kuruldu}",
            "{artık|şu anda} {etkin|açık|kapalı}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "{deneme|girişim}…",
            "{algılandı|algıladık|saptandı|engellendi|onaylandı|kaydedildi}",
            "{tespit|fark} {edildi|ettik|edilmiştir}",
            "{birisi|biri|birinin}",
            "{olağan dışı|olağandışı|bilinmeyen|tanınmayan|şüpheli}",
            "yeni {bir |}{cihazdan|cihazda|cihazla|konumdan|tarayıcıdan|yerden}",
            "{yapıldı|yapılmıştır|yapıldığını|gerçekleşti|gerçekleştirildi}",
        ],
    ),
    (
        Done(Spent),
        &[
            "kullanıl{dı|mıştır|dığını|ması}",
            "bozdurul{du|muştur|ması}",
            "{yüklen|tanımlan}{di|dı|miştir|mıştır|diğini|dığını}",
            "satın {alındı|alınmıştır|aldınız|alındığını}",
            "{kullandınız|bozdurdunuz|yüklediniz}",
            "{aktarıldı|yatırıldı|geçti}",
        ],
    ),
    (Done(New), &["yeni"]),
    (
        News(SignIn),
        &[
            "yeni {bir |}{giriş|oturum açma}",
            "{giriş|oturum açma} {denemesi|bildirimi|uyarısı|girişimi|yapıldı|algılandı}",
            "oturum {açıldı|açılmıştır}",
        ],
    ),
    (News(GiftCard), &["hediye {kartı|çeki} {siparişiniz|siparişi}"]),
    (Account, &["hesap", "hesab…", "bakiye…", "profil…"]),
    (
        Business,
        &[
            "sipariş…",
            "kargo…",
            "{teslimat|teslimatı|teslimatınız|teslim|yolda}",
            "{paket|paketi|paketiniz}",
            "{iade|iadesi|iadeniz}",
            "{ödeme|ödemeniz|ödemesi|fatura|faturanız}",
            "{fırsat|indirim|teklif|kampanya}…",
            "{abonelik|üyelik|yenileme}…",
            "{sepet|kitaplı}…",
        ],
    ),
    (Unsure, &["{eğer|şayet|değilse}", "{değil|asla|hiçbir zaman}"]),
    (
        Aside,
        &[
            "giriş {ve|&} güvenlik",
            "ip adres…",
            "bu {e-posta|e-postayı|e-postanın|e-postaya}",
            "tek kullanımlık {şifre|parola}…",
        ],
    ),
];
