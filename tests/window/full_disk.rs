//! The window over a book whose disk is full: what the owner came to see is there, and what cannot be written says so.

use pintui_core::sample::Recipe;
use pintui_tests::part;
use pintui_tests::program::{Desk, SHOP, last_month_ends, plain};
use pintui_tests::window::Window;
use serde_json::json;

#[test]
fn today_can_be_read_on_a_full_disk() {
    part::on_a_disk("64m", "window::full_disk::over_a_full_disk");
}

#[test]
#[ignore = "started by the story of the full disk"]
fn over_a_full_disk() {
    let desk = Desk::empty();
    let disk = part::place();
    std::os::unix::fs::symlink(&disk, desk.data()).expect("the book lies on the small disk");
    let files = desk.sample("exports", &Recipe { until: last_month_ends(), ..plain(400) });
    desk.import(&files, &[]);
    part::fill_up(&disk.join("fill"));
    let window = Window::open(&desk, &[]);
    let orders = window.number("today-orders");
    assert!(orders > 0, "{}", window.page_text());
    window.shot("192-full-disk");
    let asked = json!({ "shop": SHOP, "month": "2026-10", "rate": 150, "good": null, "good_from": "" });
    let refused = window.ask("set_target", &asked).expect_err("nothing can be written");
    assert_eq!(refused["code"], "disk_full", "{refused}");
}
