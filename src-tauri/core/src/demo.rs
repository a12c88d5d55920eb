//! The demonstration shop: generated files that come in by the same door as real ones.
//!
//! The same seed makes the same shop, up to yesterday. It is marked as a demonstration from its
//! first moment and never shares a name with a real shop. Making and removing it are no steps for
//! undo: another call makes the same shop again.

mod acts;
mod again;
mod calls;
mod checks;
mod coupons;
mod emergencies;
mod goods;
mod ledger;
mod plans;
mod rates;
mod returned;
mod talks;
mod team;

use std::path::{Path, PathBuf};

use pintui_store::{At, Book, Day, Ending, Error, Inserts, Operation, Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use self::acts::Stage;
use crate::door::{Call, Command, Whole};
use crate::intake::import::{CommitImport, ImportFiles, Twins};
use crate::people::invented;
use crate::sample::{self, Layout, Recipe, Trap, Traps};
use crate::shops::{self, Purpose, Shop};

/// Makes the demonstration shop, the same for the same seed; an older one is replaced.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct OpenDemo {
    /// Number of orders; 5,000 where it is left out.
    pub orders: Option<u32>,
    /// Seed; 1 where it is left out.
    pub seed: Option<u64>,
}

impl Command for OpenDemo {
    type Answer = DemoShop;
}

/// Removes the demonstration shop with all that is in it.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct RemoveDemo {}

impl Command for RemoveDemo {
    type Answer = DemoRemoved;
}

/// The demonstration shop.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DemoShop {
    /// Its name.
    pub shop: String,
    /// Orders in it.
    pub orders: i64,
    /// Cases in it.
    pub cases: i64,
    /// The last day with data.
    pub until: At,
}

/// What was removed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DemoRemoved {
    /// Whether there was one.
    pub removed: bool,
}

const NAME: &str = "示例店铺 · 小满良品";
const PLATFORM: &str = "taobao";

impl Whole for OpenDemo {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<DemoShop> {
        let seed = self.seed.unwrap_or(1);
        let until = call.now.day().plus(-1);
        let files = Folder::beside(book, call)?;
        let written = sample::write(&recipe(seed, self.orders.unwrap_or(5_000), until), &files.0)
            .map_err(|why| Error::of_file(&files.0, &why))?;

        let shop = change(book, call, "open_demo", json!({ "seed": seed, "orders": written.orders }), |tx| {
            remove(tx)?;
            let name = free_name(tx)?;
            shops::create(tx, call, &name, PLATFORM, Purpose::Demonstration)
        })?;
        let until = At(until.0.and_time(chrono::NaiveTime::MIN) + chrono::Duration::seconds(86_399));
        let filled = fill(book, call, &shop, &written.files, until).and_then(|()| {
            change(book, call, "open_demo", json!({ "life": true }), |tx| {
                let stage = Stage { shop: &shop, seed, call };
                team::record(tx, &stage)?;
                ledger::record(tx, &shop, seed, call.now)?;
                goods::record(tx, &stage)?;
                checks::record(tx, &stage)?;
                talks::record(tx, &stage)?;
                calls::record(tx, &stage)?;
                coupons::record(tx, &shop, call.now)?;
                again::record(tx, &shop, seed, call.now)?;
                plans::record(tx, &stage)?;
                rates::record(tx, &stage)?;
                returned::record(tx, &stage)
            })
        });
        if let Err(refused) = filled {
            change(book, call, "remove_demo", json!({}), remove)?;
            return Err(refused);
        }
        book.read(|tx| {
            tx.one(include_str!("demo/counts.sql"), [shop.id], |row| {
                Ok(DemoShop { shop: shop.name.clone(), orders: row.get(0)?, cases: row.get(1)?, until })
            })
        })
    }
}

impl Whole for RemoveDemo {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<DemoRemoved> {
        let shops = change(book, call, "remove_demo", json!({}), remove)?;
        Ok(DemoRemoved { removed: shops > 0 })
    }
}

fn recipe(seed: u64, orders: u32, until: Day) -> Recipe {
    Recipe {
        shop: NAME.to_owned(),
        layout: Layout::large(),
        // A few damaged rows, so that quarantine and warnings can be seen too.
        traps: Traps::none().with(Trap::IdScientific, 2).with(Trap::DateUnreadable, 1).with(Trap::StatusUnknown, 2),
        ..Recipe::plain(seed, orders.max(1) as usize, until.0)
    }
}

fn fill(book: &Book, call: &Call<'_>, shop: &Shop, files: &[PathBuf], until: At) -> Result<()> {
    let ask = ImportFiles {
        files: files.iter().map(|file| file.to_string_lossy().into_owned()).collect(),
        shop: shop.name.clone(),
        platform: Some(PLATFORM.to_owned()),
        profile: None,
        as_of: Some(until),
        password: None,
        pasted: None,
        twins: Twins::Take,
        currency: None,
    };
    CommitImport { ask, plan: None }.perform(book, call).map(|_| ())
}

/// One operation without images: nothing here is worth stepping back over.
fn change<T>(
    book: &Book,
    call: &Call<'_>,
    name: &str,
    detail: serde_json::Value,
    apply: impl FnOnce(&mut WriteTx<'_>) -> Result<T>,
) -> Result<T> {
    let operation = Operation { name, actor: call.actor, at: call.now, detail, outside: false };
    let (answer, _) = book.write_with(&operation, Inserts::Marked, Ending::Commit, |tx| {
        let answer = apply(tx)?;
        tx.change("delete from images where operation_id = ?1", [tx.operation()])?;
        Ok(answer)
    })?;
    Ok(answer)
}

/// Removes demonstration shops with all that hangs on them; answers how many there were.
fn remove(tx: &mut WriteTx<'_>) -> Result<usize> {
    tx.change(
        "delete from images where operation_id in
           (select r.operation_id from runs r join shops s on s.id = r.shop_id where s.demo = 1)",
        [],
    )?;
    invented::let_go(tx)?;
    // Orders first: a product can't go while a line still names it.
    tx.change("delete from orders where shop_id in (select id from shops where demo = 1)", [])?;
    tx.change("delete from shops where demo = 1", [])
}

/// The demonstration's name, with a number where a real shop is called the same.
fn free_name(tx: &impl Reading) -> Result<String> {
    let mut name = NAME.to_owned();
    let mut next = 2;
    while shops::find(tx, &name)?.is_some() {
        name = format!("{NAME} ({next})");
        next += 1;
    }
    Ok(name)
}

/// A folder for the files, gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn beside(book: &Book, call: &Call<'_>) -> Result<Self> {
        let name = format!("demo-{}-{}", std::process::id(), call.now.0.and_utc().timestamp());
        let folder: &Path = &book.folder().join(name);
        std::fs::create_dir_all(folder).map_err(|why| Error::of_file(folder, &why))?;
        Ok(Self(folder.to_owned()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Nothing is lost where it stays behind: it holds made-up files.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
#[path = "demo/tests.rs"]
mod tests;
