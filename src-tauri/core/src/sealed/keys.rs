//! The keys: one file a day beside the book, readable by its owner alone and part of no backup.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use pintui_store::{Day, Error, Result};

const FOLDER: &str = "number-keys";
const BYTES: usize = 32;

/// A key.
pub type Key = [u8; BYTES];

fn folder(book: &Path) -> PathBuf {
    book.join(FOLDER)
}

/// The key of a day; none where it was never made, or is gone.
pub fn of_day(book: &Path, day: Day) -> Result<Option<Key>> {
    let file = folder(book).join(day.text());
    match fs::read(&file) {
        Ok(bytes) => Ok(bytes.try_into().ok()),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
        Err(why) => Err(Error::of_file(&file, &why)),
    }
}

/// The key of a day, made where there is none. It is on disk before anything is sealed with it.
pub fn make(book: &Path, day: Day) -> Result<Key> {
    if let Some(key) = of_day(book, day)? {
        return Ok(key);
    }
    let folder = folder(book);
    let file = folder.join(day.text());
    let failed = |why: std::io::Error| Error::of_file(&file, &why);
    fs::create_dir_all(&folder).map_err(failed)?;
    let key: Key = rand::random();
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(&file) {
        Ok(mut open) => {
            open.write_all(&key).and_then(|()| open.sync_all()).map_err(failed)?;
            pintui_store::synced::folder(&folder).map_err(failed)?;
            Ok(key)
        }
        // Another process was first.
        Err(why) if why.kind() == ErrorKind::AlreadyExists => make(book, day),
        Err(why) => Err(failed(why)),
    }
}

/// Removes the keys of days before `first` (all where there is none); answers how many went.
pub fn remove_before(book: &Path, first: Option<Day>) -> Result<i64> {
    let Ok(entries) = fs::read_dir(folder(book)) else { return Ok(0) };
    let mut gone = 0;
    for entry in entries.flatten() {
        let day: Option<Day> = entry.file_name().to_str().and_then(|name| name.parse().ok());
        if day.zip(first).is_some_and(|(day, first)| day >= first) {
            continue;
        }
        fs::remove_file(entry.path()).map_err(|why| Error::of_file(&entry.path(), &why))?;
        gone += 1;
    }
    Ok(gone)
}
