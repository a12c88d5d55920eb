//! The numbers on built books; what they should be is counted here by a few lines of its own.

mod compared;
mod measured;
mod station;

use serde_json::json;

use super::costs::{CheckCosts, ChooseCheckCosts};
use super::own::OwnNumbers;
use super::page::{CheckNumbers, StationNumbers};
use super::pareto::{FaultPareto, FaultsBy, Pareto};
use super::proof_effect::{ProofAftermath, ProofEffect};
use super::worth::{CheckWorth, Worth};
use crate::checks::filter::{CheckFilter, CheckKind};
use crate::checks::list::CheckList;
use crate::given::{Given, SHOP};
use crate::insight::comparison::Shown;
use crate::orders::list::{OrderList, OrdersOf};
use crate::proof::escapes::EscapeList;
use pintui_store::{Day, Fen};

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

/// A check: whose, when it began, how long it took, and the point that failed with how bad that is.
struct Check<'a> {
    staff: &'a str,
    began: &'a str,
    seconds: i64,
    fault: Option<(&'a str, &'a str)>,
}

fn check<'a>(staff: &'a str, began: &'a str, seconds: i64) -> Check<'a> {
    Check { staff, began, seconds, fault: None }
}

fn checked(given: &Given, order: i64, of: &Check<'_>) {
    let began: pintui_store::At = of.began.parse().expect("a moment");
    let done = pintui_store::At(began.0 + chrono::Duration::seconds(of.seconds));
    let result = if of.fault.is_some() { "failed" } else { "passed" };
    given.write(|tx| {
        let id = tx.insert(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             values (1, ?1, 'x', ?2, ?3, 'clothing-1', ?4, ?5, ?6)",
            (order, result, of.staff, began, done, of.seconds),
        )?;
        for point in ["loose_threads", "stains"] {
            let failed = of.fault.filter(|(failed, _)| *failed == point);
            tx.change(
                "insert into check_answers (check_id, step, point, result, defect, severity)
                 values (?1, 'appearance', ?2, ?3, ?4, ?5)",
                (id, point, failed.map_or("passed", |_| "failed"), failed.map(|_| "stain"), failed.map(|told| told.1)),
            )?;
        }
        Ok(())
    });
}

fn parcel(given: &Given, no: i64, products: &[&str], warehouse: &str) -> i64 {
    given.order(
        products,
        json!({ "order_no": no.to_string(), "warehouse": warehouse, "paid_at": "2026-10-20T08:00:00" }),
    )
}

fn numbers(given: &Given) -> StationNumbers {
    let ask = CheckNumbers { shop: SHOP.into(), from: day("2026-10-21"), to: day("2026-10-21") };
    given.ask(ask).expect("told")
}

fn listed(given: &Given, result: Option<&str>, of: CheckFilter) -> i64 {
    let (from, to) = (day("2026-10-21"), day("2026-10-21"));
    let ask = CheckList { shop: SHOP.into(), from, to, result: result.map(Into::into), of, skip: 0, limit: 5 };
    given.ask(ask).expect("listed").total
}
