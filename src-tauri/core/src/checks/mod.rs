//! Checks before shipping: what a packer looks at, what was found, what may leave.

pub mod checklist;
pub mod day;
pub mod list;
pub mod record;
pub mod scan;
