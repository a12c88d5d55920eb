//! The judged rate of each of many days in one pass over the cells, for charts that put it beside something else.

use pintui_store::{Day, Reading, Result, named_params};

use super::rate::Rate;
use crate::platforms::rules::Rule;

/// The rate of each day from `from` to `to` under a rule, as it was known on that day.
pub fn rates(tx: &impl Reading, shop_id: i64, rule: &Rule, from: Day, to: Day) -> Result<Vec<(Day, Rate)>> {
    let first = rule.window(from).0;
    let cells: Vec<(i32, i32, i64)> = tx.rows(
        include_str!("triangle.sql"),
        named_params! {
            ":shop": shop_id, ":basis": rule.basis.name(), ":from": first.number(), ":to": to.number(),
        },
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let rate = |day: Day| {
        let (from, to) = rule.window(day);
        let own = cells.iter().filter(|(cohort_on, ..)| (from.number()..=to.number()).contains(cohort_on));
        let (orders, hits) = own.fold((0, 0), |(orders, hits), (cohort_on, age, count)| {
            (orders + count, hits + if cohort_on + age <= day.number() { *count } else { 0 })
        });
        Rate::of(hits, orders, rule.minimum)
    };
    Ok((from.number()..=to.number()).map(Day::from_number).map(|day| (day, rate(day))).collect())
}
