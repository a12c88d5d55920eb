//! The owner's rules for the packing bench: what has to be counted, and which orders are marked.

use pintui_store::{Fen, Reading, Result, Tx, WriteTx, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::scan::Piece;
use crate::door::{Call, Command, Read, Write};
use crate::platforms::currencies;
use crate::settings;
use crate::shops;

refusals! {
    /// Refusals about the rules.
    RulesRefused {
        /// An amount has to be more than nothing.
        HighValueTooLow { fen: i64 } = "high_value_too_low",
    }
}

/// Which parcels have to be counted, piece by piece, before they can pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Only where the packer has begun to scan the pieces.
    WhenBegun,
    /// Parcels with more than one piece; the preset.
    Several,
    /// All of them.
    Always,
}

/// The rules of the packing bench.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StationRules {
    /// What has to be counted.
    pub counting: Counting,
    /// From this on an order is marked as one of high value; none: never.
    pub high_value_fen: Option<Fen>,
}

const SETTING: &str = "station";
/// 500 yuan.
const USUAL_HIGH_VALUE: Fen = Fen(50_000);

impl StationRules {
    /// As the book has them.
    pub(super) fn read(tx: &impl Reading) -> Result<Self> {
        let kept: Option<String> = settings::kept(tx, SETTING)?;
        let kept = kept.and_then(|text| serde_json::from_str::<Self>(&text).ok());
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let high_value = currencies::about(&shops::first_currency(tx)?, USUAL_HIGH_VALUE);
        Ok(Self { counting: Counting::Several, high_value_fen: Some(high_value) })
    }

    /// Whether a parcel with these pieces has to be counted.
    pub(super) fn must_count(&self, pieces: &[Piece]) -> bool {
        match self.counting {
            Counting::WhenBegun => false,
            Counting::Several => pieces.iter().map(|piece| piece.quantity).sum::<i64>() > 1,
            Counting::Always => true,
        }
    }
}

/// The rules of the packing bench.
#[derive(Deserialize, TS)]
pub struct StationRulesShow {}

impl Command for StationRulesShow {
    type Answer = StationRules;
}

impl Read for StationRulesShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<StationRules> {
        StationRules::read(tx)
    }
}

/// Changes the rules of the packing bench; every station goes by them from the next scan on.
#[derive(Deserialize, TS)]
pub struct ChooseStationRules {
    /// The rules.
    pub rules: StationRules,
}

impl Command for ChooseStationRules {
    type Answer = StationRules;
}

impl Write for ChooseStationRules {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "rules": self.rules })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<StationRules> {
        if let Some(fen) = self.rules.high_value_fen.filter(|fen| fen.0 <= 0) {
            return Err(RulesRefused::HighValueTooLow { fen: fen.0 }.into());
        }
        let value = serde_json::json!(self.rules).to_string();
        settings::keep(tx, SETTING, &value)?;
        Ok(self.rules)
    }
}
