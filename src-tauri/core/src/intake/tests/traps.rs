//! Traps that change what comes in: each told by its code, or read as what it means.

use super::any::named;
use super::*;

/// A file of a format with some of its columns and the rows given.
pub(super) fn file(owner: &Owner, id: &str, columns: &[&str], rows: &[&[&str]]) -> PathBuf {
    for column in columns {
        assert!(named(id).columns.iter().any(|known| known.name == *column), "{id} has no {column}");
    }
    let tab = !named(id).quotes;
    let cell = |cell: &&str| if tab { (*cell).to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) };
    let line = |cells: &[&str]| cells.iter().map(cell).collect::<Vec<_>>().join(if tab { "\t" } else { "," }) + "\n";
    let text: String = std::iter::once(columns).chain(rows.iter().copied()).map(line).collect();
    owner.file(&format!("{id}-{}.csv", rows.len()), text.as_bytes())
}

pub(super) const PDD: [&str; 6] = ["订单号", "订单状态", "商品", "商品数量(件)", "用户实付金额(元)", "订单成交时间"];
pub(super) const JD: [&str; 7] = ["订单号", "商品ID", "商品名称", "订购数量", "应付金额", "订单状态", "付款确认时间"];

pub(super) fn codes(report: &ImportReport) -> Vec<(u64, &str)> {
    report.files[0].problems.iter().map(|problem| (problem.row, problem.code.as_str())).collect()
}

#[test]
fn a_damaged_id_keeps_the_row_out_and_a_hexadecimal_one_does_not() {
    let owner = owner();
    let rows: [&[&str]; 4] = [
        &["6.5E+17", "1", "杯", "1", "10", "完成", "2026-10-01 10:00:00"],
        &["", "1", "杯", "1", "10", "完成", "2026-10-01 10:00:00"],
        &["65a1b2c3d4e5f6", "1", "杯", "1", "10", "完成", "2026-10-01 10:00:00"],
        &["#REF!", "1", "杯", "1", "10", "完成", "2026-10-01 10:00:00"],
    ];
    let report = owner.import(&[file(&owner, "jd-orders", &JD, &rows)]);
    assert_eq!(codes(&report), [(2, "id_damaged"), (3, "key_missing"), (5, "id_damaged")]);
    assert_eq!(owner.rows("select order_no from orders"), [[Some("65a1b2c3d4e5f6".to_owned())]]);
}

#[test]
fn the_order_number_tells_the_day_where_every_time_is_blank_and_never_a_time_away() {
    let owner = owner();
    let row = |status, at| -> [&str; 6] { ["261003-123456789012345", status, "席", "2", "51.80", at] };
    owner.import(&[file(&owner, "pdd-orders-v2", &PDD, &[&row("待支付", "")])]);
    let times = || owner.rows("select created_at, paid_at from orders").remove(0);
    assert_eq!(times(), [Some("2026-10-03T00:00:00".to_owned()), None], "what is not paid has no day of payment");
    owner.import(&[file(&owner, "pdd-orders-v2", &PDD, &[&row("待发货", ""), &[]])]);
    assert_eq!(times()[1].as_deref(), Some("2026-10-03T00:00:00"));
    owner.import(&[file(&owner, "pdd-orders-v2", &PDD, &[&row("待发货", "2026-10-03 20:15:33"), &[], &[]])]);
    assert_eq!(times()[0].as_deref(), Some("2026-10-03T20:15:33"));
    let again = owner.import(&[file(&owner, "pdd-orders-v2", &PDD, &[&row("待发货", ""), &[], &[], &[]])]);
    assert_eq!((again.files[0].updated, times()[0].as_deref()), (0, Some("2026-10-03T20:15:33")));
}

#[test]
fn a_clocks_zero_and_an_impossible_time_are_no_data_with_a_warning() {
    let owner = owner();
    let columns = ["订单号", "订单状态", "商品", "订单成交时间", "支付时间", "发货时间"];
    let rows: [&[&str]; 2] = [
        &[
            "261003-123456789012345",
            "已收货",
            "席",
            "1970-01-01 08:00:00",
            "2026-10-03 10:00:00",
            "2026-10-04 10:00:00",
        ],
        &[
            "261003-123456789012346",
            "已收货",
            "席",
            "2026-10-03 09:00:00",
            "2026-10-03 10:00:00",
            "2023-10-04 10:00:00",
        ],
    ];
    let report = owner.import(&[file(&owner, "pdd-orders", &columns, &rows)]);
    assert_eq!(codes(&report), [(2, "value_unreadable"), (3, "value_unreadable")]);
    assert_eq!(report.files[0].rejected, 0);
    let shipped = owner.rows("select shipped_at from orders order by order_no");
    assert_eq!(shipped, [[Some("2026-10-04T10:00:00".to_owned())], [None]]);
}

#[test]
fn the_money_of_an_order_is_counted_once_and_services_are_no_pieces() {
    let owner = owner();
    let rows: [&[&str]; 3] = [
        &["301234567891", "1", "保温杯", "2", "1,129.00", "完成", "2026-10-01 10:00:00"],
        &["301234567891", "2", "杯套", "1", "1,129.00", "完成", "2026-10-01 10:00:00"],
        &["301234567891", "3", "运费补差", "5", "1,129.00", "完成", "2026-10-01 10:00:00"],
    ];
    owner.import(&[file(&owner, "jd-orders", &JD, &rows)]);
    let order = owner.rows("select paid_fen || '', quantity || '', goods from orders").remove(0);
    assert_eq!(order, ["112900", "3", "保温杯；杯套"].map(|text| Some(text.to_owned())));
    assert_eq!(owner.count("lines"), 3);
}

#[test]
fn a_withdrawn_case_and_an_exchange_have_no_refund() {
    let owner = owner();
    let columns = ["售后编号", "订单编号", "售后状态", "退款类型", "退款金额", "退款原因", "申请时间", "同意退款时间"];
    let rows: [&[&str]; 4] = [
        &["1", "261003-1", "退款成功", "仅退款", "10", "质量问题", "2026-10-05 09:00:00", "2026-10-06 09:00:00"],
        &["2", "261003-2", "已撤销", "仅退款", "20", "质量问题", "2026-10-05 09:00:00", "2026-10-06 09:00:00"],
        &["3", "261003-3", "换货成功", "换货", "30", "质量问题", "2026-10-05 09:00:00", "2026-10-06 09:00:00"],
        &["4", "261003-4", "售后单失败", "仅退款", "无退款申请", "质量问题", "2026-10-05 09:00:00", "-"],
    ];
    owner.import(&[file(&owner, "pdd-aftersale", &columns, &rows)]);
    let refunded = owner.daily("2026-10-06").refunded;
    assert_eq!((refunded.cases, refunded.amount_fen), (1, pintui_store::Fen(1_000)));
    let ended = owner.rows("select status, closed_at from cases order by case_no");
    assert_eq!(ended[2][0].as_deref(), Some("closed"));
    assert_eq!(ended[1][1].as_deref(), Some("2026-10-06T09:00:00"));
}

#[test]
fn parcels_variants_and_quotes_in_one_cell_are_taken_apart_or_left_alone() {
    let owner = owner();
    let columns = ["主订单编号", "子订单编号", "选购商品", "订单状态", "订单提交时间", "快递信息"];
    let row: &[&str] =
        &["6931234567890123451", "6931234567890123452", "T恤", "已发货", "2026-10-01 09:00:00", "YT123-圆通速递,T恤\t"];
    owner.import(&[file(&owner, "douyin-orders", &columns, &[row])]);
    assert_eq!(
        owner.rows("select tracking_no, carrier from orders"),
        [["YT123", "圆通速递"].map(|text| Some(text.to_owned()))]
    );
    let split = super::owner();
    let goods = ["6931234567890123455", "6931234567890123456", "T恤", "已发货", "2026-10-01 09:00:00"];
    let row = [&goods[..], &["YT1234567890123-圆通速递,T恤;YT1234567890124-圆通速递,裤子"]].concat();
    split.import(&[file(&split, "douyin-orders", &columns, &[&row])]);
    assert_eq!(
        split.rows("select tracking_no, carrier from orders"),
        [["YT1234567890123,YT1234567890124", "圆通速递"].map(|text| Some(text.to_owned()))]
    );
    let jd = super::owner();
    let row: &[&str] = &[
        "6931234567890123453",
        "6931234567890123454",
        "T恤",
        "已发货",
        "2026-10-01 09:00:00",
        "JDVA12345678901-1-1-京东快递,T恤-红\t",
    ];
    jd.import(&[file(&jd, "douyin-orders", &columns, &[row])]);
    assert_eq!(
        jd.rows("select tracking_no, carrier from orders"),
        [["JDVA12345678901", "京东快递"].map(|text| Some(text.to_owned()))]
    );
    let amazon = super::owner();
    let columns = ["return-date", "order-id", "sku", "product-name", "reason", "license-plate-number", "status"];
    let rows: [&[&str]; 4] = [
        &["2026-10-04T09:15:22+00:00", "112-1234567-7654321", "A", "sold again", "UNWANTED_ITEM", "LPN1", "Reimbursed"],
        &[
            "2026-10-03T09:15:22+00:00",
            "112-1234567-1234567",
            "A",
            "\"Big\" bottle",
            "CR-DEFECTIVE",
            "LPN1",
            "Reimbursed",
        ],
        &["2026-10-03T09:15:22+00:00", "112-1234567-1234568", "A", "bottle", "DEFECTIVE(存在瑕疵)", "", "Reimbursed"],
        &["2026-10-03T09:15:22+00:00", "112-1234567-1234568", "A", "bottle", "UNWANTED_ITEM", "", "Reimbursed"],
    ];
    let returns = file(&amazon, "amazon-fba-returns", &columns, &rows);
    assert_eq!(amazon.import(std::slice::from_ref(&returns)).files[0].added, 4);
    assert_eq!(amazon.import(&[returns]).files[0].unchanged, 4);
    // a later file's unit of the same order and goods, without a plate either, is another return
    let later: &[&str] =
        &["2026-10-10T09:15:22+00:00", "112-1234567-1234568", "A", "bottle", "UNWANTED_ITEM", "", "Reimbursed"];
    assert_eq!(amazon.import(&[file(&amazon, "amazon-fba-returns", &columns, &[later])]).files[0].added, 1);
    let names = amazon.rows("select product_name from cases where case_no like 'LPN1/%' order by applied_at");
    assert_eq!(names.concat(), ["\"Big\" bottle", "sold again"].map(|name| Some(name.to_owned())));
}

#[test]
fn the_first_currency_is_the_shops_and_amounts_in_another_one_are_left_out() {
    let owner = owner();
    let columns = [
        "Name",
        "Financial Status",
        "Paid at",
        "Currency",
        "Total",
        "Lineitem quantity",
        "Lineitem name",
        "Lineitem price",
    ];
    let rows: [&[&str]; 3] = [
        &["#1001", "paid", "2026-10-01 10:00:00 +0000", "EUR", "30.00", "1", "Tea", "20.00"],
        &["#1001", "", "", "", "", "1", "Cup", "10.00"],
        &["#1002", "paid", "2026-10-02 10:00:00 +0000", "USD", "25.00", "1", "Tea", "25.00"],
    ];
    let orders = file(&owner, "shopify-orders", &columns, &rows);
    assert_eq!(owner.preview(std::slice::from_ref(&orders)).currency_sign, "€", "a shop that is not there yet");
    let report = owner.import(std::slice::from_ref(&orders));
    assert_eq!(codes(&report), [(4, "currency_other")]);
    assert_eq!((report.files[0].added, report.files[0].flagged), (3, 1));
    let paid = || owner.rows("select paid_fen || '' from orders order by order_no").concat();
    assert_eq!(paid(), [Some("3000".to_owned()), None]);
    let shop = || owner.book.read(|tx| crate::shops::must(tx, SHOP)).expect("the shop");
    assert_eq!((shop().currency.as_str(), shop().currency_sign.as_str()), ("EUR", "€"));

    let dollars = crate::shops::SetCurrency { shop: SHOP.into(), currency: "usd".into() };
    door::write(&owner.book, &now(), "set_currency", dollars).expect("set");
    assert_eq!(codes(&owner.import(&[orders])), [(2, "currency_other"), (3, "currency_other")]);
    assert_eq!(paid(), ["3000", "2500"].map(|fen| Some(fen.to_owned())), "what was told before stays");
    assert_eq!(shop().currency_sign, "$");
}
