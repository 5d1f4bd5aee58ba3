//! Notices of Amazon in every language: those of a change name it, the others name none.
#![allow(clippy::disallowed_methods)]

mod support;

use std::path::PathBuf;

use porchlight_engine::{AccountChange, assess};

fn languages() -> Vec<PathBuf> {
    let folder = support::fixtures().join("languages");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

fn wanted(name: &str) -> Option<AccountChange> {
    let kinds = [
        ("password", AccountChange::Password),
        ("email", AccountChange::Email),
        ("phone", AccountChange::Phone),
        ("address", AccountChange::Address),
        ("two-step", AccountChange::TwoStep),
        ("sign-in", AccountChange::SignIn),
        ("device", AccountChange::Device),
        ("gift-card", AccountChange::GiftCard),
    ];
    let kind = name.strip_prefix("genuine-").unwrap_or(name).strip_prefix("change-")?;
    let found = kinds.into_iter().find(|(kind_name, _)| kind.starts_with(kind_name));
    Some(found.unwrap_or_else(|| panic!("{name}: no such change")).1)
}

#[test]
fn notices_name_the_change_and_other_mail_none() {
    let folders = languages().into_iter().chain([support::fixtures().join("stories")]);
    let (mut changes, mut others, mut wrong) = (0, 0, String::new());
    for file in folders.flat_map(|folder| support::messages(&folder)) {
        let name = support::name(&file);
        if !name.starts_with("change-") && !name.starts_with("genuine-") {
            continue;
        }
        let wanted = wanted(&name);
        *if wanted.is_some() { &mut changes } else { &mut others } += 1;
        let assessment = assess(&support::read(&file), &support::context());
        if assessment.account_change != wanted {
            let (verdict, change) = (assessment.verdict, assessment.account_change);
            wrong.push_str(&format!("{}: {change:?}, {verdict:?}\n", file.display()));
        }
    }
    assert!(changes >= 8 * 14 && others >= 6 * 14, "{changes} {others}");
    assert!(wrong.is_empty(), "\n{wrong}");
}
