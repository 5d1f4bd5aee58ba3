//! Portuguese, of Brazil and of Portugal.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["senha{|s}", "palavra{|s}-passe"]),
    (
        Thing(Email),
        &[
            "endereço{|s} de {e-mail|email|correio eletrônico|correio electrónico}",
            "{e-mail|email}",
            "correio {eletrônico|electrónico}",
        ],
    ),
    (
        Thing(Phone),
        &[
            "número{|s} de {telefone|celular|telemóvel|telefone celular|telefone móvel}",
            "{telefone|celular|telemóvel}",
        ],
    ),
    (
        Thing(Address),
        &[
            "{endereço|morada}{|s}",
            "{endereço|morada}{|s} de {entrega|envio|faturação|faturamento|cobrança}",
            "{livro|lista} de {endereços|moradas}",
        ],
    ),
    (
        Thing(TwoStep),
        &[
            "{verificação|autenticação|confirmação} {em|de|por} {duas|dois|2} {etapas|passos|fatores|factores}",
            "chave{|s} de acesso",
            "passkey{|s}",
            "{app|aplicativo|aplicação} {autenticador|autenticadora|de autenticação}",
            "autenticador",
        ],
    ),
    (
        Thing(SignIn),
        &[
            "login{|s}",
            "{início|inícios} de sessão",
            "{iniciou|iniciar|iniciada a} sessão",
            "sessão iniciada",
            "{acesso|acessos|acessou|acessar|acedeu|aceder}",
            "{entrou|entrar} na",
        ],
    ),
    (Thing(Device), &["{dispositivo|aparelho|equipamento|tablet}{|s}"]),
    (
        Thing(GiftCard),
        &[
            "{cartão|cartões|vale|vales|cheque|cheques}{-|-de-}{presente|presentes|oferta|prenda|brinde}",
            "gift card{|s}",
        ],
    ),
    (
        Done(Changed),
        &[
            "{alterad|mudad|atualizad|actualizad|modificad|redefinid|repost|trocad|editad|substituíd}{o|a|os|as}",
            "{alterou|mudou|atualizou|modificou|redefiniu|trocou}",
            "{alteração|alterações|mudança|atualização|modificação|redefinição|reposição|troca}",
        ],
    ),
    (
        Done(Added),
        &[
            "{adicionad|incluíd|cadastrad|criad|salv|guardad|acrescentad|inserid|definid|configurad}{o|a|os|as}",
            "{adicionou|incluiu|cadastrou|criou|acrescentou}",
            "{adição|inclusão|criação|cadastro}",
        ],
    ),
    (
        Done(Removed),
        &[
            "{removid|excluíd|eliminad|apagad|retirad}{o|a|os|as}",
            "{removeu|excluiu|eliminou|apagou}",
            "{remoção|exclusão|eliminação}",
        ],
    ),
    (
        Done(Linked),
        &[
            "{registrad|registad|vinculad|desvinculad|associad|conectad|ligad|pareado|emparelhad}{o|a|os|as}",
            "{cadastrad|autorizad|verificad}{o|a|os|as}",
            "{registrou|registou|vinculou|associou|conectou}",
            "{registro|registo|vinculação|associação}",
            "{passou|passa} a fazer parte",
        ],
    ),
    (
        Done(Switched),
        &[
            "{ativad|desativad|activad|desactivad|habilitad|desabilitad|desligad|ligad|configurad}{o|a|os|as}",
            "{ativou|desativou}",
            "{ativação|desativação}",
            "está {|agora }{ativa|inativa}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "{tentativa|tentativas|tentou}",
            "{detectad|detetad|registrad|registad|identificad|realizad|bloquead|aprovad}{o|a|os|as}",
            "{detectamos|detetámos|detectámos|identificamos|identificámos|notamos|notámos}",
            "alguém",
            "{incomum|desconhecido|desconhecida|suspeito|suspeita}",
            "{de|em|com|por|num|dum}{| um} novo {dispositivo|aparelho|local|navegador}",
            "nova localização",
            "{ocorreu|houve|foi feito}",
        ],
    ),
    (
        Done(Spent),
        &[
            "{resgatad|creditad|comprad|adquirid|utilizad|usad|aplicad|recarregad|carregad|enviad}{o|a|os|as}",
            "{resgatou|comprou|usou|enviou|recarregou}",
            "{resgate|recarga}",
            "compra de",
        ],
    ),
    (Done(New), &["{novo|nova}"]),
    (
        News(SignIn),
        &[
            "{novo|novos} {login|logins|acesso|acessos|início de sessão}",
            "fez login",
            "{tentativa|tentativas|alerta|aviso|notificação} de {login|acesso|início de sessão}",
            "{entrou na|login na|acesso à|início de sessão na} sua conta",
        ],
    ),
    (News(GiftCard), &["pedido de {cartão|cartões|vale|cheque}{-|-de-}{presente|oferta|prenda}"]),
    (Account, &["{conta|contas|saldo|perfil}"]),
    (
        Business,
        &[
            "{pedido|pedidos|encomenda|encomendas}",
            "{enviado|enviada|envio|entrega|entregas|entregue|entregues|a caminho|pacote}",
            "{reembolso|reembolsos|reembolsado|devolução|estorno}",
            "{pagamento|fatura|factura|cobrança}",
            "{oferta|ofertas|desconto|descontos|promoção|promoções}",
            "{assinatura|renovação|subscrição}",
            "{carrinho|cesto|biblioteca}",
        ],
    ),
    (
        Unsure,
        &[
            "se {você|o|a|os|as|não|tiver|quiser|foi|for|já|mudou|alterou|precisar}",
            "{caso|quando|depois de}",
            "{pode|podem|poderá|poderão|deve|será|serão}",
            "{não|nunca}",
        ],
    ),
    (
        Aside,
        &[
            "endereço {ip|web|url}",
            "este {e-mail|email}",
            "{acesso|login|início de sessão} {e|&} segurança",
            "podemos confirmar",
        ],
    ),
];
