//! Whom to choose: candidates with their points by seven criteria, and how much each criterion weighs.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartnershipRefused, partner};
use crate::cases::work;
use crate::dispositions::hand;
use crate::door::{Call, Command, Write};
use crate::named::named;
use crate::shops;

named! {
    /// By what a candidate is judged.
    #[ts(rename = "PartnerCriterion")]
    Criterion {
        /// Its warehouse.
        Warehouse = "warehouse",
        /// How steady its carriers are.
        Carriers = "carriers",
        /// Its service in the past.
        Service = "service",
        /// Its own service desk.
        Desk = "desk",
        /// Urgent orders.
        Urgent = "urgent",
        /// Peaks of holidays.
        Peaks = "peaks",
        /// Price.
        Price = "price",
    }
}

/// The most points of a criterion.
pub const MOST_POINTS: i64 = 10;
/// The weights of the criteria in their sequence, where the owner has set none; together a hundred.
pub(super) const USUAL: [i64; 7] = [20, 15, 15, 10, 10, 10, 20];
/// Price alone weighs at most so many percent, where the owner lets it weigh no more.
pub(super) const PRICE_MOST: i64 = 25;
const LONGEST: usize = 500;

/// Keeps a candidate with the points it was given.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveCandidate {
    /// Name of the shop.
    pub shop: String,
    /// Key of the candidate; none: a new one.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// The points; a criterion that nobody knows about is left out.
    pub points: Vec<CandidatePoint>,
    /// Anything else.
    pub note: Option<String>,
    /// Who keeps it.
    pub by: String,
}

/// Points by a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CandidatePoint {
    /// The criterion.
    pub criterion: Criterion,
    /// None to ten.
    pub points: i64,
    /// What they go by.
    pub note: Option<String>,
}

impl Command for SaveCandidate {
    type Answer = CandidateKept;
}

/// A candidate that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CandidateKept {
    /// Its key.
    pub id: i64,
}

impl Write for SaveCandidate {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "candidate": self.id, "name": partner::named(&self.name).ok() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CandidateKept> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let name = partner::named(&self.name)?;
        if let Some(id) = self.id {
            must(&*tx, shop, id)?;
        }
        let same = "select 1 from partner_candidates where shop_id = ?1 and name = ?2 and id is not ?3";
        if tx.maybe(same, (shop, &name, self.id), |_| Ok(()))?.is_some() {
            return Err(PartnershipRefused::CandidateNameTaken { name }.into());
        }
        if self.points.iter().any(|one| !(0..=MOST_POINTS).contains(&one.points)) {
            return Err(PartnershipRefused::CandidatePointsWrong { most: MOST_POINTS }.into());
        }
        let with = named_params! {
            ":id": self.id, ":shop": shop, ":name": name, ":note": work::text(self.note, LONGEST)?, ":by": by,
            ":at": call.now,
        };
        let id = match self.id {
            None => tx.insert(include_str!("keep_candidate.sql"), with)?,
            Some(id) => {
                tx.change(include_str!("keep_candidate.sql"), with)?;
                tx.change("delete from candidate_points where candidate_id = ?1", [id])?;
                id
            }
        };
        for CandidatePoint { criterion, points, note } in self.points {
            tx.change(
                "insert into candidate_points (candidate_id, criterion, points, note) values (?1, ?2, ?3, ?4)",
                (id, criterion.name(), points, work::text(note, LONGEST)?),
            )?;
        }
        Ok(CandidateKept { id })
    }
}

fn must(tx: &impl Reading, shop: i64, id: i64) -> Result<()> {
    let known = tx.maybe("select 1 from partner_candidates where id = ?1 and shop_id = ?2", [id, shop], |_| Ok(()))?;
    known.ok_or_else(|| PartnershipRefused::CandidateUnknown { candidate: id }.into())
}

/// Takes a candidate away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveCandidate {
    /// Name of the shop.
    pub shop: String,
    /// Its key.
    pub id: i64,
}

impl Command for RemoveCandidate {
    type Answer = ();
}

impl Write for RemoveCandidate {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "candidate": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        must(&*tx, shops::must(&*tx, &self.shop)?.id, self.id)?;
        // what hangs on it goes first, so that both are in the journal
        tx.change("delete from candidate_points where candidate_id = ?1", [self.id])?;
        tx.change("delete from partner_candidates where id = ?1", [self.id])?;
        Ok(())
    }
}

/// Sets how much each criterion weighs, and how much price may.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetCandidateWeights {
    /// Name of the shop.
    pub shop: String,
    /// A weight for each criterion.
    pub weights: Vec<CriterionWeight>,
    /// Price alone weighs at most so many percent.
    pub price_most: i64,
    /// Who sets them.
    pub by: String,
}

/// How much a criterion weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CriterionWeight {
    /// The criterion.
    pub criterion: Criterion,
    /// Its weight beside the others; 0: it does not count.
    pub weight: i64,
}

impl Command for SetCandidateWeights {
    type Answer = ();
}

impl Write for SetCandidateWeights {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "weights": self.weights, "price_most": self.price_most })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let weight = |criterion: &Criterion| {
            let found: Vec<i64> =
                self.weights.iter().filter(|one| one.criterion == *criterion).map(|one| one.weight).collect();
            match found[..] {
                [weight] if (0..=100).contains(&weight) => Ok(weight),
                _ => Err(PartnershipRefused::CandidateWeightsWrong),
            }
        };
        let weights: Vec<i64> = Criterion::ALL.iter().map(weight).collect::<std::result::Result<_, _>>()?;
        let whole: i64 = weights.iter().sum();
        if whole == 0 || !(0..=100).contains(&self.price_most) {
            return Err(PartnershipRefused::CandidateWeightsWrong.into());
        }
        let price = Criterion::ALL.iter().position(|one| *one == Criterion::Price).map_or(0, |at| weights[at]);
        if price * 100 > self.price_most * whole {
            return Err(PartnershipRefused::CandidatePriceHeavy { most: self.price_most }.into());
        }
        tx.change(
            include_str!("set_weights.sql"),
            named_params! {
                ":shop": shop, ":weights": serde_json::json!(weights).to_string(), ":most": self.price_most, ":by": by,
                ":at": call.now,
            },
        )?;
        Ok(())
    }
}
