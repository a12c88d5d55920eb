//! Proof in the real window: the station films by itself, the film plays later, the sheet leaves as PDF and bundle,
//! and what passed and came back is shown. The camera is the web view's own test picture.

use std::io::Read as _;

use pintui_tests::program::{Desk, SHOP, plain};
use pintui_tests::window::Window;
use serde_json::{Value, json};

/// A shop with parcels that wait to be checked.
fn shop_at_work() -> Desk {
    let desk = Desk::empty();
    let files = desk.sample("export", &plain(400));
    desk.import(&files, &[]);
    desk
}

/// Numbers and keys of orders of one piece that can be checked now.
fn ready(desk: &Desk, count: usize) -> Vec<(String, i64)> {
    let page = json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 });
    let orders = desk.ask("order_list", page);
    let numbers = orders["orders"].as_array().expect("orders").iter().filter(|order| order["cases"] == 0);
    numbers
        .filter_map(|order| {
            let number = order["order_no"].as_str()?.to_owned();
            let scanned = desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }));
            let alone = scanned["is"] == "ready" && scanned["parcel"]["must_count"] == false;
            alone.then(|| Some((number, scanned["parcel"]["order_id"].as_i64()?)))?
        })
        .take(count)
        .collect()
}

fn points(desk: &Desk, number: &str) -> usize {
    let scanned = desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }));
    scanned["parcel"]["checklist"]["points"].as_array().expect("points").len()
}

fn proof(desk: &Desk, order: i64, kind: &str) -> Vec<Value> {
    let listed = desk.ask("evidence_list", json!({ "order_id": order, "case_id": null }));
    listed.as_array().expect("a list").iter().filter(|row| row["kind"] == kind).cloned().collect()
}

/// The packer begins at the station.
fn at_the_station(window: &Window) {
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("W00017");
    window.text("station-wait");
}

fn pass(window: &Window, points: usize) {
    for _ in 0..points {
        window.display.presses(&["space"]);
        window.settle();
    }
    window.answers("passed");
}

/// A parcel that was filmed and photographed at the station; its number and key.
fn filmed(desk: &Desk, window: &Window) -> (String, i64) {
    let waiting = ready(desk, 2);
    let [(number, order), (next, next_order)] = &waiting[..] else { panic!("the sample has parcels to check") };
    let count = points(desk, number);
    at_the_station(window);
    window.until("the camera to be ready", || window.script(SEEN) == "ready");
    window.shot("40-station-camera-ready");
    window.display.scans(number);
    window.text("station-filming");
    window.display.presses(&["p"]);
    window.until("the photo to be kept", || proof(desk, *order, "photo").len() == 1);
    window.shot("41-station-filming");
    pass(window, count);
    window.display.scans(next);
    window.text("station-parcel");
    window.until("the film to be kept", || proof(desk, *order, "clip").len() == 1);

    // The camera is pulled out: a clear line, the film so far is kept, and the check goes on.
    window.text("station-filming");
    std::thread::sleep(std::time::Duration::from_secs(3));
    window.script(UNPLUG);
    window.until("the loss to be told", || window.script(SEEN) == "gone");
    window.shot("42-station-camera-gone");
    window.until("the film so far to be kept", || proof(desk, *next_order, "clip").len() == 1);
    assert_eq!(proof(desk, *next_order, "clip")[0]["ended"], "unplugged");
    pass(window, points(desk, next));
    window.display.presses(&["Escape"]);
    (number.clone(), *order)
}

const SEEN: &str = "return document.querySelector('[data-testid=\"station-eye\"]')?.dataset.seen";
const UNPLUG: &str = "document.querySelector('[data-testid=\"station-eye\"] video').srcObject.getVideoTracks()[0]
    .dispatchEvent(new Event('ended'))";

#[test]
fn the_station_films_by_itself_and_the_proof_convinces_later() {
    let desk = shop_at_work();
    let window = Window::open_with_camera(&desk);
    let (number, order) = filmed(&desk, &window);

    let clip = &proof(&desk, order, "clip")[0];
    assert_eq!(
        (&clip["ended"], &clip["mime"], &clip["staff"]),
        (&json!("next"), &json!("video/webm"), &json!("W00017"))
    );
    assert!(clip["milliseconds"].as_i64() > Some(1000), "{clip}");
    let photo = &proof(&desk, order, "photo")[0];
    assert!(photo["step"].is_string() && photo["point"].is_string(), "{photo}");
    assert_eq!(photo["check_id"], clip["check_id"], "both belong to the check they were taken at");
    assert_eq!(desk.done(&["verify"])["ok"], true);

    // The buyer sends it back: the case stands beside the film.
    let case = desk.ask(
        "add_case",
        json!({
            "shop": SHOP, "order_no": number, "kind": "return_refund", "reason": "质量问题", "refund_fen": null,
            "applied_at": null, "product": null,
        }),
    );
    window.press("nav-checks");
    window.press(&format!("check-proof-{order}"));
    window.text("proof");
    window.shot("43-proof");
    window.press(&format!("evidence-{}", clip["id"]));
    window.until("the film to play", || {
        let at = window.script("return document.querySelector('[data-testid=\"evidence-clip\"]')?.currentTime ?? 0");
        at.as_f64() > Some(0.5)
    });
    window.until("the film to be compared", || {
        window.script("return document.querySelector('[data-testid=\"evidence-state\"]')?.dataset.state") == "unchanged"
    });
    window.shot("44-film-plays");
    window.press("evidence-close");

    let pdf = desk.file("proof.pdf");
    window.press("proof-pdf");
    window.save_as(&pdf);
    window.until("the PDF", || std::fs::read(&pdf).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")));
    let bundle = desk.file("proof.zip");
    window.press("proof-bundle");
    window.save_as(&bundle);
    window.until("the bundle", || std::fs::metadata(&bundle).is_ok_and(|file| file.len() > 0));
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&bundle).expect("a file")).expect("a zip");
    let mut sheet = String::new();
    zip.by_name("00-sheet.txt").expect("a sheet").read_to_string(&mut sheet).expect("UTF-8");
    assert!(sheet.contains(&number) && sheet.contains("「质量问题」"), "{sheet}");
    assert_eq!(zip.len(), 3, "the sheet, the photo and the film");
    window.display.presses(&["Escape"]);

    window.press("checks-escapes");
    window.text("escape");
    window.shot("45-escapes");
    assert!(case["answer"]["case"].is_object() || case["operation"].is_number(), "{case}");
}

#[test]
fn three_files_of_a_buyer_stand_on_the_cases_line_of_time() {
    let desk = shop_at_work();
    let page = json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 1 });
    let case = desk.ask("case_list", page)["cases"][0].clone();
    let id = case["id"].as_i64().expect("a case");
    let window = Window::open(&desk, &[]);
    window.press("nav-cases");
    window.text("cases-search");
    window.display.presses(&["slash"]);
    window.display.types(case["case_no"].as_str().expect("a number"), 12);
    let row = format!("document.querySelector('[data-row-key=\"{id}\"]')");
    window.until("the case to be listed", || window.script(&format!("return {row} !== null")) == true);
    window.script(&format!("{row}.click()"));
    window.text("evidence-gallery");
    for (at, scene) in ["buyer", "chat", "inspection"].into_iter().enumerate() {
        let file = desk.file(&format!("file-{at}.jpg"));
        let shade = u8::try_from(at * 80).expect("small");
        image::RgbImage::from_fn(600, 400, |x, y| image::Rgb([shade, (x / 3) as u8, (y / 2) as u8]))
            .save(&file)
            .expect("a picture is written");
        window.press("evidence-add");
        window.press(&format!("evidence-add-{scene}"));
        window.choose_file(&file);
        window.until("the file to be kept", || {
            desk.ask("evidence_list", json!({ "order_id": null, "case_id": id })).as_array().map(Vec::len)
                == Some(at + 1)
        });
    }
    window.until("three thumbnails", || {
        let shown = window.script(
            "return [...document.querySelectorAll('[data-testid=\"evidence-gallery\"] img')].filter((one) => one.naturalWidth > 0).length",
        );
        shown == 3
    });
    window.shot("46-case-with-proof");
    window.press("proof-open");
    window.text("proof");
    window.shot("47-proof-of-a-case");
}

#[test]
fn a_station_without_a_camera_works_all_the_same_and_says_so_once() {
    let desk = shop_at_work();
    let (number, order) = ready(&desk, 1).remove(0);
    let count = points(&desk, &number);
    let window = Window::open(&desk, &[]);
    at_the_station(&window);
    window.until("the missing camera to be told", || window.script(SEEN) == "none");
    window.display.scans(&number);
    window.text("station-parcel");
    window.display.presses(&["p"]);
    window.settle();
    window.shot("48-station-without-camera");
    pass(&window, count);
    assert_eq!(proof(&desk, order, "clip").len() + proof(&desk, order, "photo").len(), 0);
    assert_eq!(desk.ask("station_day", json!({ "shop": SHOP, "date": null }))["done"], 1);
}
