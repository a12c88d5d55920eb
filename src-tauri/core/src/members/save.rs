//! The levels are kept as one ladder: who asks for more stands higher.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Ladder, Level, MemberRefused};
use crate::door::{Call, Command, Write};
use crate::shops;
use crate::wording::{self, Situation};

/// Keeps the levels of a shop, lowest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveLevels {
    /// Name of the shop.
    pub shop: String,
    /// The levels; those left out go.
    pub levels: Vec<Level>,
    /// Orders of so many days count; none: all.
    pub within_days: Option<i64>,
}

impl Command for SaveLevels {
    type Answer = LevelsSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LevelsSaved {
    /// Keys of the levels, lowest first.
    pub ids: Vec<i64>,
}

const MOST_LEVELS: usize = 8;
const MOST_ORDERS: i64 = 10_000;
const MOST_FEN: i64 = 10_000_000_000;

impl Write for SaveLevels {
    fn detail(&self) -> serde_json::Value {
        let names: Vec<&str> = self.levels.iter().map(|level| level.name.as_str()).collect();
        serde_json::json!({ "shop": self.shop, "levels": names, "within_days": self.within_days })
    }

    fn apply(mut self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<LevelsSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        for level in &mut self.levels {
            level.name = level.name.trim().to_owned();
            level.benefit = level.benefit.trim().to_owned();
        }
        accepted(&self.levels, self.within_days)?;
        let kept: Vec<i64> = self.levels.iter().filter_map(|level| level.id).collect();
        for (_, former) in Ladder::of_shop(tx, shop)?.levels {
            let id = former.id.unwrap_or_default();
            if kept.contains(&id) {
                continue;
            }
            let rule = "select name from gift_rules where member_level = ?1 limit 1";
            if let Some(rule) = tx.maybe(rule, [id], |row| row.get(0))? {
                return Err(MemberRefused::InUse { name: former.name, rule }.into());
            }
            tx.change("delete from member_levels where id = ?1", [id])?;
        }
        let mut ids = Vec::new();
        for (rank, level) in (1_i64..).zip(&self.levels) {
            let with = named_params! {
                ":id": level.id, ":shop": shop, ":rank": rank, ":name": level.name, ":orders": level.at_least_orders,
                ":fen": level.at_least_fen, ":days": self.within_days, ":benefit": level.benefit,
            };
            let changed = if level.id.is_some() { tx.change(include_str!("update_level.sql"), with)? } else { 0 };
            let id = match level.id.filter(|_| changed > 0) {
                Some(id) => id,
                None => tx.insert(include_str!("insert_level.sql"), &with[1..])?,
            };
            ids.push(id);
        }
        Ok(LevelsSaved { ids })
    }
}

fn accepted(levels: &[Level], within_days: Option<i64>) -> Result<()> {
    if levels.len() > MOST_LEVELS {
        return Err(MemberRefused::TooMany { most: MOST_LEVELS as i64 }.into());
    }
    let mut below: Option<&Level> = None;
    for level in levels {
        let name = || level.name.clone();
        if level.name.is_empty() {
            return Err(MemberRefused::NameMissing.into());
        }
        if levels.iter().filter(|other| other.name == level.name).count() > 1 {
            return Err(MemberRefused::NameTaken { name: name() }.into());
        }
        if level.at_least_orders.is_none() && level.at_least_fen.is_none() {
            return Err(MemberRefused::RuleMissing { name: name() }.into());
        }
        let orders = level.at_least_orders.is_none_or(|orders| (1..=MOST_ORDERS).contains(&orders));
        let money = level.at_least_fen.is_none_or(|fen| (1..=MOST_FEN).contains(&fen.0));
        if !orders || !money || within_days.is_some_and(|days| !(1..=3650).contains(&days)) {
            return Err(MemberRefused::FigureWrong { name: name() }.into());
        }
        if let Some(below) = below {
            let more = |low: Option<i64>, high: Option<i64>| low.zip(high).is_none_or(|(low, high)| high > low);
            let money = more(below.at_least_fen.map(|fen| fen.0), level.at_least_fen.map(|fen| fen.0));
            if !more(below.at_least_orders, level.at_least_orders) || !money {
                return Err(MemberRefused::NotHigher { name: name(), below: below.name.clone() }.into());
            }
        }
        wording::must_be_allowed(&level.benefit, Situation::CARE)?;
        below = Some(level);
    }
    Ok(())
}
