//! Return cases: what buyers ask for, when, why, and how it went.

pub mod add;
pub mod list;
pub mod show;
