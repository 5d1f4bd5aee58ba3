//! A submission server that fails at one stage of the conversation (RFC 5321), or takes everything and keeps it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::scripted::{Privacy, Scripted};
use acceptance::{Certificates, server};
use anyhow::Result;
use porchlight_watcher::{Account, Security};

/// Where the server fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Ehlo,
    Auth,
    Mail,
    Rcpt,
    /// The answer to DATA.
    Data,
    /// The first line of the message.
    InData,
    /// The answer to the message.
    AfterDot,
}

impl Stage {
    pub const ALL: [Stage; 7] =
        [Stage::Ehlo, Stage::Auth, Stage::Mail, Stage::Rcpt, Stage::Data, Stage::InData, Stage::AfterDot];
}

/// How it fails: with these words, or by hanging up.
pub type Fault = Option<&'static str>;

#[derive(Debug, Default)]
struct State {
    fault: Option<(Stage, Fault)>,
    /// Answers so late at this stage.
    slow: Option<(Stage, Duration)>,
    /// The stages that were reached, in order.
    reached: Vec<Stage>,
    /// So many more words of AUTH LOGIN are to come.
    asks: u32,
    in_data: bool,
    message: String,
    arrived: Vec<String>,
}

/// A running server.
pub struct Submission {
    server: Scripted,
    state: Arc<Mutex<State>>,
}

impl Submission {
    /// `extensions` are lines of the answer to EHLO. Where none of them is of AUTH, it is AUTH PLAIN.
    pub fn start(certificates: &Certificates, extensions: &[&str]) -> Result<Submission> {
        let state: Arc<Mutex<State>> = Arc::default();
        let shared = Arc::clone(&state);
        let mut hello = "250-me\r\n".to_owned();
        for extension in extensions {
            hello.push_str(&format!("250-{extension}\r\n"));
        }
        let says_how = extensions.iter().any(|extension| extension.starts_with("AUTH "));
        hello.push_str(if says_how { "250 HELP\r\n" } else { "250 AUTH PLAIN\r\n" });
        let script = move |word: &str, rest: &str| {
            let (answer, rest) = {
                let mut state = shared.lock().unwrap();
                let before = state.reached.len();
                let answer = answer(&mut state, &hello, word, rest);
                let now = state.reached.get(before).copied();
                (answer, state.slow.filter(|(stage, _)| Some(*stage) == now))
            };
            if let Some((_, time)) = rest {
                std::thread::sleep(time);
            }
            answer
        };
        let server =
            Scripted::begin(certificates, Privacy::FromTheBeginning, "220 hi\r\n", Arc::new(script))?;
        Ok(Submission { server, state })
    }

    /// Fails from now on; None: works.
    pub fn fail(&self, fault: Option<(Stage, Fault)>) {
        self.state.lock().unwrap().fault = fault;
    }

    /// Takes so long to answer at this stage from now on.
    pub fn hold(&self, stage: Stage, time: Duration) {
        let mut state = self.state.lock().unwrap();
        state.slow = Some((stage, time));
        state.reached.clear();
    }

    pub fn has_reached(&self, stage: Stage) -> bool {
        self.state.lock().unwrap().reached.contains(&stage)
    }

    /// Messages that were taken; or heard to the end, whatever was answered then. In upper case, as the script hears
    /// them.
    pub fn arrived(&self) -> Vec<String> {
        self.state.lock().unwrap().arrived.clone()
    }

    pub fn connections(&self) -> usize {
        self.server.connections()
    }

    /// Sends through this server.
    pub fn use_for(&self, account: &mut Account) {
        account.smtp = Some(server(self.server.port, Security::Tls));
    }

    pub fn heard(&self, words: &str) -> bool {
        self.server.count(words) > 0
    }
}

fn answer(state: &mut State, hello: &str, word: &str, rest: &str) -> Option<Vec<u8>> {
    let ended = state.in_data && word == "." && rest.is_empty();
    let (stage, usual) = match word {
        _ if ended => (Stage::AfterDot, "250 kept\r\n"),
        _ if state.in_data => (Stage::InData, ""),
        "ehlo" => (Stage::Ehlo, hello),
        "auth" if rest == "LOGIN" => {
            state.asks = 2;
            return Some(b"334 VXNlcm5hbWU6\r\n".to_vec());
        }
        _ if state.asks > 1 => {
            state.asks -= 1;
            return Some(b"334 UGFzc3dvcmQ6\r\n".to_vec());
        }
        _ if state.asks > 0 => {
            state.asks = 0;
            (Stage::Auth, "235 welcome\r\n")
        }
        "auth" => (Stage::Auth, "235 welcome\r\n"),
        "mail" => (Stage::Mail, "250 ok\r\n"),
        "rcpt" => (Stage::Rcpt, "250 ok\r\n"),
        "data" => (Stage::Data, "354 go on\r\n"),
        "quit" => return Some(b"221 bye\r\n".to_vec()),
        _ => return Some(b"500 what\r\n".to_vec()),
    };
    state.reached.push(stage);
    if stage == Stage::InData {
        state.message.push_str(&format!("{word} {rest}\n"));
    }
    if ended {
        state.in_data = false;
        let message = std::mem::take(&mut state.message);
        state.arrived.push(message);
    }
    match state.fault {
        // Nobody answers in the middle of a message.
        Some((at, None)) if at == stage => {
            state.in_data = false;
            None
        }
        Some((at, Some(words))) if at == stage && stage != Stage::InData => {
            if ended {
                state.arrived.pop();
            }
            Some(format!("{words}\r\n").into_bytes())
        }
        _ => {
            state.in_data |= stage == Stage::Data;
            Some(usual.as_bytes().to_vec())
        }
    }
}
