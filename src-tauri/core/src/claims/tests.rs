//! Losses become a claim; asked, agreed, received; what is open and what is overdue.

use calamine::{Reader, Xlsx, open_workbook};
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

fn knock(given: &Given, name: &str, mut ask: Value) -> pintui_store::Result<Value> {
    ask["shop"] = json!(SHOP);
    given.knock(Who::HERE, name, ask)
}

fn loss(given: &Given, no: &str, party: &str, fen: i64) -> i64 {
    given.order(
        &["cup"],
        json!({ "order_no": no, "paid_at": "2026-10-10T12:00:00", "shipped_at": "2026-10-11T12:00:00",
            "tracking_no": format!("ZT{no}"), "paid_fen": fen, "buyer_hash": "a-buyer", "province": "某省" }),
    );
    let draft = json!({ "cause": "lost", "place": "transport", "happened_on": "2026-10-20", "order_no": no,
        "product_id": null, "warehouse": null, "carrier": null, "quantity": 1, "value_fen": fen, "days_late": null,
        "picture": null, "note": null });
    let wish = json!({ "loss": draft, "bearer": { "liable": "carrier", "party": party }, "why": null, "by": "小林" });
    knock(given, "record_loss", wish).expect("kept")["answer"]["id"].as_i64().expect("a key")
}

fn make(given: &Given, losses: &[i64], due_on: Value) -> pintui_store::Result<i64> {
    let wish = json!({ "losses": losses, "due_on": due_on, "note": null, "by": "小林" });
    Ok(knock(given, "make_claim", wish)?["answer"]["id"].as_i64().expect("a key"))
}

fn claims(given: &Given) -> Value {
    knock(given, "claim_list", json!({ "state": null })).expect("answered")
}

fn step(given: &Given, name: &str, wish: Value) -> pintui_store::Result<Value> {
    Ok(given.knock(Who::HERE, name, wish)?["answer"]["open_fen"].clone())
}

fn receive(given: &Given, claim: i64, fen: i64, on: &str) -> pintui_store::Result<Value> {
    let wish = json!({ "claim": claim, "amount_fen": fen, "received_on": on, "note": null, "by": "小林" });
    step(given, "receive_claim", wish)
}

#[test]
fn of_a_thousand_asked_and_eight_hundred_received_two_hundred_are_open() {
    let mut given = Given::shop();
    let losses = [loss(&given, "L1", "中通", 60_000), loss(&given, "L2", "中通", 40_000)];
    assert_eq!(claims(&given)["owed"][0]["owed_fen"], 100_000);
    let claim = make(&given, &losses, json!("2026-11-10")).expect("made");
    assert_eq!(claims(&given)["owed"], json!([]));
    assert_eq!(receive(&given, claim, 80_000, "2026-11-02").expect("kept"), json!(20_000));
    let told = claims(&given);
    assert_eq!(
        (&told["asked_fen"], &told["received_fen"], &told["open_fen"], &told["overdue_fen"]),
        (&json!(100_000), &json!(80_000), &json!(20_000), &json!(0))
    );
    assert_eq!(told["claims"][0]["state"], "open");
    given.now = "2026-11-11T09:00:00".parse().expect("a moment");
    let told = claims(&given);
    assert_eq!((&told["claims"][0]["state"], &told["overdue_fen"]), (&json!("overdue"), &json!(20_000)));
    let due = knock(&given, "loss_due", json!({})).expect("answered");
    assert_eq!((&due["overdue"], &due["overdue_fen"]), (&json!(1), &json!(20_000)));
    assert_eq!(receive(&given, claim, 20_000, "2026-11-11").expect("kept"), json!(0));
    assert_eq!(claims(&given)["claims"][0]["state"], "paid");
    assert_eq!(claims(&given)["claims"][0]["payments"].as_array().map(Vec::len), Some(2));
}

#[test]
fn what_was_agreed_stands_in_the_place_of_what_was_asked() {
    let given = Given::shop();
    let losses = [loss(&given, "L1", "中通", 100_000)];
    let claim = make(&given, &losses, json!(null)).expect("made");
    assert_eq!(claims(&given)["claims"][0]["due_on"], "2026-12-02", "thirty days where no clause says anything");
    let none = step(&given, "agree_claim", json!({ "claim": claim, "agreed_fen": 0 }));
    assert_eq!(none.expect_err("that ends it").code, "claim_agreed_wrong");
    receive(&given, claim, 80_000, "2026-11-02").expect("kept");
    let agree = |fen: i64| step(&given, "agree_claim", json!({ "claim": claim, "agreed_fen": fen }));
    assert_eq!(agree(79_999).expect_err("less than came in").code, "claim_agreed_wrong");
    assert_eq!(agree(100_001).expect_err("more than was asked").code, "claim_agreed_wrong");
    assert_eq!(agree(80_000).expect("mistyped"), json!(0));
    assert_eq!(claims(&given)["claims"][0]["state"], "paid");
    assert_eq!(agree(90_000).expect("agreed anew"), json!(10_000));
    assert_eq!(receive(&given, claim, 10_001, "2026-11-02").expect_err("too much").code, "claim_received_wrong");
    for (day, code) in [("2026-11-01", "claim_received_day"), ("2026-11-03", "claim_received_day")] {
        assert_eq!(receive(&given, claim, 1, day).expect_err("not on that day").code, code);
    }
    let end = |why: &str| step(&given, "end_claim", json!({ "claim": claim, "why": why }));
    assert_eq!(end(" ").expect_err("no reason").code, "claim_why_missing");
    assert_eq!(end("对方停业了").expect("ended"), json!(0));
    assert_eq!((&claims(&given)["claims"][0]["state"], &claims(&given)["open_fen"]), (&json!("ended"), &json!(0)));
    assert_eq!(receive(&given, claim, 1, "2026-11-02").expect_err("ended").code, "claim_ended");
}

#[test]
fn a_claim_is_of_one_party_and_a_loss_in_one_claim() {
    let given = Given::shop();
    let (first, other) = (loss(&given, "L1", "中通", 1_000), loss(&given, "L2", "圆通", 1_000));
    let refused = |losses: &[i64], due: Value| make(&given, losses, due).expect_err("refused").code.into_owned();
    assert_eq!(refused(&[first, other], json!(null)), "claim_of_several");
    assert_eq!(refused(&[], json!(null)), "claim_without_losses");
    assert_eq!(refused(&[first, 99], json!(null)), "loss_unknown");
    assert_eq!(refused(&[first], json!("2026-11-01")), "claim_due_wrong");
    let most = [loss(&given, "L3", "中通", 100_000_000), first];
    assert_eq!(refused(&most, json!(null)), "claim_too_much");
    let nobody = knock(&given, "make_claim", json!({ "losses": [first], "due_on": null, "note": null, "by": " " }));
    assert_eq!(nobody.expect_err("who?").code, "disposition_staff_missing");
    let claim = make(&given, &[first], json!(null)).expect("made");
    assert_eq!(refused(&[first], json!(null)), "claimed_already");
    let remove = given.knock(Who::HERE, "remove_loss", json!({ "loss": first }));
    assert_eq!(remove.expect_err("somebody is asked for it").code, "loss_claimed");
    let draft = json!({ "cause": "broken", "place": "warehouse", "happened_on": "2026-10-20", "order_no": null,
        "product_id": null, "warehouse": null, "carrier": null, "quantity": 1, "value_fen": 500, "days_late": null,
        "picture": null, "note": null });
    let own = knock(&given, "record_loss", json!({ "loss": draft, "bearer": null, "why": null, "by": "小林" }));
    assert_eq!(refused(&[own.expect("kept")["answer"]["id"].as_i64().expect("a key")], json!(null)), "claim_of_nobody");
    given.knock(Who::HERE, "remove_claim", json!({ "claim": claim })).expect("gone");
    make(&given, &[first], json!(null)).expect("it can be claimed anew");
    let undo = || given.knock(Who::HERE, "undo", json!({ "operation": null })).expect("taken back");
    undo();
    undo();
    assert_eq!(claims(&given)["claims"][0]["losses"], 1, "the first claim is there again with its loss");
    receive(&given, claim, 500, "2026-11-02").expect("kept");
    let gone = given.knock(Who::HERE, "remove_claim", json!({ "claim": claim }));
    assert_eq!(gone.expect_err("something came in").code, "claim_has_money");
}

#[test]
fn an_earlier_step_is_not_taken_back_from_under_a_later_one() {
    let given = Given::shop();
    let losses = [loss(&given, "L1", "中通", 1_000)];
    let wish = json!({ "losses": losses, "due_on": null, "note": null, "by": "小林" });
    let made = knock(&given, "make_claim", wish).expect("made");
    let claim = made["answer"]["id"].as_i64().expect("a key");
    receive(&given, claim, 500, "2026-11-02").expect("kept");
    let back = given.knock(Who::HERE, "undo", json!({ "operation": made["operation"] }));
    assert_eq!(back.expect_err("money came in since").code, "changed_since");
    given.knock(Who::HERE, "undo", json!({ "operation": null })).expect("the money first");
    assert_eq!(claims(&given)["open_fen"], 1_000);
    given.knock(Who::HERE, "undo", json!({ "operation": made["operation"] })).expect("then the claim");
    assert_eq!((claims(&given)["claims"].clone(), &claims(&given)["owed"][0]["owed_fen"]), (json!([]), &json!(1_000)));
}

#[test]
fn a_claims_sheet_holds_that_partys_rows_alone_and_nothing_of_a_buyer() {
    let given = Given::shop();
    let (first, other) = (loss(&given, "L1", "中通", 1_000), loss(&given, "L2", "圆通", 2_000));
    let claim = make(&given, &[first], json!(null)).expect("made");
    make(&given, &[other], json!(null)).expect("made");
    let out = given.folder.path().join("claim.xlsx").to_string_lossy().into_owned();
    let wish = json!({ "claim": claim, "out": out, "language": "zh-CN" });
    given.knock(Who::HERE, "export_claim", wish).expect("written");
    let mut book: Xlsx<_> = open_workbook(&out).expect("a workbook");
    let mut text = String::new();
    for name in book.sheet_names() {
        for row in book.worksheet_range(&name).expect("a sheet").rows() {
            text.extend(row.iter().map(|cell| format!("{cell}|")));
        }
    }
    assert!(text.contains("L1") && text.contains("ZTL1") && text.contains("中通"), "{text}");
    assert!(["L2", "圆通", "a-buyer", "某省"].iter().all(|other| !text.contains(other)), "{text}");
    assert_eq!(book.worksheet_range("索赔明细").expect("its rows").rows().count(), 2);
    let out = given.folder.path().join("losses.xlsx").to_string_lossy().into_owned();
    let wish = json!({ "from": "2026-10-01", "to": "2026-10-31", "out": out, "language": "zh-CN" });
    knock(&given, "export_losses", wish).expect("written");
    let mut book: Xlsx<_> = open_workbook(&out).expect("a workbook");
    assert_eq!(book.worksheet_range("损耗").expect("the records").rows().count(), 3);
}
