//! Is there a way out? Tests that send mail say so when they could not be kept from the network.

/// True where loopback is the only interface, as `scripts/isolated` makes it.
pub fn isolated() -> bool {
    let Ok(table) = std::fs::read_to_string("/proc/self/net/dev") else { return false };
    table.lines().filter_map(|line| line.split_once(':')).all(|(name, _)| name.trim() == "lo")
}

/// Prints a line where a way out exists. The servers of the tests pass mail to each other only, so this
/// is a second wall, not the first.
pub fn say_if_open() {
    if !isolated() {
        println!("note: not isolated: this run could reach the network (scripts/isolated would prevent it)");
    }
}
