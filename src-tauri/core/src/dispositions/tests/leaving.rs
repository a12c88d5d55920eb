use pintui_store::Reading as _;

use super::{came_back, channel, graded, listed, offer, sell, standing, story};
use crate::dispositions::list::Which;
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;
use crate::returned::find::FindReturn;
use crate::returned::kept::ReturnedStock;
use crate::returned::{Grade, Standing};

fn operation(given: &Given, name: &str) -> i64 {
    let sql = "select max(id) from operations where name = ?1";
    given.read(|tx| tx.one(sql, [name], |row| row.get(0)))
}

fn refused(given: &Given, name: &str) -> String {
    let step = Undo { operation: Some(operation(given, name)) };
    given.act("undo", step).expect_err("refused").code.into_owned()
}

#[test]
fn a_sold_piece_keeps_its_grade_its_offer_and_its_channel_until_the_sale_is_taken_back() {
    let given = Given::shop();
    let piece = came_back(&given, "A1", Grade::B);
    let own = channel(&given, "特价区", 0, 0);
    offer(&given, piece, own, 4000).expect("on sale");
    sell(&given, piece, own, 4000).expect("sold");
    let regraded = given.act("inspect_piece", graded(piece, Grade::B, Grade::A)).expect_err("sold");
    assert_eq!(regraded.code, "returned_grade_bound");
    assert_eq!(refused(&given, "inspect_piece"), "disposition_stands_apart");
    assert_eq!(refused(&given, "offer_piece"), "disposition_stands_apart");
    assert_eq!(refused(&given, "save_resale_channel"), "disposition_channel_used");
    assert_eq!((standing(&given, piece), given.count("stock_moves")), (Standing::Sold, 0));
    let again = sell(&given, piece, own, 4000).expect_err("sold once");
    assert_eq!(again.code, "disposition_not_now");
    given.act("undo", Undo { operation: Some(operation(&given, "sell_piece")) }).expect("not sold");
    assert_eq!(refused(&given, "inspect_piece"), "disposition_stands_apart", "on sale upon its grade");
    given.act("undo", Undo { operation: Some(operation(&given, "offer_piece")) }).expect("not on sale");
    given.act("inspect_piece", graded(piece, Grade::B, Grade::A)).expect("as new after all");
    assert_eq!((standing(&given, piece), given.count("stock_moves")), (Standing::Restocked, 1));
}

#[test]
fn a_piece_lies_in_the_stock_of_returned_goods_until_it_has_left() {
    let given = Given::shop();
    let [first, second] = ["A1", "A2"].map(|no| came_back(&given, no, Grade::B));
    let own = channel(&given, "特价区", 0, 0);
    let lying = || -> Vec<i64> {
        let shelf = given.ask(ReturnedStock { shop: SHOP.into() }).expect("the shelf");
        shelf.pieces.iter().map(|piece| piece.id).collect()
    };
    offer(&given, first, own, 4000).expect("on sale");
    assert_eq!(lying(), [first, second], "what is on sale still lies there");
    sell(&given, first, own, 4000).expect("sold");
    assert_eq!(lying(), [second]);
}

#[test]
fn a_piece_is_found_by_its_number_its_order_and_a_scan_of_its_label() {
    let given = Given::shop();
    let [first, second] = ["A1", "A2"].map(|no| came_back(&given, no, Grade::B));
    let number = story(&given, first).number;
    assert_eq!(number, format!("PC{first:06}"));
    let found = |text: &str| -> Vec<i64> {
        listed(&given, Which::Text { text: text.into() }).iter().map(|row| row.piece.id).collect()
    };
    assert_eq!(found(&number.to_lowercase()), [first]);
    assert_eq!(found("RA2"), [second]);
    assert_eq!(found("title of P"), [first, second]);
    let scan =
        |scanned: &str| given.ask(FindReturn { shop: SHOP.into(), scanned: scanned.into() }).expect("found").piece;
    assert_eq!((scan(&number), scan("PC999999"), scan("SFA1")), (Some(first), None, None));
}
