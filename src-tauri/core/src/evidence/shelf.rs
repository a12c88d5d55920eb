//! The files beside the book: `evidence/ab/<hash>.<ending>`, each under the hash of its bytes.
//!
//! A file is written beside its place, synced, renamed, and its folder synced. Nothing here knows of rows.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use pintui_store::{Book, Error, Result, synced};
use sha2::{Digest as _, Sha256};

use super::keep::EvidenceRefused;
use super::kind::Form;

/// A file that lies on the shelf.
pub struct Kept {
    /// Where.
    pub path: PathBuf,
    /// The hash that its name says.
    pub hash: String,
    /// Its size.
    pub bytes: u64,
    /// How long ago it was written, in seconds.
    pub age_seconds: u64,
}

/// The folder of the files.
pub fn folder(book: &Book) -> PathBuf {
    book.folder().join("evidence")
}

/// SHA-256 in hexadecimal.
pub fn hash_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where the file with this hash lies.
pub fn place(folder: &Path, hash: &str, form: Form) -> PathBuf {
    folder.join(hash.get(..2).unwrap_or("00")).join(format!("{hash}.{}", form.ending()))
}

/// Whether a text is a hash, so that it can be part of a path.
pub fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The bytes of a kept file, as they are now.
///
/// # Errors
/// `evidence_gone` where the file is not there any more.
pub fn read(folder: &Path, hash: &str, form: Form) -> Result<Vec<u8>> {
    let file = place(folder, hash, form);
    fs::read(&file).map_err(|why| match why.kind() {
        ErrorKind::NotFound => EvidenceRefused::EvidenceGone.into(),
        _ => Error::of_file(&file, &why),
    })
}

/// Whether the file was put there anew or lay there already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    New,
    /// The same bytes were there.
    There,
}

/// Puts bytes under their hash.
///
/// # Errors
/// `evidence_disk_full`, `folder_read_only`, `file_unreachable`; nothing is left half written.
pub fn put(folder: &Path, hash: &str, form: Form, bytes: &[u8]) -> Result<Put> {
    let file = place(folder, hash, form);
    if fs::read(&file).is_ok_and(|there| hash_of(&there) == hash) {
        return Ok(Put::There);
    }
    write(&file, bytes).map_err(|why| told(&file, &why))?;
    Ok(Put::New)
}

fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let drawer = file.parent().unwrap_or(Path::new("."));
    let new = !drawer.is_dir();
    fs::create_dir_all(drawer)?;
    if new {
        // The drawer's own name must last too, and so must the shelf's in the data folder.
        for above in drawer.ancestors().skip(1).take(2) {
            synced::folder(above)?;
        }
    }
    synced::put(file, bytes)
}

/// A trouble with a file of the shelf: a full disk is told in words of its own.
pub(super) fn told(file: &Path, why: &std::io::Error) -> Error {
    match why.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => EvidenceRefused::EvidenceDiskFull.into(),
        _ => Error::of_file(file, why),
    }
}

/// Takes a file away; that it is gone already is no fault.
pub fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(why) if why.kind() != ErrorKind::NotFound => Err(told(file, &why)),
        _ => Ok(()),
    }
}

/// Everything that lies on a shelf, half-written files left out.
pub fn all(folder: &Path) -> Vec<Kept> {
    files(folder)
        .filter_map(|path| {
            let hash = path.file_stem()?.to_str().filter(|name| is_hash(name))?.to_owned();
            let known = fs::metadata(&path).ok()?;
            Some(Kept { hash, bytes: known.len(), age_seconds: age(&known), path })
        })
        .collect()
}

/// Files that a stopped process left half written.
pub(super) fn halves(folder: &Path) -> Vec<(PathBuf, u64)> {
    files(folder)
        .filter(|path| path.extension().is_some_and(|ending| ending == "part"))
        .filter_map(|path| Some((age(&fs::metadata(&path).ok()?), path)))
        .map(|(age, path)| (path, age))
        .collect()
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let drawers = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let drawers = drawers.filter(|path| path.file_name().is_some_and(|name| name.len() == 2));
    drawers.flat_map(|drawer| fs::read_dir(drawer).into_iter().flatten().flatten()).map(|entry| entry.path())
}

pub(super) fn age(known: &fs::Metadata) -> u64 {
    // A file from the future (a clock put back) is new.
    known.modified().ok().and_then(|at| at.elapsed().ok()).map_or(0, |age| age.as_secs())
}
