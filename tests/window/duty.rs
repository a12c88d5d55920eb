//! Who answers for what in the real window: a clerk sees what is theirs, the owner who has what in hand, and whoever
//! leaves hands all of it over first.

use pintui_tests::orders::paid_for;
use pintui_tests::program::Desk;
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn signs_in(window: &Window, name: &str) {
    window.press(&format!("lock-{name}"));
    window.fill("lock-pin", "2580");
    window.press("lock-enter");
    window.until(&format!("{name} to sit here"), || !shows(window, "locked"));
}

fn shows(window: &Window, id: &str) -> bool {
    window.script(&format!("return document.querySelector('[data-testid=\"{id}\"]') !== null")) == true
}

/// Somebody whom the owner has taken in before; answers the key.
fn person(desk: &Desk, name: &str, role: &str) -> i64 {
    let ask = json!({
        "id": null, "name": name, "role": role, "badge": null, "pin": "2580", "refund_fen": null,
        "goodwill_fen": null, "until_on": null, "active": true,
    });
    desk.ask("save_person", ask)["answer"]["id"].as_i64().expect("a key")
}

fn rule(desk: &Desk, kind: Option<&str>, person: i64) {
    let ask = json!({
        "work": "cases", "shop": null, "kind": kind, "class": null, "person": person, "substitute": null,
    });
    desk.ask("save_charge", ask);
}

/// How many open returns somebody answers for.
fn open_of(desk: &Desk, shop: &str, person: i64) -> i64 {
    let ask = json!({ "shop": shop, "which": "open_of", "person": person, "skip": 0, "limit": 1 });
    desk.ask("case_list", ask)["total"].as_i64().expect("a count")
}

#[test]
fn a_clerk_sees_their_own_returns_and_whoever_leaves_hands_them_over_in_one_step() {
    let desk = Desk::at_work(500);
    let shop = desk.ask("shop_list", json!({}))[0]["name"].as_str().expect("a shop").to_owned();
    person(&desk, "店长", "owner");
    let (senior, leaver) = (person(&desk, "01", "clerk3"), person(&desk, "05", "clerk2"));
    rule(&desk, None, senior);
    rule(&desk, Some("exchange"), leaver);
    for kind in ["exchange", "exchange", "refund_only"] {
        let (number, paid) =
            paid_for(&desk.quiet_order(|order| order["paid_fen"].as_i64().is_some_and(|fen| fen > 2000)));
        desk.by_phone(kind, &number, paid);
    }
    let of_leaver = open_of(&desk, &shop, leaver);
    let of_senior = open_of(&desk, &shop, senior);
    assert!(of_leaver > 0 && of_senior > 0, "both have work: {of_leaver}, {of_senior}");

    let window = Window::open(&desk, &[]);
    signs_in(&window, "05");
    window.press("nav-cases");
    window.press("charge-filter");
    window.press("charge-of-me");
    window.until("the desk to hold their own", || {
        let row = "return document.querySelector('[data-testid=\"in-charge\"]')?.textContent.trim()";
        window.script(row) == json!("05") && window.script(
            "return [...document.querySelectorAll('[data-testid=\"in-charge\"]')].every((one) => one.textContent.trim() === '05')",
        ) == true
    });
    window.shot("91-desk-mine");
    window.resize(1024, 700);
    window.shot("91-desk-mine-1024");
    window.resize(1280, 800);

    window.press("me");
    signs_in(&window, "店长");
    window.press("nav-today");
    assert_eq!(window.text("board-cases-05"), of_leaver.to_string());
    window.drawn();
    window.shot("92-today-board");
    window.press("nav-settings");
    window.press("settings-people");
    window.press("person-05");
    window.press("person-active");
    window.text("handover-holds");
    window.shot("93-leaver");
    window.press("handover-to");
    window.press("handover-to-01");
    window.press("handover-do");
    window.until("05 to be gone", || {
        let people: Value = desk.ask("people_list", json!({}))["people"].clone();
        people.as_array().into_iter().flatten().any(|one| one["name"] == "05" && one["active"] == false)
    });
    assert_eq!(open_of(&desk, &shop, senior), of_leaver + of_senior, "nothing is left without somebody");
    window.shot("94-after");
}
