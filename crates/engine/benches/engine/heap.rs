//! Counts what is on the heap, while asked to.
//!
//! Only one thread works here. Off, it costs one look at a flag, so that times are those of the system's allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicIsize, Ordering::Relaxed};

static COUNTING: AtomicBool = AtomicBool::new(false);
static NOW: AtomicIsize = AtomicIsize::new(0);
static PEAK: AtomicIsize = AtomicIsize::new(0);

#[derive(Debug)]
pub struct Counted;

fn add(bytes: usize) {
    let now = NOW.fetch_add(bytes as isize, Relaxed) + bytes as isize;
    PEAK.fetch_max(now, Relaxed);
}

fn sub(bytes: usize) {
    NOW.fetch_sub(bytes as isize, Relaxed);
}

// An allocator cannot be written in safe Rust; every call is handed on as it came.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if COUNTING.load(Relaxed) {
            add(layout.size());
        }
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if COUNTING.load(Relaxed) {
            add(layout.size());
        }
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        if COUNTING.load(Relaxed) {
            sub(layout.size());
        }
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if COUNTING.load(Relaxed) {
            // Both may exist for a moment.
            add(size);
            sub(layout.size());
        }
        unsafe { System.realloc(place, layout, size) }
    }
}

/// The most bytes that the work holds at once, beyond those held before, and how many it leaves held.
pub fn peak<R>(work: impl FnOnce() -> R) -> (R, usize, isize) {
    NOW.store(0, Relaxed);
    PEAK.store(0, Relaxed);
    COUNTING.store(true, Relaxed);
    let result = work();
    COUNTING.store(false, Relaxed);
    (result, PEAK.load(Relaxed).max(0) as usize, NOW.load(Relaxed))
}

/// The most memory this process ever held (Linux), in MiB.
pub fn process_peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib / 1024.0)
}
