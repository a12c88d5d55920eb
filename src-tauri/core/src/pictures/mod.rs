//! Pictures that the owner shows to the packer: of good and of bad, and of gifts.
//!
//! A picture is a file under its own hash beside the book, written and synced before its row
//! commits; the same picture twice is one file. Knows nothing of what the pictures are for.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use pintui_store::{Book, Error, Operation, Reading, Result, named_params, refusals, synced};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::door::{Call, Command, Whole};

refusals! {
    /// Refusals about pictures.
    PictureRefused {
        /// The file is none of the kinds that every window can show.
        KindUnknown { file: String } = "picture_kind_unknown",
        /// The file is larger than a look at the station needs.
        TooLarge { file: String, most_megabytes: u64 } = "picture_too_large",
        /// No picture of this name is kept.
        Unknown { picture: String } = "picture_unknown",
    }
}

/// Megabytes a picture may have.
const MOST_MEGABYTES: u64 = 4;
const FOLDER: &str = "pictures";

/// Keeps a picture file; answers with the name it is shown by.
#[derive(Deserialize, TS)]
pub struct KeepPicture {
    /// Path of a JPEG, PNG or WebP file.
    pub file: String,
}

impl Command for KeepPicture {
    type Answer = Picture;
}

/// A kept picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Picture {
    /// Its name: the hash of its bytes with its kind.
    pub picture: String,
}

impl Whole for KeepPicture {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Picture> {
        let file = Path::new(&self.file);
        let called = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let size = std::fs::metadata(file).map_err(|why| Error::of_file(file, &why))?.len();
        if size > MOST_MEGABYTES * 1024 * 1024 {
            return Err(PictureRefused::TooLarge { file: called, most_megabytes: MOST_MEGABYTES }.into());
        }
        let bytes = std::fs::read(file).map_err(|why| Error::of_file(file, &why))?;
        let kind = kind_of(&bytes).ok_or(PictureRefused::KindUnknown { file: called })?;
        let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let picture = format!("{hash}.{kind}");
        put(&book.folder().join(FOLDER), &picture, &bytes)?;
        let detail = serde_json::json!({ "picture": picture });
        let operation = Operation { name: "keep_picture", actor: call.actor, at: call.now, detail, outside: false };
        book.write(&operation, |tx| {
            tx.change(
                "insert into pictures (name, bytes, added_at) values (:name, :bytes, :now) on conflict do nothing",
                named_params! { ":name": picture, ":bytes": bytes.len() as i64, ":now": call.now },
            )
        })?;
        Ok(Picture { picture })
    }
}

/// Shows a kept picture.
#[derive(Deserialize, TS)]
pub struct PictureShow {
    /// Its name.
    pub picture: String,
}

impl Command for PictureShow {
    type Answer = PictureShown;
}

/// A picture as a page can draw it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PictureShown {
    /// A `data:` address with the whole picture.
    pub url: String,
}

impl Whole for PictureShow {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<PictureShown> {
        book.read(|tx| must(tx, &self.picture))?;
        let file = book.folder().join(FOLDER).join(&self.picture);
        let bytes = std::fs::read(&file).map_err(|why| Error::of_file(&file, &why))?;
        let kind = kind_of(&bytes).ok_or_else(|| PictureRefused::KindUnknown { file: self.picture.clone() })?;
        let kind = if kind == "jpg" { "jpeg" } else { kind };
        Ok(PictureShown { url: format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(bytes)) })
    }
}

/// Refuses a name that no kept picture has.
pub fn must(tx: &impl Reading, picture: &str) -> Result<()> {
    let known = tx.maybe("select 1 from pictures where name = ?1", [picture], |_| Ok(()))?;
    known.ok_or_else(|| PictureRefused::Unknown { picture: picture.to_owned() }.into())
}

/// Names of pictures that the book has and the folder has not.
pub fn missing(tx: &impl Reading) -> Result<Vec<String>> {
    let book = "select file from pragma_database_list where name = 'main'";
    let folder = tx.one(book, [], |row| row.get::<_, String>(0))?;
    let folder = PathBuf::from(folder).with_file_name(FOLDER);
    let names = tx.rows("select name from pictures order by name", [], |row| row.get::<_, String>(0))?;
    Ok(names.into_iter().filter(|name| !folder.join(name).is_file()).collect())
}

/// What the first bytes say a file is.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some("jpg"),
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("png"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("webp"),
        _ => None,
    }
}

/// Writes the file beside its place, syncs it, and puts it there whole.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let file = folder.join(name);
    let failed = |why: std::io::Error| Error::of_file(&file, &why);
    if file.metadata().is_ok_and(|there| there.len() == bytes.len() as u64) {
        return Ok(());
    }
    std::fs::create_dir_all(folder).map_err(failed)?;
    synced::put(&file, bytes).map_err(failed)
}

#[cfg(test)]
mod tests;
