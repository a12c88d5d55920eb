//! The packing station in the real window, driven by a scanner: nothing lost, nothing mixed up, and what the
//! book holds in the end is what the script said.

use std::collections::BTreeMap;

use pintui_store::{Book, Reading};
use pintui_tests::parcels::{self, count, order_no, product_of, sku_code, tracking_no};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::script::{Parcel, script};
use pintui_tests::window::Window;
use serde_json::json;

const ORDERS: i64 = 3000;

fn counted(window: &Window, line: usize) -> String {
    window.text(&format!("station-counted-{line}"))
}

#[test]
fn ten_thousand_scans_at_full_speed_lose_none_and_mix_none_up() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    // one order with ten articles, a thousand pieces of each
    desk.changes(
        &book,
        &[
            "delete from lines where order_id = 2999",
            "insert into lines (order_id, line_no, product_id, sku_id, quantity, paid_fen)
         select 2999, id, id, id, 1000, 6990 from products where id <= 10",
        ],
    );
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    window.display.scans(&tracking_no(2999));
    window.text("station-parcel");
    let codes: Vec<String> = (0..10_000).map(|at| sku_code((at * 7) % 10 + 1)).collect();
    for some in codes.chunks(500) {
        window.scans(some);
    }
    window.until("every piece to be counted", || (1..=10).all(|line| counted(&window, line).contains("1000/1000")));
    // a few hundred more, as a real keyboard sends them: each is one too many and none is lost
    for at in 0..100 {
        window.display.scans(&sku_code(at % 10 + 1));
    }
    window.until("the errors to be kept", || count(&book, "packing_errors where kind = 'too_many'") == 100);
    window.shot("40-station-too-many");
}

#[test]
fn a_thousand_parcels_with_mixed_faults_are_kept_as_the_script_says() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    let parcel = desk.ask("scan_parcel", json!({ "scanned": order_no(ORDERS), "shop": SHOP }));
    let first_fault = parcel["parcel"]["checklist"]["defects"][0]["id"].as_str().expect("a fault").to_owned();
    let script = script(ORDERS, 1000, &first_fault);
    desk.changes(&book, &script.given.iter().map(String::as_str).collect::<Vec<_>>());
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    let mut wanted = 0;
    for parcels in script.parcels.chunks(20) {
        let scans: Vec<String> = parcels.iter().flat_map(|parcel| parcel.scans.clone()).collect();
        window.scans(&scans);
        wanted += parcels.iter().map(|parcel| parcel.checks.len() as i64).sum::<i64>();
        window.until(&format!("{wanted} checks to be kept"), || count(&book, "checks") >= wanted);
    }
    let differences = differences(&book, &script.parcels);
    println!("{} parcels, {wanted} checks, {} differences", script.parcels.len(), differences.len());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    window.comes_to("station-count-done", wanted);
    let day = desk.ask("station_day", json!({ "shop": SHOP, "date": null }));
    assert_eq!(day["done"].as_i64(), Some(wanted));
}

/// What the book holds of each parcel against what the script says.
fn differences(book: &Book, parcels: &[Parcel]) -> Vec<String> {
    let of = |sql: &str| -> BTreeMap<i64, Vec<String>> {
        let rows: Vec<(i64, String)> =
            book.read(|tx| tx.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))).expect("answered");
        rows.into_iter().fold(BTreeMap::new(), |mut all, (order, what)| {
            all.entry(order).or_insert_with(Vec::new).push(what);
            all
        })
    };
    let checks = of("select checks.order_id, checks.result || coalesce(' ' || check_answers.defect, '')
         from checks
         left join check_answers on check_answers.check_id = checks.id and check_answers.result = 'failed'
         order by checks.id");
    let mistakes = of("select order_id, kind from packing_errors order by id");
    let pieces = of("select checks.order_id, check_pieces.scanned || '+' || check_pieces.by_hand
         from check_pieces join checks on checks.id = check_pieces.check_id order by checks.id, check_pieces.line_no");
    let none = Vec::new();
    let mut found = Vec::new();
    for parcel in parcels {
        for (what, kept, wanted) in [
            ("checks", &checks, &parcel.checks),
            ("errors in packing", &mistakes, &parcel.mistakes),
            ("pieces", &pieces, &parcel.pieces),
        ] {
            let kept = kept.get(&parcel.order_id).unwrap_or(&none);
            if kept != wanted {
                found.push(format!(
                    "order {} ({}): {what} {kept:?}, the script says {wanted:?}",
                    parcel.order_id, parcel.story
                ));
            }
        }
    }
    let known: Vec<i64> = parcels.iter().map(|parcel| parcel.order_id).collect();
    for order in checks.keys().filter(|order| !known.contains(order)) {
        found.push(format!("order {order} has a check and is not in the script"));
    }
    found
}

#[test]
fn a_halt_from_the_station_holds_at_once_and_is_freed_with_a_cause() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    window.display.scans(&tracking_no(2990));
    window.text("station-parcel");
    let parcel = desk.ask("scan_parcel", json!({ "scanned": order_no(2990), "shop": SHOP }));
    let defects = parcel["parcel"]["checklist"]["defects"].as_array().expect("defects");
    let critical = defects.iter().position(|one| one["severity"] == "critical").expect("a critical fault") + 1;
    window.display.presses(&["f"]);
    window.settle();
    window.display.presses(&[&critical.to_string()]);
    window.answers("failed");
    window.text("station-halt");
    window.shot("41-station-offers-halt");
    window.display.presses(&["h"]);
    window.text("station-halted");
    assert_eq!(count(&book, "halts where freed_at is null"), 1);

    // another parcel of the same product, four hundred orders later
    let held = 2990 - 400;
    assert_eq!(product_of(held), product_of(2990));
    window.display.scans(&tracking_no(held));
    window.answers("stop");
    assert!(window.page_text().contains("停发"), "{}", window.page_text());
    window.shot("42-station-halted");
    window.display.presses(&["Return"]);
    window.text("station-wait");

    window.display.presses(&["Escape"]);
    window.press("nav-halts");
    window.text("halts-standing");
    window.shot("43-halts");
    window.press("halts-free");
    window.text("halts-cause");
    window.drawn();
    window.press("halts-free-do");
    window.text("error-note");
    assert_eq!(count(&book, "halts where freed_at is null"), 1, "no cause, no freedom");
    window.fill("halts-cause", "B7 批退回供应商");
    window.press("halts-free-do");
    window.drawn();
    assert_eq!(count(&book, "halts where freed_at is null"), 1, "nobody says so, no freedom");
    window.fill("halts-by", "店长");
    window.press("halts-free-do");
    window.until("the halt to end", || count(&book, "halts where freed_at is null") == 0);
    window.shot("44-halts-freed");
    assert_eq!(desk.ask("scan_parcel", json!({ "scanned": order_no(held), "shop": SHOP }))["is"], "ready");
}

#[test]
fn scans_that_go_wrong_and_notes_are_told_in_large_type() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    desk.changes(
        &book,
        &[
            "update orders set remark = '送人的，看下袖口有没有线头', paid_fen = 69900, city = null where id = 2980",
            "update lines set quantity = 3 where order_id = 2980",
        ],
    );
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    window.display.scans(&tracking_no(2980));
    let told = window.text("station-told");
    assert!(told.contains("看下袖口") && told.contains("¥699.00") && told.contains("地址只到省"), "{told}");
    window.display.scans(&sku_code(product_of(2980)));
    window.until("one piece to be counted", || counted(&window, 1).contains("1/3"));
    window.shot("45-station-told-and-counted");
    for (scan, why, shot) in [
        (sku_code(product_of(2980) + 1), "wrong", "46-station-wrong"),
        (tracking_no(2981)[..9].to_owned(), "half", "47-station-half"),
        (format!("{}{}", tracking_no(2981), tracking_no(2982)), "two_scans", "48-station-two-scans"),
        (tracking_no(2981).replacen("YT", "ZT", 1), "wrong_layout", "49-station-layout"),
        ("6901234567893".to_owned(), "check_digit", "50-station-check-digit"),
        ("6901234567892".to_owned(), "unknown_goods", "51-station-unknown-goods"),
    ] {
        window.display.scans(&scan);
        window.until(&format!("the answer to {scan}"), || {
            window.script("return document.querySelector('[data-answer]')?.dataset.why ?? ''") == why
        });
        window.shot(shot);
    }
    window.press("station-teach");
    window.until("the second piece to be counted", || counted(&window, 1).contains("2/3"));
    window.display.presses(&["space"]);
    window.settle();
    for _ in 0..2 {
        window.display.presses(&["space"]);
        window.settle();
    }
    window.until("the missing piece to be told", || {
        window.script("return document.querySelector('[data-answer]')?.dataset.why ?? ''") == "too_few"
    });
    window.shot("52-station-too-few");
}

#[test]
fn what_was_unfinished_when_the_program_ended_is_there_again() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    {
        let window = Window::open(&desk, &[]);
        window.opens_station("W00017");
        window.display.scans(&tracking_no(2970));
        window.text("station-parcel");
        window.display.presses(&["space"]);
        window.until("the bench to be kept", || {
            std::fs::read_to_string(desk.data().join("bench-window.json")).is_ok_and(|kept| kept.contains("\"passed\""))
        });
        window.kills();
    }
    assert_eq!(count(&book, "checks"), 0);
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    window.text("station-parked");
    window.shot("53-station-restored");
    window.display.scans(&tracking_no(2970));
    window.text("station-parcel");
    window.until("the first step to be done", || window.page_text().contains("已检完"));
}

#[test]
fn a_wave_of_one_article_is_sampled_and_the_rest_goes_with_one_scan_each() {
    let desk = Desk::empty();
    let book = parcels::fill(&desk, ORDERS);
    desk.changes(
        &book,
        &[
            "update lines set product_id = 1, sku_id = 1, quantity = 1 where order_id > 2900 or order_id <= 50 or product_id = 1",
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
         select 1, id, order_no, 'passed', '07', 'clothing-1', at, at, 30
         from orders, (select strftime('%Y-%m-%dT10:00:00', 'now', '-2 days') as at) where id <= 50",
            "insert into settings (name, value) values ('sampling', '{\"on\":true,\"aql\":\"1.0\"}')",
        ],
    );
    let window = Window::open(&desk, &[]);
    window.opens_station("W00017");
    window.display.scans(&sku_code(1));
    window.until("the plan to be told", || window.text("station-lot").contains("抽 13 单"));
    window.shot("54-station-wave");
    window.display.presses(&["l"]);
    window.until("a lot to be open", || count(&book, "lots") == 1);
    let of = |drawn: i64| -> Vec<i64> {
        let sql = "select order_id from lot_parcels where drawn = ?1 order by order_id";
        book.read(|tx| tx.rows(sql, [drawn], |row| row.get(0))).expect("answered")
    };
    let (drawn, others) = (of(1), of(0));
    assert_eq!((drawn.len(), others.len()), (13, 92), "a hundred, and five that had this article already");
    window.display.scans(&tracking_no(others[0]));
    window.answers("stop");
    window.shot("55-station-lot-waits");
    window.display.presses(&["Return"]);
    let scans: Vec<String> = drawn
        .iter()
        .flat_map(|order| [tracking_no(*order), "PT-PASS".into(), "PT-PASS".into(), "PT-PASS".into()])
        .collect();
    window.scans(&scans);
    window.until("the lot to be accepted", || count(&book, "lots where verdict = 'accepted'") == 1);
    let scans: Vec<String> = others.iter().map(|order| tracking_no(*order)).collect();
    window.scans(&scans);
    window.until("all others to be let go", || count(&book, "lot_parcels where outcome = 'released'") == 92);
    window.answers("released");
    window.shot("56-station-released");
    window.script("localStorage.setItem('pintui.darkRoom', 'on'); location.reload()");
    window.press("nav-station");
    window.text("station-wait");
    window.resize(1024, 700);
    window.display.scans(&tracking_no(2500));
    window.text("station-parcel");
    window.shot("57-station-dark-room");
}
