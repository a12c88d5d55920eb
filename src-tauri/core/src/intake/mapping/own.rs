//! The shop's own layouts: kept in the book, known again by themselves beside the platforms' formats.

use std::path::Path;
use std::sync::Arc;

use pintui_store::{Book, Ending, Inserts, Operation, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MappingRefused;
use super::draft::{self, Draft};
use crate::door::{Call, Command, Read, Whole, Write};
use crate::platforms::formats::{self, Format, Grain};
use crate::platforms::taught::TAUGHT;

/// A layout of the shop's own.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OwnProfile {
    /// Profile id, as `--profile` takes it.
    pub profile: String,
    /// The name a person gave it.
    pub name: String,
    /// Platform id.
    pub platform: String,
    /// What one row is.
    pub grain: Grain,
    /// Columns that are read.
    pub used: u64,
    /// Columns that it has.
    pub columns: u64,
}

/// All formats: those of the platforms and the shop's own.
pub fn with_built_in(tx: &impl Reading) -> Result<Vec<Arc<Format>>> {
    let own = tx.rows("select layout from profiles order by id", [], |row| row.get::<_, String>(0))?;
    let own = own.iter().map(|layout| draft::read(layout)).collect::<Result<Vec<_>>>()?;
    Ok(formats::built_in().iter().cloned().chain(own).collect())
}

/// Keeps a layout for the next time. A file with this header is known by itself from then on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveProfile {
    /// Path of the file that it was made on.
    pub file: String,
    /// Password of a protected workbook.
    pub password: Option<String>,
    /// Its name.
    pub name: String,
    /// Platform id.
    pub platform: String,
    /// The layout.
    pub draft: Draft,
}

impl Command for SaveProfile {
    type Answer = OwnProfile;
}

impl Whole for SaveProfile {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<OwnProfile> {
        let password = self.password.as_deref().filter(|password| !password.is_empty());
        let headed = draft::headed(Path::new(&self.file), password, self.draft.header_row)?;
        self.draft.check(&headed.header)?;
        let name = crate::privacy::seen(&self.name);
        let name = name.trim();
        let detail = serde_json::json!({ "name": name });
        let operation = Operation { name: "save_profile", actor: call.actor, at: call.now, detail, outside: false };
        let (saved, _) = book.write_with(&operation, Inserts::Journaled, Ending::Commit, |tx| {
            let newest: i64 = tx.one("select coalesce(max(id), 0) from profiles", [], |row| row.get(0))?;
            let profile = format!("own-{}", newest + 1);
            free(tx, name, &profile)?;
            let edition = TAUGHT + u32::try_from(newest).unwrap_or(0);
            let layout = self.draft.layout(&headed, &profile, &self.platform, edition)?;
            tx.insert(
                "insert into profiles (profile, name, platform, layout) values (:profile, :name, :platform, :layout)",
                named_params! {
                    ":profile": profile, ":name": name, ":platform": self.platform, ":layout": layout.to_string(),
                },
            )?;
            one(tx, &profile)
        })?;
        Ok(saved)
    }
}

/// Lists the shop's own layouts, the newest first.
#[derive(Deserialize, TS)]
pub struct ProfileList {}

impl Command for ProfileList {
    type Answer = Vec<OwnProfile>;
}

impl Read for ProfileList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<OwnProfile>> {
        tx.rows("select profile, name, platform, layout from profiles order by id desc", [], row_of)?
            .into_iter()
            .map(own_of)
            .collect()
    }
}

/// Gives an own layout another name.
#[derive(Deserialize, TS)]
pub struct RenameProfile {
    /// Profile id.
    pub profile: String,
    /// Its new name.
    pub name: String,
}

impl Command for RenameProfile {
    type Answer = OwnProfile;
}

impl Write for RenameProfile {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "profile": self.profile, "name": self.name.trim() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<OwnProfile> {
        one(tx, &self.profile)?;
        free(tx, self.name.trim(), &self.profile)?;
        tx.change("update profiles set name = ?2 where profile = ?1", (&self.profile, self.name.trim()))?;
        one(tx, &self.profile)
    }
}

/// Removes an own layout. What was imported with it stays.
#[derive(Deserialize, TS)]
pub struct RemoveProfile {
    /// Profile id.
    pub profile: String,
}

impl Command for RemoveProfile {
    type Answer = OwnProfile;
}

impl Write for RemoveProfile {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "profile": self.profile })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<OwnProfile> {
        let removed = one(tx, &self.profile)?;
        tx.change("delete from profiles where profile = ?1", [&self.profile])?;
        Ok(removed)
    }
}

/// Refuses a name that is none, or another layout's.
fn free(tx: &impl Reading, name: &str, profile: &str) -> Result<()> {
    if name.is_empty() {
        return Err(MappingRefused::ProfileNameMissing.into());
    }
    let taken = tx.maybe("select 1 from profiles where name = ?1 and profile <> ?2", (name, profile), |_| Ok(()))?;
    match taken {
        Some(()) => Err(MappingRefused::ProfileNameTaken { name: name.to_owned() }.into()),
        None => Ok(()),
    }
}

type Stored = (String, String, String, String);

fn row_of(row: &pintui_store::Row<'_>) -> std::result::Result<Stored, pintui_store::SqlError> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

fn one(tx: &impl Reading, profile: &str) -> Result<OwnProfile> {
    tx.maybe("select profile, name, platform, layout from profiles where profile = ?1", [profile], row_of)?
        .map(own_of)
        .ok_or_else(|| MappingRefused::ProfileNotOwn { profile: profile.to_owned() })?
}

fn own_of((profile, name, platform, layout): Stored) -> Result<OwnProfile> {
    let format = draft::read(&layout)?;
    let used = format.columns.iter().filter(|column| column.field.is_some()).count() as u64;
    Ok(OwnProfile { profile, name, platform, grain: format.grain, used, columns: format.columns.len() as u64 })
}
