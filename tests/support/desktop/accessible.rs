//! Where a button is drawn, as a screen reader knows it (AT-SPI).

use anyhow::Result;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

use super::bus;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
/// A program's tree of widgets may not be deeper; a loop in it ends here.
const DEPTH: usize = 12;

/// A rectangle of the screen, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

type Node = (String, OwnedObjectPath);

/// The newest button with this label that `program` shows; `None` where none is drawn.
pub(super) fn button(session: &Connection, program: &str, label: &str) -> Result<Option<Place>> {
    let address: String = session
        .call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &())?
        .body()
        .deserialize()?;
    let accessibility = bus::connect(&address)?;
    let registry =
        ("org.a11y.atspi.Registry".to_owned(), OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?);
    for application in children(&accessibility, &registry).unwrap_or_default() {
        if name(&accessibility, &application).is_ok_and(|name| name == program)
            && let Some(place) = search(&accessibility, &application, label, DEPTH)
        {
            return Ok(Some(place));
        }
    }
    Ok(None)
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
    Ok(proxy(connection, node, ACCESSIBLE)?.call("GetChildren", &())?)
}

fn name(connection: &Connection, node: &Node) -> Result<String> {
    Ok(proxy(connection, node, ACCESSIBLE)?.get_property("Name")?)
}

fn role(connection: &Connection, node: &Node) -> Result<String> {
    Ok(proxy(connection, node, ACCESSIBLE)?.call("GetRoleName", &())?)
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
