//! The partners of a wave beside each other.

use super::*;
use crate::waves::partners::WavePartnersAsk;

#[test]
fn each_partner_of_a_wave_has_its_own_curve_to_the_same_day() {
    let given = shop();
    given.write(|tx| {
        let sql = "update orders set warehouse = iif(cast(substr(order_no, 2) as integer) < 32, '城东仓', '城西仓')
            where order_no like 'T%'";
        tx.change(sql, []).map(|_| ())
    });
    let wave = tees(&given);
    let ask = WavePartnersAsk { shop: SHOP.into(), wave, rule: None };
    let told = given.ask(ask).expect("told");
    let orders: Vec<(&str, i64)> = told.partners.iter().map(|one| (one.partner.as_str(), one.orders)).collect();
    assert_eq!(orders, [("城东仓", 32), ("城西仓", 8)]);
    let [east, west] = &told.partners[..] else { panic!("two partners: {told:?}") };
    assert_eq!(east.send.days.len(), west.send.days.len());
    assert_eq!(east.send.days[1].came, 30, "thirty left on the next day");
    assert!(east.send.days[1].share.is_some_and(|share| share > 0.9), "{:?}", east.send.days);
    assert!(west.send.days.iter().all(|day| day.share.is_none()), "eight orders bear no share");
}
