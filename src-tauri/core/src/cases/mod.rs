//! Return cases: what buyers ask for, when, why, and how it went.
//!
//! Begin at [`due::due`]: the cases that run out of time. A case's class and whether it counts as
//! quality come from the platform's vocabulary, its deadline from the file or the platform's rule.

pub mod add;
pub mod due;
pub mod list;
mod which;
