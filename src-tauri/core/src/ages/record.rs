//! Age bands are looked at before they are kept; a span that is brought again gets the new figures whole.

use std::path::Path;

use pintui_store::{Book, Day, Reading, Result, WriteTx, named_params};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::typed::{self, Age, TypedAge};
use super::{AgeRefused, table};
use crate::door::{Call, Command, Whole, Write};
use crate::official::typed::CellFault;
use crate::shops;

/// Looks at age bands before they are kept: rows as typed, a pasted table, or a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtAges {
    /// Name of the shop.
    pub shop: String,
    /// Rows as they are typed.
    pub rows: Vec<TypedAge>,
    /// A pasted table; its rows come after those.
    pub text: Option<String>,
    /// Path of a table (CSV or Excel); its rows come after those.
    pub file: Option<String>,
    /// The span of rows that tell none.
    pub span: String,
}

impl Command for LookAtAges {
    type Answer = AgesLooked;
}

/// What keeping the rows would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AgesLooked {
    /// All rows, to be corrected.
    pub rows: Vec<TypedAge>,
    /// Bands that can be kept.
    pub bands: i64,
    /// First days of spans that are there already and would be replaced.
    pub replaced: Vec<Day>,
    /// What is wrong, by row and column.
    pub faults: Vec<CellFault>,
}

impl Whole for LookAtAges {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<AgesLooked> {
        let mut rows = self.rows;
        if let Some(text) = &self.text {
            rows.extend(table::pasted(text, &self.span)?);
        }
        if let Some(file) = &self.file {
            rows.extend(table::of_file(Path::new(file), &self.span)?);
        }
        let (ages, faults) = typed::read(&rows, call.now.day());
        let replaced = book.read(|tx| {
            let shop = shops::must(tx, &self.shop)?.id;
            let mut replaced = Vec::new();
            for (from, to) in spans(&ages) {
                let sql = "select 1 from age_bands where shop_id = ?1 and from_on = ?2 and to_on = ?3 limit 1";
                if tx.maybe(sql, (shop, from, to), |_| Ok(()))?.is_some() {
                    replaced.push(from);
                }
            }
            Ok(replaced)
        })?;
        Ok(AgesLooked { bands: ages.len() as i64, rows, replaced, faults })
    }
}

/// Keeps the age bands of one or more spans; what a span had goes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordAges {
    /// Name of the shop.
    pub shop: String,
    /// Rows as they were typed.
    pub rows: Vec<TypedAge>,
    /// Who keeps them.
    pub by: String,
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AgesRecorded {
    /// Bands.
    pub bands: i64,
}

impl Command for RecordAges {
    type Answer = AgesRecorded;
}

impl Write for RecordAges {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "rows": self.rows.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<AgesRecorded> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (ages, faults) = typed::read(&self.rows, call.now.day());
        if !faults.is_empty() {
            return Err(AgeRefused::AgesFaulty { faults: faults.len() }.into());
        }
        if ages.is_empty() {
            return Err(AgeRefused::AgesBlank.into());
        }
        for (from, to) in spans(&ages) {
            forget(tx, shop, (from, to))?;
        }
        let by = if self.by.trim().is_empty() { call.actor } else { self.by.trim() };
        for age in &ages {
            tx.change(
                include_str!("keep.sql"),
                named_params! {
                    ":shop": shop, ":from": age.from, ":to": age.to, ":band": age.band, ":orders": age.orders,
                    ":buyers": age.buyers, ":returned": age.returned, ":quality": age.quality, ":at": call.now,
                    ":by": by,
                },
            )?;
        }
        Ok(AgesRecorded { bands: ages.len() as i64 })
    }
}

/// Takes the age bands of a span out again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveAges {
    /// Name of the shop.
    pub shop: String,
    /// First day of the span.
    pub from: Day,
    /// Its last one.
    pub to: Day,
}

impl Command for RemoveAges {
    type Answer = ();
}

impl Write for RemoveAges {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "from": self.from, "to": self.to })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        match forget(tx, shop, (self.from, self.to))? {
            0 => Err(AgeRefused::AgeSpanUnknown { from: self.from.text() }.into()),
            _ => Ok(()),
        }
    }
}

fn forget(tx: &mut WriteTx<'_>, shop: i64, (from, to): (Day, Day)) -> Result<usize> {
    tx.change("delete from age_bands where shop_id = ?1 and from_on = ?2 and to_on = ?3", (shop, from, to))
}

fn spans(ages: &[Age]) -> FxHashSet<(Day, Day)> {
    ages.iter().map(|age| (age.from, age.to)).collect()
}
