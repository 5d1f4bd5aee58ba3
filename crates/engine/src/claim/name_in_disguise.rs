use crate::Place;
use crate::amazon::brand;
use crate::signal::{Case, Found, Signal};

/// Sees the name Amazon or Prime written so that people read it and programs do not: letters of other
/// alphabets, marks or invisible characters between the letters, one letter at a time.
///
/// Why it matters: nobody does this who has a right to the name.
///
/// Silent: where the name is simply written, and within longer words ("supprimer", the Amazonas), which a page may break
/// where it likes.
#[derive(Debug)]
pub(super) struct NameInDisguise;

impl Signal for NameInDisguise {
    fn id(&self) -> &'static str {
        "name-in-disguise"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        for (place, text, is_line) in [
            (Place::From, &message.from.name, true),
            (Place::Subject, &message.subject, true),
            (Place::Text, &message.text, false),
            (Place::Text, &message.quoted, false),
        ] {
            let folded = &text.folded.text;
            for name in ["amazon", "prime"] {
                let disguised = (!text.folded.disguised.is_empty())
                    .then(|| {
                        folded
                            .match_indices(name)
                            .filter(|(start, name)| text.folded.was_disguised(*start, start + name.len()))
                            .find(|(start, name)| brand::is_whole(folded, *start, start + name.len()))
                    })
                    .flatten();
                if let Some((start, name)) = disguised {
                    found.strong(place, text.around(start, start + name.len()));
                } else if (is_line || name == "amazon")
                    && let Some((start, end)) = brand::spaced(folded, name)
                {
                    found.strong(place, text.around(start, end));
                }
            }
        }
        // Scripts without spaces have no look-alikes, but can be spaced out too.
        for (place, text) in [(Place::From, &message.from.name), (Place::Subject, &message.subject)] {
            for name in ["亚马逊", "アマゾン"] {
                if let Some((start, end)) = brand::spaced(&text.folded.text, name) {
                    found.strong(place, text.around(start, end));
                }
            }
        }
    }
}
