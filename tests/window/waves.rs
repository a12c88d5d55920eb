//! An owner defines a group-buy wave, reads its line, puts two beside each other and finds both on the time line.

use calamine::{Reader, Xlsx, open_workbook};
use chrono::Days;
use pintui_tests::program::{Desk, SHOP, last_month_ends};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn waves(desk: &Desk) -> Value {
    desk.ask("wave_list", json!({ "shop": SHOP, "rule": null }))
}

/// Types both days of the wave, as people do.
fn days(window: &Window, from: &str, to: &str) {
    for (field, day) in [("第一天付款", from), ("最后一天付款", to)] {
        let input = format!("input[aria-label=\"{field}\"]");
        let shows = format!("return document.querySelector('{input}').value");
        // On a busy computer the field may get the keyboard after the keys.
        window.until("the day to stand in its field", || {
            window.press_on(&input);
            window.display.presses(&["ctrl+a"]);
            window.display.types(day, 12);
            window.settle();
            window.script(&shows) == day
        });
        window.display.presses(&["Return"]);
        window.settle();
    }
}

/// Lists of choices that can be seen.
const OPEN_LISTS: &str = "return [...document.querySelectorAll('.ant-select-dropdown')]
  .filter((one) => one.getBoundingClientRect().height > 0 && getComputedStyle(one).visibility !== 'hidden').length";

/// Chooses what was sold.
fn products(window: &Window, names: &[&str]) {
    window.press("wave-products");
    for name in names {
        let chosen = format!(
            "return [...document.querySelectorAll('.ant-select-item-option-selected')]
              .some((one) => one.textContent.trim() === '{name}')"
        );
        // The list may still be coming down over the place that is pressed.
        window.until("the product to be chosen", || {
            if window.script(&chosen) == false {
                window.press_option(name);
                window.settle();
            }
            window.script(&chosen) == true
        });
    }
    window.display.presses(&["Escape"]);
}

#[test]
fn an_owner_follows_two_waves_and_sees_them_on_the_time_line() {
    let desk = Desk::at_work(3000);
    let last = last_month_ends();
    let back = |days: u64| (last - Days::new(days)).to_string();
    let ask = json!({ "shop": SHOP, "text": "", "category": null, "skip": 0, "limit": 50 });
    let goods = desk.ask("checked_products", ask)["products"].as_array().expect("products").clone();
    let names: Vec<&str> = goods.iter().take(6).map(|product| product["name"].as_str().expect("a title")).collect();
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.press("nav-breakdown");
    window.press("breakdown-by-waves");
    window.says("还没有档期");
    window.shot("160-waves-none");

    // Defined by name, days and product; its line is what the core tells.
    window.press("wave-new");
    window.fill("wave-name", "国庆团");
    days(&window, &back(27), &back(18));
    products(&window, &names);
    window.shot("161-waves-form");
    window.press("wave-save");
    window.text("waves");
    let wave = waves(&desk)["waves"][0].clone();
    assert_eq!(
        (&wave["name"], &wave["first_on"], &wave["last_on"]),
        (&json!("国庆团"), &json!(back(27)), &json!(back(18)))
    );
    let id = wave["id"].as_i64().expect("a key");
    for (figure, count) in
        [("orders", &wave["orders"]), ("sent", &wave["sent"]["hits"]), ("quality", &wave["quality"]["hits"])]
    {
        window.comes_to(&format!("wave-{figure}-{id}"), count.as_i64().expect("a count"));
    }
    let orders = wave["orders"].as_i64().expect("a count");
    assert!(orders > 0, "the wave has orders: {wave}");
    window.press(&format!("wave-orders-{id}"));
    window.until("its orders to be listed", || window.text("list-total").contains(&orders.to_string()));
    window.display.presses(&["Escape"]);
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("162-wave-{width}"));
    }

    // What overlaps is refused by name, and stays to be mended.
    window.press("wave-new");
    window.fill("wave-name", "返场");
    days(&window, &back(20), &back(6));
    products(&window, &names);
    window.display.presses(&["ctrl+Return"]);
    window.says("和「国庆团」撞上了");
    assert_eq!(window.script(OPEN_LISTS), 0, "no list lies over what was refused");
    window.shot("163-waves-overlap");
    days(&window, &back(17), &back(6));
    window.press("wave-save");
    window.until("both to be listed", || waves(&desk)["waves"].as_array().map(Vec::len) == Some(2));
    let second = waves(&desk)["waves"][0].clone();
    assert_eq!(second["name"], json!("返场"));

    // The second one beside the first.
    window.text(&format!("wave-choose-{id}"));
    window.press_on(&format!("[data-testid=\"wave-choose-{id}\"]"));
    let beside = window.text("waves-beside");
    assert!(beside.contains("国庆团") && beside.contains("返场"), "{beside}");
    window.text("waves-quality-verdict");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("164-waves-beside-{width}"));
    }
    window.press("waves-send-as");
    window.text("waves-send");
    window.shot("165-waves-table");
    let file = desk.file("waves.xlsx");
    window.press("waves-export");
    window.save_as(&file);
    window.until("the workbook to be written", || std::path::Path::new(&file).exists());
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    assert_eq!(book.worksheet_range("团购档期").expect("the waves").rows().count(), 3);
    assert!(book.worksheet_range("两档比较").is_ok());

    // Both lie on the time line, and say what they are.
    window.press("breakdown-by-when");
    window.text(&format!("timeline-mark-wave-{id}"));
    let marks = window.script("return document.querySelector('[data-testid=\"timeline-marks\"]').textContent");
    let marks = marks.as_str().expect("a list");
    assert!(marks.contains("国庆团") && marks.contains("返场"), "{marks}");
    let line = desk.ask("return_timeline", json!({ "shop": SHOP, "date": null, "step": "day" }));
    let span = line["spans"].as_array().expect("columns").iter().find(|span| span["refunded"]["cases"] != 0);
    let span = span.expect("a day with refunds");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("166-timeline-{width}"));
    }
    window.press(&format!("timeline-refunded-{}", span["from"].as_str().expect("a day")));
    let refunds = span["refunded"]["cases"].to_string();
    window.until("its refunds to be listed", || window.text("list-total").contains(&refunds));
    window.display.presses(&["Escape"]);
    for step in ["week", "month"] {
        window.press(&format!("timeline-{step}"));
        window.text(&format!("timeline-mark-wave-{id}"));
        window.shot(&format!("167-timeline-{step}"));
    }

    window.script("localStorage.setItem('pintui.theme', 'dark'); localStorage.setItem('pintui.language', 'en'); location.reload()");
    window.press("nav-breakdown");
    window.press("breakdown-by-waves");
    window.press_on(&format!("[data-testid=\"wave-choose-{id}\"]"));
    window.text("waves-beside");
    window.shot("168-waves-dark");
    window.press("breakdown-by-when");
    window.text("timeline-marks");
    window.resize(1024, 700);
    window.shot("169-timeline-dark");
}
