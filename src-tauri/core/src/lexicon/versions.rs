//! Versions of the lexicon: what was closed on which day, so that an old month can be counted as it was.

use pintui_store::{At, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LexiconRefused;
use super::content::Content;
use super::sort::Lexicon;
use crate::door::{Call, Command, Read};
use crate::shops;

/// The versions of a shop's months, the newest first.
#[derive(Deserialize, TS)]
pub struct VersionList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for VersionList {
    type Answer = Vec<LexiconVersion>;
}

/// A version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LexiconVersion {
    /// Its number, counted from 1.
    pub number: i64,
    /// The month that was looked at for it, `YYYY-MM`.
    pub month: String,
    /// When it was closed.
    pub closed_at: At,
    /// Texts and words in it.
    pub entries: i64,
}

impl Read for VersionList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<LexiconVersion>> {
        let shop = shops::must(tx, &self.shop)?;
        of_shop(tx, shop.id)
    }
}

/// The versions of a shop's months, the newest first.
pub fn of_shop(tx: &impl Reading, shop_id: i64) -> Result<Vec<LexiconVersion>> {
    tx.rows(include_str!("versions.sql"), named_params! { ":shop": shop_id }, version_of)
}

fn version_of(row: &Row<'_>) -> std::result::Result<LexiconVersion, SqlError> {
    Ok(LexiconVersion {
        number: row.get("number")?,
        month: row.get("month")?,
        closed_at: row.get("closed_at")?,
        entries: row.get("entries")?,
    })
}

/// The version that a month of a shop was closed with.
pub fn of_month(tx: &impl Reading, shop_id: i64, month: &str) -> Result<Option<LexiconVersion>> {
    Ok(of_shop(tx, shop_id)?.into_iter().find(|version| version.month == month))
}

/// The lexicon that a month is counted with: the version it was closed with, else today's.
pub fn for_month(tx: &impl Reading, shop_id: i64, month: &str) -> Result<(Lexicon, Option<LexiconVersion>)> {
    let Some(version) = of_month(tx, shop_id, month)? else { return Ok((Lexicon::now(tx)?, None)) };
    Ok((of_number(tx, version.number)?, Some(version)))
}

/// The lexicon as a version kept it.
pub fn of_number(tx: &impl Reading, number: i64) -> Result<Lexicon> {
    let kept: Option<(String, At)> =
        tx.maybe("select content, closed_at from lexicon_versions where number = ?1", [number], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let (content, closed_at) = kept.ok_or(LexiconRefused::VersionUnknown { number })?;
    let content: Content = serde_json::from_str(&content).map_err(|_| LexiconRefused::VersionUnknown { number })?;
    Ok(Lexicon::with(content, Some(closed_at)))
}
