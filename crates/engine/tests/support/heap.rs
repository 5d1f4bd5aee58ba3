//! Counts what a thread has on the heap, while asked to. Off, it costs one look at a flag, so that times are those
//! of the system's allocator.
#![allow(dead_code, clippy::disallowed_methods)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heap {
    /// The most bytes held at once, beyond those held before.
    pub peak: usize,
    /// All bytes that were ever asked for: counted work, the same on every machine.
    pub asked: usize,
    /// What was not given back.
    pub left: isize,
}

#[derive(Clone, Copy)]
struct Count {
    now: isize,
    peak: isize,
    asked: usize,
}

const ZERO: Count = Count { now: 0, peak: 0, asked: 0 };

thread_local! {
    static COUNTING: Cell<bool> = const { Cell::new(false) };
    static COUNT: Cell<Count> = const { Cell::new(ZERO) };
}

#[derive(Debug)]
pub struct Counted;

fn count(more: usize, less: usize) {
    if !COUNTING.get() {
        return;
    }
    let mut count = COUNT.get();
    // Where a block is moved, both may exist for a moment.
    count.now += more as isize;
    count.asked += more;
    count.peak = count.peak.max(count.now);
    count.now -= less as isize;
    COUNT.set(count);
}

// An allocator cannot be written in safe Rust; every call is handed on as it came.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(0, layout.size());
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size, layout.size());
        unsafe { System.realloc(place, layout, size) }
    }
}

/// What a piece of work does to this thread's heap.
pub fn measured<R>(work: impl FnOnce() -> R) -> (R, Heap) {
    COUNT.set(ZERO);
    COUNTING.set(true);
    let result = work();
    COUNTING.set(false);
    let count = COUNT.get();
    (result, Heap { peak: count.peak.max(0) as usize, asked: count.asked, left: count.now })
}

/// The most memory this process ever held (Linux), in MiB.
pub fn process_peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib / 1024.0)
}
