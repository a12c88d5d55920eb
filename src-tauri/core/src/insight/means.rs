//! Two means of money side by side, with the honest range of their difference (B. L. Welch, 1947; large groups).

use pintui_store::Fen;
use serde::Serialize;
use ts_rs::TS;

use super::comparison::Shown;
use super::rate::Z;

/// Amounts that come one by one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sums {
    /// How many.
    pub count: i64,
    sum: f64,
    squares: f64,
}

impl Sums {
    /// Takes one amount.
    pub fn add(&mut self, fen: i64) {
        let fen = fen as f64;
        self.count += 1;
        self.sum += fen;
        self.squares += fen * fen;
    }

    fn mean(&self) -> f64 {
        self.sum / self.count as f64
    }

    /// The variance of the mean.
    fn error(&self) -> f64 {
        let n = self.count as f64;
        ((self.squares - self.sum * self.sum / n) / (n - 1.0)).max(0.0) / n
    }
}

/// The second group's mean less the first one's.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct MeanDifference {
    /// How many are in the first group.
    pub first: i64,
    /// How many are in the second group.
    pub second: i64,
    /// Mean of the first group; none where it is too small.
    pub first_fen: Option<Fen>,
    /// Mean of the second group; none where it is too small.
    pub second_fen: Option<Fen>,
    /// Second less first; none where one of them is too small.
    pub difference_fen: Option<Fen>,
    /// Its 95 % interval.
    pub interval_fen: Option<[Fen; 2]>,
    /// What may be said.
    pub verdict: Shown,
}

/// Compares two groups, silent where one of them is smaller than `minimum`.
pub fn compare(first: &Sums, second: &Sums, minimum: i64) -> MeanDifference {
    let least = minimum.max(2);
    let fen = |amount: f64| Fen(amount.round() as i64);
    let mean = |of: &Sums| (of.count >= least).then(|| fen(of.mean()));
    let told = MeanDifference {
        first: first.count,
        second: second.count,
        first_fen: mean(first),
        second_fen: mean(second),
        difference_fen: None,
        interval_fen: None,
        verdict: Shown::TooFew,
    };
    if first.count.min(second.count) < least {
        return told;
    }
    let difference = second.mean() - first.mean();
    let spread = Z * (first.error() + second.error()).sqrt();
    let (low, high) = (difference - spread, difference + spread);
    let verdict = if high < 0.0 {
        Shown::Lower
    } else if low > 0.0 {
        Shown::Higher
    } else {
        Shown::NotShown
    };
    MeanDifference { difference_fen: Some(fen(difference)), interval_fen: Some([fen(low), fen(high)]), verdict, ..told }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(amounts: &[i64]) -> Sums {
        let mut sums = Sums::default();
        amounts.iter().for_each(|fen| sums.add(*fen));
        sums
    }

    #[test]
    fn the_difference_of_two_means_carries_the_errors_of_both() {
        // Means 200 and 150, variances of single amounts 10000/3 and 3600 · 4/3.
        let told = compare(&of(&[100, 200, 300, 200]), &of(&[90, 90, 210, 210]), 4);
        assert_eq!(
            (told.first_fen, told.second_fen, told.difference_fen),
            (Some(Fen(200)), Some(Fen(150)), Some(Fen(-50)))
        );
        let error: f64 = 20_000.0 / 3.0 / 4.0 + 4_800.0 / 4.0;
        let spread = (1.959_964 * error.sqrt()).round() as i64;
        assert_eq!(told.interval_fen, Some([Fen(-50 - spread), Fen(-50 + spread)]));
        assert_eq!(told.verdict, Shown::NotShown);
    }

    #[test]
    fn a_group_under_the_minimum_has_no_mean_and_no_difference() {
        let told = compare(&of(&[100; 40]), &of(&[300; 29]), 30);
        assert_eq!((told.first_fen, told.second_fen, told.verdict), (Some(Fen(100)), None, Shown::TooFew));
        assert_eq!(compare(&of(&[100; 40]), &of(&[300; 30]), 30).verdict, Shown::Higher);
    }
}
