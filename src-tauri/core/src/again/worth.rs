//! What a return that does not happen is worth: the profit of the sale that stays, what handling it would have cost, and
//! what such a buyer pays less later. Each from this shop's own data or the owner's word; what nobody told stays unknown
//! and is left out of the sum.

use pintui_store::{Fen, Reading, Result, named_params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use super::COMPARED;
use super::costs::AgainCosts;
use super::fates::Happened;
use super::purchases::Purchases;
use crate::insight::means::{MeanDifference, Sums, compare};
use crate::insight::rate::MINIMUM;

/// The answer, part by part.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PreventedReturn")]
pub struct Prevented {
    /// Later purchases are counted for so many days.
    pub days: i32,
    /// What the owner has entered.
    pub costs: AgainCosts,
    /// Refunds with an amount.
    pub refunds: i64,
    /// What went back on average; none under thirty.
    pub mean_refund_fen: Option<Fen>,
    /// The profit in that sale, which stays.
    pub kept_fen: Option<Fen>,
    /// What buyers paid later whose first purchase was refunded, and beside them those without a case.
    pub later: MeanDifference,
    /// The profit in the difference, with both ends of its range.
    pub later_profit_fen: Option<[Fen; 3]>,
    /// All parts that are known together; none where the share of profit is not.
    pub total_fen: Option<Fen>,
    /// The same with both ends of the later purchases' range; none without it.
    pub range_fen: Option<[Fen; 2]>,
}

pub(super) fn worth(
    tx: &impl Reading,
    shop: i64,
    purchases: &Purchases,
    happened: &FxHashMap<i64, Happened>,
) -> Result<Prevented> {
    let (mut with, mut without) = (Sums::default(), Sums::default());
    for buyer in purchases.buyers().filter(|buyer| buyer.day() + COMPARED <= purchases.last) {
        let known = || buyer.first().iter().filter_map(|one| happened.get(&one.order));
        let fen = buyer.later_fen(COMPARED).0;
        if known().any(|known| known.refunded) {
            with.add(fen);
        } else if known().all(|known| !known.case) {
            without.add(fen);
        }
    }
    let costs = AgainCosts::read(tx)?;
    let (refunds, mean): (i64, Option<Fen>) =
        tx.one(include_str!("mean_refund.sql"), named_params! { ":shop": shop }, |row| {
            Ok((row.get("refunds")?, row.get("mean_fen")?))
        })?;
    let mean_refund_fen = mean.filter(|_| refunds >= MINIMUM);
    let kept_fen = mean_refund_fen.and_then(|fen| costs.profit(fen));
    let later = compare(&with, &without, MINIMUM);
    let later_profit_fen = later.difference_fen.zip(later.interval_fen).and_then(|(difference, [low, high])| {
        Some([costs.profit(difference)?, costs.profit(low)?, costs.profit(high)?])
    });
    let sure = kept_fen.map(|kept| kept + costs.handling_fen.unwrap_or_default());
    let with_later = |at: usize| sure.zip(later_profit_fen).map(|(sure, later)| sure + later[at]);
    Ok(Prevented {
        days: COMPARED,
        costs,
        refunds,
        mean_refund_fen,
        kept_fen,
        later,
        later_profit_fen,
        total_fen: with_later(0).or(sure),
        range_fen: with_later(1).zip(with_later(2)).map(|(low, high)| [low, high]),
    })
}
