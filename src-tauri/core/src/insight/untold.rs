//! What a rate cannot know: orders that came back without a reason, and shops without any word of returns.

use pintui_store::{Day, Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::rate::Rate;
use crate::orders::lacking;
use crate::platforms::rules::Rule;
use crate::shops::Shop;

/// Orders of the cohort whose reason nobody knows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Untold {
    /// Orders with a first application that states no reason, or one the lexicon does not know, and none of quality.
    pub orders: i64,
    /// The judged rate if all of them had come back for quality.
    pub at_most: Rate,
    /// The shop has orders, but no return of any day: no file has told of returns yet, and a rate of nought is none.
    pub no_returns: bool,
}

/// What is not told about the cohort of `rule` on `day`, whose judged rate is `told`.
pub fn untold(tx: &impl Reading, shop: &Shop, rule: &Rule, day: Day, told: Rate) -> Result<Untold> {
    let orders = lacking::untold(tx, shop, rule, day)?.count(tx)?;
    let returns: bool =
        tx.one("select exists (select 1 from cases where shop_id = ?1)", [shop.id], |row| row.get(0))?;
    Ok(Untold {
        orders,
        at_most: Rate::of(told.hits + orders, told.orders, rule.minimum),
        no_returns: told.orders > 0 && !returns,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::given::Given;
    use crate::platforms::rules;

    fn of(given: &Given) -> Untold {
        let rule = rules::find("taobao", rules::DEFAULT).expect("the default rule");
        let day = "2026-10-31".parse().expect("a date");
        given.read(|tx| {
            let shop = crate::shops::must(tx, crate::given::SHOP)?;
            let (told, _) = crate::insight::daily::cohort(tx, shop.id, rule, day)?;
            untold(tx, &shop, rule, day, told)
        })
    }

    fn back(given: &Given, no: &str, reason: Option<&str>) {
        given.case(json!({
            "case_no": format!("R{no}"), "order_no": no, "reason_stated": reason, "applied_at": "2026-10-25T10:00:00",
        }));
    }

    #[test]
    fn orders_back_without_a_known_reason_bound_the_rate_from_above() {
        let given = Given::shop();
        for no in 0..40 {
            given.order(&["P1"], json!({ "order_no": format!("A{no}"), "signed_at": "2026-10-20T10:00:00" }));
        }
        assert!(of(&given).no_returns, "forty orders and not one return");
        back(&given, "A1", Some("质量问题"));
        back(&given, "A2", Some("不想要了"));
        back(&given, "A3", None);
        back(&given, "A4", Some("月亮太圆"));
        let untold = of(&given);
        assert_eq!((untold.orders, untold.no_returns), (2, false));
        assert_eq!((untold.at_most.hits, untold.at_most.rate), (3, Some(0.075)));
    }
}
