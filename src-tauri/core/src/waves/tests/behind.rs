//! Every count opens a list that is as long.

use super::*;
use crate::breakdown::behind::BehindCount;
use crate::waves::behind::WaveBehind;
use crate::waves::counted::What;

pub(super) fn behind(given: &Given, wave: i64, what: What) -> i64 {
    let (shop, rule) = (SHOP.to_owned(), "signed_30d".to_owned());
    match given.ask(WaveBehind { shop, rule, wave, what, skip: 0, limit: 50 }).expect("answered") {
        BehindCount::Orders(page) => page.total,
        BehindCount::Cases(page) => page.total,
    }
}

#[test]
fn every_count_of_a_wave_opens_a_list_as_long() {
    let given = shop();
    let id = tees(&given);
    let wave = told(&given, id);
    for (what, count) in [
        (What::Orders, wave.orders),
        (What::Sent, wave.sent.hits),
        (What::Waiting, wave.waiting),
        (What::Cancelled, wave.cancelled),
        (What::Judged, wave.quality.orders),
        (What::Returned, wave.returned.hits),
        (What::Quality, wave.quality.hits),
        (What::Refunds, wave.refunds),
        (What::Given, wave.given),
        (What::Uncosted, wave.uncosted),
        (What::Elsewhere, wave.elsewhere),
    ] {
        assert_eq!(behind(&given, id, what.clone()), count, "{what:?}");
    }
    assert_eq!(wave.orders, wave.sent.hits + wave.waiting + wave.cancelled);
}
