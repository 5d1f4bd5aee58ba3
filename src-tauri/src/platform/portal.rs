//! Inside Flatpak the session is reached through portals (<https://flatpak.github.io/xdg-desktop-portal/docs/>): these are
//! the two that matter here, notifications and starting with the computer.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::notices::{BODY, Notice, Stay};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const NOTIFICATION: &str = "org.freedesktop.portal.Notification";
const BACKGROUND: &str = "org.freedesktop.portal.Background";
const REQUEST: &str = "org.freedesktop.portal.Request";
/// The portal does not tell that a notice was closed: so long its click is heard.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// About as long as systems show one that is not kept.
const BRIEFLY: Duration = Duration::from_secs(20);
/// The user may be asked, and think about it.
const PATIENCE: Duration = Duration::from_secs(120);

type Asked = Arc<Mutex<BTreeMap<String, Sender<String>>>>;

/// The way out of the sandbox.
#[derive(Debug)]
pub struct Portal {
    connection: Connection,
    /// Who waits for a click, by the id of the notice.
    asked: Asked,
    count: AtomicU64,
}

impl Portal {
    /// None outside of Flatpak, and where there is no session bus.
    pub fn here() -> Option<&'static Portal> {
        static PORTAL: OnceLock<Option<Portal>> = OnceLock::new();
        // The file that every Flatpak has (`flatpak-run`, "flatpak-info").
        let reach = || {
            let inside = Path::new("/.flatpak-info").exists();
            inside.then(|| Connection::session().and_then(Portal::new)).transpose()
        };
        PORTAL
            .get_or_init(|| reach().inspect_err(|error| log::warn!("no portal: {error}")).ok().flatten())
            .as_ref()
    }

    fn new(connection: Connection) -> zbus::Result<Portal> {
        let asked = Asked::default();
        let clicks = Proxy::new(&connection, NAME, PATH, NOTIFICATION)?.receive_signal("ActionInvoked")?;
        let waiting = Arc::clone(&asked);
        std::thread::Builder::new()
            .name("portal".to_owned())
            .spawn(move || {
                for click in clicks {
                    let Ok((id, key, _)) = click.body().deserialize::<(String, String, Vec<OwnedValue>)>()
                    else {
                        continue;
                    };
                    if let Some(one) = lock(&waiting).get(&id) {
                        // Whoever has given up waiting does not hear it.
                        let _ = one.send(key);
                    }
                }
            })
            .map_err(|error| zbus::Error::InputOutput(Arc::new(error)))?;
        Ok(Portal { connection, asked, count: AtomicU64::new(0) })
    }

    /// Shows a notice and waits for a click: its key, or nothing.
    pub fn show(&self, notice: &Notice) -> zbus::Result<Option<String>> {
        let patience = match notice.stay {
            Stay::UntilClosed => A_DAY,
            Stay::Briefly => BRIEFLY,
            Stay::For(time) => time,
        };
        let id = self.name();
        let (tell, told) = channel();
        lock(&self.asked).insert(id.clone(), tell);
        let pressed = self.add(&id, notice).map(|()| told.recv_timeout(patience).ok());
        lock(&self.asked).remove(&id);
        if matches!(pressed, Ok(None)) {
            // Its button would do nothing any more.
            let _ = self.notifications()?.call_noreply("RemoveNotification", &id);
        }
        pressed
    }

    fn add(&self, id: &str, notice: &Notice) -> zbus::Result<()> {
        let buttons: Vec<HashMap<&str, Value<'_>>> = notice
            .buttons
            .iter()
            .map(|(key, label)| HashMap::from([("label", label.as_str().into()), ("action", (*key).into())]))
            .collect();
        let priority = if notice.stay == Stay::UntilClosed { "high" } else { "normal" };
        let what: HashMap<&str, Value<'_>> = HashMap::from([
            ("title", notice.title.as_str().into()),
            ("body", notice.body.as_str().into()),
            ("priority", priority.into()),
            ("default-action", BODY.into()),
            ("buttons", buttons.into()),
        ]);
        self.notifications()?.call::<_, _, ()>("AddNotification", &(id, what))
    }

    /// Asks that it starts with the computer, or no more. Whether it does now; the user may have said no.
    ///
    /// Errors: where nobody answers, or there is no such portal.
    pub fn start_with_computer(&self, on: bool, reason: &str) -> zbus::Result<bool> {
        let token = self.name().replace('-', "_");
        let us = self.connection.unique_name().map(|name| name.trim_start_matches(':').replace('.', "_"));
        let handle = format!("{PATH}/request/{}/{token}", us.unwrap_or_default());
        // Heard before it is asked: the answer may come at once.
        let mut answers = Proxy::new(&self.connection, NAME, handle, REQUEST)?.receive_signal("Response")?;
        let options: HashMap<&str, Value<'_>> = HashMap::from([
            ("handle_token", token.into()),
            ("reason", reason.into()),
            ("autostart", on.into()),
            ("commandline", vec!["porchlight-desktop", "--minimised"].into()),
        ]);
        Proxy::new(&self.connection, NAME, PATH, BACKGROUND)?
            .call::<_, _, OwnedObjectPath>("RequestBackground", &("", options))?;
        let (tell, told) = channel();
        std::thread::Builder::new()
            .name("portal answer".to_owned())
            .spawn(move || answers.next().map(|answer| tell.send(answer)))
            .map_err(|error| zbus::Error::InputOutput(Arc::new(error)))?;
        let answer = told.recv_timeout(PATIENCE).map_err(|_| zbus::Error::Failure("no answer".to_owned()))?;
        let (response, results): (u32, HashMap<String, OwnedValue>) = answer.body().deserialize()?;
        let starts = results.get("autostart").and_then(|value| bool::try_from(value).ok());
        Ok(response == 0 && starts.unwrap_or(on))
    }

    fn notifications(&self) -> zbus::Result<Proxy<'_>> {
        Proxy::new(&self.connection, NAME, PATH, NOTIFICATION)
    }

    fn name(&self) -> String {
        format!("porchlight-{}-{}", std::process::id(), self.count.fetch_add(1, Ordering::Relaxed))
    }
}

fn lock(asked: &Mutex<BTreeMap<String, Sender<String>>>) -> MutexGuard<'_, BTreeMap<String, Sender<String>>> {
    asked.lock().unwrap_or_else(PoisonError::into_inner)
}

/// On a session bus of its own, against a portal that is played.
#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader};
    use std::process::{Child, Command, Stdio};
    use std::time::Instant;

    use zbus::blocking::connection::Builder;
    use zbus::object_server::SignalEmitter;

    use super::*;
    use crate::notices::{REPORT, SHOW, of_alert};
    use crate::samples;
    use porchlight_words::Words;

    struct Bus {
        daemon: Child,
        address: String,
    }

    impl Bus {
        fn start() -> Bus {
            let mut daemon = Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("dbus-daemon, which scripts/setup installs");
            let mut address = String::new();
            BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
            Bus { daemon, address: address.trim().to_owned() }
        }

        fn connect(&self) -> Connection {
            Builder::address(self.address.as_str()).unwrap().build().unwrap()
        }

        /// A portal that keeps what it is told.
        fn portal(&self, answer: u32) -> (Connection, Arc<Mutex<Vec<String>>>) {
            let told = Arc::<Mutex<Vec<String>>>::default();
            let notifications = Notifications { told: Arc::clone(&told) };
            let background = Background { told: Arc::clone(&told), answer };
            let connection = Builder::address(self.address.as_str())
                .unwrap()
                .serve_at(PATH, notifications)
                .unwrap()
                .serve_at(PATH, background)
                .unwrap()
                .name(NAME)
                .unwrap()
                .build()
                .unwrap();
            (connection, told)
        }
    }

    impl Drop for Bus {
        fn drop(&mut self) {
            let _ = self.daemon.kill();
            let _ = self.daemon.wait();
        }
    }

    struct Notifications {
        told: Arc<Mutex<Vec<String>>>,
    }

    #[zbus::interface(name = "org.freedesktop.portal.Notification")]
    impl Notifications {
        fn add_notification(&self, id: String, what: HashMap<String, OwnedValue>) {
            let text =
                |name: &str| what.get(name).and_then(|value| <&str>::try_from(value).ok()).unwrap_or("-");
            let line = format!("{}|{}|{}", text("title"), text("priority"), text("default-action"));
            let mut told = self.told.lock().unwrap();
            told.push(line);
            told.push(format!("{:?}", what.get("buttons").unwrap()));
            told.push(id);
        }

        fn remove_notification(&self, id: String) {
            self.told.lock().unwrap().push(format!("removed {id}"));
        }
    }

    struct Background {
        told: Arc<Mutex<Vec<String>>>,
        answer: u32,
    }

    #[zbus::interface(name = "org.freedesktop.portal.Background")]
    impl Background {
        async fn request_background(
            &self,
            _window: String,
            options: HashMap<String, OwnedValue>,
            #[zbus(header)] header: zbus::message::Header<'_>,
            #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        ) -> OwnedObjectPath {
            let text = |name: &str| String::try_from(options[name].clone()).unwrap();
            let on = bool::try_from(&options["autostart"]).unwrap();
            self.told.lock().unwrap().push(format!("{} {on}", text("reason")));
            let who = header.sender().unwrap().trim_start_matches(':').replace('.', "_");
            let handle = format!("{PATH}/request/{who}/{}", text("handle_token"));
            let results: HashMap<&str, Value<'_>> = HashMap::from([("autostart", on.into())]);
            let path = OwnedObjectPath::try_from(handle).unwrap();
            emitter
                .connection()
                .emit_signal(
                    header.sender().map(|name| name.as_str()),
                    &path,
                    REQUEST,
                    "Response",
                    &(self.answer, results),
                )
                .await
                .unwrap();
            path
        }
    }

    fn eventually<T>(mut ask: impl FnMut() -> Option<T>) -> T {
        let until = Instant::now() + Duration::from_secs(20);
        loop {
            if let Some(found) = ask() {
                return found;
            }
            assert!(Instant::now() < until, "waited in vain");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[test]
    fn a_click_in_a_portals_notice_is_heard_by_who_waits_for_it() {
        let bus = Bus::start();
        let (played, told) = bus.portal(0);
        let portal = Portal::new(bus.connect()).unwrap();
        let notice = of_alert(&Words::new("en"), &samples::alert(), true);
        std::thread::scope(|scope| {
            let shown = scope.spawn(|| portal.show(&notice).unwrap());
            let id = eventually(|| told.lock().unwrap().get(2).cloned());
            for (id, key) in [("another", SHOW), (id.as_str(), REPORT)] {
                let nothing: Vec<Value<'_>> = Vec::new();
                played
                    .emit_signal(None::<&str>, PATH, NOTIFICATION, "ActionInvoked", &(id, key, nothing))
                    .unwrap();
            }
            assert_eq!(shown.join().unwrap().as_deref(), Some(REPORT));
        });
        let told = told.lock().unwrap();
        assert_eq!(told[0], format!("{}|high|default", notice.title));
        let (show, report) =
            (told[1].find("Show me why").unwrap(), told[1].find("Report to Amazon").unwrap());
        assert!(show < report, "{}", told[1]);
    }

    #[test]
    fn what_nobody_clicks_is_taken_away_when_its_time_is_over() {
        let bus = Bus::start();
        let (_played, told) = bus.portal(0);
        let portal = Portal::new(bus.connect()).unwrap();
        let stay = Stay::For(Duration::from_millis(50));
        let notice = Notice { stay, ..of_alert(&Words::new("en"), &samples::alert(), false) };
        assert_eq!(portal.show(&notice).unwrap(), None);
        eventually(|| {
            told.lock().unwrap().iter().any(|line| line.starts_with("removed porchlight-")).then_some(())
        });
        assert_eq!(lock(&portal.asked).len(), 0);
    }

    #[test]
    fn it_starts_with_the_computer_where_the_user_says_yes() {
        for (answer, wanted, starts) in [(0, true, true), (0, false, false), (1, true, false)] {
            let bus = Bus::start();
            let (_played, told) = bus.portal(answer);
            let portal = Portal::new(bus.connect()).unwrap();
            assert_eq!(portal.start_with_computer(wanted, "to watch").unwrap(), starts);
            assert_eq!(told.lock().unwrap().as_slice(), [format!("to watch {wanted}")]);
        }
    }

    #[test]
    fn where_there_is_no_portal_it_says_so() {
        let bus = Bus::start();
        let portal = Portal::new(bus.connect()).unwrap();
        assert!(portal.start_with_computer(true, "to watch").is_err());
        assert!(portal.show(&of_alert(&Words::new("en"), &samples::alert(), true)).is_err());
    }
}
