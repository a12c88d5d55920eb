//! Coupons in the real window: the owner writes a campaign and sees what follows, a clerk gives for orders that fit and
//! learns why others do not, two clerks want the last one, people are counted and handed over, cards are printed, and the
//! packing station asks for a member's gift.

use pintui_store::{Book, Reading};
use pintui_tests::parcels::count;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn book(desk: &Desk) -> Book {
    Book::open(&desk.data()).expect("the book opens a second time")
}

fn shows(window: &Window, id: &str) -> bool {
    window.script(&format!("return document.querySelector('[data-testid=\"{id}\"]') !== null")) == true
}

/// A window on the page of coupons, where the clerk has said who sits there.
fn at_coupons(desk: &Desk) -> Window {
    let window = Window::open(desk, &[]);
    window.text("nav-today");
    window.display.presses(&["g", "j"]);
    window.fill("clerk", "店长");
    window.press("clerk-ok");
    window
}

/// Two orders of lately whose numbers are told: one of fifty yuan, one of two hundred.
fn two_orders(desk: &Desk) -> [String; 2] {
    let book = book(desk);
    let find = "select order_no from orders where status = 'completed' and buyer_hash is not null
        and not exists (select 1 from cases c where c.shop_id = orders.shop_id and c.order_no = orders.order_no)
        order by paid_at desc limit 2";
    let numbers: Vec<String> = book.read(|tx| tx.rows(find, [], |row| row.get(0))).expect("orders");
    for (number, fen) in numbers.iter().zip([5_000, 20_000]) {
        let set = format!("update orders set paid_fen = {fen}, freight_fen = 0 where order_no = '{number}'");
        desk.changes(&book, &[&set]);
    }
    [numbers[0].clone(), numbers[1].clone()]
}

fn campaign(desk: &Desk, change: Value) -> i64 {
    let today = pintui_core::keeping::clock::now().day();
    let mut campaign = json!({
        "id": null, "name": "老客回馈", "kind": "order", "state": "open", "codes": "made", "face_fen": 1000,
        "threshold_fen": 9900, "valid_days": 30, "stock": 100, "per_buyer": 1, "order_least_fen": 10000,
        "order_days": 90, "after_days": 0, "moment": "paid", "rule": {}, "held_out_percent": 0,
        "from_on": today.text(), "until_on": today.plus(13).text(),
    });
    for (name, value) in change.as_object().expect("changes") {
        campaign[name] = value.clone();
    }
    let kept = desk.ask("save_campaign", json!({ "shop": SHOP, "campaign": campaign, "by": "店长" }));
    kept["answer"]["id"].as_i64().expect("a campaign")
}

#[test]
fn the_owner_writes_a_campaign_and_sees_what_follows_while_typing() {
    let desk = Desk::at_work(1500);
    let window = at_coupons(&desk);
    window.says("还没有券活动");
    window.shot("110-coupons-none");
    window.press("campaign-new");
    window.refill("campaign-order-days", "90");
    window.until("people to be counted, and no more", || {
        let people = window.number_now("campaign-people");
        window.settle();
        people.is_some_and(|people| people > 0) && people == window.number_now("campaign-people")
    });
    let before = window.number("campaign-people");
    window.refill("campaign-order-least", "300");
    window.until("fewer people", || window.number_now("campaign-people").is_some_and(|people| people < before));
    window.refill("campaign-face", "40");
    window.until("the warning about bait", || shows(&window, "warning-share_of_threshold"));
    assert!(window.text("warning-share_of_threshold").contains("40%"), "the figures of the warning");
    window.shot("111-campaign-bait");
    window.refill("campaign-face", "10");
    window.until("the warning to go", || !shows(&window, "warning-share_of_threshold"));
    window.fill("campaign-name", "老客回馈");
    window.script("document.querySelector('[data-testid=moment-paid]').scrollIntoView({ block: 'center' })");
    window.press("moment-paid");
    window.refill("campaign-after-days", "0");
    window.drawn();
    window.shot("112-campaign");
    window.press("campaign-start");
    window.text("give-all");
    window.shot("113-campaign-open");
    assert_eq!(count(&book(&desk), "campaigns where state = 'open'"), 1);
    window.press("give-all");
    window.press("give-all-ok");
    window.until("coupons to be given", || count(&book(&desk), "coupons") > 0);
    assert!(count(&book(&desk), "coupon_draws") > 0, "nobody was left out by lot");
    window.shot("114-campaign-given");
    window.press("campaign-back");
    window.text("month-left");
    window.shot("115-coupons");
}

#[test]
fn a_clerk_sees_which_condition_fails_gives_where_all_hold_and_notes_the_use() {
    let desk = Desk::at_work(600);
    let [small, large] = two_orders(&desk);
    let id = campaign(&desk, json!({}));
    let window = at_coupons(&desk);
    window.press(&format!("campaign-{id}"));
    let look = |number: &str| {
        window.refill("give-order", number);
        window.press("give-look");
    };
    look(&small);
    window.until("the marks", || window.script(HOLDS) == "false");
    assert_eq!(window.script("return document.querySelector('[data-testid=give-one]').disabled"), true);
    window.shot("116-coupon-unfit");
    look(&large);
    window.until("the other marks", || window.script(HOLDS) == "true");
    window.press("give-one");
    window.until("the coupon", || count(&book(&desk), "coupons where state = 'given'") == 1);
    window.text("given-codes");
    window.shot("117-coupon-given");
    let show = json!({ "id": id, "state": null, "skip": 0, "limit": 10 });
    let code = desk.ask("campaign_show", show)["coupons"][0]["code"].as_str().expect("a code").to_owned();
    window.fill("used-code", &code);
    window.fill("used-order", &large);
    window.press("used-note");
    window.says("这是发券的那一单");
    assert_eq!(count(&book(&desk), "coupons where state = 'used'"), 0);
}

const HOLDS: &str = "return document.querySelector('[data-testid=mark-amount]')?.dataset.holds ?? ''";

#[test]
fn the_last_coupon_goes_to_one_of_two_clerks_and_the_other_is_told() {
    let desk = Desk::at_work(600);
    let [first, second] = two_orders(&desk);
    let id = campaign(&desk, json!({ "stock": 1, "order_least_fen": null }));
    let window = at_coupons(&desk);
    window.press(&format!("campaign-{id}"));
    window.refill("give-order", &second);
    window.press("give-look");
    window.until("the marks", || shows(&window, "mark-shop"));
    // The other clerk is faster, while this one still looks at it.
    desk.ask("give_coupons", json!({ "campaign": id, "to": { "order": first }, "by": "05" }));
    window.press("give-one");
    window.says("1 张都发完了");
    assert_eq!(count(&book(&desk), "coupons"), 1);
    window.shot("118-last-coupon");
}

#[test]
fn people_are_counted_while_a_rule_is_written_kept_and_handed_to_the_platforms_tool() {
    let desk = Desk::at_work(1500);
    let window = at_coupons(&desk);
    window.press("tab-audiences");
    window.says("还没有存好的人群");
    window.press("audience-new");
    window.refill("rule-orders_least", "1");
    window.refill("rule-last_least_days", "0");
    window.until("people to be counted", || window.number_now("audience-people").is_some_and(|people| people > 20));
    let before = window.number("audience-people");
    window.refill("rule-last_least_days", "60");
    window.until("fewer", || window.number_now("audience-people").is_some_and(|people| people < before));
    window.fill("audience-name", "两个月没来的老客");
    window.shot("119-audience");
    window.press("audience-save");
    window.until("the audience", || count(&book(&desk), "audiences") == 1);
    // A count of the digits typed so far may still stand there; the count of the whole number follows.
    let kept = desk.ask("audience_list", json!({ "shop": SHOP }))["audiences"][0]["people"].as_i64();
    window.until("the count of what was kept", || window.number_now("audience-people") == kept);
    let file = desk.file("people.xlsx");
    window.press("audience-export");
    window.save_as(&file);
    window.until("the file", || std::fs::read(&file).is_ok_and(|bytes| bytes.starts_with(b"PK")));
    window.press("audiences-pushes");
    window.press("push-way-search");
    window.fill("push-cost", "90");
    window.fill("push-clicks", "100");
    window.fill("push-orders", "10");
    window.press("push-add");
    window.until("the cost of an order", || window.text("push-search").contains("9.00"));
    window.shot("120-pushes");
}

#[test]
fn a_sheet_of_cards_is_printed_once_and_a_code_that_leads_away_is_refused() {
    let desk = Desk::at_work(400);
    let id = campaign(&desk, json!({ "kind": "card", "stock": 20, "name": "书签卡" }));
    let window = at_coupons(&desk);
    window.press(&format!("campaign-{id}"));
    window.fill("cards-words", "下次来，直接减");
    window.fill("cards-link", "https://weixin.qq.com/g/abc");
    let file = desk.file("cards.pdf");
    window.press("cards-print");
    window.says("这个平台不让包裹里的码引到站外");
    assert_eq!(count(&book(&desk), "coupons"), 0);
    window.shot("122-cards-refused");
    window.refill("cards-link", "https://shop1.taobao.com/club");
    window.press("cards-print");
    window.save_as(&file);
    window.until("the cards", || std::fs::read(&file).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")));
    window.until("ten coupons", || count(&book(&desk), "coupons where sheet_id is not null") == 10);
    std::fs::copy(&file, pintui_tests::window::shots().join("cards.pdf")).expect("kept to be looked at");
    window.shot("123-cards");
}

#[test]
fn a_members_gift_is_asked_for_at_the_packing_station() {
    let desk = Desk::at_work(600);
    let tracking: (String, String) = {
        let book = book(&desk);
        let waits =
            "select tracking_no, buyer_hash from orders where tracking_no is not null and buyer_hash is not null
            and status in ('paid', 'shipped') order by paid_at desc limit 1";
        book.read(|tx| tx.one(waits, [], |row| Ok((row.get(0)?, row.get(1)?)))).expect("a parcel")
    };
    let window = at_coupons(&desk);
    window.press("tab-members");
    window.says("还没有会员等级");
    window.press("level-add");
    window.fill("level-name-1", "银卡");
    window.fill("level-orders-1", "1");
    window.press("tab-audiences");
    window.says("会员等级改了还没存");
    window.press("tab-members");
    window.fill("level-benefit-1", "全店 95 折");
    window.shot("124-members-kept");
    window.press("levels-save");
    window.until("the level", || count(&book(&desk), "member_levels") == 1);
    window.says("你是本店的银卡");
    window.shot("124-members");
    window.press("members-gifts");
    window.press("gift-new");
    window.fill("gift-name", "小礼物");
    window.fill("gift-why", "银卡会员送");
    // The foot of the page lies over the lower fields until they are scrolled up.
    window.script("document.querySelector('[data-testid=gift-level]').scrollIntoView({ block: 'center' })");
    window.press_on("[data-testid=gift-level]");
    window.press_on(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option");
    window.shot("125-gift-level");
    window.press("gift-save");
    window.until("the rule", || count(&book(&desk), "gift_rules where member_level is not null") == 1);
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("07");
    window.text("station-wait");
    window.display.scans(&tracking.0);
    window.says("小礼物");
    window.shot("126-station-member-gift");
}

#[test]
fn the_pages_are_whole_in_the_smallest_window_by_night_and_in_other_languages() {
    let desk = Desk::at_work(600);
    two_orders(&desk);
    let id = campaign(&desk, json!({ "held_out_percent": 20, "order_least_fen": 5000 }));
    desk.ask("give_coupons", json!({ "campaign": id, "to": "all_due", "by": "05" }));
    let levels = json!([
        { "id": null, "name": "银卡", "at_least_orders": 1, "at_least_fen": null, "benefit": "全店 95 折" },
        { "id": null, "name": "金卡", "at_least_orders": 3, "at_least_fen": 80000, "benefit": "全店 9 折" },
    ]);
    desk.ask("save_levels", json!({ "shop": SHOP, "levels": levels, "within_days": 365 }));
    desk.ask("save_audience", json!({ "shop": SHOP, "id": null, "name": "老客", "rule": { "orders_least": 1 } }));
    let window = at_coupons(&desk);
    for (language, theme, width, height) in [
        ("zh-CN", "dark", 1280, 800),
        ("zh-CN", "light", 1024, 700),
        ("zh-TW", "dark", 1024, 700),
        ("en", "light", 1280, 800),
    ] {
        window.script(&format!(
            "localStorage.setItem('pintui.language', '{language}'); localStorage.setItem('pintui.theme', '{theme}');
             location.reload()"
        ));
        window.resize(width, height);
        window.text("nav-today");
        for (key, page, ready) in
            [("j", "coupons", "month-left"), ("u", "audiences", "audience-people"), ("x", "members", "level-days")]
        {
            window.display.presses(&["g", key]);
            window.until(page, || shows(&window, ready));
            fits(&window, page);
            window.shot(&format!("127-{page}-{language}-{theme}-{width}"));
        }
        window.display.presses(&["g", "j"]);
        window.press(&format!("campaign-{id}"));
        window.text("give-all");
        fits(&window, "campaign");
        window.shot(&format!("127-campaign-{language}-{theme}-{width}"));
        window.press("campaign-edit");
        window.text("campaign-worst");
        fits(&window, "editor");
        window.shot(&format!("127-editor-{language}-{theme}-{width}"));
    }
}

fn fits(window: &Window, page: &str) {
    window.drawn();
    let wide = "return document.documentElement.scrollWidth > window.innerWidth + 1";
    assert_eq!(window.script(wide), false, "{page} scrolls sideways");
}
