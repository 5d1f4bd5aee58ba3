//! How much memory a test has taken.

/// Most memory that this process ever had, in KiB, where the system says so (proc(5), `VmHWM`).
pub fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}
