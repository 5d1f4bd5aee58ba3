//! Every word of the program is said: an id that no source names is left over from something. The ids of the page are
//! looked for by its own tests (`ui/tests/words.test.ts`), those of packages by `scripts/package-files.mjs`.

use std::collections::BTreeSet;
use std::path::Path;

/// What says words.
const SPEAKERS: [&str; 5] =
    ["crates/engine/src", "crates/watcher/src", "crates/words/src", "crates/cli/src", "src-tauri/src"];
/// How the ids of sentences about a time that has passed end (`src-tauri/src/clock.rs`).
const AGO: [&str; 5] = ["now", "minutes", "hours", "days", "never"];
/// Of other speakers.
const OTHERS: [&str; 2] = ["window-", "package-"];

/// What the sources name: whole ids, and the pieces before and after what is put into one (`"task-{}-more"`).
#[derive(Debug, Default)]
struct Named {
    whole: BTreeSet<String>,
    around: BTreeSet<(String, String)>,
}

impl Named {
    fn is_said(&self, id: &str) -> bool {
        self.whole.contains(id)
            || self.around.iter().any(|(before, after)| {
                let name =
                    id.strip_prefix(before.as_str()).and_then(|rest| rest.strip_suffix(after.as_str()));
                name.is_some_and(|name| self.whole.contains(name))
            })
            || id
                .rsplit_once('-')
                .is_some_and(|(base, form)| AGO.contains(&form) && self.whole.contains(base))
    }

    /// Whatever stands between two quotes and looks like an id.
    fn read(&mut self, source: &str) {
        let is_id = |text: &str| {
            text.starts_with(|first: char| first.is_ascii_lowercase())
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        for piece in source.split('"') {
            if is_id(piece) {
                self.whole.insert(piece.to_owned());
            } else if let Some((before, rest)) = piece.split_once('{')
                && let Some((_, after)) = rest.split_once('}')
                && is_id(before)
                && (after.is_empty() || is_id(after.trim_start_matches('-')))
            {
                self.around.insert((before.to_owned(), after.to_owned()));
            }
        }
    }

    fn read_folder(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.read_folder(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                // What only a test names is said to nobody.
                self.read(text.split("\nmod tests {").next().unwrap_or_default());
            }
        }
    }
}

#[test]
fn every_word_of_the_program_is_said() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut named = Named::default();
    for folder in SPEAKERS {
        named.read_folder(&house.join(folder));
    }
    let mut looked_for = 0;
    for file in std::fs::read_dir(house.join("locales/en")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        for id in ids.filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase())) {
            if !OTHERS.iter().any(|other| id.starts_with(other)) {
                assert!(named.is_said(id), "said by nobody: {id}");
                looked_for += 1;
            }
        }
    }
    assert!(looked_for > 300, "{looked_for}");
}

/// What stands between the quotes of `.text("…` and `.format("…`, wherever the line breaks.
fn asked_for(source: &str) -> impl Iterator<Item = &str> {
    [".text(", ".format("].into_iter().flat_map(|verb| source.split(verb).skip(1)).filter_map(|rest| {
        let (id, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        // A whole id, and no sentence and no piece of one.
        id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-').then_some(id)
    })
}

fn sources(folder: &Path, take: &mut dyn FnMut(&str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, take);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            take(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_word_that_is_asked_for_is_there() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let words = porchlight_words::Words::new("en");
    let mut asked = BTreeSet::new();
    for folder in SPEAKERS {
        sources(&house.join(folder), &mut |source| asked.extend(asked_for(source).map(str::to_owned)));
    }
    let missing: Vec<_> = asked.iter().filter(|id| !words.has(id)).collect();
    assert_eq!(missing, Vec::<&String>::new());
    assert!(asked.len() > 100, "{}", asked.len());
    let source = r#"words.text("tray-name"), words.format( "tray-other", &[]), text("no"), x.text("a b")"#;
    assert_eq!(asked_for(source).collect::<Vec<_>>(), ["tray-name", "tray-other"]);
}

#[test]
fn a_word_that_nobody_says_is_found() {
    let mut named = Named::default();
    named.read(r#"words.text("tray-name"), format!("task-{}-more", "orders"), ago(words, "tray-watching")"#);
    for said in ["tray-name", "task-orders-more", "tray-watching-minutes"] {
        assert!(named.is_said(said), "{said}");
    }
    for unsaid in ["tray-names", "task-orders", "task-holiday-more", "tray-watching-weeks", "tray"] {
        assert!(!named.is_said(unsaid), "{unsaid}");
    }
}
