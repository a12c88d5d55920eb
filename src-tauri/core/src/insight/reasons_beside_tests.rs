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
        let pair = |stated: &str, known: &str, at: usize| Pair {
            stated: stated.to_owned(),
            known: known.to_owned(),
            same: stated == known && at.is_multiple_of(2),
        };
        let alike = (0..same).flat_map(|at| [pair("quality", "quality", at), pair("buyer", "buyer", at)]);
        confusion(alike.chain((0..other).map(|at| pair("quality", "buyer", at))).collect())
    };
    assert_eq!(pairs(20, 0).kappa, Some(1.0), "the classes agree, whatever the reasons do");
    assert_eq!((pairs(20, 10).agree.hits, pairs(20, 10).same_class.hits), (20, 40));
    assert!(pairs(20, 10).kappa.is_some_and(|kappa| kappa > 0.5 && kappa < 0.7));
}

#[test]
fn what_was_found_is_the_stated_reason_only_where_it_lies_within_it() {
    let given = Given::shop();
    let told = [
        ("颜色/款式/图案与描述不符", "description", Some("尺码偏小"), false),
        ("颜色/款式/图案与描述不符", "description", Some("色差大"), true),
        ("颜色/款式/图案与描述不符", "description", None, false),
        ("颜色/款式/图案与描述不符", "description", Some("looks.style"), true),
        ("大小/尺寸/重量与商品描述不符", "description", Some("looks.colour"), false),
        ("质量问题", "quality", Some("袖口开线"), true),
        ("质量问题", "description", Some("尺码偏小"), false),
        ("订单信息拍错（规格/颜色等）", "buyer", Some("size.ordered"), true),
    ];
    for (at, (stated, class, detail, _)) in told.iter().enumerate() {
        let case = given.case(json!({
            "case_no": format!("R{at}"), "order_no": format!("A{at}"), "reason_stated": stated,
            "applied_at": "2026-10-22T09:00:00", "status": "refunded",
        }));
        known(&given, case, "found", class);
        given.write(|tx| tx.change("update case_reasons set detail = ?2 where case_id = ?1", (case, *detail)));
    }
    let days = ["2026-10-01", "2026-10-31"].map(|day| day.parse().expect("a day"));
    let sheet = given.ask(ReasonsBeside { shop: SHOP.into(), from: days[0], to: days[1] }).expect("answered");
    let same = told.iter().filter(|(.., same)| *same).count() as i64;
    assert_eq!((sheet.found.agree.hits, sheet.found.same_class.hits, sheet.found.both), (same, 7, 8));
}
