//! Two drop-ship warehouses beside the shop: whose orders, five figures, what stands behind each; from there to the partners
//! themselves: a warning, its plan, a talk, a spot check, and whom to choose next.

use pintui_store::Book;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn sheet(desk: &Desk) -> Value {
    desk.ask("warehouse_sheet", json!({ "shop": SHOP, "date": null, "rule": null }))
}

fn of(sheet: &Value, name: &str) -> Value {
    let lines = sheet["warehouses"].as_array().expect("lines");
    lines.iter().find(|line| line["warehouse"] == name).cloned().unwrap_or_default()
}

/// Eighty more orders in each of the last three months that the files tell, all four days late: the latest two whole ones are
/// a warning, whichever day it is.
const LATE: &str = "with recursive n (at) as (select 0 union all select at + 1 from n where at < 239),
      told (until) as (select max(paid_at) from orders)
    insert into orders (shop_id, order_no, status, paid_at, shipped_at, warehouse)
    select 1, 'DS' || at, 'shipped',
      strftime('%Y-%m-%dT10:00:00', until, 'start of month', -(at % 3) || ' months', '+4 days'),
      strftime('%Y-%m-%dT10:00:00', until, 'start of month', -(at % 3) || ' months', '+8 days'), '城东仓'
    from n, told";

fn both_sizes(window: &Window, name: &str) {
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        window.shot(&format!("{name}-{width}"));
    }
}

/// From the warehouses to the partner that is over the line, and what is done about it.
fn meets_the_partner(desk: &Desk, window: &Window) {
    let of = |name: &str| desk.ask(name, json!({ "shop": SHOP, "partner": "城东仓" }));
    window.script("localStorage.setItem('pintui.clerk', '店长'); location.reload()");
    window.press("nav-breakdown");
    window.press("breakdown-by-warehouse");
    window.press("warehouse-partners");
    window.text("partners-table");
    both_sizes(window, "234-partners");
    window.press("partner-go-城东仓");
    window.text("partner-card");
    both_sizes(window, "235-partner");
    window.press("partner-plan");
    window.fill("partner-plan-what", "加一班打包");
    window.shot("236-partner-plan");
    window.press("partner-plan-save");
    window.until("the plan to be kept", || of("partner_plans")[0]["what"] == "加一班打包");
    window.press("partner-talk");
    window.fill("partner-talk-said", "说了晚发的事");
    window.press("partner-promise-add");
    window.fill("partner-promise-0", "周末也发货");
    window.shot("237-partner-talk");
    window.press("partner-talk-save");
    window.until("the promise to be followed", || of("partner_talks")["promises"][0]["what"] == "周末也发货");
    window.press("partner-spot");
    window.press("spot-place-good");
    window.press("spot-labels-bad");
    window.fill("spot-note-labels", "两款混放");
    window.shot("238-partner-spot");
    window.press("partner-spot-save");
    window.until("the finding to be an action", || of("spot_checks")["checks"][0]["findings"][0]["what"] == "两款混放");
    window.drawn();
    both_sizes(window, "239-partner-met");
    window.press("partners-tab-candidates");
    window.press("candidate-new");
    window.fill("candidate-name", "城北仓");
    window.fill("candidate-points-warehouse", "8");
    window.shot("240-candidate");
    window.press("candidate-save");
    assert_eq!(window.text("candidate-score-城北仓"), "80.0");
    both_sizes(window, "241-candidates");
}

#[test]
fn an_owner_of_two_warehouses_compares_them_and_says_whose_an_order_is() {
    let desk = Desk::at_work(3000);
    let book = Book::open(&desk.data()).expect("the book");
    desk.changes(
        &book,
        &["update orders set warehouse = iif(id % 3 = 0, '', iif(id % 3 = 1, '城东仓', '义乌仓'))", LATE],
    );
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.press("nav-breakdown");
    window.press("breakdown-by-warehouse");
    window.text("warehouses");
    let told = sheet(&desk);
    let east = of(&told, "城东仓");
    assert!(east["orders"].as_i64().is_some_and(|orders| orders > 0), "{told}");
    for (what, figure) in [
        ("orders", &east["orders"]),
        ("in_time", &east["in_time"]["hits"]),
        ("packing", &east["packing"]["hits"]),
        ("incomplete", &east["incomplete"]["hits"]),
        ("lost", &east["lost"]["hits"]),
        ("handled", &east["handled"]["orders"]),
    ] {
        window.comes_to(&format!("warehouse-{what}-城东仓"), figure.as_i64().expect("a count"));
    }
    window.script("document.querySelector('[data-testid=warehouses]').scrollIntoView({ block: 'center' })");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        window.shot(&format!("230-warehouses-{width}"));
    }
    window.press("warehouse-in_time-城东仓");
    let count = east["in_time"]["hits"].as_i64().expect("a count");
    window.until("its orders to be listed", || window.text("list-total").contains(&count.to_string()));

    // One of them is said to have come from the other warehouse.
    window.press_on(".ant-drawer .ant-table-row td");
    window.press("order-warehouse");
    window.refill("order-warehouse-name", "义乌仓");
    window.shot("231-order-warehouse");
    window.press("order-warehouse-keep");
    let moved = || of(&sheet(&desk), "城东仓")["orders"].as_i64();
    window.until("the order to move", || moved() == east["orders"].as_i64().map(|orders| orders - 1));
    window.closes_sheets();

    // Orders without a warehouse go by the rule of their goods.
    let before = of(&sheet(&desk), "")["orders"].as_i64().expect("some have none");
    window.press("warehouse-rules");
    window.press("warehouse-products");
    window.press_on(".ant-select-item-option");
    window.display.presses(&["Escape"]);
    window.fill("warehouse-name", "北京仓");
    window.press("warehouse-keep");
    window.text("warehouse-rule-list");
    window.drawn();
    window.shot("232-warehouse-rules");
    let told = sheet(&desk);
    let ruled = of(&told, "北京仓")["orders"].as_i64().unwrap_or_default();
    assert_eq!(of(&told, "")["orders"].as_i64().unwrap_or_default() + ruled, before, "{told}");
    window.display.presses(&["Escape"]);
    meets_the_partner(&desk, &window);
    window.script("localStorage.setItem('pintui.theme', 'dark'); location.reload()");
    window.press("nav-breakdown");
    window.press("breakdown-by-warehouse");
    window.text("warehouses");
    window.script("document.querySelector('[data-testid=warehouses]').scrollIntoView({ block: 'center' })");
    window.drawn();
    window.shot("233-warehouses-dark");
}
