use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "usted", "ustedes", "estimado cliente", "estimada cliente", "tus", "sus", "le informamos",
            "te informamos",
            "{su|tu} {cuenta…|perfil|pedido…|compra…|pago…|tarjeta|paquete…|envío…|suscripción…|membresía…|saldo|reembolso…|factura…|acceso|amazon|método|identidad|prime|información}",
        ],
    ),
    (
        Account,
        &[
            "cuenta…", "perfil", "suscripción…", "membresía…", "pedido…", "compra…", "pago…",
            "tarjeta…", "paquete…", "envío…", "entrega…", "saldo", "reembolso…", "factura…", "acceso",
            "inicio de sesión", "método de pago",
        ],
    ),
    (
        Trouble,
        &[
            "suspend…", "suspens…", "bloque…", "restring…", "limitad…", "retenid…", "rechaz…",
            "fallid…", "falló", "inusual…", "desconocid…", "sospechos…", "no autorizad…", "caduc…",
            "vencid…", "expir…", "no se pudo", "no pudimos", "no hemos podido", "no ha podido",
            "imposible", "problema…", "desactiv…", "cerrad…", "cierre", "cancelad…", "fraud…",
            "anomal…", "irregular…", "cargad…", "se cobrará", "no entregado", "incomplet…",
            "pendiente…", "interrump…", "congelad…", "en riesgo", "por precaución", "inhabilit…",
        ],
    ),
    (
        Act,
        &[
            "confirm…", "verific…", "actualiz…", "revis…", "restaur…", "restablec…", "reactiv…",
            "desbloque…", "valid…", "inicia sesión", "inicie sesión", "haz clic", "haga clic", "pulse",
            "pulsa", "siga", "visite", "llam…", "contact…", "comuníquese", "respond…", "cancel…",
            "reclam…", "complet…", "regulari…", "pagar", "abone", "ingres…", "introduz…", "proporcion…",
            "escane…", "abra", "marque", "habl…", "escrib…",
        ],
    ),
    (
        Secret,
        &[
            "dni", "nif",
            "contraseña…", "clave", "código de seguridad", "código que", "número de tarjeta",
            "{tu|su|otra|una nueva} tarjeta", "datos bancarios", "número de cuenta",
            "fecha de nacimiento", "documento de identidad", "pasaporte", "dni",
        ],
    ),
    (
        Give,
        &[
            "envíe…", "envíen…", "enviar…", "envía…", "mande…", "mánde…", "manda…",
            "facilite…", "facilíte…", "comparta…", "adjunte…", "responda…", "dígame",
            "díganos",
        ],
    ),
    (
        Offer,
        &[
            "empleo", "trabajo", "contrata…", "selección", "al día", "diari…",
            "sueldo", "salario", "gana…", "teletrabajo", "evaluar productos", "valor{ar|en} productos",
            "colaborador…", "vacante…",
            "ingresos pasivos", "rentabilidad garantizada", "capital {está |}garantizado",
        ],
    ),
];
