//! A shop with two waves of known counts. In the first of them 40 orders: 37 sent, 2 waiting, one closed.

mod behind;
mod figures;
mod partners;
mod save;
mod sides;

use pintui_store::{Reading as _, Result};
use serde_json::json;

use super::list::{Wave, WaveList, Waves};
use super::save::{Draft, SaveWave};
use crate::given::{Given, SHOP};

/// Forty orders of tees from the 1st to the 3rd of October, 34 of cups on the 20th, four of tees on another day.
pub(super) fn shop() -> Given {
    let given = Given::shop();
    for at in 0..40_i64 {
        let day = 1 + at % 3;
        let sent = (at < 37).then(|| format!("2026-10-0{}T15:00:00", if at < 30 { day + 1 } else { 8 }));
        let signed = (at < 36).then_some("2026-10-10T12:00:00");
        let status = ["paid", "closed", "completed"][if at == 39 { 1 } else { 2 * usize::from(at < 37) }];
        given.order(
            &["tee"],
            json!({ "order_no": format!("T{at}"), "paid_at": format!("2026-10-0{day}T10:00:00"),
                "shipped_at": sent, "signed_at": signed, "paid_fen": 5_000, "status": status }),
        );
    }
    for at in 0..34 {
        given.order(
            &["cup"],
            json!({ "order_no": format!("C{at}"), "paid_at": "2026-10-20T10:00:00", "paid_fen": 3_000,
                "shipped_at": "2026-10-21T10:00:00", "signed_at": "2026-10-24T10:00:00", "status": "completed" }),
        );
    }
    for at in 0..4 {
        given.order(&["tee"], json!({ "order_no": format!("L{at}"), "paid_at": "2026-10-09T10:00:00" }));
    }
    // three of quality, one for taste; only of the first two money went back
    for (at, reason, applied) in
        [(0, "质量问题", 12), (1, "质量问题", 12), (2, "质量问题", 15), (3, "七天无理由退换货", 20)]
    {
        given.case(json!({ "case_no": format!("R{at}"), "order_no": format!("T{at}"),
            "applied_at": format!("2026-10-{applied}T09:00:00"), "reason_stated": reason, "refund_fen": 5_000,
            "status": if at < 2 { "refunded" } else { "applied" },
            "refunded_at": (at < 2).then(|| format!("2026-10-{}T09:00:00", applied + 2)) }));
    }
    given
}

pub(super) fn product(given: &Given, no: &str) -> i64 {
    given.read(|tx| tx.one("select id from products where product_no = ?1", [no], |row| row.get(0)))
}

pub(super) fn draft(given: &Given, name: &str, days: [&str; 2], products: &[&str]) -> Draft {
    let [first_on, last_on] = days.map(|day| day.parse().expect("a day"));
    let products = products.iter().map(|no| product(given, no)).collect();
    Draft { id: None, name: name.to_owned(), first_on, last_on, products }
}

pub(super) fn save(given: &Given, wave: Draft) -> Result<i64> {
    given.act("save_wave", SaveWave { shop: SHOP.to_owned(), wave }).map(|saved| saved.id)
}

pub(super) fn tees(given: &Given) -> i64 {
    save(given, draft(given, "国庆团", ["2026-10-01", "2026-10-03"], &["tee"])).expect("kept")
}

pub(super) fn cups(given: &Given) -> i64 {
    save(given, draft(given, "水杯团", ["2026-10-20", "2026-10-20"], &["cup"])).expect("kept")
}

pub(super) fn list(given: &Given) -> Waves {
    given.ask(WaveList { shop: SHOP.to_owned(), rule: None }).expect("answered")
}

pub(super) fn told(given: &Given, id: i64) -> Wave {
    list(given).waves.into_iter().find(|wave| wave.id == id).expect("the wave")
}
