use super::*;
use crate::door::{Role, Who, Write as _};
use crate::ledger::give::GiveCompensation;
use crate::ledger::{Kind, Liable};

pub(super) fn given_in(case: i64, kind: Kind, fen: i64) -> GiveCompensation {
    GiveCompensation {
        shop: SHOP.into(),
        case_id: Some(case),
        order_no: None,
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

fn stored(given: &Given) -> Vec<(String, Option<i64>)> {
    given.read(|tx| {
        tx.rows("select outcome, amount_fen from case_plays order by id", [], |row| Ok((row.get(0)?, row.get(1)?)))
    })
}

#[test]
fn an_amount_below_nothing_is_refused_by_its_name_and_lowers_no_sum() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let keep = asked(case, Play::Keep, Act::Accept, Some(2500));
    let negative = PlayCase { thanks_fen: Some(Fen(-2000)), ..keep.clone() };
    assert_eq!(given.read(|tx| negative.gives(tx)), Some(Fen(2500)), "what a limit is asked for");
    let huge = PlayCase { freight_fen: Some(Fen(i64::MAX)), ..keep.clone() };
    assert_eq!(given.read(|tx| huge.gives(tx)), Some(Fen(i64::MAX)));
    for (step, figure) in [
        (negative, "thanks_fen"),
        (huge, "freight_fen"),
        (asked(case, Play::Advance, Act::Offer, Some(-100)), "amount_fen"),
        (asked(case, Play::Talk, Act::Skip, Some(-100)), "amount_fen"),
    ] {
        let why = play(&given, step).expect_err("no amount");
        assert_eq!((&*why.code, &why.params["figure"]), ("play_figure_wrong", &json!(figure)));
    }
    assert_eq!(given.count("case_plays"), 0);
}

#[test]
fn only_what_takes_something_off_the_price_keeps_an_amount() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let skip = PlayCase { why: Some("不接电话".into()), ..asked(case, Play::Talk, Act::Skip, Some(9900)) };
    play(&given, skip).expect("left out");
    play(&given, asked(case, Play::Keep, Act::Offer, Some(1000))).expect("offered");
    play(&given, asked(case, Play::Keep, Act::Decline, Some(9900))).expect("declined");
    let exchange = PlayCase {
        new_order_no: Some("A2".into()),
        thanks_fen: Some(Fen(0)),
        ..asked(case, Play::Exchange, Act::Accept, Some(9900))
    };
    assert_eq!(given.read(|tx| exchange.gives(tx)), None, "an exchange gives nothing by itself");
    assert_eq!(play(&given, exchange).expect("exchanged").given_fen, Fen(0), "nought is nothing");
    let told: Vec<_> = stored(&given).into_iter().map(|(outcome, fen)| (outcome, fen.unwrap_or(0))).collect();
    let expected = [("skipped", 0), ("offered", 1000), ("declined", 1000), ("accepted", 0)];
    assert_eq!(told, expected.map(|(outcome, fen)| (outcome.to_owned(), fen)));
}

#[test]
fn what_has_gone_back_already_is_not_there_to_be_taken_off_again() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    costs(&given, 6000);
    given.act("give_compensation", given_in(case, Kind::RefundPart, 3000)).expect("70 of 100 are still here");
    let told = desk(&given, case);
    assert_eq!((told.paid_fen, told.most_off_fen), (Some(Fen(7000)), Some(Fen(1000))));
    let refused = play(&given, asked(case, Play::Keep, Act::Offer, Some(1100))).expect_err("below cost");
    assert_eq!((&*refused.code, &refused.params["left_fen"]), ("ledger_under_cost", &json!(5900)));
    let refused = given.act("give_compensation", given_in(case, Kind::RefundPart, 1100)).expect_err("the same floor");
    assert_eq!((&*refused.code, &refused.params["most_fen"]), ("ledger_under_cost", &json!(1000)));
    let refused = play(&given, asked(case, Play::Advance, Act::Accept, Some(1100))).expect_err("and here");
    assert_eq!(refused.code, "ledger_under_cost");
    let refused = play(&given, asked(case, Play::Keep, Act::Offer, Some(7100))).expect_err("more than is there");
    assert_eq!((&*refused.code, &refused.params["here_fen"]), ("play_over_paid", &json!(7000)));
    play(&given, asked(case, Play::Keep, Act::Accept, Some(1000))).expect("down to cost");
}

#[test]
fn below_cost_goes_the_owner_and_nobody_who_only_writes_a_name() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    costs(&given, 9000);
    let here = |person| Who::Here { person: Some(person), badge: None };
    let owner = given.person("店长", Role::Owner);
    let lead = given.person("03", Role::ClerkThree);
    let step = |act: &str, fen: i64| {
        json!({
            "case_id": case, "play": "keep", "act": act, "amount_fen": fen, "freight_fen": null, "thanks_fen": null,
            "new_order_no": null, "why": null, "note": null, "approver": "店长", "by": "03",
        })
    };
    let refused = given.knock(here(lead), "play_case", step("offer", 1500)).expect_err("a name is no word");
    assert_eq!(refused.code, "ledger_under_cost");
    let mut part = part_of_the_price(case, 1500);
    part["approver"] = json!("店长");
    let refused = given.knock(here(lead), "give_compensation", part).expect_err("in the ledger neither");
    assert_eq!(refused.code, "ledger_under_cost");
    given.knock(here(owner), "play_case", step("offer", 1500)).expect("the owner's own word");
    let more = given.knock(here(lead), "play_case", step("accept", 1600)).expect_err("more than was offered");
    assert_eq!(more.code, "ledger_under_cost");
    given.knock(here(lead), "play_case", step("accept", 1500)).expect("what was offered is promised");
}

#[test]
fn what_goes_below_cost_can_be_asked_for_and_only_the_owner_grants_it() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    costs(&given, 9000);
    let here = |person| Who::Here { person: Some(person), badge: None };
    let (owner, lead) = (given.person("店长", Role::Owner), given.person("03", Role::ClerkThree));
    let clerk = given.person("05", Role::ClerkTwo);
    let wish = json!({
        "command": "give_compensation", "ask": part_of_the_price(case, 1500), "reason": "老客", "under_cost": true,
    });
    let asked = given.knock(here(clerk), "ask_leave", wish).expect("asked");
    let grant = json!({ "request": asked["request"], "grant": true, "word": "" });
    let refused = given.knock(here(lead), "answer_leave", grant.clone()).expect_err("not the lead's to decide");
    assert_eq!(refused.code, "ledger_under_cost");
    given.knock(here(owner), "answer_leave", grant).expect("granted");
    assert_eq!(given.count("ledger_entries"), 1);
}

fn part_of_the_price(case: i64, fen: i64) -> serde_json::Value {
    json!({
        "shop": SHOP, "case_id": case, "order_no": null, "kind": "refund_part", "way": null, "cause": null,
        "amount_fen": fen, "gift_id": null, "at": null, "paid": false, "platform_no": null, "liable": "shop",
        "partner": null, "note": null, "approver": null, "by": "03",
    })
}
