//! Linux: pages of code and tables. Starting, and drawing a window, touch far more of the program and its libraries than
//! waiting does, and what was touched once counts as ours until somebody takes it away. It is as the file has it, so it can
//! be handed back and had again when it is needed.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use libloading::os::unix::{Library, RTLD_LAZY};
use rustix::mm::{Advice, madvise};

/// Hands back the pages of the program and its libraries, as far as nobody has written to them. How many octets were looked
/// at.
pub fn forget() -> usize {
    let program = std::env::current_exe().ok();
    let mut staying = BTreeMap::new();
    for line in fs::read_to_string("/proc/self/maps").unwrap_or_default().lines() {
        if let Some((_, path)) = read_only_file(line) {
            let stays = || Some(&path) == program.as_ref() || is_kept(&path);
            staying.entry(path.clone()).or_insert_with(stays);
        }
    }
    // Only now: what has been made to stay is where it was.
    let smaps = fs::read_to_string("/proc/self/smaps").unwrap_or_default();
    unwritten(&smaps)
        .filter(|(_, path)| staying.get(path) == Some(&true))
        .map(|(range, _)| hand_back(range))
        .sum()
}

/// A line of `/proc/<id>/maps`: the range of a file that is read or run and not written.
fn read_only_file(line: &str) -> Option<(Range<usize>, PathBuf)> {
    let mut words = line.split_whitespace();
    let (start, end) = words.next()?.split_once('-')?;
    let range = usize::from_str_radix(start, 16).ok()?..usize::from_str_radix(end, 16).ok()?;
    let is_read_only = matches!(words.next()?, "r--p" | "r-xp");
    let path = line.find('/').and_then(|at| line.get(at..))?;
    is_read_only.then(|| (range, PathBuf::from(path)))
}

/// Of `/proc/<id>/smaps`: such ranges of which no page is a copy of the process's own, in memory or swapped out, as the
/// linker makes them of tables that hold addresses.
fn unwritten(smaps: &str) -> impl Iterator<Item = (Range<usize>, PathBuf)> {
    let mut current = None;
    smaps.lines().filter_map(move |line| {
        if line.split(' ').next().is_some_and(|first| first.contains('-')) {
            current = read_only_file(line);
        } else if let Some(size) = line.strip_prefix("Anonymous:") {
            current.take_if(|_| size.trim() != "0 kB");
        } else if let Some(size) = line.strip_prefix("Swap:") {
            // The last of the two.
            return current.take().filter(|_| size.trim() == "0 kB");
        }
        None
    })
}

/// Makes a library that is loaded stay until the program ends (`RTLD_NOLOAD` and `RTLD_NODELETE`, dlopen(3)); true where
/// there is one. Those that draw windows are never unloaded by anybody.
#[allow(unsafe_code)]
fn is_kept(path: &Path) -> bool {
    const NO_LOAD: i32 = 0x4;
    const NO_DELETE: i32 = 0x1000;
    if !path.file_name().is_some_and(|name| name.to_string_lossy().contains(".so")) {
        return false;
    }
    // SAFETY: nothing is loaded that is not there already, so no code of it runs; and nothing is unloaded.
    unsafe { Library::open(Some(path), RTLD_LAZY | NO_LOAD | NO_DELETE) }.is_ok()
}

#[allow(unsafe_code)]
fn hand_back(range: Range<usize>) -> usize {
    let start = std::ptr::with_exposed_provenance_mut(range.start);
    // SAFETY: the range is a private mapping of the program or of a library that stays until it ends; nobody can write to it,
    // and no page of it differs from the file. After madvise(2) with MADV_DONTNEED the same octets are read again.
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
            Some((0x7f10..0x7f30, PathBuf::from("/usr/lib/a b.so")))
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
        let part = |range: &str, rights: &str, own: u32, swapped: u32| {
            format!(
                "{range} {rights} 0 fe:00 1 /a.so\nRss: 4 kB\nAnonymous:   {own} kB\nSwap:   {swapped} kB\n"
            )
        };
        let smaps = [
            part("1000-2000", "r-xp", 0, 0),
            part("2000-3000", "r--p", 4, 0),
            part("3000-4000", "rw-p", 0, 0),
            part("4000-5000", "r--p", 0, 4),
            part("5000-6000", "r--p", 0, 0),
        ]
        .concat();
        let ranges: Vec<_> = unwritten(&smaps).map(|(range, _)| range).collect();
        assert_eq!(ranges, [0x1000..0x2000, 0x5000..0x6000]);
    }

    /// What lies in memory of files, in KiB (proc(5), `RssFile`).
    fn of_files() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssFile:")).unwrap();
        line.trim().strip_suffix(" kB").unwrap().parse().unwrap()
    }

    #[test]
    fn only_what_is_loaded_stays() {
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let library = maps
            .lines()
            .filter_map(read_only_file)
            .find(|(_, path)| path.to_string_lossy().contains("/libc."));
        assert!(is_kept(&library.unwrap().1));
        assert!(!is_kept(Path::new("/usr/lib/not-there.so")) && !is_kept(Path::new("/etc/passwd")));
    }

    #[test]
    fn what_is_handed_back_is_there_again_when_it_is_needed() {
        let text = "a text that regular expressions and words were looked for in ".repeat(1000);
        let before = (of_files(), text.matches("words").count());
        assert!(forget() > 0);
        let after = of_files();
        assert!(after < before.0, "{after} KiB of {}", before.0);
        assert_eq!(text.matches("words").count(), before.1);
    }
}
