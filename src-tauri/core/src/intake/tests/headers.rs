//! Two tables below each other in one file, and rows whose number is lost below another order's.

use super::traps::{PDD, codes};
use super::*;
use crate::intake::quarantine::list::QuarantineList;

const ROW: &str = "261003-123456789012341,待发货,杯子,1,10.00,2026-10-03 10:00:00";

fn bring(owner: &Owner, name: &str, rows: &[&str]) -> ImportReport {
    let text = format!("{}\n{}\n", PDD.join(","), rows.join("\n"));
    owner.import(&[owner.file(name, text.as_bytes())])
}

#[test]
fn a_header_that_comes_again_is_passed_over() {
    let owner = owner();
    let again = PDD.join(",");
    let report = bring(&owner, "a.csv", &[ROW, &again, &ROW.replace("341", "342")]);
    assert_eq!((report.files[0].added, report.files[0].rejected), (2, 0));
}

#[test]
fn rows_below_another_header_are_never_read_by_the_first() {
    let owner = owner();
    // The columns of money and number of pieces have changed places, then the first header comes back.
    let changed = "订单号,订单状态,商品,用户实付金额(元),商品数量(件),订单成交时间";
    let below = "261003-123456789012342,待发货,碗,5.00,2,2026-10-03 11:00:00";
    let back = PDD.join(",");
    let rows = [ROW, changed, below, &back, &ROW.replace("341", "343")];
    let report = bring(&owner, "a.csv", &rows);
    assert_eq!(codes(&report), [(4, "header_changed")]);
    assert_eq!((report.files[0].added, owner.count("orders")), (2, 2));
    assert_eq!(owner.count("quarantine where cells = '[]'"), 1, "no cell is kept under a name that may not be its own");
}

#[test]
fn rows_above_a_fuller_header_are_not_passed_over() {
    let owner = owner();
    let old = "订单编号,订单状态,订单创建时间,订单付款时间,买家实际支付金额";
    let new = "订单编号,支付单号,订单状态,订单创建时间,订单付款时间,买家应付货款,买家应付邮费,总金额,买家实际支付金额,宝贝标题";
    let first = "3812345678901234561,交易成功,2026-10-01 10:00:00,2026-10-01 10:01:00,10.00";
    let second = "3812345678901234562,1,交易成功,2026-10-02 10:00:00,2026-10-02 10:01:00,12.00,0.00,12.00,12.00,杯子";
    let text = [old, first, new, second].join("\n");
    let report = owner.import(&[owner.file("a.csv", text.as_bytes())]);
    assert_eq!((report.files[0].header_row, report.files[0].added, report.files[0].rejected), (1, 1, 1));
    assert_eq!(codes(&report), [(4, "header_changed")]);
}

#[test]
fn a_table_of_another_kind_below_is_put_aside_though_its_first_column_is_another() {
    let owner = owner();
    let refunds = "售后编号,订单号,商品,退款金额,申请时间,售后状态";
    let refund = "8001234567890123,261003-123456789012341,杯子,10.00,2026-10-08 10:00:00,退款成功";
    let report = bring(&owner, "a.csv", &[ROW, refunds, refund]);
    assert_eq!(codes(&report), [(4, "header_changed")]);
    assert_eq!(owner.count("orders"), 1);
}

#[test]
fn of_rows_without_any_kept_cell_as_many_wait_as_were_put_aside() {
    let owner = owner();
    let refunds = "售后编号,订单号,商品,退款金额,申请时间,售后状态";
    let refund =
        |at: usize| format!("800123456789012{at},261003-123456789012341,杯子,10.00,2026-10-08 10:00:00,退款成功");
    let below: Vec<String> = (1..=5).map(refund).collect();
    let rows: Vec<&str> = [ROW, refunds].into_iter().chain(below.iter().map(String::as_str)).collect();
    let report = bring(&owner, "a.csv", &rows);
    let ask = QuarantineList { shop: Some(SHOP.into()), code: None, skip: 0, limit: 1 };
    let page = door::read(&owner.book, &now(), ask).expect("the list");
    assert_eq!((report.files[0].rejected, page.total), (5, 5));
    let other = ROW.replace("341", "342");
    bring(&owner, "b.csv", &[&rows[..], &[PDD.join(",").as_str(), other.as_str()]].concat());
    assert_eq!(owner.count("quarantine"), 5, "the same rows do not wait twice");
}

#[test]
fn a_row_without_a_number_that_was_ordered_on_another_day_is_no_line_of_the_order_above() {
    let owner = owner();
    let header =
        "订单编号,订单状态,订单创建时间,订单付款时间,货品标题,单价(元),数量,实付款(元),买家会员名,货品总价(元)";
    let first = "2412345678901234567,交易成功,2026-10-01 10:00:00,2026-10-01 10:05:00,货1,2.00,1,4.00,a,4.00";
    let line = ",,,,货2,2.00,1,,,";
    let lost = ",交易成功,2026-10-09 10:00:00,2026-10-09 10:05:00,货3,9.00,1,9.00,b,9.00";
    let below = ",,,,货4,1.00,1,,,";
    let text = [header, first, line, lost, below].join("\n");
    let mut ask = Owner::ask(&[owner.file("1688.csv", text.as_bytes())]);
    ask.profile = Some("1688-orders".into());
    let report = CommitImport { ask, plan: None }.perform(&owner.book, &now()).expect("an import");
    assert_eq!(codes(&report), [(4, "key_missing"), (5, "key_missing")]);
    assert_eq!((owner.count("orders"), owner.count("lines")), (1, 2));
}
