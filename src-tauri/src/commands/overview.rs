//! How things stand.

use porchlight_watcher::{AccountState, AccountStatus, Code, Error, Pause, Scan, SetAside};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{AccountLamp, AccountLine, Overview, Remedy, SetAsideLine, Trouble};
use super::{act, answer, folders, look_back, questions};
use crate::{clock, notices, platform, status};

#[tauri::command]
pub async fn overview(app: AppHandle) -> Result<Overview, Trouble> {
    answer(app, |shell| {
        let watcher = shell.watcher()?;
        let now = clock::now();
        let accounts = watcher.status();
        Ok(Overview {
            set_aside: set_aside(&watcher.set_aside_unread()?, &accounts),
            accounts: accounts
                .iter()
                .map(|account| Ok(line(&shell.words(), account, watcher.scan(&account.id)?.as_ref(), now)))
                .collect::<Result<_, Error>>()?,
            lacking: platform::lacking(),
            paused_until: watcher.paused().map(|pause| match pause {
                Pause::Until(until) => until,
                Pause::UntilResumed => 0,
            }),
            pending: watcher.pending()?,
            rescued: watcher.rescued()?.map(|rescued| {
                let words = shell.words();
                [words.text("notice-rescued-title"), notices::rescued_in_words(&words, &rescued)]
            }),
            questions: questions::lines(&shell.words(), watcher)?,
            newer: shell.offered().map(|update| update.version),
            demo: shell.demo.is_some(),
        })
    })
    .await
}

/// What became of damaged records was read.
#[tauri::command]
pub async fn forget_rescued(app: AppHandle) -> Result<(), Trouble> {
    act(app, |_, watcher| watcher.forget_rescued()).await
}

/// The user has read of the messages that were set aside, up to this one.
#[tauri::command]
pub async fn read_set_aside(app: AppHandle, until: i64) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.read_set_aside(until)).await
}

/// Ends a rest, as the tray does.
#[tauri::command]
pub async fn resume(app: AppHandle) -> Result<(), Trouble> {
    act(app, |_, watcher| {
        watcher.resume();
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn check_now(app: AppHandle) -> Result<(), Trouble> {
    act(app, |_, watcher| {
        watcher.check_now();
        Ok(())
    })
    .await
}

fn set_aside(set_aside: &[SetAside], accounts: &[AccountStatus]) -> Vec<SetAsideLine> {
    let line = |aside: &SetAside| SetAsideLine {
        number: aside.number,
        address: accounts
            .iter()
            .find(|account| account.id == aside.account)
            .map(|account| account.address.clone())
            .unwrap_or_default(),
        at: aside.at,
    };
    set_aside.iter().map(line).collect()
}

fn line(words: &Words, account: &AccountStatus, scan: Option<&Scan>, now: i64) -> AccountLine {
    let (sentence, next_step) = status::account(words, account, now);
    AccountLine {
        id: account.id.to_string(),
        address: account.address.clone(),
        state: lamp(account.state),
        sentence,
        next_step,
        remedy: remedy(account.state),
        last_checked: account.last_checked,
        look_back: scan.map(|scan| look_back::line(words, scan, now)),
        missing_folders: folders::missing(words, account),
    }
}

/// What the user can do here about an account that needs him.
pub fn remedy(state: AccountState) -> Remedy {
    let code = match state {
        AccountState::NeedsYou { code } => code,
        AccountState::Unwatched { code, .. } if is_about_the_server(code) => return Remedy::ChangeServers,
        _ => return Remedy::Nothing,
    };
    match code {
        Code::SignInRefused
        | Code::SignInExpired
        | Code::SignInUnfinished
        | Code::SecretMissing
        // It is then remembered for this session.
        | Code::KeyringUnavailable
        | Code::NoClientId => Remedy::SignInAgain,
        Code::CertificateChanged => Remedy::LookAtCertificate,
        Code::StartTlsMissing | Code::SignInUnsupported | Code::BadSettings => Remedy::ChangeServers,
        _ => Remedy::Nothing,
    }
}

/// Whoever has not answered for long, or turned us away for long, may not be where the mail is any more.
fn is_about_the_server(code: Code) -> bool {
    matches!(
        code,
        Code::Offline | Code::TimedOut | Code::ConnectionLost | Code::ServerRefused | Code::ServerMisbehaved
    )
}

fn lamp(state: AccountState) -> AccountLamp {
    match state {
        AccountState::Connecting => AccountLamp::Connecting,
        AccountState::Watching => AccountLamp::Watching,
        state if status::lacks_records(&state) => AccountLamp::NeedsYou,
        AccountState::Offline { .. } => AccountLamp::Offline,
        AccountState::NeedsYou { .. } | AccountState::Unwatched { .. } => AccountLamp::NeedsYou,
        AccountState::Paused => AccountLamp::Paused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use porchlight_watcher::AccountId;

    #[test]
    fn an_account_that_needs_you_says_what_to_do() {
        let words = Words::new("en");
        let refused = samples::account(AccountState::NeedsYou { code: Code::SignInRefused });
        let shown = line(&words, &refused, None, 0);
        assert_eq!(shown.state, AccountLamp::NeedsYou);
        assert_eq!(shown.sentence, words.error_sentence("sign-in-refused"));
        assert_eq!(shown.next_step, words.error_next_step("sign-in-refused"));
        assert_eq!(shown.remedy, Remedy::SignInAgain);
        let full = samples::account(AccountState::Offline { code: Code::StoreFailed });
        let shown = line(&words, &full, None, 0);
        assert_eq!((shown.state, shown.remedy), (AccountLamp::NeedsYou, Remedy::Nothing));
        assert_eq!(shown.next_step, words.error_next_step("store-failed"));
    }

    #[test]
    fn only_what_helps_is_offered() {
        let of = |code| remedy(AccountState::NeedsYou { code });
        assert_eq!(of(Code::SignInExpired), Remedy::SignInAgain);
        assert_eq!(of(Code::CertificateChanged), Remedy::LookAtCertificate);
        assert_eq!(of(Code::KeyringUnavailable), Remedy::SignInAgain);
        // Another password does not open a portal in a hotel.
        assert_eq!(of(Code::TlsFailed), Remedy::Nothing);
        assert_eq!(of(Code::CertificateUnknown), Remedy::Nothing);
        assert_eq!(remedy(AccountState::Offline { code: Code::Offline }), Remedy::Nothing);
        assert_eq!(of(Code::StartTlsMissing), Remedy::ChangeServers);
        let silent = |code| remedy(AccountState::Unwatched { code, since: 1 });
        assert_eq!(silent(Code::Offline), Remedy::ChangeServers);
        assert_eq!(silent(Code::ServerRefused), Remedy::ChangeServers);
        assert_eq!(silent(Code::StoreFailed), Remedy::Nothing);
    }

    #[test]
    fn what_was_set_aside_names_its_mailbox_where_that_is_known() {
        let known = samples::account(AccountState::Watching);
        let aside =
            |account: &str| SetAside { number: 3, account: AccountId(account.to_owned()), uid: 7, at: 9 };
        let lines = set_aside(&[aside("a1"), aside("gone")], &[known]);
        let shown: Vec<_> = lines.iter().map(|line| (line.address.as_str(), line.at)).collect();
        assert_eq!(shown, [("rose@example.com", 9), ("", 9)]);
    }

    #[test]
    fn an_account_that_watches_asks_for_nothing() {
        let watching = samples::account(AccountState::Watching);
        let shown = line(&Words::new("en"), &watching, None, 1_000_010);
        assert_eq!((shown.sentence.as_str(), shown.next_step.as_str()), ("Watching. Checked just now.", ""));
    }
}
