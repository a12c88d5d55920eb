//! Losses from what the book tells to the money that comes in: an agreement, one press, a claim, what is open and overdue.

use calamine::{Reader, Xlsx, open_workbook};
use pintui_store::Book;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn claims(desk: &Desk) -> Value {
    desk.ask("claim_list", json!({ "shop": SHOP, "state": null }))
}

fn both_sizes(window: &Window, name: &str) {
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.drawn();
        window.shot(&format!("{name}-{width}"));
    }
}

#[test]
fn an_owner_claims_what_was_lost_on_the_way_and_sees_what_is_open() {
    let desk = Desk::at_work(3000);
    let book = Book::open(&desk.data()).expect("the book");
    desk.changes(
        &book,
        &[
            "update orders set warehouse = iif(id % 3 = 0, '城东仓', '义乌仓'), carrier = iif(id % 2 = 0, '中通', '圆通')",
            "update cases set reason_stated = '未收到货' where id % 5 = 0",
        ],
    );
    let window = Window::open(&desk, &[]);
    window.script("localStorage.setItem('pintui.clerk', '店长'); location.reload()");
    window.number("today-orders");
    window.display.presses(&["g", "7"]);
    window.text("losses-tab-agreements");
    both_sizes(&window, "300-losses-proposed");

    // With nobody's word the shop bears all of it; the carriers agree to pay for what they lose.
    for (place, carrier) in ["中通", "圆通"].into_iter().enumerate() {
        window.press("losses-tab-agreements");
        if place == 0 {
            window.says("还没有协议");
            window.shot("301-agreements-none");
        }
        window.press("agreement-new");
        window.press("agreement-kind-carrier");
        window.fill("agreement-party", carrier);
        window.fill("term-clause-lost", "第 7 条：丢件按货值赔");
        if place == 0 {
            window.press("agreement-term-add");
            window.text("term-clause-broken");
            window.fill("term-clause-broken", "第 8 条：破损按货值赔");
            both_sizes(&window, "302-agreement-form");
        }
        window.press("agreement-save");
        let kept = || desk.ask("agreement_list", json!({ "shop": SHOP }))["agreements"].as_array().map(Vec::len);
        window.until("the agreement to be kept", || kept() == Some(place + 1));
    }
    window.drawn();
    both_sizes(&window, "303-agreements");

    // They hold from today on, and what was lost before is theirs once the first day says so.
    desk.changes(&book, &["update agreements set first_on = '2020-01-01'"]);
    window.press("losses-tab-losses");
    window.press("losses-proposed-lost");
    let proposed = || desk.ask("loss_proposals", json!({ "shop": SHOP, "cause": null, "skip": 0, "limit": 50 }));
    let (total, owed) = (proposed()["total"].clone(), proposed()["owed_fen"].clone());
    assert!(owed.as_i64().is_some_and(|owed| owed > 0), "{owed}");
    window.press("losses-proposed-all");
    window.press("losses-take-all");
    window.until("all to be recorded", || proposed()["total"] == 0);
    window.until("the records to be listed", || window.page_text().contains(&format!("共 {total} 笔")));
    both_sizes(&window, "304-losses");

    // One claim for each; of the first, less comes in than was asked.
    window.press("losses-tab-claims");
    window.text("claims-owed");
    assert_eq!(claims(&desk)["owed"].as_array().map(Vec::len), Some(2));
    window.press("claim-make-中通");
    window.until("the claim to be made", || claims(&desk)["claims"].as_array().map(Vec::len) == Some(1));
    let claim = claims(&desk)["claims"][0].clone();
    let (id, asked) = (claim["id"].as_i64().expect("a key"), claim["asked_fen"].as_i64().expect("an amount"));
    window.press(&format!("receive_claim-{id}"));
    window.text("claim-amount");
    window.refill("claim-amount", "1");
    window.shot("305-claim-received");
    window.press("claim-save");
    window.until("the rest to be open", || claims(&desk)["open_fen"] == asked - 100);
    desk.changes(&book, &["update claims set due_on = asked_on, asked_on = date(asked_on, '-40 days')"]);
    desk.changes(&book, &["update claims set due_on = date(due_on, '-10 days')"]);
    window.press("losses-tab-losses");
    window.press("losses-tab-claims");
    window.says("过期");
    both_sizes(&window, "306-claims");
    let file = desk.file("claim.xlsx");
    window.press(&format!("claim-export-{id}"));
    window.save_as(&file);
    window.until("the sheet to be written", || std::path::Path::new(&file).exists());
    let mut sheet: Xlsx<_> = open_workbook(&file).expect("a workbook");
    let rows = sheet.worksheet_range("索赔明细").expect("its rows").rows().count();
    assert_eq!(rows as i64, claim["losses"].as_i64().expect("a count") + 1);

    // Sums open their records; the shop's own rate beside a standard.
    window.press("losses-tab-totals");
    window.press("losses-by-carrier");
    window.press("losses-sum-中通");
    window.text("list-total");
    window.shot("307-losses-behind");
    window.display.presses(&["Escape"]);
    window.settle();
    both_sizes(&window, "308-losses-totals");
    window.press("losses-tab-standards");
    window.press("standard-new");
    window.refill("standard-share", "0.1");
    window.press("standard-save");
    window.text("standards");
    both_sizes(&window, "309-standards");
    window.press("losses-tab-delays");
    window.says("还没有约定时限的协议");
    window.shot("310-delays-none");
    window.press("nav-today");
    window.text("today-losses-claims");
    window.shot("311-today");
    window.press("today-losses-claims");
    window.text(&format!("claim-open-{id}"));

    // By hand, in English and in the dark.
    window.script("localStorage.setItem('pintui.theme', 'dark'); localStorage.setItem('pintui.language', 'en'); location.reload()");
    window.text("nav-today");
    window.display.presses(&["g", "7"]);
    window.press("loss-new");
    let order = desk.ask("order_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 1 }));
    let order = order["orders"][0]["order_no"].as_str().expect("a number").to_owned();
    window.press("loss-cause-lost");
    window.fill("loss-order", &order);
    window.fill("loss-carrier", "中通");
    window.until("the agreement to be told", || window.text("loss-proposal").contains("By the agreement"));
    both_sizes(&window, "312-loss-form");
    window.press("loss-bearer-shop");
    window.fill("loss-why", "mislabelled by us");
    window.press("loss-save");
    window.says("the shop bears it");
    for tab in ["losses", "claims", "agreements", "standards", "totals", "delays"] {
        window.press(&format!("losses-tab-{tab}"));
        window.resize(1024, 700);
        window.drawn();
        window.shot(&format!("313-losses-dark-{tab}"));
    }
}
