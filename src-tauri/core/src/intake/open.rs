//! Opens a file for import: which tables it holds, where their headers stand, which formats they have.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use pintui_store::{Error, Result};
use rustc_hash::FxHashMap;

use super::import::{ImportRefused, Pasted};
use super::profile::{self, HEAD_ROWS, Known, Profile, Unrecognised};
use super::row::Fault;
use super::source::tables::{self, Head, Table};
use super::source::{Encoding, Place, Reader, Reading, Source};

/// A recognised table, ready to be read from its first record.
pub struct Opened {
    /// The file's name without the folder, and where the table is inside it: `outer.zip/orders.csv`.
    pub name: String,
    /// What it was recognised as.
    pub profile: Profile,
    /// Its records.
    pub source: Source,
    /// A digest of the file's bytes, where it is told before they are read; none for what was pasted.
    pub digest: Option<String>,
    /// Rows that wait in quarantine, by their numbers here.
    pub waiting: FxHashMap<u64, Waits>,
    bytes: u64,
    path: PathBuf,
    stamp: Option<Stamp>,
}

/// A row that waits in quarantine and has come again.
pub struct Waits {
    /// Its id there.
    pub id: i64,
    /// What is as wrong in it as it was; none where somebody has mended it.
    pub unmended: Option<Fault>,
}

/// What a file holds.
pub struct Contents {
    /// The tables that were recognised.
    pub opened: Vec<Opened>,
    /// Names of what is inside and was not: other sheets, other files of a zip.
    pub left_out: Vec<String>,
}

#[derive(Clone, PartialEq)]
struct Stamp {
    bytes: u64,
    changed: Option<SystemTime>,
}

struct Recognised {
    name: String,
    profile: Profile,
    reading: Option<Reading>,
    place: Place,
}

/// Opens a file and recognises its tables; `alone` tells that it is the only file of the run.
///
/// # Errors
/// Everything [`tables::find`] refuses, `profile_unknown`, `profile_missing`.
pub fn open(path: &Path, known: &Known<'_>, password: Option<&str>, alone: bool) -> Result<Contents> {
    wanted_is_known(known)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stamp = stamp(path)?;
    let (tables, reader) = tables::find(path, HEAD_ROWS, password, alone)?;
    let (recognised, left_out) = recognise_all(&name, tables, known)?;
    let bytes = stamp.bytes / recognised.len().max(1) as u64;
    let opened = recognised.into_iter().map(|one| {
        let mut opened = one.opened(path, reader.clone(), bytes);
        opened.stamp = Some(stamp.clone());
        opened
    });
    Ok(Contents { opened: opened.collect(), left_out })
}

/// Opens text that was pasted.
///
/// # Errors
/// `paste_too_little`, `profile_unknown`, `profile_missing`.
pub fn open_pasted(pasted: &Pasted, known: &Known<'_>) -> Result<Opened> {
    wanted_is_known(known)?;
    let lines = pasted.text.lines().filter(|line| !line.trim().is_empty()).count();
    if lines < 2 || !pasted.text.contains(['\t', ',', ';']) {
        return Err(ImportRefused::PasteTooLittle { rows: lines as u64 }.into());
    }
    let table = tables::pasted(&pasted.text, HEAD_ROWS)?;
    let recognised = recognise(pasted.name.clone(), table, known).map_err(|unknown| unknown.refused())?;
    Ok(recognised.opened(Path::new(&pasted.name), Reader::default(), pasted.text.len() as u64))
}

impl Opened {
    /// A table of a known profile that stands in a text, header first.
    pub fn of_text(
        path: &Path,
        name: String,
        profile: Profile,
        text: Arc<str>,
        waiting: FxHashMap<u64, Waits>,
    ) -> Self {
        let (bytes, reading) = (text.len() as u64, Reading { encoding: Encoding::Utf8, delimiter: b',' });
        let recognised = Recognised {
            name,
            profile: Profile { header_row: 1, ..profile },
            reading: Some(reading),
            place: Place::Pasted(text),
        };
        Self { waiting, ..recognised.opened(path, Reader::default(), bytes) }
    }

    /// Its share of the file's size.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Bytes of the whole file; none for what was pasted.
    pub fn size(&self) -> Option<i64> {
        self.stamp.as_ref().and_then(|stamp| stamp.bytes.try_into().ok())
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A digest of the file's bytes, now that the table has been read.
    pub fn digest_read(&self) -> String {
        self.digest.clone().or_else(|| self.source.digest()).unwrap_or_default()
    }

    /// Refuses a file that is no longer the one that was opened.
    pub fn still_the_same(&self) -> Result<()> {
        let Some(known) = &self.stamp else { return Ok(()) };
        match stamp(&self.path) {
            Ok(now) if now == *known => Ok(()),
            _ => Err(ImportRefused::FileChanged { file: self.name.clone() }.into()),
        }
    }
}

impl Recognised {
    fn opened(self, path: &Path, reader: Reader, bytes: u64) -> Opened {
        let path = path.to_owned();
        // Only tab-separated files are written without quoting.
        let tabs = self.reading.is_some_and(|reading| reading.delimiter == b'\t');
        let quotes = self.profile.format.quotes || !tabs;
        let source = Source::new(path.clone(), self.place, self.reading, quotes, reader);
        let source = source.with_times_in(self.profile.times());
        let (digest, stamp) = (None, None);
        Opened {
            name: self.name,
            profile: self.profile,
            source,
            digest,
            waiting: FxHashMap::default(),
            bytes,
            path,
            stamp,
        }
    }
}

fn wanted_is_known(known: &Known<'_>) -> Result<()> {
    match known.wanted {
        Some(id) if known.formats.iter().all(|format| format.id != id) => {
            let known = known.formats.iter().map(|format| format.id.clone()).collect();
            Err(ImportRefused::ProfileMissing { profile: id.to_owned(), known }.into())
        }
        _ => Ok(()),
    }
}

fn stamp(path: &Path) -> Result<Stamp> {
    let about = std::fs::metadata(path).map_err(|why| Error::of_file(path, &why))?;
    Ok(Stamp { bytes: about.len(), changed: about.modified().ok() })
}

fn recognise_all(file: &str, tables: Vec<Table>, known: &Known<'_>) -> Result<(Vec<Recognised>, Vec<String>)> {
    let several = tables.len() > 1;
    let mut found: Vec<Recognised> = Vec::new();
    let mut left_out = Vec::new();
    let mut unknown: Option<Unknown> = None;
    for table in tables {
        let name = if table.name.is_empty() { file.to_owned() } else { format!("{file}/{}", table.name) };
        let is_table = !table.heads.is_empty();
        let is_blank = is_table && table.heads.iter().all(|head| head.rows.is_empty());
        match recognise(name.clone(), table, known) {
            Ok(one) => found.push(one),
            Err(other) => {
                if unknown.as_ref().is_none_or(|known| is_table && other.score() > known.score()) {
                    unknown = Some(other);
                }
                if several && !is_blank {
                    left_out.push(name);
                }
            }
        }
    }
    if found.is_empty() {
        return Err(unknown.map_or_else(|| no_table(file), Unknown::refused));
    }
    let mut kept: Vec<Recognised> = Vec::new();
    found.sort_by(|one, other| other.profile.score.total_cmp(&one.profile.score));
    for one in found {
        if kept.iter().any(|better| better.stands_for(&one)) { left_out.push(one.name) } else { kept.push(one) }
    }
    kept.sort_by_key(|one| one.place.order());
    if let [only] = &mut kept[..]
        && matches!(only.place, Place::Sheet { member: 0, .. })
    {
        file.clone_into(&mut only.name);
    }
    Ok((kept, left_out))
}

impl Recognised {
    /// Of the sheets of one workbook that tell the same, the one that fits best is taken; sheets with
    /// the very same header are one table that was too long for a sheet.
    fn stands_for(&self, other: &Self) -> bool {
        let (Place::Sheet { member: mine, .. }, Place::Sheet { member: theirs, .. }) = (&self.place, &other.place)
        else {
            return false;
        };
        let same_grain = self.profile.format.grain == other.profile.format.grain;
        mine == theirs && same_grain && self.profile.header != other.profile.header
    }
}

fn recognise(name: String, table: Table, known: &Known<'_>) -> std::result::Result<Recognised, Unknown> {
    let mut best: Option<(Profile, Option<Reading>)> = None;
    let mut unknown = Unknown { name: name.clone(), head: Vec::new(), why: Unrecognised::default(), is_table: false };
    for Head { reading, rows } in table.heads {
        match profile::recognise(&rows, known) {
            Ok(profile) => {
                if best.as_ref().is_none_or(|(known, _)| profile.score > known.score) {
                    best = Some((profile, reading));
                }
            }
            Err(why) => {
                let here = Unknown { name: name.clone(), head: rows, why, is_table: true };
                if !unknown.is_table || here.score() > unknown.score() {
                    unknown = here;
                }
            }
        }
    }
    let Some((profile, reading)) = best else { return Err(unknown) };
    Ok(Recognised { name, profile, reading, place: table.place })
}

struct Unknown {
    name: String,
    head: Vec<Vec<String>>,
    why: Unrecognised,
    is_table: bool,
}

const SHOWN_HEADER: usize = 80;

impl Unknown {
    fn score(&self) -> f64 {
        self.why.nearest.first().map_or(0.0, |near| near.score)
    }

    /// The header found: of the first rows the one with most cells.
    fn refused(self) -> Error {
        if !self.is_table {
            return no_table(&self.name);
        }
        if self.why.alike {
            return ImportRefused::ProfileAmbiguous { file: self.name, profiles: self.why.nearest }.into();
        }
        let filled = |row: &&Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
        let header = self.head.iter().rev().max_by_key(filled).map(|row| {
            let shown = |cell: &String| super::values::bare(cell).chars().take(40).collect::<String>();
            row.iter().take(SHOWN_HEADER).map(shown).collect()
        });
        let header = header.unwrap_or_default();
        ImportRefused::ProfileUnknown { file: self.name, header, nearest: self.why.nearest }.into()
    }
}

fn no_table(file: &str) -> Error {
    ImportRefused::FileTypeUnknown { file: file.to_owned(), found: "nothing".into() }.into()
}
