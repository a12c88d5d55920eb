//! Audiences: counted at once, after each condition, by what buyers really did.

use pintui_store::{Fen, Reading as _};
use serde_json::json;

use super::count::{AudienceCount, AudienceCounted};
use super::pushes::{NotePush, PushWay};
use super::rule::{AudienceRule, Part, Returns, Source};
use super::saved::{AudienceList, SaveAudience};
use crate::care::send::NoteOptOut;
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::report::audience_list::ExportAudience;

fn count(given: &Given, rule: AudienceRule) -> AudienceCounted {
    given.ask(AudienceCount { shop: SHOP.to_owned(), rule }).expect("answered")
}

fn order(given: &Given, number: &str, buyer: &str, paid_on: &str, paid_fen: i64) -> i64 {
    given.order(
        &["P1"],
        json!({
        "order_no": number, "buyer_hash": buyer, "paid_at": format!("{paid_on}T10:00:00"), "paid_fen": paid_fen,
        "status": "completed", "province": if buyer == "a" { "浙江" } else { "广东" } }),
    )
}

/// a: two orders, the last 40 days ago. b: two, the last 10 days ago. c: one. d: two, and an open case.
fn four() -> Given {
    let given = Given::shop();
    for (number, buyer, on, fen) in [
        ("a1", "a", "2026-07-01", 5_000),
        ("a2", "a", "2026-09-23", 7_000),
        ("b1", "b", "2026-09-01", 5_000),
        ("b2", "b", "2026-10-23", 5_000),
        ("c1", "c", "2026-09-20", 5_000),
        ("d1", "d", "2026-08-01", 5_000),
        ("d2", "d", "2026-09-20", 5_000),
    ] {
        order(&given, number, buyer, on, fen);
    }
    given.case(json!({ "case_no": "1", "order_no": "d2", "status": "applied", "applied_at": "2026-10-30T10:00:00" }));
    given
}

fn old_customers() -> AudienceRule {
    AudienceRule {
        orders_least: Some(2),
        last_least_days: Some(30),
        last_most_days: Some(180),
        returns: Some(Returns::NoneOpen),
        ..AudienceRule::default()
    }
}

#[test]
fn old_customers_without_an_open_case_are_counted_after_each_condition() {
    let given = four();
    let told = count(&given, old_customers());
    let steps: Vec<(Part, i64)> = told.steps.iter().map(|step| (step.part, step.people)).collect();
    assert_eq!((told.all, told.people), (4, 1));
    assert_eq!(steps, [(Part::Last, 3), (Part::Orders, 2), (Part::Returns, 1)]);
    assert_eq!((told.sample[0].order_no.as_str(), told.sample[0].spent_fen), ("a2", Fen(12_000)));
}

#[test]
fn a_case_that_a_clerk_has_ended_is_open_no_more_and_one_in_dispute_is() {
    let given = four();
    let sql = "insert into case_work (case_id, version, staff, at, over) values (1, 1, '03', '2026-10-31T10:00:00', 1)";
    given.write(|tx| tx.change(sql, []));
    assert_eq!(count(&given, old_customers()).people, 2, "a and d");
    given.write(|tx| tx.change("update case_work set dispute = 'disputed' where case_id = 1", []));
    assert_eq!(count(&given, old_customers()).people, 1, "a");
}

#[test]
fn refunds_are_not_spent_and_an_order_given_back_is_none() {
    let given = four();
    given.case(json!({ "case_no": "2", "order_no": "a2", "status": "refunded", "refund_fen": 7_000, "refunded_at": "2026-10-01T10:00:00" }));
    let rich = AudienceRule { spent_least_fen: Some(Fen(10_000)), ..AudienceRule::default() };
    assert_eq!(count(&given, rich).people, 2, "b and d");
    given.write(|tx| tx.change("update orders set status = 'refunded' where order_no = 'b2'", []));
    let twice = AudienceRule { orders_least: Some(2), ..AudienceRule::default() };
    assert_eq!(count(&given, twice).people, 2, "a and d");
}

#[test]
fn products_and_provinces_are_asked_of_what_was_bought() {
    let given = four();
    given.order(&["P2"], json!({ "order_no": "a3", "buyer_hash": "a", "paid_at": "2026-09-24T10:00:00", "paid_fen": 100, "status": "completed", "province": "浙江" }));
    let key: i64 = given.read(|tx| {
        use pintui_store::Reading as _;
        tx.one("select id from products where product_no = 'P2'", [], |row| row.get(0))
    });
    assert_eq!(count(&given, AudienceRule { products: vec![key], ..AudienceRule::default() }).people, 1);
    let zhejiang = AudienceRule { provinces: vec!["浙江".to_owned()], ..AudienceRule::default() };
    assert_eq!(count(&given, zhejiang).people, 1);
}

#[test]
fn who_ordered_and_did_not_pay_leaves_the_list_once_he_has_bought() {
    let given = four();
    for buyer in ["x", "y"] {
        given.order(&["P1"], json!({ "order_no": format!("{buyer}1"), "buyer_hash": buyer, "created_at": "2026-10-30T10:00:00", "paid_fen": 5_000, "status": "closed" }));
    }
    let rule = AudienceRule { source: Source::Unpaid, ..AudienceRule::default() };
    assert_eq!(count(&given, rule.clone()).people, 2);
    order(&given, "x2", "x", "2026-10-31", 5_000);
    let left = count(&given, rule);
    assert_eq!((left.people, left.sample[0].order_no.as_str()), (1, "y1"));
}

#[test]
fn conditions_that_nobody_can_meet_are_refused() {
    let given = four();
    let turned = AudienceRule { orders_least: Some(3), orders_most: Some(2), ..AudienceRule::default() };
    let refused = given.ask(AudienceCount { shop: SHOP.to_owned(), rule: turned }).expect_err("refused");
    assert_eq!(refused.code, "audience_condition_wrong");
    let negative = AudienceRule { spent_least_fen: Some(Fen(-1)), ..AudienceRule::default() };
    assert!(given.ask(AudienceCount { shop: SHOP.to_owned(), rule: negative }).is_err());
}

#[test]
fn a_saved_audience_is_counted_anew_and_its_name_is_its_own() {
    let given = four();
    let save = |id, name: &str, rule| {
        given
            .act("save_audience", SaveAudience { shop: SHOP.to_owned(), id, name: name.to_owned(), rule })
            .map(|saved| saved.id)
    };
    let id = save(None, "老客", Some(old_customers())).expect("kept");
    assert_eq!(save(None, " 老客 ", Some(old_customers())).expect_err("taken").code, "audience_name_taken");
    let list = || given.ask(AudienceList { shop: SHOP.to_owned() }).expect("answered").audiences;
    assert_eq!((list().len(), list()[0].people), (1, 1));
    order(&given, "a4", "a", "2026-10-31", 5_000);
    assert_eq!(list()[0].people, 0, "he has just bought");
    save(Some(id), "", None).expect("removed");
    assert!(list().is_empty());
}

#[test]
fn whoever_wants_no_messages_is_in_no_list_and_is_told_apart() {
    let given = four();
    let unpaid = given.order(
        &["P1"],
        json!({ "order_no": "e1", "buyer_hash": "e", "created_at": "2026-10-30T10:00:00", "status": "unpaid" }),
    );
    let a1 = given.read(|tx| tx.one("select id from orders where order_no = 'a1'", [], |row| row.get::<_, i64>(0)));
    for order_id in [a1, unpaid] {
        given.act("note_opt_out", NoteOptOut { order_id, by: "03".to_owned() }).expect("noted");
    }
    let told = count(&given, old_customers());
    assert_eq!((told.people, told.opted_out), (0, 1));
    assert_eq!(count(&given, AudienceRule { orders_least: Some(3), ..AudienceRule::default() }).opted_out, 0);
    let told = count(&given, AudienceRule { source: Source::Unpaid, ..AudienceRule::default() });
    assert_eq!((told.people, told.opted_out), (0, 1));
    let out = given.folder.path().join("list.csv").to_string_lossy().into_owned();
    let ask = ExportAudience { shop: SHOP.to_owned(), rule: AudienceRule::default(), out };
    let told = ask.perform(&given.book, &given.call()).expect("written");
    assert_eq!((told.people, told.opted_out), (3, 1));
}

#[test]
fn the_exported_list_holds_order_numbers_in_the_platforms_column_and_nothing_else() {
    let given = four();
    let out = given.folder.path().join("list.csv").to_string_lossy().into_owned();
    let ask = |rule| ExportAudience { shop: SHOP.to_owned(), rule, out: out.clone() };
    let told = ask(AudienceRule::default()).perform(&given.book, &given.call()).expect("written");
    let text = std::fs::read_to_string(&told.paths[0]).expect("a file");
    assert_eq!(text, "\u{feff}订单编号\r\n\"a2\"\r\n\"b2\"\r\n\"d2\"\r\n\"c1\"\r\n");
    let nobody = AudienceRule { orders_least: Some(9), ..AudienceRule::default() };
    assert_eq!(ask(nobody).perform(&given.book, &given.call()).expect_err("nobody").code, "audience_nobody");
}

#[test]
fn an_orders_cost_by_audience_stands_beside_that_by_search() {
    let given = four();
    let push = |way, cost: i64, clicks, orders| NotePush::Add {
        shop: SHOP.to_owned(),
        audience: None,
        way,
        on: "2026-11-01".parse().expect("a day"),
        cost_fen: Fen(cost),
        clicks,
        orders,
    };
    given.act("note_push", push(PushWay::Audience, 3_000, 100, 10)).expect("noted");
    given.act("note_push", push(PushWay::Search, 9_000, 100, 10)).expect("noted");
    let pushed = given.ask(AudienceList { shop: SHOP.to_owned() }).expect("answered").pushed;
    assert_eq!((pushed.audience.per_order_fen, pushed.search.per_order_fen), (Some(Fen(300)), Some(Fen(900))));
    let more_orders_than_clicks = given.act("note_push", push(PushWay::Search, 1, 1, 2));
    assert_eq!(more_orders_than_clicks.expect_err("refused").code, "push_wrong");
}
