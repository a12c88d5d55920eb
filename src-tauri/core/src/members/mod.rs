//! Members: levels that buyers reach by what they bought here, and what each level brings.
//!
//! Which level a buyer has is worked out when it is asked, from his orders as the files tell them: an import moves him
//! up by itself, a refund takes back what it gave. [`Ladder`] is the one place that says which level orders and money
//! reach; the packing station asks the same of the book in `checks/gifts/applies.sql`.

mod desk;
mod save;

pub use desk::{LevelRow, MemberDesk, MembersTold};
pub use save::{LevelsSaved, SaveLevels};

use chrono::Duration;
use pintui_store::{At, Fen, Reading, Result, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about member levels.
    MemberRefused {
        /// A level needs a name.
        NameMissing = "level_name_missing",
        /// Two levels have one name.
        NameTaken { name: String } = "level_name_taken",
        /// Neither orders nor money are asked.
        RuleMissing { name: String } = "level_rule_missing",
        /// A figure out of all reason.
        FigureWrong { name: String } = "level_figure_wrong",
        /// A higher level asks for less than a lower one.
        NotHigher { name: String, below: String } = "level_not_higher",
        /// A gift rule asks for this level.
        InUse { name: String, rule: String } = "level_in_use",
        /// More levels than anybody can tell apart.
        TooMany { most: i64 } = "level_too_many",
    }
}

/// A level: what it asks and what it brings. Either of the two is enough.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Level {
    /// Its key; none where it is new.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// So many orders, or …
    pub at_least_orders: Option<i64>,
    /// … so much money, refunds left out.
    pub at_least_fen: Option<Fen>,
    /// What its members get, in words that a buyer reads.
    pub benefit: String,
}

/// The levels of a shop, lowest first.
#[derive(Clone, Debug, Default)]
pub struct Ladder {
    /// The levels with their ranks.
    pub levels: Vec<(i64, Level)>,
    /// Orders of so many days count; none: all.
    pub within_days: Option<i64>,
}

impl Ladder {
    /// The levels of a shop.
    pub fn of_shop(tx: &impl Reading, shop: i64) -> Result<Self> {
        let sql = "select rank, id, name, at_least_orders, at_least_fen, benefit, within_days
                   from member_levels where shop_id = ?1 order by rank";
        let rows: Vec<((i64, Level), Option<i64>)> = tx.rows(sql, [shop], |row| {
            let level = Level {
                id: row.get(1)?,
                name: row.get(2)?,
                at_least_orders: row.get(3)?,
                at_least_fen: row.get(4)?,
                benefit: row.get(5)?,
            };
            Ok(((row.get(0)?, level), row.get(6)?))
        })?;
        let within_days = rows.first().and_then(|(_, days)| *days);
        Ok(Self { levels: rows.into_iter().map(|(level, _)| level).collect(), within_days })
    }

    /// From when on orders count.
    pub fn since(&self, now: At) -> Option<At> {
        self.within_days.map(|days| At(now.0 - Duration::days(days)))
    }

    /// The rank that orders and money reach; 0 for none.
    pub fn rank(&self, orders: i64, fen: Fen) -> i64 {
        let reached = |level: &Level| {
            level.at_least_orders.is_some_and(|least| orders >= least)
                || level.at_least_fen.is_some_and(|least| fen >= least)
        };
        self.levels.iter().rev().find(|(_, level)| reached(level)).map_or(0, |(rank, _)| *rank)
    }

    /// The rank of a level; none where there is no such level.
    pub fn rank_of(&self, level: i64) -> Option<i64> {
        self.levels.iter().find(|(_, one)| one.id == Some(level)).map(|(rank, _)| *rank)
    }
}

#[cfg(test)]
mod tests;
