//! Where each provider is asked, and for what.

/// One provider of sign-ins. Source of each entry: the provider's own pages, beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provider {
    /// Short id, for example `microsoft`.
    pub id: &'static str,
    /// The name people know, for "Sign in with …".
    pub name: &'static str,
    /// Ids of [`crate::provider::Provider`]: whose mail it opens.
    pub mail: &'static [&'static str],
    /// The page that the browser opens (RFC 6749 §3.1).
    pub authorize: &'static str,
    /// Where tokens are made (RFC 6749 §3.2).
    pub token: &'static str,
    /// What is asked for: reading and sending mail, and going on without the browser.
    pub scopes: &'static [&'static str],
    /// What else the page wants to be told.
    pub parameters: &'static [(&'static str, &'static str)],
    /// The number a publisher of Porchlight was given when it was registered there; from the build.
    pub client_id: Option<&'static str>,
    /// Google gives one to programs on a desktop too, and says that it is not a secret there
    /// (<https://developers.google.com/identity/protocols/oauth2#installed>).
    pub client_secret: Option<&'static str>,
}

/// The table.
pub fn providers() -> &'static [Provider] {
    PROVIDERS
}

/// Who signs in for a mail provider (its id in [`crate::provider`]), if anybody.
pub fn for_mail_provider(id: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.mail.contains(&id))
}

/// The entry of this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.id == id)
}

static PROVIDERS: &[Provider] = &[
    Provider {
        id: "microsoft",
        name: "Microsoft",
        mail: &["outlook", "microsoft365"],
        // "OAuth 2.0 authorization code flow", learn.microsoft.com/entra/identity-platform/
        // v2-oauth2-auth-code-flow; `common` takes private accounts and those of firms and schools.
        authorize: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        token: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        // "Authenticate an IMAP, POP or SMTP connection using OAuth", learn.microsoft.com/exchange/
        // client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth.
        scopes: &[
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
            "offline_access",
        ],
        // Somebody signed in elsewhere in this browser is not taken without asking.
        parameters: &[("prompt", "select_account")],
        client_id: option_env!("PORCHLIGHT_MICROSOFT_CLIENT_ID"),
        client_secret: None,
    },
    Provider {
        id: "google",
        name: "Google",
        mail: &["gmail"],
        // "OAuth 2.0 for Mobile & Desktop Apps", developers.google.com/identity/protocols/oauth2/native-app.
        authorize: "https://accounts.google.com/o/oauth2/v2/auth",
        token: "https://oauth2.googleapis.com/token",
        // The one scope for IMAP and SMTP (developers.google.com/workspace/gmail/imap/xoauth2-protocol). It is
        // "restricted": a publisher needs a yearly assessment, or has 100 users for life. An app password is
        // the usual way at Gmail.
        scopes: &["https://mail.google.com/"],
        // Without the second, nothing is issued to go on with when the user has agreed once before.
        parameters: &[("access_type", "offline"), ("prompt", "consent")],
        client_id: option_env!("PORCHLIGHT_GOOGLE_CLIENT_ID"),
        client_secret: option_env!("PORCHLIGHT_GOOGLE_CLIENT_SECRET"),
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_can_be_used() {
        let mut ids = std::collections::BTreeSet::new();
        for entry in providers() {
            assert!(ids.insert(entry.id), "{} twice", entry.id);
            assert!(!entry.scopes.is_empty());
            for url in [entry.authorize, entry.token] {
                assert!(url::Url::parse(url).unwrap().scheme() == "https", "{url}");
            }
        }
    }

    #[test]
    fn a_mail_provider_finds_its_sign_in() {
        for (mail, id) in [("outlook", "microsoft"), ("microsoft365", "microsoft"), ("gmail", "google")] {
            assert_eq!(for_mail_provider(mail).map(|found| found.id), Some(id), "{mail}");
        }
        assert_eq!(for_mail_provider("gmx"), None);
    }
}
