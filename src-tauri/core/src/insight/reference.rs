//! What the judged rate may be looked at beside: the shop's own last 90 days, and figures that others tell.
//!
//! An outside figure is a claim that nobody here has checked, of other shops and partly of all returns, not of quality
//! alone. It is drawn where the owner wishes it, with its origin, and no rule asks for it.

use pintui_store::{Day, Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::daily;
use super::rate::{Rate, rounded};
use crate::platforms::rules::Rule;
use crate::shops::Shop;

/// Days of the shop's own line.
const OWN_DAYS: i64 = 90;
/// Of all orders placed online, as articles for shop owners tell it.
const ONLINE: f64 = 0.30;
/// Of all sales over the counter, told beside it.
const STORE: f64 = 0.0889;
/// By how much the articles' method of seven days is said to lower the rate.
const SEVEN_DAYS: f64 = 0.34;

/// A line beside the rate.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReferenceLine {
    /// `own_90`, `seven_days`, `online`, `store`.
    pub id: String,
    /// Where it lies, as a share.
    pub share: f64,
    /// The shop's own orders that it is counted from; none for what others tell.
    pub counted: Option<Rate>,
}

/// All of them for a day; those of the shop's own need as many orders as any rate.
pub(super) fn lines(tx: &impl Reading, shop: &Shop, rule: &Rule, day: Day) -> Result<Vec<ReferenceLine>> {
    let span = (day.plus(1 - OWN_DAYS), day);
    let (own, _) = daily::span(tx, shop.id, rule.basis, span, day, rule.minimum)?;
    let line = |id: &str, share, counted| ReferenceLine { id: id.to_owned(), share, counted };
    let mut lines = Vec::new();
    if let Some(rate) = own.rate {
        lines.push(line("own_90", rate, Some(own)));
        lines.push(line("seven_days", rounded(rate * (1.0 - SEVEN_DAYS), 6), Some(own)));
    }
    lines.push(line("online", ONLINE, None));
    lines.push(line("store", STORE, None));
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::given::{Given, SHOP};
    use crate::insight::today::TodayAsk;

    #[test]
    fn the_own_line_counts_ninety_days_and_needs_enough_orders() {
        let given = Given::shop();
        let signed = |at: i64, day: &str| {
            given.order(
                &["p1"],
                json!({ "order_no": format!("{at}"), "paid_at": "2026-06-01T10:00:00",
                    "signed_at": format!("{day}T10:00:00") }),
            );
        };
        let lines = || {
            let ask = TodayAsk { shop: SHOP.into(), date: Some("2026-10-31".parse().expect("a day")), rule: None };
            given.ask(ask).expect("the page").references
        };
        for at in 0..20 {
            signed(at, "2026-08-03");
        }
        assert_eq!(lines().iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ["online", "store"]);
        for at in 20..40 {
            signed(at, "2026-09-10");
        }
        // the 2nd of August lies 91 days back
        signed(40, "2026-08-02");
        given.case(json!({ "case_no": "r1", "order_no": "25", "applied_at": "2026-09-12T10:00:00",
            "reason_stated": "质量问题" }));
        let lines = lines();
        let own = lines[0].counted.expect("counted");
        assert_eq!((own.orders, own.hits, lines[0].share), (40, 1, 0.025));
        assert_eq!((lines[1].id.as_str(), lines[1].share), ("seven_days", 0.0165));
    }
}
