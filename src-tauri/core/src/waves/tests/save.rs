//! Waves are defined, changed and taken away, and no order lies in two of them.

use super::*;
use crate::keeping::history::Undo;
use crate::waves::save::RemoveWave;

#[test]
fn waves_that_share_days_and_a_product_are_refused_with_the_orders_both_would_hold() {
    let given = shop();
    tees(&given);
    let refused = save(&given, draft(&given, "尾货团", ["2026-10-03", "2026-10-09"], &["cup", "tee"]));
    let refused = refused.expect_err("both would hold the tees of the 3rd");
    assert_eq!(refused.code, "waves_overlap");
    assert_eq!((&refused.params["name"], &refused.params["orders"]), (&json!("国庆团"), &json!(13)));
    assert_eq!((given.count("waves"), given.count("wave_products")), (1, 1), "nothing of it is kept");
    // days without a shared product, and a shared product on other days, are no overlap
    save(&given, draft(&given, "同日水杯", ["2026-10-03", "2026-10-09"], &["cup"])).expect("other goods");
    save(&given, draft(&given, "尾货团", ["2026-10-04", "2026-10-09"], &["tee"])).expect("other days");
}

#[test]
fn an_order_with_goods_of_two_waves_stays_with_the_one_defined_first() {
    let given = shop();
    let first = tees(&given);
    let second = save(&given, draft(&given, "同日水杯", ["2026-10-01", "2026-10-03"], &["cup"])).expect("kept");
    let both = |no: &str| given.order(&["cup", "tee"], json!({ "order_no": no, "paid_at": "2026-10-02T08:00:00" }));
    both("B0");
    both("B1");
    let (tee, cup) = (told(&given, first), told(&given, second));
    assert_eq!((tee.orders, tee.elsewhere, cup.orders, cup.elsewhere), (42, 0, 0, 2));
}

#[test]
fn a_wave_is_changed_and_taken_away_and_both_can_be_undone() {
    let given = shop();
    let id = tees(&given);
    let longer = Draft { id: Some(id), ..draft(&given, "国庆加场", ["2026-10-01", "2026-10-09"], &["tee", "cup"]) };
    let undo = || given.act("undo", Undo { operation: None }).expect("taken back");
    save(&given, longer).expect("changed");
    let wave = told(&given, id);
    assert_eq!((wave.name.as_str(), wave.orders, wave.products.len()), ("国庆加场", 44, 2));
    undo();
    let wave = told(&given, id);
    assert_eq!((wave.name.as_str(), wave.orders, wave.products.len()), ("国庆团", 40, 1));
    let remove = || given.act("remove_wave", RemoveWave { wave: id });
    remove().expect("gone");
    assert!(list(&given).waves.is_empty());
    assert_eq!(remove().expect_err("gone already").code, "wave_unknown");
    undo();
    assert_eq!((told(&given, id).orders, told(&given, id).products.len()), (40, 1));
}

#[test]
fn a_wave_without_name_days_or_goods_is_refused() {
    let given = shop();
    tees(&given);
    let right = || draft(&given, "水杯团", ["2026-10-20", "2026-10-20"], &["cup"]);
    let day = |text: &str| text.parse().expect("a day");
    for (wrong, code) in [
        (Draft { name: "  ".into(), ..right() }, "wave_name_missing"),
        (Draft { name: "国庆团".into(), ..right() }, "wave_name_taken"),
        (Draft { last_on: day("2026-10-19"), ..right() }, "wave_days_wrong"),
        (Draft { last_on: day("2026-12-21"), ..right() }, "wave_days_wrong"),
        (Draft { products: vec![], ..right() }, "wave_products_missing"),
        (Draft { products: vec![99], ..right() }, "wave_product_unknown"),
        (Draft { id: Some(99), ..right() }, "wave_unknown"),
    ] {
        assert_eq!(save(&given, wrong).expect_err("refused").code, code);
    }
    save(&given, Draft { last_on: day("2026-12-20"), ..right() }).expect("sixty-two days");
}
