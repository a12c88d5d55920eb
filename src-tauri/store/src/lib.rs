//! The book on disk: one SQLite file that holds the whole shop.
//!
//! Here live the words every room shares ([`words`]), the book with its reading and writing
//! transactions ([`book`]), the journal that undo and audit come from ([`journal`]), copies of the whole
//! book ([`copy`]) and files that are whole in their place ([`synced`]). This is the only crate that names rusqlite, and it knows nothing of
//! orders, cases or figures. Begin reading at [`Book::write`].

pub mod book;
mod connection;
mod copy;
mod indexes;
pub mod journal;
mod migrate;
mod operation;
mod reader;
mod reading;
mod statistics;
pub mod synced;
mod text;
pub mod words;

pub use book::{Book, Tx, WriteTx};
pub use indexes::IndexesOff;
pub use operation::{Ending, Inserts, Operation};
pub use reading::Reading;
pub use rusqlite::{CachedStatement, Error as SqlError, Row, Rows, ToSql, named_params, params, params_from_iter};
pub use text::Text;
pub use words::{At, Day, Error, Fen, Refusal, Result};
