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

#[test]
fn a_sum_that_nobody_has_named_is_no_line_of_the_order_above_it() {
    let owner = owner();
    let columns = ["订单号", "支付时间", "订单状态", "商品名称", "商品编码(平台)", "商品数量", "商品已退款金额"];
    let rows: [&[&str]; 3] = [
        &["31", AT, "已完成", "袜", "1001", "2", "15.00"],
        &["", "", "", "鞋", "1002", "1", "40.00"],
        &["", "", "", "", "", "3", "55.00"],
    ];
    let report = owner.import(&[file(&owner, "wechat-orders", &columns, &rows)]);
    assert_eq!((report.files[0].rejected, report.files[0].cases_told), (1, 2), "seen among the rows to mend");
    assert_eq!(owner.count("lines"), 2);
}

#[test]
fn a_damaged_row_is_taken_up_by_the_order_of_its_minute_and_money() {
    let columns = ["订单号", "订单下单时间", "支付时间", "订单状态", "商品名称", "商品编码(平台)", "订单实际支付金额"];
    let waiting = |owner: &Owner| owner.rows("select value from quarantine where solved_by is null").len();
    let row = |no: &'static str, at: &'static str, paid: &'static str| [no, at, at, "已完成", "四件套", "1001", paid];
    let owner = owner();
    let damaged = [row("2.5E+18", "2026/11/2 20:31", "69.90"), row("2.5E+18", "2026/11/2 20:31", "59.90")];
    owner.import(&[file(&owner, "wechat-orders", &columns, &damaged.each_ref().map(|row| &row[..]))]);
    for (no, paid, left) in [("2512345678901234561", "10.00", 2), ("2512345678901234562", "59.90", 1)] {
        let whole = row(no, "2026-11-02 20:31:05", paid);
        owner.import(&[file(&owner, "wechat-orders", &columns, &[&whole])]);
        assert_eq!(waiting(&owner), left, "{paid}");
    }
    assert_eq!(owner.count("quarantine where solved_by is null and cells like '%69.90%'"), 1);
}

#[test]
fn what_the_shop_has_bought_itself_is_refused_whole() {
    let columns = ["订单编号", "买家会员名", "卖家会员名", "订单状态", "订单创建时间", "货品标题", "数量"];
    let row = |no: &'static str, buyer: &'static str, seller: &'static str| {
        [no, buyer, seller, "交易成功", "2026-10-01 10:00:00", "袜", "1"]
    };
    let told = |rows: [[&'static str; 7]; 2]| {
        let owner = owner();
        let files = [file(&owner, "1688-orders", &columns, &rows.each_ref().map(|row| &row[..]))];
        let ask = Owner::ask(&files);
        let refused = CommitImport { ask, plan: None }.perform(&owner.book, &now()).err().map(|why| why.code);
        (refused, owner.count("orders"))
    };
    let no = ["2412345678901234561", "2412345678901234562"];
    assert_eq!(told([row(no[0], "a", "s1"), row(no[1], "a", "s2")]), (Some("bought_not_sold".into()), 0));
    assert_eq!(told([row(no[0], "a", "s1"), row(no[1], "b", "s1:小二")]), (None, 2));
}

#[test]
fn where_a_product_number_is_of_one_sku_another_code_makes_no_second_line() {
    let owner = owner();
    let columns = ["订单号", "商品ID", "商品名称", "订购数量", "下单时间", "应付金额", "订单状态", "货号", "商家SKUID"];
    let row =
        |code: &'static str| ["301234567891", "1001", "杯", "1", "2026-10-01 10:00:00", "20.00", "完成", "A1", code];
    for code in ["", "SKU-A", ""] {
        let rows = row(code);
        let report = owner.import(&[file(&owner, "jd-orders", &columns, &[&rows])]);
        assert_eq!((report.files[0].rejected, owner.count("lines")), (0, 1), "{code}");
    }
}

#[test]
fn rows_that_wait_for_the_files_age_and_for_their_lines_are_all_written() {
    let columns = [
        "订单号",
        "支付时间",
        "订单状态",
        "商品名称",
        "商品编码(平台)",
        "SKU编码(自定义)",
        "商品属性",
        "订单实际支付金额",
    ];
    let owner = owner();
    for (code, paid) in [("", "30.00"), ("W-1", "25.00")] {
        let rows = ["白", "黑"].map(|traits| ["31", AT, "已完成", "收纳篮", "1001", code, traits, paid]);
        let report = owner.import(&[file(&owner, "wechat-orders", &columns, &rows.each_ref().map(|row| &row[..]))]);
        let told = &report.files[0];
        assert_eq!((told.rows, told.added + told.updated + told.unchanged), (2, 2), "{code}");
        assert_eq!(owner.count("lines"), 2);
    }
    assert_eq!(owner.count("orders where paid_fen = 2500"), 1);
    assert_eq!(owner.count("lines l join skus s on s.id = l.sku_id where s.sku_code = 'W-1'"), 2);
}

#[test]
fn a_copy_of_a_renamed_line_is_a_copy_and_siblings_of_one_code_stay_apart() {
    let owner = owner();
    let row = |no: &'static str, code: &'static str, traits: &'static str| {
        [no, AT, "已完成", "收纳篮", "1001", code, traits, "1", "5.00"]
    };
    let import = |rows: &[[&str; 9]]| {
        let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
        owner.import(&[file(&owner, "wechat-orders", &COLUMNS, &rows)]);
        owner.count("lines")
    };
    assert_eq!(import(&[row("31", "", "白")]), 1);
    let (renamed, other) = (row("31", "W-1", "白"), row("32", "W-1", "白"));
    for _ in 0..2 {
        assert_eq!(import(&[renamed, other, renamed]), 2);
        assert_eq!(owner.count("cases"), 2);
    }
    // one code for all SKUs, told of in two files
    assert_eq!(import(&[row("31", "W-1", "黑")]), 3);
    assert_eq!(owner.count("cases"), 3);
}
