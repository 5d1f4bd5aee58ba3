//! Notifications as they pass over the bus, seen by a monitor that nobody notices.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use zbus::blocking::MessageIterator;
use zbus::message::Type;
use zbus::zvariant::OwnedValue;

use super::bus;

/// One button, or the `default` action of a click on the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub key: String,
    pub label: String,
}

/// One `org.freedesktop.Notifications.Notify`.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The daemon's number; `None` until it has answered, or where there is no daemon.
    pub id: Option<u32>,
    pub app: String,
    pub summary: String,
    pub body: String,
    pub actions: Vec<Action>,
    /// 0 low, 1 normal, 2 critical.
    pub urgency: Option<u8>,
    /// True once the daemon said that it is gone.
    pub closed: bool,
    number: usize,
}

#[derive(Debug, Default)]
struct Seen {
    notices: Vec<Notice>,
    /// Which answer belongs to which notification: the caller's bus name and serial.
    asked: HashMap<(String, u32), usize>,
    pressed: Vec<(u32, String)>,
}

/// Everything seen so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Log {
    seen: Arc<Mutex<Seen>>,
}

impl Log {
    /// Becomes a monitor of the bus; ends when the bus does.
    pub(super) fn watch(address: &str) -> Result<Log> {
        let connection = bus::connect(address)?;
        let messages = MessageIterator::from(&connection);
        connection.call_method(
            Some("org.freedesktop.DBus"),
            "/org/freedesktop/DBus",
            Some("org.freedesktop.DBus.Monitoring"),
            "BecomeMonitor",
            &(
                vec![
                    "type='method_call',interface='org.freedesktop.Notifications',member='Notify'",
                    "type='signal',interface='org.freedesktop.Notifications'",
                    "type='method_return'",
                ],
                0u32,
            ),
        )?;
        let log = Log::default();
        let writer = log.clone();
        std::thread::spawn(move || {
            for message in messages {
                let Ok(message) = message else { return };
                writer.take(&message);
            }
        });
        Ok(log)
    }

    fn take(&self, message: &zbus::Message) {
        let header = message.header();
        let body = message.body();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let member = header.member().map(|member| member.as_str().to_owned()).unwrap_or_default();
        match (message.message_type(), member.as_str()) {
            (Type::MethodCall, "Notify") => {
                type Call =
                    (String, u32, String, String, String, Vec<String>, HashMap<String, OwnedValue>, i32);
                let Ok((app, _, _, summary, text, actions, hints, _)) = body.deserialize::<Call>() else {
                    return;
                };
                let number = seen.notices.len();
                let caller = header.sender().map(ToString::to_string).unwrap_or_default();
                let serial = message.primary_header().serial_num().get();
                seen.asked.insert((caller, serial), number);
                let actions = actions
                    .chunks_exact(2)
                    .map(|pair| Action { key: pair[0].clone(), label: pair[1].clone() })
                    .collect();
                let urgency = hints.get("urgency").and_then(|value| u8::try_from(value).ok());
                let notice =
                    Notice { id: None, app, summary, body: text, actions, urgency, closed: false, number };
                seen.notices.push(notice);
            }
            (Type::MethodReturn, _) => {
                let Some(serial) = header.reply_serial() else { return };
                let asker = header.destination().map(ToString::to_string).unwrap_or_default();
                let Some(number) = seen.asked.remove(&(asker, serial.get())) else { return };
                if let (Ok(id), Some(notice)) = (body.deserialize::<u32>(), seen.notices.get_mut(number)) {
                    notice.id = Some(id);
                }
            }
            (Type::Signal, "ActionInvoked") => {
                if let Ok((id, key)) = body.deserialize::<(u32, String)>() {
                    seen.pressed.push((id, key));
                }
            }
            (Type::Signal, "NotificationClosed") => {
                if let Ok((id, _reason)) = body.deserialize::<(u32, u32)>() {
                    for notice in seen.notices.iter_mut().filter(|notice| notice.id == Some(id)) {
                        notice.closed = true;
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn all(&self) -> Vec<Notice> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).notices.clone()
    }

    pub(super) fn pressed(&self, notice: &Notice) -> Vec<String> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let id = seen.notices.get(notice.number).and_then(|notice| notice.id);
        seen.pressed.iter().filter(|(of, _)| Some(*of) == id).map(|(_, key)| key.clone()).collect()
    }
}
