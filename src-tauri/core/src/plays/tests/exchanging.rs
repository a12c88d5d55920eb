use super::*;
use crate::plays::exchanges::{OpenExchanges, Waits};
use crate::plays::new_order::NameNewOrder;

#[test]
fn two_orders_are_one_exchange_and_the_first_is_refunded_when_its_goods_are_here() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    for (no, buyer) in [("A2", "x"), ("B1", "y")] {
        given.order(&["P1"], json!({ "order_no": no, "paid_fen": 10_000, "buyer_hash": buyer, "tracking_no": "T2" }));
    }
    let exchange = |no: &str| PlayCase {
        new_order_no: Some(no.into()),
        thanks_fen: Some(Fen(400)),
        ..asked(case, Play::Exchange, Act::Accept, None)
    };
    for (no, code) in
        [(" ", "play_new_order_missing"), ("A1", "play_new_order_same"), ("B1", "play_new_order_elsewhere")]
    {
        assert_eq!(play(&given, exchange(no)).expect_err("refused").code, code);
    }
    assert_eq!(play(&given, exchange("A2")).expect("paired").given_fen, Fen(400));
    let other = returned(&given, "A3", "x");
    let twice = PlayCase { case_id: other, ..exchange("A2") };
    assert_eq!(play(&given, twice).expect_err("one pair").code, "play_new_order_taken");
    let pair = desk(&given, case).pair.expect("a pair");
    assert_eq!((pair.sent_no.as_deref(), pair.back_here, pair.refunded), (Some("T2"), false, false));
    given.write(|tx| tx.change("update cases set received_at = '2026-11-02T08:00:00', agreed_at = '2026-11-01T11:00:00', status = 'received' where id = ?1", [case]));
    assert_eq!(desk(&given, case).next, Next::RefundFirst);
    let ask = PlayFigures { shop: SHOP.into(), from: "2026-11-01".parse().expect("a day"), to: given.now.day() };
    let told = given.ask(ask).expect("figures");
    assert_eq!((told.exchanges, told.lost, told.handled), (1, 0, 1));
}

#[test]
fn an_exchange_stays_open_until_the_second_parcel_left_and_the_first_came_back_and_was_refunded() {
    let mut given = Given::shop();
    let case = returned(&given, "A1", "x");
    let exchange = PlayCase { new_order_no: Some("A2".into()), ..asked(case, Play::Exchange, Act::Accept, None) };
    play(&given, exchange).expect("agreed");
    let open = |given: &Given| -> Vec<_> {
        let all = given.ask(OpenExchanges { shop: SHOP.into() }).expect("answered");
        all.into_iter().map(|one| (one.case_id, one.waits, one.days)).collect()
    };
    given.now = "2026-11-04T10:00:00".parse().expect("a moment");
    assert_eq!(open(&given), [(case, Waits::NotImported, 2)], "of the new order nothing is known yet");
    given.order(&["P1"], json!({ "order_no": "A2", "buyer_hash": "x", "paid_at": "2026-11-02T10:00:00" }));
    assert_eq!(open(&given), [(case, Waits::NotSent, 2)]);
    given.write(|tx| tx.change("update orders set shipped_at = '2026-11-03T10:00:00' where order_no = 'A2'", []));
    assert_eq!(open(&given), [(case, Waits::NotBack, 2)]);
    given.write(|tx| tx.change("update cases set status = 'received', agreed_at = '2026-11-02T11:00:00', received_at = '2026-11-04T09:00:00'", []));
    assert_eq!(open(&given), [(case, Waits::RefundFirst, 2)]);
    given.write(|tx| tx.change("update cases set status = 'refunded', refunded_at = '2026-11-04T09:30:00'", []));
    assert!(open(&given).is_empty(), "it is over");
}

#[test]
fn an_exchange_that_was_called_off_was_not_refunded_and_waits_for_nothing() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let exchange = PlayCase { new_order_no: Some("A2".into()), ..asked(case, Play::Exchange, Act::Accept, None) };
    play(&given, exchange).expect("agreed");
    given.order(&["P1"], json!({ "order_no": "A2", "buyer_hash": "x", "shipped_at": "2026-11-02T08:00:00" }));
    assert_eq!(given.ask(OpenExchanges { shop: SHOP.into() }).expect("answered").len(), 1);
    let step = crate::cases::step::MoveCase {
        seen: given.seen(case),
        step: crate::cases::moves::Step::Withdraw,
        at: None,
        note: None,
        by: "03".into(),
    };
    given.act("move_case", step).expect("the buyer keeps the first one after all");
    let drop = crate::cases::step::MoveCase {
        seen: given.seen(case),
        step: crate::cases::moves::Step::Drop,
        at: None,
        note: None,
        by: "03".into(),
    };
    given.act("move_case", drop).expect("nothing is owed");
    let told = desk(&given, case);
    let pair = told.pair.expect("a pair");
    assert_eq!((pair.refunded, pair.off, told.next), (false, true, Next::Closed));
    assert!(given.ask(OpenExchanges { shop: SHOP.into() }).expect("answered").is_empty(), "nothing is waited for");
}

#[test]
fn what_was_compensated_first_waits_for_its_new_order_and_then_for_the_parcel() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    let open = |given: &Given| -> Vec<_> {
        let all = given.ask(OpenExchanges { shop: SHOP.into() }).expect("answered");
        all.into_iter().map(|one| (one.new_order_no, one.waits)).collect()
    };
    let name = |no: &str| {
        given.act("name_new_order", NameNewOrder { case_id: case, new_order_no: no.into(), by: "03".into() })
    };
    assert_eq!(name("A2").expect_err("nothing was compensated").code, "play_nothing_offered");
    play(&given, asked(case, Play::Advance, Act::Accept, Some(1000))).expect("compensated");
    assert_eq!(desk(&given, case).next, Next::NewOrder, "the exchange is still to come");
    assert_eq!(open(&given), [(None, Waits::NewOrder)]);
    assert_eq!(name("A1").expect_err("the first order").code, "play_new_order_same");
    name("A2").expect("told");
    let told = desk(&given, case);
    assert_eq!((told.next, told.pair.map(|pair| pair.refunds)), (Next::Done, Some(false)));
    assert_eq!(open(&given), [(Some("A2".into()), Waits::NotImported)]);
    given.order(&["P1"], json!({ "order_no": "A2", "buyer_hash": "x", "shipped_at": "2026-11-02T08:00:00" }));
    assert!(open(&given).is_empty(), "it has left");
}

#[test]
fn a_number_that_no_file_knows_waits_and_one_of_another_shop_is_refused() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    given.write(|tx| {
        let other = crate::shops::create(tx, &given.call(), "另一家", "taobao", crate::shops::Purpose::Trade)?;
        tx.insert("insert into orders (shop_id, order_no, paid_fen) values (?1, 'OTHER', 10000)", [other.id])
    });
    let exchange =
        |no: &str| PlayCase { new_order_no: Some(no.into()), ..asked(case, Play::Exchange, Act::Accept, None) };
    let refused = play(&given, exchange("OTHER")).expect_err("not of this shop");
    assert_eq!((&*refused.code, &refused.params["shop"]), ("play_new_order_of_shop", &json!("另一家")));
    play(&given, exchange("A2")).expect("it waits");
    let exchanges = || {
        let ask = PlayFigures { shop: SHOP.into(), from: "2026-11-01".parse().expect("a day"), to: given.now.day() };
        given.ask(ask).expect("figures").exchanges
    };
    assert_eq!(exchanges(), 0, "nobody knows yet whether there is such an order");
    given.order(&["P1"], json!({ "order_no": "A2", "buyer_hash": "x", "paid_fen": 10_000, "paid_at": "2026-11-02T10:00:00", "status": "paid" }));
    assert_eq!(exchanges(), 1);
    let buyer = given.read(|tx| crate::plays::buyer::of_case(tx, case));
    assert_eq!(
        (buyer.orders, buyer.again_at, buyer.note),
        (Some(1), None, BuyerNote::First),
        "two orders, one purchase"
    );
}
