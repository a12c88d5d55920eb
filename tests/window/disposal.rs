//! What becomes of returned goods, in the real window: a flawed piece is offered with its flaw and photo and sold; a bad one
//! is weighed, scrapped by its material, and leads to an improvement action.

use std::io::Cursor;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::{Value, json};

/// A return of one piece that came back and got this grade; the keys of its piece and its case.
fn came_back(desk: &Desk, grade: &str) -> (i64, i64) {
    let order = desk.quiet_order(|order| {
        let lines = desk.ask("order_show", json!({ "id": order["id"] }))["lines"].clone();
        let one = |lines: &Vec<Value>| lines.len() == 1 && lines[0]["quantity"] == 1;
        order["paid_fen"].as_i64().is_some_and(|fen| fen > 5000) && lines.as_array().is_some_and(one)
    });
    let number = order["order_no"].as_str().expect("a number");
    let case = desk.by_phone("return_refund", number, 5000);
    let receive = json!({ "case_id": case, "scanned": format!("SF{number}"), "by": "小周" });
    let reception = desk.ask("receive_return", receive)["answer"]["reception_id"].clone();
    let sheet = desk.ask("returned_show", json!({ "reception_id": reception }));
    let piece = sheet["pieces"][0]["piece"]["id"].as_i64().expect("a piece");
    let point = sheet["pieces"][0]["list"]["points"][0]["id"].clone();
    let graded = json!({
        "piece_id": piece, "was": "U", "grade": grade, "flaws": [point], "reason": "workmanship.seam", "mismatch": null,
        "place": "退货架 2-3", "note": null, "by": "小周",
    });
    desk.ask("inspect_piece", graded);
    (piece, case)
}

fn photo_of(desk: &Desk, case: i64) {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_fn(320, 240, |x, y| image::Rgb([x as u8, y as u8, 90]))
        .write_to(&mut bytes, image::ImageFormat::Jpeg)
        .expect("a photo");
    let facts = json!({
        "order_id": null, "case_id": case, "scene": "inspection", "source": "file", "staff": "小周", "step": null,
        "point": null, "taken_at": null,
    });
    desk.ask(
        "keep_evidence",
        json!({ "facts": facts, "data": BASE64_STANDARD.encode(bytes.into_inner()), "path": null }),
    );
}

fn told(desk: &Desk, piece: i64) -> Value {
    desk.ask("piece_story", json!({ "piece_id": piece }))
}

fn stands(desk: &Desk, piece: i64) -> Value {
    told(desk, piece)["piece"]["standing"].clone()
}

fn searches(window: &Window, piece: &Value) {
    const ENTER: char = '\u{e007}';
    let number = piece["number"].as_str().expect("a number");
    window.refill("disposition-search", &format!("{number}{ENTER}"));
}

#[test]
fn a_flawed_piece_is_offered_and_sold_and_a_bad_one_is_scrapped_into_an_action() {
    let desk = Desk::at_work(400);
    let (flawed, case) = came_back(&desk, "B");
    let (bad, _) = came_back(&desk, "C");
    photo_of(&desk, case);
    let window = Window::open(&desk, &[]);
    window.press("nav-returned");
    window.fill("clerk", "小周");
    window.press("clerk-ok");
    window.press("returned-tab-disposal");
    window.text("standing-waiting");
    window.shot("300-disposal");

    // Nothing is on sale without its flaw, its photo and a channel.
    searches(&window, &told(&desk, flawed));
    window.says("搜到 1 件");
    window.press_on("tbody tr.ant-table-row td");
    window.text("piece-story");
    window.shot("301-piece");
    window.press("piece-act-offer");
    window.says("还差");
    window.press("channel-add");
    window.fill("channel-name", "闲鱼");
    window.refill("channel-share", "0.6");
    window.press("channel-save");
    window.until("the channel to be kept", || {
        desk.ask("resale_channels", json!({ "shop": SHOP, "price_fen": null })).as_array().map_or(0, Vec::len) == 1
    });
    window.refill("offer-flaw", "左袖口有一根线头，长约 2 厘米，不影响穿");
    window.refill("offer-price", "30");
    window.says("到手 ¥29.82");
    window.shot("302-offer");
    window.press_on("[data-testid^=evidence-]");
    window.press("offer-save");
    window.until("it to be on sale", || stands(&desk, flawed) == "on_sale");
    window.press("piece-act-sell");
    window.shot("303-sell");
    window.press("sell-save");
    window.until("it to be sold", || stands(&desk, flawed) == "sold");
    assert_eq!(told(&desk, flawed)["brought_fen"], 2982);
    window.shot("304-sold");
    window.display.presses(&["Escape"]);

    // A repair that costs more than it leaves is not proposed.
    searches(&window, &told(&desk, bad));
    window.says("搜到 1 件");
    window.press_on("tbody tr.ant-table-row td");
    window.press("piece-act-weigh");
    window.refill("weigh-value", "40");
    window.fill("weigh-cost", "15");
    window.until("a repair to be proposed", || window.text("weigh-proposed").contains("建议修"));
    window.refill("weigh-cost", "45");
    window.until("scrap to be proposed", || window.text("weigh-proposed").contains("建议报废"));
    window.shot("305-weigh");
    window.press("weigh-scrap");
    window.until("it to wait for scrap", || stands(&desk, bad) == "to_scrap");
    window.press("piece-act-scrap");
    window.fill("scrap-reason", "面料撕裂，修不回来");
    window.shot("306-scrap");
    if told(&desk, bad)["material"].is_null() {
        window.takes_choice("[data-testid=scrap-material] input, input[data-testid=scrap-material]", "布料、衣物");
    }
    window.press("scrap-save");
    window.until("it to be scrapped", || stands(&desk, bad) == "scrapped");
    window.display.presses(&["Escape"]);

    // Results and records; each figure opens its pieces, a record becomes an improvement action.
    window.press("disposition-side-results");
    window.text("resale-sold");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("307-results-{width}"));
    }
    window.press("resale-sold");
    assert!(window.text("pieces-total").contains('1'));
    window.display.presses(&["Escape"]);
    window.press("disposition-side-scraps");
    window.text("scraps-pieces-0");
    window.shot("308-scraps");
    window.press("scraps-change-0");
    window.text("change-form");
    window.press("change-keep");
    window.until("the action to be kept", || {
        desk.ask("change_list", json!({ "shop": SHOP })).to_string().contains("半年报废 1 件")
    });
}
