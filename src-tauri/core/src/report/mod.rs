//! Excel files. Reads what the other rooms answer and owns no query of its own.

pub mod export;
