//! How many have not come back yet, by the days since: the product-limit estimator (E. L. Kaplan, P. Meier, 1958).
//!
//! Whoever had no time yet to come back is watched as long as the data reach and then leaves the count, without being
//! taken for one who stays away (right censoring). The range of each point is the log-log form of M. Greenwood's
//! variance (1926), so that it stays between nothing and all.

use serde::Serialize;
use ts_rs::TS;

use super::rate::{Z, rounded};

/// One who is watched: for how many days, and whether the watching ended because of a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// Whole days until the return, or until the data end.
    pub days: i32,
    /// Whether it was a return.
    pub came: bool,
}

/// The estimate from one day on which somebody came back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "SurvivalStep")]
pub struct Step {
    /// Days since the beginning.
    pub day: i32,
    /// Those still watched who had not come back before that day.
    pub at_risk: i64,
    /// Of them those who came back on that day.
    pub came: i64,
    /// Share that has come back by then, four decimals.
    pub back: f64,
    /// Its 95 % interval, four decimals; none where all have come back.
    pub interval: Option<[f64; 2]>,
}

/// The curve of these lives, a step for each day on which somebody came back.
pub fn curve(lives: &[Life]) -> Vec<Step> {
    counted(lives.iter().map(|life| (*life, 1)))
}

/// The same of lives that are alike, each with how many there are of it.
pub fn counted(lives: impl Iterator<Item = (Life, i64)>) -> Vec<Step> {
    let (mut came, mut left): (Vec<i64>, Vec<i64>) = (vec![0], vec![0]);
    for (life, count) in lives {
        let place = life.days.max(0) as usize;
        if place >= came.len() {
            came.resize(place + 1, 0);
            left.resize(place + 1, 0);
        }
        *(if life.came { &mut came[place] } else { &mut left[place] }) += count;
    }
    let last = came.len() - 1;
    let mut at_risk: i64 = came.iter().chain(&left).sum();
    let (mut away, mut greenwood) = (1.0_f64, 0.0_f64);
    let mut steps = Vec::new();
    for day in 0..=last {
        // Whoever is last seen on a day was still there on it.
        if came[day] > 0 {
            let (n, d) = (at_risk as f64, came[day] as f64);
            away *= 1.0 - d / n;
            greenwood += d / (n * (n - d));
            steps.push(Step {
                day: day as i32,
                at_risk,
                came: came[day],
                back: rounded(1.0 - away, 4),
                interval: range(away, greenwood),
            });
        }
        at_risk -= came[day] + left[day];
    }
    steps
}

/// The range of the share that has come back.
fn range(away: f64, greenwood: f64) -> Option<[f64; 2]> {
    if away <= 0.0 || away >= 1.0 {
        return None;
    }
    let spread = Z * greenwood.sqrt() / away.ln();
    let [low, high] = [(-spread).exp(), spread.exp()].map(|power| 1.0 - away.powf(power));
    let [low, high] = if low <= high { [low, high] } else { [high, low] };
    Some([rounded(low, 4), rounded(high, 4)])
}

#[cfg(test)]
#[path = "survival_tests.rs"]
mod tests;
