//! When a difference counts as shown, although somebody looks every day.
//!
//! The rule is O'Brien and Fleming's boundary (1979) in its continuous form: over the growth of what is known, from
//! nothing (0) to what was planned (1), the score times the root of that share is a Brownian motion, and by the
//! reflection principle it leaves the band ±2.2414 with a chance of 5 % at most. So it may be looked at after each case:
//! a true nought is called a difference in 5 tests of 100 at most, early ones need far more, and the plan's own end
//! decides. Several ways beside the first share the 5 % (Bonferroni). What comes after the plan's end changes no verdict.

use serde::Serialize;
use ts_rs::TS;

use crate::insight::comparison::Counts;
use crate::insight::rate::{MINIMUM, rounded};

/// The band by how many ways are compared with the first: the normal quantile at 1 − 0.05 / (4 · ways).
const BANDS: [f64; 3] = [2.241_402_727_604_945, 2.497_705_474_412_374, 2.638_257_273_476_751];

/// What may be said of a way beside the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ExperimentSaid")]
pub enum Said {
    /// Not shown yet: the plan goes on.
    Open,
    /// Its rate is lower, shown.
    Lower,
    /// Its rate is higher, shown.
    Higher,
    /// The plan was reached, and nothing is shown.
    NotShown,
}

/// A way beside the first, judged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ExperimentJudged")]
pub struct Judged {
    /// What may be said.
    pub said: Said,
    /// How much of what was planned is known, up to 1, four decimals.
    pub known: f64,
    /// The score now, two decimals: the difference over its error.
    pub score: Option<f64>,
    /// The score that it takes now, two decimals.
    pub needed: Option<f64>,
    /// How many of both ways were known when it was decided.
    pub decided_at: Option<i64>,
}

/// Judges the second of two ways by the cases in the order in which they drew: whether each is of the second way, and hit.
///
/// `planned` is how many each way takes at equal shares, `beside` how many ways are compared with the first (1 to 3).
pub fn judge(cases: impl IntoIterator<Item = (bool, bool)>, planned: i64, beside: usize) -> Judged {
    let band = BANDS[beside.clamp(1, BANDS.len()) - 1];
    let mut sides = [Counts::default(); 2];
    let mut decided: Option<(Said, i64)> = None;
    for (second, hit) in cases {
        let side = &mut sides[usize::from(second)];
        side.orders += 1;
        side.hits += i64::from(hit);
        if decided.is_none() {
            let all = sides[0].orders + sides[1].orders;
            decided = said(sides, planned, band).map(|said| (said, all));
        }
    }
    let known = known(sides, planned);
    let far_enough = sides.iter().all(|side| side.orders >= MINIMUM);
    Judged {
        said: decided.map_or(Said::Open, |(said, _)| said),
        known: rounded(known.min(1.0), 4),
        score: score(sides).filter(|_| far_enough).map(|score| rounded(score, 2)),
        needed: far_enough.then(|| rounded(band / known.min(1.0).sqrt(), 2)),
        decided_at: decided.map(|(_, at)| at),
    }
}

fn said(sides: [Counts; 2], planned: i64, band: f64) -> Option<Said> {
    if sides.iter().any(|side| side.orders < MINIMUM) {
        return None;
    }
    let known = known(sides, planned);
    match score(sides) {
        Some(score) if score.abs() * known.min(1.0).sqrt() >= band => {
            Some(if score < 0.0 { Said::Lower } else { Said::Higher })
        }
        _ => (known >= 1.0).then_some(Said::NotShown),
    }
}

/// What is known of the difference, as a share of what two ways of the planned size would tell.
fn known(sides: [Counts; 2], planned: i64) -> f64 {
    let [first, second] = sides.map(|side| side.orders as f64);
    if first + second == 0.0 { 0.0 } else { first * second / (first + second) / (planned.max(1) as f64 / 2.0) }
}

/// The second rate less the first over the error that both share; none where nothing or everything hit.
fn score(sides: [Counts; 2]) -> Option<f64> {
    let [first, second] = sides.map(|side| side.orders as f64);
    let hits = (sides[0].hits + sides[1].hits) as f64;
    let pooled = hits / (first + second);
    let error = (pooled * (1.0 - pooled) * (1.0 / first + 1.0 / second)).sqrt();
    let difference = sides[1].hits as f64 / second - sides[0].hits as f64 / first;
    (error > 0.0).then(|| difference / error)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Turn and turn about, hits spread evenly over each way.
    fn cases(first: (i64, i64), second: (i64, i64)) -> Vec<(bool, bool)> {
        let hit = |(hits, all): (i64, i64), at: i64| (at + 1) * hits / all > at * hits / all;
        let each = |at| [(false, hit(first, at)), (true, hit(second, at))];
        (0..first.1.min(second.1)).flat_map(each).collect()
    }

    #[test]
    fn sixty_of_a_thousand_against_a_hundred_and_two_is_shown_and_six_of_a_hundred_against_ten_is_not() {
        let told = judge(cases((102, 1000), (60, 1000)), 1000, 1);
        assert_eq!((told.said, told.score), (Said::Lower, Some(-3.44)));
        assert_eq!(judge(cases((10, 100), (6, 100)), 720, 1).said, Said::Open);
        assert_eq!(judge(cases((10, 100), (6, 100)), 100, 1).said, Said::NotShown, "the plan was reached");
    }

    #[test]
    fn early_on_it_takes_far_more_than_at_the_plan_s_end() {
        let early = judge(cases((20, 100), (4, 100)), 720, 1);
        assert_eq!((early.said, early.needed), (Said::Open, Some(6.01)), "a score of −3.5 says nothing yet");
        let late = judge(cases((144, 720), (108, 720)), 720, 1);
        assert_eq!((late.known, late.needed), (1.0, Some(2.24)));
    }

    #[test]
    fn what_comes_after_the_plan_s_end_changes_no_verdict() {
        let mut long = cases((72, 720), (70, 720));
        let at_end = judge(long.clone(), 720, 1);
        assert_eq!((at_end.said, at_end.decided_at), (Said::NotShown, Some(1440)));
        long.extend(cases((200, 1000), (20, 1000)));
        assert_eq!(judge(long, 720, 1).said, Said::NotShown);
    }

    #[test]
    fn under_thirty_of_a_way_nothing_is_said() {
        let told = judge(cases((29, 29), (0, 29)), 29, 1);
        assert_eq!((told.said, told.score, told.needed), (Said::Open, None, None));
    }

    /// A small generator with a seed, so that the same tests are run everywhere (Steele, Lea and Flood, 2014).
    struct Dice(u64);

    impl Dice {
        fn next(&mut self) -> f64 {
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
        }

        /// A whole test by lot, looked at after every case.
        fn test(&mut self, rates: [f64; 2], planned: i64) -> Vec<(bool, bool)> {
            let draw = |_| {
                let second = self.next() < 0.5;
                (second, self.next() < rates[usize::from(second)])
            };
            (0..planned * 2 + planned / 10).map(draw).collect()
        }
    }

    const TESTS: usize = 1_500;

    #[test]
    fn looking_after_every_case_calls_a_true_nought_a_difference_in_five_of_a_hundred_tests_at_most() {
        let mut dice = Dice(20_261_130);
        let (mut alarms, mut naive) = (0, 0);
        for _ in 0..TESTS {
            let cases = dice.test([0.10, 0.10], 720);
            alarms += usize::from(matches!(judge(cases.iter().copied(), 720, 1).said, Said::Lower | Said::Higher));
            naive += usize::from(looks_significant_once(&cases));
        }
        let share = |count: usize| count as f64 / TESTS as f64;
        assert!(share(alarms) <= 0.05, "{alarms} of {TESTS} were false alarms");
        assert!(share(naive) > 0.15, "the usual 1.96 each day is wrong far more often: {naive} of {TESTS}");
    }

    #[test]
    fn a_true_change_from_ten_to_six_percent_is_found_in_about_four_of_five_tests() {
        let mut dice = Dice(42);
        let found = |_| {
            let cases = dice.test([0.10, 0.06], 720);
            judge(cases, 720, 1).said == Said::Lower
        };
        let found = (0..400).map(found).filter(|found| *found).count();
        assert!((292..=340).contains(&found), "{found} of 400");
    }

    /// What somebody does who looks now and then, and stops at the first 1.96.
    fn looks_significant_once(cases: &[(bool, bool)]) -> bool {
        let mut sides = [Counts::default(); 2];
        cases.iter().enumerate().any(|(at, (second, hit))| {
            let side = &mut sides[usize::from(*second)];
            side.orders += 1;
            side.hits += i64::from(*hit);
            at >= 100 && at % 10 == 0 && score(sides).is_some_and(|score| score.abs() > 1.96)
        })
    }
}
