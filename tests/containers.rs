//! One order export in every container and encoding that files come in: the same rows every time.

use pintui_core::sample::{FileForm, Recipe};
use pintui_tests::packing::{self, Table, table_of, text};
use pintui_tests::program::{Desk, SHOP, plain};
use serde_json::Value;

fn recipe() -> Recipe {
    let mut recipe = plain(60);
    recipe.layout.orders = FileForm::CsvUtf8;
    recipe.layout.lines = FileForm::CsvUtf8;
    recipe.layout.refunds = FileForm::CsvUtf8;
    recipe
}

/// Orders, lines and cases as CSV in UTF-8, from the platform as it gives them out.
fn exports(desk: &Desk) -> Vec<Vec<u8>> {
    desk.sample("export", &recipe()).iter().map(|path| std::fs::read(path).expect("a sample file")).collect()
}

fn orders() -> (Table, u64) {
    let desk = Desk::empty();
    let csv = exports(&desk).remove(0);
    let report = desk.import(&[written(&desk, "orders.csv", &csv)], &[]);
    let rows = report["files"][0]["added"].as_u64().expect("a count");
    (table_of(&csv), rows)
}

fn written(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    let path = desk.file(name);
    std::fs::write(&path, bytes).expect("the desk takes a file");
    path
}

/// Imports a file into a book of its own; its only table must bring `rows` rows. Returns its report.
fn brings(name: &str, bytes: &[u8], rows: u64) -> Value {
    let desk = Desk::empty();
    let report = desk.import(&[written(&desk, name, bytes)], &[]);
    let files = report["files"].as_array().expect("a report has files");
    let counts: Vec<_> = files.iter().map(|file| (file["added"].as_u64(), file["rejected"].as_u64())).collect();
    assert_eq!(counts, [(Some(rows), Some(0))], "{name}: {report}");
    files[0].clone()
}

fn refused(name: &str, bytes: &[u8]) -> Value {
    let desk = Desk::empty();
    let path = written(&desk, name, bytes);
    desk.refused(&["import", &path, "--shop", SHOP])
}

#[test]
fn text_under_any_name_and_separator() {
    let (table, rows) = orders();
    for (name, between) in [("orders.csv", ","), ("orders.xls", "\t"), ("orders.txt", "\t"), ("orders.csv", ";")] {
        let text = text(&table, between);
        assert_eq!(brings(name, text.as_bytes(), rows)["encoding"], "utf-8");
        let (gbk, _, _) = encoding_rs::GB18030.encode(&text);
        assert_eq!(brings(name, &gbk, rows)["encoding"], "gb18030");
        let wide: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        assert_eq!(brings(name, &wide, rows)["encoding"], "utf-16");
    }
}

#[test]
fn workbooks_and_pages_of_every_make() {
    let (table, rows) = orders();
    brings("orders.xls", &packing::old_workbook(&table), rows);
    brings("orders.csv", &packing::old_workbook(&table), rows);
    let inline = packing::inline_rows(&table);
    brings("orders.xlsx", &packing::workbook(&packing::sheet("A1:A1", &inline), None), rows);
    brings("orders.xlsx", &packing::workbook(&packing::sheet("A1:XFD1048576", &inline), None), rows);
    brings("orders.xls", packing::page(&table, "utf-8").as_bytes(), rows);
    let page = packing::page(&table, "gb2312");
    let (gbk, _, _) = encoding_rs::GBK.encode(&page);
    brings("orders.xls", &gbk, rows);
    let lying = packing::page(&table, "utf-8");
    let (gbk, _, _) = encoding_rs::GBK.encode(&lying);
    brings("orders.xls", &gbk, rows);
}

#[test]
fn moments_count_from_the_year_of_their_workbook() {
    let head = [
        "订单编号",
        "买家会员名",
        "订单状态",
        "订单创建时间",
        "订单付款时间",
        "宝贝标题",
        "总金额",
        "买家实际支付金额",
    ];
    let text = |cell: &str| format!(r#"<c t="inlineStr"><is><t>{cell}</t></is></c>"#);
    let header: String = head.iter().map(|cell| text(cell)).collect();
    let system = r#"<workbookPr date1904="1"/>"#;
    for (properties, style, days) in
        [("", " s=\"1\"", 46_296.5), ("", "", 46_296.5), (system, " s=\"1\"", 44_834.5), (system, "", 44_834.5)]
    {
        let moment = format!("<c{style}><v>{days}</v></c>");
        let cells = [text("3812000000000000123"), text("t**1"), text("交易成功"), moment.clone(), moment];
        let row = format!("{}{}<c><v>10</v></c><c><v>9.5</v></c>", cells.concat(), text("杯子"));
        let rows = format!("<row>{header}</row><row>{row}</row>");
        let book = packing::workbook_of(properties, &[("订单", &packing::sheet("A1", &rows))], None);
        let desk = Desk::empty();
        let path = written(&desk, "orders.xlsx", &book);
        desk.import(&[path], &["--profile", "taobao-orders"]);
        let list = desk.ask("order_list", serde_json::json!({ "shop": SHOP, "which": "all", "skip": 0, "limit": 9 }));
        assert!(list.to_string().contains("2026-10-01T12:00:00"), "{properties}{style}: {list}");
    }
}

#[test]
fn every_sheet_that_tells_something_else_is_taken() {
    let desk = Desk::empty();
    let all: Vec<Table> = exports(&desk).iter().map(|csv| table_of(csv)).collect();
    let sheets: Vec<String> = all.iter().map(|table| packing::sheet("A1", &packing::inline_rows(table))).collect();
    let note = packing::sheet("A1", &packing::inline_rows(&vec![vec!["说明".into(), "无".into()]]));
    let named = [("售后", &*sheets[2]), ("说明", &note), ("订单报表", &sheets[0]), ("销售明细", &sheets[1])];
    let path = written(&desk, "book.xlsx", &packing::workbook_of("", &named, None));
    let report = desk.import(&[path], &[]);
    let names: Vec<_> = report["files"].as_array().expect("files").iter().map(|file| file["name"].clone()).collect();
    assert_eq!(names, ["book.xlsx/售后", "book.xlsx/订单报表", "book.xlsx/销售明细"]);
    assert_eq!(report["left_out"], serde_json::json!(["book.xlsx/说明"]));
    for (file, table) in report["files"].as_array().expect("files").iter().zip([&all[2], &all[0], &all[1]]) {
        assert_eq!(file["added"].as_u64(), Some(table.len() as u64 - 1), "{file}");
    }
}

#[test]
fn a_zip_brings_each_table_under_its_own_name() {
    let desk = Desk::empty();
    let csv = exports(&desk);
    let (gbk, _, _) = encoding_rs::GB18030.encode(std::str::from_utf8(&csv[1]).expect("UTF-8"));
    let book = packing::workbook(&packing::sheet("A1", &packing::inline_rows(&table_of(&csv[2]))), None);
    let files: [(&str, &[u8]); 6] = [
        ("2026/10/AAAA.csv", &csv[0]),
        ("2026/lines.xls", &gbk),
        ("cases.xlsx", &book),
        ("__MACOSX/._cases.xlsx", b"junk"),
        (".hidden.csv", b"junk"),
        ("readme.txt", b"thank you"),
    ];
    let name = encoding_rs::GBK.encode("订单").0.into_owned();
    let path = written(&desk, "export.zip", &packing::patched(packing::zip(&files), b"AAAA", &name));
    let report = desk.import(&[path], &[]);
    let names: Vec<_> = report["files"].as_array().expect("files").iter().map(|file| file["name"].clone()).collect();
    assert_eq!(names, ["export.zip/2026/10/订单.csv", "export.zip/2026/lines.xls", "export.zip/cases.xlsx"]);
    assert_eq!(report["left_out"], serde_json::json!(["export.zip/readme.txt"]));
    for (file, csv) in report["files"].as_array().expect("files").iter().zip(&csv) {
        assert_eq!(file["added"].as_u64(), Some(table_of(csv).len() as u64 - 1), "{file}");
    }
    let again = desk.import(&[desk.file("export.zip")], &[]);
    assert!(again["files"].as_array().expect("files").iter().all(|file| file["added"] == 0), "{again}");
}

#[test]
fn a_zip_under_a_password_asks_for_it() {
    let (table, rows) = orders();
    let zip = packing::zip_locked(&[("orders.csv", text(&table, ","))], "开门1");
    assert_eq!(refused("export.zip", &zip)["code"], "password_needed");
    let desk = Desk::empty();
    let path = written(&desk, "export.zip", &zip);
    assert_eq!(desk.refused(&["import", &path, "--shop", SHOP, "--password", "no"])["code"], "password_wrong");
    let report = desk.import(&[path], &["--password", "开门1"]);
    assert_eq!(report["files"][0]["added"].as_u64(), Some(rows), "{report}");
}

#[test]
fn what_holds_no_table_is_refused_by_what_it_is() {
    let (table, _) = orders();
    let inner = packing::zip(&[("orders.csv", text(&table, ","))]);
    for (name, bytes, code) in [
        ("outer.zip", packing::zip(&[("inner.zip", &inner)]), "zip_nested"),
        ("empty.zip", packing::zip::<&str>(&[]), "file_empty"),
        ("hidden.zip", packing::zip(&[("__MACOSX/a.csv", "a,b\n1,2\n")]), "file_empty"),
        ("photo.zip", packing::zip(&[("a.png", b"\x89PNG\r\n\x1a\n")]), "file_type_unknown"),
        ("words.zip", packing::zip(&[("a.csv", "a,b\n1,2\n")]), "profile_unknown"),
        ("page.xls", b"<html><body>nothing</body></html>".to_vec(), "file_type_unknown"),
        ("cut.xlsx", packing::workbook(&packing::sheet("A1", ""), None)[..400].to_vec(), "file_truncated"),
    ] {
        assert_eq!(refused(name, &bytes)["code"], code, "{name}");
    }
    let file = refused("words.zip", &packing::zip(&[("in/a.csv", "a,b\n1,2\n")]))["params"]["file"].clone();
    assert_eq!(file, "words.zip/in/a.csv", "the refusal names the file inside");
}
