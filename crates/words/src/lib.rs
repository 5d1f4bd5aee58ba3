//! Words for people: the one place where ids become sentences, for the command line, the tray,
//! notifications and the window alike. The sentences are Fluent messages in `locales/`, one folder
//! a language, compiled in.
//!
//! A [`Words`] is made once and shared. [`Words::text`] and [`Words::format`] turn any id into its
//! sentence; the verbs beside them know which ids belong to an [`porchlight_engine::Assessment`],
//! a piece of evidence or an error.
//!
//! ```
//! use porchlight_words::Words;
//!
//! let words = Words::new("en-GB");
//! assert_eq!(words.text("verdict-genuine"), "This message is really from Amazon.");
//! ```

#![forbid(unsafe_code)]

mod assessment;
mod error;
mod language;
mod value;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use value::Value;

/// The sentences of one language, and English behind it for what it lacks.
pub struct Words {
    language: &'static str,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// The words of a language, by a tag as systems give it: `de`, `de-AT`, `de_AT.UTF-8`.
    /// English where there are none.
    pub fn new(language: &str) -> Words {
        let chosen = language::choose(language);
        let mut bundles = vec![bundle(chosen)];
        if chosen.tag != language::ENGLISH.tag {
            bundles.push(bundle(&language::ENGLISH));
        }
        Words { language: chosen.tag, bundles }
    }

    /// The language that was found, for example `en`.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// True where there is a sentence for this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    /// The sentence of an id.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The sentence of an id with its arguments filled in. Arguments are put in as they are and never
    /// read as Fluent, so words of an attacker may be among them.
    pub fn format(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            filled.set(*name, value.to_fluent());
        }
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&filled), &mut errors);
            debug_assert!(errors.is_empty(), "words of {id}: {errors:?}");
            return text.into_owned();
        }
        missing(id)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// A hole in the words is made easy to see while developing, and bearable where it is not.
fn missing(id: &str) -> String {
    if cfg!(debug_assertions) { format!("⟦{id}⟧") } else { id.to_owned() }
}

fn bundle(language: &language::Language) -> FluentBundle<FluentResource> {
    let tag = language.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Fluent would wrap each argument in invisible isolation marks. Terminals and notification
    // services show them as boxes, and excerpts arrive with their own bidi characters made visible.
    bundle.set_use_isolating(false);
    for (file, source) in language.files {
        // What parses is used even where another message of the file does not: the tests find both.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                debug_assert!(errors.is_empty(), "{}/{file}: {errors:?}", language.tag);
                resource
            }
        };
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{}/{file}: {:?}", language.tag, added.err());
    }
    bundle
}
