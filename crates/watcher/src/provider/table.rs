//! The table of providers.
//!
//! Servers, ports and names to sign in with: the entry of each provider in Mozilla's ISPDB
//! (github.com/thunderbird/autoconfig, read 2026-11) unless a line says otherwise, implicit TLS where both are
//! offered (RFC 8314 §3). `authserv_ids`: only where the shape of the provider's own
//! `Authentication-Results` is known from delivered mail; empty means that nobody's word is taken, never
//! that a message is guilty. `mx`: only where people bring domains of their own; the names that the
//! provider tells them to enter.

use super::domains;
use super::{Provider, ServerEntry, SetupStep, SignIn, UserName};
use crate::account::Security;

const fn tls(host: &'static str, port: u16) -> ServerEntry {
    ServerEntry { host, port, security: Security::Tls }
}

const fn starttls(host: &'static str, port: u16) -> ServerEntry {
    ServerEntry { host, port, security: Security::StartTls }
}

/// A step that is done on a page.
const fn on(page: &'static str, id: &'static str) -> SetupStep {
    SetupStep { id, page }
}

/// A step that is done here.
const fn here(id: &'static str) -> SetupStep {
    SetupStep { id, page: "" }
}

/// The last step wherever a password was made for Porchlight.
const PASTE: SetupStep = here("setup-paste");
/// The only step where nothing needs to be prepared.
const USUAL: SetupStep = here("setup-usual-password");

const ZOHO: Provider = Provider {
    id: "zoho",
    name: "Zoho Mail",
    domains: &["zoho.com", "zohomail.com"],
    mx: &[],
    imap: tls("imap.zoho.com", 993),
    smtp: tls("smtp.zoho.com", 465),
    user: UserName::Address,
    sign_in: SignIn::AppPasswordWithTwoStep,
    authserv_ids: &[],
    steps: &[
        on("https://mail.zoho.com/zm/#settings/all/mailaccounts", "setup-imap-on"),
        on("https://accounts.zoho.com/home#security/app_password", "setup-if-two-step"),
    ],
    help: "https://www.zoho.com/mail/help/imap-access.html",
};

const ZOHO_EU: Provider = Provider {
    id: "zoho-eu",
    name: "Zoho Mail (Europe)",
    domains: &["zoho.eu", "zohomail.eu"],
    mx: &[],
    imap: tls("imap.zoho.eu", 993),
    smtp: tls("smtp.zoho.eu", 465),
    user: UserName::Address,
    sign_in: SignIn::AppPasswordWithTwoStep,
    authserv_ids: &[],
    steps: &[
        on("https://mail.zoho.eu/zm/#settings/all/mailaccounts", "setup-imap-on"),
        on("https://accounts.zoho.eu/home#security/app_password", "setup-if-two-step"),
    ],
    help: "https://www.zoho.com/mail/help/imap-access.html",
};

const ZOHO_IN: Provider = Provider {
    id: "zoho-in",
    name: "Zoho Mail (India)",
    domains: &["zoho.in", "zohomail.in"],
    mx: &[],
    imap: tls("imap.zoho.in", 993),
    smtp: tls("smtp.zoho.in", 465),
    user: UserName::Address,
    sign_in: SignIn::AppPasswordWithTwoStep,
    authserv_ids: &[],
    steps: &[
        on("https://mail.zoho.in/zm/#settings/all/mailaccounts", "setup-imap-on"),
        on("https://accounts.zoho.in/home#security/app_password", "setup-if-two-step"),
    ],
    help: "https://www.zoho.com/mail/help/imap-access.html",
};

const ZOHO_AU: Provider = Provider {
    id: "zoho-au",
    name: "Zoho Mail (Australia)",
    // This and the next two as other mail programs have them, alike in all; not seen on a page of Zoho's.
    domains: &["zoho.com.au", "zohomail.com.au"],
    mx: &[],
    imap: tls("imap.zoho.com.au", 993),
    smtp: tls("smtp.zoho.com.au", 465),
    user: UserName::Address,
    sign_in: SignIn::AppPasswordWithTwoStep,
    authserv_ids: &[],
    steps: &[
        on("https://mail.zoho.com.au/zm/#settings/all/mailaccounts", "setup-imap-on"),
        on("https://accounts.zoho.com.au/home#security/app_password", "setup-if-two-step"),
    ],
    help: "https://www.zoho.com/mail/help/imap-access.html",
};

const ZOHO_JP: Provider = Provider {
    id: "zoho-jp",
    name: "Zoho Mail (Japan)",
    domains: &["zoho.jp", "zohomail.jp"],
    mx: &[],
    imap: tls("imap.zoho.jp", 993),
    smtp: tls("smtp.zoho.jp", 465),
    user: UserName::Address,
    sign_in: SignIn::AppPasswordWithTwoStep,
    authserv_ids: &[],
    steps: &[
        on("https://mail.zoho.jp/zm/#settings/all/mailaccounts", "setup-imap-on"),
        on("https://accounts.zoho.jp/home#security/app_password", "setup-if-two-step"),
    ],
    help: "https://www.zoho.com/mail/help/imap-access.html",
};

const ZOHO_CA: Provider = Provider {
    id: "zoho-ca",
    name: "Zoho Mail (Canada)",
    domains: &["zohocloud.ca", "zohomail.ca"],
    mx: &[],
    imap: tls("imap.zohocloud.ca", 993),
    smtp: tls("smtp.zohocloud.ca", 465),
    user: UserName::Address,
    sign_in: SignIn::AppPasswordWithTwoStep,
    authserv_ids: &[],
    steps: &[
        on("https://mail.zohocloud.ca/zm/#settings/all/mailaccounts", "setup-imap-on"),
        on("https://accounts.zohocloud.ca/home#security/app_password", "setup-if-two-step"),
    ],
    help: "https://www.zoho.com/mail/help/imap-access.html",
};

pub(super) static PROVIDERS: &[Provider] = &[
    Provider {
        id: "gmail",
        name: "Gmail",
        domains: domains::GMAIL,
        // Google Workspace (support.google.com/a/answer/174125).
        mx: &["google.com", "googlemail.com"],
        imap: tls("imap.gmail.com", 993),
        smtp: tls("smtp.gmail.com", 465),
        user: UserName::Address,
        // Needs two-step verification (support.google.com/accounts/answer/185833). OAuth is "restricted" for
        // programs like this one, so the app password is the way.
        sign_in: SignIn::AppPassword,
        // One header with every method, below Gmail's own Received line.
        authserv_ids: &["mx.google.com"],
        steps: &[
            on("https://support.google.com/accounts/answer/185839", "setup-two-step"),
            on("https://myaccount.google.com/apppasswords", "setup-gmail-make"),
            PASTE,
        ],
        help: "https://myaccount.google.com/apppasswords",
    },
    Provider {
        id: "outlook",
        name: "Outlook.com, Hotmail, Live",
        domains: domains::OUTLOOK,
        mx: &["olc.protection.outlook.com"],
        imap: tls("outlook.office365.com", 993),
        smtp: starttls("smtp-mail.outlook.com", 587),
        user: UserName::Address,
        // Passwords are refused since 2024-09-16.
        sign_in: SignIn::OAuth,
        // Outlook.com writes its results without an authserv-id. The engine knows its shape by this name, which
        // is never believed as an authserv-id.
        authserv_ids: &["outlook.com"],
        steps: &[on(OUTLOOK_HELP, "setup-outlook-imap"), here("setup-microsoft-browser")],
        help: OUTLOOK_HELP,
    },
    Provider {
        id: "microsoft365",
        name: "Microsoft 365",
        // Known by their mail servers alone: each company has a domain of its own.
        domains: &[],
        // The second since 2024, for domains with DNSSEC.
        mx: &["mail.protection.outlook.com", "mx.microsoft"],
        imap: tls("outlook.office365.com", 993),
        smtp: starttls("smtp.office365.com", 587),
        user: UserName::Address,
        sign_in: SignIn::OAuth,
        // The same servers write the results of both.
        authserv_ids: &["outlook.com"],
        steps: &[here("setup-microsoft-work"), here("setup-microsoft-browser")],
        help: OUTLOOK_HELP,
    },
    Provider {
        id: "yahoo",
        name: "Yahoo Mail",
        domains: domains::YAHOO,
        mx: &["am0.yahoodns.net"],
        imap: tls("imap.mail.yahoo.com", 993),
        smtp: tls("smtp.mail.yahoo.com", 465),
        user: UserName::Address,
        sign_in: SignIn::AppPassword,
        // atlas206.free.mail.bf1.yahoo.com, atlas-production.v2-mail-prod1-gq1.omega.yahoo.com …
        authserv_ids: &["*.yahoo.com"],
        // The page: chatmail/provider-db, checked there 2025-09.
        steps: &[on("https://login.yahoo.com/account/security", "setup-yahoo-make"), PASTE],
        help: "https://login.yahoo.com/account/security",
    },
    Provider {
        id: "aol",
        name: "AOL Mail",
        domains: domains::AOL,
        mx: &["gm0.yahoodns.net"],
        imap: tls("imap.aol.com", 993),
        smtp: tls("smtp.aol.com", 465),
        user: UserName::Address,
        sign_in: SignIn::AppPassword,
        // Delivered by Yahoo's servers.
        authserv_ids: &["*.yahoo.com"],
        steps: &[on("https://login.aol.com/account/security", "setup-yahoo-make"), PASTE],
        help: "https://login.aol.com/account/security",
    },
    Provider {
        id: "icloud",
        name: "iCloud Mail",
        domains: domains::ICLOUD,
        // iCloud+ with a domain of one's own (Apple's page 102374).
        mx: &["mail.icloud.com"],
        imap: tls("imap.mail.me.com", 993),
        // Apple offers STARTTLS alone.
        smtp: starttls("smtp.mail.me.com", 587),
        // The whole address works for both (Apple's page 102525: the part before the @ does for IMAP, not for
        // SMTP).
        user: UserName::Address,
        sign_in: SignIn::AppPassword,
        // One header for each method.
        authserv_ids: &["bimi.icloud.com", "dmarc.icloud.com", "dkim-verifier.icloud.com", "spf.icloud.com"],
        // Apple's page 102654.
        steps: &[
            on("https://account.apple.com/account/manage", "setup-icloud-open"),
            on("https://account.apple.com/account/manage", "setup-icloud-make"),
            PASTE,
        ],
        help: "https://account.apple.com/account/manage",
    },
    Provider {
        id: "fastmail",
        name: "Fastmail",
        domains: domains::FASTMAIL,
        // In Fastmail's own words in1-smtp and in2-smtp.messagingengine.com.
        mx: &["messagingengine.com"],
        imap: tls("imap.fastmail.com", 993),
        smtp: tls("smtp.fastmail.com", 465),
        user: UserName::Address,
        sign_in: SignIn::AppPassword,
        // mx1.messagingengine.com and its neighbours.
        authserv_ids: &["*.messagingengine.com"],
        // Fastmail's page on app passwords; its Basic plan has no IMAP.
        steps: &[on("https://app.fastmail.com/settings/security", "setup-fastmail-make"), PASTE],
        help: "https://www.fastmail.help/hc/en-us/articles/360058752854-App-passwords",
    },
    Provider {
        id: "gmx",
        name: "GMX",
        domains: domains::GMX,
        mx: &[],
        imap: tls("imap.gmx.net", 993),
        smtp: tls("mail.gmx.net", 465),
        user: UserName::Address,
        sign_in: SignIn::AppPasswordWithTwoStep,
        // DKIM alone.
        authserv_ids: &["gmx.net"],
        steps: &[
            on("https://hilfe.gmx.net/pop-imap/einschalten.html", "setup-imap-on"),
            // The menu has no address of its own that would last: the provider's page says how to get there.
            on(
                "https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html",
                "setup-gmx-if-two-step",
            ),
        ],
        help: "https://hilfe.gmx.net/pop-imap/einschalten.html",
    },
    Provider {
        id: "gmx-com",
        name: "GMX (international)",
        domains: domains::GMX_COM,
        mx: &[],
        imap: tls("imap.gmx.com", 993),
        smtp: tls("mail.gmx.com", 465),
        user: UserName::Address,
        sign_in: SignIn::AppPasswordWithTwoStep,
        // Not established for these servers.
        authserv_ids: &[],
        steps: &[
            on("https://support.gmx.com/pop-imap/toggle.html", "setup-imap-on"),
            // The menu has no address of its own that would last: the provider's page says how to get there.
            on(
                "https://support.gmx.com/security/2fa/application-specific-passwords.html",
                "setup-mailcom-if-two-step",
            ),
        ],
        help: "https://support.gmx.com/pop-imap/toggle.html",
    },
    Provider {
        id: "webde",
        name: "WEB.DE",
        domains: &["web.de"],
        mx: &[],
        imap: tls("imap.web.de", 993),
        smtp: tls("smtp.web.de", 465),
        user: UserName::LocalPart,
        sign_in: SignIn::AppPasswordWithTwoStep,
        // DKIM alone.
        authserv_ids: &["web.de"],
        steps: &[
            on("https://hilfe.web.de/pop-imap/einschalten.html", "setup-imap-on"),
            // The menu has no address of its own that would last: the provider's page says how to get there.
            on(
                "https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html",
                "setup-gmx-if-two-step",
            ),
        ],
        help: "https://hilfe.web.de/pop-imap/einschalten.html",
    },
    Provider {
        id: "mailcom",
        name: "mail.com",
        domains: domains::MAILCOM,
        mx: &[],
        imap: tls("imap.mail.com", 993),
        smtp: tls("smtp.mail.com", 465),
        user: UserName::Address,
        sign_in: SignIn::AppPasswordWithTwoStep,
        authserv_ids: &[],
        // IMAP is part of the paid plan (chatmail/provider-db, 2024-03).
        steps: &[
            on("https://support.mail.com/pop-imap/toggle.html", "setup-mailcom-premium"),
            // The menu has no address of its own that would last: the provider's page says how to get there.
            on(
                "https://support.mail.com/security/2fa/application-specific-passwords.html",
                "setup-mailcom-if-two-step",
            ),
        ],
        help: "https://support.mail.com/pop-imap/toggle.html",
    },
    Provider {
        id: "tonline",
        name: "T-Online",
        domains: &["t-online.de", "magenta.de"],
        mx: &[],
        imap: tls("secureimap.t-online.de", 993),
        smtp: tls("securesmtp.t-online.de", 465),
        user: UserName::Address,
        // A separate password for mail programs; the website's is refused. The page on it says how to get there: the
        // menu itself has no address that would last.
        sign_in: SignIn::AppPassword,
        authserv_ids: &[],
        steps: &[on(TELEKOM_HELP, "setup-tonline-make"), PASTE],
        help: TELEKOM_HELP,
    },
    Provider {
        id: "proton",
        name: "Proton Mail (with Bridge)",
        domains: &["proton.me", "protonmail.com", "protonmail.ch", "pm.me"],
        // Proton's page on domains of one's own: mail.protonmail.ch, mailsec.protonmail.ch.
        mx: &["protonmail.ch"],
        // Proton Mail Bridge listens on this computer; its defaults, from Proton's Bridge pages.
        imap: starttls("127.0.0.1", 1143),
        smtp: starttls("127.0.0.1", 1025),
        user: UserName::Address,
        sign_in: SignIn::Bridge,
        authserv_ids: &["mail.protonmail.ch"],
        steps: &[on("https://proton.me/mail/bridge", "setup-proton-bridge"), here("setup-proton-password")],
        help: "https://proton.me/support/protonmail-bridge-faq",
    },
    ZOHO,
    ZOHO_EU,
    ZOHO_IN,
    ZOHO_AU,
    ZOHO_JP,
    ZOHO_CA,
    // Zoho's page on IMAP: users of an organization, with a domain of their own, have servers of their own. Its page on
    // domains: mx.zoho.com, mx2.zoho.com and so on, for each data centre.
    Provider {
        id: "zoho-own",
        name: "Zoho Mail, own domain",
        domains: &[],
        mx: &["zoho.com"],
        imap: tls("imappro.zoho.com", 993),
        smtp: tls("smtppro.zoho.com", 465),
        ..ZOHO
    },
    Provider {
        id: "zoho-eu-own",
        name: "Zoho Mail, own domain (Europe)",
        domains: &[],
        mx: &["zoho.eu"],
        imap: tls("imappro.zoho.eu", 993),
        smtp: tls("smtppro.zoho.eu", 465),
        ..ZOHO_EU
    },
    Provider {
        id: "zoho-in-own",
        name: "Zoho Mail, own domain (India)",
        domains: &[],
        mx: &["zoho.in"],
        imap: tls("imappro.zoho.in", 993),
        smtp: tls("smtppro.zoho.in", 465),
        ..ZOHO_IN
    },
    Provider {
        id: "zoho-au-own",
        name: "Zoho Mail, own domain (Australia)",
        domains: &[],
        mx: &["zoho.com.au"],
        imap: tls("imappro.zoho.com.au", 993),
        smtp: tls("smtppro.zoho.com.au", 465),
        ..ZOHO_AU
    },
    Provider {
        id: "zoho-jp-own",
        name: "Zoho Mail, own domain (Japan)",
        domains: &[],
        mx: &["zoho.jp"],
        imap: tls("imappro.zoho.jp", 993),
        smtp: tls("smtppro.zoho.jp", 465),
        ..ZOHO_JP
    },
    Provider {
        id: "zoho-ca-own",
        name: "Zoho Mail, own domain (Canada)",
        domains: &[],
        mx: &["zohocloud.ca"],
        imap: tls("imappro.zohocloud.ca", 993),
        smtp: tls("smtppro.zohocloud.ca", 465),
        ..ZOHO_CA
    },
    Provider {
        id: "yandex",
        name: "Yandex Mail",
        domains: domains::YANDEX,
        // Yandex 360 with a domain of one's own.
        mx: &["mx.yandex.net", "mx.yandex.ru"],
        imap: tls("imap.yandex.com", 993),
        smtp: tls("smtp.yandex.com", 465),
        user: UserName::Address,
        // yandex.com/support/passport/authorization/app-passwords.html
        sign_in: SignIn::AppPassword,
        authserv_ids: &[],
        steps: &[
            on("https://mail.yandex.com/#setup/client", "setup-imap-on"),
            on("https://id.yandex.com/security/app-passwords", "setup-yandex-make"),
            PASTE,
        ],
        help: "https://id.yandex.com/security/app-passwords",
    },
    Provider {
        id: "orange",
        name: "Orange",
        domains: &["orange.fr", "wanadoo.fr"],
        mx: &[],
        imap: tls("imap.orange.fr", 993),
        smtp: tls("smtp.orange.fr", 465),
        user: UserName::Address,
        sign_in: SignIn::Password,
        authserv_ids: &[],
        // Who has not let other programs in is refused with the right password.
        steps: &[on(ORANGE_HELP, "setup-orange-allow"), USUAL],
        help: ORANGE_HELP,
    },
    Provider {
        id: "free",
        name: "Free",
        domains: &["free.fr"],
        mx: &[],
        imap: tls("imap.free.fr", 993),
        smtp: tls("smtp.free.fr", 465),
        user: UserName::LocalPart,
        sign_in: SignIn::Password,
        authserv_ids: &[],
        steps: &[USUAL],
        help: "https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609",
    },
    Provider {
        id: "libero",
        name: "Libero Mail",
        domains: domains::LIBERO,
        mx: &[],
        imap: tls("imapmail.libero.it", 993),
        smtp: tls("smtp.libero.it", 465),
        user: UserName::Address,
        sign_in: SignIn::Password,
        authserv_ids: &[],
        steps: &[USUAL],
        help: "https://aiuto.libero.it/articolo/mail/parametri-di-configurazione-per-il-client-di-posta/",
    },
    Provider {
        id: "bt",
        name: "BT Email",
        domains: domains::BT,
        mx: &[],
        imap: tls("mail.btinternet.com", 993),
        smtp: tls("mail.btinternet.com", 465),
        user: UserName::Address,
        sign_in: SignIn::Password,
        authserv_ids: &[],
        steps: &[USUAL],
        help: "https://www.bt.com/help/email",
    },
    Provider {
        id: "comcast",
        name: "Comcast Xfinity",
        domains: &["comcast.net", "xfinity.com"],
        mx: &[],
        imap: tls("imap.comcast.net", 993),
        smtp: tls("smtp.comcast.net", 465),
        user: UserName::Address,
        sign_in: SignIn::Password,
        authserv_ids: &[],
        // Comcast hands its mailboxes over to Yahoo, a group at a time, and the addresses stay: whoever was
        // moved signs in at Yahoo's servers.
        steps: &[
            on("https://login.yahoo.com/account/security", "setup-comcast-yahoo"),
            on("https://www.xfinity.com/support/articles/third-party-email-access", "setup-comcast-allow"),
            USUAL,
        ],
        help: "https://www.xfinity.com/support/articles/third-party-email-access",
    },
];

const OUTLOOK_HELP: &str = "https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040";
const TELEKOM_HELP: &str = "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten";
const ORANGE_HELP: &str = "https://assistance.orange.fr/ordinateurs-peripheriques/installer-et-utiliser/l-utilisation-du-mail-et-du-cloud/mail-orange/le-mail-orange-nouvelle-version/parametrer-la-boite-mail/mail-orange-comment-acceder-a-sa-boite-mail-orange-depuis-une-application-ou-un-logiciel-de-messagerie-non-fourni-par-orange_434630-964290";
