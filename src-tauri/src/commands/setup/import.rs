//! What Thunderbird knows: servers, users, ways to sign in. Never its passwords.

use porchlight_watcher::AccountStatus;
use porchlight_watcher::import::thunderbird::{self, Accounts, Why};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{LeftOut, LeftOutWhy, Thunderbird};
use super::way;
use crate::commands::answer;
use crate::commands::view::Trouble;

/// The accounts that are not watched yet. The demo looks at nobody's profile.
#[tauri::command]
pub async fn thunderbird_accounts(app: AppHandle) -> Result<Thunderbird, Trouble> {
    answer(app, |shell| {
        let found = if shell.demo.is_some() { Accounts::default() } else { thunderbird::accounts() };
        Ok(new_ones(&shell.words(), found, &shell.watcher()?.status()))
    })
    .await
}

fn new_ones(words: &Words, found: Accounts, watched: &[AccountStatus]) -> Thunderbird {
    let is_new = |address: &str| !watched.iter().any(|known| known.address.eq_ignore_ascii_case(address));
    let offers = found.offers.into_iter().filter(|offer| is_new(&offer.address));
    let left_out = found.left_out.into_iter().filter(|left_out| is_new(&left_out.name));
    Thunderbird {
        ways: offers.map(|offer| way::offered(words, offer)).collect(),
        left_out: left_out.map(|left_out| LeftOut { name: left_out.name, why: why(left_out.why) }).collect(),
    }
}

fn why(why: Why) -> LeftOutWhy {
    match why {
        Why::NotImap => LeftOutWhy::NotImap,
        Why::NotPrivate => LeftOutWhy::NotPrivate,
        Why::OtherSignIn => LeftOutWhy::OtherSignIn,
        Why::Incomplete => LeftOutWhy::Incomplete,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use porchlight_watcher::import::thunderbird::Offer;
    use porchlight_watcher::provider::SignIn;
    use porchlight_watcher::{AccountState, Security, Server};

    fn offer(address: &str, host: &str, sign_in: SignIn) -> Offer {
        let imap = Server { host: host.to_owned(), port: 993, security: Security::Tls, fingerprint: None };
        Offer {
            address: address.to_owned(),
            user: "rose".to_owned(),
            imap,
            smtp: None,
            smtp_user: None,
            sign_in,
        }
    }

    #[test]
    fn what_is_watched_already_is_not_offered() {
        let found = Accounts {
            offers: vec![
                offer("Rose@Example.com", "imap.example.com", SignIn::Password),
                offer("rose@outlook.com", "outlook.office365.com", SignIn::Password),
            ],
            left_out: vec![thunderbird::LeftOut { name: "old@example.net".to_owned(), why: Why::NotImap }],
        };
        let watched = [samples::account(AccountState::Watching)];
        let shown = new_ones(&Words::new("en"), found, &watched);
        assert_eq!(shown.ways.len(), 1);
        // What Thunderbird says of a provider we know counts less than what we know.
        assert_eq!(shown.ways[0].sign_in, super::super::view::WaySignIn::Browser);
        assert_eq!(shown.ways[0].address, "rose@outlook.com");
        assert_eq!((shown.left_out.len(), shown.left_out[0].why), (1, LeftOutWhy::NotImap));
    }
}
