//! What a halt cost, what is asked for it, and the workbooks for others.

use calamine::{Reader, Xlsx, open_workbook};

use super::*;

fn costed() -> (Given, i64) {
    let given = shop();
    for (rate, amount) in [("freight_out", 800), ("freight_back", 600), ("wage", 3_000), ("unseen_loss", 5_000)] {
        let wish =
            json!({ "shop": SHOP, "rate": rate, "subject": null, "amount": amount, "from_on": null, "by": "店长" });
        ask(&given, "set_cost_rate", wish);
    }
    let cost = json!({ "product_id": tee(&given), "sku_id": null, "cost_fen": 4_000, "from_on": null, "by": "店长" });
    ask(&given, "set_product_cost", cost);
    let halt = halt(&given);
    (given, halt)
}

#[test]
fn a_halt_costs_what_its_cases_cost_and_the_warehouse_is_asked_for_it_once() {
    let (given, halt) = costed();
    let costs = ask(&given, "halt_costs", json!({ "halt": halt }));
    let cases = costs["cases"].as_array().expect("cases");
    assert_eq!((cases.len(), &cases[0]["cost"]["case_no"]), (1, &json!("back")), "four old ones are none of it");
    let alone = ask(&given, "case_cost", json!({ "case_id": cases[0]["cost"]["case_id"] }));
    assert_eq!((&costs["net_fen"], &costs["known_fen"]), (&alone["net_fen"], &alone["known_fen"]));
    let net = costs["net_fen"].as_i64().expect("a sum");
    assert!(net > 0, "{costs}");
    assert_eq!(costs["claimable"], json!([{ "warehouse": "城东仓", "cases": 1, "fen": net }]));
    let claim = json!({ "halt": halt, "warehouse": "城东仓", "by": "小林" });
    let made = ask(&given, "claim_halt", claim.clone());
    assert_eq!(made["answer"]["asked_fen"], net);
    assert_eq!(refused(&given, "claim_halt", claim), "halt_nothing_to_claim");
    let list = ask(&given, "claim_list", json!({ "shop": SHOP, "state": null }));
    assert_eq!(list["claims"][0]["bearer"]["party"], "城东仓");
    undo(&given);
    assert_eq!((given.count("claims"), given.count("losses")), (0, 0));
}

#[test]
fn a_warehouse_gets_its_own_orders_and_nothing_of_a_buyer() {
    let (given, halt) = costed();
    let contacts = json!([{ "id": null, "role": "duty", "name": "小吴", "reach": "13800000000", "tested_on": null }]);
    ask(&given, "save_contacts", json!({ "shop": SHOP, "party": "城东仓", "contacts": contacts, "by": "店长" }));
    given.write(|tx| {
        tx.change(
            "insert into evidence (shop_id, order_id, scene, kind, source, staff, taken_at, kept_at, hash, mime, bytes)
             select 1, id, 'packing', 'photo', 'camera', '07', '2026-10-24T09:00:00', '2026-10-24T09:00:00', 'abc123',
               'image/jpeg', 10 from orders where order_no = 'here0'",
            [],
        )
    });
    let file = |name: &str| given.folder.path().join(name).to_string_lossy().into_owned();
    let (notice, whole) = (file("notice.xlsx"), file("halt.xlsx"));
    let wish = |out: &str| json!({ "halt": halt, "warehouse": "城东仓", "out": out, "language": "zh-CN" });
    ask(&given, "export_halt_notice", wish(&notice));
    ask(&given, "export_halt", wish(&whole));
    let sheet = |path: &str, name: &str| {
        let mut book: Xlsx<_> = open_workbook(path).expect("a workbook");
        book.worksheet_range(name).expect("the sheet")
    };
    assert_eq!(sheet(&notice, "待发的单").rows().count(), 5, "four orders under their titles");
    assert_eq!(sheet(&whole, "已发出的单").rows().count(), 7);
    assert_eq!(sheet(&whole, "退货成本").rows().count(), 2);
    let proof = sheet(&whole, "凭证");
    assert!(proof.rows().flatten().any(|cell| cell.to_string().starts_with("abc123")), "{proof:?}");
    for path in [&notice, &whole] {
        let mut book: Xlsx<_> = open_workbook(path).expect("a workbook");
        let cells = book
            .worksheets()
            .into_iter()
            .flat_map(|(_, range)| range.rows().flatten().map(ToString::to_string).collect::<Vec<_>>());
        let text = cells.collect::<Vec<_>>().join("\n");
        for hidden in ["a-buyer", "某省", "小吴", "13800000000", "wait4"] {
            assert!(!text.contains(hidden), "{path} tells {hidden}");
        }
    }
}
