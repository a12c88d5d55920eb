//! Amounts in other currencies than the shop's, and how each country writes them.

use std::path::PathBuf;

use super::traps::{codes, file};
use super::{Owner, SHOP, now, owner};
use crate::checks::rules::{ChooseStationRules, StationRules};
use crate::door;
use crate::door::Whole;
use crate::intake::import::{CommitImport, ImportFiles};
use crate::ledger::rules::LedgerRules;
use crate::shops::{self, SetCurrency};

const SHOPIFY: [&str; 9] = [
    "Name",
    "Financial Status",
    "Paid at",
    "Currency",
    "Total",
    "Lineitem quantity",
    "Lineitem name",
    "Lineitem price",
    "Refunded Amount",
];
const TIKTOK: [&str; 12] = [
    "Order ID",
    "Order Status",
    "Seller SKU",
    "Product Name",
    "Quantity",
    "SKU Subtotal After Discount",
    "Order Amount",
    "Order Refund Amount",
    "Created Time",
    "Paid Time",
    "Delivered Time",
    "Cancel Reason",
];
const LAZADA: [&str; 11] = [
    "orderItemId",
    "orderNumber",
    "sellerSku",
    "lazadaSku",
    "createTime",
    "deliveredDate",
    "shippingCountry",
    "paidPrice",
    "itemName",
    "status",
    "buyerFailedDeliveryReason",
];

fn amounts(owner: &Owner, table: &str) -> Vec<Option<String>> {
    let column = if table == "cases" { "refund_fen" } else { "paid_fen" };
    owner.rows(&format!("select {column} || '' from {table} order by order_no")).concat()
}

fn some(amounts: &[&str]) -> Vec<Option<String>> {
    amounts.iter().map(|amount| (!amount.is_empty()).then(|| (*amount).to_owned())).collect()
}

fn shopify(owner: &Owner, rows: &[&[&str]]) -> PathBuf {
    file(owner, "shopify-orders", &SHOPIFY, rows)
}

fn shop(owner: &Owner) -> shops::Shop {
    owner.book.read(|tx| shops::must(tx, SHOP)).expect("the shop")
}

#[test]
fn a_refund_in_another_currency_is_a_case_without_its_amount() {
    let owner = owner();
    let rows: [&[&str]; 3] = [
        &["#1001", "refunded", "2026-10-01 10:00:00 +0000", "USD", "30.00", "1", "Tea", "30.00", "30.00"],
        &["#1002", "refunded", "2026-10-02 10:00:00 +0000", "CAD", "165.99", "1", "Tea", "100.00", "165.99"],
        &["#1002", "", "", "", "", "1", "Cup", "65.99", ""],
    ];
    let report = owner.import(&[shopify(&owner, &rows)]);
    assert_eq!(amounts(&owner, "orders"), some(&["3000", ""]));
    assert_eq!(amounts(&owner, "cases"), some(&["3000", ""]), "that it came back counts, Canadian dollars do not");
    assert_eq!(owner.count("lines where price_fen is not null"), 1);
    assert_eq!(report.files[0].other_currencies, [("CAD".to_owned(), 2)].into());
    assert_eq!(owner.daily("2026-10-02").refunded.amount_fen.0, 0);
}

#[test]
fn a_currency_that_an_amount_names_holds_for_its_whole_order() {
    let owner = owner();
    let set = |currency: &str| SetCurrency { shop: SHOP.into(), currency: currency.into() };
    let create = crate::shops::CreateShop { name: SHOP.into(), platform: "tiktok".into() };
    door::write(&owner.book, &now(), "create_shop", create).expect("a shop");
    door::write(&owner.book, &now(), "set_currency", set("USD")).expect("set");
    let at = "03/10/2026 10:00:00";
    let row = |no: &'static str, paid: &'static str, total: &'static str, refund: &'static str| {
        [no, "Completed", "A", "Tea", "1", paid, total, refund, at, at, at, ""]
    };
    let rows = [
        row("577012345678900001", "5.00", "IDR 150,000", "20,000"),
        row("577012345678900001", "7.00", "", ""),
        row("577012345678900002", "5.00", "5.00", ""),
        row("577012345678900003", "US$8.00", "Rp120.000", ""),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    owner.import(&[file(&owner, "tiktok-shop-orders", &TIKTOK, &rows)]);
    assert_eq!(amounts(&owner, "orders"), some(&["", "500", "800"]));
    assert_eq!(amounts(&owner, "cases"), some(&[""]));
}

#[test]
fn a_row_that_waits_keeps_the_currency_that_was_named_above_it() {
    let owner = owner();
    let rows: [&[&str]; 3] = [
        &["#1001", "paid", "2026-10-01 10:00:00 +0000", "USD", "30.00", "1", "Tea", "30.00", ""],
        &["#1002", "paid", "2026-10-02 10:00:00 +0000", "CAD", "65.99", "1", "Tea", "60.00", ""],
        &["#1002", "", "two days ago, or so", "", "", "1", "Cup", "5.99", ""],
    ];
    let columns = SHOPIFY.map(|name| if name == "Paid at" { "Created at" } else { name });
    owner.import(&[file(&owner, "shopify-orders", &columns, &rows)]);
    let kept = owner.rows("select cells from quarantine").concat();
    let cells: Vec<(String, String)> =
        serde_json::from_str(kept[0].as_deref().expect("the second line waits")).expect("its cells");
    assert!(cells.contains(&("Currency".into(), "CAD".into())), "{cells:?}");
}

#[test]
fn the_country_of_a_file_names_its_currency() {
    let owner = owner();
    let row = |item: &'static str, country: &'static str| -> [&str; 11] {
        let at = "03 Oct 2026 10:00";
        [item, "712345678900000", "A", "1_TH-2", at, at, country, "45.50", "Tea", "delivered", ""]
    };
    let rows = [row("812345678900001", "Thailand"), row("812345678900002", "")];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let orders = file(&owner, "lazada-orders", &LAZADA, &rows);
    let plan = owner.preview(std::slice::from_ref(&orders));
    assert_eq!((plan.currency.as_str(), plan.report.assumed_currency), ("THB", None));
    owner.import(&[orders]);
    assert_eq!(shop(&owner).currency_sign, "฿");
}

#[test]
fn an_assumed_currency_is_told_and_can_be_chosen_before_anything_is_written() {
    let owner = owner();
    let at = "03/10/2026 10:00:00";
    let row = ["577012345678900001", "Completed", "A", "Tea", "1", "45.00", "45.00", "", at, at, at, ""];
    let orders = file(&owner, "tiktok-shop-orders", &TIKTOK, &[&row]);
    let plan = owner.preview(std::slice::from_ref(&orders));
    assert_eq!(plan.report.assumed_currency.as_deref(), Some("USD"), "nothing in the file says so");
    let ask =
        |currency: &str| ImportFiles { currency: Some(currency.into()), ..Owner::ask(std::slice::from_ref(&orders)) };
    let write = |currency: &str| CommitImport { ask: ask(currency), plan: None }.perform(&owner.book, &now());
    assert_eq!(write("KWD").expect_err("three decimals").code, "currency_not_yet");
    assert_eq!(owner.count("shops"), 0, "a refused currency writes nothing");
    assert_eq!(write("MYR").expect("an import").assumed_currency, None);
    assert_eq!((shop(&owner).currency.as_str(), amounts(&owner, "orders")), ("MYR", some(&["4500"])));
}

#[test]
fn platforms_of_one_currency_assume_none() {
    let owner = owner();
    let columns = ["订单编号", "订单状态", "买家实际支付金额", "订单创建时间"];
    let row: [&str; 4] = ["3812345678901234561", "交易成功", "10.00", "2026-10-01 09:00:00"];
    assert_eq!(owner.import(&[file(&owner, "taobao-orders", &columns, &[&row])]).assumed_currency, None);
}

#[test]
fn a_file_in_a_currency_of_three_decimals_is_refused() {
    let owner = owner();
    let row: [&str; 9] = ["#1", "paid", "2026-10-01 10:00:00 +0000", "KWD", "10.682", "1", "Tea", "10.682", ""];
    assert_eq!(owner.refused(&[shopify(&owner, &[&row])]), "currency_not_yet");
    assert_eq!(owner.count("orders"), 0);
}

#[test]
fn rupiah_and_dong_read_as_their_platforms_write_them() {
    let at = "03/10/2026 10:00:00";
    for (written, fen) in [
        ("IDR 1,350,000", "135000000"),
        ("Rp1.350.000", "135000000"),
        ("VND 1000", "100000"),
        ("1,000₫", "100000"),
        ("2175,00 €", "217500"),
    ] {
        let owner = owner();
        let row = ["577012345678900001", "Completed", "A", "Tea", "1", written, written, "", at, at, at, ""];
        let report = owner.import(&[file(&owner, "tiktok-shop-orders", &TIKTOK, &[&row])]);
        assert_eq!((codes(&report), amounts(&owner, "orders")), (vec![], some(&[fen])), "{written}");
    }
}

#[test]
fn reasons_in_order_files_of_lazada_and_tiktok_are_those_of_their_returns() {
    let lazada = owner();
    let columns = [&LAZADA[..], &["refundAmount"]].concat();
    let at = "03 Oct 2026 10:00";
    let row = |item: &'static str, order: &'static str, status: &'static str, why: &'static str, back: &'static str| {
        [item, order, "A", "1_TH-2", at, at, "Thailand", "45.50", "Tea", status, why, back]
    };
    let rows = [
        row("812345678900001", "712345678900001", "returned", "Defective item", "45.50"),
        row("812345678900002", "712345678900002", "returned", "Change of mind", "45.50"),
        row("812345678900003", "712345678900003", "canceled", "Customer cancelled", ""),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    lazada.import(&[file(&lazada, "lazada-orders", &columns, &rows)]);
    let reasons = lazada.rows("select reason_stated from cases order by order_no").concat();
    assert_eq!(reasons, some(&["Defective item", "Change of mind"]));
    let day = lazada.daily("2026-10-03");
    assert_eq!((day.orders, day.quality_orders), (3, 1));

    let tiktok = owner();
    let at = "03/10/2026 10:00:00";
    let row = |why: &'static str| {
        ["577012345678900001", "Completed", "A", "Tea", "1", "45.00", "45.00", "45.00", at, at, at, why]
    };
    let rows = [row(""), row("Product is defective or doesn’t work")];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    tiktok.import(&[file(&tiktok, "tiktok-shop-orders", &TIKTOK, &rows)]);
    assert_eq!(tiktok.daily("2026-10-03").quality_orders, 1);
}

#[test]
fn a_refund_that_tells_no_day_counts_on_none_and_is_told_of() {
    let owner = owner();
    let columns = [
        "Order ID",
        "Return request date",
        "Return request status",
        "Amazon RMA ID",
        "Currency code",
        "Return Reason",
        "Refunded Amount",
        "Order Item ID",
    ];
    let row = |no: &'static str, status: &'static str, back: &'static str| {
        ["112-1234567-1234567", "05-Oct-2026", status, no, "USD", "CR-DEFECTIVE", back, "12345678901234"]
    };
    let rows =
        [row("D1RRMA", "Completed", "25.99"), row("D2RRMA", "Completed", "4.01"), row("D3RRMA", "Approved", "9.00")];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    let returns = file(&owner, "amazon-mfn-returns", &columns, &rows);
    let plan = owner.preview(std::slice::from_ref(&returns));
    let told = plan.report.files[0].undated.clone().expect("the preview says so");
    assert_eq!((told.cases, told.amount_fen.0), (2, 3000));
    owner.import(&[returns]);
    let ask = crate::insight::today::TodayAsk { shop: SHOP.into(), date: "2026-10-05".parse().ok(), rule: None };
    let today = door::read(&owner.book, &now(), ask).expect("today");
    assert_eq!((today.daily.refunded.cases, today.undated.cases, today.undated.amount_fen.0), (0, 2, 3000));
    let month = |month: &str| {
        let ask = crate::insight::kpi::KpiAsk { shop: SHOP.into(), month: month.into() };
        door::read(&owner.book, &now(), ask).expect("the month").figures.undated.cases
    };
    assert_eq!((month("2026-10"), month("2026-09")), (2, 0));
}

#[test]
fn numbers_of_momo_name_an_order_and_its_line() {
    let owner = owner();
    let columns = ["訂單編號", "配送狀態\n(說明參考Desc)", "轉單日", "品號", "品名", "數量"];
    let row = |no: &'static str, product: &'static str| [no, "已配送", "2026/10/03 10:00", product, "杯子", "1"];
    let rows = [
        row("12345678901234-001-001-001", "1"),
        row("12345678901234-001-002-001", "2"),
        row("12345678905678-001-001-001", "1"),
        row("12345678909999", "1"),
    ];
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    owner.import(&[file(&owner, "momo-orders", &columns, &rows)]);
    let orders = owner.rows("select order_no from orders order by order_no").concat();
    assert_eq!(orders, some(&["12345678901234", "12345678905678", "12345678909999"]));
    assert_eq!(owner.count("lines"), 4);
    assert_eq!(shop(&owner).currency, "TWD");
}

#[test]
fn presets_of_amounts_are_about_the_same_worth_in_the_shops_currency() {
    let owner = owner();
    let at = "03/10/2026 10:00:00";
    let row = ["577012345678900001", "Completed", "A", "Tea", "1", "JPY 4500", "JPY 4500", "", at, at, at, ""];
    owner.import(&[file(&owner, "tiktok-shop-orders", &TIKTOK, &[&row])]);
    let rules = owner.book.read(LedgerRules::read).expect("rules");
    assert_eq!((rules.single_fen.0, rules.freight_fen.0), (60_000, 20_000), "JP¥600 alone, JP¥200 of freight");
    let station = door::read(&owner.book, &now(), crate::checks::rules::StationRulesShow {}).expect("rules");
    assert_eq!(station.high_value_fen.map(|fen| fen.0), Some(1_000_000));
    let set = StationRules { high_value_fen: Some(pintui_store::Fen(50_000)), ..station };
    door::write(&owner.book, &now(), "choose_station_rules", ChooseStationRules { rules: set }).expect("set");
    let kept = door::read(&owner.book, &now(), crate::checks::rules::StationRulesShow {}).expect("rules");
    assert_eq!(kept.high_value_fen.map(|fen| fen.0), Some(50_000), "what the owner has set stays");
}
