use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

#[test]
fn the_point_that_comes_up_most_is_first_with_goods_clerks_and_warehouses() {
    let given = Given::shop();
    for (number, point) in [(1, "色差"), (2, "色差"), (3, "运费")] {
        given.order(&["P1"], json!({ "order_no": format!("A{number}"), "warehouse": "一仓" }));
        let case = given.case(json!({ "case_no": format!("R{number}"), "order_no": format!("A{number}") }));
        // Twice in one case is one case.
        for _ in 0..2 {
            given.write(|tx| {
                tx.change(
                    "insert into contacts (case_id, channel, staff, started_at, topic, point, written_at)
                     values (?1, 'chat', '03', '2026-10-05T09:00:00', 'reason', ?2, '2026-10-05T09:00:00')",
                    (case, point),
                )
            });
        }
    }
    let points = given
        .ask(DisputePoints {
            shop: SHOP.into(),
            from: "2026-10-01".parse().expect("a day"),
            to: "2026-10-05".parse().expect("a day"),
        })
        .expect("answered");
    assert_eq!(
        points.iter().map(|point| (point.point.as_str(), point.cases)).collect::<Vec<_>>(),
        [("色差", 2), ("运费", 1)]
    );
    assert_eq!(points[0].products, [Among { name: Some("title of P1".into()), cases: 2 }]);
    assert_eq!(points[0].warehouses[0].name.as_deref(), Some("一仓"));
    assert_eq!(points[0].ids.len(), 2);
}
