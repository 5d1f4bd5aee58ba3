use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "seu", "sua", "seus", "suas", "você", "vossa", "prezado cliente", "caro cliente",
            "estimado cliente", "informamos que",
        ],
    ),
    (
        Account,
        &[
            "conta", "perfil", "assinatura…", "subscrição", "pedido…", "encomenda…", "compra…",
            "pagamento…", "cartão", "pacote", "envio", "entrega…", "saldo", "reembolso…", "fatura…",
            "acesso", "login", "cadastro", "forma de pagamento",
        ],
    ),
    (
        Trouble,
        &[
            "suspens…", "suspend…", "bloque…", "restri…", "limitad…", "retid…", "recusad…", "rejeitad…",
            "falh…", "incomum", "incomuns", "desconhecid…", "suspeit…", "não autorizad…", "expir…",
            "vencid…", "não foi possível", "não conseguimos", "impossível", "problema…", "desativad…",
            "encerrad…", "encerramento", "cancelad…", "fraud…", "irregular…", "anomal…", "cobrad…",
            "debitad…", "não entregue", "incomplet…", "pendente…", "interromp…", "congelad…",
            "em risco", "por precaução",
        ],
    ),
    (
        Act,
        &[
            "confirm…", "verifi…", "atualiz…", "revis…", "restaur…", "restabele…", "reativ…",
            "desbloque…", "valid…", "faça login", "acess…", "entre em contato", "clique", "clicar",
            "siga", "visite", "ligue", "ligar", "telefon…", "contat…", "respond…", "cancel…",
            "contest…", "reclam…", "complet…", "regulariz…", "pagar", "pague", "insir…", "inform…",
            "fornec…", "escane…", "abra", "fale", "falar", "escreva",
        ],
    ),
    (
        Secret,
        &[
            "cpf", "cartão de cidadão",
            "senha", "palavra passe", "código de segurança", "código recebido", "número do cartão",
            "{seu|o|outro|novo} cartão", "dados bancários", "número da conta", "data de nascimento",
            "documento de identidade", "passaporte", "cpf", "nif",
        ],
    ),
    (
        Give,
        &[
            "envie", "enviar", "envia", "mande", "manda", "informe", "informar", "compartilhe",
            "partilhe", "responda", "anexe", "diga",
        ],
    ),
    (
        Offer,
        &[
            "emprego", "trabalho", "contratando", "vaga", "vagas", "por dia",
            "diári…", "salário", "ganh…", "avaliador…", "home office", "recrut…",
            "renda passiva", "rendimento garantido", "capital {está |}garantido",
        ],
    ),
];
