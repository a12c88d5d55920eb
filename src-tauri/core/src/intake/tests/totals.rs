//! One column for an order's money that tells the order's in one file and each line's in another.

use super::traps::{JD, file};
use super::*;

const XIAOHONGSHU: [&str; 6] = ["订单号", "订单状态", "SKU名称", "SKU件数", "用户应付金额(元)", "支付时间"];
const AT: &str = "2026-10-01 10:00:00";

fn orders(owner: &Owner) -> Vec<(String, String)> {
    let rows = owner.rows("select order_no, paid_fen || '' from orders order by order_no");
    let told = |row: Vec<Option<String>>| {
        let mut cells = row.into_iter().flatten();
        (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
    };
    rows.into_iter().map(told).collect()
}

fn told(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(no, fen)| ((*no).to_owned(), (*fen).to_owned())).collect()
}

#[test]
fn amounts_that_differ_between_the_rows_of_orders_are_of_their_lines() {
    let owner = owner();
    let row = |no, goods, fen| [no, "已完成", goods, "1", fen, AT];
    let rows = [
        row("P1", "衬衫", "199.00"),
        row("P1", "丝巾", "45.00"),
        row("P2", "杯", "50.00"),
        row("P2", "盘", "50.00"),
        row("P3", "碗", "12.00"),
        row("P4", "赠品", "0.00"),
        row("P4", "帽", "30.00"),
        row("P4", "袜", "10.00"),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let files = [file(&owner, "xiaohongshu-orders", &XIAOHONGSHU, &rows)];
    owner.import(&files);
    let sums = told(&[("P1", "24400"), ("P2", "10000"), ("P3", "1200"), ("P4", "4000")]);
    assert_eq!(orders(&owner), sums);
    let mut more = rows.clone();
    let next = row("P5", "勺", "5.00");
    more.push(&next);
    let again = owner.import(&[file(&owner, "xiaohongshu-orders", &XIAOHONGSHU, &more)]);
    assert_eq!((again.files[0].added, again.files[0].updated), (1, 0));
    assert_eq!(orders(&owner)[..4], sums);
}

#[test]
fn an_amount_that_every_row_repeats_is_the_orders_though_one_row_was_changed_by_hand() {
    let owner = owner();
    let row = |no, id, fen| [no, id, "杯", "1", fen, "完成", AT];
    let rows = [
        row("301000000001", "1", "90"),
        row("301000000001", "2", "90"),
        row("301000000002", "1", "70"),
        row("301000000002", "2", "70"),
        row("301000000003", "1", "60"),
        row("301000000003", "2", "61"),
        row("301000000004", "1", "0"),
        row("301000000004", "2", "25"),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    owner.import(&[file(&owner, "jd-orders", &JD, &rows)]);
    let sums = [("301000000001", "9000"), ("301000000002", "7000"), ("301000000003", "6000"), ("301000000004", "2500")];
    assert_eq!(orders(&owner), told(&sums));
}
