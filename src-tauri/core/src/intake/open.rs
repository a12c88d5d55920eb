//! Opens a file for import: what it is, where its header stands, which format it has.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use pintui_store::{Error, Result};

use super::import::ImportRefused;
use super::profile::{self, HEAD_ROWS, Known, Profile, Unrecognised};
use super::source::sniff::{self, Found};
use super::source::{Encoding, Source, delimited, sheet};

/// A recognised file, ready to be read from its first record.
pub struct Opened {
    /// Its name without the folder.
    pub name: String,
    /// What it was recognised as.
    pub profile: Profile,
    /// Its records.
    pub source: Source,
    path: PathBuf,
    stamp: Stamp,
}

#[derive(PartialEq)]
struct Stamp {
    bytes: u64,
    changed: Option<SystemTime>,
}

const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// Opens and recognises a file.
///
/// # Errors
/// Everything [`sniff::sniff`] refuses, `profile_unknown`, `profile_missing`, `password_needed`, `password_wrong`.
pub fn open(path: &Path, known: &Known<'_>, password: Option<&str>) -> Result<Opened> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if let Some(id) = known.wanted
        && known.formats.iter().all(|format| format.id != id)
    {
        let known = known.formats.iter().map(|format| format.id.clone()).collect();
        return Err(ImportRefused::ProfileMissing { profile: id.to_owned(), known }.into());
    }
    let stamp = stamp(path)?;
    let (profile, source) = match sniff::sniff(path)? {
        Found::Workbook => workbook(path, &name, known, None)?,
        Found::Locked if password.is_none() => return Err(ImportRefused::PasswordNeeded { file: name }.into()),
        Found::Locked => workbook(path, &name, known, password)?,
        Found::Text(encoding) => text(path, &name, None, encoding, known)?,
        Found::Turned(bytes) => text(path, &name, Some(bytes), Encoding::Utf8, known)?,
    };
    Ok(Opened { name, profile, source, path: path.to_owned(), stamp })
}

impl Opened {
    /// Size of the file.
    pub fn bytes(&self) -> u64 {
        self.stamp.bytes
    }

    /// Refuses a file that is no longer the one that was opened.
    pub fn still_the_same(&self) -> Result<()> {
        match stamp(&self.path) {
            Ok(now) if now == self.stamp => Ok(()),
            _ => Err(ImportRefused::FileChanged { file: self.name.clone() }.into()),
        }
    }
}

fn stamp(path: &Path) -> Result<Stamp> {
    let about = std::fs::metadata(path).map_err(|why| Error::of_file(path, &why))?;
    Ok(Stamp { bytes: about.len(), changed: about.modified().ok() })
}

fn text(
    path: &Path,
    name: &str,
    bytes: Option<Vec<u8>>,
    encoding: Encoding,
    known: &Known<'_>,
) -> Result<(Profile, Source)> {
    let mut best: Option<(Profile, u8, Encoding)> = None;
    let mut unknown: Option<(Unrecognised, Vec<Vec<String>>)> = None;
    // A header that is only readable as UTF-8 heads a file that changes its encoding further down:
    // the row where it does is told when it is reached.
    for encoding in [encoding, Encoding::Utf8] {
        for delimiter in DELIMITERS {
            let head = delimited::head(path, bytes.as_deref(), encoding, delimiter, HEAD_ROWS)?;
            match profile::recognise(&head, known) {
                Ok(profile) if best.as_ref().is_none_or(|(known, ..)| profile.score > known.score) => {
                    best = Some((profile, delimiter, encoding));
                }
                Ok(_) => {}
                Err(nearest) => {
                    let score = |why: &Unrecognised| why.nearest.first().map_or(0.0, |near| near.score);
                    if unknown.as_ref().is_none_or(|(known, _)| score(&nearest) > score(known)) {
                        unknown = Some((nearest, head));
                    }
                }
            }
        }
        if best.is_some() {
            break;
        }
    }
    let Some((profile, delimiter, encoding)) = best else {
        let (nearest, head) = unknown.unwrap_or_default();
        return Err(refused(name, &head, nearest));
    };
    let rows = match bytes {
        Some(bytes) => delimited::Delimited::of_bytes(path, bytes, delimiter),
        None => delimited::Delimited::open(path, delimiter)?,
    };
    let rows = if profile.format.quotes || delimiter != b'\t' { rows } else { rows.without_quotes() };
    Ok((profile, Source::Text(rows, encoding)))
}

fn workbook(path: &Path, name: &str, known: &Known<'_>, password: Option<&str>) -> Result<(Profile, Source)> {
    let mut best: Option<(Profile, u32)> = None;
    let mut first = None;
    for head in sheet::heads(path, HEAD_ROWS as u32, password)? {
        match profile::recognise(&head.rows, known) {
            Ok(profile) if best.as_ref().is_none_or(|(known, _)| profile.score > known.score) => {
                best = Some((profile, head.sheet));
            }
            Ok(_) => {}
            Err(nearest) => {
                first.get_or_insert((nearest, head.rows));
            }
        }
    }
    let Some((profile, sheet)) = best else {
        let (nearest, head) = first.unwrap_or_default();
        return Err(refused(name, &head, nearest));
    };
    Ok((profile, Source::Sheet(sheet::Rows::open(path, sheet, None, password)?)))
}

const SHOWN_HEADER: usize = 80;

/// The header found: of the first rows the one with most cells.
fn refused(name: &str, head: &[Vec<String>], why: Unrecognised) -> Error {
    if why.alike {
        return ImportRefused::ProfileAmbiguous { file: name.to_owned(), profiles: why.nearest }.into();
    }
    let filled = |row: &&Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let header = head.iter().rev().max_by_key(filled).map(|row| {
        let shown = |cell: &String| super::values::bare(cell).chars().take(40).collect::<String>();
        row.iter().take(SHOWN_HEADER).map(shown).collect()
    });
    ImportRefused::ProfileUnknown { file: name.to_owned(), header: header.unwrap_or_default(), nearest: why.nearest }
        .into()
}
