//! Files that are on disk when it is said so: their bytes, and the folder that holds their name.
//!
//! Whoever puts a file in its place writes it beside with [`write`], renames it, and syncs the [`folder`].
//! Knows nothing of what the files hold.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

/// Writes a file whose bytes are on disk when this returns.
pub fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut out = File::create(file)?;
    out.write_all(bytes)?;
    out.sync_all()
}

/// A rename lasts only once its folder is on disk; Windows does that by itself.
pub fn folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
