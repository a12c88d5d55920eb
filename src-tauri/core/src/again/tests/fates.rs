use super::{order, orders, sheet};
use crate::again::closed::{End, ReturnsHandled};
use crate::again::costs::{AgainCosts, ChooseAgainCosts};
use crate::again::fates::Fate;
use crate::deadlines::HoursOf;
use crate::deadlines::promises::{Promised, SetPromise};
use crate::given::Given;
use crate::insight::comparison::Shown;
use pintui_store::Fen;

/// Forty first purchases of each kind; a case is applied for at ten the next day.
fn fates() -> Given {
    let given = Given::shop();
    let mut all = vec![("last".to_owned(), "x".to_owned(), "2026-09-30".to_owned())];
    for at in 0..40_i64 {
        for kind in ["none", "fast", "late", "ignored", "amends", "exchange", "open"] {
            let no = format!("{kind}{at}");
            all.push((no.clone(), no.clone(), "2026-03-01".to_owned()));
            let come_back = match kind {
                "none" => 20,
                "fast" => 18,
                "ignored" => 3,
                _ => 8,
            };
            if at < come_back {
                all.push((format!("{no}-2"), no, "2026-04-10".to_owned()));
            }
        }
    }
    orders(&given, &all);
    given.write(|tx| {
        for (kind, case, status, agreed_at, refunded_at) in [
            ("fast", "return_refund", "refunded", Some("2026-03-02T15:00:00"), Some("2026-03-09T15:00:00")),
            ("late", "return_refund", "refunded", None, Some("2026-03-05T15:00:00")),
            ("ignored", "return_refund", "applied", None, None),
            ("amends", "return_refund", "applied", None, None),
            ("exchange", "exchange", "applied", Some("2026-03-08T15:00:00"), None),
            ("open", "return_refund", "closed", None, None),
        ] {
            tx.change(
                "insert into cases (shop_id, case_no, order_no, kind, status, reason_stated, applied_at, refund_fen,
                   agreed_at, refunded_at)
                 select 1, 'c' || order_no, order_no, ?2, ?3, '质量问题', '2026-03-02T10:00:00', 8000, ?4, ?5
                 from orders where order_no like ?1 || '%' and order_no not like '%-2'",
                (kind, case, status, agreed_at, refunded_at),
            )?;
        }
        tx.change(
            "insert into compensations (shop_id, order_id, source, amount_fen)
             select 1, id, 'x', 500 from orders where order_no like 'amends%' and order_no not like '%-2'",
            [],
        )
    });
    given
}

#[test]
fn buyers_stand_by_what_happened_with_their_first_purchase() {
    let told = sheet(&fates());
    let groups: Vec<_> = told.groups.iter().map(|one| (one.fate, one.buyers, one.again.hits)).collect();
    assert_eq!(
        groups,
        [
            (Fate::None, 41, 20),
            (Fate::Fast, 40, 18),
            (Fate::Late, 40, 8),
            (Fate::Ignored, 40, 3),
            (Fate::Compensated, 40, 8),
            (Fate::Exchanged, 40, 8),
        ]
    );
    assert_eq!(told.open, 40, "what was taken back unanswered is in no group");
    let verdicts: Vec<_> = told.groups.iter().map(|one| one.compared.map(|told| told.verdict)).collect();
    assert_eq!(verdicts[..4], [None, Some(Shown::NotShown), Some(Shown::Lower), Some(Shown::Lower)]);
    // One of the buyers without a case bought on the last day: he is watched, but not for 90 days.
    assert_eq!(told.groups[0].again.orders, 40);
    let step = told.groups[3].curve[0];
    assert_eq!((step.day, step.at_risk, step.came, step.back), (40, 40, 3, 0.075));
}

#[test]
fn amends_are_what_the_whole_ledger_gave_and_a_new_order_makes_an_exchange() {
    let given = fates();
    given.write(|tx| {
        for (order, amounts) in [("none39", [500, 0]), ("none38", [500, -500])] {
            for (at, fen) in amounts.into_iter().enumerate().filter(|(_, fen)| *fen != 0) {
                tx.change(
                    "insert into ledger_entries (shop_id, order_id, counters, kind, way, cause, amount_fen, at, month,
                       liable, staff, operation, written_at)
                     select 1, id, iif(?2 > 0, (select max(id) from ledger_entries), null), 'trouble', 'transfer', 'quality',
                       ?3, '2026-03-03T10:00:00', '2026-03', 'shop', '03', 1, '2026-03-03T10:00:00'
                     from orders where order_no = ?1",
                    (order, at as i64, fen),
                )?;
            }
        }
        tx.change(
            "insert into case_plays (case_id, play, outcome, new_order_no, staff, at, operation, written_at)
             select id, 'exchange', 'accepted', 'fast39-new', '03', '2026-03-03T10:00:00', 1, '2026-03-03T10:00:00'
             from cases where order_no = 'fast39'",
            [],
        )
    });
    let exchanged =
        |given: &Given| sheet(given).groups.iter().find(|one| one.fate == Fate::Exchanged).map(|one| one.buyers);
    assert_eq!(exchanged(&given), Some(40), "the new order is in no file yet");
    order(&given, "fast39-new", "fast39", "2026-03-04");
    let groups = sheet(&given).groups;
    let buyers = |fate| groups.iter().find(|one| one.fate == fate).map(|one| one.buyers);
    assert_eq!(
        buyers(Fate::Compensated),
        Some(41),
        "an entry counts as a file's does, and what was countered does not"
    );
    assert_eq!((buyers(Fate::Exchanged), buyers(Fate::Fast)), (Some(41), Some(39)));
}

#[test]
fn buyers_stand_by_whether_their_return_was_closed_in_time() {
    let given = fates();
    let told = sheet(&given).returns;
    let groups = |told: &ReturnsHandled| -> Vec<_> {
        told.groups.iter().map(|one| (one.end, one.buyers, one.again.hits, one.again.orders)).collect()
    };
    // Nothing is promised: seven days. Only one kind had its money within them; what is still open is late.
    assert_eq!(groups(&told), [(End::None, 41, 20, 40), (End::InTime, 40, 8, 40), (End::Late, 160, 37, 160)]);
    assert_eq!((told.open, told.preset_days), (40, 7), "what the buyer took back is in no group");
    assert_eq!((told.in_time.verdict, told.beside_none.verdict), (Shown::NotShown, Shown::Lower));
    assert!(told.groups.iter().all(|one| one.again.interval.is_some()));

    let from_on = Some("2026-01-01".parse().expect("a day"));
    let promise = SetPromise { step: Promised::Approve, hours: 5, clock: HoursOf::Calendar, from_on };
    given.act("set_promise", promise).expect("promised");
    let told = sheet(&given).returns;
    // A yes after five hours to the minute is kept, though the money came after nine days. Of whom nothing tells when he
    // got his yes, the day of the money decides as before.
    assert_eq!(groups(&told), [(End::None, 41, 20, 40), (End::InTime, 80, 26, 80), (End::Late, 120, 19, 120)]);
    assert_eq!(told.in_time.verdict, Shown::Higher);
    assert_eq!((told.in_time.first.orders, told.in_time.second.orders), (120, 80));
}

#[test]
fn fast_is_what_the_shop_has_promised() {
    let given = fates();
    assert!(!sheet(&given).promised);
    given.write(|tx| {
        tx.change(
            "insert into promises (step, hours, clock, from_on) values ('answer', 2, 'calendar', '2026-01-01')",
            [],
        )
    });
    let told = sheet(&given);
    assert!(told.promised);
    assert_eq!((told.groups[1].buyers, told.groups[2].buyers), (0, 80), "five hours are late where two are promised");
}

#[test]
fn a_prevented_return_is_worth_what_the_shop_knows_and_the_rest_is_said_to_be_unknown() {
    let given = fates();
    let worth = sheet(&given).worth;
    assert_eq!((worth.refunds, worth.mean_refund_fen), (80, Some(Fen(8_000))));
    assert_eq!((worth.kept_fen, worth.total_fen, worth.later_profit_fen), (None, None, None));
    // 20 of 40 without a case paid 100 yuan later, 26 of 80 with a refund: 50.00 and 32.50.
    assert_eq!((worth.later.second_fen, worth.later.first_fen), (Some(Fen(5_000)), Some(Fen(3_250))));
    assert_eq!(worth.later.verdict, Shown::NotShown);
    let costs = AgainCosts { margin: Some(4_000), handling_fen: Some(Fen(1_500)) };
    given.act("choose_again_costs", ChooseAgainCosts { costs }).expect("kept");
    let worth = sheet(&given).worth;
    assert_eq!(worth.kept_fen, Some(Fen(3_200)));
    assert_eq!(worth.later_profit_fen.map(|fen| fen[0]), Some(Fen(700)));
    assert_eq!(worth.total_fen, Some(Fen(3_200 + 1_500 + 700)));
    assert!(worth.range_fen.is_some_and(|[low, high]| low < Fen(5_400) && high > Fen(5_400)));
    for margin in [0, 10_000, -1] {
        let costs = AgainCosts { margin: Some(margin), handling_fen: None };
        let refused = given.act("choose_again_costs", ChooseAgainCosts { costs }).expect_err("refused");
        assert_eq!(refused.code, "again_margin_wrong");
    }
}

#[test]
fn groups_under_thirty_show_counts_only() {
    let given = Given::shop();
    let first = |at: i64| (format!("{at}"), format!("b{at}"), "2026-01-01".to_owned());
    orders(&given, &(0..29).map(first).collect::<Vec<_>>());
    order(&given, "again", "b1", "2026-02-01");
    order(&given, "last", "x", "2026-09-30");
    let told = sheet(&given);
    assert_eq!((told.whole[2].again.hits, told.whole[2].again.rate), (1, None));
    // The last buyer makes thirty to watch, of whom only 29 had ninety days.
    assert_eq!((told.groups[0].again.rate, told.groups[0].curve.len()), (None, 0));
    assert_eq!(told.worth.later.verdict, Shown::TooFew);
}
