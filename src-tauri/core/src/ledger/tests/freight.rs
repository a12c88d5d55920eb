use super::*;
use crate::cases::wish::FreightWay;
use crate::ledger::freight::RecordFreight;
use crate::sheets::case::CaseShow;

fn record(given: &Given, case: i64, way: FreightWay, fen: Option<i64>) -> Result<()> {
    let seen = given.seen(case);
    let asked = RecordFreight { seen, way, freight_fen: fen.map(Fen), approver: None, by: "03".into() };
    given.act("record_freight", asked)
}

fn told(given: &Given, case: i64) -> (Option<String>, Option<i64>) {
    let sheet = given.ask(CaseShow { id: case }).expect("the case");
    (sheet.freight_way, sheet.freight_fen.map(|fen| fen.0))
}

#[test]
fn freight_that_is_paid_back_is_one_entry_and_the_case_tells_its_sum() {
    let (given, case) = sold();
    record(&given, case, FreightWay::PaidByShop, Some(900)).expect("kept");
    assert_eq!(told(&given, case), (Some("paid_by_shop".into()), Some(900)));
    assert_eq!(page(&given, Which::Month).rows.iter().map(|row| row.amount_fen.0).collect::<Vec<_>>(), [900]);
    record(&given, case, FreightWay::PaidByShop, Some(900)).expect("the same again is no second entry");
    assert_eq!(given.count("ledger_entries"), 1);
    for (way, fen) in [(FreightWay::PaidByShop, Some(800)), (FreightWay::Insurance, None)] {
        assert_eq!(record(&given, case, way, fen).expect_err("differs").code, "ledger_freight_stands");
    }
    counter(&given, 1, None).expect("countered");
    record(&given, case, FreightWay::Insurance, Some(700)).expect("the ledger gives nothing any more");
    assert_eq!(told(&given, case), (Some("insurance".into()), None), "an insurance costs the shop nothing");
}

#[test]
fn freight_given_in_the_ledger_makes_the_case_one_that_the_shop_paid() {
    let (given, case) = sold();
    record(&given, case, FreightWay::PrepaidLabel, Some(600)).expect("kept");
    assert_eq!((told(&given, case), given.count("ledger_entries")), ((Some("prepaid_label".into()), Some(600)), 0));
    give(&given, in_case(case, Kind::Freight, 800)).expect("given");
    assert_eq!(told(&given, case), (Some("paid_by_shop".into()), Some(800)));
    let freights = month(&given, "2026-11").freights;
    assert_eq!(
        freights.iter().map(|one| (&*one.key, one.times, one.fen.0)).collect::<Vec<_>>(),
        [("paid_by_shop", 1, 800)]
    );
}

#[test]
fn refunds_of_a_month_stand_by_the_way_they_went_and_those_of_files_alone_apart() {
    let (given, case) = sold();
    given.write(|tx| {
        tx.change(
            "insert into case_refunds (case_id, amount_fen, way, at, staff, operation, written_at)
             values (?1, 3000, 'credit', '2026-11-02T08:00:00', '03', 1, '2026-11-02T08:00:00')",
            [case],
        )?;
        tx.change("update cases set refunded_at = '2026-11-02T09:00:00', refund_fen = 3000 where id = ?1", [case])
    });
    given.case(json!({
        "case_no": "R2", "order_no": "A2", "kind": "refund_only", "status": "refunded", "refund_fen": 5_000,
        "applied_at": "2026-11-01T10:00:00", "refunded_at": "2026-11-02T09:00:00",
    }));
    let ways = month(&given, "2026-11").refund_ways;
    let told: Vec<_> = ways.iter().map(|one| (&*one.key, one.times, one.fen.0)).collect();
    assert_eq!(told, [("file", 1, 5_000), ("credit", 1, 3_000)], "a refund that was recorded counts once");
}
