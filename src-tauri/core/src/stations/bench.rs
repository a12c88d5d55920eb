//! What lies on which bench just now.
//!
//! No fact of the shop and gone by tomorrow, so it is not in the book: each station writes one small file beside the
//! book, which the stations of every process see. Of two that take the same parcel, the first holds it.

use std::fs;
use std::hash::Hasher;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use pintui_store::{At, Error, Result, synced};
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;
use ts_rs::TS;

/// A parcel that nobody has finished for so long lies there no more.
const MINUTES: i64 = 30;

/// A bench with a parcel on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bench {
    /// The station; `owner` is the window on the computer that holds the book.
    pub station: String,
    /// Who works there.
    pub staff: String,
    /// The parcel's order.
    pub order_id: i64,
    /// Since when.
    pub since: At,
}

/// Where the files of benches and devices lie.
pub(super) fn place(folder: &Path) -> PathBuf {
    folder.join("stations")
}

/// A name for a file, whatever is in the station's own name.
pub(super) fn file_of(station: &str) -> String {
    let mut hash = SipHasher13::new();
    hash.write(station.as_bytes());
    format!("{:016x}", hash.finish())
}

/// Writes a small file whole; a reader never sees half of it.
pub(super) fn put(file: &Path, text: &str) -> Result<()> {
    let refused = |why: std::io::Error| Error::of_file(file, &why);
    fs::create_dir_all(file.parent().unwrap_or(file)).map_err(refused)?;
    synced::put(file, text.as_bytes()).map_err(refused)
}

/// Lays a parcel on its bench. The same parcel scanned again has been there since the first time.
pub fn lay(folder: &Path, bench: &Bench) -> Result<()> {
    let file = place(folder).join(format!("{}.bench", file_of(&bench.station)));
    let before = read(&file).filter(|before| before.order_id == bench.order_id && fresh(before, bench.since));
    let since = before.map_or(bench.since, |before| before.since);
    put(&file, &serde_json::json!(Bench { since, ..bench.clone() }).to_string())
}

/// All benches with a parcel on them, the longest first.
pub fn all(folder: &Path, now: At) -> Result<Vec<Bench>> {
    let place = place(folder);
    let files = match fs::read_dir(&place) {
        Ok(files) => files,
        Err(why) if why.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(why) => return Err(Error::of_file(&place, &why)),
    };
    let files = files.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|is| is == "bench"));
    let mut benches: Vec<Bench> = files.filter_map(|file| read(&file)).filter(|bench| fresh(bench, now)).collect();
    benches.sort_by(|one, other| (one.since, &one.station).cmp(&(other.since, &other.station)));
    Ok(benches)
}

/// Who had the parcel on the bench before this station.
pub fn held_before(folder: &Path, station: &str, order_id: i64, now: At) -> Result<Option<Bench>> {
    let first = all(folder, now)?.into_iter().find(|bench| bench.order_id == order_id);
    Ok(first.filter(|bench| bench.station != station))
}

/// A file that is just being replaced, or was cut short by a power failure, says nothing.
fn read(file: &Path) -> Option<Bench> {
    serde_json::from_str(&fs::read_to_string(file).ok()?).ok()
}

fn fresh(bench: &Bench, now: At) -> bool {
    (now.0 - bench.since.0).num_minutes() < MINUTES
}
