//! Returned goods in the real window: a parcel is scanned, looked at and back on sale; one that nobody knows is joined.

use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn waiting(desk: &Desk) -> Value {
    desk.ask("returned_queue", json!({ "shop": SHOP, "sort": "come" }))
}

/// A return by phone of an order of one piece; its order's number, its key, its product.
fn of_one_piece(desk: &Desk, more_than: i64) -> (String, i64, i64) {
    let order = desk.quiet_order(|order| {
        let lines = || desk.ask("order_show", json!({ "id": order["id"] }))["lines"].clone();
        let one = |lines: &Vec<Value>| lines.len() == 1 && lines[0]["quantity"] == 1;
        order["paid_fen"].as_i64().is_some_and(|fen| fen > more_than) && lines().as_array().is_some_and(one)
    });
    let number = order["order_no"].as_str().expect("a number").to_owned();
    let case = desk.by_phone("return_refund", &number, 5000);
    let product = desk.ask("play_desk", json!({ "case_id": case }))["pieces"][0]["product_id"].as_i64();
    (number, case, product.expect("a product"))
}

fn at_the_desk(window: &Window) {
    window.press("nav-returned");
    window.fill("clerk", "小周");
    window.press("clerk-ok");
    window.text("returned-scan");
}

#[test]
fn a_scanned_return_is_received_once_graded_by_a_key_and_for_sale_again_until_it_is_taken_back() {
    let desk = Desk::at_work(400);
    let (number, case, product) = of_one_piece(&desk, 5000);
    let moves = || desk.ask("stock_moves", json!({ "product_id": product }))["moves"].as_array().map_or(0, Vec::len);
    let window = Window::open(&desk, &[]);
    at_the_desk(&window);
    window.says("没有等验的退件");
    window.shot("200-returned-empty");

    // One scan takes it in; the same scan again is a stop with a name and a time.
    window.display.scans(&number);
    window.text("returned-hand");
    assert_eq!(waiting(&desk)["pieces"], 1);
    window.shot("201-returned-hand");
    window.display.scans(&number);
    window.says("已经收过了，不用再收");
    assert!(window.text("returned-stop").contains("小周"));
    window.shot("202-returned-stop");
    window.press("returned-stop-open");
    window.text("returned-hand");
    assert_eq!(waiting(&desk)["pieces"], 1, "nothing is received twice");

    // One key puts it back on sale by a movement that names its case; another takes both back.
    window.display.presses(&["1"]);
    window.settle();
    window.display.presses(&["1"]);
    window.settle();
    window.display.presses(&["a"]);
    window.says("A 级，可售库存加 1");
    window.until("the stock to move", || moves() == 1);
    let told = desk.ask("case_show", json!({ "id": case }));
    assert_eq!((&told["returned"][0]["grade"], &told["returned"][0]["restocked"]), (&json!("A"), &json!(true)));
    window.shot("203-returned-a");
    window.press("returned-tab-month");
    window.comes_to("returned-count-A", 1);
    window.text("returned-quality-good");
    window.shot("204-returned-month");
    window.press_saying("看这 1 张");
    window.until("the case behind the figure", || window.text("list-total").contains('1'));
    window.display.presses(&["Escape"]);
    window.press("returned-tab-desk");
    // typed by hand it is the same, and the next key is for the piece again
    window.press("returned-scan");
    window.display.types(&number, 12);
    window.display.presses(&["Return"]);
    window.text("returned-stop");
    let focus = "return document.activeElement?.tagName";
    window.until("the field to let the keys go", || window.script(focus) != "INPUT");
    window.press("returned-stop-open");
    window.text("returned-hand");
    window.display.presses(&["z"]);
    window.until("both to be taken back", || moves() == 0 && waiting(&desk)["pieces"] == 1);

    // What it was found to be is the case's third reason; it lies apart from what is for sale.
    window.press_on("[data-testid^='returned-point-']");
    window.takes_choice("[data-testid=returned-found] input, input[data-testid=returned-found]", "做工 · 开线");
    window.fill("returned-place", "退货架 2-3");
    window.press("returned-grade-C");
    window.until("it to lie on the shelf", || {
        let shelf = desk.ask("returned_stock", json!({ "shop": SHOP }));
        shelf["pieces"][0]["grade"] == "C" && shelf["pieces"][0]["place"] == "退货架 2-3"
    });
    assert_eq!(moves(), 0);
    let told = desk.ask("case_show", json!({ "id": case }));
    assert_eq!(told["desk"]["found"], "quality");
    window.press("returned-tab-shelf");
    window.says("退货架 2-3");
    window.shot("205-returned-shelf");
}

#[test]
fn a_parcel_that_nobody_knows_waits_with_its_note_and_is_joined_by_one_press() {
    let desk = Desk::at_work(400);
    let (number, case, _) = of_one_piece(&desk, 5000);
    let window = Window::open(&desk, &[]);
    at_the_desk(&window);
    window.display.scans("XX99887766");
    window.says("没有哪张退货单是 XX99887766");
    window.fill("returned-unknown-note", "白色纸盒，没有面单");
    window.shot("206-returned-unknown");
    window.press("returned-unknown-keep");
    window.until("it to be kept", || waiting(&desk)["strays"] == 1);
    window.display.scans("XX99887766");
    window.text("returned-stop");
    window.press("returned-tab-strays");
    window.says("白色纸盒，没有面单");
    window.fill("stray-search", &number);
    window.display.presses(&["Return"]);
    window.shot("207-returned-strays");
    window.press(&format!("stray-join-{case}"));
    window.text("returned-hand");
    window.until("it to wait for inspection", || waiting(&desk)["pieces"] == 1 && waiting(&desk)["strays"] == 0);
    window.shot("208-returned-joined");
    let told = desk.ask("case_show", json!({ "id": case }));
    assert_eq!(
        (&told["desk"]["states"]["goods"], &told["returned"][0]["scanned"]),
        (&json!("received"), &json!("XX99887766"))
    );
}
