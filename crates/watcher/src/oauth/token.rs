//! What the token server hands out, and what its refusals mean.

use std::time::Duration;

use oauth2::basic::{
    BasicClient, BasicErrorResponseType, BasicRequestTokenError, BasicTokenResponse, BasicTokenType,
};
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet,
    PkceCodeVerifier, RedirectUrl, RefreshToken, TokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};

use super::http::send;
use super::settings::{Asker, Settings};
use crate::error::{Code, Error, Result};

/// Where the server does not say how long a token is good for (RFC 6749 §5.1 only recommends it).
const UNSAID: Duration = Duration::from_secs(10 * 60);
/// Whatever a server says.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// One answer of the token server.
#[derive(Debug)]
pub(crate) struct Tokens {
    /// Opens the mailbox for a short while.
    pub access: SecretString,
    /// Makes the next ones; None: the old one still does.
    pub refresh: Option<SecretString>,
    /// From now on.
    pub lifetime: Duration,
}

pub(super) type Client =
    BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// Errors: [`Code::BadSettings`].
pub(super) fn client(asker: &Asker) -> Result<Client> {
    let bad = |e| Error::new(Code::BadSettings, e);
    let mut client = BasicClient::new(ClientId::new(asker.client_id.clone()))
        .set_auth_uri(AuthUrl::new(asker.authorize.clone()).map_err(bad)?)
        .set_token_uri(TokenUrl::new(asker.token.clone()).map_err(bad)?)
        .set_auth_type(AuthType::RequestBody);
    if let Some(secret) = &asker.client_secret {
        client = client.set_client_secret(ClientSecret::new(secret.clone()));
    }
    Ok(client)
}

/// Trades the browser's code for tokens (RFC 6749 §4.1.3, RFC 7636 §4.5).
pub(super) fn exchange(
    client: &Client,
    code: &SecretString,
    verifier: PkceCodeVerifier,
    redirect: &RedirectUrl,
) -> Result<Tokens> {
    client
        .exchange_code(AuthorizationCode::new(code.expose_secret().to_owned()))
        .set_pkce_verifier(verifier)
        .set_redirect_uri(std::borrow::Cow::Borrowed(redirect))
        .request(&send)
        .map_err(refusal)
        .and_then(tokens)
}

/// Makes new tokens (RFC 6749 §6).
///
/// Errors: [`Code::SignInExpired`] where only a new sign-in helps, [`Code::NoClientId`] where the provider
/// does not know this program, [`Code::BadSettings`], and the codes of a network that fails.
pub(crate) fn refresh(settings: &Settings, token: &SecretString) -> Result<Tokens> {
    client(&settings.asker()?)?
        .exchange_refresh_token(&RefreshToken::new(token.expose_secret().to_owned()))
        .request(&send)
        .map_err(refusal)
        .and_then(tokens)
}

fn tokens(answer: BasicTokenResponse) -> Result<Tokens> {
    if *answer.token_type() != BasicTokenType::Bearer {
        return Err(Error::new(Code::ServerMisbehaved, "a token of a kind that mail servers do not take"));
    }
    Ok(Tokens {
        access: SecretString::from(answer.access_token().secret().as_str()),
        refresh: answer.refresh_token().map(|token| SecretString::from(token.secret().as_str())),
        lifetime: answer.expires_in().unwrap_or(UNSAID).min(LONGEST),
    })
}

/// Who must do something now: the user, the publisher, or nobody but time. The server's own description is left
/// out: it may name the user.
fn refusal(error: BasicRequestTokenError<Error>) -> Error {
    use oauth2::RequestTokenError as E;
    let answer = match error {
        E::Request(error) => return error,
        E::ServerResponse(answer) => answer,
        E::Parse(..) => {
            return Error::new(Code::ServerMisbehaved, "the token server's answer makes no sense");
        }
        E::Other(_) => return Error::new(Code::ServerMisbehaved, "the token server gave no answer"),
    };
    let code = match answer.error() {
        // Withdrawn, run out, or the password was changed (RFC 6749 §5.2).
        BasicErrorResponseType::InvalidGrant => Code::SignInExpired,
        BasicErrorResponseType::InvalidClient | BasicErrorResponseType::UnauthorizedClient => {
            Code::NoClientId
        }
        BasicErrorResponseType::Extension(name) => match name.as_str() {
            // OpenID Connect Core §3.1.2.6, Microsoft's token endpoint.
            "interaction_required"
            | "login_required"
            | "consent_required"
            | "account_selection_required"
            | "access_denied" => Code::SignInExpired,
            "temporarily_unavailable" | "server_error" | "slow_down" => Code::ServerBusy,
            _ => Code::ServerRefused,
        },
        BasicErrorResponseType::InvalidScope
        | BasicErrorResponseType::InvalidRequest
        | BasicErrorResponseType::UnsupportedGrantType => Code::ServerRefused,
    };
    Error::new(code, format!("the token server says {}", answer.error().as_ref()))
}
