//! The accounts file, and what it leaves out.

use std::path::Path;

use porchlight_watcher::{Account, account, provider};

use crate::trouble::Trouble;

/// Reads the file. Where an account of one of the big providers does not say whose
/// `Authentication-Results` to believe, the table of providers does.
pub fn read(path: &Path) -> Result<Vec<Account>, Trouble> {
    let mut accounts = account::read_file(path)?;
    for account in &mut accounts {
        if account.authserv_ids.is_empty() {
            account.authserv_ids = provider::authserv_ids(&account.address, &account.imap.host);
        }
    }
    Ok(accounts)
}
