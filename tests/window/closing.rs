//! A month is closed on the page of the report: its figures stay, what comes in later stands beside them.

use pintui_core::month::Month;
use pintui_store::Day;
use pintui_tests::program::{Desk, SHOP, last_month_ends};
use pintui_tests::window::Window;
use serde_json::json;

#[test]
fn a_closed_month_keeps_its_figures_and_lists_what_came_later() {
    let desk = Desk::at_work(1500);
    let month = Month::of(Day(last_month_ends())).name();
    let ask = || desk.ask("kpi", json!({ "shop": SHOP, "month": month }));
    let before = ask();
    let window = Window::open(&desk, &[]);
    window.press("nav-report");
    window.press("month-close");
    window.text("month-closed");

    let orders =
        desk.ask("order_list", json!({ "shop": SHOP, "which": "month", "month": month, "skip": 0, "limit": 50 }));
    let orders = orders["orders"].as_array().expect("orders");
    let order = orders.iter().find(|order| order["cases"] == json!(0)).unwrap_or(&orders[0]);
    let late = desk.file("late.csv");
    let row = format!(
        "88000001,{},退款成功,质量问题,{month}-27 10:00:00,59.00",
        order["order_no"].as_str().expect("a number")
    );
    std::fs::write(&late, format!("退款编号,订单编号,退款状态,买家退款原因,退款的申请时间,买家退款金额\n{row}\n"))
        .expect("a file");
    desk.import(&[late], &[]);

    window.until("the late return to be told", || window.page_text().contains("月结后到的退货"));
    window.shot("142-month-closed");
    let closed = ask();
    assert_eq!(closed["figures"], before["figures"]);
    assert_eq!(closed["closing"]["late"].as_array().map(Vec::len), Some(1));
    window.press("month-late");
    window.until("the list", || window.page_text().contains("月 月结后"));
    window.display.presses(&["Escape"]);
    window.press("month-reopen");
    window.until("the month to be open", || ask()["closing"].is_null());
}
