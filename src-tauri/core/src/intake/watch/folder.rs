//! The files of a folder that may be exports, by name alone.

use std::io::Result;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// A file as it lies there.
#[derive(Clone, Debug, PartialEq)]
pub struct Lying {
    /// Its path.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: i64,
    /// When it was changed, in milliseconds.
    pub changed: i64,
}

const TABLES: [&str; 7] = ["csv", "tsv", "txt", "xls", "xlsx", "xlsm", "zip"];
/// A folder of downloads can hold years of them; the newest count.
const MOST: usize = 2_000;

/// The files that may be exports and are not being downloaded, the newest first.
pub fn files(folder: &Path) -> Result<Vec<Lying>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        // A file that vanishes meanwhile is no file.
        let Ok(entry) = entry else { continue };
        let name = entry.file_name().to_string_lossy().into_owned();
        let Ok(about) = entry.metadata() else { continue };
        if !about.is_file() || !is_export(&name) {
            continue;
        }
        let changed = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        files.push(Lying {
            path: entry.path(),
            name,
            bytes: i64::try_from(about.len()).unwrap_or(i64::MAX),
            changed: changed.map_or(0, |at| at.as_millis() as i64),
        });
    }
    files.sort_by(|one, other| (other.changed, &one.name).cmp(&(one.changed, &other.name)));
    files.truncate(MOST);
    Ok(files)
}

/// Browsers write `订单.csv.crdownload`, `.part`, `.tmp` and rename at the end; `~$` is a lock of Excel.
fn is_export(name: &str) -> bool {
    let hidden = name.starts_with('.') || name.starts_with("~$");
    let suffix = name.rsplit_once('.').map(|(_, suffix)| suffix.to_lowercase());
    !hidden && suffix.is_some_and(|suffix| TABLES.contains(&suffix.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_still_being_written_is_no_export() {
        for name in ["订单.csv.crdownload", "订单.xlsx.part", "a.tmp", "~$订单.xlsx", ".订单.csv", "照片.jpg", "csv"]
        {
            assert!(!is_export(name), "{name}");
        }
        assert!(is_export("订单.CSV") && is_export("export.2026.zip"));
    }
}
