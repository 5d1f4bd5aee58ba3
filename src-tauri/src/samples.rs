//! Made-up accounts and alerts for the tests of this crate.

use porchlight_engine::{Context, Verdict, assess};
use porchlight_watcher::{AccountId, AccountState, AccountStatus, Alert, AlertState, ReportState, Summary};

pub fn account(state: AccountState) -> AccountStatus {
    AccountStatus {
        id: AccountId("a1".to_owned()),
        address: "rose@example.com".to_owned(),
        state,
        last_checked: Some(1_000_000),
        can_report: true,
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
        report,
        moved: false,
    }
}

pub fn alert() -> Alert {
    let mut assessment = assess(b"", &Context::default());
    assessment.verdict = Verdict::Scam;
    Alert { summary: summary(7, AlertState::Open, None), assessment }
}
