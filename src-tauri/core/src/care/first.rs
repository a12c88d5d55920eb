//! How often we were first: of all problems, those that we raised before the buyer applied.

use std::collections::BTreeMap;

use chrono::Datelike;
use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::feedback::is_problem;
use crate::door::{Call, Command, Read};
use crate::insight::rate::MINIMUM;
use crate::insight::rate::Rate;
use crate::reasons::Words;
use crate::shops;

/// Problems of some days, ours first and the buyer's first.
#[derive(Deserialize, TS)]
pub struct RaisedFirst {
    /// Name of the shop.
    pub shop: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Command for RaisedFirst {
    type Answer = FirstRaised;
}

/// The answer of [`RaisedFirst`]. An order is one problem; what a buyer only changed his mind about is none.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FirstRaised {
    /// Those that we raised first.
    pub all: Rate,
    /// By week, the oldest first; named by its Monday.
    pub weeks: Vec<WeekFirst>,
}

/// One week.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WeekFirst {
    /// Its Monday.
    pub monday: Day,
    /// Those that we raised first.
    pub rate: Rate,
}

impl Read for RaisedFirst {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<FirstRaised> {
        let shop = shops::must(tx, &self.shop)?;
        let words = Words::read(tx)?;
        let with = named_params! { ":shop": shop.id, ":from": self.from, ":until": self.to.plus(1) };
        let events = tx.rows(include_str!("problems.sql"), with, |row| {
            let (order, at, ours): (i64, At, bool) = (row.get("order_id")?, row.get("at")?, row.get("ours")?);
            let (reason, tag): (Option<String>, Option<String>) = (row.get("reason")?, row.get("tag")?);
            let by_mind =
                !ours && words.meaning(&shop.platform, reason.as_deref().unwrap_or_default()).class == "buyer";
            Ok((order, at, ours, by_mind || tag.is_some_and(|tag| !is_problem(&tag))))
        })?;
        let mut first: BTreeMap<i64, (At, bool)> = BTreeMap::new();
        for (order, at, ours, no_problem) in events {
            if !no_problem && first.get(&order).is_none_or(|(known, _)| at < *known) {
                first.insert(order, (at, ours));
            }
        }
        let mut weeks: BTreeMap<Day, (i64, i64)> = BTreeMap::new();
        for (at, ours) in first.values() {
            let day = at.day();
            let week = weeks.entry(day.plus(-i64::from(day.0.weekday().num_days_from_monday()))).or_default();
            week.0 += i64::from(*ours);
            week.1 += 1;
        }
        let ours = first.values().filter(|(_, ours)| *ours).count() as i64;
        let weeks = weeks.into_iter();
        Ok(FirstRaised {
            all: Rate::of(ours, first.len() as i64, MINIMUM),
            weeks: weeks
                .map(|(monday, (ours, all))| WeekFirst { monday, rate: Rate::of(ours, all, MINIMUM) })
                .collect(),
        })
    }
}
