mod after;
mod amounts;
mod exchanging;
mod settling;

use pintui_store::{Fen, Reading as _, Result};
use serde_json::json;

use super::Play;
use super::buyer::BuyerNote;
use super::desk::{PlayDesk, Plays};
use super::figures::PlayFigures;
use super::next::{Next, Remains};
use super::play::{Act, PlayCase, Played};
use crate::cases::contact::{Channel, Outcome, RecordContact};
use crate::catalogue::cost::SetProductCost;
use crate::given::{Given, SHOP};

fn asked(case_id: i64, play: Play, act: Act, fen: Option<i64>) -> PlayCase {
    let settles = act == Act::Accept && !matches!(play, Play::Talk | Play::Keep);
    PlayCase {
        case_id,
        play,
        act,
        amount_fen: fen.map(Fen),
        freight_fen: None,
        thanks_fen: None,
        new_order_no: None,
        why: settles.then(|| "买家不谈折扣".into()),
        note: None,
        approver: None,
        by: "03".into(),
    }
}

fn play(given: &Given, asked: PlayCase) -> Result<Played> {
    given.act("play_case", asked)
}

fn desk(given: &Given, case_id: i64) -> Plays {
    given.ask(PlayDesk { case_id }).expect("the desk")
}

/// A case about one piece that was paid with 100 yuan.
fn returned(given: &Given, no: &str, buyer: &str) -> i64 {
    given.order(
        &["P1"],
        json!({ "order_no": no, "paid_fen": 10_000, "paid_at": "2026-10-20T10:00:00", "buyer_hash": buyer }),
    );
    given.case(json!({
        "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "applied",
        "reason_stated": "质量问题", "applied_at": "2026-11-01T10:00:00", "refund_fen": 10_000,
    }))
}

fn costs(given: &Given, fen: i64) {
    let product_id = given.read(|tx| tx.one("select id from products", [], |row| row.get(0)));
    let cost = SetProductCost { product_id, sku_id: None, cost_fen: Fen(fen), from_on: None, by: "03".into() };
    given.act("set_product_cost", cost).expect("kept");
}

#[test]
fn a_discount_goes_down_to_cost_and_no_further() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let unknown = play(&given, asked(case, Play::Keep, Act::Offer, Some(9000))).expect("no cost, no floor");
    assert!(unknown.cost_unknown, "and it is said");
    costs(&given, 6000);
    assert_eq!(desk(&given, case).most_off_fen, Some(Fen(4000)));
    let refused = play(&given, asked(case, Play::Keep, Act::Offer, Some(4100))).expect_err("below cost");
    assert_eq!((&*refused.code, &refused.params["most_fen"]), ("ledger_under_cost", &json!(4000)));
    play(&given, asked(case, Play::Keep, Act::Offer, Some(4000))).expect("down to cost");
    let approved = PlayCase { approver: Some("店长".into()), ..asked(case, Play::Keep, Act::Offer, Some(4100)) };
    play(&given, approved).expect("with the owner's word");
    assert_eq!(given.count("ledger_entries"), 0, "an offer is no money");
    assert_eq!(desk(&given, case).next, Next::Talk, "nobody has spoken with the buyer yet");
}

#[test]
fn an_accepted_discount_is_booked_once_and_shares_what_was_paid() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    costs(&given, 6000);
    play(&given, asked(case, Play::Keep, Act::Offer, Some(2500))).expect("offered");
    let played = play(&given, asked(case, Play::Keep, Act::Accept, None)).expect("accepted as offered");
    assert_eq!((played.entries.len(), played.given_fen), (1, Fen(2500)));
    let again = play(&given, asked(case, Play::Refund, Act::Accept, None)).expect_err("it stands");
    assert_eq!(again.code, "play_stands");
    let room = given.read(|tx| crate::cases::refund::room(tx, case));
    assert_eq!(room.room_fen, Some(Fen(7500)));
    let told = desk(&given, case);
    assert_eq!((told.next, told.given_fen, told.proof_missing), (Next::Done, Fen(2500), true));
}

#[test]
fn the_steps_come_one_after_another_and_are_left_out_for_a_reason() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    assert_eq!(desk(&given, case).next, Next::Talk);
    let bare = play(&given, asked(case, Play::Talk, Act::Skip, None)).expect_err("without a reason");
    assert_eq!(bare.code, "play_skip_why");
    let skip = |play| PlayCase { why: Some("买家说坏了没法用".into()), ..asked(case, play, Act::Skip, None) };
    play(&given, skip(Play::Talk)).expect("left out");
    assert_eq!(desk(&given, case).next, Next::Keep);
    play(&given, asked(case, Play::Keep, Act::Offer, Some(1000))).expect("offered");
    assert_eq!(desk(&given, case).next, Next::Answer);
    play(&given, asked(case, Play::Keep, Act::Decline, None)).expect("declined");
    assert_eq!(desk(&given, case).next, Next::Settle);
    let refund = PlayCase {
        freight_fen: Some(Fen(800)),
        thanks_fen: Some(Fen(300)),
        ..asked(case, Play::Refund, Act::Accept, None)
    };
    assert_eq!(play(&given, refund).expect("refunded").given_fen, Fen(1100));
    assert_eq!(desk(&given, case).tried.len(), 4);
}

#[test]
fn a_talk_is_told_with_how_it_ended() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let contact = RecordContact {
        case_id: case,
        channel: Channel::Phone,
        started_at: None,
        answered_at: None,
        ended_at: None,
        topic: "other".into(),
        point: None,
        result: Some(Outcome::NotReached),
        note: None,
        by: "03".into(),
    };
    given.act("record_contact", contact).expect("kept");
    let told = desk(&given, case);
    assert_eq!(told.talked.expect("a talk").result.as_deref(), Some("not_reached"));
    assert_eq!(told.next, Next::Keep);
}

#[test]
fn the_ways_show_their_money() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    costs(&given, 6000);
    let told = desk(&given, case);
    let out: Vec<(Play, i64, Option<i64>)> =
        told.ways.iter().map(|way| (way.play, way.out_fen.0, way.left_fen.map(|fen| fen.0))).collect();
    assert_eq!(
        out,
        [
            // 10 off a price of 100 that cost 60
            (Play::Keep, 1000, Some(3000)),
            // all of it, 8 of freight, 3 of thanks; the goods are back on the shelf
            (Play::Refund, 11_100, Some(-1100)),
            // 8 back, 8 out, 4 for the trouble; the piece that comes back can be sold
            (Play::Exchange, 2000, Some(2000)),
            // 10 first, another piece for 60, 8 out, 4 for the trouble
            (Play::Advance, 8200, Some(-4200)),
            // another piece for 60 and 8 out; the price stays
            (Play::Resend, 6800, Some(-2800)),
        ]
    );
    assert!(told.counted, "the first stated reason counts, whatever is done");
    assert!(told.ways.iter().all(|way| way.saves_fen.is_none()), "nothing is known of this shop yet");
}

#[test]
fn what_was_kept_is_told_after_thirty_days_and_thirty_cases() {
    let mut given = Given::shop();
    given.now = "2026-09-01T09:00:00".parse().expect("a moment");
    let cases: Vec<i64> = (0..30)
        .map(|at| {
            let no = format!("K{at}");
            given.order(&["P1"], json!({ "order_no": no, "paid_fen": 10_000, "buyer_hash": no }));
            given.case(
                json!({ "case_no": format!("R{no}"), "order_no": no, "kind": "refund_only", "refund_fen": 10_000 }),
            )
        })
        .collect();
    costs(&given, 6000);
    for case in &cases {
        play(&given, asked(*case, Play::Keep, Act::Accept, Some(1000))).expect("kept");
    }
    // Of three of them all went back in the end; of one just what was agreed.
    for (case, fen) in [(cases[0], 10_000), (cases[1], 10_000), (cases[2], 10_000), (cases[3], 1000)] {
        given.write(|tx| {
            let sql = "update cases set refunded_at = '2026-09-10T09:00:00', refund_fen = ?2 where id = ?1";
            tx.change(sql, (case, fen))
        });
    }
    let figures = |given: &Given| {
        let days = ["2026-09-01", "2026-09-30"].map(|day| day.parse().expect("a day"));
        given.ask(PlayFigures { shop: SHOP.into(), from: days[0], to: days[1] }).expect("figures")
    };
    given.now = "2026-09-20T09:00:00".parse().expect("a moment");
    assert_eq!((figures(&given).kept.orders, figures(&given).young), (0, 30), "too young");
    given.now = "2026-10-02T09:00:00".parse().expect("a moment");
    let told = figures(&given);
    assert_eq!((told.kept.hits, told.kept.orders), (27, 30));
    let way = &desk(&given, cases[5]).ways[0];
    let [low, high] = way.saves_fen.expect("the shop's own past");
    // 27 of 30: 74.4 % to 96.5 % of the difference to a refund without goods
    assert!(low < high && low.0 > 0, "{low:?} {high:?}");
}

#[test]
fn a_buyers_history_is_facts_and_chance_has_its_say() {
    let given = Given::shop();
    let first = returned(&given, "A1", "x");
    assert_eq!(desk(&given, first).buyer.note, BuyerNote::First);
    for at in 0..60 {
        given.order(&["P1"], json!({ "order_no": format!("N{at}"), "buyer_hash": format!("n{at}"), "paid_fen": 100 }));
    }
    for at in 0..6 {
        returned(&given, &format!("M{at}"), "much");
    }
    let told = desk(&given, given.read(|tx| tx.one("select max(id) from cases", [], |row| row.get(0)))).buyer;
    assert_eq!((told.orders, told.returned, told.note), (Some(6), 6, BuyerNote::ReturnsMore));
    assert_eq!(told.reasons[0].times, 6);
    for at in 0..5 {
        given.order(
            &["P1"],
            json!({
                "order_no": format!("L{at}"), "buyer_hash": "loyal", "paid_fen": 100, "paid_at": "2026-09-01T09:00:00",
            }),
        );
    }
    let loyal = returned(&given, "L9", "loyal");
    let told = desk(&given, loyal).buyer;
    assert_eq!((told.orders, told.returned, told.note), (Some(6), 1, BuyerNote::Loyal));
    let nobody = given.case(json!({ "case_no": "Z", "kind": "refund_only", "refund_fen": 100 }));
    assert_eq!(desk(&given, nobody).buyer.note, BuyerNote::Unknown);
}

#[test]
fn a_step_that_gives_money_says_how_much() {
    use crate::door::Write as _;
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    play(&given, asked(case, Play::Keep, Act::Offer, Some(2500))).expect("offered");
    let gives = |asked: PlayCase| given.read(|tx| asked.gives(tx));
    assert_eq!(gives(asked(case, Play::Keep, Act::Accept, None)), Some(Fen(2500)), "what was offered");
    assert_eq!(gives(asked(case, Play::Keep, Act::Decline, None)), None);
    let refund = PlayCase { thanks_fen: Some(Fen(300)), ..asked(case, Play::Refund, Act::Accept, None) };
    assert_eq!(gives(refund), Some(Fen(300)));
}
