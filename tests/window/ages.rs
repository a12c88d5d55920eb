//! Buyers by age band, as the platform sums them: typed with a wrong cell first, and shown beside what could be done.

use calamine::{Data, Reader, Xlsx, open_workbook};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::json;

#[test]
fn an_owner_types_the_platforms_age_bands_and_a_wrong_cell_keeps_nothing() {
    let desk = Desk::at_work(1500);
    let shown = || desk.ask("age_sheet", json!({ "shop": SHOP, "span": null }))["shown"].clone();
    let window = Window::open(&desk, &[]);
    window.press("nav-breakdown");
    window.press("breakdown-by-age");
    window.fill("age-band-0", "18-24");
    window.fill("age-orders-0", "viele");
    window
        .until("what is wrong to be said under its cell", || !window.script(FAULTS).as_str().unwrap_or("").is_empty());
    assert!(shown().is_null(), "a wrong cell keeps nothing");
    window.shot("187-ages-wrong");
    window.refill("age-orders-0", "1200");
    window.fill("age-returned-0", "36");
    window.press("ages-keep");
    window.until("the band to be kept", || shown()["bands"][0]["count"] == json!(1200));
    assert_eq!(shown()["bands"][0]["returned"]["hits"], json!(36));
    window.until("its rate to be shown", || window.page_text().contains("3.00%"));
    let file = desk.file("ages.xlsx");
    window.press("ages-export");
    window.save_as(&file);
    window.until("the workbook to be written", || std::fs::metadata(&file).is_ok_and(|file| file.len() > 0));
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    let rows = book.worksheet_range("年龄段").expect("the bands");
    assert_eq!(rows.get_value((2, 1)), Some(&Data::Float(1200.0)), "{rows:?}");
    for (width, height) in [(1024, 700), (1280, 800)] {
        window.resize(width, height);
        window.shot(&format!("188-ages-{width}"));
    }
    window.press("breakdown-by-risky");
    window.drawn();
    window.shot("189-risky-1280");
    let file = desk.file("risky.xlsx");
    window.press("risky-export");
    window.save_as(&file);
    window.until("the second workbook", || std::fs::metadata(&file).is_ok_and(|file| file.len() > 0));
    let mut book: Xlsx<_> = open_workbook(&file).expect("a workbook");
    assert!(book.worksheet_range("高风险客群").is_ok());
    window.press("risky-confirms");
    window.text("tab-confirms");
}

const FAULTS: &str = "return [...document.querySelectorAll('[role=alert]')].map(one => one.textContent).join()";
