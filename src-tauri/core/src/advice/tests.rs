use serde_json::{Value, json};

use super::offers::{Act, Offer};
use super::sheet::{AdviceAsk, AdviceSheet, Finding, Out, Sign};
use crate::callbacks::advised::{Advised, Cause, Kind};
use crate::callbacks::changes::ChooseChange;
use crate::callbacks::plan;
use crate::given::{Given, SHOP};
use crate::halts::halt::HaltProduct;
use crate::rounds::JudgeAction;
use crate::segments;

/// So many orders signed for in October with these columns, the first ones back for this reason.
fn sold(given: &Given, name: &str, count: usize, back: usize, reason: &str, columns: &Value) {
    for at in 0..count {
        let no = format!("{name}{at}");
        let mut order = json!({ "order_no": no, "status": "completed", "paid_at": "2026-09-28T10:00:00",
            "shipped_at": "2026-10-05T10:00:00", "signed_at": "2026-10-08T10:00:00", "paid_fen": 5000 });
        for (key, value) in columns.as_object().expect("columns") {
            order[key] = value.clone();
        }
        given.order(&[columns["goods"].as_str().unwrap_or("p1")], order);
        if at < back {
            given.case(json!({ "case_no": format!("R{no}"), "order_no": no, "applied_at": "2026-10-12T10:00:00",
                "reason_stated": reason, "status": "refunded", "refunded_at": "2026-10-14T10:00:00",
                "refund_fen": 1000 }));
        }
    }
}

fn advice(given: &Given) -> AdviceSheet {
    let date = Some("2026-10-31".parse().expect("a day"));
    given.ask(AdviceAsk { shop: SHOP.into(), date, rule: Some("signed_30d".into()) }).expect("answered")
}

fn of(sheet: &AdviceSheet, cause: Cause) -> &Finding {
    sheet.findings.iter().find(|finding| finding.cause == cause).expect("each cause is told")
}

fn out(sheet: &AdviceSheet, cause: Cause) -> &Out {
    of(sheet, cause).out.as_ref().unwrap_or_else(|| panic!("nothing of {cause:?} stands out: {sheet:?}"))
}

fn acts(out: &Out) -> Vec<Act> {
    out.offers.iter().map(|offer| offer.act.clone()).collect()
}

fn change(kind: Kind) -> Act {
    Act::Change { kind, sort: plan::Kind::of(kind) }
}

const QUALITY: &str = "质量问题";
const BROKEN: &str = "包装/商品破损/污渍";

#[test]
fn a_product_over_its_line_offers_to_halt_it_and_to_change_it_and_knows_what_was_chosen() {
    let given = Given::shop();
    sold(&given, "a", 300, 3, QUALITY, &json!({}));
    sold(&given, "b", 60, 15, QUALITY, &json!({ "goods": "p2" }));
    let sheet = advice(&given);
    let product = out(&sheet, Cause::Product);
    assert_eq!((product.sign, product.name.as_str()), (Sign::Quality, "title of p2"));
    assert_eq!((product.of.hits, product.of.orders, product.usual), (15, 60, 0.05));
    assert_eq!(product.refund_fen.0, 15_000);
    assert_eq!(
        acts(product),
        [Act::Halt, change(Kind::Recheck), change(Kind::Page), change(Kind::Pictures), change(Kind::OffShelf)]
    );
    assert!(product.offers.iter().all(|offer| !offer.taken));
    assert_eq!(sheet.open, 1);

    let product_id = product.product_id;
    let advised = Advised { cause: Cause::Product, kind: Kind::Page, about: product.about.clone() };
    let chosen = given.act(
        "choose_change",
        ChooseChange {
            shop: SHOP.into(),
            product_id,
            what: "改详情页：60 单里 15 单品退".into(),
            callbacks: Vec::new(),
            feedback: Vec::new(),
            by: "店长".into(),
            advice: Some(advised),
            plan: None,
        },
    );
    let halt = json!({ "product_id": product_id, "sku_id": null, "signal": "rate", "why": "退得多", "by": "店长" });
    given.act::<HaltProduct>("halt_product", serde_json::from_value(halt).expect("a halt")).expect("halted");
    let sheet = advice(&given);
    let taken: Vec<&Offer> = out(&sheet, Cause::Product).offers.iter().filter(|offer| offer.taken).collect();
    assert_eq!(taken.iter().map(|offer| offer.act.clone()).collect::<Vec<_>>(), [Act::Halt, change(Kind::Page)]);
    assert!(taken.iter().all(|offer| offer.since.is_some_and(|on| on.text() == "2026-11-02")));
    assert_eq!(sheet.open, 0, "what is being done is no open advice");

    let id = chosen.expect("chosen").id;
    given.write(|tx| tx.change("update changes set live_on = '2026-10-01' where id = ?1", [id]));
    let word = json!({ "shop": SHOP, "doing": "change", "id": id, "verdict": "unclear", "note": "还看不出" });
    given.act::<JudgeAction>("judge_action", serde_json::from_value(word).expect("a verdict")).expect("judged");
    let sheet = advice(&given);
    let page = out(&sheet, Cause::Product).offers.iter().find(|offer| offer.act == change(Kind::Page));
    assert!(page.is_some_and(|offer| !offer.taken), "what was judged may be done again");
}

#[test]
fn a_carrier_on_whose_way_more_breaks_offers_packing_another_carrier_and_another_promise() {
    let given = Given::shop();
    sold(&given, "a", 300, 3, BROKEN, &json!({ "carrier": "中通快递" }));
    sold(&given, "b", 60, 12, BROKEN, &json!({ "carrier": "慢慢快递" }));
    sold(&given, "c", 20, 10, BROKEN, &json!({ "carrier": "小小快递" }));
    let sheet = advice(&given);
    let transport = out(&sheet, Cause::Transport);
    assert_eq!((transport.sign, transport.name.as_str()), (Sign::OnTheWay, "慢慢快递"), "of twenty nothing is said");
    assert_eq!((transport.of.hits, transport.of.orders, transport.refund_fen.0), (12, 60, 12_000));
    assert_eq!(acts(transport), [change(Kind::Packing), change(Kind::Carrier), change(Kind::Delivery)]);
    let looked = of(&sheet, Cause::Transport).looked;
    assert_eq!((looked.enough, looked.few), (2, 1));
}

#[test]
fn a_carrier_that_is_late_is_told_where_nothing_breaks() {
    let given = Given::shop();
    sold(&given, "a", 300, 0, QUALITY, &json!({ "carrier": "中通快递" }));
    sold(&given, "b", 60, 0, QUALITY, &json!({ "carrier": "慢慢快递", "shipped_at": "2026-09-30T10:00:00" }));
    let sheet = advice(&given);
    let transport = out(&sheet, Cause::Transport);
    assert_eq!((transport.sign, transport.of.hits, transport.of.orders), (Sign::Late, 60, 60));
}

/// Contacts of a clerk about exchanges, each of so many minutes.
fn spoken(given: &Given, staff: &str, count: usize, minutes: i64) {
    for at in 0..count {
        let case = given.case(json!({ "case_no": format!("{staff}{at}"), "order_no": format!("a{at}"),
            "status": "refunded", "refunded_at": "2026-10-21T10:00:00", "refund_fen": 300 }));
        given.write(|tx| {
            tx.change(
                "insert into contacts (case_id, channel, staff, started_at, ended_at, topic, written_at)
                 values (?1, 'chat', ?2, '2026-10-20T09:00:00',
                   strftime('%Y-%m-%dT%H:%M:%S', '2026-10-20T09:00:00', '+' || ?3 || ' minutes'), 'exchange', '2026-10-20T09:00:00')",
                (case, staff, minutes + at as i64 % 5),
            )
        });
    }
}

#[test]
fn a_clerk_slower_than_the_team_about_a_topic_offers_a_training_out_of_thirty_contacts_and_no_fewer() {
    let given = Given::shop();
    sold(&given, "a", 40, 0, QUALITY, &json!({}));
    spoken(&given, "林晓棠", 30, 6);
    spoken(&given, "周以宁", 29, 20);
    assert_eq!(of(&advice(&given), Cause::Service).out, None, "twenty-nine tell nothing");
    let one_more = Given::shop();
    sold(&one_more, "a", 40, 0, QUALITY, &json!({}));
    spoken(&one_more, "林晓棠", 30, 6);
    spoken(&one_more, "周以宁", 30, 20);
    let sheet = advice(&one_more);
    let service = out(&sheet, Cause::Service);
    assert_eq!(
        (service.sign, service.name.as_str(), service.topic.as_deref()),
        (Sign::Slow, "周以宁", Some("exchange"))
    );
    assert_eq!((service.of.hits, service.of.orders, service.usual), (30, 30, 0.25));
    assert_eq!(service.refund_fen.0, 9_000);
    assert_eq!(acts(service), [Act::Training, change(Kind::Flow)]);
    assert_eq!(of(&sheet, Cause::Service).looked.enough, 2);
}

#[test]
fn buyers_who_return_more_are_offered_what_their_segment_is() {
    let given = Given::shop();
    sold(&given, "a", 300, 3, QUALITY, &json!({ "province": "浙江" }));
    sold(&given, "b", 60, 12, QUALITY, &json!({ "province": "广东" }));
    let sheet = advice(&given);
    let buyers = out(&sheet, Cause::Buyers);
    assert_eq!((buyers.of.hits, buyers.of.orders, buyers.refund_fen.0), (12, 60, 12_000));
    assert!(buyers.segment.is_some());
    let offered = |act, hours| Act::Segment { act, hours };
    assert_eq!(acts(buyers), [offered(segments::Act::Confirm, None), offered(segments::Act::Care, Some(12))]);
}

#[test]
fn a_warehouse_above_the_shop_offers_a_check_there_and_other_terms() {
    let given = Given::shop();
    sold(&given, "a", 300, 3, QUALITY, &json!({ "warehouse": "城东仓" }));
    sold(&given, "b", 60, 12, QUALITY, &json!({ "warehouse": "城西代发仓" }));
    let sheet = advice(&given);
    let warehouse = out(&sheet, Cause::Warehouse);
    assert_eq!((warehouse.name.as_str(), warehouse.of.hits, warehouse.refund_fen.0), ("城西代发仓", 12, 12_000));
    assert_eq!(acts(warehouse), [change(Kind::CheckThere), change(Kind::Terms)]);
}

#[test]
fn a_shop_of_too_few_orders_is_judged_by_no_cause() {
    let given = Given::shop();
    sold(&given, "a", 14, 0, QUALITY, &json!({ "carrier": "中通快递", "warehouse": "城东仓", "province": "浙江" }));
    sold(&given, "b", 15, 15, BROKEN, &json!({ "carrier": "慢慢快递", "warehouse": "城西代发仓", "province": "广东" }));
    let sheet = advice(&given);
    assert_eq!(sheet.findings.len(), 5);
    assert!(sheet.findings.iter().all(|finding| finding.out.is_none() && finding.looked.enough == 0), "{sheet:?}");
    assert_eq!(sheet.open, 0);
}
