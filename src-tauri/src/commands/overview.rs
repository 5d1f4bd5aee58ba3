//! How things stand.

use porchlight_watcher::{AccountState, AccountStatus, Code, Error, Pause, Scan};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{AccountLamp, AccountLine, Overview, Remedy, Trouble};
use super::{act, answer, folders, look_back, questions};
use crate::{clock, notices, platform, status};

#[tauri::command]
pub async fn overview(app: AppHandle) -> Result<Overview, Trouble> {
    answer(app, |shell| {
        let watcher = shell.watcher()?;
        let now = clock::now();
        Ok(Overview {
            accounts: watcher
                .status()
                .iter()
                .map(|account| Ok(line(&shell.words(), account, watcher.scan(&account.id)?.as_ref(), now)))
                .collect::<Result<_, Error>>()?,
            lacking: platform::lacking(),
            paused_until: watcher.paused().map(|pause| match pause {
                Pause::Until(until) => until,
                Pause::UntilResumed => 0,
            }),
            pending: watcher.pending()?,
            set_aside: u32::try_from(watcher.set_aside()?.len()).unwrap_or(u32::MAX),
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

#[tauri::command]
pub async fn check_now(app: AppHandle) -> Result<(), Trouble> {
    act(app, |_, watcher| {
        watcher.check_now();
        Ok(())
    })
    .await
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
        look_back: scan.map(|scan| look_back::line(words, scan, now)),
        missing_folders: folders::missing(words, account),
    }
}

fn remedy(state: AccountState) -> Remedy {
    let AccountState::NeedsYou { code } = state else { return Remedy::Nothing };
    match code {
        Code::SignInRefused
        | Code::SignInExpired
        | Code::SignInUnfinished
        | Code::SecretMissing
        // It is then remembered for this session.
        | Code::KeyringUnavailable
        | Code::NoClientId => Remedy::SignInAgain,
        Code::CertificateChanged => Remedy::LookAtCertificate,
        _ => Remedy::Nothing,
    }
}

fn lamp(state: AccountState) -> AccountLamp {
    match state {
        AccountState::Connecting => AccountLamp::Connecting,
        AccountState::Watching => AccountLamp::Watching,
        AccountState::Offline { .. } => AccountLamp::Offline,
        AccountState::NeedsYou { .. } | AccountState::Unwatched { .. } => AccountLamp::NeedsYou,
        AccountState::Paused => AccountLamp::Paused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn an_account_that_needs_you_says_what_to_do() {
        let words = Words::new("en");
        let refused = samples::account(AccountState::NeedsYou { code: Code::SignInRefused });
        let shown = line(&words, &refused, None, 0);
        assert_eq!(shown.state, AccountLamp::NeedsYou);
        assert_eq!(shown.sentence, words.error_sentence("sign-in-refused"));
        assert_eq!(shown.next_step, words.error_next_step("sign-in-refused"));
        assert_eq!(shown.remedy, Remedy::SignInAgain);
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
    }

    #[test]
    fn an_account_that_watches_asks_for_nothing() {
        let watching = samples::account(AccountState::Watching);
        let shown = line(&Words::new("en"), &watching, None, 1_000_010);
        assert_eq!((shown.sentence.as_str(), shown.next_step.as_str()), ("Watching. Checked just now.", ""));
    }
}
