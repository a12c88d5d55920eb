//! New downloads come in by themselves: after a look at the preview, or silently, as the owner sets it.

use std::path::Path;
use std::time::Instant;

use pintui_core::sample::Recipe;
use pintui_tests::program::{Desk, SHOP, last_month_ends, plain};
use pintui_tests::window::Window;

/// A file of further orders, still elsewhere.
fn export(desk: &Desk, seed: u64) -> String {
    let recipe = Recipe { until: last_month_ends(), seed, ..plain(120) };
    desk.sample(&format!("elsewhere-{seed}"), &recipe).swap_remove(0)
}

/// The browser has downloaded it.
fn downloaded(file: &str, folder: &str) {
    let name = Path::new(file).file_name().expect("a name");
    std::fs::copy(file, Path::new(folder).join(name)).expect("a file is copied");
}

#[test]
fn a_download_waits_for_a_look_and_then_the_next_comes_in_silently() {
    let desk = Desk::at_work(600);
    let folder = desk.file("downloads");
    std::fs::create_dir(&folder).expect("a folder");
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.press("nav-settings");
    window.press("settings-watch");
    window.press("watch-choose");
    window.choose_folder(&folder);
    window.says(&folder);
    window.shot("57-folder-watched");

    let first = export(&desk, 5);
    let adds = desk.import_counts(std::slice::from_ref(&first));
    window.press("nav-today");
    window.number("today-orders");
    let began = Instant::now();
    downloaded(&first, &folder);
    window.text("watch-review");
    println!("a download was noticed after {:.1} s", began.elapsed().as_secs_f64());
    window.shot("58-download-waits");
    assert_eq!(desk.done(&["imports"]).as_array().map(Vec::len), Some(1), "nothing is written before a look");
    window.press("watch-review");
    window.comes_to("import-added", adds);
    window.press("import-commit");
    window.text("import-written");

    window.press("nav-settings");
    window.press("settings-watch");
    window.press_on("[data-testid=watch-mode] .ant-segmented-item:nth-child(2)");
    window.until("the folder to be silent", || desk.ask("watch_list", serde_json::json!({}))[0]["mode"] == "silent");
    window.press("nav-today");
    let before = window.number("today-orders");
    let began = Instant::now();
    downloaded(&export(&desk, 6), &folder);
    window.until("the figure to move by itself", || window.number("today-orders") != before);
    println!("a download was in the figures after {:.1} s", began.elapsed().as_secs_f64());
    window.shot("59-download-came-in");
    let orders = desk.done(&["daily", "--date", &last_month_ends().to_string(), "--shop", SHOP]);
    window.comes_to("today-orders", orders["orders"].as_i64().expect("orders"));

    // What came in is marked where it is listed.
    window.press("today-orders");
    let marked = "return document.querySelectorAll('[data-testid=\"row-fresh\"]').length";
    window.until("the new rows to be marked", || window.script(marked).as_i64().is_some_and(|rows| rows > 0));
    window.shot("60-new-rows");
}
