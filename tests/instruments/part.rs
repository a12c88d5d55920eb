//! A part of a story that needs a process of its own: this very test program, started again for one `#[ignore]`d test.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const PLACE: &str = "PINTUI_TEST_PLACE";

/// The words that start the part, which finds `place` as its own.
///
/// # Panics
/// When this program has no file.
pub fn words(name: &str, place: &Path) -> Vec<OsString> {
    let program = std::env::current_exe().expect("a test knows its own file");
    let words = ["--ignored", "--exact", name, "--nocapture"].map(OsString::from);
    let set = format!("{PLACE}={}", place.display()).into();
    [vec!["env".into(), set, program.into_os_string()], words.to_vec()].concat()
}

/// Tells the part on a disk of this size, and of nobody else, which is its place.
///
/// # Panics
/// When the part fails, or no disk can be made.
pub fn on_a_disk(size: &str, name: &str) {
    let disk = tempfile::tempdir().expect("a folder");
    let script = format!("mount -t tmpfs -o size={size} none \"$0\" && exec \"$@\"");
    let told = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &script])
        .arg(disk.path())
        .args(words(name, disk.path()))
        .output()
        .expect("unshare is part of every Linux");
    let said = [told.stdout, told.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(told.status.success() && said.contains("1 passed"), "{said}");
}

/// The place of the part that runs here.
///
/// # Panics
/// When it was not started by its story.
pub fn place() -> PathBuf {
    PathBuf::from(std::env::var_os(PLACE).expect("only run by the story it belongs to"))
}

/// Fills a disk to its last block; answers how many bytes it took.
///
/// # Panics
/// When not even an empty file can be made there.
pub fn fill_up(file: &Path) -> u64 {
    let mut fill = std::fs::File::create(file).expect("a file");
    let mut taken = 0;
    for block in [16 << 10, 4 << 10, 1] {
        while fill.write_all(&vec![0; block]).is_ok() {
            taken += block as u64;
        }
    }
    let more = file.with_extension("more");
    assert!(std::fs::write(&more, "1").is_err(), "there is room left");
    std::fs::remove_file(more).expect("its name was made");
    taken
}
