//! What looks wrong about a campaign before it begins: a face value like bait, a price under cost, too little of something.

use pintui_store::Fen;
use serde::Serialize;
use ts_rs::TS;

use super::campaign::Campaign;
use super::rules::CouponRules;

/// Something to look at; its text is the locale key `coupons.warning.<warning>`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "warning", rename_all = "snake_case")]
pub enum CampaignWarning {
    /// The coupon is a larger share of its threshold than the owner has set: platforms see fake orders in it.
    ShareOfThreshold {
        /// The share, in percent.
        percent: i64,
        /// The share from which on it looks like that.
        most: i64,
    },
    /// The same of what an order of the shop comes to, where there is no threshold.
    ShareOfOrder {
        /// The share, in percent.
        percent: i64,
        /// The share from which on it looks like that.
        most: i64,
        /// What an order comes to.
        order_fen: Fen,
    },
    /// With the coupon an order at the threshold is sold under what its goods cost.
    UnderCost {
        /// What is paid with the coupon.
        paid_fen: Fen,
        /// What its goods cost, by the owner's margin.
        cost_fen: Fen,
    },
    /// If everybody came, the month's money would not reach.
    Budget {
        /// How much too little.
        short_fen: Fen,
    },
    /// More people than coupons.
    Stock {
        /// How many go without.
        without: i64,
    },
    /// Nobody is left out by lot: it will not be known whether it helped.
    NoLot,
}

/// All that looks wrong; `order_fen` is what an order comes to, `worst_fen` what it costs if everybody comes.
pub(super) fn warnings(
    of: &Campaign,
    rules: &CouponRules,
    order_fen: Option<Fen>,
    people: i64,
    short_fen: Fen,
) -> Vec<CampaignWarning> {
    let mut found = Vec::new();
    let most = rules.bait_percent;
    let share = |whole: Fen| of.face_fen.0 * 100 / whole.0.max(1);
    // Compared exactly: a fifth of 99.00 is 19.80, and 19.81 is more.
    let over = |whole: Fen| of.face_fen.0 * 100 > whole.0 * most;
    if of.threshold_fen.0 > 0 {
        if over(of.threshold_fen) {
            found.push(CampaignWarning::ShareOfThreshold { percent: share(of.threshold_fen), most });
        }
    } else if let Some(order_fen) = order_fen.filter(|order| over(*order)) {
        found.push(CampaignWarning::ShareOfOrder { percent: share(order_fen), most, order_fen });
    }
    let whole = if of.threshold_fen.0 > 0 { Some(of.threshold_fen) } else { order_fen };
    if let Some((whole, margin)) = whole.zip(rules.margin_percent) {
        let cost_fen = Fen(whole.0 * (100 - margin) / 100);
        let paid_fen = Fen((whole - of.face_fen).0.max(0));
        if paid_fen < cost_fen {
            found.push(CampaignWarning::UnderCost { paid_fen, cost_fen });
        }
    }
    if short_fen.0 > 0 {
        found.push(CampaignWarning::Budget { short_fen });
    }
    if people > of.stock {
        found.push(CampaignWarning::Stock { without: people - of.stock });
    }
    if of.held_out_percent == 0 && of.kind == super::campaign::CampaignKind::Order {
        found.push(CampaignWarning::NoLot);
    }
    found
}
