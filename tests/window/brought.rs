//! What money and care brought: recommendations counted by their code, the plan of posts, exchanges that are not over, a
//! campaign beside those just short of it, and returns handled in time.

use pintui_store::{Book, Reading};
use pintui_tests::orders::paid_for;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn shows(window: &Window, id: &str) -> bool {
    window.script(&format!("return document.querySelector('[data-testid=\"{id}\"]') !== null")) == true
}

fn number(desk: &Desk, sql: &str) -> i64 {
    let book = Book::open(&desk.data()).expect("the book opens a second time");
    book.read(|tx| tx.one(sql, [], |row| row.get(0))).expect("a row")
}

fn text(desk: &Desk, sql: &str) -> String {
    let book = Book::open(&desk.data()).expect("the book opens a second time");
    book.read(|tx| tx.one(sql, [], |row| row.get(0))).expect("a row")
}

const QUIET: &str = "from orders o where o.status = 'completed' and o.buyer_hash is not null
    and not exists (select 1 from cases c where c.shop_id = o.shop_id and c.order_no = o.order_no)
    order by o.paid_at desc limit 1";

#[test]
fn the_owner_makes_a_code_for_recommendations_and_notes_an_order_that_came_by_it() {
    let desk = Desk::at_work(600);
    let order = text(&desk, &format!("select o.order_no {QUIET}"));
    let sheet = || desk.ask("referral_sheet", json!({ "shop": SHOP }));
    let window = Window::open(&desk, &[]);
    window.press("nav-again");
    window.press("again-tab-recommend");
    window.says("还没有推荐码");
    window.shot("130-referrals-none");
    window.press("referral-new");
    window.fill("clerk", "店长");
    window.press("clerk-ok");
    window.fill("referral-code", "laoke01");
    window.fill("referral-name", "一个月没来的老客");
    window.until("the preset to tell the code", || {
        window
            .script("return document.querySelector('[data-testid=referral-invitation]').value")
            .to_string()
            .contains("LAOKE01")
    });
    window.refill("referral-invitation", "好评返现 5 元，推荐码 LAOKE01");
    window.press("referral-save");
    window.until("the words to be refused", || window.page_text().contains("好评返现"));
    assert_eq!(sheet()["codes"], json!([]), "a reward for praise was kept");
    window.shot("131-referral-refused");
    window.refill("referral-invitation", "觉得合适，把这个码告诉朋友就行：LAOKE01");
    window.press("referral-save");
    window.text("referral-LAOKE01");

    // The code counts from today; an order of before is none of its.
    window.fill("referral-order", &order);
    window.press("referral-note");
    window.says("这一单比码还早");
    window.shot("132-referral-older");
    let mut draft = sheet()["codes"][0]["draft"].clone();
    draft["from_on"] = json!("2020-01-01");
    desk.ask("save_referral", json!({ "shop": SHOP, "draft": draft, "by": "店长" }));
    window.press("referral-note");
    window.until("the order to count", || sheet()["codes"][0]["orders"] == 1);
    window.until("it to be listed", || window.text("referred-orders").contains(&order[order.len() - 4..]));
    window.press("referral-end-LAOKE01");
    window.until("the code to end", || sheet()["codes"][0]["draft"]["ended_on"].is_string());
    window.drawn();
    window.shot("133-referrals");
}

#[test]
fn a_post_is_planned_called_to_mind_on_today_and_its_result_entered() {
    let desk = Desk::at_work(600);
    let plan = || desk.ask("post_sheet", json!({ "shop": SHOP }));
    let window = Window::open(&desk, &[]);
    window.text("nav-today");
    window.display.presses(&["g", "j"]);
    window.press("tab-audiences");
    window.press("audiences-posts");
    window.says("还没有计划");
    window.press("post-new");
    window.fill("clerk", "店长");
    window.press("clerk-ok");
    window.press("post-channel-answers");
    window.fill("post-text", "这款偏小，建议拍大一码");
    window.press("post-save");
    window.says("没说明回答的人是店家");
    window.shot("134-post-relation");
    window.refill("post-text", "我是店主。这款偏小，平时穿 M 的可以看 L");
    window.press("post-save");
    window.until("the post to be planned", || plan()["due"] == 1);
    let id = plan()["posts"][0]["draft"]["id"].as_i64().expect("a key");
    window.text(&format!("post-{id}"));
    window.press("nav-today");
    window.until("Today to call it to mind", || window.text("today-posts").contains('1'));
    window.shot("135-today-posts");
    window.press("today-posts");
    window.press(&format!("post-done-{id}"));
    window.fill("post-seen", "320");
    window.fill("post-orders", "3");
    window.fill("post-learned", "晚上八点看的人多");
    window.shot("136-post-result");
    window.press("post-note");
    window.until("the result to be kept", || plan()["posts"][0]["result"]["seen"] == 320);
    assert_eq!(plan()["due"], 0);
    window.until("it to be told", || window.text(&format!("post-{id}")).contains("320"));
    window.shot("137-posts");
}

#[test]
fn an_exchange_that_is_not_over_stands_on_today_and_on_the_radar() {
    let desk = Desk::at_work(600);
    let (order, paid) = paid_for(&desk.quiet_order(|order| order["paid_fen"].as_i64().is_some_and(|fen| fen > 2000)));
    let case = desk.by_phone("exchange", &order, paid);
    let play = json!({
        "case_id": case, "play": "exchange", "act": "accept", "amount_fen": null, "freight_fen": null,
        "thanks_fen": null, "new_order_no": "4019990001112223", "why": "只想换一件", "note": "聊天里说好", "approver": null,
        "by": "03",
    });
    desk.ask("play_case", play);
    let window = Window::open(&desk, &[]);
    window.press("nav-today");
    window.until("Today to tell of it", || window.text("today-exchanges").contains('1'));
    window.shot("138-today-exchanges");
    window.press("nav-cases");
    window.press("cases-tab-radar");
    window.until("what it waits for", || window.text(&format!("exchange-{case}")).contains("新单还没导进来"));
    window.script("document.querySelector('[data-testid=exchanges]').scrollIntoView({ block: 'center' })");
    window.drawn();
    window.shot("139-radar-exchanges");
}

/// Every page of this file in light and dark and at both sizes; none may be wider than its window.
#[test]
fn what_was_brought_is_whole_in_light_and_dark_and_in_the_smallest_window() {
    let desk = Desk::empty();
    desk.ask("open_demo", json!({ "orders": 5000, "seed": 1 }));
    let shop = text(&desk, "select name from shops");
    filled(&desk, &shop);
    let campaign = number(&desk, "select min(id) from campaigns");
    let window = Window::open(&desk, &[]);
    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        window.script(&format!(
            "window.former = true; localStorage.setItem('pintui.theme', '{theme}');
             localStorage.setItem('pintui.clerk', '03'); location.reload()"
        ));
        window.resize(width, height);
        window.until("the page to be there again", || {
            window.script("return window.former === undefined && document.readyState === 'complete'") == true
        });
        let look = |name: &str, mark: &str| {
            window.text(mark);
            window.script(&format!(
                "document.querySelector('[data-testid=\"{mark}\"]').scrollIntoView({{ block: 'center' }})"
            ));
            window.drawn();
            window.shot(&format!("brought-{theme}-{width}-{name}"));
            let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
            assert_eq!(spills, false, "{name} is wider than a window of {width} pixels");
        };
        window.press("nav-again");
        look("handled", "again-handled");
        window.press("again-tab-recommend");
        look("referrals", "referral-codes");
        window.press("nav-compensation");
        window.press("tab-coupons");
        window.press(&format!("campaign-{campaign}"));
        look("near", "campaign-near-all");
        window.press("campaign-back");
        window.press("tab-audiences");
        window.press("audiences-posts");
        look("posts", "posts");
    }
    assert!(shows(&window, "posts"));
}

fn filled(desk: &Desk, shop: &str) {
    let today = pintui_core::keeping::clock::now().day();
    let code = |code: &str, source: &str, name: &str| -> Value {
        json!({ "shop": shop, "by": "店长", "draft": {
            "id": null, "code": code, "source": source, "name": name, "from_on": today.plus(-60).text(), "ended_on": null,
            "invitation": format!("觉得合适，把这个码告诉朋友就行：{code}") } })
    };
    desk.ask("save_referral", code("LAOKE01", "audience", "一个月没来的老客"));
    desk.ask("save_referral", code("SHUQIAN", "card", "春天的书签卡"));
    let book = Book::open(&desk.data()).expect("the book opens a second time");
    let numbers: Vec<String> = book
        .read(|tx| {
            let sql = "select order_no from orders where status = 'completed' and buyer_hash is not null
                       order by paid_at desc limit 9";
            tx.rows(sql, [], |row| row.get(0))
        })
        .expect("orders");
    for number in &numbers {
        desk.ask("note_referral", json!({ "shop": shop, "code": "LAOKE01", "order_no": number, "by": "03" }));
    }
    for (back, channel, text) in [
        (-3, "group", "周五晚上八点群里聊怎么洗不缩水，有问题先留言，当晚一起看"),
        (0, "answers", "我是店主。这款偏小，量过平铺胸围 96 厘米，平时穿 M 的可以看 L"),
        (5, "show", "收到的朋友想晒就晒，好的不好的都可以说，我们都看"),
    ] {
        let post = json!({
            "id": null, "on_day": today.plus(back).text(), "channel": channel, "audience_id": null, "text": text,
        });
        desk.ask("save_post", json!({ "shop": shop, "post": post, "by": "店长" }));
    }
    let result = json!({
        "done_on": today.plus(-3).text(), "seen": 320, "answers": 12, "orders": 3, "note": "晚上八点看的人多",
    });
    desk.ask("note_post", json!({ "post": 1, "result": result, "by": "03" }));
}
