//! Whom a move reached, and whom it could have.

use pintui_store::{At, Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::Move;
use crate::care::rules;

/// What a move reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "MoveUnit")]
pub enum Unit {
    /// Orders.
    Orders,
    /// Cases.
    Cases,
    /// Days.
    Days,
}

impl Move {
    /// What it reaches.
    pub(super) fn unit(self) -> Unit {
        match self {
            Self::Check | Self::Care | Self::Experiments => Unit::Orders,
            Self::Scripts | Self::Calls => Unit::Cases,
            Self::Report => Unit::Days,
        }
    }

    fn sql(self) -> &'static str {
        match self {
            Self::Check => include_str!("reached_check.sql"),
            Self::Care => include_str!("reached_care.sql"),
            Self::Scripts => include_str!("reached_scripts.sql"),
            Self::Calls => include_str!("reached_calls.sql"),
            Self::Report => include_str!("reached_report.sql"),
            Self::Experiments => include_str!("reached_experiments.sql"),
        }
    }
}

/// Keys of all that a move could have reached from one day to another, the newest first, and whether it did.
pub(super) fn reached(
    tx: &impl Reading,
    shop: i64,
    this: Move,
    (from, to): (Day, Day),
    now: At,
) -> Result<Vec<(i64, bool)>> {
    let until = to.plus(1);
    let read = |row: &pintui_store::Row<'_>| Ok((row.get("id")?, row.get("reached")?));
    let mut all = if this == Move::Care {
        let hours = rules::rules(tx)?.hours;
        let with = named_params! {
            ":shop": shop, ":from": from, ":until": until, ":asked_after": hours, ":now": now,
        };
        tx.rows(this.sql(), with, read)?
    } else {
        tx.rows(this.sql(), named_params! { ":shop": shop, ":from": from, ":until": until }, read)?
    };
    all.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
    Ok(all)
}
