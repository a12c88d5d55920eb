//! The lot is fair: who is served where there is not enough for all, and what is foreseen before a campaign is kept.

use super::*;
use crate::coupons::preview::CampaignPreview;
use crate::insight::comparison::Shown;

/// A shop whose buyers draw the same lots every time.
fn shop() -> Given {
    let given = Given::shop();
    given.write(|tx| tx.change("update shops set salt = 'fixed'", []));
    given
}

#[test]
fn a_coupon_without_effect_shows_none_where_there_are_few() {
    let mut given = shop();
    // Whoever buys often has the newest order, and buys again whether he is given anything or not.
    for at in 0..240 {
        let (buyer, often) = (format!("b{at}"), at < 120);
        let paid_at = if often { "2026-11-01T20:00:00" } else { "2026-10-01T20:00:00" };
        given.order(&["P1"], json!({ "order_no": at.to_string(), "buyer_hash": buyer, "paid_at": paid_at, "paid_fen": 20_000, "status": "completed" }));
        if often {
            given.order(&["P1"], json!({ "order_no": format!("again-{at}"), "buyer_hash": buyer, "paid_at": "2026-11-10T10:00:00", "paid_fen": 9_000, "status": "completed" }));
        }
    }
    let id = given.begins(Campaign { stock: 100, held_out_percent: 30, ..campaign() });
    let done = given.gives_all(id).expect("given");
    assert_eq!((done.given, done.stock_left), (100, 0));
    assert!(
        (30..60).contains(&done.held_out),
        "{done:?}: as many as the lot leaves out of a hundred who had their turn"
    );
    assert!(done.without > 50, "{done:?}: others wait for more coupons");
    given.now = at("2026-12-20T09:00:00");
    let again = given.shows(id).effect.lot.again;
    assert_eq!(again.verdict, Shown::NotShown, "{again:?}");
}

#[test]
fn what_is_foreseen_of_a_new_campaign_is_what_will_be() {
    let given = shop();
    given.begins(campaign());
    for at in 0..60 {
        given.bought(&at.to_string(), &format!("b{at}"), 20_000);
    }
    let asked = Campaign { name: "新的".to_owned(), held_out_percent: 30, ..campaign() };
    let foreseen = |campaign| {
        let told = given.ask(CampaignPreview { shop: SHOP.to_owned(), campaign }).expect("answered");
        (told.people, told.held_out, told.orders_now)
    };
    let before = foreseen(asked.clone());
    let id = given.begins(asked.clone());
    assert_eq!(foreseen(Campaign { id: Some(id), ..asked }), before);
    let done = given.gives_all(id).expect("given");
    assert_eq!((done.given, done.held_out), (before.2, before.1));
}
