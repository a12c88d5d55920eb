//! The workbooks as another program reads them back.

mod actions;
mod appraisal;
mod breakdown;
mod given;
mod numbers;
mod segments;
mod waves;

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
use pintui_store::{Book, Fen, Operation};
use tempfile::TempDir;

use self::given::{MINIMUM, beside, day, figures, kpi, made_at, today};
use super::export::{ExportDaily, ExportKpi};
use super::paper::Paper;
use super::{daily_book, export, kpi_beside, kpi_book};
use crate::door::{Call, NoPrinters, Unwatched, Whole};
use crate::insight::kpi::{Kpi, KpiDay, KpiFigures};
use crate::insight::settle;
use crate::ledger::ways::LedgerShare;
use crate::locale::Language;
use crate::shops::{self, Purpose};

fn yuan_paper(language: Language) -> Paper {
    Paper::new(language, "CNY")
}

fn window() -> Call<'static> {
    Call { actor: "window", who: crate::door::Who::HERE, now: made_at(), progress: &Unwatched, printers: &NoPrinters }
}

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook")
}

fn kpi_sheets(kpi: &Kpi) -> Xlsx<Cursor<Vec<u8>>> {
    opened(kpi_book::write(kpi, &beside(), &yuan_paper(Language::ZhCn), made_at(), MINIMUM).expect("written"))
}

/// The cell that a workbook-level name stands for.
fn named(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Data {
    let found = book.defined_names().iter().find(|(known, _)| known == name).expect("the name is there").1.clone();
    let (sheet, cell) = found.trim_start_matches('=').rsplit_once('!').expect("a sheet and a cell");
    let row: usize = cell.trim_start_matches("$B$").parse().expect("an absolute cell of column B");
    let range: Range<Data> = book.worksheet_range(sheet.trim_matches('\'')).expect("the sheet is there");
    range.get_value((row as u32 - 1, 1)).cloned().unwrap_or(Data::Empty)
}

#[test]
fn refunds_by_their_way_and_freights_by_their_payer_stand_with_their_sums() {
    let share = |key: &str, times, fen| LedgerShare { key: key.into(), times, fen: Fen(fen) };
    let refunds = vec![share("original", 2, 15_000), share("credit", 1, 2_000)];
    let beside = kpi_beside::Beside { refunds, freights: vec![share("paid_by_shop", 3, 2_400)], ..beside() };
    let bytes = kpi_book::write(&kpi(), &beside, &yuan_paper(Language::ZhCn), made_at(), MINIMUM).expect("written");
    let sheet = opened(bytes).worksheet_range("退款与运费").expect("a sheet");
    let rows: Vec<(String, f64, f64)> = sheet
        .rows()
        .skip(1)
        .map(|row| match row {
            [_, Data::String(way), Data::Float(times), Data::Float(yuan)] => (way.clone(), *times, *yuan),
            other => panic!("{other:?}"),
        })
        .collect();
    let told = [
        ("原路退", 2.0, 150.0),
        ("店铺余额", 1.0, 20.0),
        ("合计", 3.0, 170.0),
        ("我方补", 3.0, 24.0),
        ("合计", 3.0, 24.0),
    ];
    assert_eq!(rows, told.map(|(way, times, yuan)| (way.to_owned(), times, yuan)));
}

#[test]
fn the_nine_names_stand_for_the_figures_of_the_month() {
    let mut book = kpi_sheets(&kpi());
    for (name, wanted) in [
        ("kpi_month", Data::String("2026-10".into())),
        ("kpi_orders", Data::Float(4190.0)),
        ("kpi_quality_orders", Data::Float(61.0)),
        ("kpi_quality_rate", Data::Float(0.014558)),
        ("kpi_cases", Data::Float(347.0)),
        ("kpi_refund_total", Data::Float(53_218.4)),
        ("kpi_compensation_total", Data::Float(4892.5)),
        ("kpi_checks_done", Data::Float(4236.0)),
        ("kpi_checks_failed", Data::Float(57.0)),
    ] {
        assert_eq!(named(&mut book, name), wanted, "{name}");
    }
}

#[test]
fn a_month_with_too_few_orders_has_an_empty_rate_and_says_why() {
    let few = Kpi { figures: figures(12, 2), ..kpi() };
    let mut book = kpi_sheets(&few);
    assert_eq!(named(&mut book, "kpi_quality_rate"), Data::Empty);
    assert_eq!(named(&mut book, "kpi_quality_orders"), Data::Float(2.0));
    let overview = book.worksheet_range("总览").expect("a sheet");
    assert_eq!(overview.get_value((7, 4)), Some(&Data::String("样本不足：12 / 30 单，满 30 单再算".into())));
}

#[test]
fn formulas_carry_their_results() {
    let mut book = kpi_sheets(&kpi());
    let formulas = book.worksheet_formula("每日").expect("formulas");
    assert_eq!(formulas.get_value((1, 3)).map(String::as_str), Some("C2/B2"));
    let days = book.worksheet_range("每日").expect("a sheet");
    assert_eq!(days.get_value((1, 3)), Some(&Data::Float(0.007874)));
    assert_eq!(days.get_value((7, 3)), Some(&Data::Empty), "a day with 12 orders has no rate");
    let total: i64 = kpi().days.iter().map(|day| day.cases).sum();
    assert_eq!(days.get_value((32, 6)), Some(&Data::Float(total as f64)));
    let overview = book.worksheet_range("总览").expect("a sheet");
    let Some(Data::Float(points)) = overview.get_value((7, 3)) else { panic!("the change has its result") };
    assert!((points + 0.21).abs() < 0.001, "{points}");
}

#[test]
fn what_a_file_brought_stays_text_and_never_runs() {
    let mut book = kpi_sheets(&kpi());
    let reasons = book.worksheet_range("原因").expect("a sheet");
    assert_eq!(reasons.get_value((6, 0)), Some(&Data::String("=HYPERLINK(\"http://x\",\"领红包\")".into())));
    let products = book.worksheet_range("商品").expect("a sheet");
    assert_eq!(products.get_value((1, 0)), Some(&Data::String("668123456789012345".into())));
    assert_eq!(products.get_value((3, 1)), Some(&Data::String("@软糯针织开衫".into())));
}

#[test]
fn every_language_has_its_seven_sheets_and_the_same_names() {
    for language in Language::ALL {
        let mut book =
            opened(kpi_book::write(&kpi(), &beside(), &yuan_paper(language), made_at(), MINIMUM).expect("written"));
        assert_eq!(book.sheet_names().len(), 7, "{}", language.tag());
        assert_eq!(named(&mut book, "kpi_orders"), Data::Float(4190.0), "{}", language.tag());
    }
    assert_eq!(kpi_sheets(&kpi()).sheet_names(), ["总览", "每日", "原因", "商品", "质检", "复购", "说明"]);
}

#[test]
fn who_bought_again_stands_in_a_sheet_of_its_own() {
    let sheet = kpi_sheets(&kpi()).worksheet_range("复购").expect("a sheet");
    let cell = |row, column| sheet.get_value((row, column)).cloned().unwrap_or(Data::Empty);
    assert_eq!([cell(1, 0), cell(1, 1)], [Data::String("2026-07".into()), Data::Float(30.0)]);
    assert_eq!([cell(1, 2), cell(1, 3), cell(1, 4)], [Data::Float(200.0), Data::Float(46.0), Data::Float(0.23)]);
    assert_eq!(cell(2, 7), Data::String("还没满天数，还会再涨".into()));
    assert_eq!([cell(3, 0), cell(3, 4)], [Data::String("合计".into()), Data::Empty], "twelve buyers bear no rate");
}

#[test]
fn an_empty_month_is_still_a_workbook() {
    let nothing = KpiFigures { refund_fen: Fen(0), cases: 0, ..figures(0, 0) };
    let empty = Kpi {
        figures: nothing.clone(),
        before: nothing,
        days: vec![],
        reasons: vec![],
        products: vec![],
        packers: vec![],
        faults: vec![],
        ..kpi()
    };
    let mut book = kpi_sheets(&empty);
    assert_eq!(named(&mut book, "kpi_orders"), Data::Float(0.0));
    assert_eq!(named(&mut book, "kpi_quality_rate"), Data::Empty);
}

#[test]
fn days_that_have_not_come_are_left_out() {
    let current = Kpi { month: "2026-11".into(), days: vec![], ..kpi() };
    let days = (0..30).map(|after| KpiDay { date: day("2026-11-01").plus(after), ..kpi().days[0].clone() });
    let mut book = kpi_sheets(&Kpi { days: days.collect(), young_days: 22, ..current });
    let sheet = book.worksheet_range("每日").expect("a sheet");
    assert_eq!(sheet.get_value((23, 0)), Some(&Data::String("合计".into())), "the 22nd is the last day");
}

#[test]
fn the_daily_workbook_shows_the_day_as_the_command_prints_it() {
    let mut book = opened(daily_book::write(&today(), &yuan_paper(Language::ZhCn), made_at()).expect("written"));
    assert_eq!(book.sheet_names(), ["当日", "趋势", "原因", "商品", "待处理", "说明"]);
    let sheet = book.worksheet_range("当日").expect("a sheet");
    let value = |label: &str| {
        let row = sheet.rows().find(|row| row[0] == Data::String(label.into())).expect("the row is there");
        row[1].clone()
    };
    assert_eq!(value("窗口内订单"), Data::Float(1234.0));
    assert_eq!(value("品退率"), Data::Float(0.017018));
    assert_eq!(value("　申请金额（元）"), Data::Float(1234.0));
    assert_eq!(value("规则"), Data::String("签收 30 天".into()));
    let due = book.worksheet_range("待处理").expect("a sheet");
    assert_eq!(due.get_value((1, 2)), Some(&Data::String("289100473312004471".into())));
}

#[test]
fn a_path_without_its_ending_gets_one_and_the_file_is_whole() {
    let folder = TempDir::new().expect("a folder");
    let book = Book::open(&folder.path().join("book")).expect("a book");
    let out = folder.path().join("2026.10 月报");
    let file = export::with_extension(&out.to_string_lossy());
    let detail = serde_json::json!({ "file": export::name_of(&file) });
    let written = export::keep(&book, &window(), "export_kpi", detail, &file, b"whole").expect("written");
    assert!(written.path.ends_with("2026.10 月报.xlsx"));
    assert_eq!(std::fs::read(&file).expect("readable"), b"whole");
    let entry = book.read(|tx| pintui_store::journal::latest(tx, 1)).expect("a journal").remove(0);
    assert_eq!((entry.name.as_str(), entry.outside), ("export_kpi", true));
    assert_eq!(entry.detail, serde_json::json!({ "file": "2026.10 月报.xlsx" }));
}

#[test]
fn a_folder_that_is_not_there_is_named_and_nothing_is_left() {
    let folder = TempDir::new().expect("a folder");
    let book = Book::open(&folder.path().join("book")).expect("a book");
    let gone = folder.path().join("gone").join("月报.xlsx");
    let why = export::keep(&book, &window(), "export_kpi", serde_json::json!({}), &gone, b"x").expect_err("no folder");
    assert_eq!((why.code.as_ref(), &why.params["file"]), ("file_unreachable", &"月报.xlsx".into()));
    let taken = folder.path().join("taken.xlsx");
    std::fs::create_dir(&taken).expect("a folder in its place");
    export::keep(&book, &window(), "export_kpi", serde_json::json!({}), &taken, b"x").expect_err("a folder is there");
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|one| one.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert_eq!(book.last_operation().expect("a number"), 0, "what failed is not in the audit trail");
}

/// A shop with 40 orders signed off in October, one of them back for its quality.
fn shop_with_orders() -> (TempDir, Book) {
    let folder = TempDir::new().expect("a folder");
    let book = Book::open(&folder.path().join("book")).expect("a book");
    let operation =
        Operation { name: "import", actor: "window", at: made_at(), detail: serde_json::json!({}), outside: false };
    let filled = book.write(&operation, |tx| {
        shops::create(tx, &window(), "青禾服饰", "taobao", Purpose::Trade)?;
        for number in 1..=40 {
            tx.change(
                "insert into orders (shop_id, order_no, status, paid_at, signed_at, paid_fen)
                 values (1, 'N' || ?1, 'completed', '2026-10-02T10:00:00', '2026-10-06T10:00:00', 6990)",
                [number],
            )?;
        }
        tx.change(
            "insert into cases (shop_id, case_no, order_no, status, reason_stated, refund_fen, applied_at, refunded_at)
             values (1, 'R1', 'N1', 'refunded', '质量问题', 6990, '2026-10-08T10:00:00', '2026-10-09T10:00:00')",
            [],
        )?;
        settle::after_operation(tx)
    });
    filled.expect("filled");
    (folder, book)
}

#[test]
fn the_exported_month_and_day_hold_what_the_screen_shows() {
    let (folder, book) = shop_with_orders();
    let out = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (shop, language) = ("青禾服饰".to_owned(), Some("zh-CN".to_owned()));
    let ask = ExportKpi { shop: shop.clone(), month: "2026-10".into(), out: out("月报"), language: language.clone() };
    let written = ask.perform(&book, &window()).expect("written");
    let bytes = std::fs::read(&written.path).expect("readable");
    assert_eq!(bytes.len() as u64, written.bytes);
    let mut month = opened(bytes);
    assert_eq!(named(&mut month, "kpi_orders"), Data::Float(40.0));
    assert_eq!(named(&mut month, "kpi_quality_orders"), Data::Float(1.0));
    assert_eq!(named(&mut month, "kpi_quality_rate"), Data::Float(0.025));
    assert_eq!(named(&mut month, "kpi_refund_total"), Data::Float(69.9));
    let ask = ExportDaily { shop, date: day("2026-10-10"), rule: None, out: out("日报.xlsx"), language };
    let written = ask.perform(&book, &window()).expect("written");
    let mut daily = opened(std::fs::read(&written.path).expect("readable"));
    let sheet = daily.worksheet_range("当日").expect("a sheet");
    assert_eq!((sheet.get_value((5, 1)), sheet.get_value((6, 1))), (Some(&Data::Float(40.0)), Some(&Data::Float(1.0))));
}

#[test]
fn a_month_or_shop_that_is_none_leaves_no_file() {
    let (folder, book) = shop_with_orders();
    let out = folder.path().join("x.xlsx");
    for (shop, month, code) in [("青禾服饰", "十月", "month_unreadable"), ("没有这家", "2026-10", "shop_unknown")]
    {
        let out = out.to_string_lossy().into_owned();
        let ask = ExportKpi { shop: shop.into(), month: month.into(), out, language: None };
        assert_eq!(ask.perform(&book, &window()).expect_err("refused").code, code);
    }
    assert!(!out.exists());
}
