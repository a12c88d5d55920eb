//! What the owner has set for all campaigns: a month's money, the share at which a face value looks like bait, the margin.

use pintui_store::{At, Fen, Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::out_of_range;
use crate::door::{Call, Command, Write};
use crate::settings;

/// What the owner has chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CouponRules {
    /// Coupons given in a month may be worth so much, in each shop.
    pub budget_fen: Fen,
    /// From this share of the order on, a face value looks like fake orders to a platform.
    pub bait_percent: i64,
    /// Of a hundred yuan so many are left after the goods are paid; none: not said.
    pub margin_percent: Option<i64>,
}

pub(super) const NAME: &str = "coupon_rules";
const PRESET: CouponRules = CouponRules { budget_fen: Fen(600_000), bait_percent: 20, margin_percent: None };

/// The rules that hold now.
pub fn rules(tx: &impl Reading) -> Result<CouponRules> {
    let chosen = settings::kept(tx, NAME)?;
    Ok(chosen.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(PRESET))
}

/// What was given in a shop in the month of a moment, taken-back coupons left out.
pub(super) fn spent(tx: &impl Reading, shop: i64, now: At) -> Result<Fen> {
    tx.one(
        "select coalesce(sum(face_fen), 0) from coupons
         where shop_id = ?1 and state <> 'taken_back' and substr(given_at, 1, 7) = ?2",
        (shop, month(now)),
        |row| row.get(0),
    )
}

/// `2026-11`
pub(super) fn month(now: At) -> String {
    now.text()[..7].to_owned()
}

/// Sets the rules of coupons.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseCouponRules {
    /// The rules.
    pub rules: CouponRules,
}

impl Command for ChooseCouponRules {
    type Answer = ();
}

impl Write for ChooseCouponRules {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!(self.rules)
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let all = [
            ("budget_fen", self.rules.budget_fen.0, 0, 100_000_000),
            ("bait_percent", self.rules.bait_percent, 1, 100),
            ("margin_percent", self.rules.margin_percent.unwrap_or(1), 1, 95),
        ];
        for (figure, value, least, most) in all {
            if !(least..=most).contains(&value) {
                return Err(out_of_range(figure, least, most).into());
            }
        }
        settings::keep(tx, NAME, &serde_json::json!(self.rules).to_string())
    }
}
