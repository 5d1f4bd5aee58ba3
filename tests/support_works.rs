//! The servers and the desktop that every other test stands on, tried by themselves: a test that fails
//! for want of its ground should fail here first.

use std::process::Command;
use std::time::Duration;

use acceptance::desktop::{Desktop, Keyring, Wishes};
use acceptance::postfix::Postfix;
use acceptance::process::find;
use acceptance::proxy::{Flow, Proxy};
use acceptance::{Servers, isolation, until, within};
use anyhow::Result;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{SmtpTransport, Transport};

const SOON: Duration = Duration::from_secs(20);
const LETTER: &[u8] =
    b"From: Ann <ann@example.com>\r\nTo: bob@example.com\r\nSubject: Hello\r\n\r\n.dots\r\n..two\r\n";

/// Sends a letter as a mail program does, through STARTTLS (`wrapped` false) or TLS.
fn submit(servers: &Servers, port: u16, wrapped: bool, password: &str, letter: &[u8]) -> Result<()> {
    let ca = Certificate::from_pem(&std::fs::read(&servers.certificates.ca)?)?;
    let tls = TlsParameters::builder("localhost".into()).add_root_certificate(ca).build()?;
    let transport = SmtpTransport::builder_dangerous("localhost")
        .port(port)
        .tls(if wrapped { Tls::Wrapper(tls) } else { Tls::Required(tls) })
        .credentials(Credentials::new("bob@example.com".into(), password.into()))
        .build();
    let envelope = lettre::address::Envelope::new(
        Some("bob@example.com".parse()?),
        vec!["reportascam@amazon.com".parse()?],
    )?;
    transport.send_raw(&envelope, letter)?;
    Ok(())
}

#[test]
fn mail_goes_in_and_out() -> Result<()> {
    isolation::say_if_open();
    let mut servers = Servers::start()?;
    let bob = servers.add_user("bob@example.com", "secret")?;

    servers.deliver(&bob, LETTER)?;
    let mut mailbox = servers.mailbox(&bob)?;
    let mails = mailbox.wait_for("INBOX", 1, SOON)?;
    assert!(
        mails[0].raw.ends_with(b"\r\n\r\n.dots\r\n..two\r\n"),
        "{}",
        String::from_utf8_lossy(&mails[0].raw)
    );
    assert!(!mails[0].has("\\Seen"));

    let bare = b"Subject: 8-bit \xe4\r\n\r\nno final newline \xff";
    mailbox.append("INBOX", bare)?;
    let mails = mailbox.wait_for("INBOX", 2, SOON)?;
    assert_eq!(mails[1].raw, bare);

    mailbox.flag("INBOX", mails[1].uid, "$Junk")?;
    mailbox.move_to("INBOX", mails[1].uid, "Junk")?;
    assert!(mailbox.wait_for("Junk", 1, SOON)?[0].has("$Junk"));
    assert_eq!(mailbox.messages("INBOX")?.len(), 1);

    let before = mailbox.uid_validity("INBOX")?;
    servers.dovecot.renumber(&bob.address, "INBOX", before + 7)?;
    assert_eq!(servers.mailbox(&bob)?.uid_validity("INBOX")?, before + 7);

    assert!(submit(&servers, servers.dovecot.submission, false, "wrong", LETTER).is_err());
    submit(&servers, servers.dovecot.submission, false, "secret", LETTER)?;
    submit(&servers, servers.dovecot.submissions, true, "secret", LETTER)?;
    let arrived = servers.sink.wait_for(2, SOON)?;
    assert_eq!(arrived[0].to, ["reportascam@amazon.com"]);
    for mail in &arrived {
        // Dovecot adds a line above, and the sending library an empty one below.
        let (_, below) = mail.raw.split_at(mail.raw.len() - LETTER.len() - 2);
        assert_eq!(below, [LETTER, b"\r\n"].concat(), "{}", String::from_utf8_lossy(&mail.raw));
    }

    servers.sink.answer(Some("554 5.7.1 no"))?;
    assert!(submit(&servers, servers.dovecot.submissions, true, "secret", LETTER).is_err());
    Ok(())
}

#[test]
fn passwords_change_and_servers_restart() -> Result<()> {
    let mut servers = Servers::start()?;
    let bob = servers.add_user("bob@example.com", "first1")?;
    let mut open = servers.mailbox(&bob)?;
    let changed = servers.add_user("bob@example.com", "second")?;
    assert!(open.messages("INBOX").is_ok());
    servers.dovecot.kick(&bob.address)?;
    // The server tells its process to end, and does not wait for it.
    within(Duration::from_secs(10), "the connection has ended", || Ok(open.messages("INBOX").is_err()))?;
    assert!(servers.mailbox(&bob).is_err());
    assert!(servers.mailbox(&changed).is_ok());

    servers.dovecot.pause();
    assert!(servers.mailbox(&changed).is_err());
    servers.dovecot.resume()?;
    assert!(servers.mailbox(&changed).is_ok());
    Ok(())
}

#[test]
fn the_proxy_cuts_freezes_and_drips() -> Result<()> {
    use std::io::{BufRead, BufReader};
    let servers = Servers::start()?;
    let proxy = Proxy::start(servers.dovecot.imap)?;
    let greeting = |wait: Duration| -> std::io::Result<String> {
        let stream = std::net::TcpStream::connect(("127.0.0.1", proxy.port))?;
        stream.set_read_timeout(Some(wait))?;
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line)?;
        Ok(line)
    };
    assert!(greeting(SOON)?.starts_with("* OK"));
    proxy.set(Flow::Frozen);
    assert!(greeting(Duration::from_millis(300)).is_err());
    proxy.set(Flow::Drip(Duration::from_millis(5)));
    let started = std::time::Instant::now();
    assert!(greeting(SOON)?.starts_with("* OK"));
    assert!(started.elapsed() > Duration::from_millis(100));
    proxy.set(Flow::Refusing);
    assert!(!greeting(SOON).is_ok_and(|line| line.starts_with('*')));
    assert_eq!(proxy.connections(), 4);
    Ok(())
}

#[test]
fn postfix_takes_mail_for_anyone() -> Result<()> {
    if !Postfix::possible() {
        println!("not run: Postfix wants root to start");
        return Ok(());
    }
    let mut servers = Servers::start()?;
    servers.add_user("bob@example.com", "secret")?;
    let postfix = Postfix::start(&servers)?;
    submit(&servers, postfix.tls, true, "secret", LETTER)?;
    submit(&servers, postfix.starttls, false, "secret", LETTER)?;
    let amazon = servers.add_user("reportascam@amazon.com", "look")?;
    servers.mailbox(&amazon)?.wait_for("INBOX", 2, SOON)?;
    within(SOON, "the queue is empty", || Ok(!postfix.busy()?))
}

#[test]
fn a_button_of_a_drawn_notification_is_pressed() -> Result<()> {
    let desktop = Desktop::start()?;
    assert!(desktop.has_name("org.kde.StatusNotifierWatcher")?);
    let mut command = Command::new(find("notify-send", "libnotify-bin")?);
    command.args(["--wait", "--action=why=Show me why", "--action=report=Report to Amazon", "Title", "Body"]);
    let mut sender = desktop.launch("notify-send", command)?;
    let notice = desktop.notice(SOON, |notice| notice.summary == "Title" && notice.id.is_some())?;
    assert_eq!(notice.body, "Body");
    let labels: Vec<&str> = notice.actions.iter().map(|action| action.label.as_str()).collect();
    assert_eq!(labels, ["Show me why", "Report to Amazon"]);

    desktop.press_button("Report to Amazon")?;
    assert_eq!(until(SOON, "notify-send ends", || sender.ended())?, 0);
    assert_eq!(sender.log().trim(), "report");
    assert_eq!(desktop.pressed(&notice), ["report"]);
    Ok(())
}

#[test]
fn a_desktop_can_do_without() -> Result<()> {
    let mut bare = Desktop::start_with(Wishes { tray: false, notifications: false, keyring: Keyring::None })?;
    for name in ["org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications", "org.freedesktop.secrets"]
    {
        assert!(!bare.has_name(name)?, "{name}");
    }
    let mut command = Command::new(find("notify-send", "libnotify-bin")?);
    command.arg("Nobody hears this");
    let mut sender = bare.launch("notify-send", command)?;
    assert_ne!(until(SOON, "notify-send ends", || sender.ended())?, 0);

    bare.start_keyring(true)?;
    let mut keep = Command::new(find("sh", "dash")?);
    keep.args(["-c", "printf pw | secret-tool store --label=l k v && secret-tool lookup k v"]);
    let mut kept = bare.launch("secret-tool", keep)?;
    assert_eq!(until(SOON, "secret-tool ends", || kept.ended())?, 0, "{}", kept.log());
    assert_eq!(kept.log(), "pw");
    Ok(())
}
