use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

fn page(given: &Given, of: CasesOf) -> CasePage {
    given.ask(CaseList { shop: SHOP.into(), of, skip: 0, limit: 200 }).expect("answered")
}

fn numbers(given: &Given, of: CasesOf) -> Vec<String> {
    let page = page(given, of);
    assert_eq!(page.total, page.cases.len() as i64, "the total is the number of rows");
    page.cases.into_iter().map(|case| case.case_no).collect()
}

fn case(given: &Given, no: &str, status: &str, applied: &str) {
    given.case(json!({
        "case_no": no, "status": status, "applied_at": applied, "reason_stated": "质量问题", "refund_fen": 1000,
    }));
}

#[test]
fn a_day_begins_at_midnight_and_ends_before_the_next() {
    let given = Given::shop();
    case(&given, "eve", "closed", "2026-10-30T23:59:59");
    case(&given, "dawn", "closed", "2026-10-31T00:00:00");
    case(&given, "night", "closed", "2026-10-31T23:59:59");
    case(&given, "next", "closed", "2026-11-01T00:00:00");
    assert_eq!(numbers(&given, CasesOf::AppliedOn { date: day("2026-10-31") }), ["night", "dawn"]);
    assert_eq!(numbers(&given, CasesOf::AppliedInMonth { month: "2026-10".into() }), ["night", "dawn", "eve"]);
    assert_eq!(page(&given, CasesOf::AppliedOn { date: day("2026-10-31") }).refund_fen, Fen(2000));
}

#[test]
fn quality_is_what_the_platforms_rule_says() {
    let given = Given::shop();
    let stated = |no: &str, reason: Option<&str>| {
        given.case(json!({ "case_no": no, "reason_stated": reason, "applied_at": "2026-10-31T10:00:00" }));
    };
    stated("fault", Some("做工粗糙/有瑕疵"));
    stated("same fault", Some("做工粗糙、有瑕疵"));
    stated("mood", Some("尺寸不符"));
    stated("silent", None);
    let quality = CasesOf::QualityAppliedOn { date: day("2026-10-31") };
    assert_eq!(numbers(&given, quality.clone()), ["same fault", "fault"]);
    assert!(page(&given, quality).cases.iter().all(|case| case.quality && case.class == "quality"));
}

#[test]
fn a_reason_is_listed_over_the_rules_window() {
    let given = Given::shop();
    case(&given, "too early", "closed", "2026-10-01T23:59:59");
    case(&given, "inside", "closed", "2026-10-02T00:00:00");
    let within = |reason: Option<&str>| CasesOf::AppliedWithin {
        date: day("2026-10-31"),
        rule: "signed_30d".into(),
        reason: reason.map(str::to_owned),
    };
    assert_eq!(numbers(&given, within(Some("质量问题"))), ["inside"]);
    assert_eq!(numbers(&given, within(None)), ["inside"]);
    assert_eq!(numbers(&given, within(Some("质量"))), [""; 0]);
}

#[test]
fn a_refund_counts_on_the_day_it_was_paid() {
    let given = Given::shop();
    given.case(json!({
        "case_no": "paid", "applied_at": "2026-09-01T00:00:00", "refunded_at": "2026-10-31T10:00:00", "refund_fen": 990,
    }));
    let page = page(&given, CasesOf::RefundedOn { date: day("2026-10-31") });
    assert_eq!((page.total, page.refund_fen), (1, Fen(990)));
    assert_eq!(numbers(&given, CasesOf::RefundedInMonth { month: "2026-10".into() }), ["paid"]);
    assert_eq!(numbers(&given, CasesOf::RefundedInMonth { month: "2026-09".into() }), [""; 0]);
}

#[test]
fn what_waits_for_the_shop_comes_soonest_first_and_then_by_money() {
    let given = Given::shop();
    let open = |no: &str, status: &str, deadline: Option<&str>, fen: i64| {
        given.case(json!({
            "case_no": no, "status": status, "deadline_at": deadline, "refund_fen": fen,
            "applied_at": "2026-11-02T08:00:00",
        }));
    };
    open("tomorrow", "applied", Some("2026-11-03T09:00:00"), 5);
    open("the buyer's turn", "agreed", Some("2026-11-01T09:00:00"), 50);
    open("past", "applied", Some("2026-11-01T09:00:00"), 5);
    open("past, dear", "returned", Some("2026-11-01T09:00:00"), 9);
    open("later", "applied", Some("2026-11-03T09:00:01"), 5);
    open("by the rule in 36 hours", "applied", None, 5);
    open("over", "closed", Some("2026-11-01T09:00:00"), 5);
    given.case(json!({
        "case_no": "refunded", "status": "agreed", "deadline_at": "2026-11-01T09:00:00",
        "refunded_at": "2026-11-01T08:00:00",
    }));
    assert_eq!(numbers(&given, CasesOf::Due), ["past, dear", "past", "tomorrow"]);
    let page = page(&given, CasesOf::Due);
    assert_eq!((page.refund_fen, page.overdue), (Fen(19), Some(2)));
    let who: Vec<_> = page.cases.iter().map(|case| case.deadline_for.as_deref()).collect();
    assert_eq!(who, [Some("seller"); 3]);
    assert_eq!(page_len(&given, 1, 1), (3, 1));
}

#[test]
fn open_cases_come_by_urgency_and_unknown_deadlines_last() {
    let given = Given::shop();
    let open = |no: &str, status: &str, deadline: Option<&str>, fen: Option<i64>| {
        given.case(json!({
            "case_no": no, "status": status, "deadline_at": deadline, "refund_fen": fen,
            "applied_at": "2026-10-30T08:00:00",
        }));
    };
    open("nobody knows", "returned", None, Some(90_000));
    open("the buyer's turn", "agreed", Some("2026-11-02T09:10:00"), Some(5000));
    open("in five days", "applied", Some("2026-11-07T09:00:00"), Some(50_000));
    open("this hour, cheap", "applied", Some("2026-11-02T11:20:00"), Some(900));
    open("this hour, dear", "applied", Some("2026-11-02T11:40:00"), Some(5000));
    open("this hour, no amount", "applied", Some("2026-11-02T11:05:00"), None);
    open("past", "applied", Some("2026-11-02T08:59:00"), Some(1));
    open("nobody knows, younger", "returned", None, Some(90_000));
    let first = ["past", "this hour, dear", "this hour, cheap", "this hour, no amount", "in five days"];
    let last = ["the buyer's turn", "nobody knows", "nobody knows, younger"];
    assert_eq!(numbers(&given, CasesOf::Open), [&first[..], &last].concat());
    let page = page(&given, CasesOf::Open);
    assert_eq!((page.refund_fen, page.amounts_unknown), (Fen(240_901), 1));
}

#[test]
fn a_sum_says_how_many_amounts_are_missing_in_it() {
    let given = Given::shop();
    case(&given, "known", "closed", "2026-10-31T10:00:00");
    given.case(json!({ "case_no": "unknown", "applied_at": "2026-10-31T11:00:00" }));
    let page = page(&given, CasesOf::AppliedOn { date: day("2026-10-31") });
    assert_eq!((page.total, page.refund_fen, page.amounts_unknown), (2, Fen(1000), 1));
}

fn page_len(given: &Given, skip: i64, limit: i64) -> (i64, usize) {
    let page = given.ask(CaseList { shop: SHOP.into(), of: CasesOf::Due, skip, limit }).expect("answered");
    (page.total, page.cases.len())
}

#[test]
fn without_a_deadline_in_the_file_the_platforms_limit_counts() {
    let given = Given::shop();
    given.case(json!({
        "case_no": "c", "status": "applied", "goods_status": "未发货", "applied_at": "2026-11-01T20:00:00",
    }));
    let case = page(&given, CasesOf::Due).cases.remove(0);
    assert_eq!(case.deadline_at, "2026-11-02T20:00:00".parse().ok());
    assert_eq!(case.deadline_for.as_deref(), Some("seller"));
}

#[test]
fn a_case_is_found_by_its_own_its_orders_and_its_parcels_number() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "tracking_no": "SF11" }));
    given.case(json!({ "case_no": "R_1", "order_no": "A1", "return_tracking_no": "YT22" }));
    given.case(json!({ "case_no": "RX1" }));
    let found = |text: &str| numbers(&given, CasesOf::Search { text: text.into() });
    for text in ["R_1", "A1", "SF11", "yt22"] {
        assert_eq!(found(text), ["R_1"], "{text}");
    }
}

#[test]
fn a_case_without_an_order_in_the_book_is_listed_all_the_same() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1" }));
    given.case(json!({ "case_no": "joined", "order_no": "A1", "applied_at": "2026-11-01T00:00:00" }));
    given.case(json!({ "case_no": "waiting", "order_no": "B9", "applied_at": "2026-11-01T00:00:01" }));
    let page = page(&given, CasesOf::All);
    let known: Vec<_> = page.cases.iter().map(|case| (case.order_known, case.product.as_deref())).collect();
    assert_eq!(known, [(false, None), (true, Some("title of P1"))]);
}

#[test]
fn open_cases_wait_for_someone() {
    let given = Given::shop();
    for status in ["applied", "agreed", "returned", "refused", "refunded", "closed", "unknown"] {
        case(&given, status, status, "2026-11-01T00:00:00");
    }
    assert_eq!(numbers(&given, CasesOf::Open), ["applied", "agreed", "returned"]);
}

#[test]
fn what_the_newest_import_added_is_marked_and_a_first_import_marks_nothing() {
    let given = Given::shop();
    let import = |no: &str| {
        given.write(|tx| {
            let with = (tx.operation(), "2026-11-01T09:00:00");
            let run = tx.insert("insert into runs (shop_id, operation_id, at) values (1, ?1, ?2)", with)?;
            let sql = "insert into files (run_id, name, kind, as_of, report) values (?1, 'a.csv', 'case', ?2, '{}')";
            let file = tx.insert(sql, (run, with.1))?;
            tx.change("update cases set added_by = ?1 where case_no = ?2", (file, no))?;
            tx.change("update orders set added_by = ?1 where order_no = ?2", (file, no))
        });
    };
    for no in ["1", "2"] {
        given.order(&["P1"], json!({ "order_no": no }));
        given.case(json!({ "case_no": no, "order_no": no, "status": "applied", "applied_at": "2026-10-31T10:00:00" }));
    }
    let fresh = |given: &Given| {
        let cases = page(given, CasesOf::All).cases.into_iter().filter(|case| case.fresh).map(|case| case.case_no);
        let ask = json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 });
        let orders = given.knock(crate::door::Who::HERE, "order_list", ask).expect("orders")["orders"].clone();
        let orders = orders.as_array().expect("rows").iter().filter(|order| order["fresh"] == true).count();
        (cases.collect::<Vec<_>>(), orders)
    };
    import("1");
    assert_eq!(fresh(&given), (Vec::new(), 0), "all of a first import would be new");
    import("2");
    assert_eq!(fresh(&given), (vec!["2".to_owned()], 1));
    given.write(|tx| tx.change("update runs set undone_at = '2026-11-01T10:00:00' where id = 2", []));
    assert_eq!(fresh(&given), (Vec::new(), 0));
}
