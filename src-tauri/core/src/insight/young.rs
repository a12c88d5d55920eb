//! Orders of a cohort whose quality applications mostly are still to come.
//!
//! How long that takes is what this shop's own orders show: the age by which 90 % of the first quality
//! applications had come, of orders that have been watched long enough. Without such a history nothing is said.

use pintui_store::{Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::orders::pick::array;
use crate::platforms::rules::Rule;

/// How much of a cohort may still turn into quality returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Young {
    /// So many days after the basis date 90 % of the shop's quality applications had come.
    pub after_days: i32,
    /// Orders of the cohort that are not so old yet.
    pub orders: i64,
}

/// An order is watched so long before it counts as history; later applications are rare and left out.
const WATCHED_DAYS: i64 = 45;

/// How far back history reaches.
const HISTORY_DAYS: i64 = 365;

/// Fewer quality applications than this tell nothing about the time they take.
const ENOUGH: i64 = 20;

/// The young orders of the cohort on `day`; none where the shop's history is too short to tell.
pub fn young(tx: &impl Reading, shop_id: i64, rule: &Rule, day: Day) -> Result<Option<Young>> {
    let last = day.plus(-WATCHED_DAYS);
    let ages: Vec<(i32, i64)> = tx.rows(
        include_str!("young_ages.sql"),
        named_params! {
            ":shop": shop_id, ":basis": rule.basis.name(), ":most": WATCHED_DAYS,
            ":days": days(last.plus(1 - HISTORY_DAYS), last),
        },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let Some(after_days) = most_come_by(&ages) else { return Ok(None) };
    let (from, to) = rule.window(day);
    let first = day.plus(1 - i64::from(after_days)).max(from);
    let orders = tx.one(
        include_str!("young_orders.sql"),
        named_params! { ":shop": shop_id, ":basis": rule.basis.name(), ":days": days(first, to) },
        |row| row.get(0),
    )?;
    Ok(Some(Young { after_days, orders }))
}

/// The age by which 90 % of the applications had come, of ages in rising order.
fn most_come_by(ages: &[(i32, i64)]) -> Option<i32> {
    let all: i64 = ages.iter().map(|(_, orders)| orders).sum();
    if all < ENOUGH {
        return None;
    }
    let mut come = 0;
    ages.iter().find_map(|(age, orders)| {
        come += orders;
        (come * 10 >= all * 9).then_some((*age).max(0))
    })
}

fn days(from: Day, to: Day) -> String {
    array(&(from.number()..=to.number()).collect::<Vec<i32>>())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::given::Given;
    use crate::platforms::rules;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn told(given: &Given, on: &str) -> Option<Young> {
        let rule = rules::find("taobao", rules::DEFAULT).expect("the default rule");
        given.read(|tx| young(tx, 1, rule, day(on)))
    }

    /// An order signed off on a day, with a quality application so many days later.
    fn came_back(given: &Given, no: &str, signed: &str, after: i64) {
        given.order(&["P1"], json!({ "order_no": no, "signed_at": format!("{signed}T10:00:00") }));
        let applied_at = format!("{}T11:00:00", day(signed).plus(after));
        given.case(json!({
            "case_no": format!("R{no}"), "order_no": no, "reason_stated": "质量问题", "applied_at": applied_at,
        }));
    }

    #[test]
    fn orders_younger_than_most_quality_returns_take_are_counted() {
        let given = Given::shop();
        for at in 0..18 {
            came_back(&given, &format!("H{at}"), "2026-08-10", 1 + at % 4);
        }
        came_back(&given, "late", "2026-08-11", 12);
        assert_eq!(told(&given, "2026-10-31"), None, "nineteen tell nothing");
        came_back(&given, "later", "2026-08-12", 30);
        for (no, signed) in [("old", "2026-10-27"), ("young", "2026-10-28"), ("today", "2026-10-31")] {
            given.order(&["P1"], json!({ "order_no": no, "signed_at": format!("{signed}T10:00:00") }));
        }
        assert_eq!(told(&given, "2026-10-31"), Some(Young { after_days: 4, orders: 2 }));
    }

    #[test]
    fn orders_that_were_not_watched_long_enough_are_no_history() {
        let given = Given::shop();
        for at in 0..25 {
            came_back(&given, &format!("H{at}"), "2026-10-01", 1);
        }
        assert_eq!(told(&given, "2026-10-31"), None);
        assert_eq!(told(&given, "2026-11-15"), Some(Young { after_days: 1, orders: 0 }));
    }
}
