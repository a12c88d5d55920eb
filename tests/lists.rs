//! The owner's lists and gifts in the real window: she writes them, and the next parcel has them.

use chrono::{Days, NaiveDate};
use pintui_core::keeping::clock;
use pintui_core::sample::Recipe;
use pintui_tests::program::{Desk, SHOP, plain};
use pintui_tests::window::{Window, shots};
use serde_json::{Value, json};

const PILLING: &str = "翻面轻搓，不掉毛";

/// Yesterday: the orders of the last days still wait to be packed.
fn until() -> NaiveDate {
    clock::now().0.date() - Days::new(1)
}

fn shop_at_work() -> Desk {
    let desk = Desk::empty();
    let files = desk.sample("导出", &Recipe { until: until(), ..plain(1500) });
    desk.import(&files, &[]);
    desk
}

fn scan(desk: &Desk, number: &str) -> Value {
    desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }))
}

/// Parcels of one piece and one category that can be checked.
fn parcels(desk: &Desk) -> (String, Vec<String>) {
    let page = json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 });
    let orders = desk.ask("order_list", page);
    let numbers = orders["orders"].as_array().expect("orders").iter().filter(|order| order["cases"] == 0);
    let mut found: Vec<(String, String)> = Vec::new();
    for number in numbers.map(|order| order["order_no"].as_str().expect("a number")) {
        let scanned = scan(desk, number);
        let list = &scanned["parcel"]["checklist"];
        let version = list["version"].as_str().unwrap_or_default();
        let alone = scanned["parcel"]["must_count"] == false && !version.contains('+');
        if scanned["is"] == "ready" && alone {
            found.push((list["category"].as_str().expect("a category").to_owned(), number.to_owned()));
        }
    }
    let category = found.first().expect("the sample has parcels to check").0.clone();
    let same = found.into_iter().filter(|(of, _)| *of == category).map(|(_, number)| number).collect();
    (category, same)
}

fn points(desk: &Desk, number: &str) -> Vec<Value> {
    scan(desk, number)["parcel"]["checklist"]["points"].as_array().expect("points").clone()
}

#[test]
fn an_owner_adds_a_point_and_a_gift_and_the_packer_meets_both() {
    let desk = shop_at_work();
    let (category, numbers) = parcels(&desk);
    let [first, second] = &numbers[..2] else { panic!("the sample has two such parcels") };
    let before = points(&desk, first).len();
    let window = Window::open(&desk, &[]);
    window.text("today-orders");
    window.drawn();
    window.press("nav-settings");
    window.press("settings-station");
    window.shot("50-settings-station");
    window.press("open-checklists");
    window.press(&format!("list-{category}"));
    window.shot("51-checklists");

    // A point of her own, with a picture of how it should look.
    window.press("point-add-appearance");
    window.fill("point-text", PILLING);
    window.press("picture-good");
    window.choose_file(&shots().join("51-checklists.png").to_string_lossy());
    window.until("the picture to be shown", || {
        window.script("return document.querySelector('figure img') !== null") == true
    });
    window.shot("52-checklist-point");
    window.press("list-view-preview");
    window.shot("53-checklist-preview");
    window.press("list-save");
    window.text("list-away");
    window.press("list-view-versions");
    window.shot("54-checklist-versions");
    let now = points(&desk, first);
    assert_eq!(now.len(), before + 1);
    let own = now.iter().find(|point| point["text"] == PILLING).expect("her point is on the next parcel");
    assert!(own["good"].as_str().is_some_and(|picture| picture.ends_with(".png")));
    window.press("lists-tab-products");
    window.shot("55-products");

    // A gift for every order; how many orders that is stands beside it before it is kept.
    window.press("nav-settings");
    window.press("settings-station");
    window.press("open-gifts");
    window.shot("56-gifts-empty");
    window.press("gift-new");
    window.fill("gift-name", "洗衣袋");
    window.fill("gift-why", "每单都送");
    window.fill("gift-code", "GIFT-BAG");
    window.drawn();
    window.shot("57-gift-rule");
    let lately = desk.ask(
        "gift_rule_effect",
        json!({ "shop": SHOP, "rule": {
            "id": null, "shop": SHOP, "name": "", "gift": "", "code": null, "place": null, "picture": null,
            "quantity": 1, "cost_fen": null, "from_on": null, "until_on": null, "products": [], "at_least_fen": null,
            "at_least_pieces": null, "nth_order": null, "remark_word": null, "active": true } }),
    );
    assert!(window.text("gift-effect").contains(&lately["of"].to_string()), "every order would get it");
    window.press("gift-save");
    window.text("gift-remove");
    window.shot("58-gift-kept");

    // The packer meets her point with its picture, and the gift by its name.
    let points = points(&desk, first);
    let gift = points.iter().find(|point| point["gift"].is_object()).expect("the gift is due");
    assert_eq!((&gift["gift"]["gift"], &gift["optional"]), (&json!("洗衣袋"), &json!(false)));
    assert!(points.iter().all(|point| point["id"] != "gifts"));
    window.press("nav-station");
    window.text("station-staff");
    window.display.scans("07");
    window.text("station-wait");
    window.display.scans(first);
    window.text("station-parcel");
    for point in &points {
        if point["text"] == PILLING {
            window.shot("59-station-picture");
        }
        if point["gift"].is_object() {
            window.shot("60-station-gift");
            window.display.scans("GIFT-BAG");
        } else {
            window.display.presses(&["Down"]);
        }
        window.settle();
    }
    window.answers("passed");
    assert_eq!(desk.ask("station_day", json!({ "shop": SHOP, "date": null }))["done"], 1);

    // The next parcel's gift is out: it does not pass, and the buyer is to be told.
    window.display.scans(second);
    window.text("station-parcel");
    for point in &points {
        if point["gift"].is_object() {
            break;
        }
        window.display.presses(&["Down"]);
        window.settle();
    }
    window.display.presses(&["g"]);
    window.text("station-tiles");
    window.shot("61-station-gift-out");
    window.display.presses(&["2"]);
    window.answers("failed");
    window.shot("62-station-gift-missing");
    let day = desk.ask("station_day", json!({ "shop": SHOP, "date": null }));
    assert_eq!((&day["done"], &day["failed"]), (&json!(2), &json!(1)));
    assert_eq!(day["latest"][0]["fault"]["outcome"], "tell_buyer");
    let sheet = desk.ask("check_show", json!({ "id": day["latest"][1]["id"] }));
    let kept = sheet["list"]["points"].as_array().expect("the list as it was");
    assert!(kept.iter().any(|point| point["text"] == PILLING));
}

#[test]
fn the_pages_of_lists_and_gifts_fit_in_light_and_dark_and_in_the_smallest_window() {
    let desk = shop_at_work();
    let rule = json!({
        "id": null, "shop": SHOP, "name": "满 150 送", "gift": "洗衣袋", "code": "GIFT-BAG", "place": "货架 G-04",
        "picture": null, "quantity": 2, "cost_fen": 120, "from_on": null, "until_on": null, "products": [],
        "at_least_fen": 15_000, "at_least_pieces": null, "nth_order": 2, "remark_word": null, "active": true });
    desk.ask("save_gift_rule", json!({ "rule": rule }));
    let window = Window::open(&desk, &[]);
    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        window.script(&format!("localStorage.setItem('pintui.theme', '{theme}'); location.reload()"));
        window.resize(width, height);
        for page in ["checklists", "gifts"] {
            window.press("nav-settings");
            window.press("settings-station");
            window.press(&format!("open-{page}"));
            window.shot(&format!("{theme}-{width}-{page}"));
            let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
            assert_eq!(spills, false, "{page} is wider than a window of {width} pixels");
        }
    }
}
