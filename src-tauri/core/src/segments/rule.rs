//! Rules of segments are made by the owner out of a proposal, and ended again.

use pintui_store::{Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Act, Segment, SegmentRefused, SegmentRule, rule_of};
use crate::door::{Call, Command, Write};
use crate::shops;

/// From now on something is done for the orders of a segment.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MakeSegmentRule {
    /// Name of the shop.
    pub shop: String,
    /// Which orders.
    pub segment: Segment,
    /// What is done for them.
    pub act: Act,
    /// Hours after sign-off at which their buyers are asked; only of care.
    pub hours: Option<i64>,
    /// Quality orders of the segment, as the page tells them.
    pub hits: i64,
    /// Orders of the segment, as the page tells them.
    pub orders: i64,
    /// Who makes it.
    pub by: String,
}

impl Command for MakeSegmentRule {
    type Answer = SegmentRuleMade;
}

/// The answer of [`MakeSegmentRule`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct SegmentRuleMade {
    /// Key of the rule.
    pub id: i64,
}

/// Care asks within a month of sign-off.
const HOURS: [i64; 2] = [1, 720];

impl Write for MakeSegmentRule {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "segment": self.segment, "act": self.act, "hours": self.hours })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<SegmentRuleMade> {
        let shop = shops::must(tx, &self.shop)?.id;
        let hours = self.hours.filter(|_| self.act == Act::Care);
        let [least, most] = HOURS;
        if self.act == Act::Care && !hours.is_some_and(|hours| (least..=most).contains(&hours)) {
            return Err(SegmentRefused::SegmentHoursWrong { least, most }.into());
        }
        if standing(tx, shop)?.iter().any(|rule| rule.segment == self.segment && rule.act == self.act) {
            return Err(SegmentRefused::SegmentRuleThere.into());
        }
        let (dimension, place, from, until) = columns(&self.segment)?;
        let by = if self.by.trim().is_empty() { call.actor } else { self.by.trim() };
        let id = tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": shop, ":dimension": dimension, ":place": place, ":from": from, ":until": until,
                ":act": self.act.name(), ":hours": hours, ":hits": self.hits, ":orders": self.orders,
                ":at": call.now, ":by": by,
            },
        )?;
        Ok(SegmentRuleMade { id })
    }
}

type Columns = (&'static str, String, Option<Fen>, Option<Fen>);

fn columns(segment: &Segment) -> Result<Columns> {
    match segment {
        Segment::Province { name } if name.trim().is_empty() => Err(SegmentRefused::SegmentWrong.into()),
        Segment::Province { name } => Ok(("province", name.trim().to_owned(), None, None)),
        Segment::Times { times } => Ok(("times", times.name().to_owned(), None, None)),
        Segment::Price { from_fen, until_fen } => {
            if from_fen.0 < 0 || until_fen.is_some_and(|until| until <= *from_fen) {
                return Err(SegmentRefused::SegmentWrong.into());
            }
            Ok(("price", String::new(), Some(*from_fen), *until_fen))
        }
    }
}

/// Ends a rule; what was done by it stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndSegmentRule {
    /// Key of the rule.
    pub id: i64,
}

impl Command for EndSegmentRule {
    type Answer = ();
}

impl Write for EndSegmentRule {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "rule": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let sql = "update segment_rules set ended_at = ?2 where id = ?1 and ended_at is null";
        match tx.change(sql, (self.id, call.now))? {
            0 => Err(SegmentRefused::SegmentRuleUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}

/// The rules of a shop that stand.
pub fn standing(tx: &impl Reading, shop: i64) -> Result<Vec<SegmentRule>> {
    tx.rows(include_str!("standing.sql"), named_params! { ":shop": shop }, rule_of)
}
