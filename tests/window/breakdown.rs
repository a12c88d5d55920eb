//! The owner asks what caused the rate: by category, by price, by carrier and by time; a figure opens its list.

use calamine::{Reader, Xlsx, open_workbook};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn told(desk: &Desk, by: &str) -> Value {
    let ask = json!({
        "shop": SHOP, "date": null, "rule": null, "by": by, "limits_fen": [], "late_days": 5, "top": 10,
    });
    desk.ask("breakdown", ask)
}

#[test]
fn an_owner_sees_what_caused_the_rate_and_opens_what_is_behind_it() {
    let desk = Desk::at_work(3000);
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.press("nav-breakdown");
    let first = &told(&desk, "category")["groups"][0];
    let key = first["key"].as_str().expect("a category").to_owned();
    window.comes_to(&format!("breakdown-orders-{key}"), first["quality"]["orders"].as_i64().expect("a count"));
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("110-breakdown-{width}"));
    }

    // A category's reasons, and behind one of them as many cases as it says.
    window.press(&format!("breakdown-group-{key}"));
    window.until("its reasons to be shown", || window.text("breakdown-reasons").contains('%'));
    let cases = window.number("breakdown-reason");
    assert_eq!(Some(cases), first["reasons"][0]["cases"].as_i64());
    window.press("breakdown-reason");
    window.until("the list to be as long", || window.text("list-total").contains(&cases.to_string()));
    window.shot("111-breakdown-cases");
    window.display.presses(&["Escape"]);

    // By carrier: the late parcels open.
    window.press("breakdown-by-carrier");
    let carriers = told(&desk, "carrier");
    let one = &carriers["groups"][0];
    let late = format!("breakdown-late-{}", one["key"].as_str().expect("a carrier"));
    window.comes_to(&late, one["late"]["hits"].as_i64().expect("a count"));
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("112-breakdown-carrier-{width}"));
    }
    window.press(&late);
    window.until("the parcels to be listed", || window.text("list-total").contains(&one["late"]["hits"].to_string()));
    window.display.presses(&["Escape"]);

    // By price: own limits, and what is said of a price at which the rate leaves.
    window.press("breakdown-by-price");
    window.text("breakdown-price-mark");
    window.fill("breakdown-limits", "50, 100, 200");
    window.display.presses(&["Return"]);
    window.text("breakdown-orders-20000");
    window.shot("113-breakdown-price");

    // When returns come: a bar opens its cases.
    window.press("breakdown-by-when");
    let times = desk.ask("return_times", json!({ "shop": SHOP, "date": null, "rule": null }));
    let bar = times["days"]
        .as_array()
        .expect("bars")
        .iter()
        .find(|bar| bar["ids"].as_array().is_some_and(|ids| ids.len() > 1));
    let bar = bar.expect("a bar with cases");
    window.text(&format!("times-days-{}", bar["key"].as_str().expect("a key")));
    window.drawn();
    let height = |key: &str| {
        let script = format!(
            "return document.querySelector('[data-testid=\"times-days-{key}\"] > span > span').getBoundingClientRect().height"
        );
        window.script(&script).as_f64().expect("a height")
    };
    let highs: Vec<(f64, f64)> = times["days"]
        .as_array()
        .expect("bars")
        .iter()
        .map(|bar| (height(bar["key"].as_str().expect("a key")), bar["ids"].as_array().expect("ids").len() as f64))
        .collect();
    let (most, cases) =
        highs.iter().copied().fold((0.0, 0.0), |most: (f64, f64), one| if one.1 > most.1 { one } else { most });
    assert!(
        highs.iter().all(|(high, of)| (high - most * of / cases).abs() < 1.0),
        "bars are as high as their cases: {highs:?}"
    );
    window.press(&format!("times-days-{}", bar["key"].as_str().expect("a key")));
    let high = bar["ids"].as_array().expect("ids").len();
    window.until("its cases to be listed", || window.text("list-total").contains(&high.to_string()));
    window.display.presses(&["Escape"]);
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("114-breakdown-times-{width}"));
    }

    // The workbook holds the same.
    window.press("breakdown-by-carrier");
    window.text(&late);
    let file = desk.file("analysis.xlsx");
    window.press("breakdown-export");
    window.save_as(&file);
    window.until("the workbook to be written", || std::path::Path::new(&file).exists());
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    let sheet = book.worksheet_range("分组").expect("the groups");
    assert_eq!(
        sheet.rows().count(),
        carriers["groups"].as_array().expect("groups").len() + 2,
        "the whole and each group"
    );

    window.script("localStorage.setItem('pintui.theme', 'dark'); localStorage.setItem('pintui.language', 'en'); location.reload()");
    window.press("nav-breakdown");
    window.text("breakdown-groups");
    for by in ["category", "province", "times", "transit", "carrier", "route", "when"] {
        window.press(&format!("breakdown-by-{by}"));
        window.drawn();
        window.shot(&format!("115-breakdown-dark-{by}"));
    }
}

#[test]
fn a_shop_without_orders_is_told_where_to_begin() {
    let desk = Desk::empty();
    desk.ask("create_shop", json!({ "name": SHOP, "platform": "taobao" }));
    let window = Window::open(&desk, &[]);
    window.press("nav-breakdown");
    window.says("这段时间没有订单");
    window.shot("116-breakdown-empty");
    window.press("breakdown-by-when");
    window.says("这段时间没有人申请退货");
}
