//! A session bus of its own, on which nothing starts by itself but what is listed here.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use zbus::blocking::{Connection, Proxy, connection, fdo::DBusProxy};
use zbus::zvariant::OwnedObjectPath;

use crate::wait;

/// What may be started by being asked for: settings and accessibility. Not the notification daemon and not
/// the keyring, or no test could do without them.
const SERVICES: [&str; 3] = ["org.xfce.Xfconf.service", "ca.desrt.dconf.service", "org.a11y.Bus.service"];

/// Writes `bus.conf` and returns the address the bus will have.
pub(super) fn write_configuration(home: &Path) -> Result<String> {
    let services = home.join("services");
    std::fs::create_dir(&services)?;
    for name in SERVICES {
        let system = Path::new("/usr/share/dbus-1/services").join(name);
        if system.is_file() {
            std::fs::copy(system, services.join(name))?;
        }
    }
    let address = address(home);
    let conf = format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        services.display()
    );
    std::fs::write(home.join("bus.conf"), conf)?;
    Ok(address)
}

/// Where the bus of the desktop with that home listens.
pub(super) fn address(home: &Path) -> String {
    format!("unix:path={}", home.join("run/bus").display())
}

/// A connection that owns a name and answers nothing.
pub(super) fn occupy(address: &str, name: &str) -> Result<Connection> {
    let connection = connect(address)?;
    connection.request_name(name)?;
    Ok(connection)
}

/// Some programs never answer what they do not understand.
const ANSWER: Duration = Duration::from_secs(2);

pub(super) fn connect(address: &str) -> Result<Connection> {
    Ok(connection::Builder::address(address)?.method_timeout(ANSWER).build()?)
}

pub(super) fn has_name(connection: &Connection, name: &str) -> Result<bool> {
    Ok(DBusProxy::new(connection)?.name_has_owner(name.try_into()?)?)
}

pub(super) fn wait_for_name(connection: &Connection, name: &str) -> Result<()> {
    wait::within(Duration::from_secs(20), &format!("somebody owns {name} on the bus"), || {
        has_name(connection, name)
    })
}

/// How many secrets the keyring holds for a service (Secret Service API, `SearchItems`).
pub(super) fn kept_secrets(connection: &Connection, service: &str) -> Result<usize> {
    let secrets = Proxy::new(
        connection,
        "org.freedesktop.secrets",
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service",
    )?;
    let wanted = HashMap::from([("service", service)]);
    let (open, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) =
        secrets.call("SearchItems", &wanted)?;
    Ok(open.len() + locked.len())
}
