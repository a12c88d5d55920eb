use pintui_store::Reading as _;

use super::{for_sale, grade, on_its_way, pieces, receive};
use crate::catalogue::cell::TypeGoodsCell;
use crate::catalogue::list::{GoodsList, GoodsWhich};
use crate::catalogue::stock::{StockMoves, StockSheet};
use crate::catalogue::typed::GoodsColumn;
use crate::given::{Given, SHOP};
use crate::keeping::history::{Redo, Undo};
use crate::returned::Grade;
use crate::returned::kept::ReturnedStock;

fn product(given: &Given) -> i64 {
    given.read(|tx| tx.one("select id from products where product_no = 'P1'", [], |row| row.get(0)))
}

fn count(given: &Given, sku: bool, text: &str) {
    let product_id = product(given);
    let sql = "select id from skus where product_id = ?1";
    let sku_id = sku.then(|| given.read(|tx| tx.one(sql, [product_id], |row| row.get(0))));
    let wish = TypeGoodsCell {
        product_id,
        sku_id,
        column: GoodsColumn::Stock,
        text: text.into(),
        costs_from: None,
        by: "店长".into(),
    };
    given.act("type_goods_cell", wish).expect("counted");
}

fn moves(given: &Given) -> StockSheet {
    given.ask(StockMoves { product_id: product(given) }).expect("movements")
}

fn shelf(given: &Given) -> Vec<(Grade, i64)> {
    let kept = given.ask(ReturnedStock { shop: SHOP.into() }).expect("the shelf").grades;
    kept.iter().map(|one| (one.grade, one.pieces)).collect()
}

#[test]
fn grade_a_puts_one_more_on_sale_at_once_by_a_movement_that_names_the_case_and_undo_takes_both_back() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    count(&given, true, "10");
    let taken = receive(&given, case).expect("received");
    assert_eq!((for_sale(&given, "P1"), shelf(&given)), (Some(10), vec![(Grade::U, 1)]), "nothing moved by receiving");
    let piece = pieces(&given, taken.reception_id)[0].id;
    let told = grade(&given, piece, Grade::U, Grade::A).expect("as new");
    assert_eq!((told.restocked, told.stock), (true, Some(11)));
    assert_eq!((for_sale(&given, "P1"), shelf(&given)), (Some(11), vec![]));
    let sheet = moves(&given);
    let sku = &sheet.skus[0];
    assert_eq!((sku.counted, sku.moved, sku.stock, sku.counted_at), (Some(10), 1, Some(11), Some(given.now)));
    let [only] = &sheet.moves[..] else { panic!("one movement: {:?}", sheet.moves) };
    assert_eq!(
        (only.pieces, only.case_no.as_deref(), only.staff.as_str(), only.counts),
        (1, Some("RA1"), "小周", true)
    );

    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((for_sale(&given, "P1"), given.count("stock_moves")), (Some(10), 0));
    assert_eq!(shelf(&given), [(Grade::U, 1)]);
    given.act("redo", Redo {}).expect("after all");
    assert_eq!((for_sale(&given, "P1"), given.count("stock_moves")), (Some(11), 1));
}

#[test]
fn all_other_grades_lie_apart_and_leave_what_is_for_sale_alone() {
    let given = Given::shop();
    count_of_five(&given);
    for (no, to) in [("A1", Grade::B), ("A2", Grade::C), ("A3", Grade::D)] {
        let taken = receive(&given, on_its_way(&given, no, &["P1"])).expect("received");
        let piece = pieces(&given, taken.reception_id)[0].id;
        assert!(!grade(&given, piece, Grade::U, to).expect("looked at").restocked);
    }
    assert_eq!((for_sale(&given, "P1"), given.count("stock_moves")), (Some(5), 0));
    assert_eq!(shelf(&given), [(Grade::B, 1), (Grade::C, 1), (Grade::D, 1)]);
}

fn count_of_five(given: &Given) {
    on_its_way(given, "A0", &["P1"]);
    count(given, true, "5");
}

#[test]
fn a_grade_that_is_changed_takes_the_piece_off_sale_again_by_a_movement_of_its_own() {
    let given = Given::shop();
    count_of_five(&given);
    let taken = receive(&given, on_its_way(&given, "A1", &["P1"])).expect("received");
    let piece = pieces(&given, taken.reception_id)[0].id;
    grade(&given, piece, Grade::U, Grade::A).expect("as new");
    assert!(!grade(&given, piece, Grade::A, Grade::C).expect("a hole in the sleeve").restocked);
    assert_eq!((for_sale(&given, "P1"), shelf(&given)), (Some(5), vec![(Grade::C, 1)]));
    assert_eq!(moves(&given).moves.iter().map(|one| one.pieces).collect::<Vec<_>>(), [-1, 1]);
    given.act("undo", Undo { operation: None }).expect("it was dirt");
    assert_eq!(for_sale(&given, "P1"), Some(6));
}

#[test]
fn a_count_knows_what_moved_before_it_and_other_cells_are_no_count() {
    let given = Given::shop();
    count_of_five(&given);
    let one = |no: &str| {
        let taken = receive(&given, on_its_way(&given, no, &["P1"])).expect("received");
        grade(&given, pieces(&given, taken.reception_id)[0].id, Grade::U, Grade::A).expect("as new");
    };
    one("A1");
    count(&given, true, "20");
    assert_eq!(for_sale(&given, "P1"), Some(20), "what came back lay there when it was counted");
    one("A2");
    let wish = TypeGoodsCell {
        product_id: product(&given),
        sku_id: given.read(|tx| tx.one("select id from skus", [], |row| row.get(0))),
        column: GoodsColumn::Price,
        text: "99".into(),
        costs_from: None,
        by: "店长".into(),
    };
    given.act("type_goods_cell", wish).expect("a price");
    assert_eq!(for_sale(&given, "P1"), Some(21));
    assert_eq!(moves(&given).moves.iter().map(|one| one.counts).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_product_that_was_counted_as_one_has_its_movements_on_top_and_of_uncounted_goods_no_stock_is_told() {
    let given = Given::shop();
    let taken = receive(&given, on_its_way(&given, "A1", &["P1"])).expect("received");
    let told = grade(&given, pieces(&given, taken.reception_id)[0].id, Grade::U, Grade::A).expect("as new");
    assert_eq!((told.restocked, told.stock), (true, None), "one more than nobody knows how many");
    let sku = || moves(&given).skus.into_iter().find(|one| one.sku_id.is_some()).expect("its SKU");
    assert_eq!((sku().counted, sku().moved, sku().stock), (None, 1, None));
    let stock = || {
        let ask = GoodsList { shop: SHOP.into(), text: "P1".into(), which: GoodsWhich::All, skip: 0, limit: 9 };
        given.ask(ask).expect("a page").goods[0].clone()
    };
    assert_eq!((stock().stock, stock().stock_of_skus), (None, false), "nobody has counted yet");
    count(&given, false, "7");
    let taken = receive(&given, on_its_way(&given, "A2", &["P1"])).expect("received");
    let told = grade(&given, pieces(&given, taken.reception_id)[0].id, Grade::U, Grade::A).expect("as new");
    assert_eq!((stock().stock, stock().stock_of_skus), (Some(8), false));
    assert_eq!((told.restocked, told.stock), (true, Some(8)));
    assert_eq!((sku().moved, sku().stock), (2, None), "there is one stock, the product's");
    count(&given, true, "3");
    assert_eq!((sku().counted, sku().moved, sku().stock), (Some(3), 0, Some(3)));
}

#[test]
fn goods_that_nobody_knows_stay_apart_even_as_new() {
    let given = Given::shop();
    let case = given.case(serde_json::json!({
        "case_no": "R9", "kind": "return_refund", "status": "returned", "refund_fen": 4500,
        "applied_at": "2026-10-28T10:00:00",
    }));
    let taken = receive(&given, case).expect("received");
    let told = grade(&given, pieces(&given, taken.reception_id)[0].id, Grade::U, Grade::A).expect("as new");
    assert!(!told.restocked && told.stock.is_none());
    assert_eq!(shelf(&given), [(Grade::A, 1)]);
}

#[test]
fn a_movement_that_a_count_knows_neither_goes_nor_comes_by_a_step_in_the_history() {
    let given = Given::shop();
    count_of_five(&given);
    let taken = receive(&given, on_its_way(&given, "A1", &["P1"])).expect("received");
    let piece = pieces(&given, taken.reception_id)[0].id;
    grade(&given, piece, Grade::U, Grade::D).expect("a hole");
    grade(&given, piece, Grade::D, Grade::A).expect("it was dirt");
    let operation = |name: &str| {
        given.read(|tx| tx.one("select max(id) from operations where name = ?1", [name], |row| row.get::<_, i64>(0)))
    };
    let step = |operation| given.act("undo", Undo { operation: Some(operation) });
    let graded = operation("inspect_piece");
    step(graded).expect("a hole after all");
    count(&given, true, "76");
    assert_eq!(step(operation("undo")).expect_err("the count had it apart").code, "returned_counted_since");
    let told = pieces(&given, taken.reception_id).remove(0);
    assert_eq!((told.grade, told.restocked, for_sale(&given, "P1")), (Grade::D, false, Some(76)));

    grade(&given, piece, Grade::D, Grade::A).expect("looked at once more");
    count(&given, true, "80");
    assert_eq!(step(operation("inspect_piece")).expect_err("the count has it").code, "returned_counted_since");
    grade(&given, piece, Grade::A, Grade::C).expect("another grade, and stock follows");
    assert_eq!(for_sale(&given, "P1"), Some(79));
}
