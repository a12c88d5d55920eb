//! The seven-day plan: begun with one press, its tasks open their rooms and tick themselves, the review stands below.

use chrono::{Days, NaiveDate};
use pintui_core::keeping::clock;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn state(desk: &Desk, task: &str) -> Value {
    let week = desk.ask("week_sheet", json!({ "shop": SHOP }));
    let tasks = week["tasks"].as_array().expect("tasks").clone();
    tasks.into_iter().find(|step| step["task"] == task).map_or(Value::Null, |step| step["state"].clone())
}

#[test]
fn an_owner_begins_seven_days_and_sees_what_they_came_to() {
    let desk = Desk::at_work(1500);
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.display.presses(&["g", "minus"]);
    window.says("七天，把品退率往下压");
    window.shot("330-week-none");
    window.press("week-begin");
    window.until("the first day to be told", || window.text("week-day").contains("第 1 天"));
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        window.shot(&format!("331-week-{width}"));
    }
    window.press("week-tick-alerts");
    window.until("the task to be done", || state(&desk, "alerts") == "done");
    window.press("week-tick-alerts");
    window.until("the task to be open again", || state(&desk, "alerts") == "open");
    window.press("week-go-reasons");
    let title = "return document.querySelector('h1')?.textContent ?? ''";
    window.until("the room of the task", || window.script(title) == "原因词库");
    drop(window);

    // A plan that is over: the review compares orders of as many days.
    let week = desk.ask("week_sheet", json!({ "shop": SHOP }))["id"].clone();
    desk.ask("end_week", json!({ "week": week }));
    let began: NaiveDate = clock::now().day().0 - Days::new(20);
    let book = pintui_store::Book::open(&desk.data()).expect("the book");
    desk.changes(&book, &[&format!("update weeks set starts_on = '{began}', ended_on = null")]);
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    window.display.presses(&["g", "minus"]);
    let review = desk.ask("week_review", json!({ "shop": SHOP, "rule": null }));
    let orders = review["before"]["orders"].as_i64().expect("orders");
    window.until("the rate before", || window.text("week-review").contains(&orders.to_string()));
    for (language, theme, width, height) in
        [("zh-CN", "light", 1280, 800), ("zh-CN", "dark", 1024, 700), ("en", "light", 1024, 700)]
    {
        window.script(&format!(
            "localStorage.setItem('pintui.theme', '{theme}'); localStorage.setItem('pintui.language', '{language}');
             location.reload()"
        ));
        window.number("today-orders");
        window.press("loop-week");
        window.resize(width, height);
        window.text("week-sides");
        window.drawn();
        window.shot(&format!("332-week-review-{language}-{theme}"));
    }
}
