//! A private Postfix with Dovecot's users: the mail server that most of the world runs, and the one that
//! was shown to be fooled by SMTP smuggling. Wants root to start.

use std::fs::Permissions;
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::process::{Process, find, run};
use crate::servers::Servers;
use crate::{ports, wait};

const MAIN: &str = "compatibility_level = 3.6
queue_directory = @folder@/spool
data_directory = @folder@/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = @folder@/maillog
maillog_file_prefixes = @folder@
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = submit.test.example
mydestination =
mynetworks =
alias_maps =
local_recipient_maps =
# Mail to anyone at all goes into a mailbox of the same private Dovecot, and nowhere else.
local_transport = error:no local delivery
default_transport = lmtp:inet:127.0.0.1:@lmtp@
lmtp_destination_recipient_limit = 1
transport_maps = texthash:@folder@/transport
smtpd_tls_cert_file = @certificate@
smtpd_tls_key_file = @key@
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:@sasl@
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_recipient_access texthash:@folder@/recipients, permit_sasl_authenticated, reject
message_size_limit = 26214400
debugger_command =
";

const MASTER: &str = "127.0.0.1:@starttls@ inet n - n - - smtpd
127.0.0.1:@tls@ inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
lmtp      unix  - - n - - lmtp
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
";

/// A running Postfix.
#[derive(Debug)]
pub struct Postfix {
    _process: Process,
    folder: PathBuf,
    pub starttls: u16,
    pub tls: u16,
}

impl Postfix {
    /// True where this process may start one.
    pub fn possible() -> bool {
        rustix::process::geteuid().is_root()
    }

    /// Starts one beside `servers`: their users may send, and everything lands in their Dovecot.
    pub fn start(servers: &Servers) -> Result<Postfix> {
        let postfix = find("postfix", "postfix")?;
        let folder = servers.folder().join("postfix");
        for name in ["etc", "spool", "data"] {
            std::fs::create_dir_all(folder.join(name))?;
        }
        // Its programs step down to a user of their own, who has to come this far.
        std::fs::set_permissions(servers.folder(), Permissions::from_mode(0o711))?;
        let mut owner = Command::new(find("chown", "coreutils")?);
        owner.arg("postfix").arg(folder.join("data"));
        run(owner)?;
        let [starttls, tls] = ports::free()?;
        let fill = |text: &str| {
            text.replace("@folder@", &folder.display().to_string())
                .replace("@certificate@", &servers.certificates.certificate.display().to_string())
                .replace("@key@", &servers.certificates.key.display().to_string())
                .replace("@lmtp@", &servers.dovecot.lmtp.to_string())
                .replace("@sasl@", &servers.dovecot.sasl.to_string())
                .replace("@starttls@", &starttls.to_string())
                .replace("@tls@", &tls.to_string())
        };
        let etc = folder.join("etc");
        std::fs::write(etc.join("main.cf"), fill(MAIN))?;
        std::fs::write(etc.join("master.cf"), fill(MASTER))?;
        std::fs::write(folder.join("transport"), "")?;
        std::fs::write(folder.join("recipients"), "")?;
        let mut command = Command::new(postfix);
        command.arg("-c").arg(&etc).arg("start-fg");
        let mut process = Process::start("postfix", command, &folder.join("postfix.out"))?;
        let log = |folder: &Path| std::fs::read_to_string(folder.join("maillog")).unwrap_or_default();
        wait::within(Duration::from_secs(20), "Postfix answers", || {
            process.check()?;
            Ok(TcpStream::connect(("127.0.0.1", tls)).is_ok())
        })
        .with_context(|| log(&folder))?;
        Ok(Postfix { _process: process, folder, starttls, tls })
    }

    /// Passes what is for this address on to a server on this port of loopback from now on.
    pub fn pass_on(&self, address: &str, port: u16) -> Result<()> {
        let line = format!("{address} smtp:[127.0.0.1]:{port}\n");
        std::fs::write(self.folder.join("transport"), line)?;
        self.reload()
    }

    /// Answers whoever wants to write to this address with these words from now on; None: takes it.
    pub fn answer(&self, address: &str, words: Option<&str>) -> Result<()> {
        let line = words.map(|words| format!("{address} {words}\n")).unwrap_or_default();
        std::fs::write(self.folder.join("recipients"), line)?;
        self.reload()
    }

    fn reload(&self) -> Result<()> {
        let mut command = Command::new(find("postfix", "postfix")?);
        command.arg("-c").arg(self.folder.join("etc")).arg("reload");
        run(command).map(drop)
    }

    /// What the server wrote about itself.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("maillog")).unwrap_or_default()
    }

    /// True while mail waits to be passed on.
    pub fn busy(&self) -> Result<bool> {
        let mut command = Command::new(find("postqueue", "postfix")?);
        command.arg("-c").arg(self.folder.join("etc")).arg("-j");
        Ok(!run(command)?.trim().is_empty())
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // The master makes process groups of its own; only its own stop command reaches them all.
        let mut command = Command::new("/usr/sbin/postfix");
        command.arg("-c").arg(self.folder.join("etc")).arg("stop");
        let _ = run(command);
    }
}
