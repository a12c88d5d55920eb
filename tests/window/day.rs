//! A day of an owner and a packer in the real window: what they do, what they see, and that it is the
//! same as what the command line says. Pictures of every page are kept in target/shots.

use chrono::{Datelike, Days, NaiveDate};
use pintui_core::keeping::clock;
use pintui_core::sample::{Layout, Recipe};
use pintui_tests::program::{Desk, SHOP, faulty, named_cells, plain, total};
use pintui_tests::window::Window;
use serde_json::{Value, json};

/// The last day of the month before this one: the month the report page opens with.
fn until() -> NaiveDate {
    clock::now().0.date().with_day(1).expect("every month has a first day") - Days::new(1)
}

fn shop_with_files(desk: &Desk) -> Vec<String> {
    desk.sample("导出", &Recipe { until: until(), ..faulty(1500) })
}

fn shop_at_work() -> Desk {
    let desk = Desk::empty();
    let files = desk.sample("导出", &Recipe { until: until(), ..plain(1500) });
    desk.import(&files, &[]);
    desk
}

fn daily(desk: &Desk) -> Value {
    desk.done(&["daily", "--date", &until().to_string(), "--shop", SHOP])
}

#[test]
fn a_new_owner_brings_her_files_and_sees_what_the_command_line_says() {
    let desk = Desk::empty();
    let files = shop_with_files(&desk);
    let window = Window::open(&desk, &files);
    window.text("first-shop-name");
    window.shot("01-first-start");
    window.fill("first-shop-name", SHOP);
    assert!(window.text("first-platform").contains("淘宝"), "most owners sell on Taobao");
    window.press("first-pick");

    // The preview's counts are the very counts of the import.
    let shown = ["added", "updated", "unchanged", "rejected"].map(|count| window.number(&format!("import-{count}")));
    window.shot("02-preview");
    window.press("import-commit");
    window.text("import-written");
    window.shot("03-written");
    let runs = desk.done(&["imports"]);
    let kept = ["added", "updated", "unchanged", "rejected"].map(|count| total(&runs[0], count));
    assert_eq!(shown, kept, "the import did what the preview showed");
    assert!(kept[0] > 1500 && kept[3] > 0);

    window.press("nav-today");
    let day = daily(&desk);
    window.comes_to("today-orders", day["orders"].as_i64().expect("orders"));
    assert_eq!(window.number("today-quality-orders"), day["quality_orders"].as_i64().expect("quality orders"));
    let rate = format!("{:.2}", day["rate"].as_f64().expect("a rate") * 100.0);
    assert!(window.text("today-rate").contains(&rate), "{} is not {rate} %", window.text("today-rate"));
    window.resize(1280, 800);
    let cut = window.script(
        "return [...document.querySelector('[data-testid=today-rate]').closest('section').parentElement.querySelectorAll('p')]
           .filter((line) => getComputedStyle(line).overflowX === 'visible' && line.scrollWidth > line.clientWidth + 1)
           .map((line) => line.textContent)",
    );
    assert_eq!(cut, json!([]), "what a card says is cut at its edge");
    window.shot("04-today");

    // The list behind a figure has as many rows as the figure says.
    window.press("today-quality-orders");
    window.comes_to("list-total", day["quality_orders"].as_i64().expect("quality orders"));
    window.shot("05-orders-behind-the-figure");
}

#[test]
fn files_chosen_again_in_the_file_dialog_change_nothing() {
    let desk = Desk::empty();
    let files = desk.sample("export", &Recipe { until: until(), ..plain(300) });
    let first = desk.import(&files, &[]);
    let window = Window::open(&desk, &[]);
    window.press("nav-import");
    window.press("import-pick");
    window.choose_file(&files[0]);
    window.comes_to("import-added", 0);
    assert_eq!(window.number("import-updated"), 0);
    assert_eq!(window.number("import-unchanged"), first["files"][0]["rows"].as_i64().expect("rows"));
    window.shot("06-same-file-again");
}

#[test]
fn a_long_import_can_be_cancelled_and_leaves_nothing() {
    let desk = shop_at_work();
    let before = desk.done(&["imports"]);
    let files = desk.sample("many", &Recipe { until: until(), layout: Layout::large(), ..plain(80_000) });
    let window = Window::open(&desk, &files);
    window.press("progress-cancel");
    window.text("error-note");
    window.shot("07-cancelled");
    assert_eq!(desk.done(&["imports"]), before);
    assert_eq!(desk.done(&["verify"])["ok"], true);
}

#[test]
fn a_packer_checks_parcels_with_nothing_but_a_scanner_and_a_few_keys() {
    let desk = shop_at_work();
    let page = json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 });
    let orders = desk.ask("order_list", page);
    let ready: Vec<String> = orders["orders"]
        .as_array()
        .expect("orders")
        .iter()
        .filter(|order| order["cases"] == 0)
        .map(|order| order["order_no"].as_str().expect("a number").to_owned())
        .filter(|number| {
            let found = desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }));
            found["is"] == "ready" && found["parcel"]["must_count"] == false
        })
        .take(2)
        .collect();
    let [good, bad] = &ready[..] else { panic!("the sample has parcels to check: {orders}") };
    let points = desk.ask("scan_parcel", json!({ "scanned": good, "shop": SHOP }));
    let points = points["parcel"]["checklist"]["points"].as_array().expect("points").len();

    let window = Window::open(&desk, &[]);
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("W00017");
    window.text("station-wait");
    window.shot("10-station-waits");

    window.display.scans(good);
    window.text("station-parcel");
    window.shot("11-station-parcel");
    for _ in 0..points {
        window.display.presses(&["space"]);
        window.settle();
    }
    window.answers("passed");
    window.shot("12-station-passed");
    window.comes_to("station-count-done", 1);

    window.display.scans(bad);
    window.text("station-parcel");
    window.display.presses(&["f"]);
    window.settle();
    window.shot("13-station-which-fault");
    window.display.presses(&["1"]);
    window.answers("failed");
    window.shot("14-station-failed");
    window.comes_to("station-count-done", 2);
    window.comes_to("station-count-failed", 1);

    window.display.scans(good);
    window.answers("stop");
    window.shot("15-station-checked-already");
    window.display.presses(&["Return"]);
    window.text("station-wait");

    window.display.scans("990000000000000001");
    window.answers("stop");
    window.shot("16-station-unknown-number");

    let counts = desk.ask("station_day", json!({ "shop": SHOP, "date": null }));
    assert_eq!(
        (counts["done"].as_i64(), counts["failed"].as_i64()),
        (Some(2), Some(1)),
        "the window's counts are kept"
    );
}

#[test]
fn the_month_leaves_as_a_workbook_with_the_figures_on_the_screen() {
    let desk = shop_at_work();
    let month = until().format("%Y-%m").to_string();
    let window = Window::open(&desk, &[]);
    window.press("nav-report");
    let orders = window.number("report-orders");
    window.shot("20-report");
    let out = desk.file("month.xlsx");
    window.press("report-export");
    window.save_as(&out);
    window.until("the workbook to be written", || std::fs::metadata(&out).is_ok_and(|file| file.len() > 0));
    let cells = named_cells(&out);
    let kpi = desk.ask("kpi", json!({ "shop": SHOP, "month": month }));
    assert_eq!(kpi["figures"]["quality"]["orders"], orders);
    assert_eq!(cells["kpi_orders"].to_string(), orders.to_string());
    assert_eq!(cells["kpi_quality_orders"].to_string(), kpi["figures"]["quality"]["hits"].to_string());
    assert_eq!(cells["kpi_cases"].to_string(), kpi["figures"]["cases"].to_string());
}

#[test]
fn what_the_command_line_imports_appears_in_the_open_window() {
    let desk = shop_at_work();
    let window = Window::open(&desk, &[]);
    let before = window.number("today-orders");
    let later = desk.sample("later", &Recipe { until: until(), seed: 2, ..plain(400) });
    desk.import(&later, &[]);
    let after = daily(&desk)["orders"].as_i64().expect("orders");
    assert_ne!(before, after);
    window.comes_to("today-orders", after);
}

#[test]
fn a_book_that_cannot_be_opened_is_told_and_restored_in_the_window() {
    let desk = shop_at_work();
    let before = daily(&desk)["orders"].as_i64().expect("orders");
    let copy = desk.file("copy.db");
    desk.done(&["backup", &copy]);
    desk.damage();
    let window = Window::open(&desk, &[]);
    assert_eq!(window.ask("shop_list", &json!({})).expect_err("no book, no answer")["code"], "book_damaged");
    window.text("unopened-restore");
    window.shot("30-book-damaged");
    window.press("unopened-restore");
    window.choose_file(&copy);
    window.press("restore-do");
    window.press("nav-today");
    window.until("the day to be shown", || !window.page_text().is_empty());
    assert_eq!(daily(&desk)["orders"].as_i64(), Some(before));
    window.shot("31-restored");
}

#[test]
fn every_page_is_drawn_in_light_and_dark_and_in_the_smallest_window() {
    let desk = shop_at_work();
    let window = Window::open(&desk, &[]);
    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        window.script(&format!("localStorage.setItem('pintui.theme', '{theme}'); location.reload()"));
        window.resize(width, height);
        for page in ["today", "import", "report", "cases", "checks", "halts", "quarantine", "settings", "station"] {
            window.press(&format!("nav-{page}"));
            window.shot(&format!("{theme}-{width}-{page}"));
            let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
            assert_eq!(spills, false, "{page} is wider than a window of {width} pixels");
        }
    }
}
