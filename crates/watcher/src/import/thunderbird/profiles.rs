//! Where the profiles are: `profiles.ini`.

use std::io::Read;
use std::path::{Path, PathBuf};

/// More profiles than anybody has.
const MOST: usize = 32;
const LARGEST: u64 = 64 * 1024;

/// The folders of the profiles that `profiles.ini` in this folder names, in its order.
pub(super) fn below(place: &Path) -> Vec<PathBuf> {
    let Some(text) = read(&place.join("profiles.ini"), LARGEST) else { return Vec::new() };
    parse(&text)
        .into_iter()
        .map(|(path, relative)| match relative {
            true => place.join(path),
            false => PathBuf::from(path),
        })
        .collect()
}

/// Path of each `[Profile…]`, and whether it is relative. The sections of installations only repeat them.
fn parse(text: &str) -> Vec<(String, bool)> {
    let mut profiles = Vec::new();
    // A section counts when the next one begins.
    for section in text.split("\n[").take(MOST * 4) {
        let section = section.trim_start_matches(['\u{feff}', '[']);
        let Some((name, rest)) = section.split_once(']') else { continue };
        if !name.starts_with("Profile") || profiles.len() == MOST {
            continue;
        }
        let value = |key: &str| {
            rest.lines().filter_map(|line| line.split_once('=')).find(|(name, _)| name.trim() == key)
        };
        if let Some((_, path)) = value("Path") {
            let relative = value("IsRelative").is_none_or(|(_, relative)| relative.trim() != "0");
            profiles.push((path.trim().to_owned(), relative));
        }
    }
    profiles
}

/// The text of an ordinary file of at most `largest` bytes; what is not UTF-8 in it is replaced. None for all
/// else: a pipe would never end.
pub(super) fn read(path: &Path, largest: u64) -> Option<String> {
    if !std::fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path).ok()?.take(largest + 1).read_to_end(&mut bytes).ok()?;
    let whole = u64::try_from(bytes.len()).is_ok_and(|length| length <= largest);
    whole.then(|| String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_found_in_both_ways_of_writing() {
        let text = "[Install4F96D1932A9F858E]\r\nDefault=Profiles/a.default\r\nLocked=1\r\n\r\n\
                    [Profile1]\r\nName=two\r\nIsRelative=0\r\nPath=/mnt/mail/b\r\n\r\n\
                    [Profile0]\r\nName=one\r\nIsRelative=1\r\nPath=Profiles/a.default\r\nDefault=1\r\n\r\n\
                    [Profile2]\r\nName=without a path\r\n\r\n[General]\r\nPath=no\r\n";
        let found = parse(text);
        assert_eq!(found, [("/mnt/mail/b".to_owned(), false), ("Profiles/a.default".to_owned(), true)]);
    }

    #[test]
    fn there_is_an_end_to_profiles() {
        let endless: String = (0..10_000).map(|n| format!("[Profile{n}]\nPath=p{n}\n")).collect();
        assert_eq!(parse(&endless).len(), MOST);
        assert!(parse(&"[".repeat(100_000)).is_empty());
    }

    #[test]
    fn only_ordinary_files_of_ordinary_size_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        assert_eq!(read(&path, 10), None);
        std::fs::write(&path, "0123456789").unwrap();
        assert_eq!(read(&path, 10).as_deref(), Some("0123456789"));
        assert_eq!(read(&path, 9), None);
        assert_eq!(read(folder.path(), 10), None);
        if Path::new("/dev/zero").exists() {
            assert_eq!(read(Path::new("/dev/zero"), 10), None);
        }
    }
}
