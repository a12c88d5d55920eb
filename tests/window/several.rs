//! Parcels of several products and pieces in the real window: which product is at fault, and that all are in.

use pintui_tests::parcels::{self, count, order_no, tracking_no};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::json;

const ORDERS: i64 = 3000;

#[test]
fn the_product_pointed_at_in_a_parcel_of_two_is_the_one_that_halts_and_figures_name() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    desk.changes(
        &book,
        &["insert into lines (order_id, line_no, product_id, sku_id, quantity, paid_fen)
           select 2990, '2', id, id, 1, 6990 from products where product_no = 'P7'"],
    );
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    window.display.scans(&tracking_no(2990));
    window.text("station-parcel");
    let parcel = desk.ask("scan_parcel", json!({ "scanned": order_no(2990), "shop": SHOP }));
    let defects = parcel["parcel"]["checklist"]["defects"].as_array().expect("defects");
    let critical = defects.iter().position(|one| one["severity"] == "critical").expect("a critical fault") + 1;
    window.display.presses(&["f"]);
    window.settle();
    window.display.presses(&[&critical.to_string()]);
    window.says("有问题的是哪一款");
    window.shot("58-station-which-product");
    window.display.presses(&["2"]);
    window.answers("failed");
    let second = "云朵棉圆领短袖T恤 7 号";
    window.says(second);
    window.shot("59-station-failed-of-two");
    window.display.presses(&["h"]);
    window.until("the second product to be halted", || window.text("station-halted").contains(second));
    window.display.presses(&["Escape"]);

    // Freed again, it is the one that the signals name; the other product of the parcel is not among them.
    window.press("nav-halts");
    window.press("halts-free");
    window.fill("halts-cause", "换过一批");
    window.fill("halts-by", "店长");
    window.press("halts-free-do");
    window.until("the halt to end", || count(&book, "halts where freed_at is null") == 0);
    window.until("the signal to name it", || window.text("halts-signal").contains(second));
    let signals = window.script("return document.querySelectorAll('[data-testid=\"halts-signal\"]').length");
    assert_eq!(signals, 1, "{}", window.page_text());
    window.shot("60-halts-signal");

    window.press("nav-checks");
    window.press("checks-numbers");
    window.press("pareto-product");
    window.text("pareto");
    window.says(second);
    assert!(!window.page_text().contains("一包多款"), "{}", window.page_text());
    window.shot("61-numbers-by-product");
    window.press("pareto-found");
    window.comes_to("checks-total", 1);
    window.says(second);
    window.shot("62-check-of-it");
}

#[test]
fn a_parcel_of_several_pieces_is_counted_before_it_is_closed() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    desk.changes(&book, &["update lines set quantity = 3 where order_id = 2990"]);
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    window.display.scans(&tracking_no(2990));
    window.text("station-parcel");
    window.shot("63-station-several");
    for _ in 0..4 {
        window.display.presses(&["space"]);
        window.settle();
    }
    window.text("station-count-pieces");
    window.shot("64-station-count-pieces");
    assert_eq!(count(&book, "checks"), 0, "nobody has counted");
    window.display.presses(&["c"]);
    window.answers("passed");
    assert_eq!(count(&book, "check_pieces where wanted = 3 and by_hand = 3"), 1);
    assert_eq!(count(&book, "packing_errors"), 0);
}
