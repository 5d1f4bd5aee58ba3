//! Everything that this process logs, our own and the libraries', at the highest level.

use std::sync::Mutex;

/// The journal; other tests of the process write into it as well.
pub static JOURNAL: Journal = Journal(Mutex::new(String::new()));

pub struct Journal(Mutex<String>);

impl Journal {
    /// Begins to listen.
    pub fn listen(&'static self) {
        // Another test of this process may have done so.
        let _ = log::set_logger(self);
        log::set_max_level(log::LevelFilter::Trace);
    }

    pub fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl log::Log for Journal {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        self.0.lock().unwrap().push_str(&format!("{} {}\n", record.target(), record.args()));
    }
    fn flush(&self) {}
}
