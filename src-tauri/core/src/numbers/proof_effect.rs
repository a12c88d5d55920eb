//! Whether filming and photographing parcels helped: orders before and after a day, each watched as long as the other.
//!
//! Two spans of the same length, side by side; what else was changed in them is named, since a difference says
//! nothing of its cause.

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MINIMUM;
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::reach;
use crate::shops;

/// Returns are watched so long, where there is time.
const WATCHED_DAYS: i64 = 30;
/// Watched for less than this, most quality returns are still to come.
const LEAST_WATCHED_DAYS: i64 = 7;
/// The longest span on each side.
const MOST_DAYS: i64 = 180;

/// Compares the orders of so many days before a day with as many from it on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ProofEffect {
    /// Name of the shop.
    pub shop: String,
    /// The first day of the second group; the day of the first proof where it is left out.
    pub on: Option<Day>,
    /// Days on each side.
    pub days: i64,
}

impl Command for ProofEffect {
    type Answer = ProofAftermath;
}

/// The answer of [`ProofEffect`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProofAftermath {
    /// The first day of the second group; none where nothing was filmed and no day was chosen.
    pub on: Option<Day>,
    /// The day of the first photo or clip of packing.
    pub first_proof_on: Option<Day>,
    /// Days on each side.
    pub days: i64,
    /// The day that puts an order into a group: `shipped` or `paid`.
    pub basis: String,
    /// Each order's returns are counted for so many days.
    pub watched_days: i64,
    /// Where it is too early to compare: the day from which it can be done.
    pub ripe_on: Option<Day>,
    /// Before, and after.
    pub compared: Option<Comparison>,
    /// Of the orders before, with a photo or clip.
    pub proven_before: i64,
    /// Of the orders after, with a photo or clip.
    pub proven_after: i64,
    /// What else was changed in both spans.
    pub changes: Vec<RuleChange>,
    /// What a report of others says, as a relative change; no figure of this shop.
    pub reference: f64,
}

/// Something else that was changed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RuleChange {
    /// Name of the command.
    pub name: String,
    /// How often.
    pub times: i64,
}

/// An outside figure: a trade article reports 27 % fewer quality returns a week after filming began.
const REFERENCE: f64 = -0.27;

struct Group {
    counts: Counts,
    proven: i64,
}

impl Read for ProofEffect {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ProofAftermath> {
        let shop = shops::must(tx, &self.shop)?;
        let days = self.days.clamp(1, MOST_DAYS);
        let first: Option<At> = tx.one(
            "select min(taken_at) from evidence where shop_id = ?1 and scene = 'packing' and order_id is not null",
            [shop.id],
            |row| row.get(0),
        )?;
        let mut told = ProofAftermath {
            on: self.on.or(first.map(At::day)),
            first_proof_on: first.map(At::day),
            days,
            basis: "shipped".to_owned(),
            watched_days: WATCHED_DAYS,
            ripe_on: None,
            compared: None,
            proven_before: 0,
            proven_after: 0,
            changes: Vec::new(),
            reference: REFERENCE,
        };
        let Some(on) = told.on else { return Ok(told) };
        let (from, end) = (on.plus(-days), on.plus(days));
        let known = reach::last_day_of(tx, &shop, call)?.min(call.now.day());
        // The last order of the second group left on the day before `end`.
        told.watched_days = i64::from(known.number() - end.number() + 1).min(WATCHED_DAYS);
        if told.watched_days < LEAST_WATCHED_DAYS {
            told.ripe_on = Some(end.plus(LEAST_WATCHED_DAYS - 1));
            return Ok(told);
        }
        let shipped = tx.one(
            "select exists (select 1 from orders where shop_id = ?1 and shipped_at >= ?2 and shipped_at < ?3)",
            (shop.id, from, end),
            |row| row.get::<_, bool>(0),
        )?;
        if !shipped {
            "paid".clone_into(&mut told.basis);
        }
        let group = |from: Day, before: Day| group(tx, shop.id, &told.basis, (from, before), told.watched_days);
        let (before, after) = (group(from, on)?, group(on, end)?);
        told.compared = Some(compare(before.counts, after.counts, MINIMUM));
        (told.proven_before, told.proven_after) = (before.proven, after.proven);
        let span = named_params! { ":from": from, ":before": end };
        told.changes = tx.rows(include_str!("changed_rules.sql"), span, |row| {
            Ok(RuleChange { name: row.get("name")?, times: row.get("times")? })
        })?;
        Ok(told)
    }
}

fn group(tx: &impl Reading, shop: i64, basis: &str, (from, before): (Day, Day), follow: i64) -> Result<Group> {
    let with = named_params! { ":shop": shop, ":basis": basis, ":from": from, ":before": before, ":follow": follow };
    tx.one(include_str!("effect_orders.sql"), with, |row| {
        let counts = Counts { orders: row.get("orders")?, hits: row.get("quality")? };
        Ok(Group { counts, proven: row.get("proven")? })
    })
}
