//! Spanish, of Spain and of America.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["contraseña{|s}"]),
    (
        Thing(Email),
        &[
            "{dirección|direcciones} de {correo|correo electrónico|e-mail|email}",
            "correo{| electrónico}",
            "{e-mail|email}",
        ],
    ),
    (
        Thing(Phone),
        &[
            "número{|s} de {teléfono|móvil|celular|teléfono móvil|teléfono celular}",
            "número {móvil|celular}",
            "teléfono{| móvil| celular}",
            "celular",
        ],
    ),
    (
        Thing(Address),
        &[
            "{dirección|direcciones}",
            "{dirección|direcciones} de {entrega|envío|facturación}",
            "domicilio{| de entrega}",
            "{libreta|agenda} de direcciones",
        ],
    ),
    (
        Thing(TwoStep),
        &[
            "{verificación|autenticación} {en|de} {dos|2} {pasos|factores|etapas}",
            "doble factor",
            "{clave|claves|llave|llaves} de {acceso|paso}",
            "passkey{|s}",
            "{aplicación|app} de autenticación",
            "autenticador",
        ],
    ),
    (
        Thing(SignIn),
        &[
            "{inicio|inicios} de sesión",
            "{iniciado|inició|iniciar} sesión",
            "acceso{|s}",
            "{accedido|accedió|acceder}",
        ],
    ),
    (Thing(Device), &["dispositivo{|s}", "aparato{|s}", "tableta{|s}", "tablet{|s}"]),
    (
        Thing(GiftCard),
        &[
            "{cheque|cheques|tarjeta|tarjetas|vale|vales}{| de} regalo",
            "certificado{|s} de regalo",
            "saldo de regalo",
        ],
    ),
    (
        Done(Changed),
        &[
            "{cambiad|modificad|actualizad|restablecid|editad|reemplazad|sustituid}{o|a|os|as}",
            "{cambió|modificó|actualizó|restableció|editó}",
            "{cambiaste|modificaste|actualizaste|restableciste}",
            "{cambio|cambios|modificación|modificaciones|actualización|restablecimiento}",
        ],
    ),
    (
        Done(Added),
        &[
            "{añadid|agregad|guardad|cread|incorporad|configurad|establecid|incluid}{o|a|os|as}",
            "{añadió|agregó|guardó|creó|incorporó|estableció}",
            "{añadiste|agregaste|guardaste|creaste}",
            "{alta|incorporación|adición|creación}",
        ],
    ),
    (
        Done(Removed),
        &[
            "{eliminad|borrad|quitad|suprimid}{o|a|os|as}",
            "{eliminó|borró|quitó|eliminaste|quitaste}",
            "eliminación",
        ],
    ),
    (
        Done(Linked),
        &[
            "{registrad|vinculad|desvinculad|asociad|conectad|emparejad|autorizad|verificad}{o|a|os|as}",
            "{registró|vinculó|desvinculó|asoció|conectó|emparejó}",
            "{registraste|vinculaste|conectaste}",
            "{registro|vinculación}",
            "dado de {alta|baja}",
            "{ahora|ya} {forma|no forma} parte",
        ],
    ),
    (
        Done(Switched),
        &[
            "{activad|desactivad|habilitad|deshabilitad|configurad}{o|a|os|as}",
            "{activó|desactivó|habilitó|deshabilitó|activaste|desactivaste}",
            "{activación|desactivación}",
            "está {|ahora }{activa|inactiva}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "{intento|intentos|intentado|intentó}",
            "{detectad|registrad|bloquead|aprobad}{o|a|os|as}",
            "{detectamos|notado|notamos|observado}",
            "alguien",
            "{inusual|inusuales|desconocido|desconocida|sospechoso|sospechosa}",
            "{desde|en|con} un {nuevo dispositivo|dispositivo nuevo|nuevo navegador|nuevo lugar}",
            "nueva ubicación",
            "{se ha producido|se produjo|ha habido|hubo}",
        ],
    ),
    (
        Done(Spent),
        &[
            "{canjead|abonad|acreditad|comprad|usad|utilizad|aplicad|recargad|cargad|enviad}{o|a|os|as}",
            "{canjeó|abonó|acreditó|compró|aplicó|recargó|usó|utilizó}",
            "{canjeaste|compraste|usaste|recargaste}",
            "{canje|recarga}",
            "compra de",
        ],
    ),
    (Done(New), &["{nuevo|nueva}"]),
    (
        News(SignIn),
        &[
            "nuevo{|s} {inicio|inicios} de sesión",
            "nuevo acceso",
            "{aviso|alerta|intento|intentos|notificación} de {inicio de sesión|acceso}",
            "ha iniciado sesión",
            "{inicio de sesión en|acceso a} {tu|su} cuenta",
        ],
    ),
    (News(GiftCard), &["pedido de {cheque|cheques|tarjeta|tarjetas|vale|vales}{| de} regalo"]),
    (Account, &["cuenta{|s}", "saldo", "perfil"]),
    (
        Business,
        &[
            "pedido{|s}",
            "{enviado|enviada|envío|entrega|entregado|entregada|en camino}",
            "paquete{|s}",
            "{reembolso|reembolsos|reembolsado|devolución}",
            "{pago|pagos|factura|cobro}",
            "{oferta|ofertas|descuento|descuentos|promoción|promociones}",
            "{suscripción|renovación}",
            "{cesta|carrito|biblioteca}",
        ],
    ),
    (
        Unsure,
        &[
            "{si|cuando|una vez que}",
            "{puede|puedes|pueden|podrás|podrá|podrán|podría|debes|debe|será|serán}",
            "{no|nunca}",
        ],
    ),
    (
        Aside,
        &[
            "dirección {ip|web|url}",
            "este {correo|correo electrónico|e-mail|email|mensaje}",
            "{inicio de sesión|acceso} {y|&} seguridad",
            "podemos confirmar",
        ],
    ),
];
