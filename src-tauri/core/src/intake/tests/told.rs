//! Returns that a platform tells of only in its file of orders.

use super::traps::{codes, file};
use super::*;

pub(super) const SHOPIFY: [&str; 9] = [
    "Name",
    "Financial Status",
    "Paid at",
    "Total",
    "Lineitem quantity",
    "Lineitem name",
    "Lineitem price",
    "Lineitem sku",
    "Refunded Amount",
];

const TOLD: &str =
    "select case_no, order_no, line_no, product_name, refund_fen || '', applied_at, applied_estimated || ''
    from cases order by case_no";

#[test]
fn a_refund_of_a_whole_order_is_one_case_of_an_estimated_time() {
    let owner = owner();
    let paid = "2026-10-01 10:00:00 +0000";
    let rows: [&[&str]; 4] = [
        &["#1001", "partially_refunded", paid, "30.00", "1", "Tea", "20.00", "T1", "12.50"],
        &["#1001", "", "", "", "1", "Cup", "10.00", "C1", ""],
        &["#1002", "paid", paid, "30.00", "1", "Tea", "20.00", "T1", "0.00"],
        &["#1003", "refunded", paid, "20.00", "1", "Tea", "20.00", "T1", "20.00"],
    ];
    let files = [file(&owner, "shopify-orders", &SHOPIFY, &rows)];
    let report = owner.import(&files);
    assert_eq!((report.files[0].rows, report.files[0].added, report.files[0].cases_told), (4, 4, 2));
    assert_eq!(codes(&report), [(2, "applied_estimated"), (5, "applied_estimated")]);
    let told = |no: &str, fen: &str| {
        let told = [no, no, "", "", fen, "2026-10-01T10:00:00", "1"];
        told.map(|text| Some(text.to_owned()).filter(|text| !text.is_empty())).to_vec()
    };
    assert_eq!(owner.rows(TOLD), [told("#1001", "1250"), told("#1003", "2000")]);
    let again = owner.import(&files);
    assert_eq!((again.files[0].added, again.files[0].updated, again.files[0].cases_told), (0, 0, 0));
}

#[test]
fn a_refund_of_a_line_is_a_case_of_that_line() {
    let owner = owner();
    let columns = ["订单号", "订单下单时间", "支付时间", "订单状态", "商品名称", "商品编码(平台)", "商品已退款金额"];
    let no = "3700000000000000001";
    let rows: [&[&str]; 3] = [
        &[no, "2026-10-01 10:00:00", "2026-10-01 10:01:00", "已完成", "杯", "1001", "8.00"],
        &[no, "", "", "", "盘", "1002", "0"],
        &[no, "", "", "", "碗", "1003", "5.00"],
    ];
    let report = owner.import(&[file(&owner, "wechat-orders", &columns, &rows)]);
    assert_eq!(report.files[0].cases_told, 2, "{:?}", report.files[0]);
    let goods = owner.rows("select product_name, refund_fen || '', applied_at from cases order by refund_fen");
    let told = |goods: &str, fen: &str| [goods, fen, "2026-10-01T10:01:00"].map(|text| Some(text.to_owned())).to_vec();
    assert_eq!(goods, [told("碗", "500"), told("杯", "800")]);
}

#[test]
fn what_the_newer_of_two_exports_calls_closed_was_not_refunded_in_whichever_order_they_come() {
    let row = |status: &str, end: &str| {
        format!(
            "退款编号,订单编号,退款的申请时间,买家退款金额,退款状态,买家退款原因,售后类型,退款完结时间\n\
             901,3812345678901234567,2026-10-05 10:00:00,59.00,{status},质量问题,仅退款,{end}\n"
        )
    };
    let older = ("2026-10-07T00:00:00", row("退款成功", "2026-10-06 10:00:00"));
    let newer = ("2026-10-09T00:00:00", row("退款关闭", ""));
    for turns in [[&older, &newer], [&newer, &older]] {
        let owner = owner();
        for (as_of, text) in turns {
            let mut ask = Owner::ask(&[owner.file("a.csv", text.as_bytes())]);
            ask.as_of = as_of.parse().ok();
            CommitImport { ask, plan: None }.perform(&owner.book, &now()).expect("an import");
        }
        assert_eq!(owner.count("cases where status = 'closed' and refunded_at is null"), 1);
        assert_eq!(owner.daily("2026-10-06").refunded.cases, 0);
    }
}

#[test]
fn a_mark_that_goods_went_back_is_named_where_no_return_is_made_of_it() {
    let owner = owner();
    let columns = [
        "訂單編號",
        "訂單狀態",
        "退貨/退款狀態",
        "訂單成立日期",
        "買家總支付金額",
        "商品名稱",
        "商品ID",
        "數量",
        "退貨數量",
        "城市",
    ];
    let rows: [&[&str]; 1] =
        [&["250612ABCDEFGH", "完成", "退貨/退款完成", "2025-06-12 10:00", "299", "茶", "1001", "1", "1", "台北市"]];
    let report = owner.import(&[file(&owner, "shopee-orders", &columns, &rows)]);
    let marked = report.files[0].columns.iter().filter(|column| column.reading == "returns");
    assert_eq!(marked.map(|column| column.header.as_str()).collect::<Vec<_>>(), ["退貨/退款狀態", "退貨數量"]);
}

#[test]
fn what_was_refunded_of_an_order_and_of_none_of_its_lines_is_a_case_of_the_order() {
    let owner = owner();
    let columns = [
        "Order Number",
        "Order Status",
        "Order Date",
        "Item #",
        "SKU",
        "Name",
        "Quantity",
        "Order Line Total",
        "Order Line Total Refunded",
        "Order Shipping Amount",
        "Order Refund Amount",
        "Order Total Amount",
    ];
    let at = "2026-10-01 10:00";
    let rows: [&[&str]; 6] = [
        &["1", "Completed", at, "1", "S1", "Shirt", "1", "49.50", "0.00", "5.00", "20.00", "54.50"],
        &["2", "Refunded", at, "1", "S1", "Shirt", "1", "49.50", "49.50", "5.00", "54.50", "54.50"],
        &["3", "Completed", at, "1", "S1", "Shirt", "1", "40.00", "40.00", "", "60.00", "100.00"],
        &["3", "", "", "2", "M1", "Mug", "1", "60.00", "5.00", "", "", ""],
        &["4", "Completed", at, "1", "S1", "Shirt", "1", "10.00", "10.00", "", "30.00", "30.00"],
        &["4", "Completed", at, "2", "M1", "Mug", "1", "20.00", "20.00", "", "30.00", "30.00"],
    ];
    let files = [file(&owner, "woocommerce-orders-v1", &columns, &rows)];
    let told = owner.import(&files).files[0].cases_told;
    let cases = owner.rows("select case_no, refund_fen || '' from cases order by case_no");
    let case = |no: &str, fen: &str| [no, fen].map(|text| Some(text.to_owned())).to_vec();
    let each = [
        case("1", "2000"),
        case("2", "500"),
        case("2-1", "4950"),
        case("3", "1500"),
        case("3-1", "4000"),
        case("3-2", "500"),
        case("4-1", "1000"),
        case("4-2", "2000"),
    ];
    assert_eq!((cases, told), (each.to_vec(), 8));
    let again = owner.import(&files);
    assert_eq!((again.files[0].updated, again.files[0].cases_told), (0, 0));
    assert_eq!(owner.count("cases"), 8);
    // spread over the file, with a copy at its end
    let spread = super::owner();
    let rows: Vec<&[&str]> = [2, 0, 5, 1, 3, 4, 5].map(|at: usize| rows[at]).to_vec();
    spread.import(&[file(&spread, "woocommerce-orders-v1", &columns, &rows)]);
    assert_eq!(spread.rows("select case_no, refund_fen || '' from cases order by case_no"), each);
}

#[test]
fn lines_of_the_same_goods_without_numbers_have_a_case_each() {
    let columns = [
        "订单号",
        "支付时间",
        "订单状态",
        "商品名称",
        "商品编码(平台)",
        "SKU编码(自定义)",
        "商品属性",
        "商品已退款金额",
    ];
    let at = "2026-10-01 10:01:00";
    for (code, traits) in [("ZB-1", ["颜色:白"; 2]), ("", ["颜色:白", "颜色:黑"])] {
        let owner = owner();
        let row = |no: &'static str, part: usize, fen: &'static str| {
            [no, at, "已完成", "收纳篮", "1001", code, traits[part], fen]
        };
        let (white, black, other) = (row("31", 0, "20.00"), row("31", 1, "40.00"), row("32", 0, ""));
        // the last is a copy of the first
        let rows: [&[&str]; 4] = [&white, &black, &other, &white];
        let files = [file(&owner, "wechat-orders", &columns, &rows)];
        assert_eq!(owner.import(&files).files[0].cases_told, 2, "{code}");
        let cases = owner.rows("select refund_fen || '' from cases order by refund_fen");
        assert_eq!(cases, ["2000", "4000"].map(|fen| vec![Some(fen.to_owned())]), "{code}");
        owner.import(&files);
        assert_eq!(owner.count("cases"), 2, "{code}");
    }
}

#[test]
fn two_items_of_one_return_are_two_cases_where_the_file_has_no_item_numbers_too() {
    let columns = [
        "Order ID",
        "Return request date",
        "Return request status",
        "Amazon RMA ID",
        "ASIN",
        "Merchant SKU",
        "Return Reason",
        "Refunded Amount",
    ];
    let row = |asin: &'static str, sku: &'static str, reason: &'static str, back: &'static str| {
        ["112-1234567-1234567", "05-Oct-2026", "Completed", "D1RRMA", asin, sku, reason, back]
    };
    let rows = [
        row("B1", "S1", "CR-UNWANTED_ITEM", "25.99"),
        row("B2", "S2", "CR-DEFECTIVE", "10.00"),
        row("B3", "", "CR-DEFECTIVE", "1.00"),
    ];
    let owner = owner();
    owner.import(&[file(&owner, "amazon-mfn-returns", &columns, &rows.each_ref().map(|row| &row[..]))]);
    let read = || owner.rows("select case_no, refund_fen || '', reason_stated from cases order by case_no");
    let cases = read();
    let told = |no: &str, fen: &str, reason: &str| [no, fen, reason].map(|text| Some(text.to_owned())).to_vec();
    let each = [
        told("D1RRMA/B3", "100", "CR-DEFECTIVE"),
        told("D1RRMA/S1", "2599", "CR-UNWANTED_ITEM"),
        told("D1RRMA/S2", "1000", "CR-DEFECTIVE"),
    ];
    assert_eq!(cases, each);
    // a newer layout of the same report has item numbers
    let columns: Vec<&str> = columns.into_iter().chain(["Order Item ID"]).collect();
    let rows: Vec<Vec<&str>> =
        rows.iter().zip(["701", "702", "703"]).map(|(row, item)| row.iter().copied().chain([item]).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let newer = owner.import(&[file(&owner, "amazon-mfn-returns", &columns, &rows)]);
    assert_eq!((newer.files[0].added, read()), (0, each.to_vec()));
}
