//! Files that are not the open shop's, in the real window: of another platform, of another currency, of no format.

use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

const TAOBAO: &str = "订单编号,订单状态,订单创建时间,订单付款时间,买家实际支付金额,宝贝标题\n\
    2891004732986127,交易成功,2026-10-01 11:00:03,2026-10-01 11:02:09,159.00,云朵圆领针织衫\n";
const PDD: &str = "订单号,订单状态,商品,商品数量(件),用户实付金额(元),订单成交时间\n\
    261003-123456789012341,待发货,杯子,两件,10.00,2026-10-03 10:00:00\n\
    261003-123456789012342,待发货,碗,1,20.00,2026-10-03 11:00:00\n";
const EURO: &str = "Name,Financial Status,Paid at,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price\n\
    #1001,paid,2026-10-01 10:00:00 +0000,EUR,30.00,1,Tea,30.00\n";
const UNKNOWN: &str = "单据,付款日,收了多少\nA1001,2026-10-01,10.00\nA1002,2026-10-02,20.00\nA1003,2026-10-03,30.00\n";

fn written(desk: &Desk, name: &str, text: &str) -> String {
    let path = desk.file(name);
    std::fs::write(&path, text).expect("a file is written");
    path
}

fn desk() -> Desk {
    let desk = Desk::empty();
    desk.import(&[written(&desk, "淘宝订单.csv", TAOBAO)], &[]);
    desk
}

/// The page in the smallest window and in the usual one; it fits into both.
fn look(window: &Window, name: &str) {
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("{name}-{width}"));
        let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
        assert_eq!(spills, false, "{name} is wider than a window of {width} pixels");
    }
}

fn platform_of(desk: &Desk, shop: &str) -> Value {
    let shops = desk.ask("shop_list", json!({}));
    let found = shops.as_array().and_then(|all| all.iter().find(|one| one["name"] == shop)).cloned();
    found.map_or(Value::Null, |one| one["platform"].clone())
}

#[test]
fn a_file_of_another_platform_is_one_press_away_from_a_shop_that_takes_it() {
    let desk = desk();
    let file = written(&desk, "拼多多订单.csv", PDD);
    let window = Window::open(&desk, std::slice::from_ref(&file));
    let told = window.text("import-other-platform");
    assert!(told.contains("拼多多") && told.contains("淘宝") && !told.contains("pdd"), "{told}");
    look(&window, "50-another-platform");
    window.press("import-other-new");
    window.comes_to("import-added", 2);
    look(&window, "51-a-shop-for-it");
    window.press("import-commit");
    // What came in with a remark is told, and shown when asked for.
    assert!(window.text("import-written-flagged").contains('1'));
    look(&window, "52-written-with-a-remark");
    window.press("import-written-flagged-go");
    window.until("the remark to be named", || window.text("run-details").contains("有一格看不懂"));
    assert_eq!(platform_of(&desk, "我的拼多多"), "pdd");
    drop(window);

    let more = written(&desk, "拼多多订单2.csv", &PDD.replace("-1234", "-5678"));
    desk.ask("create_shop", json!({ "name": "淘宝二店", "platform": "taobao" }));
    let window = Window::open(&desk, std::slice::from_ref(&more));
    assert!(window.text("import-into-0").contains("我的拼多多"));
    look(&window, "53-into-the-shop-there-is");
    window.press("import-into-0");
    window.comes_to("import-added", 2);
}

#[test]
fn amounts_of_a_new_shop_are_shown_in_the_currency_of_its_file() {
    let desk = desk();
    let window = Window::open(&desk, &[written(&desk, "orders_export.csv", EURO)]);
    window.press("import-other-new");
    window.comes_to("import-added", 1);
    window.until("euros", || window.page_text().contains("€30.00"));
    assert!(!window.page_text().contains('¥'), "{}", window.page_text());
    look(&window, "54-euros");
    window.press("import-commit");
    window.text("import-written");
    window.press("import-written-more");
    window.until("what its platform's files are", || window.page_text().contains("认得Shopify的订单文件"));
    look(&window, "55-what-a-shop-takes");
}

#[test]
fn a_file_in_another_currency_says_so_before_anything_is_written() {
    let desk = desk();
    let dollars = EURO.replace("EUR", "USD").replace("#1001", "#2001");
    desk.done(&["import", &written(&desk, "orders_us.csv", &dollars), "--shop", "Shopify US"]);
    let window = Window::open(&desk, &[written(&desk, "orders_eu.csv", EURO)]);
    window.press("import-into-0");
    window.until("that amounts are left out", || window.text("import-currency-other").contains("美元"));
    look(&window, "54-another-currency");
    window.press("import-currency-new");
    window.until("euros", || window.page_text().contains("€30.00"));
}

#[test]
fn a_taught_table_says_for_which_shop_it_is_and_can_be_another_ones() {
    let desk = desk();
    desk.ask("create_shop", json!({ "name": "有赞店", "platform": "other" }));
    let window = Window::open(&desk, &[written(&desk, "收款.csv", UNKNOWN)]);
    window.press("mapping-open");
    window.until("the shop", || window.text("mapping-shop").contains("淘宝 / 天猫"));
    look(&window, "56-for-which-shop");
    window.takes_choice("#into-shop", "有赞店 · 别的平台");
    window.until("the other platform", || window.text("mapping-shop").contains("格式记给别的平台"));
    look(&window, "57-for-another-shop");
    window.press("mapping-save");
    window.comes_to("import-added", 3);
    let kept = desk.ask("profile_list", json!({}));
    assert_eq!(kept[0]["platform"], "other");
    window.press("import-commit");
    window.text("import-written");
    let runs = desk.ask("import_list", json!({}));
    assert_eq!(runs[0]["shop"], "有赞店", "{runs}; nothing went to {SHOP}");
}

#[test]
fn files_are_one_press_away_from_every_page() {
    let window = Window::open(&desk(), &[]);
    window.press("nav-cases");
    window.until("the returns", || {
        window.script("return document.querySelector('[aria-current=page]')?.dataset.testid") == "nav-cases"
    });
    window.display.presses(&["ctrl+o"]);
    window.display.wait_for_dialog();
}

#[test]
fn a_row_with_a_comma_too_many_waits_as_it_was_meant_and_is_taken_so() {
    let desk = Desk::empty();
    let header = "订单号,订单状态,商品,商品数量(件),用户实付金额(元),订单成交时间,支付时间,快递单号\n";
    let good = "261003-123456789012341,待发货,杯子,1,10.00,2026-10-03 10:00:00,2026-10-03 10:01:00,\n";
    let shifted = "261003-123456789012342,待发货,杯子,大号,3,30.00,2026-10-03 11:00:00,2026-10-03 11:01:00,\n";
    desk.import(&[written(&desk, "拼多多订单.csv", &format!("{header}{good}{shifted}"))], &[]);
    let window = Window::open(&desk, &[]);
    window.press("nav-quarantine");
    window.press("quarantine-row-3");
    window.until("the row as it was meant", || window.page_text().contains("杯子,大号"));
    look(&window, "58-shifted");
    window.press("quarantine-mend-do");
    let waiting =
        || desk.ask("quarantine_list", json!({ "shop": SHOP, "code": null, "skip": 0, "limit": 5 }))["total"] == 0;
    window.until("the row to be taken", waiting);
}
