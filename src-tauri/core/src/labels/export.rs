//! Writes a label to a picture file, for the command line and for whoever prints it in another way.

use std::path::Path;

use pintui_store::{Book, Operation, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::Kind;
use super::preview::usual_paper;
use super::print::{chosen, ready};
use crate::door::{Call, Command, Whole};
use crate::outside::Draft;

/// Writes the picture of a label as it would be printed now.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportLabel {
    /// What it is for.
    pub kind: Kind,
    /// Key of the check, the gift rule or the article; anything for a test.
    pub of: i64,
    /// Name of the printer; the one for its kind where it is left out.
    pub printer: Option<String>,
    /// Path of the PNG file to write.
    pub out: String,
    /// Language: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for ExportLabel {
    type Answer = LabelWritten;
}

/// A picture that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LabelWritten {
    /// Its path.
    pub path: String,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
}

impl Whole for ExportLabel {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<LabelWritten> {
        let ready = book.read(|tx| {
            let printer = chosen(tx, self.kind, self.printer.as_deref())?.map(|(printer, _)| printer);
            ready(tx, call, (self.kind, self.of), printer.unwrap_or_else(usual_paper), self.language.as_deref())
        })?;
        let file = Path::new(&self.out);
        let detail = serde_json::json!({ "kind": self.kind, "of": self.of });
        let operation = Operation { name: "export_label", actor: call.actor, at: call.now, detail, outside: true };
        Draft::write(book, file, &ready.picture.png()?)?.place_told(book, &operation)?;
        Ok(LabelWritten { path: self.out, width: ready.picture.width, height: ready.picture.height })
    }
}
