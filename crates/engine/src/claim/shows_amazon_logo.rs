use crate::Place;
use crate::amazon::brand;
use crate::message::fold_text;
use crate::signal::{Case, Found, Signal};

/// Sees a picture that is named as Amazon's logo.
///
/// Why it matters: the logo is what people know Amazon by.
///
/// Silent: for pictures of goods and for the badge "available at Amazon".
#[derive(Debug)]
pub(super) struct ShowsAmazonLogo;

impl Signal for ShowsAmazonLogo {
    fn id(&self) -> &'static str {
        "shows-amazon-logo"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for image in &case.message.images {
            if image.alt.len() > 60 || image.src.len() > 2000 {
                continue;
            }
            let alt = fold_text(&image.alt);
            let rest = alt.replace("amazon", "");
            let is_logo = brand::find(&alt).is_some()
                && rest.split(|c: char| !c.is_alphanumeric()).all(|word| {
                    matches!(
                        word,
                        "" | "com"
                            | "logo"
                            | "prime"
                            | "de"
                            | "co"
                            | "uk"
                            | "jp"
                            | "fr"
                            | "es"
                            | "it"
                            | "in"
                            | "ca"
                            | "smile"
                            | "the"
                    )
                });
            let source = image.src.to_ascii_lowercase();
            if is_logo
                || (source.contains("amazon") && source.contains("logo") && !source.contains("available"))
            {
                found.weak(Place::Image, if is_logo { &image.alt } else { &image.src });
                return;
            }
        }
    }
}
