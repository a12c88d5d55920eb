//! Each trap is found in the file as often as the generator says.

use tempfile::tempdir;

use super::super::*;
use super::read::{records, table};
use super::{export, recipe};

/// All records of the three files with some traps.
fn trapped(traps: Traps) -> ([Vec<Vec<String>>; 3], Written) {
    let folder = tempdir().expect("a folder for a test");
    let written = write(&Recipe { traps, ..recipe(2000) }, folder.path()).expect("three files are written");
    ([0, 1, 2].map(|place| records(&written.files[place])), written)
}

fn of_each(planted: &Planted) -> [&Traps; 3] {
    [&planted.orders, &planted.lines, &planted.cases]
}

/// How often one trap is found in the three files, against what the generator says.
fn check(trap: Trap, is_trapped: impl Fn(&[String]) -> bool) {
    let (files, written) = trapped(Traps::none().with(trap, 4));
    for (file, planted) in files.iter().zip(of_each(&written.planted)) {
        assert_eq!(file.iter().filter(|record| is_trapped(record)).count(), planted.of(trap), "{trap:?}");
    }
    assert!(of_each(&written.planted).iter().any(|planted| planted.of(trap) == 4), "{trap:?} is nowhere");
}

fn any(record: &[String], is: impl Fn(&str) -> bool) -> bool {
    record.iter().any(|cell| is(cell))
}

#[test]
fn no_trap_is_left_out_of_the_list() {
    assert!(Trap::ALL.iter().enumerate().all(|(place, &trap)| trap as usize == place));
}

#[test]
fn traps_within_a_row_are_found_as_often_as_they_were_planted() {
    check(Trap::IdScientific, |record| any(record, |cell| cell.contains("E+1")));
    check(Trap::IdRounded, |record| {
        any(record, |cell| cell.len() >= 18 && cell.bytes().skip(15).all(|digit| digit == b'0'))
    });
    check(Trap::DateUnreadable, |record| {
        any(record, |cell| ["昨天下午", "2026-13-45 99:99:99", "########"].contains(&cell))
    });
    check(Trap::MoneyUnreadable, |record| any(record, |cell| ["免费", "#VALUE!", "见附件"].contains(&cell)));
    check(Trap::ValueUnreadable, |record| any(record, |cell| ["#VALUE!", "待定", "#N/A"].contains(&cell)));
    check(Trap::BlankMark, |record| any(record, |cell| ["-", "--", "null", "无"].contains(&cell)));
    check(Trap::StatusUnknown, |record| any(record, |cell| cell.starts_with("平台新增状态")));
    check(Trap::StatusHalfWidth, |record| any(record, |cell| cell.contains(",等待")));
    check(Trap::TextRare, |record| any(record, |cell| ["𠮷", "㛃", "𬭎"].iter().any(|rare| cell.contains(rare))));
    check(Trap::TextEmoji, |record| any(record, |cell| ["😀", "🎁", "👍"].iter().any(|emoji| cell.contains(emoji))));
    check(Trap::CellHuge, |record| any(record, |cell| cell.len() > 1 << 20));
    check(Trap::OrderRefDamaged, |record| record[0].contains("E+"));
}

#[test]
fn traps_between_rows_are_found_as_often_as_they_were_planted() {
    check(Trap::CellsExtra, |record| record.last().is_some_and(|cell| cell == "多余"));
    check(Trap::RowBlank, |record| record.iter().all(String::is_empty));
    let (files, written) = trapped(Traps::none().with(Trap::HeaderRepeated, 2).with(Trap::RowRepeated, 5));
    for (file, planted) in files.iter().zip(of_each(&written.planted)) {
        assert_eq!(file.iter().filter(|&record| record == &file[0]).count(), 1 + planted.of(Trap::HeaderRepeated));
        let repeated = file.windows(2).filter(|pair| pair[0] == pair[1]).count();
        assert_eq!(repeated, planted.of(Trap::RowRepeated));
    }
    assert_eq!(written.orders, 2005);
}

#[test]
fn a_row_without_a_key_has_none_in_any_of_its_columns() {
    let export = export(&Recipe { traps: Traps::none().with(Trap::KeyBlank, 3), ..recipe(2000) });
    let blank = export.orders.cells(["订单编号", "主订单编号"]).into_iter().filter(|keys| *keys == ["", ""]);
    assert_eq!(blank.count(), 3);
    assert_eq!(export.cases.column("退款编号").iter().filter(|key| key.is_empty()).count(), 3);
}

#[test]
fn numbers_that_end_in_zeros_by_nature_do_so_in_every_export() {
    let recipe = Recipe { traps: Traps::none().with(Trap::IdEndsInZeros, 2), ..recipe(2000) };
    let round = |recipe: &Recipe| -> Vec<String> {
        let numbers = export(recipe).orders.column("订单编号").into_iter().map(String::from).collect::<Vec<_>>();
        numbers.into_iter().filter(|no| no.ends_with("0000")).collect()
    };
    let (early, late) = (round(&recipe), round(&recipe.later(7)));
    assert_eq!(early.len(), 2);
    assert!(late.iter().any(|no| early.contains(no)));
}

#[test]
fn a_case_from_before_the_files_has_an_order_that_is_not_in_them() {
    let export = export(&Recipe { traps: Traps::none().with(Trap::OrderOutside, 3), ..recipe(2000) });
    let orders = export.orders.column("订单编号");
    let outside = export.cases.column("订单编号").into_iter().filter(|no| !orders.contains(no));
    assert_eq!(outside.count(), 3);
}

#[test]
fn a_file_with_every_trap_still_has_the_rows_that_were_counted() {
    let (files, written) = trapped(Traps::all());
    let counted = [written.orders, written.lines, written.cases];
    for ((file, rows), planted) in files.iter().zip(counted).zip(of_each(&written.planted)) {
        let others = 2 * planted.of(Trap::TitleRows)
            + 1
            + planted.of(Trap::HeaderRepeated)
            + planted.of(Trap::RowBlank)
            + planted.of(Trap::TotalRow);
        assert_eq!(file.len(), rows + others);
        assert_eq!(file.iter().filter(|record| any(record, |cell| cell == "合计")).count(), 1);
    }
}

#[test]
fn every_version_in_every_form_says_the_same() {
    let folder = tempdir().expect("a folder for a test");
    let versions = [
        (OrdersVersion::V1, LinesVersion::V1, RefundsVersion::V1, FileForm::CsvUtf8, [54, 10, 38]),
        (OrdersVersion::V2, LinesVersion::V2, RefundsVersion::V2, FileForm::CsvUtf8Bom, [67, 18, 41]),
        (OrdersVersion::V3, LinesVersion::V3, RefundsVersion::V4, FileForm::Xlsx, [30, 27, 23]),
        (OrdersVersion::Newest, LinesVersion::Newest, RefundsVersion::V3, FileForm::CsvGb18030, [71, 35, 51]),
    ];
    let mut numbers: Vec<Vec<String>> = Vec::new();
    for (orders_version, lines_version, refunds_version, form, columns) in versions {
        let layout =
            Layout { orders: form, lines: form, refunds: form, orders_version, lines_version, refunds_version };
        let written = write(&Recipe { layout, ..recipe(300) }, folder.path()).expect("three files are written");
        let [orders, lines, cases] = [0, 1, 2].map(|place| table(&written.files[place]));
        assert_eq!([orders.names.len(), lines.names.len(), cases.names.len()], columns);
        assert!(orders.rows.len() == 300 && lines.rows.len() == written.lines && cases.rows.len() == written.cases);
        numbers.push(orders.column(&orders.names[0]).into_iter().map(String::from).collect());
    }
    assert!(numbers.windows(2).all(|pair| pair[0] == pair[1]));
}
