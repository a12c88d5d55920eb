//! Files that a person asked for, outside the book: whole in their place or not there, and never in the place of the book.
//!
//! A [`Draft`] is written beside its place, and put there inside the operation that tells of it. Knows nothing of what
//! files hold.

use std::path::{Path, PathBuf};

use pintui_store::synced::{self, Half};
use pintui_store::{Book, Error, Operation, Result, refusals};

refusals! {
    /// Refusals of a place for a file.
    OutsideRefused {
        /// The file would be written over the book itself, or among its files.
        FileOverBook = "file_over_book",
    }
}

/// A file on its way; gone again where it was never placed.
pub struct Draft<'a> {
    place: &'a Path,
    half: Half,
}

impl<'a> Draft<'a> {
    /// Writes it beside its place; its bytes are on disk when this returns.
    ///
    /// # Errors
    /// `file_over_book`, `file_unreachable`, `folder_read_only`, `disk_full`.
    pub fn write(book: &Book, place: &'a Path, bytes: &[u8]) -> Result<Self> {
        not_the_book(book, place)?;
        let half = Half::of(place);
        synced::write(half.path(), bytes).map_err(|why| Error::of_file(place, &why))?;
        Ok(Self { place, half })
    }

    /// Puts it in its place, for good.
    pub fn place(self) -> Result<()> {
        self.half.place().map_err(|why| Error::of_file(self.place, &why))
    }

    /// Puts it in its place within the operation that tells of it. Where the book's disk is full nothing tells of it: the
    /// file is what was asked for, and lies elsewhere.
    pub fn place_told(self, book: &Book, operation: &Operation<'_>) -> Result<()> {
        let mut draft = Some(self);
        let mut placed = Ok(());
        let told = book.write(operation, |_| {
            placed = draft.take().map_or(Ok(()), Self::place);
            placed.clone()
        });
        placed?;
        match (told, draft) {
            (Err(why), Some(draft)) if why.is_full_disk() => draft.place(),
            (Err(why), None) if why.is_full_disk() => Ok(()),
            (told, _) => told.map(|_| ()),
        }
    }
}

/// The name without its folders: those may tell who sits at this computer.
pub fn name_of(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The path with this ending, where it has another or none.
pub fn with_ending(out: &str, ending: &str) -> PathBuf {
    let file = PathBuf::from(out);
    if file.extension().is_some_and(|has| has.eq_ignore_ascii_case(ending)) {
        return file;
    }
    PathBuf::from(format!("{out}.{ending}"))
}

/// Refuses the book's own file and those beside it as a place for another.
pub fn not_the_book(book: &Book, place: &Path) -> Result<()> {
    if is_book(book, place) { Err(OutsideRefused::FileOverBook.into()) } else { Ok(()) }
}

/// Whether a path, by whatever way, leads to the book or to what SQLite keeps beside it.
pub fn is_book(book: &Book, file: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().ok();
    let place = file.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
    let same_folder = place.and_then(whole).is_some_and(|place| whole(book.folder()) == Some(place));
    same_folder && name_of(file).starts_with("book.db")
        || whole(file).is_some_and(|file| whole(&book.folder().join("book.db")) == Some(file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::given::Given;

    #[test]
    fn a_file_is_in_its_place_only_once_it_was_placed() {
        let given = Given::shop();
        let place = given.folder.path().join("list.csv");
        let files = || std::fs::read_dir(given.folder.path()).expect("a folder").count();
        let before = files();
        drop(Draft::write(&given.book, &place, b"a").expect("written"));
        assert_eq!(files(), before, "nothing is left of it");
        let draft = Draft::write(&given.book, &place, b"b").expect("written");
        draft.place().expect("placed");
        assert_eq!(std::fs::read(&place).expect("there"), b"b");
        assert_eq!(files(), before + 1);
    }

    #[test]
    fn no_way_leads_over_the_book() {
        let given = Given::shop();
        for name in ["book.db", "../data/book.db", "book.db-wal", "book.db-shm"] {
            let refused = Draft::write(&given.book, &given.book.folder().join(name), b"a").err().expect("refused");
            assert_eq!(refused.code, "file_over_book", "{name}");
        }
        assert_eq!(given.count("shops"), 1);
    }
}
