//! Lines without numbers of their own that a later export tells of with another code or name of their SKU.

use super::traps::file;
use super::*;

const COLUMNS: [&str; 9] = [
    "订单号",
    "支付时间",
    "订单状态",
    "商品名称",
    "商品编码(平台)",
    "SKU编码(自定义)",
    "商品属性",
    "商品数量",
    "商品已退款金额",
];
const AT: &str = "2026-10-01 10:01:00";

type Told = (&'static str, &'static str, &'static str);

/// Imports order 31 with these lines: code and traits of the SKU, and what was refunded.
fn told(owner: &Owner, lines: &[Told]) -> (u64, u64) {
    let rows: Vec<[&str; 9]> = lines
        .iter()
        .map(|(code, traits, back)| ["31", AT, "已完成", "收纳篮", "1001", code, traits, "1", back])
        .collect();
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let report = owner.import(&[file(owner, "wechat-orders", &COLUMNS, &rows)]);
    (report.files[0].added, report.files[0].cases_told)
}

fn kept(owner: &Owner) -> (i64, Vec<String>) {
    let back = owner.rows("select refund_fen || '' from cases order by refund_fen").concat();
    (owner.count("lines"), back.into_iter().flatten().collect())
}

#[test]
fn a_code_that_is_filled_changed_or_left_out_later_makes_no_second_line_and_no_second_refund() {
    let fens = |all: &[&str]| all.iter().map(|fen| (*fen).to_owned()).collect::<Vec<_>>();
    let plain: [Told; 2] = [("", "颜色:白", "20.00"), ("", "颜色:黑", "")];
    for later in
        [[("W-1", "颜色:白", "20.00"), ("B-1", "颜色:黑", "")], [("B-1", "颜色:黑", ""), ("W-1", "颜色:白", "20.00")]]
    {
        for [first, second] in [[plain, later], [later, plain]] {
            let owner = owner();
            assert_eq!(told(&owner, &first), (2, 1));
            assert_eq!(told(&owner, &second), (0, 0), "{first:?} then {second:?}");
            assert_eq!(kept(&owner), (2, fens(&["2000"])));
            assert_eq!(told(&owner, &second), (0, 0), "again");
            assert_eq!(told(&owner, &[("W-2", "颜色:白", "20.00"), ("B-1", "颜色:黑", "")]), (0, 0), "another code");
            assert_eq!(kept(&owner), (2, fens(&["2000"])));
        }
    }
    let owner = owner();
    told(&owner, &[("W-1", "白", "5.00")]);
    assert_eq!(told(&owner, &[("W-1", "颜色分类:白色", "5.00")]), (0, 0), "another name of the same code");
    told(&owner, &[("", "", "5.00")]);
    assert_eq!(kept(&owner), (1, fens(&["500"])));
}

#[test]
fn a_line_that_is_new_takes_no_other_lines_place() {
    let owner = owner();
    told(&owner, &[("W-1", "颜色:白", "")]);
    // of the same code by a seller's slip, and before the line that the book has
    assert_eq!(told(&owner, &[("W-1", "颜色:黑", "7.00"), ("W-1", "颜色:白", "")]), (1, 1));
    assert_eq!(kept(&owner), (2, vec!["700".to_owned()]));
    assert_eq!(told(&owner, &[("R-1", "颜色:红", ""), ("W-1", "颜色:黑", "7.00"), ("W-1", "颜色:白", "")]), (1, 0));
    assert_eq!(kept(&owner).0, 3);
}

#[test]
fn a_gift_that_cost_nothing_says_nothing_of_what_its_order_came_to() {
    let columns = ["订单号", "支付时间", "订单状态", "商品名称", "商品编码(平台)", "商品数量", "订单实际支付金额"];
    for rows in [[("袜", "0.00"), ("鞋", "179.00")], [("鞋", "179.00"), ("袜", "0.00")]] {
        let owner = owner();
        let rows = rows.map(|(goods, paid)| ["31", AT, "已完成", goods, goods, "1", paid]);
        let files = [file(&owner, "wechat-orders", &columns, &rows.each_ref().map(|row| &row[..]))];
        owner.import(&files);
        assert_eq!(owner.count("orders where paid_fen = 17900"), 1);
        let again = owner.import(&files);
        assert_eq!((again.files[0].added, again.files[0].updated), (0, 0));
    }
}
