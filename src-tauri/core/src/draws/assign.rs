//! Each new case and order of a population gets its way at once: before the commit that brought it, and never another one.
//!
//! Whoever is over when the book first hears of it draws nothing: no way could be gone with it. A buyer who has drawn in
//! a test keeps that way for whatever comes later, also where the first case told no buyer.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use rustc_hash::FxHashMap;

use super::population::{Candidate, Population};
use super::{Subject, Unit, guard, lot};
use crate::reasons::Words;

/// A test that takes new ones, or a standard that holds.
struct Open {
    id: i64,
    shop: i64,
    platform: String,
    salt: String,
    unit: Unit,
    population: Population,
    since: At,
    /// The way that was adopted, where it is a standard.
    adopted: Option<i64>,
}

/// Stops tests that have become too dear, and gives a way to whatever is new. A book without tests is asked one question.
pub fn before_commit(tx: &mut WriteTx<'_>, now: At) -> Result<()> {
    let tests = "select exists (select 1 from experiments)";
    if !tx.one(tests, [], |row| row.get::<_, bool>(0))? {
        return Ok(());
    }
    guard::stop(tx, now)?;
    let open = tx.rows(include_str!("open.sql"), [], |row| {
        let subject: String = row.get("subject")?;
        Ok(Open {
            id: row.get("id")?,
            shop: row.get("shop_id")?,
            platform: row.get("platform")?,
            salt: row.get("salt")?,
            unit: Subject::named(&subject).map_or(Unit::Case, Subject::unit),
            population: Population::of(row)?,
            since: row.get("since")?,
            adopted: row.get("adopted_way")?,
        })
    })?;
    if open.is_empty() {
        return Ok(());
    }
    let words = Words::read(tx)?;
    open.iter().try_for_each(|test| draw(tx, test, &words, now))
}

fn draw(tx: &mut WriteTx<'_>, test: &Open, words: &Words, now: At) -> Result<()> {
    let sql = match test.unit {
        Unit::Case => include_str!("new_cases.sql"),
        Unit::Order => include_str!("new_orders.sql"),
    };
    let with = named_params! { ":experiment": test.id, ":shop": test.shop, ":since": test.since };
    let mut new = tx.rows(sql, with, Candidate::of)?;
    new.retain(|one| test.population.holds(one, words, &test.platform));
    if new.is_empty() {
        return Ok(());
    }
    let ways: Vec<(i64, i64)> =
        tx.rows("select id, share from experiment_ways where experiment_id = ?1 order by place", [test.id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let shares: Vec<i64> = ways.iter().map(|(_, share)| *share).collect();
    let mut of_buyers: FxHashMap<String, i64> = tx
        .rows(include_str!("of_buyers.sql"), named_params! { ":experiment": test.id }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .into_iter()
        .collect();
    for one in new {
        let by_lot = || {
            let who = one.buyer.clone().unwrap_or_else(|| format!("case:{}", one.no));
            ways[lot::place(&test.salt, test.id, &who, &shares)].0
        };
        let way = match (test.adopted, &one.buyer) {
            (Some(adopted), _) => adopted,
            (None, Some(buyer)) => *of_buyers.entry(buyer.clone()).or_insert_with(by_lot),
            (None, None) => by_lot(),
        };
        let (case, order) = match test.unit {
            Unit::Case => (Some(one.id), None),
            Unit::Order => (None, Some(one.id)),
        };
        tx.change(
            include_str!("insert_assignment.sql"),
            named_params! {
                ":experiment": test.id, ":way": way, ":case": case, ":order": order,
                ":lot": i64::from(test.adopted.is_none()), ":at": now,
            },
        )?;
    }
    Ok(())
}
