//! The bench on the smallest screen a shop has: what is looked at and what is pressed are both in sight.

use pintui_tests::parcels::{self, product_of, sku_code, tracking_no};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::json;

use super::badge::ready;

/// Buttons that stick out of the window or of their step.
const OUT: &str = "return [...document.querySelectorAll('section button')].filter((button) => {
    const [it, step] = [button.getBoundingClientRect(), button.closest('section').getBoundingClientRect()];
    return it.right > Math.min(step.right, innerWidth) || it.bottom > Math.min(step.bottom, innerHeight);
  }).map((button) => button.innerText).join()";

/// Points of the step at hand that can be read whole.
const READ: &str = "const list = document.querySelector('[aria-current=\"step\"] ul').getBoundingClientRect();
  return [...document.querySelectorAll('[aria-current=\"step\"] li')].filter((point) => {
    const it = point.getBoundingClientRect();
    return it.top >= list.top - 1 && it.bottom <= list.bottom + 1;
  }).length";

#[test]
fn on_a_small_screen_points_pictures_and_answers_are_all_in_sight() {
    let desk = Desk::at_work(600);
    let rule = json!({ "id": null, "shop": SHOP, "name": "满 1 元送", "gift": "洗衣袋", "code": null, "place": "G-04",
        "picture": null, "quantity": 2, "cost_fen": null, "from_on": null, "until_on": null, "products": [],
        "at_least_fen": 100, "at_least_pieces": null, "nth_order": null, "remark_word": null, "active": true });
    desk.ask("save_gift_rule", json!({ "rule": rule }));
    let parcel = &ready(&desk)[0];
    let window = Window::open(&desk, &[]);
    window.resize(1024, 700);
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("PB-07");
    window.text("station-wait");
    window.display.scans(parcel);
    window.text("station-parcel");
    window.drawn();
    window.shot("63-bench-small");
    assert_eq!(window.script(OUT), "");
    assert!(window.script(READ).as_i64() >= Some(2), "the point at hand and the next one");
    let drawn = window.script(
        "return ['good', 'bad'].map((side) => {
           const it = document.querySelector(`[data-testid=\"drawing-${side}\"] svg`).getBoundingClientRect();
           return it.height >= 80 && it.bottom <= innerHeight;
         })",
    );
    assert_eq!(drawn, json!([true, true]), "good and bad are seen from where the packer stands");
    let gift = window.script(
        "const it = document.querySelector('[data-testid^=\"station-gift-\"] b');
         return it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight)",
    );
    assert!(gift.as_f64() <= Some(2.1), "a gift is read in words, not letter by letter: {gift} lines");
    for _ in 0..12 {
        if window.script("return document.querySelector('[data-testid=\"station-answer\"]') !== null") == true {
            break;
        }
        assert_eq!(window.script(OUT), "");
        window.display.presses(&["space"]);
        window.settle();
    }
    window.answers("passed");
}

#[test]
fn a_parcel_put_aside_unfinished_is_taken_up_again_by_touch() {
    let desk = Desk::at_work(600);
    let parcels = ready(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("PB-07");
    window.text("station-wait");
    for parcel in &parcels {
        window.display.scans(parcel);
        let tail = &parcel[parcel.len() - 4..];
        window.until("the parcel to lie on the bench", || window.text("station-tail") == tail);
    }
    window.press("station-parked");
    let first = &parcels[0][parcels[0].len() - 4..];
    window.until("the first parcel to be there again", || window.text("station-tail") == first);
    let second = &parcels[1][parcels[1].len() - 4..];
    window.until("the other to wait in its place", || window.text("station-parked").contains(second));
}

#[test]
fn without_a_scanner_the_number_is_typed_and_nothing_has_to_be_pointed_at() {
    let desk = Desk::at_work(600);
    let parcel = &ready(&desk)[0];
    let window = Window::open(&desk, &[]);
    window.press("nav-station");
    window.text("station-staff");
    window.display.types("07", 120);
    window.display.presses(&["Return"]);
    window.text("station-wait");
    window.display.types(parcel, 120);
    window.display.presses(&["Return"]);
    window.until("the parcel to lie on the bench", || window.text("station-tail") == parcel[parcel.len() - 4..]);
}

#[test]
fn a_wave_and_three_notes_push_neither_the_point_nor_the_answers_off_a_small_screen() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, 3000);
    desk.changes(
        &book,
        &[
            "update orders set remark = '送人的，看下袖口有没有线头，再看下领口，包得仔细一点，里面放上卡片',
               paid_fen = 69900, city = null where id = 2980",
            "update lines set quantity = 1 where order_id = 2980",
        ],
    );
    let window = Window::open(&desk, &[]);
    window.resize(1024, 700);
    window.opens_station("W00017");
    window.display.scans(&sku_code(product_of(2980)));
    window.says("同款一批");
    window.display.scans(&tracking_no(2980));
    window.text("station-parcel");
    window.says("地址只到省");
    window.drawn();
    window.shot("64-bench-crowded");
    assert_eq!(window.script(OUT), "");
    assert!(window.script(READ).as_i64() >= Some(1), "the point at hand can be read");
    let picture =
        window.script("return document.querySelector('[data-testid=\"drawing-good\"]').clientHeight").as_i64();
    assert!(picture == Some(0) || picture >= Some(40), "a picture is seen or it is not there: {picture:?}");
}
