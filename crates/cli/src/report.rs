//! `porchlight report`: one message of a mailbox, named by its UID, goes to Amazon.

use std::io::Write as _;
use std::sync::Arc;

use porchlight_watcher::{Account, Code, Error, Event, Options, ReportState, SystemSecrets, report_one};
use porchlight_words::Words;

use crate::accounts;
use crate::arguments::Report;
use crate::data;
use crate::exit::Exit;
use crate::outbox;
use crate::tell::{self, Teller};
use crate::trouble::Trouble;

pub fn run(report: &Report, words: &Words) -> Result<Exit, Trouble> {
    let done = send(report, words);
    match done {
        Err(Trouble::Watcher(error)) if report.json => {
            tell::json(&Event::Error { account: None, code: error.code })?;
            Err(Trouble::Watcher(error))
        }
        done => done,
    }
    .inspect_err(|trouble| {
        if matches!(trouble, Trouble::Watcher(error) if error.code == Code::MessageGone) {
            // It may have been moved because it was reported; nobody may be there to read it.
            let _ = writeln!(anstream::stderr().lock(), "{}", words.text("cli-report-gone"));
        }
    })
}

fn send(report: &Report, words: &Words) -> Result<Exit, Trouble> {
    let accounts = accounts::read(&report.place.accounts)?;
    let account = choose(&accounts, report.account.as_deref())?;
    let (send, events) = std::sync::mpsc::channel();
    let mut options = Options::new(
        data::folder(report.place.data.as_ref())?,
        Arc::new(SystemSecrets::new()),
        Arc::new(move |event| drop(send.send(event))),
    );
    options.accounts = Some(vec![account.clone()]);
    let records = tell::records(&options)?;
    let mut teller = Teller::new(&accounts, Some(&records), words, report.json);
    let state = std::thread::scope(|threads| {
        let sending = threads.spawn(move || report_one(options, account, report.uid, report.anyway));
        let mut told = Ok(());
        for event in events {
            told = told.and_then(|()| teller.tell(&event));
        }
        let state = sending.join().map_err(|_| tell::died())??;
        match told {
            // The report went all the same; the exit code says so.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Trouble::from(error)),
            _ => Ok(state),
        }
    })?;
    match state {
        ReportState::Sent { .. } | ReportState::Acknowledged { .. } => Ok(Exit::Fine),
        ReportState::Drafted
        | ReportState::Waiting { .. }
        | ReportState::Sending
        | ReportState::Bounced { .. }
        | ReportState::Uncertain => {
            let stands = outbox::state(words, state);
            let told = words.format("cli-report-stands", &[("state", stands.into())]);
            writeln!(anstream::stderr().lock(), "{told}")?;
            Ok(Exit::Error)
        }
        ReportState::Refused { code } => Err(Error::new(code, "the report was not sent").into()),
    }
}

/// The account of that address, or the only one.
pub fn choose<'a>(accounts: &'a [Account], address: Option<&str>) -> Result<&'a Account, Error> {
    match (address, accounts) {
        (None, [only]) => Ok(only),
        (None, _) => Err(Error::new(
            Code::AccountUnknown,
            format!("the file has {} accounts; name one with --account", accounts.len()),
        )),
        (Some(address), _) => {
            accounts.iter().find(|account| account.address.eq_ignore_ascii_case(address)).ok_or_else(|| {
                Error::new(Code::AccountUnknown, format!("{address} is not in the accounts file"))
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use porchlight_watcher::{SecretSource, Security, Server};

    use super::*;

    fn account(address: &str) -> Account {
        Account {
            address: address.to_owned(),
            user: address.to_owned(),
            imap: Server {
                host: "imap.example.com".to_owned(),
                port: 993,
                security: Security::Tls,
                fingerprint: None,
            },
            smtp: None,
            smtp_user: None,
            secret: SecretSource::Env("X".to_owned()),
            authserv_ids: Vec::new(),
            dns_lookups: true,
            ca_file: None,
            folders: Vec::new(),
            oauth: None,
        }
    }

    #[test]
    fn the_account_is_the_named_one_or_the_only_one() {
        let one = [account("grace@example.com")];
        let two = [account("grace@example.com"), account("tom@example.com")];
        assert_eq!(choose(&one, None), Ok(&one[0]));
        assert_eq!(choose(&two, Some("TOM@example.com")), Ok(&two[1]));
        for (accounts, address) in [(&two[..], None), (&one[..], Some("tom@example.com")), (&[][..], None)] {
            assert_eq!(choose(accounts, address).map_err(|e| e.code), Err(Code::AccountUnknown));
        }
    }
}
