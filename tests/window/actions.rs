//! An improvement action from a finding to its result: who, by when, overdue on the first page, closed with what came of it.

use calamine::{Reader, Xlsx, open_workbook};
use pintui_store::Book;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn actions(desk: &Desk) -> Value {
    desk.ask("change_list", json!({ "shop": SHOP }))
}

fn both_sizes(window: &Window, name: &str) {
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        window.shot(&format!("{name}-{width}"));
    }
}

fn dark(window: &Window, page: &str, wait: &str, name: &str) {
    window.script("localStorage.setItem('pintui.theme', 'dark'); location.reload()");
    window.press(page);
    window.text(wait);
    window.drawn();
    window.shot(name);
    window.script("localStorage.setItem('pintui.theme', 'light'); location.reload()");
    window.text("nav-today");
}

#[test]
fn an_action_goes_from_its_finding_over_its_day_to_its_result() {
    let desk = Desk::at_work(3000);
    let book = Book::open(&desk.data()).expect("the book");
    // twenty quality returns more of what is sold most
    desk.changes(
        &book,
        &["insert or replace into cells (shop_id, basis, product_id, cohort_on, age, orders)
           select shop_id, basis, product_id, max(cohort_on) - 3, 2, 20 from cells
           where product_id <> 0 and basis = 'signed' group by product_id order by sum(orders) desc limit 1"],
    );
    let alerts = desk.ask("alert_list", json!({ "shop": SHOP }))["open"].clone();
    let product = alerts[0]["alert"]["product_id"].as_i64().expect("a product is over its line");
    let window = Window::open(&desk, &[]);
    window.script("localStorage.setItem('pintui.clerk', '店长'); location.reload()");

    // From a product over its line: the figures and the hope are filled in, the day and the person too.
    window.press(&format!("alert-action-{product}"));
    window.text("change-keep");
    let value = |id: &str| {
        let script = format!(
            "const found = document.querySelector('[data-testid=\"{id}\"]');
            return (found.matches('input, textarea') ? found : found.querySelector('input')).value"
        );
        window.script(&script).as_str().expect("a value").to_owned()
    };
    assert!(value("change-what").contains("单品退"), "{}", value("change-what"));
    assert!(value("change-expected").contains("降到"), "{}", value("change-expected"));
    assert_eq!(value("change-owner"), "店长");
    assert_eq!(value("change-due").len(), "2026-11-16".len());
    window.press("change-kind");
    window.press("change-kind-product");
    both_sizes(&window, "220-action-form");
    window.press("change-keep");
    window.until("the action to be kept", || actions(&desk)[0]["kind"] == "product");
    let action = actions(&desk)[0].clone();
    assert_eq!((&action["product_id"], &action["owner"]), (&json!(product), &json!("店长")));
    window.until("the alert to say who is at it", || window.text("alerts").contains("在改：店长"));

    // Its day is past: flagged among what runs out on the first page, and in the list.
    let id = action["id"].as_i64().expect("a key");
    desk.changes(&book, &["update changes set chosen_on = date('now', '-40 days'), due_on = date('now', '-3 days')"]);
    window.until("the first page to flag it", || window.text("today-actions").contains("过期 1 条"));
    both_sizes(&window, "221-today-overdue");
    window.press("today-actions");
    window.until("the list to flag it", || window.text(&format!("action-due-{id}")).contains("过期"));
    both_sizes(&window, "222-actions");

    // Done since thirty days ago: its result can be seen, and closing asks for it.
    window.press("change-live");
    window.press("live-keep");
    window.until("it to be done", || actions(&desk)[0]["live_on"] != Value::Null);
    desk.changes(&book, &["update changes set live_on = date('now', '-30 days')"]);
    window.press("actions-waits");
    window.press("action-judge");
    window.text("result-form");
    let closed = "return document.querySelector('[data-testid=\"result-keep\"]').disabled";
    window.press("loop-verdict-helped");
    assert_eq!(window.script(closed), true, "a verdict without a result closes nothing");
    window.fill("result-note", "品退率从 4.8% 降到 2.1%");
    both_sizes(&window, "223-action-result");
    window.press("result-keep");
    window.until("it to be closed", || actions(&desk)[0]["result"]["verdict"] == "helped");
    window.press("actions-over");
    window.until("the result to be told", || window.text(&format!("action-result-{id}")).contains("降到 2.1%"));
    window.until("the kind to be counted", || window.text("action-kinds").contains("有用 1"));
    both_sizes(&window, "224-actions-over");

    let file = desk.file("actions.xlsx");
    window.press("actions-export");
    window.save_as(&file);
    window.until("the workbook to be written", || std::path::Path::new(&file).exists());
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    assert_eq!(book.worksheet_range("改善行动").expect("the actions").rows().count(), 2);
    assert_eq!(book.worksheet_range("半年按类别").expect("the kinds").rows().count(), 2);

    window.press("nav-breakdown");
    window.press("breakdown-by-advice");
    window.text("advice");
    let file = desk.file("advice.xlsx");
    window.press("advice-export");
    window.save_as(&file);
    window.until("the workbook to be written", || std::path::Path::new(&file).exists());
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    assert_eq!(book.worksheet_range("对策").expect("the findings").rows().count(), 6);
    dark(&window, "nav-breakdown", "breakdown-groups", "225-breakdown-dark");
}
