//! The language that was chosen in the window, in a small file beside the book: what the command line exports for the
//! shop is written in it too. A choice of this computer and no fact of the shop, so that no step back changes it.

use std::path::Path;

use pintui_store::{Book, Error, Result};
use serde::Deserialize;
use ts_rs::TS;

use crate::door::{Call, Command, Whole};
use crate::locale::Language;

const FILE: &str = "language";

/// Keeps the language of the window, for what the command line exports.
#[derive(Deserialize, TS)]
pub struct ChooseLanguage {
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
}

impl Command for ChooseLanguage {
    type Answer = ();
}

impl Whole for ChooseLanguage {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<()> {
        let file = book.folder().join(FILE);
        std::fs::write(&file, Language::parse(&self.language).tag()).map_err(|why| Error::of_file(&file, &why))
    }
}

/// The language that was chosen for the book of this folder; none where none was.
pub fn chosen(folder: &Path) -> Option<Language> {
    let kept = std::fs::read_to_string(folder.join(FILE)).ok()?;
    Language::ALL.into_iter().find(|language| language.tag() == kept.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::door::{NoPrinters, Unwatched, Who};

    #[test]
    fn what_was_chosen_in_the_window_is_known_to_whoever_exports() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let book = Book::open(folder.path()).expect("a book");
        let call = Call {
            actor: "owner",
            who: Who::HERE,
            now: "2026-10-12T09:00:00".parse().expect("a moment"),
            progress: &Unwatched,
            printers: &NoPrinters,
        };
        assert_eq!(chosen(book.folder()), None);
        ChooseLanguage { language: "zh-TW".into() }.perform(&book, &call).expect("kept");
        assert_eq!(chosen(book.folder()), Some(Language::ZhTw));
    }
}
