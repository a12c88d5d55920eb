//! How a case ended, and which of two exports of one age knows more of it.

use pintui_store::Operation;
use serde_json::Value;

use super::traps::file;
use super::*;

const PDD: [&str; 9] =
    ["售后编号", "订单编号", "售后状态", "退款类型", "退款金额", "退款原因", "商品ID", "申请时间", "同意退款时间"];

fn case(number: &'static str, status: &'static str, kind: &'static str, end: &'static str) -> [&'static str; 9] {
    let order = "251001-123456789012345";
    [number, order, status, kind, "50.00", "质量问题", "712300000001", "2026-10-10 10:00:00", end]
}

fn import(owner: &Owner, rows: &[[&str; 9]]) -> ImportReport {
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    owner.import(&[file(owner, "pdd-aftersale", &PDD, &rows)])
}

/// Of each case its last digit, its state, whether it was replaced and whether it was refunded.
fn told(owner: &Owner) -> Vec<String> {
    let rows = owner.rows("select case_no, status, replaced || '', refunded_at from cases order by case_no");
    let told = rows.iter().map(|row| {
        let text = |at: usize| row[at].as_deref().unwrap_or("-");
        let end = if row[3].is_some() { "refunded" } else { "-" };
        format!("{} {} {} {end}", &text(0)[text(0).len() - 1..], text(1), text(2))
    });
    told.collect()
}

#[test]
fn what_was_replaced_is_closed_and_not_withdrawn_and_a_word_of_money_means_money() {
    let owner = owner();
    let end = "2026-10-12 10:00:00";
    import(
        &owner,
        &[
            case("31230000000001", "换货成功", "换货", end),
            case("31230000000002", "退款成功", "换货", end),
            case("31230000000003", "退款成功", "换货", ""),
            case("31230000000004", "已撤销", "换货", ""),
            case("31230000000005", "退款成功", "退货退款", end),
        ],
    );
    assert_eq!(
        told(&owner),
        ["1 closed 1 -", "2 refunded - refunded", "3 closed 1 -", "4 closed - -", "5 refunded - refunded"]
    );
}

#[test]
fn the_column_of_the_result_tells_what_was_done_in_the_end() {
    let owner = owner();
    let columns = [
        "服务单号",
        "订单号",
        "客户期望",
        "服务单状态",
        "一级申请原因",
        "售后申请时间",
        "商品编号",
        "退款金额",
        "审核时间",
        "处理结果",
        "商家首次处理时间",
    ];
    let row = |number, kind, result| {
        [
            number,
            "301234567011",
            kind,
            "完成",
            "商品质量问题",
            "2026-10-10 10:00:00",
            "10012345600001",
            "50.00",
            "2026-10-11 10:00:00",
            result,
            "2026-10-14 10:00:00",
        ]
    };
    let rows = [
        row("2612345601", "换货", "退款"),
        row("2612345602", "退货", "换新"),
        row("2612345603", "退货", "退款"),
        row("2612345604", "维修", "维修"),
        row("2612345605", "退货", ""),
    ];
    owner.import(&[file(&owner, "jd-aftersale", &columns, &rows.each_ref().map(|row| &row[..]))]);
    assert_eq!(
        told(&owner),
        ["1 refunded - refunded", "2 closed 1 -", "3 refunded - refunded", "4 closed 1 -", "5 refunded - refunded"]
    );
}

#[test]
fn of_two_exports_of_one_age_the_one_that_has_come_further_stands_in_either_order() {
    for further_first in [true, false] {
        let owner = owner();
        let mut exports =
            [case("31230000000001", "待商家处理", "仅退款", ""), case("31230000000001", "已撤销", "仅退款", "")];
        if further_first {
            exports.reverse();
        }
        for export in exports {
            import(&owner, &[export]);
        }
        assert_eq!(told(&owner), ["1 closed - -"], "{further_first}");
        assert_eq!(import(&owner, &[exports[0]]).files[0].updated, 0, "the earlier file again changes nothing");
    }
}

#[test]
fn a_guessed_time_of_payment_gives_way_to_one_that_an_older_export_tells() {
    let columns =
        ["订单号", "订单状态", "商品", "用户实付金额(元)", "商品数量(件)", "订单成交时间", "商品id", "发货时间"];
    let told_columns =
        ["订单号", "订单状态", "商品", "用户实付金额(元)", "商品数量(件)", "订单成交时间", "商品id", "支付时间"];
    let (number, made) = ("251001-123456789012345", "2026-10-01 23:50:00");
    let guess: [&str; 8] = [number, "已发货，待签收", "杯", "50", "1", made, "7123", "2026-10-03 10:00:00"];
    let told: [&str; 8] = [number, "待发货", "杯", "50", "1", made, "7123", "2026-10-02 00:05:00"];
    for guess_first in [true, false] {
        let owner = owner();
        for guess_now in [guess_first, !guess_first] {
            let (columns, row) = if guess_now { (&columns, &guess) } else { (&told_columns, &told) };
            owner.import(&[file(&owner, "pdd-orders", columns, &[row])]);
        }
        let sql = "select paid_at, status from orders";
        let paid = owner.rows(sql).concat();
        assert_eq!(paid, ["2026-10-02T00:05:00", "shipped"].map(|text| Some(text.to_owned())), "{guess_first}");
    }
}

#[test]
fn a_return_of_one_line_leaves_what_the_order_tells_of_another() {
    let owner = owner();
    let no = "3700000000000000001";
    let columns = ["订单号", "订单下单时间", "支付时间", "订单状态", "商品名称", "商品编码(平台)", "商品已退款金额"];
    let at = ["2026-10-01 10:00:00", "2026-10-01 10:01:00"];
    let rows: [&[&str]; 3] = [
        &[no, at[0], at[1], "已完成", "杯", "1001", "11.00"],
        &[no, at[0], at[1], "已完成", "盘", "1002", "12.00"],
        &[no, at[0], at[1], "已完成", "碗", "1003", "30.00"],
    ];
    owner.import(&[file(&owner, "wechat-orders", &columns, &rows[..1])]);
    let returns = "insert into cases (shop_id, case_no, order_no, product_no, status, refund_fen, applied_at, refunded_at)
         values (1, 'r2', '3700000000000000001', '1002', 'refunded', 1200, '2026-10-10T10:00:00', '2026-10-11T10:00:00'),
         (1, 'r3', '3700000000000000001', '1003', 'closed', 3000, '2026-10-10T10:00:00', null)";
    let operation = Operation { name: "given", actor: "test", at: now().now, detail: Value::Null, outside: false };
    owner.book.write(&operation, |tx| tx.change(returns, [])).expect("written");
    owner.import(&[file(&owner, "wechat-orders", &columns, &rows)]);
    let given = owner.rows("select sum(refund_fen) || '' from cases where refunded_at is not null").concat();
    assert_eq!(given, [Some((1_100 + 1_200 + 3_000).to_string())], "12 once, and 30 although its case was withdrawn");
}
