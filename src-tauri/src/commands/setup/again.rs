//! An account that needs its user: what to sign in to, with its history kept.

use porchlight_watcher::{Account, AccountId, Code, Error, Fingerprint, provider};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{Again, ServerKind, Stranger};
use super::way;
use crate::commands::overview::remedy;
use crate::commands::view::{Remedy, Trouble};
use crate::commands::{act, answer};

/// The way into an account that is there already.
#[tauri::command]
pub async fn way_again(app: AppHandle, id: String) -> Result<Again, Trouble> {
    answer(app, move |shell| {
        let id = AccountId(id);
        let watcher = shell.watcher()?;
        let account = watcher.account(&id)?;
        let state = watcher.status().into_iter().find(|status| status.id == id).map(|status| status.state);
        let unreachable = state.is_some_and(|state| remedy(state) == Remedy::ChangeServers);
        Ok(Again { unreachable, ..again(&shell.words(), &account, shell.setup.shown(&id)) })
    })
    .await
}

/// Takes the certificate that the server shows now in the place of the one that was accepted before. The page names the
/// one the user has seen; what is taken is what the server showed.
#[tauri::command]
pub async fn accept_certificate(app: AppHandle, id: String, fingerprint: String) -> Result<(), Trouble> {
    act(app, move |shell, watcher| {
        let id = AccountId(id);
        let account = accepting(watcher.account(&id)?, shell.setup.shown(&id), &fingerprint)?;
        watcher.add_account(account, None).map(drop)
    })
    .await
}

fn accepting(mut account: Account, shown: Option<Fingerprint>, seen: &str) -> Result<Account, Error> {
    let unseen = || Error::new(Code::CertificateChanged, "the server shows another one by now");
    let shown = shown.filter(|shown| shown.to_string() == seen).ok_or_else(unseen)?;
    let old = account.imap.fingerprint.replace(shown).ok_or_else(unseen)?;
    // A server at home has one certificate for reading and for sending.
    if let Some(smtp) = &mut account.smtp
        && smtp.fingerprint == Some(old)
        && smtp.host == account.imap.host
    {
        smtp.fingerprint = Some(shown);
    }
    Ok(account)
}

/// Another certificate is a question only where one was accepted by hand before. Where the system's trust was enough
/// until now, somebody may be in between.
fn again(words: &Words, account: &Account, shown: Option<Fingerprint>) -> Again {
    let accepted = account.imap.fingerprint;
    let other = shown.filter(|shown| accepted.is_some_and(|accepted| accepted != *shown));
    Again {
        way: way::again(words, account),
        stranger: other.map(|shown| Stranger {
            server: ServerKind::Imap,
            host: account.imap.host.clone(),
            fingerprint: shown.to_string(),
            changed: true,
        }),
        elsewhere: provider::elsewhere(&account.address, &account.imap.host)
            .into_iter()
            .map(|known| way::known(words, &account.address, known))
            .collect(),
        unreachable: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn only_a_certificate_that_replaces_an_accepted_one_is_a_question() {
        let words = Words::new("en");
        let (old, new) = (Fingerprint::of(b"old"), Fingerprint::of(b"new"));
        let mut account = samples::settings();
        assert_eq!(again(&words, &account, Some(new)).stranger, None);
        account.imap.fingerprint = Some(old);
        assert_eq!(again(&words, &account, None).stranger, None);
        assert_eq!(again(&words, &account, Some(old)).stranger, None);
        let stranger = again(&words, &account, Some(new)).stranger.unwrap();
        assert_eq!((stranger.fingerprint, stranger.changed), (new.to_string(), true));
    }

    /// Comcast hands its mailboxes over to Yahoo, and the addresses stay.
    #[test]
    fn whose_mail_was_moved_is_offered_the_servers_where_it_is() {
        let words = Words::new("en");
        let mut account = samples::settings();
        assert!(again(&words, &account, None).elsewhere.is_empty(), "nobody knows");
        account.address = "grace@comcast.net".to_owned();
        account.imap.host = "imap.comcast.net".to_owned();
        let elsewhere = again(&words, &account, None).elsewhere;
        let [yahoo] = elsewhere.as_slice() else { panic!("{elsewhere:?}") };
        assert_eq!((yahoo.provider.as_str(), yahoo.imap.host.as_str()), ("yahoo", "imap.mail.yahoo.com"));
        assert_eq!((yahoo.address.as_str(), yahoo.user.as_str()), ("grace@comcast.net", "grace@comcast.net"));
    }

    #[test]
    fn only_the_certificate_that_was_seen_is_accepted() {
        let (old, new, third) = (Fingerprint::of(b"old"), Fingerprint::of(b"new"), Fingerprint::of(b"third"));
        let mut account = samples::settings();
        let seen = new.to_string();
        assert!(accepting(account.clone(), Some(new), &seen).is_err(), "none was accepted before");
        account.imap.fingerprint = Some(old);
        assert!(accepting(account.clone(), None, &seen).is_err());
        assert!(accepting(account.clone(), Some(third), &seen).is_err());
        let accepted = accepting(account.clone(), Some(new), &seen).unwrap();
        assert_eq!(accepted.imap.fingerprint, Some(new));
        assert_eq!((accepted.id(), &accepted.secret), (account.id(), &account.secret));
        assert_eq!(accepted.smtp.unwrap().fingerprint, None, "it is another server");

        let host = account.imap.host.clone();
        account.smtp.as_mut().unwrap().host = host;
        account.smtp.as_mut().unwrap().fingerprint = Some(old);
        let accepted = accepting(account, Some(new), &seen).unwrap();
        assert_eq!(accepted.smtp.unwrap().fingerprint, Some(new));
    }
}
