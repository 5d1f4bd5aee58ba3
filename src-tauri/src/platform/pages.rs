//! Linux: pages of code and tables. Starting, and drawing a window, touch far more of the program and its libraries than
//! waiting does, and what was touched once counts as ours until somebody takes it away. It is as the file has it, so it can
//! be handed back and had again when it is needed.

use std::fs;
use std::ops::Range;
use std::sync::OnceLock;

use rustix::mm::{Advice, madvise};

/// Where the files lie that the linker mapped before `main`: these stay where they are until the program ends, whatever is
/// loaded and unloaded later (dlopen(3) never removes what the program itself is linked to).
static LOADED: OnceLock<Vec<Range<usize>>> = OnceLock::new();

/// Notes what is mapped. To be called first of all.
pub fn note_loaded() {
    let maps = fs::read_to_string("/proc/self/maps").unwrap_or_default();
    let _ = LOADED.set(maps.lines().filter_map(read_only_file).collect());
}

/// Hands back the pages of the files noted, as far as nobody has written to them. How many octets were looked at.
pub fn forget() -> usize {
    let loaded = LOADED.get().map(Vec::as_slice).unwrap_or_default();
    let smaps = fs::read_to_string("/proc/self/smaps").unwrap_or_default();
    unwritten(&smaps).filter(|range| loaded.contains(range)).map(hand_back).sum()
}

/// A line of `/proc/<id>/maps`: the range of a file that is read or run and not written.
fn read_only_file(line: &str) -> Option<Range<usize>> {
    let mut words = line.split_whitespace();
    let (start, end) = words.next()?.split_once('-')?;
    let range = usize::from_str_radix(start, 16).ok()?..usize::from_str_radix(end, 16).ok()?;
    let is_read_only = matches!(words.next()?, "r--p" | "r-xp");
    let is_file = words.nth(3).is_some_and(|path| path.starts_with('/'));
    (is_read_only && is_file).then_some(range)
}

/// Of `/proc/<id>/smaps`: such ranges of which no page is a copy of the process's own, as the linker makes them of tables
/// that hold addresses.
fn unwritten(smaps: &str) -> impl Iterator<Item = Range<usize>> {
    let mut current = None;
    smaps.lines().filter_map(move |line| {
        if let Some(size) = line.strip_prefix("Anonymous:") {
            let range = current.take();
            return range.filter(|_| size.trim() == "0 kB");
        }
        if line.split(' ').next().is_some_and(|first| first.contains('-')) {
            current = read_only_file(line);
        }
        None
    })
}

#[allow(unsafe_code)]
fn hand_back(range: Range<usize>) -> usize {
    let start = std::ptr::with_exposed_provenance_mut(range.start);
    // SAFETY: the range is a private mapping of a file that nobody can write to and of which no page differs from the file;
    // it is there until the program ends (`LOADED`). After madvise(2) with MADV_DONTNEED the same octets are read again.
    match unsafe { madvise(start, range.len(), Advice::LinuxDontNeed) } {
        Ok(()) => range.len(),
        Err(error) => {
            log::debug!("pages were kept: {error}");
            0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_nobody_writes_to() {
        let read = |line: &str| read_only_file(line);
        assert_eq!(
            read("7f10-7f30 r-xp 00001000 fe:00 1234                       /usr/lib/a b.so"),
            Some(0x7f10..0x7f30)
        );
        for line in [
            "7f10-7f30 rw-p 00001000 fe:00 1234 /usr/lib/a.so",
            "7f10-7f30 r--s 00001000 fe:00 1234 /usr/lib/a.so",
            "7f10-7f30 r-xp 00000000 00:00 0 [vdso]",
            "7f10-7f30 r--p 00000000 00:00 0",
            "Rss: 4 kB",
            "",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn nothing_of_which_a_page_was_written() {
        let smaps = "1000-2000 r-xp 0 fe:00 1 /a.so\nRss: 4 kB\nAnonymous:             0 kB\n\
                     2000-3000 r--p 0 fe:00 1 /a.so\nAnonymous:             4 kB\n\
                     3000-4000 rw-p 0 fe:00 1 /a.so\nAnonymous:             0 kB\n\
                     4000-5000 r--p 0 fe:00 1 /a.so\nAnonymous:             0 kB\n";
        assert_eq!(unwritten(smaps).collect::<Vec<_>>(), [0x1000..0x2000, 0x4000..0x5000]);
    }

    /// What lies in memory of files, in KiB (proc(5), `RssFile`).
    fn of_files() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssFile:")).unwrap();
        line.trim().strip_suffix(" kB").unwrap().parse().unwrap()
    }

    #[test]
    fn what_is_handed_back_is_there_again_when_it_is_needed() {
        note_loaded();
        let text = "a text that regular expressions and words were looked for in ".repeat(1000);
        let before = (of_files(), text.matches("words").count());
        assert!(forget() > 0);
        let after = of_files();
        assert!(after < before.0, "{after} KiB of {}", before.0);
        assert_eq!(text.matches("words").count(), before.1);
    }
}
