//! `prefs.js`: lines of `user_pref("key", value);`, as Mozilla's preferences service writes them
//! (modules/libpref). It looks like JavaScript and is none: a value is a string, a number, `true` or
//! `false`.

use std::collections::BTreeMap;

/// A busy profile has a few hundred KiB.
pub(super) const LARGEST: u64 = 8 * 1024 * 1024;
/// Servers and addresses are short; what is longer belongs to somebody else.
const LONGEST_LINE: usize = 16 * 1024;
const MOST_KEYS: usize = 20_000;

/// The preferences that speak of mail accounts.
#[derive(Debug, Default)]
pub(super) struct Prefs(BTreeMap<String, Value>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    Text(String),
    Number(i64),
    /// `true` or `false`: no account hangs on one.
    Other,
}

impl Prefs {
    /// Reads what can be read. A line that makes no sense is passed over, as Thunderbird itself does.
    pub fn read(text: &str) -> Prefs {
        let mut all = BTreeMap::new();
        for line in text.lines().filter(|line| line.len() <= LONGEST_LINE) {
            if all.len() == MOST_KEYS {
                break;
            }
            // The last of two lines counts.
            if let Some((key, value)) = pref(line.trim()) {
                all.insert(key, value);
            }
        }
        Prefs(all)
    }

    /// A text that is not empty.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.0.get(key)? {
            Value::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            _ => None,
        }
    }

    pub fn number(&self, key: &str) -> Option<i64> {
        match self.0.get(key)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// One line; only keys that speak of mail accounts are kept.
fn pref(line: &str) -> Option<(String, Value)> {
    let rest = line.strip_prefix("user_pref(")?.trim_start();
    let (key, rest) = string(rest)?;
    if !["mail.account", "mail.identity.", "mail.server.", "mail.smtp"]
        .iter()
        .any(|kept| key.starts_with(kept))
    {
        return None;
    }
    let rest = rest.trim_start().strip_prefix(',')?.trim_start();
    let (value, rest) = match string(rest) {
        Some((text, rest)) => (Value::Text(text), rest),
        None => {
            let (word, _) = rest.split_once(')')?;
            let value = match word.trim() {
                "true" | "false" => Value::Other,
                number => Value::Number(number.parse().ok()?),
            };
            (value, rest.strip_prefix(word)?)
        }
    };
    rest.trim_start().strip_prefix(')')?.trim_start().starts_with(';').then_some((key, value))
}

/// A quoted string at the start, and what follows it. None where it never ends, or holds what no setting of
/// an account may: control characters.
fn string(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?.chars();
    let mut read = String::new();
    loop {
        let next = match rest.next()? {
            '"' => return (!read.chars().any(char::is_control)).then_some((read, rest.as_str())),
            '\\' => match rest.next()? {
                'n' => '\n',
                'r' => '\r',
                'x' => escape(&mut rest, 2)?,
                'u' => escape(&mut rest, 4)?,
                plain => plain,
            },
            plain => plain,
        };
        read.push(next);
    }
}

/// A character by its number in so many hexadecimal digits. Halves of a pair beyond U+FFFF are refused:
/// Mozilla writes such characters as they are.
fn escape(rest: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let mut number = 0;
    for _ in 0..digits {
        number = number * 16 + rest.next()?.to_digit(16)?;
    }
    char::from_u32(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_mozilla_writes_them() {
        let prefs = Prefs::read(
            "# Mozilla\r\nuser_pref(\"mail.server.s1.userName\", \"gr\\\"a\\\\ce\\u00e9\\x41\");\r\n\
             user_pref(\"mail.server.s1.port\", 993);\n  user_pref( \"mail.server.s2.port\" , -1 ) ;\n\
             user_pref(\"mail.server.s1.check_new_mail\", true);\n\
             user_pref(\"mail.server.s3.port\", 1);\nuser_pref(\"mail.server.s3.port\", 2);\n\
             user_pref(\"browser.search.region\", \"GB\");\n",
        );
        assert_eq!(prefs.text("mail.server.s1.userName"), Some("gr\"a\\ceéA"));
        assert_eq!(prefs.number("mail.server.s1.port"), Some(993));
        assert_eq!(prefs.number("mail.server.s2.port"), Some(-1));
        assert_eq!(prefs.number("mail.server.s3.port"), Some(2));
        assert_eq!(prefs.text("mail.server.s1.check_new_mail"), None);
        assert_eq!(prefs.text("mail.server.s1.port"), None);
        assert_eq!(prefs.0.len(), 5);
    }

    #[test]
    fn lines_that_make_no_sense_are_passed_over() {
        for line in [
            "user_pref(\"mail.server.s1.port\", 993)",
            "user_pref(\"mail.server.s1.port\", 99 3);",
            "user_pref(\"mail.server.s1.port\", 99999999999999999999999);",
            "user_pref(\"mail.server.s1.port\"; 993);",
            "user_pref(\"mail.server.s1.hostname\", \"imap.example);",
            "user_pref(\"mail.server.s1.hostname\", \"imap\\",
            "user_pref(\"mail.server.s1.hostname\", \"imap\\u12\");",
            "user_pref(\"mail.server.s1.hostname\", \"imap\\ud83d\");",
            "user_pref(\"mail.server.s1.hostname\", \"imap\\r\\nx\");",
            "user_pref(\"mail.server.s1.hostname\", \"imap\\u0000\");",
            "user_pref(mail.server.s1.hostname, \"imap\");",
            "pref(\"mail.server.s1.hostname\", \"imap\");",
            "// user_pref(\"mail.server.s1.hostname\", \"imap\");",
            "user_pref(",
            "",
        ] {
            assert!(Prefs::read(line).0.is_empty(), "{line}");
        }
    }

    #[test]
    fn a_hostile_file_costs_little() {
        let long = format!("user_pref(\"mail.server.s1.hostname\", \"{}\");", "a".repeat(LONGEST_LINE));
        assert!(Prefs::read(&long).0.is_empty());
        let many: String =
            (0..60_000).map(|n| format!("user_pref(\"mail.server.s{n}.port\", 1);\n")).collect();
        assert_eq!(Prefs::read(&many).0.len(), MOST_KEYS);
        assert!(Prefs::read(&"user_pref(\"".repeat(500_000)).0.is_empty());
        assert!(Prefs::read(&"\\\"".repeat(500_000)).0.is_empty());
    }
}
