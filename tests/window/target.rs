//! The owner's target for the rate: set on 今日, and how many more fit under it.

use pintui_tests::program::{Desk, SHOP, last_month_ends};
use pintui_tests::window::Window;
use serde_json::json;

#[test]
fn a_target_is_set_on_the_morning_page_and_says_what_still_fits() {
    let desk = Desk::at_work(4000);
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.press("target-set");
    window.fill("target-rate", "0.01");
    window.fill("target-good", "0.9");
    window.press("target-save");
    window.until("the missing origin to be told", || {
        window.script("return document.querySelector('.ant-modal [role=alert]') !== null") == true
    });
    window.shot("140-target-refused");
    window.fill("target-good-from", "平台商家中心");
    window.press("target-save");
    let told = window.text("today-target-room");
    let day = last_month_ends();
    let today = desk.ask("today", json!({ "shop": SHOP, "date": day.to_string(), "rule": "signed_30d" }));
    assert_eq!(today["target"]["rate"], json!(0.0001));
    let too_many = -today["target"]["room"].as_i64().expect("a number");
    assert!(too_many > 0, "{today}");
    assert!(told.contains(&too_many.to_string()), "{told} of {too_many}");
    window.shot("141-target-told");
}
