//! Compensation in the real window: a clerk keeps a sale by a discount that stays above cost, a promise becomes an
//! alarm and is paid, and the owner reads the month and takes the ledger along as a workbook.

use calamine::Reader;
use pintui_core::keeping::clock;
use pintui_tests::orders::paid_for;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

/// An order of one piece that nobody has returned, with what was paid for it.
fn quiet_order(desk: &Desk) -> (String, i64) {
    paid_for(&desk.quiet_order(|order| {
        let paid = order["paid_fen"].as_i64().is_some_and(|fen| fen > 5000);
        let lines = || desk.ask("order_show", json!({ "id": order["id"] }))["lines"].clone();
        paid && {
            let lines = lines();
            lines.as_array().is_some_and(|lines| lines.len() == 1) && lines[0]["quantity"] == 1
        }
    }))
}

fn list(desk: &Desk, which: &str) -> Value {
    let month = clock::now().0.format("%Y-%m").to_string();
    let ask =
        json!({ "shop": SHOP, "month": month, "which": which, "case_id": null, "part": null, "skip": 0, "limit": 50 });
    desk.ask("ledger_list", ask)
}

fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

#[test]
fn a_clerk_keeps_a_sale_by_a_discount_that_stays_above_cost() {
    let desk = Desk::at_work(800);
    let (order_no, paid) = quiet_order(&desk);
    let id = desk.by_phone("return_refund", &order_no, paid);
    let plays = || desk.ask("play_desk", json!({ "case_id": id }));
    let window = Window::open(&desk, &[]);
    window.press("nav-cases");
    window.fill("cases-search", &order_no);
    window.press_on(&format!("[data-testid=\"desk-row-{id}\"] td:nth-child(2)"));
    window.text("plays");
    window.fill("case-clerk", "03");
    window.until("the cost to be asked for", || window.text("play-cost").contains("不知道成本"));
    window.shot("110-plays-cost-unknown");

    window.refill("cost-each", &yuan(paid * 6 / 10));
    window.press("cost-save");
    window.until("the cost to be known", || window.text("play-cost").contains("最多少收"));
    window.press("play-skip");
    window.fill("play-skip-why", "买家不接电话，聊天里说过了");
    window.press("play-skip-save");
    window.until("the next step", || window.text("play-next").contains("谈折扣留下"));
    window.press("choose-keep");
    window.refill("keep-amount", "三十");
    window.says("这不是金额");
    let disabled = window.script("return document.querySelector('[data-testid=\"keep-offer\"]').disabled");
    assert_eq!(disabled, true, "what is no amount is not offered as none");
    window.refill("keep-amount", &yuan(paid / 2));
    window.until("what it leaves", || window.text("keep-margin").contains("亏"));
    window.press("keep-offer");
    window.says("低于成本");
    window.shot("111-plays-under-cost");
    assert_eq!(plays()["tried"].as_array().expect("tries").len(), 1, "only the step left out was written");

    let off = paid / 10 / 100 * 100;
    window.refill("keep-amount", &yuan(off));
    window.fill("keep-note", "掉毛，便宜一点，衣服留下");
    window.press("keep-offer");
    window.until("the answer to be waited for", || window.text("play-next").contains("等买家答复"));
    window.press("choose-keep");
    window.press("keep-accept");
    window.until("it to be agreed", || window.text("play-next").contains("不用再选"));
    let told = plays();
    assert_eq!((told["given_fen"].as_i64(), told["next"].as_str()), (Some(off), Some("done")));
    window.until("its entry to stand there", || window.text("plays").contains("部分退款"));
    window.shot("112-plays-agreed");

    window.press("nav-compensation");
    window.until("the month to know of it", || window.text("ledger-booked").contains(&yuan(off)));
    window.shot("113-ledger");
    let entry = list(&desk, "open")["rows"][0]["id"].as_i64().expect("an entry");
    window.press(&format!("ledger-counter-{entry}"));
    window.fill("ledger-counter-why", "记重了");
    window.press("ledger-counter-save");
    window.until("it to be countered", || list(&desk, "open")["total"] == 0);
    window.says("冲掉了");
    window.shot("114-ledger-countered");
}

#[test]
fn a_promise_becomes_an_alarm_after_a_day_and_is_paid() {
    let desk = Desk::at_work(800);
    let (order_no, _) = quiet_order(&desk);
    let promised = (clock::now().0 - chrono::Duration::hours(26)).format("%Y-%m-%dT%H:%M:%S").to_string();
    let given = json!({
        "shop": SHOP, "case_id": null, "order_no": order_no, "kind": "freight", "way": "transfer", "cause": "quality",
        "amount_fen": 800, "gift_id": null, "at": promised, "paid": false, "platform_no": null, "liable": "shop",
        "partner": null, "note": "退回运费补给买家", "approver": null, "by": "03",
    });
    let entry = desk.ask("give_compensation", given)["answer"]["id"].as_i64().expect("an entry");
    let window = Window::open(&desk, &[]);
    window.until("today to warn", || window.text("today-promises").contains('1'));
    window.shot("115-today-promise");
    window.press("today-promises");
    window.until("the ledger to warn", || window.text("ledger-overdue").contains("8.00"));
    window.shot("116-ledger-overdue");
    window.fill("case-clerk", "05");
    window.press(&format!("ledger-pay-{entry}"));
    window.fill("ledger-pay-no", "P20261128");
    window.press("ledger-pay-save");
    window.until("nothing to be late", || list(&desk, "overdue")["total"] == 0);
    window.says("付了");
    assert!(list(&desk, "overdue")["rows"].as_array().expect("rows").is_empty());
}

#[test]
fn an_owner_sets_a_plan_that_holds_and_takes_the_month_along() {
    let desk = Desk::at_work(800);
    let (order_no, _) = quiet_order(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-compensation");
    window.says("这个月还没有补偿");
    window.shot("117-ledger-empty");
    window.fill("case-clerk", "店长");
    window.press("ledger-rules");
    window.refill("rules-plan", "10");
    window.shot("118-ledger-rules");
    window.press("rules-save");
    window.until("the plan to stand there", || window.text("ledger-booked").contains("10.00"));
    let give = |fen: &str| {
        window.press("ledger-give");
        window.fill("give-order", &order_no);
        window.refill("give-amount", fen);
        window.press("give-save");
    };
    give("3");
    window.until("it to be written", || list(&desk, "month")["total"] == 1);
    window.until("the form to be gone", || {
        window.script("return document.querySelector('[data-testid=\"give-order\"]') === null") == true
    });
    give("2");
    window.says("已经给过感谢费");
    window.press("give-kind");
    window.press_option("退回运费");
    window.refill("give-amount", "7.01");
    window.press("give-save");
    window.says("还能给 ¥7.00");
    window.shot("119-ledger-month-full");
    window.refill("give-amount", "7");
    window.fill("give-note", "退回运费");
    window.press("give-save");
    window.until("it to be written", || list(&desk, "month")["total"] == 2);

    window.press("ledger-tab-balances");
    window.press("balance-kind-freight-month");
    window.until("the entry behind the balance", || window.page_text().contains("1 笔，合计 ¥7.00"));
    window.press("ledger-part");
    window.until("all entries again", || window.page_text().contains("2 笔，合计 ¥10.00"));

    window.press("ledger-rules");
    window.fill("gift-name-new", "香包");
    window.fill("gift-value-new", "2");
    window.fill("gift-stock-new", "0");
    window.press("gift-save-new");
    let month = clock::now().0.format("%Y-%m").to_string();
    let gift = || desk.ask("ledger_month", json!({ "shop": SHOP, "month": month }))["gifts"][0].clone();
    window.until("the gift to be kept", || gift()["left"] == 0);
    let key = &gift()["gift"]["id"];
    window.press(&format!("gift-edit-{key}"));
    window.refill(&format!("gift-stock-{key}"), "5");
    window.press(&format!("gift-save-{key}"));
    window.until("it to be refilled", || gift()["left"] == 5);
    window.press_on(".ant-drawer-close");

    let out = desk.file("ledger.xlsx");
    window.press("ledger-export");
    window.save_as(&out);
    window.until("the workbook to be written", || std::fs::metadata(&out).is_ok_and(|file| file.len() > 0));
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&out).expect("a workbook");
    let rows = book.worksheet_range("补偿").expect("a sheet");
    let money: f64 = (1..=2).filter_map(|row| rows.get_value((row, 6)).and_then(calamine::DataType::as_f64)).sum();
    assert!((money - 10.0).abs() < 1e-9, "{money}");
}

#[test]
fn the_ledger_is_whole_in_light_and_dark_and_in_the_smallest_window() {
    let desk = Desk::empty();
    desk.done(&["demo", "--orders", "2500"]);
    let window = Window::open(&desk, &[]);
    for (language, theme, width, height) in [
        ("zh-CN", "light", 1280, 800),
        ("zh-CN", "dark", 1024, 700),
        ("zh-TW", "dark", 1280, 800),
        ("en", "light", 1024, 700),
    ] {
        window.script(&format!(
            "localStorage.setItem('pintui.language', '{language}'); localStorage.setItem('pintui.theme', '{theme}');
             location.reload()"
        ));
        window.resize(width, height);
        window.press("nav-compensation");
        for tab in ["ledger", "balances", "kept"] {
            window.press(&format!("ledger-tab-{tab}"));
            window.drawn();
            window.settle();
            window.shot(&format!("120-ledger-{tab}-{language}-{theme}-{width}"));
            let spills = "return document.documentElement.scrollWidth > window.innerWidth + 1";
            assert_eq!(window.script(spills), false, "{tab} {language} {width}");
            if tab == "ledger" {
                let shown = "return [...document.querySelectorAll('main th')].every((th) => th.offsetWidth > 0)";
                assert_eq!(window.script(shown), true, "every column, {language} {width}");
            }
        }
        window.press("nav-cases");
        window.press_on("[data-testid^=\"desk-row-\"] td:nth-child(2)");
        window.text("plays");
        window.script("document.querySelector('[data-testid=\"plays\"]').scrollIntoView()");
        window.shot(&format!("121-plays-{language}-{theme}-{width}"));
    }
}
