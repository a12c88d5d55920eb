//! An owner sees what the next thirty days bring, opens the orders behind it, acts on a product, and checks whether such
//! figures were right before.

use calamine::{Reader, Xlsx, open_workbook};
use pintui_core::sample::Recipe;
use pintui_tests::program::{Desk, SHOP, last_month_ends, plain};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn sheet(desk: &Desk) -> Value {
    desk.ask("forecast_sheet", json!({ "shop": SHOP, "quality": false, "top": 20 }))
}

fn both_sizes(window: &Window, name: &str) {
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        let spills = "return document.documentElement.scrollWidth > window.innerWidth + 1";
        assert_eq!(window.script(spills), false, "{name} {width}");
        window.shot(&format!("{name}-{width}"));
    }
}

#[test]
fn an_owner_reads_the_forecast_acts_on_it_and_sees_whether_it_was_right() {
    let desk = Desk::empty();
    let files = desk.sample("exports", &Recipe { until: last_month_ends(), days: 240, ..plain(3000) });
    desk.import(&files, &[]);
    let window = Window::open(&desk, &[]);
    window.script("localStorage.setItem('pintui.clerk', '店长'); location.reload()");
    window.number("today-orders");
    window.press("nav-breakdown");
    window.press("breakdown-forecast");
    let told = sheet(&desk);
    let first = told["products"][0].clone();
    let id = first["product_id"].as_i64().expect("a key");
    let [low, high] = [0, 1].map(|end| first["ahead"]["range"][end].as_i64().expect("an end"));
    assert_eq!(window.text(&format!("forecast-range-{id}")), format!("{low}–{high} 单"));
    both_sizes(&window, "170-forecast");

    // A figure is the length of the list it opens.
    window.press(&format!("forecast-returned-{id}"));
    let hits = first["ahead"]["so_far"]["hits"].as_i64().expect("a count");
    assert_eq!(window.number("list-total"), hits);
    window.display.presses(&["Escape"]);

    // An order that did not come back tells how likely it is, part by part.
    let looked = &told["looked"];
    let paid = json!({
        "shop": SHOP, "quality": false, "product": id, "which": "paid", "from": looked[0], "to": looked[1], "skip": 0,
        "limit": 50,
    });
    let orders = desk.ask("forecast_behind", paid)["orders"].as_array().expect("orders").clone();
    let row = orders.iter().position(|order| order["reason"].is_null()).expect("an order without a case");
    let risk = desk.ask("order_risk", json!({ "order": orders[row]["id"] }));
    window.press(&format!("forecast-paid-{id}"));
    window.text("list-total");
    window.script(&format!("document.querySelectorAll('.ant-drawer .ant-table-row')[{row}].click()"));
    let times = risk["score"]["times"].as_f64().expect("a score");
    window.press("order-risk-look");
    window.until("the order's risk", || window.text("order-risk").contains(&format!("是全店的 {times:.1} 倍")));
    window.shot("170-order-risk");
    window.display.presses(&["Escape"]);
    window.display.presses(&["Escape"]);

    // Better text is an improvement action; it stands beside its product from then on.
    window.press(&format!("forecast-text-{id}"));
    window.text("change-form");
    window.shot("170-forecast-act");
    window.press("change-keep");
    window.until("what was done to stand beside the product", || window.page_text().contains("定了改善行动"));
    assert_eq!(sheet(&desk)["products"][0]["done"][0]["kind"], "chosen");
    both_sizes(&window, "170-forecast-done");

    window.press("forecast-tab-weeks");
    window.text("forecast-weeks");
    both_sizes(&window, "170-forecast-weeks");
    window.press("forecast-tab-tried");
    let tried = desk.ask("forecast_tried", json!({ "shop": SHOP, "quality": false }));
    let counts = format!("{} 个商品月里 {} 个", tried["inside"]["orders"], tried["inside"]["hits"]);
    assert!(window.text("forecast-inside").starts_with(&counts), "{counts}");
    both_sizes(&window, "170-forecast-tried");

    let file = desk.file("forecast.xlsx");
    window.press("forecast-export");
    window.save_as(&file);
    window.says("forecast.xlsx");
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    let rows = book.worksheet_range("往后30天").expect("the products");
    assert_eq!(
        rows.rows().count() as i64,
        told["count"].as_i64().expect("a count") + 2,
        "a head, the shop, all products"
    );

    window.script("localStorage.setItem('pintui.language', 'en'); localStorage.setItem('pintui.theme', 'dark'); location.reload()");
    window.number("today-orders");
    window.press("nav-breakdown");
    window.press("breakdown-forecast");
    window.text("forecast-products");
    both_sizes(&window, "170-forecast-en");
    window.press("forecast-tab-tried");
    window.text("forecast-verdict");
    both_sizes(&window, "170-forecast-tried-en");
}
