//! Which orders the rules of segments are about.

use pintui_store::{Reading, Result, named_params};
use rustc_hash::FxHashMap;

use super::rule::standing;
use super::{Act, SegmentRule};

/// Of these orders those that a rule of these acts is about, each with its rules.
pub fn fitting(tx: &impl Reading, shop: i64, acts: &[Act], orders: &[i64]) -> Result<FxHashMap<i64, Vec<SegmentRule>>> {
    let rules = standing(tx, shop)?;
    let mut fitting: FxHashMap<i64, Vec<SegmentRule>> = FxHashMap::default();
    if !rules.iter().any(|rule| acts.contains(&rule.act)) {
        return Ok(fitting);
    }
    let with = named_params! { ":shop": shop, ":orders": serde_json::json!(orders).to_string() };
    let pairs: Vec<(i64, i64)> =
        tx.rows(include_str!("fits.sql"), with, |row| Ok((row.get("order_id")?, row.get("rule_id")?)))?;
    for (order, id) in pairs {
        let rule = rules.iter().find(|rule| rule.id == id && acts.contains(&rule.act));
        fitting.entry(order).or_default().extend(rule.cloned());
    }
    fitting.retain(|_, rules| !rules.is_empty());
    Ok(fitting)
}
