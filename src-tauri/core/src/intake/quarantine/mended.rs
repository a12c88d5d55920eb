//! What people have done with waiting rows lately, each act as one line that can be taken back.

use pintui_store::{At, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};

/// Lists the latest mendings of a shop, newest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MendList {
    /// Name of the shop.
    pub shop: String,
    /// How many, at most 50.
    pub limit: i64,
}

impl Command for MendList {
    type Answer = Vec<Mend>;
}

/// One act.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Mend {
    /// The operation, by which it is taken back.
    pub operation: i64,
    /// When.
    pub at: At,
    /// Who.
    pub actor: String,
    /// `mended` or `left_out`.
    pub how: String,
    /// Why they were left out; blank where they were mended.
    pub reason: String,
    /// How many rows.
    pub rows: i64,
    /// What was wrong with most of them.
    pub code: String,
}

impl Read for MendList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Mend>> {
        let with = named_params! { ":shop": self.shop, ":limit": self.limit.clamp(1, 50) };
        tx.rows(include_str!("mended.sql"), with, |row| {
            Ok(Mend {
                operation: row.get(0)?,
                at: row.get(1)?,
                actor: row.get(2)?,
                how: row.get(3)?,
                reason: row.get(4)?,
                rows: row.get(5)?,
                code: row.get(6)?,
            })
        })
    }
}
