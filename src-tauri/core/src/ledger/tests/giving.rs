use pintui_store::{Fen, Reading as _};
use serde_json::json;

use super::*;
use crate::door::{Role, Who};
use crate::keeping::history::Undo;
use crate::ledger::list::State;

#[test]
fn a_second_person_is_one_of_the_shop_who_could_give_as_much() {
    let (given, _) = sold();
    let here = |person| Who::Here { person: Some(person), badge: None };
    let owner = given.person("店长", Role::Owner);
    let clerk = given.person("03", Role::ClerkTwo);
    given.person("05", Role::ClerkOne);
    let ask = |order: &str, fen: i64, approver: Option<&str>| {
        json!({
            "shop": SHOP, "case_id": null, "order_no": order, "kind": "thanks", "way": null, "cause": null,
            "amount_fen": fen, "gift_id": null, "at": null, "paid": false, "platform_no": null, "liable": "shop",
            "partner": null, "note": null, "approver": approver, "by": "03",
        })
    };
    let gives = |who, ask| given.knock(who, "give_compensation", ask);
    for (approver, code) in [
        (None, "ledger_needs_approval"),
        (Some("03"), "ledger_own_approval"),
        (Some("随便谁"), "person_unknown"),
        (Some("05"), "ledger_approver_below"),
    ] {
        assert_eq!(gives(here(clerk), ask("A1", 1500, approver)).expect_err("refused").code, code, "{approver:?}");
    }
    gives(here(clerk), ask("A1", 1500, Some("店长"))).expect("the owner could give it");
    gives(here(owner), ask("A2", 1500, None)).expect("who sets the limits needs nobody beside him");

    let over = ask("B1", 2500, None);
    assert_eq!(gives(here(clerk), over.clone()).expect_err("over his limit").code, "over_limit");
    let leave = json!({ "command": "give_compensation", "ask": over, "reason": "等了两周" });
    let asked = given.knock(here(clerk), "ask_leave", leave).expect("asked");
    let yes = json!({ "request": asked["request"], "grant": true, "word": "" });
    given.knock(here(owner), "answer_leave", yes).expect("one press is enough");
    let approved = given.read(|tx| {
        let sql = "select coalesce(approver, '-') from ledger_entries order by id";
        tx.rows(sql, [], |row| row.get::<_, String>(0))
    });
    assert_eq!(approved, ["店长", "-", "店长"], "whoever granted it is the second person");
}

#[test]
fn nothing_less_than_nothing_and_a_slip_of_the_hand_are_refused() {
    let (given, case) = sold();
    for (fen, code) in [
        (0, "ledger_amount_missing"),
        (-300, "ledger_amount_missing"),
        (10_000_001, "ledger_amount_huge"),
        (i64::MAX, "ledger_amount_huge"),
        (3001, "ledger_needs_approval"),
    ] {
        assert_eq!(give(&given, in_case(case, Kind::Freight, fen)).expect_err("refused").code, code, "{fen}");
    }
    let own = GiveCompensation { approver: Some("03".into()), ..in_case(case, Kind::Freight, 3001) };
    assert_eq!(give(&given, own).expect_err("refused").code, "ledger_own_approval");
    assert_eq!(given.count("ledger_entries"), 0);
    let approved = GiveCompensation { approver: Some("店长".into()), ..in_case(case, Kind::Freight, 3001) };
    give(&given, approved).expect("a second person agrees");
}

#[test]
fn a_thank_you_is_small_and_comes_once() {
    let (given, case) = sold();
    assert_eq!(give(&given, in_case(case, Kind::Thanks, 501)).expect_err("refused").code, "ledger_needs_approval");
    let first = give(&given, in_case(case, Kind::Thanks, 300)).expect("three yuan");
    let again = give(&given, to_order("A1", Kind::Thanks, 200)).expect_err("by the order is the same order");
    assert_eq!(again.code, "ledger_thanked_before");
    counter(&given, first.id, None).expect("it was a mistake");
    give(&given, in_case(case, Kind::Thanks, 200)).expect("nothing stands");
}

#[test]
fn money_that_is_tied_to_a_reason_or_a_review_is_refused() {
    let (given, case) = sold();
    for note in ["撤了退款就补你 5 元", "五星好评返 5 元", "微信转给你"] {
        let tied = GiveCompensation { note: Some(note.into()), ..in_case(case, Kind::Thanks, 300) };
        assert_eq!(give(&given, tied).expect_err("refused").code, "wording_forbidden", "{note}");
    }
    let plain =
        GiveCompensation { note: Some("掉毛，退 3 元，衣服留下".into()), ..in_case(case, Kind::Thanks, 300) };
    give(&given, plain).expect("what was agreed");
}

#[test]
fn an_order_a_buyer_a_day_and_a_month_have_their_limits() {
    let (given, _) = sold();
    limits(&given, LedgerRules { order_fen: Some(Fen(1000)), ..LedgerRules::default() }, None);
    give(&given, to_order("A1", Kind::Freight, 800)).expect("room");
    let full = give(&given, to_order("A1", Kind::Freight, 201)).expect_err("refused");
    assert_eq!((&*full.code, &full.params["room_fen"]), ("ledger_order_full", &json!(200)));
    limits(&given, LedgerRules { buyer_fen: Some(Fen(1000)), ..LedgerRules::default() }, None);
    assert_eq!(give(&given, to_order("A2", Kind::Freight, 201)).expect_err("refused").code, "ledger_buyer_full");
    give(&given, to_order("B1", Kind::Freight, 201)).expect("another buyer");
    limits(&given, LedgerRules { day_fen: Some(Fen(1001)), ..LedgerRules::default() }, None);
    assert_eq!(give(&given, to_order("B1", Kind::Freight, 1)).expect_err("refused").code, "ledger_day_full");
    limits(&given, LedgerRules::default(), Some(1003));
    assert_eq!(give(&given, to_order("B1", Kind::Freight, 3)).expect_err("refused").code, "ledger_month_full");
    let left = give(&given, to_order("B1", Kind::Freight, 2)).expect("to the last fen").month_left_fen;
    assert_eq!(left, Some(Fen(0)));
}

#[test]
fn freight_of_faulty_goods_counts_into_the_plan_and_is_not_held_back_by_it() {
    let (given, case) = sold();
    limits(&given, LedgerRules::default(), Some(1000));
    give(&given, to_order("B1", Kind::Trouble, 400)).expect("room");
    assert_eq!(give(&given, to_order("A2", Kind::Freight, 800)).expect_err("of free will").code, "ledger_month_full");
    let owed = give(&given, in_case(case, Kind::Freight, 800)).expect("the case says that they were faulty");
    assert_eq!((owed.month_left_fen, month(&given, "2026-11").booked_fen), (Some(Fen(0)), Fen(1200)));
    given.act("undo", Undo { operation: None }).expect("taken back");
    given.act("redo", crate::keeping::history::Redo {}).expect("and again, over the plan as before");
    let unwanted =
        given.case(json!({ "case_no": "R2", "order_no": "A2", "kind": "return_refund", "reason_stated": "不想要了" }));
    assert_eq!(give(&given, in_case(unwanted, Kind::Freight, 800)).expect_err("no fault").code, "ledger_month_full");
}

#[test]
fn a_promise_unpaid_after_24_hours_is_an_alarm_until_it_is_paid() {
    let (mut given, case) = sold();
    let entry = give(&given, in_case(case, Kind::Freight, 800)).expect("promised").id;
    given.now = "2026-11-03T09:00:00".parse().expect("a moment");
    assert_eq!(page(&given, Which::Overdue).total, 0, "24 hours are not over");
    given.now = "2026-11-03T09:00:01".parse().expect("a moment");
    assert_eq!(page(&given, Which::Overdue).rows[0].state, State::Overdue);
    assert_eq!(month(&given, "2026-11").overdue_fen, Fen(800));
    assert_eq!(pay(&given, entry, None).expect("paid").amount_fen, Fen(800));
    assert_eq!(page(&given, Which::Overdue).total, 0);
    assert_eq!(pay(&given, entry, None).expect_err("twice").code, "ledger_paid_already");
    let before = "2026-11-01T00:00:00".parse().ok();
    let other = give(&given, to_order("A2", Kind::Freight, 100)).expect("promised").id;
    assert_eq!(pay(&given, other, before).expect_err("before the promise").code, "ledger_paid_when");
}

#[test]
fn a_mistake_is_countered_and_the_entry_stays_as_it_was() {
    let (given, case) = sold();
    let entry = give(&given, in_case(case, Kind::Freight, 800)).expect("promised").id;
    counter(&given, entry, Some(300)).expect("a part");
    assert_eq!(counter(&given, entry, Some(501)).expect_err("more than is left").code, "ledger_counter_too_much");
    assert_eq!(pay(&given, entry, None).expect("the rest").amount_fen, Fen(500));
    let told = month(&given, "2026-11");
    assert_eq!((told.booked_fen, told.paid_fen, told.open_fen), (Fen(500), Fen(500), Fen(0)));
    counter(&given, entry, None).expect("it came back");
    assert_eq!(counter(&given, entry, None).expect_err("nothing").code, "ledger_nothing_left");
    assert_eq!(month(&given, "2026-11").paid_fen, Fen(0));
    let amounts: i64 =
        given.read(|tx| tx.one("select amount_fen from ledger_entries where id = ?1", [entry], |row| row.get(0)));
    assert_eq!(amounts, 800);
}

#[test]
fn an_entry_does_not_go_from_under_its_counter_entry() {
    let (given, case) = sold();
    let entry = give(&given, in_case(case, Kind::Freight, 800)).expect("promised").id;
    let last = given.read(|tx| tx.one("select max(id) from operations", [], |row| row.get::<_, i64>(0)));
    counter(&given, entry, Some(300)).expect("a part");
    let refused = given.act("undo", Undo { operation: Some(last) }).expect_err("refused");
    assert_eq!(refused.code, "ledger_countered");
}

#[test]
fn a_part_of_the_price_shares_what_was_paid_with_the_refund() {
    let (given, case) = sold();
    let part = |fen| GiveCompensation { approver: Some("店长".into()), ..in_case(case, Kind::RefundPart, fen) };
    assert_eq!(give(&given, part(10_001)).expect_err("refused").code, "ledger_over_paid");
    let entry = give(&given, part(4000)).expect("a part").id;
    assert_eq!(give(&given, part(6001)).expect_err("refused").code, "ledger_over_paid");
    let room = given.read(|tx| crate::cases::refund::room(tx, case));
    assert_eq!(room.room_fen, Some(Fen(6000)), "the refund of the goods has the rest");
    given.write(|tx| {
        tx.change("update cases set refunded_at = '2026-11-02T08:00:00', refund_fen = 10000 where id = ?1", [case])
    });
    assert_eq!(pay(&given, entry, None).expect_err("all went back").code, "ledger_order_refunded");
    let other = to_order("A1", Kind::RefundPart, 100);
    assert_eq!(give(&given, other).expect_err("refused").code, "ledger_case_needed");
}

#[test]
fn a_clock_that_was_set_back_is_told_of() {
    let (mut given, case) = sold();
    give(&given, in_case(case, Kind::Freight, 100)).expect("now");
    given.now = "2026-10-30T09:00:00".parse().expect("a moment");
    let refused = give(&given, in_case(case, Kind::Freight, 100)).expect_err("refused");
    assert_eq!((&*refused.code, &refused.params["last"]), ("ledger_clock_back", &json!("2026-11-02T09:00:00")));
    given.now = "2026-11-02T09:00:00".parse().expect("a moment");
    let early = GiveCompensation { at: "2026-10-01T09:00:00".parse().ok(), ..in_case(case, Kind::Freight, 100) };
    assert_eq!(give(&given, early).expect_err("before the order").code, "case_time_before_order");
    let late = GiveCompensation { at: "2026-12-01T09:00:00".parse().ok(), ..in_case(case, Kind::Freight, 100) };
    assert_eq!(give(&given, late).expect_err("to come").code, "case_time_in_future");
}

#[test]
fn a_gift_is_given_as_long_as_there_are_any() {
    let (given, case) = sold();
    let gift = gift(&given, 1);
    let give_one = || give(&given, GiveCompensation { gift_id: Some(gift), ..in_case(case, Kind::Gift, 0) });
    let entry = give_one().expect("the last one");
    assert_eq!(entry.amount_fen, Fen(200), "its worth counts");
    assert_eq!(give_one().expect_err("refused").code, "ledger_gift_gone");
    counter(&given, entry.id, None).expect("it stayed here");
    give_one().expect("there it is again");
}

#[test]
fn a_gift_that_has_run_out_is_refilled_and_never_set_below_what_was_given() {
    let (given, case) = sold();
    let key = gift(&given, 1);
    give(&given, GiveCompensation { gift_id: Some(key), ..in_case(case, Kind::Gift, 0) }).expect("the last one");
    let stocked = |stock: i64| {
        let gift = LedgerGift { id: Some(key), name: "大洗衣袋".into(), value_fen: Fen(250), stock };
        given.act("choose_ledger", ChooseLedger { shop: SHOP.into(), rules: None, plan: None, gift: Some(gift) })
    };
    let refused = stocked(0).expect_err("one is out");
    assert_eq!((&*refused.code, &refused.params["given"]), ("ledger_gift_below_given", &1.into()));
    stocked(4).expect("three more");
    let gifts = month(&given, "2026-11").gifts;
    assert_eq!((gifts.len(), gifts[0].gift.name.as_str(), gifts[0].left), (1, "大洗衣袋", 3));
    let again = GiveCompensation { gift_id: Some(key), ..to_order("B1", Kind::Gift, 0) };
    assert_eq!(give(&given, again).expect("given").amount_fen, Fen(250));
}

#[test]
fn a_gift_says_which_one_and_money_brings_none() {
    let (given, case) = sold();
    let gift = gift(&given, 1);
    let nameless = in_case(case, Kind::Gift, 500);
    let freight = GiveCompensation { gift_id: Some(gift), ..in_case(case, Kind::Freight, 500) };
    for asked in [nameless, freight] {
        assert_eq!(give(&given, asked).expect_err("neither").code, "ledger_gift_or_money");
    }
    assert_eq!(given.count("ledger_entries"), 0, "nothing was booked as money");
}

#[test]
fn the_way_back_of_a_case_is_paid_once_until_that_is_countered() {
    let (given, case) = sold();
    let first = give(&given, in_case(case, Kind::Freight, 800)).expect("once");
    let twice = give(&given, in_case(case, Kind::Freight, 100)).expect_err("twice");
    assert_eq!((&*twice.code, &twice.params["money_fen"]), ("ledger_freight_stands", &json!(800)));
    counter(&given, first.id, Some(300)).expect("a part was too much");
    assert_eq!(give(&given, in_case(case, Kind::Freight, 100)).expect_err("5 stand").code, "ledger_freight_stands");
    counter(&given, first.id, None).expect("all of it");
    give(&given, in_case(case, Kind::Freight, 700)).expect("nothing stands");
    let back = given.act("undo", Undo { operation: None }).and_then(|_| {
        give(&given, in_case(case, Kind::Freight, 700))?;
        given.act("undo", Undo { operation: last_counter(&given) })
    });
    assert_eq!(back.expect_err("both would stand").code, "ledger_freight_stands");
    let other = given.case(json!({ "case_no": "R2", "order_no": "A1", "kind": "return_refund" }));
    give(&given, in_case(other, Kind::Freight, 600)).expect("another parcel comes back");
}

fn last_counter(given: &Given) -> Option<i64> {
    given
        .read(|tx| tx.one("select max(operation) from ledger_entries where counters is not null", [], |row| row.get(0)))
}

#[test]
fn entries_without_a_note_or_a_picture_are_marked_until_one_is_there() {
    let (given, case) = sold();
    give(&given, in_case(case, Kind::Freight, 100)).expect("without a word");
    assert_eq!(page(&given, Which::Unproven).total, 1);
    given.write(|tx| {
        tx.change(
            "insert into contacts (case_id, channel, staff, started_at, topic, note, written_at)
             values (?1, 'chat', '03', '2026-11-02T09:00:00', 'other', '说好补运费', '2026-11-02T09:00:00')",
            [case],
        )
    });
    assert_eq!(page(&given, Which::Unproven).total, 0);
}

#[test]
fn a_case_gets_something_for_its_trouble_once_until_that_is_countered() {
    let (given, case) = sold();
    let first = give(&given, in_case(case, Kind::Trouble, 400)).expect("once");
    for twice in [in_case(case, Kind::Trouble, 300), to_order("A1", Kind::Trouble, 300)] {
        assert_eq!(give(&given, twice).expect_err("twice").code, "ledger_troubled_before");
    }
    counter(&given, first.id, None).expect("it was not paid after all");
    give(&given, in_case(case, Kind::Trouble, 300)).expect("the first is gone");
    let other = given.case(json!({ "case_no": "R2", "order_no": "A1", "kind": "exchange" }));
    give(&given, in_case(other, Kind::Trouble, 300)).expect("another case has a trouble of its own");
}
