//! What care, coupons and compensation have cost, and how many returns they avoided. Only a test tells that: buyers drawn by
//! lot who got nothing, beside those who did. Where there was none, it is not measured, whatever was spent.

use pintui_store::{Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::care::effect::CareEffect;
use crate::coupons::effect;
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Shown};
use crate::named::named;
use crate::shops;

/// What was spent so that fewer goods come back, and what it did.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EffortSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for EffortSheetAsk {
    type Answer = EffortSheet;
}

/// The answer of [`EffortSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct EffortSheet {
    /// A line for care, each campaign and compensation.
    pub lines: Vec<Effort>,
}

named! {
    /// What money was spent on.
    EffortKind {
        /// Asking buyers after sign-off, and thanks for their answers.
        Care = "care",
        /// A campaign's coupons.
        Coupons = "coupons",
        /// Compensation out of the ledger.
        Compensation = "compensation",
    }
}

/// What was spent on one thing, and what it did.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Effort {
    /// What.
    pub kind: EffortKind,
    /// Name of the campaign.
    pub name: Option<String>,
    /// How often something was given.
    pub given: i64,
    /// What it came to; what nobody told is not in it.
    pub spent_fen: Fen,
    /// Returns of those who got nothing, and beside them of those who did; none where nothing was drawn by lot.
    pub test: Option<Comparison>,
    /// Returns avoided among those who got it; none where the test does not show fewer.
    pub avoided: Option<Avoided>,
    /// What each avoided one cost; none without them.
    pub per_avoided_fen: Option<Fen>,
}

/// Returns that did not happen, with both ends of the 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Avoided {
    /// How many.
    pub returns: i64,
    /// The range.
    pub range: [i64; 2],
}

impl Avoided {
    /// Of a comparison that shows fewer returns in its second group; else none.
    pub fn of(test: &Comparison) -> Option<Self> {
        (test.verdict == Shown::Lower).then(|| Self::fewer(test)).flatten()
    }

    /// How many fewer came back in the second group, shown or not; below nothing where more did. None without rates.
    pub fn fewer(test: &Comparison) -> Option<Self> {
        let among = test.second.orders as f64;
        let [low, high] = test.interval?;
        let fewer = |difference: f64| (-difference * among).round() as i64;
        Some(Self { returns: fewer(test.difference?), range: [fewer(high), fewer(low)] })
    }
}

impl Read for EffortSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<EffortSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let spent = |of: &str| {
            tx.one(include_str!("spent.sql"), named_params! { ":shop": shop, ":of": of }, |row| {
                Ok((row.get("times")?, row.get("fen")?))
            })
        };
        let care = CareEffect { shop: self.shop }.answer(tx, call)?.groups;
        let drawn = care.first.orders > 0;
        let mut lines = vec![line(EffortKind::Care, None, spent("care")?, drawn.then_some(care))];
        for campaign in effect::tested(tx, shop, call.now)? {
            let drawn = campaign.came_back.first.orders > 0;
            let money = (campaign.given, campaign.cost_fen);
            lines.push(line(EffortKind::Coupons, Some(campaign.name), money, drawn.then_some(campaign.came_back)));
        }
        lines.push(line(EffortKind::Compensation, None, spent("ledger")?, None));
        Ok(EffortSheet { lines })
    }
}

fn line(kind: EffortKind, name: Option<String>, (given, spent_fen): (i64, Fen), test: Option<Comparison>) -> Effort {
    let avoided = test.as_ref().and_then(Avoided::of).filter(|avoided| avoided.returns > 0);
    let per_avoided_fen = avoided.map(|avoided| Fen((spent_fen.0 + avoided.returns / 2) / avoided.returns));
    Effort { kind, name, given, spent_fen, test, avoided, per_avoided_fen }
}
