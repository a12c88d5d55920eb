//! Orders and their lines, as the platforms' files tell them.

pub mod behind;
pub mod lacking;
pub mod list;
pub mod pick;
