//! How one account signs in by OAuth: with whom, and in whose name the program asks.

use serde::{Deserialize, Serialize};

use super::provider::by_id;
use crate::error::{Code, Error, Result};

/// As it stands in an accounts file: `oauth = { provider = "microsoft" }`, for example with a `client_id` of
/// one's own beside it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// An id of [`super::providers`], or any name where `endpoints` are given.
    pub provider: String,
    /// Instead of the one from the build.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Only where the provider gives one to programs on a desktop (Google does); no secret then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// Instead of those of the table, for a firm's own sign-in server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
}

/// Where a firm's own server is asked. `https` only; `http` on loopback.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endpoints {
    pub authorize: String,
    pub token: String,
    pub scopes: Vec<String>,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Settings { provider, client_id, client_secret: _, endpoints } = self;
        f.debug_struct("Settings")
            .field("provider", provider)
            .field("client_id", client_id)
            .field("endpoints", endpoints)
            .finish_non_exhaustive()
    }
}

/// Everything that is needed, found.
#[derive(Debug, Clone)]
pub(super) struct Asker {
    pub client_id: String,
    pub client_secret: Option<String>,
    pub authorize: String,
    pub token: String,
    pub scopes: Vec<String>,
    pub parameters: &'static [(&'static str, &'static str)],
}

impl Settings {
    /// With an entry of the table, in the name the build was given.
    pub fn new(provider: &str) -> Settings {
        Settings { provider: provider.to_owned(), client_id: None, client_secret: None, endpoints: None }
    }

    /// Can a sign-in be tried at all?
    ///
    /// Errors: [`Code::NoClientId`] where neither the build nor the settings bring one,
    /// [`Code::BadSettings`] for an unknown provider or an address that is not private.
    pub fn check(&self) -> Result<()> {
        self.asker().map(drop)
    }

    pub(super) fn asker(&self) -> Result<Asker> {
        let known = by_id(&self.provider);
        let missing = || Error::new(Code::NoClientId, format!("no client id for {}", self.provider));
        let own = self.client_id.clone().filter(|id| !id.is_empty());
        let asker = match (&self.endpoints, known) {
            (Some(endpoints), _) => Asker {
                client_id: own.ok_or_else(missing)?,
                client_secret: self.client_secret.clone(),
                authorize: endpoints.authorize.clone(),
                token: endpoints.token.clone(),
                scopes: endpoints.scopes.clone(),
                parameters: &[],
            },
            (None, Some(known)) => {
                let built = known.client_id.filter(|id| !id.is_empty()).map(str::to_owned);
                // A secret belongs to its id.
                let built_secret = known.client_secret.filter(|_| own.is_none()).map(str::to_owned);
                Asker {
                    client_id: own.or(built).ok_or_else(missing)?,
                    client_secret: self.client_secret.clone().or(built_secret),
                    authorize: known.authorize.to_owned(),
                    token: known.token.to_owned(),
                    scopes: known.scopes.iter().map(|&scope| scope.to_owned()).collect(),
                    parameters: known.parameters,
                }
            }
            (None, None) => return Err(Error::new(Code::BadSettings, "an unknown provider of sign-ins")),
        };
        for url in [&asker.authorize, &asker.token] {
            super::http::check_url(url)?;
        }
        Ok(asker)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(settings: &Settings) -> Option<Code> {
        settings.check().err().map(|error| error.code)
    }

    #[test]
    fn a_build_without_a_client_id_says_so() {
        let settings = Settings::new("microsoft");
        if option_env!("PORCHLIGHT_MICROSOFT_CLIENT_ID").is_none() {
            assert_eq!(code(&settings), Some(Code::NoClientId));
        }
        let own = Settings { client_id: Some("own".to_owned()), ..settings };
        assert_eq!(code(&own), None);
        assert_eq!(code(&Settings::new("nobody")), Some(Code::BadSettings));
    }

    #[test]
    fn a_sign_in_server_of_ones_own_is_reached_privately() {
        let with = |token: &str| Settings {
            provider: "ours".to_owned(),
            client_id: Some("id".to_owned()),
            client_secret: None,
            endpoints: Some(Endpoints {
                authorize: "https://sign-in.example.com/authorize".to_owned(),
                token: token.to_owned(),
                scopes: vec!["mail".to_owned()],
            }),
        };
        for good in ["https://sign-in.example.com/token", "http://127.0.0.1:8080/token", "http://[::1]/t"] {
            assert_eq!(code(&with(good)), None, "{good}");
        }
        for bad in [
            "http://sign-in.example.com/token",
            "http://127.0.0.1.example.com/token",
            "http://localhost/token",
            "https://user:pw@sign-in.example.com/token",
            "https://sign-in.example.com/token#x",
            "ftp://127.0.0.1/",
            "",
        ] {
            assert_eq!(code(&with(bad)), Some(Code::BadSettings), "{bad}");
        }
        let anonymous = Settings { client_id: None, ..with("https://sign-in.example.com/token") };
        assert_eq!(code(&anonymous), Some(Code::NoClientId));
    }

    #[test]
    fn a_client_secret_does_not_print() {
        let settings = Settings { client_secret: Some("hunter2".to_owned()), ..Settings::new("google") };
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}
