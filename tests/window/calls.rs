//! A clerk calls three buyers without touching the mouse; an owner asks those who signed for their parcels.

use pintui_core::keeping::clock;
use pintui_core::sample::Recipe;
use pintui_store::Book;
use pintui_tests::program::{Desk, SHOP, a_while_ago, last_month_ends, plain};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn tidy(window: &Window, name: &str) {
    for (width, height) in [(1280, 800), (1024, 700)] {
        window.resize(width, height);
        window.shot(&format!("{name}-{width}"));
    }
    window.resize(1280, 800);
}

fn dark(window: &Window, name: &str) {
    window.script("localStorage.setItem('pintui.theme', 'dark'); location.reload()");
    window.text("nav-today");
    window.drawn();
    window.shot(name);
    window.script("localStorage.setItem('pintui.theme', 'light'); location.reload()");
    window.text("nav-today");
    window.drawn();
}

#[test]
fn a_clerk_makes_three_calls_with_keys_alone() {
    let desk = Desk::empty();
    desk.ask("choose_privacy", json!({ "class": "phone", "kept": "sealed" }));
    let files = desk.sample("exports", &Recipe { until: a_while_ago(), ..plain(1200) });
    desk.import(&files, &[]);
    let before = desk.ask("call_queue", json!({ "shop": SHOP }));
    let total = before["total"].as_i64().expect("a number");
    assert!(total > 3, "some cases are open: {total}");
    let window = Window::open(&desk, &[]);
    window.text("today-quality-orders");
    window.press("nav-callbacks");
    window.text("clerk");
    window.shot("70-who-calls");
    window.display.types("03", 12);
    window.display.presses(&["Return"]);
    window.text("call-due");
    window.text("call-save");
    tidy(&window, "71-calls");

    // The number is sealed until somebody asks for it, for this call alone.
    window.display.presses(&["b"]);
    window.until("a number to be shown", || window.number("call-phone") > 10_000_000_000);
    // The first: workmanship, a loose button, refunded; what was expected and what is.
    window.display.presses(&["space", "3", "1"]);
    window.text("call-ring");
    window.display.presses(&["t", "Tab", "Tab"]);
    window.display.types("sewn well", 12);
    window.display.presses(&["Tab"]);
    window.display.types("loose at once", 12);
    window.display.presses(&["Tab"]);
    window.display.types("sew it twice", 12);
    let typed = "return ['expected', 'actual', 'suggestion'].map((one) => document.querySelector(`[data-testid=call-${one}]`).value)";
    window.until("the fields to be filled", || {
        window.script(typed) == json!(["sewn well", "loose at once", "sew it twice"])
    });
    tidy(&window, "72-call-filled");
    window.display.presses(&["Escape", "Return"]);
    window.until("the first call to be kept", || queue(&desk)["called"] == 1);
    // The second: too small, an exchange. The third does not answer.
    window.drawn();
    window.display.presses(&["space", "1", "1", "h", "Return"]);
    window.until("the second call to be kept", || queue(&desk)["called"] == 2);
    window.drawn();
    window.display.presses(&["m", "Return"]);
    window.until("the third call to be kept", || queue(&desk)["called"] == 3);
    window.text("call-later");
    tidy(&window, "73-three-calls");
    let after = queue(&desk);
    assert_eq!((&after["total"], &after["later"][0]["tries"]), (&json!(total - 3), &json!(1)));
    assert_eq!(after["today"]["calls"], 2, "nobody talked in the third");

    // One key makes a change of what a buyer suggests; the link stays and nothing waits any more.
    let case = queue(&desk)["due"][0]["case"]["id"].clone();
    desk.ask(
        "record_callback",
        json!({ "case_id": case, "clerk": "03", "seconds": 15, "outcome": "refunded", "reason": null, "attribute": null,
            "expected": null, "actual": null, "suggestion": "送一颗备用扣子", "consent": true }),
    );
    let waiting = || desk.ask("suggestion_list", json!({ "shop": SHOP }))["open"].clone();
    let open = waiting().as_i64().expect("a number");
    // The list beside the link is drawn anew once the window has heard of it.
    window.says(&format!("该打 {} 个", total - 4));
    window.press("gaps-open");
    window.text("gaps");
    window.until("the suggestion to be shown", || window.page_text().contains("送一颗备用扣子"));
    window.display.presses(&["1"]);
    window.until("a change to be made", || waiting() == open - 1);
    let change = desk.ask("change_list", json!({ "shop": SHOP }))[0].clone();
    assert_eq!((&change["what"], &change["calls"]), (&json!("送一颗备用扣子"), &json!(1)));
    assert_eq!(change["voices"][0]["case_id"], case);
    window.press("gap-make");
    window.fill("change-what", "，写明一共几颗");
    window.shot("74-make-a-change");
    window.press("change-keep");
    window.until("the new one to be listed", || window.text("voices-running").contains("写明一共几颗"));
    tidy(&window, "75-voices");
    window.press("voices-actions");
    window.press("change-live");
    window.press("live-keep");
    window.press("actions-waits");
    window.says("起看结果");
    dark(&window, "76-calls-dark");
    window.script("document.querySelector('[data-testid=nav-callbacks]').click()");
    window.text("call-due");
    window.script("localStorage.setItem('pintui.theme', 'dark'); location.reload()");
    window.press("nav-callbacks");
    window.text("call-save");
    window.shot("77-card-dark");
}

#[test]
fn a_clerk_asks_a_buyer_before_a_dear_order_is_packed() {
    let desk = Desk::at_work(300);
    let book = Book::open(&desk.data()).expect("the book opens a second time");
    desk.changes(
        &book,
        &["update orders set order_no = 'DEAR0001', paid_fen = 88800, status = 'paid', shipped_at = null, signed_at = null,
             completed_at = null, paid_at = strftime('%Y-%m-%dT%H:%M:%S', 'now', '+7 hours')
           where id = (select max(id) from orders)"],
    );
    let asked = || desk.ask("confirm_list", json!({ "shop": SHOP }));
    let to_ask = asked()["to_ask"].as_i64().expect("a number");
    assert!(to_ask > 0, "a dear order is asked about");
    let window = Window::open(&desk, &[]);
    window.press("nav-callbacks");
    window.press("tab-confirms");
    window.text("clerk");
    window.fill("clerk", "03");
    window.press("clerk-ok");
    window.text("confirm-list");
    tidy(&window, "78-before-packing");
    window.fill("confirm-note-DEAR0001", "换成 XL 码");
    window.press("confirm-changed-DEAR0001");
    window.until("the answer to be kept", || asked()["to_ask"] == to_ask - 1);
    window.press("confirms-settled");
    window.until("it to lie with the others", || window.page_text().contains("换成 XL 码"));
    window.shot("78-asked");
}

fn queue(desk: &Desk) -> Value {
    desk.ask("call_queue", json!({ "shop": SHOP }))
}

fn care(window: &Window, standing: &str) -> Value {
    window.ask("care_list", &json!({ "shop": SHOP, "standing": standing, "skip": 0, "limit": 200 })).expect("answered")
}

#[test]
fn an_owner_exports_the_care_list_marks_it_as_sent_and_undoes_it() {
    let desk = Desk::at_work(1200);
    let window = Window::open_at(&desk, &format!("{}T14:00:00", last_month_ends()));
    window.press("nav-callbacks");
    window.press("tab-care");
    window.text("clerk");
    window.fill("clerk", "03");
    window.press("clerk-ok");
    window.text("care-text");
    window.shot("80-care-without-contact");
    window.press("care-fill");
    window.fill("care-contact", "客服 03");
    window.shot("81-care-settings");
    let kept = desk.ask("care_rules", json!({}))["template"].as_str().expect("a text").to_owned();
    window.refill("care-template", "{product}满意吗？不合适可以退货。回 T 退订");
    window.text("finding-mechanical");
    window.text("finding-return_words");
    window.shot("81-care-text-marked");
    window.refill("care-template", "{product}用着顺手吗？有什么不一样直接回我，{contact}。");
    window.text("care-opt-out-missing");
    assert!(!window.page_text().contains("红线都没碰到"), "what is refused for its missing way out is not called fine");
    window.refill("care-rule-hours", "0");
    assert!(window.text("care-rule-wrong-hours").contains("720"), "the field itself says what it takes");
    window.refill("care-rule-hours", "48");
    window.refill("care-template", &kept);
    window.press("care-rules-save");
    window.until("the text to be whole", || window.text("care-text").contains("客服 03"));
    let due = care(&window, "due")["total"].as_i64().expect("a number");
    assert!(due > 3, "{due} are due");
    tidy(&window, "82-care");

    let out = desk.file("care.xlsx");
    window.press("care-export");
    window.save_as(&out);
    window.text("care-exported");
    tidy(&window, "83-care-exported");
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&out).expect("a workbook");
    let rows = calamine::Reader::worksheet_range_at(&mut book, 0).expect("a sheet").expect("its cells");
    assert_eq!(rows.height() as i64, due + 1, "a row for each buyer and the titles");
    window.press("care-exported-sent");
    window.until("nobody to be due", || care(&window, "due")["total"] == 0);
    window.says("标为已发");
    window.shot("84-care-sent");
    window.until("older words to be gone", || !window.page_text().contains("改好了"));
    window.press_saying("撤回");
    window.until("all to be due again", || care(&window, "due")["total"] == due);

    // One alone is marked, and its buyer answers.
    window.press("care-row-mark");
    window.until("one to be waited for", || care(&window, "waiting")["total"] == 1);
    window.press("care-waiting");
    window.press("care-row-note");
    window.fill("feedback-said", "拉链卡住了");
    window.press_saying("坏了、质量");
    window.shot("85-feedback");
    window.press("feedback-keep");
    window.until("the answer to be kept", || care(&window, "answered")["total"] == 1);
    window.press("tab-voices");
    window.press("answer-thank");
    window.says("谢过");
    window.press("answer-case");
    window.says("看退货单");
    tidy(&window, "86-answers");
    let goods = desk.ask("find_goods", json!({ "shop": SHOP, "text": "" }))[0]["product_id"].clone();
    let halt = json!({ "product_id": goods, "sku_id": null, "signal": "check", "why": "掉毛", "by": "店长" });
    desk.ask("halt_product", halt);
    window.press("tab-notices");
    window.press("notice-halt");
    window.press("notice-contact");
    window.says("1 / ");
    tidy(&window, "87-notices");
    window.press("tab-care");
    window.press("care-left-held_out");
    window.says("抽签留出");
    window.shot("88-care-left-out");
    window.script("localStorage.setItem('pintui.theme', 'dark'); location.reload()");
    window.press("nav-callbacks");
    window.press("tab-care");
    window.text("care-left-out");
    window.shot("89-care-dark");
}

#[test]
fn whoever_looks_around_in_the_demonstration_shop_sees_what_buyers_say_and_whether_asking_helps() {
    let desk = Desk::empty();
    desk.ask("open_demo", json!({ "orders": 3000, "seed": 1 }));
    let window = Window::open_at(&desk, &format!("{}T10:30:00", clock::now().0.date()));
    window.press("nav-callbacks");
    window.fill("clerk", "03");
    window.press("clerk-ok");
    window.text("call-due");
    tidy(&window, "90-demo-calls");
    window.press("tab-care");
    window.until("both groups", || window.text("care-effect").contains("抽签没问的"));
    window.text("replies");
    tidy(&window, "91-demo-care");
    window.press("tab-voices");
    window.text("call-figures");
    tidy(&window, "92-demo-voices");
    window.press("tab-notices");
    window.text("raised-first");
    tidy(&window, "93-demo-notices");
}

#[test]
fn a_shop_begins_with_care_alone_and_switches_the_rest_on_later() {
    let desk = Desk::empty();
    let window = Window::open(&desk, &[]);
    window.text("first-pilot");
    tidy(&window, "77-first");
    window.press("first-pilot");
    window.shot("78-pilot");
    let menu = "return [...document.querySelectorAll('nav [data-testid^=nav-]')].map((one) => one.dataset.testid)";
    window.until("the menu to be short", || {
        window.script(menu) == json!(["nav-today", "nav-cases", "nav-care", "nav-settings"])
    });
    window.press("nav-settings");
    window.press("settings-menu");
    tidy(&window, "79-menu");
    window.press("menu-station");
    window.text("nav-station");
    window.press("menu-all");
    window.text("nav-report");
}
