//! Proof: photos and clips of parcels, as files beside the book and as rows about them.
//!
//! A file lies under the hash of its bytes ([`shelf`]) and is on disk before its row commits; a row
//! is a fact like any other, so undo takes it back while the file waits to be swept. What comes in
//! is told by its bytes ([`kind`]) and loses what it says of people (`clean`). Begin at
//! [`keep::keep`], which the window and phones both use. Clips grow in parts ([`clip`]), old proof goes by
//! rules ([`thin`]), and `verify` looks both ways ([`whole`]). Knows nothing of the page that shows a
//! parcel's story: that is `proof`.

mod clean;
pub mod clip;
pub mod copy;
mod ebml;
mod facts;
pub mod keep;
pub mod kind;
pub mod list;
pub mod settings;
pub mod shelf;
pub mod thin;
mod webm;
pub mod whole;

pub use keep::{Facts, keep};

#[cfg(test)]
mod tests;
