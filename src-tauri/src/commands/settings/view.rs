//! What the page is given of the settings, and gives back.

use porchlight_watcher::{Notices, Quiet};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::update::UpdatesForm;

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct SettingsPage {
    /// A folder of `locales/`; none: what the system speaks.
    pub language: Option<String>,
    /// In per cent.
    pub text_size: u16,
    pub text_sizes: Vec<u16>,
    /// A domain; none: the one of the system's country.
    pub shop: Option<String>,
    pub shop_of_system: String,
    pub shops: Vec<ShopLine>,
    pub notices: NoticesForm,
    /// Whether it starts with the computer; none where nobody can say or change that.
    pub starts: Option<bool>,
    /// Where the records lie; empty where the system names no folder.
    pub data_folder: String,
    /// Looking for newer versions; none where this program does not.
    pub updates: Option<UpdatesForm>,
    pub version: String,
    /// The version of the tables and signals.
    pub rules: String,
    /// The text of the licence.
    pub licence: String,
    /// What it is built from: a name, a version and a licence in each line.
    pub built_from: String,
}

/// One of Amazon's shops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ShopLine {
    pub domain: String,
    /// ISO 3166-1.
    pub country: String,
}

/// What raises a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(deny_unknown_fields)]
pub struct NoticesForm {
    pub scams: bool,
    pub doubtful: bool,
    pub questions: bool,
    pub trouble: bool,
    pub reports: bool,
    pub quiet: Option<QuietForm>,
}

/// From when until when, in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(deny_unknown_fields)]
pub struct QuietForm {
    pub from: u16,
    pub until: u16,
}

impl From<Notices> for NoticesForm {
    fn from(notices: Notices) -> NoticesForm {
        let Notices { scams, doubtful, questions, trouble, reports, quiet } = notices;
        let quiet = quiet.map(|Quiet { from, until }| QuietForm { from, until });
        NoticesForm { scams, doubtful, questions, trouble, reports, quiet }
    }
}

impl From<NoticesForm> for Notices {
    fn from(form: NoticesForm) -> Notices {
        let NoticesForm { scams, doubtful, questions, trouble, reports, quiet } = form;
        let quiet = quiet.map(|QuietForm { from, until }| Quiet { from, until });
        Notices { scams, doubtful, questions, trouble, reports, quiet }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_goes_there_and_back() {
        let quiet = Some(QuietForm { from: 1320, until: 420 });
        let form = NoticesForm {
            scams: true,
            doubtful: true,
            questions: false,
            trouble: false,
            reports: true,
            quiet,
        };
        assert_eq!(NoticesForm::from(Notices::from(form)), form);
    }
}
