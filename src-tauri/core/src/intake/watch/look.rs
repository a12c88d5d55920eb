//! A look at the watched folders: what is new and whole is recognised, and comes in or waits.
//!
//! A file is whole when two looks in a row find it the same. What cannot be taken is told once and
//! tried again only when it has changed.

use std::collections::HashMap;
use std::path::Path;

use pintui_store::{Book, Ending, Error, Inserts, Operation, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::folder::{self, Lying};
use super::{Mode, Watch, watches};
use crate::door::{Call, Command, Unwatched, Who, Whole};
use crate::intake::elsewhere;
use crate::intake::import::{CommitImport, ImportFiles, Twins};
use crate::intake::mapping::own;
use crate::intake::profile::Known;
use crate::intake::quarantine::carried;
use crate::intake::report::ImportReport;
use crate::intake::source::digest;
use crate::shops;

/// Looks at all watched folders.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WatchLook {}

impl Command for WatchLook {
    type Answer = Vec<Looked>;
}

/// What a look at one folder found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Looked {
    /// Name of the shop.
    pub shop: String,
    /// Path of the folder.
    pub folder: String,
    /// What happens to new files.
    pub mode: Mode,
    /// Why the folder could not be looked at.
    pub refused: Option<Error>,
    /// Recognised files that wait for the person: their paths.
    pub ready: Vec<String>,
    /// Files that could not be taken, and why.
    pub failed: Vec<Failed>,
    /// What came in by itself just now.
    pub imported: Vec<ImportReport>,
}

/// A file that could not be taken.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Failed {
    /// Its name.
    pub name: String,
    /// Why.
    pub refused: Error,
}

/// Who imports without being asked: a person's own undo does not step over it unseen.
const ACTOR: &str = "watch";

impl Whole for WatchLook {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Vec<Looked>> {
        let watches = book.read(watches)?;
        watches.into_iter().map(|watch| look(book, call, watch)).collect()
    }
}

/// What was seen of a file before.
struct Seen {
    bytes: i64,
    changed: i64,
    state: String,
    digest: String,
    reason: Option<String>,
}

fn look(book: &Book, call: &Call<'_>, watch: Watch) -> Result<Looked> {
    let Watch { shop, folder, mode, shop_id } = watch;
    let mut looked =
        Looked { shop, folder, mode, refused: None, ready: Vec::new(), failed: Vec::new(), imported: Vec::new() };
    let path = Path::new(&looked.folder);
    let files = match folder::files(path) {
        Ok(files) => files,
        Err(why) => {
            looked.refused = Some(Error::of_file(path, &why));
            return Ok(looked);
        }
    };
    let mut seen = book.read(|tx| seen(tx, shop_id))?;
    let mut news: Vec<(Lying, Seen)> = Vec::new();
    // Oldest first: exports build on one another.
    for file in files.into_iter().rev() {
        let before = seen.remove(&file.name).filter(|seen| (seen.bytes, seen.changed) == (file.bytes, file.changed));
        let now = match before {
            None => Seen::of(&file, "growing", String::new(), None),
            Some(before) if before.state == "growing" => take(book, call, &mut looked, shop_id, &file)?,
            Some(before) if before.state == "ready" && is_in_book(book, shop_id, &before.digest)? => {
                Seen { state: "imported".into(), ..before }
            }
            Some(before) => {
                tell(&mut looked, &file, &before);
                continue;
            }
        };
        tell(&mut looked, &file, &now);
        news.push((file, now));
    }
    if !news.is_empty() {
        keep(book, call, shop_id, &news)?;
    }
    Ok(looked)
}

impl Seen {
    fn of(file: &Lying, state: &str, digest: String, reason: Option<String>) -> Self {
        Self { bytes: file.bytes, changed: file.changed, state: state.to_owned(), digest, reason }
    }
}

fn tell(looked: &mut Looked, file: &Lying, seen: &Seen) {
    match seen.state.as_str() {
        "ready" => looked.ready.push(file.path.to_string_lossy().into_owned()),
        "failed" => {
            let reason = seen.reason.as_deref().and_then(|text| serde_json::from_str(text).ok());
            let refused = reason.and_then(refusal_of);
            looked.failed.extend(refused.map(|refused| Failed { name: file.name.clone(), refused }));
        }
        _ => {}
    }
}

/// A refusal as it was kept.
fn refusal_of(kept: serde_json::Value) -> Option<Error> {
    let code = kept["code"].as_str()?.to_owned().into();
    Some(Error { code, params: kept["params"].as_object()?.clone() })
}

/// A file that is whole and was not judged before.
fn take(book: &Book, call: &Call<'_>, looked: &mut Looked, shop_id: i64, file: &Lying) -> Result<Seen> {
    let failed = |mut why: Error, digest: String| {
        // What was found in a file may be a row of persons: only what the sentences name is kept.
        why.params.retain(|_, fact| !fact.is_array());
        let reason = serde_json::to_string(&why).ok();
        Seen::of(file, "failed", digest, reason)
    };
    let digest = match digest::of_file(&file.path) {
        Ok(digest) => digest,
        Err(why) => return Ok(failed(why, String::new())),
    };
    if is_in_book(book, shop_id, &digest)? {
        return Ok(Seen::of(file, "imported", digest, None));
    }
    let taken = match looked.mode {
        Mode::Preview => recognise(book, &looked.shop, file).map(|()| "ready"),
        Mode::Silent => import(book, call, &looked.shop, file).map(|report| {
            looked.imported.push(report);
            "imported"
        }),
    };
    Ok(match taken {
        Ok(state) => Seen::of(file, state, digest, None),
        Err(why) => failed(why, digest),
    })
}

fn recognise(book: &Book, shop: &str, file: &Lying) -> Result<()> {
    let (shop, formats) = book.read(|tx| Ok((shops::must(tx, shop)?, own::with_built_in(tx)?)))?;
    let known = Known { formats: &formats, wanted: None, platform: Some(&shop.platform) };
    let contents = carried::open(book, &file.path, &known, &shop.name, None, false)?;
    book.read(|tx| elsewhere::refused(tx, &contents.opened, &shop.name, &shop.platform))?.map_or(Ok(()), Err)
}

fn import(book: &Book, call: &Call<'_>, shop: &str, file: &Lying) -> Result<ImportReport> {
    let ask = ImportFiles {
        files: vec![file.path.to_string_lossy().into_owned()],
        shop: shop.to_owned(),
        platform: None,
        profile: None,
        as_of: None,
        password: None,
        pasted: None,
        twins: Twins::Ask,
        currency: None,
    };
    let call = Call { actor: ACTOR, who: Who::Program, now: call.now, progress: &Unwatched, printers: call.printers };
    CommitImport { ask, plan: None }.perform(book, &call)
}

fn is_in_book(book: &Book, shop_id: i64, digest: &str) -> Result<bool> {
    let with = named_params! { ":shop": shop_id, ":digest": digest };
    book.read(|tx| Ok(tx.maybe(include_str!("in_book.sql"), with, |_| Ok(()))?.is_some()))
}

fn seen(tx: &impl Reading, shop_id: i64) -> Result<HashMap<String, Seen>> {
    let sql = "select name, bytes, changed, state, digest, reason from watched_files where shop_id = ?1";
    let rows = tx.rows(sql, [shop_id], |row| {
        let seen = Seen {
            bytes: row.get(1)?,
            changed: row.get(2)?,
            state: row.get(3)?,
            digest: row.get(4)?,
            reason: row.get(5)?,
        };
        Ok((row.get::<_, String>(0)?, seen))
    })?;
    Ok(rows.into_iter().collect())
}

/// Notes what was seen. That a folder was looked at is no act of anybody: the history does not tell it.
fn keep(book: &Book, call: &Call<'_>, shop_id: i64, news: &[(Lying, Seen)]) -> Result<()> {
    let detail = serde_json::json!({ "files": news.len() });
    let operation = Operation { name: "watch_look", actor: ACTOR, at: call.now, detail, outside: false };
    book.write_with(&operation, Inserts::Marked, Ending::Commit, |tx| {
        for (file, seen) in news {
            note(tx, shop_id, file, &seen.state, &seen.digest, seen.reason.as_deref())?;
        }
        tx.change("delete from operations where id = ?1", [tx.operation()])?;
        Ok(())
    })?;
    Ok(())
}

/// Notes one file.
pub(super) fn note(
    tx: &mut WriteTx<'_>,
    shop_id: i64,
    file: &Lying,
    state: &str,
    digest: &str,
    reason: Option<&str>,
) -> Result<()> {
    tx.change(
        include_str!("note.sql"),
        named_params! {
            ":shop": shop_id, ":name": file.name, ":bytes": file.bytes, ":changed": file.changed,
            ":state": state, ":digest": digest, ":reason": reason,
        },
    )?;
    Ok(())
}
