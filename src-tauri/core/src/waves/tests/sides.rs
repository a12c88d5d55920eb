//! Two waves beside each other.

use super::behind::behind;
use super::*;
use crate::insight::comparison::Shown;
use crate::waves::counted::What;
use crate::waves::sides::{WaveSides, WavesBeside};

fn beside(given: &Given, first: i64, second: Option<i64>) -> WavesBeside {
    given.ask(WaveSides { shop: SHOP.to_owned(), rule: None, first, second }).expect("answered")
}

#[test]
fn two_waves_stand_side_by_side_with_their_curves() {
    let given = shop();
    let (tee, cup) = (tees(&given), cups(&given));
    let told = beside(&given, tee, Some(cup));
    let [first, second] = &told.sides[..] else { panic!("two sides") };
    let came = |side: &[super::super::curve::Point]| side.iter().map(|point| point.came).collect::<Vec<_>>();
    // of the tees 30 left on the next day and seven on the 8th, five to seven days after their order
    assert_eq!(came(&first.send.days), [0, 30, 30, 30, 30, 32, 34, 37]);
    assert_eq!(came(&second.send.days), [0, 34, 34, 34, 34, 34, 34, 34]);
    assert_eq!((first.send.orders, first.send.untimed), (39, 0));
    assert_eq!(second.send.days[1].share, Some(1.0));
    // two on the 12th, two days after sign-off, then one on the 15th and one on the 20th
    assert_eq!(came(&first.back.days), [0, 0, 2, 2, 2, 3, 3, 3, 3, 3, 4]);
    assert_eq!((first.back.orders, first.back.days[2].share), (36, Some(0.0556)));
    for point in &first.back.days {
        assert_eq!(behind(&given, tee, What::BackBy { day: point.day }), point.came);
    }
    for point in &first.send.days {
        assert_eq!(behind(&given, tee, What::SentBy { day: point.day }), point.came);
    }
    let quality = told.quality.expect("compared");
    assert_eq!((quality.first.hits, quality.second.hits, quality.verdict), (3, 0, Shown::NotShown));
}

#[test]
fn under_thirty_orders_there_are_counts_alone() {
    let given = shop();
    let tee = tees(&given);
    let few = save(&given, draft(&given, "尾货团", ["2026-10-09", "2026-10-09"], &["tee"])).expect("kept");
    let told = beside(&given, tee, Some(few));
    let second = &told.sides[1];
    assert_eq!((second.wave.orders, second.wave.sent.rate, second.wave.quality.rate), (4, None, None));
    assert!(second.send.days.iter().all(|point| point.share.is_none()));
    assert_eq!(told.quality.expect("beside").verdict, Shown::TooFew);
}

#[test]
fn a_curve_ends_where_fewer_than_thirty_were_watched_for_so_long() {
    let given = shop();
    let tee = tees(&given);
    // nothing is known after the 13th of October: three days after the sign-off
    given.write(|tx| {
        tx.change("delete from orders where paid_at >= '2026-10-09'", [])?;
        tx.change("delete from cases where applied_at >= '2026-10-13'", [])?;
        tx.change("update cases set refunded_at = null", [])
    });
    // one that was signed late came back on its twelfth day
    given.order(
        &["tee"],
        json!({ "order_no": "S", "paid_at": "2026-10-01T10:00:00", "signed_at": "2026-10-01T11:00:00",
            "shipped_at": "2026-10-01T10:30:00" }),
    );
    given.case(json!({ "case_no": "S", "order_no": "S", "applied_at": "2026-10-13T09:00:00" }));
    let given = Given { now: "2026-10-13T18:00:00".parse().expect("a moment"), ..given };
    let back = &beside(&given, tee, None).sides[0].back;
    let shares: Vec<bool> = back.days.iter().map(|point| point.share.is_some()).collect();
    assert_eq!(shares, [vec![true; 4], vec![false; 9]].concat());
    assert_eq!((back.days[2].came, back.days[12].came), (2, 3), "the counts are told all the same");
}

#[test]
fn a_return_whose_time_is_estimated_is_in_no_point_and_said_so() {
    let given = shop();
    let tee = tees(&given);
    given.write(|tx| tx.change("update cases set applied_estimated = 1 where case_no = 'R2'", []));
    let back = &beside(&given, tee, None).sides[0].back;
    assert_eq!((back.orders, back.untimed, back.days.last().map(|point| point.came)), (35, 1, Some(3)));
}
