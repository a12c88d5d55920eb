//! The workbook of the packing station's numbers holds what the page shows.

use super::*;
use crate::door::Read as _;
use crate::numbers::page::CheckNumbers;
use crate::numbers::pareto::{FaultPareto, FaultsBy};
use crate::report::export_numbers::ExportCheckNumbers;

/// The shop of October with 36 of its orders checked, four of them failed at first.
fn checked() -> (TempDir, Book) {
    let (folder, book) = shop_with_orders();
    let operation =
        Operation { name: "check", actor: "station", at: made_at(), detail: serde_json::json!({}), outside: false };
    let filled = book.write(&operation, |tx| {
        for number in 1..=36_i64 {
            let failed = number % 9 == 0;
            let began = format!("2026-10-03T09:{number:02}:00");
            let done = format!("2026-10-03T09:{number:02}:40");
            let check = tx.insert(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, ?1, 'x', ?2, '0012345678901234567', 'clothing-1', ?3, ?4, 40)",
                (number, if failed { "failed" } else { "passed" }, began, done),
            )?;
            tx.change(
                "insert into check_answers (check_id, step, point, result, defect, severity)
                 values (?1, 'appearance', 'stains', ?2, iif(?2 = 'failed', 'stain', null), iif(?2 = 'failed', 'major', null))",
                (check, if failed { "failed" } else { "passed" }),
            )?;
        }
        Ok(())
    });
    filled.expect("filled");
    (folder, book)
}

#[test]
fn the_exported_numbers_are_the_pages_and_job_numbers_stay_text() {
    let (folder, book) = checked();
    let call = Call {
        actor: "window",
        who: crate::door::Who::HERE,
        now: made_at(),
        progress: &Unwatched,
        printers: &crate::door::NoPrinters,
    };
    let (from, to, shop) = (day("2026-10-01"), day("2026-10-31"), "青禾服饰".to_owned());
    let ask = CheckNumbers { shop: shop.clone(), from, to };
    let numbers = book.read(|tx| ask.answer(tx, &call)).expect("told");
    let ask = FaultPareto { shop: shop.clone(), from, to, by: FaultsBy::Point };
    let faults = book.read(|tx| ask.answer(tx, &call)).expect("told");
    let out = folder.path().join("质检数字.xlsx").to_string_lossy().into_owned();
    let ask = ExportCheckNumbers {
        shop,
        from,
        to,
        on: Some(day("2026-10-05")),
        days: 3,
        out,
        language: Some("zh-CN".into()),
    };
    let written = ask.perform(&book, &call).expect("written");
    let mut read = opened(std::fs::read(&written.path).expect("readable"));
    assert_eq!(read.sheet_names(), ["质检总览", "按工号", "按时段", "缺陷", "漏检", "比较", "说明"]);
    let overview = read.worksheet_range("质检总览").expect("a sheet");
    let row = |label: &str| overview.rows().find(|row| row[0] == Data::String(label.into())).expect("a row").to_vec();
    assert_eq!(row("包裹")[1], Data::Float(36.0));
    assert_eq!(row("每小时单数")[1], Data::Float(numbers.pace.parcels_per_hour.expect("enough")));
    let first_pass = row("一次通过");
    assert_eq!((&first_pass[2], &first_pass[3]), (&Data::Float(32.0), &Data::Float(36.0)));
    assert_eq!(first_pass[4], Data::Float(numbers.first_pass.rate.expect("enough")));
    assert_eq!(first_pass[5], Data::Float(numbers.first_pass.interval.expect("enough")[0]));
    let staff = read.worksheet_range("按工号").expect("a sheet");
    assert_eq!(staff.get_value((1, 0)), Some(&Data::String("0012345678901234567".into())));
    let found = read.worksheet_range("缺陷").expect("a sheet");
    let name = crate::locale::text(Language::ZhCn, "checklist.point.stains");
    assert_eq!(found.get_value((1, 1)), Some(&Data::String(format!("外观检测 · {name}"))));
    assert_eq!(found.get_value((1, 3)), Some(&Data::Float(faults.groups[0].found as f64)));
    assert_eq!(found.get_value((1, 4)), Some(&Data::Float(1.0)));
    let entry = book.read(|tx| pintui_store::journal::latest(tx, 1)).expect("a journal").remove(0);
    assert_eq!((entry.name.as_str(), entry.outside), ("export_check_numbers", true));
}

#[test]
fn a_span_without_checks_is_still_a_workbook_in_every_language() {
    let (folder, book) = shop_with_orders();
    let call = Call {
        actor: "window",
        who: crate::door::Who::HERE,
        now: made_at(),
        progress: &Unwatched,
        printers: &crate::door::NoPrinters,
    };
    for language in Language::ALL {
        let out = folder.path().join(format!("{}.xlsx", language.tag())).to_string_lossy().into_owned();
        let (from, to) = (day("2026-10-01"), day("2026-10-31"));
        let language = Some(language.tag().to_owned());
        let ask = ExportCheckNumbers { shop: "青禾服饰".into(), from, to, on: None, days: 30, out, language };
        let written = ask.perform(&book, &call).expect("written");
        assert_eq!(opened(std::fs::read(&written.path).expect("readable")).sheet_names().len(), 7);
    }
}
