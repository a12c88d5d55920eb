//! What the demonstration shop promises to those who test and measure with it.

mod read;
mod traps;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use tempfile::tempdir;

use super::*;
use read::{Table, table};

fn recipe(orders: usize) -> Recipe {
    let until = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day of the calendar");
    Recipe { layout: Layout::large(), ..Recipe::plain(7, orders, until) }
}

struct Export {
    orders: Table,
    lines: Table,
    cases: Table,
    written: Written,
}

fn export(recipe: &Recipe) -> Export {
    let folder = tempdir().expect("a folder for a test");
    let written = write(recipe, folder.path()).expect("three files are written");
    let [orders, lines, cases] = [0, 1, 2].map(|place| table(&written.files[place]));
    Export { orders, lines, cases, written }
}

fn bytes(recipe: &Recipe, folder: &Path) -> Vec<Vec<u8>> {
    let written = write(recipe, folder).expect("three files are written");
    written.files.iter().map(|file| fs::read(file).expect("a written file can be read")).collect()
}

#[test]
fn the_same_seed_writes_the_same_bytes() {
    let folder = tempdir().expect("a folder for a test");
    for layout in [Layout::large(), recipe(1).layout, Recipe::plain(7, 1, recipe(1).until).layout] {
        let recipe = Recipe { traps: Traps::all(), layout, ..recipe(400) };
        assert!(bytes(&recipe, folder.path()) == bytes(&recipe, folder.path()), "a demonstration can't be repeated");
    }
}

#[test]
fn another_seed_is_another_shop() {
    let (one, other) = (export(&recipe(300)), export(&Recipe { seed: 8, ..recipe(300) }));
    let known: HashSet<&str> = one.orders.column("订单编号").into_iter().collect();
    assert!(other.orders.column("订单编号").iter().all(|no| !known.contains(no)));
}

#[test]
fn the_counts_are_those_of_the_files() {
    let export = export(&recipe(1500));
    assert_eq!(export.written.orders, 1500);
    assert_eq!(export.orders.rows.len(), export.written.orders);
    assert_eq!(export.lines.rows.len(), export.written.lines);
    assert_eq!(export.cases.rows.len(), export.written.cases);
    assert_eq!(export.written.planted.orders, Traps::none());
}

#[test]
fn an_empty_shop_has_three_files_with_headers() {
    let export = export(&recipe(0));
    assert_eq!([export.orders.names.len(), export.lines.names.len(), export.cases.names.len()], [71, 35, 51]);
    assert!(export.orders.rows.is_empty() && export.lines.rows.is_empty() && export.cases.rows.is_empty());
}

#[test]
fn no_two_rows_share_a_key() {
    let export = export(&recipe(4000));
    for (table, key) in [
        (&export.orders, "订单编号"),
        (&export.lines, "子订单编号"),
        (&export.cases, "退款编号"),
        (&export.orders, "物流单号"),
    ] {
        let keys: Vec<&str> = table.column(key).into_iter().filter(|key| !key.is_empty()).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len(), "two rows have one {key}");
    }
}

#[test]
fn order_numbers_have_nineteen_digits_grow_with_time_and_never_end_in_zeros() {
    let export = export(&recipe(4000));
    let numbers = export.orders.column("订单编号");
    assert!(numbers.iter().all(|no| no.len() == 19 && !no.ends_with("0000")));
    assert!(numbers.is_sorted_by(|newer, older| newer > older));
    assert!(export.cases.column("退款编号").iter().all(|no| no.len() == 18 && !no.ends_with("000")));
}

#[test]
fn a_later_export_never_takes_back_what_an_earlier_one_said() {
    let (early, late) = (export(&recipe(3000)), export(&recipe(3000).later(21)));
    let facts = ["订单编号", "订单创建时间", "买家会员名", "买家应付货款", "订单付款时间", "发货时间", "确认收货时间"];
    let later: HashMap<&str, [&str; 7]> = late.orders.cells(facts).into_iter().map(|order| (order[0], order)).collect();
    let mut met = 0;
    for order in early.orders.cells(facts) {
        let Some(now) = later.get(order[0]) else { continue };
        met += 1;
        for (fact, (before, now)) in facts.iter().zip(order.iter().zip(now)) {
            assert!(before.is_empty() || before == now, "{fact} of {} was {before} and is {now}", order[0]);
        }
    }
    assert!((2300..2700).contains(&met), "the exports overlap in {met} orders");
}

#[test]
fn states_only_move_forward_and_some_do() {
    let rank = |status: &str| match status {
        "等待买家付款" | "买家已经申请退款，等待卖家同意" => 0,
        "买家已付款，等待卖家发货" | "卖家已经同意退款，等待买家退货" | "卖家拒绝退款" => {
            1
        }
        "卖家已发货，等待买家确认" | "买家已经退货，等待卖家确认收货" => 2,
        "交易成功" | "交易关闭" | "退款成功" | "退款关闭" => 3,
        other => panic!("nobody knows {other}"),
    };
    let (early, late) = (export(&recipe(3000)), export(&recipe(3000).later(21)));
    for (before, now, names) in [
        (&early.orders, &late.orders, ["订单编号", "订单状态"]),
        (&early.lines, &late.lines, ["子订单编号", "订单状态"]),
        (&early.cases, &late.cases, ["退款编号", "退款状态"]),
    ] {
        let now: HashMap<&str, &str> = now.cells(names).into_iter().map(|[no, status]| (no, status)).collect();
        let pairs: Vec<_> =
            before.cells(names).into_iter().filter_map(|[no, status]| Some((status, *now.get(no)?))).collect();
        assert!(pairs.iter().all(|(before, now)| before == now || rank(before) < rank(now)));
        assert!(pairs.iter().any(|(before, now)| before != now), "three weeks have passed and nothing moved");
    }
}

#[test]
fn a_few_cases_change_their_reason_until_a_later_export() {
    let (early, late) = (export(&recipe(6000)), export(&recipe(6000).later(21)));
    let reason = ["退款编号", "买家退款原因"];
    let now: HashMap<&str, &str> = late.cases.cells(reason).into_iter().map(|[no, reason]| (no, reason)).collect();
    let changed = early.cases.cells(reason).into_iter().filter(|[no, was]| now.get(no).is_some_and(|now| now != was));
    assert!((1..40).contains(&changed.count()));
}

#[test]
fn a_refund_is_never_more_than_was_paid() {
    let money = |text: &str| text.parse::<f64>().expect("an amount");
    let export = export(&recipe(4000));
    for [refund, paid] in export.cases.cells(["买家退款金额", "买家实际支付金额"]) {
        assert!(money(refund) <= money(paid));
    }
    for [refund, paid] in export.orders.cells(["退款金额", "买家实际支付金额"]) {
        assert!(money(refund) <= money(paid));
    }
}

#[test]
fn an_order_is_paid_before_it_is_sent_and_sent_before_it_is_signed() {
    let export = export(&recipe(4000));
    for order in export.orders.cells(["订单创建时间", "订单付款时间", "发货时间", "确认收货时间"])
    {
        let past: Vec<&str> = order.into_iter().filter(|time| !time.is_empty()).collect();
        assert!(past.is_sorted() && past.iter().all(|&time| time < "2026-11-01"), "{past:?}");
    }
}

#[test]
fn open_cases_carry_a_deadline_that_has_not_passed() {
    let export = export(&recipe(4000));
    let open: Vec<_> =
        export.cases.cells(["退款状态", "超时时间"]).into_iter().filter(|case| case[0].contains("等待")).collect();
    assert!(open.len() > 5, "the shop has nothing to decide");
    assert!(open.iter().all(|[_, deadline]| *deadline >= "2026-11-01"));
}

#[test]
fn the_last_days_leave_work_for_the_packing_station() {
    let export = export(&recipe(2000));
    let orders = export.orders.cells(["订单状态", "物流单号"]);
    let to_pack: Vec<_> = orders.iter().filter(|[status, _]| status.contains("等待卖家发货")).collect();
    assert!(to_pack.iter().any(|[_, label]| !label.is_empty()) && to_pack.iter().any(|[_, label]| label.is_empty()));
    assert!(orders.iter().filter(|[status, _]| status.contains("等待买家确认")).count() > 20);
}

#[test]
fn about_two_orders_in_a_hundred_complain_about_quality_most_of_them_about_three_goods() {
    let export = export(&recipe(20_000));
    let flawed = ["质量", "瑕疵", "故障", "开线", "褪色", "维修"];
    let cases = export.cases.cells(["订单编号", "商品id", "商品编码", "买家退款原因"]);
    let quality: Vec<_> = cases.iter().filter(|case| flawed.iter().any(|word| case[3].contains(word))).collect();
    let orders = quality.iter().map(|case| case[0]).collect::<HashSet<_>>().len();
    assert!((340..460).contains(&orders), "{orders} of 20,000");
    let troubled = troubled_products();
    let expected = quality
        .iter()
        .filter(|case| troubled.iter().any(|id| id == case[1]) || case[2].starts_with(TROUBLED_SUPPLIER))
        .count();
    assert!(expected * 100 > quality.len() * 45, "{expected} of {}", quality.len());
    let all = export.cases.column("订单编号").into_iter().collect::<HashSet<_>>().len();
    assert!((1_450..1_750).contains(&all), "{all} orders with a case");
}

#[test]
fn every_person_in_the_files_is_on_the_planted_lists() {
    let export =
        export(&Recipe { layout: Layout { orders_version: OrdersVersion::V2, ..Layout::large() }, ..recipe(2000) });
    let (names, phones, streets) = (planted_names(), planted_phones(), planted_streets());
    for [name, phone, address, member, mail] in
        export.orders.cells(["收货人姓名", "联系手机", "收货地址", "买家会员名", "买家支付宝账号"])
    {
        assert!(names.iter().any(|known| known == name), "{name}");
        assert!(phones.iter().any(|known| known == phone.trim_start_matches('\'')), "{phone}");
        assert!(streets.iter().any(|street| address.contains(street.as_str())), "{address}");
        assert!(member.contains(MEMBER_STARS) && mail.ends_with(MAIL_SUFFIX));
    }
    for operator in export.cases.column("退款操作人") {
        assert!(operator.is_empty() || names.iter().any(|name| operator.ends_with(name.as_str())), "{operator}");
    }
}

#[test]
fn buyers_come_back_under_the_same_name() {
    let export = export(&recipe(2000));
    let mut buyers: HashMap<&str, HashSet<&str>> = HashMap::new();
    for [member, address] in export.orders.cells(["买家会员名", "收货地址"]) {
        buyers.entry(member).or_default().insert(address);
    }
    assert!(buyers.len() < 1500, "nobody buys twice");
    assert!(buyers.values().all(|addresses| addresses.len() == 1), "a buyer moved house");
}
