//! The folder the book lies in where nobody names one: the same for window and command line.
//!
//! `PINTUI_DATA` goes first; else the place the system keeps a program's data in.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use pintui_store::{At, Book, Result, refusals, synced};

use crate::insight::reckoned;

refusals! {
    /// Refusals about the data folder.
    FolderRefused {
        /// The system names no place for a program's data, and neither does `PINTUI_DATA`.
        DataFolderUnknown = "data_folder_unknown",
    }
}

/// Opens the book that lies there; what another program's rules have derived in it is derived anew.
pub fn open(folder: &Path, now: At) -> Result<Book> {
    let book = Book::open(folder)?;
    clear_halves(folder);
    // Where nothing can be written now, the figures of before are read; the next opening tries again.
    let _ = reckoned::renew(&book, now);
    Ok(book)
}

/// Clears what programs that were stopped have left half written beside the book and in the folders there.
fn clear_halves(folder: &Path) {
    let within = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let folders = within.filter(|path| path.is_dir()).chain([folder.to_owned()]);
    folders.for_each(|folder| synced::clear_halves(&folder, |_| true));
}

/// The data folder where nobody names one.
///
/// # Errors
/// `data_folder_unknown`.
pub fn default_folder() -> Result<PathBuf> {
    folder_by(System::HERE, |name| std::env::var_os(name)).ok_or_else(|| FolderRefused::DataFolderUnknown.into())
}

#[derive(Clone, Copy)]
enum System {
    Windows,
    Mac,
    Other,
}

impl System {
    const HERE: Self = if cfg!(windows) {
        Self::Windows
    } else if cfg!(target_os = "macos") {
        Self::Mac
    } else {
        Self::Other
    };
}

fn folder_by(system: System, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let named = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = named("PINTUI_DATA") {
        return Some(folder);
    }
    let home = || named("HOME");
    let place = match system {
        System::Windows => named("APPDATA")?,
        System::Mac => home()?.join("Library/Application Support"),
        // A relative XDG_DATA_HOME is to be ignored, says the XDG base directory specification.
        System::Other => named("XDG_DATA_HOME")
            .filter(|folder| folder.is_absolute())
            .or_else(|| Some(home()?.join(".local/share")))?,
    };
    Some(place.join("pintui"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(system: System, variables: &[(&str, &str)]) -> Option<String> {
        let get = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
        folder_by(system, get).map(|folder| folder.to_string_lossy().into_owned())
    }

    #[test]
    fn the_named_folder_goes_first_on_every_system() {
        for system in [System::Windows, System::Mac, System::Other] {
            assert_eq!(folder(system, &[("PINTUI_DATA", "/shop"), ("HOME", "/root")]), Some("/shop".into()));
        }
    }

    #[test]
    fn every_system_keeps_the_book_where_it_keeps_programs_data() {
        assert_eq!(folder(System::Other, &[("HOME", "/h")]), Some("/h/.local/share/pintui".into()));
        assert_eq!(folder(System::Other, &[("HOME", "/h"), ("XDG_DATA_HOME", "/x")]), Some("/x/pintui".into()));
        assert_eq!(folder(System::Mac, &[("HOME", "/h")]), Some("/h/Library/Application Support/pintui".into()));
        assert_eq!(folder(System::Windows, &[("APPDATA", "/a")]), Some("/a/pintui".into()));
    }

    #[test]
    fn without_a_home_there_is_no_folder_to_guess() {
        assert_eq!(folder(System::Other, &[("HOME", "")]), None);
    }
}
