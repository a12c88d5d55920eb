//! Who packs: a parcel scanned where a badge is asked for is kept and opened after it, never taken for a person.

use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::json;

/// Two orders of one piece that can be packed.
pub(crate) fn ready(desk: &Desk) -> Vec<String> {
    let page = desk.ask("order_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 }));
    let orders = page["orders"].as_array().expect("orders");
    let numbers = orders.iter().map(|order| order["order_no"].as_str().expect("a number").to_owned());
    let is_ready = |number: &String| {
        let found = desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }));
        found["is"] == "ready" && found["parcel"]["must_count"] == false
    };
    numbers.filter(is_ready).take(2).collect()
}

#[test]
fn a_parcel_scanned_before_the_badge_waits_for_it() {
    let desk = Desk::at_work(600);
    let parcels = ready(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans(&parcels[0]);
    let tail = &parcels[0][parcels[0].len() - 4..];
    window.until("the parcel to be kept", || window.text("station-kept").contains(tail));
    window.shot("60-parcel-before-the-badge");
    assert_eq!(window.script("return localStorage.getItem('pintui.staff') ?? ''"), "", "a parcel is no person");

    window.display.scans("PB-07");
    window.text("station-parcel");
    assert!(window.text("station-tail").contains(tail));
    window.says("质检员 07");
    window.shot("61-parcel-after-the-badge");

    // Another person steps to the bench in the middle of it.
    window.display.scans("PB-08");
    window.says("质检员 08");
    window.text("station-parcel");
    window.display.presses(&["f"]);
    window.text("station-tiles");
    window.display.presses(&["1"]);
    window.answers("failed");
    let day = desk.ask("station_day", json!({ "shop": SHOP, "date": null }));
    assert_eq!((&day["latest"][0]["order_no"], &day["latest"][0]["staff"]), (&json!(parcels[0]), &json!("08")));

    window.display.scans(&parcels[1]);
    window.text("station-parcel");
    window.display.presses(&["x"]);
    window.text("station-wait");
    window.press_saying("命令卡");
    window.until("the badge to be on the card", || {
        window.script("return document.querySelector('svg[aria-label=\"PB-08\"]') !== null") == true
    });
    window.shot("62-card-with-badge");
}

#[test]
fn a_badge_number_is_still_typed_by_hand() {
    let desk = Desk::at_work(60);
    let window = Window::open(&desk, &[]);
    window.press("nav-station");
    window.fill("station-staff", "小李");
    window.press("station-staff-ok");
    window.text("station-wait");
    window.says("质检员 小李");
}

#[test]
fn a_command_scanned_where_a_badge_is_asked_for_answers_nothing_behind_it() {
    let desk = Desk::at_work(600);
    let parcels = ready(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("PT-PASS");
    window.says("这是命令卡，不是工牌");
    window.display.scans("PB-07");
    window.text("station-wait");
    window.display.scans(&parcels[0]);
    window.text("station-parcel");
    window.press_saying("质检员 07");
    window.text("station-staff");
    window.display.scans("PT-FAIL");
    window.says("这是命令卡，不是工牌");
    window.display.scans("PB-08");
    window.says("质检员 08");
    window.text("station-pass");
    let faults = window.script("return document.querySelector('[data-testid=\"station-tiles\"]') !== null");
    assert_eq!(faults, false, "the parcel that lay on the bench is still to be looked at");
}
