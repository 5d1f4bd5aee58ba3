//! The languages there are words for. A new one is a folder in `locales/` and an entry here.

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
                ("shell.ftl", include_str!(concat!("../../../locales/", $tag, "/shell.ftl"))),
                ("window.ftl", include_str!(concat!("../../../locales/", $tag, "/window.ftl"))),
            ],
        }
    };
}

/// The language everything is written in first.
pub(crate) static ENGLISH: Language = language!("en");

/// Every language.
pub(crate) static LANGUAGES: [&Language; 1] = [&ENGLISH];

/// The language for a tag, by its first part.
pub(crate) fn choose(tag: &str) -> &'static Language {
    let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase();
    LANGUAGES.into_iter().find(|language| language.tag == primary).unwrap_or(&ENGLISH)
}
