//! Which order falls into which group, and what is said of a group.

use super::*;
use crate::insight::daily;
use crate::platforms::rules;

#[test]
fn an_order_with_several_categories_counts_in_each_and_its_case_where_its_product_lies() {
    let both = Sold { products: vec![1, 2], ..SOLD };
    let named = Sold { case: Some(("质量问题", "2026-10-12T10:00:00", Some(2))), ..both.clone() };
    let shop = [
        many(40, 4, &Sold { products: vec![1], ..SOLD }),
        many(30, 0, &Sold { products: vec![2], ..SOLD }),
        many(5, 0, &both),
        many(1, 1, &named),
        many(1, 1, &both),
    ]
    .concat();
    let told = by(&shop_of(&shop), By::Category);
    assert_eq!(counts(&told), [("clothing", 47, 4, 4), ("shoes", 37, 1, 1)]);
    assert_eq!((told.whole.quality.orders, told.whole.quality.hits, told.unplaced), (77, 6, 1));
}

#[test]
fn an_order_without_lines_lies_where_its_title_says() {
    let given = shop_of(&many(2, 0, &SOLD));
    given.write(|tx| tx.change("update orders set goods = '真丝连衣裙 夏' where order_no = 'N0001'", []));
    assert_eq!(counts(&by(&given, By::Category)), [("clothing", 1, 0, 0), ("?none", 1, 0, 0)]);
}

#[test]
fn the_whole_is_the_figure_of_today() {
    let late = Sold { case: Some(("质量问题", "2026-11-01T00:00:00", None)), ..SOLD };
    let other = Sold { case: Some(("不喜欢/不想要", "2026-10-20T10:00:00", None)), ..SOLD };
    let outside = Sold { signed: "2026-10-01T23:59:59", ..SOLD };
    let given = shop_of(&[many(50, 5, &SOLD), many(1, 1, &late), many(2, 2, &other), many(3, 3, &outside)].concat());
    let told = by(&given, By::Category);
    let rule = rules::find("taobao", "signed_30d").expect("a rule");
    let (judged, _) = given.read(|tx| daily::cohort(tx, 1, rule, told.date));
    assert_eq!(told.whole.quality, judged);
    assert_eq!((judged.orders, judged.hits, told.whole.returned.hits), (53, 5, 7));
}

#[test]
fn a_city_stands_for_its_region_where_no_province_is_told() {
    let given = shop_of(&many(40, 4, &Sold { province: None, ..SOLD }));
    given.write(|tx| tx.change("update orders set city = iif(id % 4 = 0, '臺南市', '台北市')", []));
    let told = by(&given, By::Province);
    let mut found: Vec<_> = counts(&told).into_iter().map(|(place, orders, ..)| (place.to_owned(), orders)).collect();
    found.sort();
    assert_eq!(found, [("?folded".to_owned(), 10), ("台北市".to_owned(), 30)]);
}

#[test]
fn small_provinces_are_folded_and_have_no_rate_of_their_own() {
    let from = |province| Sold { province, ..SOLD };
    let shop = [
        many(60, 6, &from(Some("浙江"))),
        many(29, 3, &from(Some("西藏"))),
        many(4, 0, &from(Some("青海"))),
        many(3, 1, &from(None)),
    ]
    .concat();
    let told = by(&shop_of(&shop), By::Province);
    assert_eq!(counts(&told), [("浙江", 60, 6, 6), ("?folded", 33, 3, 3), ("?none", 3, 1, 1)]);
    assert_eq!(group(&told, "?folded").folded, 2);
    assert!(group(&told, "?folded").quality.rate.is_some(), "together they are enough");
    assert_eq!((group(&told, "?none").quality.rate, group(&told, "?none").quality.interval), (None, None));
    assert_eq!(group(&told, "浙江").transit_days, Some(3.0));
}

#[test]
fn the_price_from_which_on_the_rate_leaves_the_shops_range_is_marked() {
    let paid = |fen, count, back| many(count, back, &Sold { fen: Some(fen), ..SOLD });
    let given = shop_of(&[paid(1000, 100, 1), paid(5000, 100, 1), paid(9000, 60, 24), paid(20000, 10, 5)].concat());
    let told = with_limits(&given, &[3000, 8000, 15000]).expect("answered");
    let bands: Vec<(&str, i64, i64)> =
        told.groups.iter().map(|band| (band.key.as_str(), band.quality.orders, band.quality.hits)).collect();
    assert_eq!(bands, [("0", 100, 1), ("3000", 100, 1), ("8000", 60, 24), ("15000", 10, 5)]);
    assert_eq!(told.leaves_at_fen, Some(Fen(8000)));
    assert_eq!(group(&told, "15000").quality.rate, None, "ten orders are none");
    let ends = |key| (group(&told, key).from_fen, group(&told, key).until_fen);
    assert_eq!((ends("0"), ends("15000")), ((Some(Fen(0)), Some(Fen(3000))), (Some(Fen(15000)), None)));
}

#[test]
fn where_a_dear_band_falls_back_there_is_no_such_price() {
    let paid = |fen, count, back| many(count, back, &Sold { fen: Some(fen), ..SOLD });
    let middle = shop_of(&[paid(1000, 100, 1), paid(5000, 60, 24), paid(9000, 100, 1)].concat());
    let told = with_limits(&middle, &[3000, 8000]).expect("answered");
    assert_eq!(told.leaves_at_fen, None);
    assert!(group(&told, "3000").over, "the band itself is above the shop");
    let even = shop_of(&[paid(1000, 50, 2), paid(5000, 50, 2), paid(9000, 50, 2)].concat());
    assert_eq!(by(&even, By::Price).leaves_at_fen, None);
}

#[test]
fn without_limits_five_bands_have_about_as_many_orders_each() {
    let shop: Vec<Sold> = (0..100).map(|at| Sold { fen: Some(1000 + at * 100), ..SOLD }).collect();
    let told = by(&shop_of(&[shop, many(2, 0, &Sold { fen: None, ..SOLD })].concat()), By::Price);
    assert_eq!(told.limits_fen, [3000, 5000, 7000, 9000].map(Fen));
    let orders: Vec<i64> = told.groups.iter().map(|band| band.quality.orders).collect();
    assert_eq!(orders, [20, 20, 20, 20, 20, 2]);
    let same = by(&shop_of(&many(40, 0, &SOLD)), By::Price);
    assert_eq!((counts(&same), same.limits_fen.len()), (vec![("0", 40, 0, 0)], 0));
}

#[test]
fn what_was_paid_back_in_full_keeps_the_price_of_its_goods() {
    let given = shop_of(&[many(1, 1, &Sold { products: vec![1], ..SOLD }), many(1, 0, &SOLD)].concat());
    given.write(|tx| tx.change("update orders set paid_fen = 0, status = 'closed' where order_no = 'N0000'", []));
    given.write(|tx| tx.change("update lines set price_fen = 4000, quantity = 2", []));
    let told = with_limits(&given, &[6000, 9000]).expect("answered");
    assert_eq!(counts(&told), [("0", 1, 0, 0), ("6000", 1, 1, 1)]);
}

#[test]
fn buyers_are_parted_by_how_often_they_had_bought() {
    let of = |buyer: &str, signed: &'static str| Sold { buyer: Some(buyer.into()), signed, ..SOLD };
    let often = [
        "2026-10-03T08:00:00",
        "2026-10-04T08:00:00",
        "2026-10-05T08:00:00",
        "2026-10-06T08:00:00",
        "2026-10-07T08:00:00",
    ];
    let mut shop: Vec<Sold> = often.into_iter().map(|signed| of("loyal", signed)).collect();
    shop.push(of("new", "2026-10-08T08:00:00"));
    shop.push(Sold { fen: Some(0), ..of("gift", "2026-10-08T08:00:00") });
    shop.push(SOLD);
    let told = by(&shop_of(&shop), By::Times);
    let sizes: Vec<(&str, i64)> = counts(&told).into_iter().map(|(key, orders, ..)| (key, orders)).collect();
    assert_eq!(sizes, [("first", 2), ("second_third", 2), ("fourth_on", 2), ("?free", 1), ("?none", 1)]);
}

#[test]
fn a_carrier_shows_its_days_its_late_parcels_and_what_happened_on_the_way() {
    let by_carrier = |carrier, days| Sold { carrier: Some(carrier), days, ..SOLD };
    let lost = Sold { case: Some(("快递一直未到", "2026-10-12T10:00:00", None)), ..by_carrier("慢快递", 9) };
    let shop = [
        many(30, 0, &by_carrier("快快递", 2)),
        many(20, 0, &by_carrier("慢快递", 4)),
        many(15, 2, &lost),
        many(3, 0, &by_carrier("慢快递", 5)),
    ]
    .concat();
    let told = by(&shop_of(&shop), By::Carrier);
    let slow = group(&told, "慢快递");
    assert_eq!((slow.transit_days, slow.late.hits, slow.late.orders, slow.logistics), (Some(4.0), 15, 38, 2));
    assert_eq!((slow.returned.hits, slow.quality.hits), (2, 0));
    assert_eq!(group(&told, "快快递").late.hits, 0);
    let way = by(&shop_of(&shop), By::Transit);
    let sizes: Vec<(&str, i64)> = counts(&way).into_iter().map(|(key, orders, ..)| (key, orders)).collect();
    assert_eq!(sizes, [("1-2", 30), ("3-4", 20), ("4-5", 3), ("7-10", 15)]);
}

#[test]
fn each_group_stands_beside_itself_in_the_span_before() {
    let before =
        Sold { signed: "2026-09-10T12:00:00", case: Some(("质量问题", "2026-09-20T10:00:00", None)), ..SOLD };
    // known only after the span before was over
    let later = Sold { case: Some(("质量问题", "2026-10-05T10:00:00", None)), ..before.clone() };
    let told = by(&shop_of(&[many(100, 10, &SOLD), many(49, 2, &before), many(1, 1, &later)].concat()), By::Carrier);
    let change = &group(&told, "中通快递").change;
    assert_eq!((change.first.orders, change.first.hits), (50, 2));
    assert_eq!((change.second.orders, change.second.hits, change.difference), (100, 10, Some(0.06)));
    assert_eq!(told.window_before, ["2026-09-02", "2026-10-01"].map(|day| day.parse().expect("a date")));
}

#[test]
fn the_shares_of_a_groups_reasons_sum_to_a_hundred_per_cent() {
    let because = |reason| many(1, 1, &Sold { case: Some((reason, "2026-10-12T10:00:00", None)), ..SOLD });
    let told =
        by(&shop_of(&[because("质量问题"), because("尺寸不符"), because("不喜欢/不想要")].concat()), By::Province);
    let reasons = &told.whole.reasons;
    assert_eq!(reasons.iter().map(|reason| reason.share_tenths).sum::<i64>(), 1000);
    assert_eq!(reasons.iter().map(|reason| reason.cases).sum::<i64>(), told.whole.cases);
}

#[test]
fn the_top_groups_are_those_with_most_quality_orders() {
    let by_carrier = |carrier, count, back| many(count, back, &Sold { carrier: Some(carrier), ..SOLD });
    let given = shop_of(
        &[by_carrier("甲", 5, 1), by_carrier("乙", 9, 1), by_carrier("丙", 3, 2), by_carrier("丁", 9, 1)].concat(),
    );
    let keys = |told: &Breakdown| told.groups.iter().map(|one| one.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&by(&given, By::Carrier)), ["丙", "丁", "乙", "甲"]);
    let top = given.ask(BreakdownAsk { top: Some(2), ..ask_for(By::Carrier) }).expect("answered");
    assert_eq!((keys(&top), top.count), (vec!["丙".to_owned(), "丁".to_owned()], 4));
}

#[test]
fn limits_that_part_nothing_and_days_nobody_waits_for_are_refused() {
    let given = shop_of(&[]);
    for limits in [&[5000, 5000][..], &[5000, 4000], &[0, 5000]] {
        assert_eq!(with_limits(&given, limits).expect_err("refused").code, "price_limits_wrong");
    }
    let late = given.ask(BreakdownAsk { late_days: 0, ..ask_for(By::Carrier) });
    assert_eq!(late.expect_err("refused").code, "late_days_wrong");
}
