//! The owner keeps the record of goods: cells typed in place, twenty products pasted, a file filled in and brought back;
//! a cost that changes counts from its day on, and a case from before keeps the old one.

use pintui_core::keeping::clock;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn goods(desk: &Desk, text: &str) -> Value {
    desk.ask("goods_list", json!({ "shop": SHOP, "text": text, "which": "all", "skip": 0, "limit": 200 }))
}

/// A case by hand about an order of one piece that nobody has returned: the case, its product, its order's number.
fn case_of_one_piece(desk: &Desk) -> (i64, i64) {
    let order = desk.quiet_order(|order| {
        let lines = || desk.ask("order_show", json!({ "id": order["id"] }))["lines"].clone();
        order["paid_fen"].as_i64().is_some_and(|fen| fen > 5000)
            && lines().as_array().is_some_and(|lines| lines.len() == 1)
    });
    let case = desk.by_phone("return_refund", order["order_no"].as_str().expect("a number"), 5000);
    let pieces = desk.ask("play_desk", json!({ "case_id": case }))["pieces"].clone();
    (case, pieces[0]["product_id"].as_i64().expect("a product"))
}

fn cost_of(desk: &Desk, case: i64) -> Value {
    desk.ask("play_desk", json!({ "case_id": case }))["pieces"][0]["cost_fen"].clone()
}

#[test]
fn the_owner_types_a_cost_pastes_twenty_products_and_an_old_case_keeps_its_cost() {
    let desk = Desk::at_work(400);
    let (case, product) = case_of_one_piece(&desk);
    let before = goods(&desk, "")["total"].as_i64().expect("a count");
    let number = desk.ask("goods_show", json!({ "product_id": product }))["goods"]["number"].clone();
    let number = number.as_str().expect("a number").to_owned();
    let window = Window::open(&desk, &[]);
    window.text("nav-today");
    window.display.presses(&["ctrl+k"]);
    window.fill("palette-input", "商品档案");
    window.display.presses(&["Return"]);
    window.text("goods-table");
    window.shot("180-goods");
    window.fill("goods-search", &number);
    window.until("this product alone", || {
        window.script("return document.querySelectorAll('[data-testid=goods-table] tbody tr.ant-table-row').length")
            == 1
    });
    let cell = format!("goods-cost-{product}");
    window.refill(&cell, "20.00\u{e007}");
    window.until("the first cost to count for the old case", || cost_of(&desk, case) == 2000);
    window.refill(&cell, "25.00\u{e007}");
    window.until("the new cost", || goods(&desk, &number)["goods"][0]["cost_fen"] == 2500);
    assert_eq!(goods(&desk, &number)["goods"][0]["cost_from"], clock::now().0.date().to_string());
    assert_eq!(cost_of(&desk, case), 2000, "a case from before keeps the old one");
    // What is no cost stays in its cell, marked, to be mended.
    window.refill(&cell, "面议\u{e007}");
    let told = |what: &str| {
        window.script(&format!("const cell = document.querySelector('[data-testid=\"{cell}\"]'); return {what}"))
    };
    window.until("the cell to be marked", || told("cell.getAttribute('aria-invalid')") == "true");
    assert_eq!(told("cell.value"), "面议");
    window.shot("180-goods-refused");
    assert_eq!(goods(&desk, &number)["goods"][0]["cost_fen"], 2500);
    window.refill(&cell, "25.00\u{e007}");
    window.until("the mark to go", || told("cell.getAttribute('aria-invalid')") == "false");
    window.refill(&format!("goods-supplier-{product}"), "义乌李记\u{e007}");
    window.until("the supplier", || goods(&desk, &number)["goods"][0]["supplier"] == "义乌李记");

    window.press("goods-bring");
    let lines: String = (0..20).map(|at| format!("7700{at:02}\t新品 {at}\t{at}9.90\t陶瓷\t13800000000\n")).collect();
    window.copies(&format!("商品编号\t商品标题\t成本价\t材质\t联系电话\n{lines}没有这个\t\t5\t\t\n"));
    window.press("goods-typed-number-0");
    window.pastes();
    window.until("what will become of them", || window.text("goods-fate-added").contains("20"));
    assert!(window.text("goods-fate-unknown").contains('1'));
    window.shot("181-goods-pasted");
    window.press("goods-keep");
    window.until("all of them to be kept", || goods(&desk, "")["total"].as_i64() == Some(before + 20));
    window.until("the unknown one to stay in sight", || window.text("goods-fate-of-0").contains("对不上"));
    let found = goods(&desk, "770007");
    assert_eq!((&found["goods"][0]["cost_fen"], &found["goods"][0]["material"]), (&json!(7990), &json!("陶瓷")));
    window.refill("goods-search", &number);
    window.press(&format!("goods-open-{product}"));
    window.until("its costs over time", || window.text("product-costs").contains("25.00"));
    window.shot("182-product-record");
}

#[test]
fn the_record_goes_out_as_a_workbook_and_comes_back_filled_in() {
    let desk = Desk::at_work(200);
    let window = Window::open(&desk, &[]);
    window.text("nav-today");
    window.display.presses(&["g", "5"]);
    window.text("goods-table");
    let out = desk.file("goods.xlsx");
    window.press("goods-export");
    window.save_as(&out);
    window.until("the workbook", || std::fs::metadata(&out).is_ok_and(|file| file.len() > 0));
    window.press("goods-bring");
    window.press("goods-file");
    window.choose_file(&out);
    window.until("the file's rows", || window.text("goods-fate-of-0").contains("不变"));
    let rows = window.script("return document.querySelectorAll('[data-testid^=goods-fate-of-]').length");
    assert!(rows.as_i64() > Some(5), "{rows}");
    window.refill("goods-typed-cost-0", "12.5");
    window.until("one row to bring something", || window.text("goods-keep").contains('1'));
    window.press("goods-keep");
    window.until("its cost", || {
        goods(&desk, "")["goods"].as_array().is_some_and(|all| all.iter().any(|one| one["cost_fen"] == 1250))
    });
}

#[test]
fn the_record_of_goods_fits_in_light_and_dark_and_in_the_smallest_window() {
    let desk = Desk::empty();
    desk.ask("open_demo", json!({ "orders": 2000, "seed": 1 }));
    let window = Window::open(&desk, &[]);
    for (language, theme, width, height) in [
        ("zh-CN", "light", 1280, 800),
        ("en", "dark", 1280, 800),
        ("zh-CN", "light", 1024, 700),
        ("zh-TW", "dark", 1024, 700),
    ] {
        window.script(&format!(
            "window.former = true; localStorage.setItem('pintui.language', '{language}');
             localStorage.setItem('pintui.theme', '{theme}'); location.reload()"
        ));
        window.resize(width, height);
        window.until("the page to be there again", || {
            window.script("return window.former === undefined && document.readyState === 'complete'") == true
        });
        window.text("nav-today");
        window.display.presses(&["g", "5"]);
        window.text("goods-table");
        window.press("goods-bring");
        window.text("goods-typed");
        window.drawn();
        window.shot(&format!("183-goods-{language}-{theme}-{width}"));
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(window.script(wide), true, "{language} {theme} {width}");
    }
}
