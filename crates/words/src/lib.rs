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
mod moment;
mod number;
mod value;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use value::Value;

/// The languages there are words for, English first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    language::LANGUAGES.iter().map(|language| language.tag)
}

/// The languages this reader wants, as the system says it, the dearest first: on Linux `LANGUAGE`, `LC_ALL`,
/// `LC_MESSAGES` and `LANG`; elsewhere the settings of the system.
pub fn system_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// The sentences of one language, and English behind it for what it lacks.
pub struct Words {
    language: &'static str,
    locale: String,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// The words of a language, by a tag as systems give it: `de`, `de-AT`, `de_AT.UTF-8`.
    /// English where there are none.
    pub fn new(language: &str) -> Words {
        Words::of(language::find(language).unwrap_or(&language::ENGLISH), &[language])
    }

    /// The words for a reader: in the language that was chosen in Porchlight, if one was, else in the first that the
    /// system names and there are words for ([`system_languages`]), else in English.
    pub fn for_reader(chosen: Option<&str>, system: &[String]) -> Words {
        let system: Vec<&str> = system.iter().map(String::as_str).collect();
        let wanted = chosen.into_iter().chain(system.iter().copied()).find_map(language::find);
        Words::of(wanted.unwrap_or(&language::ENGLISH), &system)
    }

    fn of(chosen: &'static language::Language, wanted: &[&str]) -> Words {
        let own = wanted.iter().find(|tag| language::primary(tag) == chosen.tag);
        let locale = own.map_or_else(|| chosen.tag.to_owned(), |tag| language::plain(tag));
        let mut bundles = vec![bundle(chosen, &locale)];
        if chosen.tag != language::ENGLISH.tag {
            bundles.push(bundle(&language::ENGLISH, language::ENGLISH.tag));
        }
        Words { language: chosen.tag, locale, bundles }
    }

    /// The language that was found, for example `en`.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The reader's own kind of that language, by which dates and numbers are written: `en-GB` where the system says
    /// so, else the language alone.
    pub fn locale(&self) -> &str {
        &self.locale
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

/// The sentences of a language, its numbers as this kind of it writes them.
fn bundle(language: &language::Language, locale: &str) -> FluentBundle<FluentResource> {
    let tag = locale.parse().or_else(|_| language.tag.parse()).unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_formatter(Some(number::written));
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
