//! How many ratings of five it takes to lift a score: the old ratings weigh as they do now, none of them drops out.
//!
//! A platform shows a rounded mean, so that the true one lies within half a step of it; the answer is a range.

/// So many ratings of five lift a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// At the mean as it is shown.
    pub about: i64,
    /// At both ends of what it may be.
    pub range: [i64; 2],
}

/// How many more ratings of five lift a mean of `shown` (thousandths, to the next `step`) over `ratings` ratings to `target`.
pub fn needed(shown: i64, step: i64, ratings: i64, target: i64) -> Needed {
    // In half thousandths, so that half a step is a whole number.
    let at = |mean: i64| {
        let short = ratings * (2 * target - mean).max(0);
        let each = 2 * (super::typed::BEST - target);
        (short + each - 1) / each
    };
    Needed { about: at(2 * shown), range: [at(2 * shown + step), at(2 * shown - step)] }
}

/// The step in which these scores are shown: tenths, hundredths or thousandths.
pub fn step_of(points: impl Iterator<Item = i64>) -> i64 {
    let mut step = 100;
    for point in points {
        while point % step != 0 {
            step /= 10;
        }
    }
    step
}
