//! People's figures: weights that change a score, a word against a figure and the owner's answer.

use pintui_core::month::Month;
use pintui_store::{Book, Day};
use pintui_tests::program::{Desk, SHOP, last_month_ends};
use pintui_tests::window::Window;
use serde_json::json;

#[test]
fn a_score_follows_its_weights_and_an_objection_is_answered() {
    let desk = Desk::at_work(1500);
    let month = Month::of(Day(last_month_ends())).name();
    let checked = format!(
        "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
         select shop_id, id, order_no, 'passed', 'Lan', 'v1', '{month}-12T10:00:00', '{month}-12T10:00:25', 25
         from orders where paid_at is not null limit 40"
    );
    desk.changes(&Book::open(&desk.data()).expect("the book"), &[&checked]);
    let ask = || desk.ask("appraisal_sheet", json!({ "shop": SHOP, "month": month }));
    let lan = |sheet: &serde_json::Value| {
        let people = sheet["people"].as_array().cloned().unwrap_or_default();
        people.into_iter().find(|person| person["name"] == json!("Lan")).expect("Lan is measured")
    };
    assert_eq!(lan(&ask())["figures"][0]["of"], json!(40));
    let window = Window::open(&desk, &[]);
    window.press("nav-report");
    window.press("tab-appraisal");
    window.text("appraisal-figures");
    window.shot("143-appraisal");

    window.press("object-escapes");
    window.fill("objection-note", "换过快递，箱子压坏的");
    window.display.presses(&["Tab", "Tab", "Return"]);
    window.until("the objection", || lan(&ask())["objections"].as_array().is_some_and(|all| all.len() == 1));
    window.fill("objection-answer", "看过照片，同意");
    window.press("objection-accept");
    window.until("the answer", || lan(&ask())["objections"][0]["accepted"] == json!(true));
    assert_eq!(lan(&ask())["figures"][0]["points"], json!(null), "the whole figure is left out");
    window.shot("144-appraisal-objection");

    window.press("appraisal-rules");
    window.text("weights-sum");
    window.shot("145-appraisal-rules");
}
