//! The owner classifies a reason that nobody knows: the figure on 今日 follows, for old cases too.

use pintui_tests::program::{Desk, SHOP, last_month_ends};
use pintui_tests::window::Window;
use serde_json::json;

const REASON: &str = "气味像旧书";

#[test]
fn an_unknown_reason_called_quality_raises_the_figure_on_today() {
    let desk = Desk::at_work(1500);
    desk.ask(
        "add_case",
        json!({
            "shop": SHOP, "order_no": desk.quiet_order(|_| true)["order_no"], "kind": "return_refund", "reason": REASON,
            "refund_fen": null, "applied_at": format!("{}T12:00:00", last_month_ends()), "product": null,
        }),
    );
    let before = desk.daily(last_month_ends(), "signed_30d");
    let before = before["quality_orders"].as_i64().expect("quality orders");
    let today = desk.ask("today", json!({ "shop": SHOP, "date": null, "rule": null }));
    let unknown = today["unknown_reasons"].as_i64().expect("unknown reasons");
    assert!(unknown > 0);

    let window = Window::open(&desk, &[]);
    window.comes_to("today-quality-orders", before);
    window.comes_to("today-unknown-reasons", unknown);
    window.press("today-unknown-reasons");
    window.press_saying(REASON);
    window.press("reason-class-quality");
    window.until("the effect to be shown", || {
        let effect = window.text("effect-rate");
        effect.split_once('›').is_some_and(|(before, after)| before.trim() != after.trim())
    });
    window.shot("50-reason-classified");
    window.press("reasons-apply");
    window.until("the reason to be gone from the list", || !window.page_text().contains(REASON));
    window.shot("51-reason-applied");

    window.press("nav-today");
    window.comes_to("today-quality-orders", before + 1);
    window.comes_to("today-unknown-reasons", unknown - 1);
    window.shot("52-figure-follows");
    let after = desk.daily(last_month_ends(), "signed_30d");
    assert_eq!(after["quality_orders"], before + 1, "the command line says the same");
}
