//! The workbooks as another program reads them back.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
use pintui_store::{At, Book, Day, Fen};
use tempfile::TempDir;

use super::export;
use super::{daily_book, kpi_book};
use crate::cases::list::CaseRow;
use crate::checks::checklist::Severity;
use crate::door::{Call, Unwatched};
use crate::insight::daily::{Applied, Daily, ProductCount, ReasonCount, Refunded};
use crate::insight::kpi::{FaultCount, Kpi, KpiDay, KpiFigures, PackerCount};
use crate::insight::rate::Rate;
use crate::insight::today::{ProductRate, Today, TrendDay};
use crate::locale::Language;

const MINIMUM: i64 = 30;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn made_at() -> At {
    "2026-11-22T09:50:00".parse().expect("a moment")
}

fn figures(orders: i64, hits: i64) -> KpiFigures {
    KpiFigures {
        quality: Rate::of(hits, orders, MINIMUM),
        cases: 347,
        refund_fen: Fen(5_321_840),
        compensation_fen: Fen(489_250),
        checks_done: 4236,
        checks_failed: 57,
    }
}

fn reasons() -> Vec<ReasonCount> {
    let reason = |reason: &str, class: &str, cases| ReasonCount { reason: reason.into(), class: class.into(), cases };
    vec![
        reason("七天无理由退换货", "buyer", 142),
        reason("大小/尺寸/重量/厚度不符", "description", 88),
        reason("质量问题", "quality", 40),
        reason("做工粗糙/有瑕疵", "quality", 31),
        reason("开线/脱色/脱毛/有色差/有虫洞", "quality", 22),
        reason("=HYPERLINK(\"http://x\",\"领红包\")", "unclassified", 14),
        reason("包装/商品破损/污渍", "logistics", 10),
    ]
}

fn kpi() -> Kpi {
    let days = (1..=31).map(|number: i64| KpiDay {
        date: day("2026-10-01").plus(number - 1),
        quality: Rate::of(number % 5, if number == 7 { 12 } else { 120 + number * 7 % 40 }, MINIMUM),
        cases: 8 + number % 7,
        quality_cases: number % 4,
        refunds: 5 + number % 3,
        refund_fen: Fen(123_450 + number * 1_000),
        checks_done: 130,
        checks_failed: number % 3,
    });
    let product = |id: &str, name: &str, hits, orders| ProductRate {
        product_id: id.into(),
        name: name.into(),
        rate: Rate::of(hits, orders, MINIMUM),
    };
    let fault = |defect: &str, point: &str, severity, checks| FaultCount {
        defect: defect.into(),
        point: point.into(),
        severity: Some(severity),
        checks,
    };
    let packer = |staff: &str, done, failed, escapes, median_seconds| PackerCount {
        staff: staff.into(),
        done,
        failed,
        escapes,
        median_seconds,
    };
    Kpi {
        month: "2026-10".into(),
        shop: "青禾服饰 & 家居".into(),
        figures: figures(4190, 61),
        before: KpiFigures { cases: 339, checks_failed: 74, ..figures(3902, 65) },
        days: days.collect(),
        reasons: reasons(),
        products: vec![
            product("668123456789012345", "纯色直筒牛仔裤女春秋高腰宽松显瘦百搭小个子长裤新款复古水洗烟管裤九分裤子", 30, 310),
            product("668123456789012346", "入耳式蓝牙耳机", 12, 420),
            product("668123456789012347", "@软糯针织开衫", 1, 12),
        ],
        packers: vec![packer("07", 1702, 24, 7, 38), packer("11", 1488, 19, 9, 41), packer("临时02", 18, 0, 0, 55)],
        faults: vec![
            fault("stain", "stains", Severity::Major, 21),
            fault("loose_thread", "loose_threads", Severity::Minor, 18),
            fault("no_power", "power_on", Severity::Critical, 9),
        ],
        young_days: 9,
        young_orders: 1168,
        quarantined: 4,
    }
}

fn today() -> Today {
    let trend = (0..30).map(|back| TrendDay {
        date: day("2026-10-23").plus(back),
        rolling: Rate::of(60 + back % 9, 4100 + back * 10, MINIMUM),
        single: Rate::of(back % 4, 130, MINIMUM),
    });
    let case = |case_no: &str, deadline: &str| CaseRow {
        id: 1,
        case_no: case_no.into(),
        order_no: Some("289100473312004471".into()),
        order_known: true,
        kind: Some("return_refund".into()),
        status: Some("returned".into()),
        reason: Some("质量问题".into()),
        class: "quality".into(),
        quality: true,
        product: Some("云朵棉圆领短袖T恤".into()),
        refund_fen: Some(Fen(6990)),
        applied_at: None,
        deadline_at: Some(deadline.parse().expect("a moment")),
        deadline_for: Some("seller".into()),
        refunded_at: None,
        check: None,
        by_hand: false,
    };
    Today {
        daily: Daily {
            date: day("2026-11-21"),
            shop: "青禾服饰".into(),
            rule: "signed_30d".into(),
            orders: 1234,
            quality_orders: 21,
            rate: Some(0.017018),
            interval: Some([0.0111, 0.0259]),
            applied: Applied { cases: 9, quality_cases: 2, refund_requested_fen: Fen(123_400) },
            refunded: Refunded { cases: 7, amount_fen: Fen(99_900) },
            reasons: reasons(),
            products: vec![
                ProductCount { product_id: "6543".into(), name: "纯色直筒牛仔裤".into(), orders: 210, quality_orders: 9, rate: Some(0.042857) },
                ProductCount { product_id: "6544".into(), name: "软糯针织开衫".into(), orders: 12, quality_orders: 1, rate: None },
            ],
        },
        rules: vec![],
        minimum: MINIMUM,
        without_withdrawn: Rate::of(19, 1234, MINIMUM),
        returned: Rate::of(90, 1234, MINIMUM),
        week_before: Rate::of(25, 1200, MINIMUM),
        returned_week_before: Rate::of(85, 1200, MINIMUM),
        trend: trend.collect(),
        products: vec![],
        reasons: reasons(),
        reason_cases: 347,
        due: vec![case("R1001", "2026-11-22T11:26:00"), case("R1002", "2026-11-22T18:00:00")],
        due_count: 2,
        due_fen: Fen(13_980),
        checks_done: 186,
        checks_failed: 4,
        quarantined: 10,
        unknown_reasons: 1,
        last_import_at: None,
        data_until: None,
        orders_in_shop: 9000,
        young_orders: 1234,
    }
}

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook")
}

fn kpi_sheets(kpi: &Kpi) -> Xlsx<Cursor<Vec<u8>>> {
    opened(kpi_book::write(kpi, Language::ZhCn, made_at(), MINIMUM).expect("written"))
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
fn every_language_has_its_six_sheets_and_the_same_names() {
    for language in Language::ALL {
        let mut book = opened(kpi_book::write(&kpi(), language, made_at(), MINIMUM).expect("written"));
        assert_eq!(book.sheet_names().len(), 6, "{}", language.tag());
        assert_eq!(named(&mut book, "kpi_orders"), Data::Float(4190.0), "{}", language.tag());
    }
    assert_eq!(kpi_sheets(&kpi()).sheet_names(), ["总览", "每日", "原因", "商品", "质检", "说明"]);
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
    let mut book = opened(daily_book::write(&today(), Language::ZhCn, made_at()).expect("written"));
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
    let call = Call { actor: "window", now: made_at(), progress: &Unwatched };
    let out = folder.path().join("2026.10 月报");
    let file = export::with_extension(&out.to_string_lossy());
    let detail = serde_json::json!({ "file": export::name_of(&file) });
    let written = export::keep(&book, &call, "export_kpi", detail, &file, b"whole").expect("written");
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
    let call = Call { actor: "window", now: made_at(), progress: &Unwatched };
    let gone = folder.path().join("gone").join("月报.xlsx");
    let why = export::keep(&book, &call, "export_kpi", serde_json::json!({}), &gone, b"x").expect_err("no folder");
    assert_eq!((why.code.as_ref(), &why.params["file"]), ("file_unreachable", &"月报.xlsx".into()));
    let taken = folder.path().join("taken.xlsx");
    std::fs::create_dir(&taken).expect("a folder in its place");
    export::keep(&book, &call, "export_kpi", serde_json::json!({}), &taken, b"x").expect_err("a folder is there");
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|one| one.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert_eq!(book.last_operation().expect("a number"), 0, "what failed is not in the audit trail");
}
#[test]
fn zz_sample() {
    for language in Language::ALL {
        std::fs::write(format!("/tmp/room/kpi-{}.xlsx", language.tag()), kpi_book::write(&kpi(), language, made_at(), MINIMUM).expect("written")).expect("x");
        std::fs::write(format!("/tmp/room/daily-{}.xlsx", language.tag()), daily_book::write(&today(), language, made_at()).expect("written")).expect("x");
    }
    std::fs::write("/tmp/room/few.xlsx", kpi_book::write(&Kpi { figures: figures(12, 2), days: vec![], reasons: vec![], products: vec![], packers: vec![], faults: vec![], ..kpi() }, Language::ZhCn, made_at(), MINIMUM).expect("written")).expect("x");
}
