//! When inspection becomes tightened, reduced or normal again: GB/T 2828.1 (ISO 2859-1), clause 9.
//!
//! Pure: it replays the lots that were decided, oldest first.

use std::collections::VecDeque;

use super::plan::{Plan, Strictness, plan, stricter};

/// A lot that was decided.
#[derive(Clone, Debug)]
pub struct Decided {
    /// How it was inspected.
    pub strictness: Strictness,
    /// Size of the lot.
    pub size: i64,
    /// Failed ones in the sample.
    pub failed: i64,
    /// Whether it was accepted.
    pub accepted: bool,
}

/// What holds for the next lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It is inspected so.
    Inspect(Strictness),
    /// Five lots were rejected under tightened inspection: no sampling until the cause is mended.
    Stop,
}

const LOOKED_BACK: usize = 5;
const REJECTED_OF_FIVE: usize = 2;
const ACCEPTED_IN_A_ROW: usize = 5;
const REJECTED_UNDER_TIGHTENED: usize = 5;
const SCORE_FOR_REDUCED: i64 = 30;

struct State {
    strictness: Strictness,
    /// Verdicts under normal inspection, the last five.
    recent: VecDeque<bool>,
    score: i64,
    accepted_in_a_row: usize,
    rejected: usize,
}

/// What holds after these lots. `begin` is tightened where goods were halted and freed before.
pub fn after(lots: &[Decided], aql: &str, begin: Strictness) -> Next {
    let mut state = State { strictness: begin, recent: VecDeque::new(), score: 0, accepted_in_a_row: 0, rejected: 0 };
    for lot in lots.iter() {
        state.see(lot, aql);
        if state.rejected >= REJECTED_UNDER_TIGHTENED {
            return Next::Stop;
        }
    }
    Next::Inspect(state.strictness)
}

impl State {
    fn see(&mut self, lot: &Decided, aql: &str) {
        match self.strictness {
            Strictness::Normal => self.normal(lot, aql),
            Strictness::Tightened => {
                if lot.accepted {
                    self.accepted_in_a_row += 1;
                } else {
                    self.accepted_in_a_row = 0;
                    self.rejected += 1;
                }
                if self.accepted_in_a_row >= ACCEPTED_IN_A_ROW {
                    self.turn(Strictness::Normal);
                }
            }
            Strictness::Reduced if lot.accepted => {}
            Strictness::Reduced => self.turn(Strictness::Normal),
        }
    }

    fn normal(&mut self, lot: &Decided, aql: &str) {
        self.recent.push_back(lot.accepted);
        if self.recent.len() > LOOKED_BACK {
            self.recent.pop_front();
        }
        let points = plan(lot.size, aql, Strictness::Normal).map_or(0, |plan| points(lot, &plan, aql));
        self.score = if points == 0 { 0 } else { self.score + points };
        if self.recent.iter().filter(|accepted| !**accepted).count() >= REJECTED_OF_FIVE {
            self.turn(Strictness::Tightened);
        } else if self.score >= SCORE_FOR_REDUCED {
            self.turn(Strictness::Reduced);
        }
    }

    fn turn(&mut self, to: Strictness) {
        *self = Self { strictness: to, recent: VecDeque::new(), score: 0, accepted_in_a_row: 0, rejected: 0 };
    }
}

/// Points of a lot for the switching score (9.3.3.2): with Ac of two and more, three points where it would
/// have been accepted one AQL stricter; with Ac of nought or one, two points where it was accepted.
fn points(lot: &Decided, plan_of_lot: &Plan, aql: &str) -> i64 {
    if plan_of_lot.accept < 2 {
        return if lot.accepted { 2 } else { 0 };
    }
    let strict = plan(lot.size, stricter(aql), Strictness::Normal);
    if strict.is_some_and(|strict| lot.failed <= strict.accept) { 3 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::Next::{Inspect, Stop};
    use super::Strictness::{Normal, Reduced, Tightened};
    use super::*;

    /// Lots of 1,000 at AQL 2.5 (J, 80, Ac 5; one step stricter Ac 3), with so many failed ones.
    fn lots(failed: &[i64]) -> Vec<Decided> {
        failed.iter().map(|failed| lot(*failed)).collect()
    }

    fn lot(failed: i64) -> Decided {
        Decided { strictness: Normal, size: 1000, failed, accepted: failed <= 5 }
    }

    fn after_lots(failed: &[i64]) -> Next {
        after(&lots(failed), "2.5", Normal)
    }

    #[test]
    fn two_of_five_rejected_make_inspection_tightened() {
        assert_eq!(after_lots(&[6, 5, 5, 5, 6]), Inspect(Tightened));
        assert_eq!(after_lots(&[6, 5, 5, 5, 5, 6]), Inspect(Normal), "two of six are not two of five");
        assert_eq!(after_lots(&[6, 6]), Inspect(Tightened));
    }

    #[test]
    fn five_accepted_in_a_row_lead_back_to_normal() {
        assert_eq!(after_lots(&[6, 6, 0, 0, 0, 0]), Inspect(Tightened));
        assert_eq!(after_lots(&[6, 6, 0, 0, 0, 0, 0]), Inspect(Normal));
        assert_eq!(after_lots(&[6, 6, 0, 0, 0, 0, 6, 0, 0, 0, 0]), Inspect(Tightened), "the row was broken");
    }

    #[test]
    fn five_rejected_under_tightened_inspection_stop_sampling() {
        assert_eq!(after_lots(&[6, 6, 6, 6, 0, 6, 6]), Inspect(Tightened));
        assert_eq!(after_lots(&[6, 6, 6, 6, 0, 6, 6, 6]), Stop);
    }

    #[test]
    fn ten_lots_good_enough_for_the_stricter_aql_lead_to_reduced() {
        assert_eq!(after_lots(&[3; 9]), Inspect(Normal));
        assert_eq!(after_lots(&[3; 10]), Inspect(Reduced));
        assert_eq!(after_lots(&[3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3]), Inspect(Normal), "the score began anew");
    }

    #[test]
    fn with_an_acceptance_number_of_nought_fifteen_accepted_lots_are_needed() {
        let small = |count| vec![Decided { strictness: Normal, size: 60, failed: 0, accepted: true }; count];
        assert_eq!(after(&small(14), "1.0", Normal), Inspect(Normal));
        assert_eq!(after(&small(15), "1.0", Normal), Inspect(Reduced));
    }

    #[test]
    fn one_rejected_lot_ends_reduced_inspection() {
        assert_eq!(after_lots(&[3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6]), Inspect(Normal));
    }

    #[test]
    fn goods_that_were_halted_begin_tightened() {
        assert_eq!(after(&[], "2.5", Tightened), Inspect(Tightened));
        assert_eq!(after(&lots(&[0, 0, 0, 0, 0]), "2.5", Tightened), Inspect(Normal));
    }
}
