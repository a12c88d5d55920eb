use serde_json::json;

use super::*;
use crate::given::Given;

#[test]
fn whichever_way_cases_are_looked_for_they_are_joined_alike() {
    let given = Given::shop();
    let orders: Vec<i64> = (0..12)
        .map(|at| given.order(&["P1", "P2"], json!({ "order_no": format!("A{at}"), "paid_fen": 5000 })))
        .collect();
    for (no, order, line, applied) in [
        ("R1", "A3", Some("2"), "2026-10-03T10:00:00"),
        ("R2", "A3", Some("2"), "2026-10-02T10:00:00"),
        ("R3", "A3", None, "2026-10-01T10:00:00"),
        ("R4", "A9", Some("1"), "2026-10-01T10:00:00"),
        ("R5", "Z1", None, "2026-10-01T10:00:00"),
    ] {
        given.case(json!({ "case_no": no, "order_no": order, "line_no": line, "reason_stated": "质量问题",
            "applied_at": applied }));
    }
    let joined = |scope: Scope<'_>| given.read(|tx| of(tx, 1, "taobao", scope));
    let shop = joined(Scope::Shop);
    assert_eq!(shop.len(), 4, "one waits for its order");
    assert_eq!(joined(Scope::Orders(&orders)), shop, "through the index");
    let few: Links =
        shop.iter().filter(|(_, link)| link.order_id == orders[9]).map(|(id, link)| (*id, link.clone())).collect();
    assert_eq!((joined(Scope::Orders(&orders[4..])), few.len()), (few, 1));
    given.write(|tx| tx.change("delete from cases where case_no in ('R3', 'R4', 'R5')", []));
    let shop = joined(Scope::Shop);
    assert_eq!((joined(Scope::Orders(&orders)), shop.len()), (shop, 2), "in one pass");
    let firsts: Vec<bool> = [1, 2].map(|case| joined(Scope::Orders(&orders))[&case].first).into();
    assert_eq!(firsts, [false, true]);
}
