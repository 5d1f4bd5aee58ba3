//! Programs: found by name, started in a group of their own, ended with their value.

use std::fs::File;
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};

/// Folders that hold programs without being in everybody's PATH.
const ASIDE: [&str; 7] = [
    "/usr/local/sbin",
    "/usr/sbin",
    "/sbin",
    "/usr/libexec",
    "/usr/lib/x86_64-linux-gnu/xfce4/notifyd",
    "/usr/lib/aarch64-linux-gnu/xfce4/notifyd",
    "/usr/lib/xfce4/notifyd",
];

/// Finds a program, or names the package that brings it.
pub fn find(name: &str, package: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(ASIDE.iter().map(PathBuf::from))
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
        .with_context(|| format!("`{name}` is not installed (Debian package {package}): run scripts/setup"))
}

/// Whom servers run as. Dovecot refuses to be root, and nothing here needs to be.
#[derive(Debug, Clone)]
pub struct Ordinary {
    pub user: String,
    pub group: String,
    pub uid: u32,
    pub gid: u32,
    /// True where we are root and must step down first.
    pub step_down: bool,
}

impl Ordinary {
    /// `nobody` when we are root, else ourselves.
    pub fn new() -> Result<Ordinary> {
        let root = rustix::process::geteuid().is_root();
        let who: &[&str] = if root { &["nobody"] } else { &[] };
        let ask = |what: &str| -> Result<String> {
            let output = Command::new(find("id", "coreutils")?).arg(what).args(who).output()?;
            Ok(String::from_utf8(output.stdout)?.trim().to_owned())
        };
        let name = |what: &str| -> Result<String> {
            let output = Command::new(find("id", "coreutils")?).arg("-n").arg(what).args(who).output()?;
            let name = String::from_utf8(output.stdout)?.trim().to_owned();
            if name.is_empty() {
                bail!("this user has no name in /etc/passwd, and Dovecot wants one");
            }
            Ok(name)
        };
        Ok(Ordinary {
            user: name("-u")?,
            group: name("-g")?,
            uid: ask("-u")?.parse().context("id -u gave no number")?,
            gid: ask("-g")?.parse().context("id -g gave no number")?,
            step_down: root,
        })
    }

    /// Makes a file or folder ours.
    pub fn own(&self, path: &Path) -> Result<()> {
        if self.step_down {
            std::os::unix::fs::chown(path, Some(self.uid), Some(self.gid))
                .with_context(|| format!("cannot hand over {}", path.display()))?;
        }
        Ok(())
    }

    /// A command that runs as this user.
    pub fn command(&self, program: &Path) -> Result<Command> {
        if !self.step_down {
            return Ok(Command::new(program));
        }
        let mut command = Command::new(find("setpriv", "util-linux")?);
        command
            .arg(format!("--reuid={}", self.uid))
            .arg(format!("--regid={}", self.gid))
            .arg("--clear-groups")
            .arg("--")
            .arg(program);
        Ok(command)
    }
}

/// A running program. Dropping it ends it and everything in its process group.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts `command` with its output in `log`. The kernel ends it when the thread that started it
    /// ends, so a killed test leaves nothing behind: start long-lived things from a long-lived thread.
    pub fn start(name: &str, command: Command, log: &Path) -> Result<Process> {
        Self::start_as(name, command, log, None)
    }

    /// [`Process::start`] as an ordinary user, stepping down from root where we are root.
    pub fn start_ordinary(name: &str, command: Command, log: &Path, who: &Ordinary) -> Result<Process> {
        Self::start_as(name, command, log, who.step_down.then_some(who))
    }

    fn start_as(name: &str, command: Command, log: &Path, who: Option<&Ordinary>) -> Result<Process> {
        let mut outer = Command::new(find("setpriv", "util-linux")?);
        outer.arg("--pdeathsig=TERM");
        if let Some(who) = who {
            outer
                .arg(format!("--reuid={}", who.uid))
                .arg(format!("--regid={}", who.gid))
                .arg("--clear-groups");
        }
        outer.arg("--").arg(command.get_program()).args(command.get_args());
        for (key, value) in command.get_envs() {
            match value {
                Some(value) => outer.env(key, value),
                None => outer.env_remove(key),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            outer.current_dir(folder);
        }
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        outer.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).process_group(0);
        let child = outer.spawn().with_context(|| format!("cannot start {name}"))?;
        Ok(Process { name: name.to_owned(), child, log: log.to_owned() })
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Stops it where it is, as something that hangs; with `false` it goes on.
    pub fn freeze(&self, frozen: bool) {
        self.signal(if frozen { Signal::STOP } else { Signal::CONT });
    }

    /// What it wrote so far.
    pub fn log(&self) -> String {
        let mut text = Vec::new();
        if let Ok(mut file) = File::open(&self.log) {
            let _ = file.read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    }

    /// An error with its last words where it has ended already.
    pub fn check(&mut self) -> Result<()> {
        if let Some(status) = self.child.try_wait()? {
            bail!("{} ended by itself ({status}):\n{}", self.name, self.log());
        }
        Ok(())
    }

    /// Its exit code where it has ended; -1 where a signal ended it.
    pub fn ended(&mut self) -> Result<Option<i32>> {
        Ok(self.child.try_wait()?.map(|status| status.code().unwrap_or(-1)))
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        self.signal(Signal::KILL);
        let _ = self.child.wait();
    }

    /// Asks it to end, waits two seconds, then ends it.
    pub fn stop(&mut self) {
        if !matches!(self.child.try_wait(), Ok(None)) {
            return;
        }
        self.signal(Signal::TERM);
        let end = Instant::now() + Duration::from_secs(2);
        while Instant::now() < end {
            if !matches!(self.child.try_wait(), Ok(None)) {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        self.kill();
    }

    fn signal(&self, signal: Signal) {
        if let Some(group) = Pid::from_raw(self.child.id().cast_signed()) {
            let _ = kill_process_group(group, signal);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Runs a command to its end and returns what it printed; an error where it fails.
pub fn run(mut command: Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        bail!(
            "{name} failed ({}): {}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
