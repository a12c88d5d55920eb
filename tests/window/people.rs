//! People in the real window: the owner takes clerks in, a clerk asks for leave and the owner grants it, and each sees
//! the rooms of their role and no others.

use pintui_tests::orders::paid_for;
use pintui_tests::program::Desk;
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn signs_in(window: &Window, name: &str, pin: &str) {
    window.press(&format!("lock-{name}"));
    window.fill("lock-pin", pin);
    window.press("lock-enter");
    window.until(&format!("{name} to sit here"), || !shows(window, "locked"));
}

fn shows(window: &Window, id: &str) -> bool {
    window.script(&format!("return document.querySelector('[data-testid=\"{id}\"]') !== null")) == true
}

fn takes_in(window: &Window, name: &str, role: Option<&str>, pin: &str) {
    window.press("people-add");
    window.fill("person-name", name);
    if let Some(role) = role {
        window.press("person-role");
        window.press(&format!("role-{role}"));
    }
    window.fill("person-pin", pin);
    window.press("person-save");
    window.until(&format!("{name} to be in the list"), || shows(window, &format!("person-{name}")));
}

/// Somebody whom the owner has taken in before.
fn person(desk: &Desk, name: &str, role: &str, badge: Option<&str>) {
    let ask = json!({
        "id": null, "name": name, "role": role, "badge": badge, "pin": "2580", "refund_fen": null,
        "goodwill_fen": null, "until_on": null, "active": true,
    });
    desk.ask("save_person", ask);
}

/// The latest operation of this name.
fn last(desk: &Desk, name: &str) -> Value {
    let history = desk.ask("history", json!({ "limit": 50 }));
    let found = history.as_array().into_iter().flatten().find(|entry| entry["name"] == name);
    found.cloned().unwrap_or(Value::Null)
}

/// A refund without a return that a buyer wants since an hour, of an order that nobody has returned.
fn wanted(desk: &Desk) -> (i64, String) {
    let fits = |order: &Value| order["paid_fen"].as_i64().is_some_and(|fen| (2000..15_000).contains(&fen));
    let (number, paid) = paid_for(&desk.quiet_order(fits));
    (desk.by_phone("refund_only", &number, paid), number)
}

#[test]
fn the_owner_takes_two_clerks_in_and_grants_what_one_of_them_may_not_give_alone() {
    let desk = Desk::at_work(500);
    let (case, number) = wanted(&desk);
    let window = Window::open(&desk, &[]);
    window.press("nav-settings");
    window.press("settings-people");
    window.text("people-first");
    window.shot("80-people-none");
    window.press("people-first");
    window.fill("person-pin", "2580");
    window.shot("81-people-first");
    window.press("person-save");
    window.until("the owner to sit here", || shows(&window, "me"));
    takes_in(&window, "03", Some("clerk1"), "8642");
    takes_in(&window, "04", None, "9753");
    window.shot("82-people");
    window.resize(1024, 700);
    window.shot("83-people-1024");
    window.resize(1280, 800);

    window.press("me");
    window.text("locked");
    window.shot("84-locked");
    window.press("lock-03");
    window.fill("lock-pin", "1111");
    window.press("lock-enter");
    window.says("PIN 不对，再错 4 次");
    window.shot("85-pin-wrong");
    window.fill("lock-pin", "8642");
    window.press("lock-enter");
    window.press("nav-cases");
    assert!(!shows(&window, "nav-report") && !shows(&window, "nav-import"), "figures and imports are not a junior's");
    assert!(!shows(&window, "case-clerk"), "whoever has signed in is not asked for a name");
    window.fill("cases-search", &number);
    window.press_on(&format!("[data-testid=\"desk-row-{case}\"] td:nth-child(2)"));
    window.press("case-step-agree");
    window.press("case-step-refund");
    window.press("refund-save");
    window.text("leave-reason");
    window.shot("86-over-limit");
    window.fill("leave-reason", "质量问题，买家第三次来");
    window.press("leave-ask");
    window.until("the request to wait", || desk.ask("history", json!({ "limit": 1 }))[0]["name"] == "ask_leave");
    assert_eq!(desk.ask("case_show", json!({ "id": case }))["refunds"], json!([]), "nothing was given yet");
    assert!(window.text("case-leave").contains("质量问题，买家第三次来"), "the case tells what waits in it");
    window.shot("86-case-leave");

    window.press("nav-settings");
    window.press("settings-pin");
    for (field, pin) in [("former", "1357"), ("new", "7531"), ("again", "7532")] {
        window.fill(&format!("pin-{field}"), pin);
    }
    window.says("两次输的不一样");
    window.refill("pin-again", "7531");
    window.press("pin-save");
    window.says("PIN 不对");
    window.shot("86-own-pin");
    window.fill("pin-former", "8642");
    window.press("pin-save");
    window.until("the new PIN to be kept", || last(&desk, "change_pin")["actor"] == "03");

    window.press("me");
    signs_in(&window, "03", "7531");
    window.press("me");
    signs_in(&window, "店长", "2580");
    window.press("nav-today");
    window.text("leave-grant");
    window.shot("87-today-request");
    window.press("leave-grant");
    window
        .until("the refund to be made", || desk.ask("case_show", json!({ "id": case }))["refunds"][0]["staff"] == "03");
    let refund = last(&desk, "record_refund");
    assert_eq!((&refund["actor"], &refund["detail"]["granted_by"]), (&json!("03"), &json!("店长")));
    window.until("the request to be gone", || !shows(&window, "leave-grant"));
}

#[test]
fn each_sees_the_rooms_of_their_role_and_a_viewer_writes_nothing() {
    let desk = Desk::at_work(300);
    let (case, _) = wanted(&desk);
    person(&desk, "店长", "owner", None);
    person(&desk, "11", "packer", Some("11"));
    person(&desk, "会计", "viewer", None);
    let window = Window::open(&desk, &[]);
    window.text("locked");
    assert_eq!(window.ask("case_list", &json!({})).expect_err("locked")["code"], "sign_in_first");

    window.press("lock-bench");
    window.fill("station-staff", "99");
    window.press("station-staff-ok");
    window.says("没有人用「99」这个工牌");
    window.shot("88-badge-unknown");
    window.refill("station-staff", "11");
    window.press("station-staff-ok");
    window.text("station-wait");
    window.display.presses(&["Escape"]);
    window.text("locked");

    signs_in(&window, "11", "2580");
    window.text("station-wait");
    window.display.presses(&["Escape"]);
    window.text("nav-station");
    for room in ["today", "cases", "report", "import", "checks", "care", "scripts"] {
        assert!(!shows(&window, &format!("nav-{room}")), "a packer meets {room}");
    }
    window.shot("89-packer");
    assert_eq!(window.ask("daily", &json!({})).expect_err("not hers")["code"], "not_allowed");

    window.press("me");
    signs_in(&window, "会计", "2580");
    window.press("nav-today");
    window.drawn();
    window.shot("90-viewer-today");
    assert!(!shows(&window, "nav-import") && !shows(&window, "nav-cases") && !shows(&window, "nav-station"));
    window.press("nav-compensation");
    window.text("ledger-tab-balances");
    window.text("ledger-which-month");
    window.drawn();
    window.shot("90-viewer-ledger");
    assert!(!shows(&window, "ledger-give") && !shows(&window, "ledger-rules"), "a viewer is offered to give money");
    window.display.presses(&["n"]);
    let give = json!({
        "shop": "小满良品", "case_id": case, "order_no": null, "kind": "freight", "way": null, "cause": null,
        "amount_fen": 100, "gift_id": null, "at": null, "paid": false, "platform_no": null, "liable": "shop",
        "partner": null, "note": null, "approver": null, "by": "x",
    });
    assert_eq!(window.ask("give_compensation", &give).expect_err("nor money")["code"], "not_allowed");
    let seen = desk.ask("case_show", json!({ "id": case }))["desk"]["version"].clone();
    let step = json!({ "seen": { "id": case, "version": seen }, "step": "agree", "at": null, "note": null, "by": "x" });
    let why = window.ask("move_case", &step).expect_err("a viewer decides nothing");
    assert_eq!((&why["code"], &why["params"]["role"]), (&json!("not_allowed"), &json!("viewer")));
    let shop = json!({ "name": "二店", "platform": "taobao" });
    assert_eq!(window.ask("create_shop", &shop).expect_err("nor this")["code"], "not_allowed");
    assert_eq!(window.ask("stations", &json!({})).expect_err("nor that")["code"], "not_allowed");
}

#[test]
fn the_page_of_people_and_the_lock_are_drawn_by_day_and_by_night_at_both_sizes() {
    let desk = Desk::at_work(300);
    for (name, role) in [("店长", "owner"), ("客服 01", "clerk3"), ("客服 03", "clerk2"), ("11", "packer")] {
        person(&desk, name, role, Some(name).filter(|name| *name == "11"));
    }
    let window = Window::open(&desk, &[]);
    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        window.script(&format!("localStorage.setItem('pintui.theme', '{theme}'); location.reload()"));
        window.resize(width, height);
        window.text("locked");
        window.shot(&format!("91-{theme}-{width}-locked"));
        signs_in(&window, "店长", "2580");
        window.press("nav-settings");
        window.press("settings-people");
        window.text("leave-list");
        window.shot(&format!("92-{theme}-{width}-people"));
        let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
        assert_eq!(spills, false, "the page of people is wider than a window of {width} pixels");
        window.press("me");
        window.text("locked");
    }
}
