//! The tray as its host sees it: `org.kde.StatusNotifierItem` and `com.canonical.dbusmenu`.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::{Context, Result};
use zbus::blocking::{Connection, Proxy, fdo::DBusProxy};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::bus;

const ITEM: &str = "org.kde.StatusNotifierItem";
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const MENU: &str = "com.canonical.dbusmenu";
/// Below this path libayatana-appindicator puts its items.
const AYATANA: &str = "/org/ayatana/NotificationItem";

/// One line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuItem {
    pub id: i32,
    /// Without the underscore of its access key.
    pub label: String,
    pub enabled: bool,
    pub children: Vec<MenuItem>,
}

/// A tray icon and its menu.
#[derive(Debug)]
pub struct Tray {
    connection: Connection,
    service: String,
    path: String,
    menu: String,
}

impl Tray {
    /// The first item that the panel knows, or, where there is no panel, the first on the bus.
    pub(super) fn find(connection: &Connection) -> Result<Option<Tray>> {
        let places =
            if bus::has_name(connection, WATCHER)? { registered(connection)? } else { searched(connection)? };
        for (service, path) in places {
            let item = Proxy::new(connection, service.clone(), path.clone(), ITEM)?;
            let Ok(menu) = item.get_property::<OwnedObjectPath>("Menu") else { continue };
            let (connection, menu) = (connection.clone(), menu.as_str().to_owned());
            return Ok(Some(Tray { connection, service, path, menu }));
        }
        Ok(None)
    }

    /// The icon's name or file, which changes with the state shown.
    pub fn icon(&self) -> Result<String> {
        let item = Proxy::new(&self.connection, self.service.clone(), self.path.clone(), ITEM)?;
        Ok(item.get_property("IconName")?)
    }

    /// The title a screen reader reads.
    pub fn title(&self) -> Result<String> {
        let item = Proxy::new(&self.connection, self.service.clone(), self.path.clone(), ITEM)?;
        Ok(item.get_property("Title")?)
    }

    /// The whole menu as it is now.
    pub fn menu(&self) -> Result<Vec<MenuItem>> {
        type Layout = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));
        let menu = Proxy::new(&self.connection, self.service.clone(), self.menu.clone(), MENU)?;
        let (_, (_, _, children)): Layout = menu.call("GetLayout", &(0i32, -1i32, Vec::<String>::new()))?;
        Ok(children.iter().filter_map(|child| item(child)).collect())
    }

    /// The labels of the menu's first level, top to bottom, without separators.
    pub fn labels(&self) -> Result<Vec<String>> {
        Ok(self.menu()?.into_iter().map(|item| item.label).filter(|label| !label.is_empty()).collect())
    }

    /// Chooses the first item, at any level, whose label starts with `label`. The menu may be built anew between
    /// looking and clicking; then its items have other numbers, and it is looked at again.
    pub fn choose(&self, label: &str) -> Result<()> {
        const TRIES: u32 = 5;
        let menu = Proxy::new(&self.connection, self.service.clone(), self.menu.clone(), MENU)?;
        for _ in 1..TRIES {
            match self.click(&menu, label)? {
                Ok(()) => return Ok(()),
                // "Quit" may be quicker than its own answer.
                Err(zbus::Error::MethodError(name, ..)) if name.ends_with(".NoReply") => return Ok(()),
                Err(_) => std::thread::sleep(Duration::from_millis(200)),
            }
        }
        Ok(self.click(&menu, label)??)
    }

    fn click(&self, menu: &Proxy<'_>, label: &str) -> Result<zbus::Result<()>> {
        let items = self.menu()?;
        let found = search(&items, label).with_context(|| {
            format!("the menu has no \"{label}\", only {:?}", self.labels().unwrap_or_default())
        })?;
        Ok(menu.call("Event", &(found.id, "clicked", Value::from(0i32), 0u32)))
    }
}

/// What programs told the panel: `:1.23/path/of/the/item`.
fn registered(connection: &Connection) -> Result<Vec<(String, String)>> {
    let watcher = Proxy::new(connection, WATCHER, "/StatusNotifierWatcher", WATCHER)?;
    let items: Vec<String> = watcher.get_property("RegisteredStatusNotifierItems").unwrap_or_default();
    Ok(items
        .iter()
        .filter_map(|item| item.split_once('/').map(|(name, path)| (name.to_owned(), format!("/{path}"))))
        .collect())
}

/// Asks everybody on the bus.
fn searched(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for name in DBusProxy::new(connection)?.list_names()? {
        if !name.starts_with(':') || connection.unique_name().is_some_and(|own| *own == name.as_str()) {
            continue;
        }
        let Ok(xml) = introspect(connection, name.as_str(), AYATANA) else { continue };
        if let Some(child) = first_child(&xml) {
            found.push((name.to_string(), format!("{AYATANA}/{child}")));
        }
    }
    Ok(found)
}

fn search<'a>(items: &'a [MenuItem], label: &str) -> Option<&'a MenuItem> {
    items.iter().find_map(|item| {
        if item.label.starts_with(label) { Some(item) } else { search(&item.children, label) }
    })
}

/// One node of the layout: `(ia{sv}av)` in a variant.
fn item(value: &Value<'_>) -> Option<MenuItem> {
    let structure = match value {
        Value::Value(inner) => return item(inner),
        Value::Structure(structure) => structure,
        _ => return None,
    };
    let [Value::I32(id), Value::Dict(properties), Value::Array(children)] = structure.fields() else {
        return None;
    };
    let label = properties.get::<&str, &str>(&"label").ok().flatten().unwrap_or_default();
    let enabled = properties.get::<&str, bool>(&"enabled").ok().flatten().unwrap_or(true);
    let children = children.iter().filter_map(item).collect();
    Some(MenuItem { id: *id, label: without_access_key(label), enabled, children })
}

/// `_Quit` → `Quit`, `a__b` → `a_b`.
fn without_access_key(label: &str) -> String {
    label.replace("__", "\u{0}").replace('_', "").replace('\u{0}', "_")
}

fn introspect(connection: &Connection, service: &str, path: &str) -> Result<String> {
    let reply = connection.call_method(
        Some(service),
        path,
        Some("org.freedesktop.DBus.Introspectable"),
        "Introspect",
        &(),
    )?;
    Ok(reply.body().deserialize()?)
}

fn first_child(xml: &str) -> Option<String> {
    let (_, rest) = xml.split_once("<node name=\"")?;
    let (name, _) = rest.split_once('"')?;
    Some(name.to_owned())
}
