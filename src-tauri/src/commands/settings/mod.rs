//! What the user chooses about Porchlight itself. The language has a file of its own, since it is spoken everywhere;
//! how reports go is a matter of reports.

pub mod choose;
pub mod page;
pub mod view;
