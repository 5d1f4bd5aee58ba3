//! A desktop of its own for a test: display, session bus, window manager, panel with a tray,
//! notification daemon, keyring; in a HOME of its own. All of it ends with the value.

mod accessible;
mod bus;
mod notices;
mod panel;
mod tray;

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use zbus::blocking::Connection;

pub use accessible::{Place, Spoken};
pub use notices::{Action, Notice};
pub use tray::{MenuItem, Tray};

use crate::process::{Process, find, run};
use crate::wait;

/// What this desktop has. Leaving something out is how a test asks "and where there is none?".
#[derive(Debug, Clone, Copy)]
pub struct Wishes {
    pub tray: bool,
    pub notifications: bool,
    pub keyring: Keyring,
}

/// The three keyrings a program can meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyring {
    /// No Secret Service on the bus.
    None,
    /// A service whose collection nobody has opened.
    Locked,
    Unlocked,
}

impl Default for Wishes {
    fn default() -> Self {
        Wishes { tray: true, notifications: true, keyring: Keyring::Unlocked }
    }
}

/// A running desktop.
#[derive(Debug)]
pub struct Desktop {
    /// Ended last to first.
    processes: Vec<Process>,
    notices: notices::Log,
    connection: Connection,
    environment: Vec<(&'static str, String)>,
    display: String,
    home: TempDir,
}

impl Desktop {
    pub fn start() -> Result<Desktop> {
        Desktop::start_with(Wishes::default())
    }

    pub fn start_with(wishes: Wishes) -> Result<Desktop> {
        let home = tempfile::Builder::new()
            .prefix("porchlight-desk-")
            .permissions(Permissions::from_mode(0o700))
            .tempdir()?;
        let mut environment = vec![("HOME", home.path().display().to_string())];
        for (variable, folder) in [
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
        ] {
            let path = home.path().join(folder);
            std::fs::create_dir(&path)?;
            std::fs::set_permissions(&path, Permissions::from_mode(0o700))?;
            environment.push((variable, path.display().to_string()));
        }
        environment.push(("XDG_CURRENT_DESKTOP", "XFCE".to_owned()));
        environment.push(("GDK_BACKEND", "x11".to_owned()));
        environment.push(("LANG", "C.UTF-8".to_owned()));
        environment.push(("LANGUAGE", String::new()));

        let mut processes = Vec::new();
        let (display_server, display) = start_display(home.path())?;
        processes.push(display_server);
        environment.push(("DISPLAY", display.clone()));
        let address = bus::write_configuration(home.path())?;
        environment.push(("DBUS_SESSION_BUS_ADDRESS", address.clone()));

        let mut desktop_parts = Parts { processes, environment, home: home.path() };
        desktop_parts.start("dbus-daemon", "dbus", &["--nofork", "--nopidfile", "--config-file=bus.conf"])?;
        let connection = wait::until(Duration::from_secs(10), "the session bus answers", || {
            Ok(bus::connect(&address).ok())
        })?;
        let notices = notices::Log::watch(&address)?;

        desktop_parts.start("openbox", "openbox", &[])?;
        panel::write_configuration(home.path())?;
        if wishes.tray {
            desktop_parts.start("xfce4-panel", "xfce4-panel", &["--disable-wm-check"])?;
            bus::wait_for_name(&connection, "org.kde.StatusNotifierWatcher")?;
        }
        if wishes.notifications {
            desktop_parts.start("xfce4-notifyd", "xfce4-notifyd", &[])?;
            bus::wait_for_name(&connection, "org.freedesktop.Notifications")?;
        }
        let Parts { processes, environment, .. } = desktop_parts;
        let mut desktop = Desktop { processes, notices, connection, environment, display, home };
        match wishes.keyring {
            Keyring::None => {}
            Keyring::Locked => desktop.start_keyring(false)?,
            Keyring::Unlocked => desktop.start_keyring(true)?,
        }
        Ok(desktop)
    }

    /// Starts the Secret Service, as a login does, at once or later.
    pub fn start_keyring(&mut self, unlocked: bool) -> Result<()> {
        let program = find("gnome-keyring-daemon", "gnome-keyring")?;
        let mut command;
        if unlocked {
            // The login password goes in by a pipe; the shell is only there to make one.
            command = Command::new(find("sh", "dash")?);
            command
                .args(["-c", "printf %s password | exec \"$0\" --foreground --unlock --components=secrets"]);
            command.arg(&program);
        } else {
            command = Command::new(&program);
            command.args(["--foreground", "--components=secrets"]);
        }
        self.prepare(&mut command);
        let log = self.home.path().join("keyring.log");
        self.processes.push(Process::start("gnome-keyring-daemon", command, &log)?);
        bus::wait_for_name(&self.connection, "org.freedesktop.secrets")
    }

    /// Ends the Secret Service that [`Desktop::start_keyring`] has started; what it keeps stays on the disk.
    pub fn stop_keyring(&mut self) -> Result<()> {
        // Nothing of the desktop is started after it.
        drop(self.processes.pop());
        wait::within(Duration::from_secs(10), "the keyring is gone", || {
            Ok(!self.has_name("org.freedesktop.secrets")?)
        })
    }

    /// Ends the session's bus, as when somebody signs out, or when it crashes.
    pub fn end_session(&mut self) -> Result<()> {
        let bus = self.processes.iter().position(|process| process.name() == "dbus-daemon");
        drop(self.processes.remove(bus.context("the session has ended already")?));
        Ok(())
    }

    /// Whether the user does not want to be disturbed now: the notification service's own switch.
    pub fn do_not_disturb(&self, on: bool) -> Result<()> {
        let mut command = Command::new(find("xfconf-query", "xfconf")?);
        command.args(["-c", "xfce4-notifyd", "-p", "/do-not-disturb", "-n", "-t", "bool", "-s"]);
        command.arg(on.to_string());
        self.prepare(&mut command);
        run(command).map(drop)
    }

    /// Gives a command this desktop's environment, and takes away the caller's own session.
    pub fn prepare(&self, command: &mut Command) {
        prepare(command, &self.environment);
    }

    /// Starts a program on this desktop; its output goes to `NAME.log` in [`Desktop::home`].
    pub fn launch(&self, name: &str, mut command: Command) -> Result<Process> {
        self.prepare(&mut command);
        Process::start(name, command, &self.home.path().join(format!("{name}.log")))
    }

    /// How many secrets the keyring holds for a service.
    pub fn kept_secrets(&self, service: &str) -> Result<usize> {
        bus::kept_secrets(&self.connection, service)
    }

    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A connection to the session bus.
    pub fn bus(&self) -> &Connection {
        &self.connection
    }

    /// True where somebody owns this name on the bus.
    pub fn has_name(&self, name: &str) -> Result<bool> {
        bus::has_name(&self.connection, name)
    }

    /// Owns a name on the session bus without ever answering, until the value is dropped.
    pub fn occupy(&self, name: &str) -> Result<impl Sized> {
        bus::occupy(&bus::address(self.home.path()), name)
    }

    /// The first tray icon that anybody shows, with a menu or without; waits for it.
    pub fn tray(&self, limit: Duration) -> Result<Tray> {
        wait::until(limit, "a tray icon appears", || Tray::find(&self.connection))
    }

    /// True where somebody shows a tray icon now.
    pub fn has_tray_icon(&self) -> Result<bool> {
        Ok(Tray::find(&self.connection)?.is_some())
    }

    /// Every notification so far.
    pub fn notices(&self) -> Vec<Notice> {
        self.notices.all()
    }

    /// Waits for the first notification for which `wanted` is true.
    pub fn notice(&self, limit: Duration, wanted: impl Fn(&Notice) -> bool) -> Result<Notice> {
        wait::until(limit, "a notification comes", || Ok(self.notices().into_iter().find(|n| wanted(n))))
    }

    /// Closes what is shown, as the user does: of unanswered ones only so many are shown.
    pub fn close_notices(&self) -> Result<()> {
        for id in self.notices().iter().filter(|notice| !notice.closed).filter_map(|notice| notice.id) {
            self.connection.call_method(
                Some("org.freedesktop.Notifications"),
                "/org/freedesktop/Notifications",
                Some("org.freedesktop.Notifications"),
                "CloseNotification",
                &id,
            )?;
        }
        Ok(())
    }

    /// The keys of the buttons that were pressed on a notification, as the daemon told the program.
    pub fn pressed(&self, notice: &Notice) -> Vec<String> {
        self.notices.pressed(notice)
    }

    /// Presses a button of a drawn notification with the mouse, as a hand would.
    ///
    /// Where it is drawn is read from the accessibility bus, as a screen reader would; the press itself
    /// is a movement and a click of the X pointer.
    pub fn press_button(&self, label: &str) -> Result<()> {
        let place = self.button(label, Duration::from_secs(10))?;
        self.click(place.x + place.width / 2, place.y + place.height / 2)
    }

    /// Where a button with this label is drawn on the screen.
    pub fn button(&self, label: &str, limit: Duration) -> Result<Place> {
        wait::until(limit, &format!("a button \"{label}\" is drawn"), || {
            accessible::button(&self.connection, "xfce4-notifyd", label)
        })
    }

    /// All that a program tells a screen reader, first to last.
    pub fn aloud(&self, program: &str) -> Result<Vec<Spoken>> {
        accessible::read(&self.connection, program)
    }

    /// Clicks the left button at a place on the screen.
    pub fn click(&self, x: i32, y: i32) -> Result<()> {
        let mut command = Command::new(find("xdotool", "xdotool")?);
        command.args(["mousemove", "--sync", &x.to_string(), &y.to_string(), "sleep", "0.2", "click", "1"]);
        self.prepare(&mut command);
        run(command).map(drop)
    }

    /// Drags a file to a place on the screen and drops it there, from a window of another program in the corner.
    pub fn drop_file(&self, file: &Path, x: i32, y: i32) -> Result<()> {
        const SIZE: i32 = 80;
        // Debian's own: another python3 may come first in PATH and not know GTK.
        let mut command = Command::new("/usr/bin/python3");
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("support/desktop/drag.py")).arg(file);
        command.args(["0", "0", &SIZE.to_string()]);
        let mut source = self.launch("drag", command)?;
        wait::within(
            Duration::from_secs(20),
            "there is something to drag (python3-gi, gir1.2-gtk-3.0)",
            || {
                source.check()?;
                Ok(!self.windows("^Drag from here$")?.is_empty())
            },
        )?;
        let start = (SIZE / 2).to_string();
        let mut hand = vec!["mousemove", "--sync", &start, &start, "sleep", "0.3", "mousedown", "1"];
        // A drag begins when the hand has moved a little; what is below has to see it come.
        let way: Vec<[String; 2]> = (1..=8)
            .map(|step| [SIZE / 2 + (x - SIZE / 2) * step / 8, SIZE / 2 + (y - SIZE / 2) * step / 8])
            .map(|place| place.map(|number| number.to_string()))
            .collect();
        for [x, y] in &way {
            hand.extend(["sleep", "0.15", "mousemove", "--sync", x.as_str(), y.as_str()]);
        }
        hand.extend(["sleep", "0.5", "mouseup", "1", "sleep", "0.5"]);
        let mut command = Command::new(find("xdotool", "xdotool")?);
        command.args(hand);
        self.prepare(&mut command);
        run(command).map(drop)
    }

    /// Presses and releases a key, by its X name.
    pub fn press_key(&self, key: &str) -> Result<()> {
        let mut command = Command::new(find("xdotool", "xdotool")?);
        command.args(["key", "--clearmodifiers", key]);
        self.prepare(&mut command);
        run(command).map(drop)
    }

    /// Presses a key so many times, as fast as a hand does that is in a hurry.
    pub fn press_key_often(&self, key: &str, times: u64) -> Result<()> {
        let mut command = Command::new(find("xdotool", "xdotool")?);
        command.args(["key", "--clearmodifiers", "--delay", "70", "--repeat", &times.to_string(), key]);
        self.prepare(&mut command);
        run(command).map(drop)
    }

    /// Types into whatever has the keyboard.
    pub fn type_text(&self, text: &str) -> Result<()> {
        let mut command = Command::new(find("xdotool", "xdotool")?);
        command.args(["type", "--clearmodifiers", "--delay", "20", text]);
        self.prepare(&mut command);
        run(command).map(drop)
    }

    /// Brings the window with this title to the front. A window that goes while xdotool looks around makes it
    /// fail, so it is asked again.
    pub fn activate(&self, title: &str) -> Result<()> {
        wait::within(Duration::from_secs(10), &format!("the window {title} comes to the front"), || {
            let mut command = Command::new(find("xdotool", "xdotool")?);
            command.args(["search", "--onlyvisible", "--name", title, "windowactivate"]);
            self.prepare(&mut command);
            Ok(run(command).is_ok())
        })
    }

    /// The ids of the visible windows with this title.
    pub fn windows(&self, title: &str) -> Result<Vec<String>> {
        let mut command = Command::new(find("xdotool", "xdotool")?);
        command.args(["search", "--onlyvisible", "--name", title]);
        self.prepare(&mut command);
        // xdotool fails where it finds none.
        let output = command.stdin(Stdio::null()).output()?;
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
    }

    /// Takes a picture of the whole screen.
    pub fn screenshot(&self, file: &Path) -> Result<()> {
        self.scrot(&["--overwrite", "--pointer"], file)
    }

    /// Takes a picture of a part of the screen.
    pub fn screenshot_of(&self, place: Place, file: &Path) -> Result<()> {
        let area = format!("{},{},{},{}", place.x, place.y, place.width, place.height);
        self.scrot(&["--overwrite", "--autoselect", &area], file)
    }

    fn scrot(&self, arguments: &[&str], file: &Path) -> Result<()> {
        let mut command = Command::new(find("scrot", "scrot")?);
        command.args(arguments).arg(file);
        self.prepare(&mut command);
        run(command)?;
        if !file.is_file() {
            bail!("scrot wrote no {}", file.display());
        }
        Ok(())
    }

    /// The display's name, for example `:3`.
    pub fn display(&self) -> &str {
        &self.display
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        while let Some(process) = self.processes.pop() {
            drop(process);
        }
    }
}

/// A desktop that is being put together.
struct Parts<'a> {
    processes: Vec<Process>,
    environment: Vec<(&'static str, String)>,
    home: &'a Path,
}

impl Parts<'_> {
    fn start(&mut self, name: &str, package: &str, arguments: &[&str]) -> Result<()> {
        let mut command = Command::new(find(name, package)?);
        command.args(arguments).current_dir(self.home);
        prepare(&mut command, &self.environment);
        self.processes.push(Process::start(name, command, &self.home.join(format!("{name}.log")))?);
        Ok(())
    }
}

fn prepare(command: &mut Command, environment: &[(&'static str, String)]) {
    for stranger in
        ["WAYLAND_DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "GNOME_KEYRING_CONTROL", "AT_SPI_BUS_ADDRESS"]
    {
        command.env_remove(stranger);
    }
    command.envs(environment.iter().map(|(key, value)| (key, value)));
}

/// Starts an X server on a display of its own choice and returns its name.
fn start_display(home: &Path) -> Result<(Process, String)> {
    // The server writes the number it chose to an open file; the shell is only there to open it.
    let chosen: PathBuf = home.join("display");
    let mut command = Command::new(find("sh", "dash")?);
    command
        .args(["-c", "exec 3>\"$1\"; exec \"$0\" -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset"]);
    command.arg(find("Xvfb", "xvfb")?).arg(&chosen);
    let mut process = Process::start("Xvfb", command, &home.join("xvfb.log"))?;
    let number = wait::until(Duration::from_secs(20), "the display opens", || {
        process.check()?;
        let number = std::fs::read_to_string(&chosen).unwrap_or_default();
        Ok(number.ends_with('\n').then(|| number.trim().to_owned()))
    })
    .with_context(|| process.log())?;
    Ok((process, format!(":{number}")))
}
