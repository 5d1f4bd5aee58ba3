//! Linux: memory. The GNU C library keeps a pool of it for nearly every thread, and gives little back; a closed window
//! leaves more behind. WebKit keeps its network process (about 30 MB) for as long as the program
//! runs, though no page is left that could use it; the next window starts another, as after a crash of it.

use std::fs;

use rustix::process::{Pid, Signal, kill_process};

use super::pages;

/// The name of the process, as the kernel cuts it (proc(5), `comm`).
const NETWORK: &str = "WebKitNetworkPr";

/// Ends WebKit's network process and gives back memory that nobody uses now. Only while there is no window.
pub fn tidy() {
    for process in children() {
        if let Err(error) = kill_process(process, Signal::TERM) {
            log::info!("a process of the window could not be ended: {error}");
        }
    }
    give_back();
    pages::forget();
}

/// Our own children of that name; within Flatpak they are somebody else's.
fn children() -> Vec<Pid> {
    let own = std::process::id().to_string();
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    ids.filter(|id| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        is_network_process_of(&stat, &own)
    })
    .filter_map(Pid::from_raw)
    .collect()
}

/// A line of `/proc/<id>/stat`: number, name in brackets, state, parent.
fn is_network_process_of(stat: &str, parent: &str) -> bool {
    let Some((head, rest)) = stat.rsplit_once(')') else { return false };
    head.split_once('(').is_some_and(|(_, name)| name == NETWORK)
        && rest.split_whitespace().nth(1) == Some(parent)
}

/// Has the threads of all mailboxes share two pools (`M_ARENA_MAX`, mallopt(3)): they wait nearly all of the time, and
/// twenty of them would hold a dozen. To be called before there are other threads.
#[allow(unsafe_code)]
pub fn share_pools() {
    type Set = unsafe extern "C" fn(std::ffi::c_int, std::ffi::c_int) -> std::ffi::c_int;
    const M_ARENA_MAX: std::ffi::c_int = -8;
    let program = libloading::os::unix::Library::this();
    // SAFETY: as for `malloc_trim` below; no other thread runs yet.
    unsafe {
        if let Ok(set) = program.get::<Set>(b"mallopt\0") {
            set(M_ARENA_MAX, 2);
        }
    }
}

/// Asks the C library to hand free memory back to the system (malloc_trim(3)); others than GNU's do it by themselves.
#[allow(unsafe_code)]
fn give_back() {
    type Trim = unsafe extern "C" fn(usize) -> std::ffi::c_int;
    let program = libloading::os::unix::Library::this();
    // SAFETY: the symbol is the C library's, and has this signature in each GNU C library (malloc.h). It may be called at
    // any time from any thread.
    unsafe {
        if let Ok(trim) = program.get::<Trim>(b"malloc_trim\0") {
            trim(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_network_process_is_meant() {
        let is = |stat: &str| is_network_process_of(stat, "41");
        assert!(is("42 (WebKitNetworkPr) S 41 40 40 0 -1"));
        assert!(!is("42 (WebKitNetworkPr) S 4 40 40 0 -1"));
        assert!(!is("42 (WebKitWebProces) S 41 40 40 0 -1"));
        assert!(!is("42 (a) (WebKitNetworkPr) S 41 40 40 0 -1"));
        assert!(!is(""));
    }

    #[test]
    fn giving_back_is_harmless() {
        give_back();
        assert_eq!(children(), []);
    }
}
