//! What everybody needs who asks the name server: the library is asynchronous, and tests have a server of their own.
//!
//! The one place of the program with an asynchronous runtime. It has no threads: who asks drives it.

use std::net::SocketAddr;
use std::sync::OnceLock;

use hickory_resolver::config::{ConnectionConfig, NameServerConfig};
use tokio::runtime::Runtime;

/// Runs to the end what the libraries write asynchronously. None where the system gives no runtime.
pub(crate) fn run<T>(body: impl Future<Output = T>) -> Option<T> {
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    let runtime =
        RUNTIME.get_or_init(|| tokio::runtime::Builder::new_current_thread().enable_all().build().ok());
    runtime.as_ref().map(|runtime| runtime.block_on(body))
}

/// A name server at this address and port, over UDP and TCP.
pub(crate) fn server(address: SocketAddr) -> NameServerConfig {
    let at = |mut connection: ConnectionConfig| {
        connection.port = address.port();
        connection
    };
    NameServerConfig::new(address.ip(), true, vec![at(ConnectionConfig::udp()), at(ConnectionConfig::tcp())])
}
