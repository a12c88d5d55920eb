//! An owner begins a test with one press, a clerk goes the way that a case has drawn, and what is shown becomes the standard.

use calamine::{Reader, Xlsx, open_workbook};
use chrono::{Days, Duration};
use pintui_core::keeping::clock;
use pintui_core::sample::Recipe;
use pintui_store::Book;
use pintui_tests::orders::paid_for;
use pintui_tests::program::{Desk, SHOP, plain};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn sheet(desk: &Desk, id: i64) -> Value {
    desk.ask("experiment_show", json!({ "experiment": id }))
}

fn drawn(desk: &Desk, id: i64) -> i64 {
    let ways = sheet(desk, id)["ways"].as_array().expect("ways").clone();
    ways.iter().map(|way| way["drawn"].as_i64().expect("a count")).sum()
}

fn both_sizes(window: &Window, name: &str) {
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        window.shot(&format!("{name}-{width}"));
    }
}

/// A thousand cases of each way that drew three weeks ago: so many of each were refunded.
fn three_weeks_ago(desk: &Desk, book: &Book, id: i64, refunded: [i64; 2]) {
    let at = |days: i64| (clock::now().0 - Duration::days(days)).format("%Y-%m-%dT%H:%M:%S").to_string();
    let (drew, back) = (at(21), at(18));
    let of_way = |place: usize| {
        let hit = format!("(n.at + 1) * {hits} / 1000 > n.at * {hits} / 1000", hits = refunded[place]);
        format!(
            "insert into cases (shop_id, case_no, status, reason_stated, applied_at, refund_fen, refunded_at)
             with recursive n (at) as (select 0 union all select at + 1 from n where at < 999)
             select (select shop_id from experiments where id = {id}), 'X{place}-' || n.at,
               iif({hit}, 'refunded', 'closed'), '质量问题', '{drew}', 5000, iif({hit}, '{back}', null)
             from n"
        )
    };
    let draws = format!(
        "insert into assignments (experiment_id, way_id, case_id, lot, assigned_at)
         select {id}, (select w.id from experiment_ways w
           where w.experiment_id = {id} and w.place = substr(c.case_no, 2, 1)), c.id, 1, '{drew}'
         from cases c where c.case_no like 'X_-%' order by cast(substr(c.case_no, 4) as integer), c.case_no"
    );
    desk.changes(book, &[&of_way(0), &of_way(1), &draws]);
}

#[test]
fn an_owner_tests_compensating_first_and_makes_it_the_standard() {
    let desk = Desk::at_work(1500);
    let book = Book::open(&desk.data()).expect("the book");
    let window = Window::open(&desk, &[]);
    window.script("localStorage.setItem('pintui.clerk', '店长'); location.reload()");
    window.number("today-orders");
    window.display.presses(&["g", "8"]);
    window.says("还没有测试");
    window.text("preset-start-compensate");
    both_sizes(&window, "400-experiments-none");

    window.press("preset-start-compensate");
    window.text("experiment-ways");
    let list = || desk.ask("experiment_list", json!({ "shop": SHOP }))["experiments"].clone();
    let id = list()[0]["id"].as_i64().expect("a test");
    assert_eq!((&list()[0]["state"], &list()[0]["subject"]), (&json!("runs"), &json!("plays")));
    both_sizes(&window, "401-experiment-begun");

    // What a file brings draws before it is written; nobody has to look.
    desk.changes(&book, &["update experiments set from_at = '2020-01-01T00:00:00', planned = 720"]);
    let today = clock::now().0.date() - Days::new(1);
    let files = desk.sample("later", &Recipe { seed: 7, until: today, ..plain(900) });
    desk.import(&files, &[]);
    assert!(drawn(&desk, id) > 0, "open cases for quality have drawn: {}", sheet(&desk, id));

    // A clerk meets the way on the case, and leaves it with a reason.
    let quiet = || paid_for(&desk.quiet_order(|order| order["paid_fen"].as_i64().is_some_and(|fen| fen > 5000)));
    let first = |case: i64| desk.ask("play_desk", json!({ "case_id": case }))["way"]["flow"]["first"].clone();
    let mut cases = (0..12).map(|_| {
        let (order_no, paid) = quiet();
        (desk.by_phone("return_refund", &order_no, paid), order_no)
    });
    let (case, order_no) = cases.find(|(case, _)| first(*case) == "advance").expect("one of twelve draws it");
    window.press("nav-cases");
    window.fill("cases-search", &order_no);
    window.press_on(&format!("[data-testid=\"desk-row-{case}\"] td:nth-child(2)"));
    let way = window.text("case-way");
    assert!(way.contains("先补偿后换货") && way.contains("抽到的"), "{way}");
    window.script("document.querySelector('[data-testid=\"case-way\"]').scrollIntoView()");
    both_sizes(&window, "402-case-way");
    window.press("choose-refund");
    window.text("refund-form");
    window.fill("refund-why", "买家坚持退款");
    window.shot("403-case-astray");
    window.press("refund-save");
    let astray = || sheet(&desk, id)["ways"][1]["astray"] == 1;
    window.until("the deviation to be counted", astray);

    // Three weeks later a difference is shown.
    three_weeks_ago(&desk, &book, id, [102, 60]);
    window.display.presses(&["g", "8"]);
    window.until("the verdict", || window.text("experiment-said").contains("更好，看得出"));
    let beside = window.text("beside-refunded");
    assert!(beside.contains("−41.2%") && beside.contains("−4.2") && beside.contains("−6.6"), "{beside}");
    both_sizes(&window, "404-experiment-shown");
    let second = sheet(&desk, id)["ways"][1]["id"].as_i64().expect("a way");
    window.press(&format!("way-refunded-{second}"));
    window.until("its cases to be listed", || window.text("list-total").contains("60"));
    window.shot("405-experiment-behind");
    window.display.presses(&["Escape"]);
    window.settle();
    let file = desk.file("test.xlsx");
    window.press("experiment-export");
    window.save_as(&file);
    window.until("the workbook to be written", || std::path::Path::new(&file).exists());
    let mut read: Xlsx<_> = open_workbook(&file).expect("a workbook");
    assert_eq!(read.worksheet_range("做法").expect("the ways").rows().count(), 7);

    window.press("experiment-end");
    window.text("end-why");
    window.shot("406-experiment-end");
    window.press("end-save");
    window.until("it to be adopted", || list()[0]["state"] == "adopted");
    window.text("experiment-record");
    both_sizes(&window, "407-experiment-adopted");

    // A second one, written by hand, in the dark and in English.
    window.script("localStorage.setItem('pintui.theme', 'dark'); localStorage.setItem('pintui.language', 'en'); location.reload()");
    window.text("nav-today");
    window.display.presses(&["g", "8"]);
    window.text("experiment-ways");
    both_sizes(&window, "408-experiment-dark");
    window.press("experiment-new");
    window.fill("experiment-name", "Exchange first");
    window.text("experiment-plan");
    both_sizes(&window, "409-experiment-form");
    window.press("experiment-save");
    window.until("it to run", || list()[0]["name"] == "Exchange first");
    window.press("experiment-end");
    window.press("end-adopt-none");
    window.press("end-save");
    window.says("a reason is needed");
    window.shot("410-experiment-why");
}
