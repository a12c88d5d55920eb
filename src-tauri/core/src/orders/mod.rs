//! Orders and their lines, as the platforms' files tell them.

#[cfg(test)]
pub(crate) mod given;
pub mod list;
pub mod pick;
pub mod show;
