//! French.

use super::{Deed::*, Table, Word::*};
use crate::AccountChange::*;

pub(super) const TABLE: Table = &[
    (Thing(Password), &["mot{|s} de passe"]),
    (
        Thing(Email),
        &[
            "adresse{|s} {e-mail|email|mail|électronique|courriel|de courriel|de messagerie}",
            "{e-mail|email|courriel}",
        ],
    ),
    (
        Thing(Phone),
        &[
            "numéro{|s} de {téléphone|mobile|portable|cellulaire|téléphone portable|téléphone mobile}",
            "numéro mobile",
            "téléphone {portable|mobile}",
        ],
    ),
    (
        Thing(Address),
        &["adresse{|s}", "adresse{|s} {de livraison|d'expédition|de facturation}", "carnet d'adresses"],
    ),
    (
        Thing(TwoStep),
        &[
            "{vérification|authentification|validation|identification} {en|à} {deux|2} {étapes|facteurs}",
            "{authentification|vérification} à double facteur",
            "double authentification",
            "clé{|s} d'{accès|identification}",
            "passkey{|s}",
            "application d'authentification",
            "authenticator",
        ],
    ),
    (
        Thing(SignIn),
        &[
            "connexion{|s}",
            "identification",
            "s'est {connecté|connectée|identifié|identifiée}",
            "{se connecter|s'identifier}",
            "accès à votre compte",
        ],
    ),
    (Thing(Device), &["appareil{|s}", "tablette{|s}", "liseuse{|s}"]),
    (
        Thing(GiftCard),
        &["{carte|cartes|chèque|chèques|bon|bons}-cadeau{|x}", "bon{|s} d'achat", "solde cadeau"],
    ),
    (
        Done(Changed),
        &[
            "{modifié|changé|réinitialisé|remplacé|actualisé}{|e|s|es}",
            "{mis|mise|mises} à jour",
            "{modification|changement}{|s}",
            "réinitialisation",
            "{a|vient de} {changé|changer}",
        ],
    ),
    (
        Done(Added),
        &[
            "{ajouté|enregistré|créé|configuré|défini|sauvegardé}{|e|s|es}",
            "ajout",
            "création",
            "enregistrement",
        ],
    ),
    (Done(Removed), &["{supprimé|retiré|effacé}{|e|s|es}", "suppression", "retrait"]),
    (
        Done(Linked),
        &[
            "{enregistré|désenregistré|associé|dissocié|lié|relié|rattaché|jumelé|autorisé|vérifié}{|e|s|es}",
            "été connecté{|e}",
            "fait {désormais|maintenant|à présent} partie",
            "enregistrement",
            "association",
        ],
    ),
    (
        Done(Switched),
        &[
            "{activé|désactivé|configuré}{|e|s|es}",
            "{activation|désactivation}",
            "est {désormais|maintenant} {active|inactive}",
        ],
    ),
    (
        Done(Noticed),
        &[
            "tentative{|s}",
            "{tenté|essayé}",
            "{détecté|constaté|remarqué|enregistré|bloqué|approuvé}{|e|s|es}",
            "quelqu'un",
            "{inhabituel|inhabituelle|inconnu|inconnue|suspect|suspecte}{|s}",
            "{depuis|d'|à partir d'|sur|avec}{| }un nouvel {appareil|emplacement|endroit}",
            "{depuis|d'|à partir d'|sur|avec}{| }un nouveau {navigateur|lieu}",
            "a{| bien} {eu lieu|été effectuée}",
        ],
    ),
    (
        Done(Spent),
        &[
            "{utilisé|échangé|crédité|acheté|appliqué|encaissé|rechargé|envoyé|activé|enregistré}{|e|s|es}",
            "venez d'enregistrer",
            "{utilisation|rechargement}",
            "achat d{e|'un|'une}",
        ],
    ),
    (Done(New), &["{nouveau|nouvel|nouvelle}"]),
    (
        News(SignIn),
        &[
            "nouvelle{|s} {connexion|connexions|identification}",
            "{tentative|tentatives|alerte|notification} de connexion",
            "tentative d'{identification|accès}",
            "{connexion|connecté|connectée|identification} à votre compte",
        ],
    ),
    (News(GiftCard), &["commande de {carte|cartes|chèque|chèques}-cadeau{|x}"]),
    (Account, &["compte{|s}", "solde", "profil"]),
    (
        Business,
        &[
            "{commande|commandes|commandé|commandée}",
            "{expédié|expédiée|expédition|livraison|livré|livrée|colis|en route}",
            "{remboursement|remboursé|remboursée|retour}",
            "{paiement|facture|prélèvement}",
            "{offre|offres|promotion|promotions|remise}",
            "{abonnement|renouvellement|adhésion}",
            "{panier|bibliothèque}",
        ],
    ),
    (
        Unsure,
        &[
            "{si|s'il|lorsque|quand|dès que}",
            "{peut|peuvent|pouvez|pourrez|pourriez|devez|doit|sera|seront}",
            "{pas|jamais}",
        ],
    ),
    (
        Aside,
        &[
            "adresse{|s} {ip|web|url}",
            "{cet|cette} {e-mail|email}",
            "ce courriel",
            "{connexion|identification} {et|&} sécurité",
            "pouvons confirmer",
        ],
    ),
];
