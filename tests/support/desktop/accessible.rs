//! What a screen reader is told (AT-SPI): where a button is drawn, and what a window says, in its order.

use anyhow::Result;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

use super::bus;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
/// A program's tree of widgets may not be deeper; a loop in it ends here.
const DEPTH: usize = 12;
/// A page is nested deeper: the framework's boxes, the plug of the page, the page itself.
const PAGE_DEPTH: usize = 60;
/// More pieces than any screen of ours has.
const PIECES: usize = 4000;

/// A rectangle of the screen, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// One piece of what a screen reader reads, in the order of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// As AT-SPI names it: `heading`, `push button`, `paragraph`.
    pub role: String,
    /// The name of what can be named; the text of what is only text.
    pub words: String,
    /// It has the keyboard.
    pub focused: bool,
}

/// Of `AtspiRole`, with the names that `atspi_role_get_name` gives.
const ROLES: [(u32, &str); 13] = [
    (7, "check box"),
    (11, "combo box"),
    (31, "list"),
    (32, "list item"),
    (42, "progress bar"),
    (43, "push button"),
    (44, "radio button"),
    (73, "paragraph"),
    (79, "entry"),
    (83, "heading"),
    (85, "section"),
    (95, "document web"),
    (110, "landmark"),
];

/// `ATSPI_STATE_FOCUSED`.
const FOCUSED: u32 = 12;
/// The sign that stands in a text for what is embedded in it.
const EMBEDDED: char = '\u{fffc}';

type Node = (String, OwnedObjectPath);

/// The newest button with this label that `program` shows; `None` where none is drawn.
pub(super) fn button(session: &Connection, program: &str, label: &str) -> Result<Option<Place>> {
    let accessibility = connect(session)?;
    for application in applications(&accessibility, program)? {
        if let Some(place) = search(&accessibility, &application, label, DEPTH) {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

/// All that `program` tells a screen reader, first to last; empty where it tells nothing (yet).
pub(super) fn read(session: &Connection, program: &str) -> Result<Vec<Spoken>> {
    let accessibility = connect(session)?;
    let mut said = Vec::new();
    for application in applications(&accessibility, program)? {
        read_on(&accessibility, &application, PAGE_DEPTH, &mut said);
    }
    Ok(said)
}

fn connect(session: &Connection) -> Result<Connection> {
    let address: String = session
        .call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &())?
        .body()
        .deserialize()?;
    bus::connect(&address)
}

fn applications(accessibility: &Connection, program: &str) -> Result<Vec<Node>> {
    let registry =
        ("org.a11y.atspi.Registry".to_owned(), OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?);
    let all = children(accessibility, &registry).unwrap_or_default();
    Ok(all.into_iter().filter(|one| name(accessibility, one).is_ok_and(|name| name == program)).collect())
}

/// Pages change while one reads: whatever cannot be read is passed over.
fn read_on(connection: &Connection, node: &Node, depth: usize, said: &mut Vec<Spoken>) {
    let role = role(connection, node).unwrap_or_default();
    let text = text(connection, node).unwrap_or_default().replace(EMBEDDED, " ");
    let words = match name(connection, node).unwrap_or_default() {
        name if name.is_empty() => text,
        name => name,
    };
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    said.push(Spoken { role, words, focused: has_state(connection, node, FOCUSED).unwrap_or_default() });
    if depth == 0 || said.len() >= PIECES {
        return;
    }
    for child in children(connection, node).unwrap_or_default() {
        read_on(connection, &child, depth - 1, said);
    }
}

/// Widgets come and go while one looks: whatever cannot be read is passed over.
fn search(connection: &Connection, node: &Node, label: &str, depth: usize) -> Option<Place> {
    let role = role(connection, node).unwrap_or_default();
    if role == "push button" && name(connection, node).is_ok_and(|name| name == label) {
        return place(connection, node).ok().filter(|place| place.width > 1 && place.x >= 0 && place.y >= 0);
    }
    if depth == 0 {
        return None;
    }
    let children = children(connection, node).unwrap_or_default();
    children.iter().rev().find_map(|child| search(connection, child, label, depth - 1))
}

fn children(connection: &Connection, node: &Node) -> Result<Vec<Node>> {
    let proxy = proxy(connection, node, ACCESSIBLE)?;
    let children: Vec<Node> = proxy.call("GetChildren", &())?;
    // A socket lists nobody, though another process is plugged into it: the page.
    if children.is_empty() && proxy.get_property::<i32>("ChildCount").is_ok_and(|count| count == 1) {
        return Ok(vec![proxy.call("GetChildAtIndex", &(0i32,))?]);
    }
    Ok(children)
}

fn name(connection: &Connection, node: &Node) -> Result<String> {
    Ok(proxy(connection, node, ACCESSIBLE)?.get_property("Name")?)
}

fn text(connection: &Connection, node: &Node) -> Result<String> {
    Ok(proxy(connection, node, "org.a11y.atspi.Text")?.call("GetText", &(0i32, -1i32))?)
}

fn has_state(connection: &Connection, node: &Node, state: u32) -> Result<bool> {
    let states: Vec<u32> = proxy(connection, node, ACCESSIBLE)?.call("GetState", &())?;
    let (word, bit) = (state / 32, state % 32);
    Ok(usize::try_from(word)
        .ok()
        .and_then(|word| states.get(word))
        .is_some_and(|word| word & (1 << bit) != 0))
}

fn role(connection: &Connection, node: &Node) -> Result<String> {
    let proxy = proxy(connection, node, ACCESSIBLE)?;
    let name: String = proxy.call("GetRoleName", &())?;
    if !name.is_empty() {
        return Ok(name);
    }
    // The page gives numbers only (`AtspiRole`).
    let number: u32 = proxy.call("GetRole", &())?;
    let known = ROLES.iter().find(|(known, _)| *known == number);
    Ok(known.map_or_else(|| format!("role {number}"), |(_, name)| (*name).to_owned()))
}

fn place(connection: &Connection, node: &Node) -> Result<Place> {
    // 0: measured from the corner of the screen.
    let ((x, y, width, height),): ((i32, i32, i32, i32),) =
        proxy(connection, node, "org.a11y.atspi.Component")?.call("GetExtents", &(0u32,))?;
    Ok(Place { x, y, width, height })
}

fn proxy<'a>(connection: &'a Connection, (service, path): &'a Node, interface: &'a str) -> Result<Proxy<'a>> {
    Ok(Proxy::new(connection, service.as_str(), path.as_ref(), interface)?)
}
