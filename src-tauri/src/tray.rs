//! The lamp in the tray, and its menu.

use porchlight_watcher::{Error, Pause, Watcher};
use tauri::image::Image;
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Wry};

use crate::commands::navigation::Destination;
use crate::lamp::{self, Lamp, Light};
use crate::menu::{self, Choice, Contents, Entry};
use crate::state::{self, Shell};
use crate::{clock, status, windows};

/// The tray as it is shown now.
pub struct Tray {
    icon: TrayIcon,
    lamp: Lamp,
    entries: Vec<Entry>,
    /// The items of `entries`, flat and in order, without dividers and groups.
    items: Vec<MenuItem<Wry>>,
}

/// What is to be shown.
struct Scene {
    lamp: Lamp,
    status: String,
    entries: Vec<Entry>,
}

impl Tray {
    /// Puts the lamp into the tray. To be called on the main thread.
    pub fn new(app: &AppHandle) -> tauri::Result<Tray> {
        let scene = scene(&state::shell(app));
        let (menu, items) = build(app, &scene.entries)?;
        let icon = TrayIconBuilder::with_id("porchlight")
            .icon(image(scene.lamp))
            .tooltip(&scene.status)
            .menu(&menu)
            .on_menu_event(|app, event| {
                if let Some(choice) = Choice::of(event.id().as_ref()) {
                    chosen(app, choice);
                }
            })
            .build(app)?;
        Ok(Tray { icon, lamp: scene.lamp, entries: scene.entries, items })
    }

    /// Shows how things stand now; touches only what is different.
    pub fn redraw(&mut self, app: &AppHandle) {
        if let Err(error) = self.try_redraw(app) {
            log::warn!("the tray could not be drawn: {error}");
        }
    }

    fn try_redraw(&mut self, app: &AppHandle) -> tauri::Result<()> {
        let scene = scene(&state::shell(app));
        if scene.lamp != self.lamp {
            self.icon.set_icon(Some(image(scene.lamp)))?;
            self.lamp = scene.lamp;
        }
        if scene.entries == self.entries {
            return Ok(());
        }
        if same_shape(&self.entries, &scene.entries) {
            // Only texts changed. A new menu would close one that is open under the user's hand.
            for (item, (old, new)) in self.items.iter().zip(texts(&self.entries).zip(texts(&scene.entries))) {
                if old != new {
                    item.set_text(new)?;
                }
            }
        } else {
            let (menu, items) = build(app, &scene.entries)?;
            self.icon.set_menu(Some(menu))?;
            self.items = items;
        }
        self.icon.set_tooltip(Some(&scene.status))?;
        self.entries = scene.entries;
        Ok(())
    }
}

fn scene(shell: &Shell) -> Scene {
    let now = clock::now();
    let watcher = match shell.watcher_now() {
        Some(watcher) => watcher.as_ref(),
        None => {
            let status = shell.words().text("tray-connecting");
            let contents =
                Contents { status: status.clone(), paused: None, alerts: &[], demo: shell.demo.is_some() };
            return Scene { lamp: Lamp::Offline, entries: menu::entries(&shell.words(), &contents), status };
        }
    };
    let accounts = watcher.map(Watcher::status).map_err(Error::clone);
    let paused = watcher.ok().and_then(Watcher::paused);
    let pending = watcher.ok().and_then(|watcher| watcher.pending().ok()).unwrap_or_default();
    let alerts = watcher.ok().and_then(|watcher| watcher.alerts(3).ok()).unwrap_or_default();
    let lamp = lamp::choose(&Light {
        accounts: accounts.as_deref().unwrap_or_default(),
        paused: paused.is_some(),
        pending,
        broken: accounts.is_err(),
    });
    let status = status::tray(&shell.words(), &accounts, paused, now);
    let contents = Contents { status: status.clone(), paused, alerts: &alerts, demo: shell.demo.is_some() };
    Scene { lamp, entries: menu::entries(&shell.words(), &contents), status }
}

fn image(lamp: Lamp) -> Image<'static> {
    match lamp {
        Lamp::Watching => tauri::include_image!("icons/tray/watching.png"),
        Lamp::Alert => tauri::include_image!("icons/tray/alert.png"),
        Lamp::NeedsYou => tauri::include_image!("icons/tray/needs-you.png"),
        Lamp::Paused => tauri::include_image!("icons/tray/paused.png"),
        Lamp::Offline => tauri::include_image!("icons/tray/offline.png"),
    }
}

fn build(app: &AppHandle, entries: &[Entry]) -> tauri::Result<(Menu<Wry>, Vec<MenuItem<Wry>>)> {
    let mut items = Vec::new();
    let parts = parts(app, entries, &mut items)?;
    let parts: Vec<&dyn IsMenuItem<Wry>> = parts.iter().map(AsRef::as_ref).collect();
    Ok((Menu::with_items(app, &parts)?, items))
}

fn parts(
    app: &AppHandle,
    entries: &[Entry],
    items: &mut Vec<MenuItem<Wry>>,
) -> tauri::Result<Vec<Box<dyn IsMenuItem<Wry>>>> {
    let mut built: Vec<Box<dyn IsMenuItem<Wry>>> = Vec::new();
    for entry in entries {
        built.push(match entry {
            Entry::Item { id, text, enabled } => {
                let item = MenuItem::with_id(app, id, text, *enabled, None::<&str>)?;
                items.push(item.clone());
                Box::new(item)
            }
            Entry::Group { text, items: inner } => {
                let inner = parts(app, inner, items)?;
                let inner: Vec<&dyn IsMenuItem<Wry>> = inner.iter().map(AsRef::as_ref).collect();
                Box::new(Submenu::with_items(app, text, true, &inner)?)
            }
            Entry::Divider => Box::new(PredefinedMenuItem::separator(app)?),
        });
    }
    Ok(built)
}

/// True where the two differ in the words of items at most.
fn same_shape(old: &[Entry], new: &[Entry]) -> bool {
    old.len() == new.len()
        && old.iter().zip(new).all(|pair| match pair {
            (Entry::Item { id, enabled, .. }, Entry::Item { id: other, enabled: also, .. }) => {
                id == other && enabled == also
            }
            (Entry::Group { text, items }, Entry::Group { text: other, items: also }) => {
                text == other && same_shape(items, also)
            }
            (Entry::Divider, Entry::Divider) => true,
            _ => false,
        })
}

/// The texts of all items, as [`parts`] meets them.
fn texts(entries: &[Entry]) -> Box<dyn Iterator<Item = &str> + '_> {
    Box::new(entries.iter().flat_map(|entry| match entry {
        Entry::Item { text, .. } => {
            Box::new(std::iter::once(text.as_str())) as Box<dyn Iterator<Item = &str>>
        }
        Entry::Group { items, .. } => texts(items),
        Entry::Divider => Box::new(std::iter::empty()),
    }))
}

/// Does what was chosen, away from the main thread.
fn chosen(app: &AppHandle, choice: Choice) {
    if choice == Choice::Quit {
        app.exit(0);
        return;
    }
    let app = app.clone();
    std::thread::spawn(move || {
        let shell = state::shell(&app);
        match choice {
            Choice::Open => windows::show(&app, None),
            Choice::Alert(id) => windows::show(&app, Some(Destination::Alert { id })),
            Choice::Recover => windows::show(&app, Some(Destination::Recover)),
            Choice::Sample => {
                if let Some(demo) = &shell.demo {
                    demo.ask_for_sample();
                }
            }
            Choice::CheckNow => with_watcher(&shell, Watcher::check_now),
            Choice::PauseHour => {
                with_watcher(&shell, |watcher| watcher.pause(Pause::Until(clock::now() + 3600)));
            }
            Choice::PauseTomorrow => {
                with_watcher(&shell, |watcher| watcher.pause(Pause::Until(clock::tomorrow_morning())));
            }
            Choice::PauseUntilResumed => {
                with_watcher(&shell, |watcher| watcher.pause(Pause::UntilResumed));
            }
            Choice::Resume => with_watcher(&shell, Watcher::resume),
            Choice::Quit => {}
        }
        shell.touch();
    });
}

fn with_watcher(shell: &Shell, verb: impl FnOnce(&Watcher)) {
    if let Ok(watcher) = shell.watcher() {
        verb(watcher);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, text: &str) -> Entry {
        Entry::Item { id: id.to_owned(), text: text.to_owned(), enabled: true }
    }

    #[test]
    fn only_a_change_of_words_keeps_the_menu() {
        let group = |text: &str| Entry::Group { text: "Pause".to_owned(), items: vec![item("hour", text)] };
        let old = [item("a", "one"), Entry::Divider, group("x")];
        assert!(same_shape(&old, &[item("a", "two"), Entry::Divider, group("y")]));
        assert!(!same_shape(&old, &[item("b", "one"), Entry::Divider, group("x")]));
        assert!(!same_shape(&old, &[item("a", "one"), group("x")]));
        assert_eq!(texts(&old).collect::<Vec<_>>(), ["one", "x"]);
    }
}
