//! A file that no platform makes, an English invoice list, is taught in the window once and known from then on.

use std::fmt::Write as _;

use chrono::NaiveDate;
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::window::Window;
use serde_json::json;

/// An invoice of one article, sold at six pieces each.
struct Invoice {
    number: u32,
    article: (&'static str, &'static str, i64),
    day: u32,
}

const ARTICLES: [(&str, &str, i64); 3] =
    [("85123A", "WHITE HANGING LANTERN", 255), ("22752", "SET OF 7 BOXES", 765), ("21730", "GLASS STAR", 425)];

const PIECES: i64 = 6;

fn invoices(from: u32, to: u32) -> Vec<Invoice> {
    let article = |number: u32| ARTICLES[number as usize % ARTICLES.len()];
    (from..to).map(|number| Invoice { number, article: article(number), day: number % 28 + 1 }).collect()
}

/// The file, month first; every tenth invoice is taken back by one with a C before its number.
fn file(invoices: &[Invoice]) -> String {
    let mut file = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n".to_owned();
    for Invoice { number, article: (code, name, fen), day } in invoices {
        let price = format!("{}.{:02}", fen / 100, fen % 100);
        let rest = format!("{price},{},United Kingdom", 17_000 + number % 10);
        writeln!(file, "{number},{code},{name},{PIECES},10/{day}/2026 8:26,{rest}").expect("text");
        if number % 10 == 5 {
            writeln!(file, "C{},{code},{name},-1,10/{day}/2026 18:00,{rest}", number + 900).expect("text");
        }
    }
    file
}

#[test]
fn an_english_invoice_file_is_taught_once_and_its_figures_are_in_the_book() {
    let sold = invoices(536_000, 536_060);
    let paid: i64 = sold.iter().map(|invoice| PIECES * invoice.article.2).sum();
    let desk = Desk::empty();
    desk.ask("create_shop", json!({ "name": SHOP, "platform": "other" }));
    let path = desk.file("sales_2026-10.csv");
    std::fs::write(&path, file(&sold)).expect("a file");
    let window = Window::open(&desk, std::slice::from_ref(&path));

    window.press("mapping-open");
    window.comes_to("mapping-orders", 60);
    window.comes_to("mapping-paid", paid);
    assert_eq!(window.number("mapping-added"), 66, "sixty invoices and six that were taken back");
    window.text("mapping-ask-cancelled");
    window.shot("40-mapping");
    assert!(window.page_text().contains('C'), "the page asks what the C before a number means");

    // A column that was recognised wrongly can be put right: without the price nothing was paid.
    window.takes_choice("#column-5", "不用");
    window.until("the sum to go with the column", || window.number_now("mapping-paid") != Some(paid));
    window.shot("41-mapping-without-a-price");
    window.takes_choice("#column-5", "单价");
    window.comes_to("mapping-paid", paid);

    window.press("mapping-save");
    window.comes_to("import-added", 66);
    window.shot("42-known-by-itself");
    window.press("import-commit");
    window.text("import-written");
    let day = NaiveDate::from_ymd_opt(2026, 10, 28).expect("a date");
    let daily = desk.daily(day, "paid_30d");
    assert_eq!(daily["orders"], 60, "{daily}");
    let cases = desk.ask("case_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 }));
    assert_eq!(cases["total"], 6, "what was taken back is a return");

    window.press("nav-cases");
    window.press("desk-pile-over");
    window.says("共 6 单");
    window.shot("43-taken-back");

    // The next month's file needs no teaching.
    let next = desk.file("sales_2026-11.csv");
    std::fs::write(&next, file(&invoices(537_000, 537_020))).expect("a file");
    window.press("nav-import");
    window.press("import-pick");
    window.choose_file(&next);
    window.comes_to("import-added", 22);
    window.shot("44-next-month");
}

/// Six returns in Traditional characters; three are said to be over in words that no platform uses.
fn returns() -> String {
    let mut file = "退貨編號,訂單編號,退貨/退款申請時間,退貨原因,退貨狀態,退款金額\n".to_owned();
    for at in 1..=6 {
        let status = if at % 2 == 0 { "錢已撥回" } else { "退貨中" };
        writeln!(file, "2610010000{at},260910ABCDEF{at},2026-10-02 09:0{at},改變心意,{status},NT$100").expect("text");
    }
    file
}

#[test]
fn a_status_that_no_platform_uses_is_explained_while_its_table_is_taught() {
    let desk = Desk::empty();
    desk.ask("create_shop", json!({ "name": SHOP, "platform": "shopee" }));
    let path = desk.file("退貨退款.csv");
    std::fs::write(&path, returns()).expect("a file");
    let window = Window::open(&desk, std::slice::from_ref(&path));
    window.press("mapping-open");
    window.comes_to("mapping-added", 6);
    window.until("the word nobody knows", || window.text("mapping-statuses").contains("有 1 个词没见过"));
    window.shot("45-a-status-nobody-knows");
    window.takes_choice("#status-0", "已退款");
    window.until("the word to be known", || window.text("mapping-statuses").contains("都认得"));
    window.shot("46-a-status-explained");
    window.press("mapping-save");
    window.comes_to("import-added", 6);
    window.press("import-commit");
    window.text("import-written");
    let cases = desk.ask("case_list", json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 200 }));
    let of =
        |status: &str| cases["cases"].as_array().expect("cases").iter().filter(|case| case["status"] == status).count();
    assert_eq!((of("refunded"), of("returned")), (3, 3), "{cases}");
}
