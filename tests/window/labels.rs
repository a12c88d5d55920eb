//! Labels in the real window: the owner adds a printer and tries it, a parcel fails, and its label arrives.

use pintui_tests::printer::Printer;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::json;

const SIZES: [(&str, u32, u32); 4] =
    [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)];

/// Shots of what `open` opens, in both lights and sizes.
fn shots(window: &Window, open: impl Fn(&str)) {
    for (theme, width, height) in SIZES {
        window.resize(width, height);
        window
            .script(&format!("window.before = 1; localStorage.setItem('pintui.theme', '{theme}'); location.reload()"));
        window.until("the page to be read anew", || window.script("return window.before ?? null").is_null());
        window.text("nav-settings");
        open(&format!("{theme}-{width}"));
        let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
        assert_eq!(spills, false, "wider than a window of {width} pixels");
    }
    window.resize(1280, 800);
}

/// Orders of one piece that can be packed.
fn ready(desk: &Desk) -> Vec<String> {
    let page = desk.ask("order_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 }));
    let orders = page["orders"].as_array().expect("orders");
    let numbers = orders.iter().map(|order| order["order_no"].as_str().expect("a number").to_owned());
    let is_ready = |number: &String| {
        let found = desk.ask("scan_parcel", json!({ "scanned": number, "shop": SHOP }));
        found["is"] == "ready" && found["parcel"]["must_count"] == false
    };
    numbers.filter(is_ready).take(2).collect()
}

#[test]
fn an_owner_adds_a_printer_and_the_label_of_a_failed_parcel_arrives() {
    let desk = Desk::at_work(600);
    let parcels = ready(&desk);
    let printer = Printer::listens();
    let window = Window::open(&desk, &[]);
    window.text("today-orders");
    window.press("nav-settings");
    window.press("settings-printers");
    window.text("printer-new");
    window.shot("80-printers-none");
    window.press("printer-new");

    // Nobody listens there: said at once, with what to do.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
    window.fill("printer-name", "打包台标签机");
    window.fill("printer-address", &nobody.to_string());
    window.text("label-picture");
    window.press("printer-try");
    assert!(window.text("error-note").contains("没有打印机在听"));
    window.shot("81-printer-refused");
    window.refill("printer-address", &printer.address());
    window.press("printer-try");
    window.text("printer-tried");
    assert_eq!(printer.taken(), 1);
    window.shot("82-printer-tried");
    window.press("printer-save");
    window.text("printer-row");
    window.press("printer-by-itself");
    window.until("the choice to be kept", || desk.ask("printer_list", json!({}))["labels"][0]["by_itself"] == true);
    shots(&window, |name| {
        window.press("nav-settings");
        window.press("settings-printers");
        window.text("printer-row");
        window.shot(&format!("83-printers-{name}"));
        window.press("printer-change");
        window.text("label-picture");
        window.shot(&format!("83-printer-{name}"));
    });

    // The packer finds a fault: the label is there before she asks.
    window.press("nav-station");
    window.fill("station-staff", "07");
    window.press("station-staff-ok");
    window.text("station-wait");
    window.display.scans(&parcels[0]);
    window.text("station-parcel");
    window.display.presses(&["f"]);
    window.text("station-tiles");
    window.display.presses(&["1"]);
    window.answers("failed");
    window.until("the label to be printed", || window.text("station-label").contains("标签打好了"));
    assert_eq!(printer.taken(), 2);
    window.shot("84-station-label-1280");
    window.resize(1024, 700);
    window.shot("84-station-label-1024");
    window.resize(1280, 800);
    let order = desk.ask("station_day", json!({ "shop": SHOP, "date": null }))["latest"][0]["order_id"].clone();
    let tail = &parcels[0][parcels[0].len() - 4..];

    // Once more by her key, and the second label says that it is one.
    window.display.presses(&["b"]);
    window.until("the second label", || window.text("station-label").contains("补打"));
    assert_eq!(printer.taken(), 3);
    assert!(printer.paper(1) != printer.paper(2), "the second says that it is one");

    // Scanning the label brings the parcel back; the command on the card prints again.
    window.display.presses(&["x"]);
    window.text("station-wait");
    window.display.scans(&format!("PC-{order}{tail}"));
    window.answers("stop");
    window.text("station-print");
    window.shot("85-station-aside");
    window.display.scans("PT-PRINT");
    window.until("the third label", || printer.taken() == 4);
}

#[test]
fn a_printer_that_is_off_never_holds_the_station() {
    let desk = Desk::at_work(600);
    let parcels = ready(&desk);
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
    let printer = json!({
        "id": null, "name": "打包台标签机", "dialect": "zpl", "way": "network", "address": nobody.to_string(),
        "width_mm": 60, "height_mm": 40, "dpi": 203, "darkness": null, "copies": 1,
    });
    desk.ask("save_printer", json!({ "printer": printer }));
    desk.ask("choose_label_printer", json!({ "kind": "aside", "printer": "打包台标签机", "by_itself": true }));
    let window = Window::open(&desk, &[]);
    window.press("nav-station");
    window.fill("station-staff", "07");
    window.press("station-staff-ok");
    window.text("station-wait");
    window.display.scans(&parcels[0]);
    window.text("station-parcel");
    window.display.presses(&["f"]);
    window.text("station-tiles");
    window.display.presses(&["1"]);
    window.answers("failed");
    window.until("the reason to be said", || window.text("station-label").contains("没有打印机在听"));
    window.shot("86-station-label-failed");
    window.display.scans(&parcels[1]);
    window.text("station-parcel");
    assert!(window.text("station-tail").contains(&parcels[1][parcels[1].len() - 4..]));
}

#[test]
fn an_owner_prints_labels_of_gifts_and_of_an_order_s_goods() {
    let desk = Desk::at_work(600);
    let printer = Printer::listens();
    let set_up = json!({
        "id": null, "name": "货架标签机", "dialect": "tspl", "way": "network", "address": printer.address(),
        "width_mm": 60, "height_mm": 40, "dpi": 203, "darkness": null, "copies": 1,
    });
    desk.ask("save_printer", json!({ "printer": set_up }));
    desk.ask(
        "save_gift_rule",
        json!({ "rule": {
            "id": null, "shop": SHOP, "name": "满 150 送", "gift": "洗衣袋", "code": "GIFT-04", "place": "货架 G-04",
            "picture": null, "quantity": 1, "cost_fen": null, "from_on": null, "until_on": null, "products": [],
            "at_least_fen": null, "at_least_pieces": null, "nth_order": null, "remark_word": null, "active": true,
        } }),
    );
    let window = Window::open(&desk, &[]);
    window.text("today-orders");
    shots(&window, |name| {
        window.press("nav-settings");
        window.press("settings-station");
        window.press("open-gifts");
        window.press("gift-label");
        window.text("label-picture");
        window.shot(&format!("87-gift-label-{name}"));
    });
    window.press("label-run");
    window.until("the gift's label", || printer.taken() == 1);
    window.says("标签打好了");

    // Goods, from an order.
    let page = desk.ask("order_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 1 }));
    let number = page["orders"][0]["order_no"].as_str().expect("a number").to_owned();
    window.display.presses(&["ctrl+k"]);
    window.fill("palette-input", &number);
    window.until("the order to be found", || {
        window.display.presses(&["Return"]);
        window.settle();
        window.script("return document.querySelector('[data-testid=\"shelf-label\"]') !== null") == true
    });
    window.press("shelf-label");
    window.until("the picture", || window.script("return document.querySelector('.ant-modal img') !== null") == true);
    window.shot("88-shelf-label");
    window.press("label-run");
    window.until("the shelf's label", || printer.taken() == 2);
}
