//! The languages there are words for. A new one is a folder in `locales/` and a line here.

use icu_locale_core::Locale;

/// A language and its files.
pub(crate) struct Language {
    pub tag: &'static str,
    /// File name and text.
    pub files: &'static [(&'static str, &'static str)],
}

macro_rules! language {
    ($tag:literal) => {
        Language {
            tag: $tag,
            files: &[
                ("verdict.ftl", include_str!(concat!("../../../locales/", $tag, "/verdict.ftl"))),
                ("signals.ftl", include_str!(concat!("../../../locales/", $tag, "/signals.ftl"))),
                ("setup.ftl", include_str!(concat!("../../../locales/", $tag, "/setup.ftl"))),
                ("errors.ftl", include_str!(concat!("../../../locales/", $tag, "/errors.ftl"))),
                ("cli.ftl", include_str!(concat!("../../../locales/", $tag, "/cli.ftl"))),
                ("check.ftl", include_str!(concat!("../../../locales/", $tag, "/check.ftl"))),
                ("shell.ftl", include_str!(concat!("../../../locales/", $tag, "/shell.ftl"))),
                ("protect.ftl", include_str!(concat!("../../../locales/", $tag, "/protect.ftl"))),
                ("recover.ftl", include_str!(concat!("../../../locales/", $tag, "/recover.ftl"))),
                ("settings.ftl", include_str!(concat!("../../../locales/", $tag, "/settings.ftl"))),
                ("package.ftl", include_str!(concat!("../../../locales/", $tag, "/package.ftl"))),
                ("window.ftl", include_str!(concat!("../../../locales/", $tag, "/window.ftl"))),
            ],
        }
    };
}

/// The language everything is written in first. It stands behind each of the others.
pub(crate) static ENGLISH: Language = language!("en");

macro_rules! beside_english {
    ($($tag:literal)*) => { &[&ENGLISH, $(&language!($tag)),*] };
}

/// Every language. A new one is its folder in `locales/`, and the folder's name as a line here.
pub(crate) static LANGUAGES: &[&Language] = beside_english! {
    "de"
    "es"
    "fr"
    "it"
    "ja"
};

/// The language of a tag, by its first part; none where there are no words for it. A system without a
/// language (`C`, `POSIX`) speaks English.
pub(crate) fn find(tag: &str) -> Option<&'static Language> {
    let primary = primary(tag);
    if primary == "c" || primary == "posix" {
        return Some(&ENGLISH);
    }
    LANGUAGES.iter().copied().find(|language| language.tag == primary)
}

/// `de` of `de-AT`, `de_AT.UTF-8`, `de@euro`.
pub(crate) fn primary(tag: &str) -> String {
    tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase()
}

/// What writes the numbers and moments of a tag; those of no language in particular where it is none.
pub(crate) fn locale(tag: &str) -> Locale {
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// A tag as POSIX writes it, as BCP 47 does: `de-AT` of `de_AT.UTF-8`.
pub(crate) fn plain(tag: &str) -> String {
    tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-")
}
