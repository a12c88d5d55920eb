mod freight;
mod generated;
mod giving;
mod laws;
mod months;
mod reconciled;
mod room;
mod year;

use pintui_store::{At, Fen, Result};
use serde_json::json;

use super::counter::CounterCompensation;
use super::give::{EntryWritten, GiveCompensation};
use super::list::{LedgerList, LedgerPage};
use super::month::{LedgerBudget, LedgerMonth};
use super::pay::{Paid, PayCompensation};
use super::rules::LedgerRules;
use super::settings::{ChooseLedger, LedgerGift, MonthPlan};
use super::which::{By, Part, Which};
use super::{Kind, Liable};
use crate::given::{Given, SHOP};

/// Two orders of one buyer and one of another; a case on the first.
fn sold() -> (Given, i64) {
    let given = Given::shop();
    for (no, buyer) in [("A1", "x"), ("A2", "x"), ("B1", "y")] {
        given.order(
            &["P1"],
            json!({ "order_no": no, "paid_fen": 10_000, "paid_at": "2026-10-20T10:00:00", "buyer_hash": buyer }),
        );
    }
    let case = given.case(json!({
        "case_no": "R1", "order_no": "A1", "kind": "return_refund", "reason_stated": "质量问题",
        "applied_at": "2026-11-01T10:00:00", "refund_fen": 10_000,
    }));
    (given, case)
}

fn to_order(order_no: &str, kind: Kind, fen: i64) -> GiveCompensation {
    GiveCompensation {
        shop: SHOP.into(),
        case_id: None,
        order_no: Some(order_no.into()),
        kind,
        way: None,
        cause: None,
        amount_fen: Fen(fen),
        gift_id: None,
        at: None,
        paid: false,
        platform_no: None,
        liable: Liable::Shop,
        partner: None,
        note: None,
        approver: None,
        by: "03".into(),
    }
}

fn in_case(case: i64, kind: Kind, fen: i64) -> GiveCompensation {
    GiveCompensation { case_id: Some(case), order_no: None, ..to_order("", kind, fen) }
}

fn give(given: &Given, asked: GiveCompensation) -> Result<EntryWritten> {
    given.act("give_compensation", asked)
}

fn pay(given: &Given, entry: i64, at: Option<At>) -> Result<Paid> {
    given.act("pay_compensation", PayCompensation { entry, at, platform_no: Some("P1".into()), by: "03".into() })
}

fn counter(given: &Given, entry: i64, fen: Option<i64>) -> Result<EntryWritten> {
    let counter = CounterCompensation { entry, amount_fen: fen.map(Fen), why: "记重了".into(), by: "03".into() };
    given.act("counter_compensation", counter)
}

fn limits(given: &Given, rules: LedgerRules, plan: Option<i64>) {
    let plan = plan.map(|fen| MonthPlan { month: "2026-11".into(), plan_fen: Fen(fen) });
    let choose = ChooseLedger { shop: SHOP.into(), rules: Some(rules), plan, gift: None };
    given.act("choose_ledger", choose).expect("kept");
}

fn page(given: &Given, which: Which) -> LedgerPage {
    page_of(given, "2026-11", which, None)
}

fn page_of(given: &Given, month: &str, which: Which, part: Option<Part>) -> LedgerPage {
    let ask = LedgerList { shop: SHOP.into(), month: month.into(), which, case_id: None, part, skip: 0, limit: 200 };
    given.ask(ask).expect("the list")
}

fn month(given: &Given, month: &str) -> LedgerBudget {
    given.ask(LedgerMonth { shop: SHOP.into(), month: month.into() }).expect("the month")
}

fn gift(given: &Given, stock: i64) -> i64 {
    let gift = LedgerGift { id: None, name: "洗衣袋".into(), value_fen: Fen(200), stock };
    let choose = ChooseLedger { shop: SHOP.into(), rules: None, plan: None, gift: Some(gift) };
    given.act("choose_ledger", choose).expect("kept");
    month(given, "2026-11").gifts[0].gift.id.expect("a key")
}
