//! Does an element's own style hide it?

/// What a `style` attribute does to the words inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    None,
    /// Gone, with everything inside.
    Hidden,
    /// Letters of no size; an element inside may have a size again.
    NoSize,
    /// A size of its own.
    Sized,
}

/// Reads the declarations that matter. Style sheets are not read: mail programs drop or rewrite them.
pub(super) fn effect(style: &str) -> Effect {
    let mut effect = Effect::None;
    let mut flat = false;
    let mut clipped = false;
    for declaration in style.as_bytes().split(|byte| *byte == b';') {
        let declaration = declaration.trim_ascii_start();
        // Most declarations are about colours and frames.
        if !declaration.first().is_some_and(|first| b"dvofmhwDVOFMHW".contains(first)) {
            continue;
        }
        let Some(colon) = memchr::memchr(b':', declaration) else { continue };
        let Some((name, value)) = declaration.split_at_checked(colon) else { continue };
        let name = name.trim_ascii_end();
        let is = |wanted: &str| name.eq_ignore_ascii_case(wanted.as_bytes());
        let value = value.split(|byte| *byte == b'!').next().unwrap_or(value);
        let value = std::str::from_utf8(value).unwrap_or_default();
        let value = value.strip_prefix(':').unwrap_or(value).trim();
        if (is("display") && value.eq_ignore_ascii_case("none"))
            || (is("visibility")
                && (value.eq_ignore_ascii_case("hidden") || value.eq_ignore_ascii_case("collapse")))
            || (is("opacity") && is_zero(value))
        {
            return Effect::Hidden;
        }
        if is("font-size") || is("font") {
            effect = if is("font-size") && is_tiny(value) { Effect::NoSize } else { Effect::Sized };
        }
        flat |= (is("max-height") || is("height") || is("max-width") || is("width")) && is_zero(value);
        clipped |= is("overflow") && value.eq_ignore_ascii_case("hidden");
    }
    if flat && clipped { Effect::Hidden } else { effect }
}

fn number(value: &str) -> Option<f32> {
    let end = value.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(value.len());
    value.get(..end)?.parse().ok()
}

fn is_zero(value: &str) -> bool {
    number(value).is_some_and(|number| number == 0.0)
}

/// Nobody reads letters of one pixel.
fn is_tiny(value: &str) -> bool {
    let unit = value.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim();
    is_zero(value)
        || ((unit.eq_ignore_ascii_case("px") || unit.eq_ignore_ascii_case("pt"))
            && number(value).is_some_and(|number| number <= 1.0))
}
