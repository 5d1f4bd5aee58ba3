//! How everything is set now.

use porchlight_engine::RULES_VERSION;
use porchlight_watcher::{Error, TEXT_SIZES, Watcher, shops};
use tauri::AppHandle;

use super::choose;
use super::view::{SettingsPage, ShopLine};
use crate::commands::view::Trouble;
use crate::commands::{answer, update};
use crate::state::Shell;

#[tauri::command]
pub async fn settings(app: AppHandle) -> Result<SettingsPage, Trouble> {
    let asking = app.clone();
    answer(app, move |shell| {
        let page = page(shell, shell.watcher()?)?;
        let (starts, updates) = (choose::starts(&asking, shell), update::form(&asking)?);
        Ok(SettingsPage { starts, updates, ..page })
    })
    .await
}

fn page(shell: &Shell, watcher: &Watcher) -> Result<SettingsPage, Error> {
    let shops = shops().iter();
    let lines =
        shops.map(|shop| ShopLine { domain: shop.domain.to_owned(), country: shop.country.to_owned() });
    Ok(SettingsPage {
        language: watcher.language()?,
        text_size: watcher.text_size()?,
        text_sizes: TEXT_SIZES.to_vec(),
        shop: watcher.chosen_shop()?.map(|shop| shop.domain.to_owned()),
        shop_of_system: shell.shop_of_system().domain.to_owned(),
        shops: lines.collect(),
        notices: watcher.notices()?.into(),
        starts: None,
        data_folder: crate::records(shell).map(|folder| folder.display().to_string()).unwrap_or_default(),
        updates: None,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rules: RULES_VERSION.to_owned(),
        licence: concat!(
            include_str!("../../../../LICENSE-MIT"),
            "\n\n",
            include_str!("../../../../LICENSE-APACHE")
        )
        .to_owned(),
        built_from: include_str!("../../../licences.txt").to_owned(),
    })
}
