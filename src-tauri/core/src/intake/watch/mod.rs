//! A folder that is watched for a shop: new downloads come in by themselves, or wait for one button.
//!
//! These commands say which folder; [`look`] is the look at it, which the window asks for again and again.

mod folder;
pub mod look;

use std::path::Path;

use pintui_store::{Error, Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::door::{Call, Command, Read, Write};
use crate::shops;

refusals! {
    /// Refusals about the watched folder.
    WatchRefused {
        /// It is no folder.
        NoFolder { folder: String } = "no_folder",
    }
}

/// What happens to a new file that is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// It waits for the person, who sees the preview first.
    Preview,
    /// It comes in by itself.
    Silent,
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::Silent => "silent",
        }
    }

    fn of(name: &str) -> Self {
        if name == "silent" { Self::Silent } else { Self::Preview }
    }
}

/// Watches a folder for a shop; what lies there already is left alone.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WatchFolder {
    /// Name of the shop.
    pub shop: String,
    /// Path of the folder.
    pub folder: String,
    /// What happens to new files.
    pub mode: Mode,
}

impl Command for WatchFolder {
    type Answer = ();
}

impl Write for WatchFolder {
    fn detail(&self) -> serde_json::Value {
        json!({ "shop": self.shop, "mode": self.mode })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?;
        let path = Path::new(&self.folder);
        if !path.is_absolute() || !path.is_dir() {
            return Err(WatchRefused::NoFolder { folder: self.folder }.into());
        }
        let before = tx.maybe("select folder from watches where shop_id = ?1", [shop.id], |row| row.get(0))?;
        if before.as_ref() != Some(&self.folder) {
            tx.change("delete from watched_files where shop_id = ?1", [shop.id])?;
            for file in folder::files(path).map_err(|why| Error::of_file(path, &why))? {
                look::note(tx, shop.id, &file, "old", "", None)?;
            }
        }
        tx.change(
            include_str!("set.sql"),
            named_params! { ":shop": shop.id, ":folder": self.folder, ":mode": self.mode.name() },
        )?;
        Ok(())
    }
}

/// Watches no folder for a shop any more.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UnwatchFolder {
    /// Name of the shop.
    pub shop: String,
}

impl Command for UnwatchFolder {
    type Answer = ();
}

impl Write for UnwatchFolder {
    fn detail(&self) -> serde_json::Value {
        json!({ "shop": self.shop })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?;
        tx.change("delete from watches where shop_id = ?1", [shop.id])?;
        Ok(())
    }
}

/// Takes files that wait, or that could not be taken, off the list; they stay where they are.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ForgetWatched {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ForgetWatched {
    type Answer = ();
}

impl Write for ForgetWatched {
    fn detail(&self) -> serde_json::Value {
        json!({ "shop": self.shop })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?;
        tx.change(
            "update watched_files set state = 'old' where shop_id = ?1 and state in ('ready', 'failed')",
            [shop.id],
        )?;
        Ok(())
    }
}

/// The folders that are watched.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WatchList {}

impl Command for WatchList {
    type Answer = Vec<Watch>;
}

/// A folder that is watched.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Watch {
    /// Name of the shop.
    pub shop: String,
    /// Path of the folder.
    pub folder: String,
    /// What happens to new files.
    pub mode: Mode,
    #[serde(skip)]
    #[ts(skip)]
    shop_id: i64,
}

impl Read for WatchList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Watch>> {
        watches(tx)
    }
}

fn watches(tx: &impl Reading) -> Result<Vec<Watch>> {
    let sql = "select s.name, w.folder, w.mode, s.id from watches w join shops s on s.id = w.shop_id order by s.id";
    tx.rows(sql, [], |row| {
        let mode: String = row.get(2)?;
        Ok(Watch { shop: row.get(0)?, folder: row.get(1)?, mode: Mode::of(&mode), shop_id: row.get(3)? })
    })
}
