//! Made-up accounts and alerts for the tests of this crate.

use porchlight_engine::{Context, Verdict, assess};
use porchlight_watcher::{
    Account, AccountId, AccountState, AccountStatus, Alert, AlertState, Code, Desk, Form, Report,
    ReportState, SecretSource, Security, Server, Summary, Whereabouts,
};

pub fn account(state: AccountState) -> AccountStatus {
    AccountStatus {
        id: AccountId("a1".to_owned()),
        address: "rose@example.com".to_owned(),
        state,
        last_checked: Some(1_000_000),
        can_report: true,
        missing_folders: Vec::new(),
    }
}

pub fn summary(id: i64, state: AlertState, report: Option<ReportState>) -> Summary {
    Summary {
        id,
        account: AccountId("a1".to_owned()),
        verdict: Verdict::Scam,
        from_name: "Amazon & Support".to_owned(),
        from_address: "help@parcel.example".to_owned(),
        subject: "Your order of a <b>camera</b>\u{202e}".to_owned(),
        found_at: 1_000_000,
        arrived_at: 1_000_000,
        in_junk: false,
        state,
        decided_at: (state != AlertState::Open).then_some(1_000_000),
        report,
        question: None,
        whereabouts: Whereabouts::Untouched,
    }
}

pub fn alert() -> Alert {
    let mut assessment = assess(b"", &Context::default());
    assessment.verdict = Verdict::Scam;
    Alert { summary: summary(7, AlertState::Open, None), assessment }
}

pub fn report(desk: Desk, state: ReportState) -> Report {
    Report {
        id: 3,
        alert: 7,
        desk,
        form: Form::Attached,
        state,
        said: String::new(),
        message_id: "<3@example.com>".to_owned(),
        asked_at: Some(1_000_000),
        changed_at: 1_000_000,
        steps: Vec::new(),
        answers: Vec::new(),
    }
}

/// One of each.
pub fn report_states() -> [ReportState; 9] {
    [
        ReportState::Drafted,
        ReportState::Waiting { last: None },
        ReportState::Waiting { last: Some(Code::Offline) },
        ReportState::Sending,
        ReportState::Sent { at: 1 },
        ReportState::Acknowledged { at: 1 },
        ReportState::Bounced { at: 1 },
        ReportState::Uncertain,
        ReportState::Refused { code: Code::ReportRefused },
    ]
}

/// The settings of an account with a password in the keyring.
pub fn settings() -> Account {
    let server =
        |host: &str, port| Server { host: host.to_owned(), port, security: Security::Tls, fingerprint: None };
    Account {
        address: "rose@example.com".to_owned(),
        user: "rose".to_owned(),
        imap: server("imap.example.com", 993),
        smtp: Some(server("smtp.example.com", 465)),
        smtp_user: None,
        secret: SecretSource::Keyring("rose".to_owned()),
        authserv_ids: vec!["mx.example.com".to_owned()],
        dns_lookups: true,
        folders: Vec::new(),
        ca_file: None,
        oauth: None,
    }
}
