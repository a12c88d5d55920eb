//! Labels on the command line: what is printed is what the picture shows, and a printer that is off says so.

use pintui_core::door::Role;
use pintui_tests::line::{Room, failed, number, scanned};
use pintui_tests::printer::{Printer, dots};
use pintui_tests::program::{Desk, SHOP};
use serde_json::{Value, json};

fn set_up(address: &str) -> Value {
    json!({ "printer": {
        "id": null, "name": "打包台", "dialect": "tspl", "way": "network", "address": address,
        "width_mm": 60, "height_mm": 40, "dpi": 203, "darkness": null, "copies": 1,
    } })
}

/// A shop with an article, and the key of its SKU.
fn shop() -> (Desk, String) {
    let desk = Desk::at_work(60);
    let page = desk.ask("order_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 50 }));
    let orders = page["orders"].as_array().expect("orders");
    let sku = orders.iter().find_map(|order| {
        let sheet = desk.ask("order_show", json!({ "id": order["id"] }));
        sheet["lines"].as_array()?.iter().find_map(|line| line["sku_id"].as_i64())
    });
    (desk, sku.expect("an article").to_string())
}

#[test]
fn a_label_from_the_command_line_is_the_picture_it_shows() {
    let (desk, sku) = shop();
    let printer = Printer::listens();
    desk.ask("save_printer", set_up(&printer.address()));
    let shelf = ["print-label", "--kind", "shelf", "--of", &sku];
    let file = desk.file("shelf.png");
    let written = desk.done(&[&shelf[..], &["--preview", &file]].concat());
    assert_eq!((&written["width"], &written["height"]), (&json!(480), &json!(320)));
    assert_eq!(printer.taken(), 0, "a look prints nothing");
    let printed = desk.done(&shelf);
    assert_eq!(
        (&printed["is"], &printed["printer"], &printed["times"]),
        (&json!("printed"), &json!("打包台"), &json!(1))
    );
    assert!(printer.paper(0) == dots(&std::fs::read(&file).expect("written")), "paper and picture differ");
    let latest = &desk.ask("history", json!({ "limit": 1 }))[0];
    assert_eq!((&latest["name"], &latest["outside"]), (&json!("print_label"), &json!(true)));
    assert_eq!(desk.done(&["printers"])["labels"].as_array().expect("places").len(), 4);
}

#[test]
fn a_printer_that_is_off_is_told_with_what_to_do() {
    let (desk, sku) = shop();
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
    desk.ask("save_printer", set_up(&nobody.to_string()));
    let refused = desk.refused(&["print-label", "--kind", "shelf", "--of", &sku]);
    assert_eq!(refused["code"], "printer_refused");
    assert!(refused["next"].as_str().is_some_and(|next| next.contains("再打一次")));
    let refused = desk.refused(&["print-label", "--kind", "aside", "--of", "7"]);
    assert_eq!(refused["code"], "label_subject_unknown");
    let refused = desk.refused(&["print-label", "--kind", "test", "--printer", "没有这台"]);
    assert_eq!(refused["code"], "printer_unknown");
}

#[test]
fn a_phone_at_the_bench_prints_its_label_and_may_not_set_printers_up() {
    let room = Room::with_parcels(1);
    let printer = Printer::listens();
    room.owner("save_printer", set_up(&printer.address()));
    let by_itself = json!({ "kind": "aside", "printer": "打包台", "by_itself": true });
    room.owner("choose_label_printer", by_itself.clone());
    let mut phone = room.phone("P-1", Role::Packer);
    let parcel = scanned(&mut phone, &number(0), "07");
    let check = phone.done("record_check", &failed(&parcel, "07", "a1"))["answer"]["id"].clone();
    let label = json!({ "kind": "aside", "of": check, "wish": "by_itself", "printer": null, "copies": null,
                        "language": "zh-CN" });
    assert_eq!(phone.done("print_label", &label)["is"], "printed");
    // The answer was lost on the way and the phone asks again: one label.
    assert_eq!(phone.done("print_label", &label)["is"], "waits");
    assert_eq!(printer.taken(), 1);
    assert_eq!(room.count("operations where name = 'print_label' and actor = 'P-1' and outside = 1"), 1);
    for (name, ask) in [("save_printer", set_up("127.0.0.1:1")), ("choose_label_printer", by_itself)] {
        assert_eq!(phone.refused(name, &ask), "not_for_this_device");
    }
}
