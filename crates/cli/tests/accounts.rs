//! `watch` and `report` before any server is met: what a wrong accounts file is answered with.
//! The real servers are met in `tests/`.

use std::process::Command;

fn run(arguments: &[&str], toml: &str) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.toml");
    std::fs::write(&file, toml).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_porchlight"))
        .args(arguments)
        .arg("--accounts")
        .arg(&file)
        .arg("--data")
        .arg(folder.path().join("data"))
        .env("LANG", "C")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A port of this computer that nobody listens on.
fn closed_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn one_account() -> String {
    format!(
        r#"[[account]]
address = "grace@example.com"
user = "grace"
imap = {{ host = "127.0.0.1", port = {}, security = "tls" }}
secret = {{ env = "PATH" }}
"#,
        closed_port()
    )
}

#[test]
fn a_file_that_is_no_accounts_file_is_a_clear_error() {
    for arguments in [&["watch", "--once"][..], &["watch"], &["report", "--uid", "1"]] {
        let (code, out, err) = run(arguments, "[[account]]\naddress = 7\n");
        assert_eq!(code, 2, "{arguments:?}");
        assert!(out.is_empty(), "{out}");
        assert!(err.starts_with("These settings cannot be understood."), "{err}");
    }
}

#[test]
fn scripts_learn_of_it_as_json() {
    let (code, out, _) = run(&["watch", "--once", "--json"], "[[account]]\naddress = 7\n");
    assert_eq!(code, 2);
    let event: serde_json::Value = serde_json::from_str(out.trim()).unwrap();
    assert_eq!(event["event"], "error");
    assert_eq!(event["code"], "bad-settings");
}

#[test]
fn an_account_that_cannot_be_looked_at_is_an_error_with_its_code() {
    let (code, out, _) = run(&["watch", "--once", "--json"], &one_account());
    assert_eq!(code, 2);
    let event: serde_json::Value = serde_json::from_str(out.lines().last().unwrap()).unwrap();
    assert_eq!(event["event"], "error");
    assert_eq!(event["code"], "offline");

    let (code, out, _) = run(&["watch", "--once"], &one_account());
    assert_eq!(code, 2);
    let begins = "Connecting to 1 mailbox.\ngrace@example.com: Your mail server cannot be reached.";
    assert!(out.starts_with(begins), "{out}");
}

#[test]
fn a_report_needs_to_know_the_account() {
    let two = one_account() + &one_account().replace("grace@", "tom@");
    let (code, _, err) = run(&["report", "--uid", "1"], &two);
    assert_eq!(code, 2);
    assert!(err.contains("--account"), "{err}");
}

/// Nobody is sent to a browser in vain.
#[test]
fn a_sign_in_that_cannot_work_says_why_at_once() {
    let keyring = one_account().replace("{ env = \"PATH\" }", "{ keyring = \"grace\" }");
    let with = |oauth: &str| format!("{keyring}oauth = {oauth}\n");
    let own = "{ provider = \"microsoft\", client_id = \"x\" }";
    for (toml, sentence) in [
        (keyring.clone(), "These settings cannot be understood."),
        (one_account() + "oauth = " + own + "\n", "These settings cannot be understood."),
        (with("{ provider = \"nobody\" }"), "These settings cannot be understood."),
        (with("{ provider = \"microsoft\" }"), "Your mail provider does not know this Porchlight"),
    ] {
        if sentence.contains("provider") && option_env!("PORCHLIGHT_MICROSOFT_CLIENT_ID").is_some() {
            continue;
        }
        let (code, out, err) = run_sign_in(&toml);
        assert_eq!((code, out.as_str()), (2, ""), "{toml}");
        assert!(err.starts_with(sentence), "{err}");
    }
    // All is well but the keyring.
    let (code, out, err) = run_sign_in(&with(own));
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    assert!(err.starts_with("This computer’s password store cannot be opened."), "{err}");
}

fn run_sign_in(toml: &str) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.toml");
    std::fs::write(&file, toml).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_porchlight"))
        .arg("sign-in")
        .arg("--accounts")
        .arg(&file)
        .env("LANG", "C")
        // No keyring answers there.
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}
