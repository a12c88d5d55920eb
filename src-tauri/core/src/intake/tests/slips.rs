//! Slips of hands and spreadsheets that once came in wrong without a word.

use super::traps::{JD, PDD, codes, file};
use super::*;
use crate::insight::today::TodayAsk;

const LINES: [&str; 9] = [
    "子订单编号",
    "主订单编号",
    "商品标题",
    "商品ID",
    "外部系统编号",
    "商品属性",
    "购买数量",
    "买家应付货款",
    "订单创建时间",
];

fn one(text: &str) -> Vec<Option<String>> {
    vec![Some(text.to_owned())]
}

#[test]
fn goods_named_like_a_total_are_goods_and_a_total_is_told_by_its_id() {
    let owner = owner();
    let columns = ["商品", "订单号", "订单状态", "商品数量(件)", "用户实付金额(元)", "订单成交时间"];
    let goods = |title: &'static str, no: &'static str| -> [&str; 6] {
        [title, no, "待发货", "1", "10.00", "2026-10-03 10:00:00"]
    };
    let rows = [
        goods("Total War 盒装", "261003-123456789012341"),
        goods("总和计算器", "261003-123456789012342"),
        goods("小计", "261003-123456789012343"),
        ["合计", "", "", "3", "30.00", ""],
        ["", "合计：3 单", "", "3", "30.00", ""],
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let report = owner.import(&[file(&owner, "pdd-orders-v2", &columns, &rows)]);
    assert_eq!((report.files[0].rows, report.files[0].added, codes(&report)), (3, 3, vec![]));
}

#[test]
fn a_total_is_told_in_either_script_and_in_english() {
    let owner = owner();
    let columns = ["訂單編號", "訂單成立日期", "訂單狀態", "商品名稱", "數量"];
    let totals =
        ["合计", "合計", "总计", "總計", "小計", "總和", "匯總", "總計金額：3 筆", "Total", "Grand Total", "Sub-total"];
    let mut rows = vec![["261003ABCDEF01", "2026-10-03 10:00", "已完成", "濾杯", "1"]];
    rows.extend(totals.map(|total| [total, "", "", "", "3"]));
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let report = owner.import(&[file(&owner, "shopee-orders", &columns, &rows)]);
    assert_eq!((report.files[0].rows, report.files[0].added, codes(&report)), (1, 1, vec![]));
}

#[test]
fn a_time_a_year_ahead_is_no_data_and_makes_no_file_new() {
    let owner = owner();
    let columns = ["订单号", "订单状态", "商品", "订单成交时间", "确认收货时间"];
    let row = |state: &'static str, end: &'static str| -> [&str; 5] {
        ["261003-123456789012345", state, "席", "2026-10-03 09:00:00", end]
    };
    let slip = owner.import(&[file(&owner, "pdd-orders", &columns, &[&row("已发货，待签收", "2062-10-04 10:00:00")])]);
    assert_eq!(codes(&slip), [(2, "value_unreadable")]);
    owner.import(&[file(&owner, "pdd-orders", &columns, &[&row("已收货", "2026-10-06 10:00:00"), &[]])]);
    let told = owner.rows("select status, completed_at from orders").remove(0);
    assert_eq!(told, ["completed", "2026-10-06T10:00:00"].map(|text| Some(text.to_owned())));
}

#[test]
fn rows_below_a_row_that_is_left_out_do_not_join_the_order_above_it() {
    let owner = owner();
    let columns =
        ["Name", "Financial Status", "Paid at", "Total", "Lineitem quantity", "Lineitem name", "Lineitem price"];
    let rows: [&[&str]; 4] = [
        &["#1001", "paid", "2026-10-01 10:00:00 +0000", "30.00", "1", "Tea", "20.00"],
        &["#1001", "", "", "", "1", "Cup", "10.00"],
        &["#REF!", "paid", "2026-10-01 11:00:00 +0000", "25.00", "1", "Tea", "25.00"],
        &["", "", "", "", "7", "Cup", "10.00"],
    ];
    let report = owner.import(&[file(&owner, "shopify-orders", &columns, &rows)]);
    assert_eq!(codes(&report), [(4, "id_damaged"), (5, "id_damaged")]);
    assert_eq!(owner.rows("select sum(quantity) || '' from lines"), [one("2")]);
}

#[test]
fn what_was_given_back_had_been_paid() {
    let owner = owner();
    let row: [&str; 6] = ["261003-123456789012345", "已发货，退款成功", "席", "1", "10.00", "2026-10-03 10:00:00"];
    owner.import(&[file(&owner, "pdd-orders-v2", &PDD, &[&row])]);
    assert_eq!(owner.rows("select paid_at from orders"), [one("2026-10-03T10:00:00")]);
}

#[test]
fn a_city_in_a_column_of_its_own_stays_and_a_street_behind_one_does_not() {
    let owner = owner();
    let columns = ["主订单编号", "子订单编号", "选购商品", "订单状态", "订单提交时间", "省", "市"];
    let row: &[&str] =
        &["6931234567890123451", "6931234567890123452", "T恤", "已发货", "2026-10-01 09:00:00", "广东省", "深圳市"];
    owner.import(&[file(&owner, "douyin-orders", &columns, &[row])]);
    assert_eq!(
        owner.rows("select province, city from orders"),
        [["广东省", "深圳市"].map(|text| Some(text.to_owned()))]
    );
    let taobao = super::owner();
    let columns = ["订单编号", "订单状态", "买家实际支付金额", "订单创建时间", "收货地址"];
    let row = |no: &'static str, address: &'static str| -> [&str; 5] {
        [no, "交易成功", "10.00", "2026-10-01 09:00:00", address]
    };
    let rows = [
        row("3812345678901234561", "浙江省 杭州市暗号街8号 3幢"),
        row("3812345678901234562", "上海 密王小明 浦东"),
        row("3812345678901234563", "浙江省 宁波市 海曙区 暗号路1号"),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    taobao.import(&[file(&taobao, "taobao-orders", &columns, &rows)]);
    let cities = taobao.rows("select city from orders order by order_no").concat();
    assert_eq!(cities, [Some("杭州市".to_owned()), None, Some("宁波市".to_owned())]);
}

#[test]
fn codes_that_a_spreadsheet_took_for_numbers_are_none() {
    let owner = owner();
    let row = |no: &'static str, product: &'static str| -> [&str; 7] {
        [no, product, "杯", "1", "10", "完成", "2026-10-01 10:00:00"]
    };
    let rows = [
        row("301234567891", "3.61235E+18"),
        row("3812345678901234.0", "1"),
        row("3,812,345,678,901,234,561", "1"),
        row("301234567892", "3.61235E+18"),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let report = owner.import(&[file(&owner, "jd-orders", &JD, &rows)]);
    let told = [(2, "value_unreadable"), (3, "id_damaged"), (4, "id_damaged"), (5, "value_unreadable")];
    let mut found = codes(&report);
    found.sort_unstable();
    assert_eq!(found, told);
    assert_eq!(owner.rows("select count(*) || '' from products where product_no like '%E+%'"), [one("0")]);
}

#[test]
fn an_amount_that_names_another_currency_is_left_out() {
    let owner = owner();
    let row = |no: &'static str, paid: &'static str| -> [&str; 7] {
        [no, "1", "杯", "1", paid, "完成", "2026-10-01 10:00:00"]
    };
    let rows = [row("301234567891", "US$12.00"), row("301234567892", "¥12.00"), row("301234567893", "12.00元")];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let report = owner.import(&[file(&owner, "jd-orders", &JD, &rows)]);
    assert_eq!(codes(&report), [(2, "currency_other")]);
    let paid = owner.rows("select paid_fen || '' from orders order by order_no").concat();
    assert_eq!(paid, [None, Some("1200".to_owned()), Some("1200".to_owned())]);
}

#[test]
fn blanks_keep_the_goods_of_a_line() {
    let owner = owner();
    let row = |line: &'static str, id: &'static str, code: &'static str, look: &'static str| -> [&str; 9] {
        [line, "3812345678901234561", "T恤", id, code, look, "1", "10.00", "2026-10-01 09:00:00"]
    };
    let import = |rows: [[&str; 9]; 2], blank: usize| {
        let blanks = vec![&[][..]; blank];
        let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).chain(blanks).collect();
        owner.import(&[file(&owner, "taobao-order-lines", &LINES, &rows)])
    };
    import([row("1", "700000000001", "K1", "红"), row("2", "700000000001", "K2", "红")], 0);
    let goods = "select p.product_no, s.sku_code, s.sku_name from lines l join products p on p.id = l.product_id
                 left join skus s on s.id = l.sku_id order by l.line_no";
    let before = owner.rows(goods);
    for (blank, rows) in [
        [row("1", "", "K1", "红"), row("2", "", "K2", "红")],
        [row("1", "700000000001", "", "红"), row("2", "700000000001", "", "红")],
        [row("1", "700000000001", "K1", ""), row("2", "700000000001", "K2", "")],
        [row("1", "-", "", ""), row("2", "-", "", "")],
    ]
    .into_iter()
    .enumerate()
    {
        let report = import(rows, blank + 1);
        assert_eq!((report.files[0].updated, owner.rows(goods)), (0, before.clone()), "blanks {blank}");
    }
    assert_eq!(owner.count("products"), 1, "a title is no product where its line is known");
    import([row("1", "700000000001", "K3", "蓝"), row("2", "700000000001", "K2", "红")], 9);
    assert_eq!(owner.rows(goods)[0][1].as_deref(), Some("K3"), "what is said still changes it");
}

#[test]
fn compensation_goes_by_the_age_of_its_file_and_counts_as_a_change() {
    let owner = owner();
    let columns = [&LINES[..], &["订单付款时间", "主动赔付金额", "主动赔付出账时间"]].concat();
    let told = |paid_at: &'static str, amount: &'static str, blank: usize| {
        let line = ["1", "3812345678901234561", "T恤", "700000000001", "K1", "红", "1", "10.00", "2026-10-01 09:00:00"];
        let row = [&line[..], &[paid_at, amount, paid_at]].concat();
        let rows: Vec<&[&str]> = std::iter::once(&row[..]).chain(vec![&[][..]; blank]).collect();
        owner.import(&[file(&owner, "taobao-order-lines", &columns, &rows)]).files.remove(0)
    };
    let amount = || owner.rows("select amount_fen || '' from compensations").concat();
    told("2026-10-02 09:00:00", "", 0);
    assert_eq!((told("2026-10-02 09:00:00", "7.00", 1).updated, amount()), (1, one("700")));
    assert_eq!(told("2026-10-02 09:00:00", "7.00", 2).unchanged, 1);
    let older = told("2026-10-01 10:00:00", "4.00", 3);
    assert_eq!((older.unchanged, amount()), (1, one("700")), "an older file changes nothing");
}

#[test]
fn a_row_that_is_left_out_says_how_old_its_file_is() {
    let owner = owner();
    let row = |no: &'static str, state: &'static str, paid: &'static str, at: &'static str| -> [&str; 7] {
        [no, "1", "杯", "1", paid, state, at]
    };
    owner.import(&[file(
        &owner,
        "jd-orders",
        &JD,
        &[
            &row("301234567891", "等待出库", "10", "2026-10-01 10:00:00"),
            &row("301234567892", "完成", "10", "2026-10-06 10:00:00"),
        ],
    )]);
    owner.import(&[file(
        &owner,
        "jd-orders",
        &JD,
        &[
            &row("301234567891", "完成", "10", "2026-10-01 10:00:00"),
            &row("301234567892", "完成", "十元", "2026-10-06 10:00:00"),
            &[],
        ],
    )]);
    assert_eq!(owner.rows("select status from orders order by order_no")[0], one("completed"));
}

#[test]
fn a_case_that_nobody_knows_when_it_was_applied_for_says_so() {
    let owner = owner();
    let columns = ["售后编号", "订单编号", "售后状态", "退款类型", "退款金额", "退款原因", "申请时间"];
    let rows: [&[&str]; 2] = [
        &["1", "261003-1", "退款成功", "仅退款", "10", "质量问题", ""],
        &["2", "261003-2", "退款成功", "仅退款", "10", "质量问题", "2026-10-05 09:00:00"],
    ];
    let report = owner.import(&[file(&owner, "pdd-aftersale", &columns, &rows)]);
    let told: Vec<_> = codes(&report).into_iter().filter(|(_, code)| *code != "order_unknown").collect();
    assert_eq!(told, [(2, "applied_unknown")]);
}

#[test]
fn a_platform_that_nobody_knows_is_told_as_such() {
    let owner = owner();
    let row: [&str; 7] = ["301234567891", "1", "杯", "1", "10", "完成", "2026-10-01 10:00:00"];
    let mut ask = Owner::ask(&[file(&owner, "jd-orders", &JD, &[&row])]);
    ask.platform = Some("ebay".to_owned());
    let refused = CommitImport { ask, plan: None }.perform(&owner.book, &now()).expect_err("no such platform");
    assert_eq!(refused.code, "platform_unknown");
}

#[test]
fn a_shop_whose_files_tell_no_time_has_a_first_page() {
    let owner = owner();
    let text = "Order Number,Order Status,SKU,Item #,Item Name,Quantity,Item Cost,Order Line Total\n\
                10432,completed,MUG-1,1,Mug,2,5.00,10.00\n";
    let report = owner.import(&[owner.file("orders.csv", text.as_bytes())]);
    assert_eq!((&*report.files[0].profile, report.files[0].added), ("woocommerce-orders-v1", 1));
    let ask = TodayAsk { shop: SHOP.into(), date: None, rule: None };
    let page = door::read(&owner.book, &now(), ask).expect("a page");
    assert_eq!(page.data_until, None);
}

#[test]
fn a_row_that_explains_the_columns_is_no_example_of_them() {
    let owner = owner();
    let columns = ["Order ID", "Order Status", "Product Name", "Quantity", "Created Time"];
    let explained = ["Platform unique order ID.", "Explanation of the column.", "Title.", "Pieces.", "Day and hour."];
    let sold = ["577012345678000003", "Completed", "Linen Apron", "2", "11/11/2026 05:56:07 PM"];
    let report = owner.import(&[file(&owner, "tiktok-shop-orders", &columns, &[&explained, &sold])]);
    let examples: Vec<&str> = report.files[0].columns.iter().map(|column| column.example.as_str()).collect();
    assert_eq!((report.files[0].rows, examples), (1, sold.to_vec()));
}
