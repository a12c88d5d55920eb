//! Rows whose cells stand too far right: a comma in a text was not quoted.

use super::traps::codes;
use super::*;
use crate::intake::quarantine::list::{QuarantineList, QuarantineRow};
use crate::intake::quarantine::mend::{MendRows, RowMend};

const HEADER: &str = "订单号,订单状态,商品,商品数量(件),用户实付金额(元),订单成交时间,支付时间,快递单号";
const GOOD: &str = "261003-123456789012341,待发货,杯子,1,10.00,2026-10-03 10:00:00,2026-10-03 10:01:00,";

fn bring(owner: &Owner, rows: &[&str]) -> ImportReport {
    let text = format!("{HEADER}\n{}\n", rows.join("\n"));
    owner.import(&[owner.file(&format!("{}.csv", rows.len()), text.as_bytes())])
}

fn waiting(owner: &Owner) -> Vec<QuarantineRow> {
    let ask = QuarantineList { shop: Some(SHOP.into()), code: None, skip: 0, limit: 200 };
    door::read(&owner.book, &now(), ask).expect("the list").rows
}

#[test]
fn a_comma_in_a_title_puts_the_row_aside_as_it_was_meant() {
    let owner = owner();
    let shifted = "261003-123456789012342,待发货,杯子,大号,3,30.00,2026-10-03 11:00:00,2026-10-03 11:01:00";
    let wider = "261003-123456789012343,待发货,碗,蓝,大,4,40.00,2026-10-03 12:00:00,2026-10-03 12:01:00,";
    let report = bring(&owner, &[GOOD, shifted, wider]);
    assert_eq!(codes(&report), [(3, "cells_shifted"), (4, "cells_extra")]);
    assert_eq!((report.files[0].added, report.files[0].rejected), (1, 2));
    let row = waiting(&owner).into_iter().find(|row| row.code == "cells_shifted").expect("it waits");
    assert_eq!((row.column.as_str(), row.mendable), ("商品", true));
    let cell = |name: &str| row.cells.iter().find(|(header, _)| header == name).map(|(_, text)| text.as_str());
    assert_eq!(
        (cell("商品"), cell("商品数量(件)"), cell("用户实付金额(元)")),
        (Some("杯子,大号"), Some("3"), Some("30.00"))
    );
    let ask = MendRows { rows: vec![RowMend { id: row.id, cells: Vec::new() }], dates: None };
    door::write(&owner.book, &now(), "mend_rows", ask).expect("taken as it was put right");
    let sql = "select goods, quantity || '', paid_fen || '', paid_at from orders where order_no like '%342'";
    let told = ["杯子,大号", "3", "3000", "2026-10-03T11:01:00"].map(|text| Some(text.to_owned()));
    assert_eq!(owner.rows(sql), [told]);
}

#[test]
fn blanks_at_the_end_do_not_hide_that_a_row_is_shifted() {
    let owner = owner();
    let shifted = "261003-123456789012342,待发货,杯子,大号,3,30.00,2026-10-03 11:00:00,2026-10-03 11:01:00,";
    let short = "261003-123456789012344,待付款,杯子,小号,3,30.00,2026-10-03 11:00:00,";
    assert_eq!(codes(&bring(&owner, &[GOOD, shifted, short])), [(3, "cells_shifted"), (4, "cells_shifted")]);
}

#[test]
fn a_repaired_export_takes_a_shifted_row_up() {
    let owner = owner();
    bring(&owner, &[GOOD, "261003-123456789012342,待发货,杯子,大号,3,30.00,2026-10-03 11:00:00,2026-10-03 11:01:00,"]);
    assert_eq!(waiting(&owner).len(), 1);
    let quoted = "261003-123456789012342,待发货,\"杯子,大号\",3,30.00,2026-10-03 11:00:00,2026-10-03 11:01:00,";
    let report = bring(&owner, &[GOOD, quoted, ""]);
    assert_eq!((report.files[0].added, waiting(&owner).len()), (1, 0));
}

#[test]
fn ordinary_rows_are_never_taken_for_shifted() {
    let owner = owner();
    let rows = [
        GOOD,
        "261003-123456789012351,待发货,杯子,两件,10.00,2026-10-03 10:00:00,2026-10-03 10:01:00,",
        "261003-123456789012352,没见过,杯子,两件,10.00,2026-10-03 10:00:00,2026-10-03 10:01:00,",
        "261003-123456789012353,没见过,杯子,一两件,面议,2026-10-03 10:00:00,2026-10-03 10:01:00,",
        "261003-123456789012354,待发货,杯子,两件,10.00,十月三日,2026-10-03 10:01:00,",
        "261003-123456789012355,待付款,杯子,两件,10.00,2026-10-03 10:00:00,未付款,",
        "261003-123456789012356,待发货,杯子,1,10.00,2026-10-03 10:00:00,2026-10-03 10:01:00,YT1,,",
        "261003-123456789012357,待发货,杯子,两件,10.00,2026-10-03 10:00:00,2026-10-03 10:01:00,YT1,",
    ];
    let late = "261003-123456789012358,已收货,杯子,1,10.00,2026-10-03 10:00:00,加急,不详,不详,2026-10-04 10:00:00,2026-10-05 10:00:00";
    let text = format!(
        "订单号,订单状态,商品,商品数量(件),用户实付金额(元),订单成交时间,备忘,支付时间,发货时间,确认收货时间,售后截止\n{late}\n"
    );
    let sent = owner.import(&[owner.file("late.csv", text.as_bytes())]);
    assert_eq!((sent.files[0].rejected, sent.files[0].flagged), (0, 1), "{:?}", codes(&sent));
    let report = bring(&owner, &rows);
    assert!(codes(&report).iter().all(|(_, code)| *code != "cells_shifted"), "{:?}", codes(&report));
    assert_eq!(report.files[0].rejected, 2, "an amount and a time that cannot be read");
}
