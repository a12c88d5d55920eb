//! The picture of a policy's steps as a file: for product pages, and to send to a buyer.

use std::path::Path;

use pintui_store::{Book, Result};
use serde::Deserialize;
use ts_rs::TS;

use super::export::{FileWritten, keep, name_of};
use crate::door::{Call, Command, Whole};
use crate::policies::picture::{Asked, drawn};

/// Writes the steps of a return or an exchange as a PNG picture.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportPolicyPicture {
    /// What it shows.
    #[serde(flatten)]
    pub of: Asked,
    /// Path of the file.
    pub out: String,
}

impl Command for ExportPolicyPicture {
    type Answer = FileWritten;
}

impl Whole for ExportPolicyPicture {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<FileWritten> {
        let picture = book.read(|tx| drawn(tx, &self.of, call.now))?;
        let file = Path::new(&self.out).with_extension("png");
        let detail = serde_json::json!({ "flow": self.of.flow, "language": self.of.language, "file": name_of(&file) });
        keep(book, call, "export_policy_picture", detail, &file, &picture.png)
    }
}
