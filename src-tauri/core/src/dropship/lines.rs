//! The lines of the owner's: beyond which share each figure of a partner is not borne any longer.

use pintui_store::{Reading, Result, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PartnershipRefused;
use super::figure::Figure;
use crate::dispositions::hand;
use crate::door::{Call, Command, Write};
use crate::insight::rate::Rate;
use crate::shops;

/// Ten thousand hundredths of a percent.
pub(super) const WHOLE: f64 = 10_000.0;

/// The line of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PartnerLine")]
pub struct Line {
    /// The figure.
    pub figure: Figure,
    /// In hundredths of a percent.
    pub share: i64,
    /// Whether the owner has set it; else it is what is usual.
    pub own: bool,
}

impl Line {
    /// Whether a rate lies on its bad side.
    pub(super) fn is_passed(self, rate: Rate) -> bool {
        let limit = self.share as f64 / WHOLE;
        rate.rate.is_some_and(|rate| if self.figure.rises() { rate < limit } else { rate > limit })
    }

    /// Whether the rate's whole interval does.
    pub(super) fn is_surely_passed(self, rate: Rate) -> bool {
        let limit = self.share as f64 / WHOLE;
        rate.interval.is_some_and(|[low, high]| if self.figure.rises() { high < limit } else { low > limit })
    }
}

/// The lines of a shop, in the sequence of the figures.
pub fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<Line>> {
    let set: FxHashMap<Figure, i64> = tx
        .rows("select figure, share from partner_lines where shop_id = ?1", [shop], |row| {
            Ok((Figure::of(row, "figure")?, row.get("share")?))
        })?
        .into_iter()
        .collect();
    let line = |figure: &Figure| {
        let own = set.get(figure).copied();
        Line { figure: *figure, share: own.unwrap_or(figure.usual_line()), own: own.is_some() }
    };
    Ok(Figure::ALL.iter().map(line).collect())
}

/// Sets the line of a figure for all partners of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetPartnerLine {
    /// Name of the shop.
    pub shop: String,
    /// The figure.
    pub figure: Figure,
    /// In hundredths of a percent; none: what is usual again.
    pub share: Option<i64>,
    /// Who sets it.
    pub by: String,
}

impl Command for SetPartnerLine {
    type Answer = ();
}

impl Write for SetPartnerLine {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "figure": self.figure, "share": self.share })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        if self.share.is_some_and(|share| !(1..=9_999).contains(&share)) {
            return Err(PartnershipRefused::PartnerLineWrong.into());
        }
        let figure = self.figure.name();
        tx.change("delete from partner_lines where shop_id = ?1 and figure = ?2", (shop, figure))?;
        if let Some(share) = self.share {
            tx.change(
                include_str!("set_line.sql"),
                named_params! { ":shop": shop, ":figure": figure, ":share": share, ":by": by, ":at": call.now },
            )?;
        }
        Ok(())
    }
}
