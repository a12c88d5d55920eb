//! Summaries of chats out of a customer-service tool: a table of conversations that names the order. Each becomes a
//! contact of that order's return, so that it stands on the case's line of time beside what clerks noted themselves.

mod import;
mod read;

use pintui_store::refusals;

pub use import::{ImportContacts, PreviewContacts};

refusals! {
    /// Refusals about summaries of chats.
    ChatRefused {
        /// The file has no column for the order, the beginning or the clerk.
        ContactColumnsMissing { file: String, missing: Vec<String> } = "contact_columns_missing",
    }
}

#[cfg(test)]
mod tests;
