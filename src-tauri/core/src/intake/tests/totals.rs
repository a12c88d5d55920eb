//! One column for an order's money that tells the order's in one file and each line's in another.

use super::traps::{JD, file};
use super::*;

const COLUMNS: [&str; 7] =
    ["订单号", "订单状态", "SKU名称", "SKU件数", "用户应付金额(元)", "商家应收金额(元)（支付金额）", "支付时间"];
const AT: &str = "2026-10-01 10:00:00";

/// Imports these lines, each its order, its goods, and two amounts.
fn import(owner: &Owner, lines: &[[&'static str; 4]]) -> (u64, u64) {
    let rows: Vec<[&str; 7]> =
        lines.iter().map(|[no, goods, told, got]| [*no, "已完成", *goods, "1", *told, *got, AT]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let report = owner.import(&[file(owner, "xiaohongshu-orders", &COLUMNS, &rows)]);
    (report.files[0].added, report.files[0].updated)
}

fn orders(owner: &Owner) -> Vec<String> {
    owner
        .rows("select order_no || ' ' || paid_fen from orders order by order_no")
        .concat()
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn each_order_tells_whether_its_amounts_are_of_its_lines() {
    let owner = owner();
    let lines = [
        ["P1", "衬衫", "199.00", "189.00"],
        ["P1", "丝巾", "45.00", "45.00"],
        ["P2", "杯", "50.00", "45.00"],
        ["P2", "盘", "50.00", "50.00"],
        ["P3", "碗", "12.00", "12.00"],
        ["P4", "赠品", "0.00", "0.00"],
        ["P4", "帽", "30.00", "30.00"],
        ["P4", "袜", "10.00", "10.00"],
        ["P5", "锅", "90.00", "60.00"],
        ["P5", "铲", "90.00", "30.00"],
        ["P6", "伞", "70.00", ""],
        ["P6", "扇", "70.00", ""],
        ["P7", "灯", "80.00", ""],
        ["P7", "席", "20.00", ""],
    ];
    assert_eq!(import(&owner, &lines).0, 14);
    let sums = ["P1 24400", "P2 10000", "P3 1200", "P4 4000", "P5 9000", "P6 7000", "P7 10000"];
    assert_eq!(orders(&owner), sums, "P5 says what both came to, of P6 nothing tells more");
    let lines_of = "select paid_fen || '' from lines order by order_id limit 2";
    assert_eq!(
        owner.rows(lines_of).concat(),
        ["18900", "4500"].map(|fen| Some(fen.to_owned())),
        "what a line says stays"
    );
    // a day's export with other orders comes to the same
    let next = [lines[0], lines[1], lines[2], lines[3], ["P8", "勺", "5.00", "5.00"]];
    assert_eq!(import(&owner, &next), (1, 0));
    assert_eq!(orders(&owner)[..7], sums);
}

#[test]
fn an_order_that_an_older_program_took_for_one_line_is_put_right() {
    let owner = owner();
    import(&owner, &[["P1", "衬衫", "199.00", "199.00"]]);
    assert_eq!(orders(&owner), ["P1 19900"]);
    let both = [["P1", "衬衫", "199.00", "199.00"], ["P1", "丝巾", "45.00", "45.00"]];
    assert_eq!(import(&owner, &both), (1, 1));
    assert_eq!(orders(&owner), ["P1 24400"]);
    assert_eq!(import(&owner, &both), (0, 0));
}

#[test]
fn what_other_platforms_repeat_on_every_row_is_the_orders() {
    let owner = owner();
    let row = |no, id, fen| [no, id, "杯", "1", fen, "完成", AT];
    let rows = [
        row("301000000001", "1", "90"),
        row("301000000001", "2", "90"),
        row("301000000003", "1", "60"),
        row("301000000003", "2", "61"),
        row("301000000004", "1", "0"),
        row("301000000004", "2", "25"),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    owner.import(&[file(&owner, "jd-orders", &JD, &rows)]);
    assert_eq!(orders(&owner), ["301000000001 9000", "301000000003 6000", "301000000004 2500"]);
}
