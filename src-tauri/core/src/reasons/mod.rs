//! What stated reasons mean in this book: the platform's list, and the owner's own words over it.
//!
//! [`Words`] is the one value everything asks for a class; `classify` lets the owner say what a text
//! means; `list` shows all texts of a shop, `likely` what an unknown one may mean; `calls` are the true ones a call-back can confirm. A buyer's stated reason itself is never changed here.

pub mod calls;
pub mod classify;
mod likely;
pub mod list;
mod words;

pub use words::{OwnWord, Words, own_words};
