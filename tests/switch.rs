//! The owner lets a phone in from the window: the switch, the code on the screen, the list of devices; and a parcel that
//! lies on the phone's bench is told at the window's.

use std::net::TcpListener;

use pintui_tests::line::{Phone, passed, scanned};
use pintui_tests::program::{Desk, SHOP, plain};
use pintui_tests::window::Window;
use serde_json::{Value, json};

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port()
}

/// A number of one piece that may be checked.
fn ready(desk: &Desk) -> String {
    let page = json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 });
    let orders = desk.ask("order_list", page);
    let numbers = orders["orders"].as_array().expect("orders").iter().map(|order| order["order_no"].clone());
    let found = numbers.filter_map(|number| number.as_str().map(str::to_owned)).find(|number| {
        let scanned = desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }));
        scanned["is"] == "ready" && scanned["parcel"]["must_count"] == false
    });
    found.expect("the sample has parcels to check")
}

#[test]
fn the_owner_lets_a_phone_in_and_shuts_it_out_again() {
    let desk = Desk::empty();
    desk.import(&desk.sample("导出", &plain(300)), &[]);
    let port = free_port();
    desk.ask("switch_stations", json!({ "to": { "on": false, "port": port, "tls": false } }));
    let window = Window::open(&desk, &[]);
    window.press("nav-settings");
    window.press("settings-stations");
    window.text("stations-on");
    window.shot("40-stations-off");
    window.press("stations-on");
    assert!(window.text("stations-address").contains(&port.to_string()));
    window.press("stations-code-packer");
    let code: String = window.text("stations-code").chars().filter(char::is_ascii_digit).collect();
    let mut phone = Phone::new(([127, 0, 0, 1], port).into());
    let (status, told) = phone.post("/api/pair", &json!({ "code": code, "name": "P-1" }));
    assert_eq!(status, 200, "{told}");
    phone.key = told["key"].as_str().map(str::to_owned);
    window.until("the phone to be in the list", || window.page_text().contains("P-1"));
    window.press("stations-code-owner");
    window.text("stations-code");
    window.shot("41-stations-on");
    window.resize(1024, 700);
    window.shot("42-stations-on-1024");
    window.resize(1280, 800);

    let number = ready(&desk);
    let parcel = scanned(&mut phone, &number, "11");
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("W00017");
    window.text("station-wait");
    window.display.scans(&number);
    window.answers("stop");
    let told = window.page_text();
    assert!(told.contains("P-1") && told.contains("11"), "{told}");
    window.shot("43-station-elsewhere");
    // The phone is done first; going on at the window is told who, where and when.
    phone.done("record_check", &passed(&parcel, "11", "p1"));
    window.press("station-again");
    window.text("station-parcel");
    let points = parcel["checklist"]["points"].as_array().map_or(0, Vec::len);
    for _ in 0..points {
        window.display.presses(&["space"]);
        window.settle();
    }
    window.until("the refusal", || window.page_text().contains("P-1"));
    let checks = desk.ask("station_day", json!({ "shop": SHOP, "date": null }));
    assert_eq!(checks["done"], 1, "{checks}");

    window.display.presses(&["x", "Escape"]);
    window.press("nav-settings");
    window.press("settings-stations");
    window.press("device-revoke");
    window.until("the phone to be gone", || desk.ask("device_list", json!({})) == json!([]));
    assert_eq!(phone.refused("bench_list", &json!({})), "device_unknown");
    window.press("stations-on");
    window.until("the switch to be off", || {
        window.script("return document.querySelector('[data-testid=\"stations-address\"]')") == Value::Null
    });
    assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_err(), "nobody listens any more");
}
