//! Numbers that span the rows of an order, where they are damaged; and refunds told of the whole order in one export and by
//! line in another.

use super::traps::{codes, file};
use super::*;

const WECHAT: [&str; 6] = ["订单号", "支付时间", "订单状态", "商品名称", "商品编码(平台)", "商品数量"];
const AT: &str = "2026-10-01 10:01:00";

#[test]
fn the_rows_below_a_damaged_number_wait_with_it_and_are_taken_once_it_is_mended() {
    let owner = owner();
    let (damaged, whole) = ("2.41234567890123E+18", "2412345678901234567");
    let rows = |number| -> [[&'static str; 6]; 4] {
        [
            [number, AT, "已完成", "收纳篮", "1001", "1"],
            ["", "", "", "衣架", "1002", "2"],
            ["", "", "", "挂钩", "1003", "3"],
            ["2412345678901234568", AT, "已完成", "衣架", "1002", "1"],
        ]
    };
    let import = |number| {
        let rows = rows(number);
        owner.import(&[file(&owner, "wechat-orders", &WECHAT, &rows.each_ref().map(|row| &row[..]))])
    };
    let report = import(damaged);
    assert_eq!(codes(&report), [(2, "id_damaged"), (3, "id_damaged"), (4, "id_damaged")]);
    let waiting = owner.rows("select cells ->> '$[0][1]' from quarantine order by row").concat();
    assert_eq!(waiting, [damaged; 3].map(|number| Some(number.to_owned())), "each says which order it was of");
    assert_eq!(import(whole).files[0].added, 3);
    assert_eq!(
        owner.rows("select order_no, quantity || '' from orders order by order_no").concat(),
        [whole.to_owned(), "6".to_owned(), "2412345678901234568".to_owned(), "1".to_owned()].map(Some)
    );
}

#[test]
fn the_rows_below_a_row_with_an_unreadable_amount_are_of_its_order() {
    let owner = owner();
    let columns = ["订单号", "支付时间", "订单状态", "商品名称", "商品编码(平台)", "商品数量", "订单实际支付金额"];
    let rows: [&[&str]; 2] = [
        &["2412345678901234567", AT, "已完成", "收纳篮", "1001", "1", "四十元"],
        &["", "", "", "衣架", "1002", "2", ""],
    ];
    let report = owner.import(&[file(&owner, "wechat-orders", &columns, &rows)]);
    assert_eq!(codes(&report), [(2, "money_unreadable")]);
    assert_eq!(owner.rows("select order_no from orders").concat(), [Some("2412345678901234567".to_owned())]);
    // the next export has the same row still, and one more of the order: what waits goes on waiting
    let waiting = || owner.count("quarantine where solved_by is null");
    for more in [&rows[..], &[rows[0], rows[1], &["", "", "", "挂钩", "1003", "1", ""]]] {
        owner.import(&[file(&owner, "wechat-orders", &columns, &more[..2])]);
        assert_eq!(waiting(), 1);
    }
    let mended: [&[&str]; 2] = [
        &["2412345678901234567", AT, "已完成", "收纳篮", "1001", "1", "40.00"],
        &["", "", "", "衣架", "1002", "2", ""],
    ];
    assert_eq!(owner.import(&[file(&owner, "wechat-orders", &columns, &mended)]).files[0].added, 1);
    assert_eq!((waiting(), owner.count("lines")), (0, 2));
}

#[test]
fn a_row_of_another_day_below_a_damaged_number_has_lost_its_own() {
    let owner = owner();
    let columns = ["订单号", "订单下单时间", "订单状态", "商品名称", "商品编码(平台)", "商品数量"];
    let rows: [&[&str]; 3] = [
        &["2.41234567890123E+18", "2026-10-01 10:00:00", "已完成", "收纳篮", "1001", "1"],
        &["", "2026-10-01 10:00:00", "", "衣架", "1002", "2"],
        &["", "2026-10-05 10:00:00", "", "挂钩", "1003", "3"],
    ];
    let report = owner.import(&[file(&owner, "wechat-orders", &columns, &rows)]);
    assert_eq!(codes(&report), [(2, "id_damaged"), (3, "id_damaged"), (4, "key_missing")]);
}

#[test]
fn one_number_that_ends_in_zeros_by_nature_is_one_however_many_rows_it_spans() {
    let owner = owner();
    let rows: [&[&str]; 3] = [
        &["2412345678901230000", AT, "已完成", "收纳篮", "1001", "1"],
        &["", "", "", "衣架", "1002", "2"],
        &["", "", "", "挂钩", "1003", "3"],
    ];
    let report = owner.import(&[file(&owner, "wechat-orders", &WECHAT, &rows)]);
    assert_eq!((report.files[0].added, report.files[0].rejected), (3, 0));
}

const WOO: [&str; 8] = [
    "Order Number",
    "Order Status",
    "Order Date",
    "Item #",
    "Item Name",
    "Item Cost",
    "Order Refund Amount",
    "Order Total Amount",
];
const WOO_BY_LINE: [&str; 8] = [
    "Order Number",
    "Order Status",
    "Order Date",
    "Item #",
    "Name",
    "Order Line Total",
    "Order Line Total Refunded",
    "Order Total Amount",
];

const DAY: &str = "2026-10-01 10:00";

fn told_whole(owner: &Owner) -> PathBuf {
    let rows: [&[&str]; 2] = [
        &["1", "Completed", DAY, "1", "Shirt", "40.00", "30.00", "60.00"],
        &["1", "Completed", DAY, "2", "Mug", "20.00", "30.00", "60.00"],
    ];
    file(owner, "woocommerce-orders", &WOO, &rows)
}

/// The same by line, with freight that went back beside them.
fn told_with_freight(owner: &Owner) -> PathBuf {
    let columns = [&WOO_BY_LINE[..], &["Order Refund Amount"]].concat();
    let rows: [&[&str]; 2] = [
        &["1", "Completed", DAY, "1", "Shirt", "40.00", "20.00", "60.00", "35.00"],
        &["1", "Completed", DAY, "2", "Mug", "20.00", "10.00", "60.00", "35.00"],
    ];
    file(owner, "woocommerce-orders-v1", &columns, &rows)
}

#[test]
fn freight_that_went_back_beside_the_lines_is_counted_once_and_stays() {
    let owner = owner();
    owner.import(&[told_whole(&owner)]);
    for round in 0..3 {
        let report = owner.import(&[told_with_freight(&owner)]);
        let changed = (report.files[0].added, report.files[0].updated) != (0, 0);
        assert!(round == 0 || !changed, "round {round}: {:?}", report.files[0]);
        let fens = owner.rows("select refund_fen || '' from cases order by refund_fen").concat();
        assert_eq!(fens, ["500", "1000", "2000"].map(|fen| Some(fen.to_owned())));
    }
}

fn told_by_line(owner: &Owner) -> PathBuf {
    let rows: [&[&str]; 3] = [
        &["1", "Completed", DAY, "1", "Shirt", "40.00", "20.00", "60.00"],
        &["1", "Completed", DAY, "2", "Mug", "20.00", "10.00", "60.00"],
        &["2", "Completed", DAY, "1", "Mug", "20.00", "0.00", "20.00"],
    ];
    file(owner, "woocommerce-orders-v1", &WOO_BY_LINE, &rows)
}

#[test]
fn a_refund_told_of_the_whole_order_and_again_by_line_is_one() {
    for both in [[told_whole, told_by_line as fn(&Owner) -> PathBuf], [told_by_line, told_whole]] {
        let owner = owner();
        for file in both {
            owner.import(&[file(&owner)]);
        }
        let fens = owner.rows("select refund_fen || '' from cases order by refund_fen").concat();
        assert_eq!(fens, ["1000", "2000"].map(|fen| Some(fen.to_owned())));
        for file in both {
            let again = owner.import(&[file(&owner)]);
            assert_eq!((again.files[0].added, again.files[0].updated, again.files[0].cases_told), (0, 0, 0));
        }
        assert_eq!(owner.count("lines"), 3);
    }
}
