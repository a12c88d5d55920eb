//! The figures of a test: each way counted, each beside the first, all over whatever drew long enough ago.

use pintui_store::Fen;

use super::Measure;
use super::counted::{What, count};
use super::sequential::{Judged, Said, judge};
use super::sheet::{MeasureCompared, MeasureRate, State, WayBeside, WayRecord, WayTold};
use super::told::{Drawn, Told, Way};
use crate::insight::comparison::{Counts, compare};
use crate::insight::means::{self, Sums};
use crate::insight::rate::{MINIMUM, Rate};

/// How a test stands.
pub(super) fn state(test: &Told) -> State {
    match (test.ended_at, test.adopted_way, test.withdrawn_at, test.halted_at) {
        (Some(_), Some(_), None, _) => State::Adopted,
        (Some(_), ..) => State::Ended,
        (None, _, _, Some(_)) => State::Halted,
        _ => State::Runs,
    }
}

/// A way with what came of it.
pub(super) fn of_way(test: &Told, drawn: &[Drawn], place: usize, way: &Way) -> WayTold {
    let counted = |what: What| count(drawn, place, what);
    let judged = counted(What::Judged);
    let sum = |of: fn(&Drawn) -> Fen| drawn.iter().filter(|one| one.way == place && one.old).map(of).sum::<Fen>();
    let planned = planned(test, place);
    let rate = |measure: &Measure| MeasureRate { measure: *measure, rate: rate(drawn, place, *measure) };
    WayTold {
        id: way.id,
        name: way.name.clone(),
        share: way.share,
        steps: way.steps.clone(),
        note: way.note.clone(),
        drawn: counted(What::Drawn),
        judged,
        young: counted(What::Young),
        planned,
        missing: (planned - judged).max(0),
        handled: counted(What::Handled),
        astray: counted(What::Astray),
        rates: Measure::of(test.subject.unit()).iter().map(rate).collect(),
        given: counted(What::Given),
        given_fen: sum(|one| one.came.given_fen),
        back_fen: sum(|one| one.came.back_fen),
    }
}

/// How many a way takes: as many as planned at equal shares, else what tells as much by its share.
fn planned(test: &Told, place: usize) -> i64 {
    let first = test.ways[0].share as f64;
    let share = test.ways[place].share as f64;
    let takes = |other: f64| (test.planned as f64 / 2.0 * (first + other) / (first * other) * share).ceil() as i64;
    match place {
        0 => test.ways[1..].iter().map(|other| takes(other.share as f64)).max().unwrap_or(test.planned),
        _ => takes(share),
    }
}

fn counts(drawn: &[Drawn], place: usize, measure: Measure) -> Counts {
    Counts { orders: count(drawn, place, What::Of { measure }), hits: count(drawn, place, What::Hit { measure }) }
}

fn rate(drawn: &[Drawn], place: usize, measure: Measure) -> Rate {
    let Counts { orders, hits } = counts(drawn, place, measure);
    Rate::of(hits, orders, MINIMUM)
}

/// A way beside the first one.
pub(super) fn beside(test: &Told, drawn: &[Drawn], place: usize) -> WayBeside {
    let compared = |measure: Measure| MeasureCompared {
        measure,
        compared: compare(counts(drawn, 0, measure), counts(drawn, place, measure), MINIMUM),
    };
    let main = test.measure;
    let others = Measure::of(test.subject.unit()).iter().copied().filter(|measure| *measure != main);
    let mut sums = [Sums::default(); 2];
    for one in drawn.iter().filter(|one| one.old && (one.way == 0 || one.way == place)) {
        sums[usize::from(one.way == place)].add(one.came.given_fen.0);
    }
    let judged = verdict(test, drawn, place);
    WayBeside {
        way: test.ways[place].id,
        better: better(test, judged.said),
        judged,
        measures: [main].into_iter().chain(others).map(compared).collect(),
        given: means::compare(&sums[0], &sums[1], MINIMUM),
    }
}

/// Whether a way is shown to differ from the first, over whatever is old enough, in the order in which it drew.
pub(super) fn verdict(test: &Told, drawn: &[Drawn], place: usize) -> Judged {
    let cases = drawn.iter().filter(|one| one.old && (one.way == 0 || one.way == place));
    let cases = cases.filter_map(|one| one.came.hit(test.measure).map(|hit| (one.way == place, hit)));
    judge(cases, test.planned, test.ways.len() - 1)
}

/// Whether what is shown is for the better.
pub(super) fn better(test: &Told, said: Said) -> Option<bool> {
    match said {
        Said::Lower => Some(test.measure.is_loss()),
        Said::Higher => Some(!test.measure.is_loss()),
        Said::Open | Said::NotShown => None,
    }
}

/// The figures that are kept when a test ends.
pub(super) fn record(test: &Told, drawn: &[Drawn]) -> Vec<WayRecord> {
    let one = |(place, way): (usize, &Way)| {
        let told = of_way(test, drawn, place, way);
        let better = (place > 0).then(|| better(test, verdict(test, drawn, place).said)).flatten();
        WayRecord {
            name: told.name,
            drawn: told.drawn,
            rate: rate(drawn, place, test.measure),
            given_fen: told.given_fen,
            astray: told.astray,
            better,
        }
    };
    test.ways.iter().enumerate().map(one).collect()
}
