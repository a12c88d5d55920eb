//! Returns along the calendar, and what was done meanwhile.

use super::*;
use crate::breakdown::timeline::{MarkKind, ReturnTimeline, ReturnTimelineAsk, Step};
use crate::cases::list::{CaseList, CasesOf};
use crate::insight::daily::DailyAsk;

fn line(given: &Given, step: Step) -> ReturnTimeline {
    let date = Some("2026-10-31".parse().expect("a date"));
    given.ask(ReturnTimelineAsk { shop: SHOP.into(), date, step }).expect("answered")
}

/// Twelve cases of October of which five were refunded, two of them a week later.
fn october() -> Given {
    let case = |at: &'static str, count| many(count, count, &Sold { case: Some(("质量问题", at, None)), ..SOLD });
    let given = shop_of(&[case("2026-10-12T09:00:00", 4), case("2026-10-18T23:59:59", 8)].concat());
    given.write(|tx| {
        tx.change(
            "update cases set status = 'refunded', refund_fen = 100 * id,
               refunded_at = iif(id <= 3, '2026-10-13T10:00:00', '2026-10-20T10:00:00') where id <= 5",
            [],
        )
    });
    given
}

#[test]
fn each_day_is_the_days_own_figures_and_applied_and_refunded_stand_apart() {
    let given = october();
    let told = line(&given, Step::Day);
    assert_eq!(told.spans.len(), 30);
    for span in &told.spans {
        let day = given.ask(DailyAsk { shop: SHOP.into(), date: Some(span.from), rule: None }).expect("the day");
        assert_eq!((&span.applied, &span.refunded), (&day.applied, &day.refunded), "{}", span.from);
    }
    let counts: Vec<(i64, i64)> = told
        .spans
        .iter()
        .map(|span| (span.applied.cases, span.refunded.cases))
        .filter(|counts| *counts != (0, 0))
        .collect();
    assert_eq!(counts, [(4, 0), (0, 3), (8, 0), (0, 2)]);
}

#[test]
fn weeks_begin_on_monday_and_months_on_their_first_day_and_both_end_on_the_day_asked_for() {
    let given = october();
    let weeks = line(&given, Step::Week);
    let last: Vec<(String, String, i64, i64)> = weeks
        .spans
        .iter()
        .rev()
        .take(3)
        .map(|span| (span.from.text(), span.to.text(), span.applied.cases, span.refunded.cases))
        .collect();
    let week = |from: &str, to: &str, applied, refunded| (from.to_owned(), to.to_owned(), applied, refunded);
    assert_eq!(
        last,
        [
            week("2026-10-26", "2026-10-31", 0, 0),
            week("2026-10-19", "2026-10-25", 0, 2),
            week("2026-10-12", "2026-10-18", 12, 3),
        ]
    );
    let months = line(&given, Step::Month);
    let month = months.spans.last().expect("October");
    assert_eq!((month.from.text(), month.to.text()), ("2026-10-01".to_owned(), "2026-10-31".to_owned()));
    assert_eq!((months.spans.len(), month.applied.cases, month.refunded.cases), (12, 12, 5));
}

#[test]
fn a_column_opens_the_refunds_it_counts() {
    let given = october();
    for span in line(&given, Step::Week).spans {
        let of = CasesOf::RefundedBetween { from: span.from, to: span.to };
        let page = given.ask(CaseList { shop: SHOP.into(), of, skip: 0, limit: 10 }).expect("the list");
        assert_eq!(page.total, span.refunded.cases);
    }
}

#[test]
fn halts_waves_changed_pages_and_imports_are_marked_in_their_columns() {
    let given = october();
    given.write(|tx| {
        for (halted, freed) in [
            ("2026-10-05T10:00:00", Some("2026-10-09T10:00:00")),
            ("2026-10-30T10:00:00", None),
            ("2026-08-01T10:00:00", Some("2026-08-02T10:00:00")),
        ] {
            tx.change(
                "insert into halts (shop_id, product_id, signal, why, halted_at, halted_by, freed_at)
                 values (1, 1, 'rate', '开线', ?1, '07', ?2)",
                (halted, freed),
            )?;
        }
        tx.change(
            "insert into waves (shop_id, name, first_on, last_on, made_at, made_by)
             values (1, '国庆团', '2026-09-28', '2026-10-03', '2026-10-01T09:00:00', '07')",
            [],
        )?;
        tx.change(
            "insert into listing_versions (product_id, from_on, what, noted_at, noted_by)
             values (2, '2026-10-15', '换了尺码表', '2026-10-15T09:00:00', '07')",
            [],
        )?;
        for (id, undone) in [(1, None), (2, None), (3, Some("2026-10-12T12:00:00"))] {
            tx.change(
                "insert into runs (id, operation_id, shop_id, at, undone_at) values (?1, 1, 1, '2026-10-12T11:00:00', ?2)",
                (id, undone),
            )?;
            tx.change(
                "insert into files (run_id, name, kind, as_of, report)
                 values (?1, '退款' || ?1 || '.csv', 'cases', '2026-10-12T11:00:00', '{}')",
                [id],
            )?;
        }
        Ok(())
    });
    let told = line(&given, Step::Day);
    let marks: Vec<(MarkKind, String, [usize; 2], i64)> =
        told.marks.iter().map(|mark| (mark.kind, mark.from.text(), mark.spans, mark.count)).collect();
    // the first column is the 2nd of October
    assert_eq!(
        marks,
        [
            (MarkKind::Wave, "2026-09-28".to_owned(), [0, 1], 1),
            (MarkKind::Halt, "2026-10-05".to_owned(), [3, 7], 1),
            (MarkKind::Import, "2026-10-12".to_owned(), [10, 10], 2),
            (MarkKind::Listing, "2026-10-15".to_owned(), [13, 13], 1),
            (MarkKind::Halt, "2026-10-30".to_owned(), [28, 29], 1),
        ]
    );
    assert_eq!(told.marks[2].what, "退款1.csv、退款2.csv", "an import that was taken back is none");
    assert_eq!((told.marks[3].product_id, told.marks[3].product.as_deref()), (Some(2), Some("凉鞋")));
    let month = line(&given, Step::Month);
    let old = month.marks.iter().find(|mark| mark.from.text() == "2026-08-01").expect("the halt of August");
    assert_eq!(old.spans, [9, 9]);
}
