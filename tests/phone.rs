//! A packer's day at a phone, in a real browser: paired by six digits, checks with the thumb alone, photos, and a Wi-Fi
//! that drops. Pictures of every screen are kept in target/shots.

use pintui_core::door::Role;
use pintui_tests::browser::Browser;
use pintui_tests::line::{Room, number, scanned};
use serde_json::json;

/// The digits come with the address, as from the QR code; the packer names the phone and herself.
fn paired(room: &Room) -> Browser {
    let code = room.station.new_code(Role::Packer);
    let browser = Browser::open(&format!("http://{}/#{}", room.address(), code.digits));
    browser.text("pair-name");
    browser.shot("phone-01-pair");
    browser.press("pair-go");
    browser.fill("phone-staff", "07");
    browser.press("phone-staff-ok");
    browser.text("phone-wait");
    browser
}

/// The keyboard's Enter, as a driver writes it.
const ENTER: char = '\u{e007}';

/// As a scanner over Bluetooth does: quick characters, then Enter.
fn scan(browser: &Browser, at: usize) {
    browser.fill("phone-number", &format!("{}{ENTER}", number(at)));
}

/// Passes all points with the thumb.
fn pass_all(browser: &Browser) {
    browser.text("phone-parcel");
    browser.until("the answer", || {
        browser.script("document.querySelector('[data-testid=\"phone-pass\"]')?.click()");
        browser.shows("[data-testid=\"phone-answer\"]")
    });
    browser.answers("passed");
}

fn picture(folder: &std::path::Path) -> String {
    let file = folder.join("photo.jpg");
    image::RgbImage::from_fn(1200, 900, |x, y| image::Rgb([(x / 5) as u8, (y / 4) as u8, 120]))
        .save(&file)
        .expect("a picture is drawn");
    file.display().to_string()
}

#[test]
fn at_the_phone_too_a_parcel_or_a_command_is_no_person() {
    let room = Room::with_parcels(1);
    let code = room.station.new_code(Role::Packer);
    let browser = Browser::open(&format!("http://{}/#{}", room.address(), code.digits));
    browser.press("pair-go");
    browser.fill("phone-staff", &format!("YT8812345678901{ENTER}"));
    browser.until("the number to be told", || browser.text("phone-staff-no").contains("这是单号"));
    browser.fill("phone-staff", &format!("PT-PASS{ENTER}"));
    browser.until("the command to be told", || browser.text("phone-staff-no").contains("这是命令卡"));
    browser.fill("phone-staff", &format!("PB-07{ENTER}"));
    browser.text("phone-wait");
    assert_eq!(browser.script("return localStorage.getItem('pintui.staff')"), "07");
}

#[test]
fn a_packer_checks_parcels_with_one_thumb_and_a_photo_is_kept() {
    let room = Room::with_parcels(4);
    let browser = paired(&room);
    browser.shot("phone-02-waiting");
    scan(&browser, 0);
    assert_eq!(browser.text("phone-tail"), "0000");
    let own = tempfile::tempdir().expect("a folder");
    browser.fill("phone-photo", &picture(own.path()));
    browser.until("the photo to be sent", || browser.text("phone-photos").contains("已传 1 张"));
    assert_eq!(room.count("evidence where source = 'phone'"), 1);
    browser.press("phone-pass");
    browser.shot("phone-03-check");
    pass_all(&browser);
    browser.shot("phone-04-passed");
    assert_eq!(room.count("checks where result = 'passed' and station = 'P-1' and staff = '07'"), 1);
    // Taken back, and checked again: the book has one.
    browser.press("phone-undo");
    browser.text("phone-pass");
    assert_eq!(room.count("checks"), 0);
    pass_all(&browser);
    assert_eq!(room.count("checks"), 1);
    browser.press("phone-next");

    scan(&browser, 1);
    browser.press("phone-fail");
    browser.shot("phone-05-faults");
    browser.press("phone-tile-1");
    browser.answers("failed");
    browser.shot("phone-06-failed");
    browser.press("phone-next");

    // Another station has the next one on its bench.
    let mut other = room.phone("A-02", Role::Packer);
    scanned(&mut other, &number(2), "11");
    scan(&browser, 2);
    browser.answers("stop");
    let told = browser.page_text();
    assert!(told.contains("A-02") && told.contains("11") && told.contains("接着在这儿检"), "{told}");
    browser.shot("phone-07-elsewhere");
    browser.press("phone-again");
    pass_all(&browser);
    browser.press("phone-next");
    scan(&browser, 0);
    browser.answers("stop");
    browser.shot("phone-08-checked-already");
    browser.press("phone-okay");
    assert_eq!(room.count("checks"), 3);
    browser.until("the packer's own day", || browser.text("station-own").contains('3'));
    browser.shot("phone-09-own-day");

    // Shut out: the page knows nothing more and asks for a new code.
    let devices = room.owner("device_list", json!({}));
    let phone = devices.as_array().expect("a list").iter().find(|device| device["name"] == "P-1").expect("paired");
    room.owner("revoke_device", json!({ "device": phone["id"] }));
    scan(&browser, 3);
    browser.text("pair-code");
    let kept = browser.script("return Object.keys(localStorage).join()");
    assert!(!kept.as_str().expect("keys").contains("parcels"), "orders stay on a phone that was shut out: {kept}");
}

#[test]
fn a_wi_fi_that_drops_costs_no_check_and_doubles_none() {
    let room = Room::with_parcels(5);
    let browser = paired(&room);
    browser.until("the parcels to be on the phone", || {
        browser.script("return (localStorage.getItem('pintui.parcels') ?? '').includes('P00004')") == json!(true)
    });
    let dark = room.goes_dark();
    scan(&browser, 0);
    pass_all(&browser);
    browser.shot("phone-10-passed-offline");
    browser.press("phone-next");
    scan(&browser, 1);
    browser.press("phone-fail");
    browser.press("phone-tile-1");
    browser.answers("failed");
    browser.press("phone-next");
    scan(&browser, 2);
    pass_all(&browser);
    browser.press("phone-next");
    assert!(browser.text("phone-waits").contains('3'), "{}", browser.page_text());
    browser.shot("phone-11-offline");
    scan(&browser, 99);
    browser.until("the unknown parcel to be told", || browser.page_text().contains("这一单手机上没有"));
    scan(&browser, 0);
    browser.answers("stop");
    browser.press("phone-okay");

    // Meanwhile one of them was refunded. The page is opened anew when the line is back: nothing is lost by that.
    dark.closes_order(2);
    let room = dark.comes_back();
    browser.until("the checks to arrive", || room.count("checks") == 2);
    browser.text("phone-not-taken");
    browser.shot("phone-12-not-taken");
    browser.press("phone-not-taken-seen");
    browser.until("nothing to wait", || !browser.shows("[data-testid=\"phone-waits\"]"));
    let results: Vec<_> = room.record().into_iter().map(|[parcel, result, ..]| (parcel, result)).collect();
    assert_eq!(results, [(number(0), "passed".to_owned()), (number(1), "failed".to_owned())]);
    browser.go(&format!("http://{}/", room.address()));
    scan(&browser, 3);
    pass_all(&browser);
    assert_eq!(room.count("checks"), 3);
}
