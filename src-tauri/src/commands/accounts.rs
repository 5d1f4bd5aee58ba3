//! Adding and removing accounts.

use porchlight_watcher::provider::{self, Provider};
use porchlight_watcher::{Account, AccountId, Code, Error, SecretSource, Security, Server, Step};
use porchlight_words::Words;
use secrecy::SecretString;
use tauri::AppHandle;
use tauri::ipc::Channel;

use super::view::{AccountForm, ProviderChoice, SecurityForm, ServerForm, TestStep, Trouble};
use super::{act, answer};
use crate::demo;
use crate::state::Shell;

#[tauri::command]
pub async fn provider_for(app: AppHandle, address: String) -> Result<Option<ProviderChoice>, Trouble> {
    answer(app, move |_| Ok(provider::for_address(&address).map(choice))).await
}

/// Signs in to both servers and keeps nothing.
#[tauri::command]
pub async fn test_connection(
    app: AppHandle,
    form: AccountForm,
    password: SecretString,
    on_step: Channel<TestStep>,
) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let account = permitted(shell, form)?;
        porchlight_watcher::test_connection(&account, &password, &mut |step| {
            // A page that has gone does not want to know.
            let _ = on_step.send(said(&shell.words, step));
        })
    })
    .await
}

/// Keeps an account, watches it and returns its id.
#[tauri::command]
pub async fn add_account(
    app: AppHandle,
    form: AccountForm,
    password: SecretString,
) -> Result<String, Trouble> {
    act(app, move |shell, watcher| {
        let account = permitted(shell, form)?;
        watcher.add_account(account, Some(password)).map(|id| id.to_string())
    })
    .await
}

#[tauri::command]
pub async fn remove_account(app: AppHandle, id: String) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.remove_account(&AccountId(id))).await
}

/// Opens a provider's help in the browser. The page names the provider; the address is ours.
#[tauri::command]
pub async fn open_help(app: AppHandle, provider: String) -> Result<(), Trouble> {
    answer(app, move |_| {
        let known = provider::providers().iter().find(|known| known.id == provider);
        let help = known.map(|known| known.help).filter(|help| !help.is_empty());
        let help = help.ok_or_else(|| Error::new(Code::BadSettings, "no such help"))?;
        tauri_plugin_opener::open_url(help, None::<&str>)
            .map_err(|error| Error::new(Code::BadSettings, error))
    })
    .await
}

fn permitted(shell: &Shell, form: AccountForm) -> Result<Account, Error> {
    let account = account(form)?;
    if shell.demo.is_some() {
        demo::allow(&account)?;
    }
    Ok(account)
}

/// The account a form describes. Its password goes to the keyring, under the account's id.
fn account(form: AccountForm) -> Result<Account, Error> {
    let address = form.address.trim();
    let whole =
        address.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    if !whole || address.contains(char::is_whitespace) {
        return Err(Error::new(Code::BadSettings, "not an address"));
    }
    let imap = server(&form.imap)?;
    let user = match form.user.trim() {
        "" => provider::user_name(address, &imap.host),
        user => user.to_owned(),
    };
    let smtp = form.smtp.as_ref().map(server).transpose()?;
    let authserv_ids = provider::authserv_ids(address, &imap.host);
    let mut account = Account {
        address: address.to_owned(),
        user,
        imap,
        smtp,
        secret: SecretSource::Keyring(String::new()),
        authserv_ids,
        dns_lookups: true,
        ca_file: None,
        folders: Vec::new(),
        oauth: None,
    };
    account.secret = SecretSource::Keyring(account.id().to_string());
    Ok(account)
}

fn server(form: &ServerForm) -> Result<Server, Error> {
    let host = form.host.trim();
    if host.is_empty() || host.contains(char::is_whitespace) || form.port == 0 {
        return Err(Error::new(Code::BadSettings, "not a server"));
    }
    let security = match form.security {
        SecurityForm::Tls => Security::Tls,
        SecurityForm::StartTls => Security::StartTls,
    };
    Ok(Server { host: host.to_owned(), port: form.port, security, fingerprint: None })
}

fn choice(known: &Provider) -> ProviderChoice {
    let form = |server: Server| ServerForm {
        host: server.host,
        port: server.port,
        security: match server.security {
            // The window offers no plain text, and the table holds none.
            Security::Tls | Security::Plain => SecurityForm::Tls,
            Security::StartTls => SecurityForm::StartTls,
        },
    };
    ProviderChoice {
        id: known.id.to_owned(),
        name: known.name.to_owned(),
        imap: form(known.imap.into()),
        smtp: form(known.smtp.into()),
        app_password: known.app_password(),
        oauth_only: known.oauth_only(),
        help: known.help.to_owned(),
    }
}

fn said(words: &Words, step: Step) -> TestStep {
    let id = match step {
        Step::FoundMailbox => "found-mailbox",
        Step::SignedIn => "signed-in",
        Step::OpenedInbox => "opened-inbox",
        Step::CanSend => "can-send",
    };
    TestStep { step: id.to_owned(), sentence: words.text(&format!("step-{id}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(address: &str, host: &str) -> AccountForm {
        AccountForm {
            address: address.to_owned(),
            user: String::new(),
            imap: ServerForm { host: host.to_owned(), port: 993, security: SecurityForm::Tls },
            smtp: None,
        }
    }

    #[test]
    fn the_password_goes_to_the_keyring_under_the_accounts_id() {
        let account = account(form(" rose@example.com ", "imap.example.com")).unwrap();
        assert_eq!(account.user, "rose@example.com");
        assert_eq!(account.secret, SecretSource::Keyring(account.id().to_string()));
        assert!(account.authserv_ids.is_empty());
    }

    #[test]
    fn a_form_that_makes_no_sense_is_refused() {
        for (address, host) in [
            ("", "imap.example.com"),
            ("rose", "imap.example.com"),
            ("@example.com", "imap.example.com"),
            ("rose @example.com", "imap.example.com"),
            ("rose@example.com", " "),
            ("rose@example.com", "imap example.com"),
        ] {
            assert_eq!(account(form(address, host)).unwrap_err().code, Code::BadSettings, "{address} {host}");
        }
    }

    /// A domain of one's own at a big provider gets that provider's word; an address of a big provider
    /// read from somebody else's server does not.
    #[test]
    fn the_server_decides_whose_word_is_believed() {
        assert_eq!(provider::authserv_ids("rose@example.com", "imap.gmail.com"), ["mx.google.com"]);
        assert!(provider::authserv_ids("rose@gmail.com", "imap.example.com").is_empty());
        assert!(provider::authserv_ids("rose@example.com", "127.0.0.1").is_empty());
    }

    #[test]
    fn every_step_has_its_words() {
        let words = Words::new("en");
        for step in [Step::FoundMailbox, Step::SignedIn, Step::OpenedInbox, Step::CanSend] {
            let said = said(&words, step);
            assert!(!said.sentence.contains('⟦'), "{}", said.sentence);
            assert_eq!(serde_json::to_value(step).unwrap(), said.step.as_str());
        }
    }
}
