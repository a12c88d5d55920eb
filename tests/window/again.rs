//! The owner asks who comes back, types the platform's scores, launches a product to old customers, and enters what was
//! spent; the month's workbook has the same figures.

use calamine::{Data, Reader, Xlsx, open_workbook};
use chrono::Days;
use pintui_core::keeping::clock;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn again(desk: &Desk) -> Value {
    desk.ask("again_sheet", json!({ "shop": SHOP, "product_id": null }))
}

fn turn_to(window: &Window, tab: &str) {
    window.press("nav-again");
    window.press(&format!("again-tab-{tab}"));
}

#[test]
fn the_owner_reads_who_came_back_and_what_a_prevented_return_is_worth() {
    let desk = Desk::at_work(6000);
    let told = again(&desk);
    let ninety = &told["whole"][2]["again"];
    let rate = ninety["rate"].as_f64().expect("enough buyers");
    let window = Window::open(&desk, &[]);
    window.press("nav-again");
    window.until("the rate to be told", || window.text("again-whole-90").contains(&format!("{:.2}%", rate * 100.0)));
    let first = told["months"][0]["month"].as_str().expect("a month");
    window.text(&format!("again-month-{first}"));
    window.text("again-fate-none");
    for (figure, hits) in [("again", &ninety["hits"]), ("ripe", &ninety["orders"])] {
        window.press(&format!("again-whole-90-{figure}"));
        window.comes_to("list-total", hits.as_i64().expect("a count"));
        window.script("history.back()");
    }
    let (month, old) = told["old"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["old"]["hits"].as_i64() > Some(0)))
        .map(|one| (one["month"].clone(), one["old"]["hits"].as_i64().expect("a count")))
        .expect("a month with old customers");
    window.press(&format!("again-old-{}", month.as_str().expect("a month")));
    window.comes_to("list-total", old);
    window.script("history.back()");
    let out = desk.file("again.xlsx");
    window.press("again-export");
    window.save_as(&out);
    window.until("the page's workbook", || std::fs::metadata(&out).is_ok_and(|file| file.len() > 0));
    let down =
        "const main = document.querySelector('main'); main.scrollTop = main.scrollHeight; return main.scrollTop > 0";
    assert_eq!(window.script(down), true, "a long page");
    window.press("nav-compensation");
    window.text("ledger-booked");
    assert_eq!(window.script("return document.querySelector('main').scrollTop"), 0, "a page opens at its top");
    window.press("nav-again");
    window.says("不等于因果");
    window.press("again-help");
    window.until("the definitions", || window.text("again-help-text").contains("发货前没取消"));
    window.shot("80-again-help");
    window.press("again-help");

    assert!(window.text("again-worth").contains("你没填"), "what nobody told is said to be unknown");
    window.fill("again-margin", "40");
    window.fill("again-handling", "15");
    window.press("again-costs-save");
    window.until("the costs to be kept", || again(&desk)["worth"]["costs"]["margin"] == 4000);
    let total = again(&desk)["worth"]["total_fen"].as_i64().expect("a sum");
    let yuan = format!("{}.{:02}", total / 100, total % 100);
    window.until("the worth to be told", || window.text("again-worth-total").contains(&yuan));

    window.press("again-map-turn");
    window.until("the products in rows", || !window.text("again-products").is_empty());
    let told = again(&desk)["products"].clone();
    let corner = told.as_array().and_then(|all| all.iter().find_map(|one| one["corner"].as_str())).expect("a corner");
    let of = told.as_array().into_iter().flatten().filter(|one| one["corner"] == corner).count();
    window.press(&format!("again-corner-{corner}"));
    window.until("this corner's products alone", || {
        let rows = "return document.querySelectorAll('[data-testid=again-products] tbody tr').length";
        window.script(rows) == of
    });
    window.shot("80-again-corner");

    let out = desk.file("month.xlsx");
    window.press("nav-report");
    window.press("report-export");
    window.save_as(&out);
    window.until("the workbook", || std::fs::metadata(&out).is_ok_and(|file| file.len() > 0));
    let mut book: Xlsx<_> = open_workbook(&out).expect("a workbook");
    let sheet = book.worksheet_range("复购").expect("a sheet");
    let all = sheet.rows().find(|row| row[0] == Data::String("合计".into()) && row[1] == Data::Float(90.0));
    assert_eq!(all.expect("a row")[3], Data::Float(ninety["hits"].as_f64().expect("a count")));
}

#[test]
fn the_owner_types_scores_sees_the_bad_cell_and_learns_what_4_8_takes() {
    let desk = Desk::at_work(600);
    let day = |back: u64| (clock::now().0.date() - Days::new(back)).to_string();
    let scores = || desk.ask("score_sheet", json!({ "shop": SHOP, "days": 30, "target": null, "ratings": null }));
    let window = Window::open(&desk, &[]);
    turn_to(&window, "scores");
    window.says("还没有评分");
    window.fill("score-day-0", &day(2));
    window.fill("score-description-0", "98");
    window.until("the cell to say what is wrong", || window.page_text().contains("评分在 1 到 5 之间"));
    window.shot("81-scores-fault");
    window.refill("score-description-0", "4.75");
    window.fill("score-service-0", "4.82");
    window.fill("score-logistics-0", "4.79");
    window.fill("score-ratings-0", "1,000");
    window.press("score-record");
    window.until("the day to be kept", || scores()["days"].as_array().is_some_and(|days| days.len() == 1));
    window.until("what it takes", || window.text("score-needed").contains("250"));
    window.until("that service is there", || window.text("score-needed").contains("已经到了"));

    let path = desk.file("dsr.csv");
    let rows: String = (3..20).map(|back| format!("{},4.7{},4.81,4.8\n", day(back), back % 10)).collect();
    std::fs::write(&path, format!("日期,描述相符,服务态度,物流服务\n{rows}")).expect("written");
    window.press("score-file");
    window.choose_file(&path);
    window.until("the file's rows", || window.text("score-record").contains("17"));
    window.press("score-record");
    window.until("the file to be kept", || scores()["days"].as_array().is_some_and(|days| days.len() == 18));
    window.text("score-lines");
    window.shot("82-scores");
}

#[test]
fn the_owner_launches_a_product_to_old_customers_and_enters_what_was_spent() {
    let desk = Desk::at_work(3000);
    let launches = || desk.ask("launch_list", json!({ "shop": SHOP }));
    let title = again(&desk)["products"][0]["name"].as_str().expect("a product").to_owned();
    let window = Window::open(&desk, &[]);
    turn_to(&window, "launches");
    window.press("launch-new");
    window.fill("clerk", "03");
    window.press("clerk-ok");
    window.takes_choice("[data-testid=launch-product] input, input[data-testid=launch-product]", &title);
    window.until("whom it reaches", || {
        window.text("launch-buyers").replace(',', "").parse::<i64>().is_ok_and(|all| all > 0)
    });
    window.fill("launch-offer", "好评返现 5 元");
    window.press("launch-save");
    window.until("the offer to be refused", || window.page_text().contains("好评返现"));
    assert_eq!(launches(), json!([]));
    window.refill("launch-offer", "头三天老客减 15 元，人人一样");
    window.shot("83-launch-form");
    let rule = json!({ "orders_least": 2 });
    desk.ask("save_audience", json!({ "shop": SHOP, "id": null, "name": "回头客", "rule": rule }));
    window.press("launch-audience-saved");
    window
        .takes_choice("[data-testid=launch-audience-which] input, input[data-testid=launch-audience-which]", "回头客");
    window.until("whom the audience reaches", || window.page_text().contains("在人群「回头客」里的买家"));
    window.shot("83-launch-saved-audience");
    let list = desk.file("launch.csv");
    window.press("launch-export");
    window.save_as(&list);
    window.until("the list", || std::fs::metadata(&list).is_ok_and(|file| file.len() > 0));
    window.press("launch-save");
    window.until("the launch to be kept", || launches().as_array().is_some_and(|all| all.len() == 1));
    let id = launches()[0]["draft"]["id"].as_i64().expect("a key");
    window.text(&format!("launch-{id}"));

    window.press("again-tab-spends");
    window.fill("spend-cost", "1200");
    window.fill("spend-clicks", "800");
    window.fill("spend-orders", "40");
    window.press("spend-save");
    let spends = || desk.ask("spend_sheet", json!({ "shop": SHOP }));
    window.until("the spending to be kept", || spends()["entries"][0]["cost_fen"] == 120_000);
    window.until("what an order cost", || window.text("spend-table").contains("¥30.00"));
    window.script("[...document.querySelectorAll('.ant-message button')].at(-1).click()");
    window.until("it to be taken back", || spends()["entries"] == json!([]));
}

#[test]
fn the_pages_of_those_who_come_back_fit_in_light_and_dark_and_in_the_smallest_window() {
    let desk = Desk::empty();
    desk.ask("open_demo", json!({ "orders": 5000, "seed": 1 }));
    let window = Window::open(&desk, &[]);
    for (language, theme, width, height) in [
        ("zh-CN", "light", 1280, 800),
        ("zh-TW", "dark", 1280, 800),
        ("en", "light", 1024, 700),
        ("zh-CN", "dark", 1024, 700),
    ] {
        window.script(&format!(
            "window.former = true; localStorage.setItem('pintui.language', '{language}');
             localStorage.setItem('pintui.theme', '{theme}'); location.reload()"
        ));
        window.resize(width, height);
        window.until("the page to be there again", || {
            window.script("return window.former === undefined && document.readyState === 'complete'") == true
        });
        for (tab, marks) in [
            ("bought", &["again-whole-90", "again-cohorts", "again-times", "again-map-turn"][..]),
            ("scores", &["score-lines", "score-days"]),
            ("launches", &["launch-new"]),
            ("spends", &["spend-months", "spend-table"]),
        ] {
            turn_to(&window, tab);
            for (at, mark) in marks.iter().enumerate() {
                window.text(mark);
                window.script(&format!(
                    "document.querySelector('[data-testid=\"{mark}\"]').scrollIntoView({{ block: 'center' }})"
                ));
                window.drawn();
                window.shot(&format!("again-{language}-{theme}-{width}-{tab}-{at}"));
            }
            let over = "return [...document.querySelectorAll('[data-testid=again-cohorts] :is(th, td)')]
                .filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)";
            assert_eq!(window.script(over), json!([]), "cells lie over each other, {language} {width}");
            let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
            assert_eq!(spills, false, "{tab} is wider than a window of {width} pixels");
        }
    }
}
