//! Files that are on disk when it is said so: their bytes, and the folder that holds their name.
//!
//! Whoever puts a file in its place puts it there whole, by a [`Half`] beside it. What a stopped program leaves of one is
//! cleared by [`clear_halves`]. Knows nothing of what the files hold.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{Result, Write as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Writes a file whose bytes are on disk when this returns.
pub fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    let mut out = File::create(file)?;
    out.write_all(bytes)?;
    out.sync_all()
}

/// Puts a whole file in its place: whoever looks finds the one of before or this one, also after a power cut.
pub fn put(place: &Path, bytes: &[u8]) -> Result<()> {
    let half = Half::of(place);
    write(half.path(), bytes)?;
    half.place()
}

/// A rename lasts only once its folder is on disk; Windows does that by itself.
pub fn folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// A file on its way, beside its place; gone again where it was never put there.
pub struct Half {
    place: PathBuf,
    path: PathBuf,
}

impl Half {
    /// One of a name of its own for this place; nothing is written yet.
    pub fn of(place: &Path) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut name = std::ffi::OsString::from(".");
        name.push(place.file_name().unwrap_or_default());
        name.push(format!(".{}-{}-{count}.part", here(), std::process::id()));
        Self { place: place.to_owned(), path: place.with_file_name(name) }
    }

    /// Where it is to be written.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts it in its place, for good. Its bytes must be on disk.
    pub fn place(self) -> Result<()> {
        fs::rename(&self.path, &self.place)?;
        let above = self.place.parent().filter(|above| !above.as_os_str().is_empty());
        folder(above.unwrap_or(Path::new(".")))
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        // Once placed, nothing is beside it any more.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whoever writes has written within this time, also on another computer that shares the folder.
const STILL: Duration = Duration::from_secs(3_600);

/// Clears what programs that have ended left half written in a folder, of files with a name that is `meant`.
pub fn clear_halves(folder: &Path, meant: impl Fn(&str) -> bool) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some((of, by)) = name.to_str().and_then(half) else { continue };
        let since = entry.metadata().and_then(|about| about.modified()).ok().and_then(|at| at.elapsed().ok());
        if meant(of) && since.is_some_and(|since| is_dead(by, since)) {
            // Another program may have been quicker.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// What a half is of, and who writes it; also of what SQLite keeps beside one.
fn half(name: &str) -> Option<(&str, &str)> {
    let (rest, _) = name.rsplit_once(".part").filter(|(_, end)| ["", "-journal", "-wal", "-shm"].contains(end))?;
    let (of, by) = rest.rsplit_once('.')?;
    let of = of.strip_prefix('.').unwrap_or(of);
    let (_, numbers) = by.split_at_checked(SYSTEM).filter(|_| by.len() > SYSTEM).unwrap_or(("", by));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let numbers = numbers.strip_prefix('-').unwrap_or(numbers);
    (!of.is_empty() && numbers.split('-').all(is_number)).then_some((of, by))
}

/// Whether nobody writes any more: the program of that number has ended. One of another system cannot be asked after.
fn is_dead(by: &str, since: Duration) -> bool {
    match by.split('-').collect::<Vec<_>>()[..] {
        [system, program, _] if system == here() && system != ELSEWHERE => !Path::new("/proc").join(program).exists(),
        _ => since > STILL,
    }
}

/// Letters of the name of a system.
const SYSTEM: usize = 16;
/// Where none tells of itself.
const ELSEWHERE: &str = "0000000000000000";

/// This start of this system, in whose numbers programs are counted: another computer that shares the folder has the same ones.
fn here() -> &'static str {
    static HERE: OnceLock<String> = OnceLock::new();
    HERE.get_or_init(|| {
        let start = fs::read_to_string("/proc/sys/kernel/random/boot_id");
        let (Ok(start), Ok(numbers)) = (start, fs::read_link("/proc/self/ns/pid")) else { return ELSEWHERE.into() };
        let mut hasher = DefaultHasher::new();
        (start, numbers).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    })
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    #[test]
    fn a_file_is_whole_in_its_place_or_nothing_of_it_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("a.json");
        let names = || fs::read_dir(folder.path()).expect("a folder").count();
        let half = Half::of(&place);
        write(half.path(), b"half").expect("written");
        assert_eq!(names(), 1);
        drop(half);
        assert_eq!(names(), 0);
        put(&place, b"whole").expect("put");
        assert_eq!((fs::read(&place).expect("there"), names()), (b"whole".to_vec(), 1));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn only_what_an_ended_program_left_is_cleared() {
        let folder = tempfile::tempdir().expect("a folder");
        let left = |name: &str, seconds: u64| {
            write(&folder.path().join(name), b"half").expect("written");
            let file = File::options().append(true).open(folder.path().join(name)).expect("there");
            file.set_modified(SystemTime::now() - Duration::from_secs(seconds)).expect("aged");
        };
        let ended = u32::MAX;
        let running = std::process::id();
        let here = here();
        left(&format!(".copy.db.{here}-{ended}-3.part"), 0);
        left(&format!(".copy.db.{here}-{ended}-3.part-journal"), 0);
        left(&format!(".copy.db.{ELSEWHERE}-{running}-3.part"), 4_000);
        left(&format!("copy.db.{running}.part"), 4_000);
        let stays = [
            (format!(".copy.db.{here}-{running}-3.part"), 4_000),
            (format!(".copy.db.{ELSEWHERE}-{ended}-4.part"), 100),
            (format!(".other.db.{here}-{ended}-3.part"), 100),
            ("copy.db.part".into(), 4_000),
            ("copy.db".into(), 4_000),
        ];
        stays.iter().for_each(|(name, seconds)| left(name, *seconds));
        clear_halves(folder.path(), |of| of == "copy.db");
        let mut there: Vec<_> = fs::read_dir(folder.path())
            .expect("a folder")
            .flatten()
            .filter_map(|file| file.file_name().into_string().ok())
            .collect();
        let mut expected: Vec<_> = stays.into_iter().map(|(name, _)| name).collect();
        there.sort();
        expected.sort();
        assert_eq!(there, expected);
    }
}
