use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

fn known(given: &Given, case: i64, source: &str, class: &str) {
    given.write(|tx| {
        tx.change(
            "insert into case_reasons (case_id, source, class, staff, at, operation) values (?1, ?2, ?3, '03', '2026-11-01T00:00:00', 1)",
            (case, source, class),
        )
    });
}

#[test]
fn stated_and_found_are_compared_and_the_rate_is_told_as_it_would_be() {
    let given = Given::shop();
    for number in 0..40 {
        given.order(&["P1"], json!({ "order_no": format!("A{number}"), "signed_at": "2026-10-20T09:00:00" }));
        let reason = if number < 10 { "质量问题" } else { "尺寸不符" };
        let case = given.case(json!({
            "case_no": format!("R{number}"), "order_no": format!("A{number}"), "reason_stated": reason,
            "applied_at": "2026-10-22T09:00:00", "status": "refunded",
        }));
        match number {
            // Of ten called quality, four were the buyer's mood; of thirty others one was a fault.
            0..4 => known(&given, case, "found", "buyer"),
            4..8 => known(&given, case, "found", "quality"),
            10 => known(&given, case, "found", "quality"),
            11..37 => known(&given, case, "found", "buyer"),
            _ => {}
        }
    }
    known(&given, 1, "confirmed", "logistics");
    let sheet = given
        .ask(ReasonsBeside {
            shop: SHOP.into(),
            from: "2026-10-01".parse().expect("a day"),
            to: "2026-10-31".parse().expect("a day"),
        })
        .expect("answered");
    assert_eq!((sheet.cases, sheet.found.both, sheet.confirmed.both), (40, 35, 1));
    assert_eq!(sheet.all_differ, 1);
    assert_eq!((sheet.stated_rate.hits, sheet.found_rate.hits, sheet.found_orders), (10, 7, 35));
    assert_eq!(sheet.found.pairs.iter().map(|pair| pair.cases).sum::<i64>(), 35);
    assert!(sheet.found.kappa.is_some());
    assert_eq!((sheet.confirmed.agree.rate, sheet.confirmed.kappa), (None, None), "one case says nothing");
}

#[test]
fn two_sources_that_always_agree_agree_wholly() {
    let pairs = |same: usize, other: usize| {
        let of = |known: &str| ("quality".to_owned(), known.to_owned());
        let mut both: Vec<_> = std::iter::repeat_n(of("quality"), same).collect();
        both.extend(std::iter::repeat_n(("buyer".to_owned(), "buyer".to_owned()), same));
        both.extend(std::iter::repeat_n(of("buyer"), other));
        confusion(both)
    };
    assert_eq!(pairs(20, 0).kappa, Some(1.0));
    assert_eq!(pairs(20, 10).agree.hits, 40);
    assert!(pairs(20, 10).kappa.is_some_and(|kappa| kappa > 0.5 && kappa < 0.7));
}
