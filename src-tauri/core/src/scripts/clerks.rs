//! Same problem, same answer: how the uses of each clerk went, problem by problem.

use std::collections::BTreeMap;

use pintui_store::{Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::outcome::{MINIMUM, SPAN};
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::shops;

/// Compares clerks by problem, over the last 90 days.
#[derive(Deserialize, TS)]
pub struct ScriptClerks {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ScriptClerks {
    type Answer = Vec<ClerkRow>;
}

/// One clerk in one problem.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ClerkRow {
    /// The problem.
    pub situation: String,
    /// The clerk.
    pub clerk: String,
    /// How often scripts were used.
    pub used: i64,
    /// How often that settled it, among those whose outcome is known.
    pub settled: Rate,
    /// The same for everybody together.
    pub all: Rate,
    /// Whether the difference to the others is no chance: both intervals lie apart.
    pub apart: bool,
}

impl Read for ScriptClerks {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<ClerkRow>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let since = call.now.day().plus(-SPAN).text();
        let with = named_params! { ":shop": shop, ":since": since };
        let counted = tx.rows(include_str!("clerks.sql"), with, |row| {
            let situation: String = row.get("situation")?;
            let clerk: String = row.get("clerk")?;
            Ok((situation, clerk, row.get("used")?, row.get::<_, i64>("settled")?, row.get::<_, i64>("known")?))
        })?;
        let mut sums: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        for (situation, _, _, settled, known) in &counted {
            let sum = sums.entry(situation).or_default();
            *sum = (sum.0 + settled, sum.1 + known);
        }
        let mut rows = Vec::new();
        for (situation, clerk, used, hits, known) in &counted {
            let (all_hits, all_known) = sums[situation.as_str()];
            let settled = Rate::of(*hits, *known, MINIMUM);
            let others = Rate::of(all_hits - hits, all_known - known, MINIMUM);
            rows.push(ClerkRow {
                situation: situation.clone(),
                clerk: clerk.clone(),
                used: *used,
                settled,
                all: Rate::of(all_hits, all_known, MINIMUM),
                apart: apart(settled, others),
            });
        }
        Ok(rows)
    }
}

fn apart(one: Rate, other: Rate) -> bool {
    let (Some([low, high]), Some([least, most])) = (one.interval, other.interval) else { return false };
    high < least || low > most
}
