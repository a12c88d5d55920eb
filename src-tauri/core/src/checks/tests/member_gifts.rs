//! Gifts for members: who has reached a level with this very order gets its gift.

use super::gifts::bag;
use super::*;
use crate::checks::gifts::effect::{GiftCondition, TryGiftRules};
use crate::checks::gifts::rules::{GiftRule, SaveGiftRule};
use crate::members::{Level, SaveLevels};

#[test]
fn members_of_a_level_and_above_get_their_gift_and_a_refund_takes_the_level_back() {
    let station = station();
    let (order, scanned) = (station.takes(order("1")), "1".to_owned());
    let level = |name: &str, orders: i64| Level {
        id: None,
        name: name.to_owned(),
        at_least_orders: Some(orders),
        at_least_fen: None,
        benefit: String::new(),
    };
    let levels = vec![level("银卡", 2), level("金卡", 9)];
    let save = SaveLevels { shop: SHOP.to_owned(), levels, within_days: None };
    let ids = station.acts("save_levels", save).expect("a ladder").ids;
    let silver = GiftRule { name: "银卡会员送".to_owned(), member_level: Some(ids[0]), ..bag() };
    station.gives(silver.clone());
    station.set(order, "buyer_hash", "member");
    assert!(station.gifts(&scanned).is_empty(), "the first order reaches no level");
    let earlier = station.write("import", |tx| {
        tx.insert(
            "insert into orders (shop_id, order_no, paid_at, paid_fen, status, buyer_hash)
             values (1, 'before', '2026-01-02T10:00:00', 9900, 'completed', 'member')",
            [],
        )
    });
    assert_eq!(station.gifts(&scanned), [("洗衣袋".to_owned(), 1)]);
    let tried = TryGiftRules { shop: SHOP.to_owned(), scanned: scanned.clone(), rule: Some(silver) };
    let marks = station.asks(tried).expect("tried").conditions;
    assert!(marks.contains(&GiftCondition { condition: "member_level".to_owned(), holds: true }), "{marks:?}");
    station.set(earlier, "status", "refunded");
    assert!(station.gifts(&scanned).is_empty(), "an order that was given back reaches nothing");
    let anywhere = GiftRule { shop: None, member_level: Some(ids[0]), ..bag() };
    let refused = station.acts("save_gift_rule", SaveGiftRule { rule: anywhere }).expect_err("levels are a shop's own");
    assert_eq!(refused.code, "gift_level_elsewhere");
    let gone = SaveLevels { shop: SHOP.to_owned(), levels: vec![], within_days: None };
    assert_eq!(station.acts("save_levels", gone).expect_err("a gift asks for it").code, "level_in_use");
}
