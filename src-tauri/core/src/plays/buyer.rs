//! A buyer's history in this shop, known by the salted hash alone: counts and facts, never a score, never a list of
//! people. A pattern that chance does not explain is said as a fact; a lawful return stays lawful.

use pintui_store::{At, Fen, Reading, Result, Row, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::insight::rate::{MINIMUM, Rate};

/// What this shop has seen of a buyer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BuyerHistory {
    /// Orders, with the one at hand; none where the order carries no buyer.
    pub orders: Option<i64>,
    /// Orders of them with a return case.
    pub returned: i64,
    /// Cases with a stated quality reason.
    pub quality: i64,
    /// Cases that ended with a refund.
    pub refunded: i64,
    /// What went back in these, as files tell it.
    pub refunded_fen: Fen,
    /// Cases after which the goods stayed or were exchanged.
    pub kept: i64,
    /// Facts that an inspection has recorded.
    pub found: Vec<FoundFact>,
    /// What came back instead of the goods, each with its photo; nothing else marks a buyer.
    pub tricks: Vec<FoundFact>,
    /// The most stated reasons, at most three.
    pub reasons: Vec<ReasonTimes>,
    /// The first order.
    pub first_at: Option<At>,
    /// The last return before the case at hand.
    pub last_return_at: Option<At>,
    /// The next order after the case at hand was made.
    pub again_at: Option<At>,
    /// What the buyer got out of the ledger.
    pub compensated_fen: Fen,
    /// Returned orders in the whole shop.
    pub shop_returned: Rate,
    /// What stands out.
    pub note: BuyerNote,
}

/// What stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BuyerNote {
    /// Nothing.
    Usual,
    /// The order does not tell who buys.
    Unknown,
    /// The first order.
    First,
    /// Many orders, with no more returns than others.
    Loyal,
    /// More returns than chance explains.
    ReturnsMore,
}

/// A fact out of an inspection.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FoundFact {
    /// Class of what was found.
    pub class: String,
    /// How often.
    pub times: i64,
}

/// A stated reason.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReasonTimes {
    /// As the platform writes it.
    pub reason: String,
    /// How often.
    pub times: i64,
}

/// Orders from which on somebody is a loyal customer.
const LOYAL: i64 = 5;
/// Fewer orders bear no pattern.
const FEWEST: i64 = 4;
/// Of ten thousand usual buyers, so few hundredths of a percent look like this: many buyers are looked at.
const CHANCE: f64 = 0.001;

/// The history of the buyer of a case.
pub fn of_case(tx: &impl Reading, case: i64) -> Result<BuyerHistory> {
    let with = named_params! { ":case": case };
    let reasons = tx.rows(include_str!("buyer_reasons.sql"), with, |row| {
        Ok(ReasonTimes { reason: row.get("reason")?, times: row.get("times")? })
    })?;
    let fact = |row: &Row<'_>| Ok(FoundFact { class: row.get("class")?, times: row.get("times")? });
    let found = tx.rows(include_str!("buyer_found.sql"), with, fact)?;
    let tricks = tx.rows(include_str!("buyer_tricks.sql"), with, fact)?;
    let (all, all_returned): (i64, i64) =
        tx.one(include_str!("shop_returned.sql"), with, |row| Ok((row.get("orders")?, row.get("returned")?)))?;
    let shop_returned = Rate::of(all_returned, all, MINIMUM);
    tx.one(include_str!("buyer.sql"), with, |row| {
        let orders: Option<i64> = row.get("orders")?;
        let returned = row.get("returned")?;
        Ok(BuyerHistory {
            orders,
            returned,
            quality: row.get("quality")?,
            refunded: row.get("refunded")?,
            refunded_fen: row.get("refunded_fen")?,
            kept: row.get("kept")?,
            found,
            tricks,
            reasons,
            first_at: row.get("first_at")?,
            last_return_at: row.get("last_return_at")?,
            again_at: row.get("again_at")?,
            compensated_fen: row.get("compensated_fen")?,
            note: note(orders, returned, &shop_returned),
            shop_returned,
        })
    })
}

fn note(orders: Option<i64>, returned: i64, shop: &Rate) -> BuyerNote {
    let Some(orders) = orders else { return BuyerNote::Unknown };
    if orders <= 1 {
        return BuyerNote::First;
    }
    // The case at hand is why somebody looks: it is left out on both sides.
    let (others, before) = (orders - 1, (returned - 1).max(0));
    let chance = shop.rate.map(|rate| at_least(before, others, rate));
    match chance {
        Some(chance) if others >= FEWEST && chance < CHANCE => BuyerNote::ReturnsMore,
        _ if orders >= LOYAL && before as f64 <= others as f64 * shop.rate.unwrap_or(0.0) => BuyerNote::Loyal,
        _ => BuyerNote::Usual,
    }
}

/// The chance of `hits` or more among `of`, each with this rate.
fn at_least(hits: i64, of: i64, rate: f64) -> f64 {
    let (mut term, mut below) = ((1.0 - rate).powf(of as f64), 0.0);
    for k in 0..hits {
        below += term;
        term *= (of - k) as f64 / (k + 1) as f64 * rate / (1.0 - rate).max(f64::MIN_POSITIVE);
    }
    (1.0 - below).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::at_least;

    #[test]
    fn four_returns_of_six_are_rare_where_one_of_ten_comes_back() {
        assert!((at_least(4, 6, 0.1) - 0.00127).abs() < 1e-5);
        assert!((at_least(0, 6, 0.1) - 1.0).abs() < 1e-12);
        assert!((at_least(1, 1, 0.25) - 0.25).abs() < 1e-12);
    }
}
