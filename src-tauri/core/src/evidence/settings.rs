//! How much proof is kept and for how long, and whether photos carry time and number in the picture.

use pintui_store::{At, Reading, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keep::EvidenceRefused;
use crate::door::{Call, Command, Read, Write};
use crate::settings;

/// What the owner has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EvidenceRules {
    /// The most that all files may take, in GB (1,000,000,000 bytes).
    pub gigabytes: i64,
    /// How many days after shipping proof is kept.
    pub days: i64,
    /// Whether photos carry time, number and station in the picture.
    pub watermark: Watermark,
}

/// Whether photos carry time, number and station in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Watermark {
    /// They do.
    On,
    /// They do not.
    Off,
}

const PRESET: EvidenceRules = EvidenceRules { gigabytes: 20, days: 90, watermark: Watermark::On };
const NAME: &str = "evidence_rules";
const GIGABYTES: (i64, i64) = (1, 100_000);
/// A buyer may ask for a refund for weeks: proof that goes sooner proves nothing.
const DAYS: (i64, i64) = (15, 3650);

/// The rules that hold now.
pub(super) fn rules(tx: &impl Reading) -> Result<EvidenceRules> {
    let chosen: Option<String> = settings::kept(tx, NAME)?;
    Ok(chosen.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(PRESET))
}

/// The rules, and what is kept now.
#[derive(Deserialize, TS)]
pub struct EvidenceState {}

impl Command for EvidenceState {
    type Answer = EvidenceStock;
}

/// What is kept now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EvidenceStock {
    /// The rules.
    pub rules: EvidenceRules,
    /// Photos on disk.
    pub photos: i64,
    /// Clips on disk.
    pub clips: i64,
    /// Bytes of both.
    pub bytes: i64,
    /// Of them bytes that belong to an open or disputed case and are never thinned.
    pub guarded_bytes: i64,
    /// When the oldest was taken.
    pub oldest_at: Option<At>,
    /// How many files were removed to make room.
    pub thinned: i64,
}

impl Read for EvidenceState {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<EvidenceStock> {
        let rules = rules(tx)?;
        tx.one(include_str!("stock.sql"), [], |row| {
            Ok(EvidenceStock {
                rules,
                photos: row.get("photos")?,
                clips: row.get("clips")?,
                bytes: row.get("bytes")?,
                guarded_bytes: row.get("guarded_bytes")?,
                oldest_at: row.get("oldest_at")?,
                thinned: row.get("thinned")?,
            })
        })
    }
}

/// Sets the rules.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ChooseEvidenceRules {
    /// The rules.
    pub rules: EvidenceRules,
}

impl Command for ChooseEvidenceRules {
    type Answer = ();
}

impl Write for ChooseEvidenceRules {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!(self.rules)
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        for (value, (least, most)) in [(self.rules.gigabytes, GIGABYTES), (self.rules.days, DAYS)] {
            if !(least..=most).contains(&value) {
                return Err(EvidenceRefused::LimitUnreasonable { least, most }.into());
            }
        }
        settings::keep(tx, NAME, &serde_json::json!(self.rules).to_string())?;
        Ok(())
    }
}
