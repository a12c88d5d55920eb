//! A clerk works a return from the request to its settlement in the real window: meets a step that is not allowed and
//! a refund that is too much, and takes a step back.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pintui_tests::orders::paid_for;
use pintui_tests::program::Desk;
use pintui_tests::window::Window;
use serde_json::{Value, json};

/// An order that nobody has returned, with what was paid for it.
fn quiet_order(desk: &Desk) -> (String, i64) {
    paid_for(&desk.quiet_order(|order| order["paid_fen"].as_i64().is_some_and(|fen| fen > 2000)))
}

fn sheet(desk: &Desk, id: i64) -> Value {
    desk.ask("case_show", json!({ "id": id }))
}

fn opened(window: &Window, id: i64, order_no: &str) {
    window.press("nav-cases");
    window.fill("cases-search", order_no);
    window.press_on(&format!("[data-testid=\"desk-row-{id}\"] td:nth-child(2)"));
    window.text("case-sheet");
}

fn state(window: &Window, axis: &str, words: &str) {
    let field = format!("case-state-{axis}");
    window.until(&format!("{axis} to be {words}"), || window.text(&field).contains(words));
}

#[test]
fn a_clerk_works_a_return_from_its_request_to_its_settlement() {
    let desk = Desk::at_work(800);
    let (order_no, paid) = quiet_order(&desk);
    let id = desk.by_phone("return_refund", &order_no, paid);
    let promise = json!({ "step": "approve", "hours": 24, "clock": "calendar", "from_on": "2026-01-01" });
    desk.ask("set_promise", promise);
    let window = Window::open(&desk, &[]);
    opened(&window, id, &order_no);
    window.text("case-promise-green");
    window.fill("case-clerk", "03");
    window.shot("70-case-asked");

    window.press("case-others");
    window.press("case-other-refund");
    window.says("这单还没同意");
    window.shot("71-step-refused");
    assert!(sheet(&desk, id)["moves"].as_array().expect("moves").is_empty(), "nothing was written");

    window.press("case-step-agree");
    state(&window, "request", "已同意");
    window.press("case-step-receive");
    state(&window, "goods", "已收到");
    window.press("case-step-accept");
    state(&window, "acceptance", "通过");

    window.press("case-step-refund");
    window.until("the parts of the refund", || window.text("refund-parts").contains("退回运费"));
    let much = format!("{}.01", paid / 100 + 1);
    window.refill("refund-amount", &much);
    window.press("refund-save");
    window.text("error-note");
    window.says("最多还能退");
    window.shot("72-refund-refused");
    assert_eq!(sheet(&desk, id)["refunds"], json!([]), "nothing was written");
    window.refill("refund-amount", "10.50");
    window.press("refund-save");
    state(&window, "settlement", "已办待确认");
    assert_eq!(sheet(&desk, id)["refunds"][0]["amount_fen"], 1050);
    window.shot("73-case-handled");

    window.press_on("[data-testid=\"case-timeline\"] .ant-btn-link");
    state(&window, "settlement", "还没结");
    assert_eq!(sheet(&desk, id)["refunds"], json!([]), "the refund went with its step");

    window.press("case-freight");
    window.press_saying("我方补");
    window.refill("case-freight-fen", "9");
    window.shot("73-case-freight");
    window.press("case-freight-save");
    window.until("the freight of the ledger", || window.text("case-freight-sum").contains("9.00"));
    assert_eq!(desk.ask("play_desk", json!({ "case_id": id }))["given_fen"], 900, "it is an entry of the ledger");

    window.press("case-record-found");
    window.fill("case-reason-detail", "掉毛 · 袖口");
    window.press("case-reason-save");
    window.until("what was found to stand there", || window.text("case-reasons").contains("掉毛 · 袖口"));
    window.press("case-contact");
    window.fill("contact-note", "买家同意寄回");
    window.shot("74-contact");
    window.press("contact-save");
    window.until("the contact to stand there", || window.text("case-timeline").contains("买家同意寄回"));
    window.press("case-contact");
    window.until("the first try", || window.text("contact-before").contains("买家同意寄回"));
    window.shot("74-case-with-reasons-and-contact");
}

/// A photo of the inspection, beside the case.
fn inspection(desk: &Desk, case: i64) {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(40, 30, image::Rgb([170, 60, 40]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("encoded");
    let facts = json!({ "order_id": null, "case_id": case, "scene": "inspection", "source": "camera", "staff": "09",
                        "step": null, "point": null, "taken_at": null });
    desk.ask("keep_evidence", json!({ "facts": facts, "data": STANDARD.encode(bytes.into_inner()), "path": null }));
}

#[test]
fn what_came_back_instead_is_recorded_with_its_photo_and_leads_to_the_appeal() {
    let desk = Desk::at_work(300);
    let (order_no, paid) = quiet_order(&desk);
    let id = desk.by_phone("return_refund", &order_no, paid);
    for step in ["agree", "receive"] {
        let seen = json!({ "id": id, "version": sheet(&desk, id)["desk"]["version"] });
        desk.ask("move_case", json!({ "seen": seen, "step": step, "at": null, "note": null, "by": "09" }));
    }
    inspection(&desk, id);
    let window = Window::open(&desk, &[]);
    opened(&window, id, &order_no);
    window.fill("case-clerk", "09");
    window.press("trick-ask");
    window.press("trick-save");
    window.says("没写退回来的是什么");
    window.fill("trick-came", "一块砖头");
    window.shot("78-trick");
    window.press("trick-save");
    window.until("the fact to stand there", || window.text("case-tricks").contains("等级 M"));
    window.until("the way from here", || window.text("case-appeal").contains("申诉"));
    window.script("document.querySelector('[data-testid=case-tricks]').scrollIntoView({ block: 'center' })");
    window.shot("79-trick-appeal");
    assert_eq!(sheet(&desk, id)["tricks"][0]["came"], "一块砖头");
    window.press("case-appeal-proof");
    window.text("proof");
}

#[test]
fn a_second_clerk_is_told_what_the_first_did_and_loses_nothing_typed() {
    let desk = Desk::at_work(300);
    let (order_no, paid) = quiet_order(&desk);
    let id = desk.by_phone("return_refund", &order_no, paid);
    let window = Window::open(&desk, &[]);
    opened(&window, id, &order_no);
    window.fill("case-clerk", "08");
    window.fill("case-note", "买家电话里说算了");
    let version = sheet(&desk, id)["desk"]["version"].clone();
    let first =
        json!({ "seen": { "id": id, "version": version }, "step": "agree", "at": null, "note": null, "by": "03" });
    // Through the page's own pipe, so that nothing tells the page to look again.
    window.ask("move_case", &first).expect("the first clerk was faster");
    window.press("case-step-withdraw");
    window.says("03 刚动过这单");
    let kept = window.script("return document.querySelector('[data-testid=\"case-note\"]').value");
    assert_eq!(kept, "买家电话里说算了", "what was typed is still there");
    assert_eq!(sheet(&desk, id)["moves"].as_array().expect("moves").len(), 1);
    state(&window, "request", "已同意");
    window.shot("75-second-clerk");
    window.press("case-step-withdraw");
    state(&window, "request", "已撤销");
    assert_eq!(sheet(&desk, id)["moves"][1]["note"], "买家电话里说算了");
}

const MENU_HIDES: &str = "const nav = document.querySelector('nav'); return nav.scrollHeight > nav.clientHeight + 1";
const ROWS: &str = "return document.querySelectorAll('[data-testid^=desk-row-]').length";
const CHIP_LINES: &str = "return new Set([...document.querySelectorAll('[data-testid^=desk-narrow-]')]
    .map((one) => one.getBoundingClientRect().top)).size";
const REASONS_CUT: &str =
    "return [...document.querySelectorAll('[data-testid^=desk-row-] td:nth-child(4) > span > span')]
    .filter((one) => getComputedStyle(one).textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth).length";

#[test]
fn the_case_desk_is_drawn_in_light_and_dark_and_in_the_smallest_window() {
    let desk = Desk::at_work(800);
    let (order_no, paid) = quiet_order(&desk);
    desk.by_phone("return_refund", &order_no, paid);
    let window = Window::open(&desk, &[]);
    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        window.resize(width, height);
        window.script(&format!("localStorage.setItem('pintui.theme', '{theme}'); location.reload()"));
        window.drawn();
        window.press("nav-cases");
        assert_eq!(window.script(MENU_HIDES), false, "no room of the menu lies under its foot at {width}");
        for tab in ["work", "radar", "reasons", "clerks"] {
            window.press(&format!("cases-tab-{tab}"));
            window.shot(&format!("76-{theme}-{width}-cases-{tab}"));
            let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
            assert_eq!(spills, false, "{tab} is wider than a window of {width} pixels");
        }
        window.press("cases-tab-work");
        window.until("the rows", || window.script(ROWS) != 0);
        assert_eq!(window.script(CHIP_LINES), 1, "the chips stand on one line at {width}");
        let cut = window.script(REASONS_CUT);
        assert!(width != 1024 || cut == 0, "{cut} reasons are cut beside free space");
        window.press("cases-tab-radar");
        window.press("limits-open");
        window.text("promise-add");
        window.shot(&format!("77-{theme}-{width}-limits"));
    }
}
