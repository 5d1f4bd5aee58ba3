use super::Sense::{Account, Act, Give, Offer, Secret, Trouble, Yours};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Yours,
        &[
            "vous", "votre", "vos", "ton", "tes", "cher client", "chère cliente",
        ],
    ),
    (
        Account,
        &[
            "compte…", "profil", "abonnement…", "adhésion…", "commande…", "achat…", "paiement…",
            "carte", "carte bancaire", "colis", "envoi", "livraison…", "solde", "remboursement…",
            "facture…", "accès", "connexion…", "moyen de paiement", "espace client", "identifiants",
        ],
    ),
    (
        Trouble,
        &[
            "suspen…", "bloqu…", "verrouill…", "restrei…", "limité…", "en attente", "refusé…",
            "rejeté…", "échou…", "échec…", "inhabituel…", "inconnu…", "suspect…", "non autorisé…",
            "expir…", "impossible", "n'a pas pu", "n'avons pas pu", "n'a pas abouti", "problème…",
            "désactiv…", "ferm…", "clôtur…", "résili…", "fraud…", "anomalie…", "irrégul…", "prélev…",
            "débité…", "non livré", "retenu…", "incomplet…", "impayé…", "interromp…", "gelé…",
            "par précaution",
        ],
    ),
    (
        Act,
        &[
            "confirm…", "vérifi…", "mettre à jour", "mettez à jour", "actualis…", "réactiv…",
            "débloqu…", "déverrouill…", "rétabl…", "valid…", "connectez vous", "se connecter", "cliqu…",
            "suivez", "rendez vous", "appel…", "contact…", "répond…", "annul…", "contest…", "réclam…",
            "complét…", "régularis…", "payer", "régler", "saisi…", "renseign…", "fourni…", "scann…",
            "ouvr…", "composez le", "parl…", "écriv…", "joindre", "joignez…",
        ],
    ),
    (
        Secret,
        &[
            "rib",
            "mot de passe", "code de sécurité", "code reçu", "numéro de carte",
            "{votre|une autre|une nouvelle} carte", "coordonnées bancaires", "numéro de compte",
            "date de naissance", "pièce d'identité", "passeport", "identifiants", "rib",
        ],
    ),
    (
        Give,
        &[
            "envoyer", "envoyez", "envoie", "transmettre", "transmettez", "communiquer",
            "communiquez", "indiquer", "indiquez", "faites parvenir", "joignez", "répondez",
        ],
    ),
    (
        Offer,
        &[
            "emploi", "poste", "recrut…", "embauch…", "salaire", "par jour",
            "télétravail", "travail", "gagn…", "testeur…", "évaluateur…", "candidat…",
            "revenu{s|} passif{s|}", "rendement{s|} garanti{s|}", "capital {est |}garanti",
        ],
    ),
];
