//! The platform's own figures: typed for a day, pasted for several, and shown beside ours.

use chrono::Days;
use pintui_tests::program::{Desk, SHOP, last_month_ends};
use pintui_tests::window::Window;
use serde_json::json;

#[test]
fn official_figures_are_typed_and_pasted_and_stand_beside_ours() {
    let desk = Desk::at_work(1500);
    let day = last_month_ends();
    let listed = || desk.ask("official_list", json!({ "shop": SHOP, "rule": "signed_30d", "limit": 60 }));
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.press("today-official");

    window.fill("official-day-0", &day.to_string());
    window.fill("official-rate-0", "没有");
    window.until("what is wrong to stand under its cell", || {
        window.script("return document.querySelector('[role=alert]') !== null") == true
    });
    window.shot("53-official-unreadable");
    window.press("official-rate-0");
    window.display.presses(&["ctrl+a"]);
    window.display.types("3.21", 12);
    window.press("official-record");
    window.until("the day to be kept", || listed().as_array().is_some_and(|days| days.len() == 1));
    window.says("3.21%");
    window.shot("54-official-typed");

    let rows = (1..=3).map(|before| format!("{}\t2.{before}0%\t2{before}\t1,000", day - Days::new(before)));
    let table = format!("日期\t品退率\t品退订单数\t签收订单数\n{}", rows.collect::<Vec<_>>().join("\n"));
    window.copies(&table);
    window.press("official-day-0");
    window.pastes();
    window.text("official-day-2");
    window.until("the table to be checked", || {
        window.script("return !document.querySelector('[data-testid=official-record]').disabled") == true
    });
    window.shot("55-official-pasted");
    window.press("official-record");
    window.until("all days to be kept", || listed().as_array().is_some_and(|days| days.len() == 4));
    let newest = &listed()[1]["official"];
    assert_eq!((&newest["orders"], &newest["quality_orders"]), (&json!(1000), &json!(21)));

    window.press("nav-today");
    window.until("the platform's figure to stand beside ours", || window.text("today-official").contains("3.21%"));
    window.press("today-official");
    window.text("official-gap");
    window.shot("56-official-difference");
}
