use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "sizin", "size", "sayın müşterimiz", "değerli müşterimiz", "hesabınız…", "hesabın…",
            "siparişiniz…", "üyeliğiniz…", "ödemeniz…", "kartınız…", "paketiniz…", "kargonuz…",
            "aboneliğiniz…", "profiliniz…", "bilgileriniz…",
        ],
    ),
    (
        Account,
        &[
            "hesap…", "hesab…", "profil…", "üyeli…", "aboneli…", "sipariş…", "alışveriş…", "ödeme…",
            "kart", "kartı…", "paket…", "kargo…", "gönderi…", "teslimat…", "bakiye…", "iade…",
            "fatura…", "erişim…", "giriş…", "oturum…",
        ],
    ),
    (
        Trouble,
        &[
            "askıya", "kilitlen…", "bloke", "engellen…", "kısıtlan…", "donduruldu", "dondurul…",
            "durdurul…", "reddedil…", "başarısız", "olağandışı", "alışılmadık", "bilinmeyen", "şüpheli",
            "yetkisiz", "süresi dol…", "sona er…", "yapılamadı", "alınamadı", "gerçekleştirilemedi",
            "sorun…", "devre dışı", "kapatıl…", "iptal edil…", "dolandırıcı…", "tahsil…", "çekil…",
            "teslim edilemedi", "eksik", "gecikmiş", "kesint…", "risk…", "doğrulanamadı",
        ],
    ),
    (
        Act,
        &[
            "doğrula…", "onayla…", "güncelle…", "kontrol edin", "inceleyin", "geri yükle…",
            "yeniden etkinleştir…", "kilidini aç…", "giriş yap…", "oturum aç…", "tıkla…", "ziyaret ed…",
            "arayın", "arayarak", "arayabilir…", "iletişim…", "yanıtla…", "iptal et…", "itiraz",
            "talep ed…", "tamamla…", "ödeyin", "girin", "paylaş…", "gönderin", "tarat…", "açın",
            "görüş…", "konuş…", "yazın",
        ],
    ),
    (
        Secret,
        &[
            "tc kimlik",
            "şifre…", "parola…", "güvenlik kodu…", "doğrulama kodu…", "kart numara…", "kart bilgi…",
            "banka bilgi…", "hesap numara…", "doğum tarihi…", "kimlik", "pasaport…",
        ],
    ),
    (
        Give,
        &[
            "gönder…", "iletin…", "ilet", "paylaş…", "yazın…", "bildir…", "yanıtla…",
        ],
    ),
    (
        Offer,
        &[
            "iş ilanı", "iş fırsatı", "iş teklif…", "işe al…", "günlük", "günde",
            "maaş", "kazan…", "evden çalış…", "ürün değerlendir…", "eleman…", "personel…",
            "pasif gelir", "garantili {kazanç|getiri}",
        ],
    ),
];
