use super::*;
use crate::plays::after::Again;
use crate::plays::figures::PlayFigure;

/// A case that was refunded on 2 November, by a buyer with four stars.
fn over() -> (Given, i64) {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    play(&given, asked(case, Play::Refund, Act::Accept, None)).expect("refunded");
    given.write(|tx| {
        let sql = "update cases set refunded_at = '2026-11-02T12:00:00', status = 'refunded' where id = ?1";
        tx.change(sql, [case])?;
        tx.change(
            "insert into feedback (shop_id, order_id, case_id, said, tag, stars, noted_at, noted_by)
             select 1, id, ?1, '退得很快', 'other', 4, '2026-11-03T10:00:00', '03' from orders where order_no = 'A1'",
            [case],
        )
    });
    (given, case)
}

#[test]
fn a_closed_case_shows_how_content_the_buyer_was_and_whether_they_bought_again() {
    let (mut given, case) = over();
    let after = |given: &Given| desk(given, case).after.expect("it is over");
    given.now = "2026-11-20T09:00:00".parse().expect("a moment");
    assert_eq!((after(&given).stars, after(&given).again), (Some(4), Again::Waits));
    assert_eq!(after(&given).on, "2027-01-31".parse().ok(), "ninety days from the refund on");
    given.now = "2027-02-05T09:00:00".parse().expect("a moment");
    assert_eq!(after(&given).again, Again::No);
    let again = json!({ "order_no": "A2", "buyer_hash": "x", "paid_fen": 100, "paid_at": "2026-12-01T10:00:00" });
    given.order(&["P1"], again);
    assert_eq!((after(&given).again, after(&given).on), (Again::Yes, "2026-12-01".parse().ok()));
    let open = returned(&given, "B1", "y");
    assert!(desk(&given, open).after.is_none(), "nothing is over yet");
}

#[test]
fn a_case_whose_end_no_file_tells_does_not_say_that_its_buyer_is_unknown() {
    let given = Given::shop();
    let case = returned(&given, "A1", "x");
    given.write(|tx| tx.change("update cases set status = 'closed' where id = ?1", [case]));
    let again = json!({ "order_no": "A2", "buyer_hash": "x", "paid_fen": 100, "paid_at": "2026-12-01T10:00:00" });
    given.order(&["P1"], again);
    let told = desk(&given, case);
    assert_eq!(told.after.expect("it is over").again, Again::Undated);
    assert!(told.buyer.again_at.is_some(), "the same page says that they bought again");
}

#[test]
fn content_buyers_stand_by_the_way_their_case_was_handled() {
    let (given, _) = over();
    let days = ["2026-11-01", "2026-11-30"].map(|day| day.parse().expect("a day"));
    let told = given.ask(PlayFigures { shop: SHOP.into(), from: days[0], to: days[1] }).expect("figures");
    let ways: Vec<_> =
        told.ways.iter().map(|PlayFigure { play, content, .. }| (&**play, content.hits, content.orders)).collect();
    assert_eq!(ways, [("refund", 1, 1)]);
}

#[test]
fn a_buyers_history_tells_what_went_back_and_what_was_faulty() {
    let (given, case) = over();
    let buyer = desk(&given, case).buyer;
    assert_eq!((buyer.refunded_fen, buyer.quality), (Fen(10_000), 1));
}
