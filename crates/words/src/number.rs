//! Numbers as the reader's kind of a language writes them: `12,345`, `12.345`, `12 345`.

use std::convert::Infallible;

use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::language;

/// Which kind of a language it is: kept beside its sentences. (What writes the digits may not go from thread to thread,
/// and is made in no time.)
struct Kind(Locale);

impl Memoizable for Kind {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Kind, Infallible> {
        Ok(Kind(language::locale(&language.to_string())))
    }
}

/// What a bundle writes a number with; everything else is left to it.
pub(crate) fn written(value: &FluentValue<'_>, kept: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Nothing but whole numbers comes in (`Value::Number`).
    let whole: i64 = number.as_string().parse().ok()?;
    let Ok(form) = kept.with_try_get::<Kind, _, _>((), |kind| {
        DecimalFormatter::try_new((&kind.0).into(), Default::default()).ok()
    });
    Some(form?.format(&Decimal::from(whole)).to_string())
}
