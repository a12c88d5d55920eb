//! The files of proof to another folder and back: a backup of the book is one file and holds none of them.

use std::fs;
use std::path::Path;

use pintui_store::{Book, Error, Operation, Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::Form;
use super::shelf::{self, Put};
use crate::door::{Call, Command, Go, Stage, Whole};

/// Copies all files of proof to a folder; what lies there already is left.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct CopyEvidence {
    /// The folder.
    pub to: String,
}

/// Brings files back that rows name and that are not here, from a folder they were copied to.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct BringEvidence {
    /// The folder.
    pub from: String,
}

/// What was copied.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EvidenceCopied {
    /// Files that were copied.
    pub copied: i64,
    /// Files that were there already.
    pub there: i64,
    /// Files that rows name and that are on neither side.
    pub missing: i64,
    /// Bytes that were copied.
    pub bytes: i64,
}

impl Command for CopyEvidence {
    type Answer = EvidenceCopied;
}

impl Command for BringEvidence {
    type Answer = EvidenceCopied;
}

impl Whole for CopyEvidence {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<EvidenceCopied> {
        let done = carry(book, call, &shelf::folder(book), Path::new(&self.to))?;
        told(book, call, "copy_evidence", &done)?;
        Ok(done)
    }
}

impl Whole for BringEvidence {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<EvidenceCopied> {
        let from = Path::new(&self.from);
        fs::read_dir(from).map_err(|why| Error::of_file(from, &why))?;
        let done = carry(book, call, from, &shelf::folder(book))?;
        told(book, call, "bring_evidence", &done)?;
        Ok(done)
    }
}

/// Every file that a row names, where its bytes are still the ones of its hash.
fn carry(book: &Book, call: &Call<'_>, from: &Path, to: &Path) -> Result<EvidenceCopied> {
    let sql = "select hash, min(mime) from evidence where thinned_at is null group by hash order by min(id)";
    let named: Vec<(String, String)> = book.read(|tx| tx.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?))))?;
    let mut done = EvidenceCopied { copied: 0, there: 0, missing: 0, bytes: 0 };
    for (at, (hash, mime)) in named.iter().enumerate() {
        let share = at as f64 / named.len() as f64;
        if call.progress.tell(Stage { doing: "copying", done: at as u64, share: Some(share) }) == Go::Stop {
            break;
        }
        let Some(form) = Form::of_mime(mime) else { continue };
        let bytes = match shelf::read(from, hash, form) {
            Ok(bytes) if shelf::hash_of(&bytes) == *hash => bytes,
            Ok(_) => {
                done.missing += 1;
                continue;
            }
            Err(why) if why.code == "evidence_gone" => {
                let here = shelf::place(to, hash, form).exists();
                if here {
                    done.there += 1
                } else {
                    done.missing += 1
                }
                continue;
            }
            Err(why) => return Err(why),
        };
        match shelf::put(to, hash, form, &bytes)? {
            Put::New => {
                done.copied += 1;
                done.bytes += bytes.len() as i64;
            }
            Put::There => done.there += 1,
        }
    }
    Ok(done)
}

fn told(book: &Book, call: &Call<'_>, name: &str, done: &EvidenceCopied) -> Result<()> {
    let detail = serde_json::json!({ "files": done.copied, "bytes": done.bytes });
    let operation = Operation { name, actor: call.actor, at: call.now, detail, outside: true };
    book.write(&operation, |_| Ok(())).map(|_| ())
}
