//! Phones in the packing room, over a real socket: who may come in, what they may do, and that no check is lost or
//! doubled whatever the line does.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use pintui_core::door::Role;
use pintui_core::door::list::{COMMANDS, rule};
use pintui_tests::four::{self, Chance};
use pintui_tests::line::{BUYER, Phone, Room, failed, number, passed, raw, scanned};
use pintui_tests::program::{Desk, SHOP};
use serde_json::{Value, json};

#[test]
fn six_digits_let_one_phone_in_and_its_key_is_nowhere_in_the_data_folder() {
    let room = Room::with_parcels(1);
    let code = room.station.new_code(Role::Packer);
    let mut phone = Phone::new(room.address());
    assert_eq!(phone.refused("station_day", &json!({ "shop": null, "date": null })), "device_unknown");
    let wrong = format!("{:06}", (code.digits.parse::<u32>().expect("digits") + 1) % 1_000_000);
    let (status, refusal) = phone.post("/api/pair", &json!({ "code": wrong, "name": "P-1" }));
    assert_eq!((status, &refusal["code"], &refusal["params"]["left"]), (422, &json!("pair_code_wrong"), &json!(4)));
    let (_, paired) = phone.post("/api/pair", &json!({ "code": code.digits, "name": " P-1 " }));
    assert_eq!(paired["device"]["name"], "P-1");
    let (_, again) = phone.post("/api/pair", &json!({ "code": code.digits, "name": "P-2" }));
    assert_eq!(again["code"], "pair_code_gone");
    let key = paired["key"].as_str().expect("a key").to_owned();
    phone.key = Some(key.clone());
    phone.done("station_day", &json!({ "shop": null, "date": null }));
    for file in std::fs::read_dir(room.folder.path()).expect("a folder").flatten().filter(|file| file.path().is_file())
    {
        let bytes = std::fs::read(file.path()).expect("a file");
        assert!(memchr::memmem::find(&bytes, key.as_bytes()).is_none(), "{:?} holds the key itself", file.path());
    }
}

#[test]
fn a_name_that_is_taken_costs_no_code() {
    let room = Room::with_parcels(0);
    room.phone("P-1", Role::Packer);
    let code = room.station.new_code(Role::Packer);
    let mut second = Phone::new(room.address());
    for name in ["P-1", "owner", " "] {
        let (_, refusal) = second.post("/api/pair", &json!({ "code": code.digits, "name": name }));
        assert!(["device_name_taken", "device_name_missing"].contains(&refusal["code"].as_str().expect("a code")));
    }
    let (status, _) = second.post("/api/pair", &json!({ "code": code.digits, "name": "P-2" }));
    assert_eq!(status, 200);
}

#[test]
fn every_command_that_a_role_may_not_call_is_refused_to_it() {
    let room = Room::with_parcels(0);
    let may = |name: &str, role: Role| rule(name).is_some_and(|rule| rule.line && rule.allows(role));
    for (name, role) in [("P-1", Role::Packer), ("O-1", Role::Owner)] {
        let mut phone = room.phone(name, role);
        for (command, _) in COMMANDS.iter().filter(|(command, _)| !may(command, role)) {
            assert_eq!(phone.refused(command, &json!({})), "not_for_this_device", "{role:?} {command}");
        }
        assert_eq!(phone.refused("no_such_command", &json!({})), "command_unknown");
    }
    for alien in ["undo", "backup", "restore", "order_show", "commit_import", "add_device", "revoke_device", "history"]
    {
        assert!(!may(alien, Role::Packer), "a packer's phone could call {alien}");
    }
    let mut owner = room.phone("O-2", Role::Owner);
    owner.done("daily", &json!({ "date": "2026-10-31", "shop": SHOP, "rule": null }));
}

#[test]
fn a_phone_that_was_shut_out_is_out_at_once() {
    let room = Room::with_parcels(0);
    let mut phone = room.phone("P-1", Role::Packer);
    phone.done("bench_list", &json!({}));
    let device = &room.owner("device_list", json!({}))[0];
    assert!(device["seen_at"].is_string(), "{device}");
    room.owner("revoke_device", json!({ "device": device["id"] }));
    assert_eq!(phone.ask("bench_list", &json!({})), (401, json!({ "code": "device_unknown", "params": {} })));
    assert_eq!(room.owner("device_list", json!({})), json!([]));
}

#[test]
fn a_check_that_is_sent_again_is_answered_as_the_first_time_and_kept_once() {
    let room = Room::with_parcels(2);
    let mut phone = room.phone("P-1", Role::Packer);
    let parcel = scanned(&mut phone, &number(0), "07");
    let check = passed(&parcel, "07", "a1");
    let first = phone.done("record_check", &check);
    assert_eq!(first["answer"]["station"], "P-1");
    assert_eq!(phone.done("record_check", &check), first);
    assert_eq!((room.count("checks"), room.count("operations where name = 'record_check'")), (1, 1));
    let other = scanned(&mut phone, &number(1), "07");
    assert_eq!(phone.refused("record_check", &passed(&other, "07", "a1")), "check_id_taken");
    assert_eq!(phone.refused("record_check", &passed(&other, "07", "no id!")), "check_id_unreadable");
}

#[test]
fn a_check_that_was_taken_back_does_not_come_again_with_a_late_sending() {
    let room = Room::with_parcels(1);
    let (mut phone, mut other) = (room.phone("P-1", Role::Packer), room.phone("P-2", Role::Packer));
    let check = passed(&scanned(&mut phone, &number(0), "07"), "07", "a1");
    phone.done("record_check", &check);
    assert_eq!(other.refused("take_back_check", &json!({ "id": "a1" })), "check_not_here");
    let taken = phone.done("take_back_check", &json!({ "id": "a1" }));
    assert_eq!(phone.done("take_back_check", &json!({ "id": "a1" }))["answer"], taken["answer"]);
    assert_eq!(phone.refused("record_check", &check), "check_taken_back");
    assert_eq!(phone.refused("take_back_check", &json!({ "id": "b2" })), "check_id_unknown");
    assert_eq!(room.count("checks"), 0);
    let anew = passed(&scanned(&mut phone, &number(0), "07"), "07", "a2");
    phone.done("record_check", &anew);
    assert_eq!(room.owner("verify", json!({}))["ok"], true);
}

#[test]
fn a_line_that_breaks_off_leaves_the_check_whole_or_not_there() {
    let room = Room::with_parcels(2);
    let mut phone = room.phone("P-1", Role::Packer);
    let half = passed(&scanned(&mut phone, &number(0), "07"), "07", "half");
    let long = phone.request("/api/door/record_check", &half.to_string(), "").len();
    for after in [1, 40, long / 2, long - 1] {
        phone.hangs_up("record_check", &half, Some(after));
    }
    let whole = passed(&scanned(&mut phone, &number(1), "07"), "07", "whole");
    phone.hangs_up("record_check", &whole, None);
    // Nobody heard whether it was taken; sent again, it is there once.
    let answer = phone.done("record_check", &whole);
    assert_eq!((answer["answer"]["result"].as_str(), room.count("checks")), (Some("passed"), 1));
    phone.done("record_check", &half);
    assert_eq!(room.count("checks"), 2);
}

#[test]
fn more_than_a_check_can_be_is_not_read() {
    let room = Room::with_parcels(0);
    let mut phone = room.phone("P-1", Role::Packer);
    let huge = json!({ "scanned": "x".repeat(70 * 1024), "shop": null, "staff": "07" });
    assert_eq!(phone.refused("scan_here", &huge), "sent_too_large");
    // Said to be short, or not said at all: it is counted while it comes.
    let request =
        phone.request("/api/door/bench_list", "", "").replace("Content-Length: 0", "Transfer-Encoding: chunked");
    let chunk = format!("{:x}\r\n{}\r\n", 40 * 1024, " ".repeat(40 * 1024));
    let (status, _, body) = raw(room.address(), &format!("{request}{chunk}{chunk}0\r\n\r\n"));
    assert_eq!(status, 413, "{body}");
    let (status, _, body) = raw(room.address(), &phone.request("/api/door/bench_list", "{", ""));
    assert!(status == 400 && body.contains("ask_unreadable"), "{body}");
}

#[test]
fn another_page_or_a_strange_name_reaches_nothing() {
    let room = Room::with_parcels(0);
    let phone = room.phone("P-1", Role::Packer);
    let good = phone.request("/api/door/bench_list", "{}", "");
    let (status, head, _) = raw(room.address(), &good);
    assert_eq!(status, 200);
    let head = head.to_ascii_lowercase();
    for header in ["content-security-policy: default-src 'self'", "x-frame-options: deny", "x-content-type-options"] {
        assert!(head.contains(header), "{head} lacks {header}");
    }
    assert!(!head.contains("set-cookie") && !head.contains("access-control-allow"), "{head}");
    let host = format!("Host: {}", room.address());
    for bad in [
        good.replace(&host, "Host: evil.example"),
        good.replace(&host, &format!("Host: evil.example:{}", room.address().port())),
        good.replace("Content-Type", "Origin: http://evil.example\r\nContent-Type"),
        good.replace("Content-Type", "Sec-Fetch-Site: cross-site\r\nContent-Type"),
    ] {
        let (status, _, body) = raw(room.address(), &bad);
        assert!(status == 403 && body.contains("not_our_page"), "{bad}{body}");
    }
    let form = good.replace("application/json", "text/plain");
    assert_eq!(raw(room.address(), &form).0, 400, "a form of another page needs no permission of the browser");
    let page = format!("GET / HTTP/1.1\r\n{host}\r\n\r\n");
    let (status, _, page) = raw(room.address(), &page);
    assert!(status == 200 && page.contains("品退管家"), "{page}");
    assert_eq!(raw(room.address(), &format!("GET /../Cargo.toml HTTP/1.1\r\n{host}\r\n\r\n")).0, 404);
}

#[test]
fn a_parcel_on_one_bench_is_told_at_the_other_with_who_and_where() {
    let room = Room::with_parcels(1);
    let (mut one, mut two) = (room.phone("P-1", Role::Packer), room.phone("P-2", Role::Packer));
    let parcel = scanned(&mut one, &number(0), "07");
    let ask = json!({ "scanned": number(0), "shop": null, "staff": "11" });
    let found = two.done("scan_here", &ask);
    assert_eq!((&found["elsewhere"]["station"], &found["elsewhere"]["staff"]), (&json!("P-1"), &json!("07")));
    assert!(found["elsewhere"]["since"].is_string() && found["found"]["is"] == "ready", "{found}");
    let benches = room.owner("bench_list", json!({}));
    assert_eq!(benches.as_array().map(Vec::len), Some(2), "{benches}");
    // They go on at the second; whoever is done first counts, the other is told who, where and when.
    two.done("record_check", &passed(&parcel, "11", "b1"));
    let (_, refusal) = one.ask("record_check", &passed(&parcel, "07", "a1"));
    assert_eq!(refusal["code"], "checked_already");
    assert_eq!((&refusal["params"]["staff"], &refusal["params"]["station"]), (&json!("11"), &json!("P-2")));
    assert_eq!(one.done("scan_here", &ask)["elsewhere"], Value::Null);
    assert_eq!(room.count("checks"), 1);
}

#[test]
fn a_packer_s_phone_is_told_nothing_about_the_buyer() {
    let room = Room::with_parcels(3);
    let mut phone = room.phone("P-1", Role::Packer);
    let parcel = scanned(&mut phone, &number(0), "07");
    phone.done("record_check", &failed(&parcel, "07", "a1"));
    let told = [
        phone.done("shop_list", &json!({})),
        phone.done("scan_here", &json!({ "scanned": number(1), "shop": null, "staff": "07" })),
        phone.done("scan_parcel", &json!({ "scanned": number(0), "shop": null })),
        phone.done("parcels_waiting", &json!({ "shop": null, "limit": 300 })),
        phone.done("station_day", &json!({ "shop": null, "date": null })),
        phone.done("bench_list", &json!({})),
    ];
    assert_eq!(told[3].as_array().map(Vec::len), Some(2), "two parcels wait: {}", told[3]);
    let told = json!(told).to_string();
    for word in [BUYER, "buyer", "某某市", "city", "province", "salt", "token"] {
        assert!(!told.contains(word), "a packer's phone is told {word}: {told}");
    }
}

#[test]
fn four_stations_at_once_lose_and_double_no_check() {
    let told = four::work(2_000, &Chance { breaks_off: 10, sent_twice: 10 });
    assert_eq!(told.differences, Vec::<String>::new());
    assert!(told.checks == 2_000 && told.broken_off > 50 && told.sent_twice > 50, "{told:?}");
}

#[test]
fn serve_listens_without_a_window_and_says_how_to_come_in() {
    let desk = Desk::empty();
    let mut serve = desk.command(&["--json", "serve", "--listen", "127.0.0.1:0"]);
    let mut serve = serve.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("pintui starts");
    let mut line = String::new();
    BufReader::new(serve.stdout.take().expect("piped")).read_line(&mut line).expect("it tells");
    let told: Value = serde_json::from_str(&line).expect("one JSON document");
    let address = told["addresses"][0].as_str().expect("an address").trim_start_matches("http://").to_owned();
    let mut phone = Phone::new(address.parse().expect("an address with a port"));
    let (status, paired) = phone.post("/api/pair", &json!({ "code": told["code"]["digits"], "name": "P-1" }));
    assert_eq!((status, &paired["device"]["role"]), (200, &json!("packer")), "{paired}");
    phone.key = paired["key"].as_str().map(str::to_owned);
    assert_eq!(phone.done("shop_list", &json!({})), json!([]));
    let taken = desk.refused(&["serve", "--listen", &address]);
    assert_eq!(taken["code"], "address_taken");
    serve.kill().expect("it can be ended");
    serve.wait().expect("it ends");
}

#[test]
fn a_photo_from_a_phone_is_proof_of_its_parcel_once_and_nobody_else_may_send_one() {
    let room = Room::with_parcels(1);
    let mut phone = room.phone("P-1", Role::Packer);
    let parcel = scanned(&mut phone, &number(0), "07");
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(640, 480, image::Rgb([180, 160, 140]))
        .write_to(&mut jpeg, image::ImageFormat::Jpeg)
        .expect("a picture is drawn");
    let data = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, jpeg.into_inner());
    let photo = json!({ "order_id": parcel["order_id"], "staff": "07", "step": "appearance", "point": "stains",
                        "taken_at": "2026-11-02T10:00:00", "data": data });
    let kept = phone.done("keep_photo", &photo);
    assert_eq!(phone.done("keep_photo", &photo), kept, "a photo that is sent again is the same proof");
    assert_eq!(room.count("evidence where source = 'phone' and step = 'appearance'"), 1);
    let mut broken = photo.clone();
    broken["data"] = json!("bm8gcGljdHVyZQ==");
    assert_eq!(phone.refused("keep_photo", &broken), "evidence_form_unknown");
    assert_eq!(phone.refused("keep_evidence", &json!({})), "not_for_this_device");
    phone.key = Some("somebody else's".to_owned());
    assert_eq!(phone.refused("keep_photo", &photo), "device_unknown");
    assert_eq!(room.owner("verify", json!({}))["ok"], true);
}
