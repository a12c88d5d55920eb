//! The platform's figures by shop, rule and day: recorded, listed beside ours, removed.

use pintui_store::{Day, Reading, Result, Row, SqlError, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::table;
use super::typed::{self, CellFault, TypedFigure};
use crate::door::{Call, Command, Read, Write};
use crate::insight::daily;
use crate::insight::rate::Rate;
use crate::platforms::rules;
use crate::shops;

refusals! {
    /// Refusals about official figures.
    OfficialRefused {
        /// Some cells cannot be read; nothing was kept.
        OfficialFaulty { faults: usize } = "official_faulty",
        /// No row was given.
        OfficialBlank = "official_blank",
    }
}

/// Reads a pasted table into rows that can be checked and changed.
#[derive(Deserialize, TS)]
pub struct ReadOfficialTable {
    /// What was pasted.
    pub text: String,
}

impl Command for ReadOfficialTable {
    type Answer = Vec<TypedFigure>;
}

impl Read for ReadOfficialTable {
    fn answer(self, _: &Tx, call: &Call<'_>) -> Result<Vec<TypedFigure>> {
        Ok(table::rows(&self.text, call.now.day()))
    }
}

/// Tells what is wrong with typed rows, before they are recorded.
#[derive(Deserialize, TS)]
pub struct CheckOfficialFigures {
    /// Name of the shop.
    pub shop: String,
    /// Rule id.
    pub rule: String,
    /// The rows.
    pub rows: Vec<TypedFigure>,
}

impl Command for CheckOfficialFigures {
    type Answer = OfficialChecked;
}

/// What recording the rows would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OfficialChecked {
    /// Days that can be recorded.
    pub days: i64,
    /// Of them days that have another figure already, which would be replaced.
    pub replaced: Vec<Day>,
    /// What is wrong, by row and column.
    pub faults: Vec<CellFault>,
}

impl Read for CheckOfficialFigures {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OfficialChecked> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, &self.rule)?;
        let (figures, faults) = typed::read(&self.rows, call.now.day());
        let mut replaced = Vec::new();
        for figure in &figures {
            let known = on_day(tx, shop.id, &rule.id, figure.day)?;
            if known.is_some_and(|known| known != OfficialFigure::of(figure)) {
                replaced.push(figure.day);
            }
        }
        Ok(OfficialChecked { days: i64::try_from(figures.len()).unwrap_or(i64::MAX), replaced, faults })
    }
}

/// Records the platform's figures by day; a day that has one gets the new one.
#[derive(Deserialize, TS)]
pub struct RecordOfficialFigures {
    /// Name of the shop.
    pub shop: String,
    /// Rule id.
    pub rule: String,
    /// The rows as they were typed.
    pub rows: Vec<TypedFigure>,
}

/// What was recorded or removed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OfficialRecorded {
    /// Days whose figure is another one now.
    pub days: i64,
}

impl Command for RecordOfficialFigures {
    type Answer = OfficialRecorded;
}

impl Write for RecordOfficialFigures {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "rule": self.rule, "rows": self.rows.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<OfficialRecorded> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, &self.rule)?;
        let (figures, faults) = typed::read(&self.rows, call.now.day());
        if !faults.is_empty() {
            return Err(OfficialRefused::OfficialFaulty { faults: faults.len() }.into());
        }
        if figures.is_empty() {
            return Err(OfficialRefused::OfficialBlank.into());
        }
        let mut days = 0;
        for figure in figures {
            let known = on_day(tx, shop.id, &rule.id, figure.day)?;
            if known.is_some_and(|known| known == OfficialFigure::of(&figure)) {
                continue;
            }
            tx.change(
                include_str!("record.sql"),
                named_params! {
                    ":shop": shop.id, ":rule": rule.id, ":day": figure.day, ":orders": figure.orders,
                    ":quality_orders": figure.quality_orders, ":rate": figure.rate_ppm,
                },
            )?;
            days += 1;
        }
        Ok(OfficialRecorded { days })
    }
}

/// Removes the platform's figures of some days.
#[derive(Deserialize, TS)]
pub struct RemoveOfficialFigures {
    /// Name of the shop.
    pub shop: String,
    /// Rule id.
    pub rule: String,
    /// The days.
    pub days: Vec<Day>,
}

impl Command for RemoveOfficialFigures {
    type Answer = OfficialRecorded;
}

impl Write for RemoveOfficialFigures {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "rule": self.rule, "days": self.days })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<OfficialRecorded> {
        let shop = shops::must(tx, &self.shop)?;
        let mut days = 0;
        for day in self.days {
            let gone = tx.change(
                "delete from official_figures where shop_id = ?1 and rule = ?2 and day = ?3",
                (shop.id, &self.rule, day),
            )?;
            days += i64::try_from(gone).unwrap_or_default();
        }
        Ok(OfficialRecorded { days })
    }
}

/// The platform's figures of a shop under a rule, newest day first.
#[derive(Deserialize, TS)]
pub struct OfficialList {
    /// Name of the shop.
    pub shop: String,
    /// Rule id.
    pub rule: String,
    /// How many days, at most 366.
    pub limit: i64,
}

impl Command for OfficialList {
    type Answer = Vec<OfficialDay>;
}

/// A day with both figures.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OfficialDay {
    /// The platform's.
    pub official: OfficialFigure,
    /// Ours.
    pub ours: Rate,
    /// Ours less the platform's, where both are known.
    pub difference: Option<f64>,
}

/// A figure of the platform.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OfficialFigure {
    /// The day.
    pub day: Day,
    /// Orders it counts, where it tells.
    pub orders: Option<i64>,
    /// Quality orders it counts, where it tells.
    pub quality_orders: Option<i64>,
    /// Its rate, six decimals.
    pub rate: f64,
}

impl OfficialFigure {
    fn of(read: &typed::Read) -> Self {
        let typed::Read { day, orders, quality_orders, rate_ppm } = *read;
        Self { day, orders, quality_orders, rate: share(rate_ppm) }
    }
}

fn share(ppm: i64) -> f64 {
    ppm as f64 / 1e6
}

impl Read for OfficialList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<OfficialDay>> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, &self.rule)?;
        let with = named_params! { ":shop": shop.id, ":rule": rule.id, ":limit": self.limit.clamp(0, 366) };
        let figures = tx.rows(include_str!("list.sql"), with, figure_of)?;
        figures
            .into_iter()
            .map(|official| {
                let (ours, _) = daily::cohort(tx, shop.id, rule, official.day)?;
                Ok(OfficialDay { difference: gap(&ours, &official), official, ours })
            })
            .collect()
    }
}

/// Ours less the platform's, six decimals.
pub(super) fn gap(ours: &Rate, official: &OfficialFigure) -> Option<f64> {
    ours.rate.map(|rate| ((rate - official.rate) * 1e6).round() / 1e6)
}

/// The platform's figure of a day, where it is known.
pub(super) fn on_day(tx: &impl Reading, shop_id: i64, rule: &str, day: Day) -> Result<Option<OfficialFigure>> {
    tx.maybe(
        "select day, orders, quality_orders, rate_ppm from official_figures
         where shop_id = ?1 and rule = ?2 and day = ?3",
        (shop_id, rule, day),
        figure_of,
    )
}

fn figure_of(row: &Row<'_>) -> std::result::Result<OfficialFigure, SqlError> {
    Ok(OfficialFigure { day: row.get(0)?, orders: row.get(1)?, quality_orders: row.get(2)?, rate: share(row.get(3)?) })
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
