//! What is attached, by name and declared type. What stands inside is read by its neighbour `inside`.

/// What an attachment can do to the one who opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Runs, or holds what runs.
    Runs,
    /// A page that opens outside the mail program.
    Page,
    /// A container that hides what is in it.
    Archive,
    Document,
    Calendar,
    /// A message, which brings its subject as its name.
    Message,
    Image,
    Other,
}

#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// Shown in the text, as a picture is.
    pub(crate) inline: bool,
}

/// Endings that Windows, macOS or an office program runs. After the blocked types of Outlook and Gmail.
const RUNS: &[&str] = &[
    "exe",
    "com",
    "scr",
    "pif",
    "bat",
    "cmd",
    "ps1",
    "vbs",
    "vbe",
    "js",
    "jse",
    "wsf",
    "wsh",
    "hta",
    "msi",
    "msix",
    "appx",
    "jar",
    "lnk",
    "reg",
    "cpl",
    "chm",
    "iso",
    "img",
    "vhd",
    "vhdx",
    "dmg",
    "pkg",
    "app",
    "apk",
    "docm",
    "xlsm",
    "pptm",
    "xll",
    "one",
    "url",
    "scf",
    "library-ms",
];

impl Attachment {
    pub(super) fn new(name: &str, content_type: &str, inline: bool) -> Attachment {
        let ending = name
            .trim_end_matches(['.', ' ', '"'])
            .rsplit_once('.')
            .map_or(String::new(), |(_, ending)| ending.trim().to_ascii_lowercase());
        let kind = match ending.as_str() {
            ending if RUNS.contains(&ending) => Kind::Runs,
            "html" | "htm" | "shtml" | "xhtml" | "mht" | "mhtml" | "svg" => Kind::Page,
            "zip" | "rar" | "7z" | "gz" | "tar" | "cab" | "ace" => Kind::Archive,
            "pdf" | "doc" | "docx" | "rtf" | "xls" | "xlsx" | "odt" | "ppt" | "pptx" => Kind::Document,
            "ics" => Kind::Calendar,
            "eml" => Kind::Message,
            _ => match content_type {
                "application/x-msdownload" | "application/x-msdos-program" | "application/hta" => Kind::Runs,
                // Lists cut pages out and attach them nameless; only a named page is offered to open.
                "text/html" if !name.is_empty() => Kind::Page,
                "image/svg+xml" => Kind::Page,
                "application/pdf" | "application/rtf" | "application/msword" => Kind::Document,
                "text/calendar" => Kind::Calendar,
                message if message.starts_with("message/") => Kind::Message,
                image if image.starts_with("image/") => Kind::Image,
                _ => Kind::Other,
            },
        };
        Attachment { name: name.chars().take(200).collect(), kind, inline }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ending_counts() {
        for (name, kind) in [
            ("invoice.pdf", Kind::Document),
            ("invoice.pdf.exe", Kind::Runs),
            ("invoice.ISO", Kind::Runs),
            ("order.html", Kind::Page),
            ("photo.jpg", Kind::Other),
        ] {
            assert_eq!(Attachment::new(name, "application/octet-stream", false).kind, kind, "{name}");
        }
    }
}
