use crate::Place;
use crate::amazon::brand;
use crate::message::fold_text;
use crate::signal::{Case, Found, Signal};

/// Sees a picture that is named as Amazon's logo.
///
/// Why it matters: the logo is what people know Amazon by.
///
/// Silent: for pictures of goods, for the badge "available at Amazon", and where a letter of Amazon's is passed on.
#[derive(Debug)]
pub(super) struct ShowsAmazonLogo;

impl Signal for ShowsAmazonLogo {
    fn id(&self) -> &'static str {
        "shows-amazon-logo"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        // The pictures of a letter that is passed on are not the sender's own.
        if case.message.subject_repeats() && case.message.quoted.amazon().is_some() {
            return;
        }
        for image in &case.message.images {
            if image.alt.len() > 60 || image.src.len() > 2000 {
                continue;
            }
            let alt = fold_text(&image.alt);
            let mut names = brand::all(&alt).peekable();
            let is_named = names.peek().is_some();
            let written: Vec<&str> = names.filter_map(|(start, end)| alt.get(start..end)).collect();
            let rest = written.iter().fold(alt.clone(), |rest, name| rest.replace(name, " "));
            let is_logo = is_named
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
                            | "标志"
                            | "ロゴ"
                            | "로고"
                            | "شعار"
                            | "लोगो"
                    )
                });
            // Anybody can rent room in Amazon's cloud.
            let source = image.src.to_ascii_lowercase().replace("amazonaws", "");
            if is_logo
                || (source.contains("amazon") && source.contains("logo") && !source.contains("available"))
            {
                found.weak(Place::Image, if is_logo { &image.alt } else { &image.src });
                return;
            }
        }
    }
}
