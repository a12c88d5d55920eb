use pintui_store::Fen;

use super::{at, came_back, channel, offer, sell};
use crate::dispositions::results::{ResaleResults, ResaleSheet};
use crate::dispositions::share::Share;
use crate::given::{Given, SHOP};
use crate::insight::rate::Rate;
use crate::returned::Grade;

fn results(given: &Given) -> ResaleSheet {
    given.ask(ResaleResults { shop: SHOP.into() }).expect("results")
}

#[test]
fn recovered_money_is_held_against_the_value_of_all_that_came_back_and_each_figure_is_a_list() {
    let mut given = Given::shop();
    let [quick, slow, lying] = ["A1", "A2", "A3"].map(|no| came_back(&given, no, Grade::B));
    let scrap = came_back(&given, "A4", Grade::D);
    let new = came_back(&given, "A5", Grade::A);
    let used = channel(&given, "二手平台", 500, 0);
    let own = channel(&given, "特价区", 0, 0);
    for (piece, at) in [(quick, used), (slow, used), (lying, own)] {
        offer(&given, piece, at, 4000).expect("on sale");
    }
    given.now = at("2026-11-12T09:00:00");
    sell(&given, quick, used, 4000).expect("sold after ten days");
    given.now = at("2026-12-12T09:00:00");
    sell(&given, slow, own, 3000).expect("sold after forty days, elsewhere");

    let told = results(&given);
    assert_eq!(told.all.pieces, [quick, slow, lying, scrap]);
    assert_eq!((told.sold.pieces, told.lying.pieces), (vec![quick, slow], vec![lying, scrap]));
    assert_eq!((told.as_new.pieces, told.as_new.value_fen), (vec![new], Fen(6000)), "beside them, not among them");
    assert_eq!((told.back.money_fen, told.back.value_fen), (Fen(6800), Fen(24_000)), "3800 and 3000 of four at 6000");
    assert_eq!((told.back.share, told.back.interval), (None, None), "four pieces are no share");
    assert!(told.channels.iter().all(|one| one.money_fen == one.back.money_fen));
    let of = |id: i64| told.channels.iter().find(|one| one.channel.id == id).expect("a channel");
    assert_eq!((of(used).sold.pieces.as_slice(), of(used).back.money_fen), (&[quick][..], Fen(3800)));
    assert_eq!((of(used).days, &of(used).soon, &of(used).not_soon), (Some(10), &vec![quick], &vec![]));
    assert_eq!((of(own).days, &of(own).soon), (Some(40), &vec![]));
    assert_eq!(of(own).not_soon, [slow, lying], "sold late, and not sold");
    assert_eq!(of(own).soon_rate, Rate { orders: 2, hits: 0, rate: None, interval: None });
}

#[test]
fn a_channels_money_is_that_of_all_that_was_sold_there() {
    let given = Given::shop();
    let [known, unknown] = ["A1", "A2"].map(|no| came_back(&given, no, Grade::B));
    let own = channel(&given, "特价区", 0, 0);
    for piece in [known, unknown] {
        offer(&given, piece, own, 4000).expect("on sale");
        sell(&given, piece, own, 4000).expect("sold");
    }
    given.write(|tx| {
        tx.change(
            "update lines set paid_fen = null where order_id = (select id from orders where order_no = 'A2')",
            [],
        )?;
        tx.change("update orders set paid_fen = null where order_no = 'A2'", [])?;
        tx.change("update cases set refund_fen = null where order_no = 'A2'", [])
    });
    let told = results(&given).channels.remove(0);
    assert_eq!((told.sold.pieces, told.money_fen), (vec![known, unknown], Fen(8000)));
    assert_eq!((told.back.pieces, told.back.money_fen), (1, Fen(4000)), "a share needs what was paid");
}

#[test]
fn a_piece_that_is_on_sale_for_less_than_thirty_days_is_neither_sold_nor_unsold() {
    let mut given = Given::shop();
    let piece = came_back(&given, "A1", Grade::B);
    let own = channel(&given, "特价区", 0, 0);
    offer(&given, piece, own, 4000).expect("on sale");
    given.now = at("2026-12-01T09:00:00");
    assert_eq!(results(&given).channels[0].soon_rate.orders, 0);
    given.now = at("2026-12-02T09:00:00");
    assert_eq!(results(&given).channels[0].not_soon, [piece]);
}

#[test]
fn a_share_of_money_has_its_interval_from_thirty_pieces_on() {
    let most: Vec<(Fen, Fen)> = (0..30).map(|at| (Fen(1000), Fen(if at % 4 == 0 { 0 } else { 1000 }))).collect();
    let told = Share::of(&most);
    // Rests of 266.7 (22 times) and 733.3 (8 times): sqrt(30/29 · their squares) / 30000 · 1.96 = 0.161.
    assert_eq!((told.share, told.interval), (Some(0.7333), Some([0.5724, 0.8943])));
    assert_eq!(Share::of(&most[..29]).share, None);
}
