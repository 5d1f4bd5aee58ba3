//! From what the page fills in to an account. Nothing is believed because the page says so.

use porchlight_watcher::oauth::{self, Settings};
use porchlight_watcher::{Account, AccountId, Code, Error, SecretSource, Security, Server, provider};

use secrecy::ExposeSecret;

use super::view::{AccountForm, BrowserForm, SecurityForm, ServerForm};
use crate::demo;
use crate::state::Shell;

/// The account a form describes, if it may be spoken to.
pub fn account(shell: &Shell, form: &AccountForm) -> Result<Account, Error> {
    let account = match &form.again {
        Some(id) => {
            let account = shell.watcher()?.account(&AccountId(id.clone()))?;
            if form.moved { moved(account, form)? } else { renewed(account, form)? }
        }
        None => new(form)?,
    };
    if shell.demo.is_some() {
        demo::allow(&account)?;
    }
    Ok(account)
}

/// A whole address, trimmed.
pub fn address(text: &str) -> Result<&str, Error> {
    let address = text.trim();
    let whole =
        address.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    if !whole || address.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(Error::new(Code::BadSettings, "not an address"));
    }
    Ok(address)
}

/// Its password goes to the keyring, under the account's id.
fn new(form: &AccountForm) -> Result<Account, Error> {
    let address = address(&form.address)?;
    let imap = server(&form.imap)?;
    let user = match form.user.trim() {
        "" => provider::user_name(address, &imap.host),
        user => user.to_owned(),
    };
    let mut account = Account {
        address: address.to_owned(),
        smtp_user: sends_as(form, &user),
        user,
        smtp: form.smtp.as_ref().map(server).transpose()?,
        secret: SecretSource::Keyring(String::new()),
        authserv_ids: provider::authserv_ids(address, &imap.host),
        imap,
        dns_lookups: form.dns_lookups,
        folders: Vec::new(),
        ca_file: None,
        oauth: form.browser.as_ref().map(|browser| settings(browser, &form.imap)).transpose()?,
    };
    account.secret = SecretSource::Keyring(account.id().to_string());
    Ok(account)
}

/// The name to send under, where it is another one.
fn sends_as(form: &AccountForm, user: &str) -> Option<String> {
    let name = form.smtp_user.trim();
    (form.smtp.is_some() && !name.is_empty() && name != user).then(|| name.to_owned())
}

/// An account that is there already keeps all of its own but what a new sign-in is about: its secret, the
/// certificates the user accepted, the name to send under, and in whose name the browser asks.
fn renewed(mut account: Account, form: &AccountForm) -> Result<Account, Error> {
    account.secret = SecretSource::Keyring(account.id().to_string());
    account.imap.fingerprint =
        server(&ServerForm { host: account.imap.host.clone(), ..form.imap.clone() })?.fingerprint;
    if let (Some(smtp), Some(form)) = (&mut account.smtp, &form.smtp) {
        smtp.fingerprint = server(&ServerForm { host: smtp.host.clone(), ..form.clone() })?.fingerprint;
    }
    account.smtp_user = sends_as(form, &account.user);
    account.dns_lookups = form.dns_lookups;
    if let (Some(settings), Some(browser)) = (&mut account.oauth, &form.browser) {
        own_registration(settings, browser);
    }
    Ok(account)
}

/// An account that is there already and lives on other servers now: as a new one, with the address that it has and what
/// the user chose for it.
fn moved(account: Account, form: &AccountForm) -> Result<Account, Error> {
    let new = new(&AccountForm { address: account.address, ..form.clone() })?;
    Ok(Account { folders: account.folders, ca_file: account.ca_file, ..new })
}

fn server(form: &ServerForm) -> Result<Server, Error> {
    let bad = |what: &str| Error::new(Code::BadSettings, what);
    let host = form.host.trim();
    if host.is_empty() || host.contains(|c: char| c.is_whitespace() || c.is_control()) || form.port == 0 {
        return Err(bad("not a server"));
    }
    let fingerprint = form.fingerprint.as_deref().map(str::parse).transpose()?;
    if fingerprint.is_some() && provider::is_server(host) {
        return Err(bad("somebody vouches for the servers of the big providers"));
    }
    let security = match form.security {
        SecurityForm::Tls => Security::Tls,
        SecurityForm::StartTls => Security::StartTls,
        SecurityForm::Plain => Security::Plain,
    };
    Ok(Server { host: host.to_owned(), port: form.port, security, fingerprint })
}

/// A token is shown to the servers of the provider that gave it, and to no other.
fn settings(form: &BrowserForm, imap: &ServerForm) -> Result<Settings, Error> {
    let known = provider::for_imap_host(imap.host.trim());
    let owner = known.and_then(|known| oauth::for_mail_provider(known.id));
    let owner = owner
        .filter(|owner| owner.id == form.provider)
        .ok_or_else(|| Error::new(Code::BadSettings, "another provider's server"))?;
    let mut settings = Settings::new(owner.id);
    own_registration(&mut settings, form);
    Ok(settings)
}

fn own_registration(settings: &mut Settings, form: &BrowserForm) {
    let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    if let Some(id) = given(&form.client_id) {
        settings.client_id = Some(id);
        settings.client_secret = given(form.client_secret.expose_secret());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use secrecy::SecretString;

    fn form(address: &str, host: &str) -> AccountForm {
        AccountForm {
            again: None,
            moved: false,
            address: address.to_owned(),
            user: String::new(),
            smtp_user: String::new(),
            imap: ServerForm {
                host: host.to_owned(),
                port: 993,
                security: SecurityForm::Tls,
                fingerprint: None,
            },
            smtp: None,
            dns_lookups: true,
            browser: None,
        }
    }

    fn in_browser(provider: &str, client_id: &str) -> Option<BrowserForm> {
        Some(BrowserForm {
            provider: provider.to_owned(),
            client_id: client_id.to_owned(),
            client_secret: SecretString::default(),
        })
    }

    fn code(form: &AccountForm) -> Option<Code> {
        new(form).err().map(|error| error.code)
    }

    #[test]
    fn the_password_goes_to_the_keyring_under_the_accounts_id() {
        let account = new(&form(" rose@example.com ", "imap.example.com")).unwrap();
        assert_eq!(account.user, "rose@example.com");
        assert_eq!(account.secret, SecretSource::Keyring(account.id().to_string()));
        assert!(account.authserv_ids.is_empty() && account.dns_lookups);
        let quiet = AccountForm { dns_lookups: false, ..form("rose@example.com", "imap.example.com") };
        assert!(!new(&quiet).unwrap().dns_lookups);
    }

    #[test]
    fn whoever_sends_under_another_name_says_so() {
        let mut form = form("rose@example.com", "imap.example.com");
        form.user = "rose".to_owned();
        form.smtp_user = " rose@example.com ".to_owned();
        assert_eq!(new(&form).unwrap().smtp_user, None, "nothing is sent");
        form.smtp = Some(form.imap.clone());
        assert_eq!(new(&form).unwrap().smtp_user.as_deref(), Some("rose@example.com"));
        let account = samples::settings();
        assert_eq!(renewed(account, &form).unwrap().smtp_user.as_deref(), Some("rose@example.com"));
        for same in ["", "rose"] {
            form.smtp_user = same.to_owned();
            assert_eq!(new(&form).unwrap().smtp_user, None);
        }
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
            assert_eq!(code(&form(address, host)), Some(Code::BadSettings), "{address} {host}");
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
    fn a_fingerprint_is_for_servers_of_ones_own() {
        let known = porchlight_watcher::Fingerprint::of(b"x").to_string();
        let with = |host: &str, fingerprint: &str| {
            let mut form = form("rose@example.com", host);
            form.imap.fingerprint = Some(fingerprint.to_owned());
            form
        };
        let account = new(&with("nas.example.com", &known)).unwrap();
        assert_eq!(account.imap.fingerprint.map(|f| f.to_string()), Some(known.clone()));
        assert_eq!(code(&with("nas.example.com", "AB")), Some(Code::BadSettings));
        for host in ["imap.gmail.com", "IMAP.GMAIL.COM", "smtp.gmail.com"] {
            assert_eq!(code(&with(host, &known)), Some(Code::BadSettings), "{host}");
        }
        assert_eq!(code(&with("127.0.0.1", &known)), None, "a bridge");
    }

    #[test]
    fn a_token_goes_to_its_own_provider_alone() {
        let with = |host: &str, provider: &str| AccountForm {
            browser: in_browser(provider, " own "),
            ..form("rose@outlook.com", host)
        };
        let account = new(&with("outlook.office365.com", "microsoft")).unwrap();
        let settings = account.oauth.unwrap();
        assert_eq!((settings.provider.as_str(), settings.client_id.as_deref()), ("microsoft", Some("own")));
        assert_eq!(settings.endpoints, None);
        assert_eq!(code(&with("imap.example.com", "microsoft")), Some(Code::BadSettings));
        assert_eq!(code(&with("outlook.office365.com", "google")), Some(Code::BadSettings));
        assert_eq!(code(&with("127.0.0.1", "microsoft")), Some(Code::BadSettings));
    }

    /// Nothing of the old servers goes to the new ones but the address: neither a certificate, nor whose word is believed,
    /// nor the secret, which is typed anew.
    #[test]
    fn who_moves_to_other_servers_keeps_the_address_and_the_folders_alone() {
        let mut account = samples::settings();
        account.folders = vec!["Orders".to_owned()];
        account.imap.fingerprint = Some(porchlight_watcher::Fingerprint::of(b"old"));
        account.oauth = Some(Settings::new("microsoft"));
        let mut wishes = form("mallory@example.net", "imap.mail.yahoo.com");
        wishes.again = Some(account.id().to_string());
        wishes.moved = true;
        let moved = moved(account.clone(), &wishes).unwrap();
        assert_eq!((&moved.address, &moved.folders), (&account.address, &account.folders));
        assert_eq!((moved.imap.host.as_str(), moved.imap.fingerprint), ("imap.mail.yahoo.com", None));
        assert_eq!((moved.oauth, moved.authserv_ids.as_slice()), (None, &["*.yahoo.com".to_owned()][..]));
        assert_ne!(moved.secret, account.secret);
    }

    #[test]
    fn signing_in_again_changes_no_server() {
        let mut account = samples::settings();
        account.oauth = Some(Settings::new("microsoft"));
        let mut wishes = form("mallory@example.net", "mallory.example.net");
        wishes.again = Some(account.id().to_string());
        wishes.imap.port = 1;
        wishes.smtp = Some(wishes.imap.clone());
        wishes.browser = in_browser("google", "own");
        let renewed = renewed(account.clone(), &wishes).unwrap();
        assert_eq!((&renewed.address, &renewed.user), (&account.address, &account.user));
        assert_eq!((&renewed.imap, &renewed.smtp), (&account.imap, &account.smtp));
        assert_eq!((renewed.id(), &renewed.authserv_ids), (account.id(), &account.authserv_ids));
        assert_eq!(renewed.secret, SecretSource::Keyring(account.id().to_string()));
        let settings = renewed.oauth.unwrap();
        assert_eq!((settings.provider.as_str(), settings.client_id.as_deref()), ("microsoft", Some("own")));
    }
}
